/**
 * Reads the bundled description in the words of tests/fixtures/documented/. A place is a JSON
 * pointer.
 */
import { readFileSync } from "node:fs";
import { documented, type Facts } from "./documented.ts";

interface Schema {
  $ref?: string;
  type?: string | string[];
  format?: string;
  pattern?: string;
  minLength?: number;
  enum?: unknown[];
  const?: unknown;
  description?: string;
  summary?: string;
  required?: string[];
  additionalProperties?: Schema | boolean;
  items?: Schema;
  allOf?: Schema[];
  anyOf?: Schema[];
  oneOf?: Schema[];
  discriminator?: { propertyName: string; mapping: Record<string, string> };
}

export const api: object = JSON.parse(
  readFileSync(new URL("../../../generated/openapi.json", import.meta.url), "utf8"),
);

/** What stands at a place, or undefined. */
export const at = <T = Schema>(place: string): T =>
  place
    .split("/")
    .slice(1)
    .map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"))
    .reduce<unknown>((node, key) => (node as Record<string, unknown> | undefined)?.[key], api) as T;
export const under = (place: string, key: string) =>
  `${place}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`;
export const keysAt = (place: string) => Object.keys(at<object | undefined>(place) ?? {});
export const nameOf = (ref: string) => ref.split("/").at(-1) as string;
export const schemaAt = (name: string) => `/components/schemas/${name}`;

/** The components that a row led to. A schema that is not among them is documented nowhere. */
export const reached = new Set<string>();

/** The place that a place leads to, through its references. */
export function follow(place: string): string {
  const ref = at<Schema | undefined>(place)?.$ref;
  if (!ref) return place;
  reached.add(ref.slice(1));
  return follow(ref.slice(1));
}

const told =
  "$ref type format enum const properties required items description examples oneOf anyOf allOf discriminator";

/** Every keyword that none of the other facts tells, so that no restriction goes unnoticed. */
export function limitsOf(schema: Schema): Record<string, unknown> {
  const limits = Object.entries(schema).filter(
    // An extension restricts nothing.
    ([keyword]) => !told.split(" ").includes(keyword) && !keyword.startsWith("x-"),
  );
  const inside = ([keyword, value]: [string, unknown]) =>
    keyword === "additionalProperties" && value !== false;
  return Object.fromEntries(limits.filter((entry) => !inside(entry)));
}

const timestamp = at<string>("/components/schemas/Timestamp/pattern");
const widths = ["double", "int64"]; // how wide a number is: the documents leave it open

function scalar(type: string, { format, pattern, minLength }: Schema): string {
  if (pattern === timestamp) return "datetime";
  if (format && !widths.includes(format)) return format;
  return minLength === 1 && !pattern ? "text" : type;
}

/** A schema, as a row would describe it. */
function schemaFacts(place: string): Omit<Facts, "required"> {
  const schema = at(place);
  if (schema.$ref) {
    const name = nameOf(schema.$ref);
    const target = follow(place);
    const named = name in documented.objects && name !== "Timestamp";
    const facts = named ? { type: name, nullable: false, values: [], limits: {} } : schemaFacts(target);
    return { ...facts, open: false, limits: { ...facts.limits, ...limitsOf(schema) } };
  }
  if (schema.oneOf) return unionFacts(place, schema.oneOf);

  const types = [schema.type ?? []].flat();
  const nullable = types.includes("null");
  const values = ("const" in schema ? [schema.const] : (schema.enum ?? [])).filter((value) => value !== null);
  const limits = limitsOf(schema);
  const inside = ["items", "additionalProperties"].find((key) => typeof at(`${place}/${key}`) === "object");
  if (inside) {
    const each = schemaFacts(`${place}/${inside}`);
    const member = each.nullable ? `${each.type}|null` : each.type;
    if (Object.keys(each.limits).length > 0) limits.each = each.limits;
    return {
      type: inside === "items" ? `[${member}]` : `{${member}}`,
      nullable,
      values,
      open: false,
      limits,
    };
  }
  const named = types.filter((type) => type !== "null").map((type) => scalar(type, schema));
  const type = named.join("|") || "null";
  if (type === "datetime") delete limits.pattern;
  if (type === "text") delete limits.minLength;
  return { type, nullable, values, open: false, limits };
}

/**
 * A `oneOf`: an object or a value that may be null, or scalars of several types, of which one alone
 * has limits.
 */
function unionFacts(place: string, branches: Schema[]): Omit<Facts, "required"> {
  const nullable = branches.some(({ type }) => type === "null");
  const members = branches.flatMap(({ type }, i) =>
    type === "null" ? [] : [schemaFacts(`${place}/oneOf/${i}`)],
  );
  const limits = Object.assign({}, ...members.map((member) => member.limits));
  return { ...members[0], type: members.map(({ type }) => type).join("|"), nullable, limits } as Facts;
}

/**
 * The place of a value that may be null: of the `oneOf` of a reference and null, what the reference
 * leads to.
 */
export function valueAt(place: string): string {
  const nullable = at(place).oneOf?.[1]?.type === "null";
  return follow(nullable ? `${place}/oneOf/0` : place);
}

/** The same with its values in order; those of an open list are quoted in its description. */
export function factsAt(place: string, required: boolean, open = false): Facts {
  const { values, ...facts } = schemaFacts(place);
  const quoted = at(valueAt(place)).description?.matchAll(/`([^`]+)`/g) ?? [];
  const quotes = open && values.length === 0;
  return {
    ...facts,
    required,
    open: quotes,
    values: (quotes ? [...quoted].map(([, word]) => word) : values).sort(),
  };
}

/**
 * What is written at a place, where it leads, and at what it consists of, in one line and in lower
 * case.
 */
export function textAt(place: string): string {
  const places = [place, follow(place), `${place}/items`, `${place}/oneOf/0`, `${place}/requestBody`];
  const texts = places
    .map((each) => at(each))
    .flatMap((node) => [node?.description ?? [], node?.summary ?? []].flat());
  return texts.join(" ").replaceAll(/\s+/g, " ").toLowerCase();
}

export interface Field {
  path: string;
  place: string;
  required: boolean;
}

/**
 * The fields of an object, of the parts that it is made of, and of the nameless objects inside it.
 */
export function fieldsAt(object: string, prefix = ""): Field[] {
  const parts = partsAt(object);
  const fields = parts.flatMap((part) =>
    keysAt(`${part}/properties`).flatMap((name) => {
      const place = under(`${part}/properties`, name);
      const path = prefix + name;
      const required = parts.some((each) => at(each).required?.includes(name));
      return [{ path, place, required }, ...fieldsInside(place, path)];
    }),
  );
  // A later part narrows an earlier one.
  return [...new Map(fields.map((field) => [field.path, field])).values()];
}

function partsAt(place: string): string[] {
  const target = follow(place);
  return [target, ...keysAt(`${target}/allOf`).flatMap((i) => partsAt(`${target}/allOf/${i}`))];
}

function fieldsInside(place: string, path: string): Field[] {
  const { type } = schemaFacts(place);
  if (type === "object") return fieldsAt(place, `${path}.`);
  return type === "[object]" ? fieldsAt(`${place}/items`, `${path}[].`) : [];
}
