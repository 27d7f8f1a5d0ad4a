import type { SeedProfile, Snapshot } from "../../../generated/sandbox.ts";
import type { RequestBody } from "../../openapi/arguments.ts";
import { isUser, type Store } from "../store/store.ts";
import { type App, OptionsError } from "./app.ts";
import { type Clock, StoppableClock } from "./clock.ts";
import { type SandboxEvent, transitions } from "./events.ts";
import { Ids } from "./ids.ts";
import { operations } from "./index.ts";
import { type OperationId, perform, type Request, type Result } from "./operation.ts";
import { readRequestBody } from "./request-body.ts";
import { RuleViolation } from "./rule.ts";
import type { StoredProfile } from "./state.ts";
import { type Instant, instantAt } from "./timestamps.ts";

/** The state of a new sandbox, and of one after a reset. */
interface InitialState {
  seed: string;
  /** Where the clock stands still; undefined if it follows the machine's clock. */
  now: string | undefined;
  profiles: readonly SeedProfile[];
}

/** What a snapshot holds besides its version. */
type State = Omit<Snapshot, "version">;

/** The sandbox without HTTP: operations on a store, by a clock. */
interface Core {
  clock: Clock;
  /** Whether only {@link clock} can move time. */
  isClockStopped(): boolean;
  now(): Instant;
  /**
   * Carries out an operation. If it throws, nothing has changed.
   * @throws RuleViolation if the request breaks a rule
   */
  perform<Id extends OperationId>(id: Id, request: Request<Id>): Result;
  /**
   * Resolves when everything performed so far is durable; undefined if it is already. A reply may be sent only then.
   * If it rejects, nothing of what waited for it has changed.
   */
  readonly committed: Promise<void> | undefined;
  /** @throws OptionsError that names the profile and its part, if one breaks a rule */
  seed(profiles: readonly SeedProfile[]): void;
  reset(): void;
  snapshot(): State;
  restore(state: State): void;
  count(): number;
  /** In the order in which they were created. */
  profiles(): Iterable<StoredProfile>;
  close(): void;
}

/**
 * Resumes from the store. An empty store is seeded with the configured profiles.
 * @param onTimePassed gets what happens to a profile when the clock is moved ahead, one profile at a time.
 * The time that passed on the machine's clock since then counts too.
 */
export function createCore(
  app: App & InitialState,
  store: Store,
  onTimePassed: (events: SandboxEvent[]) => void = () => {},
): Core {
  const clock = new StoppableClock();
  const ids = new Ids(app.seed);
  /** The moment up to which what happens with time was reported. */
  let passedUntil = clock.instant();
  if (store.readMeta() === null) reset();
  else {
    readMeta();
    passedUntil = clock.instant();
  }
  return {
    clock: {
      now: () => clock.now(),
      set: (to) => moveClock(() => clock.set(to)),
      advance: (by) => moveClock(() => clock.advance(by)),
    },
    isClockStopped: () => clock.stoppedAt !== undefined,
    now: () => clock.instant(),
    perform: (id, request) => transaction(() => run(id, request)),
    get committed() {
      return store.committed?.catch(fail);
    },
    seed: (profiles) => commit(() => seedProfiles(profiles)),
    reset,
    snapshot() {
      commit();
      return {
        clock: { now: clock.instant(), stopped: clock.stoppedAt !== undefined },
        ids_given: ids.count,
        profiles: structuredClone([...store.all()]),
        app: structuredClone(store.readApp()),
      };
    },
    restore(snapshot) {
      commit(() => {
        store.clear();
        for (const profile of structuredClone(snapshot.profiles)) store.save(profile);
        store.saveApp(structuredClone(snapshot.app));
        ids.count = snapshot.ids_given;
        clock.set(snapshot.clock.now);
        if (!snapshot.clock.stopped) clock.stoppedAt = undefined;
        passedUntil = clock.instant();
        saveMeta();
      });
    },
    count() {
      commit();
      return store.count();
    },
    profiles() {
      commit();
      return store.all();
    },
    close: () => store.close(),
  };

  function reset() {
    commit(() => {
      store.clear();
      ids.count = 0;
      clock.stoppedAt = undefined;
      if (app.now !== undefined) clock.set(app.now);
      passedUntil = clock.instant();
      seedProfiles(app.profiles);
      saveMeta();
    });
  }

  function moveClock(move: () => void) {
    commit(() => {
      move();
      saveMeta();
    });
    const now = clock.instant();
    for (const profile of store.all()) {
      const events = transitions(profile, passedUntil, now);
      if (events.length > 0) onTimePassed(events);
    }
    passedUntil = now;
  }

  /** Runs `work` in one store transaction, together with the ID counter and the clock. All roll back if it throws. */
  function transaction<T>(work: () => T): T {
    const { count } = ids;
    try {
      return store.transaction(() => {
        const result = work();
        if (ids.count !== count) saveMeta();
        return result;
      });
    } catch (error) {
      return fail(error);
    }
  }

  /** Commits what was performed so far, and then `work`. */
  function commit(work?: () => void) {
    try {
      store.commit();
      if (work === undefined) return;
      transaction(work);
      store.commit();
    } catch (error) {
      fail(error);
    }
  }

  /** Takes the ID counter and the clock from the store, which has rolled back. */
  function fail(error: unknown): never {
    try {
      readMeta();
    } catch {
      // A store that cannot be read fails at the next request, too. The first error is the one to report.
    }
    throw error;
  }

  function saveMeta() {
    store.saveMeta({ idsGiven: ids.count, clockStoppedAt: clock.stoppedAt ?? null, passedUntil });
  }

  function readMeta() {
    const meta = store.readMeta();
    ids.count = meta?.idsGiven ?? 0;
    clock.stoppedAt = meta?.clockStoppedAt ?? undefined;
  }

  function run<Id extends OperationId>(id: Id, request: Request<Id>): Result {
    const timestamp = clock.now();
    return perform<Id>(operations[id], request, { app, store, ids, timestamp, now: instantAt(timestamp) });
  }

  /** Creates the configured profiles. Generated IDs avoid those that the configuration names. */
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
      };
      const path = ["profiles", index];
      seedWith("createProfile", user, attributes, path);
      for (const [number, sent] of transactions.entries())
        seedWith("setTransaction", user, sent, [...path, "transactions", number]);
      for (const [number, sent] of grants.entries())
        seedWith("grantAccessLevel", user, sent, [...path, "grants", number]);
    });
  }

  /**
   * Carries out one configured request.
   * @throws OptionsError that names its place and what is wrong with it
   */
  function seedWith<Id extends "createProfile" | "setTransaction" | "grantAccessLevel">(
    id: Id,
    user: { profileId: string | undefined; customerUserId: string | undefined },
    sent: unknown,
    path: (string | number)[],
  ) {
    const { body, unknownFields, faults } = readRequestBody(id, sent);
    const fail = (part: string, reason: string): never => {
      const place = part === "" ? path : [...path, ...part.split(".")];
      throw new OptionsError({ path: place, message: `${place.join(".")}: ${reason}` });
    };
    for (const { source, errors } of faults) fail(source, `${id} does not accept it: ${errors[0]}`);
    for (const { path: field, suggestion } of unknownFields)
      fail(field, `${id} has no such field.${suggestion ? ` Did you mean ${suggestion}?` : ""}`);
    try {
      run(id, { ...user, body: body as RequestBody<Id> } as Request<Id>);
    } catch (error) {
      if (!(error instanceof RuleViolation)) throw error;
      fail("", `${id} refuses it with ${error.code}: ${error.message}`);
    }
  }
}
