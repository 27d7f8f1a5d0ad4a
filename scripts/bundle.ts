/** Writes spec/ as one file, in YAML and in JSON. Run alone: `node scripts/bundle.ts`. */
import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { stringify } from "yaml";
import type { Node } from "./description.ts";
import { discrepancyTable } from "./discrepancies.ts";
import { redocly, root } from "./redocly.ts";

export default async function bundle(folder: string): Promise<void> {
  const draft = join(folder, "draft.json");
  // A component renamed by the bundler would no longer bear the name of its file.
  await redocly("bundle", "spec/openapi.yaml", "--component-renaming-conflicts-severity=error", "-o", draft);
  const description = JSON.parse(await readFile(draft, "utf8"));
  await rm(draft);

  writeOutSiblings(description, description.components.schemas);
  for (const name of Object.keys(description.components.schemas))
    if (!JSON.stringify(description).includes(`"#/components/schemas/${name}"`))
      delete description.components.schemas[name];
  writeOutSharedErrors(description);
  const tag = description.tags.find(({ name }: Node) => name === "Discrepancies");
  tag.description += `\n${await discrepancyTable()}\n`;

  await writeFile(join(folder, "openapi.json"), `${JSON.stringify(description, null, 2)}\n`);
  // Numbers and dates that are texts stay texts for readers of YAML 1.1, too.
  const yaml = stringify(description, { compat: "yaml-1.1", lineWidth: 0, aliasDuplicateObjects: false });
  await writeFile(join(folder, "openapi.yaml"), yaml);
}

/**
 * A property that gives a shared text schema a meaning of its own stands beside a `$ref`. OpenAPI 3.1 allows that, yet
 * many readers drop what stands there; so the bundle carries both in one place. `Timestamp` alone stays a reference:
 * its name is of use in code.
 */
function writeOutSiblings(node: unknown, schemas: Record<string, Node>): void {
  if (!node || typeof node !== "object") return;
  for (const [key, value] of Object.entries(node as Node)) {
    const name = value?.$ref?.match?.(/^#\/components\/schemas\/(\w+)$/)?.[1];
    const shared = name && Object.keys(value).length > 1 ? schemas[name] : undefined;
    if (shared && !shared.properties && name !== "Timestamp") {
      const { $ref, ...own } = value;
      (node as Node)[key] = { ...structuredClone(shared), ...own };
    } else writeOutSiblings(value, schemas);
  }
}

/**
 * 401 and 404 stand in each operation, examples and all. Redocly's score is why: it follows a shared response for the first
 * operation alone, and counts the others as without examples (81.8 for the bundle instead of 86.7).
 */
function writeOutSharedErrors({ paths, components }: Node): void {
  const shared = ["Unauthorized", "ProfileNotFound"].map((name) => `#/components/responses/${name}`);
  for (const operation of Object.values<Node>(paths).flatMap((path) => Object.values<Node>(path)))
    for (const [status, { $ref }] of Object.entries<Node>(operation.responses ?? {}))
      if (shared.includes($ref))
        operation.responses[status] = structuredClone(components.responses[$ref.split("/").at(-1)]);
  for (const name of shared) delete components.responses[name.split("/").at(-1) as string];
}

if (import.meta.main) await bundle(join(root, "generated"));
