import type { HttpReply, MaybeLater } from "../http/exchange.ts";
import type { Call } from "../http/handler.ts";
import { exampleResponse } from "../http/responses.ts";
import { readHeaderUser } from "../http/user.ts";
import { findResponse } from "../openapi/operations.ts";
import { findByEither } from "./core/operation.ts";
import type { Store } from "./core/store.ts";

/**
 * The idempotency keys of the requests that have no response yet. Only a fault with a latency
 * delays a response, so all other requests end before the next one begins.
 */
export class IdempotencyKeysUnderWay {
  readonly #keys = new Set<string>();
  readonly #store: Store;

  constructor(store: Store) {
    this.#store = store;
  }

  /**
   * Responds, or returns the documented 409 if a request of the same profile with the same key is
   * under way.
   */
  guard(call: Call, respond: () => MaybeLater<HttpReply>): MaybeLater<HttpReply> {
    const conflict = findResponse(call.operation, 409, "idempotency_in_flight");
    const key = conflict && call.request.header("idempotency-key")?.toLowerCase();
    const profile = key && findByEither(readHeaderUser(call.request), this.#store);
    if (!conflict || !profile) return respond();
    const id = `${profile.profile_id} ${key}`;
    if (this.#keys.has(id)) return exampleResponse(conflict);
    const reply = respond();
    if (!(reply instanceof Promise)) return reply;
    this.#keys.add(id);
    return reply.finally(() => this.#keys.delete(id));
  }
}
