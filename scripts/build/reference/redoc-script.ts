/** Changes Redoc's script where it has no option for what the reference needs. */

/** A name that the minifier gave. */
const NAME = "[\\w$]+";

/**
 * What each change is for, the code that it finds, and what it writes instead. The functions that
 * it calls are those of search.js.
 */
const CHANGES: [aim: string, pattern: RegExp, replacement: string][] = [
  // A code sample follows the choice of an example, as the payload does. Redoc knows one sample for
  // each language of an operation, so its script drops `example`, and finds the first sample of the
  // language.
  [
    "keeps the example of a code sample",
    /\?\.map\(\(\{lang:(\w+),label:(\w+),source:(\w+)\}\)=>\(\{lang:\1,label:\2,source:\3\}\)\)/g,
    "?.slice()",
  ],
  [
    "finds the code sample of an example",
    /(,(\w+)=(\w+)\?\w+\[\3\]\?\.key\?\?\3:void 0,[^;]{0,200};let \w+=\w+\?\.find\((\w+)=>\w+\(\4\)===\w+)(\);return [^;]{0,160}?\},\[)/g,
    "$1&&(!$4.example||$4.example===$2)$5$2,",
  ],
  [
    "puts what the query names before what mentions it",
    new RegExp(
      `(function ${NAME}\\((${NAME}),${NAME},(${NAME}),(${NAME})\\)\\{let ${NAME}=${NAME}\\(\\2\\.title,\\3,\\4\\);return)(\\(.{0,80}?\\+\\3\\.parameterScore\\})`,
      "g",
    ),
    "$1 rankName($2,$4.text)+$5",
  ],
  [
    "corrects the spelling of a query",
    new RegExp(`(async search\\((${NAME})\\)\\{)(let ${NAME}=${NAME}\\(\\2\\);)`, "g"),
    "$1$2=correctQuery($2,this._documents);$3",
  ],
  [
    "keeps words apart in the extracts of the search",
    new RegExp(
      `(typeof (${NAME})\\.attributes\\?\\.content==\`string\`&&(${NAME})\\.push\\(\\2\\.attributes\\.content\\);for\\(let (${NAME}) of \\2\\.children\\?\\?\\[\\]\\)${NAME}\\(\\4\\))(\\}\\}return ${NAME}\\(${NAME}\\),\\3\\.join\\(\`\`\\))`,
      "g",
    ),
    "$1;/^(softbreak|hardbreak|heading|paragraph|item|fence|td|th)$/.test($2.type)&&$3.push(` `)$5.trimEnd()",
  ],
];

/**
 * @throws {Error} if the script has other code than the changes expect, as a newer version of Redoc
 *   may
 */
export function changeRedoc(html: string): string {
  return CHANGES.reduce((changed, [aim, pattern, replacement]) => {
    if (changed.match(pattern)?.length !== 1)
      throw new Error(
        `Redoc's script has no place, or several, for the change that ${aim}. Adapt scripts/build/reference/redoc-script.ts.`,
      );
    return changed.replace(pattern, replacement);
  }, html);
}
