/**
 * Whatever the API accepts, a snapshot of it can be restored, and the restored sandbox goes on in
 * the same way.
 */
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createSandbox, type Sandbox } from "../../src/sandbox/index.ts";
import { operations } from "../contract/support/described.ts";
import { validRequests } from "../contract/support/valid-requests.ts";
import { NOW, openCaller, SUBSCRIPTION } from "../support/caller.ts";

/** Fixed, so that a failure can be repeated. */
const SEED = 20251125;

const OPTIONS = {
  now: NOW,
  accessLevels: ["premium", "gold"],
  products: [
    { id: "coins", type: "consumable" },
    { id: "gold.monthly", accessLevel: "gold" },
    { id: "forever", type: "one_time" },
  ],
  virtualCurrencies: [{ code: "COINS", name: "Gold Coins" }],
  warn() {},
} satisfies Parameters<typeof createSandbox>[0];

interface Step {
  method: string;
  target: string;
  headers: [string, string][];
  body: string | undefined;
}

/**
 * Values that a snapshot could get wrong: of every type, with names from the prototype, and text
 * that is hard to store.
 */
const hostileValue = fc.oneof(
  fc.jsonValue({ maxDepth: 2 }),
  fc.constantFrom<unknown>(
    "",
    " ",
    "\0",
    "\ud800",
    "👍",
    "x".repeat(20_000),
    0,
    -0,
    1e308,
    -1e308,
    5e-324,
    null,
    true,
    [],
    {},
    ["a"],
    { __proto__: null, constructor: 1 },
    NOW,
    "2025-02-30T00:00:00Z",
    "0000-01-01T00:00:00Z",
    "9999-12-31T23:59:59.999999Z",
    "coins",
    "gold.monthly",
    "forever",
    "product:plan",
    "premium",
    "gold",
    "app_store",
  ),
);

/**
 * Mutations of a body: unknown fields, and documented fields with other values, also in nested
 * objects.
 */
const edits = fc.array(
  fc.record({
    depth: fc.nat(2),
    name: fc.oneof(
      fc.constantFrom(
        "__proto__",
        "constructor",
        "no_such_field",
        "store",
        "expires_at",
        "refunded_at",
        "price",
        "offer",
        "installation_meta",
        "custom_attributes",
        "device_id",
        "store_product_id",
        "store_transaction_id",
        "variation_id",
        "gender",
        "att_status",
        "customer_user_id",
        "value",
        "key",
        "is_lifetime",
        "duration_days",
      ),
      fc.string({ maxLength: 10 }),
    ),
    value: hostileValue,
  }),
  { maxLength: 3 },
);

const calls = fc.tuple(validRequests, edits).map(([request, changes]): Step => {
  const sent = request.body.toString();
  const body = sent === "" ? undefined : JSON.stringify(changes.reduce(edited, JSON.parse(sent)));
  return { method: request.method, target: request.target, headers: request.headers, body };
});

function edited(
  body: unknown,
  { depth, name, value }: { depth: number; name: string; value: unknown },
): unknown {
  if (typeof body !== "object" || body === null) return body;
  const copy = Array.isArray(body) ? [...body] : { ...body };
  const inner = Object.entries(copy).find(([, child]) => typeof child === "object" && child !== null);
  const [key, changed] =
    depth > 0 && inner ? [inner[0], edited(inner[1], { depth: depth - 1, name, value })] : [name, value];
  Object.defineProperty(copy, key, { value: changed, enumerable: true, configurable: true, writable: true });
  return copy;
}

/** Steps of a history: mostly requests, now and then time. */
const steps = fc.oneof(
  { weight: 12, arbitrary: calls },
  { weight: 1, arbitrary: fc.integer({ min: -40, max: 400 }).map((days) => ({ days })) },
);

async function perform(sandbox: Sandbox, step: Step | { days: number }): Promise<string> {
  if ("days" in step) {
    sandbox.clock.advance({ days: step.days });
    return "";
  }
  const { method, target, headers, body } = step;
  const response = await sandbox.fetch(`https://api.adapty.io${target}`, {
    method,
    headers,
    ...(body !== undefined && { body }),
  });
  expect(response.status, `${method} ${target} ${body}`).toBeLessThan(500);
  return JSON.stringify([response.status, [...response.headers], await response.text()]);
}

it("is taken back after any history, with the same bytes of snapshot and later responses", async () => {
  const succeeded = new Set<string>();
  const history = fc.tuple(fc.array(steps, { maxLength: 40 }), fc.array(steps, { maxLength: 15 }));
  await fc.assert(
    fc.asyncProperty(history, async ([before, after]) => {
      const sandbox = createSandbox(OPTIONS);
      sandbox.seed([{ customer_user_id: "user-1", grants: [{ access_level_id: "premium" }] }]);
      for (const step of before) await perform(sandbox, step);
      const text = JSON.stringify(sandbox.snapshot());
      const restored = createSandbox(OPTIONS);
      restored.restore(JSON.parse(text));
      expect(JSON.stringify(restored.snapshot())).toBe(text);
      for (const step of after) expect(await perform(restored, step)).toBe(await perform(sandbox, step));
      expect(JSON.stringify(restored.snapshot())).toBe(JSON.stringify(sandbox.snapshot()));
      for (const { operation, status } of sandbox.journal())
        if (operation && status < 300) succeeded.add(operation);
    }),
    { seed: SEED, numRuns: 500 },
  );
  // The histories are worth something only if each operation had an effect.
  expect([...succeeded].sort()).toEqual(operations.map(({ id }) => id).sort());
});

/** A snapshot with one of everything. */
async function openRich() {
  const { call, sandbox } = openCaller();
  await call("createProfile", {
    body: {
      first_name: "Jane",
      custom_attributes: [
        { key: "a", value: 1 },
        { key: "b", value: 2 },
      ],
      installation_meta: { device_id: "d" },
    },
  });
  await call("setTransaction", { body: { ...SUBSCRIPTION, store: "" } });
  await call("setTransaction", { body: { ...SUBSCRIPTION, store_transaction_id: "1002" } });
  await call("grantAccessLevel", { body: { access_level_id: "premium" } });
  await call("webAddAttribution", { body: { customer_user_id: "user-42", status: "organic" } });
  return sandbox;
}

// biome-ignore lint/suspicious/noExplicitAny: a test may spoil a snapshot in ways that no type allows.
type Edited = any;

describe("a snapshot is rejected, with the place, if it has", () => {
  it.each<[what: string, place: string, edit: (snapshot: Edited) => void]>([
    [
      "a level that the app does not have",
      "profiles.0.purchases.0.access_level_id is gold, which is not an access level of the app: premium",
      ({ profiles: [profile] }) => (profile.purchases[0].access_level_id = "gold"),
    ],
    [
      "two purchases with one ID",
      "profiles.0.purchases.1.purchase_id is that of profiles.0.purchases.0 already",
      ({ profiles: [profile] }) => (profile.purchases[1].purchase_id = profile.purchases[0].purchase_id),
    ],
    [
      "one transaction of a store twice",
      "profiles.0.purchases.1.store_transaction_id is that of profiles.0.purchases.0 already",
      ({ profiles: [profile] }) =>
        Object.assign(profile.purchases[1], { store: "", store_transaction_id: "1001" }),
    ],
    [
      "more revenue than JSON can add up",
      "profiles.0.purchases.0.revenue_usd must be <= 1000000000000000",
      ({ profiles: [profile] }) => (profile.purchases[0].revenue_usd = 1e308),
    ],
    [
      "two attributes with one key",
      "profiles.0.custom_attributes.1.key is that of profiles.0.custom_attributes.0 already",
      ({ profiles: [profile] }) => (profile.custom_attributes[1].key = "a"),
    ],
    [
      "a profile ID as a URN",
      "profiles.0.profile_id must match pattern",
      ({ profiles: [profile] }) => (profile.profile_id = `urn:uuid:${profile.profile_id}`),
    ],
    [
      "more than 100 web events",
      "profiles.0.web_events must NOT have more than 100 items",
      ({ profiles: [profile] }) => (profile.web_events = Array(101).fill(profile.web_events[0])),
    ],
    [
      "an unknown attribute",
      "profiles.0.attributes.surname is not an attribute of a profile",
      ({ profiles: [profile] }) => (profile.attributes.surname = "Doe"),
    ],
    [
      "an unknown field",
      "profiles.0.purchases.0.extra is not a known field",
      ({ profiles: [profile] }) => (profile.purchases[0].extra = 1),
    ],
  ])("%s", async (_, message, edit) => {
    const sandbox = await openRich();
    const snapshot = sandbox.snapshot();
    sandbox.restore(snapshot);
    const before = JSON.stringify(snapshot);
    edit(snapshot);
    expect(() => sandbox.restore(snapshot)).toThrow(message);
    expect(JSON.stringify(sandbox.snapshot())).toBe(before);
  });
});

it("a profile ID as a URN is rejected in a seed too", () => {
  const { sandbox } = openCaller();
  const profile_id = "urn:uuid:3286abd3-48b0-4e9c-a5f6-ac0a006804a6";
  expect(() => sandbox.seed([{ profile_id }])).toThrow("profiles.0.profile_id must match format");
});

describe("a snapshot of version 0, which had no number yet", () => {
  /**
   * It was made by the last commit before versions, by a history with every operation. The
   * responses are that commit's, too.
   */
  const { options, snapshot, exchanges } = JSON.parse(readFileSync("tests/fixtures/snapshot-0.json", "utf8"));

  function restore() {
    const sandbox = createSandbox({ ...options, warn() {} });
    sandbox.restore(snapshot);
    return sandbox;
  }

  it("opens, and the responses are the same", async () => {
    const { fetch } = restore();
    expect(exchanges).toHaveLength(11);
    for (const { method, target, headers, body, status, response: expected } of exchanges) {
      const response = await fetch(`https://api.adapty.io${target}`, {
        method,
        headers,
        ...(body !== undefined && { body: JSON.stringify(body) }),
      });
      expect([response.status, await response.json()], `${method} ${target}`).toEqual([status, expected]);
    }
  });

  it("loses the fields that the description does not have, which it kept", () => {
    const [jane] = snapshot.profiles;
    expect(Object.keys(jane.attributes)).toEqual(
      expect.arrayContaining(["new_field", "another", "shoe_size"]),
    );
    const text = JSON.stringify(restore().snapshot());
    for (const name of ["new_field", "another", "shoe_size", "extra"]) expect(text).not.toContain(name);
  });

  it("loses values that no request may have, which the legacy API let through", () => {
    expect(JSON.stringify(snapshot)).toContain('"att_status":"odd"');
    const max = restore()
      .snapshot()
      .profiles.find(({ customer_user_id }) => customer_user_id === "max");
    expect(max).toMatchObject({ attributes: { first_name: "Max" }, installation_meta: null });
    expect(max?.attributes).not.toHaveProperty("att_status");
  });

  it("keeps the others", () => {
    const text = JSON.stringify(restore().snapshot());
    expect(text).toContain('"last_name":"Doe"');
    expect(text).toContain('"gender":"unsaid"');
  });

  it("is saved again with the current version, and unchanged by the restore", () => {
    const before = JSON.stringify(snapshot);
    expect(restore().snapshot().version).toBe(3);
    expect(JSON.stringify(snapshot)).toBe(before);
  });
});

it.each([
  [
    4,
    "the snapshot is of version 4, and this version of adapty-openapi reads versions up to 3. Use a newer one.",
  ],
  [-1, "version must be equal to constant: 3"],
  [0.5, "version must be equal to constant: 3"],
  ["1", "version must be equal to constant: 3"],
])("a snapshot of version %j is rejected with a sentence", (version, sentence) => {
  const { sandbox } = openCaller({ profiles: [{}] });
  const before = JSON.stringify(sandbox.snapshot());
  expect(() => sandbox.restore({ ...sandbox.snapshot(), version } as never)).toThrow(sentence);
  expect(JSON.stringify(sandbox.snapshot())).toBe(before);
});

it("a snapshot whose clock shows no time is rejected with its place", () => {
  const { sandbox } = openCaller();
  const clock = { now: "3000-01-01T00:00:00Z", stopped: true };
  expect(() => sandbox.restore({ ...sandbox.snapshot(), clock })).toThrow(
    "clock.now: The clock cannot be set to",
  );
});
