import { expect, it } from "vitest";
import { NOW, openCaller, type Sent } from "../../support/caller.ts";
import { collectEvents } from "../../support/collect-events.ts";

// What an event has, whole, as the documents' tables have it: docs/vendor/webhooks.md, "Body: root
// fields" and "event_properties".

const PROFILE = "3286abd3-48b0-4e9c-a5f6-ac0a006804a6";
const VARIATION = "81109d24-ea95-4806-9ec7-b482bbd1a33d";
const BOUGHT = "2025-06-15T11:00:00.000000+0000";
const END = "2025-07-15T11:00:00.000000+0000";

function open() {
  const { sandbox, call } = openCaller({
    usdRates: { USD: 1, EUR: 2 },
    products: [
      { id: "monthly", price: 9.99 },
      { id: "coins", type: "consumable", price: 0.99 },
    ],
    warn() {},
  });
  const events = collectEvents(sandbox);
  return {
    sandbox,
    call,
    /** Calls an operation, and gives the events that it causes by their types. */
    async cause(id: Parameters<typeof call>[0], sent: Sent) {
      await sandbox.webhooks.settled();
      events.length = 0;
      expect((await call(id, sent)).status).toBeLessThan(300);
      await sandbox.webhooks.settled();
      // biome-ignore lint/suspicious/noExplicitAny: each type has other properties.
      return Object.fromEntries(events.map((event) => [event.event_type, event as any]));
    },
  };
}

const stripe = (changes: object = {}) => ({
  purchase_type: "subscription",
  store: "stripe",
  store_product_id: "monthly",
  store_transaction_id: "t1",
  store_original_transaction_id: "t1",
  price: { country: "US", currency: "USD", value: 9.99 },
  purchased_at: BOUGHT,
  originally_purchased_at: BOUGHT,
  expires_at: END,
  renew_status: true,
  ...changes,
});

/** The root of an event of a profile of which nothing is known. */
const bareRoot = (profile_id: string) => ({
  profile_id,
  customer_user_id: null,
  idfv: null,
  idfa: null,
  advertising_id: null,
  profile_install_datetime: NOW,
  email: null,
  event_datetime: NOW,
  event_api_version: 1,
  profiles_sharing_access_level: null,
  attributions: {},
  user_attributes: {},
  integration_ids: null,
});

const common = {
  profile_event_id: expect.stringMatching(/^[\da-f-]{36}$/),
  profile_id: PROFILE,
  event_datetime: NOW,
  profile_has_access_level: true,
  profile_ip_address: null,
  vendor_product_id: "monthly",
  store: "stripe",
  environment: "Production",
  transaction_id: "t1",
  original_transaction_id: "t1",
  purchase_date: BOUGHT,
  original_purchase_date: BOUGHT,
  currency: "USD",
  store_country: "US",
  profile_total_revenue_usd: 9.99,
  subscription_expires_at: END,
};

const full = (price: number, usd = price) => ({
  price_local: price,
  price_usd: usd,
  original_price_local: price,
  original_price_usd: usd,
  discount_amount_local: 0,
  discount_amount_usd: 0,
  proceeds_local: price,
  proceeds_usd: usd,
  net_revenue_local: price,
  net_revenue_usd: usd,
  tax_amount_local: 0,
  tax_amount_usd: 0,
});

const noOffer = {
  store_offer_category: null,
  store_offer_discount_type: null,
  store_offer_number_of_periods: null,
  promotional_offer_id: null,
};

it("a subscription of an anonymous user has what the store sends, and no more", async () => {
  const { call, cause } = open();
  await call("createProfile", { user: null, profile: PROFILE, body: {} });
  const events = await cause("setTransaction", { user: null, profile: PROFILE, body: stripe() });
  expect(events).toEqual({
    subscription_started: {
      ...bareRoot(PROFILE),
      event_type: "subscription_started",
      event_properties: {
        ...common,
        ...full(9.99),
        ...noOffer,
        consecutive_payments: 1,
        rate_after_first_year: false,
      },
    },
    access_level_updated: {
      ...bareRoot(PROFILE),
      event_type: "access_level_updated",
      event_properties: {
        ...common,
        access_level_id: "premium",
        is_active: true,
        is_lifetime: false,
        is_in_grace_period: false,
        is_refund: false,
        will_renew: true,
        activated_at: BOUGHT,
        renewed_at: BOUGHT,
        expires_at: END,
      },
    },
  });
});

it("a one-time purchase has an end that is null, and nothing of offers", async () => {
  const { call, cause } = open();
  await call("createProfile", { user: null, profile: PROFILE, body: {} });
  const { non_subscription_purchase: event } = await cause("setTransaction", {
    user: null,
    profile: PROFILE,
    body: {
      purchase_type: "one_time_purchase",
      store: "play_store",
      store_product_id: "coins",
      store_transaction_id: "o1",
      store_original_transaction_id: "o1",
      price: { country: "DE", currency: "EUR", value: 0.99 },
      purchased_at: BOUGHT,
      variation_id: VARIATION,
    },
  });
  expect(event).toEqual({
    ...bareRoot(PROFILE),
    play_store_purchase_token: { product_id: "coins", purchase_token: "o1", is_subscription: false },
    event_type: "non_subscription_purchase",
    event_properties: {
      ...common,
      ...full(0.99, 1.98),
      profile_has_access_level: false,
      vendor_product_id: "coins",
      variation_id: VARIATION,
      store: "play_store",
      transaction_id: "o1",
      original_transaction_id: "o1",
      currency: "EUR",
      store_country: "DE",
      profile_total_revenue_usd: 1.98,
      subscription_expires_at: null,
      consecutive_payments: 1,
      rate_after_first_year: false,
    },
  });
});

it("a trial of an identified user has its product, the user and the attribution", async () => {
  const { call, cause } = open();
  const installation_meta = {
    device_id: "d1",
    idfv: "V",
    idfa: "A",
    advertising_id: "G",
    user_agent: "App/1.0",
  };
  await call("createProfile", {
    body: {
      email: "jane@example.com",
      installation_meta,
      custom_attributes: [
        { key: "pet", value: "Fluffy" },
        { key: "age", value: 4 },
      ],
    },
  });
  await call("setIntegrationIdentifiers", { body: { branch_id: "b", adjust_device_id: "a" } });
  await call("setIntegrationIdentifiers", { body: { adjust_device_id: null } });
  const user = { customer_user_id: "user-42" };
  await call("webAddAttribution", { body: { ...user, status: "organic", attribution_user_id: "n1" } });
  await call("webRecordPaywallView", { body: { ...user, store: "stripe", variation_id: VARIATION } });
  const events = await cause("setTransaction", {
    body: stripe({
      store: "play_store",
      store_product_id: "monthly:base",
      environment: "Sandbox",
      offer: { category: "introductory", type: "free_trial", id: "intro" },
      price: { country: "DE", currency: "EUR", value: 0 },
      purchased_at: "2025-06-14T12:00:00Z",
      originally_purchased_at: "2025-06-14T12:00:00Z",
      expires_at: "2025-06-21T12:00:00Z",
      variation_id: VARIATION,
    }),
  });
  expect(events.trial_started).toMatchObject({
    customer_user_id: "user-42",
    email: "jane@example.com",
    idfv: "V",
    idfa: "A",
    advertising_id: "G",
    user_agent: "App/1.0",
    integration_ids: { branch_id: "b" },
    attributions: { web: { status: "organic", network_user_id: "n1", created_at: NOW } },
    user_attributes: { pet: "Fluffy", age: 4 },
  });
  expect(Object.keys(events.trial_started.integration_ids)).toEqual(["branch_id"]);
  expect(Object.keys(events.trial_started.attributions.web).sort()).toEqual([
    "created_at",
    "network_user_id",
    "status",
  ]);
  expect(events.trial_started.event_properties).toMatchObject({
    environment: "Sandbox",
    currency: "EUR",
    store_country: "DE",
    variation_id: VARIATION,
    price_local: 9.99,
    price_usd: 19.98,
    original_price_local: 9.99,
    original_price_usd: 19.98,
    discount_amount_local: 9.99,
    discount_amount_usd: 19.98,
    consecutive_payments: 0,
    store_offer_category: "introductory",
    store_offer_discount_type: "free_trial",
    promotional_offer_id: null,
    trial_duration: "7 days",
  });
  expect(events.trial_started.event_properties).not.toHaveProperty("proceeds_usd");
  const { event_properties: level } = events.access_level_updated;
  expect(level).toMatchObject({ active_introductory_offer_type: "free_trial", trial_duration: "7 days" });
  expect(level).not.toHaveProperty("active_promotional_offer_type");
  expect(level).not.toHaveProperty("active_promotional_offer_id");
});

it("a promotional offer names itself, and its discount from the standard price", async () => {
  const { call, cause } = open();
  await call("createProfile", { body: {} });
  const offer = { category: "promotional", type: "pay_up_front", id: "spring" };
  const price = { country: "US", currency: "USD", value: 4.5 };
  const events = await cause("setTransaction", { body: stripe({ offer, price }) });
  const { event_properties: started } = events.subscription_started;
  expect(started).toMatchObject({
    price_local: 4.5,
    original_price_local: 9.99,
    discount_amount_local: 5.49,
    store_offer_category: "promotional",
    store_offer_discount_type: "pay_up_front",
    promotional_offer_id: "spring",
  });
  expect(started).not.toHaveProperty("trial_duration");
  const { event_properties: level } = events.access_level_updated;
  expect(level).toMatchObject({
    active_promotional_offer_type: "pay_up_front",
    active_promotional_offer_id: "spring",
  });
  expect(level).not.toHaveProperty("active_introductory_offer_type");
  expect(level).not.toHaveProperty("trial_duration");
});

it("an offer of an unknown type, for a product without a price, leaves the unknown fields null", async () => {
  const { call, cause } = open();
  await call("createProfile", { body: {} });
  const offer = { category: "win_back", type: "unknown", id: "back" };
  const events = await cause("setTransaction", { body: stripe({ offer, store_product_id: "odd" }) });
  expect(events.subscription_started.event_properties).toMatchObject({
    price_local: 9.99,
    original_price_local: null,
    original_price_usd: null,
    discount_amount_local: null,
    discount_amount_usd: null,
    store_offer_category: "win_back",
    store_offer_discount_type: null,
    promotional_offer_id: "back",
  });
  expect(events.access_level_updated.event_properties).not.toHaveProperty("active_promotional_offer_type");
});

it("a grant has no price: its currency is that of the dollar, and it begins and ends at its dates", async () => {
  const { call, cause } = open();
  await call("createProfile", { body: {} });
  const forever = await cause("grantAccessLevel", { body: { access_level_id: "premium" } });
  const { event_properties: level } = forever.access_level_updated;
  expect(level).toMatchObject({
    currency: "USD",
    store: "adapty",
    is_lifetime: true,
    is_active: true,
    activated_at: NOW,
    profile_total_revenue_usd: 0,
  });
  for (const name of [
    "store_country",
    "variation_id",
    "base_plan_id",
    "expires_at",
    "subscription_expires_at",
  ])
    expect(level).not.toHaveProperty(name);
  const later = await cause("grantAccessLevel", {
    body: {
      access_level_id: "premium",
      starts_at: "2025-07-01T00:00:00Z",
      expires_at: "2025-08-01T00:00:00Z",
    },
  });
  const start = "2025-07-01T00:00:00.000000+0000";
  const end = "2025-08-01T00:00:00.000000+0000";
  expect(later.access_level_updated.event_properties).toMatchObject({
    is_lifetime: false,
    is_active: false,
    profile_has_access_level: false,
    starts_at: start,
    activated_at: start,
    expires_at: end,
    subscription_expires_at: end,
  });
});

it("payments count back to the first gap, and the first year ends after 365 days", async () => {
  const { call, cause } = open();
  await call("createProfile", { body: {} });
  const period = (id: string, from: string, to: string) =>
    cause("setTransaction", {
      body: stripe({
        store_transaction_id: id,
        purchased_at: from,
        expires_at: to,
        originally_purchased_at: "2024-06-10T00:00:00Z",
      }),
    });
  await period("t1", "2024-06-10T00:00:00Z", "2024-07-10T00:00:00Z");
  const second = await period("t2", "2024-07-10T00:00:00Z", "2024-08-10T00:00:00Z");
  expect(second.subscription_renewed.event_properties.consecutive_payments).toBe(2);
  const afterGap = await period("t3", "2025-06-09T23:59:59Z", "2025-06-10T00:00:00Z");
  expect(afterGap.subscription_renewed.event_properties).toMatchObject({
    consecutive_payments: 1,
    rate_after_first_year: false,
    original_purchase_date: "2024-06-10T00:00:00.000000+0000",
  });
  const inTime = await period("t4", "2025-06-10T00:00:00Z", "2025-07-10T00:00:00Z");
  expect(inTime.subscription_renewed.event_properties).toMatchObject({
    consecutive_payments: 2,
    rate_after_first_year: true,
  });
});

it("the original purchase is the first of the chain, and without an offer the standard price is the one paid", async () => {
  const { call, cause } = open();
  await call("createProfile", { body: {} });
  await call("setTransaction", { body: stripe({ expires_at: "2025-06-15T11:30:00Z" }) });
  const { subscription_renewed: renewed } = await cause("setTransaction", {
    body: stripe({
      store_transaction_id: "t2",
      price: { country: "US", currency: "USD", value: 7 },
      purchased_at: "2025-06-15T11:30:00Z",
      originally_purchased_at: "2025-06-15T11:30:00Z",
    }),
  });
  expect(renewed.event_properties).toMatchObject({ original_purchase_date: BOUGHT, ...full(7) });
});

it("an end is the regular one, or that of the grace period in the events about it", async () => {
  const { call, cause } = open();
  await call("createProfile", { body: {} });
  const issue = "2025-06-15T11:30:00.000000+0000";
  const grace = "2025-07-20T11:00:00.000000+0000";
  const events = await cause("setTransaction", {
    body: stripe({ billing_issue_detected_at: issue, grace_period_expires_at: grace }),
  });
  const ends = Object.entries(events).map(([type, event]) => [
    type,
    event.event_properties.subscription_expires_at,
  ]);
  expect(Object.fromEntries(ends)).toEqual({
    subscription_started: END,
    billing_issue_detected: grace,
    entered_grace_period: grace,
    access_level_updated: END,
  });
  expect(events.access_level_updated.event_properties.billing_issue_detected_at).toBe(issue);
});

it("the refund of a one-time purchase shows no reason, and a renewal after a trial no length of one", async () => {
  const { sandbox, call, cause } = open();
  await call("createProfile", { body: {} });
  const coins = {
    purchase_type: "one_time_purchase",
    store: "stripe",
    store_product_id: "coins",
    store_transaction_id: "o1",
    store_original_transaction_id: "o1",
    price: { country: "US", currency: "USD", value: 0.99 },
    purchased_at: BOUGHT,
  };
  await call("setTransaction", { body: coins });
  const refund = { refunded_at: NOW, cancellation_reason: "refund" };
  const { non_subscription_purchase_refunded: refunded } = await cause("setTransaction", {
    body: { ...coins, ...refund },
  });
  expect(refunded.event_properties).not.toHaveProperty("cancellation_reason");

  const trial = { offer: { category: "introductory", type: "free_trial" } };
  const free = { country: "US", currency: "USD", value: 0 };
  const chain = { store_original_transaction_id: "t1", originally_purchased_at: BOUGHT };
  await call("setTransaction", {
    body: stripe({ ...trial, price: free, expires_at: "2025-06-15T11:30:00Z" }),
  });
  const paid = {
    store_transaction_id: "t2",
    purchased_at: "2025-06-15T11:30:00Z",
    expires_at: "2025-06-15T11:45:00Z",
  };
  const { trial_converted: converted } = await cause("setTransaction", {
    body: stripe({ ...chain, ...paid }),
  });
  expect(converted.event_properties.trial_duration).toBe("0 days");
  const next = { store_transaction_id: "t3", purchased_at: "2025-06-15T11:45:00Z" };
  const { subscription_renewed: renewed } = await cause("setTransaction", {
    body: stripe({ ...chain, ...next }),
  });
  expect(renewed.event_properties).not.toHaveProperty("trial_duration");
  expect(sandbox.count()).toBe(1);
});
