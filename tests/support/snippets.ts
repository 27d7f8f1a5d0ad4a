/**
 * Runs and type-checks the TypeScript of README and guides, as it is for somebody who has installed
 * the package.
 */
import { execFile } from "node:child_process";
import { resolve } from "node:path";
import { promisify } from "node:util";
import { type TypeFault, typeCheck } from "./type-check.ts";

/** What a reader imports, by what it is here. */
const entries = {
  "adapty-openapi": resolve("src/client/index.ts"),
  "adapty-openapi/mock": resolve("src/mock/mock.ts"),
  "adapty-openapi/sandbox": resolve("src/sandbox/index.ts"),
  "adapty-openapi/sandbox/sqlite": resolve("src/sandbox/store/sqlite.ts"),
  "adapty-openapi/msw": resolve("src/msw/index.ts"),
  "adapty-openapi/vitest": resolve("src/vitest/index.ts"),
  "adapty-openapi/webhooks": resolve("src/webhooks/index.ts"),
  "adapty-openapi/schemas": resolve("generated/schemas.ts"),
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
 */
export function checkTypes(modules: Record<string, string>): TypeFault[] {
  const sources = Object.entries(modules).map(([name, code]) => [`${name}.ts`, `${code}\nexport {};\n`]);
  const paths = Object.fromEntries(Object.entries(entries).map(([entry, file]) => [entry, [file]]));
  return typeCheck(Object.fromEntries(sources), { paths });
}
