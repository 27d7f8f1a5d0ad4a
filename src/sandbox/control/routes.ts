import { readDuration, readMoment } from "../core/clock.ts";
import { instantAt } from "../core/timestamps.ts";
import type { FaultRule, Sandbox, SeedProfile, Snapshot } from "../types.ts";

/** The number of profiles in the state. A snapshot has all of them. */
const PROFILES_LISTED = 100;

type Route = (sandbox: Sandbox, body: unknown) => unknown;

/** The routes of the control plane. The sandbox validates their arguments. If a route returns nothing, the response is a 204. */
export const routes: Record<string, Record<string, Route>> = {
  "/_sandbox/state": { GET: readState },
  "/_sandbox/reset": { POST: (sandbox) => sandbox.reset() },
  "/_sandbox/seed": { POST: (sandbox, body) => sandbox.seed(body as SeedProfile[]) },
  "/_sandbox/snapshot": { GET: (sandbox) => sandbox.snapshot() },
  "/_sandbox/restore": { POST: (sandbox, body) => sandbox.restore(body as Snapshot) },
  "/_sandbox/clock": { GET: readClock, POST: setClock },
  "/_sandbox/faults": {
    GET: (sandbox) => sandbox.faults,
    PUT: (sandbox, body) => {
      sandbox.faults = body as FaultRule[];
    },
  },
  "/_sandbox/journal": { GET: (sandbox) => sandbox.journal(), DELETE: (sandbox) => sandbox.clearJournal() },
};

/** Thrown when a request to the control plane cannot be carried out. */
export class ControlError extends Error {}

export function readState(sandbox: Sandbox) {
  return {
    ...readClock(sandbox),
    profile_count: sandbox.count(),
    profiles: sandbox.profiles(PROFILES_LISTED),
  };
}

function readClock(sandbox: Sandbox) {
  return { now: instantAt(sandbox.clock.now()) };
}

/**
 * Moves the clock as the body says: `{"set": "2025-01-01T00:00:00Z"}`, `{"advance": {"days": 30}}`, or both. If both are sent,
 * the clock is set first and then advanced.
 */
function setClock(sandbox: Sandbox, body: unknown) {
  const { set, advance, ...others } = Object(body) as Record<string, unknown>;
  if ((set === undefined && advance === undefined) || Object.keys(others).length > 0)
    throw new ControlError("Send an object with set, advance, or both, and nothing else.");
  const start = set === undefined ? sandbox.clock.now() : readMoment(set);
  sandbox.clock.set(advance === undefined ? start : start + readDuration(advance));
  return readClock(sandbox);
}
