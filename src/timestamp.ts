const PATTERN = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d:\d\d)(?:\.(\d{1,9}))?(Z|[+-]\d\d:?\d\d)$/;

/**
 * Reads a timestamp in any documented spelling: `2020-07-10T15:00:00.000000+0000` as events and responses have it, `Z`, or an
 * offset with a colon. A `Date` holds milliseconds, so that microseconds are cut off.
 *
 * @throws {TypeError} if the text is no such timestamp
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
