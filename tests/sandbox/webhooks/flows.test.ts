import { afterEach, describe, expect, it } from "vitest";
import type { WebhookEvent } from "../../../generated/types.ts";
import { createSandbox, type Sandbox, type SandboxOptions } from "../../../src/sandbox/index.ts";
import { callerOf, NOW } from "../../support/caller.ts";
import { collectEvents } from "../../support/collect-events.ts";

// Which events follow which action, as the documents' table of event flows has it
// (docs/vendor/webhooks.md, "Order of events"). Each event is validated against the description.

const open: Sandbox[] = [];

afterEach(() => {
  for (const sandbox of open.splice(0)) sandbox.close();
});

const OPTIONS: SandboxOptions = {
  now: NOW,
  accessLevels: ["premium", "pro"],
  products: [
    { id: "monthly", period: "P1M", price: 9.99 },
    { id: "yearly", period: "P1Y", price: 59.99 },
    { id: "weekly_trial", period: "P1W", trial: "P3D", price: 4.99 },
    { id: "pro_monthly", period: "P1M", price: 19.99, accessLevel: "pro" },
    { id: "lifetime", type: "one_time", price: 199 },
    { id: "coins", type: "consumable", price: 0.99 },
  ],
};

const jane = { customerUserId: "jane" };

function openSandbox(options: SandboxOptions = {}) {
  const sandbox = createSandbox({ ...OPTIONS, ...options, warn() {} });
  open.push(sandbox);
  const events = collectEvents(sandbox);
  return {
    sandbox,
    store: sandbox.store,
    call: callerOf(sandbox.fetch),
    pass: (days: number) => sandbox.clock.advance({ days }),
    /** The events since the last call, in the order in which they happened. */
    async take(): Promise<WebhookEvent[]> {
      await sandbox.webhooks.settled();
      const numbers = new Map(sandbox.webhooks.deliveries().map((it) => [it.event_id, it.number]));
      const order = ({ event_properties: { profile_event_id: id } }: WebhookEvent) =>
        numbers.get(id ?? "") ?? 0;
      return events.splice(0).sort((one, other) => order(one) - order(other));
    },
  };
}

type Opened = ReturnType<typeof openSandbox>;

/** What is expected of an event: its type, or its type and some of its fields. */
type Expected = string | [type: string, properties: Record<string, unknown>];

const CANCELLED = { renew_status: false, renew_status_changed_at: "2025-06-15T11:40:00Z" };
const REFUNDED = { renew_status: false, refunded_at: "2025-06-15T11:40:00Z", cancellation_reason: "refund" };
const BILLING_ISSUE = { billing_issue_detected_at: "2025-06-15T11:30:00Z" };
const TRIAL = {
  offer: { category: "introductory", type: "free_trial" },
  price: { country: "US", currency: "USD", value: 0 },
};
/** The transaction that follows one of a month. */
const RENEWED = {
  store_transaction_id: "t2",
  purchased_at: "2025-07-15T11:00:00Z",
  expires_at: "2025-08-15T11:00:00Z",
};

/** Each flow is a list of steps: what is done, and the events that the documents tell of it. */
const FLOWS: Record<string, { options?: SandboxOptions; steps: [(it: Opened) => unknown, Expected[]][] }> = {
  "first purchase": {
    steps: [
      [
        ({ store }) => store.subscribe({ ...jane, product: "monthly" }),
        [
          [
            "subscription_started",
            { price_usd: 9.99, consecutive_payments: 1, profile_has_access_level: true },
          ],
          ["access_level_updated", { is_active: true, access_level_id: "premium", will_renew: true }],
        ],
      ],
    ],
  },
  renewal: {
    steps: [
      [
        ({ store }) => store.subscribe({ ...jane, product: "monthly" }),
        ["subscription_started", "access_level_updated"],
      ],
      [({ pass }) => pass(29), []],
      [
        ({ store }) => store.renew(jane),
        [
          [
            "subscription_renewed",
            {
              consecutive_payments: 2,
              profile_total_revenue_usd: 19.98,
              subscription_expires_at: "2025-08-15T12:00:00.000000+0000",
            },
          ],
          ["access_level_updated", { is_active: true, expires_at: "2025-08-15T12:00:00.000000+0000" }],
        ],
      ],
    ],
  },
  cancellation: {
    steps: [
      [
        ({ store }) => store.subscribe({ ...jane, product: "monthly" }),
        ["subscription_started", "access_level_updated"],
      ],
      [
        ({ store, pass }) => {
          pass(1);
          store.cancel(jane);
        },
        [
          ["subscription_renewal_cancelled", { cancellation_reason: "voluntarily_cancelled" }],
          ["access_level_updated", { will_renew: false, is_active: true }],
        ],
      ],
      [
        ({ pass }) => pass(31),
        [
          [
            "subscription_expired",
            { cancellation_reason: "voluntarily_cancelled", profile_has_access_level: false },
          ],
          ["access_level_updated", { is_active: false }],
        ],
      ],
    ],
  },
  reactivation: {
    steps: [
      [
        ({ store }) => store.subscribe({ ...jane, product: "monthly" }),
        ["subscription_started", "access_level_updated"],
      ],
      [
        ({ store, pass }) => {
          pass(1);
          store.cancel(jane);
        },
        ["subscription_renewal_cancelled", "access_level_updated"],
      ],
      [
        ({ store }) => store.reactivate(jane),
        [
          ["subscription_renewal_reactivated", { vendor_product_id: "monthly" }],
          ["access_level_updated", { will_renew: true }],
        ],
      ],
    ],
  },
  "cancellation with a refund": {
    steps: [
      [
        ({ store }) => store.subscribe({ ...jane, product: "monthly" }),
        ["subscription_started", "access_level_updated"],
      ],
      [
        ({ store, pass }) => {
          pass(2);
          store.refund(jane);
        },
        [
          [
            "subscription_refunded",
            {
              cancellation_reason: "refund",
              subscription_expires_at: "2025-06-17T12:00:00.000000+0000",
              profile_total_revenue_usd: 0,
            },
          ],
          ["access_level_updated", { is_active: false, is_refund: true, profile_total_revenue_usd: 9.99 }],
        ],
      ],
      [({ pass }) => pass(40), []],
    ],
  },
  "cancellation in Stripe, at once": {
    steps: [
      [({ call }) => call("createProfile", { user: "jane", body: {} }), []],
      [
        ({ call }) => call("setTransaction", { user: "jane", body: stripe({}) }),
        ["subscription_started", "access_level_updated"],
      ],
      [
        ({ call, pass }) => {
          pass(1);
          return call("setTransaction", {
            user: "jane",
            body: stripe({
              renew_status: false,
              renew_status_changed_at: "2025-06-16T12:00:00Z",
              expires_at: "2025-06-16T12:00:00Z",
              cancellation_reason: "voluntarily_cancelled",
            }),
          });
        },
        [
          ["subscription_renewal_cancelled", { store: "stripe" }],
          ["subscription_expired", { cancellation_reason: "voluntarily_cancelled" }],
          ["access_level_updated", { is_active: false }],
        ],
      ],
    ],
  },
  "repurchase after the end": {
    steps: [
      [
        ({ store }) => store.subscribe({ ...jane, product: "monthly" }),
        ["subscription_started", "access_level_updated"],
      ],
      [({ pass }) => pass(40), ["subscription_expired", ["access_level_updated", { is_active: false }]]],
      [
        ({ store }) => store.renew(jane),
        [
          ["subscription_renewed", { consecutive_payments: 1, profile_total_revenue_usd: 19.98 }],
          ["access_level_updated", { is_active: true }],
        ],
      ],
    ],
  },
  "pause on Android": {
    steps: [
      [
        ({ store }) => store.subscribe({ ...jane, product: "monthly", store: "play_store" }),
        ["subscription_started", "access_level_updated"],
      ],
      [
        ({ store, pass }) => {
          pass(1);
          store.pause(jane);
        },
        ["subscription_paused", ["access_level_updated", { will_renew: false, is_active: true }]],
      ],
      [({ pass }) => pass(40), [["access_level_updated", { is_active: false }]]],
      [
        ({ store }) => store.resume(jane),
        ["subscription_renewed", ["access_level_updated", { is_active: true }]],
      ],
    ],
  },
  "pause that ends before the period does": {
    steps: [
      [
        ({ store }) => store.subscribe({ ...jane, product: "monthly", store: "play_store" }),
        ["subscription_started", "access_level_updated"],
      ],
      [
        ({ store, pass }) => {
          pass(1);
          store.pause(jane);
        },
        ["subscription_paused", "access_level_updated"],
      ],
      [
        ({ store, pass }) => {
          pass(1);
          store.resume(jane);
        },
        ["subscription_renewal_reactivated", ["access_level_updated", { will_renew: true }]],
      ],
    ],
  },
  "trial that converts": {
    steps: [
      [
        ({ store }) => store.subscribe({ ...jane, product: "weekly_trial" }),
        [
          ["trial_started", { trial_duration: "3 days", price_usd: 4.99, discount_amount_usd: 4.99 }],
          [
            "access_level_updated",
            { active_introductory_offer_type: "free_trial", trial_duration: "3 days" },
          ],
        ],
      ],
      [
        ({ store, pass }) => {
          pass(2);
          store.renew(jane);
        },
        [
          ["trial_converted", { price_usd: 4.99, trial_duration: "3 days", consecutive_payments: 1 }],
          "access_level_updated",
        ],
      ],
    ],
  },
  "trial that is cancelled": {
    steps: [
      [
        ({ store }) => store.subscribe({ ...jane, product: "weekly_trial" }),
        ["trial_started", "access_level_updated"],
      ],
      [
        ({ store, pass }) => {
          pass(1);
          store.cancel(jane);
        },
        [
          ["trial_renewal_cancelled", { trial_duration: "3 days", price_usd: null }],
          ["access_level_updated", { will_renew: false }],
        ],
      ],
      [({ store }) => store.reactivate(jane), ["trial_renewal_reactivated", "access_level_updated"]],
      [({ store }) => store.cancel(jane), ["trial_renewal_cancelled", "access_level_updated"]],
      [
        ({ pass }) => pass(3),
        [
          ["trial_expired", { cancellation_reason: "voluntarily_cancelled" }],
          ["access_level_updated", { is_active: false }],
        ],
      ],
    ],
  },
  "purchase after an expired trial": {
    steps: [
      [
        ({ store }) => store.subscribe({ ...jane, product: "weekly_trial" }),
        ["trial_started", "access_level_updated"],
      ],
      [({ pass }) => pass(5), ["trial_expired", "access_level_updated"]],
      [({ store }) => store.renew(jane), [["access_level_updated", { is_active: true }], "trial_converted"]],
    ],
  },
  upgrade: {
    steps: [
      [
        ({ store }) => store.subscribe({ ...jane, product: "monthly" }),
        ["subscription_started", "access_level_updated"],
      ],
      [
        ({ store, pass }) => {
          pass(10);
          store.changeProduct({ ...jane, to: "yearly" });
        },
        [
          [
            "access_level_updated",
            { is_active: false, vendor_product_id: "monthly", cancellation_reason: "upgraded" },
          ],
          ["access_level_updated", { is_active: true, vendor_product_id: "yearly" }],
          ["subscription_refunded", { cancellation_reason: "upgraded", vendor_product_id: "monthly" }],
          ["subscription_started", { vendor_product_id: "yearly", price_usd: 59.99 }],
        ],
      ],
      [({ pass }) => pass(30), []],
    ],
  },
  "upgrade to another level": {
    steps: [
      [
        ({ store }) => store.subscribe({ ...jane, product: "monthly" }),
        ["subscription_started", "access_level_updated"],
      ],
      [
        ({ store, pass }) => {
          pass(10);
          store.changeProduct({ ...jane, to: "pro_monthly" });
        },
        [
          ["access_level_updated", { is_active: false, access_level_id: "premium" }],
          ["access_level_updated", { is_active: true, access_level_id: "pro" }],
          ["subscription_refunded", { cancellation_reason: "upgraded" }],
          ["subscription_started", { vendor_product_id: "pro_monthly" }],
        ],
      ],
    ],
  },
  "downgrade at the renewal": {
    options: { autoRenew: true },
    steps: [
      [
        ({ store }) => store.subscribe({ ...jane, product: "yearly" }),
        ["subscription_started", "access_level_updated"],
      ],
      [
        ({ store }) => store.changeProduct({ ...jane, to: "monthly", at: "renewal" }),
        ["access_level_updated"],
      ],
      [
        ({ pass }) => pass(366),
        [
          ["access_level_updated", { is_active: true, vendor_product_id: "monthly" }],
          ["subscription_expired", { vendor_product_id: "yearly" }],
          ["subscription_started", { vendor_product_id: "monthly", price_usd: 9.99 }],
        ],
      ],
    ],
  },
  "billing issue that is resolved": {
    options: { autoRenew: true },
    steps: [
      [
        ({ store }) => store.subscribe({ ...jane, product: "monthly" }),
        ["subscription_started", "access_level_updated"],
      ],
      [({ store }) => store.failBilling(jane), []],
      [
        ({ pass }) => pass(31),
        [
          "billing_issue_detected",
          ["entered_grace_period", { subscription_expires_at: "2025-07-31T12:00:00.000000+0000" }],
          [
            "access_level_updated",
            { is_active: true, is_in_grace_period: true, expires_at: "2025-07-31T12:00:00.000000+0000" },
          ],
        ],
      ],
      [
        ({ store }) => store.recoverBilling(jane),
        ["subscription_renewed", ["access_level_updated", { is_active: true, is_in_grace_period: false }]],
      ],
    ],
  },
  "billing issue that ends the subscription": {
    options: { autoRenew: true },
    steps: [
      [
        ({ store }) => store.subscribe({ ...jane, product: "monthly" }),
        ["subscription_started", "access_level_updated"],
      ],
      [({ store }) => store.failBilling(jane), []],
      [
        ({ pass }) => pass(60),
        [
          "billing_issue_detected",
          "entered_grace_period",
          ["access_level_updated", { is_in_grace_period: true }],
          ["subscription_expired", { cancellation_reason: "billing_error" }],
          ["access_level_updated", { is_active: false, is_in_grace_period: false }],
        ],
      ],
    ],
  },
  "billing issue at the end of a trial, without a grace period": {
    options: { autoRenew: true, gracePeriodDays: 0 },
    steps: [
      [
        ({ store }) => store.subscribe({ ...jane, product: "weekly_trial" }),
        ["trial_started", "access_level_updated"],
      ],
      [({ store }) => store.failBilling(jane), []],
      [
        ({ pass }) => pass(4),
        [
          "billing_issue_detected",
          ["trial_expired", { cancellation_reason: "billing_error" }],
          "access_level_updated",
        ],
      ],
    ],
  },
  "one-time purchase and its refund": {
    steps: [
      [
        ({ store }) => store.buy({ ...jane, product: "lifetime" }),
        [
          ["non_subscription_purchase", { price_usd: 199, subscription_expires_at: null, proceeds_usd: 199 }],
          ["access_level_updated", { is_lifetime: true, is_active: true }],
        ],
      ],
      [
        ({ store, pass }) => {
          pass(1);
          store.refund(jane);
        },
        [
          "non_subscription_purchase_refunded",
          ["access_level_updated", { is_active: false, is_refund: true }],
        ],
      ],
    ],
  },
  "consumable, which opens no level": {
    steps: [[({ store }) => store.buy({ ...jane, product: "coins" }), ["non_subscription_purchase"]]],
  },
  "grant and revoke through the API": {
    steps: [
      [({ call }) => call("createProfile", { user: "jane", body: {} }), []],
      [
        ({ call }) =>
          call("grantAccessLevel", {
            user: "jane",
            body: { access_level_id: "premium", expires_at: "2025-07-15T12:00:00Z" },
          }),
        [["access_level_updated", { is_active: true, vendor_product_id: "adapty_server_side_product" }]],
      ],
      [
        ({ call }) => call("revokeAccessLevel", { user: "jane", body: { access_level_id: "premium" } }),
        [["access_level_updated", { is_active: false }]],
      ],
    ],
  },
  "level that starts in the future": {
    steps: [
      [({ call }) => call("createProfile", { user: "jane", body: {} }), []],
      [
        ({ call }) =>
          call("grantAccessLevel", {
            user: "jane",
            body: {
              access_level_id: "premium",
              starts_at: "2025-06-20T12:00:00Z",
              expires_at: "2025-06-25T12:00:00Z",
            },
          }),
        [["access_level_updated", { is_active: false, starts_at: "2025-06-20T12:00:00.000000+0000" }]],
      ],
      [
        ({ pass }) => pass(30),
        [
          ["access_level_updated", { is_active: true, event_datetime: "2025-06-20T12:00:00.000000+0000" }],
          ["access_level_updated", { is_active: false, event_datetime: "2025-06-25T12:00:00.000000+0000" }],
        ],
      ],
    ],
  },
  "renewals by themselves": {
    options: { autoRenew: true },
    steps: [
      [
        ({ store }) => store.subscribe({ ...jane, product: "weekly_trial" }),
        ["trial_started", "access_level_updated"],
      ],
      [
        ({ pass }) => pass(18),
        [
          ["trial_converted", { event_datetime: "2025-06-18T12:00:00.000000+0000" }],
          "access_level_updated",
          [
            "subscription_renewed",
            { event_datetime: "2025-06-25T12:00:00.000000+0000", consecutive_payments: 2 },
          ],
          "access_level_updated",
          [
            "subscription_renewed",
            { event_datetime: "2025-07-02T12:00:00.000000+0000", consecutive_payments: 3 },
          ],
          "access_level_updated",
        ],
      ],
    ],
  },
  "synthetic events": {
    options: {
      autoRenew: true,
      syntheticEvents: { subscription_active: { hours: 48 }, trial_active: { hours: 24 } },
    },
    steps: [
      [
        ({ store }) => store.subscribe({ ...jane, product: "monthly" }),
        ["subscription_started", "access_level_updated"],
      ],
      [
        ({ store }) => store.subscribe({ customerUserId: "joe", product: "weekly_trial" }),
        ["trial_started", "access_level_updated"],
      ],
      [
        ({ pass }) => pass(2),
        [
          ["trial_active", { event_datetime: "2025-06-16T12:00:00.000000+0000" }],
          ["subscription_active", { event_datetime: "2025-06-17T12:00:00.000000+0000" }],
        ],
      ],
      // The trial is converted and renewed, which starts no second timer.
      [({ pass }) => pass(3), ["trial_converted", "access_level_updated"]],
      [({ pass }) => pass(5), ["subscription_renewed", "access_level_updated"]],
    ],
  },
  "synthetic event of a cancelled subscription": {
    options: { syntheticEvents: { subscription_active: { hours: 48 } } },
    steps: [
      [
        ({ store }) => store.subscribe({ ...jane, product: "monthly" }),
        ["subscription_started", "access_level_updated"],
      ],
      [
        ({ store, pass }) => {
          pass(1);
          store.cancel(jane);
        },
        ["subscription_renewal_cancelled", "access_level_updated"],
      ],
      [({ pass }) => pass(3), []],
    ],
  },
  "Stripe import": {
    steps: [
      [
        ({ call }) =>
          call("validateStripePurchase", {
            body: {
              data: {
                type: "stripe_receipt_validation_result",
                attributes: { customer_user_id: "jane", stripe_token: "sub_1" },
              },
            },
          }),
        [
          ["subscription_started", { store: "stripe", consecutive_payments: 1 }],
          ["subscription_renewed", { consecutive_payments: 2 }],
          ["subscription_renewed", { consecutive_payments: 3 }],
          ["access_level_updated", { is_active: true, store: "stripe" }],
        ],
      ],
    ],
  },
  "Paddle import of one purchase": {
    steps: [
      [
        ({ call }) =>
          call("validatePaddlePurchase", { body: { customer_user_id: "jane", paddle_token: "txn_1" } }),
        [["non_subscription_purchase", { store: "paddle" }], "access_level_updated"],
      ],
    ],
  },
  "deferral on Google Play": {
    steps: [
      [({ call }) => call("createProfile", { user: "jane", body: {} }), []],
      [
        ({ call }) => call("setTransaction", { user: "jane", body: stripe({ store: "play_store" }) }),
        ["subscription_started", "access_level_updated"],
      ],
      [
        ({ call }) =>
          call("setTransaction", {
            user: "jane",
            body: stripe({ store: "play_store", expires_at: "2025-09-01T00:00:00Z" }),
          }),
        [
          "subscription_deferred",
          ["access_level_updated", { expires_at: "2025-09-01T00:00:00.000000+0000" }],
        ],
      ],
    ],
  },
  "access that moves to another user": {
    options: { accessSharing: "transfer" },
    steps: [
      [({ call }) => call("createProfile", { user: "jane", body: {} }), []],
      [({ call }) => call("createProfile", { user: "joe", body: {} }), []],
      [
        ({ call }) => call("setTransaction", { user: "jane", body: stripe({}) }),
        ["subscription_started", "access_level_updated"],
      ],
      [
        ({ call }) => call("setTransaction", { user: "joe", body: stripe({}) }),
        [
          ["access_level_updated", { is_active: false, profile_has_access_level: false }],
          ["access_level_updated", { is_active: true, profile_has_access_level: true }],
        ],
      ],
    ],
  },
  "access that is shared": {
    options: { accessSharing: "enabled" },
    steps: [
      [({ call }) => call("createProfile", { user: "jane", body: {} }), []],
      [({ call }) => call("createProfile", { user: "joe", body: {} }), []],
      [
        ({ call }) => call("setTransaction", { user: "jane", body: stripe({}) }),
        ["subscription_started", "access_level_updated"],
      ],
      [
        ({ call }) => call("setTransaction", { user: "joe", body: stripe({}) }),
        [["access_level_updated", { is_active: true, profile_has_access_level: true }]],
      ],
    ],
  },
  "one-time purchase that is shared": {
    options: { accessSharing: "enabled" },
    steps: [
      [({ call }) => call("createProfile", { user: "jane", body: {} }), []],
      [({ call }) => call("createProfile", { user: "joe", body: {} }), []],
      [
        ({ call }) => call("setTransaction", { user: "jane", body: lifetime({}) }),
        ["non_subscription_purchase", "access_level_updated"],
      ],
      [
        ({ call }) => call("setTransaction", { user: "joe", body: lifetime({}) }),
        [["access_level_updated", { is_active: true, is_lifetime: true }]],
      ],
    ],
  },
  "access that is separate": {
    steps: [
      [({ call }) => call("createProfile", { user: "jane", body: {} }), []],
      [({ call }) => call("createProfile", { user: "joe", body: {} }), []],
      [
        ({ call }) => call("setTransaction", { user: "jane", body: stripe({}) }),
        ["subscription_started", "access_level_updated"],
      ],
      [
        ({ call }) => call("setTransaction", { user: "joe", body: stripe({}) }),
        ["subscription_started", "access_level_updated"],
      ],
    ],
  },
  "subscription of the family": {
    options: { autoRenew: true },
    steps: [
      [({ call }) => call("createProfile", { user: "jane", body: {} }), []],
      [
        ({ call }) => call("setTransaction", { user: "jane", body: stripe(FAMILY) }),
        [["access_level_updated", { is_active: true }]],
      ],
      // It renews as one of the family.
      [({ pass }) => pass(31), [["access_level_updated", { is_active: true }]]],
      [({ store }) => store.cancel(jane), [["access_level_updated", { will_renew: false }]]],
      [({ pass }) => pass(31), [["access_level_updated", { is_active: false }]]],
    ],
  },
  "one-time purchase of the family": {
    steps: [
      [({ call }) => call("createProfile", { user: "jane", body: {} }), []],
      [
        ({ call }) =>
          call("setTransaction", { user: "jane", body: lifetime({ ...FAMILY, store: "app_store" }) }),
        [["access_level_updated", { is_lifetime: true }]],
      ],
    ],
  },
  "refund in Stripe after the end": {
    steps: [
      [({ call }) => call("createProfile", { user: "jane", body: {} }), []],
      [
        ({ call }) => call("setTransaction", { user: "jane", body: stripe({}) }),
        ["subscription_started", "access_level_updated"],
      ],
      [({ pass }) => pass(31), ["subscription_expired", "access_level_updated"]],
      [
        ({ call }) =>
          call("setTransaction", {
            user: "jane",
            body: stripe({
              renew_status: false,
              refunded_at: "2025-07-16T12:00:00Z",
              cancellation_reason: "refund",
            }),
          }),
        [
          ["subscription_refunded", { cancellation_reason: "refund" }],
          ["access_level_updated", { is_refund: true, is_active: false }],
        ],
      ],
    ],
  },
  "change of product at the end, which has passed": {
    steps: [
      [
        ({ store }) => store.subscribe({ ...jane, product: "monthly" }),
        ["subscription_started", "access_level_updated"],
      ],
      [({ pass }) => pass(31), ["subscription_expired", ["access_level_updated", { is_active: false }]]],
      [
        ({ call, sandbox }) => {
          const { store_transaction_id: id } = sandbox.snapshot().profiles[0]?.purchases[0] ?? {};
          return call("setTransaction", {
            user: "jane",
            body: stripe({
              store: "app_store",
              store_product_id: "yearly",
              store_transaction_id: "t2",
              store_original_transaction_id: id,
              purchased_at: "2025-07-16T11:00:00Z",
              expires_at: "2026-07-16T11:00:00Z",
            }),
          });
        },
        [
          ["access_level_updated", { is_active: true, vendor_product_id: "yearly" }],
          ["subscription_started", { vendor_product_id: "yearly" }],
        ],
      ],
    ],
  },
  "billing issue at the end of a trial that is resolved": {
    options: { autoRenew: true },
    steps: [
      [
        ({ store }) => store.subscribe({ ...jane, product: "weekly_trial" }),
        ["trial_started", "access_level_updated"],
      ],
      [({ store }) => store.failBilling(jane), []],
      [
        ({ pass }) => pass(3),
        [
          "billing_issue_detected",
          "entered_grace_period",
          ["access_level_updated", { is_active: true, is_in_grace_period: true }],
        ],
      ],
      [
        ({ store, pass }) => {
          pass(1);
          store.recoverBilling(jane);
        },
        [
          ["trial_converted", { price_usd: 4.99, trial_duration: "3 days" }],
          ["access_level_updated", { is_in_grace_period: false, is_active: true }],
        ],
      ],
    ],
  },
  "transaction that comes with a cancellation and a billing issue": {
    steps: [
      [({ call }) => call("createProfile", { user: "jane", body: {} }), []],
      [
        ({ call }) =>
          call("setTransaction", {
            user: "jane",
            body: stripe({
              renew_status: false,
              renew_status_changed_at: "2025-06-15T11:30:00Z",
              cancellation_reason: "price_increase",
              billing_issue_detected_at: "2025-06-15T11:30:00Z",
              grace_period_expires_at: "2025-07-20T11:00:00Z",
            }),
          }),
        [
          "subscription_started",
          ["subscription_renewal_cancelled", { cancellation_reason: "price_increase" }],
          "billing_issue_detected",
          ["entered_grace_period", { subscription_expires_at: "2025-07-20T11:00:00.000000+0000" }],
          ["access_level_updated", { will_renew: false, is_active: true }],
        ],
      ],
      [
        ({ pass }) => pass(40),
        [
          ["access_level_updated", { is_in_grace_period: true, is_active: true }],
          ["subscription_expired", { cancellation_reason: "billing_error" }],
          ["access_level_updated", { is_active: false }],
        ],
      ],
    ],
  },
  "transaction recorded after it was refunded": {
    steps: [
      [({ call }) => call("createProfile", { user: "jane", body: {} }), []],
      [
        ({ call }) =>
          call("setTransaction", {
            user: "jane",
            body: stripe({
              renew_status: false,
              refunded_at: "2025-06-15T11:30:00Z",
              cancellation_reason: "refund",
            }),
          }),
        [
          "subscription_started",
          ["subscription_refunded", { cancellation_reason: "refund", profile_total_revenue_usd: 0 }],
          ["access_level_updated", { is_refund: true, is_active: false, profile_total_revenue_usd: 9.99 }],
        ],
      ],
      [({ pass }) => pass(40), []],
    ],
  },
  "revocation to come": {
    steps: [
      [({ call }) => call("createProfile", { user: "jane", body: {} }), []],
      [
        ({ call }) => call("grantAccessLevel", { user: "jane", body: { access_level_id: "premium" } }),
        [["access_level_updated", { is_active: true, is_lifetime: true }]],
      ],
      [
        ({ call }) =>
          call("revokeAccessLevel", {
            user: "jane",
            body: { access_level_id: "premium", revoke_at: "2025-06-20T12:00:00Z" },
          }),
        [["access_level_updated", { is_active: true, expires_at: "2025-06-20T12:00:00.000000+0000" }]],
      ],
      [
        ({ pass }) => pass(30),
        [["access_level_updated", { is_active: false, event_datetime: "2025-06-20T12:00:00.000000+0000" }]],
      ],
    ],
  },
  "Paddle import of a subscription": {
    steps: [
      [
        ({ call }) =>
          call("validatePaddlePurchase", { body: { customer_user_id: "jane", paddle_token: "sub_1" } }),
        [
          ["subscription_started", { store: "paddle", consecutive_payments: 1 }],
          ["subscription_renewed", { consecutive_payments: 2 }],
          ["subscription_renewed", { consecutive_payments: 3, profile_total_revenue_usd: 29.97 }],
          ["access_level_updated", { is_active: true, store: "paddle" }],
        ],
      ],
    ],
  },
  "synthetic event in a grace period": {
    options: { autoRenew: true, syntheticEvents: { subscription_active: { hours: 24 * 33 } } },
    steps: [
      [
        ({ store }) => store.subscribe({ ...jane, product: "monthly" }),
        ["subscription_started", "access_level_updated"],
      ],
      [({ store }) => store.failBilling(jane), []],
      [
        ({ pass }) => pass(34),
        [
          "billing_issue_detected",
          "entered_grace_period",
          "access_level_updated",
          ["subscription_active", { event_datetime: "2025-07-18T12:00:00.000000+0000" }],
        ],
      ],
    ],
  },
  "later end in another store than Google's": {
    steps: [
      [record({}), ["subscription_started", "access_level_updated"]],
      [
        record({ expires_at: "2025-08-01T11:00:00Z" }),
        [["access_level_updated", { expires_at: "2025-08-01T11:00:00.000000+0000" }]],
      ],
    ],
  },
  "synthetic event before a renewal that is recorded": {
    options: { syntheticEvents: { subscription_active: { hours: 24 * 20 } } },
    steps: [
      [record({}), ["subscription_started", "access_level_updated"]],
      [record(RENEWED), ["subscription_renewed"]],
      // It is about the transaction that decides then.
      [({ pass }) => pass(25), [["subscription_active", { transaction_id: "t1" }]]],
      [({ pass }) => pass(10), [["access_level_updated", { transaction_id: "t2" }]]],
    ],
  },
  "synthetic event after a renewal": {
    options: { syntheticEvents: { subscription_active: { hours: 24 * 35 } } },
    steps: [
      [record({}), ["subscription_started", "access_level_updated"]],
      [record(RENEWED), ["subscription_renewed"]],
      [({ pass }) => pass(40), ["access_level_updated", ["subscription_active", { transaction_id: "t2" }]]],
    ],
  },
  "synthetic events of a trial that was converted, and of a refund": {
    options: {
      syntheticEvents: { subscription_active: { hours: 24 * 10 }, trial_active: { hours: 24 * 2 } },
    },
    steps: [
      [record({ ...TRIAL, expires_at: "2025-06-16T11:00:00Z" }), ["trial_started", "access_level_updated"]],
      [
        record({ ...RENEWED, purchased_at: "2025-06-15T11:30:00Z" }),
        ["trial_converted", "access_level_updated"],
      ],
      [({ pass }) => pass(5), []],
      [record({ store: "app_store" }), ["subscription_started"]],
      [
        record({
          store: "app_store",
          renew_status: true,
          refunded_at: "2025-06-18T00:00:00Z",
          cancellation_reason: "refund",
        }),
        ["subscription_refunded"],
      ],
      [({ pass }) => pass(10), []],
    ],
  },
  "same transaction ID in another store": {
    steps: [
      [record({}), ["subscription_started", "access_level_updated"]],
      [
        record({ store: "app_store", expires_at: "2025-08-15T11:00:00Z" }),
        [["subscription_started", { store: "app_store", consecutive_payments: 1 }], "access_level_updated"],
      ],
    ],
  },
  "other base plan of a product": {
    steps: [
      [record({ store_product_id: "monthly:a" }), ["subscription_started", "access_level_updated"]],
      [
        record({ ...RENEWED, store_product_id: "monthly:b", purchased_at: "2025-06-15T11:30:00Z" }),
        [
          ["access_level_updated", { is_active: false, will_renew: false, base_plan_id: "a" }],
          ["access_level_updated", { is_active: true, base_plan_id: "b" }],
          ["subscription_refunded", { cancellation_reason: "upgraded", base_plan_id: "a" }],
          ["subscription_started", { base_plan_id: "b" }],
        ],
      ],
    ],
  },
  "other product after a refund": {
    steps: [
      [record({}), ["subscription_started", "access_level_updated"]],
      [record(REFUNDED), ["subscription_refunded", "access_level_updated"]],
      [
        record({ ...RENEWED, store_product_id: "yearly", purchased_at: "2025-06-15T11:45:00Z" }),
        [["access_level_updated", { is_active: true }], "subscription_started"],
      ],
    ],
  },
  "update of what was reported before": {
    steps: [
      [record({}), ["subscription_started", "access_level_updated"]],
      [record(BILLING_ISSUE), ["billing_issue_detected", "access_level_updated"]],
      [
        record({ ...BILLING_ISSUE, ...CANCELLED }),
        [
          ["subscription_renewal_cancelled", { cancellation_reason: "voluntarily_cancelled" }],
          ["access_level_updated", { will_renew: false }],
        ],
      ],
      [
        ({ pass }) => pass(31),
        [["subscription_expired", { cancellation_reason: "billing_error" }], "access_level_updated"],
      ],
    ],
  },
  "end without a renewal that was on": {
    steps: [
      [record({}), ["subscription_started", "access_level_updated"]],
      [
        ({ pass }) => pass(31),
        [["subscription_expired", { cancellation_reason: "unknown" }], "access_level_updated"],
      ],
    ],
  },
  "end before a transaction to come": {
    steps: [
      [record({}), ["subscription_started", "access_level_updated"]],
      [record({ ...RENEWED, purchased_at: "2025-07-20T11:00:00Z" }), ["subscription_renewed"]],
      [({ pass }) => pass(31), ["subscription_expired", ["access_level_updated", { is_active: false }]]],
    ],
  },
  "transaction recorded after a later one": {
    steps: [
      [
        record({
          ...RENEWED,
          purchased_at: "2025-06-10T11:00:00Z",
          originally_purchased_at: "2025-05-01T00:00:00Z",
        }),
        ["subscription_started", "access_level_updated"],
      ],
      [
        record({
          purchased_at: "2025-05-01T00:00:00Z",
          originally_purchased_at: "2025-05-01T00:00:00Z",
          expires_at: "2025-06-01T00:00:00Z",
        }),
        ["subscription_started", ["subscription_expired", { transaction_id: "t1" }]],
      ],
    ],
  },
  "trial of another product after a subscription": {
    steps: [
      [record({}), ["subscription_started", "access_level_updated"]],
      [
        record({
          ...TRIAL,
          store_transaction_id: "t2",
          store_product_id: "weekly_trial",
          purchased_at: "2025-06-15T11:30:00Z",
          expires_at: "2025-06-18T11:30:00Z",
        }),
        ["trial_started", "access_level_updated"],
      ],
    ],
  },
  "subscription under the ID of a one-time purchase": {
    steps: [
      [
        async ({ call }) => {
          await call("createProfile", { user: "jane", body: {} });
          await call("setTransaction", {
            user: "jane",
            body: lifetime({ store_transaction_id: "t1", store_original_transaction_id: "t1" }),
          });
        },
        ["non_subscription_purchase", "access_level_updated"],
      ],
      [record({ store_transaction_id: "t2" }), ["subscription_started"]],
    ],
  },
  "end of a refunded subscription that moves into the past": {
    steps: [
      [
        record(REFUNDED),
        [
          "subscription_started",
          ["subscription_refunded", { cancellation_reason: "refund" }],
          "access_level_updated",
        ],
      ],
      [record({ ...REFUNDED, expires_at: "2025-06-15T11:50:00Z" }), []],
    ],
  },
  "end after a renewal that was turned off without a reason": {
    steps: [
      [
        record({ renew_status: false }),
        ["subscription_started", "subscription_renewal_cancelled", "access_level_updated"],
      ],
      [
        ({ pass }) => pass(31),
        [["subscription_expired", { cancellation_reason: "voluntarily_cancelled" }], "access_level_updated"],
      ],
    ],
  },
  "synthetic event at the moment of a renewal": {
    options: {
      autoRenew: true,
      syntheticEvents: { subscription_active: { hours: 30 * 24 } },
      products: [{ id: "monthly", period: "P30D" }],
    },
    steps: [
      [
        ({ store }) => store.subscribe({ ...jane, product: "monthly" }),
        ["subscription_started", "access_level_updated"],
      ],
      [
        ({ pass }) => pass(30),
        [
          "subscription_renewed",
          ["subscription_active", { transaction_id: expect.stringMatching(/-2$/) }],
          "access_level_updated",
        ],
      ],
    ],
  },
};

/** What records a subscription of Stripe for Jane, whom it creates. */
function record(changes: object) {
  return async ({ call }: Opened) => {
    await call("createProfile", { user: "jane", body: {} });
    await call("setTransaction", { user: "jane", body: stripe(changes) });
  };
}

/** What a transaction has that somebody of the family bought. */
const FAMILY = {
  store: "app_store",
  is_family_shared: true,
  price: { country: "US", currency: "USD", value: 0 },
};

function lifetime(changes: object) {
  return {
    purchase_type: "one_time_purchase",
    store: "stripe",
    environment: "Production",
    store_product_id: "lifetime",
    store_transaction_id: "o1",
    store_original_transaction_id: "o1",
    price: { country: "US", currency: "USD", value: 199 },
    purchased_at: "2025-06-15T11:00:00Z",
    ...changes,
  };
}

/** A subscription as Set transaction takes it, of Stripe unless it says another store. */
function stripe(changes: object) {
  return {
    purchase_type: "subscription",
    store: "stripe",
    environment: "Production",
    store_product_id: "monthly",
    store_transaction_id: "t1",
    store_original_transaction_id: "t1",
    price: { country: "US", currency: "USD", value: 9.99 },
    purchased_at: "2025-06-15T11:00:00Z",
    originally_purchased_at: "2025-06-15T11:00:00Z",
    expires_at: "2025-07-15T11:00:00Z",
    renew_status: true,
    ...changes,
  };
}

it("the other profiles that share a level are named", async () => {
  const { call, take } = openSandbox({ accessSharing: "enabled" });
  const anonymous = "3286abd3-48b0-4e9c-a5f6-ac0a006804a6";
  for (const user of [{ user: "jane" }, { user: null, profile: anonymous }, { user: "joe" }]) {
    await call("createProfile", { ...user, body: {} });
    await call("setTransaction", { ...user, body: stripe({}) });
  }
  const [, first, , third] = await take();
  expect(first?.profiles_sharing_access_level).toBeNull();
  expect(third?.customer_user_id).toBe("joe");
  expect(third?.profiles_sharing_access_level).toEqual([
    { profile_id: first?.profile_id, customer_user_id: "jane" },
    { profile_id: anonymous },
  ]);
});

it("a chain that moved is shared by nobody", async () => {
  const { call, take } = openSandbox({ accessSharing: "transfer" });
  for (const user of ["jane", "joe"]) {
    await call("createProfile", { user, body: {} });
    await call("setTransaction", { user, body: stripe({}) });
  }
  const moved = (await take()).slice(2);
  expect(
    moved.map(({ customer_user_id, profiles_sharing_access_level }) => [
      customer_user_id,
      profiles_sharing_access_level,
    ]),
  ).toEqual([
    ["jane", null],
    ["joe", null],
  ]);
});

it("the root has what the profile is known by", async () => {
  const { call, sandbox, take } = openSandbox();
  await call("createProfile", {
    user: "jane",
    body: {
      email: "jane@example.com",
      installation_meta: { device_id: "d1", idfv: "V", user_agent: "App/1.0" },
      custom_attributes: [{ key: "Pet_name", value: "Fluffy" }],
    },
  });
  await call("setIntegrationIdentifiers", { user: "jane", body: { branch_id: "b-1" } });
  await call("webAddAttribution", {
    body: { customer_user_id: "jane", status: "organic", channel: "search" },
  });
  sandbox.store.subscribe({ ...jane, product: "monthly", store: "play_store" });
  const [started] = await take();
  const { transaction_id } = started?.event_properties ?? {};
  expect(started).toMatchObject({
    customer_user_id: "jane",
    email: "jane@example.com",
    idfv: "V",
    idfa: null,
    user_agent: "App/1.0",
    profile_install_datetime: NOW,
    event_datetime: NOW,
    event_api_version: 1,
    user_attributes: { Pet_name: "Fluffy" },
    integration_ids: { branch_id: "b-1" },
    attributions: { web: { status: "organic", channel: "search", created_at: NOW } },
    play_store_purchase_token: {
      product_id: "monthly",
      purchase_token: transaction_id,
      is_subscription: true,
    },
  });
});

it("the legacy API's purchases are in no feed, but the access that they give is", async () => {
  const { call, take } = openSandbox();
  await call("legacyCreateProfile", { body: { customer_user_id: "user-42" } });
  await call("legacyGrantAccessLevel", {
    body: { vendor_product_id: "monthly", vendor_transaction_id: "t1", store: "stripe", duration_days: 30 },
  });
  expect((await take()).map(({ event_type }) => event_type)).toEqual(["access_level_updated"]);
});

it("profiles that are there from the start make no events, and go on from there", async () => {
  const { pass, take } = openSandbox({
    profiles: [{ customer_user_id: "jane", transactions: [stripe({}) as never] }],
  });
  expect(await take()).toEqual([]);
  pass(31);
  expect((await take()).map(({ event_type }) => event_type)).toEqual([
    "subscription_expired",
    "access_level_updated",
  ]);
});

describe("the documented events of", () => {
  it.each(Object.entries(FLOWS))("%s", async (_, { options, steps }) => {
    const it = openSandbox(options);
    for (const [index, [act, expected]] of steps.entries()) {
      await act(it);
      const events = await it.take();
      const found = events.map(({ event_type }) => event_type);
      expect(found, `step ${index + 1}`).toEqual(
        expected.map((one) => (typeof one === "string" ? one : one[0])),
      );
      for (const [at, one] of expected.entries())
        if (typeof one !== "string")
          expect(events[at]?.event_properties, `step ${index + 1}: ${one[0]}`).toMatchObject(one[1]);
    }
  });
});
