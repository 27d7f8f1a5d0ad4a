import type { CountedFinding, Finding } from "./finding.ts";
import type { Answer, Summary } from "./recording.ts";
import type { Verdict } from "./verdicts.ts";

/** The forms of a report. */
export const REPORT_FORMATS = ["text", "json", "junit"] as const;
type ReportFormat = (typeof REPORT_FORMATS)[number];

/**
 * Whether the API and the description agree in all that was seen, and every request had a response.
 */
export function isClean({ findings, failures, verdicts }: Summary): boolean {
  const isContradicted = verdicts.some(({ verdict }) => verdict === "contradicted");
  return findings.length === 0 && Object.keys(failures).length === 0 && !isContradicted;
}

/** Formats a report. */
export function formatReport(summary: Summary, format: ReportFormat): string {
  if (format === "json") return `${JSON.stringify(summary, null, 2)}\n`;
  return format === "junit" ? formatJUnit(summary) : formatText(summary);
}

/** A finding as one line, such as `getProfile 200 data.timestamp: must be integer, not string`. */
export function describeFinding({ kind, operation, status, at, message }: Finding): string {
  return `${operation} ${status} ${kind}${at === "" ? "" : ` ${at}`}: ${message}`;
}

function formatText(summary: Summary): string {
  const { exchanges, notJudged, forced, failures, operations, findings, unknownRequestFields } = summary;
  const { verdicts, answers } = summary;
  const of = (wanted: string) => verdicts.filter(({ verdict }) => verdict === wanted);
  const lines = [
    `${count(exchanges, "exchange")}, ${count(operations.length, "operation")}, ${notJudged} not judged`,
    ...(forced > 0
      ? [
          `${count(forced, "response")} forced by Prefer, which ${forced === 1 ? "says" : "say"} nothing of the API`,
        ]
      : []),
    ...Object.entries(failures).map(([reason, times]) => `No complete response from ${reason} (${times})`),
    "",
    `${count(findings.length, "finding")}`,
    ...findings.map((finding) => `  ${describeFinding(finding)}${times(finding)}`),
    "",
    ...(unknownRequestFields.length > 0
      ? [
          "Unknown fields of your own requests, no difference of the API",
          ...unknownRequestFields.map((finding) => `  ${describeFinding(finding)}${times(finding)}`),
          "",
        ]
      : []),
    ...(answers ? ["Questions", ...answers.map(describeAnswer), ""] : []),
    `Discrepancies: ${of("confirmed").length} confirmed, ${of("contradicted").length} contradicted, ${of("not seen").length} not seen`,
    ...of("contradicted").map((verdict) => `  contradicted ${verdict.id}: ${describeContradiction(verdict)}`),
    ...of("confirmed").map(({ id }) => `  confirmed ${id}`),
  ];
  return `${lines.join("\n")}\n`;
}

function describeAnswer({ id, verdict, request, status, exchange, means }: Answer): string {
  return `  ${verdict} ${id}: ${means} (${request}: ${status}, exchange ${exchange})`;
}

/** What a contradicted entry holds, and the exchanges that contradict it. */
function describeContradiction({ holds, exchanges }: Verdict): string {
  return `${holds.replaceAll(/\s+/g, " ")} (exchange ${exchanges.join(", ")})`;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}

function times({ count, first }: CountedFinding): string {
  return ` (${count === 1 ? "" : `${count} times, first in `}exchange ${first})`;
}

/** One test case for each operation, and one for each entry: CI shows which failed. */
function formatJUnit({ operations, findings, verdicts, failures }: Summary): string {
  const names = new Set([...operations, ...findings.map(({ operation }) => operation)]);
  const calls = [...names].map((name) => ({
    name,
    failures: findings.filter(({ operation }) => operation === name).map(describeFinding),
    isSkipped: false,
  }));
  const network = Object.entries(failures).map(([reason, times]) => ({
    name: "response",
    failures: [`No complete response from ${reason} (${times})`],
    isSkipped: false,
  }));
  const entries = verdicts.map((one) => ({
    name: one.id,
    failures: one.verdict === "contradicted" ? [`The API contradicts: ${describeContradiction(one)}`] : [],
    isSkipped: one.verdict === "not seen",
  }));
  return `<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="adapty-openapi">
${formatSuite("operations", [...calls, ...network])}
${formatSuite("discrepancies", entries)}
</testsuites>
`;
}

function formatSuite(
  name: string,
  cases: { name: string; failures: string[]; isSkipped: boolean }[],
): string {
  const failed = cases.filter(({ failures }) => failures.length > 0).length;
  const skipped = cases.filter(({ isSkipped }) => isSkipped).length;
  const lines = cases.map((one) => {
    const inner = [
      ...one.failures.map((text) => `<failure message="${escapeXml(text)}"/>`),
      ...(one.isSkipped ? ["<skipped/>"] : []),
    ];
    return `    <testcase classname="${name}" name="${escapeXml(one.name)}">${inner.join("")}</testcase>`;
  });
  return [
    `  <testsuite name="${name}" tests="${cases.length}" failures="${failed}" skipped="${skipped}">`,
    ...lines,
    "  </testsuite>",
  ].join("\n");
}

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

function escapeXml(text: string): string {
  // XML 1.0 has no control characters, not even escaped.
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must go.
  return text.replaceAll(/[\u0000-\u001f]/g, " ").replaceAll(/[&<>"]/g, (one) => ENTITIES[one] as string);
}
