import type { Attempt, Delivery } from "../core/store.ts";
import { instantAt, toMilliseconds } from "../core/timestamps.ts";

/** The wait after the first failure, in milliseconds; each further one is twice as long (E SU). */
const FIRST_WAIT = 60_000;

/** The first attempt and 9 retries (E SU). */
const MAX_ATTEMPTS = 10;

/**
 * An event that is older is not sent again; an endpoint that failed for as long gets no retries (E
 * SU).
 */
const DAY = 86_400_000;

/** Whether a status is final: from 200 to 404 the event is not sent again (E SU). */
export function isAccepted(status: number | null): boolean {
  return status !== null && status >= 200 && status <= 404;
}

/**
 * The delivery after an attempt: it is over, or the next attempt is due.
 * @param failingSince when the endpoint began to fail, in milliseconds; undefined if its latest
 *   response was accepted
 */
export function afterAttempt(
  delivery: Delivery,
  attempt: Attempt,
  failingSince: number | undefined,
): Delivery {
  const attempts = [...delivery.attempts, attempt];
  const over = { ...delivery, attempts, due_at: null };
  const { status } = attempt;
  // E TE: from 200 to 399 is a success. From 400 to 404 it is a failure that is not retried.
  if (isAccepted(status))
    return Number(status) < 400
      ? { ...over, status: "delivered" }
      : { ...over, status: "failed", note: `status ${status} is not retried` };
  const at = toMilliseconds(attempt.at);
  const due = at + FIRST_WAIT * 2 ** (attempts.length - 1);
  const reason =
    attempts.length >= MAX_ATTEMPTS
      ? "the last of 9 retries failed"
      : due - toMilliseconds(delivery.event_at) > DAY
        ? "the event is older than 24 hours"
        : failingSince !== undefined && at - failingSince >= DAY
          ? "no delivery to the endpoint succeeded for 24 hours"
          : undefined;
  if (reason !== undefined) return { ...over, status: "failed", note: reason };
  return { ...over, status: "pending", due_at: instantAt(due) };
}

/**
 * How many of the latest attempts decide whether delivery is paused. The documents give no number.
 */
const WINDOW = 10;

/**
 * How long the first pause lasts, in milliseconds; each further one is twice as long. The documents
 * give no length.
 */
const FIRST_PAUSE = 300_000;
const LONGEST_PAUSE = 4 * 3_600_000;

/**
 * How an endpoint has responded lately, and whether its delivery is paused for that (E SU-ru).
 * Times are in milliseconds.
 */
export class Health {
  /** Undefined if the latest response was accepted. */
  failingSince: number | undefined;
  #latest: boolean[] = [];
  #pause = { until: Number.NEGATIVE_INFINITY, length: 0 };

  record(at: number, isAccepted: boolean): void {
    if (isAccepted) {
      this.failingSince = undefined;
      if (this.#pause.length > 0) this.#latest = [];
      this.#pause = { until: Number.NEGATIVE_INFINITY, length: 0 };
    } else this.failingSince ??= at;
    this.#latest = [...this.#latest.slice(1 - WINDOW), isAccepted];
    const failures = this.#latest.filter((accepted) => !accepted).length;
    const isFailing = this.#latest.length === WINDOW && failures > WINDOW / 2;
    if (isAccepted || !isFailing || this.isPaused(at)) return;
    const length = Math.min(this.#pause.length * 2 || FIRST_PAUSE, LONGEST_PAUSE);
    this.#pause = { until: at + length, length };
  }

  /** Whether a new event gets no attempt. */
  isPaused(at: number): boolean {
    return at < this.#pause.until;
  }
}
