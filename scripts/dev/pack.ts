import { execFile } from "node:child_process";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { root } from "../build/redocly.ts";

/** Packs the package into a folder, and returns the path of the file. */
export async function pack(folder: string): Promise<string> {
  const options = { cwd: root, maxBuffer: 2 ** 26 };
  await promisify(execFile)("npm", ["pack", "--pack-destination", folder], options);
  const [name = ""] = (await readdir(folder)).filter((file) => file.endsWith(".tgz"));
  return join(folder, name);
}
