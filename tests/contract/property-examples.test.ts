/**
 * Property examples ↔ schemas: a body that is made of the first example of each property is valid.
 */
import { describe, expect, test } from "vitest";
import { at, children, follow, type Node, operations, type Pointer } from "./support/described.ts";
import { violations } from "./support/violations.ts";

/**
 * What a reader of the reference sees at a place: the first example of each property, references
 * followed.
 */
function exampleAt(reference: Pointer): Node {
  const [beside] = at(reference).examples ?? [];
  const pointer = follow(reference);
  const { properties, allOf, oneOf, anyOf, examples, items, type, ...schema } = at(pointer);
  if (properties || allOf) return objectAt(pointer);
  // An array has an example of its own, which would hide those of the properties of its items.
  if (items && hasProperties(`${pointer}/items`)) return [exampleAt(`${pointer}/items`)];
  if (beside !== undefined) return beside;
  if (examples) return examples[0];
  if (schema.const !== undefined) return schema.const;
  if (schema.enum) return schema.enum[0];
  if (oneOf) return exampleAt(`${pointer}/oneOf/0`);
  if (anyOf) return exampleAt(`${pointer}/anyOf/0`);
  if (items) return [exampleAt(`${pointer}/items`)];
  if ([type].flat().includes("null")) return null;
  throw new Error(`${pointer} has no example`);
}

function hasProperties(reference: Pointer): boolean {
  const { properties, allOf, oneOf } = at(follow(reference));
  return Boolean(properties || allOf || oneOf);
}

function objectAt(pointer: Pointer): Node {
  const own = Object.keys(at(pointer).properties ?? {}).map((name) => [
    name,
    exampleAt(`${pointer}/properties/${name}`),
  ]);
  const parts = children(`${pointer}/allOf`)
    .filter((part) => at(part.pointer).properties || at(part.pointer).allOf)
    .map((part) => objectAt(part.pointer));
  return Object.assign({}, ...parts, Object.fromEntries(own));
}

/** The schemas of all bodies, each branch of a union for itself. */
const bodies = operations.flatMap(({ request, success, errors }) =>
  [request, ...[success, ...errors].flatMap((response) => response.bodies)].flatMap((body) => {
    if (!body || body.mediaType === "text/csv") return [];
    const { oneOf } = at(body.schema);
    return oneOf ? children(`${body.schema}/oneOf`).map(({ pointer }) => pointer) : [body.schema];
  }),
);

describe("the property examples", () => {
  test.each([...new Set(bodies)])("of %s make a valid body", async (schema) => {
    expect(await violations(schema, exampleAt(schema))).toEqual([]);
  });
});
