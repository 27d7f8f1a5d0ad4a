/** Bundles spec/ into one file, as YAML and as JSON. Run alone: `node scripts/build/bundle.ts`. */
import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { stringify } from "yaml";
import type { Node } from "./description.ts";
import { guideText } from "./guides/text.ts";
import { redocly, root } from "./redocly.ts";

export default async function bundle(folder: string): Promise<void> {
  const draft = join(folder, "draft.json");
  // The option lets it fail instead of renaming, since a component must have the name of its file.
  await redocly("bundle", "spec/openapi.yaml", "--component-renaming-conflicts-severity=error", "-o", draft);
  const description = JSON.parse(await readFile(draft, "utf8"));
  await rm(draft);

  for (const node of objectsIn(description)) {
    typeBranches(node);
    repeatConstant(node);
  }
  for (const tag of description.tags)
    tag.description = await guideText(tag.name, tag.description, description);

  await writeFile(join(folder, "openapi.json"), `${JSON.stringify(description, null, 2)}\n`);
  // Quotes strings that a YAML 1.1 reader would take for numbers or dates.
  const yaml = stringify(description, { compat: "yaml-1.1", lineWidth: 0, aliasDuplicateObjects: false });
  await writeFile(join(folder, "openapi.yaml"), yaml);
}

/** All objects inside a node, children before parents. */
function* objectsIn(node: Node): Generator<Node> {
  for (const value of Object.values(node)) if (value && typeof value === "object") yield* objectsIn(value);
  yield node;
}

/**
 * In spec/, "at least one of these fields" is an `anyOf` whose branches only have `required`, which
 * most generators read as `unknown`. In the bundle, each branch has a type and the schemas of its
 * fields. The object and its branches are members of an `allOf`, since several generators read only
 * one of `properties` and `anyOf`.
 */
function typeBranches(schema: Node): void {
  const { description, anyOf, ...object } = schema;
  if (!object.properties || !anyOf?.every?.((branch: Node) => Object.keys(branch).join() === "required"))
    return;
  for (const keyword of Object.keys(object)) delete schema[keyword];
  delete schema.anyOf;
  const branches = anyOf.map(({ required }: { required: string[] }) => ({
    type: "object",
    required,
    properties: Object.fromEntries(required.map((name) => [name, object.properties[name]])),
  }));
  schema.allOf = [object, { anyOf: branches }];
}

/**
 * Adds an `enum` of one value beside a `const`, which several generators made for OpenAPI 3.0
 * ignore. Numbers get none: orval 8 writes a zod schema that does not compile if a number has both,
 * and an `enum` alone would be a named constant in its types, one for each error's status.
 */
function repeatConstant(schema: Node): void {
  if (typeof schema.const === "string") schema.enum = [schema.const];
}

if (import.meta.main) await bundle(join(root, "generated"));
