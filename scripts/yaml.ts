import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { type Document, isNode, LineCounter, parseDocument } from "yaml";
import { root } from "./redocly.ts";

/** A YAML file of spec/. */
export interface Source {
  document: Document;
  /** File and line of a place in it, such as `spec/openapi.yaml:4`; of the nearest one above where there is no such place. */
  locate(path: readonly unknown[]): string;
}

/**
 * Reads a YAML file.
 *
 * @param file from the project's folder on
 * @throws {Error} where it is not YAML, with file, line and what is wrong there. What is wrong below may come of it.
 */
export async function readYaml(file: string): Promise<Source> {
  const counter = new LineCounter();
  const options = { lineCounter: counter, prettyErrors: false };
  const document: Document = parseDocument(await readFile(join(root, file), "utf8"), options);
  const at = (offset: number) => `${file}:${counter.linePos(offset).line}`;
  const [fault] = document.errors;
  if (fault) throw new Error(`${at(fault.pos[0])}  yaml  ${fault.message}`);
  return {
    document,
    locate(path) {
      const nodes = path.map((_, index) => document.getIn(path.slice(0, index + 1), true));
      return at([document.contents, ...nodes].findLast(isNode)?.range?.[0] ?? 0);
    },
  };
}
