/**
 * Writes the validators of all schemas, requests and responses, and of the sandbox's options and
 * snapshots. They are compiled ahead of time, since a browser may forbid code that is generated at
 * run time, and are in one file, so that each exists once. Run alone: `node
 * scripts/build/validators.ts`.
 */
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { _ } from "ajv";
import standalone from "ajv/dist/standalone/index.js";
import { createAjv, forAjv } from "../../src/openapi/ajv.ts";
import { valueAt } from "../../src/openapi/pointer.ts";
import { type Description, type Node, readDescription, referenceName } from "./description.ts";
import { root } from "./redocly.ts";
import { readSandboxSchemas } from "./sandbox-schemas.ts";

const banner =
  "// Written by scripts/build/validators.ts from spec/. Edit that, then run `npm run build`.\n\n";

/** What the validators call at run time, seen from generated/. */
const RUNTIME = "../src/openapi/formats.ts";

export default async function validators(folder: string): Promise<void> {
  const description = await readDescription(folder);
  const { operations, resolve } = description;
  /** All schemas in one document, so that Ajv compiles each only once. */
  const schemas: Record<string, Node> = { ...description.root.components.schemas };

  /**
   * The name of the schema of a body in any of its media types.
   */
  function nameOf(body: Node): string {
    const contents = Object.values<Node>(resolve(body).content).map(({ schema }) => schema);
    const [first] = contents;
    const name = referenceName(contents.length === 1 && first.$ref ? first : body);
    schemas[name] ??= { anyOf: contents };
    return name;
  }

  const requests: string[] = [];
  const responses: string[] = [];
  for (const operation of operations) {
    if (operation.requestBody) requests.push(`  ${operation.operationId}: ${nameOf(operation.requestBody)},`);
    const statuses = Object.entries<Node>(operation.responses)
      .filter(([, response]) => resolve(response).content)
      .map(([status, response]) => `${status}: ${nameOf(response)}`);
    responses.push(`  ${operation.operationId}: { ${statuses.join(", ")} },`);
  }

  const ajv = createAjv(schemas, {
    // `allErrors` is off, since Ajv takes minutes to collect the errors of half a million items.
    code: { source: true, esm: true, lines: true, formats: _`require(${RUNTIME})` },
    // Writes one function per component instead of a copy at each place that uses it.
    inlineRefs: false,
  });
  const [options, snapshot] = await readSandboxSchemas((name, isOfApi) => ({
    $ref: `${isOfApi ? "schemas" : ""}#/$defs/${name}`,
  }));
  ajv.addSchema({ $id: "options", ...forAjv(close(options.schema, description)) });
  ajv.addSchema({ $id: "snapshot", ...forAjv(snapshot.schema) });
  // Each option has a validator, so that one problem of each can be reported.
  const optionNames = Object.keys(options.schema.properties);

  const code = standalone.default(ajv, {
    ...Object.fromEntries(Object.keys(schemas).map((name) => [name, `schemas#/$defs/${name}`])),
    ...Object.fromEntries(optionNames.map((name) => [`option_${name}`, `options#/properties/${name}`])),
    validateSnapshot: "snapshot",
  });
  await writeFile(
    join(folder, "validators.js"),
    `${banner}${asModule(code)}

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
  await writeFile(
    join(folder, "validators.d.ts"),
    `${banner}import type { SandboxOptions } from "./sandbox.ts";
import type { operations } from "./types.ts";

/**
 * An error in the form that Ajv gives it. Ajv's own type would bring its types into the package's.
 */
export interface ValidationError {
  keyword: string;
  /** A JSON pointer to the value. */
  instancePath: string;
  /**
   * Where the keyword is in the schema that was being validated. Only for a branch of an \`anyOf\`
   * that requires a field.
   */
  schemaPath?: string;
  /** What the keyword requires; the form depends on the keyword. */
  params: Record<string, any>;
  message?: string;
  /** The name of a property, if that is what is wrong. */
  propertyName?: string;
}

/**
 * Whether a value is valid. If it is not, \`errors\` has the first error, after those of its
 * branches.
 */
export interface Validate {
  (value: unknown): boolean;
  errors?: ValidationError[] | null;
}

/** By operation, for requests with a body. */
export declare const validateRequest: Readonly<Partial<Record<keyof operations, Validate>>>;

/** By operation and status, for responses with a body. */
export declare const validateResponse: Readonly<Record<keyof operations, Readonly<Record<number, Validate>>>>;

/** The values of the sandbox's options, by name. */
export declare const validateOption: Readonly<Record<keyof SandboxOptions, Validate>>;

/** Snapshots of the sandbox. */
export declare const validateSnapshot: Validate;

${Object.keys(schemas)
  .map((name) => `export declare const ${name}: Validate;`)
  .join("\n")}
`,
  );
}

/**
 * Lists the properties of each object that permits no others, including those of its `allOf`
 * members. Otherwise Ajv would collect them at run time, in all validators, those of the API too.
 * The list is an enum of names, so that the error about an unknown one has the known ones.
 */
function close({ $defs, ...schema }: Node, { root, propertiesOf }: Description): Node {
  return JSON.parse(JSON.stringify({ $defs, ...schema }), (_key, value) => {
    if (value?.unevaluatedProperties !== false && value?.additionalProperties !== false) return value;
    const { unevaluatedProperties, additionalProperties, ...rest } = value;
    const members = (rest.allOf ?? []).map((member: Node) =>
      propertiesOf($defs[referenceName(member)] ?? root.components.schemas[referenceName(member)]),
    );
    const names = [rest.properties, ...members].flatMap(Object.keys);
    return { ...rest, propertyNames: { enum: [...new Set(names)] } };
  });
}

/**
 * Makes a module of Ajv's code that a bundler can take apart: what Ajv requires is imported by
 * name, patterns are literals, which have no effect, and an error has only the values that it
 * lists, not the schema around them.
 */
function asModule(code: string): string {
  const schemas = new Map(
    [...code.matchAll(/^const (schema\d+) = (.*);$/gm)].map(([, name = "", json = ""]) => [
      name,
      JSON.parse(json),
    ]),
  );
  const imported = new Set<string>();
  const body = code
    .replace('"use strict";', "")
    .replaceAll('require("ajv/dist/runtime/ucs2length").default', `require("${RUNTIME}").ucs2length`)
    .replaceAll(/require\("([^"]+)"\)\.(\w+)/g, (call, module, name) => {
      if (module !== RUNTIME) throw new Error(`Ajv's code has ${call}, which ${RUNTIME} has to replace`);
      imported.add(name);
      return name;
    })
    .replaceAll(/new RegExp\("(.*)", "u"\)/g, (_, pattern) =>
      String(new RegExp(JSON.parse(`"${pattern}"`), "u")),
    )
    // Nothing reads these, except for an `anyOf` whose branches require one field each.
    .replaceAll(/,schemaPath:"(?![^"]*\/anyOf\/\d+\/required")[^"]*"/g, "")
    .replaceAll(/, ?parentData(:\w+)?, ?parentDataProperty(:(\w+|"\w+"))?, ?rootData(=data)?(?=\})/g, "")
    .replaceAll(/\b(schema\d+)((?:\.\w+|\[\d+\])+\.(?:enum|type))\b/g, (_, name, path) =>
      JSON.stringify(valueAt(schemas.get(name), path.replaceAll(/[.[]/g, "/").replaceAll("]", ""))),
    );
  return `import { ${[...imported].sort().join(", ")} } from "${RUNTIME}";\n${body}`;
}

if (import.meta.main) await validators(join(root, "generated"));
