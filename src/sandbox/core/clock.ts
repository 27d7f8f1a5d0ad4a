import { type Instant, instantAt, parseInstant, toMilliseconds } from "./timestamps.ts";

/** A length of time: milliseconds, or an object of parts that add up. */
export type Duration =
  | number
  | { days?: number; hours?: number; minutes?: number; seconds?: number; milliseconds?: number };

/**
 * The only source of the sandbox's time. It follows the machine's clock until it is set. From then
 * on it stands still, and moves only when it is set or advanced.
 *
 * @example
 * sandbox.clock.set("2025-01-01T00:00:00Z");
 * sandbox.clock.advance({ days: 30 });
 */
export interface Clock {
  /** Milliseconds since 1970-01-01T00:00:00Z. */
  now(): number;
  /**
   * Stops the clock at a moment.
   * @param to a documented timestamp, milliseconds since 1970, or a Date
   * @throws {RangeError} outside 1970 to 2999
   */
  set(to: string | number | Date): void;
  /**
   * Moves the clock ahead, or back by a negative duration, and stops it there.
   * @throws {RangeError} outside 1970 to 2999
   */
  advance(by: Duration): void;
}

const MILLISECONDS: Record<string, number> = {
  days: 86_400_000,
  hours: 3_600_000,
  minutes: 60_000,
  seconds: 1000,
  milliseconds: 1,
};

/** The dates of a purchase lie around the clock's, and their years must have four digits too. */
const END = Date.UTC(3000);

/** A {@link Clock} whose position can be saved and restored. */
export class StoppableClock implements Clock {
  /**
   * The moment at which it was stopped, in milliseconds; undefined while it follows the machine's
   * clock.
   */
  stoppedAt: number | undefined;

  now(): number {
    return this.stoppedAt ?? Date.now();
  }

  instant(): Instant {
    return instantAt(this.now());
  }

  set(to: string | number | Date): void {
    this.stoppedAt = readMoment(to);
  }

  advance(by: Duration): void {
    this.set(this.now() + readDuration(by));
  }
}

/** Thrown when the clock cannot be set to a moment, or moved by a duration. */
export class ClockError extends RangeError {}

/** Reads a moment, in milliseconds. @throws {ClockError} if the clock cannot be set to it */
export function readMoment(moment: unknown): number {
  const ms =
    typeof moment === "string" ? toMilliseconds(parseInstant(moment) ?? "") : Math.round(Number(moment));
  const isMoment = ["string", "number"].includes(typeof moment) || moment instanceof Date;
  if (isMoment && ms >= 0 && ms < END) return ms;
  throw new ClockError(
    `The clock cannot be set to ${excerpt(moment)}: give a timestamp such as 2025-01-01T00:00:00Z, or milliseconds, from 1970 to 2999.`,
  );
}

/** Reads a duration, in milliseconds. @throws {ClockError} if it is none */
export function readDuration(duration: unknown): number {
  const parts = Object.entries(typeof duration === "number" ? { milliseconds: duration } : (duration ?? {}));
  const isWhole = parts.every(
    ([unit, amount]) => Object.hasOwn(MILLISECONDS, unit) && Number.isFinite(amount),
  );
  if (parts.length > 0 && isWhole)
    return parts.reduce((sum, [unit, amount]) => sum + amount * (MILLISECONDS[unit] as number), 0);
  throw new ClockError(
    `The clock cannot advance by ${excerpt(duration)}: give milliseconds, or an object of numbers, {"days": 30}, with some of ${Object.keys(MILLISECONDS).join(", ")}.`,
  );
}

/** The start of a value, which may be long. */
function excerpt(value: unknown): string {
  return typeof value === "object" ? JSON.stringify(value).slice(0, 100) : String(value).slice(0, 100);
}
