const PATTERN = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d:\d\d)(?:\.(\d{1,9}))?(Z|[+-]\d\d:?\d\d)$/;

/**
 * Reads a timestamp in any documented spelling: `2020-07-10T15:00:00.000000+0000` as events and
 * responses have it, `Z`, or an offset with a colon. A `Date` holds milliseconds, so that
 * microseconds are cut off. `Temporal.Instant.from(text)` reads the same spellings with their
 * microseconds, if the runtime has it.
 *
 * @throws {TypeError} if the text is not such a timestamp
 *
 * @example
 * parseTimestamp("2025-06-15T12:00:00.000000+0000").getTime();
 */
export function parseTimestamp(text: string): Date {
  const [, day, time, fraction = "", zone = ""] = PATTERN.exec(text) ?? [];
  const offset = zone === "Z" ? zone : `${zone.slice(0, 3)}:${zone.slice(-2)}`;
  const date = new Date(`${day}T${time}.${fraction.padEnd(3, "0").slice(0, 3)}${offset}`);
  if (Number.isNaN(date.getTime()))
    throw new TypeError(`${JSON.stringify(text)} is no timestamp such as 2025-06-15T12:00:00.000000+0000`);
  return date;
}

/**
 * Writes a moment as the documents show it, in UTC: `2025-06-15T12:00:00.000000+0000`. Every
 * request takes it.
 *
 * @param moment a Date, milliseconds since 1970, or a `Temporal.Instant`, whose microseconds are
 *   kept
 * @throws {TypeError} if it is not a moment, or its year does not have four digits
 *
 * @example
 * const inThirtyDays = formatTimestamp(Date.now() + 30 * 24 * 60 * 60 * 1000);
 */
export function formatTimestamp(
  moment:
    | Date
    | number
    | {
        /** Nanoseconds since 1970. */
        readonly epochNanoseconds: bigint;
      },
): string {
  const hasNanoseconds = typeof moment === "object" && moment !== null && "epochNanoseconds" in moment;
  const microseconds = hasNanoseconds ? floorDivide(moment.epochNanoseconds, 1000n) : undefined;
  // Number() would read null, an empty text and a list as 1970.
  const milliseconds = typeof moment === "number" || moment instanceof Date ? Number(moment) : Number.NaN;
  const date = new Date(microseconds === undefined ? milliseconds : Number(floorDivide(microseconds, 1000n)));
  const text = Number.isNaN(date.getTime()) ? "" : date.toISOString();
  if (!/^\d{4}-/.test(text))
    throw new TypeError(`${String(moment)} is no moment of the years 0000 to 9999 that a timestamp can hold`);
  const rest = microseconds === undefined ? 0n : microseconds - floorDivide(microseconds, 1000n) * 1000n;
  return `${text.slice(0, -1)}${String(rest).padStart(3, "0")}+0000`;
}

/** Divides, and rounds towards the past: before 1970 too, a moment is cut off, not moved ahead. */
function floorDivide(dividend: bigint, divisor: bigint): bigint {
  const quotient = dividend / divisor;
  return quotient * divisor > dividend ? quotient - 1n : quotient;
}
