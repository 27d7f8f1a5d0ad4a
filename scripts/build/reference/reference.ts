/** Writes the reference as one self-contained page. Run alone: `node scripts/build/reference/reference.ts`. */
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type Description, describe, type Node, readDescription } from "../description.ts";
import { redocly, root } from "../redocly.ts";
import { addBenchmarks } from "./benchmarks.ts";
import { linkDiscrepancies } from "./discrepancies.ts";
import { completeErrors } from "./errors.ts";
import { completeOperations } from "./operations.ts";
import { changeRedoc } from "./redoc-script.ts";
import { completeSchemas } from "./schemas.ts";

/** The bundled description of a folder, with what a reader needs at each operation, error and object, and the benchmarks. */
export async function readCompleted(folder: string): Promise<Description> {
  const description = await readDescription(folder);
  completeOperations(description);
  completeErrors(description);
  completeSchemas(description);
  await addBenchmarks(description);
  // Its operations are read anew, with what they have now.
  return describe(description.root);
}

/** The bundled description of a folder as the page shows it. */
export async function readDefinition(folder: string): Promise<Node> {
  const description = await readCompleted(folder);
  await linkDiscrepancies(description);
  return description.root;
}

/** @param options more options of `redocly build-docs` */
export default async function reference(folder: string, ...options: string[]): Promise<void> {
  const [draft, page] = [join(folder, "docs/draft.json"), join(folder, "docs/index.html")];
  const definition = await readDefinition(folder);
  await mkdir(join(folder, "docs"), { recursive: true });
  await writeFile(draft, JSON.stringify(definition));
  await redocly(
    "build-docs",
    draft,
    "--inlineBundle",
    "--template=scripts/build/reference/page.hbs",
    `--title=${definition.info.title}`,
    `--output=${page}`,
    ...options,
  );
  await rm(draft);

  const html = await embedScripts(await readFile(page, "utf8"));
  await writeFile(
    page,
    changeRedoc(html)
      // The prerendered links lead to paths of a server, but the page finds its sections by their
      // hash.
      .replaceAll('href="/', 'href="#/')
      // Redoc's script would fetch the logo beside "API docs by"; the page embeds one instead.
      .replaceAll(/https:\/\/cdn\.redoc\.ly\/redoc\/logo-mini[\w-]*\.svg/g, logo),
  );
}

/** Puts the scripts of this folder in the place of the comments in page.hbs that name them. */
async function embedScripts(html: string): Promise<string> {
  const scripts = new Map<string, string>();
  for (const [comment, name = ""] of html.matchAll(/\/\* (\w+\.js) \*\//g))
    scripts.set(comment, await readFile(new URL(name, import.meta.url), "utf8"));
  return html.replaceAll(/\/\* \w+\.js \*\//g, (comment) => scripts.get(comment) ?? comment);
}

const logo = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" width="54" height="16"><text y="12" font-family="sans-serif" font-size="12" fill="#6b7f9e">Redocly</text></svg>',
)}`;

if (import.meta.main) await reference(join(root, "generated"));
