import type { Answer } from "../openapi/operations.ts";
import type { HttpReply } from "./exchange.ts";

/** What is wrong with one part of a request. */
export interface FieldErrors {
  /** The field, the header or the parameter; `null` for the request as a whole. */
  source: string | null;
  /** One sentence for each error. */
  errors: string[];
}

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

/** Makes a response of text. */
export function text(status: number, subtype: "html" | "plain", body: string): HttpReply {
  return { status, headers: { "Content-Type": `text/${subtype}; charset=utf-8` }, body };
}

/** Makes a response without content. */
export function noContent(status = 204, headers: Readonly<Record<string, string>> = {}): HttpReply {
  return { status, headers, body: null };
}

/** Makes the response that the description documents: its example. */
export function exampleResponse({ status, value, mediaType, headers }: Answer): HttpReply {
  return mediaType === null ? noContent(status, headers) : json(status, value, mediaType, headers);
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

/** Makes the response to a request on which the server failed: it logs the error on stderr, and hides it from the caller. */
export function internalError(error: unknown): HttpReply {
  console.error(error);
  return errorResponse(500, "internal_error", "The server failed on this request; its log says why.");
}
