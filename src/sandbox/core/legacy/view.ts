import type {
  CustomerAccessLevel,
  LegacyNonSubscription,
  LegacyProfile,
  LegacySubscription,
} from "../../../../generated/types.ts";
import { type AccessState, accessLevels, outranks, subscriptions } from "../access.ts";
import { totalRevenue } from "../profile-view.ts";
import type { Purchase, StoredProfile } from "../state.ts";
import type { Instant } from "../timestamps.ts";

/** A profile as the legacy API shows it: the same state, in dictionaries. */
export function viewLegacyProfile(
  profile: StoredProfile,
  appId: string,
  now: Instant,
  isExtended: boolean,
): LegacyProfile {
  const nonSubscriptions = new Map<string, Purchase[]>();
  for (const purchase of profile.purchases) {
    if (purchase.kind !== "one_time") continue;
    if (purchase.is_consumable && !isDeliverable(purchase)) continue;
    const { store_product_id: id } = purchase;
    nonSubscriptions.set(id, [...(nonSubscriptions.get(id) ?? []), purchase]);
  }
  return {
    app_id: appId,
    profile_id: profile.profile_id,
    customer_user_id: profile.customer_user_id,
    paid_access_levels: dictionary(accessLevels(profile, now), ([id, level]) => [
      id,
      { id, ...viewAccess(level) },
    ]),
    subscriptions: dictionary(subscriptionsByProduct(profile, now), ([id, state]) => [
      id,
      { ...viewAccess(state), is_sandbox: isSandbox(state.purchase) },
    ]),
    non_subscriptions: dictionary(nonSubscriptions, ([id, purchases]) => [
      id,
      purchases.map(viewNonSubscription),
    ]),
    custom_attributes: dictionary(profile.custom_attributes, ({ key, value }) => [key, value]),
    total_revenue_usd: totalRevenue(profile),
    ...(isExtended && viewExtension(profile)),
  };
}

/**
 * Whether the legacy API still has to return a consumable. It returns each once (P004,
 * is_one_time), and none that was refunded, since its response has no field for that.
 */
export function isDeliverable(purchase: Purchase): boolean {
  return purchase.is_consumable && !purchase.is_delivered && purchase.refunded_at === null;
}

/** The subscription of each product: of several, the one that decides, as for an access level. */
function subscriptionsByProduct(profile: StoredProfile, now: Instant): Map<string, AccessState> {
  const shown = new Map<string, AccessState>();
  for (const state of subscriptions(profile, now)) {
    const { store_product_id: id } = state.purchase;
    const rival = shown.get(id);
    if (rival === undefined || outranks(state, rival)) shown.set(id, state);
  }
  return shown;
}

/**
 * The extended fields. The legacy API has no request that sets the IDs in other services, so they
 * are null.
 */
function viewExtension({ created_at, attributes, installation_meta }: StoredProfile) {
  return {
    created_at,
    email: attributes.email ?? null,
    phone_number: attributes.phone_number ?? null,
    att_status: attributes.att_status ?? null,
    first_name: attributes.first_name ?? null,
    last_name: attributes.last_name ?? null,
    username: null,
    gender: attributes.gender ?? null,
    birthday: attributes.birthday ?? null,
    idfa: installation_meta?.idfa ?? null,
    idfv: installation_meta?.idfv ?? null,
    advertising_id: installation_meta?.advertising_id ?? null,
    appsflyer_id: null,
    amplitude_user_id: null,
    amplitude_device_id: null,
    mixpanel_user_id: null,
    appmetrica_profile_id: null,
    appmetrica_device_id: null,
    facebook_anonymous_id: null,
  };
}

function viewAccess(
  state: AccessState,
): Omit<CustomerAccessLevel, "id"> & Omit<LegacySubscription, "is_sandbox"> {
  const { purchase, expiresAt } = state;
  const { offer } = purchase;
  const offerType = offer === null || offer.type === "unknown" ? null : offer.type;
  const isIntroductory = offer?.category === "introductory";
  return {
    is_active: state.isActive,
    expires_at: expiresAt,
    starts_at: state.startsAt,
    is_lifetime: expiresAt === null,
    vendor_product_id: purchase.store_product_id,
    base_plan_id: purchase.store_base_plan_id,
    vendor_transaction_id: purchase.store_transaction_id,
    vendor_original_transaction_id: purchase.store_original_transaction_id,
    store: purchase.store,
    activated_at: purchase.starts_at ?? state.originallyPurchasedAt,
    renewed_at: purchase.purchased_at,
    will_renew: purchase.will_renew,
    is_in_grace_period: state.isInGracePeriod,
    unsubscribed_at: purchase.renewal_cancelled_at,
    billing_issue_detected_at: purchase.billing_issue_detected_at,
    active_introductory_offer_type: isIntroductory ? offerType : null,
    active_promotional_offer_type: isIntroductory ? null : offerType,
    active_promotional_offer_id: isIntroductory ? null : (offer?.id ?? null),
    cancellation_reason: purchase.cancellation_reason,
  };
}

function viewNonSubscription(purchase: Purchase): LegacyNonSubscription {
  return {
    purchase_id: purchase.purchase_id,
    vendor_product_id: purchase.store_product_id,
    vendor_transaction_id: purchase.store_transaction_id,
    vendor_original_transaction_id: purchase.store_original_transaction_id,
    store: purchase.store,
    purchased_at: purchase.purchased_at,
    is_one_time: purchase.is_consumable,
    is_sandbox: isSandbox(purchase),
  };
}

function isSandbox({ environment }: Purchase): boolean {
  return environment === "Sandbox";
}

/**
 * Makes an object of entries. `fromEntries` takes any text as a key, even `__proto__`, which an
 * assignment does not.
 */
function dictionary<Item, Value>(
  items: Iterable<Item>,
  entry: (item: Item) => [string, Value],
): Record<string, Value> {
  return Object.fromEntries(Array.from(items, entry));
}
