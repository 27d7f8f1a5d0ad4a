import type { StoredProfile } from "./state.ts";

/** What a sandbox remembers beside its profiles. */
export interface Bookkeeping {
  /** Identifiers given so far. */
  idsGiven: number;
  /** Where the clock is stopped, in milliseconds; null while it follows the machine's. */
  clockStoppedAt: number | null;
}

/** Where profiles are kept. Every call is done when it returns; none costs more for many profiles than for few. */
export interface Store {
  find(profileId: string): StoredProfile | undefined;
  findByCustomer(customerUserId: string): StoredProfile | undefined;
  /** Changes are made inside `atomically`. */
  save(profile: StoredProfile): void;
  delete(profileId: string): void;
  clear(): void;
  /** All profiles, in the order in which they were made. */
  all(): Iterable<StoredProfile>;
  count(): number;
  /** Null in a store that is new. */
  readBookkeeping(): Bookkeeping | null;
  saveBookkeeping(bookkeeping: Bookkeeping): void;
  /** Runs what belongs together: all of it is kept, or, where it throws, nothing. */
  atomically<T>(work: () => T): T;
  close(): void;
}

/** Whether an ID finds a profile, as its own or as its customer user ID. */
export function isUser(store: Store, id: string): boolean {
  return store.find(id) !== undefined || store.findByCustomer(id) !== undefined;
}

/** Keeps profiles in memory. */
export function createMemoryStore(): Store {
  let profiles = new Map<string, StoredProfile>();
  let customers = new Map<string, string>();
  let kept: Bookkeeping | null = null;
  /** How to take back, the last first, what is done atomically. */
  let undo: (() => void)[] = [];

  function put(profileId: string, profile: StoredProfile | undefined) {
    const earlier = profiles.get(profileId);
    if (earlier?.customer_user_id != null) customers.delete(earlier.customer_user_id);
    if (profile?.customer_user_id != null) customers.set(profile.customer_user_id, profileId);
    if (profile === undefined) profiles.delete(profileId);
    else profiles.set(profileId, profile);
    return earlier;
  }

  function change(profileId: string, profile: StoredProfile | undefined) {
    const earlier = put(profileId, profile);
    undo.push(() => put(profileId, earlier));
  }

  return {
    find: (profileId) => profiles.get(profileId),
    findByCustomer: (customerUserId) => profiles.get(customers.get(customerUserId) ?? ""),
    save: (profile) => change(profile.profile_id, profile),
    delete: (profileId) => change(profileId, undefined),
    clear() {
      const [formerProfiles, formerCustomers] = [profiles, customers];
      profiles = new Map();
      customers = new Map();
      undo.push(() => {
        profiles = formerProfiles;
        customers = formerCustomers;
      });
    },
    all: () => profiles.values(),
    count: () => profiles.size,
    readBookkeeping: () => kept,
    saveBookkeeping(bookkeeping) {
      const earlier = kept;
      undo.push(() => {
        kept = earlier;
      });
      kept = bookkeeping;
    },
    atomically(work) {
      undo = [];
      try {
        return work();
      } catch (error) {
        for (const takeBack of undo.reverse()) takeBack();
        throw error;
      } finally {
        undo = [];
      }
    },
    close() {},
  };
}
