import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "vite";

/**
 * Bundles a module as a user's bundler does for a browser, minified.
 * @param module its text; what it imports is named by absolute paths
 * @returns the code of its only file
 */
export async function bundle(module: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "adapty-bundle-"));
  try {
    const entry = join(folder, "entry.js");
    await writeFile(entry, module);
    const built = await build({
      configFile: false,
      logLevel: "silent",
      build: { write: false, target: "es2022", minify: true, lib: { entry, formats: ["es"] } },
    });
    const [output] = [built].flat();
    if (output === undefined || !("output" in output) || output.output.length !== 1)
      throw new Error("The bundle is not one file.");
    return output.output[0].code;
  } finally {
    await rm(folder, { recursive: true });
  }
}
