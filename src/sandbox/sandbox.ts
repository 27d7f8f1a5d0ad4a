import { getPath } from "hono/utils/url";
import description from "../../generated/openapi.json" with { type: "json" };
import type { Profile } from "../../generated/types.ts";
import { errorCodeOf, refuse } from "../server/envelope.ts";
import { type Call, createFront } from "../server/front.ts";
import { refuseFields, refuseShape } from "../server/shape.ts";
import { readHeaderUser } from "../server/user.ts";
import { readArguments, respondToViolation, respondWith } from "./api.ts";
import { createControl } from "./control.ts";
import { createCore } from "./core/core.ts";
import type { OperationId } from "./core/operation.ts";
import { viewProfile } from "./core/profile-view.ts";
import { readRequestBody } from "./core/request-body.ts";
import { RuleViolation } from "./core/rule.ts";
import { applyFault, drawFault, readFault } from "./faults.ts";
import { Journal, type JournalRecord } from "./journal.ts";
import { resolveOptions } from "./options/resolve.ts";
import { validateOptions, validateSnapshot } from "./options/validate.ts";
import { createMemoryStore } from "./store/memory.ts";
import { migrateSnapshot, VERSION } from "./store/migrations.ts";
import type { Store } from "./store/store.ts";
import type { Sandbox, SandboxOptions } from "./types.ts";
import { unknownFieldFault, type Warn, Warnings, warnOnConsole } from "./warnings.ts";

/**
 * Makes a sandbox.
 * @param options.store where profiles are kept; in memory by default
 * @param options.control whether it serves its control plane under `/_sandbox/`; it does by default
 * @param options.warn gets a sentence about what the sandbox ignores, such as an unknown field of a request; `console.warn` by
 * default. Each sentence comes once.
 * @throws {OptionsError} if an option is wrong, with a sentence that names it
 *
 * @example
 * const sandbox = createSandbox({ accessLevels: ["premium", "pro"] });
 * const adapty = createAdaptyClient({ apiKey: "secret_live_any", fetch: sandbox.fetch });
 */
export function createSandbox(
  options: SandboxOptions & { store?: Store; control?: boolean; warn?: Warn } = {},
): Sandbox {
  const {
    store = createMemoryStore(),
    control: isControlled = true,
    warn = warnOnConsole,
    ...described
  } = options;
  const setup = resolveOptions(described);
  const warnings = new Warnings(warn);
  if (store.readMeta() !== null) warnings.ofStoredState(described);
  const journal = new Journal();
  const core = createCore(setup, store, (events) =>
    journal.add({
      at: core.now(),
      method: "CLOCK",
      path: "/_sandbox/clock",
      status: 204,
      events: JSON.stringify(events),
    }),
  );
  const front = createFront(description, answer);
  /** What `respond` adds to the journal about a request, until the response is ready. */
  const details = new Map<Request, Partial<JournalRecord>>();
  const minute = { number: 0, requests: 0 };
  let requests = 0;
  let faults = setup.faults;

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
    clock: core.clock,
    reset() {
      core.reset();
      journal.clear();
      countAnew();
      faults = setup.faults;
    },
    seed(profiles) {
      validateOptions({ profiles: profiles ?? null });
      core.seed(profiles);
    },
    snapshot: () => ({ version: VERSION, ...core.snapshot() }),
    restore(snapshot) {
      const migrated = migrateSnapshot(snapshot);
      validateSnapshot(migrated, setup.accessLevels);
      core.restore(migrated);
      countAnew();
    },
    get faults() {
      return faults;
    },
    set faults(rules) {
      validateOptions({ faults: rules ?? null });
      faults = structuredClone(rules);
    },
    journal: () => journal.entries(),
    clearJournal: () => journal.clear(),
    count: () => core.count(),
    profiles(limit) {
      const views: Profile[] = [];
      for (const profile of core.profiles()) {
        if (views.length >= limit) break;
        views.push(viewProfile(profile, setup.appId, core.clock.now(), core.now()));
      }
      return views;
    },
    close: () => core.close(),
  };
  const control = isControlled ? createControl(sandbox) : undefined;
  return sandbox;

  function handle(request: Request): Response | Promise<Response> {
    const path = getPath(request);
    if (control && path.startsWith("/_sandbox/")) return control(request, path);
    const response = front(request);
    return response instanceof Promise ? response.then(note) : note(response);

    function note(answered: Response): Response {
      const known = details.get(request);
      details.delete(request);
      const code = errorCodeOf(answered);
      journal.add({
        at: core.now(),
        method: request.method,
        path,
        operation: known?.operation,
        profileId: known?.profileId,
        customerUserId: known?.customerUserId,
        body: known?.body,
        ...(known?.unknownFields && { unknownFields: known.unknownFields }),
        status: answered.status,
        answer: known?.answer ?? (code && JSON.stringify(code)),
        ...(known?.events && { events: known.events }),
      });
      return answered;
    }
  }

  /** Answers when what was changed is durable. What was read may be a change of another request that waits for that. */
  function answer(call: Call): Response | Promise<Response> {
    const response = decide(call);
    return response instanceof Promise ? response.then(whenCommitted) : whenCommitted(response);
  }

  function whenCommitted(response: Response): Response | Promise<Response> {
    return core.committed?.then(() => response) ?? response;
  }

  /** Answers what the front let through. */
  function decide(call: Call): Response | Promise<Response> {
    requests += 1;
    const refused = limitRate();
    if (refused) return refused;
    const fault = readFault(call) ?? drawFault(faults, call, setup.seed, requests);
    if (fault instanceof Response) return fault;
    return fault === undefined ? respond(call) : applyFault(fault, call, () => respond(call));
  }

  /** The same requests are to meet the same faults, and the same limit. */
  function countAnew() {
    minute.requests = 0;
    requests = 0;
  }

  /** Minutes are counted by the sandbox's clock, for the whole app, as the limit is documented. */
  function limitRate(): Response | undefined {
    if (setup.rateLimit === false) return undefined;
    const now = core.clock.now() / 1000;
    const number = Math.floor(now / 60);
    if (number !== minute.number) Object.assign(minute, { number, requests: 0 });
    minute.requests += 1;
    if (minute.requests <= setup.rateLimit) return undefined;
    const seconds = Math.ceil((number + 1) * 60 - now);
    const message = `More than ${setup.rateLimit} requests in a minute. Go on in ${seconds} seconds by the sandbox's clock; where that is stopped, advance it.`;
    return refuse(429, "rate_limit_exceeded", message, { "Retry-After": String(seconds) });
  }

  function respond(call: Call): Response {
    const { operation, request, body } = call;
    const { profileId, customerUserId } = readHeaderUser(request);
    const read = readRequestBody(operation.id, body);
    const unknownFields = read.unknownFields.map(({ path }) => path);
    const noted: Partial<JournalRecord> = {
      operation: operation.id,
      profileId,
      customerUserId,
      body: JSON.stringify(body),
      ...(unknownFields.length > 0 && { unknownFields: JSON.stringify(unknownFields) }),
    };
    details.set(request, noted);
    const refused = refuseShape(call);
    if (refused) return refused;
    if (setup.unknownFields === "reject") read.faults.push(...read.unknownFields.map(unknownFieldFault));
    else warnings.ofUnknownFields(operation.id, read.unknownFields);
    if (read.faults.length > 0) return refuseFields(operation, read.faults);
    try {
      const decoded = { ...readArguments(call), body: read.body };
      const { reply, events } = core.perform(operation.id as OperationId, decoded as never);
      if (events.length > 0) noted.events = JSON.stringify(events);
      noted.answer = JSON.stringify(reply.body);
      return respondWith(operation, reply, noted.answer);
    } catch (error) {
      if (!(error instanceof RuleViolation)) throw error;
      noted.answer = JSON.stringify({ code: error.code, source: error.field, message: error.message });
      return respondToViolation(operation, error);
    }
  }
}
