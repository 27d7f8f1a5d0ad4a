import type { AutoRenewOptions } from "../../../generated/sandbox.ts";
import type { SetTransactionRequest } from "../../../generated/types.ts";
import { didYouMean } from "../../did-you-mean.ts";
import { byPurchaseDate, isOver } from "./access.ts";
import type { App } from "./app.ts";
import type { SandboxEvent } from "./events.ts";
import { chance } from "./ids.ts";
import { type Context, findByEither, perform } from "./operation.ts";
import profiles from "./profiles.ts";
import { withPurchase } from "./purchases.ts";
import type { Purchase, StoredProfile } from "./state.ts";
import { addDays, addHours, addPeriod, type Instant, toMilliseconds } from "./timestamps.ts";
import transactions from "./transactions.ts";
import { chainOf, endOf, isTrial } from "./webhook-events.ts";

/** The user of a purchase. One of the two IDs is needed. */
export interface StoreUser {
  customerUserId?: string;
  profileId?: string;
}

export interface BuyRequest extends StoreUser {
  /**
   * The product's ID in the store, or `product:base_plan`. The option `products` can have its
   * price.
   */
  product: string;
  /** `app_store` by default. */
  store?: string;
  /** `Production` by default. */
  environment?: "Production" | "Sandbox";
}

export interface SubscribeRequest extends BuyRequest {
  /** Whether it begins with the trial of the product; `true` by default if the product has one. */
  trial?: boolean;
}

/** A subscription of a user. */
export interface SubscriptionRequest extends StoreUser {
  /** Its product. It may be left out if the user has one subscription only. */
  product?: string;
}

export interface ChangeProductRequest extends SubscriptionRequest {
  /** The new product. */
  to: string;
  /**
   * `now` (the default) is an upgrade; `renewal` waits for the next renewal, as a downgrade does.
   */
  at?: "now" | "renewal";
}

export interface RefundRequest extends StoreUser {
  /**
   * The product; it may be left out if the user has bought one only. The latest transaction of it
   * is refunded.
   */
  product?: string;
}

/** The actions of the store, by their requests. */
export interface StoreRequests {
  subscribe: SubscribeRequest;
  buy: BuyRequest;
  renew: SubscriptionRequest;
  cancel: SubscriptionRequest;
  reactivate: SubscriptionRequest;
  refund: RefundRequest;
  failBilling: SubscriptionRequest;
  recoverBilling: SubscriptionRequest;
  changeProduct: ChangeProductRequest;
  pause: SubscriptionRequest;
  resume: SubscriptionRequest;
}

export type StoreAction = keyof StoreRequests;

/**
 * The transaction that an action recorded, as Set transaction takes it, and the events that it
 * caused.
 */
export interface StoreResult {
  transaction: SetTransactionRequest;
  events: SandboxEvent[];
}

/** Thrown when the store cannot carry out an action, with a sentence that says why. */
export class StoreError extends Error {}

const DEFAULT_PRICE = 9.99;
const DEFAULT_PERIOD = "P1M";

/**
 * The fields of each request, and the values that a field may have; undefined if it may have any
 * text.
 */
const FIELDS: Record<StoreAction, Record<string, readonly unknown[] | undefined>> = (() => {
  const user = { customerUserId: undefined, profileId: undefined };
  const one = { ...user, product: undefined };
  const buy = { ...one, store: undefined, environment: ["Production", "Sandbox"] };
  return {
    subscribe: { ...buy, trial: [true, false] },
    buy,
    renew: one,
    cancel: one,
    reactivate: one,
    refund: one,
    failBilling: one,
    recoverBilling: one,
    changeProduct: { ...one, to: undefined, at: ["now", "renewal"] },
    pause: one,
    resume: one,
  };
})();

export const storeActions = Object.keys(FIELDS) as StoreAction[];

/**
 * Carries out an action of the store: it records the transaction that a caller of Set transaction
 * could have sent, so that the API's rules hold for it.
 * @throws StoreError if the request is wrong, or the user has no such purchase
 * @throws RuleViolation if the transaction breaks a rule
 */
export function actInStore<Action extends StoreAction>(
  action: Action,
  request: StoreRequests[Action],
  context: Context,
): StoreResult {
  validate(action, request);
  return actions[action](request, context);
}

const actions: {
  [Action in StoreAction]: (request: StoreRequests[Action], context: Context) => StoreResult;
} = {
  subscribe(request, context) {
    const product = context.app.product(request.product);
    if (product.type !== "subscription")
      throw new StoreError(
        `The product ${request.product} has the type ${product.type} in the option products. Call buy instead.`,
      );
    const trial = request.trial === false ? undefined : product.trial;
    if (request.trial === true && trial === undefined)
      throw new StoreError(
        `The product ${request.product} has no trial. Give it one in the option products.`,
      );
    checkIsNotSubscribed(request, context);
    const bought = buy(request, trial === undefined ? product.price : 0, context);
    const result = record(
      bought.profile,
      {
        ...bought.transaction,
        purchase_type: "subscription",
        originally_purchased_at: context.now,
        expires_at: addPeriod(context.now, trial ?? product.period ?? DEFAULT_PERIOD),
        renew_status: true,
        ...(trial !== undefined && { offer: { category: "introductory", type: "free_trial" } }),
      },
      context,
    );
    return { ...result, events: [...bought.events, ...result.events] };
  },
  buy(request, context) {
    const { type, price, isListed } = context.app.product(request.product);
    if (isListed && type === "subscription")
      throw new StoreError(
        `The product ${request.product} has the type subscription in the option products. Call subscribe instead, or give the product the type one_time.`,
      );
    const bought = buy(request, price, context);
    const body = { ...bought.transaction, purchase_type: "one_time_purchase" } as const;
    const result = record(bought.profile, body, context);
    return { ...result, events: [...bought.events, ...result.events] };
  },
  renew(request, context) {
    const { profile, purchase } = findSubscription(request, context);
    return renew(profile, purchase, context);
  },
  cancel(request, context) {
    const { profile, purchase } = findRunning(request, context);
    if (!purchase.will_renew) throw new StoreError(`${named(purchase)} is already cancelled.`);
    const off = { ...renewalOff(purchase, context), cancellation_reason: "voluntarily_cancelled" } as const;
    return record(profile, { ...bodyOf(purchase), ...off }, context);
  },
  reactivate(request, context) {
    const { profile, purchase } = findRunning(request, context);
    if (purchase.will_renew) throw new StoreError(`${named(purchase)} is not cancelled.`);
    return record(profile, { ...bodyOf(purchase), ...RENEWAL_ON }, context);
  },
  refund(request, context) {
    const profile = findProfile(request, context);
    const bought = profile.purchases.filter(({ kind }) => kind !== "grant").sort(byPurchaseDate);
    const purchase = choose(bought, request.product, "purchase");
    if (purchase.refunded_at !== null) throw new StoreError(`${named(purchase)} is already refunded.`);
    checkIsLater(purchase, "refund", context);
    const off = purchase.kind === "subscription" && { renew_status: false };
    const refund = { refunded_at: context.now, cancellation_reason: "refund" } as const;
    return record(profile, { ...bodyOf(purchase), ...off, ...refund }, context);
  },
  failBilling(request, context) {
    const { profile, purchase } = findRunning(request, context);
    if (purchase.billing_fails) throw new StoreError(`The charges for ${named(purchase)} already fail.`);
    if (context.app.autoRenew === false) checkIsLater(purchase, "billing issue", context);
    // With `autoRenew`, the store notices it at the end of the period.
    const isNoticed = context.app.autoRenew === false && billingIssue(purchase, context);
    const marked = mark(profile, purchase, { billing_fails: true }, context);
    return record(marked, { ...bodyOf(purchase), ...isNoticed }, context);
  },
  recoverBilling(request, context) {
    const { profile, purchase } = findSubscription(request, context);
    if (purchase.billing_issue_detected_at !== null) return renew(profile, purchase, context);
    if (!purchase.billing_fails) throw new StoreError(`${named(purchase)} has no billing issue.`);
    return record(mark(profile, purchase, { billing_fails: false }, context), bodyOf(purchase), context);
  },
  changeProduct(request, context) {
    const { profile, purchase } = findRunning(request, context);
    if (idOf(purchase) === request.to) throw new StoreError(`${named(purchase)} already has that product.`);
    const change = { next_product_id: request.to };
    if (request.at === "renewal")
      return record(mark(profile, purchase, change, context), bodyOf(purchase), context);
    return renew(profile, { ...purchase, ...change }, context);
  },
  pause(request, context) {
    const { profile, purchase } = findRunning(request, context);
    if (purchase.store !== "play_store")
      throw new StoreError(
        `${named(purchase)} is from ${purchase.store}. Only subscriptions from Google Play (play_store) can be paused.`,
      );
    if (!purchase.will_renew)
      throw new StoreError(`${named(purchase)} is cancelled, so it cannot be paused.`);
    const marked = mark(profile, purchase, { paused_at: context.now }, context);
    return record(marked, { ...bodyOf(purchase), ...renewalOff(purchase, context) }, context);
  },
  resume(request, context) {
    const { profile, purchase } = findSubscription(request, context);
    if (purchase.paused_at === null) throw new StoreError(`${named(purchase)} is not paused.`);
    if (isOver(endOf(purchase), context.now)) return renew(profile, purchase, context);
    return record(profile, { ...bodyOf(purchase), ...RENEWAL_ON }, context);
  },
};

// What the store does on its own.

/**
 * Lets the store charge what is due at a moment, as the option `autoRenew` says. It renews a
 * subscription, or detects a billing issue. What this does to access happens as time passes, so
 * that it is not among the events.
 */
export function chargeWhatIsDue(profileId: string, context: Context): SandboxEvent[] {
  const { app, now } = context;
  const { autoRenew } = app;
  if (autoRenew === false) return [];
  // Close enough, since the charges of a subscription are days apart.
  const justBefore = addHours(now, -1) ?? now;
  const events = findProfile({ profileId }, context).purchases.flatMap(({ purchase_id }) => {
    // Each charge changes the profile, and keeps its purchases.
    const profile = findProfile({ profileId }, context);
    const purchase = profile.purchases.find((held) => held.purchase_id === purchase_id) as Purchase;
    if (chargeAfter(purchase, profile, justBefore, autoRenew) !== now) return [];
    const daysLate = daysBetween(purchase.expires_at as Instant, now);
    const luck = chance(`${app.seed} charge ${purchase.store_transaction_id}`, daysLate);
    if (!purchase.billing_fails && luck >= autoRenew.failureRate)
      return renew(profile, purchase, context).events;
    if (purchase.billing_issue_detected_at !== null) return [];
    return record(profile, { ...bodyOf(purchase), ...billingIssue(purchase, context) }, context).events;
  });
  return events.filter((event) => !("access_level_id" in event));
}

/**
 * The next moment after another one at which the store charges a user; undefined if there is none.
 */
export function nextCharge(profile: StoredProfile, after: Instant, { autoRenew }: App): Instant | undefined {
  if (autoRenew === false) return undefined;
  return profile.purchases.map((purchase) => chargeAfter(purchase, profile, after, autoRenew)).sort()[0];
}

/**
 * When a subscription is charged next: at the end of its period, and again while there is a billing
 * issue.
 */
function chargeAfter(
  purchase: Purchase,
  profile: StoredProfile,
  after: Instant,
  { retryDays, retryForDays }: Required<AutoRenewOptions>,
): Instant | undefined {
  const { expires_at: end, will_renew, refunded_at, billing_issue_detected_at } = purchase;
  if (end === null || !will_renew || refunded_at !== null) return undefined;
  if (chainOf(purchase, profile.purchases).at(-1) !== purchase) return undefined;
  if (end > after) return end;
  if (billing_issue_detected_at === null) return undefined;
  const days = (Math.floor(daysBetween(end, after) / retryDays) + 1) * retryDays;
  return days > retryForDays ? undefined : addDays(end, days);
}

// Shared by the actions.

const RENEWAL_ON = { renew_status: true, renew_status_changed_at: null, cancellation_reason: null } as const;

/**
 * The fields that turn the renewal off. The date must be after the purchase (F
 * RenewStatusChangedDate), or null.
 */
function renewalOff({ purchased_at }: Purchase, { now }: Context) {
  return { renew_status: false, renew_status_changed_at: now > purchased_at ? now : null };
}

function billingIssue({ expires_at }: Purchase, { app, now }: Context) {
  const grace = expires_at !== null && app.gracePeriodDays > 0 && addDays(expires_at, app.gracePeriodDays);
  return { billing_issue_detected_at: now, grace_period_expires_at: grace || null };
}

/**
 * The user of a purchase, who is created if there is none, and the fields that every first
 * transaction has.
 */
function buy(
  { product, store = "app_store", environment, ...user }: BuyRequest,
  price: number | undefined,
  context: Context,
) {
  const known = findByEither(user, context.store);
  const events = known ? [] : perform(profiles.createProfile, { ...user, body: undefined }, context).events;
  const profile = findProfile(user, context);
  const { currency } = context.app.product(product);
  const id = freeId(`${product.replaceAll(":", ".")}-${context.ids.hex().slice(0, 8)}`, profile);
  const transaction = {
    store,
    environment: environment ?? "Production",
    store_product_id: product,
    store_transaction_id: id,
    store_original_transaction_id: id,
    price: { country: "US", currency, value: price ?? DEFAULT_PRICE },
    purchased_at: context.now,
  } as const;
  return { profile, transaction, events };
}

/** The next transaction of a chain, with the product that it changes to. */
function renew(profile: StoredProfile, purchase: Purchase, context: Context): StoreResult {
  const { app, now } = context;
  const productId = purchase.next_product_id ?? idOf(purchase);
  const isSame = productId === idOf(purchase);
  const product = app.product(productId);
  const chain = chainOf(purchase, profile.purchases);
  const first = chain.find((held) => !isTrial(held) && idOf(held) === productId);
  const begin = beginAfter(purchase, productId, now);
  const charged = isSame && !isTrial(purchase) ? purchase.price : null;
  const id = freeId(`${purchase.store_original_transaction_id}-${chain.length + 1}`, profile);
  return record(
    profile,
    {
      purchase_type: "subscription",
      store: purchase.store,
      environment: purchase.environment,
      store_product_id: productId,
      store_transaction_id: id,
      store_original_transaction_id: purchase.store_original_transaction_id,
      price: charged ?? { country: "US", currency: product.currency, value: product.price ?? DEFAULT_PRICE },
      purchased_at: now,
      originally_purchased_at: purchase.originally_purchased_at,
      expires_at: addPeriod(
        begin,
        product.period ?? lastPeriod(purchase, chain.at(-2), productId),
        dayOf(first),
      ),
      renew_status: true,
      variation_id: purchase.variation_id,
      is_family_shared: purchase.is_family_shared,
    },
    context,
  );
}

/**
 * When a period begins that is paid at a moment: a renewal before the end of the period before adds
 * to it.
 */
function beginAfter(before: Purchase | undefined, productId: string, moment: Instant): Instant {
  if (before === undefined || idOf(before) !== productId || isTrial(before)) return moment;
  return isOver(before.expires_at, moment) ? moment : (before.expires_at ?? moment);
}

/**
 * How long the last period was, if it was of this product; for one that the options give no period.
 */
function lastPeriod(last: Purchase, before: Purchase | undefined, productId: string): string {
  const { purchased_at, expires_at: end } = last;
  if (idOf(last) !== productId || isTrial(last) || end === null) return DEFAULT_PERIOD;
  const begin = beginAfter(before, productId, purchased_at);
  const days = Math.round(daysBetween(begin, end));
  const isMonth = addPeriod(begin, DEFAULT_PERIOD, Number(end.slice(8, 10))) === end;
  return isMonth || days < 1 ? DEFAULT_PERIOD : `P${days}D`;
}

function dayOf(purchase: Purchase | undefined): number | undefined {
  return purchase && Number(purchase.purchased_at.slice(8, 10));
}

/** Stores beside a purchase what Set transaction has no field for, and keeps. */
function mark(
  profile: StoredProfile,
  purchase: Purchase,
  marks: Partial<Purchase>,
  { store }: Context,
): StoredProfile {
  const marked = withPurchase(profile, { ...purchase, ...marks });
  store.save(marked);
  return marked;
}

function record(profile: StoredProfile, body: SetTransactionRequest, context: Context): StoreResult {
  const request = { profileId: profile.profile_id, body };
  return { transaction: body, events: perform(transactions.setTransaction, request, context).events };
}

/** A purchase as Set transaction takes it. */
function bodyOf(purchase: Purchase): SetTransactionRequest {
  const body = {
    store: purchase.store,
    environment: purchase.environment,
    store_product_id: idOf(purchase),
    store_transaction_id: purchase.store_transaction_id,
    store_original_transaction_id: purchase.store_original_transaction_id,
    price: purchase.price ?? { country: "US", currency: "USD", value: purchase.revenue_usd },
    purchased_at: purchase.purchased_at,
    refunded_at: purchase.refunded_at,
    cancellation_reason: purchase.cancellation_reason,
    variation_id: purchase.variation_id,
    is_family_shared: purchase.is_family_shared,
    ...(purchase.offer && { offer: purchase.offer as NonNullable<SetTransactionRequest["offer"]> }),
  };
  if (purchase.kind !== "subscription") return { ...body, purchase_type: "one_time_purchase" };
  const { renewal_cancelled_at: changedAt, purchased_at } = purchase;
  return {
    ...body,
    purchase_type: "subscription",
    originally_purchased_at: purchase.originally_purchased_at,
    expires_at: purchase.expires_at,
    renew_status: purchase.will_renew,
    renew_status_changed_at: changedAt !== null && changedAt > purchased_at ? changedAt : null,
    billing_issue_detected_at: purchase.billing_issue_detected_at,
    grace_period_expires_at: purchase.grace_period_expires_at,
  };
}

function idOf({ store_product_id, store_base_plan_id }: Purchase): string {
  return store_base_plan_id === null ? store_product_id : `${store_product_id}:${store_base_plan_id}`;
}

/**
 * By the documents, these are later than the purchase. The clock of the sandbox may stand still.
 */
function checkIsLater(purchase: Purchase, what: string, { now }: Context): void {
  if (now > purchase.purchased_at) return;
  throw new StoreError(
    `${named(purchase)} was bought at this moment, and a ${what} must come later. Advance the clock first, for example by a minute.`,
  );
}

/**
 * The App Store and Google Play sell a subscription once: while it runs, a user can only change it.
 * Other stores may sell a second one.
 */
function checkIsNotSubscribed({ product, store = "app_store", ...user }: SubscribeRequest, context: Context) {
  if (store !== "app_store" && store !== "play_store") return;
  const held = findByEither(user, context.store)?.purchases ?? [];
  const running = held.find(
    (purchase) =>
      purchase.kind === "subscription" &&
      purchase.store === store &&
      idOf(purchase) === product &&
      chainOf(purchase, held).at(-1) === purchase &&
      !isOver(endOf(purchase), context.now),
  );
  if (running)
    throw new StoreError(
      `${named(running)} runs already, and ${store} sells no second one. Use renew for its next period.`,
    );
}

function named(purchase: Purchase): string {
  return `${idOf(purchase)} (${purchase.store_transaction_id})`;
}

function findProfile(user: StoreUser, { store }: Context): StoredProfile {
  const profile = findByEither(user, store);
  if (profile !== undefined) return profile;
  throw new StoreError(`No profile has the ID ${JSON.stringify(user.profileId ?? user.customerUserId)}.`);
}

/** The subscription that the request names, with the transaction that decides it now. */
function findSubscription({ product, ...user }: SubscriptionRequest, context: Context) {
  const profile = findProfile(user, context);
  const latest = profile.purchases.filter(
    (purchase) =>
      purchase.kind === "subscription" && chainOf(purchase, profile.purchases).at(-1) === purchase,
  );
  return { profile, purchase: choose(latest.sort(byPurchaseDate), product, "subscription") };
}

function findRunning(request: SubscriptionRequest, context: Context) {
  const found = findSubscription(request, context);
  if (isOver(endOf(found.purchase), context.now))
    throw new StoreError(`${named(found.purchase)} ended at ${endOf(found.purchase)}.`);
  return found;
}

/**
 * The latest of a user's purchases of a product; the product may be left out if there is only one.
 */
function choose(purchases: Purchase[], product: string | undefined, what: string): Purchase {
  const meant = purchases.filter((purchase) => product === undefined || idOf(purchase) === product);
  const products = [...new Set(meant.map(idOf))];
  const [latest] = meant.slice(-1);
  if (latest === undefined)
    throw new StoreError(
      `The user has no ${what}${product === undefined ? "" : ` of the product ${product}`}.`,
    );
  if (products.length > 1)
    throw new StoreError(`The user has more than one ${what}. Name its product: ${products.join(", ")}.`);
  return latest;
}

/**
 * A transaction ID that the profile does not have: the preferred one, with a number after it if
 * that is taken.
 */
function freeId(preferred: string, { purchases }: StoredProfile): string {
  const isTaken = (id: string) => purchases.some((purchase) => purchase.store_transaction_id === id);
  let id = preferred;
  for (let number = 2; isTaken(id); number += 1) id = `${preferred}.${number}`;
  return id;
}

function daysBetween(from: Instant, to: Instant): number {
  return (toMilliseconds(to) - toMilliseconds(from)) / 86_400_000;
}

function validate(action: StoreAction, request: unknown): void {
  const fields = FIELDS[action];
  const names = Object.keys(fields);
  if (typeof request !== "object" || request === null || Array.isArray(request))
    throw new StoreError(`${action} takes an object with ${names.join(", ")}.`);
  for (const [name, value] of Object.entries(request)) {
    if (!Object.hasOwn(fields, name))
      throw new StoreError(
        `${action} has no field ${name}.${didYouMean(name, names, ` It has ${names.join(", ")}.`)}`,
      );
    const values = fields[name];
    if (values === undefined ? typeof value !== "string" || value === "" : !values.includes(value))
      throw new StoreError(
        `${name} must be ${values === undefined ? "a non-empty string" : values.join(" or ")}.`,
      );
  }
  const { customerUserId, profileId, product, to } = request as Record<string, unknown>;
  if (customerUserId === undefined && profileId === undefined)
    throw new StoreError(`${action} needs the user: customerUserId or profileId.`);
  if ((action === "subscribe" || action === "buy") && product === undefined)
    throw new StoreError(`${action} needs the product.`);
  if (action === "changeProduct" && to === undefined)
    throw new StoreError("changeProduct needs the new product: to.");
}
