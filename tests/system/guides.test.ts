/**
 * The code of the guides is true. The blocks of one language in a guide are one program, in the
 * order of the guide; it talks to a sandbox. Each line that a TypeScript program prints stands
 * beside its call, as `// prints …`. A JSON block right after a shell block shows what the block's
 * last command prints, in part.
 */
import { execFile } from "node:child_process";
import { glob, readFile } from "node:fs/promises";
import { basename } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Listening, listen } from "../../src/http/adapters/node.ts";
import { createMock } from "../../src/mock/mock.ts";
import { createSandbox } from "../../src/sandbox/index.ts";
import { checkTypes, runSnippet, standIn } from "../support/snippets.ts";

interface Block {
  language: string;
  code: string;
}

const files = (await Array.fromAsync(glob("spec/guides/*.md"))).sort();
const guides = await Promise.all(
  files.map(async (file) => ({
    name: basename(file, ".md"),
    blocks: [...(await readFile(file, "utf8")).matchAll(/^```(\w*)\n(.*?)^```$/gms)].map(
      ([, language = "", code = ""]): Block => ({ language, code }),
    ),
  })),
);

/** The app that the guides call: it is 15 January 2030, and user-42 is there. */
const app = {
  now: "2030-01-15T12:00:00Z",
  profiles: [{ customer_user_id: "user-42" }],
  virtualCurrencies: [{ code: "COINS", name: "Coins" }],
};

const programs = Object.fromEntries(
  guides
    .map(({ name, blocks }) => [name, blocks.filter(({ language }) => language === "ts")] as const)
    .filter(([, blocks]) => blocks.length > 0)
    .map(([name, blocks]) => [name, blocks.map(({ code }) => code).join("\n")]),
);

test("the TypeScript of all guides type-checks", () => {
  expect(Object.keys(programs).length).toBeGreaterThan(5);
  expect(checkTypes(programs)).toEqual([]);
});

test.each(Object.entries(programs))("the TypeScript of %s prints what it says", async (_, program) => {
  const expected = [...program.matchAll(/\/\/ prints (.+)$/gm)].map(([, line]) => line);
  const printed = (await runSnippet(standIn(app) + program)).trim();
  expect(printed === "" ? [] : printed.split("\n")).toEqual(expected);
});

describe("the commands of", () => {
  const scripts = guides.filter(({ blocks }) => blocks.some(({ language }) => language === "sh"));

  let mock: Listening;
  beforeAll(async () => {
    mock = await listen(await createMock());
  });
  afterAll(() => mock.close());

  test.each(scripts)("$name run, and print what the guide shows", async ({ blocks }) => {
    const sandbox = await listen(createSandbox(app));
    try {
      const printed = await runCommands(
        blocks.filter(({ language }) => language === "sh"),
        {
          "https://api.adapty.io": sandbox.url,
          "https://api-admin.adapty.io": sandbox.url,
          "http://127.0.0.1:4020": sandbox.url,
          "http://127.0.0.1:4010": mock.url,
        },
      );
      const shown = blocks.flatMap(({ language }, index) => {
        const next = blocks[index + 1];
        return language === "sh" ? [next?.language === "json" ? JSON.parse(next.code) : undefined] : [];
      });
      for (const [index, json] of shown.entries())
        if (json) expect(JSON.parse(printed[index] ?? "")).toMatchObject(json);
    } finally {
      await sandbox.close();
    }
  });
});

test("each JSON block is JSON, and there is code of no other language", () => {
  const blocks = guides.flatMap(({ name, blocks }) => blocks.map((block) => ({ name, ...block })));
  for (const { language, code } of blocks) if (language === "json") JSON.parse(code);
  expect(blocks.filter(({ language }) => !["ts", "sh", "json"].includes(language))).toEqual([]);
});

/**
 * Runs shell blocks in one shell, and returns what each prints.
 * @param hosts what the addresses in the commands stand for
 */
async function runCommands(blocks: Block[], hosts: Record<string, string>): Promise<string[]> {
  const SEPARATOR = "\u001e";
  const script = [
    // There is nothing to install, and the servers run already; a wrong option of a command is an
    // error, too.
    "npm() { :; }",
    `npx() { shift; '${process.execPath}' src/cli/main.ts "$@" --help > /dev/null; }`,
    'curl() { command curl --silent --show-error "$@"; }',
    ...blocks.map(({ code }) => `${code}printf '\\036'`),
  ].join("\n");
  const local = Object.entries(hosts).reduce((text, [host, url]) => text.replaceAll(host, url), script);
  const { stdout } = await promisify(execFile)("bash", ["-euc", local]);
  return stdout.split(SEPARATOR).slice(0, blocks.length);
}
