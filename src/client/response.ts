import type { ErrorResponse, StripeErrorResponse } from "../../generated/types.ts";
import type { Form, Operation } from "./operation.ts";
import type {
  AnyError,
  JsonApiError,
  MailError,
  MailErrorBody,
  NetworkError,
  UndocumentedError,
  UnexpectedResponse,
  UnlistedCodeError,
} from "./result.ts";

/** An error before the client has counted the attempts. */
type Single<Error> = Omit<Error, "attempts">;

/** The result of one attempt at any operation. */
export interface AttemptResult {
  data?: unknown;
  error?: Single<AnyError> | undefined;
  response?: Response;
}

/**
 * A response as openapi-fetch gives it: a success as text, an error as parsed JSON, or as text if
 * it is not JSON.
 */
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
): AttemptResult {
  const { success } = operation;
  if (response.status === success.status) {
    if (success.body === null) return { response };
    const isCsv = success.csv && response.headers.get("content-type")?.startsWith("text/csv");
    const data = isCsv ? text : parse(text);
    if (isCsv || matches(data, success.body)) return { data, response };
  }
  // JSON is written anew, so that a key has its plain spelling, whatever escapes the server used.
  const body = redact(typeof sent === "string" ? sent : JSON.stringify(sent), secrets);
  const error =
    (!response.ok && readError(operation, response.status, parse(body))) ||
    unexpected(operation, response, body);
  return { error, response };
}

/** Reads a body in one of the API's forms of error. Undefined if it has none of them. */
function readError({ errors, mail }: Operation, http_status: number, body: unknown) {
  const isDocumented = (code: string) => errors[http_status]?.split(" ").includes(code);

  if (
    isDocumented("json_api_error") &&
    matches<StripeErrorResponse>(body, jsonApiError) &&
    !("error_code" in body)
  ) {
    return {
      error_code: "json_api_error",
      status_code: http_status,
      http_status,
      errors: body.errors.map(({ detail, source }) => ({ source: source.pointer, errors: [detail] })),
      body,
    } satisfies Single<JsonApiError<unknown, number>>;
  }
  if (mail && matches<MailErrorBody>(body, mailError) && body.errors[0]) {
    const [{ error_code, status_code }] = body.errors;
    const messages = body.errors.map(({ field_name, message }) => ({
      source: field_name,
      errors: [message],
    }));
    return status_code === http_status && isDocumented(error_code)
      ? ({ error_code, status_code, http_status, errors: messages, body } satisfies Single<
          MailError<MailErrorBody>
        >)
      : undocumented(http_status, error_code, messages, body);
  }
  if (!matches<ErrorResponse>(body, apiError)) return undefined;

  const { error_code, errors: messages } = body;
  const isTrueStatus = body.status_code === http_status;
  if (isTrueStatus && !mail && isDocumented(error_code)) return { ...body, http_status };
  const unlisted = undocumented(http_status, error_code, messages, body);
  return isTrueStatus && isDocumented("unlisted_code")
    ? ({ ...unlisted, error_code: "unlisted_code", status_code: http_status } satisfies Single<
        UnlistedCodeError<unknown, number>
      >)
    : unlisted;
}

function undocumented(
  http_status: number,
  sent_code: string,
  errors: ErrorResponse["errors"],
  body: unknown,
): Single<UndocumentedError> {
  return { error_code: "undocumented_error", status_code: null, http_status, errors, sent_code, body };
}

const apiError = { error_code: "string", errors: [{ source: "string null", errors: ["string"] }] } as const;

/** The form of {@link StripeErrorResponse}, which has no `error_code`. */
const jsonApiError = { errors: [{ detail: "string", source: { pointer: "string" } }] } as const;

/** The form of {@link MailErrorBody}, each of whose entries has a code. */
const mailError = {
  errors: [{ message: "string", error_code: "string", status_code: "number", field_name: "string null" }],
} as const;

function unexpected(
  { method, path, success, errors }: Operation,
  { status, headers }: Response,
  body: string,
): Single<UnexpectedResponse> {
  const documented = [success.status, ...Object.keys(errors).map(Number)];
  const why = documented.includes(status)
    ? "with a body that is not the one documented for this status"
    : `not one of its documented responses (${documented.join(", ")})`;
  const got = `${status} (${headers.get("content-type") ?? "without a content type"})`;
  return {
    error_code: "unexpected_response",
    status_code: null,
    http_status: status,
    errors: sentence(`The response to ${method} ${path} is ${got}, ${why}.`),
    body: body.slice(0, 2000),
  };
}

/** The result of a call that got no complete response. */
export function networkFailure(
  { method, path }: Operation,
  failure: unknown,
  reason: NetworkError["reason"],
  secrets: readonly string[],
): AttemptResult {
  const why = redact(messages(failure).join(": "), secrets);
  const error: Single<NetworkError> = {
    error_code: "network_error",
    status_code: null,
    http_status: null,
    errors: sentence(`${method} ${path} got no response (${reason}): ${why}`),
    reason,
  };
  return { error };
}

/**
 * The messages of an error and of its causes, at most five. Fetch says only "fetch failed"; its
 * cause says why.
 */
function messages(failure: unknown, most = 5): string[] {
  if (failure === undefined || most === 0) return [];
  if (!(failure instanceof Error)) return [String(failure)];
  const { message, code, name, cause } = failure as Error & { code?: string };
  return [message || code || name, ...messages(cause, most - 1)];
}

function sentence(text: string): ErrorResponse["errors"] {
  return [{ source: null, errors: [text] }];
}

/** Whether a JSON value has a form. */
function matches<Body>(value: unknown, form: Form): value is Body {
  if (typeof form === "string") return form.split(" ").includes(jsonType(value));
  if (Array.isArray(form)) return Array.isArray(value) && value.every((item) => matches(item, form[0]));
  return (
    jsonType(value) === "object" &&
    Object.entries(form).every(([name, each]) => matches((value as Record<string, unknown>)[name], each))
  );
}

function jsonType(value: unknown): string {
  if (value === null) return "null";
  return Array.isArray(value) ? "array" : typeof value;
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
