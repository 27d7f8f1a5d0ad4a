import type { ErrorObject } from "ajv";
import description from "../../generated/openapi.json" with { type: "json" };
import { createAjv, forAjv } from "../openapi/ajv.ts";
import { parsePointer, valueAt } from "../openapi/pointer.ts";
import { placeAt } from "../openapi/shape.ts";
import type { Content } from "./described.ts";

/** One thing in a body that its schema does not allow. */
interface Violation {
  /** The field, such as `data.access_levels.*.store`; empty for the whole body. */
  at: string;
  keyword: string;
  /** What the schema requires. It never contains the value. */
  message: string;
  /** The pointers of the keyword in all schemas of the field. */
  pointers: string[];
}

let ajv: ReturnType<typeof createAjv> | undefined;

/**
 * Finds all that a body violates of its schema. The validators that the build makes are faster, and
 * stop at the first; this compiles the schema when a body first violates it.
 */
export function findViolations({ pointer, shape }: Content, body: unknown): Violation[] {
  ajv ??= createAjv(description.components.schemas, { allErrors: true, logger: false });
  // Ajv would read a slash as a part of an address.
  const id = pointer.replaceAll("/", ".");
  if (!ajv.schemas[id]) ajv.addSchema(forAjv(valueAt(description, pointer) as object, "schemas"), id);
  const validate = ajv.getSchema(id);
  if (!validate) throw new Error(`There is no schema at ${pointer}.`);
  if (validate(body)) return [];
  return readErrors(validate.errors ?? [], body).map(({ path, keyword, message }) => {
    const { shape: part, parent, path: named } = placeAt(shape, body, path);
    const pointersOf = (pointers: readonly string[] = []) => pointers.map((one) => `${one}/${keyword}`);
    const pointers = [
      ...pointersOf(part?.pointers),
      ...(keyword === "required" ? pointersOf(parent?.pointers) : []),
    ];
    return { at: named.join("."), keyword, message, pointers };
  });
}

/** The keywords that only say that the errors of their branches are errors. */
const COMBINING = ["anyOf", "oneOf"];

interface Fault {
  path: string[];
  keyword: string;
  message: string;
}

/** Turns errors of Ajv into one fault for each field. */
function readErrors(errors: readonly ErrorObject[], body: unknown): Fault[] {
  const faults = new Map<string, Fault>();
  for (const error of errors) {
    if (COMBINING.includes(error.keyword) || isNullBranch(error, errors)) continue;
    const path = pathOf(error);
    const known = faults.get(path.join("\0"));
    const message = messageOf(error, valueAt(body, error.instancePath));
    if (!known) faults.set(path.join("\0"), { path, keyword: error.keyword, message });
    else if (known.message !== message) known.message += ` or ${message}`;
  }
  return [...faults.values()];
}

/** Whether an error comes from the `null` of a nullable object, whose own errors say more. */
function isNullBranch(
  { keyword, params, instancePath }: ErrorObject,
  errors: readonly ErrorObject[],
): boolean {
  if (keyword !== "type" || params.type !== "null") return false;
  return errors.some(
    (other) =>
      other.instancePath.startsWith(instancePath) &&
      !COMBINING.includes(other.keyword) &&
      other.params.type !== "null",
  );
}

function pathOf({ instancePath, keyword, params }: ErrorObject): string[] {
  const path = parsePointer(instancePath);
  if (keyword === "required") return [...path, params.missingProperty];
  return keyword === "discriminator" ? [...path, params.tag] : path;
}

function messageOf({ keyword, params, message = keyword }: ErrorObject, value: unknown): string {
  switch (keyword) {
    case "required":
      return "is missing";
    case "discriminator":
      return params.tagValue === undefined ? "is missing" : "is no documented value";
    case "const":
      return `must be ${JSON.stringify(params.allowedValue)}`;
    case "enum":
      return `must be one of ${params.allowedValues.map((one: unknown) => JSON.stringify(one)).join(", ")}`;
    case "type":
      return `must be ${[params.type].flat().join(" or ")}, not ${typeOf(value)}`;
    default:
      return message;
  }
}

function typeOf(value: unknown): string {
  if (value === null) return "null";
  return Array.isArray(value) ? "array" : typeof value;
}
