import type { AnyError } from "./result.ts";

/** The longest wait between two attempts, in milliseconds. If `Retry-After` asks for more, there is no further attempt. */
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
 * How long to wait before the next attempt, in milliseconds: as `Retry-After` says, in seconds or as a date, or else a random
 * part of half a second that doubles with each attempt. Undefined if the server asks for more than a minute.
 */
export function waitBefore(nextAttempt: number, response: Response | undefined): number | undefined {
  const header = response?.headers.get("retry-after");
  const asked = header
    ? /^\d+$/.test(header)
      ? Number(header) * 1000
      : Date.parse(header) - Date.now()
    : Number.NaN;
  if (asked > LONGEST_WAIT) return undefined;
  if (!Number.isNaN(asked)) return Math.max(asked, 0);
  return Math.round(Math.random() * Math.min(500 * 2 ** (nextAttempt - 2), LONGEST_WAIT));
}

/** Waits, at most until the signal ends the call. */
export function sleep(milliseconds: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve) => {
    const end = () => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", end);
      resolve();
    };
    const timer = setTimeout(end, milliseconds);
    signal?.addEventListener("abort", end);
  });
}
