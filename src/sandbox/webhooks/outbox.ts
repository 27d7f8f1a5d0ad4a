import type { WebhookEvent } from "../../../generated/types.ts";
import type { OutgoingEvent } from "../core/event-payload.ts";
import { chance } from "../core/ids.ts";
import type { Delivery, Store } from "../core/store.ts";
import { instantAt, toMilliseconds } from "../core/timestamps.ts";
import type { Endpoint } from "./endpoint.ts";

/** How late a delayed event is by default, in seconds. */
const DELAY_SECONDS = 60;

/** What deliveries that wait take in memory. */
export interface Load {
  deliveries: number;
  /** The length of their bodies, in UTF-16 code units. */
  size: number;
}

/** The most that may wait. With more, what is new is not sent. */
export const MAX_WAITING: Readonly<Load> = { deliveries: 100_000, size: 256 * 2 ** 20 };

/** Turns events into deliveries, which are stored together with the change that caused them. */
export class Outbox {
  readonly #store: Store;
  readonly #seed: string;
  /** The number of the latest delivery. */
  #latest = 0;

  constructor(store: Store, seed: string) {
    this.#store = store;
    this.#seed = seed;
    for (const { number } of store.deliveries()) this.#latest = number;
  }

  /**
   * Stores a delivery of each event for each endpoint that takes it. To be called inside a store
   * transaction.
   * @param waiting what waits already
   * @returns the deliveries, among which are those that are not to be sent
   */
  add(events: readonly OutgoingEvent[], endpoints: Iterable<Endpoint>, waiting: Load): Delivery[] {
    const made: Delivery[] = [];
    for (const endpoint of endpoints) {
      const lot = events.flatMap((outgoing) => this.#deliver(outgoing, endpoint));
      made.push(...(endpoint.faults?.shuffle ? this.#shuffle(lot) : lot));
    }
    const load = { ...waiting };
    const admitted = made.map((delivery) => admit(delivery, load));
    for (const delivery of admitted) this.#store.saveDelivery(delivery);
    return admitted;
  }

  /**
   * The delivery of an event to an endpoint: none if the endpoint does not take it, two if it is
   * duplicated.
   */
  #deliver({ at, event }: OutgoingEvent, endpoint: Endpoint): Delivery[] {
    const { events, environment, rename, faults = {} } = endpoint;
    const { event_type: type, event_properties: properties } = event;
    if (events !== undefined && !(events as readonly string[]).includes(type)) return [];
    if (environment !== undefined && properties.environment !== environment) return [];
    const isHit = (fault: "drop" | "duplicate" | "delay") =>
      chance(`${this.#seed} ${endpoint.id} ${fault}`, this.#latest) < (faults[fault] ?? 0);
    const next = (): Delivery => {
      this.#latest += 1;
      return {
        number: this.#latest,
        endpoint: endpoint.id,
        event_type: rename?.[type] ?? type,
        event_id: properties.profile_event_id ?? "",
        profile_id: event.profile_id,
        event_at: at,
        body: JSON.stringify(select(event, endpoint)),
        status: "pending",
        due_at: at,
        attempts: [],
      };
    };
    const delivery = next();
    if (isHit("drop")) return [{ ...delivery, status: "not_sent", due_at: null, note: "dropped, as asked" }];
    const late = (faults.delaySeconds ?? DELAY_SECONDS) * 1000;
    if (isHit("delay")) delivery.due_at = instantAt(toMilliseconds(at) + late);
    return isHit("duplicate") ? [delivery, next()] : [delivery];
  }

  /** Puts the deliveries of one change in another order. All are due when the latest of them is. */
  #shuffle(deliveries: Delivery[]): Delivery[] {
    const latest = deliveries.reduce(
      (due, { due_at }) => (due_at !== null && due_at > due ? due_at : due),
      "",
    );
    const numbers = deliveries.map(({ number }) => number);
    const key = (number: number) => chance(`${this.#seed} shuffle`, number);
    return deliveries
      .toSorted((one, other) => key(one.number) - key(other.number))
      .map((delivery, index) => ({
        ...delivery,
        number: numbers[index] as number,
        due_at: delivery.due_at && latest,
      }));
  }
}

/** Adds a delivery to what waits. If that is too much, the delivery is not to be sent. */
function admit(delivery: Delivery, load: Load): Delivery {
  if (delivery.due_at === null) return delivery;
  const { length } = delivery.body;
  if (load.deliveries >= MAX_WAITING.deliveries || load.size + length > MAX_WAITING.size)
    return { ...delivery, status: "not_sent", due_at: null, note: "too many deliveries were waiting" };
  load.deliveries += 1;
  load.size += length;
  return delivery;
}

/** The event as an endpoint gets it. */
function select(event: WebhookEvent, endpoint: Endpoint): object {
  const { attributions, user_attributes, play_store_purchase_token, ...always } = event;
  const { event_type: type, event_properties: properties } = event;
  const isPriceHidden = type === "trial_started" && !endpoint.sendTrialPrice;
  return {
    ...always,
    event_type: endpoint.rename?.[type] ?? type,
    event_properties: isPriceHidden ? { ...properties, price_local: null, price_usd: null } : properties,
    ...(endpoint.sendAttribution && { attributions }),
    ...(endpoint.sendUserAttributes && { user_attributes }),
    ...(endpoint.sendPlayStorePurchaseToken && { play_store_purchase_token }),
  };
}
