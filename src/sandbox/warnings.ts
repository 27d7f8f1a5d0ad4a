import type { UnknownField } from "./core/request-body.ts";
import type { SandboxOptions } from "./types.ts";

/** Called with a sentence about input that the sandbox ignores, since it may be a mistake. */
export type Warn = (sentence: string) => void;

/** The most sentences that are given, since a hostile caller can invent any number of names. */
const MAX_SENTENCES = 100;

/** Warns about input that has no effect. Each sentence is given once, so that repeated requests do not flood the log. */
export class Warnings {
  readonly #warn: Warn;
  readonly #given = new Set<string>();

  constructor(warn: Warn) {
    this.#warn = warn;
  }

  ofUnknownFields(operation: string, fields: readonly UnknownField[]): void {
    for (const { path, hint } of fields)
      this.#once(`${operation} ignores the unknown field ${JSON.stringify(path)}.${hint}`);
  }

  /** Warns that options about the initial state have no effect on a store that already has one. */
  ofStoredState(options: SandboxOptions): void {
    const idle = (["now", "profiles"] as const).filter((name) => options[name] !== undefined);
    if (idle.length > 0)
      this.#once(
        `The configuration's ${idle.join(" and ")} take effect at the next reset: the database already holds a state.`,
      );
  }

  #once(sentence: string): void {
    if (this.#given.has(sentence) || this.#given.size >= MAX_SENTENCES) return;
    this.#given.add(sentence);
    this.#warn(sentence);
  }
}

export function warnOnConsole(sentence: string): void {
  console.warn(`Warning: ${sentence}`);
}

/** The error about an unknown field if the option `unknownFields` is `reject`. */
export function unknownFieldFault({ path, hint }: UnknownField): { source: string; errors: [string] } {
  return { source: path, errors: [`The description has no such field.${hint}`] };
}
