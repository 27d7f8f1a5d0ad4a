import { Heap } from "../core/heap.ts";
import type { Delivery, Store } from "../core/store.ts";
import { instantAt, toMilliseconds } from "../core/timestamps.ts";
import { startTimer } from "../timer.ts";
import type { Endpoint } from "./endpoint.ts";
import type { Load } from "./outbox.ts";
import { afterAttempt, Health, isAccepted } from "./retry.ts";
import { type Post, send } from "./send.ts";

/** How many requests an endpoint gets at once. A slow endpoint delays only its own events. */
const MAX_UNDER_WAY = 8;

/** How many deliveries that are over are stored. */
const MAX_OVER = 1000;

/** A delivery that waits for its next attempt. */
interface Due {
  at: number;
  number: number;
  /** The length of its body. */
  size: number;
  /** Whether it is sent again by `resend`, so that a pause does not hold it back. */
  isResent: boolean;
}

interface DeliveryClock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Whether only a move of the clock can make something due. */
  isStopped(): boolean;
}

/** What waits for one endpoint. */
interface Lane {
  waiting: Heap<Due>;
  underWay: number;
  health: Health;
}

/**
 * Sends what is due by the sandbox's clock, in the order of its time. An attempt happens at the
 * time at which it was due, however far the clock was moved, so that its retries are due at their
 * times as well.
 */
export class Deliverer {
  readonly #store: Store;
  readonly #clock: DeliveryClock;
  readonly #endpoints: ReadonlyMap<string, Endpoint>;
  readonly #warn: (sentence: string) => void;
  readonly #post: Post | undefined;
  readonly #closed = new AbortController();
  #lanes = new Map<string, Lane>();
  readonly #waiting: Load = { deliveries: 0, size: 0 };
  /** The numbers of deliveries that are over, the oldest first. */
  #over: number[] = [];
  /** How many of the first of these are deleted by transactions that may be undone. */
  #deleted = 0;
  /** How many of the last of these are added by transactions that may be undone. */
  #added = 0;
  /** Whether a look at what is due is under way. */
  #isAwake = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Called when nothing is due or under way any more. */
  #waiters: (() => void)[] = [];

  constructor(
    store: Store,
    clock: DeliveryClock,
    endpoints: ReadonlyMap<string, Endpoint>,
    warn: (sentence: string) => void,
    post?: Post,
  ) {
    this.#store = store;
    this.#clock = clock;
    this.#endpoints = endpoints;
    this.#warn = warn;
    this.#post = post;
    this.reload();
  }

  /** Forgets what waits, and reads the deliveries of the store anew. */
  reload(): void {
    this.#lanes = new Map();
    Object.assign(this.#waiting, { deliveries: 0, size: 0 });
    this.#over = [];
    this.#deleted = 0;
    this.#added = 0;
    for (const delivery of this.#store.deliveries()) {
      if (delivery.due_at === null) this.#over.push(delivery.number);
      else this.#wait(delivery);
    }
    this.wake();
  }

  /** What waits to be sent. */
  get waiting(): Readonly<Load> {
    return this.#waiting;
  }

  /**
   * Sends deliveries when they are due and their transaction is committed. To be called inside that
   * transaction.
   */
  add(deliveries: readonly Delivery[]): void {
    for (const delivery of deliveries) {
      if (delivery.due_at === null) this.#end(delivery);
      else this.#wait(delivery);
    }
    this.wake();
  }

  /** Sends a delivery again now, whatever its status is. */
  resend({ note: _, ...delivery }: Delivery): void {
    const due = { ...delivery, status: "pending", due_at: instantAt(this.#clock.now()) } as const;
    this.#confirm();
    this.#over = this.#over.filter((number) => number !== delivery.number);
    this.#store.transaction(() => this.#store.saveDelivery(due));
    this.#wait(due, true);
    this.wake();
  }

  /** Looks at what is due. To be called when the clock was moved. */
  wake(): void {
    if (this.#isAwake || this.#closed.signal.aborted) return;
    this.#isAwake = true;
    // After the current transaction. A delivery that it undid is no longer in the store, and is not
    // sent.
    Promise.resolve()
      .then(() => this.#store.committed)
      .catch(() => {})
      .then(() => {
        this.#isAwake = false;
        this.#look();
      });
  }

  /** Resolves when no delivery is due or under way. */
  settled(): Promise<void> {
    if (this.#isSettled()) return Promise.resolve();
    return new Promise((resolve) => this.#waiters.push(resolve));
  }

  close(): void {
    clearTimeout(this.#timer);
    this.#closed.abort(new Error("the sandbox was closed"));
    for (const resolve of this.#waiters.splice(0)) resolve();
  }

  #isSettled(): boolean {
    const now = this.#clock.now();
    const isIdle = ({ underWay, waiting }: Lane) => underWay === 0 && (waiting.peek()?.at ?? Infinity) > now;
    return this.#closed.signal.aborted || (!this.#isAwake && [...this.#lanes.values()].every(isIdle));
  }

  #wait({ endpoint, number, due_at, body }: Delivery, isResent = false): void {
    if (due_at === null) return;
    const size = body.length;
    this.#lane(endpoint).waiting.push({ at: toMilliseconds(due_at), number, size, isResent });
    this.#waiting.deliveries += 1;
    this.#waiting.size += size;
  }

  /**
   * Counts a delivery among those that are over. The oldest of them are deleted when there are too
   * many. To be called inside a transaction.
   */
  #end({ number }: Delivery): void {
    this.#over.push(number);
    this.#added += 1;
    while (this.#over.length - this.#deleted > MAX_OVER) {
      this.#store.deleteDelivery(this.#over[this.#deleted] as number);
      this.#deleted += 1;
    }
  }

  /**
   * Takes back what undone transactions have changed in the list of what is over. To be called
   * outside of transactions.
   */
  #confirm(): void {
    if (this.#added === 0) return;
    const added = this.#over.splice(this.#over.length - this.#added);
    const deleted = this.#over.splice(0, this.#deleted);
    const isOver = (number: number) => this.#store.delivery(number)?.due_at === null;
    this.#over = [...deleted.filter(isOver), ...this.#over, ...added.filter(isOver)];
    this.#deleted = 0;
    this.#added = 0;
  }

  #lane(endpoint: string): Lane {
    const known = this.#lanes.get(endpoint);
    if (known !== undefined) return known;
    const isBefore = (one: Due, other: Due) =>
      one.at < other.at || (one.at === other.at && one.number < other.number);
    const lane = { waiting: new Heap(isBefore), underWay: 0, health: new Health() };
    this.#lanes.set(endpoint, lane);
    return lane;
  }

  /** Starts what is due, and sets the timer for what comes next. */
  #look(): void {
    if (this.#closed.signal.aborted) return;
    this.#confirm();
    const now = this.#clock.now();
    let next = Infinity;
    for (const lane of this.#lanes.values()) {
      for (let due = lane.waiting.peek(); due !== undefined; due = lane.waiting.peek()) {
        if (due.at > now) next = Math.min(next, due.at);
        if (due.at > now || lane.underWay >= MAX_UNDER_WAY) break;
        lane.waiting.pop();
        this.#waiting.deliveries -= 1;
        this.#waiting.size -= due.size;
        this.#start(due, lane);
      }
    }
    clearTimeout(this.#timer);
    if (!this.#clock.isStopped() && next < Infinity) this.#timer = startTimer(() => this.#look(), next - now);
    if (this.#isSettled()) for (const resolve of this.#waiters.splice(0)) resolve();
  }

  #start(due: Due, lane: Lane): void {
    const delivery = this.#store.delivery(due.number);
    // It was undone, replaced by a resend, or belongs to a state that was reset.
    if (delivery?.due_at == null || toMilliseconds(delivery.due_at) !== due.at) return;
    const endpoint = this.#endpoints.get(delivery.endpoint);
    const isNew = delivery.attempts.length === 0 && !due.isResent;
    const isPaused = isNew && lane.health.isPaused(due.at);
    if (endpoint === undefined || isPaused) {
      this.#abandon(delivery, isPaused ? "delivery to the endpoint is paused" : "the endpoint was removed");
      return;
    }
    lane.underWay += 1;
    send(endpoint, delivery.body, { post: this.#post, signal: this.#closed.signal }).then(
      ({ status, detail }) => {
        lane.underWay -= 1;
        if (this.#closed.signal.aborted) return;
        const isStored = this.#store.delivery(due.number)?.due_at === delivery.due_at;
        if (isStored && this.#lanes.get(delivery.endpoint) === lane) {
          lane.health.record(due.at, isAccepted(status));
          const attempt = { at: instantAt(due.at), status, detail };
          this.#save(afterAttempt(delivery, attempt, lane.health.failingSince));
        }
        this.#look();
      },
    );
  }

  #abandon(delivery: Delivery, note: string): void {
    this.#save({ ...delivery, status: "not_sent", due_at: null, note });
  }

  /**
   * Stores the new status of a delivery. If that fails, the old one stays, and it is sent again
   * after a restart.
   */
  #save(delivery: Delivery): void {
    try {
      this.#store.transaction(() => {
        this.#store.saveDelivery(delivery);
        if (delivery.due_at === null) this.#end(delivery);
      });
      this.#store.committed?.catch(() => {});
    } catch (error) {
      this.#warn(`Delivery ${delivery.number} cannot be stored: ${(error as Error).message}`);
      return;
    }
    this.#wait(delivery);
  }
}
