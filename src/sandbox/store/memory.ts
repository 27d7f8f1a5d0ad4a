import { type AppState, EMPTY_APP, type StoredProfile } from "../core/state.ts";
import type { Delivery, Meta, Store } from "../core/store.ts";

/** Creates a store in memory. */
export function createMemoryStore(): Store {
  let profiles = new Map<string, StoredProfile>();
  let customers = new Map<string, string>();
  let app: AppState = EMPTY_APP;
  let meta: Meta | null = null;
  let deliveries = new Map<number, Delivery>();
  /** Undoes the changes of the transaction, from the last to the first. */
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

  function changeDelivery(number: number, delivery: Delivery | undefined) {
    const earlier = deliveries.get(number);
    const set = (to: Delivery | undefined) =>
      to === undefined ? deliveries.delete(number) : deliveries.set(number, to);
    set(delivery);
    undo.push(() => set(earlier));
  }

  return {
    find: (profileId) => profiles.get(profileId),
    findByCustomer: (customerUserId) => profiles.get(customers.get(customerUserId) ?? ""),
    save: (profile) => change(profile.profile_id, profile),
    delete: (profileId) => change(profileId, undefined),
    clear() {
      const earlier = { profiles, customers, app, deliveries };
      profiles = new Map();
      customers = new Map();
      app = EMPTY_APP;
      deliveries = new Map();
      undo.push(() => {
        ({ profiles, customers, app, deliveries } = earlier);
      });
    },
    all: () => profiles.values(),
    count: () => profiles.size,
    readApp: () => app,
    saveApp(changed) {
      const earlier = app;
      app = changed;
      undo.push(() => {
        app = earlier;
      });
    },
    readMeta: () => meta,
    saveMeta(changed) {
      const earlier = meta;
      meta = changed;
      undo.push(() => {
        meta = earlier;
      });
    },
    delivery: (number) => deliveries.get(number),
    saveDelivery: (delivery) => changeDelivery(delivery.number, delivery),
    deleteDelivery: (number) => changeDelivery(number, undefined),
    deliveries: () => [...deliveries.values()].sort((one, other) => one.number - other.number),
    transaction(work) {
      undo = [];
      try {
        return work();
      } catch (error) {
        for (const step of undo.reverse()) step();
        throw error;
      } finally {
        undo = [];
      }
    },
    commit() {},
    committed: undefined,
    close() {},
  };
}
