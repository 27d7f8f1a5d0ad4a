import type { EventType } from "../../../generated/events.ts";
import type {
  AccessLevelUpdatedProperties,
  EventProperties,
  EventRoot,
  WebhookEvent,
} from "../../../generated/types.ts";
import { type AccessState, accessLevels } from "./access.ts";
import type { App } from "./app.ts";
import { totalRevenue } from "./profile-view.ts";
import { revenueOf } from "./purchases.ts";
import type { Purchase, StoredProfile } from "./state.ts";
import { type Instant, toMilliseconds } from "./timestamps.ts";
import { chainOf, type Draft, endOf, isTrial } from "./webhook-events.ts";

const DAY = 86_400_000;

/** The types that have `cancellation_reason` (D cancellation-reason-events). */
const WITH_REASON: ReadonlySet<EventType> = new Set([
  "subscription_renewal_cancelled",
  "subscription_expired",
  "subscription_refunded",
  "trial_renewal_cancelled",
  "trial_expired",
]);

/** The types that have proceeds, net revenue and taxes (E TF, D event-tax-fields). */
const WITH_REVENUE: ReadonlySet<EventType> = new Set([
  "subscription_started",
  "subscription_renewed",
  "subscription_refunded",
  "trial_converted",
  "non_subscription_purchase",
]);

/** The types that have `trial_duration` (E TF). */
const WITH_TRIAL_DURATION: ReadonlySet<EventType> = new Set([
  "trial_started",
  "trial_converted",
  "trial_renewal_cancelled",
  "trial_expired",
]);

/**
 * The types whose `subscription_expires_at` is the end of the grace period, or the date of the
 * refund (E TF).
 */
const OF_END: ReadonlySet<EventType> = new Set([
  "subscription_refunded",
  "billing_issue_detected",
  "entered_grace_period",
]);

interface Facts {
  app: App;
  profile: StoredProfile;
  at: Instant;
  eventId: string;
  /** The other profiles that share the access level. */
  sharers: readonly StoredProfile[];
}

/** An event with all fields that an endpoint can choose, and when it happened. */
export interface OutgoingEvent {
  at: Instant;
  event: WebhookEvent;
}

/** Adds to a draft all fields that an endpoint can choose. */
export function completeEvent(draft: Draft, facts: Facts): WebhookEvent {
  const isOfLevel = draft.type === "access_level_updated";
  const properties = isOfLevel
    ? levelProperties(draft.id, draft.level, facts)
    : purchaseProperties(draft.type, draft.purchase, draft.reason, facts);
  const purchase = isOfLevel ? draft.level.purchase : draft.purchase;
  return {
    ...root(purchase, facts),
    event_type: draft.type,
    event_properties: properties,
  } as WebhookEvent;
}

function root(purchase: Purchase, { profile, at, sharers }: Facts): EventRoot {
  const { attributes, installation_meta: installation, web_events, integration_identifiers } = profile;
  const identifiers = Object.entries(integration_identifiers).filter(([, value]) => value !== null);
  const attribution = web_events.findLast(({ kind }) => kind === "attribution");
  return {
    profile_id: profile.profile_id,
    customer_user_id: profile.customer_user_id,
    idfv: installation?.idfv ?? null,
    idfa: installation?.idfa ?? null,
    advertising_id: installation?.advertising_id ?? null,
    profile_install_datetime: profile.created_at,
    ...(installation?.user_agent != null && { user_agent: installation.user_agent }),
    email: attributes.email ?? null,
    event_datetime: at,
    event_api_version: 1,
    profiles_sharing_access_level: sharers.length === 0 ? null : sharers.map(viewSharer),
    attributions: attribution ? { web: viewAttribution(attribution) } : {},
    user_attributes: Object.fromEntries(profile.custom_attributes.map(({ key, value }) => [key, value])),
    integration_ids: identifiers.length === 0 ? null : Object.fromEntries(identifiers),
    ...(purchase.store === "play_store" && {
      play_store_purchase_token: {
        product_id: purchase.store_product_id,
        purchase_token: purchase.store_transaction_id,
        is_subscription: purchase.kind === "subscription",
      },
    }),
  };
}

function viewSharer({ profile_id, customer_user_id }: StoredProfile) {
  return { profile_id, ...(customer_user_id !== null && { customer_user_id }) };
}

/** The web API does not name the source of an attribution, so the event has it under `web`. */
function viewAttribution({ recorded_at, details }: StoredProfile["web_events"][number]) {
  const { attribution_user_id, ...attribution } = details;
  return {
    ...attribution,
    created_at: recorded_at,
    ...(attribution_user_id !== undefined && { network_user_id: attribution_user_id as string }),
  };
}

/** The fields that both kinds of properties have. */
function common(purchase: Purchase, { profile, at, eventId }: Facts) {
  return {
    profile_event_id: eventId,
    profile_id: profile.profile_id,
    event_datetime: at,
    profile_has_access_level: [...accessLevels(profile, at).values()].some(({ isActive }) => isActive),
    profile_ip_address: null,
    vendor_product_id: purchase.store_product_id,
    ...(purchase.store_base_plan_id !== null && { base_plan_id: purchase.store_base_plan_id }),
    store: purchase.store,
    environment: purchase.environment,
    transaction_id: purchase.store_transaction_id,
    original_transaction_id: purchase.store_original_transaction_id,
    purchase_date: purchase.purchased_at,
    currency: purchase.price?.currency ?? "USD",
    ...(purchase.price?.country != null && { store_country: purchase.price.country }),
    ...(purchase.variation_id !== null && { variation_id: purchase.variation_id }),
  };
}

function purchaseProperties(
  type: EventType,
  purchase: Purchase,
  reason: string | undefined,
  facts: Facts,
): EventProperties & { cancellation_reason?: string; trial_duration?: string } {
  const { app, profile } = facts;
  const chain = chainOf(purchase, profile.purchases);
  const { offer } = purchase;
  const trial = chain.findLast((held) => isTrial(held));
  return {
    ...common(purchase, facts),
    ...viewPrices(type, purchase, app),
    ...(WITH_REVENUE.has(type) && viewRevenue(purchase, app)),
    original_purchase_date: chain[0]?.originally_purchased_at ?? purchase.originally_purchased_at,
    profile_total_revenue_usd: totalRevenue(profile),
    consecutive_payments: paymentsUpTo(purchase, chain),
    rate_after_first_year: isAfterFirstYear(purchase),
    subscription_expires_at: purchase.kind === "one_time" ? null : shownEnd(type, purchase),
    ...(purchase.kind === "subscription" && {
      store_offer_category: offer?.category ?? null,
      store_offer_discount_type: offer === null || offer.type === "unknown" ? null : offer.type,
      store_offer_number_of_periods: null,
      promotional_offer_id: offer === null || offer.category === "introductory" ? null : (offer.id ?? null),
    }),
    ...(WITH_REASON.has(type) && reason !== undefined && { cancellation_reason: reason }),
    ...(WITH_TRIAL_DURATION.has(type) && trial && { trial_duration: durationOf(trial) }),
  };
}

/**
 * The charge, the standard price, and the discount between them. `trial_started` has the price of
 * the product after the trial.
 */
function viewPrices(type: EventType, purchase: Purchase, app: App) {
  const { price, offer } = purchase;
  const charge = price?.value ?? null;
  const standard = offer === null ? charge : (app.product(purchase.store_product_id).price ?? null);
  const discount = standard === null || charge === null ? null : round(standard - charge);
  const shown = type === "trial_started" ? standard : isTrial(purchase) ? null : charge;
  const inUsd = (value: number | null) => value && round(value * app.usdRate(price?.currency ?? "USD"));
  return {
    price_local: shown,
    price_usd: inUsd(shown),
    original_price_local: standard,
    original_price_usd: inUsd(standard),
    discount_amount_local: discount,
    discount_amount_usd: inUsd(discount),
  };
}

/** The sandbox subtracts no commission and no taxes. */
function viewRevenue({ price }: Purchase, app: App) {
  const local = price?.value ?? 0;
  const usd = round(local * app.usdRate(price?.currency ?? "USD"));
  return {
    proceeds_local: local,
    proceeds_usd: usd,
    net_revenue_local: local,
    net_revenue_usd: usd,
    tax_amount_local: 0,
    tax_amount_usd: 0,
  };
}

function levelProperties(id: string, level: AccessState, facts: Facts): AccessLevelUpdatedProperties {
  const { app, profile } = facts;
  const { purchase, endsAt } = level;
  const { offer } = purchase;
  const offerType = offer === null || offer.type === "unknown" ? undefined : offer.type;
  const isIntroductory = offer?.category === "introductory";
  return {
    ...common(purchase, facts),
    access_level_id: id,
    is_active: level.isActive,
    is_lifetime: level.expiresAt === null,
    is_in_grace_period: level.isInGracePeriod,
    is_refund: purchase.refunded_at !== null,
    will_renew: purchase.will_renew,
    ...(level.startsAt !== null && { starts_at: level.startsAt }),
    activated_at: purchase.starts_at ?? level.originallyPurchasedAt,
    renewed_at: purchase.purchased_at,
    ...(endsAt !== null && { expires_at: endsAt, subscription_expires_at: endsAt }),
    ...(purchase.billing_issue_detected_at !== null && {
      billing_issue_detected_at: purchase.billing_issue_detected_at,
    }),
    ...(purchase.cancellation_reason !== null && { cancellation_reason: purchase.cancellation_reason }),
    ...(offerType && isIntroductory && { active_introductory_offer_type: offerType }),
    ...(offerType && !isIntroductory && { active_promotional_offer_type: offerType }),
    ...(!isIntroductory && offer?.id != null && { active_promotional_offer_id: offer.id }),
    original_purchase_date: level.originallyPurchasedAt,
    profile_total_revenue_usd: revenueWithRefunds(profile, app),
    ...(isTrial(purchase) && { trial_duration: durationOf(purchase) }),
  };
}

/** The sum of all charges, whether or not they were refunded (E TF, of access_level_updated). */
function revenueWithRefunds({ purchases }: StoredProfile, app: App): number {
  const charges = purchases.map(({ price, environment, revenue_usd }) =>
    price ? revenueOf(price.value, price.currency, environment, app) : revenue_usd,
  );
  return round(charges.reduce((sum, charge) => sum + charge, 0));
}

/** The paid periods of a chain up to a purchase, back to the first one or to a break. */
function paymentsUpTo(purchase: Purchase, chain: readonly Purchase[]): number {
  const paid = chain.slice(0, chain.indexOf(purchase) + 1).filter((held) => !isTrial(held));
  let count = 0;
  for (let index = paid.length - 1; index >= 0; index -= 1) {
    const next = paid[index + 1];
    const end = endOf(paid[index] as Purchase);
    if (next !== undefined && end !== null && end < next.purchased_at) break;
    count += 1;
  }
  return count;
}

function isAfterFirstYear({ purchased_at, originally_purchased_at }: Purchase): boolean {
  return toMilliseconds(purchased_at) - toMilliseconds(originally_purchased_at) >= 365 * DAY;
}

/**
 * Most events have the regular end; some have the end of the grace period, or the day of the
 * refund.
 */
function shownEnd(type: EventType, purchase: Purchase): Instant | null {
  if (!OF_END.has(type)) return purchase.expires_at;
  return purchase.refunded_at ?? endOf(purchase);
}

/** The length of a trial, such as `7 days`. */
function durationOf({ purchased_at, expires_at }: Purchase): string {
  const length = toMilliseconds(expires_at ?? purchased_at) - toMilliseconds(purchased_at);
  return `${Math.round(length / DAY)} days`;
}

function round(amount: number): number {
  return Math.round(amount * 100) / 100;
}
