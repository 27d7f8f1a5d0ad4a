import { refuse, reply } from "../server/envelope.ts";
import { parseJson } from "../server/json.ts";
import type { SeedProfile } from "./core/app.ts";
import type { Duration } from "./core/clock.ts";
import type { Snapshot } from "./core/state.ts";
import { instantAt, parseInstant } from "./core/timestamps.ts";
import type { FaultRule } from "./options.ts";
import type { Sandbox } from "./sandbox.ts";
import { renderStatusPage } from "./status-page.ts";

/** How many profiles the state lists. A snapshot has them all. */
const PROFILES_LISTED = 100;

type Route = (sandbox: Sandbox, body: unknown) => unknown;

/** The control plane: what can be read, and what can be told. What returns nothing is answered 204. */
const routes: Record<string, Record<string, Route>> = {
  "/_sandbox/state": { GET: readState },
  "/_sandbox/reset": { POST: (sandbox) => sandbox.reset() },
  "/_sandbox/seed": { POST: (sandbox, body) => sandbox.seed(list<SeedProfile>(body, "profiles")) },
  "/_sandbox/snapshot": { GET: (sandbox) => sandbox.snapshot() },
  "/_sandbox/restore": { POST: (sandbox, body) => sandbox.restore(readSnapshot(body)) },
  "/_sandbox/clock": { GET: readClock, POST: setClock },
  "/_sandbox/faults": {
    GET: (sandbox) => sandbox.faults,
    PUT: (sandbox, body) => {
      sandbox.faults = readFaults(body);
    },
  },
  "/_sandbox/journal": { GET: (sandbox) => sandbox.journal(), DELETE: (sandbox) => sandbox.clearJournal() },
};

/**
 * Makes the handler of `/_sandbox/…`. A request that cannot be fulfilled is answered 400 with the reason; there is no key to send,
 * since who reaches it may see all: it is for the machine that the sandbox runs on.
 */
export function createControl(sandbox: Sandbox): (request: Request, path: string) => Promise<Response> {
  return async (request, path) => {
    if (path === "/_sandbox/" && request.method === "GET") {
      return new Response(renderStatusPage(readState(sandbox), sandbox.journal()), {
        headers: { "Content-Type": "text/html; charset=utf-8" },
      });
    }
    const route = routes[path];
    if (route === undefined) {
      return refuse(
        404,
        "not_found",
        `The control plane has ${Object.keys(routes).join(", ")}, and /_sandbox/ to look at.`,
      );
    }
    const act = route[request.method];
    if (act === undefined) {
      const allowed = Object.keys(route).join(", ");
      return refuse(405, "method_not_allowed", `${path} takes ${allowed}.`, { Allow: allowed });
    }
    if (request.method !== "GET" && request.headers.get("sec-fetch-site") === "cross-site") {
      return refuse(403, "forbidden", "A page of another site may not change this sandbox.");
    }
    try {
      const bytes = new Uint8Array(await request.arrayBuffer());
      const answer = act(sandbox, bytes.byteLength === 0 ? undefined : parseJson(bytes));
      return answer === undefined ? reply(204, undefined, null) : reply(200, answer);
    } catch (error) {
      return refuse(400, "validation_error", (error as Error).message);
    }
  };
}

function readState(sandbox: Sandbox) {
  return {
    ...readClock(sandbox),
    profile_count: sandbox.count(),
    profiles: sandbox.profiles(PROFILES_LISTED),
  };
}

function readClock(sandbox: Sandbox) {
  return { now: instantAt(sandbox.clock.now()) };
}

/** Takes `{"set": "2025-01-01T00:00:00Z"}`, `{"advance": {"days": 30}}`, or both, in that order. */
function setClock(sandbox: Sandbox, body: unknown) {
  const { set, advance } = (body ?? {}) as { set?: string | number; advance?: Duration };
  if (set === undefined && advance === undefined) throw new Error("Send set, advance, or both.");
  if (set !== undefined) sandbox.clock.set(set);
  if (advance !== undefined) sandbox.clock.advance(advance);
  return readClock(sandbox);
}

function list<Item>(body: unknown, what: string): Item[] {
  if (!Array.isArray(body) || !body.every(isObject))
    throw new Error(`Send the ${what} as a JSON array of objects.`);
  return body as Item[];
}

function readFaults(body: unknown): FaultRule[] {
  const faults = list<FaultRule>(body, "faults");
  if (faults.some(({ share }) => !(share >= 0 && share <= 1)))
    throw new Error("Each fault has a share, from 0 to 1.");
  return faults;
}

/** What another program may have changed in a snapshot shows later; this is for what is none. */
function readSnapshot(body: unknown): Snapshot {
  const { clock, ids_given, profiles } = (body ?? {}) as Partial<Snapshot>;
  const isWhole =
    parseInstant(String(clock?.now)) !== undefined &&
    Number.isSafeInteger(ids_given) &&
    Array.isArray(profiles) &&
    profiles.every(
      (profile) => isObject(profile) && Array.isArray(profile.purchases) && Array.isArray(profile.web_events),
    );
  if (!isWhole) throw new Error("Send a snapshot as GET /_sandbox/snapshot gave it.");
  return body as Snapshot;
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}
