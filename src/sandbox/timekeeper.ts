import { startTimer } from "./timer.ts";

/**
 * The shortest wait, in milliseconds, so that what is due at nearly the same time happens together.
 */
const SHORTEST_WAIT = 100;

interface Time {
  clock: { now(): number };
  isClockStopped(): boolean;
  catchUp(): void;
  nextDue(): number | undefined;
}

/** Lets what is due happen while the sandbox's clock runs, without a request. */
export class Timekeeper {
  readonly #time: Time;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** What the timer waits for, in milliseconds since 1970; undefined if it waits for nothing. */
  #due: number | undefined;

  constructor(time: Time) {
    this.#time = time;
  }

  /** Waits for what is due next. To be called when that may have changed. */
  watch(): void {
    const due = this.#time.isClockStopped() ? undefined : this.#time.nextDue();
    if (due === this.#due) return;
    clearTimeout(this.#timer);
    this.#due = due;
    if (due === undefined) return;
    const wait = due - this.#time.clock.now();
    this.#timer = startTimer(() => this.#pass(), Math.max(wait, SHORTEST_WAIT));
  }

  close(): void {
    clearTimeout(this.#timer);
  }

  #pass(): void {
    this.#due = undefined;
    try {
      this.#time.catchUp();
    } catch (error) {
      // Such as a full disk. The next request reports it, too.
      console.error(error);
    }
    this.watch();
  }
}
