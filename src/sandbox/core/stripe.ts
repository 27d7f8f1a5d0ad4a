import { accessEvents, profileEvent, transactionEvent } from "./events.ts";
import { digest } from "./ids.ts";
import { type Context, operation } from "./operation.ts";
import { newProfile } from "./profiles.ts";
import { withPurchase } from "./purchases.ts";
import type { Purchase, PurchasesSlice } from "./state.ts";
import { addDays, type Instant } from "./timestamps.ts";
import { fromTransaction } from "./transactions.ts";

/** The schema has already checked that the token starts with `sub_` or `pi_`. */
const validateStripePurchase = operation("validateStripePurchase", {
  user: "none",
  rules: [],
  run: ({ body }, context) => {
    const { customer_user_id: customerUserId, stripe_token: token } = body.data.attributes;
    const { store, now } = context;
    const found = store.findByCustomer(customerUserId);
    const profile = found ?? { ...newProfile(context), customer_user_id: customerUserId };
    const purchases = importHistory(token, profile, context);
    const changed = purchases.reduce((held, purchase) => withPurchase(held, purchase), profile);
    store.save(changed);
    return {
      reply: { body: { data: null } },
      events: [
        ...(found ? [] : [profileEvent("profile_created", profile, now)]),
        ...purchases.map((purchase) => transactionEvent(profile, purchase, now)),
        ...accessEvents(profile, changed, now),
      ],
    };
  },
});

/**
 * The history that the sandbox finds in Stripe for a token. It is made up and always the same: for a
 * subscription three monthly payments, the latest of today; for a payment intent one purchase. It is empty
 * if the profile has it already.
 */
function importHistory(token: string, profile: PurchasesSlice, context: Context): Purchase[] {
  const isKnown = profile.purchases.some(
    (purchase) => purchase.store === "stripe" && purchase.store_original_transaction_id === token,
  );
  if (isKnown) return [];
  const hex = digest(token);
  const common = {
    store: "stripe",
    store_product_id: `prod_${hex.slice(0, 14)}:price_${hex.slice(14, 28)}`,
    store_original_transaction_id: token,
    price: { country: "US", currency: "USD", value: 9.99 },
  };
  if (token.startsWith("pi_")) {
    const bought = {
      purchase_type: "one_time_purchase",
      store_transaction_id: token,
      purchased_at: context.now,
    } as const;
    return [fromTransaction({ ...common, ...bought }, profile, context)];
  }
  // The clock stays far from the first and the last year, so that there are such days.
  const daysAgo = (days: number) => addDays(context.now, -days) as Instant;
  return [60, 30, 0].map((days, index) =>
    fromTransaction(
      {
        ...common,
        purchase_type: "subscription",
        store_transaction_id: index === 0 ? token : `in_${hex.slice(0, 24)}_${index}`,
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

export default { validateStripePurchase };
