import type { operations } from "../../generated/types.ts";
import type { Call } from "./ask.ts";

/** What to do with an operation: call it, or say why not. */
type Step = Omit<Call, "operation"> | { not: string };

const PUBLIC_KEY = { not: "It takes the public key." };
const MAIL_KEY = { not: "It takes the key of Adapty Mail." };
const MONTH = { filters: { date: ["2025-01-01", "2025-01-31"] } };
const PURCHASE = {
  purchase_type: "one_time_purchase",
  store: "adapty-openapi",
  environment: "Sandbox",
  store_product_id: "adapty-openapi.verify",
  store_transaction_id: "adapty-openapi-1",
  store_original_transaction_id: "adapty-openapi-1",
  price: { country: "US", currency: "USD", value: 0.99 },
  purchased_at: "2025-01-01T00:00:00Z",
};
const ATTRIBUTE = { custom_attributes: [{ key: "adapty_openapi", value: "verify" }] };
const LEVEL = { access_level_id: "premium", expires_at: "2099-01-01T00:00:00Z" };

/** Every operation, in the order in which they are called. Deletion comes last, see verify.ts. */
export const WALK: Readonly<Record<keyof operations, Step>> = {
  listPaywalls: { user: "none" },
  getPaywall: { not: "Its ID is of your app; an entry of the discrepancies asks for an unknown one." },
  updatePaywall: { not: "It changes what all users see." },
  retrieveAnalyticsData: { user: "none", body: { ...MONTH, chart_id: "revenue" } },
  retrieveCohortData: { user: "none", body: MONTH },
  retrieveConversionData: { user: "none", body: { ...MONTH, from_period: null, to_period: 1 } },
  retrieveFunnelData: { user: "none", body: MONTH },
  retrieveLtvData: { user: "none", body: MONTH },
  retrieveRetentionData: { user: "none", body: MONTH },
  retrievePlacementInfo: { user: "none", body: { filters: { placement_type: "paywall" } } },
  createProfile: { body: {} },
  getProfile: {},
  updateProfile: { body: ATTRIBUTE },
  setTransaction: { body: PURCHASE },
  grantAccessLevel: { body: LEVEL },
  revokeAccessLevel: { body: { access_level_id: "premium" } },
  validateStripePurchase: { not: "It takes a token of your Stripe account." },
  validatePaddlePurchase: { not: "It takes a token of your Paddle account." },
  getIntegrationIdentifiers: {},
  setIntegrationIdentifiers: { body: { facebook_anonymous_id: "XZadaptyopenapi" } },
  getRefundSaverSettings: {},
  setRefundSaverSettings: { body: { custom_preference: "no_preference" } },
  createVirtualCurrencyTransaction: { not: "It takes a currency of your app." },
  listVirtualCurrencyTransactions: {},
  listVirtualCurrencyBalances: {},
  v1GetProfile: {},
  v1CreateProfile: { body: {} },
  v1UpdateProfile: { body: ATTRIBUTE },
  v1SetTransaction: { body: PURCHASE },
  v1GrantAccessLevel: { body: LEVEL },
  v1RevokeAccessLevel: { body: { access_level_id: "premium" } },
  v1DeleteProfile: { not: "deleteProfile ends the run." },
  legacyCreateProfile: { body: { customer_user_id: "{user}" } },
  legacyGetProfile: {},
  legacyUpdateProfile: { body: { custom_attributes: { adapty_openapi: "verify" } } },
  legacyGrantAccessLevel: { path: { access_level: "premium" }, body: { duration_days: 1 } },
  legacyRevokeAccessLevel: { path: { access_level: "premium" }, body: { is_refund: false } },
  legacyDeleteProfile: { not: "deleteProfile ends the run." },
  deleteProfile: { not: "It ends the run." },
  webGetPaywall: PUBLIC_KEY,
  webRecordPaywallView: PUBLIC_KEY,
  webAddAttribution: PUBLIC_KEY,
  mailSaveProfile: MAIL_KEY,
  mailDeleteProfile: MAIL_KEY,
  mailSaveTransactionEvent: MAIL_KEY,
};
