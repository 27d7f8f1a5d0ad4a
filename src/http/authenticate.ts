import { findResponse, type Operation } from "../openapi/operations.ts";
import type { HttpReply, HttpRequest } from "./exchange.ts";
import { exampleResponse } from "./responses.ts";

/** The Authorization header: the scheme as documented, and a key. */
const API_KEY = /^Api-Key +(\S+)/;
const BEARER = /^Bearer +(\S+)/i;

/** A key with this prefix is of the other kind, and therefore wrong (discrepancy `key-kind`). */
const WRONG_PREFIX = { secret: "public_", public: "secret_" };

/**
 * Checks that a request has a key of the kind that its operation needs.
 * @returns the documented response to a wrong key if it has not: 401, in the Mail API 403
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
