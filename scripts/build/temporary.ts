import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { join } from "node:path";
import { root } from "./redocly.ts";

/**
 * Runs `work` with a temporary folder, which is deleted afterwards. It is on the disk of
 * generated/, so that files can be renamed into it.
 */
export async function inTemporaryFolder<Result>(work: (folder: string) => Promise<Result>): Promise<Result> {
  const cache = join(root, "node_modules/.cache");
  await mkdir(cache, { recursive: true });
  const folder = await mkdtemp(join(cache, "adapty-openapi-"));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}
