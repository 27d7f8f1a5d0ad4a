import { describe, expect, it } from "vitest";
import { NOW, openCaller, outcomeOf, PURCHASE, SUBSCRIPTION } from "../support/caller.ts";

const RENEWAL = {
  ...SUBSCRIPTION,
  store_transaction_id: "1002",
  purchased_at: "2025-06-20T12:00:00Z",
  expires_at: "2025-07-20T12:00:00Z",
};

/** A sandbox with a profile, and ways to look at it. */
async function openProfile(options: Parameters<typeof openCaller>[0] = {}) {
  const { call, sandbox } = openCaller(options);
  await call("createProfile", { body: {} });
  const buy = async (body: object) => {
    const response = await call("setTransaction", { body });
    expect(outcomeOf(response)).toBe(200);
    return response.body.data;
  };
  const profile = async () => (await call("getProfile")).body.data;
  const level = async (id = "premium") =>
    (await profile()).access_levels.find(
      ({ access_level_id }: { access_level_id: string }) => access_level_id === id,
    );
  const legacy = async () => (await call("legacyGetProfile")).body.data;
  const isActive = async (id = "premium") => (await legacy()).paid_access_levels[id]?.is_active;
  return { call, sandbox, buy, profile, level, legacy, isActive };
}

describe("a subscription", () => {
  it("shows as subscription, access level and revenue", async () => {
    const { buy, legacy } = await openProfile();
    const offer = { category: "promotional", type: "pay_up_front", id: "spring" };
    const data = await buy({
      ...SUBSCRIPTION,
      store: "play_store",
      store_product_id: "premium:monthly",
      offer,
    });
    const subscription = {
      store: "play_store",
      store_product_id: "premium",
      store_base_plan_id: "monthly",
      store_transaction_id: "1001",
      store_original_transaction_id: "1001",
      offer,
      environment: "Production",
      purchased_at: "2025-05-20T12:00:00.000000+0000",
      originally_purchased_at: "2025-05-20T12:00:00.000000+0000",
      expires_at: "2025-06-20T12:00:00.000000+0000",
      renewal_cancelled_at: null,
      billing_issue_detected_at: null,
      is_in_grace_period: false,
      cancellation_reason: null,
    };
    expect(data.subscriptions).toEqual([subscription]);
    expect(data.access_levels).toEqual([{ ...subscription, access_level_id: "premium", starts_at: null }]);
    expect(data.non_subscriptions).toEqual([]);
    expect(data.total_revenue_usd).toBe(9.99);

    const { paid_access_levels, subscriptions, total_revenue_usd } = await legacy();
    const shared = {
      is_active: true,
      expires_at: "2025-06-20T12:00:00.000000+0000",
      starts_at: null,
      is_lifetime: false,
      vendor_product_id: "premium",
      base_plan_id: "monthly",
      vendor_transaction_id: "1001",
      vendor_original_transaction_id: "1001",
      store: "play_store",
      activated_at: "2025-05-20T12:00:00.000000+0000",
      renewed_at: "2025-05-20T12:00:00.000000+0000",
      will_renew: true,
      is_in_grace_period: false,
      unsubscribed_at: null,
      billing_issue_detected_at: null,
      active_introductory_offer_type: null,
      active_promotional_offer_type: "pay_up_front",
      active_promotional_offer_id: "spring",
      cancellation_reason: null,
    };
    expect(paid_access_levels).toEqual({ premium: { id: "premium", ...shared } });
    expect(subscriptions).toEqual({ premium: { ...shared, is_sandbox: false } });
    expect(total_revenue_usd).toBe(9.99);
  });

  it("renews under its original ID: one subscription, the latest purchase, the first date, both payments", async () => {
    const { buy, sandbox, isActive } = await openProfile();
    await buy(SUBSCRIPTION);
    sandbox.clock.set("2025-06-20T12:00:00Z");
    expect(await isActive()).toBe(false);
    const data = await buy({ ...RENEWAL, originally_purchased_at: "2025-06-01T00:00:00Z" });
    expect(data.subscriptions).toHaveLength(1);
    expect(data.subscriptions[0]).toMatchObject({
      store_transaction_id: "1002",
      store_original_transaction_id: "1001",
      purchased_at: "2025-06-20T12:00:00.000000+0000",
      originally_purchased_at: "2025-05-20T12:00:00.000000+0000",
      expires_at: "2025-07-20T12:00:00.000000+0000",
    });
    expect(data.access_levels).toHaveLength(1);
    expect(data.access_levels[0]).toMatchObject({
      store_transaction_id: "1002",
      expires_at: "2025-07-20T12:00:00.000000+0000",
    });
    expect(data.total_revenue_usd).toBe(19.98);
    expect(await isActive()).toBe(true);
  });

  it("stands by its latest purchase, in whatever order they are sent", async () => {
    const { buy, sandbox } = await openProfile();
    sandbox.clock.set("2025-06-20T12:00:00Z");
    await buy(RENEWAL);
    const data = await buy(SUBSCRIPTION);
    expect(data.subscriptions).toHaveLength(1);
    expect(data.subscriptions[0]).toMatchObject({ store_transaction_id: "1002" });
    expect(data.total_revenue_usd).toBe(19.98);
  });

  it("is updated by its own ID, without a second purchase", async () => {
    const { buy } = await openProfile();
    await buy(SUBSCRIPTION);
    const failed = await buy({
      ...SUBSCRIPTION,
      billing_issue_detected_at: "2025-06-10T00:00:00Z",
      price: { ...SUBSCRIPTION.price, value: 8 },
    });
    expect(failed.subscriptions).toHaveLength(1);
    expect(failed.subscriptions[0].billing_issue_detected_at).toBe("2025-06-10T00:00:00.000000+0000");
    expect(failed.total_revenue_usd).toBe(8);
    const paid = await buy(SUBSCRIPTION);
    expect(paid.subscriptions[0].billing_issue_detected_at).toBeNull();
    expect(paid.access_levels).toHaveLength(1);
    expect(paid.total_revenue_usd).toBe(9.99);
  });

  it("distinguishes another store's transaction with the same ID", async () => {
    const { buy } = await openProfile();
    await buy(SUBSCRIPTION);
    const data = await buy({ ...SUBSCRIPTION, store: "stripe" });
    expect(data.subscriptions).toHaveLength(2);
    expect(data.access_levels).toHaveLength(1);
  });

  it("has its renewal turned off, and on again", async () => {
    const { buy, legacy } = await openProfile();
    const off = { ...SUBSCRIPTION, renew_status: false, cancellation_reason: "voluntarily_cancelled" };
    const dated = await buy({ ...off, renew_status_changed_at: "2025-06-01T00:00:00Z" });
    expect(dated.subscriptions[0]).toMatchObject({
      renewal_cancelled_at: "2025-06-01T00:00:00.000000+0000",
      cancellation_reason: "voluntarily_cancelled",
    });
    expect((await legacy()).paid_access_levels.premium).toMatchObject({
      is_active: true,
      will_renew: false,
      unsubscribed_at: "2025-06-01T00:00:00.000000+0000",
    });
    expect((await buy(SUBSCRIPTION)).access_levels[0].renewal_cancelled_at).toBeNull();
    expect((await buy(off)).access_levels[0].renewal_cancelled_at).toBe(NOW);
  });

  it("ends by the clock, to the microsecond", async () => {
    const { buy, sandbox, isActive, level } = await openProfile();
    await buy({ ...SUBSCRIPTION, expires_at: "2025-06-20T12:00:00.001Z" });
    sandbox.clock.set("2025-06-20T12:00:00Z");
    expect(await isActive()).toBe(true);
    sandbox.clock.advance(1);
    expect(await isActive()).toBe(false);
    expect((await level()).expires_at).toBe("2025-06-20T12:00:00.001000+0000");
  });

  it("goes through its grace period by the clock", async () => {
    const { buy, sandbox, level, isActive, profile } = await openProfile();
    await buy({
      ...SUBSCRIPTION,
      billing_issue_detected_at: "2025-06-19T12:00:00Z",
      grace_period_expires_at: "2025-06-27T12:00:00Z",
    });
    const states: [string, boolean, boolean][] = [
      ["2025-06-20T11:59:59Z", false, true],
      ["2025-06-20T12:00:00Z", true, true],
      ["2025-06-27T11:59:59.999Z", true, true],
      ["2025-06-27T12:00:00Z", false, false],
    ];
    for (const [now, inGrace, active] of states) {
      sandbox.clock.set(now);
      expect(await level()).toMatchObject({
        is_in_grace_period: inGrace,
        expires_at: "2025-06-20T12:00:00.000000+0000",
      });
      expect((await profile()).subscriptions[0].is_in_grace_period).toBe(inGrace);
      expect(await isActive()).toBe(active);
    }
  });

  it("ends in its grace period when a revocation says so, and no later revocation is possible", async () => {
    const { call, buy, sandbox } = await openProfile();
    await buy({
      ...SUBSCRIPTION,
      billing_issue_detected_at: "2025-06-19T12:00:00Z",
      grace_period_expires_at: "2025-06-27T12:00:00Z",
    });
    sandbox.clock.set("2025-06-22T12:00:00Z");
    const revoke = async (revoke_at: string) =>
      outcomeOf(await call("revokeAccessLevel", { body: { access_level_id: "premium", revoke_at } }));
    expect(await revoke("2025-06-25T12:00:00Z")).toBe(200);
    expect(await revoke("2025-06-26T12:00:00Z")).toBe("revocation_date_more_than_expiration_date");
  });

  it("can be revoked in its grace period, which is over then", async () => {
    const { buy, call, sandbox, level, isActive } = await openProfile();
    await buy({
      ...SUBSCRIPTION,
      billing_issue_detected_at: "2025-06-19T12:00:00Z",
      grace_period_expires_at: "2025-06-27T12:00:00Z",
    });
    sandbox.clock.set("2025-06-21T12:00:00Z");
    const late = { access_level_id: "premium", revoke_at: "2025-06-27T12:00:00.000001Z" };
    expect(outcomeOf(await call("revokeAccessLevel", { body: late }))).toBe(
      "revocation_date_more_than_expiration_date",
    );
    expect(outcomeOf(await call("revokeAccessLevel", { body: { access_level_id: "premium" } }))).toBe(200);
    expect(await level()).toMatchObject({ is_in_grace_period: false });
    expect(await isActive()).toBe(false);
  });

  it("is refunded: access ends, and the money goes", async () => {
    const { buy, isActive, legacy } = await openProfile();
    await buy(SUBSCRIPTION);
    expect(await isActive()).toBe(true);
    const data = await buy({
      ...SUBSCRIPTION,
      refunded_at: "2025-06-10T00:00:00Z",
      cancellation_reason: "refund",
    });
    expect(data.access_levels[0]).toMatchObject({
      expires_at: "2025-06-10T00:00:00.000000+0000",
      cancellation_reason: "refund",
    });
    expect(data.subscriptions[0]).toMatchObject({
      expires_at: "2025-06-10T00:00:00.000000+0000",
      cancellation_reason: "refund",
    });
    expect(data.total_revenue_usd).toBe(0);
    expect(await isActive()).toBe(false);
    expect((await legacy()).subscriptions["1month.premium"].is_active).toBe(false);
  });

  it("is not running any longer than it was bought for, though refunded later", async () => {
    const { buy } = await openProfile();
    const data = await buy({
      ...SUBSCRIPTION,
      refunded_at: "2025-12-10T00:00:00Z",
      cancellation_reason: "refund",
    });
    expect(data.access_levels[0].expires_at).toBe("2025-06-20T12:00:00.000000+0000");
  });

  it("keeps the earlier payment if a renewal is refunded", async () => {
    const { buy, sandbox, isActive } = await openProfile();
    await buy(SUBSCRIPTION);
    sandbox.clock.set("2025-06-25T00:00:00Z");
    await buy(RENEWAL);
    expect(await isActive()).toBe(true);
    const data = await buy({
      ...RENEWAL,
      refunded_at: "2025-06-24T00:00:00Z",
      cancellation_reason: "refund",
    });
    expect(data.total_revenue_usd).toBe(9.99);
    expect(await isActive()).toBe(false);
  });

  it("earns nothing as a trial or a family share, and opens the level all the same", async () => {
    const free = { ...SUBSCRIPTION, price: { country: "US", currency: "USD", value: 0 } };
    const trial = await openProfile();
    const data = await trial.buy({ ...free, offer: { category: "introductory", type: "free_trial" } });
    expect(data.access_levels[0].offer).toEqual({ category: "introductory", type: "free_trial", id: null });
    expect(data.total_revenue_usd).toBe(0);
    expect((await trial.legacy()).paid_access_levels.premium).toMatchObject({
      is_active: true,
      active_introductory_offer_type: "free_trial",
      active_promotional_offer_type: null,
    });
    const family = await openProfile();
    expect((await family.buy({ ...free, is_family_shared: true })).total_revenue_usd).toBe(0);
    expect(await family.isActive()).toBe(true);
  });
});

it("a product opens the first access level of an app without premium", async () => {
  const { buy } = await openProfile({ accessLevels: ["gold", "silver"] });
  expect((await buy(SUBSCRIPTION)).access_levels).toMatchObject([{ access_level_id: "gold" }]);
});

describe("revenue", () => {
  const priced = (currency: string, value: number) => ({
    ...SUBSCRIPTION,
    price: { country: "DE", currency, value },
  });

  it("is in US dollars, by the rates of the configuration", async () => {
    const { buy } = await openProfile({ usdRates: { USD: 1, EUR: 1.25 } });
    expect((await buy(priced("EUR", 10))).total_revenue_usd).toBe(12.5);
    expect((await buy(priced("eur", 10))).total_revenue_usd).toBe(12.5);
    expect((await buy(priced("CHF", 10))).total_revenue_usd).toBe(0);
    expect((await buy(priced("constructor", 10))).total_revenue_usd).toBe(0);
  });

  it.each([
    ["USD", 10],
    ["EUR", 11],
    ["GBP", 12.5],
    ["JPY", 0.067],
    ["CAD", 7.5],
    ["AUD", 6.5],
    ["CHF", 0],
  ])("has a round rate of %s by default", async (currency, revenue) => {
    const { buy } = await openProfile();
    expect((await buy(priced(currency, 10))).total_revenue_usd).toBeCloseTo(revenue);
  });

  it("leaves out what was bought in a store's sandbox", async () => {
    const { buy, legacy, isActive } = await openProfile();
    expect((await buy({ ...SUBSCRIPTION, environment: "Sandbox" })).total_revenue_usd).toBe(0);
    expect(await isActive()).toBe(true);
    expect((await legacy()).subscriptions["1month.premium"].is_sandbox).toBe(true);
  });

  it("adds up to the cent, and stays a number", async () => {
    const { buy } = await openProfile();
    await buy({
      ...PURCHASE,
      store_transaction_id: "a",
      store_original_transaction_id: "a",
      price: { ...PURCHASE.price, value: 0.1 },
    });
    const data = await buy({ ...PURCHASE, price: { ...PURCHASE.price, value: 0.2 } });
    expect(data.total_revenue_usd).toBe(0.3);
    expect(
      Number.isFinite(
        (await buy({ ...PURCHASE, price: { ...PURCHASE.price, value: 1e308 } })).total_revenue_usd,
      ),
    ).toBe(true);
  });
});

describe("a one-time purchase", () => {
  it("shows as non-subscription, and opens its level for ever", async () => {
    const { buy, legacy, isActive, sandbox } = await openProfile();
    const data = await buy(PURCHASE);
    const [bought] = data.non_subscriptions;
    expect(data.non_subscriptions).toEqual([
      {
        purchase_id: bought.purchase_id,
        store: "app_store",
        store_product_id: "premium.forever",
        store_base_plan_id: null,
        store_transaction_id: "2001",
        store_original_transaction_id: "2001",
        purchased_at: "2025-06-01T12:00:00.000000+0000",
        environment: "Production",
        is_refund: false,
        is_consumable: false,
      },
    ]);
    expect(data.subscriptions).toEqual([]);
    expect(data.access_levels).toMatchObject([
      { access_level_id: "premium", expires_at: null, is_in_grace_period: false },
    ]);
    expect(data.total_revenue_usd).toBe(49.99);
    sandbox.clock.advance({ days: 36_500 });
    expect(await isActive()).toBe(true);
    const { paid_access_levels, non_subscriptions } = await legacy();
    expect(paid_access_levels.premium.is_lifetime).toBe(true);
    expect(non_subscriptions).toEqual({
      "premium.forever": [
        {
          purchase_id: bought.purchase_id,
          vendor_product_id: "premium.forever",
          vendor_transaction_id: "2001",
          vendor_original_transaction_id: "2001",
          store: "app_store",
          purchased_at: "2025-06-01T12:00:00.000000+0000",
          is_one_time: false,
          is_sandbox: false,
        },
      ],
    });
  });

  it("is refunded", async () => {
    const { buy, isActive } = await openProfile();
    const before = await buy(PURCHASE);
    const after = await buy({
      ...PURCHASE,
      refunded_at: "2025-06-02T12:00:00Z",
      cancellation_reason: "refund",
    });
    expect(after.non_subscriptions).toMatchObject([
      { purchase_id: before.non_subscriptions[0].purchase_id, is_refund: true },
    ]);
    expect(after.total_revenue_usd).toBe(0);
    expect(await isActive()).toBe(false);
  });

  it("opens no level if it is a consumable, and is returned by the legacy API once", async () => {
    const { buy, legacy, profile } = await openProfile({ products: [{ id: "coins", type: "consumable" }] });
    const coins = { ...PURCHASE, store_product_id: "coins" };
    const data = await buy(coins);
    expect(data.access_levels).toEqual([]);
    expect(data.non_subscriptions).toMatchObject([{ is_consumable: true }]);
    expect((await legacy()).non_subscriptions).toMatchObject({ coins: [{ is_one_time: true }] });
    expect((await legacy()).non_subscriptions).toEqual({});
    await buy({ ...coins, store_transaction_id: "2002", store_original_transaction_id: "2002" });
    expect((await legacy()).non_subscriptions).toMatchObject({ coins: [{ vendor_transaction_id: "2002" }] });
    expect((await profile()).non_subscriptions).toHaveLength(2);
  });
});

describe("a consumable that is refunded", () => {
  // P004 returns a purchase for the caller to hand out, and has no field for a refund.
  const coins = { ...PURCHASE, store_product_id: "coins" };
  const refunded = { ...coins, refunded_at: "2025-06-02T12:00:00Z", cancellation_reason: "refund" };
  const options: Parameters<typeof openCaller>[0] = { products: [{ id: "coins", type: "consumable" }] };

  it("is not returned by the legacy API, and is by v2", async () => {
    const { buy, legacy, profile } = await openProfile(options);
    await buy(refunded);
    expect((await legacy()).non_subscriptions).toEqual({});
    expect((await profile()).non_subscriptions).toMatchObject([{ is_refund: true, is_consumable: true }]);
  });

  it("is returned once when the refund is taken back", async () => {
    const { buy, legacy } = await openProfile(options);
    await buy(refunded);
    await legacy();
    await buy(coins);
    expect(Object.keys((await legacy()).non_subscriptions)).toEqual(["coins"]);
    expect((await legacy()).non_subscriptions).toEqual({});
  });

  it("leaves one that is kept for ever listed", async () => {
    const { buy, legacy } = await openProfile();
    await buy({ ...PURCHASE, refunded_at: "2025-06-02T12:00:00Z", cancellation_reason: "refund" });
    const { non_subscriptions, paid_access_levels } = await legacy();
    expect(Object.keys(non_subscriptions)).toEqual(["premium.forever"]);
    expect(paid_access_levels.premium.is_active).toBe(false);
  });
});

describe("a product", () => {
  const options = {
    accessLevels: ["premium", "gold", "silver"],
    products: [
      { id: "gold", accessLevel: "gold" },
      { id: "plans:yearly", accessLevel: "silver" },
    ],
  };

  it.each([
    ["gold", "gold"],
    ["gold:monthly", "gold"],
    ["plans:yearly", "silver"],
    ["plans:monthly", "premium"],
    ["unknown", "premium"],
    ["__proto__", "premium"],
    [":monthly", "premium"],
  ])("%s opens %s", async (store_product_id, level) => {
    const { buy } = await openProfile(options);
    const data = await buy({ ...SUBSCRIPTION, store_product_id });
    expect(
      data.access_levels.map(({ access_level_id }: { access_level_id: string }) => access_level_id),
    ).toEqual([level]);
  });

  it.each([
    ["premium:monthly", "premium", "monthly"],
    ["premium:monthly:odd", "premium", "monthly:odd"],
    ["premium", "premium", null],
    ["premium:", "premium:", null],
    [":monthly", ":monthly", null],
    [":premium:monthly", ":premium:monthly", null],
    [":", ":", null],
  ])("ID %s names product %s and base plan %s", async (store_product_id, product, plan) => {
    const { buy } = await openProfile();
    const { subscriptions } = await buy({ ...SUBSCRIPTION, store_product_id });
    expect(subscriptions).toMatchObject([{ store_product_id: product, store_base_plan_id: plan }]);
  });

  it("opens the default level of the configuration", async () => {
    const { buy } = await openProfile({ accessLevels: ["basic", "plus"], defaultAccessLevel: "plus" });
    expect((await buy(SUBSCRIPTION)).access_levels[0].access_level_id).toBe("plus");
  });

  it("cannot open a level that the app does not have", () => {
    expect(() => openCaller({ products: [{ id: "gold", accessLevel: "gold" }] })).toThrow(
      /`gold`.*accessLevels/,
    );
  });
});

describe("a grant", () => {
  it("without dates is for ever, of the store and product that stand for none", async () => {
    const { call, level, isActive } = await openProfile();
    await call("grantAccessLevel", { body: { access_level_id: "premium" } });
    const granted = await level();
    expect(granted).toEqual({
      access_level_id: "premium",
      store: "adapty",
      store_product_id: "adapty_server_side_product",
      store_base_plan_id: null,
      store_transaction_id: granted.store_transaction_id,
      store_original_transaction_id: granted.store_transaction_id,
      offer: null,
      environment: "Production",
      starts_at: null,
      purchased_at: NOW,
      originally_purchased_at: NOW,
      expires_at: null,
      renewal_cancelled_at: null,
      billing_issue_detected_at: null,
      is_in_grace_period: false,
      cancellation_reason: null,
    });
    expect(await isActive()).toBe(true);
  });

  it("begins and ends at its dates", async () => {
    const { call, sandbox, isActive, level } = await openProfile();
    const body = {
      access_level_id: "premium",
      starts_at: "2025-07-01T00:00:00+0000",
      expires_at: "2025-08-01T00:00:00Z",
    };
    await call("v1GrantAccessLevel", { body });
    expect(await level()).toMatchObject({
      starts_at: "2025-07-01T00:00:00.000000+0000",
      expires_at: "2025-08-01T00:00:00.000000+0000",
    });
    for (const [now, active] of [
      ["2025-06-30T23:59:59Z", false],
      ["2025-07-01T00:00:00Z", true],
      ["2025-07-31T23:59:59Z", true],
      ["2025-08-01T00:00:00Z", false],
    ] as const) {
      sandbox.clock.set(now);
      expect(await isActive(), now).toBe(active);
    }
  });

  it("may lie in the past", async () => {
    const { call, isActive } = await openProfile();
    const body = {
      access_level_id: "premium",
      starts_at: "2022-10-12T09:42:50.000000+0000",
      expires_at: "2024-10-12T09:42:50.000000+0000",
    };
    expect(outcomeOf(await call("grantAccessLevel", { body }))).toBe(200);
    expect(await isActive()).toBe(false);
  });

  it("takes the place of the earlier grant of the level", async () => {
    const { call, sandbox, level, profile } = await openProfile();
    await call("grantAccessLevel", {
      body: { access_level_id: "premium", expires_at: "2025-07-01T00:00:00Z" },
    });
    sandbox.clock.advance({ days: 1 });
    await call("grantAccessLevel", {
      body: { access_level_id: "premium", expires_at: "2025-09-01T00:00:00Z" },
    });
    expect(await level()).toMatchObject({
      expires_at: "2025-09-01T00:00:00.000000+0000",
      purchased_at: "2025-06-16T12:00:00.000000+0000",
      originally_purchased_at: NOW,
    });
    expect((await profile()).access_levels).toHaveLength(1);
    await call("grantAccessLevel", {
      body: { access_level_id: "premium", expires_at: "2025-06-20T00:00:00Z" },
    });
    expect((await level()).expires_at).toBe("2025-06-20T00:00:00.000000+0000");
  });

  it("and a purchase of one level: what is running lasts longest decides", async () => {
    const { buy, call, sandbox, level } = await openProfile();
    await buy(SUBSCRIPTION);
    await call("grantAccessLevel", {
      body: { access_level_id: "premium", expires_at: "2025-06-18T00:00:00Z" },
    });
    expect((await level()).store).toBe("app_store");
    await call("grantAccessLevel", {
      body: { access_level_id: "premium", expires_at: "2025-06-30T00:00:00Z" },
    });
    expect((await level()).store).toBe("adapty");
    await call("grantAccessLevel", {
      body: { access_level_id: "premium", starts_at: "2025-06-20T00:00:00Z" },
    });
    expect((await level()).store).toBe("app_store");
    sandbox.clock.set("2025-06-20T00:00:00Z");
    expect((await level()).store).toBe("adapty");
  });

  it("stays if the purchase beside it is refunded", async () => {
    const { buy, call, isActive, level } = await openProfile();
    await call("grantAccessLevel", {
      body: { access_level_id: "premium", expires_at: "2025-06-18T00:00:00Z" },
    });
    await buy(SUBSCRIPTION);
    await buy({ ...SUBSCRIPTION, refunded_at: NOW, cancellation_reason: "refund" });
    expect(await isActive()).toBe(true);
    expect((await level()).store).toBe("adapty");
  });
});

describe("revoking", () => {
  it("now takes the level and leaves the subscription", async () => {
    const { buy, call, isActive, profile } = await openProfile();
    await buy(SUBSCRIPTION);
    await call("revokeAccessLevel", { body: { access_level_id: "premium" } });
    expect(await isActive()).toBe(false);
    const { access_levels, subscriptions, total_revenue_usd } = await profile();
    expect(access_levels).toMatchObject([{ access_level_id: "premium", expires_at: NOW }]);
    expect(subscriptions[0].expires_at).toBe("2025-06-20T12:00:00.000000+0000");
    expect(total_revenue_usd).toBe(9.99);
  });

  it("takes it from all that unlock it", async () => {
    const { buy, call, isActive } = await openProfile();
    await buy(SUBSCRIPTION);
    await buy(PURCHASE);
    await call("grantAccessLevel", { body: { access_level_id: "premium" } });
    await call("v1RevokeAccessLevel", { body: { access_level_id: "premium", revoke_at: null } });
    expect(await isActive()).toBe(false);
  });

  it("later takes it then, and sooner next is possible, later no more", async () => {
    const { call, sandbox, isActive, level } = await openProfile();
    await call("grantAccessLevel", { body: { access_level_id: "premium" } });
    const revoke = async (revoke_at: string) =>
      outcomeOf(await call("revokeAccessLevel", { body: { access_level_id: "premium", revoke_at } }));
    expect(await revoke("2025-07-01T00:00:00Z")).toBe(200);
    expect((await level()).expires_at).toBe("2025-07-01T00:00:00.000000+0000");
    expect(await revoke("2025-07-02T00:00:00Z")).toBe("revocation_date_more_than_expiration_date");
    expect(await revoke("2025-06-20T00:00:00Z")).toBe(200);
    expect(await isActive()).toBe(true);
    sandbox.clock.set("2025-06-20T00:00:00Z");
    expect(await isActive()).toBe(false);
  });

  it("does not restore what an earlier one ended", async () => {
    const { buy, call, sandbox, isActive } = await openProfile();
    await buy({ ...SUBSCRIPTION, expires_at: "2030-01-01T00:00:00Z" });
    await call("revokeAccessLevel", { body: { access_level_id: "premium" } });
    await call("grantAccessLevel", {
      body: { access_level_id: "premium", expires_at: "2025-08-01T00:00:00Z" },
    });
    expect(await isActive()).toBe(true);
    await call("revokeAccessLevel", {
      body: { access_level_id: "premium", revoke_at: "2025-07-01T00:00:00Z" },
    });
    sandbox.clock.set("2025-07-01T00:00:00Z");
    expect(await isActive()).toBe(false);
  });

  it("is undone by a grant and by a renewal, not by an update of the same transaction", async () => {
    const { buy, call, sandbox, isActive } = await openProfile();
    await buy(SUBSCRIPTION);
    await call("revokeAccessLevel", { body: { access_level_id: "premium" } });
    await buy(SUBSCRIPTION);
    expect(await isActive()).toBe(false);
    sandbox.clock.set("2025-06-20T12:00:00Z");
    await buy(RENEWAL);
    expect(await isActive()).toBe(true);
    await call("revokeAccessLevel", { body: { access_level_id: "premium" } });
    expect(await isActive()).toBe(false);
    await call("grantAccessLevel", { body: { access_level_id: "premium" } });
    expect(await isActive()).toBe(true);
  });
});
