import { describe, expect, it, vi } from "vitest";
import { createSandbox, OptionsError, type Sandbox } from "../../src/sandbox/index.ts";
import { NOW, openCaller, outcomeOf, SUBSCRIPTION } from "../support/caller.ts";

function openControl(options: Parameters<typeof openCaller>[0] = {}) {
  const { sandbox, call } = openCaller(options);
  const ask = async (method: string, path: string, body?: unknown, headers: Record<string, string> = {}) => {
    const response = await sandbox.fetch(`http://127.0.0.1:4020/_sandbox/${path}`, {
      method,
      headers,
      ...(body !== undefined && { body: typeof body === "string" ? body : JSON.stringify(body) }),
    });
    const text = await response.text();
    const isJson = response.headers.get("content-type") === "application/json" && text !== "";
    return { status: response.status, body: isJson ? JSON.parse(text) : text, headers: response.headers };
  };
  return { sandbox, call, ask };
}

/** A snapshot that a test spoils. */
// biome-ignore lint/suspicious/noExplicitAny: it is what no type allows.
type Edited = any;

const READ = { headers: { Authorization: "Api-Key any", "adapty-customer-user-id": "user-42" } };

/** A profile whose responses are longer than 16 KiB. */
const LARGE = {
  customer_user_id: "user-42",
  transactions: Array.from({ length: 60 }, (_, index) => ({
    ...SUBSCRIPTION,
    store_transaction_id: `${index}`,
    store_original_transaction_id: `${index}`,
  })),
};

const SEED = {
  customer_user_id: "user-42",
  first_name: "Jane",
  transactions: [SUBSCRIPTION],
  grants: [{ access_level_id: "premium" }],
};

describe("the control plane", () => {
  it("shows the profiles as they stand now", async () => {
    const { call, ask } = openControl();
    const { body: created } = await call("createProfile", { body: {} });
    expect((await ask("GET", "state")).body).toEqual({
      now: NOW,
      profile_count: 1,
      profiles: [created.data],
      balances: { [created.data.profile_id]: {} },
    });
  });

  it("shows the first hundred, on Node 20 too, which has no Iterator", async () => {
    const { ask, sandbox } = openControl();
    sandbox.seed(Array.from({ length: 101 }, () => ({})));
    vi.stubGlobal("Iterator", undefined);
    const { body } = await ask("GET", "state");
    vi.unstubAllGlobals();
    expect(body.profile_count).toBe(101);
    expect(body.profiles).toHaveLength(100);
  });

  it("seeds profiles with purchases and grants, and resets to what the configuration has", async () => {
    const { call, ask } = openControl({ profiles: [{ customer_user_id: "jane" }] });
    expect((await ask("POST", "seed", [SEED, {}])).status).toBe(204);
    const { body } = await call("getProfile");
    expect(body.data).toMatchObject({
      total_revenue_usd: 9.99,
      access_levels: [{ store: "adapty", expires_at: null }],
    });
    expect((await ask("GET", "state")).body.profile_count).toBe(3);
    expect((await ask("POST", "reset")).status).toBe(204);
    expect((await call("getProfile")).status).toBe(404);
    expect((await call("getProfile", { user: "jane" })).status).toBe(200);
  });

  it("seeds all or nothing", async () => {
    const { ask, sandbox } = openControl();
    const bad = {
      ...SEED,
      customer_user_id: "other",
      transactions: [{ ...SUBSCRIPTION, expires_at: "2020-01-01T00:00:00Z" }],
    };
    const refused = await ask("POST", "seed", [SEED, bad]);
    expect(refused.status).toBe(400);
    expect(refused.body.errors[0].errors[0]).toMatch(/^profiles\.1\.transactions\.0: .*expires_date_error/);
    expect(sandbox.snapshot()).toMatchObject({ profiles: [], ids_given: 0 });
    expect(() => sandbox.seed([SEED, { ...SEED, grants: [{ access_level_id: "gold" }] }])).toThrow(
      /profiles\.1\.grants\.0.*paid_access_level_does_not_exist/,
    );
    expect(() => sandbox.seed([{ profile_id: "no-uuid" }])).toThrow(
      /^profiles\.0\.profile_id must match format "uuid"$/,
    );
    const odd = { customer_user_id: "jane", store_country: "USA" };
    expect(() => sandbox.seed([odd])).toThrow(/^profiles\.0\.store_country must match/);
    expect(sandbox.count()).toBe(0);
  });

  it("rejects half a million wrong profiles at once, not after minutes", async () => {
    const body = JSON.stringify(Array(500_000).fill(1));
    const request = new Request("http://sandbox/_sandbox/seed", { method: "POST", body });
    const response = await createSandbox().fetch(request);
    expect(response.status).toBe(400);
    expect(await response.text()).toContain("profiles.0 must be object");
  });

  it("returns a snapshot with all that was sent", async () => {
    const { sandbox } = openControl({
      profiles: [{ ...SEED, transactions: [{ ...SUBSCRIPTION, variation_id: "variation" }] }],
    });
    const [profile] = sandbox.snapshot().profiles;
    const [bought, granted] = profile?.purchases ?? [];
    expect(profile).toStrictEqual({
      profile_id: profile?.profile_id,
      customer_user_id: "user-42",
      segment_hash: profile?.segment_hash,
      created_at: NOW,
      attributes: { first_name: "Jane" },
      custom_attributes: [],
      installation_meta: null,
      purchases: [bought, granted],
      web_events: [],
      integration_identifiers: {},
      refund_saver: {},
      virtual_currency: { balances: {}, transactions: [] },
    });
    const common = {
      access_level_id: "premium",
      store_base_plan_id: null,
      offer: null,
      environment: "Production",
      starts_at: null,
      grace_period_expires_at: null,
      renewal_cancelled_at: null,
      billing_issue_detected_at: null,
      refunded_at: null,
      revoked_at: null,
      paused_at: null,
      billing_fails: false,
      next_product_id: null,
      cancellation_reason: null,
      is_consumable: false,
      is_delivered: false,
      is_family_shared: false,
    };
    expect(bought).toStrictEqual({
      ...common,
      kind: "subscription",
      purchase_id: bought?.purchase_id,
      store: "app_store",
      store_product_id: "1month.premium",
      store_transaction_id: "1001",
      store_original_transaction_id: "1001",
      purchased_at: "2025-05-20T12:00:00.000000+0000",
      originally_purchased_at: "2025-05-20T12:00:00.000000+0000",
      expires_at: "2025-06-20T12:00:00.000000+0000",
      will_renew: true,
      revenue_usd: 9.99,
      price: { country: "US", currency: "USD", value: 9.99 },
      variation_id: "variation",
    });
    expect(granted).toStrictEqual({
      ...common,
      kind: "grant",
      purchase_id: granted?.purchase_id,
      store: "adapty",
      store_product_id: "adapty_server_side_product",
      store_transaction_id: granted?.store_transaction_id,
      store_original_transaction_id: granted?.store_transaction_id,
      purchased_at: NOW,
      originally_purchased_at: NOW,
      expires_at: null,
      will_renew: false,
      revenue_usd: 0,
      price: null,
      variation_id: null,
    });
  });

  it("gives a snapshot, and goes back to it", async () => {
    const { call, ask, sandbox } = openControl();
    await ask("POST", "seed", [SEED]);
    const before = await call("getProfile");
    const { body: snapshot } = await ask("GET", "snapshot");
    expect(snapshot).toMatchObject({
      clock: { now: NOW, stopped: true },
      profiles: [{ customer_user_id: "user-42" }],
    });
    await call("deleteProfile");
    await call("createProfile", { user: "another", body: {} });
    sandbox.clock.advance({ days: 400 });
    expect((await ask("POST", "restore", snapshot)).status).toBe(204);
    expect((await call("getProfile")).body).toEqual(before.body);
    expect((await call("getProfile", { user: "another" })).status).toBe(404);
    expect((await ask("GET", "snapshot")).body).toEqual(snapshot);
  });

  it("hands out copies, which change nothing", async () => {
    const { call, sandbox } = openControl({ profiles: [SEED] });
    const snapshot = sandbox.snapshot();
    const other = openControl();
    other.sandbox.restore(snapshot);
    for (const profile of snapshot.profiles) profile.purchases.length = 0;
    for (const { call: get } of [{ call }, other]) {
      expect((await get("getProfile")).body.data.subscriptions).toHaveLength(1);
    }
  });

  it("sets and moves the clock", async () => {
    const { ask, call } = openControl();
    expect((await ask("GET", "clock")).body).toEqual({ now: NOW });
    const set = await ask("POST", "clock", { set: "2026-01-01T00:00:00+01:00" });
    expect(set.body).toEqual({ now: "2025-12-31T23:00:00.000000+0000" });
    const moved = await ask("POST", "clock", { advance: { days: 1, hours: 1, minutes: 1, seconds: 1.5 } });
    expect(moved.body).toEqual({ now: "2026-01-02T00:01:01.500000+0000" });
    expect((await ask("POST", "clock", { advance: -1500 })).body).toEqual({
      now: "2026-01-02T00:01:00.000000+0000",
    });
    const both = await ask("POST", "clock", { set: 0, advance: 86_400_000 });
    expect(both.body).toEqual({ now: "1970-01-02T00:00:00.000000+0000" });
    expect((await call("createProfile", { body: {} })).body.data.timestamp).toBe(86_400_000);
  });

  it.each([
    [{ set: "tomorrow" }],
    [{ set: "2025-02-30T00:00:00Z" }],
    [{ set: "3000-01-01T00:00:00Z" }],
    [{ set: -1 }],
    [{ set: {} }],
    [{ set: ["2025-01-01T00:00:00Z"] }],
    [{ set: null }],
    [{ set: true }],
    [{ advance: "1 day" }],
    [{ advance: null }],
    [{ advance: {} }],
    [{ advance: true }],
    [{ advance: { weeks: 1 } }],
    [{ advance: { days: 1, weeks: 1 } }],
    [{ advance: { days: "1" } }],
    [{ advance: 1, sett: 0 }],
    [{ set: "2030-01-01T00:00:00Z", advance: "1 day" }],
    [{ set: "2999-12-31T00:00:00Z", advance: { days: 1 } }],
    [{ advance: { days: 1e9 } }],
    [{}],
    [null],
  ])("does not set the clock to %j", async (body) => {
    const { ask } = openControl();
    const { status, body: refused } = await ask("POST", "clock", body);
    expect([status, refused.error_code]).toEqual([400, "validation_error"]);
    expect(refused.errors[0].errors[0]).toMatch(/set.* advance|from 1970 to 2999|days, hours, minutes/);
    expect((await ask("GET", "clock")).body).toEqual({ now: NOW });
  });

  it("sets the clock to a Date", () => {
    const { clock } = openControl().sandbox;
    clock.set(new Date("2030-01-31T12:00:00.007Z"));
    expect(clock.now()).toBe(Date.parse("2030-01-31T12:00:00.007Z"));
    expect(() => clock.set(new Date("tomorrow"))).toThrow("The clock cannot be set to");
  });

  it("starts at a Date", () => {
    const now = new Date("2030-01-31T12:00:00.007Z");
    expect(createSandbox({ now }).clock.now()).toBe(now.getTime());
    expect(() => createSandbox({ now: new Date("tomorrow") })).toThrow(/^now must be/);
  });

  it.each<[unknown, string]>([
    ["tomorrow", "tomorrow"],
    ["x".repeat(101), `${"x".repeat(100)}:`],
    [{ day: 1 }, '{"day":1}'],
    [{ days: 1, weeks: 1 }, '{"days":1,"weeks":1}'],
    [{ day: "x".repeat(100) }, `{"day":"${"x".repeat(92)}:`],
  ])("names the moment and the duration that it rejects, the start of a long one", (value, excerpt) => {
    const { clock } = openControl().sandbox;
    expect(() => clock.set(value as never)).toThrow(`The clock cannot be set to ${excerpt}`);
    expect(() => clock.advance(value as never)).toThrow(`The clock cannot advance by ${excerpt}`);
  });

  it("keeps a journal of what was called, with what, and which response it got, without the key", async () => {
    const { ask, call, sandbox } = openControl();
    await call("createProfile", { body: { first_name: "Jane" } });
    await call("grantAccessLevel", { body: { access_level_id: "gold" } });
    await call("setTransaction", { body: "{" });
    await sandbox.fetch("https://api.adapty.io/nowhere?key=secret_live_test");
    await sandbox.fetch("https://api.adapty.io/api/v2/server-side-api/profile/");
    const { body: journal } = await ask("GET", "journal");
    expect(journal).toMatchObject([
      {
        number: 1,
        at: NOW,
        method: "POST",
        path: "/api/v2/server-side-api/profile/",
        operation: "createProfile",
        customerUserId: "user-42",
        body: { first_name: "Jane" },
        status: 200,
        response: { data: { customer_user_id: "user-42" } },
        events: [{ type: "profile_created", at: NOW, customer_user_id: "user-42" }],
      },
      {
        number: 2,
        operation: "grantAccessLevel",
        status: 400,
        response: { code: "paid_access_level_does_not_exist" },
      },
      {
        number: 3,
        path: "/api/v2/server-side-api/purchase/set/transaction/",
        status: 400,
        response: "parse_error",
      },
      { number: 4, path: "/nowhere", status: 404, response: "not_found" },
      { number: 5, status: 401, response: "not_authenticated" },
    ]);
    expect(JSON.stringify(journal)).not.toContain("secret_live");
    await ask("DELETE", "journal");
    expect((await ask("GET", "journal")).body).toEqual([]);
  });

  it("keeps the latest 200 requests, and cuts large bodies and responses, visibly", async () => {
    const { call, sandbox } = openControl({ profiles: [LARGE] });
    const body = { first_name: "J".repeat(20_000) };
    const { body: response } = await call("createProfile", { body });
    const [entry] = sandbox.journal();
    for (const [value, text] of [
      [entry?.body, JSON.stringify(body)],
      [entry?.response, JSON.stringify(response)],
    ] as const)
      expect(value).toBe(`${text.slice(0, 16_384)}… (cut here: ${text.length} characters)`);
    for (let index = 0; index < 200; index += 1) await call("getProfile");
    const journal = sandbox.journal();
    expect(journal).toHaveLength(200);
    expect([journal[0]?.number, journal.at(-1)?.number]).toEqual([2, 201]);
  });

  it("keeps fewer requests when they are large, so that the journal stays below 4 MiB", async () => {
    const { call, sandbox } = openControl({ profiles: [LARGE] });
    const body = { first_name: "J".repeat(16_000) };
    for (let index = 0; index < 150; index += 1) await call("createProfile", { body });
    const journal = sandbox.journal();
    expect(JSON.stringify(journal).length).toBeLessThan(4.5 * 2 ** 20);
    // Each takes the 16,017 characters of its body, the 16,384 of its longer response, and those of
    // its event.
    expect(journal.length).toBe(128);
    expect([journal[0]?.number, journal.at(-1)?.number]).toEqual([23, 150]);
  });

  it("sets faults", async () => {
    const { ask, call } = openControl();
    expect((await ask("GET", "faults")).body).toEqual([]);
    const faults = [{ share: 1, operations: ["getProfile"], code: 401 }];
    expect((await ask("PUT", "faults", faults)).status).toBe(204);
    expect((await ask("GET", "faults")).body).toEqual(faults);
    expect((await call("getProfile")).status).toBe(401);
    expect((await call("createProfile", { body: {} })).status).toBe(200);
    await ask("PUT", "faults", []);
    expect((await call("getProfile")).status).toBe(200);
  });

  it("sets faults of the next requests, and returns those that are left", async () => {
    const { ask, call } = openControl();
    const next = { times: 2, operations: ["getProfile"], code: 429 };
    const last = { times: 1, operations: ["getProfile"], code: 401 };
    expect((await ask("PUT", "faults", [next, last])).status).toBe(204);
    expect((await call("getProfile")).status).toBe(429);
    expect((await ask("GET", "faults")).body).toEqual([{ ...next, times: 1 }, last]);
    expect((await call("getProfile")).status).toBe(429);
    expect((await call("getProfile")).status).toBe(401);
    expect((await ask("GET", "faults")).body).toEqual([]);
    expect((await call("getProfile")).status).toBe(404);
  });

  it("follows a snapshot's clock, in any documented spelling", async () => {
    const { ask, call } = openControl();
    const snapshot = { clock: { now: "2025-01-01T00:00:00Z", stopped: true }, ids_given: 0, profiles: [] };
    expect((await ask("POST", "restore", snapshot)).status).toBe(204);
    expect((await ask("GET", "clock")).body).toEqual({ now: "2025-01-01T00:00:00.000000+0000" });
    expect((await call("createProfile", { body: {} })).status).toBe(200);
  });

  it.each<[string, (snapshot: Edited) => void]>([
    ["clock", ({ clock }) => Object.assign(clock, { now: "9999-01-01T00:00:00Z" })],
    ["clock.stopped", ({ clock }) => Object.assign(clock, { stopped: 1 })],
    ["ids_given", (snapshot) => Object.assign(snapshot, { ids_given: -5 })],
    ["profiles.0.profile_id", ({ profiles }) => Object.assign(profiles[0], { profile_id: "P" })],
    ["profiles.0.created_at", ({ profiles }) => Object.assign(profiles[0], { created_at: "2025-01-01" })],
    ["profiles.0.purchases.1", ({ profiles }) => profiles[0].purchases.splice(1, 1, null)],
    [
      "profiles.0.purchases.0.expires_at",
      ({ profiles }) =>
        Object.assign(profiles[0].purchases[0], { expires_at: NOW.replace("06-15", "02-30") }),
    ],
    [
      "profiles.1.customer_user_id",
      ({ profiles }) => profiles.push({ ...profiles[0], profile_id: "3286abd3-48b0-4e9c-a5f6-ac0a006804a6" }),
    ],
    ["profiles.1.profile_id", ({ profiles }) => profiles.push({ ...profiles[0], customer_user_id: null })],
  ])("rejects a snapshot of another form, naming %s, and stays as it was", async (place, edit) => {
    const { ask, sandbox } = openControl({ profiles: [SEED] });
    const before = sandbox.snapshot();
    const edited = structuredClone(before);
    edit(edited);
    const refused = await ask("POST", "restore", edited);
    expect(refused.status).toBe(400);
    expect(refused.body.errors[0].errors[0].toLowerCase()).toContain(place);
    expect(() => sandbox.restore(edited)).toThrow();
    expect(sandbox.snapshot()).toEqual(before);
  });

  it("counts requests anew after a snapshot is restored", async () => {
    const { ask, sandbox } = openControl({ faults: [{ share: 0.5, code: 503 }] });
    const snapshot = sandbox.snapshot();
    const statuses = async () => {
      const found = [];
      for (let count = 0; count < 20; count += 1)
        found.push(
          (await sandbox.fetch("https://api.adapty.io/api/v2/server-side-api/profile/", READ)).status,
        );
      return found;
    };
    const first = await statuses();
    await ask("POST", "restore", snapshot);
    expect(await statuses()).toEqual(first);
    const limited = openControl({ rateLimit: 1 });
    await limited.call("getProfile");
    limited.sandbox.restore(snapshot);
    expect((await limited.call("getProfile")).status).toBe(404);
  });

  it.each<[string, unknown]>([
    ["faults.0.code", { share: 1, code: "x" }],
    ["faults.0.code", { share: 1, code: 99 }],
    ["faults.0.code", { share: 1, code: 999 }],
    ["faults.0.code", { share: 1, code: 299 }],
    ["faults.0.operations", { share: 1, code: 500, operations: 5 }],
    ["no operationId. Did you mean getProfile?", { share: 1, code: 500, operations: ["getProfil"] }],
    ["faults.0.operations names no operation. Without it", { share: 1, code: 500, operations: [] }],
    ["faults.0.example", { share: 1, example: "nope" }],
    ["faults.0.example", { share: 1, operations: ["getProfile"], example: "expires_date_error" }],
    ["faults.0.drop", { share: 1, drop: "no" }],
    ["faults.0.latency", { share: 1, latency: "abc" }],
    ["faults.0.share", { share: "1", drop: true }],
    ["faults.0.times must be >= 1", { times: 0, drop: true }],
    ["faults.0.times must be integer", { times: 1.5, drop: true }],
    ["faults.0.retryAfter must be >= 0", { code: 429, retryAfter: -1 }],
    ["faults.0.retryAfter belongs to a fault with the code 429 or 503", { code: 500, retryAfter: 1 }],
    ["faults.0.retryAfter belongs to a fault with the code 429 or 503", { latency: 1, retryAfter: 1 }],
    ["faults.0 has no effect", { times: 1 }],
    ["faults.0.dorp is not a known field. Did you mean drop?", { share: 1, dorp: true }],
    ["faults.0.time is not a known field. Did you mean times?", { time: 1, code: 503 }],
    ["faults.0 has no effect", { share: 1 }],
    ["faults.0 has no effect", { share: 1, drop: false }],
  ])("rejects a fault over HTTP, by assignment and as an option, naming %s: %j", async (place, fault) => {
    const { ask, sandbox } = openControl();
    const faults = [fault] as never;
    const refused = await ask("PUT", "faults", faults);
    expect(refused.status).toBe(400);
    expect(refused.body.errors[0].errors[0]).toContain(place);
    expect(() => {
      sandbox.faults = faults;
    }).toThrow(place);
    expect(() => createSandbox({ faults })).toThrow(place);
    expect(sandbox.faults).toEqual([]);
  });

  it.each<[string, unknown]>([
    ["profiles must be array", ""],
    ["profiles.0 must be object", [""]],
    ["profiles.0.customer_user_id must be string", [{ customer_user_id: 5 }]],
    ["profiles.0.profile_id must be string", [{ profile_id: 5 }]],
    ["profiles.0.foo is not a known field", [{ foo: 1 }]],
    ["profiles.0.grants must be array", [{ grants: 5 }]],
    ["profiles.0.transactions must be array", [{ transactions: {} }]],
  ])("rejects a seed with the sentence %j: %j", async (sentence, profiles) => {
    const { ask, sandbox } = openControl();
    const refused = await ask("POST", "seed", profiles);
    expect([refused.status, refused.body.errors[0].errors[0]]).toEqual([400, sentence]);
    expect(() => sandbox.seed(profiles as never)).toThrow(sentence);
    expect(sandbox.snapshot()).toMatchObject({ profiles: [], ids_given: 0 });
  });

  it.each<[string, unknown]>([
    ["accessLevels must be array", { accessLevels: "premium" }],
    ["accessLevels must NOT have fewer than 1 items", { accessLevels: [] }],
    ["there is no option acessLevels", { acessLevels: ["premium"] }],
    ["rateLimit must be integer", { rateLimit: "x" }],
    ["now: The clock cannot be set to 3000-01-01T00:00:00Z", { now: "3000-01-01T00:00:00Z" }],
    ["now: The clock cannot be set to 2025-02-30T00:00:00Z", { now: "2025-02-30T00:00:00Z" }],
  ])("is not made, which says %j", (sentence, options) => {
    expect(() => createSandbox(options as never)).toThrow(OptionsError);
    expect(() => createSandbox(options as never)).toThrow(sentence);
  });

  it("is not made, and says everything that is wrong, a line for each", () => {
    const options = { gracePeriodDays: "x", accessLevels: [] };
    expect(() => createSandbox(options as never)).toThrow(
      "gracePeriodDays must be integer\naccessLevels must NOT have fewer than 1 items",
    );
  });

  it.each<[string, string, unknown]>([
    ["POST", "seed", { customer_user_id: "jane" }],
    ["POST", "seed", [null]],
    ["POST", "seed", [{ profile_id: "no-uuid" }]],
    ["POST", "seed", "["],
    ["POST", "seed", undefined],
    ["POST", "restore", {}],
    ["POST", "restore", { clock: { now: NOW, stopped: true }, ids_given: 0, profiles: [{}] }],
    ["POST", "restore", { clock: { now: NOW, stopped: true }, ids_given: 0, profiles: [{ purchases: [] }] }],
    ["POST", "restore", { clock: { now: "now", stopped: true }, ids_given: 0, profiles: [] }],
    ["PUT", "faults", [{ code: 500, times: "3" }]],
    ["PUT", "faults", [{ share: 2 }]],
    ["PUT", "faults", 1],
  ])("rejects %s %s of %j with a sentence, and stays as it was", async (method, path, body) => {
    const { ask, sandbox } = openControl({ profiles: [SEED] });
    const before = sandbox.snapshot();
    const refused = await ask(method, path, body);
    expect([refused.status, refused.body.error_code]).toEqual([400, "validation_error"]);
    expect(refused.body.errors[0].errors[0]).toMatch(/\w \w/);
    expect(sandbox.snapshot()).toEqual(before);
  });

  it("says what it has, and what takes which method", async () => {
    const { ask } = openControl();
    expect((await ask("GET", "nothing")).status).toBe(404);
    const wrong = await ask("GET", "reset");
    expect([wrong.status, wrong.headers.get("allow")]).toEqual([405, "POST"]);
  });

  it.each([
    { "Sec-Fetch-Site": "cross-site" },
    { "Sec-Fetch-Site": "same-site" },
    { "Sec-Fetch-Site": "cross-site, same-origin" },
    { Origin: "http://evil.example" },
    { Origin: "http://127.0.0.1:3000" },
    { Origin: "null" },
    { Origin: "http://evil.example", "Sec-Fetch-Site": "same-origin" },
  ])("is not changed by a page of another origin: %j", async (headers) => {
    const { ask, sandbox } = openControl({ profiles: [SEED] });
    sandbox.seed([{}]);
    const refused = await ask("POST", "reset", undefined, headers);
    expect([refused.status, refused.body.error_code]).toEqual([403, "forbidden"]);
    expect(sandbox.count()).toBe(2);
  });

  it("is not read by a page of another origin, which may still link to it", async () => {
    const { ask } = openControl();
    expect((await ask("GET", "snapshot", undefined, { Origin: "http://evil.example" })).status).toBe(403);
    expect((await ask("GET", "", undefined, { "Sec-Fetch-Site": "cross-site" })).status).toBe(200);
  });

  it("is changed by its own page", async () => {
    const { ask } = openControl();
    const headers = { Origin: "http://127.0.0.1:4020", "Sec-Fetch-Site": "same-origin" };
    expect((await ask("POST", "reset", undefined, headers)).status).toBe(204);
  });

  it.each(["", "state", "journal"])(
    "treats HEAD of /_sandbox/%s like GET, without the body",
    async (path) => {
      const { ask } = openControl();
      const [head, get] = [await ask("HEAD", path), await ask("GET", path)];
      expect(head.status).toBe(200);
      expect(head.headers.get("content-type")).toBe(get.headers.get("content-type"));
      expect(head.body === undefined || head.body === "").toBe(true);
    },
  );

  it("says on its page how many keys it accepts, and moves the clock by a button", async () => {
    const { ask } = openControl({ apiKeys: { secret: ["any", "other"] } });
    const { body: page } = await ask("GET", "");
    expect(page).toContain("<p>Accepted keys: 2 secret, any public, any mail.</p>");
    const buttons = [...page.matchAll(/<button data-advance="(.+?)">(.+?)<\/button>/g)];
    expect(buttons.map(([, step, label]) => [label, step.replaceAll("&quot;", '"')])).toEqual([
      ["1 hour", '{"hours":1}'],
      ["1 day", '{"days":1}'],
      ["30 days", '{"days":30}'],
    ]);
  });

  it("shows on its page a level in its grace period, and the latest hundred deliveries", async () => {
    const { ask, sandbox } = openControl({ gracePeriodDays: 16 });
    sandbox.webhooks.add({ to: () => new Response("{}") });
    sandbox.store.subscribe({ customerUserId: "jane", product: "monthly" });
    sandbox.clock.advance({ days: 1 });
    sandbox.store.failBilling({ customerUserId: "jane", product: "monthly" });
    sandbox.clock.advance({ days: 31 });
    expect((await ask("GET", "")).body).toMatch(/premium until 2025-07-/);
    for (let count = 0; count < 101; count += 1)
      sandbox.store.buy({ customerUserId: "jane", product: `coins-${count}` });
    const [first, last] = [sandbox.webhooks.deliveries()[0], sandbox.webhooks.deliveries().at(-1)];
    const { body: page } = await ask("GET", "");
    const [, rows = ""] = page.split("<h2>Latest events sent to webhooks</h2>");
    const numbers = [...rows.split("<h2>")[0].matchAll(/<tr><td>(\d+)<\/td>/g)].map(([, number]) =>
      Number(number),
    );
    expect([numbers.length, numbers[0]]).toEqual([100, last?.number]);
    expect(numbers).not.toContain(first?.number);
  });

  it("names at most twenty places of a snapshot that are wrong", () => {
    const { sandbox } = openControl();
    const snapshot: Edited = sandbox.snapshot();
    sandbox.seed(Array.from({ length: 30 }, () => ({})));
    snapshot.profiles = sandbox.snapshot().profiles.map((one, _, [first]) => ({
      ...one,
      profile_id: first?.profile_id,
    }));
    let problems: readonly unknown[] = [];
    try {
      sandbox.restore(snapshot);
    } catch (error) {
      if (error instanceof OptionsError) problems = error.problems;
    }
    expect(problems).toHaveLength(20);
  });

  it("lets no page frame it, and no script run in its own but the one for the clock", async () => {
    const { ask } = openControl();
    for (const path of ["", "state", "nothing"]) {
      const { headers } = await ask("GET", path);
      expect(headers.get("x-content-type-options")).toBe("nosniff");
      expect(headers.get("x-frame-options")).toBe("DENY");
    }
    const { body: page, headers } = await ask("GET", "");
    const [, nonce] = /<style nonce="([0-9a-f]{32})">/.exec(page) ?? [];
    expect(headers.get("content-security-policy")).toBe(
      `default-src 'none'; style-src 'nonce-${nonce}'; script-src 'nonce-${nonce}'; connect-src 'self'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
    );
    expect((await ask("GET", "")).body).not.toContain(nonce);
  });

  it("returns 500 when the sandbox fails, and logs why", async () => {
    const { ask, sandbox } = openControl();
    const log = vi.spyOn(console, "error").mockReturnValue();
    vi.spyOn(sandbox, "reset").mockImplementation(() => {
      throw new Error("database or disk is full");
    });
    const { status, body } = await ask("POST", "reset");
    expect([status, body.error_code]).toEqual([500, "internal_error"]);
    expect(log.mock.calls.join()).toContain("disk is full");
    log.mockRestore();
  });

  it("can be left out", async () => {
    const { ask } = openControl({ control: false });
    for (const path of ["", "state", "journal"]) expect((await ask("GET", path)).status).toBe(404);
  });

  it("has a page to look at, which takes nothing that it shows for HTML and loads nothing from elsewhere", async () => {
    const { ask, call, sandbox } = openControl({ profiles: [SEED] });
    await call("createProfile", { user: "<img src=x onerror=alert(1)>", body: {} });
    sandbox.clock.advance(1);
    await call("grantAccessLevel", { body: { access_level_id: "<b>" } });
    const { body: page, headers } = await ask("GET", "");
    expect(headers.get("content-type")).toBe("text/html; charset=utf-8");
    expect(page).toContain("Profiles: 2");
    expect(page).toContain("premium until ever");
    expect(page).toContain("POST /api/v2/server-side-api/purchase/profile/grant/access-level/");
    expect(page).toContain("&lt;img src=x onerror=alert(1)&gt;");
    expect(page).not.toMatch(/<img|<b>|<script(?! nonce)|https?:/);
  });

  it("shows on its page when levels begin and ended", async () => {
    const { ask, sandbox } = openControl({
      accessLevels: ["premium", "gold"],
      profiles: [
        {
          customer_user_id: "user-42",
          transactions: [SUBSCRIPTION],
          grants: [
            {
              access_level_id: "gold",
              starts_at: "2025-07-01T00:00:00Z",
              expires_at: "2025-08-01T00:00:00Z",
            },
          ],
        },
      ],
    });
    expect((await ask("GET", "")).body).toContain(
      "premium until 2025-06-20T12:00:00.000000+0000, gold from 2025-07-01T00:00:00.000000+0000",
    );
    sandbox.clock.set("2025-07-01T00:00:00Z");
    expect((await ask("GET", "")).body).toContain(
      "premium ended 2025-06-20T12:00:00.000000+0000, gold until 2025-08-01T00:00:00.000000+0000",
    );
  });
});

describe("a sandbox", () => {
  it("has the members of its type, and no others", () => {
    const members: Record<keyof Sandbox, true> = {
      fetch: true,
      handle: true,
      bodyLimit: true,
      clock: true,
      store: true,
      webhooks: true,
      reset: true,
      seed: true,
      snapshot: true,
      restore: true,
      faults: true,
      journal: true,
      clearJournal: true,
      count: true,
      profiles: true,
      balances: true,
      close: true,
    };
    expect(Object.keys(createSandbox()).sort()).toEqual(Object.keys(members).sort());
  });
});

describe("a sandbox that is reset", () => {
  it("gives the same bytes for the same requests", async () => {
    const { call, sandbox } = openCaller({ now: NOW });
    const run = async () => {
      const responses = [];
      responses.push(await call("createProfile", { body: {} }));
      responses.push(await call("setTransaction", { body: SUBSCRIPTION }));
      responses.push(await call("grantAccessLevel", { body: { access_level_id: "premium" } }));
      responses.push(await call("legacyGetProfile"));
      responses.push(await call("deleteProfile"));
      return responses.map(({ status, body, headers }) => [
        status,
        JSON.stringify(body),
        headers.get("Request-Id"),
      ]);
    };
    const first = await run();
    sandbox.reset();
    expect(await run()).toEqual(first);
    const other = openCaller({ now: NOW, seed: "another" });
    const { body } = await other.call("createProfile", { body: {} });
    expect(JSON.stringify(body)).not.toBe(first[0]?.[1]);
    expect(outcomeOf(await other.call("getProfile"))).toBe(200);
  });
});
