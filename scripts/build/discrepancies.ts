/**
 * Formats spec/discrepancies/ as Markdown for the reference, and as JSON for the proxy. Run alone:
 * `node scripts/build/discrepancies.ts`.
 */
import { readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { root } from "./redocly.ts";
import { formatTable } from "./table.ts";
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
type Entry = {
  [Field in keyof typeof FIELDS]: (typeof FIELDS)[Field] extends "list" ? string[] : string;
};

/** Writes what the proxy needs to tell whether an exchange confirms an entry. */
export default async function discrepancies(folder: string): Promise<void> {
  const entries = (await readAll()).map(({ id, holds, decides }) => ({ id, holds, decides }));
  await writeFile(join(folder, "discrepancies.json"), `${JSON.stringify(entries, null, 2)}\n`);
}

/** @throws {Error} if a file has the wrong form, with its line and the field */
export async function discrepancyTable(): Promise<string> {
  const entries = await readAll();
  const sources = await readSources();
  return [
    ...Object.entries(sources).map(([name, source]) => `- **${name}**: ${source}`),
    "",
    formatTable(
      ["Entry", "The documents say", "We hold", "Because"],
      entries.map(({ id, documents, statements, holds, because }) => [
        `\`${id}\` ${documents.join(", ")}`,
        statements.join("<br>"),
        holds,
        because,
      ]),
    ),
  ].join("\n");
}

async function readAll(): Promise<Entry[]> {
  const files = (await readdir(join(root, FOLDER))).filter((file) => file !== SOURCES).sort();
  return (await Promise.all(files.map((file) => readEntries(`${FOLDER}/${file}`)))).flat();
}

async function readSources(): Promise<Record<string, string>> {
  const file = `${FOLDER}/${SOURCES}`;
  const { document, locate } = await readYaml(file);
  const sources = document.toJS();
  if (!sources || typeof sources !== "object" || Array.isArray(sources))
    throw new Error(`${file}:1  The file must map the short name of each document to its title.`);
  for (const [name, title] of Object.entries(sources)) {
    const fault = findFault("text", title);
    if (fault) throw new Error(`${locate([name])}  The title of \`${name}\` ${fault}.`);
  }
  return sources;
}

async function readEntries(file: string): Promise<Entry[]> {
  const { document, locate } = await readYaml(file);
  const entries = document.toJS();
  if (!Array.isArray(entries)) throw new Error(`${file}:1  The file must be a list of entries.`);
  const faults = entries.flatMap((entry: Record<string, unknown> | null, index) => {
    const names = new Set([...Object.keys(FIELDS), ...Object.keys(entry ?? {})]);
    return [...names].flatMap((name) => {
      const fault = findFault(FIELDS[name as keyof Entry], entry?.[name]);
      return fault ? `${locate([index, name])}  An entry's \`${name}\` ${fault}.` : [];
    });
  });
  if (faults.length > 0) throw new Error(faults.join("\n"));
  return entries;
}

function findFault(kind: "text" | "list" | undefined, value: unknown): string | undefined {
  if (kind === undefined) return `is not one of its fields, which are ${Object.keys(FIELDS).join(", ")}`;
  if (value === undefined) return "is missing";
  const isText = (one: unknown) => typeof one === "string" && one !== "";
  if (kind === "text") return isText(value) ? undefined : "must be a text";
  return Array.isArray(value) && value.every(isText) ? undefined : "must be a list of texts";
}

if (import.meta.main) await discrepancies(join(root, "generated"));
