/**
 * Writes the reference as one self-contained page. Run alone:
 * `node scripts/build/reference/reference.ts`.
 */
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type Description, describe, type Node, readDescription } from "../description.ts";
import { redocly, root } from "../redocly.ts";
import { readYaml } from "../yaml.ts";
import { addressesOf, operationAddresses, replaceLinks } from "./addresses.ts";
import { addBenchmarks } from "./benchmarks.ts";
import { linkDiscrepancies } from "./discrepancies.ts";
import { completeErrors } from "./errors.ts";
import { completeOperations } from "./operations.ts";
import { changeRedoc } from "./redoc-script.ts";
import { completeSchemas } from "./schemas.ts";

/**
 * The bundled description of a folder, with what a reader needs at each operation, error and
 * object, and the benchmarks.
 */
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
  const { root } = description;
  await linkDiscrepancies(description);
  return JSON.parse(replaceLinks(JSON.stringify(root), addressesOf(root)));
}

/** @param downloads the files of the description that the page offers, relative to it */
export default async function reference(folder: string, downloads: readonly string[] = []): Promise<void> {
  const [draft, page] = [join(folder, "docs/draft.json"), join(folder, "docs/index.html")];
  const definition = await readDefinition(folder);
  const { openapi } = (await readYaml("redocly.yaml")).document.toJS();
  // Given one option, Redocly would leave out those of its file.
  const options = { ...openapi, downloadUrls: downloads.map((url) => ({ url })) };
  await mkdir(join(folder, "docs"), { recursive: true });
  await writeFile(draft, JSON.stringify(definition));
  await redocly(
    "build-docs",
    draft,
    "--inlineBundle",
    "--template=scripts/build/reference/page.hbs",
    `--title=${definition.info.title}`,
    `--output=${page}`,
    `--openapi=${JSON.stringify(options)}`,
  );
  await rm(draft);

  const html = await embedScripts(await readFile(page, "utf8"), definition);
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

/**
 * Puts the scripts of this folder in the place of the comments in page.hbs that name them, and the
 * addresses into redirect.js.
 */
async function embedScripts(html: string, definition: Node): Promise<string> {
  const scripts = new Map<string, string>();
  for (const [comment, name = ""] of html.matchAll(/\/\* (\w+\.js) \*\//g))
    scripts.set(comment, await readFile(new URL(name, import.meta.url), "utf8"));
  return html
    .replaceAll(/\/\* \w+\.js \*\//g, (comment) => scripts.get(comment) ?? comment)
    .replace("{}; /* addresses */", () => `${JSON.stringify(operationAddresses(definition))};`);
}

const logo = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" width="54" height="16"><text y="12" font-family="sans-serif" font-size="12" fill="#6b7f9e">Redocly</text></svg>',
)}`;

if (import.meta.main) await reference(join(root, "generated"));
