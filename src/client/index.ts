/** The package's main entry: the client, and the types of the API. */

export type { AdaptyOperations } from "../../generated/client.ts";
export type * from "../../generated/types.ts";
export { formatTimestamp, parseTimestamp } from "../timestamp.ts";
export { accessEndsAt, hasAccess, isActive } from "./access.ts";
export {
  type AdaptyClient,
  type AdaptyClientOptions,
  type Attempt,
  createAdaptyClient,
} from "./client.ts";
export {
  AdaptyError,
  type ErrorOf,
  isAdaptyError,
  isClientError,
  isRetryable,
  type OperationError,
  unwrap,
} from "./errors.ts";
export { paginate } from "./paginate.ts";
export type { CallOptions, HeaderUser, PathUser, RetryOptions } from "./request.ts";
export type {
  AnyError,
  ClientError,
  JsonApiError,
  MailError,
  NetworkError,
  Result,
  UndocumentedError,
  UnexpectedResponse,
  UnlistedCodeError,
} from "./result.ts";
