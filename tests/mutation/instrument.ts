import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { Instrumenter } from "@stryker-mutator/instrumenter";
import { root } from "../../scripts/build/redocly.ts";
import { folder, type Mutant, paths } from "./exchange.ts";

/** Stands for Stryker's own, whose counting makes everything slow after it is no longer needed. */
const HEADER = "const { stryMutAct_9fa48, stryCov_9fa48 } = globalThis.switches;";

/**
 * Writes the sources with all their mutants in them, each behind a switch, and the list of the
 * mutants.
 */
export async function instrument(places: string[]): Promise<void> {
  const names = places.flatMap((place) => {
    const found = globSync(place.endsWith(".ts") ? place : `${place}/**/*.ts`, { cwd: root });
    if (found.length === 0) throw new Error(`${place} is neither a source nor a folder of sources.`);
    return found.sort();
  });
  const sources = names.map((name) => ({
    name,
    content: readFileSync(join(root, name), "utf8"),
    mutate: true,
  }));
  const logger = { isDebugEnabled: () => false, debug() {}, info() {} };
  const { files, mutants } = await new Instrumenter(logger as never).instrument(sources, {
    plugins: null,
    ignorers: [],
    excludedMutations: [],
    noHeader: true,
  });

  rmSync(folder, { recursive: true, force: true });
  for (const { name, content } of files) {
    mkdirSync(dirname(join(paths.sources, name)), { recursive: true });
    writeFileSync(join(paths.sources, name), `${HEADER}\n${content}`);
  }
  const lines = new Map(sources.map(({ name, content }) => [name, content.split("\n")]));
  const list = mutants.map(({ id, fileName, location: { start, end }, replacement }): Mutant => {
    const text = lines.get(fileName)?.slice(start.line, end.line + 1) ?? [];
    text.push((text.pop() ?? "").slice(0, end.column));
    text[0] = (text[0] ?? "").slice(start.column);
    const original = text.join("\n");
    return { id, file: fileName, line: start.line + 1, column: start.column + 1, original, replacement };
  });
  writeFileSync(paths.mutants, JSON.stringify(list));
}
