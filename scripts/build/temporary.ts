import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { join } from "node:path";
import { root } from "./redocly.ts";

/** Does some work in a folder that is gone afterwards. It is on the disk of generated/, so that files move there in one step. */
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
