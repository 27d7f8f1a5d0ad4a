import { findResponse, type Operation } from "../openapi/operations.ts";
import type { HttpReply, HttpRequest } from "./exchange.ts";
import { exampleResponse } from "./responses.ts";

/** An Authorization header with the documented scheme and a key. */
const API_KEY = /^Api-Key +(\S+)/;
const BEARER = /^Bearer +(\S+)/i;

/** A key with this prefix is of the other kind, and is rejected (discrepancy `key-kind`). */
const WRONG_PREFIX = { secret: "public_", public: "secret_" };

/** The keys that are accepted, by kind. For a kind without a list, each key is. */
export type ApiKeys = { readonly [Kind in Operation["key"]]?: readonly string[] };

/**
 * Checks that a request has a key of the kind that its operation needs, one of those that are
 * accepted.
 * @returns the documented error response if it has none: 401, or 403 in the Mail API
 */
export function authenticate(
  request: HttpRequest,
  operation: Operation,
  accepted: ApiKeys,
): HttpReply | undefined {
  const key = readKey(request.header("authorization") ?? "", operation.key);
  if (key !== undefined && (accepted[operation.key]?.includes(key) ?? true)) return undefined;
  const documented = findResponse(operation, 401) ?? findResponse(operation, 403);
  if (!documented) throw new Error(`${operation.id} documents no 401`);
  return exampleResponse(documented);
}

/** The key of a header; undefined if there is none, or one of another kind. */
function readKey(header: string, kind: Operation["key"]): string | undefined {
  if (kind === "mail") return BEARER.exec(header)?.[1];
  const key = API_KEY.exec(header)?.[1];
  return key?.startsWith(WRONG_PREFIX[kind]) ? undefined : key;
}
