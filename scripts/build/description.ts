import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { valueAt } from "../../src/openapi/pointer.ts";

/** A node of the description, or a reference to one. */
// biome-ignore lint/suspicious/noExplicitAny: its shape is what the linters have checked before a script reads it.
export type Node = Record<string, any>;

/** One operation of the description, with what it inherits from its path and from the whole description. */
export interface DescribedOperation extends Node {
  operationId: string;
  method: string;
  path: string;
  /** Its own requirements, or those of the whole description. */
  security: Node[];
  /** The servers of its path, if they are not those of the whole description. */
  servers?: Node[];
  parameters: Node[];
}

/** The bundled description, and what a script asks it. */
export interface Description {
  root: Node;
  /** All operations, in the order of the description. */
  operations: DescribedOperation[];
  /** What a reference refers to; a node that is none, as it is. */
  resolve(node: Node): Node;
  /** The properties of an object schema, those of the schemas that it is made from (`allOf`) among them. */
  propertiesOf(schema: Node): Node;
}

const methods = ["get", "post", "put", "patch", "delete"];

/** Reads the bundle in a folder, `generated/` or one that is to become it. */
export async function readDescription(folder: string): Promise<Description> {
  const root: Node = JSON.parse(await readFile(join(folder, "openapi.json"), "utf8"));

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

/** The name that a `$ref` ends in, `Profile` of `#/components/schemas/Profile`. */
export function referenceName({ $ref }: Node): string {
  return $ref.slice($ref.lastIndexOf("/") + 1);
}
