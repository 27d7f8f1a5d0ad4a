// Two functions that Redoc's search calls, see redoc-script.ts. Its texts are in lower case.

/**
 * What a document of the search gains in rank if the query is its name: an operationId or an error
 * code. Redoc gives as much to a title.
 */
// biome-ignore lint/correctness/noUnusedVariables: Redoc's script calls it
function rankName({ title, text }, query) {
  const isName = text.startsWith(`${query}:`) || title.replace(/ \(\d{3}\)$/, "") === query;
  return isName ? 2000 : 0;
}

// biome-ignore lint/correctness/noUnusedVariables: Redoc's script calls it
const correctQuery = (() => {
  /** The text of all documents, and how often each of its words occurs. */
  let known = { size: 0, text: "", words: new Map() };

  function read(documents) {
    if (documents.size === known.size) return;
    const text = JSON.stringify([...documents.values()])
      .replaceAll("\\n", " ")
      .toLowerCase();
    const words = new Map();
    for (const [word] of text.matchAll(/[a-z]{4,}/g)) words.set(word, (words.get(word) ?? 0) + 1);
    known = { size: documents.size, text, words };
  }

  /** Whether one letter is added, missing, changed, or swapped with the next. */
  function isNear(one, other) {
    if (Math.abs(one.length - other.length) > 1) return false;
    let start = 0;
    while (start < one.length && one[start] === other[start]) start++;
    let end = 0;
    while (end < Math.min(one.length, other.length) - start && one.at(-1 - end) === other.at(-1 - end)) end++;
    const [a, b] = [one, other].map((word) => word.slice(start, word.length - end));
    return (a.length < 2 && b.length < 2) || (a.length === 2 && a === b[1] + b[0]);
  }

  function correct(word) {
    if (word.length < 4 || known.text.includes(word)) return word;
    const near = [...known.words].filter(([candidate]) => isNear(word, candidate));
    return near.sort(([, a], [, b]) => b - a)[0]?.[0] ?? word;
  }

  /**
   * Replaces each word that no document has by the most frequent of the words that differ in one
   * letter.
   */
  return (query, documents) => {
    read(documents);
    return query
      .split(/(\s+)/)
      .map((word) => correct(word.toLowerCase()))
      .join("");
  };
})();
