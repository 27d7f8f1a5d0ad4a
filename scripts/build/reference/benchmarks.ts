import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Description } from "../description.ts";
import { embedImages } from "../guides/images.ts";
import { root } from "../redocly.ts";

/**
 * Adds the figures that `npm run bench` has written as the last guide. They are measured, so they
 * are in the reference only, and not in the description.
 */
export async function addBenchmarks({ root: description }: Description): Promise<void> {
  const written = await readFile(join(root, "generated/benchmarks.md"), "utf8");
  const text = written
    .replace(/^# .*\n+/, "")
    .replaceAll(/^<!--.*-->\n+/gm, "")
    // The menu shows no code.
    .replaceAll(/^## (.*)$/gm, (_, heading: string) => `### ${heading.replaceAll("`", "")}`);
  const name = "Benchmarks";
  description.tags.push({
    name,
    "x-traitTag": true,
    description: await embedImages(text, join(root, "generated")),
  });
  description["x-tagGroups"][0].tags.push(name);
}
