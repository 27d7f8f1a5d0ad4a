import { accessEvents, profileEvent, type SandboxEvent, transactionEvent } from "./events.ts";
import { digest } from "./ids.ts";
import type { Context } from "./operation.ts";
import { newProfile } from "./profiles.ts";
import { withPurchase } from "./purchases.ts";
import type { Purchase, PurchasesSlice, StoredProfile } from "./state.ts";
import { addDays, type Instant } from "./timestamps.ts";
import { fromTransaction } from "./transactions.ts";

/** A request to a payment service for the history of one token. */
interface HistoryRequest {
  store: "stripe" | "paddle";
  token: string;
  /** The prefixes of the service's IDs. */
  prefixes: { product: string; price: string; payment: string };
}

/**
 * Imports the history of a token into the profile of a customer, which is created if there is none.
 * The profile is saved.
 */
export function importPurchases(
  customerUserId: string,
  history: HistoryRequest,
  context: Context,
): { profile: StoredProfile; events: SandboxEvent[] } {
  const { store, now } = context;
  const found = store.findByCustomer(customerUserId);
  const former = found ?? { ...newProfile(context), customer_user_id: customerUserId };
  const purchases = readHistory(history, former, context);
  const profile = purchases.reduce(
    (changed: StoredProfile, purchase) => withPurchase(changed, purchase),
    former,
  );
  store.save(profile);
  const events = [
    ...(found ? [] : [profileEvent("profile_created", former, now)]),
    ...purchases.map((purchase) => transactionEvent(former, purchase, now)),
    ...accessEvents(former, profile, now),
  ];
  return { profile, events };
}

/**
 * Makes up the history of a token, which is always the same: for a subscription (`sub_…`) three
 * monthly payments, the latest of them now; for any other token one purchase. It is empty if the
 * profile has it already.
 */
function readHistory(
  { store, token, prefixes }: HistoryRequest,
  profile: PurchasesSlice,
  context: Context,
): Purchase[] {
  const isKnown = profile.purchases.some(
    (purchase) => purchase.store === store && purchase.store_original_transaction_id === token,
  );
  if (isKnown) return [];
  const hex = digest(token);
  const common = {
    store,
    store_product_id: `${prefixes.product}${hex.slice(0, 14)}:${prefixes.price}${hex.slice(14, 28)}`,
    store_original_transaction_id: token,
    price: { country: "US", currency: "USD", value: 9.99 },
  };
  if (!token.startsWith("sub_")) {
    const bought = {
      purchase_type: "one_time_purchase",
      store_transaction_id: token,
      purchased_at: context.now,
    } as const;
    return [fromTransaction({ ...common, ...bought }, profile, context)];
  }
  // The clock stays far from the first and the last year, so that these days exist.
  const daysAgo = (days: number) => addDays(context.now, -days) as Instant;
  return [60, 30, 0].map((days, index) =>
    fromTransaction(
      {
        ...common,
        purchase_type: "subscription",
        store_transaction_id: index === 0 ? token : `${prefixes.payment}${hex.slice(0, 24)}_${index}`,
        purchased_at: daysAgo(days),
        originally_purchased_at: daysAgo(60),
        expires_at: daysAgo(days - 30),
        renew_status: true,
      },
      profile,
      context,
    ),
  );
}
