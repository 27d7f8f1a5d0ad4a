/** The steps of the build. Each writes its files to a folder, and can run alone: `node scripts/build/types.ts`. */
import bundle from "./bundle.ts";
import client from "./client/client.ts";
import docs from "./docs.ts";
import sandboxTypes from "./sandbox-types.ts";
import types from "./types.ts";
import validators from "./validators.ts";

type Step = readonly [name: string, run: (folder: string) => Promise<void>];

const first: Step = ["bundle", bundle];

/** The steps that read the bundle. */
const others: readonly Step[] = [
  ["types", types],
  ["client", client],
  ["validators", validators],
  ["sandbox", sandboxTypes],
];

/** Writes what is committed of generated/ to a folder. */
export function generate(folder: string): Promise<void> {
  return run(others, folder);
}

/** Writes all of generated/ to a folder, the reference included. */
export function generateAll(folder: string): Promise<void> {
  return run([...others, ["reference", docs]], folder);
}

async function run(steps: readonly Step[], folder: string): Promise<void> {
  await timed(...first, folder);
  const running = steps.map((step) => timed(...step, folder));
  // If one fails, the others go on writing to the folder, which the caller is about to delete.
  await Promise.allSettled(running);
  await Promise.all(running);
}

/** Runs a step and prints how long it took. */
export async function timed(
  name: string,
  step: (folder: string) => Promise<void>,
  folder = "",
): Promise<void> {
  const start = performance.now();
  await step(folder);
  console.log(`${name.padEnd(12)}${String(Math.round(performance.now() - start)).padStart(6)} ms`);
}
