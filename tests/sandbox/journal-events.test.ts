import { expect, it } from "vitest";
import { openCaller } from "../support/caller.ts";

const VARIATION = "00000000-0000-4000-8000-000000000001";

/** A paywall that every sandbox has. */
const PAYWALL = "fd891d4f-5906-45b9-97c1-13cc3dc665df";
const MAIL_USER = {
  external_profile_id: "42",
  external_created_at: "2025-01-01T00:00:00Z",
  email: "jane@example.com",
};
const MAIL_EVENT = {
  event_type: "subscription_started",
  event_id: "event-1",
  event_datetime: "2025-06-01T12:00:00Z",
  external_profile_id: "42",
  store: "app_store",
  store_product_id: "1month.premium",
  store_transaction_id: "1001",
  store_original_transaction_id: "1001",
  purchased_at: "2025-06-01T12:00:00Z",
  originally_purchased_at: "2025-06-01T12:00:00Z",
};

it("the journal shows what a request caused, and what happened as the clock was moved", async () => {
  const { call, sandbox } = openCaller();
  await call("createProfile", { body: {} });
  const { body } = await call("grantAccessLevel", {
    body: { access_level_id: "premium", expires_at: "2025-06-20T00:00:00Z" },
  });
  await call("getProfile");
  sandbox.clock.set("2025-06-19T00:00:00Z");
  sandbox.clock.set("2025-06-21T00:00:00Z");
  const subject = { profile_id: body.data.profile_id, customer_user_id: "user-42" };
  const now = "2025-06-15T12:00:00.000000+0000";
  const journal = sandbox.journal();
  expect(journal.map(({ method, events }) => [method, events])).toEqual([
    ["POST", [{ type: "profile_created", at: now, ...subject }]],
    ["POST", [{ type: "access_level_started", at: now, ...subject, access_level_id: "premium" }]],
    ["GET", undefined],
    [
      "CLOCK",
      [
        {
          type: "access_level_ended",
          at: "2025-06-20T00:00:00.000000+0000",
          ...subject,
          access_level_id: "premium",
        },
      ],
    ],
  ]);
  expect(journal.at(-1)).toMatchObject({ at: "2025-06-21T00:00:00.000000+0000", number: 4 });
});

it("a request that is rejected causes nothing", async () => {
  const { call, sandbox } = openCaller();
  await call("createProfile", { body: {} });
  await call("grantAccessLevel", { body: { access_level_id: "gold" } });
  expect(sandbox.journal().at(-1)).not.toHaveProperty("events");
});

it("a legacy creation of a user who exists is an update", async () => {
  const { call, sandbox } = openCaller();
  for (let turn = 0; turn < 2; turn += 1)
    await call("legacyCreateProfile", { body: { customer_user_id: "user-42" } });
  expect(sandbox.journal().map(({ events }) => events?.map(({ type }) => type))).toEqual([
    ["profile_created"],
    ["profile_updated"],
  ]);
});

it("a paywall view and an attribution are events of their own", async () => {
  const { call, sandbox } = openCaller();
  await call("createProfile", { body: {} });
  const user = { customer_user_id: "user-42" };
  await call("webRecordPaywallView", { body: { ...user, store: "stripe", variation_id: VARIATION } });
  await call("webAddAttribution", { body: { ...user, status: "organic" } });
  expect(
    sandbox
      .journal()
      .slice(1)
      .map(({ events }) => events?.map(({ type }) => type)),
  ).toEqual([["paywall_viewed"], ["attribution_added"]]);
});

it.each<[Parameters<ReturnType<typeof openCaller>["call"]>[0], object, string[]]>([
  ["getProfile", {}, []],
  [
    "retrieveAnalyticsData",
    { body: { chart_id: "revenue", filters: { date: ["2025-01-01", "2025-01-31"] } } },
    [],
  ],
  [
    "webGetPaywall",
    { body: { customer_user_id: "user-42", store: "stripe", placement_id: "onboarding" } },
    [],
  ],
  ["listVirtualCurrencyTransactions", {}, []],
  ["listVirtualCurrencyBalances", {}, []],
  ["getIntegrationIdentifiers", {}, []],
  ["setIntegrationIdentifiers", { body: { branch_id: "b" } }, ["integration_identifiers_set"]],
  ["getRefundSaverSettings", {}, []],
  ["setRefundSaverSettings", { body: { consent: true } }, ["refund_saver_settings_set"]],
  ["legacyGetProfile", {}, []],
  ["legacyUpdateProfile", { body: { first_name: "Jane" } }, ["profile_updated"]],
  ["legacyGrantAccessLevel", { body: { is_lifetime: true } }, ["access_level_started"]],
  [
    "legacyGrantAccessLevel",
    {
      body: {
        is_lifetime: true,
        vendor_product_id: "lifetime",
        vendor_transaction_id: "1",
        store: "app_store",
      },
    },
    ["transaction_recorded", "access_level_started"],
  ],
  ["listPaywalls", {}, []],
  ["getPaywall", { path: { paywall_id: PAYWALL } }, []],
  ["updatePaywall", { path: { paywall_id: PAYWALL }, body: { remote_configs: [] } }, []],
  ["mailSaveProfile", { body: MAIL_USER }, []],
  ["mailDeleteProfile", { body: { external_profile_id: "42" } }, []],
  ["mailSaveTransactionEvent", { body: MAIL_EVENT }, []],
])("%s %j causes %j", async (operation, sent, types) => {
  const { call, sandbox } = openCaller({
    profiles: [{ customer_user_id: "user-42" }],
    virtualCurrencies: [{ code: "COINS", name: "Coins" }],
  });
  await call("mailSaveProfile", { body: MAIL_USER });
  expect((await call(operation, sent)).status).toBeLessThan(300);
  expect((sandbox.journal().at(-1)?.events ?? []).map(({ type }) => type)).toEqual(types);
});
