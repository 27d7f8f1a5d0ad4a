import { readFile } from "node:fs/promises";
import { Ajv2020, type ErrorObject } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import { type Document, isNode, LineCounter, parseDocument } from "yaml";
import description from "../../generated/openapi.json" with { type: "json" };
import schema from "./options.schema.json" with { type: "json" };
import type { SandboxOptions } from "./options.ts";

/** What a file says, and where it says it. */
export interface OptionsFile {
  options: SandboxOptions;
  /** `file:line:column` of an option. */
  locate(path: readonly (string | number)[]): string;
}

/** Errors that only sum up others. */
const SUMMARIES = ["if", "anyOf", "oneOf"];

/**
 * Reads the options of a sandbox from a JSON or YAML file, as `options.schema.json` describes them.
 * @throws Error with file, line, column and reason, one line for each thing that is wrong
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
  const options = document.toJS() ?? {};
  const validate = compileSchema();
  if (!validate(options)) {
    const wrong = (validate.errors ?? []).filter(({ keyword }) => !SUMMARIES.includes(keyword)).map(explain);
    throw new Error(wrong.map(({ path, reason }) => `${locate(path)}: ${reason}`).join("\n"));
  }
  return { options, locate };
}

function explain({ instancePath, params, message }: ErrorObject): { path: string[]; reason: string } {
  const path = instancePath.split("/").slice(1);
  const unknown: string | undefined = params.additionalProperty;
  if (unknown !== undefined)
    return { path: [...path, unknown], reason: `there is no option ${[...path, unknown].join(".")}` };
  const permitted = params.allowedValues ?? (params.allowedValue === undefined ? [] : [params.allowedValue]);
  const values = permitted.length > 0 ? `: ${permitted.join(", ")}` : "";
  return { path, reason: `${path.join(".") || "the configuration"} ${message}${values}` };
}

/** Where a value begins in the file. */
function offsetOf(document: Document, path: readonly (string | number)[]): number {
  const node = document.getIn(path, true);
  return isNode(node) ? (node.range?.[0] ?? 0) : 0;
}

function compileSchema() {
  const ajv = new Ajv2020({ allErrors: true, discriminator: true, strict: false });
  formats.default(ajv, ["date", "uuid", "double"]);
  // The description is not a schema itself; the options refer to those in it, from the place where they stand.
  // Ajv finds the branch of a union by the `const` in it, and takes no mapping.
  const described = JSON.parse(
    JSON.stringify(description, (key, value) => (key === "mapping" ? undefined : value)),
  );
  const at = "file:///src/sandbox/options.schema.json";
  ajv.addSchema(described, new URL("../../generated/openapi.json", at).href, false, false);
  return ajv.compile<SandboxOptions>({ ...schema, $id: at });
}
