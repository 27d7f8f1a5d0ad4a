/** Runs and type-checks the TypeScript of README and guides, as it is for somebody who has installed the package. */
import { execFile, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { promisify } from "node:util";

/** What a reader imports, by what it is here. */
const entries = {
  "adapty-openapi": resolve("src/client/index.ts"),
  "adapty-openapi/mock": resolve("src/mock/mock.ts"),
  "adapty-openapi/sandbox": resolve("src/sandbox/index.ts"),
  "adapty-openapi/msw": resolve("src/msw/index.ts"),
  "adapty-openapi/webhooks": resolve("src/webhooks/index.ts"),
};

/**
 * Code that goes before a snippet: a sandbox stands in for Adapty, on all of its hosts.
 * @param options those of the sandbox
 */
export function standIn(options: object): string {
  return `
import { createSandbox as createStandIn } from "adapty-openapi/sandbox";
globalThis.fetch = createStandIn(${JSON.stringify(options)}).fetch;
`;
}

/** Runs TypeScript as a module, and returns what it prints. */
export async function runSnippet(code: string): Promise<string> {
  const local = code.replaceAll(/from "(adapty-openapi[^"]*)"/g, (_, entry: keyof typeof entries) => {
    return `from ${JSON.stringify(entries[entry])}`;
  });
  const args = ["--input-type=module-typescript", "--eval", local];
  const env = { ...process.env, ADAPTY_SECRET_KEY: "secret_live_any", NODE_NO_WARNINGS: "1" };
  const { stdout } = await promisify(execFile)(process.execPath, args, { env });
  return stdout;
}

/**
 * Type-checks modules with the project's options.
 * @param modules their code by name
 * @returns what is wrong, each with the file of its module and the line
 */
export function checkTypes(modules: Record<string, string>): string[] {
  // Within the project, so that what the modules import is found.
  const folder = mkdtempSync(resolve("node_modules", "snippets-"));
  try {
    const files = Object.entries(modules).map(([name, code]) => {
      writeFileSync(join(folder, `${name}.ts`), `${code}\nexport {};\n`);
      return `${name}.ts`;
    });
    const paths = Object.fromEntries(Object.entries(entries).map(([entry, file]) => [entry, [file]]));
    const config = {
      extends: resolve("tsconfig.json"),
      compilerOptions: { paths, noEmit: true, types: ["node"] },
      files,
    };
    writeFileSync(join(folder, "tsconfig.json"), JSON.stringify(config));
    const { stdout } = spawnSync(process.execPath, ["node_modules/typescript-7/bin/tsc", "-p", folder], {
      encoding: "utf8",
    });
    return stdout.split("\n").filter((line) => line.includes("error TS"));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
