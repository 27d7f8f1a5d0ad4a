import type { AppState, StoredProfile } from "../core/state.ts";

/** What a sandbox stores besides its profiles. */
export interface Meta {
  /** How many identifiers were generated so far. */
  idsGiven: number;
  /** The time at which the clock stands still, in milliseconds since 1970; null if it follows the machine's clock. */
  clockStoppedAt: number | null;
}

/** Stores profiles. No call takes longer for many profiles than for few, except `all`. */
export interface Store {
  find(profileId: string): StoredProfile | undefined;
  findByCustomer(customerUserId: string): StoredProfile | undefined;
  /** Inserts or replaces a profile. Changes are made inside `transaction`. */
  save(profile: StoredProfile): void;
  delete(profileId: string): void;
  /** Deletes all profiles, and what belongs to none. */
  clear(): void;
  /** All profiles, in the order in which they were created. */
  all(): Iterable<StoredProfile>;
  count(): number;
  /** What belongs to no profile; empty in a new store. */
  readApp(): AppState;
  saveApp(app: AppState): void;
  /** Null in a new store. */
  readMeta(): Meta | null;
  saveMeta(meta: Meta): void;
  /**
   * Runs `work`, and undoes its changes if it throws.
   *
   * The changes can be read at once. They are durable when `commit` has returned or `committed` has resolved: transactions
   * of one turn of the event loop share a commit.
   */
  transaction<T>(work: () => T): T;
  /** Makes all changes durable. @throws Error if that fails. All changes since the last commit are undone then. */
  commit(): void;
  /** Settles when the changes that were made so far are durable, or undone; undefined if no change waits for a commit. */
  readonly committed: Promise<void> | undefined;
  close(): void;
}

/** Whether an ID finds a profile, as its own or as its customer user ID. */
export function isUser(store: Store, id: string): boolean {
  return store.find(id) !== undefined || store.findByCustomer(id) !== undefined;
}
