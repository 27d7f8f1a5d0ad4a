import type * as generated from "../../../generated/sandbox.ts";
import type { Purchase, WebEvent } from "../../../generated/sandbox.ts";
import type { components } from "../../../generated/types.ts";

export type { Purchase, WebEvent };

type Schemas = components["schemas"];

/** The attributes that a request sends; the legacy API takes any text for the gender. */
export type Attributes = Omit<Schemas["ProfileAttributes"], "gender"> & { gender?: string | null };

/** A profile as the sandbox stores it. v2, v1 and the legacy API are views of this one record. Never changed in place. */
export interface StoredProfile extends Omit<generated.StoredProfile, "attributes"> {
  /** The plain fields of the create and update requests, without those that were never sent. */
  attributes: Omit<Attributes, "custom_attributes" | "installation_meta">;
}

/** What tells whether two purchases are the same. */
export type Identity = Pick<Purchase, "kind" | "access_level_id" | "store" | "store_transaction_id">;

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
