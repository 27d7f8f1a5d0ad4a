/**
 * A moment in the form in which the sandbox stores and returns times: UTC, to the microsecond,
 * `2022-10-12T09:42:50.000000+0000`. Texts of this form sort as the moments do, so `<` and `===`
 * compare them exactly.
 */
export type Instant = string;

const PATTERN =
  /^(\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3])(?::[0-5]\d){2})(?:\.(\d{1,6}))?(?:Z|([+-])([01]\d|2[0-3]):?([0-5]\d))$/;

/**
 * Reads a timestamp in any documented spelling: `Z`, `+00:00`, `+0000`, another offset; up to
 * microseconds. `undefined` if the value is anything else.
 */
export function parseInstant(text: unknown): Instant | undefined {
  if (typeof text !== "string") return undefined;
  const [, local, fraction = "", sign, hours, minutes] = PATTERN.exec(text) ?? [];
  if (local === undefined) return undefined;
  const day = Number(local.slice(8, 10));
  // JavaScript reads 30 February as 2 March. A date exists if its day stays the same, as the first
  // 28 of a month do.
  if (day > 28 && new Date(`${local}Z`).getUTCDate() !== day) return undefined;
  const offset = (Number(hours ?? 0) * 60 + Number(minutes ?? 0)) * (sign === "-" ? -1 : 1);
  return offset === 0 ? join(local, fraction) : format(Date.parse(`${local}Z`) - offset * 60_000, fraction);
}

let latest = { ms: Number.NaN, instant: "" };

/**
 * The instant of a whole number of milliseconds since 1970. The latest result is cached, since it
 * is often needed again.
 */
export function instantAt(ms: number): Instant {
  if (ms !== latest.ms) latest = { ms, instant: `${new Date(ms).toISOString().slice(0, 23)}000+0000` };
  return latest.instant;
}

/** Moves an instant by whole days; `undefined` if the result leaves the years 0000 to 9999. */
export function addDays(instant: Instant, days: number): Instant | undefined {
  return addHours(instant, days * 24);
}

/** Moves an instant by whole hours; `undefined` if the result leaves the years 0000 to 9999. */
export function addHours(instant: Instant, hours: number): Instant | undefined {
  return format(Date.parse(`${instant.slice(0, 19)}Z`) + hours * 3_600_000, instant.slice(20, 26));
}

/**
 * The end of a period that begins at an instant.
 * @param period such as `P7D`, `P1W`, `P1M`, `P1Y`
 * @param day the day of the month on which periods of months end. A month without that day ends
 *   them on its last day.
 */
export function addPeriod(instant: Instant, period: string, day = Number(instant.slice(8, 10))): Instant {
  const count = Number(period.slice(1, -1));
  const unit = period.at(-1);
  if (unit === "D" || unit === "W") return addDays(instant, unit === "D" ? count : 7 * count) ?? instant;
  const months = Number(instant.slice(5, 7)) - 1 + (unit === "M" ? count : 12 * count);
  const year = Number(instant.slice(0, 4));
  const lastDay = new Date(Date.UTC(year, months + 1, 0)).getUTCDate();
  const date = new Date(Date.UTC(year, months, Math.min(day, lastDay))).toISOString().slice(0, 10);
  return `${date}${instant.slice(10)}`;
}

/** Milliseconds since the epoch, the microseconds cut off. */
export function toMilliseconds(instant: Instant): number {
  return Date.parse(`${instant.slice(0, 23)}Z`);
}

/**
 * Formats an instant as the documented error messages do: `2029-08-29 09:33:42+00:00`, with a
 * fraction only if it is not zero.
 */
export function formatForMessage(instant: Instant): string {
  const fraction = instant.slice(19, 26);
  return `${instant.slice(0, 10)} ${instant.slice(11, 19)}${fraction === ".000000" ? "" : fraction}+00:00`;
}

/**
 * Formats a whole second in milliseconds with a fraction; `undefined` if four digits cannot hold
 * the year.
 */
function format(second: number, fraction: string): Instant | undefined {
  const date = new Date(second);
  const year = date.getUTCFullYear();
  return year >= 0 && year <= 9999 ? join(date.toISOString().slice(0, 19), fraction) : undefined;
}

function join(second: string, fraction: string): Instant {
  return `${second}.${fraction.padEnd(6, "0")}+0000`;
}
