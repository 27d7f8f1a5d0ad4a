/**
 * What the generated validators call at run time. Each is imported alone, so that a bundler drops
 * the others.
 */

/** The number of characters of a text. One that JavaScript stores in two halves counts once. */
export function ucs2length(text: string): number {
  let length = 0;
  for (const _character of text) length += 1;
  return length;
}

/** Whether a text is a day of the calendar, such as `2024-02-29`. */
export function date(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  // A day that its month does not have becomes one of the next month.
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

export const int32 = {
  type: "number",
  /** Whether a number is an integer of 32 bits. */
  validate: (value: number): boolean => value === (value | 0),
} as const;
