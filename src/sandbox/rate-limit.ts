import type { HttpReply } from "../http/exchange.ts";
import { errorResponse } from "../http/responses.ts";

/**
 * Counts the requests of each minute of the sandbox's clock, for the whole app, as the limit is
 * documented.
 */
export class RateLimit {
  readonly #limit: number | false;
  #minute = 0;
  #requests = 0;

  constructor(limit: number | false) {
    this.#limit = limit;
  }

  countAnew(): void {
    this.#requests = 0;
  }

  /**
   * Counts a request.
   * @param now in milliseconds since 1970
   * @returns the 429 if the limit is exceeded
   */
  count(now: number): HttpReply | undefined {
    if (this.#limit === false) return undefined;
    const minute = Math.floor(now / 60_000);
    if (minute !== this.#minute) this.#requests = 0;
    this.#minute = minute;
    this.#requests += 1;
    if (this.#requests <= this.#limit) return undefined;
    const seconds = Math.ceil((minute + 1) * 60 - now / 1000);
    const message = `More than ${this.#limit} requests in a minute. Wait ${seconds} seconds of the sandbox's clock. If the clock is stopped, advance it.`;
    return errorResponse(429, "rate_limited", message, { "Retry-After": String(seconds) });
  }
}
