import { cpSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { expect } from "vitest";
import { BENCHMARKS } from "../../scripts/build/build.ts";

/** What a build reads, its configuration included. */
const sources = [
  ...["spec", "scripts", "src", "package.json", "redocly.yaml", "biome.json", ".gitignore"],
  ...BENCHMARKS.map((file) => `generated/${file}`),
];

/**
 * Copies what the build of the project needs to a temporary folder, so that a test can break it
 * there.
 */
export function copyProject(): string {
  const copy = mkdtempSync(join(tmpdir(), "adapty-copy-"));
  for (const path of sources) cpSync(path, join(copy, path), { recursive: true });
  symlinkSync(resolve("node_modules"), join(copy, "node_modules"));
  return copy;
}

/**
 * Replaces a text that stands in a file once, and returns the number of the line where it begins.
 */
export function edit(file: string, from: string, to: string): number {
  const text = readFileSync(file, "utf8");
  const [before = "", ...after] = text.split(from);
  expect(after, `${JSON.stringify(from)} in ${file}`).toHaveLength(1);
  writeFileSync(file, `${before}${to}${after[0]}`);
  return before.split("\n").length;
}
