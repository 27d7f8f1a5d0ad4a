/**
 * Lints the guides: their Markdown, links, style and spelling; and the links of all other texts.
 * Run alone: `node scripts/build/guides/lint.ts`.
 */
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { lint } from "markdownlint/promise";
import { type Node, readDescription } from "../description.ts";
import { root } from "../redocly.ts";
import { findBrokenLinks, linksIn, linkTargets } from "./links.ts";
import { REMEDIES, rules } from "./rules.ts";
import { findMisspellings } from "./spelling.ts";

const FOLDER = "spec/guides";

/**
 * Lints the guides, and the links of all other texts of spec/.
 *
 * @param description the bundled description, which has the operations, objects and headings that
 *   links lead to
 * @returns a line for each problem: file and line, rule, what to do
 */
export default async function lintGuides(description: Node): Promise<string[]> {
  const names = await readdir(join(root, FOLDER));
  const guides = Object.fromEntries(
    await Promise.all(
      names
        .filter((name) => name.endsWith(".md"))
        .map(async (name) => [`${FOLDER}/${name}`, await readFile(join(root, FOLDER, name), "utf8")]),
    ),
  ) as Record<string, string>;
  const words = (await readFile(join(root, FOLDER, "words.txt"), "utf8"))
    .split("\n")
    .filter((line) => line && !line.startsWith("#"));
  const images = names.filter((name) => name.endsWith(".svg"));
  const targets = linkTargets(description);
  const customRules = [...rules(words), linksIn([...targets, ...images])];

  const [found, misspelt, broken] = await Promise.all([
    lint({
      strings: guides,
      customRules,
      config: {
        default: false,
        ...REMEDIES.config,
        ...Object.fromEntries(customRules.map(({ names }) => [names[0], true])),
      },
    }),
    findMisspellings(guides, words),
    findBrokenLinks(targets),
  ]);
  const problems = Object.entries(found).flatMap(([file, problems]) =>
    problems.map(({ lineNumber, ruleNames, ruleDescription, errorDetail, errorContext }) => {
      const [id = "", name = id] = ruleNames;
      const remedy = REMEDIES.texts[id];
      const message = remedy ? `${ruleDescription}. ${remedy}` : errorDetail;
      return `${file}:${lineNumber}  guides/${name}  ${message}${remedy && errorContext ? ` Here: ${errorContext}` : ""}`;
    }),
  );
  return [...problems, ...misspelt, ...broken].sort((a, b) => a.localeCompare(b, "en", { numeric: true }));
}

if (import.meta.main) {
  const { root: description } = await readDescription(join(root, "generated"));
  const problems = await lintGuides(description);
  for (const problem of problems) console.error(problem);
  if (problems.length > 0) process.exitCode = 1;
}
