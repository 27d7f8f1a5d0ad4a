import type { WebhookOptions } from "../../../generated/sandbox.ts";
import { OptionsError } from "../core/app.ts";
import type { OutgoingEvent } from "../core/event-payload.ts";
import type { Delivery, Store } from "../core/store.ts";
import { Deliverer } from "./deliver.ts";
import { type Endpoint, readEndpoint, type WebhookEndpoint } from "./endpoint.ts";
import { Outbox } from "./outbox.ts";
import { MAX_DETAIL, type Outcome, type Post, send } from "./send.ts";

/**
 * How much of the response to a verification request is read, in characters, to see whether it is
 * JSON.
 */
const MAX_VERIFICATION = 100_000;

/** The endpoint of the list, without its key. */
export type ListedEndpoint = Omit<WebhookOptions, "authorization"> & { id: string; authorization: boolean };

/** What became of the request that the dashboard sends when a webhook is saved. */
export interface Verification extends Outcome {
  /** Whether the status is 2xx and the body is JSON (E SU). */
  verified: boolean;
}

/** The webhook endpoints of a sandbox, and what was sent to them. */
export interface Webhooks {
  /**
   * Adds an endpoint, which gets all events from now on.
   * @param endpoint an address, or a function in place of it, such as what `createWebhookHandler`
   *   returns
   * @returns its ID
   * @throws {OptionsError} if an option is wrong, or the address is not on this machine and not
   *   permitted
   *
   * @example
   * sandbox.webhooks.add({ to: handler, authorization: "secret" });
   * sandbox.webhooks.add({ url: "http://localhost:3000/webhooks", events: ["subscription_renewed"] });
   */
  add(endpoint: WebhookEndpoint): string;
  /**
   * Removes an endpoint. What waits for it is not sent.
   * @returns whether there was one with this ID
   */
  remove(id: string): boolean;
  /** The endpoints, without their keys. */
  list(): ListedEndpoint[];
  /**
   * Sends the verification request: the body `{}`.
   * @throws {OptionsError} if there is no endpoint with this ID
   */
  verify(id: string): Promise<Verification>;
  /**
   * What waits to be sent, which is at most 100,000 deliveries of 256 MiB in all, and the latest
   * 1,000 that are over.
   */
  deliveries(): Delivery[];
  /**
   * Sends an event again now. If that fails, there is no retry for an event that had its retries.
   * @param number the number of its delivery
   * @throws {OptionsError} if there is no such delivery
   */
  resend(number: number): void;
  /**
   * Resolves when nothing is due or under way. What is due later by the sandbox's clock waits for
   * the clock.
   */
  settled(): Promise<void>;
}

/** The part of a sandbox that sends its events. */
interface WebhookSender {
  /** What the users of the sandbox get. */
  readonly webhooks: Webhooks;
  readonly hasEndpoints: boolean;
  /**
   * Stores and sends events. To be called inside the store transaction of the change that caused
   * them.
   */
  emit(events: readonly OutgoingEvent[]): void;
  /** To be called when the clock was moved. */
  wake(): void;
  /** Goes on with the deliveries in the store. To be called when the state was replaced. */
  reload(): void;
  /** Returns to the configured endpoints. */
  reset(): void;
  close(): void;
}

/**
 * @param post makes the requests to addresses; with `fetch` by default
 * @throws {OptionsError} if a configured endpoint is wrong
 */
export function createWebhookSender(
  store: Store,
  clock: ConstructorParameters<typeof Deliverer>[1],
  options: { webhooks: readonly WebhookOptions[]; webhookHosts: readonly string[]; seed: string },
  report: { warn: (sentence: string) => void; onEndpointsChange: () => void },
  post?: Post,
): WebhookSender {
  const endpoints = new Map<string, Endpoint>();
  configure();
  const outbox = new Outbox(store, options.seed);
  const deliverer = new Deliverer(store, clock, endpoints, report.warn, post);

  const webhooks: Webhooks = {
    add(endpoint) {
      const id = set(endpoint);
      report.onEndpointsChange();
      return id;
    },
    remove(id) {
      const isKnown = endpoints.delete(id);
      report.onEndpointsChange();
      deliverer.wake();
      return isKnown;
    },
    list: () =>
      [...endpoints.values()].map(({ to: _, authorization, ...endpoint }) => ({
        ...endpoint,
        authorization: authorization != null,
      })),
    async verify(id) {
      const endpoint = endpoints.get(id);
      if (endpoint === undefined) throw unknown("endpoint", id);
      const { status, detail } = await send(endpoint, "{}", { post, limit: MAX_VERIFICATION });
      const isSuccess = status !== null && status >= 200 && status < 300;
      return { verified: isSuccess && isJson(detail), status, detail: detail.slice(0, MAX_DETAIL) };
    },
    deliveries: () => structuredClone([...store.deliveries()]),
    resend(number) {
      const delivery = store.delivery(number);
      if (delivery === undefined) throw unknown("delivery", number);
      deliverer.resend(delivery);
    },
    settled: () => deliverer.settled(),
  };

  return {
    webhooks,
    get hasEndpoints() {
      return endpoints.size > 0;
    },
    emit: (events) => deliverer.add(outbox.add(events, endpoints.values(), deliverer.waiting)),
    wake: () => deliverer.wake(),
    reload: () => deliverer.reload(),
    reset() {
      endpoints.clear();
      configure();
      report.onEndpointsChange();
      deliverer.reload();
    },
    close: () => deliverer.close(),
  };

  function configure() {
    options.webhooks.forEach((endpoint, index) => {
      set(endpoint, ["webhooks", index]);
    });
  }

  function set(endpoint: WebhookEndpoint, at?: (string | number)[]): string {
    const read = readEndpoint(endpoint, freeId(), options.webhookHosts, at);
    endpoints.set(read.id, read);
    return read.id;
  }

  function freeId(): string {
    for (let number = 1; ; number += 1) if (!endpoints.has(`webhook-${number}`)) return `webhook-${number}`;
  }
}

function unknown(what: string, id: string | number): OptionsError {
  return new OptionsError({ path: [], message: `There is no ${what} ${id}.` });
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
