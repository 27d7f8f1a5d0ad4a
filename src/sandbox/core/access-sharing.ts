import type { Purchase, StoredProfile } from "./state.ts";
import type { Store } from "./store.ts";

type Chain = Pick<Purchase, "store" | "store_original_transaction_id">;

/**
 * Moves a chain of transactions from the profiles that have it to another one, which is not saved
 * yet. It searches all profiles: few sandboxes have many, and fewer move chains.
 */
export function takeChain(profile: StoredProfile, chain: Chain, store: Store): StoredProfile {
  const taken: Purchase[] = [];
  for (const holder of findHolders(profile, chain, store)) {
    taken.push(...holder.purchases.filter((purchase) => isOf(chain, purchase)));
    store.save({ ...holder, purchases: holder.purchases.filter((purchase) => !isOf(chain, purchase)) });
  }
  return taken.length === 0 ? profile : { ...profile, purchases: [...taken, ...profile.purchases] };
}

/** The other profiles that have transactions of a chain. */
export function findHolders({ profile_id }: StoredProfile, chain: Chain, store: Store): StoredProfile[] {
  return [...store.all()].filter(
    (other) => other.profile_id !== profile_id && other.purchases.some((purchase) => isOf(chain, purchase)),
  );
}

/**
 * The new purchases of a profile that other profiles had recorded before: their version of each,
 * with the new purchase ID.
 */
export function knownElsewhere(before: StoredProfile, after: StoredProfile, store: Store): Purchase[] {
  const known = new Set(before.purchases.map(({ purchase_id }) => purchase_id));
  return after.purchases.flatMap((purchase) => {
    const { kind, purchase_id, store_transaction_id: id } = purchase;
    if (kind === "grant" || known.has(purchase_id)) return [];
    const held = findHolders(after, purchase, store)
      .flatMap(({ purchases }) => purchases)
      .find((other) => isOf(purchase, other) && other.store_transaction_id === id);
    return held === undefined ? [] : [{ ...held, purchase_id }];
  });
}

function isOf(chain: Chain, { kind, store, store_original_transaction_id }: Purchase): boolean {
  return (
    kind !== "grant" &&
    store === chain.store &&
    store_original_transaction_id === chain.store_original_transaction_id
  );
}
