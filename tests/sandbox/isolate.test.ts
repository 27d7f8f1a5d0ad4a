import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { listen } from "../../src/http/adapters/node.ts";
import { createSandbox } from "../../src/sandbox/index.ts";
import { openServer } from "../../src/sandbox/open.ts";
import { startReceiver } from "../support/receiver.ts";

// One server for several API keys, each with an app of its own.

let folder: string;
const closing: (() => unknown)[] = [];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "adapty-isolate-"));
});

afterEach(async () => {
  for (const close of closing.splice(0)) await close();
  rmSync(folder, { recursive: true });
});

async function serve(options: object) {
  const config = join(folder, "sandbox.json");
  writeFileSync(config, JSON.stringify({ isolateByKey: true, ...options }));
  const handler = await openServer({ config });
  const server = await listen(handler);
  closing.push(async () => {
    await server.close();
    handler.close();
  });
  return async (key: string | undefined, method: string, path: string, body?: unknown) => {
    const response = await fetch(`http://127.0.0.1:${server.port}${path}`, {
      method,
      headers: {
        ...(key !== undefined && { Authorization: key }),
        "adapty-customer-user-id": "jane",
        "Content-Type": "application/json",
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    return {
      status: response.status,
      body: text.startsWith("{") || text.startsWith("[") ? JSON.parse(text) : text,
    };
  };
}

const PROFILE = "/api/v2/server-side-api/profile/";

it("each key has its own profiles, clock and webhooks", async () => {
  const receiver = await startReceiver();
  closing.push(() => receiver.close());
  const ask = await serve({ now: "2025-06-15T12:00:00Z" });
  const [a, b] = ["Api-Key secret_live_a", "Api-Key secret_live_b"];
  expect((await ask(a, "POST", PROFILE, {})).status).toBe(200);
  expect((await ask(b, "GET", PROFILE)).status).toBe(404);
  await ask(a, "POST", "/_sandbox/clock", { advance: { days: 1 } });
  expect((await ask(a, "GET", "/_sandbox/clock")).body.now).toBe("2025-06-16T12:00:00.000000+0000");
  expect((await ask(b, "GET", "/_sandbox/clock")).body.now).toBe("2025-06-15T12:00:00.000000+0000");
  await ask(a, "POST", "/_sandbox/webhooks", { url: receiver.url });
  expect((await ask(b, "GET", "/_sandbox/webhooks")).body).toEqual([]);
  await ask(b, "POST", "/_sandbox/store/buy", { customerUserId: "jane", product: "coins" });
  expect((await ask(b, "GET", "/_sandbox/deliveries")).body).toEqual([]);
});

it("the kinds of one key are of one app", async () => {
  const ask = await serve({});
  await ask("Api-Key secret_live_a", "POST", PROFILE, {});
  const view = {
    customer_user_id: "jane",
    variation_id: "d76feea0-c0cf-4942-bef5-84ed701fc6db",
    store: "app_store",
  };
  const path = "/api/v2/web-api/paywall/visit/";
  const seen = await ask("Api-Key public_live_a", "POST", path, view);
  expect([seen.status, (await ask("Api-Key public_live_b", "POST", path, view)).status]).toEqual([201, 404]);
  expect((await ask("Bearer mail_a", "GET", "/_sandbox/state")).body.profile_count).toBe(1);
});

it("the control plane needs the key, as a header or in the address", async () => {
  const ask = await serve({});
  await ask("Api-Key secret_live_a", "POST", PROFILE, {});
  const without = await ask(undefined, "GET", "/_sandbox/state");
  expect([without.status, without.body.error_code]).toEqual([401, "key_needed"]);
  expect((await ask(undefined, "GET", "/_sandbox/state?key=secret_live_a")).body.profile_count).toBe(1);
  expect((await ask(undefined, "GET", "/_sandbox/?key=secret_live_a")).body).toContain("Profiles: 1");
  expect((await ask(undefined, "GET", PROFILE)).status).toBe(401);
});

it("takes no database, and is not for a sandbox in process", async () => {
  const config = join(folder, "sandbox.json");
  writeFileSync(config, JSON.stringify({ isolateByKey: true }));
  await expect(openServer({ config, db: join(folder, "sandbox.db") })).rejects.toThrow(
    "With isolateByKey, the state is in memory. Leave out --db, or isolateByKey.",
  );
  expect(() => createSandbox({ isolateByKey: true })).toThrow("In process, create a sandbox for each.");
});
