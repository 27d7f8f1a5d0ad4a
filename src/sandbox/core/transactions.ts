import type {
  OneTimePurchaseTransaction,
  SetTransactionRequest,
  SubscriptionTransaction,
} from "../../../generated/types.ts";
import { takeChain } from "./access-sharing.ts";
import { accessEvents, transactionEvent } from "./events.ts";
import { type Context, operation, twin } from "./operation.ts";
import { ProfileResult, purchaserExists } from "./profiles.ts";
import { findPurchase, newPurchaseId, PURCHASE_DEFAULTS, revenueOf, withPurchase } from "./purchases.ts";
import { isSet, type Rule } from "./rule.ts";
import type { Purchase, PurchasesSlice } from "./state.ts";

// The rules.

/** A transaction of either type. A one-time purchase has none of a subscription's fields. */
interface TransactionFacts {
  body: Omit<
    OneTimePurchaseTransaction & Partial<Omit<SubscriptionTransaction, "purchase_type">>,
    "purchase_type"
  > & { purchase_type: SetTransactionRequest["purchase_type"] };
}

const billingIssueIsAfterPurchase: Rule<TransactionFacts> = {
  code: "billing_issue_detected_at_date_comparison_error",
  source: ["F BillingIssueDetectedDate"],
  field: "billing_issue_detected_at",
  breaks: ({ body }) =>
    isSet(body.billing_issue_detected_at) && body.billing_issue_detected_at <= body.purchased_at,
};

const expiryIsAfterPurchase: Rule<TransactionFacts> = {
  code: "expires_date_error",
  source: ["F ExpiresDate"],
  field: "expires_at",
  breaks: ({ body }) => isSet(body.expires_at) && body.expires_at <= body.purchased_at,
};

const familyShareIsFree: Rule<TransactionFacts> = {
  code: "family_share_price_error",
  source: ["F FamilySharePrice"],
  field: "is_family_shared",
  breaks: ({ body }) => body.is_family_shared === true && body.price.value !== 0,
};

/** What the fragment says about a null ID is in {@link offerHasId}. */
const freeTrialIsFree: Rule<TransactionFacts> = {
  code: "free_trial_price_error",
  source: ["F FreeTrialPrice", "D offer-error-sources", "D offer-id-null"],
  field: "offer_type",
  breaks: ({ body }) => body.offer?.type === "free_trial" && body.price.value !== 0,
};

const gracePeriodHasBillingIssue: Rule<TransactionFacts> = {
  code: "grace_period_billing_error",
  source: ["F GracePeriodBilling", "D grace-period-billing-source"],
  field: "grace_period_billing_error",
  breaks: ({ body }) => isSet(body.grace_period_expires_at) && !isSet(body.billing_issue_detected_at),
};

/** A lifetime purchase has no expiry to compare with. */
const gracePeriodOutlastsPeriod: Rule<TransactionFacts> = {
  code: "grace_period_expires_date_error",
  source: ["F GracePeriodExpiresDate", "D grace-period-fragment", "D comparison-with-null"],
  field: "grace_period_expires_at",
  breaks: ({ body }) =>
    isSet(body.grace_period_expires_at) &&
    isSet(body.expires_at) &&
    body.grace_period_expires_at < body.expires_at,
};

/** A null ID counts as missing. An empty text names no offer either. */
const offerHasId: Rule<TransactionFacts> = {
  code: "missing_offer_id",
  source: ["F MissingOfferID", "D offer-error-sources", "D offer-id-null"],
  field: "offer_category",
  breaks: ({ body }) => isSet(body.offer) && body.offer.category !== "introductory" && !body.offer.id,
};

const originalPurchaseIsNotLater: Rule<TransactionFacts> = {
  code: "originally_purchased_date_error",
  source: ["F originallyPurchasedDate", "D originally-purchased-fragment"],
  field: "originally_purchased_at",
  breaks: ({ body }) =>
    isSet(body.originally_purchased_at) && body.originally_purchased_at > body.purchased_at,
};

const refundIsAfterPurchase: Rule<TransactionFacts> = {
  code: "refund_date_error",
  source: ["F RefundDate", "D refund-date-wording"],
  field: "refunded_at",
  breaks: ({ body }) => isSet(body.refunded_at) && body.refunded_at <= body.purchased_at,
};

/** A refund has both or neither. */
const refundHasDateAndReason: Rule<TransactionFacts> = {
  code: "refund_fields_error",
  source: ["F RefundDateNull", "D refund-rule"],
  field: "refunded_at",
  breaks: ({ body }) => isSet(body.refunded_at) !== (body.cancellation_reason === "refund"),
};

const renewalChangeIsAfterPurchase: Rule<TransactionFacts> = {
  code: "renew_status_changed_date_error",
  source: ["F RenewStatusChangedDate", "D renew-status-fragment"],
  field: "renew_status_changed_at",
  breaks: ({ body }) =>
    isSet(body.renew_status_changed_at) && body.renew_status_changed_at <= body.purchased_at,
};

const oneTimePurchaseStandsAlone: Rule<TransactionFacts> = {
  code: "store_transaction_id_error",
  source: ["F StoreTransactionId"],
  field: "store_transaction_id",
  breaks: ({ body }) => isOneTime(body) && body.store_transaction_id !== body.store_original_transaction_id,
};

const oneTimePurchaseHasNoTrial: Rule<TransactionFacts> = {
  code: "one_time_purchase_trial_error",
  source: ["F OneTimePurchaseTrial", "D one-time-trial-unlisted", "D one-time-trial-source"],
  field: "offer.type",
  breaks: ({ body }) => isOneTime(body) && body.offer?.type === "free_trial",
};

function isOneTime({ purchase_type }: TransactionFacts["body"]): boolean {
  return purchase_type === "one_time_purchase";
}

// The operation.

const setTransaction = operation("setTransaction", {
  user: "ids",
  // In the order of P002, "Set transaction". The one that it does not list comes last.
  rules: [
    billingIssueIsAfterPurchase,
    expiryIsAfterPurchase,
    familyShareIsFree,
    freeTrialIsFree,
    gracePeriodHasBillingIssue,
    gracePeriodOutlastsPeriod,
    offerHasId,
    originalPurchaseIsNotLater,
    purchaserExists,
    refundIsAfterPurchase,
    refundHasDateAndReason,
    renewalChangeIsAfterPurchase,
    oneTimePurchaseStandsAlone,
    oneTimePurchaseHasNoTrial,
  ],
  run: ({ profile, body }, context) => {
    const { app, store, now } = context;
    const holder = app.accessSharing === "transfer" ? takeChain(profile, body, store) : profile;
    const purchase = fromTransaction(body, holder, context);
    const changed = withPurchase(holder, purchase);
    store.save(changed);
    return new ProfileResult(changed, context, () => [
      transactionEvent(holder, purchase, now),
      ...accessEvents(profile, changed, now),
    ]);
  },
});

const v1SetTransaction = twin("v1SetTransaction", setTransaction);

/**
 * The purchase that a set transaction request describes. If the profile has that transaction
 * already, the request replaces it, except for what no request sets. A field that is left out
 * counts as never sent, so that the rules hold for what is stored.
 */
export function fromTransaction(
  sent: SetTransactionRequest,
  profile: PurchasesSlice,
  { app, ids, now }: Pick<Context, "app" | "ids" | "now">,
): Purchase {
  const product = app.product(sent.store_product_id);
  const [storeProductId, basePlanId] = splitBasePlan(sent.store_product_id);
  const isSubscription = sent.purchase_type === "subscription";
  const isConsumable = !isSubscription && product.type === "consumable";
  const identity = {
    kind: isSubscription ? "subscription" : "one_time",
    access_level_id: isConsumable ? null : product.accessLevel,
    store: sent.store,
    store_transaction_id: sent.store_transaction_id,
  } as const;
  const known = findPurchase(profile, identity);
  const environment = sent.environment ?? "Production";
  const isRefunded = sent.refunded_at != null;
  return {
    ...PURCHASE_DEFAULTS,
    ...identity,
    purchase_id: known?.purchase_id ?? newPurchaseId(profile, ids),
    store_product_id: storeProductId,
    store_base_plan_id: basePlanId,
    store_original_transaction_id: sent.store_original_transaction_id,
    offer: sent.offer
      ? { category: sent.offer.category, type: sent.offer.type, id: sent.offer.id ?? null }
      : null,
    environment,
    purchased_at: sent.purchased_at,
    originally_purchased_at: isSubscription ? sent.originally_purchased_at : sent.purchased_at,
    // A one-time purchase that is not consumed is kept for life (P003, "Access level").
    expires_at: isSubscription ? sent.expires_at : null,
    grace_period_expires_at: (isSubscription && sent.grace_period_expires_at) || null,
    // If the request does not say when the renewal was turned off, it is when the sandbox first
    // received that.
    renewal_cancelled_at:
      isSubscription && !sent.renew_status
        ? (sent.renew_status_changed_at ?? known?.renewal_cancelled_at ?? now)
        : null,
    billing_issue_detected_at: (isSubscription && sent.billing_issue_detected_at) || null,
    refunded_at: sent.refunded_at ?? null,
    revoked_at: known?.revoked_at ?? null,
    paused_at: isSubscription && sent.renew_status ? null : (known?.paused_at ?? null),
    billing_fails: known?.billing_fails ?? false,
    next_product_id: known?.next_product_id ?? null,
    is_family_shared: sent.is_family_shared === true,
    cancellation_reason: sent.cancellation_reason ?? null,
    will_renew: isSubscription && sent.renew_status,
    is_consumable: isConsumable,
    is_delivered: known?.is_delivered ?? false,
    revenue_usd: isRefunded ? 0 : revenueOf(sent.price.value, sent.price.currency, environment, app),
    price: sent.price,
    variation_id: sent.variation_id ?? null,
  };
}

/**
 * Splits `product_id:base_plan_id`, as requests name a base plan (F Subscription). Responses have
 * two fields for it.
 */
function splitBasePlan(id: string): [product: string, basePlan: string | null] {
  const [product = id, basePlan = null] = /^([^:]+):(.+)/s.exec(id)?.slice(1) ?? [];
  return [product, basePlan];
}

export default { setTransaction, v1SetTransaction };
