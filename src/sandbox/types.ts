import type {
  FaultRule,
  SandboxOptions as FileOptions,
  SeedProfile,
  Snapshot,
} from "../../generated/sandbox.ts";
import type { Profile, SetTransactionRequest } from "../../generated/types.ts";
import type { Handler } from "../http/exchange.ts";
import type { Clock } from "./core/clock.ts";
import type {
  BuyRequest,
  ChangeProductRequest,
  RefundRequest,
  SubscribeRequest,
  SubscriptionRequest,
} from "./core/storefront.ts";
import type { JournalEntry } from "./journal.ts";
import type { Webhooks } from "./webhooks/webhooks.ts";

export type {
  Fault,
  FaultRule,
  PlacementOptions,
  ProductOptions,
  SeedProfile,
  Snapshot,
  WebhookOptions,
} from "../../generated/sandbox.ts";
export type { Attempt, Delivery } from "./core/store.ts";
export type {
  BuyRequest,
  ChangeProductRequest,
  RefundRequest,
  StoreUser,
  SubscribeRequest,
  SubscriptionRequest,
} from "./core/storefront.ts";
export type { WebhookEndpoint, WebhookReceiver } from "./webhooks/endpoint.ts";
export type { Outcome } from "./webhooks/send.ts";
export type { ListedEndpoint, Verification, Webhooks } from "./webhooks/webhooks.ts";

/** The options of a sandbox: those of a configuration file, in which `now` is a text. */
export interface SandboxOptions extends Omit<FileOptions, "now"> {
  /**
   * The time at which the clock stands still from the start, as a documented timestamp or a Date.
   * Without it, the clock follows the machine's until it is set.
   */
  now?: string | Date | undefined;
}

/**
 * The store in which users buy. An action is something that the App Store or Google Play would
 * report to Adapty. It records the transaction that a caller of Set transaction could have sent,
 * under the API's rules, and returns it.
 *
 * Each action throws an Error with a sentence if the store cannot carry it out, for example if a
 * subscription is already cancelled.
 *
 * @example
 * sandbox.store.subscribe({ customerUserId: "jane", product: "monthly" });
 * sandbox.clock.advance({ days: 31 });
 * sandbox.store.renew({ customerUserId: "jane" });
 */
export interface Storefront {
  /**
   * Begins a subscription, with the trial of its product if it has one. Creates the user if there
   * is none. While it runs, the App Store and Google Play sell no second one of that product.
   */
  subscribe(request: SubscribeRequest): SetTransactionRequest;
  /**
   * Buys a one-time product: one of the type `one_time` or `consumable`, or one that the option
   * `products` does not name. Creates the user if there is none.
   */
  buy(request: BuyRequest): SetTransactionRequest;
  /**
   * Charges the next period: a renewal, the conversion of a trial, or a new purchase after the end.
   */
  renew(request: SubscriptionRequest): SetTransactionRequest;
  /** Turns the renewal off. Access continues until the end of the period. */
  cancel(request: SubscriptionRequest): SetTransactionRequest;
  /** Turns the renewal on again, before the end of the period. */
  reactivate(request: SubscriptionRequest): SetTransactionRequest;
  /** Refunds a purchase. Access ends now. */
  refund(request: RefundRequest): SetTransactionRequest;
  /**
   * Lets charges fail. With `autoRenew`, the billing issue is detected at the end of the period;
   * without it, now. The grace period is as long as the option `gracePeriodDays` says.
   */
  failBilling(request: SubscriptionRequest): SetTransactionRequest;
  /** Lets charges succeed again. If there is a billing issue, the next period is charged now. */
  recoverBilling(request: SubscriptionRequest): SetTransactionRequest;
  /** Changes the product: now, as an upgrade, or at the next renewal, as a downgrade. */
  changeProduct(request: ChangeProductRequest): SetTransactionRequest;
  /** Pauses a Google Play subscription from the end of its period. */
  pause(request: SubscriptionRequest): SetTransactionRequest;
  /** Ends a pause. After the end of the period, the next one is charged now. */
  resume(request: SubscriptionRequest): SetTransactionRequest;
}

/** A stateful fake of the API: later requests see what earlier ones wrote. */
export interface Sandbox extends Handler {
  /**
   * Responds to a request as the API would, whatever its host. Takes the arguments of the global
   * `fetch`.
   * @throws {TypeError} if a fault breaks the connection, as the global `fetch` does
   */
  fetch(input: Request | string | URL, init?: RequestInit): Promise<Response>;
  /** The time that expiry, grace periods and future starts follow. */
  clock: Clock;
  /**
   * Returns to the initial state: profiles, clock, identifiers, faults, webhook endpoints and
   * journal. Events that were not sent are dropped.
   */
  reset(): void;
  /**
   * Creates profiles, with purchases and grants.
   * @throws {OptionsError} if the API would reject one of the profiles. Nothing is saved in that
   *   case.
   */
  seed(profiles: readonly SeedProfile[]): void;
  /** The whole state, as plain JSON. */
  snapshot(): Snapshot;
  /**
   * Returns to a snapshot, which may come from an older version of this package. The counts for the
   * rate limit and for faults begin again. Faults, webhook endpoints and journal stay. Events that
   * were not sent are dropped.
   * @throws {OptionsError} if it is not a snapshot of a sandbox, or one of a newer version. Nothing
   *   is changed in that case.
   */
  restore(snapshot: Snapshot): void;
  /**
   * The faults that the next requests get, or a share of all requests. Assign a list to change
   * them. A rule with `times` shows how many are left, and leaves the list when none is.
   * @throws {OptionsError} if one of the new rules is wrong. All stay as they were in that case.
   *
   * @example
   * sandbox.faults = [
   *   { times: 1, code: 503, operations: ["getProfile"] },
   *   { times: 2, code: 429, operations: ["getProfile"] },
   * ];
   */
  faults: readonly FaultRule[];
  /** The store in which users buy, cancel and are charged. */
  readonly store: Storefront;
  /** The endpoints that events are sent to, and what was sent. */
  readonly webhooks: Webhooks;
  /** The latest 200 requests, in their order. */
  journal(): JournalEntry[];
  /** Empties the journal, and changes nothing else. */
  clearJournal(): void;
  /** How many profiles there are. */
  count(): number;
  /** The first profiles, as v2 shows them now. */
  profiles(limit: number): Profile[];
  /**
   * The balances of virtual currencies of the first profiles, by profile ID and then by currency
   * code. It has only currencies with a transaction.
   */
  balances(limit: number): Record<string, Record<string, number>>;
  /** Closes the store. */
  close(): void;
}
