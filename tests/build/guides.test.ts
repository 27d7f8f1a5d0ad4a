/**
 * The linter of the guides as a command: each mistake that a writer can make is found, with file,
 * line, rule and remedy.
 */
import { spawnSync } from "node:child_process";
import { cpSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { copyProject } from "../support/copy.ts";

let copy: string;
beforeAll(() => {
  copy = copyProject();
  cpSync("generated/openapi.json", join(copy, "generated/openapi.json"), { recursive: true });
});
afterAll(() => rmSync(copy, { recursive: true }));

/**
 * Runs the linter in the copy, with a guide in place of one that is there, and returns its lines.
 */
function lint(guide: string): string[] {
  writeFileSync(join(copy, "spec/guides/pagination.md"), guide);
  const script = join(copy, "scripts/build/guides/lint.ts");
  const { stderr, status } = spawnSync(process.execPath, [script], { encoding: "utf8" });
  expect(status).toBe(stderr === "" ? 0 : 1);
  return stderr.split("\n").filter((line) => line !== "");
}

/** The mistakes, each a block of its own, and what is said of it. */
const mistakes: [text: string, problem: RegExp][] = [
  [
    "[Text](#operation/getProfil).",
    /^link-target {2}The link to #operation\/getProfil leads nowhere\. Did you mean #operation\/getProfile\?$/,
  ],
  ["[Text](#tag/Webhook).", /^link-target {2}.* Did you mean #tag\/Webhooks\?$/],
  ["[Text](#tag/Webhooks/Retrys).", /^link-target {2}.* Did you mean #tag\/Webhooks\/retries\?$/],
  [
    "[Text](#/objects/profile#objects/profile/path=app).",
    /^link-target {2}.* Did you mean #\/objects\/profile#objects\/profile\/path=app_id\?$/,
  ],
  ["[Text](errors.md).", /^link-target {2}The link to errors\.md leads nowhere\. /],
  ["[Text](http://example.com).", /^link-target {2}The link to http:\/\/example\.com leads nowhere\. /],
  ["![A picture](missing.svg)", /^link-target {2}The link to missing\.svg leads nowhere\. /],
  ["![](life-of-a-subscription.svg)", /^no-alt-text {2}.* Say in the brackets what the image shows\./],
  [
    "Wrod by word.",
    /^spelling {2}`Wrod` is in no dictionary\. Did you mean `word`.* If not, add it to spec\/guides\/words\.txt\.$/,
  ],
  ["# A title", /^heading-level {2}Begin a section with ###, /],
  [
    "### A Section of This guide",
    /^heading-capital {2}Write `section`: only the first word has a capital\. /,
  ],
  ["### a lower one", /^heading-capital {2}Begin the heading with a capital\.$/],
  ["###Missing space.", /^no-missing-space-atx {2}.* Put a space after the #\./],
  [
    "```\nplain\n```",
    /^fenced-code-language {2}.* Name the language after the opening fence: sh, ts, json\./,
  ],
  ["```python\nprint()\n```", /^fenced-code-language {2}/],
  [
    "| A | B |\n| --- | --- |\n| 1 |",
    /^table-column-count {2}.* Give each row as many cells as the head has\./,
  ],
  ["| A | B |\n| 1 | 2 |", /^whole-sentences {2}A table needs a second row such as \| --- \| --- \|\.$/],
  ["A paragraph without an end", /^whole-sentences {2}End the paragraph with a full stop, /],
  [`${"word ".repeat(41)}end.`, /^whole-sentences {2}A sentence here has 42 words, more than 40\. /],
  ["Use it, e.g. like this.", /^plain-words {2}`e\.g\.`: Write `for example` or `such as`\.$/],
  ["The server answers with 400.", /^plain-words {2}`answers`: Write `response`, /],
  ["Some <b>bold</b> text.", /^no-inline-html {2}.* Write it in Markdown\./],
  // The last one, since everything after it is code.
  ["```ts\nopen = 1;", /^fence-end {2}This code has no end\. Write ``` on a line of its own after it\.$/],
];

test("each mistake is found, with file, line, rule and remedy", () => {
  let guide = "Right.\n\n### First\n";
  const expected = mistakes.map(([text, problem]) => {
    guide += `\n${text}\n`;
    // A table's fault is in its last row.
    const line =
      guide.split("\n").length - (text.startsWith("| A | B |\n| ---") ? 1 : text.split("\n").length);
    return { line, problem };
  });
  const file = "spec/paths/v1/profiles.yaml";
  const yaml = readFileSync(file, "utf8");
  writeFileSync(join(copy, file), yaml.replace("#operation/getProfile)", "#operation/gotProfile)"));

  const found = lint(guide);
  writeFileSync(join(copy, file), yaml);

  const start = "spec/guides/pagination.md:";
  for (const { line, problem } of expected) {
    const messages = found
      .filter((each) => each.startsWith(`${start}${line}  guides/`))
      .map((each) => each.replace(/^.*? {2}guides\//, ""));
    expect(messages).toEqual(expect.arrayContaining([expect.stringMatching(problem)]));
  }
  // A heading of level 1 breaks two rules.
  const inGuide = found.filter((each) => each.startsWith(start));
  expect(inGuide).toHaveLength(mistakes.length + 1);
  const line = yaml.slice(0, yaml.indexOf("#operation/getProfile)")).split("\n").length;
  expect(found.filter((each) => !inGuide.includes(each))).toEqual([
    `${file}:${line}  guides/link-target  The link to #operation/gotProfile leads nowhere. Did you mean #operation/getProfile?`,
  ]);
});

test("links to operations, tags, headings, objects and fields are right, and so are words of ours and code", () => {
  const links = [
    "#operation/getProfile",
    "#operation/subscription_started",
    "#tag/Web-API",
    "#tag/Webhooks/Retries",
    "#/objects/profile",
    "#/objects/profile#objects/profile/path=app_id",
    "#/error-codes/expiresdateerror",
    "https://example.com",
  ];
  const guide = `Adapty knows \`teh_code\`.\n\n${links.map((link) => `- [Text](${link})\n`).join("")}`;
  expect(lint(guide)).toEqual([]);
});
