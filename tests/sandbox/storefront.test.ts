import { describe, expect, it } from "vitest";
import { createSandbox, type SandboxOptions } from "../../src/sandbox/index.ts";
import { callerOf, NOW, SUBSCRIPTION } from "../support/caller.ts";

// What `sandbox.store` records is what a caller of Set transaction could send:
// src/sandbox/README.md, "The store and time".

const jane = { customerUserId: "jane" };
const MONTH_LATER = "2025-07-15T12:00:00.000000+0000";

function open(options: SandboxOptions = {}) {
  const sandbox = createSandbox({
    now: NOW,
    products: [
      { id: "monthly", period: "P1M", price: 4.99 },
      { id: "monthly:base", period: "P1M", price: 3.99 },
      { id: "yearly", period: "P1Y", price: 59.99 },
      { id: "weekly_trial", period: "P1W", trial: "P3D", price: 2.99, currency: "EUR" },
      { id: "coins", type: "consumable", price: 0.99 },
    ],
    warn() {},
    ...options,
  });
  return { store: sandbox.store, pass: (days: number) => sandbox.clock.advance({ days }), sandbox };
}

/** A sandbox in which jane has these transactions, each a subscription unless it says otherwise. */
function openWith(transactions: object[], options: SandboxOptions = {}) {
  const profile = {
    customer_user_id: "jane",
    transactions: transactions.map((changes) => ({ ...SUBSCRIPTION, ...changes })),
  };
  return open({ profiles: [profile], ...options });
}

/** What the latest action caused. */
const causedBy = (sandbox: ReturnType<typeof open>["sandbox"]) =>
  sandbox
    .journal()
    .at(-1)
    ?.events?.map(({ type }) => type);

const idLike = (prefix: string) => expect.stringMatching(new RegExp(`^${prefix}-[0-9a-f]{8}$`));

describe("a first purchase", () => {
  it("is a subscription of the product's period and price, of a user who is created", () => {
    const { store, sandbox } = open();
    const transaction = store.subscribe({ ...jane, product: "monthly" });
    expect(transaction).toEqual({
      purchase_type: "subscription",
      store: "app_store",
      environment: "Production",
      store_product_id: "monthly",
      store_transaction_id: idLike("monthly"),
      store_original_transaction_id: transaction.store_transaction_id,
      price: { country: "US", currency: "USD", value: 4.99 },
      purchased_at: NOW,
      originally_purchased_at: NOW,
      expires_at: MONTH_LATER,
      renew_status: true,
    });
    expect(causedBy(sandbox)).toEqual(["profile_created", "transaction_recorded", "access_level_started"]);
  });

  it("is of the store, the environment and the base plan that are asked for", () => {
    const { store, pass } = open();
    const transaction = store.subscribe({
      ...jane,
      product: "monthly:base",
      store: "play_store",
      environment: "Sandbox",
    });
    expect(transaction).toMatchObject({
      store: "play_store",
      environment: "Sandbox",
      store_product_id: "monthly:base",
      store_transaction_id: idLike("monthly\\.base"),
      price: { value: 3.99 },
    });
    pass(1);
    expect(store.cancel(jane)).toMatchObject({ ...transaction, renew_status: false });
  });

  it("begins with the trial of the product, unless it is not wanted", () => {
    const { store } = open();
    expect(store.subscribe({ ...jane, product: "weekly_trial" })).toMatchObject({
      offer: { category: "introductory", type: "free_trial" },
      price: { currency: "EUR", value: 0 },
      expires_at: "2025-06-18T12:00:00.000000+0000",
    });
    expect(store.subscribe({ customerUserId: "ann", product: "weekly_trial", trial: true })).toHaveProperty(
      "offer",
    );
    const paid = store.subscribe({
      customerUserId: "joe",
      product: "weekly_trial",
      trial: false,
    });
    expect(paid).toMatchObject({ price: { value: 2.99 }, expires_at: "2025-06-22T12:00:00.000000+0000" });
    expect(paid).not.toHaveProperty("offer");
  });

  it("may be a one-time purchase, and of a product that the options do not have", () => {
    const { store, sandbox } = open();
    store.subscribe({ ...jane, product: "monthly" });
    const transaction = store.buy({ ...jane, product: "coins" });
    expect(transaction).toEqual({
      purchase_type: "one_time_purchase",
      store: "app_store",
      environment: "Production",
      store_product_id: "coins",
      store_transaction_id: idLike("coins"),
      store_original_transaction_id: transaction.store_transaction_id,
      price: { country: "US", currency: "USD", value: 0.99 },
      purchased_at: NOW,
    });
    expect(causedBy(sandbox)).toEqual(["transaction_recorded"]);
    expect(store.buy({ ...jane, product: "gems" }).price).toEqual({
      country: "US",
      currency: "USD",
      value: 9.99,
    });
    expect(store.subscribe({ ...jane, product: "other" })).toMatchObject({
      price: { value: 9.99 },
      expires_at: MONTH_LATER,
    });
  });
});

describe("a renewal", () => {
  it("adds a period to one that runs", () => {
    const { store, pass } = open();
    const first = store.subscribe({ ...jane, product: "monthly", store: "stripe" });
    pass(10);
    const second = store.renew(jane);
    expect(second).toMatchObject({
      store: "stripe",
      store_product_id: "monthly",
      store_transaction_id: `${first.store_transaction_id}-2`,
      store_original_transaction_id: first.store_transaction_id,
      price: { country: "US", currency: "USD", value: 4.99 },
      purchased_at: "2025-06-25T12:00:00.000000+0000",
      originally_purchased_at: NOW,
      expires_at: "2025-08-15T12:00:00.000000+0000",
      renew_status: true,
      is_family_shared: false,
    });
  });

  it.each(["monthly", "unlisted"])("leaves the next period as long as it was: %s", (product) => {
    const { store, pass } = open();
    store.subscribe({ ...jane, product });
    pass(10);
    store.renew(jane);
    pass(10);
    expect(store.renew(jane)).toMatchObject({ expires_at: "2025-09-15T12:00:00.000000+0000" });
  });

  it("begins now after the end", () => {
    const { store, pass } = open();
    store.subscribe({ ...jane, product: "monthly" });
    pass(100);
    expect(store.renew(jane)).toMatchObject({
      purchased_at: "2025-09-23T12:00:00.000000+0000",
      expires_at: "2025-10-15T12:00:00.000000+0000",
    });
  });

  it("of a trial is the first paid period, from now on", () => {
    const { store, pass } = open();
    store.subscribe({ ...jane, product: "weekly_trial" });
    pass(1);
    const transaction = store.renew(jane);
    expect(transaction).toMatchObject({
      price: { country: "US", currency: "EUR", value: 2.99 },
      purchased_at: "2025-06-16T12:00:00.000000+0000",
      expires_at: "2025-06-23T12:00:00.000000+0000",
    });
    expect(transaction).not.toHaveProperty("offer");
  });

  it("has the product, the price and the period that it changes to", () => {
    const { store, pass } = open();
    store.subscribe({ ...jane, product: "monthly" });
    pass(5);
    expect(store.changeProduct({ ...jane, to: "yearly", at: "renewal" })).toMatchObject({
      store_product_id: "monthly",
    });
    expect(store.renew(jane)).toMatchObject({
      store_product_id: "yearly",
      price: { value: 59.99 },
      purchased_at: "2025-06-20T12:00:00.000000+0000",
      expires_at: "2026-06-20T12:00:00.000000+0000",
    });
  });

  it.each([
    ["ten_days", "2025-07-05T12:00:00.000000+0000"],
    ["weekly_trial", "2025-07-02T12:00:00.000000+0000"],
  ])("is as long as the options say, or else as the period before: %s", async (product, end) => {
    const { store, pass } = open({
      profiles: [
        {
          customer_user_id: "jane",
          transactions: [
            {
              purchase_type: "subscription",
              store: "app_store",
              store_product_id: product,
              store_transaction_id: "t1",
              store_original_transaction_id: "t1",
              price: { country: "DE", currency: "USD", value: 7 },
              purchased_at: NOW,
              originally_purchased_at: NOW,
              expires_at: "2025-06-25T12:00:00Z",
              renew_status: true,
              variation_id: "81109d24-ea95-4806-9ec7-b482bbd1a33d",
            },
          ],
        },
      ],
    });
    pass(1);
    expect(store.renew(jane)).toMatchObject({
      store_transaction_id: "t1-2",
      price: { country: "DE", currency: "USD", value: 7 },
      expires_at: end,
      variation_id: "81109d24-ea95-4806-9ec7-b482bbd1a33d",
    });
  });
});

describe("a renewal of a product without a period", () => {
  const DAYS_10 = { store_product_id: "unlisted", purchased_at: NOW, originally_purchased_at: NOW };
  /** The transaction before the last one, which it paid for. */
  const EARLIER = {
    store_product_id: "unlisted",
    store_transaction_id: "1000",
    store_original_transaction_id: "1001",
    purchased_at: "2025-05-25T12:00:00Z",
    originally_purchased_at: "2025-05-25T12:00:00Z",
    expires_at: "2025-06-25T12:00:00Z",
  };
  const FOLLOWING = { store_product_id: "unlisted", purchased_at: "2025-06-10T12:00:00Z" };

  it.each<[string, object[], string]>([
    ["as long as the last period", [{ ...DAYS_10, expires_at: "2025-06-25T12:00:00Z" }], "2025-07-05"],
    ["which may be a day", [{ ...DAYS_10, expires_at: "2025-06-16T12:00:00Z" }], "2025-06-17"],
    ["a month after one for life", [{ ...DAYS_10, expires_at: null }], "2025-07-15"],
    [
      "a month after a trial",
      [
        {
          ...DAYS_10,
          expires_at: "2025-06-25T12:00:00Z",
          offer: { category: "introductory", type: "free_trial" },
          price: { country: "US", currency: "USD", value: 0 },
        },
      ],
      "2025-07-16",
    ],
    [
      "a month if the last transaction prolonged nothing",
      [EARLIER, { ...FOLLOWING, expires_at: "2025-06-25T12:00:00Z" }],
      "2025-07-25",
    ],
    [
      "a month if it ends before the one that it follows",
      [EARLIER, { ...FOLLOWING, expires_at: "2025-06-20T12:00:00Z" }],
      "2025-07-25",
    ],
  ])("is %s", (_, transactions, end) => {
    const { store, pass } = openWith(transactions);
    pass(0.5);
    expect(store.renew(jane)).toMatchObject({ expires_at: expect.stringMatching(`^${end}`) });
  });

  it("is a month if the last period was of another product", () => {
    const { store } = openWith([{ ...DAYS_10, expires_at: "2025-06-25T12:00:00Z" }]);
    expect(store.changeProduct({ ...jane, to: "other" })).toMatchObject({ expires_at: MONTH_LATER });
  });
});

describe("an action", () => {
  it("takes the latest of several subscriptions to one product, by the date of purchase", () => {
    const chains = [
      ["b", "2025-06-10T12:00:00Z"],
      ["a", "2025-06-01T12:00:00Z"],
    ].map(([id, purchased_at]) => ({
      store_transaction_id: id,
      store_original_transaction_id: id,
      purchased_at,
      originally_purchased_at: purchased_at,
    }));
    const { store } = openWith(chains);
    expect(store.cancel(jane).store_transaction_id).toBe("b");
    expect(store.refund(jane).store_transaction_id).toBe("b");
  });

  it("takes the product that a subscription has now", () => {
    const { store, pass } = open();
    store.subscribe({ ...jane, product: "monthly" });
    pass(1);
    store.changeProduct({ ...jane, to: "yearly" });
    expect(() => store.cancel({ ...jane, product: "monthly" })).toThrow(
      "The user has no subscription of the product monthly.",
    );
    expect(store.cancel(jane).store_product_id).toBe("yearly");
  });

  it("leaves the price and the moment at which the renewal was turned off", () => {
    const { store, pass } = open();
    store.subscribe({ ...jane, product: "weekly_trial", trial: false });
    pass(1);
    store.cancel(jane);
    pass(1);
    expect(store.failBilling(jane)).toMatchObject({
      price: { currency: "EUR", value: 2.99 },
      renew_status_changed_at: "2025-06-16T12:00:00.000000+0000",
    });
    // At the moment of the purchase, the renewal cannot have been turned off (F
    // RenewStatusChangedDate).
    const joe = { customerUserId: "joe" };
    store.subscribe({ ...joe, product: "monthly" });
    store.cancel(joe);
    pass(1);
    expect(store.failBilling(joe)).toMatchObject({ renew_status: false, renew_status_changed_at: null });
  });

  it("takes the revenue as the price of a transaction of the legacy API, which has none", async () => {
    const { store, pass, sandbox } = open();
    const call = callerOf(sandbox.fetch);
    await call("legacyCreateProfile", { body: { customer_user_id: "user-42" } });
    const transaction = { vendor_product_id: "old", vendor_transaction_id: "t1", store: "app_store" };
    await call("legacyGrantAccessLevel", { body: { is_lifetime: true, price: 4.99, ...transaction } });
    pass(1);
    expect(store.refund({ customerUserId: "user-42" })).toMatchObject({
      store_transaction_id: "t1",
      price: { country: "US", currency: "USD", value: 4.99 },
    });
  });

  it("makes up a transaction ID that the user does not have", () => {
    const { store } = openWith([
      { store_transaction_id: "t1", store_original_transaction_id: "t1" },
      ...["t1-2", "t1-2.2"].map((id) => ({
        store_product_id: "yearly",
        store_transaction_id: id,
        store_original_transaction_id: id,
      })),
    ]);
    const { store_transaction_id } = store.renew({ ...jane, product: SUBSCRIPTION.store_product_id });
    expect(store_transaction_id).toBe("t1-2.3");
  });
});

describe("what turns the renewal off and on", () => {
  it("has the moment, unless it is that of the purchase", () => {
    const { store, pass } = open();
    store.subscribe({ ...jane, product: "monthly" });
    expect(store.cancel(jane)).toMatchObject({
      renew_status: false,
      renew_status_changed_at: null,
      cancellation_reason: "voluntarily_cancelled",
      expires_at: MONTH_LATER,
    });
    expect(store.reactivate(jane)).toMatchObject({
      renew_status: true,
      renew_status_changed_at: null,
      cancellation_reason: null,
    });
    pass(1);
    expect(store.cancel(jane)).toMatchObject({
      renew_status: false,
      renew_status_changed_at: "2025-06-16T12:00:00.000000+0000",
    });
  });

  it("is a refund of a subscription, and not of a one-time purchase", () => {
    const { store, pass } = open();
    store.subscribe({ ...jane, product: "monthly" });
    store.buy({ ...jane, product: "coins" });
    pass(1);
    const refund = { refunded_at: "2025-06-16T12:00:00.000000+0000", cancellation_reason: "refund" };
    expect(store.refund({ ...jane, product: "monthly" })).toMatchObject({
      ...refund,
      renew_status: false,
    });
    const transaction = store.refund({ ...jane, product: "coins" });
    expect(transaction).toMatchObject({ ...refund, purchase_type: "one_time_purchase" });
    expect(transaction).not.toHaveProperty("renew_status");
  });

  it("is a pause in Google Play, which ends before or after the period does", () => {
    const { store, pass } = open();
    store.subscribe({ ...jane, product: "monthly", store: "play_store" });
    pass(1);
    expect(store.pause(jane)).toMatchObject({ renew_status: false });
    expect(store.resume(jane)).toMatchObject({ renew_status: true, expires_at: MONTH_LATER });
    expect(() => store.resume(jane)).toThrow("is not paused.");
    store.pause(jane);
    pass(40);
    expect(store.resume(jane)).toMatchObject({
      purchased_at: "2025-07-26T12:00:00.000000+0000",
      expires_at: "2025-08-15T12:00:00.000000+0000",
    });
  });
});

describe("a billing issue", () => {
  it("has a grace period of 16 days, of the option's days, or none", () => {
    const ends = [{}, { gracePeriodDays: 3 }, { gracePeriodDays: 0 }].map((options) => {
      const { store, pass } = open(options);
      store.subscribe({ ...jane, product: "monthly" });
      pass(1);
      const transaction = store.failBilling(jane);
      expect(transaction).toMatchObject({ billing_issue_detected_at: "2025-06-16T12:00:00.000000+0000" });
      return "grace_period_expires_at" in transaction ? transaction.grace_period_expires_at : undefined;
    });
    expect(ends).toEqual(["2025-07-31T12:00:00.000000+0000", "2025-07-18T12:00:00.000000+0000", null]);
  });

  it("of a subscription for life has no grace period", () => {
    const { store } = openWith([{ expires_at: null }]);
    expect(store.failBilling(jane)).toMatchObject({
      billing_issue_detected_at: NOW,
      grace_period_expires_at: null,
    });
  });

  it("is resolved by a renewal; one that was not found yet leaves the transaction as it is", () => {
    const { store, pass } = open();
    const first = store.subscribe({ ...jane, product: "monthly" });
    pass(1);
    store.failBilling(jane);
    expect(store.recoverBilling(jane).store_transaction_id).toBe(`${first.store_transaction_id}-2`);

    const charging = open({ autoRenew: true }).store;
    const charged = charging.subscribe({ ...jane, product: "monthly" });
    expect(charging.failBilling(jane)).toMatchObject({ billing_issue_detected_at: null });
    expect(charging.recoverBilling(jane).store_transaction_id).toBe(charged.store_transaction_id);
  });
});

describe("the store that charges by itself", () => {
  const expiries = ({ sandbox }: ReturnType<typeof open>) =>
    sandbox.snapshot().profiles[0]?.purchases.map(({ expires_at }) => expires_at?.slice(0, 10));

  it("renews what is not cancelled or refunded, and a subscription whose billing works again", () => {
    const charging = () => {
      const opened = open({ autoRenew: true });
      opened.store.subscribe({ ...jane, product: "monthly" });
      opened.pass(1);
      return opened;
    };
    const [renewed, cancelled, refunded, recovered] = [charging(), charging(), charging(), charging()];
    cancelled.store.cancel(jane);
    refunded.store.refund(jane);
    recovered.store.failBilling(jane);
    recovered.store.recoverBilling(jane);
    for (const { pass } of [renewed, cancelled, refunded, recovered]) pass(40);
    expect([renewed, cancelled, refunded, recovered].map(expiries)).toEqual([
      ["2025-07-15", "2025-08-15"],
      ["2025-07-15"],
      ["2025-07-15"],
      ["2025-07-15", "2025-08-15"],
    ]);
  });

  /** Ends as many days before now, with a billing issue. */
  const failed = (days: number) => ({
    purchased_at: "2025-03-01T12:00:00Z",
    originally_purchased_at: "2025-03-01T12:00:00Z",
    billing_issue_detected_at: "2025-03-02T12:00:00Z",
    expires_at: new Date(Date.parse("2025-06-15T12:00:00Z") - days * 86_400_000).toISOString(),
  });

  it.each<[string, object, string[]]>([
    ["at the end of its period", {}, ["2025-06-20"]],
    ["not if it ended without an issue", { expires_at: "2025-06-14T12:00:00Z" }, []],
    ["not if it is for life", { expires_at: null }, []],
    ["not if it is for life, with an issue", { ...failed(0), expires_at: null }, []],
    ["not if it was refunded", { refunded_at: "2025-06-01T12:00:00Z", cancellation_reason: "refund" }, []],
    ["3 days after a charge that failed", failed(2), ["2025-06-16"]],
    ["60 days after it", failed(59), ["2025-06-16"]],
    ["not later than that", failed(60), []],
  ])("charges a subscription %s", (_, changes, charges) => {
    const { sandbox, pass } = openWith([changes], { autoRenew: true });
    pass(10);
    const [, ...renewals] = sandbox.snapshot().profiles[0]?.purchases ?? [];
    expect(renewals.map(({ purchased_at }) => purchased_at.slice(0, 10))).toEqual(charges);
  });

  it("charges each of a user's subscriptions at its own time, also of two stores that gave one ID", () => {
    const stores = ["app_store", "play_store"].map((store, index) => ({ store, ...failed(index + 1) }));
    const { sandbox, pass } = openWith(stores, { autoRenew: true });
    pass(10);
    const [, , ...renewals] = sandbox.snapshot().profiles[0]?.purchases ?? [];
    expect(renewals.map(({ store, purchased_at }) => [store, purchased_at.slice(0, 10)])).toEqual([
      ["play_store", "2025-06-16"],
      ["app_store", "2025-06-17"],
    ]);
  });

  it("shows what its charges caused in the journal", () => {
    const charging = (failureRate: number) => {
      const { sandbox, pass } = openWith([{}], { autoRenew: { failureRate } });
      pass(6);
      return causedBy(sandbox);
    };
    expect([charging(0), charging(1)]).toEqual([
      ["transaction_recorded", "access_level_changed"],
      ["transaction_updated", "grace_period_entered"],
    ]);
  });

  it("charges no grant and no one-time purchase", () => {
    const opened = open({
      autoRenew: true,
      profiles: [
        {
          customer_user_id: "jane",
          grants: [{ access_level_id: "premium", expires_at: "2025-06-20T12:00:00Z" }],
        },
      ],
    });
    opened.store.buy({ ...jane, product: "coins" });
    opened.pass(40);
    expect(expiries(opened)).toEqual(["2025-06-20", undefined]);
    // Neither is a grant taken for a purchase that is refunded.
    expect(opened.store.refund(jane)).toMatchObject({ store_product_id: "coins" });
  });
});

describe("the store rejects an action, and says why,", () => {
  const id = "monthly \\(monthly-[0-9a-f]{8}\\)";
  type Store = ReturnType<typeof open>["store"];

  it.each<[sentence: string, act: (store: Store) => unknown]>([
    [
      "The product monthly has no trial. Give it one in the option products.",
      (it) => it.subscribe({ customerUserId: "joe", product: "monthly", trial: true }),
    ],
    [`${id} is not cancelled.`, (it) => it.reactivate(jane)],
    [`${id} is already cancelled.`, (it) => it.cancel(jane) && it.cancel(jane)],
    [`${id} is already refunded.`, (it) => it.refund(jane) && it.refund(jane)],
    [`The charges for ${id} already fail.`, (it) => it.failBilling(jane) && it.failBilling(jane)],
    [`${id} has no billing issue.`, (it) => it.recoverBilling(jane)],
    [`${id} already has that product.`, (it) => it.changeProduct({ ...jane, to: "monthly" })],
    [
      `${id} is from app_store. Only subscriptions from Google Play \\(play_store\\) can be paused.`,
      (it) => it.pause(jane),
    ],
    [
      "google \\(google-[0-9a-f]{8}\\) is cancelled, so it cannot be paused.",
      (it) => {
        const joe = { customerUserId: "joe" };
        it.subscribe({ ...joe, product: "google", store: "play_store" });
        it.cancel(joe);
        it.pause(joe);
      },
    ],
    [`${id} is not paused.`, (it) => it.resume(jane)],
    ['No profile has the ID "joe".', (it) => it.renew({ customerUserId: "joe" })],
    ['No profile has the ID "p1".', (it) => it.renew({ profileId: "p1" })],
    ["The user has no subscription of the product yearly.", (it) => it.renew({ ...jane, product: "yearly" })],
    [
      "The user has no subscription.",
      (it) => it.buy({ customerUserId: "joe", product: "coins" }) && it.renew({ customerUserId: "joe" }),
    ],
    [
      "The user has more than one subscription. Name its product: monthly, yearly.",
      (it) => it.subscribe({ ...jane, product: "yearly" }) && it.renew(jane),
    ],
    [
      "The user has more than one purchase. Name its product: monthly, coins.",
      (it) => it.buy({ ...jane, product: "coins" }) && it.refund(jane),
    ],
    ["renew takes an object with customerUserId, profileId, product.", (it) => it.renew([] as never)],
    ["renew takes an object with customerUserId, profileId, product.", (it) => it.renew(null as never)],
    [
      "renew has no field prodct. Did you mean product\\?",
      (it) => it.renew({ ...jane, prodct: "monthly" } as never),
    ],
    [
      "renew has no field colour. It has customerUserId, profileId, product.",
      (it) => it.renew({ ...jane, colour: "red" } as never),
    ],
    ["product must be a non-empty string.", (it) => it.renew({ ...jane, product: "" })],
    ["product must be a non-empty string.", (it) => it.renew({ ...jane, product: 1 } as never)],
    [
      "environment must be Production or Sandbox.",
      (it) => it.buy({ ...jane, product: "coins", environment: "Test" as never }),
    ],
    [
      "trial must be true or false.",
      (it) => it.subscribe({ ...jane, product: "monthly", trial: "yes" as never }),
    ],
    ["at must be now or renewal.", (it) => it.changeProduct({ ...jane, to: "yearly", at: "later" as never })],
    ["renew needs the user: customerUserId or profileId.", (it) => it.renew({})],
    ["buy needs the product.", (it) => it.buy(jane as never)],
    ["subscribe needs the product.", (it) => it.subscribe(jane as never)],
    ["changeProduct needs the new product: to.", (it) => it.changeProduct(jane as never)],
  ])("%s", (sentence, act) => {
    const { store, pass } = open();
    store.subscribe({ ...jane, product: "monthly" });
    pass(1);
    expect(() => act(store)).toThrow(new RegExp(`^${sentence}$`));
  });

  it("an action on what has ended", () => {
    const { store, pass } = open();
    store.subscribe({ ...jane, product: "monthly" });
    pass(31);
    expect(() => store.cancel(jane)).toThrow(
      new RegExp(`^${id} ended at 2025-07-15T12:00:00.000000\\+0000\\.$`),
    );
  });
});

describe("an action that cannot be", () => {
  it("is a subscription to a product that is none", () => {
    const { store } = open();
    expect(() => store.subscribe({ ...jane, product: "coins" })).toThrow(
      "The product coins has the type consumable in the option products. Call buy instead.",
    );
  });

  it("is a one-time purchase of a subscription", () => {
    const { store } = open({ products: [{ id: "monthly" }, { id: "lifetime", type: "one_time" }] });
    expect(() => store.buy({ ...jane, product: "monthly" })).toThrow(
      "The product monthly has the type subscription in the option products. Call subscribe instead, or give the product the type one_time.",
    );
    for (const product of ["lifetime", "unlisted"])
      expect(store.buy({ ...jane, product }).purchase_type).toBe("one_time_purchase");
  });

  it.each(["app_store", "play_store"])("is a second subscription to one product of the %s", (name) => {
    const { store, pass } = open();
    const monthly = { ...jane, product: "monthly", store: name };
    store.subscribe({ ...monthly, store: "stripe" });
    const { store_transaction_id: id } = store.subscribe(monthly);
    expect(() => store.subscribe(monthly)).toThrow(
      `monthly (${id}) runs already, and ${name} sells no second one. Use renew for its next period.`,
    );
    store.subscribe({ ...monthly, product: "yearly" });
    store.subscribe({ ...monthly, customerUserId: "john" });
    store.subscribe({ ...monthly, store: "stripe" });
    pass(31);
    expect(store.subscribe(monthly).store_transaction_id).not.toBe(id);
  });

  it("is a second subscription in the App Store, which is the default", () => {
    const { store } = open();
    store.subscribe({ ...jane, product: "monthly" });
    expect(() => store.subscribe({ ...jane, product: "monthly" })).toThrow("app_store sells no second one");
  });

  it("is no subscription to a product that another one has replaced", () => {
    const { store, pass } = open();
    store.subscribe({ ...jane, product: "monthly" });
    pass(1);
    store.changeProduct({ ...jane, to: "yearly" });
    expect(store.subscribe({ ...jane, product: "monthly" }).store_product_id).toBe("monthly");
  });

  // Set transaction wants both later than the purchase (F RefundDate, F
  // BillingIssueDetectedAtDateComparison).
  it("is a refund or a billing issue at the moment of the purchase", () => {
    const { store, sandbox } = open();
    const { store_transaction_id: id } = store.subscribe({ ...jane, product: "monthly" });
    const message = (what: string) =>
      `monthly (${id}) was bought at this moment, and a ${what} must come later. Advance the clock first, for example by a minute.`;
    expect(() => store.refund(jane)).toThrow(message("refund"));
    expect(() => store.failBilling(jane)).toThrow(message("billing issue"));
    sandbox.clock.advance({ seconds: 1 });
    store.failBilling(jane);
    expect(store.refund(jane).cancellation_reason).toBe("refund");
  });

  it("can be a failing charge at that moment if the store notices it at the renewal", () => {
    const { store } = open({ autoRenew: true });
    store.subscribe({ ...jane, product: "monthly" });
    expect(() => store.failBilling(jane)).not.toThrow();
  });
});
