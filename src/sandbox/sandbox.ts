import { createFetch } from "../http/adapters/fetch.ts";
import { chain, type Handler, type HttpReply, MAX_BODY_BYTES, type MaybeLater } from "../http/exchange.ts";
import { applyFault } from "../http/fault.ts";
import { type Call, createCallReader, protect } from "../http/handler.ts";
import { readPreference } from "../http/prefer.ts";
import { exampleResponse } from "../http/responses.ts";
import { documentedSuccess } from "../http/success.ts";
import { readHeaderUser } from "../http/user.ts";
import { validateRequest, validationError } from "../http/validate.ts";
import { operations } from "../openapi/operations.ts";
import { onceEach, type Warn, warnOnConsole } from "../warn.ts";
import { readArguments, respondToViolation, respondWith } from "./api.ts";
import { controlBodyLimit, createControl } from "./control/control.ts";
import { writeInPieces } from "./control/snapshot.ts";
import { OptionsError } from "./core/app.ts";
import { createCore } from "./core/core.ts";
import type { OperationId } from "./core/operation.ts";
import { viewProfile } from "./core/profile-view.ts";
import { readRequestBody } from "./core/request-body.ts";
import { RuleViolation } from "./core/rule.ts";
import type { Store } from "./core/store.ts";
import { type StoreAction, type StoreRequests, storeActions } from "./core/storefront.ts";
import { Faults } from "./faults.ts";
import { IdempotencyKeysUnderWay } from "./idempotency.ts";
import { Journal, type JournalRecord } from "./journal.ts";
import { resolveOptions } from "./options/resolve.ts";
import { validateOptions, validateSnapshot } from "./options/validate.ts";
import { RateLimit } from "./rate-limit.ts";
import { createMemoryStore } from "./store/memory.ts";
import { migrateSnapshot, VERSION } from "./store/migrations.ts";
import { Timekeeper } from "./timekeeper.ts";
import type { Sandbox, SandboxOptions, Storefront } from "./types.ts";
import {
  DYNAMIC_WARNING,
  exampleWarning,
  storedStateWarnings,
  unknownFieldFault,
  unknownFieldWarnings,
} from "./warnings.ts";
import type { Post } from "./webhooks/send.ts";
import { createWebhookSender } from "./webhooks/webhooks.ts";

/**
 * Makes a sandbox.
 * @param options.store stores the profiles; in memory by default
 * @param options.control whether it serves its control plane under `/_sandbox/`; it does by default
 * @param options.warn called with a sentence about what the sandbox ignores, such as an unknown
 *   field or preference of a request; `console.warn` by default. It is called once for each
 *   sentence.
 * @param options.post sends the webhooks; with `fetch` by default
 * @throws {OptionsError} if an option is wrong, with a sentence that names it
 *
 * @example
 * const sandbox = createSandbox({ accessLevels: ["premium", "pro"] });
 * const adapty = createAdaptyClient({ apiKey: "secret_live_any", fetch: sandbox.fetch });
 */
export function createSandbox(
  options: SandboxOptions & { store?: Store; control?: boolean; warn?: Warn; post?: Post } = {},
): Sandbox {
  const {
    store = createMemoryStore(),
    control: isControlled = true,
    warn = warnOnConsole,
    post,
    now,
    ...others
    // From JavaScript, the options may be null.
  } = { ...options };
  checkPart("store", typeof store?.readMeta === "function", "a store, such as that of openSqliteStore");
  checkPart("control", typeof isControlled === "boolean", "true or false");
  checkPart("warn", typeof warn === "function", "a function");
  const start = now instanceof Date ? now.toJSON() : now;
  const described = { ...others, ...(start !== undefined && { now: start }) };
  const setup = resolveOptions(described);
  const warnOnce = onceEach(warn);
  if (store.readMeta() !== null) storedStateWarnings(described).forEach(warnOnce);
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
  const clock = { now: core.clock.now, isStopped: core.isClockStopped };
  const sender = createWebhookSender(store, clock, setup, { warn, onEndpointsChange }, post);
  const time = new Timekeeper(core);
  const underWay = new IdempotencyKeysUnderWay(store);
  const rateLimit = new RateLimit(setup.rateLimit);
  let requests = 0;
  const faults = new Faults(setup.faults, setup.seed);

  const handler: Handler = {
    handle(request) {
      const { method, path } = request;
      if (control && path.startsWith("/_sandbox/")) return control(request);
      const record: JournalRecord = { at: core.now(), method, path, status: 0 };
      const reply = protect(request, () => {
        const call = readCall(request, setup.apiKeys);
        return "status" in call ? call : chain(respond(call, record), whenCommitted);
      });
      return chain(reply, (reply) => {
        journal.add(complete(record, reply));
        return reply;
      });
    },
    bodyLimit: (path) => (control && path.startsWith("/_sandbox/") ? controlBodyLimit(path) : MAX_BODY_BYTES),
  };
  const sandbox: Sandbox = {
    ...handler,
    fetch: createFetch(handler),
    webhooks: sender.webhooks,
    store: Object.fromEntries(
      storeActions.map((action) => [action, (request: never) => act(action, request)]),
    ) as unknown as Storefront,
    clock: {
      now: core.clock.now,
      set(to) {
        core.clock.set(to);
        timeChanged();
      },
      advance(by) {
        core.clock.advance(by);
        timeChanged();
      },
    },
    reset() {
      core.reset();
      sender.reset();
      timeChanged();
      journal.clear();
      faults.replace(setup.faults);
      countAnew();
    },
    seed(profiles) {
      validateOptions({ profiles: profiles ?? null });
      core.seed(profiles);
      time.watch();
    },
    snapshot() {
      const { profiles, ...rest } = core.snapshot();
      return structuredClone({ version: VERSION, ...rest, profiles: [...profiles] });
    },
    restore(snapshot) {
      const migrated = migrateSnapshot(snapshot);
      validateSnapshot(migrated, setup.accessLevels);
      core.restore(migrated);
      sender.reload();
      timeChanged();
      countAnew();
    },
    get faults() {
      return faults.rules;
    },
    set faults(rules) {
      validateOptions({ faults: rules ?? null });
      faults.replace(rules);
    },
    journal: () => journal.entries(),
    clearJournal: () => journal.clear(),
    count: () => core.count(),
    profiles: (limit) =>
      firstOf(core.profiles(), limit).map((profile) =>
        viewProfile(profile, setup.appId, core.clock.now(), core.now()),
      ),
    balances: (limit) =>
      Object.fromEntries(
        firstOf(core.profiles(), limit).map(({ profile_id, virtual_currency }) => [
          profile_id,
          { ...virtual_currency.balances },
        ]),
      ),
    close() {
      time.close();
      sender.close();
      core.close();
    },
  };
  const writeSnapshot = () => writeInPieces({ version: VERSION, ...core.snapshot() });
  const control = isControlled ? createControl(sandbox, setup.apiKeys, writeSnapshot) : undefined;
  if (sender.hasEndpoints) core.emit = sender.emit;
  time.watch();
  return sandbox;

  /** Makes events only while there is an endpoint that gets them. */
  function onEndpointsChange() {
    const { hasEndpoints } = sender;
    if (hasEndpoints === (core.emit !== undefined)) return;
    core.catchUp();
    core.emit = hasEndpoints ? sender.emit : undefined;
    time.watch();
  }

  function timeChanged() {
    sender.wake();
    time.watch();
  }

  /** Carries out an action of the store, which shows in the journal like a request. */
  function act<Action extends StoreAction>(action: Action, request: StoreRequests[Action]) {
    const { transaction, events } = core.actInStore(action, request);
    journal.add({
      at: core.now(),
      method: "STORE",
      path: `/_sandbox/store/${action}`,
      status: 200,
      body: JSON.stringify(request),
      response: JSON.stringify(transaction),
      events: JSON.stringify(events),
    });
    time.watch();
    return transaction;
  }

  /**
   * Sends a reply when the changes so far are durable. A reply that only reads may show a change of
   * another request that is not yet.
   */
  function whenCommitted(reply: HttpReply): MaybeLater<HttpReply> {
    return core.committed?.then(() => reply) ?? reply;
  }

  function respond(call: Call, record: JournalRecord): MaybeLater<HttpReply> {
    requests += 1;
    const { profileId, customerUserId } = readHeaderUser(call.request);
    const body = JSON.stringify(call.body);
    Object.assign(record, { operation: call.operation.id, profileId, customerUserId, body });
    const limited = rateLimit.count(core.clock.now());
    if (limited) return limited;
    const preference = readPreference(call);
    if ("status" in preference) return preference;
    preference.warnings.forEach(warnOnce);
    if (preference.dynamic) warnOnce(DYNAMIC_WARNING);
    const fault = preference.fault ?? faults.draw(call, requests);
    return underWay.guard(call, () => {
      if (fault === undefined) return perform(call, record);
      return applyFault(fault, call, () => perform(call, record), exampleResponse);
    });
  }

  /**
   * Starts the counts again, so that the same requests get the same faults and reach the same
   * limit.
   */
  function countAnew() {
    rateLimit.countAnew();
    requests = 0;
    faults.countAnew();
  }

  /** Carries out a call, and completes its journal record. */
  function perform(call: Call, record: JournalRecord): HttpReply {
    const { operation, body } = call;
    const read = readRequestBody(operation.id, body);
    if (read.unknownFields.length > 0)
      record.unknownFields = JSON.stringify(read.unknownFields.map(({ path }) => path));
    const invalid = validateRequest(call);
    if (invalid) return invalid;
    if (setup.unknownFields === "reject") read.faults.push(...read.unknownFields.map(unknownFieldFault));
    else unknownFieldWarnings(operation.id, read.unknownFields).forEach(warnOnce);
    if (read.faults.length > 0) return validationError(operation, read.faults);
    try {
      const decoded = { ...readArguments(call), body: read.body };
      const { events, reply } = core.perform(operation.id as OperationId, decoded as never);
      time.watch();
      record.response = JSON.stringify(reply.body);
      if (events.length > 0) record.events = JSON.stringify(events);
      if (reply.example !== undefined) {
        const documented = documentedSuccess(call, reply.example);
        warnOnce(exampleWarning(operation.id, documented.example));
        return exampleResponse(documented);
      }
      return respondWith(call, reply, record.response);
    } catch (error) {
      if (!(error instanceof RuleViolation)) throw error;
      record.response = JSON.stringify({ code: error.code, source: error.field, message: error.message });
      return respondToViolation(operation, error);
    }
  }
}

const readCall = createCallReader(operations);

/** Checks an option that no schema describes. @throws {OptionsError} if it is wrong */
function checkPart(option: string, isRight: boolean, what: string): void {
  if (!isRight) throw new OptionsError({ path: [option], message: `${option} must be ${what}` });
}

/**
 * Adds the response to the record of a request: its status and, if the core gave no result, its
 * error code.
 */
function complete(record: JournalRecord, { status, cut, errorCode }: HttpReply): JournalRecord {
  record.status = cut === "before" ? 0 : status;
  if (errorCode !== undefined) record.response ??= JSON.stringify(errorCode);
  return record;
}

function firstOf<Item>(items: Iterable<Item>, count: number): Item[] {
  const first: Item[] = [];
  for (const item of items) {
    if (first.length >= count) break;
    first.push(item);
  }
  return first;
}
