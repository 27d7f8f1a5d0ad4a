import type { ErrorResponse, StripeErrorResponse } from "../../generated/types.ts";
import type { JsonType, Operation } from "./operation.ts";
import type {
  AnyError,
  JsonApiError,
  MailError,
  MailErrorBody,
  NetworkError,
  Result,
  UndocumentedError,
  UnexpectedResponse,
  UnlistedCodeError,
} from "./result.ts";

/** The result of any operation. */
export type AnyResult = Result<unknown, AnyError & { http_status: number }>;

/** A response as openapi-fetch gives it: a success as text, an error as parsed JSON, or as text if it is not JSON. */
export interface ReadResponse {
  data?: string | undefined;
  error?: unknown;
  response: Response;
}

/**
 * Classifies a response: documented success, documented error, or one of `ClientError`.
 *
 * @param secrets The keys, which no error may repeat.
 */
export function classify(
  operation: Operation,
  { data: text = "", error: sent = parse(text) ?? text, response }: ReadResponse,
  secrets: readonly string[],
): AnyResult {
  const { success } = operation;
  if (response.status === success.status) {
    if (success.body === null) return { data: undefined, error: undefined, response };
    const isCsv = success.csv && response.headers.get("content-type")?.startsWith("text/csv");
    const data = isCsv ? text : parse(text);
    if (isCsv || hasFields(data, success.body)) return { data, error: undefined, response };
  }
  // JSON is written anew, so that a key has its plain spelling, whatever escapes the server used.
  const body = redact(typeof sent === "string" ? sent : JSON.stringify(sent), secrets);
  const error =
    (!response.ok && readError(operation, response.status, parse(body))) ||
    unexpected(operation, response, body);
  return { data: undefined, error, response };
}

/** Reads a body in one of the API's forms of error. Undefined if it has none of them. */
function readError({ errors, unlistedCodes, jsonApi, mail }: Operation, http_status: number, body: unknown) {
  if (jsonApi?.includes(http_status) && isJsonApi(body)) {
    return {
      error_code: "json_api_error",
      status_code: http_status,
      http_status,
      errors: body.errors.map(({ detail, source }) => ({ source: source.pointer, errors: [detail] })),
      body,
    } satisfies JsonApiError<unknown, number>;
  }
  if (mail && isMailError(body)) {
    const [{ error_code, status_code }] = body.errors;
    const errors = body.errors.map(({ field_name, message }) => ({ source: field_name, errors: [message] }));
    return status_code === http_status && mail[http_status]?.includes(error_code)
      ? ({ error_code, status_code, http_status, errors, body } satisfies MailError<MailErrorBody>)
      : ({
          error_code: "undocumented_error",
          status_code: null,
          http_status,
          errors,
          sent_code: error_code,
          body,
        } satisfies UndocumentedError);
  }
  if (!isApiError(body)) return undefined;

  const isTrueStatus = body.status_code === http_status;
  if (isTrueStatus && errors[http_status]?.includes(body.error_code)) return { ...body, http_status };

  const sent = { http_status, errors: body.errors, sent_code: body.error_code, body };
  return isTrueStatus && unlistedCodes?.includes(http_status)
    ? ({
        error_code: "unlisted_code",
        status_code: http_status,
        ...sent,
      } satisfies UnlistedCodeError<unknown, number>)
    : ({ error_code: "undocumented_error", status_code: null, ...sent } satisfies UndocumentedError);
}

function isApiError(body: unknown): body is ErrorResponse {
  return (
    hasFields(body, { error_code: ["string"], errors: ["array"] }) &&
    (body.errors as unknown[]).every(
      (each) =>
        hasFields(each, { source: ["string", "null"], errors: ["array"] }) &&
        (each.errors as unknown[]).every((message) => typeof message === "string"),
    )
  );
}

/** Whether a body is an error in JSON:API form, which has no `error_code`. */
function isJsonApi(body: unknown): body is StripeErrorResponse {
  return (
    hasFields(body, { errors: ["array"] }) &&
    !("error_code" in body) &&
    (body.errors as unknown[]).every(
      (each) =>
        hasFields(each, { detail: ["string"], source: ["object"] }) &&
        hasFields(each.source, { pointer: ["string"] }),
    )
  );
}

/** Whether a body is an error of the Mail API, each of whose entries has a code. */
function isMailError(body: unknown): body is MailErrorBody {
  return (
    hasFields(body, { errors: ["array"] }) &&
    (body.errors as unknown[]).length > 0 &&
    (body.errors as unknown[]).every((each) =>
      hasFields(each, {
        message: ["string"],
        error_code: ["string"],
        status_code: ["number"],
        field_name: ["string", "null"],
      }),
    )
  );
}

function unexpected(
  { method, path, success, errors }: Operation,
  { status, headers }: Response,
  body: string,
): UnexpectedResponse {
  const documented = [success.status, ...Object.keys(errors).map(Number)];
  const why = documented.includes(status)
    ? "with a body that is not the one documented for this status"
    : `not one of its documented responses (${documented.join(", ")})`;
  const got = `${status} (${headers.get("content-type") ?? "without a content type"})`;
  return {
    error_code: "unexpected_response",
    status_code: null,
    http_status: status,
    errors: sentence(`${method} ${path} answered ${got}, ${why}.`),
    body: body.slice(0, 2000),
  };
}

/** The result of a call that got no complete response. */
export function networkFailure(
  { method, path }: Operation,
  failure: unknown,
  reason: NetworkError["reason"],
  secrets: readonly string[],
): AnyResult {
  const why = redact(messages(failure).join(": "), secrets);
  const error: NetworkError = {
    error_code: "network_error",
    status_code: null,
    http_status: null,
    errors: sentence(`${method} ${path} got no response (${reason}): ${why}`),
    reason,
  };
  return { data: undefined, error, response: undefined };
}

/** The messages of an error and of its causes, at most five. Fetch says only "fetch failed"; its cause says why. */
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

/** Removes the keys from what a server echoes, so that no error can carry one into a log. */
function redact(text: string, secrets: readonly string[]): string {
  return secrets.reduce((rest, secret) => rest.replaceAll(secret, "[key]"), text);
}
