import type { ErrorResponse } from "../../generated/types.ts";

/**
 * What a call gives, whatever happens on the wire. Ask `error` first: where it is undefined, `data` is the body as
 * described (undefined for an answer without a body); where it is set, `data` is undefined.
 *
 * `response` is the Response, its body read already; undefined where there was none, that is on a {@link NetworkError}.
 *
 * @example
 * const { data, error, response } = await adapty.getProfile({ customerUserId: "user-42" });
 * if (error) console.log(error.error_code, response?.status);
 * else console.log(data.data.profile_id, response.headers.get("date"));
 */
export type Result<Data, Documented> = Success<Data> | Failure<Documented>;

interface Success<Data> {
  /** The body as described; undefined for an answer without one. */
  data: Data;
  /** Nothing went wrong. */
  error: undefined;
  /** The Response, its body read already. */
  response: Response;
}

interface Failure<Documented> {
  /** There is none where there is an error. */
  data: undefined;
  /** What went wrong: an error that the documents list for the operation, or one of {@link ClientError}. */
  error: Documented | ClientError;
  /** The Response, its body read already; undefined where none came. */
  response: Response | undefined;
}

/**
 * The errors that no document lists, in the form of those that one does: a literal `error_code` and `errors`. Their
 * `status_code` is null, so that a check of it finds documented errors only; the HTTP status is in `http_status`.
 */
export type ClientError = NetworkError | UnexpectedResponse | UndocumentedError;

/** No whole answer came: the server could not be reached, the connection broke, or the `signal` ended the call. */
export interface NetworkError {
  /** Names the error. Branch on it. */
  error_code: "network_error";
  /** None: it is the mark of an error that no document lists. */
  status_code: null;
  /** One sentence, with what the runtime's `fetch` said. */
  errors: ErrorResponse["errors"];
  /** `timeout` where `AbortSignal.timeout()` ended the call, `aborted` where another signal did. */
  reason: "aborted" | "timeout" | "unreachable";
}

/** An answer that is not the API's: a gateway's HTML, no body, broken or other JSON, a redirect, an undocumented success. */
export interface UnexpectedResponse {
  /** Names the error. Branch on it. */
  error_code: "unexpected_response";
  /** None: it is the mark of an error that no document lists. */
  status_code: null;
  /** One sentence that says what was expected. */
  errors: ErrorResponse["errors"];
  /** HTTP status of the answer; 0 for a redirect in a browser, which hides it. */
  http_status: number;
  /** The start of the answer's body, at most 2,000 characters. */
  body: string;
}

/** An error in the API's own form, with a code that the documents do not list for this operation and status. */
export interface UndocumentedError {
  /** Names the error. Branch on it. */
  error_code: "undocumented_error";
  /** None: it is the mark of an error that no document lists. */
  status_code: null;
  /** As the server sent them. */
  errors: ErrorResponse["errors"];
  /** HTTP status of the answer. */
  http_status: number;
  /** The code that the server sent, such as `rate_limit_exceeded`. */
  undocumented_code: string;
  /** The whole body, as the server sent it. */
  body: unknown;
}
