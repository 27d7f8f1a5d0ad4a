import type * as generated from "../../../generated/sandbox.ts";
import type {
  AppState,
  MailProfile,
  Purchase,
  StoredVirtualCurrencyTransaction,
  WebEvent,
} from "../../../generated/sandbox.ts";
import type { components } from "../../../generated/types.ts";

export type { AppState, MailProfile, Purchase, StoredVirtualCurrencyTransaction, WebEvent };

type Schemas = components["schemas"];

/** The attributes that a request sends. The legacy API accepts any text as the gender. */
export type Attributes = Omit<Schemas["ProfileAttributes"], "gender"> & { gender?: string | null };

/**
 * A profile as the sandbox stores it: who it is, and a slice for each domain. v2, v1 and the legacy
 * API are views of this one record. It is never changed in place. spec/sandbox/snapshot.schema.json
 * describes it.
 */
export type StoredProfile = Pick<
  generated.StoredProfile,
  "profile_id" | "customer_user_id" | "segment_hash" | "created_at"
> &
  AttributesSlice &
  PurchasesSlice &
  WebEventsSlice &
  NewerSlices;

/** What profiles.ts stores. */
interface AttributesSlice extends Pick<generated.StoredProfile, "custom_attributes" | "installation_meta"> {
  /** The plain fields of the create and update requests, without those that were never sent. */
  attributes: Omit<Attributes, "custom_attributes" | "installation_meta">;
}

/** What transactions, grants and Stripe store. */
export type PurchasesSlice = Pick<generated.StoredProfile, "purchases">;

/** What web.ts stores. */
type WebEventsSlice = Pick<generated.StoredProfile, "web_events">;

/** What integrations.ts, refund-saver.ts and virtual-currency.ts store. */
type NewerSlices = Pick<
  generated.StoredProfile,
  "integration_identifiers" | "refund_saver" | "virtual_currency"
>;

/**
 * The slices of a new profile. They are new objects each time, since profiles must not share them.
 */
export function emptySlices(): AttributesSlice & PurchasesSlice & WebEventsSlice & NewerSlices {
  return {
    ...emptyNewerSlices(),
    attributes: {},
    custom_attributes: [],
    installation_meta: null,
    purchases: [],
    web_events: [],
  };
}

/** The slices that profiles of version 1 lack. */
export function emptyNewerSlices(): NewerSlices {
  return {
    integration_identifiers: {},
    refund_saver: {},
    virtual_currency: { balances: {}, transactions: [] },
  };
}

/** The state of the app in a new sandbox. */
export const EMPTY_APP: AppState = { paywalls: [], mail_profiles: [] };

/** The fields that identify a purchase. */
export type Identity = Pick<Purchase, "kind" | "access_level_id" | "store" | "store_transaction_id">;
