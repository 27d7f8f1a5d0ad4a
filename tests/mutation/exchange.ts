/** What `mutants.ts` and the process in which it runs the tests tell each other, in files. */
import { appendFileSync, existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../../scripts/build/redocly.ts";

/** A small change of a source, which tests should notice. */
export interface Mutant {
  id: string;
  /** Relative to the project's folder. */
  file: string;
  /** From 1, as editors count. */
  line: number;
  column: number;
  original: string;
  replacement: string;
}

/** What the tests showed without a mutant. */
export interface Coverage {
  /**
   * How often a test or the hooks of a suite come by a mutant: by mutant, then by the ID of the
   * test or suite.
   */
  hits: Record<string, Record<string, number>>;
  /** By the ID of a test, in microseconds of the processor. */
  costs: Record<string, number>;
  /** The mutants that only the loading of a module reaches. */
  whileLoading: string[];
}

/** What the instrumented sources find in `globalThis.switches`. */
export interface Switches {
  /** Whether a mutant is switched on. */
  stryMutAct_9fa48(mutant: string): boolean;
  /** Called where these mutants are. */
  stryCov_9fa48(...mutants: string[]): void;
}

/** What became of a mutant: the test that failed, or null. */
export interface Result {
  id: string;
  noticedBy: string | null;
}

export const folder = join(root, "node_modules/.cache/mutants");
export const paths = {
  sources: join(folder, "sources"),
  mutants: join(folder, "mutants.json"),
  coverage: join(folder, "coverage.json"),
  /** A line of JSON for each mutant that is begun, and one for each result. */
  results: join(folder, "results.jsonl"),
  /** Written while tests go on, so that its age tells of one that hangs. */
  beat: join(folder, "beat"),
};

export function readMutants(): Mutant[] {
  return JSON.parse(readFileSync(paths.mutants, "utf8"));
}

export function readCoverage(): Coverage | undefined {
  return existsSync(paths.coverage) ? JSON.parse(readFileSync(paths.coverage, "utf8")) : undefined;
}

export function record(line: Result | { begun: string }): void {
  appendFileSync(paths.results, `${JSON.stringify(line)}\n`);
}

/** The results so far, and the mutant that was begun last. */
export function readResults(): { results: Map<string, string | null>; begun: string | undefined } {
  const results = new Map<string, string | null>();
  let begun: string | undefined;
  const text = existsSync(paths.results) ? readFileSync(paths.results, "utf8") : "";
  for (const line of text.split("\n").filter(Boolean)) {
    const parsed: Partial<Result> & { begun?: string } = JSON.parse(line);
    begun = parsed.begun ?? begun;
    if (parsed.id !== undefined) results.set(parsed.id, parsed.noticedBy ?? null);
  }
  return { results, begun };
}
