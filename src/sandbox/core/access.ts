import type { Purchase, StoredProfile } from "./state.ts";
import type { Instant } from "./timestamps.ts";

/** How a chain of renewals (or a single purchase, or a grant) stands at a moment. */
export interface Standing {
  /** The latest purchase of the chain, which decides. */
  purchase: Purchase;
  originallyPurchasedAt: Instant;
  /** End of the paid or granted period, or the sooner end that a refund or a revoke request set. Null = never. */
  expiresAt: Instant | null;
  /** When access runs out: `expiresAt`, or in a grace period its end. */
  endsAt: Instant | null;
  isInGracePeriod: boolean;
  isActive: boolean;
}

/** The levels a profile holds, each as the purchase that decides it stands, in the order in which they were unlocked. */
export function accessLevels(profile: StoredProfile, now: Instant): Map<string, Standing> {
  const levels = new Map<string, Standing>();
  for (const [purchase, began] of chains(profile.purchases)) {
    const id = purchase.access_level_id;
    if (id === null) continue;
    const access = standing(purchase, began, earlier(purchase.refunded_at, purchase.revoked_at), now);
    const rival = levels.get(id);
    if (rival === undefined || outranks(access, rival, now)) levels.set(id, access);
  }
  return levels;
}

/** The profile's subscriptions. A refund ends them; a revoke request takes the access level alone. */
export function subscriptions(profile: StoredProfile, now: Instant): Standing[] {
  const purchases = profile.purchases.filter(({ kind }) => kind === "subscription");
  return chains(purchases).map(([purchase, began]) => standing(purchase, began, purchase.refunded_at, now));
}

/** Of each chain the latest purchase, and when the chain began. */
function chains(purchases: readonly Purchase[]): [latest: Purchase, began: Instant][] {
  const found = new Map<string, [Purchase, Instant]>();
  for (const purchase of purchases) {
    const key = `${purchase.kind} ${purchase.store_original_transaction_id} ${purchase.store}`;
    const chain = found.get(key);
    if (chain === undefined) {
      found.set(key, [purchase, purchase.originally_purchased_at]);
    } else {
      if (purchase.purchased_at >= chain[0].purchased_at) chain[0] = purchase;
      if (purchase.originally_purchased_at < chain[1]) chain[1] = purchase.originally_purchased_at;
    }
  }
  return [...found.values()];
}

function standing(purchase: Purchase, began: Instant, cutOffAt: Instant | null, now: Instant): Standing {
  const expiresAt = earlier(purchase.expires_at, cutOffAt);
  // F AccessLevel, F GracePeriodBilling: between the end of the period and the end of grace, while a charge is owed.
  const isInGracePeriod =
    purchase.billing_issue_detected_at !== null &&
    purchase.grace_period_expires_at !== null &&
    isOver(purchase.expires_at, now) &&
    !isOver(earlier(purchase.grace_period_expires_at, cutOffAt), now);
  const endsAt = isInGracePeriod ? earlier(purchase.grace_period_expires_at, cutOffAt) : expiresAt;
  const hasBegun = purchase.starts_at === null || purchase.starts_at <= now;
  const isActive = hasBegun && !isOver(endsAt, now);
  return { purchase, originallyPurchasedAt: began, expiresAt, endsAt, isInGracePeriod, isActive };
}

/** Which of two decides a level: running goes before yet to begin, that before over; then the one that lasts longer. */
function outranks(one: Standing, other: Standing, now: Instant): boolean {
  const rank = rankOf(one, now) - rankOf(other, now);
  return rank === 0 ? earlier(one.endsAt, other.endsAt) === other.endsAt : rank > 0;
}

function rankOf(standing: Standing, now: Instant): number {
  if (standing.isActive) return 2;
  return isOver(standing.endsAt, now) ? 0 : 1;
}

/** The earlier of two ends, null being never. */
export function earlier(one: Instant | null, other: Instant | null): Instant | null {
  if (one === null || other === null) return one ?? other;
  return one < other ? one : other;
}

/** Whether an end has come. The end itself is no longer part of the period. */
export function isOver(end: Instant | null, now: Instant): boolean {
  return end !== null && end <= now;
}
