/** Sums up the figures of many turns. */

export function median(numbers: readonly number[]): number {
  return numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)] as number;
}

/** Writes the median with the least and the greatest, such as "0.42 (0.38 to 0.47)". */
export function spread(numbers: readonly number[]): string {
  const [least, greatest] = [Math.min(...numbers), Math.max(...numbers)];
  return `${short(median(numbers))} (${short(least)} to ${short(greatest)})`;
}

/** Writes a number with as many digits as its size deserves. */
export function short(number: number): string {
  const size = Math.abs(number);
  if (size >= 100 || Number.isInteger(number)) return Math.round(number).toLocaleString("en-US");
  return number.toFixed(size >= 10 ? 1 : size >= 0.1 ? 2 : 3);
}
