/**
 * Writes each schema of the description as a Standard Schema, and the hints for the messages of
 * their issues. Run alone: `node scripts/build/schemas.ts`.
 */
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type Node, readDescription } from "./description.ts";
import { root } from "./redocly.ts";

const banner = "// Written by scripts/build/schemas.ts from spec/. Edit that, then run `npm run build`.\n\n";

export default async function schemas(folder: string): Promise<void> {
  const { root: description } = await readDescription(folder);
  const named = Object.entries<Node>(description.components.schemas);
  // Literals, since a bundler would keep the result of a function call, which may have effects.
  const exports = named.map(
    ([name, { description: text }]) =>
      `/** ${text.trim().replaceAll("\n", "\n * ")} */
export const ${name}: Schema<types.${name}> = {
  "~standard": { version: 1, vendor: "adapty-openapi", validate: (value) => validate(value, validators.${name}) },
};
`,
  );
  await writeFile(
    join(folder, "schemas.ts"),
    `${banner}import { type Schema, validate } from "../src/schemas/schema.ts";
import type * as types from "./types.ts";
import * as validators from "./validators.js";

${exports.join("\n")}`,
  );
  await writeFile(
    join(folder, "hints.ts"),
    `${banner}/** An example of what matches a pattern, by the pattern. */
export const patternExamples: Readonly<Record<string, unknown>> = ${JSON.stringify(findExamples(named), null, 2)};

/** The values that tell the kinds of an object apart, by the name of the property that has them. */
export const tagValues: Readonly<Record<string, readonly string[]>> = ${JSON.stringify(findTags(named), null, 2)};
`,
  );
}

function findExamples(schemas: Node): Record<string, unknown> {
  const examples: Record<string, unknown> = {};
  const add = (pattern: unknown, found: unknown) => {
    if (typeof pattern === "string") examples[pattern] ??= found;
  };
  JSON.stringify(schemas, (_key, value) => {
    add(value?.pattern, value?.examples?.[0]);
    // The schema of the names of fields has no example of its own.
    add(value?.propertyNames?.pattern, Object.keys(value?.examples?.[0] ?? {})[0]);
    return value;
  });
  return examples;
}

function findTags(schemas: Node): Record<string, string[]> {
  const tags: Record<string, string[]> = {};
  JSON.stringify(schemas, (_key, value) => {
    const { propertyName, mapping } = value?.discriminator ?? {};
    if (mapping) tags[propertyName] = Object.keys(mapping);
    return value;
  });
  return tags;
}

if (import.meta.main) await schemas(join(root, "generated"));
