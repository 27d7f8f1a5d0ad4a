import type { EventType } from "../../../generated/events.ts";
import { type AccessState, accessLevels, byPurchaseDate, isOver } from "./access.ts";
import { datesOf } from "./events.ts";
import type { Purchase, StoredProfile } from "./state.ts";
import { addHours, type Instant } from "./timestamps.ts";

/** An event without its fields: what happened, and to which purchase or level. */
export type Draft =
  | { type: Exclude<EventType, "access_level_updated">; purchase: Purchase; reason?: string }
  | { type: "access_level_updated"; id: string; level: AccessState };

/** The delays of the synthetic events, in hours. An event without one is off. */
interface SyntheticEvents {
  subscription_active?: { hours: number } | undefined;
  trial_active?: { hours: number } | undefined;
}

/** A profile at two moments, between which a request or time has changed it. */
export interface Step {
  before: StoredProfile;
  /**
   * The moment up to which everything was reported. Equal to `at` for a request, which takes no
   * time.
   */
  from: Instant;
  after: StoredProfile;
  at: Instant;
  /** Purchases that another profile had, or shares. They are not new. */
  moved: readonly Purchase[];
}

/**
 * The events of a step, in the documented order (E FL). A purchase that a family shares has no
 * event but that of its access (E FL).
 */
export function eventsOf(step: Step, synthetic: SyntheticEvents): Draft[] {
  return allEventsOf(step, synthetic).filter(
    (draft) => draft.type === "access_level_updated" || !draft.purchase.is_family_shared,
  );
}

function allEventsOf(step: Step, synthetic: SyntheticEvents): Draft[] {
  const { before, from, after, at, moved } = step;
  const access = accessDrafts(accessLevels(before, from), accessLevels(after, at));
  const time = timeDrafts(step, synthetic);
  const known = new Map([...before.purchases, ...moved].map((held) => [held.purchase_id, held]));
  const changed = after.purchases.filter(
    ({ kind, purchase_id }, index) => kind !== "grant" && known.get(purchase_id) !== after.purchases[index],
  );
  const drafts: Draft[] = [];
  // An import brings several at once, in the order in which they were bought.
  for (const purchase of changed) {
    const earlier = known.get(purchase.purchase_id);
    const updates = updateDrafts(earlier ?? undisturbed(purchase), purchase, after, at);
    if (earlier !== undefined) drafts.push(...updates);
    else if (purchase.kind === "one_time")
      drafts.push({ type: "non_subscription_purchase", purchase }, ...updates);
    else {
      const former = predecessor(purchase, after.purchases);
      const change = former && changeOfPlan(former, purchase, from === at);
      if (former && change !== undefined) {
        const off = change === "upgrade" ? switchedOff(former, step, access) : [];
        return [...off, ...access, ...changeDrafts(purchase, former, change, step), ...updates, ...time];
      }
      drafts.push({ type: startType(purchase, former), purchase }, ...updates);
    }
  }
  return [...drafts, ...time, ...access];
}

/** What happens to subscriptions because time passed. */
function timeDrafts({ from, after, at }: Step, synthetic: SyntheticEvents): Draft[] {
  const drafts: Draft[] = [];
  if (from === at) return drafts;
  for (const purchase of after.purchases) {
    if (purchase.kind !== "subscription") continue;
    const hasEnded = isBetween(endOf(purchase), from, at) && wasLast(purchase, after.purchases);
    // A refund has ended it already, and a pause ends only access (E FL).
    if (hasEnded && purchase.refunded_at === null && purchase.paused_at === null)
      drafts.push({ type: endType(purchase), purchase, reason: reasonOfEnd(purchase) });
    const isDue = isBetween(syntheticMoment(purchase, after.purchases, synthetic), from, at);
    if (isDue && runs(purchase, after, at)) {
      const type = isTrial(purchase) ? "trial_active" : "subscription_active";
      drafts.push({ type, purchase: currentOf(purchase, after.purchases, at) });
    }
  }
  return drafts;
}

/**
 * The next moment after another one at which time may cause an event; undefined if there is none.
 */
export function nextMoment(
  { purchases }: StoredProfile,
  after: Instant,
  synthetic: SyntheticEvents,
): Instant | undefined {
  let next: Instant | undefined;
  const consider = (moment: Instant | null | undefined) => {
    if (moment != null && moment > after && (next === undefined || moment < next)) next = moment;
  };
  for (const purchase of purchases) {
    datesOf(purchase).forEach(consider);
    consider(syntheticMoment(purchase, purchases, synthetic));
  }
  return next;
}

// Access levels.

function accessDrafts(
  before: ReadonlyMap<string, AccessState>,
  after: ReadonlyMap<string, AccessState>,
): Draft[] {
  const drafts: Draft[] = [];
  for (const [id, level] of after) {
    const earlier = before.get(id);
    if (earlier === undefined || traits(earlier) !== traits(level))
      drafts.push({ type: "access_level_updated", id, level });
  }
  // A level that no purchase unlocks any more, since its chain moved to another profile.
  for (const [id, level] of before)
    if (!after.has(id))
      drafts.push({ type: "access_level_updated", id, level: { ...level, isActive: false } });
  return drafts;
}

/** What a receiver can see of a level. */
function traits({ purchase, startsAt, expiresAt, endsAt, isActive, isInGracePeriod }: AccessState): string {
  const { store_transaction_id, refunded_at, will_renew, billing_issue_detected_at } = purchase;
  return JSON.stringify([
    startsAt,
    expiresAt,
    endsAt,
    isActive,
    isInGracePeriod,
    store_transaction_id,
    purchase.purchased_at,
    refunded_at,
    will_renew,
    billing_issue_detected_at,
    purchase.cancellation_reason,
    purchase.next_product_id,
  ]);
}

/** At an upgrade, a level ends with the former product before it begins with the new one (E FL). */
function switchedOff(former: Purchase, { before, at }: Step, access: Draft[]): Draft[] {
  return access.flatMap((draft): Draft[] => {
    if (draft.type !== "access_level_updated" || !draft.level.isActive) return [];
    const level = accessLevels(before, at).get(draft.id);
    if (level?.purchase.purchase_id !== former.purchase_id) return [];
    const purchase: Purchase = { ...former, will_renew: false, cancellation_reason: "upgraded" };
    return [{ ...draft, level: { ...level, purchase, isActive: false, expiresAt: at, endsAt: at } }];
  });
}

// New transactions.

type ChangeOfPlan = "upgrade" | "change at the end" | "late conversion";

/**
 * How a new transaction of a chain changes its plan; undefined if it is a start, a conversion in
 * time, or a renewal.
 */
function changeOfPlan(former: Purchase, purchase: Purchase, isEndPlayed: boolean): ChangeOfPlan | undefined {
  const isFormerOver = former.refunded_at !== null || isOver(endOf(former), purchase.purchased_at);
  if (isTrial(purchase)) return undefined;
  if (isTrial(former)) return isFormerOver && isEndPlayed ? "late conversion" : undefined;
  if (isSameProduct(former, purchase)) return undefined;
  return isFormerOver ? "change at the end" : "upgrade";
}

function changeDrafts(
  purchase: Purchase,
  former: Purchase,
  change: ChangeOfPlan,
  { from, at }: Step,
): Draft[] {
  if (change === "late conversion") return [{ type: "trial_converted", purchase }];
  const start: Draft = { type: "subscription_started", purchase };
  if (change === "upgrade")
    return [{ type: "subscription_refunded", purchase: former, reason: "upgraded" }, start];
  // If its end is past, the former subscription was reported as expired already.
  if (!isBetween(endOf(former), from, at)) return [start];
  return [{ type: "subscription_expired", purchase: former, reason: reasonOfEnd(former) }, start];
}

function startType(
  purchase: Purchase,
  former: Purchase | undefined,
): Draft["type"] & Exclude<EventType, "access_level_updated"> {
  if (isTrial(purchase)) return "trial_started";
  if (former === undefined) return "subscription_started";
  return isTrial(former) ? "trial_converted" : "subscription_renewed";
}

// Changes of a transaction.

/** The events of an update of a transaction, or those of a new one beside its start. */
function updateDrafts(was: Purchase, is: Purchase, after: StoredProfile, at: Instant): Draft[] {
  const drafts: Draft[] = [];
  const became = (
    field: "billing_issue_detected_at" | "grace_period_expires_at" | "refunded_at" | "paused_at",
  ) => was[field] === null && is[field] !== null;
  if (is.kind === "one_time")
    return became("refunded_at")
      ? [{ type: "non_subscription_purchase_refunded", purchase: is, reason: "refund" }]
      : [];
  const kind = isTrial(is) ? "trial" : "subscription";
  if (became("paused_at")) drafts.push({ type: "subscription_paused", purchase: is });
  else if (was.will_renew && !is.will_renew && !became("refunded_at"))
    drafts.push({
      type: `${kind}_renewal_cancelled`,
      purchase: is,
      reason: is.cancellation_reason ?? "voluntarily_cancelled",
    });
  else if (!was.will_renew && is.will_renew)
    drafts.push({ type: `${kind}_renewal_reactivated`, purchase: is });
  if (became("billing_issue_detected_at")) drafts.push({ type: "billing_issue_detected", purchase: is });
  if (became("grace_period_expires_at")) drafts.push({ type: "entered_grace_period", purchase: is });
  if (became("refunded_at")) drafts.push({ type: "subscription_refunded", purchase: is, reason: "refund" });
  else if (is.refunded_at === null && isOver(endOf(is), at) && !isOver(endOf(was), at)) {
    if (wasLast(is, after.purchases))
      drafts.push({ type: endType(is), purchase: is, reason: reasonOfEnd(is) });
  } else if (is.store === "play_store" && was.expires_at !== null && isLater(is.expires_at, was.expires_at))
    drafts.push({ type: "subscription_deferred", purchase: is });
  return drafts;
}

/** A transaction without anything that happened after the purchase. */
function undisturbed(purchase: Purchase): Purchase {
  const isSubscription = purchase.kind === "subscription";
  return {
    ...purchase,
    will_renew: isSubscription,
    // It had no end when it began, so that one that is recorded after its end has ended since.
    expires_at: isSubscription ? null : purchase.expires_at,
    grace_period_expires_at: null,
    billing_issue_detected_at: null,
    refunded_at: null,
    paused_at: null,
  };
}

// Chains.

/**
 * When a subscription is over: the end of its period, or of the grace period after it. Null =
 * never.
 */
export function endOf({ expires_at, grace_period_expires_at }: Purchase): Instant | null {
  return expires_at !== null && isLater(grace_period_expires_at, expires_at)
    ? grace_period_expires_at
    : expires_at;
}

export function isTrial({ offer }: Purchase): boolean {
  return offer?.type === "free_trial";
}

/** The transactions of the chain of a purchase, in the order in which they were bought. */
export function chainOf(purchase: Purchase, purchases: readonly Purchase[]): Purchase[] {
  return purchases
    .filter(
      ({ kind, store, store_original_transaction_id: id }) =>
        kind === purchase.kind && store === purchase.store && id === purchase.store_original_transaction_id,
    )
    .sort(byPurchaseDate);
}

function predecessor(purchase: Purchase, purchases: readonly Purchase[]): Purchase | undefined {
  const chain = chainOf(purchase, purchases);
  return chain[chain.indexOf(purchase) - 1];
}

/** Whether no other purchase of the chain had followed when a purchase ended. */
function wasLast(purchase: Purchase, purchases: readonly Purchase[]): boolean {
  const end = endOf(purchase);
  const chain = chainOf(purchase, purchases);
  const next = chain[chain.indexOf(purchase) + 1];
  return next === undefined || (end !== null && next.purchased_at > end);
}

/** The purchase of the same chain that decides at a moment. */
function currentOf(purchase: Purchase, purchases: readonly Purchase[], at: Instant): Purchase {
  return chainOf(purchase, purchases).findLast(({ purchased_at }) => purchased_at <= at) ?? purchase;
}

/** When the synthetic event of a chain is due. Only its first purchase starts a timer (E EV). */
function syntheticMoment(
  purchase: Purchase,
  purchases: readonly Purchase[],
  synthetic: SyntheticEvents,
): Instant | undefined {
  const delay = isTrial(purchase) ? synthetic.trial_active : synthetic.subscription_active;
  if (delay === undefined || purchase.kind !== "subscription") return undefined;
  if (chainOf(purchase, purchases)[0] !== purchase) return undefined;
  return addHours(purchase.purchased_at, delay.hours);
}

/**
 * Whether the subscription still runs and will renew. A trial that was converted no longer does (E
 * EV-ru).
 */
function runs(first: Purchase, { purchases }: StoredProfile, at: Instant): boolean {
  const current = currentOf(first, purchases, at);
  const isOfKind = isTrial(first) === isTrial(current);
  return isOfKind && current.will_renew && current.refunded_at === null && !isOver(endOf(current), at);
}

function endType(purchase: Purchase): "trial_expired" | "subscription_expired" {
  return isTrial(purchase) ? "trial_expired" : "subscription_expired";
}

function reasonOfEnd({ billing_issue_detected_at, cancellation_reason, will_renew }: Purchase): string {
  if (billing_issue_detected_at !== null) return "billing_error";
  return cancellation_reason ?? (will_renew ? "unknown" : "voluntarily_cancelled");
}

function isSameProduct(one: Purchase, other: Purchase): boolean {
  return (
    one.store_product_id === other.store_product_id && one.store_base_plan_id === other.store_base_plan_id
  );
}

function isBetween(moment: Instant | null | undefined, from: Instant, to: Instant): boolean {
  return moment != null && moment > from && moment <= to;
}

/** Whether an end is later than another; null is never. */
function isLater(one: Instant | null, other: Instant): boolean {
  return one !== null && one > other;
}
