import type { SeedProfile, Snapshot } from "../../../generated/sandbox.ts";
import type { RequestBody } from "../../openapi/arguments.ts";
import { findHolders, knownElsewhere } from "./access-sharing.ts";
import { type App, OptionsError } from "./app.ts";
import { Changes } from "./changes.ts";
import { type Clock, StoppableClock } from "./clock.ts";
import { completeEvent, type OutgoingEvent } from "./event-payload.ts";
import { type SandboxEvent, transitions } from "./events.ts";
import { Heap } from "./heap.ts";
import { Ids } from "./ids.ts";
import { operations } from "./index.ts";
import { type Context, type OperationId, perform, type Request, type Result } from "./operation.ts";
import { readRequestBody } from "./request-body.ts";
import { RuleViolation } from "./rule.ts";
import type { StoredProfile } from "./state.ts";
import { isUser, type Meta, type Store } from "./store.ts";
import {
  actInStore,
  chargeWhatIsDue,
  nextCharge,
  type StoreAction,
  type StoreRequests,
  type StoreResult,
} from "./storefront.ts";
import { type Instant, instantAt, toMilliseconds } from "./timestamps.ts";
import { type Draft, eventsOf, nextMoment } from "./webhook-events.ts";

/** Sorts before all moments. */
const AT_ONCE: Instant = "";

/** The state of a new sandbox, and of one after a reset. */
interface InitialState {
  /** Where the clock stands still; undefined if it follows the machine's clock. */
  now: string | undefined;
  profiles: readonly SeedProfile[];
}

/** A profile to which something happens because time passes. */
interface Due {
  at: Instant;
  /** The moment up to which everything has happened to the profile. */
  from: Instant;
  /** The profile's place in the order of creation. */
  order: number;
  profileId: string;
}

/** A snapshot without its version. */
type State = Omit<Snapshot, "version" | "profiles"> & { profiles: Iterable<StoredProfile> };

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
   * Carries out an action of the store. If it throws, nothing has changed.
   * @throws StoreError if the store cannot do it
   * @throws RuleViolation if the transaction breaks a rule
   */
  actInStore<Action extends StoreAction>(action: Action, request: StoreRequests[Action]): StoreResult;
  /**
   * Called with the events of each change, inside the transaction of the change, so that they are
   * stored together. Without it, no events are made.
   */
  emit: ((events: OutgoingEvent[]) => void) | undefined;
  /**
   * Carries out what is due by now. Needed while the clock runs; a move of the clock does it, too.
   */
  catchUp(): void;
  /**
   * When {@link catchUp} is needed next, in milliseconds since 1970; undefined if nothing will be
   * due.
   */
  nextDue(): number | undefined;
  /**
   * Resolves when everything performed so far is durable; undefined if it is already. A reply may
   * be sent only then. If it rejects, nothing of what waited for it has changed.
   */
  readonly committed: Promise<void> | undefined;
  /** @throws OptionsError that names the profile and its part, if one breaks a rule */
  seed(profiles: readonly SeedProfile[]): void;
  reset(): void;
  /** The state as it is now, also if its profiles are read later. Nothing of it may be changed. */
  snapshot(): State;
  restore(state: State): void;
  count(): number;
  /** In the order in which they were created. */
  profiles(): Iterable<StoredProfile>;
  close(): void;
}

/**
 * Makes a core that goes on with the state in the store. An empty store is seeded with the
 * configured profiles.
 * @param onTimePassed called when the clock is moved ahead, for each profile to which something
 * happened. That includes what happened while the clock ran.
 */
export function createCore(
  app: App & InitialState,
  store: Store,
  onTimePassed: (events: SandboxEvent[]) => void = () => {},
): Core {
  const clock = new StoppableClock();
  const ids = new Ids(app.seed);
  /** The moment up to which all that was due has happened. */
  let passedUntil = clock.instant();
  /**
   * When something is due next, or {@link AT_ONCE} if that has to be looked for; undefined if
   * nothing will be.
   */
  let due: Instant | undefined;
  const core: Core = {
    emit: undefined,
    clock: {
      now: () => clock.now(),
      set: (to) => moveClock(() => clock.set(to)),
      advance: (by) => moveClock(() => clock.advance(by)),
    },
    isClockStopped: () => clock.stoppedAt !== undefined,
    now: () => clock.instant(),
    perform(id, request) {
      catchUpIfDue();
      return transaction(() => run(id, request));
    },
    actInStore(action, request) {
      catchUpIfDue();
      return transaction(() => stepNow((context) => actInStore(action, request, context)));
    },
    catchUp: () => moveClock(() => {}),
    nextDue() {
      if (!playsTime()) return undefined;
      catchUpIfDue();
      return due === undefined ? undefined : toMilliseconds(due);
    },
    get committed() {
      return store.committed?.catch(fail);
    },
    seed: (profiles) => performDurably(() => seedSilently(profiles)),
    reset,
    snapshot() {
      commit();
      return {
        clock: { now: clock.instant(), stopped: clock.stoppedAt !== undefined },
        ids_given: ids.count,
        profiles: store.all(),
        app: store.readApp(),
      };
    },
    restore(snapshot) {
      performDurably(() => {
        store.clear();
        for (const profile of structuredClone([...snapshot.profiles])) store.save(profile);
        store.saveApp(structuredClone(snapshot.app));
        ids.count = snapshot.ids_given;
        clock.set(snapshot.clock.now);
        if (!snapshot.clock.stopped) clock.stoppedAt = undefined;
        due = AT_ONCE;
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
  if (store.readMeta() === null) reset();
  else readMeta();
  return core;

  function reset() {
    performDurably(() => {
      store.clear();
      ids.count = 0;
      clock.stoppedAt = undefined;
      if (app.now !== undefined) clock.set(app.now);
      passedUntil = clock.instant();
      seedSilently(app.profiles);
      saveMeta();
    });
  }

  function moveClock(move: () => void) {
    const reports = performDurably(() => {
      move();
      const now = clock.instant();
      const events = playsTime() ? play(now) : observe(now);
      passedUntil = now;
      saveMeta();
      return events;
    });
    for (const events of reports) onTimePassed(events);
  }

  /** Whether the passing of time has effects: events, or charges by the store. */
  function playsTime(): boolean {
    return core.emit !== undefined || app.autoRenew !== false;
  }

  /** While the clock runs, what is due by now comes before what a request or the store changes. */
  function catchUpIfDue() {
    if (playsTime() && due !== undefined && due <= clock.instant()) core.catchUp();
  }

  /** What happens to each profile up to a moment, if that has no effects. */
  function observe(to: Instant): SandboxEvent[][] {
    const reports: SandboxEvent[][] = [];
    due = AT_ONCE;
    for (const profile of store.all()) {
      const events = transitions(profile, passedUntil, to);
      if (events.length > 0) reports.push(events);
    }
    return reports;
  }

  /**
   * Carries out what is due up to a moment, in the order of time: the store charges users, and
   * events are emitted.
   */
  function play(to: Instant): SandboxEvent[][] {
    const reports = new Map<string, SandboxEvent[]>();
    due = undefined;
    const waiting = new Heap<Due>(
      (one, other) => one.at < other.at || (one.at === other.at && one.order < other.order),
    );
    const wait = (profile: StoredProfile, from: Instant, order: number) => {
      const at = nextMomentOf(profile, from);
      if (at !== undefined && at <= to) waiting.push({ at, from, order, profileId: profile.profile_id });
      else expect(at);
    };
    let order = 0;
    for (const profile of store.all()) wait(profile, passedUntil, order++);
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      const { at, from, order, profileId } = next;
      const charges = step({ from, at, profileId }, (context) => chargeWhatIsDue(profileId, context));
      const profile = store.find(profileId) as StoredProfile;
      const events = [...charges, ...transitions(profile, from, at)];
      if (events.length > 0) reports.set(profileId, [...(reports.get(profileId) ?? []), ...events]);
      wait(profile, at, order);
    }
    return [...reports.values()];
  }

  function expect(moment: Instant | undefined) {
    due = [due, moment].sort()[0];
  }

  function nextMomentOf(profile: StoredProfile, after: Instant): Instant | undefined {
    return [nextMoment(profile, after, app.syntheticEvents), nextCharge(profile, after, app)].sort()[0];
  }

  /** Runs `work` now, and emits the events of what it changes. */
  function stepNow<T>(work: (context: Context) => T, isLegacy = false): T {
    const timestamp = clock.now();
    const now = instantAt(timestamp);
    if (!playsTime()) return work({ app, store, ids, timestamp, now });
    return step({ from: now, at: now, isLegacy }, work);
  }

  /**
   * Runs `work` at a moment, and emits the events of what it changes.
   * @param when.profileId a profile to which something happens at that moment, whether or not
   * `work` changes it. The caller looks for what happens to it next.
   */
  function step<T>(
    when: { from: Instant; at: Instant; isLegacy?: boolean; profileId?: string },
    work: (context: Context) => T,
  ): T {
    const { from, at, isLegacy, profileId } = when;
    const changes = new Changes(store);
    if (profileId !== undefined) changes.note(profileId);
    const result = work({ app, ids, timestamp: toMilliseconds(at), now: at, store: changes.store });
    const events: OutgoingEvent[] = [];
    const { emit } = core;
    for (const change of changes.list()) {
      const { before, after } = change;
      if (after.profile_id !== profileId) expect(nextMomentOf(after, at));
      if (emit === undefined) continue;
      const isShared = app.accessSharing === "enabled";
      const moved = isShared ? knownElsewhere(before, after, store) : change.moved;
      for (const draft of eventsOf({ before, from, after, at, moved }, app.syntheticEvents)) {
        // Transactions that the legacy API records are in no feed (E FEED). The access that they
        // give is.
        if (isLegacy && draft.type !== "access_level_updated") continue;
        events.push({ at, event: completeEvent(draft, factsOf(after, draft, at)) });
      }
    }
    if (events.length > 0) emit?.(events);
    return result;
  }

  function factsOf(profile: StoredProfile, draft: Draft, at: Instant) {
    const isShared = app.accessSharing === "enabled" && draft.type === "access_level_updated";
    const sharers = isShared ? findHolders(profile, draft.level.purchase, store) : [];
    return { app, profile, at, eventId: ids.uuid(() => false), sharers };
  }

  /**
   * Runs `work` in one store transaction, together with the ID counter and the clock. All roll back
   * if it throws.
   */
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

  /** Makes what was performed so far durable. */
  function commit() {
    try {
      store.commit();
    } catch (error) {
      fail(error);
    }
  }

  /** Runs `work` in a store transaction that is durable on return, and fails by itself. */
  function performDurably<T>(work: () => T): T {
    commit();
    const result = transaction(work);
    commit();
    return result;
  }

  /** Takes the ID counter and the clock from the store, which has rolled back. */
  function fail(error: unknown): never {
    try {
      readMeta();
    } catch {
      // A store that cannot be read fails at the next request, too, and one that the first reset
      // leaves empty has nothing to read. The first error is the one to report.
    }
    throw error;
  }

  function saveMeta() {
    store.saveMeta({ idsGiven: ids.count, clockStoppedAt: clock.stoppedAt ?? null, passedUntil });
  }

  function readMeta() {
    const meta = store.readMeta() as Meta;
    ids.count = meta.idsGiven;
    clock.stoppedAt = meta.clockStoppedAt ?? undefined;
    passedUntil = meta.passedUntil ?? clock.instant();
    due = AT_ONCE;
  }

  function run<Id extends OperationId>(id: Id, request: Request<Id>): Result {
    return stepNow((context) => perform<Id>(operations[id], request, context), id.startsWith("legacy"));
  }

  /** Creates profiles without events, as if they had existed before. */
  function seedSilently(seeds: readonly SeedProfile[]) {
    const { emit } = core;
    core.emit = undefined;
    try {
      seedProfiles(seeds);
    } finally {
      core.emit = emit;
      due = AT_ONCE;
    }
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
    for (const { path: field, hint } of unknownFields) fail(field, `${id} has no such field.${hint}`);
    try {
      run(id, { ...user, body: body as RequestBody<Id> } as Request<Id>);
    } catch (error) {
      if (!(error instanceof RuleViolation)) throw error;
      fail("", `${id} rejects it with ${error.code}: ${error.message}`);
    }
  }
}
