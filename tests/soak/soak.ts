/**
 * Keeps a sandbox under full load with all operations, and checks that nothing fails and its memory
 * does not grow: `node tests/soak/soak.ts [seconds] [database]`, 600 seconds by default.
 */
import { fork } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import description from "../../generated/openapi.json" with { type: "json" };
import type { operations } from "../../generated/types.ts";
import { readOperations } from "../../src/openapi/operations.ts";

const CALLERS = 32;
const USERS = 200;
const variation_id = "d76feea0-c0cf-4942-bef5-84ed701fc6db";

/** The body of the nth request to an operation, and the statuses that are right. */
type Load = (user: string, n: number) => { body?: unknown; right: number[] };

const profile: Load = (_, n) => ({
  body: { custom_attributes: [{ key: "n", value: n }] },
  right: [200, 404],
});
const create: Load = (user, n) => ({ ...profile(user, n), right: [200] });
const read: Load = () => ({ right: [200, 404] });
const remove: Load = () => ({ right: [204, 404] });
const transaction: Load = (_, n) => ({
  body: {
    purchase_type: "subscription",
    store: "app_store",
    store_product_id: "1month.premium",
    store_transaction_id: `${n % 12}`,
    store_original_transaction_id: "0",
    price: { country: "US", currency: "USD", value: 9.99 },
    purchased_at: "2025-05-20T12:00:00Z",
    originally_purchased_at: "2025-05-20T12:00:00Z",
    expires_at: n % 7 === 0 ? "2020-01-01T00:00:00Z" : "2045-06-20T12:00:00Z",
    renew_status: true,
  },
  right: [200, 400],
});
const level: Load = () => ({ body: { access_level_id: "premium" }, right: [200, 400] });

const metrics: Load = () => ({ body: { filters: { date: ["2025-01-01", "2025-01-31"] } }, right: [200] });
/** The app has no virtual currencies. */
const coins: Load = () => ({ right: [403] });

const loads: Record<keyof operations, Load> = {
  getProfile: read,
  createProfile: create,
  updateProfile: profile,
  deleteProfile: remove,
  setTransaction: transaction,
  grantAccessLevel: level,
  revokeAccessLevel: level,
  validateStripePurchase: (user) => ({
    body: {
      data: {
        type: "stripe_receipt_validation_result",
        attributes: { customer_user_id: user, stripe_token: `sub_${user.replace("-", "")}` },
      },
    },
    right: [200],
  }),
  v1GetProfile: read,
  v1CreateProfile: create,
  v1UpdateProfile: profile,
  v1DeleteProfile: remove,
  v1SetTransaction: transaction,
  v1GrantAccessLevel: level,
  v1RevokeAccessLevel: level,
  legacyGetProfile: read,
  legacyCreateProfile: (user) => ({ body: { customer_user_id: user }, right: [200] }),
  legacyUpdateProfile: () => ({ body: { first_name: "Jane" }, right: [200, 404] }),
  legacyDeleteProfile: remove,
  legacyGrantAccessLevel: () => ({ body: { is_lifetime: true }, right: [200, 404] }),
  legacyRevokeAccessLevel: () => ({ body: { is_refund: true }, right: [200, 400, 404] }),
  webGetPaywall: (user) => ({
    body: { store: "stripe", placement_id: "onboarding", customer_user_id: user },
    right: [200, 404],
  }),
  webRecordPaywallView: (user) => ({
    body: { store: "stripe", variation_id, customer_user_id: user },
    right: [201, 404],
  }),
  webAddAttribution: (user) => ({ body: { status: "organic", customer_user_id: user }, right: [201, 404] }),
  validatePaddlePurchase: (user) => ({
    body: { customer_user_id: user, paddle_token: `sub_${user}` },
    right: [200],
  }),
  getIntegrationIdentifiers: read,
  setIntegrationIdentifiers: (_, n) => ({ body: { branch_id: String(n) }, right: [200, 404] }),
  getRefundSaverSettings: () => ({ right: [200, 400] }),
  setRefundSaverSettings: (_, n) => ({ body: { consent: n % 2 === 0 }, right: [200, 400] }),
  listPaywalls: () => ({ right: [200] }),
  getPaywall: () => ({ right: [200] }),
  updatePaywall: (_, n) => ({ body: { remote_configs: [{ locale: "en", data: String(n) }] }, right: [200] }),
  createVirtualCurrencyTransaction: () => ({
    body: { items: [{ currency_code: "COINS", amount: 1 }] },
    right: [403],
  }),
  listVirtualCurrencyTransactions: coins,
  listVirtualCurrencyBalances: coins,
  retrieveAnalyticsData: () => ({
    body: { chart_id: "revenue", filters: { date: ["2025-01-01", "2025-01-31"] } },
    right: [200],
  }),
  retrieveCohortData: metrics,
  retrieveConversionData: () => ({
    body: { from_period: null, to_period: 1, filters: { date: ["2025-01-01", "2025-01-31"] } },
    right: [200],
  }),
  retrieveFunnelData: metrics,
  retrieveLtvData: metrics,
  retrieveRetentionData: metrics,
  retrievePlacementInfo: () => ({ body: { filters: { placement_type: "paywall" } }, right: [200] }),
  mailSaveProfile: (user) => ({
    body: {
      external_profile_id: user,
      external_created_at: "2025-01-01T00:00:00Z",
      email: `${user}@example.com`,
    },
    right: [200],
  }),
  mailDeleteProfile: (user) => ({ body: { external_profile_id: user }, right: [204, 404] }),
  mailSaveTransactionEvent: (user, n) => ({
    body: {
      event_type: "subscription_started",
      event_id: String(n),
      event_datetime: "2025-05-20T12:00:00Z",
      external_profile_id: user,
      store: "app_store",
      store_product_id: "1month.premium",
      store_transaction_id: "1",
      store_original_transaction_id: "1",
      purchased_at: "2025-05-20T12:00:00Z",
      originally_purchased_at: "2025-05-20T12:00:00Z",
    },
    right: [200],
  }),
};

const seconds = Number(process.argv[2] ?? 600);
const child = fork(join(import.meta.dirname, "serve.ts"), process.argv.slice(3));
const [port] = await once(child, "message");
const described = readOperations(description);
const end = performance.now() + seconds * 1000;
const readings: number[] = [];
let sent = 0;

const watch = setInterval(readMemory, (seconds * 1000) / 20);
await Promise.all(Array.from({ length: CALLERS }, call));
clearInterval(watch);
await readMemory();
child.disconnect();

// The process warms up in the first quarter, and may keep the memory that it has then.
const settled = Math.max(...readings.slice(0, Math.ceil(readings.length / 4)));
const last = readings.at(-1) ?? 0;
console.log(
  `${sent} requests in ${seconds} s, none failed; memory ${settled} MiB after a quarter, ${last} MiB at the end.`,
);
if (last > settled * 1.25) throw new Error(`Memory grew: ${readings.join(", ")} MiB.`);

async function readMemory(): Promise<void> {
  child.send("memory");
  const [bytes] = await once(child, "message");
  readings.push(Math.round(bytes / 2 ** 20));
}

/** Calls one operation after the other, of one user after the other. */
async function call(): Promise<void> {
  while (performance.now() < end) {
    sent += 1;
    const operation = described[sent % described.length] as (typeof described)[number];
    // Operations and users take turns of different lengths, so that every pair occurs.
    const user = `user-${Math.floor(sent / described.length) % USERS}`;
    const { body, right } = loads[operation.id as keyof operations](user, sent);
    const path = operation.path
      .replace("{profile_id_or_customer_user_id}", user)
      .replace("{access_level}", "premium")
      .replace("{paywall_id}", "fd891d4f-5906-45b9-97c1-13cc3dc665df");
    const response = await fetch(`http://127.0.0.1:${port}${path}`, {
      method: operation.method,
      headers: {
        Authorization: operation.key === "mail" ? "Bearer soak" : "Api-Key soak",
        "adapty-customer-user-id": user,
        ...(operation.body && { "Content-Type": operation.body.mediaType }),
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    if (!right.includes(response.status)) throw new Error(`${operation.id}: ${response.status} ${text}`);
  }
}
