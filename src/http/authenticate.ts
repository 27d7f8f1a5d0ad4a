import { findAnswer, type Operation } from "../openapi/operations.ts";
import type { HttpReply, HttpRequest } from "./exchange.ts";
import { exampleResponse } from "./responses.ts";

/** The Authorization header: the scheme as documented, and a key. */
const API_KEY = /^Api-Key +(\S+)/;

/** A key with this prefix is of the other kind, and therefore wrong (discrepancy `key-kind`). */
const WRONG_PREFIX = { secret: "public_", public: "secret_" };

/**
 * Checks that a request has a key of the kind that its operation needs.
 * @returns the documented 401 if it has not
 */
export function authenticate(request: HttpRequest, operation: Operation): HttpReply | undefined {
  const [, key] = API_KEY.exec(request.header("authorization") ?? "") ?? [];
  if (key !== undefined && !key.startsWith(WRONG_PREFIX[operation.key])) return undefined;
  const documented = findAnswer(operation, 401);
  if (!documented) throw new Error(`${operation.id} documents no 401`);
  return exampleResponse(documented);
}
