/**
 * The project's own lint rules: a Redocly plugin, enabled in `redocly.yaml`. Each visitor gets a
 * node and a context that resolves references and reports problems with file and line.
 */

import { parsePointer } from "../../src/openapi/pointer.ts";
import { errorCodeOf, type Node } from "./description.ts";

interface Location {
  source: { absoluteRef: string };
  pointer: string;
  child(keys: string | string[]): Location;
  key(): Location;
}

interface Context {
  location: Location;
  resolve(node: Node, from?: string): { node?: Node; location?: Location };
  report(problem: { message: string; location?: Location }): void;
}

/** Every property has a description and examples. An object has the examples of its properties. */
const propertyDocumented = () => ({
  SchemaProperties(properties: Node, { resolve, report, location }: Context) {
    for (const [name, property] of Object.entries(properties)) {
      const schema: Node = { ...resolve(property).node, ...property };
      const at = location.child([name]);
      if (!schema.description?.trim())
        report({ message: `Property \`${name}\` needs a description.`, location: at });
      if (!schema.examples?.length && !schema.properties && !schema.allOf) {
        report({ message: `Property \`${name}\` needs \`examples\`.`, location: at });
      }
    }
  },
});

/**
 * A response has an example for each error code that its schema allows. The example's name is the
 * code.
 */
const errorExamples = () => ({
  MediaType(mediaType: Node, { resolve, report, location }: Context) {
    const codes = errorCodes(mediaType.schema ?? {}, location.source.absoluteRef);
    const examples: Node = mediaType.examples ?? {};

    for (const code of codes) {
      if (!examples[code])
        report({ message: `Error code \`${code}\` needs an example of that name.`, location });
    }
    for (const [name, reference] of Object.entries(examples)) {
      const shown = resolve(reference as Node).node?.value?.error_code;
      if (shown !== undefined && shown !== name) {
        report({
          message: `Example \`${name}\` shows the code \`${shown}\`.`,
          location: location.child(["examples", name]),
        });
      }
    }

    function errorCodes(schema: Node, from: string): string[] {
      const resolved = resolve(schema, from);
      const inFile = resolved.location?.source.absoluteRef ?? from;
      const branches: Node[] = resolved.node?.oneOf ?? [];
      const code = resolved.node?.properties?.error_code?.const;
      return code ? [code] : branches.flatMap((branch) => errorCodes(branch, inFile));
    }
  },
});

/**
 * An object has properties, or `additionalProperties: true` if the documents do not list them. Code
 * generators take any other object for one that is always empty.
 */
const objectContent = () => ({
  Schema(schema: Node, { report, location }: Context) {
    if (![schema.type].flat().includes("object") || schema.maxProperties === 0) return;
    if (Object.keys(schema.properties ?? {}).length > 0 || schema.additionalProperties !== undefined) return;
    report({
      message: "An object needs `properties`, or `additionalProperties: true` if the documents list none.",
      location,
    });
  },
});

/** An error with a code says what the caller can do about it. */
const errorRemedy = () => ({
  Schema(schema: Node, { report, location }: Context) {
    const code = errorCodeOf(schema);
    if (code && !schema["x-remedy"]?.trim())
      report({ message: `Error \`${code}\` needs an \`x-remedy\`: what the caller can do.`, location });
  },
});

/** Every tag is in a group. Redoc does not show the operations of any other tag. */
const tagGroups = () => ({
  Root(root: Node, { report, location }: Context) {
    const grouped = (root["x-tagGroups"] ?? []).flatMap(({ tags }: Node) => tags);
    for (const [index, { name }] of (root.tags ?? []).entries()) {
      if (grouped.includes(name)) continue;
      const message = `Tag \`${name}\` needs a group in \`x-tagGroups\`.`;
      report({ message, location: location.child(["tags", String(index)]) });
    }
  },
});

/** The folder in spec/paths/ for each family of paths, by prefix. The first match counts. */
const PATH_FOLDERS = {
  "/api/v2/server-side-api/": "server-side",
  "/api/v1/sdk/purchase/": "server-side",
  "/api/v2/web-api/": "web",
  "/api/v1/server-side-api/": "v1",
  "/api/v1/sdk/": "legacy",
  "/api/v1/client-api/": "analytics",
  "/api/v1/profile/": "mail",
};

/**
 * In `openapi.yaml`, a path refers to the file that is named after it; so do webhooks and
 * components. The bundler names all other components after their files.
 */
const fileName = () => ({
  ref: {
    leave(reference: { $ref: string }, { report, location }: Context) {
      const [section, ...keys] = parsePointer(location.pointer);
      const [name = ""] = keys;
      const expected =
        section === "paths" && keys.length === 1
          ? pathFile(name)
          : section === "webhooks" && keys.length === 1
            ? `webhooks/${name}.yaml`
            : section === "components" && keys.length === 2
              ? `components/${keys[0]}/${keys[0] === "securitySchemes" ? "" : "<domain>/"}${keys[1]}.yaml`
              : reference.$ref;
      const found = reference.$ref.replace(/^(components\/\w+\/)[\w-]+\/(?=\w+\.yaml$)/, "$1<domain>/");
      if (found !== expected) report({ message: `This belongs in \`${expected}\`.`, location });
    },
  },
});

/**
 * The file of a path: the folder of its family, then the rest of the path with `_` for `/` and
 * without braces.
 */
function pathFile(path: string): string {
  const [prefix = "/", folder = "other"] =
    Object.entries(PATH_FOLDERS).find(([start]) => path.startsWith(start)) ?? [];
  const name = path.slice(prefix.length).replace(/\/$/, "").replaceAll("/", "_").replaceAll(/[{}]/g, "");
  return `paths/${folder}/${name}.yaml`;
}

export default function adaptyRules() {
  return {
    id: "adapty",
    rules: {
      oas3: {
        "property-documented": propertyDocumented,
        "object-content": objectContent,
        "error-examples": errorExamples,
        "error-remedy": errorRemedy,
        "tag-groups": tagGroups,
        "file-name": fileName,
      },
    },
  };
}
