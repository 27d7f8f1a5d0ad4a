import { readFile } from "node:fs/promises";
import { type Document, isNode, LineCounter, parseDocument } from "yaml";
import type { SandboxOptions } from "./options.ts";

/** What a file says, and where it says it. */
export interface OptionsFile {
  options: SandboxOptions;
  /** `file:line:column` of an option. */
  locate(path: readonly (string | number)[]): string;
}

/**
 * Reads the options of a sandbox from a JSON or YAML file. Whether they can be is checked where a sandbox is made of them.
 * @throws Error with file, line, column and reason, one line for each thing that is wrong with the JSON or YAML
 */
export async function readOptions(file: string): Promise<OptionsFile> {
  const text = await readFile(file, "utf8").catch((error: Error) => {
    throw new Error(`${file}: the configuration cannot be read: ${error.message}`);
  });
  const lines = new LineCounter();
  // JSON is YAML, so that one parser serves both, and knows where each value stands.
  const document = parseDocument(text, { lineCounter: lines });
  const at = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return `${file}:${line}:${col}`;
  };
  const locate = (path: readonly (string | number)[]) => at(offsetOf(document, path));
  if (document.errors.length > 0) {
    const wrong = document.errors.map(({ pos, message }) => `${at(pos[0])}: ${message.split(" at line")[0]}`);
    throw new Error(wrong.join("\n"));
  }
  const options = readValue(document, at(0));
  if (typeof options !== "object" || Array.isArray(options))
    throw new Error(`${at(0)}: the configuration must be object`);
  return { options, locate };
}

/** The value of the document. Its aliases are limited, since a few lines can stand for billions of values. */
function readValue(document: Document, place: string): object {
  try {
    return document.toJS() ?? {};
  } catch (error) {
    throw new Error(`${place}: the configuration cannot be read: ${(error as Error).message}`, {
      cause: error,
    });
  }
}

/** Where a value begins in the file. */
function offsetOf(document: Document, path: readonly (string | number)[]): number {
  const node = document.getIn(path, true);
  return isNode(node) ? (node.range?.[0] ?? 0) : 0;
}
