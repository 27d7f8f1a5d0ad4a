import { importPurchases } from "./imports.ts";
import { operation } from "./operation.ts";

const PREFIXES = { product: "prod_", price: "price_", payment: "in_" };

/** The schema has already checked that the token starts with `sub_` or `pi_`. */
const validateStripePurchase = operation("validateStripePurchase", {
  user: "none",
  rules: [],
  run: ({ body }, context) => {
    const { customer_user_id, stripe_token: token } = body.data.attributes;
    const { events } = importPurchases(
      customer_user_id,
      { store: "stripe", token, prefixes: PREFIXES },
      context,
    );
    return { reply: { body: { data: null } }, events };
  },
});

export default { validateStripePurchase };
