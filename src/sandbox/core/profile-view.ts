import type { AccessLevel, NonSubscription, Profile, Subscription } from "../../../generated/types.ts";
import { type AccessState, accessLevels, subscriptions } from "./access.ts";
import type { Purchase, PurchasesSlice, StoredProfile } from "./state.ts";
import type { Instant } from "./timestamps.ts";

/**
 * A profile as v2 and v1 return it.
 * @param timestamp the moment of the response, in milliseconds since 1970
 */
export function viewProfile(profile: StoredProfile, appId: string, timestamp: number, now: Instant): Profile {
  return {
    app_id: appId,
    profile_id: profile.profile_id,
    customer_user_id: profile.customer_user_id,
    total_revenue_usd: totalRevenue(profile),
    segment_hash: profile.segment_hash,
    timestamp,
    custom_attributes: profile.custom_attributes,
    access_levels: Array.from(accessLevels(profile, now), ([id, level]) => viewAccessLevel(id, level)),
    subscriptions: subscriptions(profile, now).map(viewSubscription),
    non_subscriptions: profile.purchases.filter(({ kind }) => kind === "one_time").map(viewNonSubscription),
  };
}

/** The sum of all purchases in US dollars, rounded to the cent. */
export function totalRevenue(profile: PurchasesSlice): number {
  return Math.round(profile.purchases.reduce((sum, { revenue_usd }) => sum + revenue_usd, 0) * 100) / 100;
}

function viewAccessLevel(id: string, state: AccessState): AccessLevel {
  return viewAccess({ access_level_id: id, starts_at: state.startsAt }, state);
}

function viewSubscription(state: AccessState): Subscription {
  return viewAccess({}, state);
}

function viewNonSubscription(purchase: Purchase): NonSubscription {
  return {
    ...viewPurchase({ purchase_id: purchase.purchase_id }, purchase),
    purchased_at: purchase.purchased_at,
    is_refund: purchase.refunded_at !== null,
    is_consumable: purchase.is_consumable,
  };
}

// A spread at the start of a literal costs next to nothing, and one after other properties costs as
// much as the whole view. So these two get the first fields of what they are part of.

/** Adds the fields that access levels and subscriptions share to the first ones. */
function viewAccess<First extends object>(first: First, state: AccessState) {
  const { purchase } = state;
  return {
    ...viewPurchase(first, purchase),
    offer: purchase.offer,
    purchased_at: purchase.purchased_at,
    originally_purchased_at: state.originallyPurchasedAt,
    expires_at: state.expiresAt,
    renewal_cancelled_at: purchase.renewal_cancelled_at,
    billing_issue_detected_at: purchase.billing_issue_detected_at,
    is_in_grace_period: state.isInGracePeriod,
    cancellation_reason: purchase.cancellation_reason,
  };
}

/** Adds the fields that all purchases have to the first ones. */
function viewPurchase<First extends object>(first: First, purchase: Purchase) {
  return {
    ...first,
    store: purchase.store,
    store_product_id: purchase.store_product_id,
    store_base_plan_id: purchase.store_base_plan_id,
    store_transaction_id: purchase.store_transaction_id,
    store_original_transaction_id: purchase.store_original_transaction_id,
    environment: purchase.environment,
  };
}
