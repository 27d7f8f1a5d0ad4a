/** Tells spec/discrepancies.yaml as Markdown, for the reference. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { parse } from "yaml";
import { root } from "./redocly.ts";

interface Discrepancies {
  sources: Record<string, string>;
  entries: { id: string; documents: string[]; statements: string[]; holds: string; because: string }[];
}

export async function discrepancyTable(): Promise<string> {
  const { sources, entries }: Discrepancies = parse(
    await readFile(join(root, "spec/discrepancies.yaml"), "utf8"),
  );
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
