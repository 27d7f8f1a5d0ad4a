/** Writes the TypeScript types of the bundle. Run alone: `node scripts/types.ts`. */
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import openapiTS, { astToString } from "openapi-typescript";
import type { Node } from "./description.ts";
import { root } from "./redocly.ts";

export default async function types(folder: string): Promise<void> {
  // The reviver sees each schema after the schemas inside it.
  const description = JSON.parse(await readFile(join(folder, "openapi.json"), "utf8"), (_key, value) =>
    tellTypeScript(value),
  );
  const tree = await openapiTS(description, {
    rootTypes: true,
    rootTypesNoSchemaPrefix: true,
    // A field with a default may be left out of a request.
    defaultNonNullable: false,
  });
  await writeFile(
    join(folder, "types.ts"),
    `// Written by scripts/types.ts from spec/. Edit that, then run \`npm run build\`.\n\n${astToString(tree)}`,
  );
}

/** Rewrites what openapi-typescript reads less exactly than the description says it. */
function tellTypeScript(schema: Node): Node {
  if (!schema || typeof schema !== "object") return schema;

  // The branches of our unions have their discriminator as a `const` already. Told of it, openapi-typescript would
  // put a field of its own in the place of the documented one.
  if (schema.discriminator && schema.oneOf) delete schema.discriminator;

  // "At least one of these fields" is `anyOf` with `required` alone, which becomes `unknown`; say the type of each.
  if (schema.properties && schema.anyOf?.every((branch: Node) => Object.keys(branch).join() === "required")) {
    const { anyOf, ...object } = schema;
    return {
      description: schema.description,
      allOf: [
        object,
        {
          anyOf: anyOf.map(({ required }: { required: string[] }) => ({
            type: "object",
            required,
            properties: Object.fromEntries(required.map((name) => [name, schema.properties[name]])),
          })),
        },
      ],
    };
  }
  return schema;
}

if (import.meta.main) await types(join(root, "generated"));
