import { EMPTY_APP, type StoredProfile } from "../core/state.ts";
import type { Delivery, Meta, Store } from "../core/store.ts";

/** Creates a store in memory. */
export function createMemoryStore(): Store {
  let state = { ...emptyState(), meta: null as Meta | null };
  /** Undoes the changes of the transaction, from the last to the first. */
  let undo: (() => void)[] = [];
  /**
   * The profiles that the transaction has changed. Only the first change of each is undone, so that
   * no version between is kept.
   */
  let changed = new Set<string>();

  function set(changes: Partial<typeof state>) {
    const earlier = state;
    state = { ...state, ...changes };
    undo.push(() => {
      state = earlier;
    });
  }

  function put(profileId: string, profile: StoredProfile | undefined) {
    const { profiles, customers } = state;
    const earlier = profiles.get(profileId);
    const [former, current] = [earlier?.customer_user_id, profile?.customer_user_id];
    if (former !== current) {
      if (former != null && customers.get(former) === profileId) customers.delete(former);
      if (current != null) customers.set(current, profileId);
    }
    if (profile === undefined) profiles.delete(profileId);
    else profiles.set(profileId, profile);
    return earlier;
  }

  function change(profileId: string, profile: StoredProfile | undefined) {
    const earlier = put(profileId, profile);
    if (changed.has(profileId)) return;
    changed.add(profileId);
    undo.push(() => put(profileId, earlier));
  }

  function changeDelivery(number: number, delivery: Delivery | undefined) {
    const { deliveries } = state;
    const earlier = deliveries.get(number);
    const write = (to: Delivery | undefined) =>
      to === undefined ? deliveries.delete(number) : deliveries.set(number, to);
    write(delivery);
    undo.push(() => write(earlier));
  }

  return {
    find: (profileId) => state.profiles.get(profileId),
    findByCustomer: (customerUserId) => state.profiles.get(state.customers.get(customerUserId) ?? ""),
    save: (profile) => change(profile.profile_id, profile),
    delete: (profileId) => change(profileId, undefined),
    clear: () => set(emptyState()),
    all: () => [...state.profiles.values()],
    count: () => state.profiles.size,
    readApp: () => state.app,
    saveApp: (app) => set({ app }),
    readMeta: () => state.meta,
    saveMeta: (meta) => set({ meta }),
    delivery: (number) => state.deliveries.get(number),
    saveDelivery: (delivery) => changeDelivery(delivery.number, delivery),
    deleteDelivery: (number) => changeDelivery(number, undefined),
    deliveries: () => [...state.deliveries.values()].sort((one, other) => one.number - other.number),
    transaction(work) {
      try {
        return work();
      } catch (error) {
        for (const step of undo.reverse()) step();
        throw error;
      } finally {
        // Most transactions only read. Even to clear an empty set would take longer than the rest.
        if (undo.length > 0) {
          undo = [];
          changed = new Set();
        }
      }
    },
    commit() {},
    committed: undefined,
    close() {},
  };
}

/** What {@link Store.clear} leaves. */
function emptyState() {
  return {
    profiles: new Map<string, StoredProfile>(),
    /** The profile IDs, by customer user ID. */
    customers: new Map<string, string>(),
    app: EMPTY_APP,
    deliveries: new Map<number, Delivery>(),
  };
}
