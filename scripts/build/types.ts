/** Writes the TypeScript types of the bundle. Run alone: `node scripts/build/types.ts`. */
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import openapiTS, { addJSDocComment, astToString } from "openapi-typescript";
import ts from "typescript";
import { type Description, type Node, readDescription } from "./description.ts";
import { root } from "./redocly.ts";

export default async function types(folder: string): Promise<void> {
  const description = await readDescription(folder);
  // The reviver sees each schema after the schemas inside it.
  const told = JSON.parse(JSON.stringify(description.root), (_key, value) =>
    tellTypeScript(value, description),
  );
  // `operations` are those that a client calls. Webhooks go the other way.
  for (const webhook of Object.values<Node>(told.webhooks)) delete webhook.post.operationId;
  const tree = await openapiTS(told, {
    rootTypes: true,
    rootTypesNoSchemaPrefix: true,
    // A field with a default may be left out of a request.
    defaultNonNullable: false,
    transform: (schema) => (isOtherText(schema) ? otherText() : undefined),
  });
  for (const node of tree) describeAlias(node, description);
  await writeFile(
    join(folder, "types.ts"),
    `// Written by scripts/build/types.ts from spec/. Edit that, then run \`npm run build\`.\n\n${astToString(tree)}`,
  );
}

/** Rewrites what openapi-typescript reads less exactly than the description says it. */
function tellTypeScript(schema: Node, { resolve }: Description): Node {
  if (!schema || typeof schema !== "object") return schema;

  // A property that is a reference alone has the description of what it refers to.
  for (const property of Object.values<Node>(schema.properties ?? {})) {
    if (property.$ref) property.description ??= resolve(property).description;
  }

  // The branches of our unions have their discriminator as a `const` already. Told of it, openapi-typescript would
  // put a field of its own in the place of the documented one.
  if (schema.discriminator && schema.oneOf) delete schema.discriminator;
  return schema;
}

/** Whether a schema is any text but some: `not` with their `enum`. */
function isOtherText({ type, not }: Node): boolean {
  return type === "string" && not?.enum;
}

/**
 * `(other) ${string}`. No TypeScript type is "any string but these". A template that none of these matches is not comparable
 * with them, so that a comparison with one of them leaves out the member of a union that has other text. A branded string
 * (`string & { … }`) would be comparable with every literal.
 */
function otherText(): ts.TypeNode {
  const { factory } = ts;
  const text = factory.createKeywordTypeNode(ts.SyntaxKind.StringKeyword);
  const span = factory.createTemplateLiteralTypeSpan(text, factory.createTemplateTail(""));
  return factory.createTemplateLiteralType(factory.createTemplateHead("(other) "), [span]);
}

/** Gives `export type Profile = components['schemas']['Profile']` the description of its component. */
function describeAlias(node: ts.Node, { resolve }: Description): void {
  if (!ts.isTypeAliasDeclaration(node) || !ts.isTypeReferenceNode(node.type)) return;
  const { text } = node.type.typeName as ts.Identifier;
  const [, kind, name] = text.match(/^components\['(\w+)'\]\['(\w+)'\]$/) ?? [];
  if (!kind) return;
  const { description } = resolve({ $ref: `#/components/${kind}/${name}` });
  // It is typed for properties, and writes the comment of any node.
  addJSDocComment({ description }, node as ts.Node as ts.PropertySignature);
}

if (import.meta.main) await types(join(root, "generated"));
