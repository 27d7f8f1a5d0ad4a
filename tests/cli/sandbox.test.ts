/** What the options of the sandbox command do, in this process. */
import { afterEach, expect, it, vi } from "vitest";
import type { Values } from "../../src/cli/args.ts";
import { sandbox } from "../../src/cli/commands/sandbox.ts";
import { listen } from "../../src/http/adapters/node.ts";

const closing: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
  vi.restoreAllMocks();
});

/** Serves what the command opens, and returns its address. */
async function serve(values: Values): Promise<string> {
  const handler = await sandbox.open(values);
  const server = await listen(handler, { port: 0 });
  closing.push(
    () => server.close(),
    () => handler.close?.(),
  );
  return server.url;
}

const sentence = 'createProfile ignores the unknown field "first_nme". Did you mean first_name?';

it.each([
  { values: {}, line: `Warning: ${sentence}` },
  { values: { json: true }, line: JSON.stringify({ warning: sentence }) },
])("warns in its log about a field that it ignores ($values)", async ({ values, line }) => {
  const log = vi.spyOn(console, "log").mockImplementation(() => {});
  const url = await serve(values);
  await fetch(`${url}/api/v2/server-side-api/profile/`, {
    method: "POST",
    headers: {
      Authorization: "Api-Key k",
      "adapty-customer-user-id": "user-42",
      "Content-Type": "application/json",
    },
    body: '{"first_nme":"Jane"}',
  });
  expect(log.mock.calls).toEqual([[line]]);
});

it.each([
  { values: { host: "0.0.0.0" }, status: 404 },
  { values: { host: "0.0.0.0", control: true }, status: 200 },
  { values: {}, status: 200 },
])("shows its state to other machines only if asked to ($values)", async ({ values, status }) => {
  expect((await fetch(`${await serve(values)}/_sandbox/state`)).status).toBe(status);
});

it("takes the keys that are accepted, by kind", async () => {
  const url = await serve({ "secret-key": "secret_live_a,secret_live_b" });
  const ask = async (key: string) =>
    (await fetch(`${url}/api/v2/server-side-api/paywalls/`, { headers: { Authorization: `Api-Key ${key}` } }))
      .status;
  expect([await ask("secret_live_a"), await ask("secret_live_b"), await ask("secret_live_c")]).toEqual([
    200, 200, 401,
  ]);
});
