/** Changes the schemas of the description into those that Redoc shows best. */
import type { Description, Node } from "../description.ts";
import { referenceName } from "../description.ts";

export function completeSchemas(description: Description): void {
  sortSchemas(description.root.components);
  joinChoices(description);
  for (const schema of objectsIn(description.root)) {
    showReference(schema, description);
    showExample(schema, description);
    // Redoc shows a constant twice if it is an `enum` of one value, too.
    if (schema.const !== undefined) delete schema.enum;
  }
}

/** All objects inside a node, parents before children. */
function* objectsIn(node: Node): Generator<Node> {
  yield node;
  for (const value of Object.values(node)) if (value && typeof value === "object") yield* objectsIn(value);
}

/** Sorts the schemas by name. */
function sortSchemas(components: Node): void {
  const schemas = Object.entries<Node>(components.schemas).sort(([a], [b]) => (a < b ? -1 : 1));
  components.schemas = Object.fromEntries(schemas);
}

const or = new Intl.ListFormat("en", { type: "disjunction" });

/**
 * Makes one object of an object and an `anyOf` of its fields of which one is required. If it is a
 * body, its description says which fields. Redoc would show the object once for each field.
 */
function joinChoices({ root, resolve }: Description): void {
  for (const body of Object.values<Node>(root.components.requestBodies)) {
    const [content] = Object.values<Node>(body.content);
    const choice = readChoice(resolve(content?.schema));
    if (choice) body.description += ` At least one is required: ${or.format(choice)}.`;
  }
  for (const schema of Object.values<Node>(root.components.schemas)) {
    if (!readChoice(schema)) continue;
    const [object] = schema.allOf;
    delete schema.allOf;
    Object.assign(schema, object);
  }
}

/**
 * The fields of which a schema requires one, in backticks; `undefined` if there is no such choice.
 */
function readChoice({ allOf = [] }: Node): string[] | undefined {
  const { anyOf = [] } = allOf[1] ?? {};
  if (anyOf.length === 0 || !anyOf.every(({ required }: Node) => required)) return undefined;
  return anyOf.map(({ required }: Node) => `\`${required.join("` and `")}\``);
}

/** The guide of each schema that is explained in a guide. */
const GUIDES: Node = {
  Timestamp: "Format: [ISO 8601 with an offset](#tag/Dates-and-times).",
  NullableTimestamp: "Format: [ISO 8601 with an offset](#tag/Dates-and-times).",
};

/**
 * Puts the type `null` beside a reference, instead of a choice between the two, for which Redoc
 * drops the description of the property. Adds the link to the guide.
 */
function showReference(schema: Node, { resolve }: Description): void {
  const [reference, { type } = {}, ...others] = schema.oneOf ?? [];
  if (reference?.$ref && type === "null" && others.length === 0) {
    const { oneOf, ...property } = schema;
    Object.assign(schema, { ...reference, ...property, type: [resolve(reference).type, "null"].flat() });
    delete schema.oneOf;
  }
  const guide = typeof schema.$ref === "string" && GUIDES[referenceName(schema)];
  if (guide && schema.description) schema.description += ` ${guide}`;
}

/**
 * Redoc shows the `example` of a schema, and not its `examples`. Beside a list of the permitted
 * values, none is needed.
 */
function showExample(schema: Node, { resolve }: Description): void {
  if (!Array.isArray(schema.examples)) return;
  const { type, enum: values, const: value } = resolve(schema);
  if (values === undefined && value === undefined && ![type].flat().includes("boolean")) {
    [schema.example] = schema.examples;
  }
  delete schema.examples;
}
