/** Writes the reference as one self-contained page. Run alone: `node scripts/build/reference/reference.ts`. */
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type Node, readDescription } from "../description.ts";
import { redocly, root } from "../redocly.ts";
import { completeOperations } from "./operations.ts";

export default async function reference(folder: string): Promise<void> {
  const [draft, page] = [join(folder, "docs/draft.json"), join(folder, "docs/index.html")];
  const description = await readDescription(folder);
  completeOperations(description);
  nameSchemas(description.root.components);
  await mkdir(join(folder, "docs"), { recursive: true });
  await writeFile(draft, JSON.stringify(description.root));
  await redocly(
    "build-docs",
    draft,
    "--inlineBundle",
    "--template=scripts/build/reference/page.hbs",
    `--title=${description.root.info.title}`,
    `--output=${page}`,
  );
  await rm(draft);

  const html = await readFile(page, "utf8");
  await writeFile(
    page,
    html
      // The prerendered links lead to paths of a server, but the page finds its sections by their
      // hash.
      .replaceAll('href="/', 'href="#/')
      // Redoc's script would fetch the logo beside "API docs by"; the page embeds one instead.
      .replaceAll(/https:\/\/cdn\.redoc\.ly\/redoc\/logo-mini[\w-]*\.svg/g, logo),
  );
}

/**
 * Sorts the schemas by name, titles those of errors by their code, and titles choices that have no
 * title.
 */
function nameSchemas(components: Node): void {
  const schemas = Object.entries<Node>(components.schemas).sort(([a], [b]) => (a < b ? -1 : 1));
  for (const [, schema] of schemas) {
    const { error_code, status_code } = schema.properties ?? {};
    if (error_code?.const) {
      schema["x-tags"] = ["Error codes"];
      schema.title = `${error_code.const} (${status_code.const})`;
    }
    // "At least one of these fields" is an `anyOf` of objects with different required fields.
    for (const { anyOf = [] } of schema.allOf ?? [])
      for (const choice of anyOf) choice.title = `with ${choice.required}`;
  }
  components.schemas = Object.fromEntries(schemas);
}

const logo = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" width="54" height="16"><text y="12" font-family="sans-serif" font-size="12" fill="#6b7f9e">Redocly</text></svg>',
)}`;

if (import.meta.main) await reference(join(root, "generated"));
