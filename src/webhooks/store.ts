/**
 * Stores which events were handled. An event is delivered at least once, and deliveries of one
 * event can race, so it is claimed before it is handled.
 */
export interface EventStore {
  /**
   * Claims an event.
   * @param id its `event_properties.profile_event_id`, which is the same in each delivery. An event
   *   without one is handled without the store.
   * @returns `claimed` if no other delivery has claimed it, so that this one is now under way;
   * `under way` if another delivery is being handled; `done` if the event was handled
   */
  claim(id: string): Claim | Promise<Claim>;
  /** Notes that a claimed event was handled. */
  finish(id: string): void | Promise<void>;
  /** Gives a claim back, since handling failed. The event will be delivered again. */
  release(id: string): void | Promise<void>;
}

export type Claim = "claimed" | "under way" | "done";

/**
 * Stores events in memory, for one process and until it ends.
 * @param options.limit how many handled events are stored; 10,000 by default. An event is retried
 *   for 24 hours at most.
 * @throws {TypeError} if the limit is not a number above 0
 *
 * @example
 * const handler = createWebhookHandler({ authorization: "secret", store: createMemoryEventStore() });
 */
export function createMemoryEventStore({ limit = 10_000 }: { limit?: number } = {}): EventStore {
  if (typeof limit !== "number" || !(limit > 0))
    throw new TypeError(`limit must be a number of events, more than 0, and is ${limit}.`);
  const underWay = new Set<string>();
  /** The oldest first. */
  const done = new Set<string>();
  return {
    claim(id) {
      if (done.has(id)) return "done";
      if (underWay.has(id)) return "under way";
      underWay.add(id);
      return "claimed";
    },
    finish(id) {
      underWay.delete(id);
      done.add(id);
      if (done.size > limit) for (const oldest of done.values()) return void done.delete(oldest);
    },
    release(id) {
      underWay.delete(id);
    },
  };
}
