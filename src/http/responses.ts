import type { DocumentedResponse } from "../openapi/operations.ts";
import type { HttpReply } from "./exchange.ts";

/** The errors of one part of a request. */
export interface FieldErrors {
  /** The name of the field, header or parameter; `null` for the request as a whole. */
  source: string | null;
  /** One sentence for each error. */
  errors: string[];
}

/** The source of an error that concerns the request as a whole. */
export const WHOLE = "non_field_errors";

/** Makes a JSON response. */
export function json(
  status: number,
  body: unknown,
  mediaType = "application/json",
  headers?: Readonly<Record<string, string>>,
): HttpReply {
  const reply = { status, headers: { "Content-Type": mediaType, ...headers }, body: JSON.stringify(body) };
  const code = status < 400 ? undefined : (body as { error_code?: unknown } | null)?.error_code;
  return typeof code === "string" ? { ...reply, errorCode: code } : reply;
}

/** Makes a text response. */
export function text(status: number, subtype: "html" | "plain", body: string): HttpReply {
  return { status, headers: { "Content-Type": `text/${subtype}; charset=utf-8` }, body };
}

/** Makes a response without content. */
export function noContent(status = 204, headers: Readonly<Record<string, string>> = {}): HttpReply {
  return { status, headers, body: null };
}

/** Makes a documented response from its example. */
export function exampleResponse({ status, value, mediaType, headers }: DocumentedResponse): HttpReply {
  return documentedResponse(status, value, mediaType, headers);
}

/** Makes a response in a documented media type: JSON, or text such as CSV. */
export function documentedResponse(
  status: number,
  body: unknown,
  mediaType: string | null,
  headers: Readonly<Record<string, string>>,
): HttpReply {
  if (mediaType === null) return noContent(status, headers);
  if (mediaType.startsWith("text/"))
    return {
      status,
      headers: { "Content-Type": `${mediaType}; charset=utf-8`, ...headers },
      body: String(body),
    };
  return json(status, body, mediaType, headers);
}

/**
 * Makes an error response in the form of the API's errors.
 * @param errors one sentence about the whole request, or the errors by field
 */
export function errorResponse(
  status: number,
  code: string,
  errors: string | FieldErrors[],
  headers?: Readonly<Record<string, string>>,
): HttpReply {
  const list = typeof errors === "string" ? [{ source: null, errors: [errors] }] : errors;
  return json(status, { errors: list, error_code: code, status_code: status }, undefined, headers);
}

/**
 * Makes an error response in the form of the documented error: that of the server-side API, of
 * JSON:API, or of the Mail API.
 */
export function operationError(documented: DocumentedResponse, errors: FieldErrors[]): HttpReply {
  const { status, example, mediaType, value } = documented;
  const code = String(example);
  if (mediaType === "application/vnd.api+json")
    return json(status, { errors: errors.flatMap(inJsonApiForm) }, mediaType);
  const [first] = (value as { errors: object[] }).errors;
  if (first && "field_name" in first)
    return { ...json(status, { errors: errors.flatMap(inMailForm(status, code)) }), errorCode: code };
  return errorResponse(status, code, errors);
}

function inJsonApiForm({ source, errors }: FieldErrors) {
  const pointer = source === WHOLE ? "" : `/${source?.replaceAll(".", "/")}`;
  return errors.map((detail) => ({ detail, source: { pointer }, status: "400" }));
}

function inMailForm(status_code: number, error_code: string) {
  return ({ source, errors }: FieldErrors) =>
    errors.map((message) => ({
      // The Mail API's sentences begin with a capital letter (M MA).
      message: message.replace(/^./u, (first) => first.toUpperCase()),
      error_code,
      status_code,
      field_name: source === WHOLE ? null : source,
    }));
}

/** Logs an unexpected error to stderr, and makes a 500 response that does not contain it. */
export function internalError(error: unknown): HttpReply {
  console.error(error);
  return errorResponse(500, "internal_error", "The server failed on this request; its log says why.");
}
