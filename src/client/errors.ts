import type { AdaptyOperations } from "../../generated/client.ts";
import type { AnyError, ClientError, Result } from "./result.ts";
import { isPassing } from "./retry.ts";

/**
 * The errors of one method, or of several: the documented ones, and those of the client.
 *
 * @example
 * function explain(error: ErrorOf<"grantAccessLevel">): string {
 *   return error.error_code === "paid_access_level_does_not_exist" ? "There is no such level." : error.error_code;
 * }
 * const { error } = await adapty.grantAccessLevel({ customerUserId: "user-42", body: { access_level_id: "gold" } });
 * if (error) console.log(explain(error));
 */
export type ErrorOf<Method extends keyof AdaptyOperations> = NonNullable<
  Awaited<ReturnType<AdaptyOperations[Method]>>["error"]
>;

/** Every error of every method. */
export type OperationError = ErrorOf<keyof AdaptyOperations>;

/** An {@link AdaptyError} for each error, so that `code` narrows the rest. */
type Thrown<Failure extends AnyError> = Failure extends AnyError ? AdaptyError<Failure> : never;

/** The `data` of the successes of a result. */
type DataOf<Outcome> = Outcome extends { error: undefined; data: infer Data } ? Data : never;

/**
 * Thrown by {@link unwrap} for a call that failed. {@link isAdaptyError} narrows it by its code.
 */
export class AdaptyError<Failure extends AnyError = OperationError> extends Error {
  override readonly name = "AdaptyError";
  /** Code of the error. Branch on it. */
  readonly code: Failure["error_code"];
  /** HTTP status of the response. Null if there was no response. */
  readonly status: Failure["http_status"];
  /** How many requests were sent, more than 1 with `retries`. */
  readonly attempts: number;
  /** The messages, each with the place in the request that it is about. */
  readonly errors: Failure["errors"];
  /**
   * The `Request-Id` of the response, which Adapty documents for `deleteProfile` alone. Null if it
   * has none.
   */
  readonly requestId: string | null;
  /** The Response, with its body already read. Undefined if there was none. */
  readonly response: Response | undefined;
  /**
   * The error as the method resolves to it, with the fields that only some errors have, such as
   * `sent_code` or `reason`.
   */
  declare readonly cause: Failure;

  constructor(cause: Failure, response: Response | undefined) {
    const { error_code, http_status, attempts, errors } = cause;
    const messages = errors.flatMap(
      ({ source, errors: each }) => `${source ? `${source}: ` : ""}${each.join(" ")}`,
    );
    super(`${http_status ?? "No response"}, ${error_code}. ${messages.join(" ")}`.trim(), { cause });
    this.code = error_code;
    this.status = http_status;
    this.attempts = attempts;
    this.errors = errors;
    this.requestId = response?.headers.get("request-id") ?? null;
    this.response = response;
  }

  /**
   * What JSON and loggers show: all but the Response, with the `sent_code` or `reason` of the
   * cause.
   */
  toJSON(): object {
    const { response, ...shown } = this;
    const { sent_code, reason } = this.cause as { sent_code?: string; reason?: string };
    return { ...shown, message: this.message, sent_code, reason };
  }
}

/**
 * Returns the `data` of a call, and throws if the call failed.
 *
 * @param call what a method of the client returns, awaited or not
 * @throws {AdaptyError} if the call failed.
 * @throws {TypeError} if it is not a call, such as a method that was not called.
 *
 * @example
 * try {
 *   const { data } = await unwrap(adapty.getProfile({ customerUserId: "user-42" }));
 *   console.log(data.profile_id);
 * } catch (error) {
 *   if (!isAdaptyError(error, "profile_does_not_exist")) throw error;
 *   console.log(error.status); // 404 by type, or 400
 * }
 */
export async function unwrap<Outcome extends Result<unknown, AnyError>>(
  call: Outcome | PromiseLike<Outcome>,
): Promise<DataOf<Outcome>> {
  const result = await call;
  if (typeof result !== "object" || result === null)
    throw new TypeError("unwrap takes a call, such as unwrap(adapty.listPaywalls()), not a method.");
  const { data, error, response } = result;
  if (error) throw new AdaptyError<AnyError>(error, response);
  return data as DataOf<Outcome>;
}

/**
 * Whether a value is an {@link AdaptyError}, and has this code if one is given.
 *
 * @example
 * const error: unknown = await unwrap(adapty.getProfile({ customerUserId: "user-43" })).catch((thrown) => thrown);
 * if (isAdaptyError(error, "network_error")) console.log(error.cause.reason);
 * else if (isAdaptyError(error) && error.code === "not_authenticated") console.log(error.status); // 401 by type
 */
export function isAdaptyError(error: unknown): error is Thrown<OperationError>;
export function isAdaptyError<Code extends OperationError["error_code"]>(
  error: unknown,
  code: Code,
): error is Thrown<Extract<OperationError, { error_code: Code }>>;
export function isAdaptyError(error: unknown, code?: string): boolean {
  return error instanceof AdaptyError && (code === undefined || error.code === code);
}

/**
 * Whether the same call may succeed later: the connection failed or took too long, or the status is
 * 408, 429 or 5xx, or another request with the same Idempotency-Key still runs. The method's
 * comment says whether a repeat does harm.
 *
 * @param error the `error` of a result, or anything that was caught
 *
 * @example
 * const { error } = await adapty.grantAccessLevel({ customerUserId: "user-42", body: { access_level_id: "premium" } });
 * if (error && isRetryable(error)) console.log("Try again later.");
 */
export function isRetryable(error: unknown): boolean {
  const failure = failureOf(error);
  return failure !== undefined && isPassing(failure);
}

/**
 * Whether an error is one of the client's own, which no document lists: no response, or a response
 * that is not the API's.
 *
 * @param error the `error` of a result, or anything that was caught
 *
 * @example
 * const { error } = await adapty.getProfile({ customerUserId: "user-42" });
 * if (isClientError(error)) console.log(error.error_code); // "network_error", "unexpected_response" or "undocumented_error"
 */
export function isClientError(error: unknown): error is ClientError | Thrown<ClientError> {
  return failureOf(error)?.status_code === null;
}

/** The error of a result, whether it is thrown or not. */
function failureOf(error: unknown): AnyError | undefined {
  const failure = error instanceof AdaptyError ? error.cause : error;
  const isFailure =
    typeof failure === "object" && failure !== null && "error_code" in failure && "attempts" in failure;
  return isFailure ? (failure as AnyError) : undefined;
}
