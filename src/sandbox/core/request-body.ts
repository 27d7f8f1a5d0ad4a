import { didYouMean } from "../../did-you-mean.ts";
import { type Field, requestFields } from "../../openapi/request-fields.ts";
import { parseInstant } from "./timestamps.ts";

/** A request body after it was read by the description of its operation. */
interface ReadBody {
  /**
   * The documented fields alone, with timestamps as instants. An empty object if no body was sent.
   */
  body: unknown;
  /** The fields that the description does not have, at most {@link MAX_UNKNOWN_FIELDS}. */
  unknownFields: UnknownField[];
  /**
   * Values that a schema cannot rule out: dates that no calendar has, and text that is not valid
   * Unicode.
   */
  faults: { source: string; errors: [string] }[];
}

export interface UnknownField {
  /** Leads to the field from the body, such as `installation_meta.device`; long names are cut. */
  path: string;
  /** Names a documented field of the same object whose name is similar; empty if there is none. */
  hint: string;
}

/** A hostile body can have a hundred thousand unknown fields. */
const MAX_UNKNOWN_FIELDS = 20;
const MAX_NAME = 100;

/**
 * Matches half of a surrogate pair, which UTF-8 cannot encode, so that no database can store it.
 */
const LONE_SURROGATE = /\p{Surrogate}/u;

/**
 * Reads the body of a request that its schema accepts. Fields that the description does not have
 * are left out: they have no effect, whatever their value, and none of them is stored.
 */
export function readRequestBody(operationId: string, sent: unknown): ReadBody {
  const unknownFields: UnknownField[] = [];
  const faults: ReadBody["faults"] = [];
  const fields = requestFields(operationId);
  if (fields === undefined || sent === undefined) return { body: {}, unknownFields, faults };
  return { body: read(fields.body, sent, ""), unknownFields, faults };

  function read(field: Field, value: unknown, path: string): unknown {
    if (typeof value === "string") return readText(field, value, path);
    if (typeof value !== "object" || value === null) return value;
    if (field.kind === "list")
      return Array.isArray(value)
        ? value.map((item, index) => read(field.items, item, join(path, index)))
        : value;
    const described =
      field.kind === "union" ? field.branches.get((value as Record<string, unknown>)[field.property]) : field;
    if (described?.kind !== "object") return value;
    const known: Record<string, unknown> = {};
    for (const name of Object.keys(value)) {
      const property = described.properties.get(name);
      if (property) known[name] = read(property, (value as Record<string, unknown>)[name], join(path, name));
      else if (!described.meaningless.has(name) && unknownFields.length < MAX_UNKNOWN_FIELDS)
        unknownFields.push({
          path: join(path, name.slice(0, MAX_NAME)),
          hint: didYouMean(name, [...described.properties.keys()]),
        });
    }
    return known;
  }

  function readText(field: Field, text: string, path: string): string {
    if (LONE_SURROGATE.test(text)) faults.push({ source: path, errors: ["value is not valid Unicode text"] });
    if (field.kind !== "timestamp") return text;
    const instant = parseInstant(text);
    if (instant !== undefined) return instant;
    // If the operation documents an error code for this, it has a rule.
    if (!fields?.hasDatetimeError) faults.push({ source: path, errors: ["invalid datetime format"] });
    return text;
  }
}

function join(path: string, name: string | number): string {
  return path === "" ? String(name) : `${path}.${name}`;
}
