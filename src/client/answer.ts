import type { ErrorResponse } from "../../generated/types.ts";
import { anyCode, type JsonType, noCode, type Operation } from "./operation.ts";
import type { NetworkError, Result, UndocumentedError, UnexpectedResponse } from "./result.ts";

/** An answer as openapi-fetch leaves it: a success as text, an error as what its JSON holds, or as text if it is not. */
export interface RawAnswer {
  data?: string | undefined;
  error?: unknown;
  response: Response;
}

/** Tells whether an answer is one that the description has, and says what it is where it is not. */
export function readAnswer(
  operation: Operation,
  answer: RawAnswer,
  secrets: readonly string[],
): Result<unknown, unknown> {
  const { response } = answer;
  if (!response.ok) return { data: undefined, error: readError(operation, answer, secrets), response };

  const { status, body } = operation.success;
  if (response.status === status) {
    if (body === null) return { data: undefined, error: undefined, response };
    const data = parse(answer.data ?? "");
    if (hasFields(data, body)) return { data, error: undefined, response };
  }
  return { data: undefined, error: unexpected(operation, response, answer.data ?? "", secrets), response };
}

function readError(
  operation: Operation,
  { error, response }: RawAnswer,
  secrets: readonly string[],
): unknown {
  const body = redact(error, secrets);
  const documented = operation.errors[response.status] ?? [];
  if (!hasFields(body, { errors: ["array"] })) return unexpected(operation, response, body, secrets);
  if (!("error_code" in body)) {
    return documented.includes(noCode) ? body : unexpected(operation, response, body, secrets);
  }
  if (typeof body.error_code !== "string") return unexpected(operation, response, body, secrets);
  if (
    body.status_code === response.status &&
    (documented.includes(body.error_code) || documented.includes(anyCode))
  ) {
    return body;
  }
  return {
    error_code: "undocumented_error",
    status_code: null,
    errors: body.errors as ErrorResponse["errors"],
    http_status: response.status,
    undocumented_code: body.error_code,
    body,
  } satisfies UndocumentedError;
}

function unexpected(
  { method, path, success, errors }: Operation,
  { status, headers }: Response,
  body: unknown,
  secrets: readonly string[],
): UnexpectedResponse {
  const documented = [success.status, ...Object.keys(errors).map(Number)];
  const why = documented.includes(status)
    ? "with a body that is not the one documented for this status"
    : `not one of its documented answers (${documented.join(", ")})`;
  const got = `${status} (${headers.get("content-type") ?? "without a content type"})`;
  const text = typeof body === "string" ? body : (JSON.stringify(body) ?? "");
  return {
    error_code: "unexpected_response",
    status_code: null,
    errors: sentence(`${method} ${path} answered ${got}, ${why}.`),
    http_status: status,
    body: redactText(text, secrets).slice(0, 2000),
  };
}

/** What to give where no answer came. */
export function readFailure(
  { method, path }: Operation,
  failure: unknown,
  signal: AbortSignal | undefined,
  secrets: readonly string[],
): Result<never, never> {
  const reason = !signal?.aborted
    ? "unreachable"
    : signal.reason?.name === "TimeoutError"
      ? "timeout"
      : "aborted";
  const why = redactText(messages(failure).join(": "), secrets);
  const error: NetworkError = {
    error_code: "network_error",
    status_code: null,
    errors: sentence(`${method} ${path} got no answer (${reason}): ${why}`),
    reason,
  };
  return { data: undefined, error, response: undefined };
}

/** The messages of an error and of its causes, at most five: fetch says only "fetch failed", its cause says why. */
function messages(failure: unknown, most = 5): string[] {
  if (failure === undefined || most === 0) return [];
  if (!(failure instanceof Error)) return [String(failure)];
  const { message, code, name, cause } = failure as Error & { code?: string };
  return [message || code || name, ...messages(cause, most - 1)];
}

function sentence(text: string): ErrorResponse["errors"] {
  return [{ source: null, errors: [text] }];
}

/** Whether a value is an object with these fields, each of one of its types. */
function hasFields(
  value: unknown,
  fields: Readonly<Record<string, readonly JsonType[]>>,
): value is Record<string, unknown> {
  return (
    jsonType(value) === "object" &&
    Object.entries(fields).every(([name, types]) =>
      types.includes(jsonType((value as Record<string, unknown>)[name])),
    )
  );
}

function jsonType(value: unknown): JsonType {
  if (value === null) return "null";
  return Array.isArray(value) ? "array" : (typeof value as JsonType);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Takes the keys out of what a server echoes, so that no error can carry one into a log. */
function redact(value: unknown, secrets: readonly string[]): unknown {
  return value === undefined ? undefined : JSON.parse(redactText(JSON.stringify(value), secrets));
}

function redactText(text: string, secrets: readonly string[]): string {
  return secrets.reduce((rest, secret) => rest.replaceAll(secret, "[key]"), text);
}
