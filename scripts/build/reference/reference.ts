/** Writes the reference as one self-contained page. Run alone: `node scripts/build/reference/reference.ts`. */
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type Node, readDescription } from "../description.ts";
import { redocly, root } from "../redocly.ts";
import { listDiscrepancies } from "./discrepancies.ts";
import { completeErrors } from "./errors.ts";
import { completeOperations } from "./operations.ts";
import { completeSchemas } from "./schemas.ts";

/** The bundled description of a folder as the page shows it. */
export async function readDefinition(folder: string): Promise<Node> {
  const description = await readDescription(folder);
  completeOperations(description);
  completeErrors(description);
  completeSchemas(description);
  await listDiscrepancies(description);
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

  const [html, access] = await Promise.all([
    readFile(page, "utf8"),
    readFile(new URL("access.js", import.meta.url), "utf8"),
  ]);
  await writeFile(
    page,
    followExample(html)
      .replace("/* access.js */", () => access)
      // The prerendered links lead to paths of a server, but the page finds its sections by their
      // hash.
      .replaceAll('href="/', 'href="#/')
      // Redoc's script would fetch the logo beside "API docs by"; the page embeds one instead.
      .replaceAll(/https:\/\/cdn\.redoc\.ly\/redoc\/logo-mini[\w-]*\.svg/g, logo),
  );
}

/**
 * Lets a code sample follow the choice of an example, as the payload does. Redoc knows one sample for
 * each language of an operation, so its script drops `example`, and finds the first sample of the
 * language.
 */
function followExample(html: string): string {
  const drops = /\?\.map\(\(\{lang:(\w+),label:(\w+),source:(\w+)\}\)=>\(\{lang:\1,label:\2,source:\3\}\)\)/g;
  const finds =
    /(,(\w+)=(\w+)\?\w+\[\3\]\?\.key\?\?\3:void 0,[^;]{0,200};let \w+=\w+\?\.find\((\w+)=>\w+\(\4\)===\w+)(\);return [^;]{0,160}?\},\[)/g;
  for (const pattern of [drops, finds]) {
    if (html.match(pattern)?.length !== 1)
      throw new Error(
        "Redoc's script chooses code samples in another way. Adapt scripts/build/reference/reference.ts.",
      );
  }
  return html.replace(drops, "?.slice()").replace(finds, "$1&&(!$4.example||$4.example===$2)$5$2,");
}

const logo = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" width="54" height="16"><text y="12" font-family="sans-serif" font-size="12" fill="#6b7f9e">Redocly</text></svg>',
)}`;

if (import.meta.main) await reference(join(root, "generated"));
