import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Node } from "./description.ts";
import { root } from "./redocly.ts";

/** How the schemas of spec/sandbox/ refer to those of the description. */
const API = "../../generated/openapi.json#/components/schemas/";

/** A schema of spec/sandbox/. */
interface SandboxSchema {
  /** Its `title`, which is the name of its type. */
  name: string;
  schema: Node;
}

/**
 * Reads the schemas of spec/sandbox/ and rewrites their references.
 * @param rewrite returns the new reference to a schema. `isOfApi` is true if the schema belongs to
 *   the description.
 */
export async function readSandboxSchemas(
  rewrite: (name: string, isOfApi: boolean) => Node,
): Promise<[options: SandboxSchema, snapshot: SandboxSchema]> {
  return Promise.all([read("options"), read("snapshot")]);

  async function read(file: string): Promise<SandboxSchema> {
    const text = await readFile(join(root, "spec/sandbox", `${file}.schema.json`), "utf8");
    const schema: Node = JSON.parse(text, (_, value) => {
      if (typeof value?.$ref !== "string") return value;
      const { $ref, ...siblings } = value;
      const name = $ref.slice($ref.lastIndexOf("/") + 1);
      return { ...siblings, ...rewrite(name, $ref.startsWith(API)) };
    });
    return { name: schema.title, schema };
  }
}
