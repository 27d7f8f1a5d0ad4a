import { fileURLToPath } from "node:url";
import { spellCheckDocument } from "cspell-lib";

const dictionary = fileURLToPath(import.meta.resolve("@cspell/dict-en_us/cspell-ext.json"));

/**
 * Finds the words of some texts that are in no dictionary.
 *
 * @param texts Markdown by file
 * @param words the words that are right in addition to those of American English
 * @returns a line for each misspelt word
 */
export async function findMisspellings(
  texts: Record<string, string>,
  words: readonly string[],
): Promise<string[]> {
  // cspell's own dictionaries of programming would take most of the time, and hide mistakes such as
  // `pyhton`.
  const settings = {
    loadDefaultConfiguration: false,
    import: [dictionary],
    language: "en-US",
    words: [...words],
    // Code, and the addresses of links.
    ignoreRegExpList: ["/^```[^]*?(^```|$(?![^]))/gm", "/`[^`\\n]*`/g", "/\\]\\([^)\\s]*\\)/g"],
  };
  const problems = Object.entries(texts).map(async ([file, text]) => {
    const document = { uri: `file:///${file}`, text, languageId: "markdown" };
    const { issues } = await spellCheckDocument(
      document,
      { generateSuggestions: true, noConfigSearch: true },
      settings,
    );
    return issues.map(({ text: word, offset, suggestions = [] }) => {
      const line = text.slice(0, offset).split("\n").length;
      const meant = suggestions.slice(0, 3).map((suggestion) => `\`${suggestion}\``);
      const remedy = meant.length > 0 ? `Did you mean ${meant.join(" or ")}? If not, add` : "Add";
      return `${file}:${line}  guides/spelling  \`${word}\` is in no dictionary. ${remedy} it to spec/guides/words.txt.`;
    });
  });
  return (await Promise.all(problems)).flat();
}
