import { readFile } from "node:fs/promises";
import type { Document } from "yaml";
import type { SandboxOptions } from "../../../generated/sandbox.ts";
import { UserError } from "../../user-error.ts";
import { type Position, parseYaml } from "../../yaml.ts";

/** The content of a configuration file. */
interface OptionsFile {
  options: SandboxOptions;
  /** `file:line:column` of an option. */
  locate(path: readonly (string | number)[]): string;
}

/**
 * Reads the options of a sandbox from a JSON or YAML file. Their values are validated when a
 * sandbox is made with them.
 * @throws {UserError} with file, line, column and reason, one line for each mistake in the JSON or
 *   YAML
 */
export async function readOptions(file: string): Promise<OptionsFile> {
  const text = await readFile(file, "utf8").catch((error: Error) => {
    throw new UserError(`${file}: the configuration cannot be read: ${error.message}`);
  });
  const { document, mistakes, locate } = parseYaml(text);
  const format = ({ line, column }: Position) => `${file}:${line}:${column}`;
  if (mistakes.length > 0)
    throw new UserError(mistakes.map((mistake) => `${format(mistake)}: ${mistake.message}`).join("\n"));
  const options = readValue(document, format(locate([])));
  if (typeof options !== "object" || Array.isArray(options))
    throw new UserError(`${format(locate([]))}: the configuration must be object`);
  return { options, locate: (path) => format(locate(path)) };
}

/**
 * The value of the document. Its aliases are limited, since a few lines can stand for billions of
 * values.
 */
function readValue(document: Document, place: string): object {
  try {
    return document.toJS() ?? {};
  } catch (error) {
    throw new UserError(`${place}: the configuration cannot be read: ${(error as Error).message}`, {
      cause: error,
    });
  }
}
