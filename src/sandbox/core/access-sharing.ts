import type { Store } from "../store/store.ts";
import type { Purchase, StoredProfile } from "./state.ts";

type Chain = Pick<Purchase, "store" | "store_original_transaction_id">;

/**
 * Moves a chain of transactions from the profiles that have it to another one, which is not saved yet.
 * All profiles are looked at, since few sandboxes have many and fewer move chains.
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

function isOf(chain: Chain, { kind, store, store_original_transaction_id }: Purchase): boolean {
  return (
    kind !== "grant" &&
    store === chain.store &&
    store_original_transaction_id === chain.store_original_transaction_id
  );
}
