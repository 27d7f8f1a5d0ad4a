import { describe, expect, it, vi } from "vitest";
import description from "../../generated/openapi.json" with { type: "json" };
import { createAdaptyClient } from "../../src/client/index.ts";
import { type Field, requestFields } from "../../src/openapi/request-fields.ts";
import { readRequestBody } from "../../src/sandbox/core/request-body.ts";
import { NOW, openCaller, outcomeOf, PURCHASE, SUBSCRIPTION } from "../support/caller.ts";

type Options = Parameters<typeof openCaller>[0];

/** A sandbox with a profile, and what it warned about. */
async function open(options: Options = {}) {
  const warnings: string[] = [];
  const opened = openCaller({ warn: (sentence) => warnings.push(sentence), ...options });
  await opened.call("createProfile", { body: {} });
  return { ...opened, warnings };
}

const WEB_USER = { customer_user_id: "user-42" };
const VIEW = { ...WEB_USER, store: "app_store", variation_id: "d76feea0-c0cf-4942-bef5-84ed701fc6db" };
const STRIPE = { customer_user_id: "user-42", stripe_token: "sub_1" };
const stripe = (more: object) => ({
  data: { type: "stripe_receipt_validation_result", attributes: { ...STRIPE, ...more } },
});

/** A valid body of each operation that takes one. */
const BODIES = {
  createProfile: {},
  updateProfile: { first_name: "Jane" },
  setTransaction: SUBSCRIPTION,
  grantAccessLevel: { access_level_id: "premium" },
  revokeAccessLevel: { access_level_id: "premium" },
  v1CreateProfile: {},
  v1UpdateProfile: { first_name: "Jane" },
  v1SetTransaction: SUBSCRIPTION,
  v1GrantAccessLevel: { access_level_id: "premium" },
  v1RevokeAccessLevel: { access_level_id: "premium" },
  legacyCreateProfile: { customer_user_id: "user-42" },
  legacyUpdateProfile: { first_name: "Jane" },
  legacyGrantAccessLevel: { is_lifetime: true },
  legacyRevokeAccessLevel: { is_refund: false },
  webGetPaywall: { ...WEB_USER, store: "app_store", placement_id: "onboarding" },
  webRecordPaywallView: VIEW,
  webAddAttribution: { ...WEB_USER, status: "organic" },
} as const;

type Id = keyof typeof BODIES;

/** The fields of a request body, of all its branches. */
function propertiesOf(id: string): [string, Field][] {
  const body = requestFields(id)?.body;
  const branches = body?.kind === "union" ? [...body.branches.values()] : body ? [body] : [];
  return branches.flatMap((branch) => (branch.kind === "object" ? [...branch.properties] : []));
}

describe("a field that the description does not have", () => {
  // Names of documented timestamps among them: each is judged only if it is documented.
  const NAMES = [
    "no_field",
    "refunded_at",
    "starts_at",
    "visited_at",
    "__proto__",
    "constructor",
    "toString",
  ];

  it.each(Object.keys(BODIES) as Id[])("is neither judged nor kept by %s", async (id) => {
    const plain = await open();
    const given = await open();
    for (const { call } of [plain, given]) {
      await call("grantAccessLevel", { body: { access_level_id: "premium" } });
      await call("createProfile", { body: { first_name: "Jane" } });
    }
    const documented = propertiesOf(id).map(([name]) => name);
    const more = NAMES.filter((name) => !documented.includes(name))
      .map((name) => `${JSON.stringify(name)}:${name.endsWith("_at") ? '"garbage"' : '["a",{"b":1}]'},`)
      .join("");
    const body = JSON.stringify(BODIES[id]);
    const expected = await plain.call(id, { body });
    const response = await given.call(id, { body: `{${more}${body.slice(1)}`.replace(/,}$/, "}") });
    expect(expected.status).toBeLessThan(300);
    expect(response.status).toBe(expected.status);
    expect(response.body).toEqual(expected.body);
    expect(given.sandbox.snapshot()).toEqual(plain.sandbox.snapshot());
  });

  it("leaves no trace of itself in nested objects either", async () => {
    const { call, sandbox } = await open();
    await call("updateProfile", {
      body: {
        installation_meta: { device_id: "d1", extra: { a: 1 } },
        custom_attributes: [{ key: "k", value: "v", extra: "x" }],
      },
    });
    await call("setTransaction", {
      body: {
        ...SUBSCRIPTION,
        price: { ...SUBSCRIPTION.price, extra: 1 },
        offer: { category: "introductory", type: "pay_up_front", extra: 1 },
      },
    });
    expect(JSON.stringify(sandbox.snapshot())).not.toContain("extra");
    expect(sandbox.journal().map(({ unknownFields }) => unknownFields)).toEqual([
      undefined,
      ["installation_meta.extra", "custom_attributes.0.extra"],
      ["price.extra", "offer.extra"],
    ]);
  });

  it("does not reach a response of the legacy API", async () => {
    const { call } = await open();
    const body = { att_status: "nonsense", installation_meta: { device_id: 5, idfa: { evil: 1 } } };
    expect((await call("legacyUpdateProfile", { body })).status).toBe(200);
    const response = await call("legacyGetProfile", { query: "?extended=1" });
    expect(response.body.data).toMatchObject({ att_status: null, idfa: null });
    expect(JSON.stringify(response.body)).not.toMatch(/nonsense|evil/);
  });

  it("costs nothing later: ninety thousand of them leave the profile as it was", async () => {
    const { call, sandbox } = await open();
    const before = JSON.stringify(sandbox.snapshot());
    const body = Object.fromEntries(Array.from({ length: 90_000 }, (_, index) => [`k${index}`, 1]));
    expect((await call("updateProfile", { body })).status).toBe(200);
    expect(JSON.stringify(sandbox.snapshot())).toBe(before);
    expect(sandbox.journal().at(-1)?.unknownFields).toHaveLength(20);
  });
});

describe("a field of a subscription on a one-time purchase", () => {
  const GARBAGE = {
    expires_at: "garbage",
    originally_purchased_at: ["x"],
    renew_status: "maybe",
    renew_status_changed_at: 7,
    billing_issue_detected_at: {},
    grace_period_expires_at: "2025-02-30T00:00:00Z",
  };

  it.each(["accept", "reject"] as const)("is ignored, garbage included (%s)", async (unknownFields) => {
    const { call, warnings } = await open({ unknownFields });
    expect((await call("setTransaction", { body: { ...PURCHASE, ...GARBAGE } })).status).toBe(200);
    expect(warnings).toEqual([]);
  });
});

describe("the sandbox reports an unknown field", () => {
  it("in a warning, once, with the field that was probably meant", async () => {
    const { call, warnings } = await open();
    const body = { access_level_id: "premium", expire_at: "2025-07-01T00:00:00Z" };
    await call("grantAccessLevel", { body });
    await call("grantAccessLevel", { body });
    await call("updateProfile", { body: { favourite_colour: "red" } });
    expect(warnings).toEqual([
      'grantAccessLevel ignores the unknown field "expire_at". Did you mean expires_at?',
      'updateProfile ignores the unknown field "favourite_colour".',
    ]);
  });

  it("and an unknown preference in the header Prefer", async () => {
    const { call, warnings } = await open();
    for (let time = 0; time < 2; time += 1)
      expect((await call("updateProfile", { body: {}, headers: { Prefer: "cod=404" } })).status).toBe(200);
    expect(warnings).toEqual(["The header Prefer has cod, which has no effect. Did you mean code?"]);
  });

  it("and a preference for a generated body, which only the mock has", async () => {
    const { call, warnings } = await open();
    await call("getProfile", { headers: { Prefer: "dynamic=false" } });
    expect(warnings).toEqual([]);
    const { body } = await call("createProfile", { body: {}, headers: { Prefer: "dynamic=true" } });
    expect(body.data.customer_user_id).toBe("user-42");
    expect(warnings).toEqual([
      "The header Prefer has dynamic, which has no effect: the sandbox responds from its state. The mock generates bodies.",
    ]);
  });

  it("on the console by default, as a line that begins with Warning", async () => {
    const warn = vi.spyOn(console, "warn").mockImplementation(() => {});
    const { call } = openCaller();
    await call("createProfile", { body: { first_nme: "Jane" } });
    expect(warn.mock.calls).toEqual([
      ['Warning: createProfile ignores the unknown field "first_nme". Did you mean first_name?'],
    ]);
    warn.mockRestore();
  });

  it("in the journal and on the status page", async () => {
    const { call, sandbox } = await open();
    await call("grantAccessLevel", { body: { access_level_id: "premium", "expire<at": 1 } });
    expect(sandbox.journal().at(-1)).toMatchObject({
      operation: "grantAccessLevel",
      unknownFields: ["expire<at"],
    });
    const page = await sandbox.fetch("http://127.0.0.1/_sandbox/");
    expect(await page.text()).toContain("<td>expire&lt;at</td>");
  });

  it("of twenty fields at most, with the first hundred characters of a name", () => {
    const names = Array.from({ length: 30 }, (_, index) => `${index}`.padEnd(200, "x"));
    const body = Object.fromEntries(names.map((name) => [name, 1]));
    const { unknownFields } = readRequestBody("createProfile", body);
    expect(unknownFields.map(({ path }) => path)).toEqual(
      names.slice(0, 20).map((name) => name.slice(0, 100)),
    );
  });

  it("without end to a hostile caller's names, but not to the log", async () => {
    const { call, warnings } = await open();
    for (let index = 0; index < 120; index += 1)
      await call("updateProfile", { body: { [`${"x".repeat(300)}${index}`]: 1, [`k${index}`]: 1 } });
    expect(warnings).toHaveLength(100);
    for (const sentence of warnings) expect(sentence.length).toBeLessThan(200);
  });
});

describe("with unknownFields: reject", () => {
  it.each(Object.keys(BODIES) as Id[])("%s returns the documented 400 that names the field", async (id) => {
    const { call, sandbox } = await open({ unknownFields: "reject" });
    const before = sandbox.snapshot();
    const response = await call(id, { body: { ...BODIES[id], no_such_thing: 1 } });
    expect(outcomeOf(response)).toBe("validation_error");
    expect(response.body.errors).toEqual([
      { source: "no_such_thing", errors: ["The description has no such field."] },
    ]);
    expect(sandbox.snapshot()).toEqual(before);
  });

  it("responds in Stripe's form on Stripe's operation", async () => {
    const { call } = await open({ unknownFields: "reject" });
    const response = await call("validateStripePurchase", { body: stripe({ stripe_tokn: "x" }) });
    expect(response.status).toBe(400);
    expect(response.body.errors).toEqual([
      {
        detail: "The description has no such field. Did you mean stripe_token?",
        source: { pointer: "/data/attributes/stripe_tokn" },
        status: "400",
      },
    ]);
  });

  it("gives the client an error that it can narrow", async () => {
    const { sandbox } = await open({ unknownFields: "reject" });
    const adapty = createAdaptyClient({ apiKey: "secret_live_any", fetch: sandbox.fetch });
    const body = { access_level_id: "premium", expire_at: "2025-07-01T00:00:00Z" };
    const { error } = await adapty.grantAccessLevel({ customerUserId: "user-42", body });
    expect(error?.error_code).toBe("validation_error");
  });
});

describe("a seed", () => {
  it.each([
    ["grants", { access_level_id: "premium", expire_at: "2025-07-01T00:00:00Z" }, "expire_at"],
    ["transactions", { ...SUBSCRIPTION, price: { ...SUBSCRIPTION.price, valu: 1 } }, "price.valu"],
  ])("with an unknown field in %s is rejected, as any unknown option", (part, request, place) => {
    const { sandbox } = openCaller();
    const seed = [{ customer_user_id: "a", [part]: [request] }];
    expect(() => sandbox.seed(seed)).toThrow(`profiles.0.${part}.0.${place}: `);
    expect(sandbox.count()).toBe(0);
  });
});

describe("timestamps", () => {
  const TIMESTAMPS = Object.keys(BODIES).flatMap((id) => {
    const names = propertiesOf(id).flatMap(([name, { kind }]) => (kind === "timestamp" ? name : []));
    return [...new Set(names)].map((name) => [id as Id, name] as const);
  });

  it("are found in the description: each name that ends in _at, and nothing else", () => {
    const written = JSON.stringify(description.components.schemas).matchAll(/"(\w+_at)":/g);
    const names = new Set(TIMESTAMPS.map(([, name]) => name));
    const inRequests = new Set(
      [...written].map(([, name]) => name as string).filter((name) => names.has(name)),
    );
    expect([...names].sort()).toEqual([...inRequests].sort());
    expect([...names].sort()).toEqual([
      "billing_issue_detected_at",
      "expires_at",
      "grace_period_expires_at",
      "originally_purchased_at",
      "purchased_at",
      "refunded_at",
      "renew_status_changed_at",
      "revoke_at",
      "starts_at",
      "visited_at",
    ]);
  });

  it.each(TIMESTAMPS)("%s rejects 30 February as %s", async (id, name) => {
    const { call } = await open();
    await call("grantAccessLevel", { body: { access_level_id: "premium" } });
    const { status, body } = await call(id, { body: { ...BODIES[id], [name]: "2025-02-30T00:00:00Z" } });
    expect(status).toBe(400);
    expect(body.error_code).toBe(name === "visited_at" ? "datetime" : "validation_error");
  });

  it.each([
    ["an array", ["2024-01-01T00:00:00Z"]],
    ["an offset of 99:99", "2024-01-01T00:00:00+99:99"],
    ["an offset of 24:00", "2024-01-01T00:00:00+24:00"],
    ["a number", 1704067200],
  ])("visited_at rejects %s with its own code", async (_, visited_at) => {
    const { call } = await open();
    const response = await call("webRecordPaywallView", { body: { ...VIEW, visited_at } });
    expect(outcomeOf(response)).toBe("datetime");
  });

  it.each([["2025-01-01T00:00:00+99:99"], [["2025-01-01T00:00:00Z"]]])(
    "the clock refuses %j",
    async (set) => {
      const { sandbox } = openCaller();
      const response = await sandbox.fetch("http://127.0.0.1/_sandbox/clock", {
        method: "POST",
        body: JSON.stringify({ set }),
      });
      expect(response.status).toBe(400);
      expect(sandbox.clock.now()).toBe(Date.parse(NOW.replace("000+0000", "Z")));
    },
  );
});

describe("half of a surrogate pair", () => {
  const HALF = "a\ud800";

  it.each<[Id | "validateStripePurchase", object]>([
    ["legacyCreateProfile", { customer_user_id: HALF }],
    ["webGetPaywall", { ...BODIES.webGetPaywall, customer_user_id: HALF }],
    ["webRecordPaywallView", { ...VIEW, customer_user_id: HALF }],
    ["webAddAttribution", { ...BODIES.webAddAttribution, customer_user_id: HALF }],
    ["validateStripePurchase", stripe({ customer_user_id: HALF })],
    ["setTransaction", { ...SUBSCRIPTION, store_transaction_id: HALF }],
  ])("in an ID is rejected by %s", async (id, body) => {
    const { call, sandbox } = await open();
    const response = await call(id, { body });
    expect(response.status).toBe(400);
    expect(JSON.stringify(response.body)).toContain("value is not valid Unicode text");
    expect(sandbox.count()).toBe(1);
  });

  it("in an ID is rejected in a seed and in a snapshot", () => {
    const { sandbox } = openCaller();
    expect(() => sandbox.seed([{ customer_user_id: HALF }])).toThrow("profiles.0.customer_user_id");
    sandbox.seed([{ customer_user_id: "a" }]);
    const snapshot = sandbox.snapshot();
    for (const profile of snapshot.profiles) profile.customer_user_id = HALF;
    expect(() => sandbox.restore(snapshot)).toThrow("profiles.0.customer_user_id");
  });

  it("does not stand for a whole pair", async () => {
    const { call } = await open();
    const response = await call("legacyCreateProfile", { body: { customer_user_id: "👍" } });
    expect(response.body.data.customer_user_id).toBe("👍");
  });
});
