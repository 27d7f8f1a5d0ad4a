/**
 * Breaks the sources in each place that Stryker's instrumenter finds, one at a time, and shows what
 * no test notices: `npm run test:mutants -- src/http src/timestamp.ts`. Without an argument it
 * takes all of {@link PLACES}.
 */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { root } from "../../scripts/build/redocly.ts";
import { type Mutant, paths, readCoverage, readMutants, readResults, record } from "./exchange.ts";
import { instrument } from "./instrument.ts";
import { type NoDifference, noDifference } from "./no-difference.ts";
import { type Score, writeScores } from "./score.ts";

const PLACES = [
  "src/client",
  "src/http",
  "src/proxy",
  "src/sandbox/core",
  "src/sandbox/store",
  "src/sandbox/webhooks",
  "src/timestamp.ts",
  "src/webhooks",
];

/** A process that does not begin a test for so long hangs. In milliseconds. */
const SILENCE = 120_000;

/**
 * Runs a process that tries mutants until it ends. Returns whether it hung, and what it had to say.
 */
async function runTests(): Promise<{ hung: boolean; errors: string }> {
  const args = [
    "node_modules/vitest/vitest.mjs",
    "run",
    "--config=tests/mutation/vitest.config.ts",
    "--silent",
  ];
  const child = spawn(process.execPath, args, {
    cwd: root,
    detached: true,
    stdio: ["ignore", "ignore", "pipe"],
  });
  let errors = "";
  child.stderr.on("data", (text) => {
    errors = `${errors}${text}`.slice(0, 10_000);
  });
  const end = () => child.pid && process.kill(-child.pid, "SIGKILL");
  process.on("exit", end);
  writeFileSync(paths.beat, "");
  const closed = once(child, "close");
  let hung = false;
  while (child.exitCode === null && !hung) {
    await Promise.race([closed, sleep(1000)]);
    hung = Date.now() - statSync(paths.beat).mtimeMs > SILENCE;
  }
  if (hung) end();
  await closed;
  process.off("exit", end);
  return { hung, errors };
}

/** Tries all mutants that a test reaches. */
async function tryMutants(): Promise<void> {
  for (let tried = 0; ; ) {
    const { hung, errors } = await runTests();
    const coverage = readCoverage();
    if (coverage === undefined) throw new Error(`Without a mutant the tests have to pass.\n${errors}`);
    const { results, begun } = readResults();
    if (Object.keys(coverage.hits).every((id) => results.has(id))) return;
    const isStuck = results.size === tried;
    if (begun !== undefined && !results.has(begun)) {
      if (hung) record({ id: begun, noticedBy: "a test does not end" });
      else if (isStuck) record({ id: begun, noticedBy: "the process ends" });
    } else if (isStuck) throw new Error(`The tests end before they try a mutant.\n${errors}`);
    tried = results.size;
  }
}

/** The entries of `no-difference.ts` that name a mutant. */
function listed({ file, line, replacement }: Mutant): NoDifference[] {
  const text = readFileSync(join(root, file), "utf8").split("\n")[line - 1] ?? "";
  return noDifference.filter(
    (entry) => entry.file === file && text.includes(entry.line) && entry.to.includes(replacement),
  );
}

async function report(): Promise<void> {
  const { results } = readResults();
  const whileLoading = new Set(readCoverage()?.whileLoading);
  const scores = new Map<string, Score>();
  const used = new Set<NoDifference>();
  for (const mutant of readMutants()) {
    const { id, file, line, column, original, replacement } = mutant;
    const score = scores.get(file) ?? { noticed: 0, unnoticed: 0, noDifference: 0, whileLoading: 0 };
    scores.set(file, score);
    const text = `${file}:${line}:${column}  ${oneLine(original)}  →  ${oneLine(replacement)}`;
    const entries = listed(mutant);
    const noticedBy = results.get(id);
    if (whileLoading.has(id)) score.whileLoading++;
    else if (noticedBy) score.noticed++;
    else if (entries.length > 0) {
      score.noDifference++;
      for (const entry of entries) used.add(entry);
    } else {
      score.unnoticed++;
      console.log(`${text}${noticedBy === undefined ? "  (no test reaches it)" : ""}`);
    }
  }
  for (const entry of noDifference)
    if (scores.has(entry.file) && !used.has(entry))
      console.log(`${entry.file}  ${entry.line}  (listed in no-difference.ts for nothing)`);
  console.log(`\n${await writeScores(scores)}`);
}

function oneLine(text: string): string {
  const line = text.replaceAll(/\s+/g, " ");
  return line.length > 80 ? `${line.slice(0, 80)}…` : line;
}

// A signal alone would end this process without its listeners of "exit", and leave the tests running.
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => process.exit(130));
const places = process.argv.slice(2);
await instrument(places.length > 0 ? places : PLACES);
await tryMutants();
await report();
