/** Tells spec/discrepancies.yaml as Markdown, for the reference. */
import { readYaml, type Source } from "./yaml.ts";

const FILE = "spec/discrepancies.yaml";

/** The fields of an entry, and whether each is a list of texts or one text. */
const FIELDS = {
  id: "text",
  documents: "list",
  statements: "list",
  holds: "text",
  because: "text",
  decides: "list",
} as const;

type Entry = { [Field in keyof typeof FIELDS]: (typeof FIELDS)[Field] extends "list" ? string[] : string };

interface Discrepancies {
  sources: Record<string, string>;
  entries: Entry[];
}

/** @throws {Error} where the file is not as it has to be, with its line and the field */
export async function discrepancyTable(): Promise<string> {
  const { sources, entries } = readDiscrepancies(await readYaml(FILE));
  const row = (...cells: string[]) =>
    `| ${cells.map((cell) => cell.replaceAll("|", "\\|").replaceAll("\n", " ")).join(" | ")} |`;
  return [
    ...Object.entries(sources).map(([name, source]) => `- **${name}**: ${source}`),
    "",
    row("Entry", "The documents say", "We hold", "Because"),
    row("---", "---", "---", "---"),
    ...entries.map(({ id, documents, statements, holds, because }) =>
      row(`\`${id}\` ${documents.join(", ")}`, statements.join("<br>"), holds, because),
    ),
  ].join("\n");
}

function readDiscrepancies({ document, locate }: Source): Discrepancies {
  const { sources, entries } = document.toJS() ?? {};
  if (!sources || !Array.isArray(entries)) throw new Error(`${FILE}:1  It has \`sources\` and \`entries\`.`);
  const faults = entries.flatMap((entry: Record<string, unknown> | null, index) => {
    const names = new Set([...Object.keys(FIELDS), ...Object.keys(entry ?? {})]);
    return [...names].flatMap((name) => {
      const fault = findFault(FIELDS[name as keyof Entry], entry?.[name]);
      return fault ? `${locate(["entries", index, name])}  An entry's \`${name}\` ${fault}.` : [];
    });
  });
  if (faults.length > 0) throw new Error(faults.join("\n"));
  return { sources, entries };
}

function findFault(kind: "text" | "list" | undefined, value: unknown): string | undefined {
  if (kind === undefined) return `is not one of its fields, which are ${Object.keys(FIELDS).join(", ")}`;
  if (value === undefined) return "is missing";
  const isText = (one: unknown) => typeof one === "string" && one !== "";
  if (kind === "text") return isText(value) ? undefined : "is to be a text";
  return Array.isArray(value) && value.every(isText) ? undefined : "is to be a list of texts";
}
