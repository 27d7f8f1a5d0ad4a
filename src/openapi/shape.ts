import description from "../../generated/openapi.json" with { type: "json" };
import { follow, formatPointer } from "./pointer.ts";

/** The description of one value: all schemas that apply to it, and the parts that they name. */
export interface Shape {
  /** The pointers of the schemas, references included, such as `/components/schemas/Profile`. */
  readonly pointers: readonly string[];
  readonly properties: ReadonlyMap<string, Shape>;
  /** The items of an array. */
  readonly items: Shape | undefined;
  /** The values of a dictionary. */
  readonly values: Shape | undefined;
  /** The branches of a union by the value of the property that tells them apart. */
  readonly union: { property: string; branches: ReadonlyMap<unknown, Shape> } | undefined;
  /** Whether a value was read by it. */
  isSeen: boolean;
}

/** A place in a value. */
interface Place {
  /** Its path, with `*` for the index of an item and for the key of a dictionary. */
  path: string[];
  /** The shape of the value there; `undefined` if the description names no such part. */
  shape: Shape | undefined;
  /** The shape of the object or array that it is a part of. */
  parent: Shape | undefined;
}

/** The parts of a schema that this module reads. */
interface Schema {
  $ref?: string;
  const?: unknown;
  enum?: unknown[];
  properties?: Record<string, Schema>;
  items?: Schema;
  additionalProperties?: Schema | boolean;
  allOf?: Schema[];
  anyOf?: Schema[];
  oneOf?: Schema[];
  discriminator?: { propertyName: string };
}

/** The shapes that have been asked for, by the pointers of their schemas. */
export type Shapes = Map<string, Shape>;

/**
 * Reads the shape of the values of a schema.
 * @param shapes keeps the shapes, so that each is read once, and a schema may refer to itself
 */
export function shapeOf(shapes: Shapes, ...starts: string[]): Shape {
  const name = starts.join(" ");
  const known = shapes.get(name);
  if (known) return known;
  const parts = starts.flatMap(partsOf);
  const properties = new Map<string, Shape>();
  const shape: Mutable<Shape> = {
    pointers: parts.flatMap(({ pointers }) => pointers),
    properties,
    items: undefined,
    values: undefined,
    union: undefined,
    isSeen: false,
  };
  shapes.set(name, shape);
  const below = (keyword: keyof Schema) =>
    parts.filter(({ schema }) => schema[keyword] instanceof Object).map((part) => `${part.at}/${keyword}`);
  const [items, values] = [below("items"), below("additionalProperties")];
  if (items.length > 0) shape.items = shapeOf(shapes, ...items);
  if (values.length > 0) shape.values = shapeOf(shapes, ...values);
  const union = parts.find(({ schema }) => schema.discriminator && schema.oneOf);
  if (union) shape.union = readUnion(shapes, union);
  const places = new Map<string, string[]>();
  for (const { schema, at } of parts) {
    for (const property of Object.keys(schema.properties ?? {}))
      places.set(property, [...(places.get(property) ?? []), at + formatPointer(["properties", property])]);
  }
  for (const [property, pointers] of places) properties.set(property, shapeOf(shapes, ...pointers));
  return shape;
}

/**
 * Marks what the description says of a value as seen, and reports the fields that it does not name.
 * An object of which it names no field is open, and so is not searched.
 * @param onUnknown gets the shape of the object, and the path of the field, such as
 *   `data.access_levels.*.store`
 */
export function readValue(
  shape: Shape,
  value: unknown,
  onUnknown: (of: Shape, path: string) => void,
  prefix = "",
): void {
  shape.isSeen = true;
  if (typeof value !== "object" || value === null) return;
  const { properties, items, values, union } = shape;
  if (Array.isArray(value)) {
    if (items) for (const item of value) readValue(items, item, onUnknown, `${prefix}*.`);
    return;
  }
  if (union) {
    const branch = branchOf(union, value);
    if (branch) readValue(branch, value, onUnknown, prefix);
    return;
  }
  for (const [field, inner] of Object.entries(value)) {
    const named = properties.get(field);
    if (named) readValue(named, inner, onUnknown, `${prefix}${field}.`);
    else if (values) readValue(values, inner, onUnknown, `${prefix}*.`);
    else if (properties.size > 0) onUnknown(shape, prefix + field);
  }
}

/** Finds the part of a value at a path, and what the description says of it. */
export function placeAt(shape: Shape, value: unknown, path: readonly (string | number)[]): Place {
  const place: Place = { path: [], shape: branchFor(shape, value), parent: undefined };
  let rest = value;
  for (const step of path) {
    const parent: Shape | undefined = place.shape;
    rest = rest instanceof Object ? (rest as Record<string, unknown>)[step] : undefined;
    const named = parent?.properties.get(String(step));
    const part: Shape | undefined = named ?? parent?.items ?? parent?.values;
    place.path.push(named || part === undefined ? String(step) : "*");
    place.parent = parent;
    place.shape = part && branchFor(part, rest);
  }
  return place;
}

type Mutable<Type> = { -readonly [Key in keyof Type]: Type[Key] };

interface Part {
  schema: Schema;
  /** The pointer of the schema itself. */
  at: string;
  /** That, and the references on the way to it. */
  pointers: string[];
}

/** A schema and the schemas that it combines, except for the branches of a discriminated union. */
function partsOf(start: string): Part[] {
  const { node: schema, at, pointers } = follow<Schema>(description, start);
  const combining = schema.discriminator ? (["allOf"] as const) : (["allOf", "anyOf", "oneOf"] as const);
  const combined = combining.flatMap((keyword) =>
    (schema[keyword] ?? []).map((_, index) => `${at}/${keyword}/${index}`),
  );
  return [{ schema, at, pointers }, ...combined.flatMap(partsOf)];
}

function readUnion(shapes: Shapes, { schema, at }: Part): Shape["union"] {
  const property = schema.discriminator?.propertyName as string;
  const branches = (schema.oneOf ?? []).map((_, index) => {
    const pointer = `${at}/oneOf/${index}`;
    const [tag] = partsOf(pointer).flatMap((part) =>
      part.schema.properties?.[property] ? partsOf(`${part.at}/properties/${property}`) : [],
    );
    return [tag?.schema.const ?? tag?.schema.enum?.[0], shapeOf(shapes, pointer)] as const;
  });
  return { property, branches: new Map(branches) };
}

function branchOf({ property, branches }: NonNullable<Shape["union"]>, value: object): Shape | undefined {
  return branches.get((value as Record<string, unknown>)[property]);
}

/** The branch of a union that a value belongs to; any other shape unchanged. */
export function branchFor(shape: Shape, value: unknown): Shape {
  if (!shape.union || !(value instanceof Object)) return shape;
  return branchOf(shape.union, value) ?? shape;
}
