import { describe, expect, it } from "vitest";
import { NOW, openCaller, outcomeOf } from "../support/caller.ts";

describe("a Stripe token", () => {
  const validate = (stripe_token: unknown, customer_user_id: unknown = "user-42") => ({
    body: {
      data: { type: "stripe_receipt_validation_result", attributes: { customer_user_id, stripe_token } },
    },
  });

  it("of a subscription makes the profile and imports its payments, the same for the same token", async () => {
    const profiles = [];
    for (const { call, sandbox } of [openCaller(), openCaller()]) {
      const { body } = await call("validateStripePurchase", validate("sub_1OM8brJTlbIG45BdDRFOHWAU"));
      expect(body).toEqual({ data: null });
      profiles.push((await call("getProfile")).body);
      for (const { price } of sandbox.snapshot().profiles[0]?.purchases ?? [])
        expect(price).toEqual({ country: "US", currency: "USD", value: 9.99 });
    }
    const [{ data }, other] = profiles;
    expect(other).toEqual({ data });
    expect(data.customer_user_id).toBe("user-42");
    expect(data.subscriptions).toMatchObject([
      {
        store: "stripe",
        store_original_transaction_id: "sub_1OM8brJTlbIG45BdDRFOHWAU",
        purchased_at: NOW,
        originally_purchased_at: "2025-04-16T12:00:00.000000+0000",
        expires_at: "2025-07-15T12:00:00.000000+0000",
      },
    ]);
    const [{ store_product_id, store_base_plan_id, store_transaction_id }] = data.subscriptions;
    expect(store_product_id).toMatch(/^prod_[0-9a-f]{14}$/);
    expect(store_base_plan_id).toMatch(/^price_[0-9a-f]{14}$/);
    expect(store_transaction_id).toMatch(/^in_[0-9a-f]{24}_2$/);
    expect(data.access_levels).toMatchObject([{ access_level_id: "premium", store: "stripe" }]);
    expect(data.total_revenue_usd).toBe(29.97);
  });

  it("of a payment intent imports one purchase, into the profile that is there", async () => {
    const { call } = openCaller();
    const { body } = await call("createProfile", { body: {} });
    await call("validateStripePurchase", validate("pi_3MtwBwLkdIwHu7ix28a3tqPa"));
    expect((await call("getProfile")).body.data).toMatchObject({
      profile_id: body.data.profile_id,
      non_subscriptions: [
        { store: "stripe", store_transaction_id: "pi_3MtwBwLkdIwHu7ix28a3tqPa", is_refund: false },
      ],
      subscriptions: [],
      total_revenue_usd: 9.99,
    });
  });

  it("is imported once", async () => {
    const { call, sandbox } = openCaller();
    await call("validateStripePurchase", validate("sub_1"));
    const before = (await call("getProfile")).body.data.subscriptions;
    sandbox.clock.advance({ days: 90 });
    await call("validateStripePurchase", validate("sub_1"));
    expect((await call("getProfile")).body.data.subscriptions).toEqual(before);
    await call("validateStripePurchase", validate("sub_2"));
    expect((await call("getProfile")).body.data.subscriptions).toHaveLength(2);
  });

  it.each([
    ["cus_9s6XKzkNRiz8i3", "/data/attributes/stripe_token"],
    ["sub_", "/data/attributes/stripe_token"],
    ["SUB_1", "/data/attributes/stripe_token"],
    ["", "/data/attributes/stripe_token"],
    [null, "/data/attributes/stripe_token"],
    [undefined, "/data/attributes/stripe_token"],
    [42, "/data/attributes/stripe_token"],
  ])("%j is rejected in JSON:API form", async (token, pointer) => {
    const { call, sandbox } = openCaller();
    const { status, body, headers } = await call("validateStripePurchase", validate(token));
    expect(status).toBe(400);
    expect(headers.get("content-type")).toBe("application/vnd.api+json");
    expect(body.errors).toEqual([{ detail: expect.any(String), source: { pointer }, status: "400" }]);
    expect(sandbox.count()).toBe(0);
  });

  it("comes with a customer, in the documented media type", async () => {
    const { call } = openCaller();
    const { body } = await call("validateStripePurchase", validate("sub_1", null));
    expect(body.errors[0].source).toEqual({ pointer: "/data/attributes/customer_user_id" });
    const json = { ...validate("sub_1"), headers: { "Content-Type": "application/json" } };
    expect(outcomeOf(await call("validateStripePurchase", json))).toBe("parse_error");
  });
});

describe("the web API", () => {
  const user = { customer_user_id: "user-42" };
  const variation_id = "d76feea0-c0cf-4942-bef5-84ed701fc6db";

  async function openProfile(options: Parameters<typeof openCaller>[0] = {}) {
    const opened = openCaller(options);
    const { body } = await opened.call("createProfile", { body: {} });
    return { ...opened, profile_id: body.data.profile_id as string };
  }

  it("serves the paywall of a placement, to a customer and to a profile", async () => {
    const { call, profile_id } = await openProfile();
    for (const who of [user, { profile_id }]) {
      const { body } = await call("webGetPaywall", {
        body: { store: "stripe", placement_id: "onboarding", ...who },
      });
      expect(body).toMatchObject({
        placement_id: "onboarding",
        variation_id,
        paywall_id: "9a93fe6f-9162-4dc0-b4b7-73079ed95c34",
        products: [
          { vendor_product_id: "1_week_apple", is_consumable: false, base_plan_id: null, offer: null },
          { vendor_product_id: "1_month_apple", is_consumable: false, base_plan_id: null, offer: null },
        ],
      });
    }
  });

  it.each([
    ["de-AT", "de-AT"],
    ["de", "de"],
    ["de-CH", "de"],
    ["fr", "en"],
    [undefined, "en"],
  ])("serves the remote config for the locale %s in %s", async (locale, lang) => {
    const placement = {
      placement_id: "home",
      variation_id,
      paywall_id: variation_id,
      paywall_name: "Home",
      products: [],
      remote_configs: ["en", "de", "de-AT"].map((lang) => ({ lang, data: `{"lang":"${lang}"}` })),
    };
    const { call } = await openProfile({ placements: [placement] });
    const { body } = await call("webGetPaywall", {
      body: { store: "stripe", placement_id: "home", locale, ...user },
    });
    expect(body.remote_config).toEqual({ lang, data: `{"lang":"${lang}"}` });
    expect(body).not.toHaveProperty("remote_configs");
  });

  it("rejects a placement that is not set up, and serves one without remote config", async () => {
    const placement = {
      placement_id: "home",
      variation_id,
      paywall_id: variation_id,
      paywall_name: "Home",
      products: [],
    };
    const { call } = await openProfile({ placements: [placement] });
    const refused = await call("webGetPaywall", {
      body: { store: "stripe", placement_id: "onboarding", ...user },
    });
    // F VariationIdNotFound.
    expect(refused.body).toEqual({
      errors: [{ source: null, errors: ["Variation for onboarding does not exist."] }],
      error_code: "VARIATION_DOES_NOT_EXIST_ERROR",
      status_code: 404,
    });
    const { body } = await call("webGetPaywall", {
      body: { store: "stripe", placement_id: "home", ...user },
    });
    expect(body).toEqual(placement);
  });

  it("records views and attributions, which the snapshot shows", async () => {
    const { call, sandbox, profile_id } = await openProfile();
    const view = { store: "stripe", variation_id };
    expect((await call("webRecordPaywallView", { body: { ...view, ...user } })).status).toBe(201);
    const dated = { ...view, profile_id, visited_at: "2025-06-01T12:00:00+02:00" };
    expect((await call("webRecordPaywallView", { body: dated })).status).toBe(201);
    const attribution = { status: "non_organic", channel: "ads", campaign: "spring" };
    expect((await call("webAddAttribution", { body: { ...attribution, ...user } })).status).toBe(201);
    expect(sandbox.snapshot().profiles[0]?.web_events).toEqual([
      { kind: "paywall_view", recorded_at: NOW, details: { ...view, visited_at: NOW } },
      {
        kind: "paywall_view",
        recorded_at: NOW,
        details: { ...view, visited_at: "2025-06-01T10:00:00.000000+0000" },
      },
      { kind: "attribution", recorded_at: NOW, details: attribution },
    ]);
  });

  it("keeps the first thousand characters of a text", async () => {
    const { call, sandbox } = await openProfile();
    const campaign = `${"x".repeat(999)}yz`;
    await call("webAddAttribution", { body: { status: "organic", campaign, ...user } });
    expect(sandbox.snapshot().profiles[0]?.web_events[0]?.details.campaign).toBe(`${"x".repeat(999)}y`);
  });

  it("keeps the newest hundred of a profile", async () => {
    const { call, sandbox } = await openProfile();
    for (let campaign = 1; campaign <= 101; campaign += 1) {
      await call("webAddAttribution", { body: { status: "organic", campaign: `${campaign}`, ...user } });
    }
    const events = sandbox.snapshot().profiles[0]?.web_events;
    expect(events).toHaveLength(100);
    expect(events?.[0]?.details.campaign).toBe("2");
  });

  it.each<[unknown, string | number]>([
    ["2025-06-01T12:00:00Z", 201],
    [undefined, 201],
    ["yesterday", "datetime"],
    ["2025-02-30T12:00:00Z", "datetime"],
    ["2025-06-01", "datetime"],
    [1748779200, "datetime"],
    [null, "datetime"],
  ])("responds to a view dated %j with %s", async (visited_at, outcome) => {
    const { call } = await openProfile();
    const response = await call("webRecordPaywallView", {
      body: { store: "stripe", variation_id, visited_at, ...user },
    });
    expect(outcomeOf(response)).toBe(outcome);
    if (outcome === "datetime") {
      expect(response.body.errors).toEqual([{ source: "visited_at", errors: ["invalid datetime format"] }]);
    }
  });

  it.each<[unknown, string | number]>([
    ["organic", 201],
    ["non_organic", 201],
    ["unknown", 201],
    ["paid", "enum"],
    ["", "enum"],
    [null, "enum"],
    [1, "enum"],
    [undefined, "validation_error"],
  ])("responds to the status %j with %s", async (status, outcome) => {
    const { call } = await openProfile();
    const response = await call("webAddAttribution", { body: { status, ...user } });
    expect(outcomeOf(response)).toBe(outcome);
    if (outcome === "enum") {
      expect(response.body.errors).toEqual([
        {
          source: "status",
          errors: ["value is not a valid enumeration member; permitted: 'organic', 'non_organic', 'unknown'"],
        },
      ]);
    }
  });

  it("needs a user, who is known", async () => {
    const { call } = openCaller();
    const bodies = [
      ["webGetPaywall", { store: "stripe", placement_id: "onboarding" }],
      ["webRecordPaywallView", { store: "stripe", variation_id }],
      ["webAddAttribution", { status: "organic" }],
    ] as const;
    for (const [operation, body] of bodies) {
      expect(outcomeOf(await call(operation, { body }))).toBe("validation_error");
      for (const who of [user, { profile_id: variation_id }]) {
        const { status, body: refused } = await call(operation, { body: { ...body, ...who } });
        expect([status, refused.error_code]).toEqual([404, "profile_does_not_exist"]);
      }
    }
  });

  it("says what is wrong with the shape before what has a code of its own", async () => {
    const { call } = await openProfile();
    const view = { store: "stripe", visited_at: "yesterday", ...user };
    const { body } = await call("webRecordPaywallView", { body: view });
    expect(body).toMatchObject({ error_code: "validation_error", errors: [{ source: "variation_id" }] });
  });
});
