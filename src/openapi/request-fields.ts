import description from "../../generated/openapi.json" with { type: "json" };
import { valueAt } from "./pointer.ts";

/** The part of a value's schema that the sandbox needs to read the value from a request body. */
export type Field =
  | { kind: "value" }
  | { kind: "timestamp" }
  | { kind: "list"; items: Field }
  | ObjectField
  | { kind: "union"; property: string; branches: ReadonlyMap<unknown, ObjectField> };

interface ObjectField {
  kind: "object";
  properties: ReadonlyMap<string, Field>;
  /**
   * The names that only other branches of the same union have. They have no effect in this branch.
   */
  meaningless: ReadonlySet<string>;
}

/** The request body of one operation. */
interface RequestFields {
  body: Field;
  /** Whether the operation documents the code `datetime` for an invalid timestamp. */
  hasDatetimeError: boolean;
}

/** The parts of a schema that this module reads. */
interface Schema {
  $ref?: string;
  pattern?: string;
  const?: unknown;
  enum?: unknown[];
  properties?: Record<string, Schema>;
  items?: Schema;
  allOf?: Schema[];
  anyOf?: Schema[];
  oneOf?: Schema[];
  discriminator?: { propertyName: string };
}

// biome-ignore lint/suspicious/noExplicitAny: the linters and the build have checked the description.
type Node = any;

const VALUE: Field = { kind: "value" };
const TIMESTAMP_PATTERN = description.components.schemas.Timestamp.pattern;

let fields: Map<string, RequestFields> | undefined;

/**
 * The documented request body of an operation; `undefined` if the operation takes none. The
 * description is read once, at the first call.
 */
export function requestFields(operationId: string): RequestFields | undefined {
  fields ??= readAll();
  return fields.get(operationId);
}

function readAll(): Map<string, RequestFields> {
  const all = new Map<string, RequestFields>();
  for (const item of Object.values<Node>(description.paths)) {
    for (const operation of Object.values<Node>(item)) {
      if (operation.requestBody === undefined) continue;
      const [content] = Object.values<Node>(resolve(operation.requestBody).content);
      const responses = Object.values<Node>(resolve(operation.responses["400"] ?? {}).content ?? {});
      all.set(operation.operationId, {
        body: readField(content.schema),
        hasDatetimeError: responses.some(({ examples }) => examples?.datetime !== undefined),
      });
    }
  }
  return all;
}

function readField(reference: Schema): Field {
  const parts = partsOf(reference);
  const union = parts.find(({ discriminator, oneOf }) => discriminator && oneOf);
  if (union) return readUnion(union);
  if (parts.some(({ pattern }) => pattern === TIMESTAMP_PATTERN)) return { kind: "timestamp" };
  const items = parts.find((part) => part.items)?.items;
  if (items) return { kind: "list", items: readField(items) };
  const properties = readProperties(parts);
  return properties.size === 0 ? VALUE : { kind: "object", properties, meaningless: new Set() };
}

function readUnion({ discriminator, oneOf = [] }: Schema): Field {
  const property = discriminator?.propertyName as string;
  const branches = oneOf.map((branch) => {
    const parts = partsOf(branch);
    const tag = parts.flatMap(({ properties }) => properties?.[property] ?? []).map(resolve)[0];
    return { tag: tag?.const ?? tag?.enum?.[0], properties: readProperties(parts) };
  });
  const names = branches.flatMap(({ properties }) => [...properties.keys()]);
  return {
    kind: "union",
    property,
    branches: new Map(
      branches.map(({ tag, properties }) => [
        tag,
        { kind: "object", properties, meaningless: new Set(names.filter((name) => !properties.has(name))) },
      ]),
    ),
  };
}

function readProperties(parts: readonly Schema[]): Map<string, Field> {
  return new Map(
    parts.flatMap(({ properties = {} }) =>
      Object.entries(properties).map(([name, schema]) => [name, readField(schema)] as const),
    ),
  );
}

/** A schema and the schemas that it combines, except for the branches of a discriminated union. */
function partsOf(reference: Schema): Schema[] {
  const schema: Schema = resolve(reference);
  const { allOf = [], anyOf = [], oneOf = [], discriminator } = schema;
  const combined = [...allOf, ...anyOf, ...(discriminator ? [] : oneOf)];
  return [schema, ...combined.flatMap(partsOf)];
}

function resolve(node: Node): Node {
  return typeof node.$ref === "string" ? resolve(valueAt(description, node.$ref)) : node;
}
