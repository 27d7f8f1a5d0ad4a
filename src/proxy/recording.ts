import type { Exchange } from "./exchange.ts";
import type { CountedFinding, Finding } from "./finding.ts";
import { createJudge, isForced, type Judge } from "./judge.ts";
import { readVerdicts, type Verdict } from "./verdicts.ts";

/** What a series of exchanges shows about the description. */
export interface Summary {
  readonly exchanges: number;
  /**
   * Exchanges that were not judged: no calls of the API, with a body that cannot be read, or
   * forced.
   */
  readonly notJudged: number;
  /** Those of them whose request asked for its response with `Prefer`. */
  readonly forced: number;
  /** The reasons why there was no response, each with its number of requests. */
  readonly failures: Readonly<Record<string, number>>;
  /** The operations that were called. */
  readonly operations: readonly string[];
  readonly findings: readonly CountedFinding[];
  /**
   * Fields of accepted requests that no document names. They are the caller's, who may have
   * misspelt them: the API and the description do not differ in them.
   */
  readonly unknownRequestFields: readonly CountedFinding[];
  readonly verdicts: readonly Verdict[];
  /** The API's answers to the questions of entries, if `verify` asked them. */
  readonly answers?: readonly Answer[];
}

/** The API's answer to the question of an entry. */
export interface Answer {
  /** The ID of the entry. */
  readonly id: string;
  /** The request, such as `PATCH /api/v2/server-side-api/profile/`. */
  readonly request: string;
  readonly status: number;
  /** The number of the exchange, from 1. */
  readonly exchange: number;
  /** `open` if no result of the entry fits, or if a call before it failed. */
  readonly verdict: "confirmed" | "contradicted" | "open";
  readonly means: string;
}

/** Judges a series of exchanges, and adds up what is found. */
export interface Recording {
  /** @returns the findings and unknown fields that no earlier exchange had */
  add(exchange: Exchange): Finding[];
  addFailure(reason: string): void;
  describe: Judge["describe"];
  summary(): Summary;
}

/** Starts a recording. */
export function createRecording(): Recording {
  const judge = createJudge();
  const findings = new Map<string, CountedFinding>();
  const failures = new Map<string, number>();
  let exchanges = 0;
  let notJudged = 0;
  let forced = 0;

  return {
    add(exchange) {
      exchanges += 1;
      const found = judge.judge(exchange);
      if (found === undefined) {
        notJudged += 1;
        if (isForced(exchange)) forced += 1;
      }
      const fresh: Finding[] = [];
      for (const finding of found ?? []) {
        const key = [finding.kind, finding.operation, finding.status, finding.at, finding.message].join("\n");
        const known = findings.get(key);
        if (known) known.count += 1;
        else {
          findings.set(key, { ...finding, count: 1, first: exchanges });
          if (finding.kind !== "other-source") fresh.push(finding);
        }
      }
      return fresh;
    },
    addFailure(reason) {
      failures.set(reason, (failures.get(reason) ?? 0) + 1);
    },
    describe: judge.describe,
    summary() {
      const all = [...findings.values()];
      const differences = all.filter(({ kind }) => kind !== "unknown-request-field");
      return {
        exchanges,
        notJudged,
        forced,
        failures: Object.fromEntries(failures),
        operations: judge.called(),
        findings: differences.filter(({ kind }) => kind !== "other-source"),
        unknownRequestFields: all.filter(({ kind }) => kind === "unknown-request-field"),
        verdicts: readVerdicts(judge.seen(), differences),
      };
    },
  };
}
