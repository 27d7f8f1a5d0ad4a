/**
 * Writes generated/ from spec/: `node scripts/build.ts`. A description that does not lint, or a step that fails, leaves
 * generated/ as it was. With `--check` nothing is written: it fails where generated/ is not what spec/ gives.
 */
import { mkdir, readdir, readFile, rename, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import bundle from "./bundle.ts";
import client from "./client.ts";
import docs from "./docs.ts";
import lint from "./lint.ts";
import { root } from "./redocly.ts";
import sandboxValidators from "./sandbox-validators.ts";
import { inTemporaryFolder } from "./temporary.ts";
import types from "./types.ts";
import validators from "./validators.ts";

const generated = join(root, "generated");

/** Builds generated/ anew. @throws {Error} that says what is wrong with the description. */
export async function build(): Promise<void> {
  await inTemporaryFolder(async (folder) => {
    await timed("lint", () => lint());
    await timed("bundle", () => bundle(folder));
    await together([
      timed("types", () => types(folder)),
      timed("client", () => client(folder)),
      timed("validators", () => validators(folder)),
      timed("sandbox", () => sandboxValidators(folder)),
      timed("reference", () => docs(folder)),
    ]);
    const written = await filesIn(folder);
    for (const file of written) {
      await mkdir(dirname(join(generated, file)), { recursive: true });
      await rename(join(folder, file), join(generated, file));
    }
    const old = (await filesIn(generated)).filter((file) => !written.includes(file));
    for (const file of old) await rm(join(generated, file));
  });
}

/** Builds beside generated/ and compares, but for the reference, which is not committed. */
async function check(): Promise<void> {
  await inTemporaryFolder(async (folder) => {
    await bundle(folder);
    await together([types(folder), client(folder), validators(folder), sandboxValidators(folder)]);
    const files = new Set([...(await filesIn(folder)), ...(await filesIn(generated))]);
    const differing = [];
    for (const file of files) {
      if (file.startsWith("docs")) continue;
      const [fresh, committed] = await Promise.all(
        [folder, generated].map((at) => readFile(join(at, file), "utf8").catch(() => null)),
      );
      if (fresh !== committed) differing.push(file);
    }
    if (differing.length > 0) {
      throw new Error(
        `generated/ is not what spec/ gives (${differing.sort().join(", ")}). Run \`npm run build\` and commit it.`,
      );
    }
  });
}

/** Waits for all steps, also where one fails: the others still write to the folder. */
async function together(steps: Promise<void>[]): Promise<void> {
  await Promise.allSettled(steps);
  await Promise.all(steps);
}

async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
}

async function timed(step: string, run: () => Promise<void>): Promise<void> {
  const start = performance.now();
  await run();
  console.log(`${step.padEnd(12)}${String(Math.round(performance.now() - start)).padStart(6)} ms`);
}

if (import.meta.main) {
  await (process.argv.includes("--check") ? check() : build()).catch((problem: Error) => {
    console.error(problem.message);
    process.exitCode = 1;
  });
}
