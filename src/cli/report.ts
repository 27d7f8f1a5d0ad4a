import type { Summary } from "../proxy/recording.ts";
import { type Option, UsageError, type Values } from "./args.ts";
import { openOutput } from "./output.ts";

/** The options of a report, for the commands that write one. */
export const REPORT_OPTIONS: Readonly<Record<"report" | "format", Option>> = {
  report: {
    type: "string",
    value: "FILE",
    help: "File to write the report to; without it, the report is printed",
  },
  format: { type: "string", value: "FORMAT", help: "Form of that file: text (the default), json or junit" },
};

/**
 * Reads the options of a report. Called before a run, so that a wrong option does not waste it.
 * @returns a function that writes the report, and returns whether the API is as described
 * @throws {UsageError} if there is no such form
 * @throws {UserError} if the file cannot be written to
 */
export async function prepareReport({
  report,
  format = "text",
  ...values
}: Values): Promise<(summary: Summary) => Promise<boolean>> {
  const { REPORT_FORMATS, formatReport, isClean } = await import("../proxy/report.ts");
  const known = REPORT_FORMATS.find((one) => one === format);
  if (!known) throw new UsageError(`--format must be ${REPORT_FORMATS.join(", ")}, and is ${format}.`);
  if (known !== "text" && report === undefined)
    throw new UsageError("--format is the form of a file: --report FILE names it.");
  const file = report === undefined ? undefined : await openOutput("--report", String(report));
  return async (summary) => {
    if (file) {
      await file.truncate();
      await file.writeFile(formatReport(summary, known));
      await file.close();
    } else
      console.log(values.json ? JSON.stringify({ report: summary }) : `\n${formatReport(summary, "text")}`);
    return isClean(summary);
  };
}
