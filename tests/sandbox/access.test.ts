import { describe, expect, it } from "vitest";
import { NOW, openCaller, outcomeOf, PURCHASE, SUBSCRIPTION } from "../support/caller.ts";

/** A sandbox with a profile, and ways to change it and to read it. */
async function openProfile(options: Parameters<typeof openCaller>[0] = {}) {
  const { call, sandbox } = openCaller(options);
  await call("createProfile", { body: {} });
  const buy = async (body: object) => {
    const response = await call("setTransaction", { body });
    expect(outcomeOf(response)).toBe(200);
    return response.body.data;
  };
  const grant = (body: object) => call("grantAccessLevel", { body: { access_level_id: "premium", ...body } });
  const revoke = (body: object = {}) =>
    call("revokeAccessLevel", { body: { access_level_id: "premium", ...body } });
  const refundLegacy = (is_refund: boolean) => call("legacyRevokeAccessLevel", { body: { is_refund } });
  const profile = async () => (await call("getProfile")).body.data;
  const legacy = async () => (await call("legacyGetProfile")).body.data;
  return { call, sandbox, buy, grant, revoke, refundLegacy, profile, legacy };
}

/** The subscription's next transaction in the same chain. */
function renewal(id: string, purchased_at: string, expires_at: string, rest: object = {}) {
  return { ...SUBSCRIPTION, store_transaction_id: id, purchased_at, expires_at, ...rest };
}

/** A transaction that begins a chain of its own. */
function chain(id: string, rest: object = {}) {
  return { ...SUBSCRIPTION, store_transaction_id: id, store_original_transaction_id: id, ...rest };
}

const idsOf = (items: { store_transaction_id: string }[]) =>
  items.map(({ store_transaction_id }) => store_transaction_id);

describe("a legacy revocation of a level that two purchases unlock", () => {
  const longer = chain("long", {
    expires_at: "2025-09-20T12:00:00Z",
    price: { ...SUBSCRIPTION.price, value: 30 },
  });
  const shorter = chain("short", { store: "play_store", price: { ...SUBSCRIPTION.price, value: 10 } });

  it.each([
    ["longer first", [longer, shorter]],
    ["shorter first", [shorter, longer]],
  ])("ends the renewal of both, and shows the one that decided before: %s", async (_, bodies) => {
    const { buy, refundLegacy, profile } = await openProfile();
    for (const body of bodies) await buy(body);
    const { body } = await refundLegacy(false);
    expect(body.data.paid_access_levels.premium).toMatchObject({
      vendor_transaction_id: "long",
      is_active: false,
      expires_at: NOW,
      unsubscribed_at: NOW,
      will_renew: false,
    });
    const { access_levels, subscriptions } = await profile();
    expect(access_levels).toMatchObject([{ store_transaction_id: "long", renewal_cancelled_at: NOW }]);
    expect(subscriptions).toMatchObject([{ renewal_cancelled_at: NOW }, { renewal_cancelled_at: NOW }]);
  });

  it.each([
    ["longer first", [longer, shorter]],
    ["shorter first", [shorter, longer]],
  ])("refunds one transaction, however often it is sent: %s", async (_, bodies) => {
    const { buy, refundLegacy, profile, sandbox } = await openProfile();
    for (const body of bodies) await buy(body);
    for (let turn = 0; turn < 3; turn += 1) {
      const { body } = await refundLegacy(true);
      expect(body.data.total_revenue_usd).toBe(10);
      expect(body.data.paid_access_levels.premium).toMatchObject({
        vendor_transaction_id: "long",
        cancellation_reason: "refund",
        is_active: false,
        will_renew: false,
      });
      sandbox.clock.advance({ hours: 1 });
    }
    const { subscriptions } = await profile();
    const refunded = subscriptions.find(
      ({ store_transaction_id }: { store_transaction_id: string }) => store_transaction_id === "long",
    );
    expect(refunded).toMatchObject({ cancellation_reason: "refund" });
    expect(subscriptions).toHaveLength(2);
  });

  it("shows the refunded transaction, and not a grant that was still to begin", async () => {
    const { buy, grant, refundLegacy, profile } = await openProfile();
    await buy(longer);
    await grant({ starts_at: "2025-12-01T00:00:00Z" });
    await refundLegacy(true);
    const { body } = await refundLegacy(true);
    expect(body.data.paid_access_levels.premium).toMatchObject({ vendor_transaction_id: "long" });
    expect((await profile()).access_levels).toMatchObject([{ cancellation_reason: "refund" }]);
  });

  it("leaves the date of a refund that is sent again", async () => {
    const { buy, refundLegacy, profile, sandbox } = await openProfile();
    await buy(longer);
    await refundLegacy(true);
    sandbox.clock.advance({ hours: 1 });
    await refundLegacy(true);
    expect((await profile()).subscriptions).toMatchObject([{ expires_at: NOW }]);
  });

  it("keeps the date of a renewal that was turned off before", async () => {
    const { buy, refundLegacy, profile } = await openProfile();
    await buy({ ...shorter, renew_status: false, renew_status_changed_at: "2025-06-01T00:00:00Z" });
    await buy(longer);
    await refundLegacy(false);
    expect((await profile()).subscriptions).toMatchObject([
      { store_transaction_id: "short", renewal_cancelled_at: "2025-06-01T00:00:00.000000+0000" },
      { store_transaction_id: "long", renewal_cancelled_at: NOW },
    ]);
  });
});

describe("a legacy revocation of a level that is over", () => {
  // R Legacy: unsubscribed_at is now, expires_at the later of starts_at and now.
  it("moves its end to now", async () => {
    const { grant, refundLegacy, legacy } = await openProfile();
    await grant({ expires_at: "2025-03-01T00:00:00Z" });
    const { body } = await refundLegacy(false);
    expect(body.data.paid_access_levels.premium).toMatchObject({
      is_active: false,
      expires_at: NOW,
      unsubscribed_at: NOW,
    });
    expect(await legacy()).toMatchObject({ paid_access_levels: { premium: { expires_at: NOW } } });
  });

  it("moves it to now when an earlier revocation ended it", async () => {
    const { grant, revoke, refundLegacy, sandbox } = await openProfile();
    await grant({});
    await revoke();
    sandbox.clock.advance({ hours: 1 });
    const { body } = await refundLegacy(false);
    expect(body.data.paid_access_levels.premium).toMatchObject({
      is_active: false,
      expires_at: "2025-06-15T13:00:00.000000+0000",
    });
  });

  it("moves it to the start when that is later", async () => {
    const { grant, refundLegacy } = await openProfile();
    await grant({ starts_at: "2025-08-01T00:00:00Z", expires_at: "2025-07-01T00:00:00Z" });
    const { body } = await refundLegacy(false);
    expect(body.data.paid_access_levels.premium).toMatchObject({
      is_active: false,
      expires_at: "2025-08-01T00:00:00.000000+0000",
    });
  });

  it("moves it to now in a grace period, which ends then", async () => {
    const { buy, refundLegacy, sandbox } = await openProfile();
    await buy({
      ...SUBSCRIPTION,
      billing_issue_detected_at: "2025-06-19T12:00:00Z",
      grace_period_expires_at: "2025-06-27T12:00:00Z",
    });
    sandbox.clock.set("2025-06-22T12:00:00Z");
    const { body } = await refundLegacy(false);
    expect(body.data.paid_access_levels.premium).toMatchObject({
      is_active: false,
      is_in_grace_period: false,
      expires_at: "2025-06-22T12:00:00.000000+0000",
    });
  });
});

describe("revoking a level", () => {
  // P002, "Revoke access level": the request names one level.
  it.each(["revokeAccessLevel", "legacyRevokeAccessLevel"] as const)(
    "leaves the others of the profile alone: %s",
    async (operation) => {
      const { call, grant, legacy } = await openProfile({ accessLevels: ["premium", "gold"] });
      await grant({});
      await grant({ access_level_id: "gold" });
      const isLegacy = operation === "legacyRevokeAccessLevel";
      await call(operation, { body: isLegacy ? { is_refund: true } : { access_level_id: "premium" } });
      expect((await legacy()).paid_access_levels).toMatchObject({
        premium: { is_active: false, expires_at: NOW },
        gold: { is_active: true, expires_at: null, unsubscribed_at: null, cancellation_reason: null },
      });
    },
  );
});

describe("revoking at once a level that is over", () => {
  // Discrepancies revoke-at-null and comparison-with-null: there is no date that could be later
  // than the end.
  it.each([{}, { revoke_at: null }])("%j is accepted, and leaves its end", async (body) => {
    const { grant, revoke, profile } = await openProfile();
    await grant({ expires_at: "2025-03-01T00:00:00Z" });
    expect(outcomeOf(await revoke(body))).toBe(200);
    expect((await profile()).access_levels[0].expires_at).toBe("2025-03-01T00:00:00.000000+0000");
  });

  it("is accepted when a revocation is sent again a millisecond later", async () => {
    const { grant, revoke, profile, sandbox } = await openProfile();
    await grant({});
    expect(outcomeOf(await revoke())).toBe(200);
    sandbox.clock.advance(1);
    expect(outcomeOf(await revoke())).toBe(200);
    expect((await profile()).access_levels[0].expires_at).toBe(NOW);
  });

  it("with a date is rejected when the date is later than the end", async () => {
    const { grant, revoke } = await openProfile();
    await grant({ expires_at: "2025-03-01T00:00:00Z" });
    expect(outcomeOf(await revoke({ revoke_at: NOW }))).toBe("revocation_date_more_than_expiration_date");
  });
});

describe("a chain that goes on with a product of another level", () => {
  const options = { accessLevels: ["premium", "gold"], products: [{ id: "gold", accessLevel: "gold" }] };
  const upgrade = renewal("1002", "2025-06-10T12:00:00Z", "2025-07-10T12:00:00Z", {
    store_product_id: "gold",
  });

  it("still holds the former level, which ended at the change", async () => {
    const { buy, legacy, revoke } = await openProfile(options);
    await buy(SUBSCRIPTION);
    const data = await buy(upgrade);
    expect(data.access_levels).toMatchObject([
      {
        access_level_id: "premium",
        store_transaction_id: "1001",
        expires_at: "2025-06-10T12:00:00.000000+0000",
      },
      {
        access_level_id: "gold",
        store_transaction_id: "1002",
        expires_at: "2025-07-10T12:00:00.000000+0000",
      },
    ]);
    expect(data.access_levels[1].originally_purchased_at).toBe("2025-05-20T12:00:00.000000+0000");
    expect(data.subscriptions).toMatchObject([{ store_transaction_id: "1002" }]);
    const { paid_access_levels } = await legacy();
    expect(paid_access_levels.premium.is_active).toBe(false);
    expect(paid_access_levels.gold.is_active).toBe(true);
    expect(outcomeOf(await revoke())).toBe(200);
  });

  it("keeps an end of the former level that came before the change", async () => {
    const { buy } = await openProfile(options);
    await buy({ ...SUBSCRIPTION, expires_at: "2025-06-01T12:00:00Z" });
    expect((await buy(upgrade)).access_levels[0]).toMatchObject({
      access_level_id: "premium",
      expires_at: "2025-06-01T12:00:00.000000+0000",
    });
  });

  it("takes the former level up again with a product of it", async () => {
    const { buy, legacy } = await openProfile(options);
    await buy(SUBSCRIPTION);
    await buy(upgrade);
    await buy(renewal("1003", "2025-06-12T12:00:00Z", "2025-07-12T12:00:00Z"));
    const { paid_access_levels } = await legacy();
    expect(paid_access_levels.premium).toMatchObject({ is_active: true, vendor_transaction_id: "1003" });
    expect(paid_access_levels.gold).toMatchObject({
      is_active: false,
      expires_at: "2025-06-12T12:00:00.000000+0000",
    });
  });

  it("leaves the former level until a change that is dated ahead", async () => {
    const { buy, legacy, sandbox } = await openProfile(options);
    await buy(SUBSCRIPTION);
    await buy(renewal("1002", "2025-06-18T12:00:00Z", "2025-07-18T12:00:00Z", { store_product_id: "gold" }));
    expect(await legacy()).toMatchObject({
      paid_access_levels: { premium: { is_active: true }, gold: { is_active: false } },
    });
    sandbox.clock.set("2025-06-18T12:00:00Z");
    expect(await legacy()).toMatchObject({
      paid_access_levels: { premium: { is_active: false }, gold: { is_active: true } },
    });
  });
});

describe("a purchase for life and a subscription under the same original ID", () => {
  it("are not one chain: the later subscription does not end what was bought for life", async () => {
    const { buy } = await openProfile();
    await buy({
      ...PURCHASE,
      store_transaction_id: "1001",
      store_original_transaction_id: "1001",
      purchased_at: "2025-05-01T12:00:00Z",
    });
    const data = await buy({ ...SUBSCRIPTION, store_transaction_id: "1002" });
    expect(data.access_levels).toMatchObject([{ store_transaction_id: "1001", expires_at: null }]);
    expect(idsOf(data.subscriptions)).toEqual(["1002"]);
  });
});

describe("a transaction with the store and the ID that a grant names", () => {
  it("does not replace the grant", async () => {
    const { call, buy, sandbox } = await openProfile();
    const named = { store: "app_store", vendor_transaction_id: SUBSCRIPTION.store_transaction_id };
    await call("legacyGrantAccessLevel", { body: { is_lifetime: true, ...named } });
    const { access_levels } = await buy(SUBSCRIPTION);
    expect(access_levels).toMatchObject([{ expires_at: null }]);
    expect(sandbox.snapshot().profiles[0]?.purchases).toMatchObject([
      { kind: "grant" },
      { kind: "subscription" },
    ]);
  });
});

describe("a purchase that is dated in the future", () => {
  it("starts then", async () => {
    const { buy, legacy, sandbox } = await openProfile();
    const ahead = chain("ahead", {
      purchased_at: "2025-07-01T00:00:00Z",
      originally_purchased_at: "2025-07-01T00:00:00Z",
      expires_at: "2025-08-01T00:00:00Z",
    });
    const starts_at = "2025-07-01T00:00:00.000000+0000";
    expect((await buy(ahead)).access_levels).toMatchObject([{ starts_at }]);
    const before = await legacy();
    expect(before.paid_access_levels.premium).toMatchObject({
      is_active: false,
      starts_at,
      activated_at: starts_at,
    });
    expect(before.subscriptions["1month.premium"].is_active).toBe(false);
    sandbox.clock.set("2025-07-01T00:00:00Z");
    const then = await legacy();
    expect(then.paid_access_levels.premium).toMatchObject({ is_active: true, starts_at: null });
    expect(then.subscriptions["1month.premium"].is_active).toBe(true);
  });

  it("does not hide the current period of its chain", async () => {
    const { buy, legacy, profile, sandbox } = await openProfile();
    await buy(SUBSCRIPTION);
    const data = await buy(renewal("1002", "2025-06-20T12:00:00Z", "2025-07-20T12:00:00Z"));
    expect(idsOf(data.subscriptions)).toEqual(["1001"]);
    expect(data.access_levels).toMatchObject([
      { store_transaction_id: "1001", expires_at: "2025-06-20T12:00:00.000000+0000", starts_at: null },
    ]);
    expect((await legacy()).paid_access_levels.premium.is_active).toBe(true);
    sandbox.clock.set("2025-06-20T12:00:00Z");
    expect((await profile()).access_levels).toMatchObject([
      { store_transaction_id: "1002", starts_at: null },
    ]);
    expect((await legacy()).paid_access_levels.premium.is_active).toBe(true);
  });

  it("shows the first of several to begin", async () => {
    const { buy } = await openProfile();
    await buy(renewal("1003", "2025-07-20T12:00:00Z", "2025-08-20T12:00:00Z"));
    const data = await buy(renewal("1002", "2025-06-20T12:00:00Z", "2025-07-20T12:00:00Z"));
    expect(idsOf(data.subscriptions)).toEqual(["1002"]);
  });

  it("leaves a grant alone when the clock goes back", async () => {
    const { grant, legacy, sandbox } = await openProfile();
    await grant({});
    sandbox.clock.set("2025-01-01T00:00:00Z");
    expect((await legacy()).paid_access_levels.premium).toMatchObject({ is_active: true, starts_at: null });
  });
});

describe("a grant after the clock went back", () => {
  it("was first made at the earlier time, since a first purchase is not later than the latest", async () => {
    const { grant, profile, sandbox } = await openProfile();
    await grant({});
    sandbox.clock.set("2024-06-01T00:00:00Z");
    await grant({});
    expect((await profile()).access_levels).toMatchObject([
      {
        purchased_at: "2024-06-01T00:00:00.000000+0000",
        originally_purchased_at: "2024-06-01T00:00:00.000000+0000",
      },
    ]);
  });
});

describe("ties", () => {
  it("of two transactions of a chain bought at once, the one recorded last decides", async () => {
    const { buy } = await openProfile();
    await buy(SUBSCRIPTION);
    const data = await buy({ ...SUBSCRIPTION, store_transaction_id: "1002" });
    expect(idsOf(data.subscriptions)).toEqual(["1002"]);
    expect(idsOf(data.access_levels)).toEqual(["1002"]);
    // An update leaves the order in which they were recorded.
    expect(idsOf((await buy(SUBSCRIPTION)).access_levels)).toEqual(["1002"]);
  });

  it("of two purchases that end together, the one recorded last shows", async () => {
    const { buy } = await openProfile();
    await buy(chain("first"));
    expect(idsOf((await buy(chain("second"))).access_levels)).toEqual(["second"]);
  });

  it("of two that never end, the one recorded last shows", async () => {
    const { buy, grant, profile } = await openProfile();
    await buy(PURCHASE);
    await grant({});
    expect((await profile()).access_levels).toMatchObject([{ store: "adapty" }]);
  });

  it("of what runs, has not begun and is over, what runs shows, then what has not begun", async () => {
    const { buy, grant, profile, sandbox } = await openProfile();
    await buy(chain("over", { expires_at: "2025-06-01T12:00:00Z" }));
    await grant({ starts_at: "2025-07-01T00:00:00Z", expires_at: "2025-07-02T00:00:00Z" });
    expect((await profile()).access_levels).toMatchObject([{ store: "adapty" }]);
    await buy(chain("running", { expires_at: "2025-06-16T12:00:00Z" }));
    expect(idsOf((await profile()).access_levels)).toEqual(["running"]);
    sandbox.clock.set("2025-06-17T00:00:00Z");
    expect((await profile()).access_levels).toMatchObject([{ store: "adapty" }]);
    sandbox.clock.set("2025-07-03T00:00:00Z");
    expect((await profile()).access_levels).toMatchObject([
      { store: "adapty", expires_at: "2025-07-02T00:00:00.000000+0000" },
    ]);
  });

  it("in a grace period, its end counts", async () => {
    const { buy, sandbox, profile } = await openProfile();
    await buy(
      chain("grace", {
        billing_issue_detected_at: "2025-06-19T12:00:00Z",
        grace_period_expires_at: "2025-06-30T12:00:00Z",
      }),
    );
    await buy(chain("plain", { expires_at: "2025-06-25T12:00:00Z" }));
    expect(idsOf((await profile()).access_levels)).toEqual(["plain"]);
    sandbox.clock.set("2025-06-20T12:00:00Z");
    expect(idsOf((await profile()).access_levels)).toEqual(["grace"]);
  });
});

describe("order", () => {
  it("of levels is that in which they were unlocked, of purchases that in which they were recorded", async () => {
    const { buy, grant, profile } = await openProfile({
      accessLevels: ["premium", "gold", "silver"],
      products: [{ id: "gold", accessLevel: "gold" }],
    });
    await grant({ access_level_id: "silver" });
    await buy(chain("z", { store_product_id: "gold" }));
    await buy(chain("a"));
    await buy({ ...PURCHASE, store_transaction_id: "y", store_original_transaction_id: "y" });
    await buy({ ...PURCHASE, store_transaction_id: "b", store_original_transaction_id: "b" });
    await buy(chain("z", { store_product_id: "gold" }));
    const { access_levels, subscriptions, non_subscriptions } = await profile();
    expect(access_levels.map(({ access_level_id }: { access_level_id: string }) => access_level_id)).toEqual([
      "silver",
      "gold",
      "premium",
    ]);
    expect(idsOf(subscriptions)).toEqual(["z", "a"]);
    expect(idsOf(non_subscriptions)).toEqual(["y", "b"]);
  });
});

describe("an update of a transaction", () => {
  it("keeps the date on which the renewal was first known to be off", async () => {
    const { buy, sandbox } = await openProfile();
    const off = { ...SUBSCRIPTION, renew_status: false };
    await buy(off);
    sandbox.clock.advance({ days: 1 });
    expect((await buy(off)).subscriptions).toMatchObject([{ renewal_cancelled_at: NOW }]);
    const dated = { ...off, renew_status_changed_at: "2025-06-02T00:00:00Z" };
    const date = "2025-06-02T00:00:00.000000+0000";
    expect((await buy(dated)).subscriptions).toMatchObject([{ renewal_cancelled_at: date }]);
    expect((await buy(off)).subscriptions).toMatchObject([{ renewal_cancelled_at: date }]);
  });

  it("keeps the purchase's ID, and that a consumable was returned", async () => {
    const { buy, legacy } = await openProfile({ products: [{ id: "coins", type: "consumable" }] });
    const coins = { ...PURCHASE, store_product_id: "coins" };
    const [{ purchase_id }] = (await buy(coins)).non_subscriptions;
    await legacy();
    expect((await buy({ ...coins, environment: "Sandbox" })).non_subscriptions).toMatchObject([
      { purchase_id, environment: "Sandbox" },
    ]);
    expect((await legacy()).non_subscriptions).toEqual({});
  });

  it("forgets what it leaves out", async () => {
    const { buy } = await openProfile();
    await buy({
      ...SUBSCRIPTION,
      environment: "Sandbox",
      offer: { category: "promotional", type: "pay_up_front", id: "spring" },
      billing_issue_detected_at: "2025-06-10T00:00:00Z",
      cancellation_reason: "unknown",
    });
    const { environment: _, ...plain } = SUBSCRIPTION;
    expect((await buy(plain)).access_levels).toMatchObject([
      { environment: "Production", offer: null, billing_issue_detected_at: null, cancellation_reason: null },
    ]);
  });

  it("takes an earlier first date of a chain from a renewal that names one", async () => {
    const { buy } = await openProfile();
    await buy(SUBSCRIPTION);
    const first = { originally_purchased_at: "2025-04-20T12:00:00Z" };
    const data = await buy(renewal("1002", "2025-06-10T12:00:00Z", "2025-07-10T12:00:00Z", first));
    expect(data.subscriptions).toMatchObject([
      { store_transaction_id: "1002", originally_purchased_at: "2025-04-20T12:00:00.000000+0000" },
    ]);
    // The chain keeps it when the renewal is not what decides.
    const latest = renewal("1003", "2025-06-12T12:00:00Z", "2025-07-12T12:00:00Z");
    expect((await buy(latest)).access_levels).toMatchObject([
      { store_transaction_id: "1003", originally_purchased_at: "2025-04-20T12:00:00.000000+0000" },
    ]);
  });

  it("keeps the first date of a chain when a renewal names a later one", async () => {
    const { buy } = await openProfile();
    await buy({ ...SUBSCRIPTION, originally_purchased_at: "2025-04-20T12:00:00Z" });
    const data = await buy(
      renewal("1002", "2025-06-10T12:00:00Z", "2025-07-10T12:00:00Z", {
        originally_purchased_at: "2025-06-10T12:00:00Z",
      }),
    );
    const first = "2025-04-20T12:00:00.000000+0000";
    expect(data.access_levels).toMatchObject([{ originally_purchased_at: first }]);
    expect(data.subscriptions).toMatchObject([{ originally_purchased_at: first }]);
  });
});

describe("the revenue", () => {
  const sum = async (...values: number[]) => {
    const { buy } = await openProfile();
    let data = { total_revenue_usd: 0 };
    for (const [index, value] of values.entries())
      data = await buy(chain(`t${index}`, { price: { ...SUBSCRIPTION.price, value } }));
    return data.total_revenue_usd;
  };

  it.each([
    [[9.994], 9.99],
    [[9.996], 10],
    [[0.004, 0.004], 0.01],
    [[0.1, 0.2], 0.3],
    [[19.99, 19.99, 19.99], 59.97],
    [[10, -2.5], 7.5],
  ])("of %j is %d: the sum is rounded to the cent, not each price", async (values, total) => {
    expect(await sum(...values)).toBe(total);
  });

  it.each([1, -1])("stays a number that JSON can hold, whatever the prices: %d * 1e308", async (sign) => {
    expect(await sum(sign * 1e308, sign * 1e308)).toBe(sign * 2e15);
  });
});
