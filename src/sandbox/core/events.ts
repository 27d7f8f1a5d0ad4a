import { type AccessState, accessLevels } from "./access.ts";
import type { Purchase, StoredProfile } from "./state.ts";
import type { Instant } from "./timestamps.ts";

/** Something that happened to a profile, by a request or because time passed. */
export type SandboxEvent = { at: Instant; profile_id: string; customer_user_id: string | null } & (
  | { type: "profile_created" | "profile_updated" | "profile_deleted" }
  | {
      type: "transaction_recorded" | "transaction_updated";
      store: string;
      store_transaction_id: string;
    }
  | { type: AccessEventType; access_level_id: string }
  | {
      type:
        | "paywall_viewed"
        | "attribution_added"
        | "integration_identifiers_set"
        | "refund_saver_settings_set"
        | "virtual_currency_booked";
    }
);

type AccessEventType =
  | "access_level_started"
  | "access_level_ended"
  /** The end, or the purchase that decides, is another; or the level begins later. */
  | "access_level_changed"
  | "grace_period_entered"
  | "grace_period_left";

export function profileEvent(
  type: Exclude<
    SandboxEvent["type"],
    Extract<SandboxEvent, { access_level_id: string } | { store: string }>["type"]
  >,
  profile: StoredProfile,
  at: Instant,
): SandboxEvent {
  return { type, ...subject(profile, at) };
}

/** The event of a purchase that was added to a profile, or replaced an earlier version of it. */
export function transactionEvent(
  before: StoredProfile,
  { purchase_id, store, store_transaction_id }: Purchase,
  at: Instant,
): SandboxEvent {
  const isKnown = before.purchases.some((purchase) => purchase.purchase_id === purchase_id);
  const type = isKnown ? "transaction_updated" : "transaction_recorded";
  return { type, ...subject(before, at), store, store_transaction_id };
}

/** What a change of a profile's purchases does to its access levels at that moment. */
export function accessEvents(before: StoredProfile, after: StoredProfile, at: Instant): SandboxEvent[] {
  return compare(accessLevels(before, at), accessLevels(after, at), after, at);
}

/**
 * What happens to a profile's access levels as time passes: all that lies after `from`, up to and
 * including `to`, in its order. Pure: the profile does not change. If `to` is not later than
 * `from`, nothing happens.
 */
export function transitions(profile: StoredProfile, from: Instant, to: Instant): SandboxEvent[] {
  const moments = new Set(
    profile.purchases.flatMap(datesOf).filter((date) => date !== null && date > from && date <= to),
  );
  const events: SandboxEvent[] = [];
  let levels = accessLevels(profile, from);
  for (const at of [...moments].sort() as Instant[]) {
    const next = accessLevels(profile, at);
    events.push(...compare(levels, next, profile, at));
    levels = next;
  }
  return events;
}

/** The dates at which a purchase can begin or cease to give access. */
export function datesOf(purchase: Purchase): (Instant | null)[] {
  return [
    purchase.starts_at,
    purchase.purchased_at,
    purchase.expires_at,
    purchase.grace_period_expires_at,
    purchase.refunded_at,
    purchase.revoked_at,
  ];
}

function compare(
  before: ReadonlyMap<string, AccessState>,
  after: ReadonlyMap<string, AccessState>,
  profile: StoredProfile,
  at: Instant,
): SandboxEvent[] {
  const events: SandboxEvent[] = [];
  const lost = [...before.keys()].filter((id) => !after.has(id));
  for (const access_level_id of [...after.keys(), ...lost])
    for (const type of changesOf(before.get(access_level_id), after.get(access_level_id)))
      events.push({ type, ...subject(profile, at), access_level_id });
  return events;
}

function changesOf(was: AccessState | undefined, is: AccessState | undefined): AccessEventType[] {
  const changes: AccessEventType[] = [];
  const wasActive = was?.isActive === true;
  const isActive = is?.isActive === true;
  if (!wasActive && isActive) changes.push("access_level_started");
  else if (wasActive && !isActive) changes.push("access_level_ended");
  else if (was?.purchase !== is?.purchase || was?.expiresAt !== is?.expiresAt)
    changes.push("access_level_changed");
  const wasInGrace = was?.isInGracePeriod === true;
  const isInGrace = is?.isInGracePeriod === true;
  if (wasInGrace !== isInGrace) changes.push(isInGrace ? "grace_period_entered" : "grace_period_left");
  return changes;
}

function subject({ profile_id, customer_user_id }: StoredProfile, at: Instant) {
  return { at, profile_id, customer_user_id };
}
