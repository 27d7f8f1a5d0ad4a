import type { operations as Operations } from "../../../generated/types.ts";
import { type App, OptionsError, type SeedProfile } from "./app.ts";
import { type Clock, StoppableClock } from "./clock.ts";
import { Ids } from "./ids.ts";
import { type Outcome, operations, type Task } from "./operations.ts";
import { Refusal } from "./rules.ts";
import type { Snapshot, StoredProfile } from "./state.ts";
import type { Store } from "./store.ts";
import { type Instant, instantAt, parseInstant } from "./timestamps.ts";

/** One request, of the described shape. */
export type Command = Pick<Task, "profileId" | "customerUserId" | "pathUser" | "path" | "query" | "body">;

/** How a sandbox begins, and begins again after a reset. */
export interface Beginning {
  seed: string;
  /** Where the clock is stopped; undefined where it follows the machine's. */
  now: string | undefined;
  profiles: readonly SeedProfile[];
}

/** The sandbox without HTTP: operations on a store, by a clock. */
export interface Core {
  clock: Clock;
  now(): Instant;
  /**
   * Does an operation: all of it, or, where it throws, nothing.
   * @throws Refusal where a rule is broken
   */
  perform(operation: keyof Operations, command: Command): Outcome;
  /** @throws OptionsError, a sentence that names the profile and its part, where one breaks a rule */
  seed(profiles: readonly SeedProfile[]): void;
  reset(): void;
  snapshot(): Snapshot;
  restore(snapshot: Snapshot): void;
  count(): number;
  /** In the order in which they were made. */
  profiles(): Iterable<StoredProfile>;
  close(): void;
}

/** Goes on with what the store holds; a new store gets the profiles of the configuration. */
export function createCore(app: App & Beginning, store: Store): Core {
  const clock = new StoppableClock();
  const ids = new Ids(app.seed);
  const kept = store.readBookkeeping();
  if (kept === null) reset();
  else {
    ids.count = kept.idsGiven;
    clock.stoppedAt = kept.clockStoppedAt ?? undefined;
  }

  return {
    clock: {
      now: () => clock.now(),
      set(to) {
        clock.set(to);
        keepBooks();
      },
      advance(by) {
        clock.advance(by);
        keepBooks();
      },
    },
    now: () => instantAt(clock.now()),
    perform: (operation, command) => atomically(() => perform(operation, command)),
    seed: (profiles) => atomically(() => profiles.forEach(seedProfile)),
    reset,
    snapshot: () => ({
      clock: { now: instantAt(clock.now()), stopped: clock.stoppedAt !== undefined },
      ids_given: ids.count,
      profiles: structuredClone([...store.all()]),
    }),
    restore: (snapshot) =>
      atomically(() => {
        store.clear();
        for (const profile of structuredClone(snapshot.profiles)) store.save(profile);
        ids.count = snapshot.ids_given;
        clock.set(snapshot.clock.now);
        if (!snapshot.clock.stopped) clock.stoppedAt = undefined;
        keepBooks();
      }),
    count: () => store.count(),
    profiles: () => store.all(),
    close: () => store.close(),
  };

  function reset() {
    atomically(() => {
      store.clear();
      ids.count = 0;
      clock.stoppedAt = undefined;
      if (app.now !== undefined) clock.set(app.now);
      app.profiles.forEach(seedProfile);
      keepBooks();
    });
  }

  /** Runs what belongs together, and keeps the books with it. Where it throws, no identifier was given either. */
  function atomically<T>(work: () => T): T {
    const given = ids.count;
    try {
      return store.atomically(() => {
        const result = work();
        if (ids.count !== given) keepBooks();
        return result;
      });
    } catch (error) {
      ids.count = given;
      throw error;
    }
  }

  function keepBooks() {
    store.saveBookkeeping({ idsGiven: ids.count, clockStoppedAt: clock.stoppedAt ?? null });
  }

  function perform(id: keyof Operations, command: Command): Outcome {
    const timestamp = clock.now();
    const body = readTimestamps(command.body);
    const task: Task = { ...command, body, store, app, ids, timestamp, now: instantAt(timestamp) };
    return (operations[id] as (task: Task) => Outcome)(task);
  }

  function seedProfile(seed: SeedProfile, index: number) {
    const { profile_id, customer_user_id, transactions = [], grants = [], ...attributes } = seed;
    const user = {
      profileId: profile_id?.toLowerCase() ?? (customer_user_id === undefined ? ids.uuid() : undefined),
      customerUserId: customer_user_id,
      pathUser: "",
      path: {},
      query: new URLSearchParams(),
    };
    const request = (operation: keyof Operations, body: unknown, ...part: (string | number)[]) => {
      try {
        perform(operation, { ...user, body });
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        const path = ["profiles", index, ...part];
        const message = `${path.join(".")}: ${operation} refuses it with ${error.code}: ${error.message}`;
        throw new OptionsError({ path, message });
      }
    };
    request("createProfile", attributes);
    for (const [number, body] of transactions.entries())
      request("setTransaction", body, "transactions", number);
    for (const [number, body] of grants.entries()) request("grantAccessLevel", body, "grants", number);
  }
}

/** The fields of requests that hold a moment, and stand in the body itself. */
const TIMESTAMPS = [
  "starts_at",
  "expires_at",
  "revoke_at",
  "purchased_at",
  "originally_purchased_at",
  "refunded_at",
  "renew_status_changed_at",
  "billing_issue_detected_at",
  "grace_period_expires_at",
];

/**
 * Spells the timestamps of a body of the described shape as the sandbox compares them.
 * @throws Refusal where a date is in no calendar, which a shape cannot say
 */
function readTimestamps(body: unknown): unknown {
  const read = { ...(body as Record<string, unknown>) };
  for (const field of TIMESTAMPS) {
    const text = read[field];
    if (typeof text !== "string") continue;
    const instant = parseInstant(text);
    if (instant === undefined) throw new Refusal("validation_error", field, "invalid datetime format");
    read[field] = instant;
  }
  return read;
}
