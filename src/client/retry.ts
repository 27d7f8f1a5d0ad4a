import { parseRetryAfter } from "../retry-after.ts";
import type { AnyError } from "./result.ts";

/**
 * The longest wait between two attempts, in milliseconds. If `Retry-After` asks for more, there is
 * no further attempt.
 */
const LONGEST_WAIT = 60_000;

/** Whether an error passes, so that the same request may succeed if it is sent again. */
export function isPassing({
  error_code,
  http_status,
  reason,
}: Omit<AnyError, "attempts"> & { reason?: string }): boolean {
  if (error_code === "network_error") return reason !== "aborted";
  // While the first request with an Idempotency-Key runs, a repeat gets this error.
  if (error_code === "idempotency_in_flight") return true;
  return [408, 429].includes(Number(http_status)) || Number(http_status) >= 500;
}

/**
 * How long to wait before the next attempt, in milliseconds: as `Retry-After` says, in seconds or
 * as a date, or else a random part of half a second that doubles with each attempt. Undefined if
 * the server asks for more than a minute.
 */
export function waitBefore(nextAttempt: number, response: Response | undefined): number | undefined {
  const asked = parseRetryAfter(response?.headers.get("retry-after"));
  if (asked !== undefined) return asked > LONGEST_WAIT ? undefined : asked;
  return Math.round(Math.random() * Math.min(500 * 2 ** (nextAttempt - 2), LONGEST_WAIT));
}
