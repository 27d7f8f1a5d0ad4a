/** The README's code does what the README says, and type-checks. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import ts from "typescript";
import { afterAll, beforeAll, expect, it } from "vitest";

const readme = readFileSync("README.md", "utf8");
const blocks = [...readme.matchAll(/```ts\n([\s\S]*?)```/g)].map(([, code = ""]) => code);

/** What a reader imports, by what it is here. */
const entries = {
  "adapty-openapi": resolve("src/client/index.ts"),
  "adapty-openapi/sandbox": resolve("src/sandbox/index.ts"),
  "adapty-openapi/msw": resolve("src/sandbox/msw.ts"),
};

/** Stands in for Adapty, where a block calls it: the README's user is there already. */
const adapty = `
import { createSandbox as createAdapty } from ${JSON.stringify(entries["adapty-openapi/sandbox"])};
globalThis.fetch = createAdapty({ profiles: [{ customer_user_id: "user-42" }] }).fetch;
`;

let folder: string;
let files: string[];

beforeAll(() => {
  // Within the project, so that what the blocks import is found.
  folder = mkdtempSync(resolve("node_modules", "readme-"));
  files = blocks.map((code, index) => {
    const file = join(folder, `block${index}.ts`);
    writeFileSync(file, code);
    return file;
  });
});
afterAll(() => rmSync(folder, { recursive: true }));

function run(code: string): string {
  const local = code.replaceAll(/from "(adapty-openapi[^"]*)"/g, (_, entry: keyof typeof entries) => {
    return `from ${JSON.stringify(entries[entry])}`;
  });
  return execFileSync(process.execPath, ["--input-type=module-typescript", "--eval", local], {
    encoding: "utf8",
    env: { ...process.env, ADAPTY_SECRET_KEY: "secret_live_any", NODE_NO_WARNINGS: "1" },
  });
}

it("grants access from a backend", () => {
  expect(run(adapty + blocks[0])).toContain("access_level_id: 'premium'");
});

it("keeps state in process", () => {
  expect(run(blocks[1] ?? "")).toMatch(/^2030-01-01T00:00:00/);
});

it("answers through MSW", () => {
  expect(run(blocks[2] ?? "")).toBe("404\n");
});

it("has no other block, and each type-checks", () => {
  expect(blocks).toHaveLength(3);
  const read = ts.readConfigFile("tsconfig.json", ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(read.config, ts.sys, ".");
  const paths = Object.fromEntries(Object.entries(entries).map(([entry, file]) => [entry, [file]]));
  const program = ts.createProgram(files, { ...options, paths, noEmit: true });
  const problems = files.flatMap((file) => ts.getPreEmitDiagnostics(program, program.getSourceFile(file)));
  expect(problems.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"))).toEqual([]);
});
