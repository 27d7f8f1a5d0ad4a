import type { components } from "../../../generated/types.ts";
import { earlier } from "./access.ts";
import type { App } from "./app.ts";
import { digest, type Ids } from "./ids.ts";
import { findPurchase, hasPurchaseId, type Identity, type Purchase, type StoredProfile } from "./state.ts";
import { addDays, type Instant } from "./timestamps.ts";

type Schemas = components["schemas"];

/** By what and when a purchase is recorded. */
export interface Recording {
  app: App;
  ids: Ids;
  now: Instant;
}

/** What a purchase is unless its request says otherwise. */
const PLAIN = {
  store_base_plan_id: null,
  offer: null,
  environment: "Production",
  starts_at: null,
  grace_period_expires_at: null,
  renewal_cancelled_at: null,
  billing_issue_detected_at: null,
  refunded_at: null,
  revoked_at: null,
  cancellation_reason: null,
  will_renew: false,
  is_consumable: false,
  is_delivered: false,
  revenue_usd: 0,
  price: null,
  variation_id: null,
} satisfies Partial<Purchase>;

/**
 * The purchase that a set transaction request describes. Where the profile has that transaction already, the request
 * replaces all of it but Adapty's own part: a field left out is as if never sent, so the rules hold for what is stored.
 */
export function fromTransaction(
  sent: Schemas["SetTransactionRequest"],
  profile: StoredProfile,
  { app, ids, now }: Recording,
): Purchase {
  const product = app.product(sent.store_product_id);
  const [storeProductId, basePlanId] = splitBasePlan(sent.store_product_id);
  const isSubscription = sent.purchase_type === "subscription";
  const isConsumable = !isSubscription && product.type === "consumable";
  const identity = {
    kind: isSubscription ? "subscription" : "one_time",
    access_level_id: isConsumable ? null : product.accessLevel,
    store: sent.store,
    store_transaction_id: sent.store_transaction_id,
  } as const;
  const known = findPurchase(profile, identity);
  const environment = sent.environment ?? "Production";
  const isRefunded = sent.refunded_at != null;
  return {
    ...PLAIN,
    ...identity,
    purchase_id: known?.purchase_id ?? newPurchaseId(profile, ids),
    store_product_id: storeProductId,
    store_base_plan_id: basePlanId,
    store_original_transaction_id: sent.store_original_transaction_id,
    offer: sent.offer
      ? { category: sent.offer.category, type: sent.offer.type, id: sent.offer.id ?? null }
      : null,
    environment,
    purchased_at: sent.purchased_at,
    originally_purchased_at: isSubscription ? sent.originally_purchased_at : sent.purchased_at,
    // A one-time purchase that is not used up is kept for life (P003, "Access level").
    expires_at: isSubscription ? sent.expires_at : null,
    grace_period_expires_at: (isSubscription && sent.grace_period_expires_at) || null,
    // Where the request does not say when the renewal was turned off, it was when the sandbox first heard of it.
    renewal_cancelled_at:
      isSubscription && !sent.renew_status
        ? (sent.renew_status_changed_at ?? known?.renewal_cancelled_at ?? now)
        : null,
    billing_issue_detected_at: (isSubscription && sent.billing_issue_detected_at) || null,
    refunded_at: sent.refunded_at ?? null,
    revoked_at: known?.revoked_at ?? null,
    cancellation_reason: sent.cancellation_reason ?? null,
    will_renew: isSubscription && sent.renew_status,
    is_consumable: isConsumable,
    is_delivered: known?.is_delivered ?? false,
    revenue_usd: isRefunded ? 0 : revenue(sent.price.value, sent.price.currency, environment, app),
    price: sent.price,
    variation_id: sent.variation_id ?? null,
  };
}

/** The grant of a level without a transaction: for ever where the request has no end (P000). */
export function fromGrant(
  sent: Schemas["GrantAccessLevelRequest"],
  profile: StoredProfile,
  recording: Recording,
): Purchase {
  const identity = {
    kind: "grant",
    access_level_id: sent.access_level_id,
    store: "adapty",
    store_transaction_id: newPurchaseId(profile, recording.ids),
  } as const;
  const period = { starts_at: sent.starts_at ?? null, expires_at: sent.expires_at ?? null };
  return granted(identity, period, profile, recording);
}

/** A legacy grant: of a transaction only where product, transaction and store are all named. */
export function fromLegacyGrant(
  sent: Schemas["LegacyGrantAccessLevelRequest"],
  levelId: string,
  expiresAt: Instant | null,
  profile: StoredProfile,
  recording: Recording,
): Purchase {
  const { vendor_product_id: productId = GRANTED_PRODUCT, vendor_original_transaction_id: originalId } = sent;
  const names = [sent.vendor_product_id, sent.vendor_transaction_id, sent.store];
  const isTransaction = names.every((name) => name !== undefined);
  const basePlanId = sent.base_plan_id ?? null;
  const { type } = recording.app.product(basePlanId === null ? productId : `${productId}:${basePlanId}`);
  const identity = {
    kind: isTransaction ? (type === "subscription" ? "subscription" : "one_time") : "grant",
    access_level_id: levelId,
    store: sent.store ?? "adapty",
    store_transaction_id: sent.vendor_transaction_id ?? newPurchaseId(profile, recording.ids),
  } as const;
  const offer = sent.introductory_offer_type;
  const environment = sent.is_sandbox ? "Sandbox" : "Production";
  const isConsumable = isTransaction && type === "consumable";
  const fields = {
    store_product_id: productId,
    store_base_plan_id: basePlanId,
    is_consumable: isConsumable,
    is_delivered: isConsumable && findPurchase(profile, identity)?.is_delivered === true,
    ...(originalId !== undefined && { store_original_transaction_id: originalId }),
    offer: offer ? ({ category: "introductory", type: offer, id: null } as const) : null,
    environment,
    starts_at: sent.starts_at ?? null,
    expires_at: expiresAt,
    revenue_usd: isTransaction
      ? revenue(sent.price ?? 0, sent.price_locale ?? "USD", environment, recording.app)
      : 0,
  } as const;
  return granted(identity, fields, profile, recording);
}

/** What stands for the product of access that was not bought. */
const GRANTED_PRODUCT = "adapty_server_side_product";

/** Access from now on. Granted again, it goes on as one chain. */
function granted(
  identity: Identity,
  fields: Partial<Purchase>,
  profile: StoredProfile,
  { ids, now }: Recording,
): Purchase {
  const known = findPurchase(profile, identity);
  return {
    ...PLAIN,
    ...identity,
    purchase_id: known?.purchase_id ?? newPurchaseId(profile, ids),
    store_product_id: GRANTED_PRODUCT,
    store_original_transaction_id: known?.store_original_transaction_id ?? identity.store_transaction_id,
    purchased_at: now,
    // The clock may have gone back: a first purchase is never later than the latest (F originallyPurchasedDate).
    originally_purchased_at: earlier(known?.originally_purchased_at ?? null, now) as Instant,
    expires_at: null,
    ...fields,
  };
}

/**
 * The history that the sandbox finds in Stripe for a token, made up and always the same: for a subscription three monthly
 * payments, the latest of today; for a payment intent one purchase. None where the profile has it already.
 */
export function fromStripe(token: string, profile: StoredProfile, recording: Recording): Purchase[] {
  const isKnown = profile.purchases.some(
    (purchase) => purchase.store === "stripe" && purchase.store_original_transaction_id === token,
  );
  if (isKnown) return [];
  const hex = digest(token);
  const common = {
    store: "stripe",
    store_product_id: `prod_${hex.slice(0, 14)}:price_${hex.slice(14, 28)}`,
    store_original_transaction_id: token,
    price: { country: "US", currency: "USD", value: 9.99 },
  };
  const daysAgo = (days: number) => addDays(recording.now, -days) as Instant;
  if (token.startsWith("pi_")) {
    const bought = {
      purchase_type: "one_time_purchase",
      store_transaction_id: token,
      purchased_at: recording.now,
    } as const;
    return [fromTransaction({ ...common, ...bought }, profile, recording)];
  }
  return [60, 30, 0].map((days, index) =>
    fromTransaction(
      {
        ...common,
        purchase_type: "subscription",
        store_transaction_id: index === 0 ? token : `in_${hex.slice(0, 24)}_${index}`,
        purchased_at: daysAgo(days),
        originally_purchased_at: daysAgo(60),
        expires_at: daysAgo(days - 30),
        renew_status: true,
      },
      profile,
      recording,
    ),
  );
}

function newPurchaseId(profile: StoredProfile, ids: Ids): string {
  return ids.uuid((id) => hasPurchaseId(profile, id));
}

/** `product_id:base_plan_id` is how a request names a base plan (F Subscription); an answer names them apart. */
function splitBasePlan(id: string): [product: string, basePlan: string | null] {
  const [, product = id, basePlan = null] = /^([^:]+):(.+)$/s.exec(id) ?? [];
  return [product, basePlan];
}

/** A quadrillion: no real price is higher, and sums of it stay numbers that JSON can hold. */
const HIGHEST_PRICE_USD = 1e15;

/** What a price adds to the profile's revenue, in USD: nothing in a store's own sandbox. */
function revenue(value: number, currency: string, environment: Purchase["environment"], app: App): number {
  if (environment === "Sandbox") return 0;
  return Math.max(-HIGHEST_PRICE_USD, Math.min(value * app.usdRate(currency), HIGHEST_PRICE_USD));
}
