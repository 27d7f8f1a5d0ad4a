import { copyFileSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createSandbox, type Sandbox, type Snapshot } from "../../src/sandbox/index.ts";
import { openSqliteStore } from "../../src/sandbox/store/sqlite.ts";
import { callerOf, NOW } from "../support/caller.ts";

// What the newer domains keep, in snapshots and in files; and what the version before them kept.

let folder: string;
let file: string;
const open: Sandbox[] = [];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "adapty-state-"));
  file = join(folder, "sandbox.db");
});

afterEach(() => {
  for (const sandbox of open.splice(0)) sandbox.close();
  rmSync(folder, { recursive: true });
});

function openSandbox(options: Parameters<typeof createSandbox>[0], inFile = false) {
  const store = inFile ? { store: openSqliteStore(file) } : {};
  const sandbox = createSandbox({ warn() {}, ...options, ...store });
  open.push(sandbox);
  return sandbox;
}

/** The ways to open what a version stored. */
function sourcesOf(
  version: number,
  options: Parameters<typeof createSandbox>[0],
  snapshot: Snapshot,
): [string, () => Sandbox][] {
  return [
    [
      "a snapshot",
      () => {
        const sandbox = openSandbox(options);
        sandbox.restore(snapshot);
        return sandbox;
      },
    ],
    [
      "a file",
      () => {
        copyFileSync(`tests/fixtures/store-${version}.db`, file);
        return openSandbox(options, true);
      },
    ],
  ];
}

/**
 * The snapshot and the file were made by the last commit that wrote version 2. So were the
 * responses.
 */
describe("what version 2 stored", () => {
  const { options, snapshot, exchanges } = JSON.parse(readFileSync("tests/fixtures/snapshot-2.json", "utf8"));

  it.each(sourcesOf(2, options, snapshot))(
    "opens as %s, and the responses are the same",
    async (_, restore) => {
      const sandbox = restore();
      expect(snapshot.version).toBe(2);
      expect(exchanges).toHaveLength(5);
      for (const { method, target, headers, status, response: expected } of exchanges) {
        const response = await sandbox.fetch(`https://api.adapty.io${target}`, { method, headers });
        expect([response.status, await response.json()], target).toEqual([status, expected]);
      }
      const { version, profiles } = sandbox.snapshot();
      expect(version).toBe(3);
      const purchases = profiles.flatMap((profile) => profile.purchases);
      expect(purchases).toHaveLength(6);
      for (const purchase of purchases) expect(purchase.paused_at).toBeNull();
    },
  );
});

/**
 * The snapshot and the file were made by the last commit that wrote version 1. So were the
 * responses.
 */
describe("what version 1 stored", () => {
  const { options, snapshot, exchanges } = JSON.parse(readFileSync("tests/fixtures/snapshot-1.json", "utf8"));

  const sources: [string, () => Sandbox][] = sourcesOf(1, options, snapshot);

  it.each(sources)("opens as %s, and the responses are the same", async (_, restore) => {
    const { fetch } = restore();
    expect(snapshot.version).toBe(1);
    expect(exchanges).toHaveLength(13);
    for (const { method, target, headers, body, status, response: expected } of exchanges) {
      const response = await fetch(`https://api.adapty.io${target}`, {
        method,
        headers,
        ...(body !== undefined && { body: JSON.stringify(body) }),
      });
      expect([response.status, await response.json()], `${method} ${target}`).toEqual([status, expected]);
    }
  });

  it.each(sources)("opens as %s, with nothing in the newer domains", async (_, restore) => {
    const sandbox = restore();
    const { version, app, profiles } = sandbox.snapshot();
    expect(version).toBe(3);
    expect(app).toEqual({ paywalls: [], mail_profiles: [] });
    expect(profiles).toHaveLength(6);
    for (const profile of profiles)
      expect(profile).toMatchObject({
        integration_identifiers: {},
        refund_saver: {},
        virtual_currency: { balances: {}, transactions: [] },
      });
    const call = callerOf(sandbox.fetch);
    const set = await call("setIntegrationIdentifiers", { user: "zoe", body: { branch_id: "b-1" } });
    expect(set.status).toBe(200);
  });

  it("is migrated in the file once", () => {
    copyFileSync("tests/fixtures/store-1.db", file);
    const first = openSandbox(options, true);
    const before = first.snapshot();
    open.pop()?.close();
    expect(openSandbox(options, true).snapshot()).toEqual(before);
  });
});

describe("what the newer domains keep", () => {
  const OPTIONS = {
    now: NOW,
    virtualCurrencies: [{ code: "COINS", name: "Coins" }],
    profiles: [{ customer_user_id: "user-42" }],
  };
  const PAYWALL = { path: { paywall_id: "fd891d4f-5906-45b9-97c1-13cc3dc665df" } };
  const KEY = { "Idempotency-Key": "5f0c1c52-9d5e-4a86-b1a5-0f2b6a1c7d3e" };
  const BOOKING = { body: { items: [{ currency_code: "COINS", amount: 5 }] }, headers: KEY };

  /** A history in each of the newer domains. */
  async function fill({ fetch }: Sandbox) {
    const call = callerOf(fetch);
    await call("createVirtualCurrencyTransaction", BOOKING);
    await call("createVirtualCurrencyTransaction", {
      body: { items: [{ currency_code: "COINS", amount: -2 }], metadata: { reason: "boost" } },
    });
    await call("setIntegrationIdentifiers", { body: { branch_id: "b-1", appsflyer_id: null } });
    await call("setRefundSaverSettings", { body: { custom_preference: "grant", consent: null } });
    await call("updatePaywall", { ...PAYWALL, body: { remote_configs: [{ locale: "fr", data: "{}" }] } });
    await call("validatePaddlePurchase", { body: { customer_user_id: "user-42", paddle_token: "sub_1" } });
    for (const external_profile_id of ["user-42", "user-43"])
      await call("mailSaveProfile", {
        body: {
          external_profile_id,
          external_created_at: "2025-01-01T00:00:00Z",
          email: `${external_profile_id}@example.com`,
        },
      });
    await call("mailDeleteProfile", { body: { external_profile_id: "user-43" } });
  }

  /** What the newer domains return. The last one books nothing, since its key is known. */
  async function read({ fetch }: Sandbox) {
    const call = callerOf(fetch);
    const responses = [
      await call("listVirtualCurrencyTransactions"),
      await call("listVirtualCurrencyBalances"),
      await call("getIntegrationIdentifiers"),
      await call("getRefundSaverSettings"),
      await call("getPaywall", PAYWALL),
      await call("getProfile"),
      await call("mailDeleteProfile", { body: { email: "user-43@example.com" } }),
      await call("createVirtualCurrencyTransaction", BOOKING),
    ];
    return responses.map(({ status, body }) => [status, body]);
  }

  it("comes back with a snapshot, and goes away with a reset", async () => {
    const first = openSandbox(OPTIONS);
    const untouched = first.snapshot();
    await fill(first);
    const snapshot = first.snapshot();
    const responses = await read(first);
    expect(responses.map(([status]) => status)).toEqual([200, 200, 200, 200, 200, 200, 404, 200]);
    expect(responses[1]?.[1].data).toMatchObject([{ code: "COINS", balance: 3 }]);

    const second = openSandbox(OPTIONS);
    second.restore(JSON.parse(JSON.stringify(snapshot)));
    expect(second.snapshot()).toEqual(snapshot);
    expect(await read(second)).toEqual(responses);
    second.reset();
    expect(second.snapshot()).toEqual(untouched);
  });

  it("comes back from a file, and goes away with a reset", async () => {
    const first = openSandbox(OPTIONS, true);
    const untouched = first.snapshot();
    await fill(first);
    const snapshot = first.snapshot();
    const responses = await read(first);
    open.pop()?.close();
    const second = openSandbox(OPTIONS, true);
    expect(second.snapshot()).toEqual(snapshot);
    expect(await read(second)).toEqual(responses);
    second.reset();
    expect(second.snapshot()).toEqual(untouched);
    const memory = openSandbox(OPTIONS);
    await fill(memory);
    expect(memory.snapshot()).toEqual(snapshot);
  });

  it.each<[string, (snapshot: ReturnType<Sandbox["snapshot"]>) => void, RegExp]>([
    [
      "a balance below 0",
      ({ profiles }) => {
        for (const profile of profiles) profile.virtual_currency.balances = { COINS: -1 };
      },
      /^profiles\.0\.virtual_currency\.balances\.COINS must be >= 0/,
    ],
    [
      "an unknown preference",
      ({ profiles }) => {
        for (const profile of profiles) profile.refund_saver.custom_preference = "maybe" as never;
      },
      /^profiles\.0\.refund_saver\.custom_preference/,
    ],
    [
      "no state of the app",
      (snapshot) => {
        delete (snapshot as { app?: unknown }).app;
      },
      /^the snapshot must have required property 'app'/,
    ],
  ])("is rejected in a snapshot with %s", async (_, spoil, message) => {
    const sandbox = openSandbox(OPTIONS);
    await fill(sandbox);
    const snapshot = sandbox.snapshot();
    spoil(snapshot);
    const other = openSandbox(OPTIONS);
    const before = other.snapshot();
    expect(() => other.restore(snapshot)).toThrow(message);
    expect(other.snapshot()).toEqual(before);
  });

  it("is rejected in a snapshot of a newer version", () => {
    const sandbox = openSandbox(OPTIONS);
    expect(() => sandbox.restore({ ...sandbox.snapshot(), version: 4 } as never)).toThrow(
      "the snapshot is of version 4, and this version of adapty-openapi reads versions up to 3. Use a newer one.",
    );
  });
});
