import { describe, expect, it } from "vitest";
import { NOW, openCaller, outcomeOf } from "../support/caller.ts";

// The expectations come from the documents on Paddle: the server-side API, operation 1.

const validate = (paddle_token: unknown, customer_user_id: unknown = "user-42") => ({
  body: { customer_user_id, paddle_token },
});

describe("a Paddle token", () => {
  it("of a subscription makes the profile and imports its payments, the same for the same token", async () => {
    const responses = [];
    for (const { call } of [openCaller(), openCaller()])
      responses.push((await call("validatePaddlePurchase", validate("sub_01hv8x29kz0t586xy6zn1a62ny"))).body);
    const [{ data }, other] = responses;
    expect(other).toEqual({ data });
    expect(data.customer_user_id).toBe("user-42");
    expect(data.subscriptions).toMatchObject([
      {
        store: "paddle",
        store_original_transaction_id: "sub_01hv8x29kz0t586xy6zn1a62ny",
        purchased_at: NOW,
        originally_purchased_at: "2025-04-16T12:00:00.000000+0000",
        expires_at: "2025-07-15T12:00:00.000000+0000",
        store_product_id: expect.stringMatching(/^pro_/),
        store_base_plan_id: expect.stringMatching(/^pri_/),
      },
    ]);
    expect(data.access_levels).toMatchObject([{ access_level_id: "premium", store: "paddle" }]);
    expect(data.total_revenue_usd).toBe(29.97);
  });

  it.each(["txn_01hv8wptq8987qeep44cyrewp9", "live_7d279f61a3339fed520f7cd8c08"])(
    "of a transaction imports one purchase, into the profile that is there: %s",
    async (token) => {
      const { call } = openCaller();
      const { body: created } = await call("createProfile", { body: {} });
      const { body } = await call("validatePaddlePurchase", validate(token));
      expect(body.data).toMatchObject({
        profile_id: created.data.profile_id,
        non_subscriptions: [{ store: "paddle", store_transaction_id: token, is_refund: false }],
        subscriptions: [],
        total_revenue_usd: 9.99,
      });
    },
  );

  it("is imported once", async () => {
    const { call, sandbox } = openCaller();
    const first = (await call("validatePaddlePurchase", validate("sub_1"))).body.data;
    sandbox.clock.advance({ days: 90 });
    const second = (await call("validatePaddlePurchase", validate("sub_1"))).body.data;
    expect(second.profile_id).toBe(first.profile_id);
    expect(second.subscriptions).toEqual(first.subscriptions);
    expect(second.total_revenue_usd).toBe(29.97);
    expect((await call("validatePaddlePurchase", validate("sub_2"))).body.data.subscriptions).toHaveLength(2);
    expect(sandbox.count()).toBe(1);
  });

  it("is another purchase than the same token of Stripe", async () => {
    const { call } = openCaller();
    const attributes = { customer_user_id: "user-42", stripe_token: "sub_1" };
    await call("validateStripePurchase", {
      body: { data: { type: "stripe_receipt_validation_result", attributes } },
    });
    const { body } = await call("validatePaddlePurchase", validate("sub_1"));
    const stores = body.data.subscriptions.map(({ store }: { store: string }) => store);
    expect(stores.toSorted()).toEqual(["paddle", "stripe"]);
  });

  it("of a subscription imports one that renews", async () => {
    const { call } = openCaller();
    await call("validatePaddlePurchase", validate("sub_1"));
    const { data } = (await call("legacyGetProfile")).body;
    expect(data.paid_access_levels.premium.will_renew).toBe(true);
  });

  it("of a subscription is the ID of its first payment only", async () => {
    const { call, sandbox } = openCaller();
    await call("validatePaddlePurchase", validate("sub_1"));
    const ids = sandbox.snapshot().profiles[0]?.purchases.map((purchase) => purchase.store_transaction_id);
    expect(ids).toEqual(["sub_1", expect.stringMatching(/^txn_/), expect.stringMatching(/^txn_/)]);
    expect(new Set(ids).size).toBe(3);
  });

  it("of a customer with a profile creates none", async () => {
    const { call, sandbox } = openCaller({ profiles: [{ customer_user_id: "user-42" }] });
    await call("validatePaddlePurchase", validate("txn_1"));
    const events = sandbox.journal().at(-1)?.events ?? [];
    expect(events.map(({ type }) => type)).toEqual(["transaction_recorded", "access_level_started"]);
  });

  it("is noted in the journal with what it caused", async () => {
    const { call, sandbox } = openCaller();
    await call("validatePaddlePurchase", validate("sub_1"));
    const types = sandbox
      .journal()
      .at(-1)
      ?.events?.map(({ type }) => type);
    expect(types).toContain("profile_created");
    expect(types).toContain("access_level_started");
  });
});

describe("a Paddle token is rejected", () => {
  const options = { paddle: { unknownTokens: ["txn_unknown"], tokensWithoutProducts: ["txn_bare"] } };

  it.each<[string, string, string | number, string?]>([
    [
      "that Paddle does not know",
      "txn_unknown",
      "invalid_paddle_credentials_or_purchase_not_found",
      "Invalid Paddle credentials or purchase not found",
    ],
    ["whose products the app has not", "txn_bare", "no_products_found", "No products found for purchase"],
    ["unless it is one of the others", "txn_unknown2", 200],
  ])("%s", async (_, token, outcome, message) => {
    const { call, sandbox } = openCaller(options);
    const response = await call("validatePaddlePurchase", validate(token));
    expect(outcomeOf(response)).toBe(outcome);
    expect(sandbox.count()).toBe(outcome === 200 ? 1 : 0);
    if (message === undefined) return;
    expect(response.status).toBe(400);
    expect(response.body.errors).toEqual([{ source: "non_field_errors", errors: [message] }]);
  });

  it("with the error that the documents list first", async () => {
    const paddle = { tokensWithoutProducts: ["txn_bare"], unknownTokens: ["txn_bare", "txn_unknown"] };
    const { call } = openCaller({ paddle: { ...paddle, apiKey: false } });
    expect(outcomeOf(await call("validatePaddlePurchase", validate("txn_bare")))).toBe("no_products_found");
    expect(outcomeOf(await call("validatePaddlePurchase", validate("txn_unknown")))).toBe(
      "paddle_api_key_not_found",
    );
  });

  it.each<[boolean | undefined, string | number]>([
    [false, "paddle_api_key_not_found"],
    [true, 200],
    [undefined, 200],
  ])("if the app has no key (apiKey: %j)", async (apiKey, outcome) => {
    const { call } = openCaller({ paddle: apiKey === undefined ? {} : { apiKey } });
    expect(outcomeOf(await call("validatePaddlePurchase", validate("txn_1")))).toBe(outcome);
  });

  it.each([
    ["paddle_token", ""],
    ["paddle_token", null],
    ["paddle_token", 42],
    ["paddle_token", undefined],
    ["customer_user_id", null],
    ["customer_user_id", undefined],
  ])("with the %s %j", async (field, value) => {
    const { call, sandbox } = openCaller();
    const body = { ...validate("txn_1").body, [field]: value };
    const response = await call("validatePaddlePurchase", { body });
    expect([response.status, outcomeOf(response)]).toEqual([400, "validation_error"]);
    expect(response.body.errors[0].source).toBe(field);
    expect(sandbox.count()).toBe(0);
  });

  it("with the public key", async () => {
    const { call } = openCaller();
    const response = await call("validatePaddlePurchase", {
      ...validate("txn_1"),
      headers: { Authorization: "Api-Key public_live_any" },
    });
    expect([response.status, outcomeOf(response)]).toEqual([401, "not_authenticated"]);
  });
});
