import type { DocumentedResponse } from "../openapi/operations.ts";
import type { Call } from "./handler.ts";

/**
 * The documented success response of an operation, in the format that the request asks for: with
 * `format` in its body, or else with the `Accept` header. JSON is the default.
 * @param example the name of the example to prefer to the first
 */
export function documentedSuccess(
  { operation, request, body }: Call,
  example: string | null = null,
): DocumentedResponse {
  const successes = operation.responses.filter(({ status }) => status < 300);
  const { format } = Object(body) as { format?: unknown };
  // CSV comes first in a header such as `text/csv, application/json;q=0.5`.
  const acceptsCsv = request.header("accept")?.startsWith("text/csv") === true;
  const wantsCsv = format === undefined ? acceptsCsv : format === "csv";
  const inFormat = successes.filter(({ mediaType }) => (mediaType === "text/csv") === wantsCsv);
  const named = inFormat.find((response) => response.example === example);
  const success = named ?? inFormat[0] ?? successes[0];
  if (!success) throw new Error(`${operation.id} documents no success`);
  return success;
}
