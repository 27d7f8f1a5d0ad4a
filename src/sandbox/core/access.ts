import type { Purchase, PurchasesSlice } from "./state.ts";
import type { Instant } from "./timestamps.ts";

/** The state of a chain of renewals (or of a single purchase, or of a grant) at one moment. */
export interface AccessState {
  /** The purchase of the chain that decides at that moment. */
  purchase: Purchase;
  originallyPurchasedAt: Instant;
  /** When access begins, if the request named a date or the purchase is dated in the future. */
  startsAt: Instant | null;
  /**
   * End of the paid or granted period, or the earlier end that a refund, a revocation or a change
   * of product set. Null = never.
   */
  expiresAt: Instant | null;
  /** When access ends: in a grace period, the end of that; otherwise `expiresAt`. */
  endsAt: Instant | null;
  isInGracePeriod: boolean;
  isActive: boolean;
}

/**
 * The transactions of one type and one store under one original ID, in the order in which they were
 * bought.
 */
interface Chain {
  purchases: Purchase[];
  /** The earliest `originally_purchased_at`. */
  originallyPurchasedAt: Instant;
}

/**
 * The latest result of {@link accessLevels}. A profile never changes in place, so that the same
 * object has the same levels.
 */
let latest = {
  profile: undefined as PurchasesSlice | undefined,
  now: "",
  levels: new Map() as ReadonlyMap<string, AccessState>,
};

/**
 * The access levels of a profile, each with the state of the purchase that decides it, in the order
 * in which they were unlocked, also those that have ended. The latest result is cached, since a
 * request needs it more than once.
 */
export function accessLevels(profile: PurchasesSlice, now: Instant): ReadonlyMap<string, AccessState> {
  if (latest.profile !== profile || latest.now !== now)
    latest = { profile, now, levels: computeAccessLevels(profile, now) };
  return latest.levels;
}

function computeAccessLevels(profile: PurchasesSlice, now: Instant): ReadonlyMap<string, AccessState> {
  const levels = new Map<string, AccessState>();
  for (const chain of chains(profile.purchases)) {
    for (const [id, purchases] of byLevel(chain.purchases)) {
      if (id === null) continue;
      const purchase = currentOf(purchases, now);
      const cutOffAt = earlier(purchase.refunded_at, purchase.revoked_at);
      const access = stateOf(purchase, chain, earlier(cutOffAt, replacedAt(purchase, chain, now)), now);
      const rival = levels.get(id);
      if (rival === undefined || outranks(access, rival)) levels.set(id, access);
    }
  }
  return levels;
}

/** The subscriptions of a profile. A refund ends them; a revocation ends the access level only. */
export function subscriptions(profile: PurchasesSlice, now: Instant): AccessState[] {
  const purchases = profile.purchases.filter(({ kind }) => kind === "subscription");
  return chains(purchases).map((chain) => {
    const purchase = currentOf(chain.purchases, now);
    return stateOf(purchase, chain, purchase.refunded_at, now);
  });
}

/** The chains, in the order in which their first transactions were recorded. */
function chains(purchases: readonly Purchase[]): Chain[] {
  const found = new Map<string, Chain>();
  for (const purchase of purchases) {
    const key = `${purchase.kind} ${purchase.store_original_transaction_id} ${purchase.store}`;
    const chain = found.get(key);
    if (chain === undefined) {
      found.set(key, { purchases: [purchase], originallyPurchasedAt: purchase.originally_purchased_at });
    } else {
      chain.purchases.push(purchase);
      if (purchase.originally_purchased_at < chain.originallyPurchasedAt)
        chain.originallyPurchasedAt = purchase.originally_purchased_at;
    }
  }
  for (const { purchases } of found.values()) purchases.sort(byPurchaseDate);
  return [...found.values()];
}

/**
 * Orders purchases by their date. Sorts are stable, so that of two that were bought at the same
 * moment, the one recorded last is the later.
 */
export function byPurchaseDate(one: Purchase, other: Purchase): number {
  return Number(one.purchased_at > other.purchased_at) - Number(one.purchased_at < other.purchased_at);
}

/**
 * The purchases of a chain by the access level that they unlock. Nearly every chain unlocks one.
 */
function byLevel(purchases: Purchase[]): Iterable<[string | null, Purchase[]]> {
  const [first] = purchases;
  if (purchases.length === 1 && first) return [[first.access_level_id, purchases]];
  const levels = new Map<string | null, Purchase[]>();
  for (const purchase of purchases) {
    const level = levels.get(purchase.access_level_id);
    if (level) level.push(purchase);
    else levels.set(purchase.access_level_id, [purchase]);
  }
  return levels;
}

/** Of purchases in their order, the latest one that has begun; if none has, the first. */
function currentOf(purchases: readonly Purchase[], now: Instant): Purchase {
  return purchases.findLast((purchase) => hasBegun(purchase, now)) ?? (purchases[0] as Purchase);
}

/** When the next purchase of the chain began. Null if none has. */
function replacedAt(purchase: Purchase, { purchases }: Chain, now: Instant): Instant | null {
  const later = purchases.slice(purchases.indexOf(purchase) + 1);
  return later.find((next) => hasBegun(next, now))?.purchased_at ?? null;
}

function hasBegun(purchase: Purchase, now: Instant): boolean {
  const start = startOf(purchase, now);
  return start === null || start <= now;
}

/** A grant starts at its `starts_at`; a transaction that is dated in the future starts then. */
function startOf(purchase: Purchase, now: Instant): Instant | null {
  const isAhead = purchase.kind !== "grant" && purchase.purchased_at > now;
  return purchase.starts_at ?? (isAhead ? purchase.purchased_at : null);
}

function stateOf(purchase: Purchase, chain: Chain, cutOffAt: Instant | null, now: Instant): AccessState {
  const expiresAt = earlier(purchase.expires_at, cutOffAt);
  // F AccessLevel: between the end of the period and the end of grace, which only a billing issue
  // has (F GracePeriodBilling).
  const isInGracePeriod =
    purchase.grace_period_expires_at !== null &&
    isOver(purchase.expires_at, now) &&
    !isOver(earlier(purchase.grace_period_expires_at, cutOffAt), now);
  const endsAt = isInGracePeriod ? earlier(purchase.grace_period_expires_at, cutOffAt) : expiresAt;
  return {
    purchase,
    originallyPurchasedAt: chain.originallyPurchasedAt,
    startsAt: startOf(purchase, now),
    expiresAt,
    endsAt,
    isInGracePeriod,
    isActive: hasBegun(purchase, now) && !isOver(endsAt, now),
  };
}

/**
 * Whether `one` shows rather than `other`, which was recorded earlier: an active one before others,
 * then the one that ends later. If both end together, a refunded one shows, then the one that was
 * bought for longer, so that a revocation does not change which one shows; then `one`.
 */
export function outranks(one: AccessState, other: AccessState): boolean {
  if (one.isActive !== other.isActive) return one.isActive;
  if (one.endsAt !== other.endsAt) return earlier(one.endsAt, other.endsAt) === other.endsAt;
  const [isRefunded, isOtherRefunded] = [one, other].map(({ purchase }) => purchase.refunded_at !== null);
  if (isRefunded !== isOtherRefunded) return isRefunded === true;
  const [end, otherEnd] = [one.purchase.expires_at, other.purchase.expires_at];
  return earlier(end, otherEnd) === otherEnd;
}

/** The earlier of two ends. Null means never. */
export function earlier(one: Instant | null, other: Instant | null): Instant | null {
  if (one === null || other === null) return one ?? other;
  return one < other ? one : other;
}

/** Whether an end has come. The end itself is no longer part of the period. */
export function isOver(end: Instant | null, now: Instant): boolean {
  return end !== null && end <= now;
}
