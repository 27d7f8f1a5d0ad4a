import { refuse, reply } from "../server/envelope.ts";
import { parseJson } from "../server/json.ts";
import type { SeedProfile } from "./core/app.ts";
import { readDuration, readMoment } from "./core/clock.ts";
import type { Snapshot } from "./core/state.ts";
import { instantAt } from "./core/timestamps.ts";
import type { FaultRule } from "./options.ts";
import type { Sandbox } from "./sandbox.ts";
import { renderStatusPage } from "./status-page.ts";

/** How many profiles the state lists. A snapshot has them all. */
const PROFILES_LISTED = 100;

type Route = (sandbox: Sandbox, body: unknown) => unknown;

/** The control plane: what can be read, and what can be told, which the sandbox checks. What returns nothing is answered 204. */
const routes: Record<string, Record<string, Route>> = {
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

/** Takes `{"set": "2025-01-01T00:00:00Z"}`, `{"advance": {"days": 30}}`, or both, in that order. Both are read before the clock is set. */
function setClock(sandbox: Sandbox, body: unknown) {
  const { set, advance, ...others } = Object(body) as Record<string, unknown>;
  if ((set === undefined && advance === undefined) || Object.keys(others).length > 0)
    throw new Error("Send an object with set, advance, or both, and nothing else.");
  const start = set === undefined ? sandbox.clock.now() : readMoment(set);
  sandbox.clock.set(advance === undefined ? start : start + readDuration(advance));
  return readClock(sandbox);
}
