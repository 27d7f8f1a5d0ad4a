import type { components } from "../../../generated/types.ts";
import type { Instant } from "./timestamps.ts";

type Schemas = components["schemas"];

/** The attributes that a request sends; the legacy API takes any text for the gender. */
export type Attributes = Omit<Schemas["ProfileAttributes"], "gender"> & { gender?: string | null };

/** A profile as the sandbox keeps it. v2, v1 and the legacy API are views of this one record. Never changed in place. */
export interface StoredProfile {
  profile_id: string;
  customer_user_id: string | null;
  segment_hash: string;
  created_at: Instant;
  /** The plain fields of the create and update requests, without those that were never sent. */
  attributes: Omit<Attributes, "custom_attributes" | "installation_meta">;
  custom_attributes: Schemas["CustomAttribute"][];
  /** The installation sent last. */
  installation_meta: Schemas["InstallationMeta"] | null;
  /** In the order in which they were recorded. */
  purchases: Purchase[];
  /** What the web API recorded, oldest first. */
  web_events: WebEvent[];
}

/** What unlocks access: a store's transaction, or a grant without one. */
export interface Purchase {
  kind: "subscription" | "one_time" | "grant";
  purchase_id: string;
  /** The level it unlocks; null for a consumable. */
  access_level_id: string | null;
  store: string;
  store_product_id: string;
  store_base_plan_id: string | null;
  store_transaction_id: string;
  store_original_transaction_id: string;
  offer: Schemas["Offer"] | null;
  environment: Schemas["Environment"];
  starts_at: Instant | null;
  purchased_at: Instant;
  originally_purchased_at: Instant;
  /** As the store, or the grant, says; null = lifetime. */
  expires_at: Instant | null;
  grace_period_expires_at: Instant | null;
  renewal_cancelled_at: Instant | null;
  billing_issue_detected_at: Instant | null;
  refunded_at: Instant | null;
  /** When access was, or will be, taken away by a revoke request. */
  revoked_at: Instant | null;
  cancellation_reason: Schemas["CancellationReason"] | null;
  will_renew: boolean;
  is_consumable: boolean;
  /** A consumable that the legacy API has returned: it does so once. */
  is_delivered: boolean;
  /** What counts towards the profile's revenue. */
  revenue_usd: number;
  price: Schemas["Price"] | null;
  variation_id: string | null;
}

/** What tells whether two purchases are the same. */
export type Identity = Pick<Purchase, "kind" | "access_level_id" | "store" | "store_transaction_id">;

export interface WebEvent {
  kind: "paywall_view" | "attribution";
  recorded_at: Instant;
  /** The request's body, less the user. */
  details: Record<string, unknown>;
}

/** How many web events a profile keeps. Older ones are dropped, so that a profile under load stays small. */
const WEB_EVENTS_KEPT = 100;

/** The longest text of a web event that is kept, in characters. A request may send a megabyte of it. */
const WEB_EVENT_TEXT_KEPT = 1000;

export function withWebEvent(profile: StoredProfile, event: WebEvent): StoredProfile {
  const details = Object.fromEntries(
    Object.entries(event.details).map(([name, value]) => [
      name,
      typeof value === "string" ? value.slice(0, WEB_EVENT_TEXT_KEPT) : value,
    ]),
  );
  return { ...profile, web_events: [...profile.web_events, { ...event, details }].slice(-WEB_EVENTS_KEPT) };
}

/** What a snapshot holds: all of the sandbox's memory, as plain JSON. */
export interface Snapshot {
  /** The clock's stand; `stopped` is false where it follows the machine's. */
  clock: { now: Instant; stopped: boolean };
  /** Identifiers given so far, so that a restored sandbox gives the next ones. */
  ids_given: number;
  profiles: StoredProfile[];
}
