import { validateResponse } from "../../generated/validators.js";
import { readValue } from "../openapi/shape.ts";
import { type Content, type DescribedOperation, type DescribedResponse, sourcesOf } from "./described.ts";
import { type Exchange, headersOf, mediaTypeOf, readJson } from "./exchange.ts";
import type { Report } from "./finding.ts";
import { isGeneralHeader } from "./headers.ts";
import { findViolations } from "./violations.ts";

/**
 * Reports the places at which a response differs from the description.
 * @param body of the response, without its compression
 */
export function judgeResponse(
  described: DescribedOperation,
  exchange: Exchange,
  body: Uint8Array,
  report: Report,
): void {
  const response = described.responses.get(exchange.response.status);
  if (!response) {
    const documented = [...described.responses.keys()].join(", ");
    report(
      "undocumented-status",
      "",
      `must be one of ${documented}`,
      [`${described.at}/responses`],
      String(exchange.response.status),
    );
    return;
  }
  response.isSeen = true;
  judgeHeaders(described, response, exchange, report);
  judgeBody(described, response, exchange, body, report);
}

function judgeHeaders(
  described: DescribedOperation,
  response: DescribedResponse,
  { response: received }: Exchange,
  report: Report,
): void {
  for (const [spelling, value] of headersOf(received)) {
    const name = spelling.toLowerCase();
    const header = response.headers.get(name);
    if (header) {
      header.isSeen = true;
      if (header.pattern?.test(value) === false)
        report("invalid-header", name, `must match ${header.pattern.source}`, header.pointers);
    } else if (!isGeneralHeader(name)) {
      const elsewhere = [...described.responses.values()].flatMap(
        (one) => one.headers.get(name)?.pointers ?? [],
      );
      const pointers = [...response.pointers.map((pointer) => `${pointer}/headers`), ...elsewhere];
      report("undocumented-header", name, "is no documented header of this response", pointers);
    }
  }
}

function judgeBody(
  { operation }: DescribedOperation,
  response: DescribedResponse,
  exchange: Exchange,
  body: Uint8Array,
  report: Report,
): void {
  const { status } = exchange.response;
  const { contents } = response;
  const pointers = response.pointers.map((pointer) => `${pointer}/content`);
  if (contents.size === 0) {
    // The documents say nothing of the body of a 500.
    if (body.length > 0 && status < 500) report("undocumented-body", "", "must be empty", pointers);
    return;
  }
  const mediaType = mediaTypeOf(exchange.response);
  const content = contents.get(mediaType ?? "");
  if (body.length === 0) report("invalid-body", "", "is empty", pointers);
  else if (!content) {
    const documented = [...contents.keys()].join(" or ");
    report("undocumented-media-type", "", `must be ${documented}, not ${mediaType ?? "missing"}`, pointers);
  } else if (mediaType?.endsWith("json")) {
    const value = readJson(body);
    if (value === undefined) report("invalid-body", "", "is not JSON", pointers);
    else judgeValue(operation.id, response, status, content, value, report);
  }
}

function judgeValue(
  id: string,
  response: DescribedResponse,
  status: number,
  content: Content,
  value: unknown,
  report: Report,
): void {
  readValue(content.shape, value, ({ pointers }, path) => {
    report("undocumented-field", path, "is no documented field", pointers);
  });
  if (status >= 400) compareSources(response, value, report);
  // The validator of the build accepts the schema of any of the media types.
  const validate = validateResponse[id as keyof typeof validateResponse][status];
  if (response.contents.size === 1 && validate?.(value)) return;
  for (const { at, keyword, message, pointers } of findViolations(content, value)) {
    if (at === "error_code" && keyword !== "required") {
      const code = codeOf(value) ?? "The code";
      report(
        "undocumented-code",
        at,
        `${code} is no documented code of this response`,
        content.shape.pointers,
        code,
      );
    } else report("invalid-value", at, message, pointers);
  }
}

/** Compares the `source` of an error with that of its example, unless it depends on the request. */
function compareSources({ examples }: DescribedResponse, value: unknown, report: Report): void {
  const example = examples.get(codeOf(value) ?? "");
  if (!example) return;
  example.isSeen = true;
  if (example.hasFixedSource && String(sourcesOf(value)) !== String(example.sources))
    report("other-source", "errors.*.source", "is not that of the example", example.pointers);
}

/** The code of an error, if it has one for all of its errors. */
export function codeOf(error: unknown): string | undefined {
  const { error_code: code } = Object(error);
  return typeof code === "string" ? code : undefined;
}
