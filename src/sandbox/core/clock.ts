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
    this.stoppedAt = readMoment(to);
  }

  advance(by: Duration): void {
    this.set(this.now() + readDuration(by));
  }
}

/** Thrown when the clock cannot be set to a moment, or moved by a duration. */
export class ClockError extends RangeError {}

/** A moment in milliseconds. @throws ClockError where the clock cannot be set to it */
export function readMoment(moment: unknown): number {
  const ms =
    typeof moment === "string" ? toMilliseconds(parseInstant(moment) ?? "") : Math.round(Number(moment));
  if (typeof moment !== "object" && typeof moment !== "boolean" && ms >= 0 && ms < END) return ms;
  throw new ClockError(
    `The clock cannot be set to ${spell(moment)}: give a timestamp such as 2025-01-01T00:00:00Z, or milliseconds, from 1970 to 2999.`,
  );
}

/** A stretch of time in milliseconds. @throws ClockError where it is none */
export function readDuration(duration: unknown): number {
  const parts = Object.entries(typeof duration === "number" ? { milliseconds: duration } : (duration ?? {}));
  const isWhole = parts.every(
    ([unit, amount]) => Object.hasOwn(MILLISECONDS, unit) && Number.isFinite(amount),
  );
  if (parts.length > 0 && isWhole)
    return parts.reduce((sum, [unit, amount]) => sum + amount * (MILLISECONDS[unit] as number), 0);
  throw new ClockError(
    `The clock cannot advance by ${spell(duration)}: give milliseconds, or an object of numbers, {"days": 30}, with some of ${Object.keys(MILLISECONDS).join(", ")}.`,
  );
}

/** A hostile value can be long. */
function spell(value: unknown): string {
  return typeof value === "object" ? JSON.stringify(value).slice(0, 100) : String(value).slice(0, 100);
}
