/** Valid values with one field broken, derived from their schema. */
import { at, children, follow, type Node, type Pointer } from "./described.ts";

/** One way to break one field of an object. */
export interface Breakage {
  /** What was done, such as `null as data.profile_id`. */
  what: string;
  /** Where in the whole value the object stands. */
  path: Step[];
  /** The object, broken. */
  object: Node;
}

interface Step {
  key: string | number;
  /** The key as a TypeScript index. */
  index: string;
}

/**
 * All ways to break one field of a value: a required one missing, a value of another type, null if
 * it may not be, and a value that is not of the list. Of the objects in an array, the first stands
 * for all.
 */
export function breakages(schema: Pointer, value: Node): Breakage[] {
  return objectsIn(schema, value, []).flatMap(({ path, object, schemas }) => {
    const place = (name: string) => [...path.map(({ key }) => key), name].join(".");
    const missing = requiredOf(schemas, object).map((name) => {
      const { [name]: _, ...rest } = object;
      return { what: `${place(name)} missing`, path, object: rest };
    });
    const wrong = Object.keys(object).flatMap((name) =>
      wrongValues(schemasOf(schemas, name)).map(({ what, value }) => ({
        what: `${what} as ${place(name)}`,
        path,
        object: { ...object, [name]: value },
      })),
    );
    return [...missing, ...wrong];
  });
}

/**
 * All ways to exceed one limit of a field: a length, a pattern, a format, a number of items or of
 * properties.
 */
export function excesses(schema: Pointer, value: Node): Breakage[] {
  return objectsIn(schema, value, []).flatMap(({ path, object, schemas }) =>
    Object.keys(object).flatMap((name) =>
      schemasOf(schemas, name)
        .flatMap(choices)
        .flatMap((place) => excessiveValues(at(place), object[name]))
        .map(({ what, value }) => ({
          what: `${what} as ${[...path.map(({ key }) => key), name].join(".")}`,
          path,
          object: { ...object, [name]: value },
        })),
    ),
  );
}

function excessiveValues(schema: Node, value: Node): { what: string; value: Node }[] {
  const { minLength, maxLength, pattern, format, minItems, maxItems, maxProperties, propertyNames } = schema;
  const found: { what: string; value: Node }[] = [];
  if (minLength > 0) found.push({ what: "an empty text", value: "" });
  if (maxLength) found.push({ what: `${maxLength + 1} characters`, value: "x".repeat(maxLength + 1) });
  if (pattern || ["date", "uuid"].includes(format))
    found.push({ what: "another pattern", value: "not, of this: form\n" });
  if (minItems > 0) found.push({ what: "no items", value: [] });
  if (maxItems && value?.length > 0)
    found.push({ what: `${maxItems + 1} items`, value: Array(maxItems + 1).fill(value[0]) });
  if (maxProperties) {
    const many = Array.from({ length: maxProperties + 1 }, (_, index) => [`key_${index}`, "yoga"]);
    found.push({ what: `${maxProperties + 1} properties`, value: Object.fromEntries(many) });
  }
  if (propertyNames) found.push({ what: "a key of another form", value: { "not a key": "yoga" } });
  return found;
}

/** The whole value with a breakage in its place. */
export function broken(value: Node, { path, object }: Breakage): Node {
  const [step, ...rest] = path;
  if (!step) return object;
  const inner = broken(value[step.key], { what: "", path: rest, object });
  return Array.isArray(value) ? value.with(step.key as number, inner) : { ...value, [step.key]: inner };
}

/**
 * The schemas that a value is measured against: the one at the pointer, those that it is made of,
 * and the branch that the value takes.
 */
export function applying(pointer: Pointer, value: Node): Pointer[] {
  const here = follow(pointer);
  const parts = children(`${here}/allOf`);
  const branches = children(`${here}/oneOf`).filter((branch) => takes(branch.pointer, value));
  return [here, ...[...parts, ...branches].flatMap((part) => applying(part.pointer, value))];
}

/**
 * Whether a value is meant for this branch of a choice: by its type and by the fields that have one
 * value only, in the entries of a list as well.
 */
function takes(branch: Pointer, value: Node): boolean {
  const { type, properties = {} } = at(branch);
  if (type && ![type].flat().includes(typeOf(value))) return false;
  return Object.entries<Node>(properties).every(
    ([name, { const: only, items }]) =>
      (only === undefined || value[name] === only) &&
      (!items?.properties || takes(`${branch}/properties/${name}/items`, value[name]?.[0] ?? {})),
  );
}

interface Found {
  path: Step[];
  object: Node;
  schemas: Pointer[];
}

function objectsIn(schema: Pointer, value: Node, path: Step[]): Found[] {
  const schemas = applying(schema, value);
  if (Array.isArray(value)) {
    const items = schemas.find((each) => at(`${each}/items`));
    return items && value.length > 0
      ? objectsIn(`${items}/items`, value[0], [...path, { key: 0, index: "number" }])
      : [];
  }
  if (typeOf(value) !== "object") return [];
  const inside = Object.keys(value).flatMap((key) =>
    schemasOf(schemas, key).flatMap((inner) => {
      const index = inner.endsWith("/additionalProperties") ? "string" : JSON.stringify(key);
      return objectsIn(inner, value[key], [...path, { key, index }]);
    }),
  );
  return [{ path, object: value, schemas }, ...inside];
}

/** The schemas of one field of an object, by name or as a dictionary's value. */
function schemasOf(schemas: Pointer[], name: string): Pointer[] {
  const named = schemas.map((schema) => `${schema}/properties/${name}`).filter((place) => at(place));
  if (named.length > 0) return named;
  return schemas
    .map((schema) => `${schema}/additionalProperties`)
    .filter((place) => typeof at(place) === "object");
}

/**
 * The fields without which this object is invalid; of those of which one is enough, the only one
 * that is there.
 */
function requiredOf(schemas: Pointer[], object: Node): string[] {
  return schemas.flatMap((schema) => {
    const { required = [], anyOf = [] } = at(schema);
    const alternatives = anyOf
      .flatMap((branch: Node) => branch.required ?? [])
      .filter((name: string) => name in object);
    return [...required, ...(alternatives.length === 1 ? alternatives : [])];
  });
}

const VALUES = { boolean: true, number: 7, string: "wrong", array: [] };

function wrongValues(schemas: Pointer[]): { what: string; value: Node }[] {
  const types = schemas.map(typesAt).filter((allowed) => allowed.length > 0);
  const isAllowed = (type: string) => types.every((allowed) => allowed.includes(type));
  const [, other] = Object.entries(VALUES).find(([type]) => !isAllowed(type)) ?? [];
  return [
    ...(types.length > 0 && other !== undefined ? [{ what: JSON.stringify(other), value: other }] : []),
    ...(isAllowed("null") ? [] : [{ what: "null", value: null }]),
    ...(schemas.some(hasList)
      ? [{ what: "an unlisted value", value: isAllowed("string") ? "no_such_value" : 999 }]
      : []),
  ];
}

/** The types that a schema allows, an integer being a number; empty if it allows all. */
function typesAt(pointer: Pointer): string[] {
  return choices(pointer).flatMap((schema) => {
    const { type = [], const: only } = at(schema);
    const own = only === undefined ? [type].flat() : [typeOf(only)];
    return own.map((each: string) => (each === "integer" ? "number" : each));
  });
}

function hasList(pointer: Pointer): boolean {
  return choices(pointer).some((schema) => at(schema).enum || at(schema).const !== undefined);
}

/** A schema and the branches that it leaves the choice of. */
function choices(pointer: Pointer): Pointer[] {
  const here = follow(pointer);
  return [here, ...children(`${here}/oneOf`).flatMap((branch) => choices(branch.pointer))];
}

function typeOf(value: Node): string {
  if (value === null) return "null";
  return Array.isArray(value) ? "array" : typeof value;
}
