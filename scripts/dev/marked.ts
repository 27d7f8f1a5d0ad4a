import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { root } from "../build/redocly.ts";

/**
 * Puts text between the two comments of a file that name the command which writes it.
 * @throws {Error} if the file has no such comments
 */
export async function writeBetweenComments(file: string, command: string, text: string): Promise<void> {
  const path = join(root, file);
  const old = await readFile(path, "utf8");
  const start = `<!-- ${command} -->\n`;
  const end = `<!-- end of ${command} -->`;
  const from = old.indexOf(start) + start.length;
  const to = old.indexOf(end);
  if (!old.includes(start) || to < from)
    throw new Error(`${file} has no place for the tables: add the lines ${start.trim()} and ${end}.`);
  await writeFile(path, `${old.slice(0, from)}\n${text}\n\n${old.slice(to)}`);
}
