/**
 * The longest wait that a timer can have, in milliseconds. A caller that waits for longer starts
 * another one then.
 */
const LONGEST_WAIT = 2 ** 31 - 1;

/** Starts a timer that does not keep the process alive. */
export function startTimer(run: () => void, wait: number): ReturnType<typeof setTimeout> {
  const timer = setTimeout(run, Math.min(wait, LONGEST_WAIT));
  // Browsers have no such method.
  (timer as { unref?(): void }).unref?.();
  return timer;
}
