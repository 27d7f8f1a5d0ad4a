import { findResponse, type Operation } from "../openapi/operations.ts";
import type { HttpReply, HttpRequest } from "./exchange.ts";
import { exampleResponse } from "./responses.ts";

/** An Authorization header with the documented scheme and a key. */
const API_KEY = /^Api-Key +(\S+)/;
const BEARER = /^Bearer +(\S+)/i;

/** A key with this prefix is of the other kind, and is rejected (discrepancy `key-kind`). */
const WRONG_PREFIX = { secret: "public_", public: "secret_" };

/**
 * Checks that a request has a key of the kind that its operation needs.
 * @returns the documented error response if it has none: 401, or 403 in the Mail API
 */
export function authenticate(request: HttpRequest, operation: Operation): HttpReply | undefined {
  const header = request.header("authorization") ?? "";
  if (operation.key === "mail" ? BEARER.test(header) : hasApiKey(header, WRONG_PREFIX[operation.key]))
    return undefined;
  const documented = findResponse(operation, 401) ?? findResponse(operation, 403);
  if (!documented) throw new Error(`${operation.id} documents no 401`);
  return exampleResponse(documented);
}

function hasApiKey(header: string, wrongPrefix: string): boolean {
  const [, key] = API_KEY.exec(header) ?? [];
  return key !== undefined && !key.startsWith(wrongPrefix);
}
