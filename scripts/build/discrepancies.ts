/**
 * Reads spec/discrepancies/, and writes the part that the proxy needs. Run alone:
 * `node scripts/build/discrepancies.ts`.
 */
import { readdir, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { Ajv, type ValidateFunction } from "ajv";
import { parsePointer } from "../../src/openapi/pointer.ts";
import { type Node, readDescription } from "./description.ts";
import { root } from "./redocly.ts";
import { readYaml } from "./yaml.ts";

const FOLDER = "spec/discrepancies";
const SOURCES = "sources.yaml";

/** The fields of an entry, and whether the value is a text or a list of texts. */
const FIELDS = {
  id: "text",
  documents: "list",
  statements: "list",
  holds: "text",
  because: "text",
  decides: "list",
} as const;

/** A question on which the documents disagree or are silent, and the decision. */
export type Entry = {
  [Field in keyof typeof FIELDS]: (typeof FIELDS)[Field] extends "list" ? string[] : string;
} & {
  /** The request that settles it, and what each result means. Only some entries have one. */
  ask?: object;
  /** The name of its file. */
  domain: string;
};

/**
 * The documents, by the key that the entries use: the title, and the path in Adapty's repository if
 * there is one.
 */
export type Sources = Record<string, { title: string; file?: string }>;

/**
 * Writes the part of the entries that the proxy needs to decide whether an exchange confirms one.
 */
export default async function discrepancies(folder: string): Promise<void> {
  const entries = await readDiscrepancies((await readDescription(folder)).root);
  const written = entries.map(({ id, statements, holds, decides, ask }) => ({
    id,
    holds,
    names: [...new Set(namesOf([...statements, holds]))],
    decides,
    ask,
  }));
  await writeFile(join(folder, "discrepancies.json"), `${JSON.stringify(written, null, 2)}\n`);
}

/** The fields, codes, headers and statuses that texts name. */
function namesOf(texts: string[]): string[] {
  return texts.flatMap((text) => text.match(/(?<=`)[^`\s]+(?=`)|\b[1-5]\d\d\b/g) ?? []);
}

/** The form of an `ask`, as JSON Schema. */
function askSchema(operations: string[]): object {
  const texts = { type: "object", additionalProperties: { type: "string" } };
  const text = { type: "string", minLength: 1 };
  const call = {
    type: "object",
    additionalProperties: false,
    required: ["operation"],
    properties: {
      operation: { enum: operations },
      user: { enum: ["test", "unknown", "none"] },
      path: texts,
      query: texts,
      headers: texts,
      body: {},
    },
  };
  const result = {
    type: "object",
    additionalProperties: false,
    required: ["status", "verdict", "means"],
    properties: {
      status: { type: "integer" },
      code: text,
      source: { type: ["string", "null"] },
      field: text,
      is: { enum: ["missing", "null", "boolean", "number", "string", "array", "object"] },
      verdict: { enum: ["confirmed", "contradicted"] },
      means: text,
    },
    dependencies: { field: ["is"], is: ["field"] },
  };
  return {
    type: "object",
    additionalProperties: false,
    required: ["request", "results"],
    properties: {
      before: { type: "array", items: call },
      request: call,
      results: { type: "array", minItems: 2, items: result },
    },
  };
}

/**
 * Reads all entries, in the order of their domains.
 *
 * @param description has the operations that an `ask` may call
 * @throws {Error} if a file has the wrong form, with its line and the field
 */
export async function readDiscrepancies({ paths }: Node): Promise<Entry[]> {
  const operationIds = Object.values<Node>(paths).flatMap((item) =>
    Object.values<Node>(item).flatMap(({ operationId }) => operationId ?? []),
  );
  const isAsk = new Ajv({ allowUnionTypes: true }).compile(askSchema(operationIds));
  const files = (await readdir(join(root, FOLDER))).filter((file) => file !== SOURCES).sort();
  return (await Promise.all(files.map((file) => readEntries(`${FOLDER}/${file}`, isAsk)))).flat();
}

/** @throws {Error} if the file has the wrong form, with its line */
export async function readSources(): Promise<Sources> {
  const file = `${FOLDER}/${SOURCES}`;
  const { document, locate } = await readYaml(file);
  const sources = document.toJS();
  if (!sources || typeof sources !== "object" || Array.isArray(sources))
    throw new Error(`${file}:1  The file must map the key of each document to its title and file.`);
  for (const [name, source] of Object.entries<Record<string, unknown> | null>(sources)) {
    const fault = findFault("text", source?.title);
    if (fault) throw new Error(`${locate([name])}  The title of \`${name}\` ${fault}.`);
  }
  return sources;
}

async function readEntries(file: string, isAsk: ValidateFunction): Promise<Entry[]> {
  const { document, locate } = await readYaml(file);
  const entries = document.toJS();
  if (!Array.isArray(entries)) throw new Error(`${file}:1  The file must be a list of entries.`);
  const faults = entries.flatMap((entry: Record<string, unknown> | null, index) => {
    const { ask, ...fields } = entry ?? {};
    if (ask !== undefined && !isAsk(ask)) {
      const [fault] = isAsk.errors ?? [];
      const at = locate([index, "ask", ...parsePointer(fault?.instancePath ?? "")]);
      return [`${at}  An entry's \`ask\` is wrong: ${fault?.message} ${JSON.stringify(fault?.params)}.`];
    }
    const names = new Set([...Object.keys(FIELDS), ...Object.keys(fields)]);
    return [...names].flatMap((name) => {
      const fault = findFault(FIELDS[name as keyof typeof FIELDS], entry?.[name]);
      return fault ? `${locate([index, name])}  An entry's \`${name}\` ${fault}.` : [];
    });
  });
  if (faults.length > 0) throw new Error(faults.join("\n"));
  const domain = basename(file, ".yaml");
  return entries.map((entry) => ({ ...entry, domain }));
}

function findFault(kind: "text" | "list" | undefined, value: unknown): string | undefined {
  if (kind === undefined)
    return `is not one of its fields, which are ${Object.keys(FIELDS).join(", ")} and ask`;
  if (value === undefined) return "is missing";
  const isText = (one: unknown) => typeof one === "string" && one !== "";
  if (kind === "text") return isText(value) ? undefined : "must be a text";
  return Array.isArray(value) && value.every(isText) ? undefined : "must be a list of texts";
}

if (import.meta.main) await discrepancies(join(root, "generated"));
