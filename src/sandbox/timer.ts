/** Timers cannot wait longer, in milliseconds. Who waits for something later looks again then. */
const LONGEST_WAIT = 2 ** 31 - 1;

/** Starts a timer that by itself keeps no process alive. */
export function startTimer(run: () => void, wait: number): ReturnType<typeof setTimeout> {
  const timer = setTimeout(run, Math.min(wait, LONGEST_WAIT));
  // Browsers have no such method.
  (timer as { unref?(): void }).unref?.();
  return timer;
}
