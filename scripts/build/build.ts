/**
 * Writes generated/ from spec/: `node scripts/build/build.ts`. If the lint or a step fails,
 * generated/ stays unchanged. With `--check` it writes nothing, and fails if generated/ is out of
 * date.
 */
import { mkdir, readdir, readFile, rename, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { root } from "./redocly.ts";
import { generate, lintAndGenerate } from "./steps.ts";
import { inTemporaryFolder } from "./temporary.ts";

const generated = join(root, "generated");

/** What `npm run bench` writes. It is measured, so the build leaves it alone. */
export const BENCHMARKS = ["benchmarks.md", "benchmarks.svg"];

/** Builds generated/. @throws {Error} if the description has problems; the message lists them */
export async function build(): Promise<void> {
  await inTemporaryFolder(async (folder) => {
    await lintAndGenerate(folder);
    const written = await filesIn(folder);
    for (const file of written) {
      await mkdir(dirname(join(generated, file)), { recursive: true });
      await rename(join(folder, file), join(generated, file));
    }
    const old = (await filesIn(generated)).filter(
      (file) => !written.includes(file) && !BENCHMARKS.includes(file),
    );
    for (const file of old) await rm(join(generated, file));
  });
}

/**
 * Builds to a temporary folder and compares, without a lint. The reference is not compared, since
 * it is not committed, and nor are benchmarks.
 */
async function check(): Promise<void> {
  await inTemporaryFolder(async (folder) => {
    await generate(folder);
    const files = new Set([...(await filesIn(folder)), ...(await filesIn(generated))]);
    const differing = [];
    for (const file of files) {
      if (file.startsWith("docs") || BENCHMARKS.includes(file)) continue;
      const [fresh, committed] = await Promise.all(
        [folder, generated].map((at) => readFile(join(at, file), "utf8").catch(() => null)),
      );
      if (fresh !== committed) differing.push(file);
    }
    if (differing.length > 0) {
      throw new Error(
        `generated/ is out of date (${differing.sort().join(", ")}). Run \`npm run build\` and commit the result.`,
      );
    }
  });
}

async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
}

if (import.meta.main) {
  await (process.argv.includes("--check") ? check() : build()).catch((problem: Error) => {
    console.error(problem.message);
    process.exitCode = 1;
  });
}
