import type { PaddleOptions } from "../../../generated/sandbox.ts";
import { importPurchases } from "./imports.ts";
import { operation } from "./operation.ts";
import { ProfileResult } from "./profiles.ts";
import type { Rule } from "./rule.ts";

/** Paddle's IDs of a product, of its price and of a payment (S PADDLE). */
const PREFIXES = { product: "pro_", price: "pri_", payment: "txn_" };

// The rules. The option `paddle` configures Paddle: by default it has a key, and every token
// exists.

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
  run: ({ body: { customer_user_id }, token }, context) => {
    const { profile, events } = importPurchases(
      customer_user_id,
      { store: "paddle", token, prefixes: PREFIXES },
      context,
    );
    return new ProfileResult(profile, context, () => events);
  },
});

export default { validatePaddlePurchase };
