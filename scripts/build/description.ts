import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { valueAt } from "../../src/openapi/pointer.ts";

/** A node of the description, or a reference to one. */
// biome-ignore lint/suspicious/noExplicitAny: the linters have checked its form before a script reads it.
export type Node = Record<string, any>;

/** An operation, with the parts that it inherits from its path and from the description's root. */
export interface DescribedOperation extends Node {
  operationId: string;
  method: string;
  path: string;
  /** Its own requirements, or else those of the root. */
  security: Node[];
  /** The servers of its path; missing if those of the root apply. */
  servers?: Node[];
  parameters: Node[];
}

/** The bundled description, with helpers to read it. */
export interface Description {
  root: Node;
  /** All operations, in the order of the description. */
  operations: DescribedOperation[];
  /** Follows a reference. Returns any other node unchanged. */
  resolve(node: Node): Node;
  /** The properties of an object schema, including those of its `allOf` members. */
  propertiesOf(schema: Node): Node;
}

const methods = ["get", "post", "put", "patch", "delete"];

/** Reads the bundle in a folder: `generated/`, or the temporary folder of a build. */
export async function readDescription(folder: string): Promise<Description> {
  return describe(JSON.parse(await readFile(join(folder, "openapi.json"), "utf8")));
}

/** Adds the helpers to a parsed bundle. */
export function describe(root: Node): Description {
  function resolve(node: Node): Node {
    return node.$ref ? resolve(valueAt(root, node.$ref) as Node) : node;
  }

  function propertiesOf(schema: Node): Node {
    const { allOf = [], properties } = resolve(schema);
    return Object.assign({}, ...allOf.map(propertiesOf), properties);
  }

  const operations = Object.entries<Node>(root.paths).flatMap(([path, item]) =>
    methods
      .filter((method) => item[method])
      .map((method) => ({
        security: root.security,
        ...(item.servers && { servers: item.servers }),
        ...item[method],
        method,
        path,
        parameters: [...(item.parameters ?? []), ...(item[method].parameters ?? [])],
      })),
  );
  return { root, operations, resolve, propertiesOf };
}

/** The last part of a `$ref`: `Profile` for `#/components/schemas/Profile`. */
export function referenceName({ $ref }: Node): string {
  return $ref.slice($ref.lastIndexOf("/") + 1);
}

/**
 * The code of an error, by its schema; `undefined` for any other schema. In the Mail API, each
 * entry of `errors` has the code.
 */
export function errorCodeOf({ properties = {} }: Node): string | undefined {
  const { errors, error_code = errors?.items?.properties?.error_code } = properties;
  return errors && error_code?.const;
}

/** The address of a schema in the reference, such as `#/objects/profile`. */
export function schemaAddress(name: string, schema: Node): string {
  return `#/${errorCodeOf(schema) ? "error-codes" : "objects"}/${name.toLowerCase()}`;
}
