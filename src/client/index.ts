/** The package's main entry: the client, and the types of the API. */

export type { AdaptyOperations } from "../../generated/client.ts";
export type * from "../../generated/types.ts";
export { type AdaptyClient, type AdaptyClientOptions, createAdaptyClient } from "./client.ts";
export type { CallOptions, HeaderUser, PathUser } from "./request.ts";
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
