/** The longest name that is compared, since the work grows with the square of the length. */
const MAX_LENGTH = 100;

/**
 * The sentence that ends a message about an unknown name, with a space before it.
 * @param otherwise the sentence if no known name is similar
 */
export function didYouMean(written: string, known: readonly string[], otherwise = ""): string {
  const name = nearest(written, known);
  return name === undefined ? otherwise : ` Did you mean ${name}?`;
}

/** The known name whose spelling is nearest to the given one; undefined if none is similar. */
function nearest(written: string, known: readonly string[]): string | undefined {
  if (written.length > MAX_LENGTH) return undefined;
  const [best] = known
    .map((name) => ({ name, distance: distance(written, name) }))
    .filter(({ name, distance }) => distance <= Math.max(2, name.length / 3))
    .sort((a, b) => a.distance - b.distance);
  return best?.name;
}

/**
 * How many letters have to be added, dropped or changed to turn one word into the other
 * (Levenshtein distance).
 */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1];
    for (let j = 0; j < b.length; j++) {
      const changed = (row[j] ?? 0) + (letter === b[j] ? 0 : 1);
      next.push(Math.min(changed, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
