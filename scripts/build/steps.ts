/**
 * The steps of the build. Each writes its files to a folder, and also runs alone: `node
 * scripts/build/types.ts`.
 */
import bundle from "./bundle.ts";
import client from "./client/client.ts";
import discrepancies from "./discrepancies.ts";
import events from "./events.ts";
import lint from "./lint.ts";
import renderReference from "./reference/reference.ts";
import sandboxTypes from "./sandbox-types.ts";
import schemas from "./schemas.ts";
import types from "./types.ts";
import validators from "./validators.ts";

type Step = readonly [name: string, run: (folder: string) => Promise<void>];

/** The steps that read the bundle and write files that are committed. */
const committed: readonly Step[] = [
  ["types", types],
  ["client", client],
  ["events", events],
  ["validators", validators],
  ["schemas", schemas],
  ["sandbox", sandboxTypes],
  ["discrepancies", discrepancies],
];

const reference: Step = ["reference", renderReference];

/** All steps, in an order in which each finds what it reads. */
export const steps: readonly { name: string; run: (folder: string) => Promise<void> }[] = [
  { name: "bundle", run: bundle },
  { name: "lint", run: (folder) => lint(folder, Promise.resolve()) },
  ...[...committed, reference].map(([name, run]) => ({ name, run: (folder: string) => run(folder) })),
];

/** Writes the committed part of generated/ to a folder, without a lint. */
export async function generate(folder: string): Promise<void> {
  await timed("bundle", bundle(folder));
  await run(committed, folder);
}

/** Lints the description and writes all of generated/ to a folder. */
export async function lintAndGenerate(folder: string): Promise<void> {
  await lintAndBundle(folder);
  await run([...committed, reference], folder);
}

/** Lints the description and writes its bundle and its reference to a folder. */
export async function lintAndGenerateReference(folder: string): Promise<void> {
  await lintAndBundle(folder);
  await run([reference], folder);
}

/** Lints the description and writes its bundle to a folder. */
export function lintAndBundle(folder: string): Promise<void> {
  // The bundler runs while the sources are linted.
  return timed("lint", lint(folder, timed("bundle", bundle(folder))));
}

async function run(steps: readonly Step[], folder: string): Promise<void> {
  const running = steps.map(([name, step]) => timed(name, step(folder)));
  // If a step fails, wait for the others before the caller deletes the folder that they write to.
  await Promise.allSettled(running);
  await Promise.all(running);
}

/** Waits for a running step, and prints how long it took. */
async function timed(name: string, step: Promise<void>): Promise<void> {
  const start = performance.now();
  await step;
  console.log(`${name.padEnd(12)}${String(Math.round(performance.now() - start)).padStart(6)} ms`);
}
