/**
 * A validator that shares no code with the linters' and the servers' (Ajv): what one overlooks, the
 * other may see.
 */
import "@hyperjump/json-schema/formats";
import {
  registerSchema,
  setShouldValidateFormat,
  type Validator,
  validate,
} from "@hyperjump/json-schema/openapi-3-1";
import { description, type Node, type Pointer } from "./described.ts";

const ADDRESS = "https://description.test/openapi.json";

setShouldValidateFormat(true);
registerSchema(description, ADDRESS, "https://spec.openapis.org/oas/3.1/schema-base");

const validators = new Map<Pointer, Promise<Validator>>();

/**
 * Returns what a value breaks of a schema: one line for each keyword, none if the value is valid.
 */
export async function violations(schema: Pointer, value: Node): Promise<string[]> {
  const known = validators.get(schema) ?? validate(`${ADDRESS}#${encodeURI(schema)}`);
  validators.set(schema, known);
  const validator = await known;
  // Collecting the errors takes twice as long as the verdict, and nearly every value is valid.
  if (validator(value).valid) return [];
  const output = validator(value, "BASIC");
  if (output.valid) return [];
  return (output.errors ?? []).map(
    ({ instanceLocation, absoluteKeywordLocation }) =>
      `${instanceLocation} breaks ${absoluteKeywordLocation}`,
  );
}
