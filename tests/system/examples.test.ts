import { mkdtempDisposableSync, readFileSync } from "node:fs";
import { stripTypeScriptTypes } from "node:module";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { setupServer } from "msw/node";
import { describe, expect, it, test } from "vitest";
import { operations } from "../../generated/client.ts";
import * as client from "../../src/client/index.ts";
import { createMock } from "../../src/mock/mock.ts";
import * as msw from "../../src/msw/index.ts";
import { createSandbox } from "../../src/sandbox/index.ts";
import { openSqliteStore } from "../../src/sandbox/store/sqlite.ts";
import { useSandbox } from "../../src/vitest/index.ts";
import * as webhooks from "../../src/webhooks/index.ts";
import { typeCheck } from "../support/type-check.ts";

/** What the examples of these files may use besides the web's own. */
const scope = `
import { type AdaptyClient, type AnyError, type ErrorOf, ${Object.keys(client).join(", ")} } from "${resolve("src/client/index.ts")}";
import { createMock } from "${resolve("src/mock/mock.ts")}";
import { http, sandboxHandlers } from "${resolve("src/msw/index.ts")}";
import { createSandbox } from "${resolve("src/sandbox/index.ts")}";
import { openSqliteStore } from "${resolve("src/sandbox/store/sqlite.ts")}";
import { useSandbox } from "${resolve("src/vitest/index.ts")}";
import { setupServer } from "msw/node";
import { expect, test } from "vitest";
import { createMemoryEventStore, createWebhookHandler, parseWebhookEvent, toNodeHandler, webhookEvent } from "${resolve("src/webhooks/index.ts")}";
declare const body: string;
declare const sandbox: ReturnType<typeof createSandbox>;
declare const adapty: AdaptyClient;
declare const server: ReturnType<typeof setupServer>;
`;

/** The code of each \`@example\` in the comments of a file. */
function examplesIn(file: string): { name: string; code: string }[] {
  const comments = readFileSync(file, "utf8").match(/\/\*\*[\s\S]*?\*\//g) ?? [];
  return comments.flatMap((comment) => {
    const lines = comment
      .slice(3, -2)
      .split("\n")
      .map((line) => line.replace(/^ *\* ?/, ""));
    const [, ...examples] = lines.join("\n").split(/^@example\n/m);
    return examples.map((code) => ({
      name: `${file}: ${lines.find((line) => line.trim())}`,
      code: code.trim(),
    }));
  });
}

const files = [
  "generated/client.ts",
  "src/client/access.ts",
  "src/client/client.ts",
  "src/client/errors.ts",
  "src/client/paginate.ts",
  "src/client/result.ts",
  "src/mock/mock.ts",
  "src/msw/http.ts",
  "src/msw/sandbox-handlers.ts",
  "src/sandbox/sandbox.ts",
  "src/sandbox/store/sqlite.ts",
  "src/sandbox/types.ts",
  "src/timestamp.ts",
  "src/vitest/use-sandbox.ts",
  "src/webhooks/build.ts",
  "src/webhooks/handler.ts",
  "src/webhooks/node.ts",
  "src/webhooks/parse.ts",
  "src/webhooks/store.ts",
];
const examples = files.flatMap(examplesIn);

it("each operation has an example, and so has each other file that shows how to call it", () => {
  const shown = examples.flatMap(({ name, code }) =>
    name.startsWith("generated/") ? [/adapty\.(\w+)\(/.exec(code)?.[1]] : [],
  );
  // An operation with several signatures has its example at each.
  expect([...new Set(shown)].sort()).toEqual(Object.keys(operations).sort());
  for (const file of files)
    expect(
      examples.some(({ name }) => name.startsWith(file)),
      file,
    ).toBe(true);
});

it("each example has the types of what it calls", () => {
  const functions = examples.map(
    ({ code }, index) => `export async function example${index}() {\n${code}\n}\n`,
  );
  const faults = typeCheck({ "examples.ts": scope + functions.join("") }, { noUnusedLocals: false });
  expect(faults).toEqual([]);
});

describe("each example runs, and gets from the mock what it asks for", async () => {
  const mock = await createMock();
  const keys = {
    apiKey: "secret_live_BEHrYLTr.ce5zuDEWz06l",
    publicKey: "public_live_BEHrYLTr.ce5zuDEWz06l",
    mailKey: "mail_BEHrYLTr.ce5zuDEWz06l",
  };

  it.each(examples.filter(({ name }) => !name.startsWith("src/vitest/")))("$name", async ({ name, code }) => {
    using folder = mkdtempDisposableSync(join(tmpdir(), "example-"));
    const statuses: number[] = [];
    const fetch = async (...request: Parameters<typeof mock.fetch>) => {
      const response = await mock.fetch(...request);
      statuses.push(response.status);
      return response;
    };
    const globals = {
      adapty: client.createAdaptyClient({ ...keys, fetch }),
      createMock: async () => ({ fetch }),
      createSandbox,
      openSqliteStore: () => openSqliteStore(join(folder.path, "sandbox.sqlite")),
      ...webhooks,
      ...msw,
      setupServer,
      server: setupServer(),
      ...client,
      createAdaptyClient: (options: { apiKey: string }) => client.createAdaptyClient({ ...options, fetch }),
      body: JSON.stringify(webhooks.webhookEvent("subscription_expired")),
      sandbox: createSandbox(),
      console: { log() {} },
    };
    const AsyncFunction = (async () => {}).constructor as FunctionConstructor;
    await new AsyncFunction(...Object.keys(globals), `{ ${stripTypeScriptTypes(code)}\n}`)(
      ...Object.values(globals),
    );
    // Only the examples of the client and of the mock send something.
    if (!/^(generated|src\/(client|mock))\//.test(name)) return expect(statuses).toEqual([]);
    expect(statuses).toHaveLength(1);
    // The mock's own example asks for an error.
    expect(name.startsWith("src/mock/") ? [404] : [200, 201, 204]).toContain(statuses[0]);
  });
});

describe.each(examples.filter(({ name }) => name.startsWith("src/vitest/")))("$name", ({ code }) => {
  // It has tests of its own.
  const globals = { ...client, expect, test, useSandbox };
  new Function(...Object.keys(globals), stripTypeScriptTypes(code))(...Object.values(globals));
});
