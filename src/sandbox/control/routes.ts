import { readDuration, readMoment } from "../core/clock.ts";
import { instantAt } from "../core/timestamps.ts";
import type { FaultRule, Sandbox, SeedProfile, Snapshot, Storefront, WebhookEndpoint } from "../types.ts";

/** The number of profiles in the state. A snapshot has all of them. */
const PROFILES_LISTED = 100;

/** What the routes act on. */
interface Controlled {
  sandbox: Sandbox;
  /** The snapshot as JSON, as the state is now, piece by piece. */
  writeSnapshot(): Iterable<string>;
}

/** Acts on the sandbox. `id` is the last part of a path such as `/_sandbox/webhooks/{id}`. */
type Route = (controlled: Controlled, body: unknown, id: string) => unknown;

/**
 * The routes of the control plane, by path and method. The sandbox validates their arguments. If a
 * route returns nothing, the response is a 204.
 */
export const routes: Record<string, Record<string, Route>> = {
  "/_sandbox/state": { GET: ({ sandbox }) => readState(sandbox) },
  "/_sandbox/reset": { POST: ({ sandbox }) => sandbox.reset() },
  "/_sandbox/seed": { POST: ({ sandbox }, body) => sandbox.seed(body as SeedProfile[]) },
  "/_sandbox/snapshot": { GET: ({ writeSnapshot }) => new JsonPieces(writeSnapshot()) },
  "/_sandbox/restore": { POST: ({ sandbox }, body) => sandbox.restore(body as Snapshot) },
  "/_sandbox/clock": { GET: ({ sandbox }) => readClock(sandbox), POST: setClock },
  "/_sandbox/faults": {
    GET: ({ sandbox }) => sandbox.faults,
    PUT: ({ sandbox }, body) => {
      sandbox.faults = body as FaultRule[];
    },
  },
  "/_sandbox/store/{action}": { POST: act },
  "/_sandbox/webhooks": {
    GET: ({ sandbox }) => sandbox.webhooks.list(),
    POST: addWebhook,
    DELETE: ({ sandbox }) => {
      for (const { id } of sandbox.webhooks.list()) sandbox.webhooks.remove(id);
    },
  },
  "/_sandbox/webhooks/{id}": {
    DELETE: ({ sandbox }, _, id) => {
      if (!sandbox.webhooks.remove(id)) throw new ControlError(`There is no endpoint ${id}.`);
    },
  },
  "/_sandbox/deliveries": { GET: ({ sandbox }) => sandbox.webhooks.deliveries() },
  "/_sandbox/deliveries/settled": { GET: waitForDeliveries },
  "/_sandbox/deliveries/{number}/resend": {
    POST: ({ sandbox }, _, number) => sandbox.webhooks.resend(Number(number)),
  },
  "/_sandbox/journal": {
    GET: ({ sandbox }) => sandbox.journal(),
    DELETE: ({ sandbox }) => sandbox.clearJournal(),
  },
};

/** A result that is too long for one text. */
export class JsonPieces {
  readonly pieces: Iterable<string>;

  constructor(pieces: Iterable<string>) {
    this.pieces = pieces;
  }
}

/** Thrown when a request to the control plane cannot be carried out. */
export class ControlError extends Error {}

/**
 * The longest that a request waits for deliveries, in milliseconds. An endpoint has 10 s for each
 * attempt.
 */
const LONGEST_WAIT = 60_000;

/** Adds an endpoint, and sends it the verification request, as the dashboard does. */
async function addWebhook({ sandbox: { webhooks } }: Controlled, body: unknown) {
  if (Object(body) !== body || "to" in Object(body)) throw new ControlError("Send an object with url.");
  const id = webhooks.add(body as WebhookEndpoint);
  return {
    ...webhooks.list().find((endpoint) => endpoint.id === id),
    verification: await webhooks.verify(id),
  };
}

/** Responds when nothing is due or under way. */
async function waitForDeliveries({ sandbox: { webhooks } }: Controlled) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLong = new Promise<false>((resolve) => {
    timer = setTimeout(() => resolve(false), LONGEST_WAIT);
  });
  const settled = await Promise.race([webhooks.settled().then(() => true), tooLong]);
  clearTimeout(timer);
  return { settled, deliveries: webhooks.deliveries() };
}

function act({ sandbox }: Controlled, body: unknown, action: string) {
  if (!Object.hasOwn(sandbox.store, action))
    throw new ControlError(
      `The store has no action ${action}. It has ${Object.keys(sandbox.store).join(", ")}.`,
    );
  return sandbox.store[action as keyof Storefront](body as never);
}

export function readState(sandbox: Sandbox) {
  return {
    ...readClock(sandbox),
    profile_count: sandbox.count(),
    profiles: sandbox.profiles(PROFILES_LISTED),
    balances: sandbox.balances(PROFILES_LISTED),
  };
}

function readClock(sandbox: Sandbox) {
  return { now: instantAt(sandbox.clock.now()) };
}

/**
 * Moves the clock as the body says: `{"set": "2025-01-01T00:00:00Z"}`, `{"advance": {"days": 30}}`,
 * or both. If both are sent, the clock is set first and then advanced.
 */
function setClock({ sandbox }: Controlled, body: unknown) {
  const { set, advance, ...others } = Object(body) as Record<string, unknown>;
  if ((set === undefined && advance === undefined) || Object.keys(others).length > 0)
    throw new ControlError("Send an object with set, advance, or both, and nothing else.");
  const start = set === undefined ? sandbox.clock.now() : readMoment(set);
  sandbox.clock.set(advance === undefined ? start : start + readDuration(advance));
  return readClock(sandbox);
}
