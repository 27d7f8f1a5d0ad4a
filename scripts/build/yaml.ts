import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Document } from "yaml";
import { parseYaml } from "../../src/yaml.ts";
import { root } from "./redocly.ts";

/** A YAML file of spec/. */
interface Source {
  document: Document;
  /**
   * File and line of a path in it, such as `spec/openapi.yaml:4`. If the path does not exist, its
   * nearest existing parent.
   */
  locate(path: readonly unknown[]): string;
}

/**
 * Reads a YAML file.
 *
 * @param file the path relative to the project's folder
 * @throws {Error} if it is not YAML. The message has file, line and the first mistake.
 */
export async function readYaml(file: string): Promise<Source> {
  const { document, mistakes, locate } = parseYaml(await readFile(join(root, file), "utf8"));
  const [mistake] = mistakes;
  if (mistake) throw new Error(`${file}:${mistake.line}  yaml  ${mistake.message}`);
  return { document, locate: (path) => `${file}:${locate(path).line}` };
}
