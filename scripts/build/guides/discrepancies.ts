/** Formats spec/discrepancies/ as Markdown for the reference. */
import type { Node } from "../description.ts";
import { readDiscrepancies, readSources, type Sources } from "../discrepancies.ts";
import { placesOf } from "../places.ts";

const REPOSITORY = "https://github.com/adaptyteam/adapty-docs/blob/HEAD/";

/**
 * A section for each entry, by domain, with its documents written out and linked.
 *
 * @param description the bundled description, for links to what an entry decides
 * @throws {Error} if a file has the wrong form, with its line and the field
 */
export async function discrepancySections(description: Node): Promise<string> {
  const [entries, sources] = await Promise.all([readDiscrepancies(description), readSources()]);
  const places = placesOf(description);
  const sections = Object.entries(Object.groupBy(entries, ({ domain }) => domain)).map(
    ([domain, entries = []]) => {
      const items = entries.map(({ id, documents, statements, holds, because, decides }) => {
        const decided = [...new Set(decides.flatMap((pointer) => places.namesOf(pointer)))];
        return [
          `#### ${id}`,
          `By ${documents.map((document) => linkTo(document, sources)).join("; ")}:`,
          statements.map((statement) => `- ${writeOut(statement, documents, sources)}`).join("\n"),
          `**We hold:** ${holds}`,
          `**Because:** ${writeOut(because, documents, sources)}`,
          `**It decides:** ${decided.join(", ")}.`,
        ].join("\n\n");
      });
      return [`### ${sentenceCase(domain)}`, ...items].join("\n\n");
    },
  );
  return sections.join("\n\n");
}

/** The name of a document, with a link to it if its file is known. */
function linkTo(document: string, sources: Sources): string {
  const [key = "", source] =
    Object.entries(sources)
      .filter(([key]) => document === key || document.startsWith(`${key} `))
      .sort(([a], [b]) => b.length - a.length)[0] ?? [];
  const part = document.slice(key.length + 1);
  const isFragment = key === "F";
  const name = part === "" ? source?.title : `${source?.title}${isFragment ? "" : ":"} ${part}`;
  const file = isFragment && /^\w+$/.test(part) ? `src/components/reusable/${part}.md` : source?.file;
  return file ? `[${name}](${REPOSITORY}${file})` : `${name}`;
}

/** A text with the names of documents in place of their keys. */
function writeOut(text: string, documents: string[], sources: Sources): string {
  // Longer names come first: `P002 Set transaction` before `P002`. `newer` is left out, since it is
  // also an English word.
  const names = [...documents, ...Object.keys(sources)]
    .filter((name) => name !== "newer" && (name === "R" || name.length > 1))
    .sort((a, b) => b.length - a.length);
  const pattern = new RegExp(`(?<![\\w-])(?:${names.map(RegExp.escape).join("|")}|F \\w+)(?![\\w-])`, "g");
  return text.replaceAll(pattern, (document) => linkTo(document, sources).replace(/^\[(.*)\]\(.*\)$/, "$1"));
}

function sentenceCase(name: string): string {
  return `${name[0]?.toUpperCase()}${name.slice(1).replaceAll("-", " ")}`;
}
