import type { AppState, StoredProfile } from "./state.ts";
import type { Instant } from "./timestamps.ts";

/** What a sandbox stores besides its profiles. */
export interface Meta {
  /** How many identifiers were generated so far. */
  idsGiven: number;
  /**
   * The time at which the clock stands still, in milliseconds since 1970; null if it follows the
   * machine's clock.
   */
  clockStoppedAt: number | null;
  /**
   * The moment up to which all that was due has happened; null if the file is older than this
   * field.
   */
  passedUntil: Instant | null;
}

/** The delivery of an event to one webhook endpoint. Times are the sandbox's. */
export interface Delivery {
  /** Counts from 1. */
  number: number;
  /** The endpoint's ID. */
  endpoint: string;
  /** The `event_type` as it is sent, which the endpoint may have renamed. */
  event_type: string;
  /** The event's `profile_event_id`. */
  event_id: string;
  profile_id: string;
  /** When the event happened. */
  event_at: Instant;
  /** The request's body. */
  body: string;
  /**
   * `pending` until it is over; `delivered` with a status from 200 to 399; `failed` with another
   * one, or after the last attempt; `not_sent` if no attempt was made, for the reason in `note`.
   */
  status: "pending" | "delivered" | "failed" | "not_sent";
  /** When the next attempt is due; null if there will be none. */
  due_at: Instant | null;
  attempts: Attempt[];
  /** Why there will be no further attempt; missing if it was delivered or is pending. */
  note?: string;
}

/** One request to an endpoint. */
export interface Attempt {
  at: Instant;
  /** The status of the response; null if none arrived. */
  status: number | null;
  /** The start of the response's body, at most 1,000 characters; or why no response arrived. */
  detail: string;
}

/**
 * Stores the state of a sandbox. No call takes longer for many profiles than for few, except `all`.
 */
export interface Store {
  find(profileId: string): StoredProfile | undefined;
  findByCustomer(customerUserId: string): StoredProfile | undefined;
  /** Inserts or replaces a profile. Changes are made inside `transaction`. */
  save(profile: StoredProfile): void;
  delete(profileId: string): void;
  /** Deletes all profiles, what belongs to none, and the deliveries. */
  clear(): void;
  /**
   * All profiles as they are now, in the order in which they were created. They may be read later,
   * when some have changed.
   */
  all(): Iterable<StoredProfile>;
  count(): number;
  /** What belongs to no profile; empty in a new store. */
  readApp(): AppState;
  saveApp(app: AppState): void;
  /** Null in a new store. */
  readMeta(): Meta | null;
  saveMeta(meta: Meta): void;
  delivery(number: number): Delivery | undefined;
  /** Inserts or replaces a delivery. */
  saveDelivery(delivery: Delivery): void;
  deleteDelivery(number: number): void;
  /** All deliveries that are stored, in the order of their numbers. */
  deliveries(): Iterable<Delivery>;
  /**
   * Runs `work`, and undoes its changes if it throws.
   *
   * The changes can be read at once. They are durable when `commit` has returned or `committed` has
   * resolved: transactions of one turn of the event loop share a commit.
   */
  transaction<T>(work: () => T): T;
  /**
   * Makes all changes durable.
   * @throws Error if that fails. All changes since the last commit are undone then.
   */
  commit(): void;
  /**
   * Settles when the changes that were made so far are durable, or undone; undefined if no change
   * waits for a commit.
   */
  readonly committed: Promise<void> | undefined;
  close(): void;
}

/** Whether a profile has this ID, as its profile ID or as its customer user ID. */
export function isUser(store: Store, id: string): boolean {
  return store.find(id) !== undefined || store.findByCustomer(id) !== undefined;
}
