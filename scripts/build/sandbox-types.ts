/**
 * Writes the types of the sandbox's options and snapshots, from their schemas. Run alone: `node
 * scripts/build/sandbox-types.ts`.
 */
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import openapiTS, { addJSDocComment, astToString, type SchemaObject } from "openapi-typescript";
import ts from "typescript";
import { withReadonlyArrays } from "./readonly-arrays.ts";
import { root } from "./redocly.ts";
import { readSandboxSchemas } from "./sandbox-schemas.ts";

/** Marks a reference to a schema of the description, whose type is in types.ts. */
const API_TYPE = "x-api-type";

/** The type of a value that no schema can describe, such as the name of an operation. */
const TYPE = "x-typescript";

export default async function sandboxTypes(folder: string): Promise<void> {
  const imported = new Set<string>();
  const schemas: Record<string, SchemaObject> = {};
  const files = await readSandboxSchemas((name, isOfApi) => {
    if (!isOfApi) return { $ref: `#/components/schemas/${name}` };
    imported.add(name);
    return { type: "object", [API_TYPE]: name };
  });
  for (const { name, schema } of files) {
    const { $defs, ...rest } = schema;
    Object.assign(schemas, { [name]: rest }, $defs);
  }
  const tree = await openapiTS(
    { openapi: "3.1.0", info: { title: "Sandbox", version: "" }, paths: {}, components: { schemas } },
    {
      rootTypes: true,
      rootTypesNoSchemaPrefix: true,
      transform: (schema) => {
        const type = schema[API_TYPE as keyof SchemaObject] ?? schema[TYPE as keyof SchemaObject];
        return type && ts.factory.createTypeReferenceNode(String(type));
      },
    },
  );
  // Without paths, everything else that openapi-typescript writes is empty.
  const types = tree.filter(
    (node) =>
      (ts.isInterfaceDeclaration(node) && node.name.text === "components") ||
      (ts.isTypeAliasDeclaration(node) && node.name.text in schemas),
  );
  for (const node of types)
    if (ts.isTypeAliasDeclaration(node))
      // The function is typed for properties, but works on any node.
      addJSDocComment(schemas[node.name.text] ?? {}, node as ts.Node as ts.PropertySignature);
  const [options] = files;
  const isOption = (name: string) => name === options.name || name in options.schema.$defs;
  await writeFile(
    join(folder, "sandbox.ts"),
    `// Written by scripts/build/sandbox-types.ts from spec/sandbox/. Edit that, then run \`npm run build\`.\n
import type { OperationId } from "../src/sandbox/core/operation.ts";
import type { EventType } from "./events.ts";
import type { ${[...imported].sort().join(", ")} } from "./types.ts";\n
${astToString(types.map((node) => withReadonlyArrays(node, isOption)))}`,
  );
}

if (import.meta.main) await sandboxTypes(join(root, "generated"));
