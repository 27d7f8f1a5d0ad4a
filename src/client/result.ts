import type { ErrorResponse } from "../../generated/types.ts";

/**
 * What a call resolves to, whatever happens on the wire. Check `error` first: if it is undefined,
 * `data` is the documented body (undefined for a response without a body). If `error` is set,
 * `data` is undefined.
 *
 * `response` is the Response, with its body already read. It is undefined on a
 * {@link NetworkError}.
 *
 * @example
 * const { data, error, response } = await adapty.getProfile({ customerUserId: "user-42" });
 * if (error) console.log(error.http_status, error.error_code, error.errors);
 * else console.log(data.data.profile_id, response.headers.get("date"));
 */
export type Result<Data, Documented> = Success<Data> | Failure<Documented>;

interface Success<Data> {
  /** The documented body. Undefined for a response without a body. */
  data: Data;
  /** Undefined: the call succeeded. */
  error: undefined;
  /** The Response, with its body already read. */
  response: Response;
}

interface Failure<Documented> {
  /** Undefined: the call failed. */
  data: undefined;
  /**
   * What went wrong: an error that the documents list for the operation, or one of
   * {@link ClientError}.
   */
  error: Received<Documented> | ClientError;
  /** The Response, with its body already read. Undefined if there was none. */
  response: Response | undefined;
}

/** A documented error, with the fields that every error of a {@link Result} has. */
type Received<Documented> = Documented extends { http_status: number }
  ? Documented
  : Documented extends { status_code: infer Status }
    ? Documented & {
        /** HTTP status of the response. */
        http_status: Status;
        /** How many requests were sent, more than 1 with `retries`. */
        attempts: number;
      }
    : never;

/**
 * What every error of a {@link Result} has, so that one function can log or report them all.
 * `error_code` is a literal in each error, so TypeScript narrows by it.
 *
 * @example
 * function explain({ http_status, error_code, errors }: AnyError): string {
 *   const messages = errors.flatMap((each) => each.errors);
 *   return `${http_status ?? "no response"} ${error_code}: ${messages.join(" ")}`;
 * }
 * const { error } = await adapty.getProfile({ customerUserId: "user-43" });
 * if (error) console.log(explain(error));
 */
export interface AnyError {
  /** Code of the error. Branch on it. */
  error_code: string;
  /** The status that the documents list with this error. Null on a {@link ClientError}. */
  status_code: number | null;
  /** HTTP status of the response. Null if there was no response. */
  http_status: number | null;
  /** How many requests were sent, more than 1 with `retries`. */
  attempts: number;
  /** The messages, each with the place in the request that it is about. */
  errors: ErrorResponse["errors"];
}

/**
 * An error of a status whose codes the documents do not list: 400 of `updateProfile`,
 * `v1UpdateProfile` and the analytics methods. `error_code` is a literal of this client, so that it
 * narrows; the code that the API sent is in `sent_code`.
 */
export interface UnlistedCodeError<Body, Status extends number> {
  /** Code of the error. Branch on it. */
  error_code: "unlisted_code";
  /** The documented status of the error. */
  status_code: Status;
  /** HTTP status of the response. */
  http_status: Status;
  /** How many requests were sent, more than 1 with `retries`. */
  attempts: number;
  /** The messages, as the API sent them. */
  errors: ErrorResponse["errors"];
  /** The code that the API sent, such as `validation_error`. */
  sent_code: string;
  /** The whole body, as the API sent it. */
  body: Body;
}

/**
 * An error that the API documents in JSON:API form, which has no code: 400 of
 * `validateStripePurchase`.
 */
export interface JsonApiError<Body, Status extends number> {
  /** Code of the error. Branch on it. */
  error_code: "json_api_error";
  /** The documented status of the error. */
  status_code: Status;
  /** HTTP status of the response. */
  http_status: Status;
  /** How many requests were sent, more than 1 with `retries`. */
  attempts: number;
  /**
   * The messages in the form of the other errors: `source` is the JSON pointer, `errors` has the
   * `detail`.
   */
  errors: ErrorResponse["errors"];
  /** The whole body, as the API sent it. */
  body: Body;
}

/** The form of an error of the Mail API: each entry has its own code. */
export interface MailErrorBody {
  /** What is wrong, at least one entry. */
  errors: [MailErrorEntry, ...MailErrorEntry[]];
}

interface MailErrorEntry {
  message: string;
  error_code: string;
  status_code: number;
  field_name: string | null;
}

/** A body whose `errors` have this code and status. */
type MailErrorsOf<Body> = Body extends {
  errors: (infer Entry extends { error_code: unknown; status_code: unknown })[];
}
  ? Entry
  : never;

/**
 * An error that the Mail API documents. The body has its code in each entry of `errors`; here,
 * `error_code` has it as in all errors.
 */
export interface MailError<Body> {
  /** Code of the error. Branch on it. */
  error_code: MailErrorsOf<Body>["error_code"];
  /** The documented status of the error. */
  status_code: MailErrorsOf<Body>["status_code"];
  /** HTTP status of the response. */
  http_status: MailErrorsOf<Body>["status_code"];
  /** How many requests were sent, more than 1 with `retries`. */
  attempts: number;
  /** The messages in the form of the other errors: `source` is the `field_name`. */
  errors: ErrorResponse["errors"];
  /** The whole body, as the API sent it. */
  body: Body;
}

/**
 * The errors that no document lists. Their `status_code` is null, so that a check of `status_code`
 * finds documented errors only. Their HTTP status is in `http_status`.
 */
export type ClientError = NetworkError | UnexpectedResponse | UndocumentedError;

/**
 * There was no complete response: the request failed, the connection broke, or the `signal` ended
 * the call.
 */
export interface NetworkError {
  /** Code of the error. Branch on it. */
  error_code: "network_error";
  /** Null: no document lists this error. */
  status_code: null;
  /** Null: there was no complete response. */
  http_status: null;
  /** How many requests were sent, more than 1 with `retries`. */
  attempts: number;
  /** One sentence, with the message of the runtime's `fetch`. */
  errors: ErrorResponse["errors"];
  /**
   * - `unreachable`: the connection could not be made, or broke;
   * - `timeout`: the `timeout`, or a signal of `AbortSignal.timeout()`, ended the call;
   * - `aborted`: another signal ended the call;
   * - `fetch_error`: the `fetch` that was passed to `createAdaptyClient` threw an error of its own,
   *   not the TypeError that stands for a failed connection.
   */
  reason: "aborted" | "timeout" | "unreachable" | "fetch_error";
}

/**
 * A response that is not the API's: a gateway's HTML, an empty or broken body, a redirect, an
 * undocumented success.
 */
export interface UnexpectedResponse {
  /** Code of the error. Branch on it. */
  error_code: "unexpected_response";
  /** Null: no document lists this error. */
  status_code: null;
  /** HTTP status of the response. 0 for a redirect in a browser, which hides the status. */
  http_status: number;
  /** How many requests were sent, more than 1 with `retries`. */
  attempts: number;
  /** One sentence that says what was expected. */
  errors: ErrorResponse["errors"];
  /** The start of the response's body, at most 2,000 characters. */
  body: string;
}

/**
 * An error in the API's own form, with a code that the documents do not list for this operation and
 * status.
 */
export interface UndocumentedError {
  /** Code of the error. Branch on it. */
  error_code: "undocumented_error";
  /** Null: no document lists this error. */
  status_code: null;
  /** HTTP status of the response. */
  http_status: number;
  /** How many requests were sent, more than 1 with `retries`. */
  attempts: number;
  /** The messages, as the API sent them. */
  errors: ErrorResponse["errors"];
  /** The code that the API sent, such as `rate_limit_exceeded`. */
  sent_code: string;
  /** The whole body, as the API sent it. */
  body: unknown;
}
