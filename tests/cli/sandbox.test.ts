/** What the options of the sandbox command do, in this process. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, it, vi } from "vitest";
import { UsageError, type Values } from "../../src/cli/args.ts";
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
  { values: { host: "localhost" }, status: 200 },
  { values: { host: "::1" }, status: 200 },
])("shows its state to other machines only if asked to ($values)", async ({ values, status }) => {
  expect((await fetch(`${await serve(values)}/_sandbox/state`)).status).toBe(status);
});

it.each([
  ["secret", "/api/v2/server-side-api/profile/", "Api-Key", 401],
  ["public", "/api/v2/web-api/attribution/", "Api-Key", 401],
  ["mail", "/api/v1/profile/save/", "Bearer", 403],
])("takes the keys that are accepted, by kind: %s", async (kind, path, scheme, rejected) => {
  const url = await serve({ [`${kind}-key`]: `${kind}_live_a,${kind}_live_b` });
  const isRejected = async (key: string) => {
    const headers = { Authorization: `${scheme} ${kind}_live_${key}` };
    return (await fetch(url + path, { method: "POST", headers })).status === rejected;
  };
  expect([await isRejected("a"), await isRejected("b"), await isRejected("c")]).toEqual([false, false, true]);
});

it("takes keys beside those of its configuration", async () => {
  const folder = mkdtempSync(join(tmpdir(), "adapty-keys-"));
  closing.push(() => rmSync(folder, { recursive: true }));
  const config = join(folder, "sandbox.json");
  writeFileSync(config, JSON.stringify({ apiKeys: { secret: ["a"], public: ["b"] } }));
  const url = await serve({ config, "secret-key": "c" });
  const ask = async (path: string, key: string) =>
    (await fetch(url + path, { method: "POST", headers: { Authorization: `Api-Key ${key}` } })).status;
  const [profile, attribution] = ["/api/v2/server-side-api/profile/", "/api/v2/web-api/attribution/"];
  expect([await ask(profile, "a"), await ask(attribution, "a")]).toEqual([401, 401]);
  expect([await ask(profile, "c"), await ask(attribution, "b")]).not.toContain(401);
});

it("gives the same IDs by the same seed", async () => {
  const idBy = async (seed: string) => {
    const response = await fetch(`${await serve({ seed })}/api/v2/server-side-api/profile/`, {
      method: "POST",
      headers: { Authorization: "Api-Key k", "adapty-customer-user-id": "user-42" },
    });
    return (await response.json()).data.profile_id;
  };
  const id = await idBy("a");
  expect(await idBy("a")).toBe(id);
  expect(await idBy("b")).not.toBe(id);
});

it.each([
  [{}, "Its state is at http://x/_sandbox/."],
  [{ host: "0.0.0.0" }, "/_sandbox/ is off, because --host lets other machines in; --control turns it on."],
])("says whether it shows its state (%j)", (values, sentence) => {
  expect(sandbox.greet("http://x", values)).toContain(sentence);
});

it.each(["", "secret_live_a,", "secret_live_a, secret_live_b"])(
  "names the option of wrong keys: %j",
  async (keys) => {
    await expect(sandbox.open({ "mail-key": keys })).rejects.toThrow(
      new UsageError("--mail-key must be a key, or keys with commas and no spaces between them."),
    );
  },
);
