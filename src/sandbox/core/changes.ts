import type { Purchase, StoredProfile } from "./state.ts";
import type { Store } from "./store.ts";

/** A profile before and after some work. */
interface Change {
  before: StoredProfile;
  after: StoredProfile;
  /** Purchases that the work took from other profiles. */
  moved: readonly Purchase[];
}

/** Records which profiles some work saves, and how they were before. */
export class Changes {
  /** The store for the work to use. Its saves are recorded. */
  readonly store: Store;
  readonly #store: Store;
  readonly #before = new Map<string, StoredProfile | undefined>();

  constructor(store: Store) {
    this.#store = store;
    this.store = Object.create(store, {
      save: {
        value: (profile: StoredProfile) => {
          this.note(profile.profile_id);
          store.save(profile);
        },
      },
    });
  }

  /** Counts a profile among the changed ones. */
  note(profileId: string): void {
    if (!this.#before.has(profileId)) this.#before.set(profileId, this.#store.find(profileId));
  }

  /**
   * The changes, in the order in which the profiles were saved first. A new profile had no
   * purchases before. What deletes a profile saves none.
   */
  list(): Change[] {
    const changes = Array.from(this.#before, ([id, before]) => {
      const after = this.#store.find(id) as StoredProfile;
      return { before: before ?? { ...after, purchases: [] }, after };
    });
    const moved = changes.length === 1 ? [] : changes.flatMap(({ before, after }) => lost(before, after));
    return changes.map((change) => ({ ...change, moved }));
  }
}

function lost(before: StoredProfile, after: StoredProfile): Purchase[] {
  return before.purchases.filter(
    ({ purchase_id }) => !after.purchases.some((purchase) => purchase.purchase_id === purchase_id),
  );
}
