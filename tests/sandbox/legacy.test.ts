import { describe, expect, it } from "vitest";
import { NOW, openCaller, outcomeOf, PURCHASE, SUBSCRIPTION } from "../support/caller.ts";

async function openProfile(options: Parameters<typeof openCaller>[0] = {}) {
  const { call, sandbox } = openCaller(options);
  await call("legacyCreateProfile", { body: { customer_user_id: "user-42" } });
  const grant = (body: object) => call("legacyGrantAccessLevel", { body });
  const revoke = (body: object) => call("legacyRevokeAccessLevel", { body });
  const level = async () => (await call("legacyGetProfile")).body.data.paid_access_levels.premium;
  return { call, sandbox, grant, revoke, level };
}

describe("a legacy user", () => {
  it("is created with attributes, and read by v2", async () => {
    const { call } = openCaller();
    const { body } = await call("legacyCreateProfile", {
      body: {
        customer_user_id: "user-42",
        first_name: "Jane",
        custom_attributes: { sport: "yoga", paying: true, gone: null },
      },
    });
    expect(body.data).toMatchObject({
      customer_user_id: "user-42",
      custom_attributes: { sport: "yoga", paying: 1 },
    });
    expect((await call("getProfile")).body.data).toMatchObject({
      profile_id: body.data.profile_id,
      custom_attributes: [
        { key: "sport", value: "yoga" },
        { key: "paying", value: 1 },
      ],
    });
  });

  it("needs a customer user ID", async () => {
    const { call } = openCaller();
    for (const body of [{}, { customer_user_id: "" }, { customer_user_id: null }, []]) {
      expect(outcomeOf(await call("legacyCreateProfile", { body }))).toBe("validation_error");
    }
  });

  it("is not found if nobody has created it", async () => {
    const { call } = openCaller();
    const notFound = {
      error_code: "profile_does_not_exist",
      status_code: 404,
      errors: [{ source: null, errors: ["Profile not found"] }],
    };
    expect((await call("legacyGetProfile")).body).toEqual(notFound);
    expect((await call("legacyUpdateProfile", { body: {} })).body).toEqual(notFound);
    expect((await call("legacyDeleteProfile")).body).toEqual(notFound);
    expect((await call("legacyGrantAccessLevel", { body: { is_lifetime: true } })).body).toEqual(notFound);
    expect((await call("legacyRevokeAccessLevel", { body: { is_refund: false } })).body).toEqual(notFound);
  });

  it("sees all custom attributes, also those that the legacy API could not set", async () => {
    const { call } = openCaller();
    const custom_attributes = Array.from({ length: 12 }, (_, index) => ({
      key: `key${index}`,
      value: index,
    }));
    await call("createProfile", { body: { custom_attributes } });
    expect(Object.keys((await call("legacyGetProfile")).body.data.custom_attributes)).toEqual(
      custom_attributes.map(({ key }) => key),
    );
  });
});

describe("a legacy grant", () => {
  it.each<[object, string | null, string]>([
    [{ is_lifetime: true }, null, "for life"],
    [
      { is_lifetime: true, expires_at: "2025-07-01T00:00:00Z", duration_days: 3 },
      null,
      "for life, first of three",
    ],
    [
      { is_lifetime: false, expires_at: "2025-07-01T02:00:00+0200" },
      "2025-07-01T00:00:00.000000+0000",
      "until a date",
    ],
    [
      { expires_at: "2025-07-01T00:00:00Z", duration_days: 3 },
      "2025-07-01T00:00:00.000000+0000",
      "until a date, second of three",
    ],
    [{ duration_days: 3 }, "2025-06-18T12:00:00.000000+0000", "for days from now"],
    [
      { is_lifetime: false, duration_days: 3 },
      "2025-06-18T12:00:00.000000+0000",
      "for days from now, not for life",
    ],
  ])("of %j ends %s: %s", async (body, end) => {
    const { call, grant } = await openProfile();
    const granted = await grant(body);
    expect(granted.body.data.paid_access_levels.premium).toMatchObject({
      id: "premium",
      is_active: true,
      expires_at: end,
      is_lifetime: end === null,
      store: "adapty",
      vendor_product_id: "adapty_server_side_product",
    });
    expect((await call("getProfile")).body.data.access_levels).toMatchObject([
      { access_level_id: "premium", expires_at: end, store: "adapty" },
    ]);
  });

  it("needs one of the three, also if access is for life", async () => {
    const { grant } = await openProfile();
    const without = [{}, { starts_at: "2025-07-01T00:00:00Z" }, { is_lifetime: false }];
    for (const body of [...without, { duration_days: 1e9 }, { is_lifetime: true }, ...without]) {
      expect(outcomeOf(await grant(body))).toBe(
        "is_lifetime" in body && body.is_lifetime ? 200 : "validation_error",
      );
    }
  });

  it("of days prolongs what is not over, and starts again if it is", async () => {
    const { grant, level, sandbox } = await openProfile();
    await grant({ duration_days: 10 });
    await grant({ duration_days: 5 });
    expect((await level()).expires_at).toBe("2025-06-30T12:00:00.000000+0000");
    sandbox.clock.set("2025-07-15T00:00:00Z");
    await grant({ duration_days: 5 });
    expect((await level()).expires_at).toBe("2025-07-20T00:00:00.000000+0000");
    await grant({ is_lifetime: true });
    await grant({ duration_days: 5 });
    expect((await level()).expires_at).toBeNull();
  });

  it("of days prolongs a subscription too", async () => {
    const { call, grant, level } = await openProfile();
    await call("setTransaction", { body: SUBSCRIPTION });
    await grant({ duration_days: 5 });
    expect((await level()).expires_at).toBe("2025-06-25T12:00:00.000000+0000");
  });

  it("may begin later", async () => {
    const { grant, level, sandbox } = await openProfile();
    await grant({ is_lifetime: true, starts_at: "2025-07-01T00:00:00Z" });
    expect(await level()).toMatchObject({
      is_active: false,
      starts_at: "2025-07-01T00:00:00.000000+0000",
      activated_at: "2025-07-01T00:00:00.000000+0000",
    });
    sandbox.clock.set("2025-07-01T00:00:00Z");
    expect((await level()).is_active).toBe(true);
  });

  it("of a level that the app does not have is rejected before the user is looked for", async () => {
    const { call } = openCaller();
    const path = { access_level: "gold" };
    const { status, body } = await call("legacyGrantAccessLevel", { path, body: { is_lifetime: true } });
    expect([status, body.error_code]).toEqual([400, "paid_access_level_does_not_exist"]);
  });

  const transaction = {
    expires_at: "2025-07-01T00:00:00Z",
    vendor_product_id: "1month.premium",
    vendor_transaction_id: "3001",
    vendor_original_transaction_id: "3000",
    store: "app_store",
    price: 10,
    price_locale: "EUR",
    introductory_offer_type: "pay_up_front",
    base_plan_id: "plan",
  };

  it("stores a transaction if product, transaction and store are named", async () => {
    const { call, grant } = await openProfile({ usdRates: { EUR: 1.5 } });
    await grant(transaction);
    const { body } = await call("getProfile");
    expect(body.data.total_revenue_usd).toBe(15);
    expect(body.data.subscriptions).toMatchObject([
      {
        store: "app_store",
        store_product_id: "1month.premium",
        store_base_plan_id: "plan",
        store_transaction_id: "3001",
        store_original_transaction_id: "3000",
        offer: { category: "introductory", type: "pay_up_front", id: null },
        environment: "Production",
      },
    ]);
    await grant({ ...transaction, price: 20 });
    const again = (await call("getProfile")).body.data;
    expect(again.subscriptions).toHaveLength(1);
    expect(again.total_revenue_usd).toBe(30);
    await grant({ ...transaction, is_sandbox: true });
    expect((await call("getProfile")).body.data.total_revenue_usd).toBe(0);
  });

  it("without a price_locale has a price in US dollars", async () => {
    const { call, grant } = await openProfile({ usdRates: { USD: 1, EUR: 1.5 } });
    const { price_locale: _, ...inDollars } = transaction;
    await grant(inDollars);
    expect((await call("getProfile")).body.data.total_revenue_usd).toBe(10);
  });

  it.each(["vendor_product_id", "vendor_transaction_id", "store"])(
    "stores none without %s",
    async (field) => {
      const { call, grant } = await openProfile();
      const { [field]: _, ...partial } = { ...transaction } as Record<string, unknown>;
      await grant(partial);
      const { data } = (await call("getProfile")).body;
      expect(data.subscriptions).toEqual([]);
      expect(data.total_revenue_usd).toBe(0);
      expect(data.access_levels).toHaveLength(1);
    },
  );

  it("of a product that is bought once stores that", async () => {
    const { call, grant } = await openProfile({ products: [{ id: "1month.premium", type: "one_time" }] });
    await grant({ ...transaction, is_lifetime: true });
    const { data } = (await call("getProfile")).body;
    expect(data.non_subscriptions).toMatchObject([{ store_transaction_id: "3001" }]);
    expect(data.subscriptions).toEqual([]);
  });
});

describe("a legacy grant of a transaction takes from the options what its product is", () => {
  const transaction = { is_lifetime: true, vendor_transaction_id: "3001", store: "app_store" };

  it("a consumable, which opens the level and is returned once", async () => {
    const { call, grant } = await openProfile({ products: [{ id: "coins", type: "consumable" }] });
    const granted = await grant({ ...transaction, vendor_product_id: "coins" });
    expect(granted.body.data.non_subscriptions).toMatchObject({ coins: [{ is_one_time: true }] });
    expect(granted.body.data.paid_access_levels.premium.is_active).toBe(true);
    expect((await call("legacyGetProfile")).body.data.non_subscriptions).toEqual({});
    expect((await call("getProfile")).body.data.non_subscriptions).toMatchObject([{ is_consumable: true }]);
    // Granting it again is an update of the same transaction.
    const again = await grant({ ...transaction, vendor_product_id: "coins" });
    expect(again.body.data.non_subscriptions).toEqual({});
  });

  it("a consumable, which is returned once also beside purchases that stay", async () => {
    const products = [
      { id: "coins", type: "consumable" },
      { id: "lifetime", type: "one_time" },
    ] as const;
    const { call, grant } = await openProfile({ products: [...products] });
    await grant({ ...transaction, vendor_product_id: "lifetime" });
    await grant({ ...transaction, vendor_product_id: "coins", vendor_transaction_id: "3002" });
    const { non_subscriptions } = (await call("legacyGetProfile")).body.data;
    expect(non_subscriptions).toMatchObject({ lifetime: [{ is_one_time: false }] });
    expect(Object.keys(non_subscriptions)).toEqual(["lifetime"]);
  });

  it("but not for a grant that names no transaction: that is no consumable", async () => {
    const { grant, sandbox } = await openProfile({ products: [{ id: "coins", type: "consumable" }] });
    await grant({ is_lifetime: true, vendor_product_id: "coins" });
    const [profile] = sandbox.snapshot().profiles;
    expect(profile?.purchases).toMatchObject([{ kind: "grant", is_consumable: false, is_delivered: false }]);
  });

  it("a base plan", async () => {
    const { call, grant } = await openProfile({ products: [{ id: "p:y", type: "one_time" }] });
    await grant({ ...transaction, vendor_product_id: "p", base_plan_id: "y" });
    await grant({ ...transaction, vendor_product_id: "p", base_plan_id: "m", vendor_transaction_id: "3002" });
    const { non_subscriptions, subscriptions } = (await call("getProfile")).body.data;
    expect(non_subscriptions).toMatchObject([{ store_product_id: "p", store_base_plan_id: "y" }]);
    expect(subscriptions).toMatchObject([{ store_product_id: "p", store_base_plan_id: "m" }]);
  });
});

describe("the legacy response", () => {
  const chain = (id: string, rest: object) => ({
    ...SUBSCRIPTION,
    store_transaction_id: id,
    store_original_transaction_id: id,
    ...rest,
  });
  const running = chain("running", { expires_at: "2025-06-20T12:00:00Z" });
  const longer = chain("longer", { expires_at: "2025-07-20T12:00:00Z" });
  const over = chain("over", {
    store: "play_store",
    purchased_at: "2023-01-01T00:00:00Z",
    originally_purchased_at: "2023-01-01T00:00:00Z",
    expires_at: "2023-02-01T00:00:00Z",
  });

  it.each([
    [
      ["running", "over"],
      [running, over],
    ],
    [
      ["over", "running"],
      [over, running],
    ],
  ])("of %j subscriptions to one product shows the running one", async (_, bodies) => {
    const { call, level } = await openProfile();
    for (const body of bodies) await call("setTransaction", { body });
    const { subscriptions } = (await call("legacyGetProfile")).body.data;
    expect(subscriptions).toMatchObject({
      "1month.premium": { is_active: true, vendor_transaction_id: "running" },
    });
    expect((await level()).vendor_transaction_id).toBe("running");
  });

  it("of two running ones shows the one that lasts longer, of two that end together the last recorded", async () => {
    const { call } = await openProfile();
    const shown = async () =>
      (await call("legacyGetProfile")).body.data.subscriptions["1month.premium"].vendor_transaction_id;
    await call("setTransaction", { body: longer });
    await call("setTransaction", { body: running });
    expect(await shown()).toBe("longer");
    await call("setTransaction", { body: chain("as long", { expires_at: "2025-07-20T12:00:00Z" }) });
    expect(await shown()).toBe("as long");
  });

  it("has a purchase that was made once under non_subscriptions, and neither a subscription nor a grant", async () => {
    const { call, grant } = await openProfile();
    await call("setTransaction", { body: SUBSCRIPTION });
    await grant({ is_lifetime: true });
    await call("setTransaction", { body: PURCHASE });
    const { non_subscriptions, subscriptions } = (await call("legacyGetProfile")).body.data;
    expect(Object.keys(non_subscriptions)).toEqual(["premium.forever"]);
    expect(Object.keys(subscriptions)).toEqual(["1month.premium"]);
  });

  it("changes nothing in a profile that has no consumable to return", async () => {
    const { call, sandbox } = await openProfile();
    await call("setTransaction", { body: PURCHASE });
    const { profiles } = sandbox.snapshot();
    await call("legacyGetProfile");
    expect(sandbox.snapshot().profiles).toEqual(profiles);
  });

  it("says when access was activated and when it was last renewed", async () => {
    const { call, level, sandbox } = await openProfile();
    await call("setTransaction", { body: SUBSCRIPTION });
    sandbox.clock.set("2025-06-21T00:00:00Z");
    const renewal = {
      ...SUBSCRIPTION,
      store_transaction_id: "1002",
      purchased_at: "2025-06-20T12:00:00Z",
      expires_at: "2025-07-20T12:00:00Z",
    };
    await call("setTransaction", { body: renewal });
    expect(await level()).toMatchObject({
      activated_at: "2025-05-20T12:00:00.000000+0000",
      renewed_at: "2025-06-20T12:00:00.000000+0000",
      vendor_transaction_id: "1002",
      vendor_original_transaction_id: "1001",
    });
  });

  it.each([
    [{ category: "introductory", type: "pay_as_you_go" }, ["pay_as_you_go", null, null]],
    [{ category: "promotional", type: "free_trial", id: "o" }, [null, "free_trial", "o"]],
    [{ category: "win_back", type: "pay_up_front", id: "o" }, [null, "pay_up_front", "o"]],
    [{ category: "introductory", type: "free_trial", id: "o" }, ["free_trial", null, null]],
    [{ category: "introductory", type: "unknown" }, [null, null, null]],
    [{ category: "promotional", type: "unknown", id: "o" }, [null, null, "o"]],
    [null, [null, null, null]],
  ])("splits the offer %j by its category", async (offer, [introductory, promotional, id]) => {
    const { call, level } = await openProfile();
    const price = { ...SUBSCRIPTION.price, value: 0 };
    const { status } = await call("setTransaction", { body: { ...SUBSCRIPTION, price, offer } });
    expect(status).toBe(200);
    expect(await level()).toMatchObject({
      active_introductory_offer_type: introductory,
      active_promotional_offer_type: promotional,
      active_promotional_offer_id: id,
    });
  });

  it("says that access is for life until it has an end", async () => {
    const { call, level } = await openProfile();
    await call("setTransaction", { body: PURCHASE });
    expect(await level()).toMatchObject({ is_lifetime: true, expires_at: null });
    await call("revokeAccessLevel", {
      body: { access_level_id: "premium", revoke_at: "2025-07-01T00:00:00Z" },
    });
    expect(await level()).toMatchObject({
      is_active: true,
      is_lifetime: false,
      expires_at: "2025-07-01T00:00:00.000000+0000",
    });
  });

  it("lists each purchase of one product, in the order in which they were recorded", async () => {
    const { call } = await openProfile();
    for (const id of ["b", "a"])
      await call("setTransaction", {
        body: { ...PURCHASE, store_transaction_id: id, store_original_transaction_id: id },
      });
    expect((await call("legacyGetProfile")).body.data.non_subscriptions).toMatchObject({
      "premium.forever": [{ vendor_transaction_id: "b" }, { vendor_transaction_id: "a" }],
    });
  });
});

describe("a legacy revocation", () => {
  it("ends access now, and renewals", async () => {
    const { call, grant, revoke, level } = await openProfile();
    await grant({ is_lifetime: true });
    expect((await revoke({ is_refund: false })).body.data.paid_access_levels.premium).toMatchObject({
      is_active: false,
      expires_at: NOW,
      unsubscribed_at: NOW,
      will_renew: false,
      cancellation_reason: null,
    });
    expect((await level()).is_active).toBe(false);
    expect((await call("getProfile")).body.data.access_levels).toMatchObject([
      { expires_at: NOW, renewal_cancelled_at: NOW },
    ]);
  });

  it("ends access that began in the past now", async () => {
    const { grant, revoke, level } = await openProfile();
    await grant({ is_lifetime: true, starts_at: "2025-01-01T00:00:00Z" });
    expect(await level()).toMatchObject({ is_active: true, will_renew: false });
    await revoke({ is_refund: false });
    expect(await level()).toMatchObject({ is_active: false, expires_at: NOW });
  });

  it("ends access that has not begun when it would", async () => {
    const { grant, revoke, level, sandbox } = await openProfile();
    await grant({ is_lifetime: true, starts_at: "2025-07-01T00:00:00Z" });
    await revoke({ is_refund: false });
    expect(await level()).toMatchObject({
      expires_at: "2025-07-01T00:00:00.000000+0000",
      unsubscribed_at: NOW,
    });
    sandbox.clock.set("2025-07-01T00:00:00Z");
    expect((await level()).is_active).toBe(false);
  });

  it("keeps the revenue, or as a refund subtracts that of the transaction", async () => {
    const { call, revoke } = await openProfile();
    const revenue = async () => (await call("getProfile")).body.data.total_revenue_usd;
    await call("setTransaction", { body: SUBSCRIPTION });
    await call("setTransaction", {
      body: {
        ...SUBSCRIPTION,
        store_transaction_id: "1002",
        purchased_at: "2025-06-10T12:00:00Z",
        expires_at: "2025-07-10T12:00:00Z",
      },
    });
    await revoke({ is_refund: false });
    expect(await revenue()).toBe(19.98);
    await revoke({ is_refund: true });
    expect(await revenue()).toBe(9.99);
    expect((await call("getProfile")).body.data.subscriptions).toMatchObject([
      {
        store_transaction_id: "1002",
        expires_at: NOW,
        cancellation_reason: "refund",
        renewal_cancelled_at: NOW,
      },
    ]);
  });

  it("is of a level that the app has and the user holds, and says whether it is a refund", async () => {
    const { call, revoke, grant } = await openProfile();
    const unknown = await call("legacyRevokeAccessLevel", {
      path: { access_level: "gold" },
      body: { is_refund: false },
    });
    expect(outcomeOf(unknown)).toBe("paid_access_level_does_not_exist");
    const notHeld = await revoke({ is_refund: false });
    expect([notHeld.status, outcomeOf(notHeld)]).toEqual([400, "profile_paid_access_level_does_not_exist"]);
    await grant({ is_lifetime: true });
    for (const body of [{}, { is_refund: null }, { is_refund: "no" }])
      expect(outcomeOf(await revoke(body))).toBe("validation_error");
  });

  it("of what v2 granted is seen by v2, and the reverse", async () => {
    const { call, grant, revoke, level } = await openProfile();
    await call("grantAccessLevel", { body: { access_level_id: "premium" } });
    expect(await level()).toMatchObject({ is_active: true, is_lifetime: true });
    await revoke({ is_refund: false });
    expect((await call("getProfile")).body.data.access_levels[0].expires_at).toBe(NOW);
    await grant({ duration_days: 1 });
    await call("revokeAccessLevel", { body: { access_level_id: "premium" } });
    expect((await level()).is_active).toBe(false);
  });
});
