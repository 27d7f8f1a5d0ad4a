import type { Answer } from "./operations.ts";

/** What is wrong with one part of a request. */
export interface FieldErrors {
  /** The field, the header or the parameter; `null` for the request as a whole. */
  source: string | null;
  /** One sentence per fault. */
  errors: string[];
}

/** The error codes of answers, for the request log and the journal, which need not read a body again for them. */
const errorCodes = new WeakMap<Response, string>();

/**
 * Makes a JSON response.
 *
 * Its headers are a plain object and its body a string because the Node adapter sends that fastest.
 * @param mediaType `null` for a response without content
 */
export function reply(
  status: number,
  body: unknown,
  mediaType: string | null = "application/json",
  headers: Readonly<Record<string, string>> = {},
): Response {
  if (mediaType === null) return new Response(null, { status, headers });
  const response = new Response(JSON.stringify(body), {
    status,
    headers: { "Content-Type": mediaType, ...headers },
  });
  if (status >= 400) {
    const { error_code } = body as { error_code?: unknown };
    if (typeof error_code === "string") errorCodes.set(response, error_code);
  }
  return response;
}

/** Makes the response that the description documents, byte for byte its example. */
export function replyDocumented(answer: Answer): Response {
  return reply(answer.status, answer.value, answer.mediaType, answer.headers);
}

/**
 * Refuses a request, in the envelope of the API's errors.
 * @param errors one sentence about the whole request, or the faults by field
 */
export function refuse(
  status: number,
  code: string,
  errors: string | FieldErrors[],
  headers?: Readonly<Record<string, string>>,
): Response {
  return reply(status, errorBody(status, code, errors), "application/json", headers);
}

/** The envelope itself, for an answer that is not sent as a Response. */
export function errorBody(status: number, code: string, errors: string | FieldErrors[]) {
  return {
    errors: typeof errors === "string" ? [{ source: null, errors: [errors] }] : errors,
    error_code: code,
    status_code: status,
  };
}

/** The `error_code` of a response made here, `undefined` where it has none. */
export function errorCodeOf(response: Response): string | undefined {
  return errorCodes.get(response);
}
