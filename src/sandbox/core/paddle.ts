import type { PaddleOptions } from "../../../generated/sandbox.ts";
import { accessEvents, profileEvent, transactionEvent } from "./events.ts";
import { digest } from "./ids.ts";
import { type Context, operation } from "./operation.ts";
import { newProfile, show } from "./profiles.ts";
import { withPurchase } from "./purchases.ts";
import type { Rule } from "./rule.ts";
import type { Purchase, StoredProfile } from "./state.ts";
import { addDays, type Instant } from "./timestamps.ts";
import { fromTransaction } from "./transactions.ts";

// The rules. What Paddle knows is configured: by default it has a key, and knows every token.

interface PaddleFacts {
  token: string;
  paddle: PaddleOptions;
}

const tokenHasProducts: Rule<PaddleFacts> = {
  code: "no_products_found",
  source: ["S PF1", "D newer-error-messages"],
  field: "non_field_errors",
  breaks: ({ token, paddle }) => paddle.tokensWithoutProducts?.includes(token) === true,
};

const apiKeyIsSet: Rule<PaddleFacts> = {
  code: "paddle_api_key_not_found",
  source: ["S PF2"],
  field: "non_field_errors",
  breaks: ({ paddle }) => paddle.apiKey === false,
};

const tokenIsKnown: Rule<PaddleFacts> = {
  code: "invalid_paddle_credentials_or_purchase_not_found",
  source: ["S PF3"],
  field: "non_field_errors",
  breaks: ({ token, paddle }) => paddle.unknownTokens?.includes(token) === true,
};

// The operation.

const validatePaddlePurchase = operation("validatePaddlePurchase", {
  user: "none",
  facts: ({ body }, { app }) => ({ token: body.paddle_token, paddle: app.paddle }),
  rules: [tokenHasProducts, apiKeyIsSet, tokenIsKnown],
  run: ({ body: { customer_user_id: customerUserId }, token }, context) => {
    const { store, now } = context;
    const found = store.findByCustomer(customerUserId);
    const profile = found ?? { ...newProfile(context), customer_user_id: customerUserId };
    const purchases = importHistory(token, profile, context);
    const changed = purchases.reduce(withPurchase, profile);
    store.save(changed);
    return show(changed, context, [
      ...(found ? [] : [profileEvent("profile_created", profile, now)]),
      ...purchases.map((purchase) => transactionEvent(profile, purchase, now)),
      ...accessEvents(profile, changed, now),
    ]);
  },
});

/**
 * The history that the sandbox finds in Paddle for a token. It is made up and always the same: for a subscription
 * (`sub_`) three monthly payments, the latest of today; for any other token one purchase. It is empty if the profile
 * has it already.
 */
function importHistory(token: string, profile: StoredProfile, context: Context): Purchase[] {
  const isKnown = profile.purchases.some(
    (purchase) => purchase.store === "paddle" && purchase.store_original_transaction_id === token,
  );
  if (isKnown) return [];
  const hex = digest(token);
  const common = {
    store: "paddle",
    // Paddle's IDs of a product and of its price (S PADDLE).
    store_product_id: `pro_${hex.slice(0, 14)}:pri_${hex.slice(14, 28)}`,
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
  // The clock stays far from the first and the last year, so that there are such days.
  const daysAgo = (days: number) => addDays(context.now, -days) as Instant;
  return [60, 30, 0].map((days, index) =>
    fromTransaction(
      {
        ...common,
        purchase_type: "subscription",
        store_transaction_id: index === 0 ? token : `txn_${hex.slice(0, 24)}_${index}`,
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

export default { validatePaddlePurchase };
