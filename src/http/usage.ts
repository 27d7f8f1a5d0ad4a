/** A command was called in a way that it does not know; the message says what it knows. */
export class UsageError extends Error {}

/**
 * Reads the port that an option gives.
 * @throws UsageError where it is none
 */
export function readPort(option: string, given: unknown): number {
  if (/^\d{1,5}$/.test(String(given)) && Number(given) <= 65_535) return Number(given);
  throw new UsageError(`${option} must be a number from 0 to 65535, and is ${given}. 0 picks a free port.`);
}
