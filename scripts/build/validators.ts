/**
 * Writes the validators of requests, responses, and the sandbox's options and snapshots. They are
 * compiled ahead of time, since a browser may forbid code that is generated at run time. Run alone:
 * `node scripts/build/validators.ts`.
 */
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import standalone from "ajv/dist/standalone/index.js";
import formats from "ajv-formats";
import { type Node, readDescription, referenceName } from "./description.ts";
import { root } from "./redocly.ts";
import { readSandboxSchemas } from "./sandbox-schemas.ts";

const banner =
  "// Written by scripts/build/validators.ts from spec/. Edit that, then run `npm run build`.\n\n";

/**
 * The form of a UUID that the API accepts. The format of `ajv-formats` also accepts a `urn:uuid:`
 * prefix.
 */
const UUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;

export default async function validators(folder: string): Promise<void> {
  const { root: description, operations, resolve } = await readDescription(folder);
  const ajv = new Ajv2020({
    // `allErrors` is off, since Ajv takes minutes to collect the errors of half a million items.
    code: { source: true, esm: true, lines: true },
    // Writes one function per component instead of a copy at each place that uses it.
    inlineRefs: false,
    discriminator: true,
    allowUnionTypes: true,
  });
  formats.default(ajv, ["date", "email", "int32", "ipv4", "uri"]);
  ajv.addFormat("uuid", UUID);
  // Every JSON number is valid in these formats.
  for (const name of ["double", "int64"]) ajv.addFormat(name, true);

  /** All schemas in one document, so that Ajv compiles each only once. */
  const schemas: Record<string, Node> = description.components.schemas;
  const wanted = new Set<string>();

  /**
   * Requests a validator for a body in any of its media types, and returns the validator's name.
   */
  function want(body: Node): string {
    const contents = Object.values<Node>(resolve(body).content).map(({ schema }) => schema);
    const [first] = contents;
    const name = referenceName(contents.length === 1 && first.$ref ? first : body);
    schemas[name] ??= { anyOf: contents };
    wanted.add(name);
    return name;
  }

  const requests: string[] = [];
  const responses: string[] = [];
  for (const operation of operations) {
    if (operation.requestBody) requests.push(`  ${operation.operationId}: ${want(operation.requestBody)},`);
    const statuses = Object.entries<Node>(operation.responses)
      .filter(([, response]) => resolve(response).content)
      .map(([status, response]) => `${status}: ${want(response)}`);
    responses.push(`  ${operation.operationId}: { ${statuses.join(", ")} },`);
  }

  ajv.addSchema({ $id: "schemas", $defs: forAjv(schemas) });
  const [options, snapshot] = await readSandboxSchemas((name, isOfApi) => ({
    $ref: `${isOfApi ? "schemas" : ""}#/$defs/${name}`,
  }));
  ajv.addSchema({ $id: "options", ...forAjv(options.schema) });
  ajv.addSchema({ $id: "snapshot", ...forAjv(snapshot.schema) });
  // Each option has a validator, so that one problem of each can be reported.
  const optionNames = Object.keys(options.schema.properties);

  const code = standalone.default(ajv, {
    ...Object.fromEntries([...wanted].map((name) => [name, `schemas#/$defs/${name}`])),
    ...Object.fromEntries(optionNames.map((name) => [`option_${name}`, `options#/properties/${name}`])),
    validateSnapshot: "snapshot",
  });
  await writeFile(
    join(folder, "validators.js"),
    `${banner}${withImports(code)}

export const validateRequest = {
${requests.join("\n")}
};

export const validateResponse = {
${responses.join("\n")}
};

export const validateOption = {
${optionNames.map((name) => `  ${name}: option_${name},`).join("\n")}
};
`,
  );
  // In its own file, since a receiver of events needs no other validator.
  const events = standalone.default(ajv, { validateEvent: "schemas#/$defs/WebhookEvent" });
  await writeFile(join(folder, "event-validator.js"), `${banner}${withImports(events)}`);
  await writeFile(
    join(folder, "event-validator.d.ts"),
    `${banner}import type { Validate } from "./validators.js";

/** Whether a value is an event that a webhook may receive. */
export declare const validateEvent: Validate;
`,
  );
  await writeFile(
    join(folder, "validators.d.ts"),
    `${banner}import type { ErrorObject } from "ajv";
import type { SandboxOptions } from "./sandbox.ts";
import type { operations } from "./types.ts";

/** Whether a value is valid. If it is not, \`errors\` has the first error. */
export interface Validate {
  (value: unknown): boolean;
  errors?: ErrorObject[] | null;
}

/** By operation, for requests with a body. */
export declare const validateRequest: Readonly<Partial<Record<keyof operations, Validate>>>;

/** By operation and status, for responses with a body. */
export declare const validateResponse: Readonly<Record<keyof operations, Readonly<Record<number, Validate>>>>;

/** The values of the sandbox's options, by name. */
export declare const validateOption: Readonly<Record<keyof SandboxOptions, Validate>>;

/** Snapshots of the sandbox. */
export declare const validateSnapshot: Validate;
`,
  );
}

/** Rewrites schemas for Ajv, and strips annotations. */
function forAjv(schemas: Node): Node {
  const text = JSON.stringify(schemas).replaceAll("#/components/schemas/", "#/$defs/");
  return JSON.parse(text, (key, value) => {
    if (key === "examples" || key.startsWith("x-") || (key === "description" && typeof value === "string"))
      return undefined;
    const { discriminator, ...schema } = value ?? {};
    if (!discriminator?.propertyName || !schema.oneOf) return value;
    // Ajv supports a discriminator only in objects, and finds the branch by its `const`, not by a
    // mapping.
    return { type: "object", discriminator: { propertyName: discriminator.propertyName }, ...schema };
  });
}

/**
 * Replaces the `require` calls that Ajv writes for shared functions, even into a module, with
 * imports.
 */
function withImports(code: string): string {
  const modules: string[] = [];
  const body = code.replace('"use strict";', "").replaceAll(/require\("([^"]+)"\)/g, (_, name) => {
    if (!modules.includes(name)) modules.push(name);
    return `module${modules.indexOf(name)}`;
  });
  return modules.map((name, index) => `import module${index} from "${name}.js";\n`).join("") + body;
}

if (import.meta.main) await validators(join(root, "generated"));
