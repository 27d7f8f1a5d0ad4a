import type { App } from "./app.ts";
import type { Ids } from "./ids.ts";
import type { Identity, Purchase, PurchasesSlice } from "./state.ts";

/** The default values of a purchase. */
export const PURCHASE_DEFAULTS = {
  store_base_plan_id: null,
  offer: null,
  environment: "Production",
  starts_at: null,
  grace_period_expires_at: null,
  renewal_cancelled_at: null,
  billing_issue_detected_at: null,
  refunded_at: null,
  revoked_at: null,
  paused_at: null,
  billing_fails: false,
  next_product_id: null,
  is_family_shared: false,
  cancellation_reason: null,
  will_renew: false,
  is_consumable: false,
  is_delivered: false,
  revenue_usd: 0,
  price: null,
  variation_id: null,
} satisfies Partial<Purchase>;

/** The highest price that counts. No real one is higher, and sums of it stay finite. */
const HIGHEST_PRICE_USD = 1e15;

/**
 * What a price adds to the profile's revenue, in USD. A purchase in a store's sandbox adds nothing.
 */
export function revenueOf(
  value: number,
  currency: string,
  environment: Purchase["environment"],
  app: App,
): number {
  if (environment === "Sandbox") return 0;
  return Math.max(-HIGHEST_PRICE_USD, Math.min(value * app.usdRate(currency), HIGHEST_PRICE_USD));
}

/**
 * Adds a purchase to a profile, or replaces the one with the same identity: a store's transaction
 * with the same ID (a known ID updates), or the earlier grant of the same level (a new grant
 * prolongs or shortens it).
 */
export function withPurchase<Profile extends PurchasesSlice>(profile: Profile, purchase: Purchase): Profile {
  const known = findPurchase(profile, purchase);
  const purchases =
    known === undefined
      ? [...profile.purchases, purchase]
      : profile.purchases.map((held) => (held === known ? purchase : held));
  return { ...profile, purchases };
}

export function findPurchase(profile: PurchasesSlice, wanted: Identity): Purchase | undefined {
  return profile.purchases.find((purchase) =>
    wanted.kind === "grant"
      ? purchase.kind === "grant" && purchase.access_level_id === wanted.access_level_id
      : purchase.kind !== "grant" &&
        purchase.store === wanted.store &&
        purchase.store_transaction_id === wanted.store_transaction_id,
  );
}

/** An ID for a purchase of the profile that none of its purchases has yet. */
export function newPurchaseId({ purchases }: PurchasesSlice, ids: Ids): string {
  return ids.uuid((id) =>
    purchases.some(
      (purchase) =>
        purchase.purchase_id === id ||
        purchase.store_transaction_id === id ||
        purchase.store_original_transaction_id === id,
    ),
  );
}
