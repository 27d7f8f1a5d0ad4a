/** Formats the fields of a schema as a table in Markdown. */
import { type Description, type Node, referenceName, schemaAddress } from "../description.ts";
import { formatTable } from "../table.ts";

/** The table of an object's fields; one for each form if there are several. */
export function formatFields(schema: Node, description: Description): string {
  const { oneOf } = description.resolve(schema);
  if (!oneOf) {
    const rows = fieldRows(schema, description);
    return rows.length === 0 ? "" : formatTable(["Field", "Type", "Meaning"], rows);
  }
  return oneOf
    .map((branch: Node) => `**${formatType(branch, description)}**\n\n${formatFields(branch, description)}`)
    .join("\n\n");
}

/** A row for each field, and for those of the objects that have no page of their own. */
function fieldRows(schema: Node, description: Description, prefix = ""): string[][] {
  const required = requiredOf(schema, description);
  return Object.entries<Node>(description.propertiesOf(schema)).flatMap(([name, property]) => {
    const path = `${prefix}${name}`;
    const type = formatType(property, description) + (required.includes(name) ? ", required" : "");
    const nested = property.items ?? property;
    const isInline = !nested.$ref && (nested.properties || nested.allOf);
    return [
      [`\`${path}\``, type, formatMeaning(property, description)],
      ...(isInline ? fieldRows(nested, description, `${path}${property.items ? "[]" : ""}.`) : []),
    ];
  });
}

function requiredOf(schema: Node, description: Description): string[] {
  const { required = [], allOf = [] } = description.resolve(schema);
  return [...required, ...allOf.flatMap((member: Node) => requiredOf(member, description))];
}

/** The type of a value, with a link to its object if it has one. */
export function formatType(schema: Node, description: Description): string {
  const { resolve } = description;
  if (schema.$ref) {
    const { type, oneOf } = resolve(schema);
    const link = `[${referenceName(schema)}](${schemaAddress(referenceName(schema), resolve(schema))})`;
    const orNull = [schema.type].flat().includes("null") ? " or null" : "";
    return type === "object" || oneOf || type === undefined ? link + orNull : `${typeNames(type)} (${link})`;
  }
  if (schema.oneOf) return schema.oneOf.map((branch: Node) => formatType(branch, description)).join(" or ");
  if (schema.items)
    return typeNames(schema.type).replace("array", `array of ${formatType(schema.items, description)}`);
  if (typeof schema.additionalProperties === "object")
    return `object with values of ${formatType(schema.additionalProperties, description)}`;
  return typeNames(schema.type ?? "object") + (schema.format ? ` (${schema.format})` : "");
}

const typeNames = (type: string | string[]) => [type].flat().join(" or ");

/**
 * The description of a value, with its permitted values, its default, its limits and an example.
 */
function formatMeaning(property: Node, { resolve }: Description): string {
  const schema: Node = { ...resolve(property), ...property };
  const code = (value: unknown) => `\`${typeof value === "string" ? value : JSON.stringify(value)}\``;
  const limits = Object.entries(LIMITS).flatMap(([keyword, words]) =>
    schema[keyword] === undefined ? [] : words(schema[keyword]),
  );
  return [
    schema.description,
    schema.enum && `One of ${schema.enum.map(code).join(", ")}.`,
    schema.const !== undefined && `Always ${code(schema.const)}.`,
    schema.default !== undefined && `Default: ${code(schema.default)}.`,
    limits.length > 0 && `Limits: ${limits.join(", ")}.`,
    schema.example !== undefined && `Example: ${code(schema.example)}`,
  ]
    .filter(Boolean)
    .join(" ");
}

/** The words for a limit, by keyword. */
const LIMITS: Record<string, (value: number) => string> = {
  minimum: (value) => `at least ${value}`,
  maximum: (value) => `at most ${value}`,
  minLength: (value) => (value === 1 ? "not empty" : `at least ${value} characters`),
  maxLength: (value) => `at most ${value} characters`,
  minItems: (value) => (value === 1 ? "not empty" : `at least ${value} items`),
  maxItems: (value) => `at most ${value} items`,
};
