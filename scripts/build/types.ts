/** Writes the TypeScript types of the bundle. Run alone: `node scripts/build/types.ts`. */
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import openapiTS, { addJSDocComment, astToString } from "openapi-typescript";
import ts from "typescript";
import { type Description, type Node, readDescription } from "./description.ts";
import { withReadonlyArrays } from "./readonly-arrays.ts";
import { root } from "./redocly.ts";

export default async function types(folder: string): Promise<void> {
  const description = await readDescription(folder);
  // The reviver sees each schema after the schemas inside it.
  const prepared = JSON.parse(JSON.stringify(description.root), (_key, value) => prepare(value, description));
  // The type `operations` lists those that a client calls, so webhooks stay out of it.
  for (const webhook of Object.values<Node>(prepared.webhooks)) delete webhook.post.operationId;
  const tree = await openapiTS(prepared, {
    rootTypes: true,
    rootTypesNoSchemaPrefix: true,
    // A field with a default may be left out of a request.
    defaultNonNullable: false,
    transform: (schema) => (isOtherText(schema) ? otherText() : undefined),
  });
  for (const node of tree) describeAlias(node, description);
  const sent = referencesOf(
    description.operations.map(({ requestBody }) => requestBody),
    description,
  );
  const received = referencesOf(
    [description.root.webhooks, description.operations.map(({ responses }) => responses)],
    description,
  );
  const isOnlySent = (name: string) => {
    const reference = `#/components/schemas/${name}`;
    return sent.has(reference) && !received.has(reference);
  };
  await writeFile(
    join(folder, "types.ts"),
    `// Written by scripts/build/types.ts from spec/. Edit that, then run \`npm run build\`.\n\n${astToString(tree.map((node) => withReadonlyArrays(node, isOnlySent)))}`,
  );
}

/** Rewrites the parts of a schema that openapi-typescript would turn into less exact types. */
function prepare(schema: Node, { resolve }: Description): Node {
  if (!schema || typeof schema !== "object") return schema;

  // A property that is only a reference gets the description of the schema that it refers to.
  for (const property of Object.values<Node>(schema.properties ?? {})) {
    if (property.$ref) property.description ??= resolve(property).description;
  }

  // The branches of our unions have the discriminator as a `const`. If it is declared, too,
  // openapi-typescript replaces the documented field with its own.
  if (schema.discriminator && schema.oneOf) delete schema.discriminator;
  return schema;
}

/** The references in a node, and in what these refer to. */
function referencesOf(node: unknown, description: Description, found = new Set<string>()): Set<string> {
  JSON.stringify(node, (_key, value) => {
    if (value?.$ref && !found.has(value.$ref)) {
      found.add(value.$ref);
      referencesOf(description.resolve(value), description, found);
    }
    return value;
  });
  return found;
}

/** Whether a schema is a string that is not one of some values: a `not` with an `enum`. */
function isOtherText({ type, not }: Node): boolean {
  return type === "string" && not?.enum;
}

/**
 * The type `(other) ${string}`, for a string that is not one of some values: TypeScript has no type
 * that excludes literals. None of those values matches this template, so a comparison with one of
 * them narrows a union. A branded string (`string & { … }`) would not, since it is comparable with
 * every literal.
 */
function otherText(): ts.TypeNode {
  const { factory } = ts;
  const text = factory.createKeywordTypeNode(ts.SyntaxKind.StringKeyword);
  const span = factory.createTemplateLiteralTypeSpan(text, factory.createTemplateTail(""));
  return factory.createTemplateLiteralType(factory.createTemplateHead("(other) "), [span]);
}

/**
 * Gives `export type Profile = components['schemas']['Profile']` the description of its component.
 */
function describeAlias(node: ts.Node, { resolve }: Description): void {
  if (!ts.isTypeAliasDeclaration(node) || !ts.isTypeReferenceNode(node.type)) return;
  const { text } = node.type.typeName as ts.Identifier;
  const [, kind, name] = text.match(/^components\['(\w+)'\]\['(\w+)'\]$/) ?? [];
  if (!kind) return;
  const { description } = resolve({ $ref: `#/components/${kind}/${name}` });
  // The function is typed for properties, but works on any node.
  addJSDocComment({ description }, node as ts.Node as ts.PropertySignature);
}

if (import.meta.main) await types(join(root, "generated"));
