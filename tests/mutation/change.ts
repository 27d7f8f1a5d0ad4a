import { globSync } from "node:fs";

/** A text in a file, and what it becomes wherever it occurs. */
type Edit = readonly [file: string, from: string, to: string];

/** A change that makes the project wrong in one respect. */
export interface Mutation {
  /** What is wrong after it. */
  name: string;
  edits: readonly Edit[];
  /**
   * What is likely to notice it, and so runs first: a test such as `contract/documents`, or a part
   * of `npm test`.
   */
  test: string;
}

/** A mutation that changes one text. */
export function change(name: string, file: string, from: string, to: string, test: string): Mutation {
  return { name, edits: [[file, from, to]], test };
}

/** A mutation that changes several texts. */
export function changes(name: string, test: string, ...edits: Edit[]): Mutation {
  return { name, edits, test };
}

export const schema = (name: string) => component("schemas", name);
export const response = (name: string) => component("responses", name);

/**
 * The file of a component, whatever its domain. If there is none, the path says what was looked
 * for.
 */
export function component(kind: string, name: string): string {
  const pattern = `spec/components/${kind}/*/${name}.yaml`;
  return globSync(pattern)[0] ?? pattern;
}

/**
 * The files that a mutation changes, each with its changed text.
 *
 * @param read Reads a file of the project.
 * @throws {Error} if a text that is to be changed is not there, so that the mutation would prove
 *   nothing.
 */
export function mutate({ name, edits }: Mutation, read: (file: string) => string): Map<string, string> {
  const changed = new Map<string, string>();
  for (const [file, from, to] of edits) {
    const text = changed.get(file) ?? read(file);
    if (!text.includes(from)) {
      throw new Error(
        `"${name}" finds no ${JSON.stringify(from)} in ${file}. Bring tests/mutation up to date.`,
      );
    }
    changed.set(
      file,
      text.replaceAll(from, () => to),
    );
  }
  return changed;
}
