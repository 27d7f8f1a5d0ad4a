import { type Instant, instantAt, parseInstant, toMilliseconds } from "./timestamps.ts";

/** A stretch of time: milliseconds, or parts that add up. */
export type Duration =
  | number
  | { days?: number; hours?: number; minutes?: number; seconds?: number; milliseconds?: number };

/**
 * The sandbox's time, and its only source. It follows the machine's clock until it is set; from then on it stands
 * still and moves only when told to.
 *
 * @example
 * sandbox.clock.set("2025-01-01T00:00:00Z");
 * sandbox.clock.advance({ days: 30 });
 */
export interface Clock {
  /** Milliseconds since 1970-01-01T00:00:00Z. */
  now(): number;
  /** Stops the clock at a moment: a documented timestamp, or milliseconds since 1970. Throws a `RangeError` outside 1970 to 2999. */
  set(to: string | number): void;
  /** Moves the clock, ahead or (negative) back, and stops it there. Throws a `RangeError` likewise. */
  advance(by: Duration): void;
}

const MILLISECONDS: Record<string, number> = {
  days: 86_400_000,
  hours: 3_600_000,
  minutes: 60_000,
  seconds: 1000,
  milliseconds: 1,
};

/** Leaves a purchase room for its dates around the clock's, which four digits have to hold. */
const END = Date.UTC(3000);

/** A {@link Clock} whose stand can be kept, so that a stored sandbox goes on at the time it was told. */
export class StoppableClock implements Clock {
  /** Where the clock was stopped, in milliseconds; undefined while it follows the machine's. */
  stoppedAt: number | undefined;

  now(): number {
    return this.stoppedAt ?? Date.now();
  }

  instant(): Instant {
    return instantAt(this.now());
  }

  set(to: string | number): void {
    const ms = typeof to === "number" ? to : toMilliseconds(parseInstant(to) ?? "");
    if (!(ms >= 0 && ms < END)) {
      throw new RangeError(
        `The clock cannot be set to ${to}: give a timestamp such as 2025-01-01T00:00:00Z, or milliseconds, from 1970 to 2999.`,
      );
    }
    this.stoppedAt = Math.round(ms);
  }

  advance(by: Duration): void {
    const parts = Object.entries(typeof by === "number" ? { milliseconds: by } : by);
    // What is no unit makes no number, which `set` refuses.
    const ms = parts.reduce((sum, [unit, amount]) => sum + amount * (MILLISECONDS[unit] ?? Number.NaN), 0);
    this.set(this.now() + ms);
  }
}
