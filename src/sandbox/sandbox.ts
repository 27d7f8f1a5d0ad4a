import { getPath } from "hono/utils/url";
import description from "../../generated/openapi.json" with { type: "json" };
import type { operations as Operations, Profile } from "../../generated/types.ts";
import { errorCodeOf, refuse, reply } from "../server/envelope.ts";
import { type Call, createFront, type Fetch } from "../server/front.ts";
import { findAnswer, type Operation } from "../server/operations.ts";
import { type Clock, StoppableClock } from "./clock.ts";
import { resolveConfig, type SandboxOptions, type SeedProfile } from "./config.ts";
import { createControl } from "./control.ts";
import { applyFault, drawFault, type FaultRule, readFault } from "./faults.ts";
import { Ids } from "./ids.ts";
import { Journal, type JournalEntry } from "./journal.ts";
import { type Outcome, operations, type Task } from "./operations.ts";
import { viewProfile } from "./profile-view.ts";
import { Refusal } from "./rules.ts";
import type { Snapshot } from "./state.ts";
import { createMemoryStore, type Store } from "./store.ts";
import { instantAt, toMilliseconds } from "./timestamps.ts";
import { readBody } from "./validation.ts";

/** A stateful stand-in for the API: what it is told by one request it knows in the next. */
export interface Sandbox {
  /**
   * Answers a request as the API would, whatever its host. Takes what the global `fetch` takes.
   * @throws TypeError where a fault breaks the connection, as the global `fetch` does
   */
  fetch(input: Request | string | URL, init?: RequestInit): Promise<Response>;
  /** The same for a server, which breaks the connection itself where it is given `Response.error()`. */
  handle: Fetch;
  clock: Clock;
  /** Back to how it started: profiles, clock, identifiers, faults and journal. */
  reset(): void;
  /**
   * Makes profiles, with purchases and grants.
   * @throws Error, a sentence that names the profile, where the API would refuse it; nothing is kept then
   */
  seed(profiles: readonly SeedProfile[]): void;
  /** All that it remembers, as plain JSON. */
  snapshot(): Snapshot;
  /** Goes back to a snapshot. */
  restore(snapshot: Snapshot): void;
  /** What goes wrong with a share of the requests; assign to change it. */
  faults: readonly FaultRule[];
  /** The latest 200 requests, the last of them last. */
  journal(): JournalEntry[];
  clearJournal(): void;
  /** How many profiles there are. */
  count(): number;
  /** The first profiles, as v2 shows them now. */
  profiles(limit: number): Profile[];
  /** Closes the store. */
  close(): void;
}

/**
 * Makes a sandbox.
 * @param options.store where profiles are kept; in memory by default
 * @param options.control whether it serves its control plane under `/_sandbox/`; it does by default
 * @throws Error, a sentence, where the options contradict one another
 *
 * @example
 * const sandbox = createSandbox({ accessLevels: ["premium", "pro"] });
 * const adapty = createAdaptyClient({ apiKey: "secret_live_any", fetch: sandbox.fetch });
 */
export function createSandbox(options: SandboxOptions & { store?: Store; control?: boolean } = {}): Sandbox {
  const { store = createMemoryStore(), control = true } = options;
  const config = resolveConfig(options);
  const clock = new StoppableClock();
  const ids = new Ids(config.seed);
  const journal = new Journal();
  /** What `respond` tells the journal of a request, until the request is answered. */
  const details = new Map<Request, Partial<JournalEntry>>();
  const minute = { number: 0, requests: 0 };
  let requests = 0;
  const front = createFront(description, answer);

  const sandbox: Sandbox = {
    async fetch(input, init) {
      const request = input instanceof Request && init === undefined ? input : new Request(input, init);
      request.signal.throwIfAborted();
      const response = await handle(request);
      request.signal.throwIfAborted();
      if (response.type === "error") throw new TypeError("The sandbox broke the connection, as asked.");
      return response;
    },
    handle,
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
    reset() {
      atomically(start);
    },
    seed(profiles) {
      atomically(() => profiles.forEach(seedProfile));
    },
    snapshot: () => ({
      clock: { now: instantAt(clock.now()), stopped: clock.stoppedAt !== undefined },
      ids_given: ids.count,
      profiles: structuredClone([...store.all()]),
    }),
    restore(snapshot) {
      atomically(() => {
        store.clear();
        for (const profile of structuredClone(snapshot.profiles)) store.save(profile);
        ids.count = snapshot.ids_given;
        clock.stoppedAt = snapshot.clock.stopped ? toMilliseconds(snapshot.clock.now) : undefined;
        keepBooks();
      });
    },
    faults: config.faults,
    journal: () => journal.entries(),
    clearJournal: () => journal.clear(),
    count: () => store.count(),
    profiles(limit) {
      const timestamp = clock.now();
      const now = instantAt(timestamp);
      const first = Iterator.from(store.all()).take(limit);
      return Array.from(first, (profile) => viewProfile(profile, config.appId, timestamp, now));
    },
    close: () => store.close(),
  };
  const controlPlane = createControl(sandbox);

  const kept = store.readBookkeeping();
  if (kept === null) atomically(start);
  else {
    ids.count = kept.idsGiven;
    clock.stoppedAt = kept.clockStoppedAt ?? undefined;
  }
  return sandbox;

  function start() {
    store.clear();
    ids.count = 0;
    clock.stoppedAt = undefined;
    if (config.now !== undefined) clock.set(config.now);
    journal.clear();
    minute.requests = 0;
    requests = 0;
    sandbox.faults = config.faults;
    config.profiles.forEach(seedProfile);
    keepBooks();
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

  function handle(request: Request): Response | Promise<Response> {
    const path = getPath(request);
    if (control && path.startsWith("/_sandbox/")) return controlPlane(request, path);
    const response = front(request);
    return response instanceof Promise ? response.then(note) : note(response);

    function note(answered: Response): Response {
      const known = details.get(request);
      details.delete(request);
      const code = errorCodeOf(answered);
      journal.add({
        at: instantAt(clock.now()),
        method: request.method,
        path,
        status: answered.status,
        ...(code && { answer: code }),
        ...known,
      });
      return answered;
    }
  }

  /** Answers what the front let through. */
  function answer(call: Call): Response | Promise<Response> {
    requests += 1;
    const refused = limitRate();
    if (refused) return refused;
    const fault = readFault(call) ?? drawFault(sandbox.faults, call, config.seed, requests);
    if (fault instanceof Response) return fault;
    return fault === undefined ? respond(call) : applyFault(fault, call, () => respond(call));
  }

  /** Minutes are counted by the sandbox's clock, for the whole app, as the limit is documented. */
  function limitRate(): Response | undefined {
    if (config.rateLimit === false) return undefined;
    const number = Math.floor(clock.now() / 60_000);
    if (number !== minute.number) Object.assign(minute, { number, requests: 0 });
    minute.requests += 1;
    if (minute.requests <= config.rateLimit) return undefined;
    const seconds = Math.ceil((number + 1) * 60 - clock.now() / 1000);
    const message = `More than ${config.rateLimit} requests in a minute. Go on in ${seconds} seconds.`;
    return refuse(429, "rate_limit_exceeded", message, { "Retry-After": String(seconds) });
  }

  function respond({ operation, request, path, query, body }: Call): Response {
    const profileId = request.headers.get("adapty-profile-id")?.toLowerCase() || undefined;
    const customerUserId = request.headers.get("adapty-customer-user-id") || undefined;
    const noted: Partial<JournalEntry> = {
      operation: operation.id,
      ...(profileId && { profileId }),
      ...(customerUserId && { customerUserId }),
      ...(body !== undefined && { body: Journal.excerpt(body) }),
    };
    details.set(request, noted);
    try {
      const parts = { profileId, customerUserId, path, query, body };
      const outcome = atomically(() => perform(operation.id as keyof Operations, parts));
      noted.answer = outcome.body;
      const success = findAnswer(operation);
      return reply(success?.status ?? 200, outcome.body, success?.mediaType, outcome.headers);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      noted.answer = { code: error.code, source: error.source, message: error.message };
      return refuseAsDocumented(operation, error);
    }
  }

  function perform(id: keyof Operations, request: RequestParts): Outcome {
    const timestamp = clock.now();
    const body = readBody(id, request.body);
    const task: Task = { ...request, body, store, config, ids, timestamp, now: instantAt(timestamp) };
    return (operations[id] as (task: Task) => Outcome)(task);
  }

  function seedProfile(seed: SeedProfile, index: number) {
    const { profile_id, customer_user_id, transactions = [], grants = [], ...attributes } = seed;
    const user = {
      profileId: profile_id?.toLowerCase() ?? (customer_user_id === undefined ? ids.uuid() : undefined),
      customerUserId: customer_user_id,
      path: {},
      query: new URLSearchParams(),
    };
    try {
      perform("createProfile", { ...user, body: attributes });
      for (const body of transactions) perform("setTransaction", { ...user, body });
      for (const body of grants) perform("grantAccessLevel", { ...user, body });
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      const { code, source, message } = error;
      throw new Error(`Profile ${index + 1} of the seed is refused with ${code}: ${source}: ${message}`);
    }
  }
}

type RequestParts = Pick<Task, "profileId" | "customerUserId" | "path" | "query" | "body">;

/** The answer that the description gives the error: its status, and its form. */
function refuseAsDocumented(operation: Operation, { code, source, message }: Refusal): Response {
  const documented = findAnswer(operation, undefined, code);
  if (documented === undefined) throw new Error(`${operation.id} documents no ${code}`);
  const { status, mediaType } = documented;
  if (mediaType === "application/json") return refuse(status, code, [{ source, errors: [message] }]);
  const pointer = source === null || source === "non_field_errors" ? "" : `/${source.replaceAll(".", "/")}`;
  return reply(
    status,
    { errors: [{ detail: message, source: { pointer }, status: String(status) }] },
    mediaType,
  );
}
