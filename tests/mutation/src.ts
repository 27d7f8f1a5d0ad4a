/**
 * Changes in src/ that the mutation tester does not make: in tables and lists, which are read when
 * a module is loaded.
 */
import { change, type Mutation } from "./change.ts";

export default [
  change(
    "a booking is judged before its profile is known to exist",
    "src/sandbox/core/virtual-currency.ts",
    "    profileExists,\n    balancesCoverDebits,\n",
    "    balancesCoverDebits,\n    profileExists,\n",
    "sandbox/virtual-currency",
  ),
  change(
    "an idempotency key is kept for two hours",
    "src/sandbox/core/virtual-currency.ts",
    "const KEY_HOURS = 1;",
    "const KEY_HOURS = 2;",
    "sandbox/virtual-currency",
  ),
  change(
    "a price of Paddle has the ID of a product",
    "src/sandbox/core/paddle.ts",
    'price: "pri_"',
    'price: "pro_"',
    "sandbox/paddle",
  ),
  change(
    "a missing key of Paddle is reported before missing products",
    "src/sandbox/core/paddle.ts",
    "rules: [tokenHasProducts, apiKeyIsSet, tokenIsKnown]",
    "rules: [apiKeyIsSet, tokenHasProducts, tokenIsKnown]",
    "sandbox/paddle",
  ),
  change(
    "a revocation in the past is reported before one after the end",
    "src/sandbox/core/access-levels.ts",
    "revocationIsNotAfterExpiry, revocationIsNotPast]",
    "revocationIsNotPast, revocationIsNotAfterExpiry]",
    "sandbox/rules",
  ),
] satisfies Mutation[];
