/** Writes the reference as one page that needs no network. Run alone: `node scripts/build/docs.ts`. */
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Node } from "./description.ts";
import { redocly, root } from "./redocly.ts";

export default async function docs(folder: string): Promise<void> {
  const [draft, page] = [join(folder, "docs/draft.json"), join(folder, "docs/index.html")];
  const description = JSON.parse(await readFile(join(folder, "openapi.json"), "utf8"));
  nameSchemas(description.components);
  await mkdir(join(folder, "docs"), { recursive: true });
  await writeFile(draft, JSON.stringify(description));
  await redocly(
    "build-docs",
    draft,
    "--inlineBundle",
    "--template=scripts/build/docs.hbs",
    `--title=${description.info.title}`,
    `--output=${page}`,
  );
  await rm(draft);

  const html = await readFile(page, "utf8");
  await writeFile(
    page,
    html
      // What is rendered ahead links to paths of a server; the page knows its sections by their hash.
      .replaceAll('href="/', 'href="#/')
      // Redoc's script fetches the logo beside "API docs by"; the page holds one of its own instead.
      .replaceAll(/https:\/\/cdn\.redoc\.ly\/redoc\/logo-mini[\w-]*\.svg/g, logo),
  );
}

/** Puts the schemas in alphabetical order, those of errors under their code, and names choices that have no name. */
function nameSchemas(components: Node): void {
  const schemas = Object.entries<Node>(components.schemas).sort(([a], [b]) => (a < b ? -1 : 1));
  for (const [, schema] of schemas) {
    const { error_code, status_code } = schema.properties ?? {};
    if (error_code?.const) {
      schema["x-tags"] = ["Error codes"];
      schema.title = `${error_code.const} (${status_code.const})`;
    }
    // "At least one of these fields" is an `anyOf` of objects that differ in what they require.
    for (const { anyOf = [] } of schema.allOf ?? [])
      for (const choice of anyOf) choice.title = `with ${choice.required}`;
  }
  components.schemas = Object.fromEntries(schemas);
}

const logo = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" width="54" height="16"><text y="12" font-family="sans-serif" font-size="12" fill="#6b7f9e">Redocly</text></svg>',
)}`;

if (import.meta.main) await docs(join(root, "generated"));
