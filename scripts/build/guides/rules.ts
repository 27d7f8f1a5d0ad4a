/** The rules for guides: those of markdownlint that apply, and ours on structure and style. */
import type { Configuration, MicromarkToken, Rule } from "markdownlint";

/** The languages of code. A test runs or reads all code of the guides, and supports no others. */
const LANGUAGES = ["sh", "ts", "json"];

/** The rules of markdownlint that apply: what to do, and the options of some. */
const MARKDOWNLINT: Record<string, [remedy: string, options?: object]> = {
  MD001: ["Use the next level: ### for a section, #### within it."],
  MD003: ["Begin the heading with ###.", { style: "atx" }],
  MD009: ["Delete the spaces at the end of the line.", { br_spaces: 0 }],
  MD010: ["Write spaces."],
  MD011: ["Write [text](address)."],
  MD012: ["One empty line is enough."],
  MD018: ["Put a space after the #."],
  MD022: ["Put an empty line before and after the heading."],
  MD023: ["Begin the heading at the start of the line."],
  MD024: ["Give each heading a text of its own, since its address is made from it."],
  MD026: ["Delete the sign at the end of the heading."],
  MD031: ["Put an empty line before and after the code."],
  MD032: ["Put an empty line before and after the list."],
  MD033: ["Write it in Markdown."],
  MD034: ["Write [text](address)."],
  MD038: ["Delete the spaces within the backticks."],
  MD040: [
    `Name the language after the opening fence: ${LANGUAGES.join(", ")}.`,
    { allowed_languages: LANGUAGES },
  ],
  MD042: ["Write the address in the parentheses."],
  MD045: ["Say in the brackets what the image shows."],
  MD046: ["Put the code between fences, ```.", { style: "fenced" }],
  MD047: ["End the file with one line break."],
  MD055: ["Begin and end each row with a |.", { style: "leading_and_trailing" }],
  MD056: ["Give each row as many cells as the head has. Write \\| for a | within a cell."],
  MD058: ["Put an empty line before and after the table."],
  MD059: ["Let the text of the link say where it leads."],
};

export const REMEDIES = {
  texts: Object.fromEntries(Object.entries(MARKDOWNLINT).map(([id, [remedy]]) => [id, remedy])),
  config: Object.fromEntries(
    Object.entries(MARKDOWNLINT).map(([id, [, options = true]]) => [id, options]),
  ) as Configuration,
};

/** Longer sentences are hard to follow for somebody whose first language is not English. */
const MAX_WORDS = 40;

/** Words that a guide must not have, and what to do instead. */
const WORDS: Record<string, string> = {
  please: "Leave it out.",
  simply: "Leave it out: what is simple for one reader is not for another.",
  just: "Leave it out.",
  easily: "Leave it out.",
  obviously: "Leave it out.",
  "of course": "Leave it out.",
  "e\\.g\\.": "Write `for example` or `such as`.",
  "i\\.e\\.": "Write `that is`.",
  "etc\\.": "List all, or begin with `such as`.",
  via: "Write `through`, `by` or `with`.",
  "utili[sz]e": "Write `use`.",
  "in order to": "Write `to`.",
  "and/or": "Write `or`, or name both cases.",
  "answer(?:s|ed)?": "Write `response`, `respond` or `the request gets`.",
};

/** All tokens of some types, inside other tokens, too. */
export function* tokensIn(tokens: MicromarkToken[], ...types: string[]): Generator<MicromarkToken> {
  for (const token of tokens) {
    if (types.includes(token.type)) yield token;
    else yield* tokensIn(token.children, ...types);
  }
}

/** The text as a reader sees it: without addresses and marks, with `x` for code. */
function wordsOf({ type, text, children }: MicromarkToken): string {
  if (type === "data") return text;
  if (type === "lineEnding") return " ";
  if (type === "codeText") return "x";
  return children.map(wordsOf).join("");
}

/** @param names the words that always begin with a capital */
export function rules(names: readonly string[]): Rule[] {
  const rule = (
    name: string,
    description: string,
    check: (tokens: MicromarkToken[], report: (line: number, detail: string) => void) => void,
  ): Rule => ({
    names: [name],
    description,
    tags: ["guides"],
    parser: "micromark",
    function: ({ parsers }, onError) =>
      check(parsers.micromark.tokens, (lineNumber, detail) => onError({ lineNumber, detail })),
  });

  return [
    rule("heading-level", "Headings are of level 3 or 4", (tokens, report) => {
      for (const { text, startLine } of tokensIn(tokens, "atxHeading"))
        if (!/^#{3,4} /.test(text))
          report(
            startLine,
            "Begin a section with ###, and a part of it with ####: the reference writes the title.",
          );
    }),
    rule("heading-capital", "Headings are written like sentences", (tokens, report) => {
      for (const heading of tokensIn(tokens, "atxHeadingText")) {
        const [first = "", ...others] = wordsOf(heading).split(" ");
        if (/^[a-z]/.test(first) && first !== "x")
          report(heading.startLine, "Begin the heading with a capital.");
        const capital = others.find(
          (word) => /^[A-Z][a-z]/.test(word) && !names.includes(word.replace(/'s$/, "")),
        );
        if (capital)
          report(
            heading.startLine,
            `Write \`${capital.toLowerCase()}\`: only the first word has a capital. Add a name to words.txt.`,
          );
      }
    }),
    rule("fence-end", "Code ends", (tokens, report) => {
      for (const { children, startLine } of tokensIn(tokens, "codeFenced"))
        if (children.filter(({ type }) => type === "codeFencedFence").length < 2)
          report(startLine, "This code has no end. Write ``` on a line of its own after it.");
    }),
    rule("whole-sentences", "Sentences are whole and short", (tokens, report) => {
      for (const paragraph of tokensIn(tokens, "paragraph", "listOrdered", "listUnordered")) {
        if (paragraph.type !== "paragraph") continue;
        const text = wordsOf(paragraph).trim();
        if (text.startsWith("|"))
          report(paragraph.startLine, "A table needs a second row such as | --- | --- |.");
        // An image stands alone.
        else if (paragraph.children.some(({ type }) => type !== "image") && !/[.:?!]$/.test(text))
          report(paragraph.endLine, "End the paragraph with a full stop, a colon, or another sign.");
      }
      for (const paragraph of tokensIn(tokens, "paragraph")) {
        for (const sentence of wordsOf(paragraph).split(/(?<=[.:;?!])\s+/)) {
          const count = sentence.split(/\s+/).length;
          if (count > MAX_WORDS)
            report(
              paragraph.startLine,
              `A sentence here has ${count} words, more than ${MAX_WORDS}. Make two of it: "${sentence.slice(0, 40)}…"`,
            );
        }
      }
    }),
    rule("plain-words", "A guide has plain words", (tokens, report) => {
      for (const { text, startLine } of tokensIn(tokens, "data"))
        for (const [word, remedy] of Object.entries(WORDS)) {
          const [found] = new RegExp(`(?<![\\w-])${word}(?![\\w-])`, "i").exec(text) ?? [];
          if (found) report(startLine, `\`${found}\`: ${remedy}`);
        }
    }),
  ];
}
