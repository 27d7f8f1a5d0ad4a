/**
 * Reads the value of a `Retry-After` header, which has seconds or a date.
 * @returns how long to wait, in milliseconds, 0 for a date that is past; undefined if there is no
 *   such value
 */
export function parseRetryAfter(header: string | null | undefined): number | undefined {
  if (!header) return undefined;
  const milliseconds = /^\d+$/.test(header) ? Number(header) * 1000 : Date.parse(header) - Date.now();
  return Number.isNaN(milliseconds) ? undefined : Math.max(0, milliseconds);
}
