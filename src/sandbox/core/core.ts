import type { operations as Operations } from "../../../generated/types.ts";
import { type App, OptionsError, type SeedProfile } from "./app.ts";
import { type Clock, StoppableClock } from "./clock.ts";
import { Ids } from "./ids.ts";
import { type Outcome, operations, type Task } from "./operations.ts";
import { readRequestBody } from "./request-body.ts";
import { Refusal } from "./rules.ts";
import type { Snapshot, StoredProfile } from "./state.ts";
import { isUser, type Store } from "./store.ts";
import { type Instant, instantAt } from "./timestamps.ts";

/** One request of the described shape, its body read by `readRequestBody`. */
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
      set: (to) => moveClock(() => clock.set(to)),
      advance: (by) => moveClock(() => clock.advance(by)),
    },
    now: () => instantAt(clock.now()),
    perform: (operation, command) => atomically(() => perform(operation, command)),
    seed: (profiles) => atomically(() => seedProfiles(profiles)),
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
      seedProfiles(app.profiles);
      keepBooks();
    });
  }

  function moveClock(move: () => void) {
    atomically(() => {
      move();
      keepBooks();
    });
  }

  /** Runs `work` in one store transaction, together with the ID counter and the clock. All of them roll back on an error. */
  function atomically<T>(work: () => T): T {
    const { stoppedAt } = clock;
    const given = ids.count;
    try {
      return store.atomically(() => {
        const result = work();
        if (ids.count !== given) keepBooks();
        return result;
      });
    } catch (error) {
      ids.count = given;
      clock.stoppedAt = stoppedAt;
      throw error;
    }
  }

  function keepBooks() {
    store.saveBookkeeping({ idsGiven: ids.count, clockStoppedAt: clock.stoppedAt ?? null });
  }

  function perform(id: keyof Operations, command: Command): Outcome {
    const timestamp = clock.now();
    const task: Task = { ...command, store, app, ids, timestamp, now: instantAt(timestamp) };
    return (operations[id] as (task: Task) => Outcome)(task);
  }

  /** Makes profiles of a configuration. IDs that are generated on the way avoid those that the configuration names. */
  function seedProfiles(seeds: readonly SeedProfile[]) {
    const pinned = new Set(
      seeds.flatMap(({ profile_id, customer_user_id }) => [profile_id?.toLowerCase(), customer_user_id]),
    );
    seeds.forEach((seed, index) => {
      const { profile_id, customer_user_id, transactions = [], grants = [], ...attributes } = seed;
      const isKnown = customer_user_id !== undefined && store.findByCustomer(customer_user_id) !== undefined;
      const newId = () => ids.uuid((id) => pinned.has(id) || isUser(store, id));
      const user = {
        profileId: profile_id?.toLowerCase() ?? (isKnown ? undefined : newId()),
        customerUserId: customer_user_id,
        pathUser: "",
        path: {},
        query: new URLSearchParams(),
      };
      const request = (operation: keyof Operations, sent: unknown, ...part: (string | number)[]) =>
        seedWith(operation, user, sent, ["profiles", index, ...part]);
      request("createProfile", attributes);
      for (const [number, sent] of transactions.entries())
        request("setTransaction", sent, "transactions", number);
      for (const [number, sent] of grants.entries()) request("grantAccessLevel", sent, "grants", number);
    });
  }

  /** Carries out one request of a configuration. @throws OptionsError that names its place and what is wrong with it */
  function seedWith(
    operation: keyof Operations,
    user: Omit<Command, "body">,
    sent: unknown,
    path: (string | number)[],
  ) {
    const { body, unknownFields, faults } = readRequestBody(operation, sent);
    const fail = (part: string, reason: string): never => {
      const place = part === "" ? path : [...path, ...part.split(".")];
      throw new OptionsError({ path: place, message: `${place.join(".")}: ${reason}` });
    };
    for (const { source, errors } of faults) fail(source, `${operation} does not accept it: ${errors[0]}`);
    for (const { path: field, suggestion } of unknownFields)
      fail(field, `${operation} has no such field.${suggestion ? ` Did you mean ${suggestion}?` : ""}`);
    try {
      perform(operation, { ...user, body });
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      fail("", `${operation} refuses it with ${error.code}: ${error.message}`);
    }
  }
}
