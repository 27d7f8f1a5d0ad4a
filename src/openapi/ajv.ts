import { Ajv, type Options } from "ajv";
import formats from "ajv-formats";
import { date, int32 } from "./formats.ts";

/**
 * The form of a UUID that the API accepts. The format of `ajv-formats` also accepts a `urn:uuid:`
 * prefix.
 */
const UUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;

/**
 * Makes a validator that has the schemas of the description under the ID `schemas`, in `$defs`.
 *
 * It is not Ajv's class for 2020-12, whose compiled validators carry statements that a bundler
 * cannot drop, for keywords that the description does not use. This one throws on those, so that
 * none is overlooked.
 * @param schemas the schemas of the components
 */
export function createAjv(schemas: object, options: Options): Ajv {
  const ajv = new Ajv({ discriminator: true, allowUnionTypes: true, ...options });
  formats.default(ajv, ["email", "ipv4"]);
  formats.default(ajv, { mode: "fast", formats: ["uri"] });
  ajv.addFormat("uuid", UUID);
  ajv.addFormat("date", date);
  ajv.addFormat("int32", int32);
  // Every JSON number is valid in these formats.
  for (const name of ["double", "int64"]) ajv.addFormat(name, true);
  ajv.addSchema({ $id: "schemas", $defs: forAjv(schemas) });
  return ajv;
}

/**
 * Rewrites a schema, or an object of schemas, for Ajv, and strips annotations.
 * @param id the ID of the document that has the components; its own by default
 */
export function forAjv(schemas: object, id = ""): object {
  const text = JSON.stringify(schemas).replaceAll("#/components/schemas/", `${id}#/$defs/`);
  return JSON.parse(text, (key, value) => {
    const isText = typeof value === "string";
    if (key === "examples" || key.startsWith("x-") || (isText && /^(description|\$schema)$/.test(key)))
      return undefined;
    const { discriminator, ...schema } = value ?? {};
    if (!discriminator?.propertyName || !schema.oneOf) return value;
    // Ajv supports a discriminator only in objects, and finds the branch by its `const`, not by a
    // mapping.
    return { type: "object", discriminator: { propertyName: discriminator.propertyName }, ...schema };
  });
}
