import { refuse, reply } from "../server/envelope.ts";
import { fail } from "../server/front.ts";
import { JsonError, parseJson } from "../server/json.ts";
import { OptionsError } from "./core/app.ts";
import { ClockError, readDuration, readMoment } from "./core/clock.ts";
import { instantAt } from "./core/timestamps.ts";
import { renderStatusPage } from "./status-page.ts";
import type { FaultRule, Sandbox, SeedProfile, Snapshot } from "./types.ts";

/** How many profiles the state lists. A snapshot has all of them. */
const PROFILES_LISTED = 100;

type Route = (sandbox: Sandbox, body: unknown) => unknown;

/** The routes of the control plane. The sandbox checks what they pass on. A route without a result is answered with 204. */
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

/** A request of the control plane that cannot be carried out. */
class ControlError extends Error {}

/** Sent with every response: no page may embed one, and no browser may take JSON for something else. */
const SECURITY_HEADERS = {
  "X-Content-Type-Options": "nosniff",
  "X-Frame-Options": "DENY",
  "Cross-Origin-Resource-Policy": "same-origin",
  "Referrer-Policy": "no-referrer",
};

/**
 * Makes the handler of `/_sandbox/…`. A request that cannot be carried out gets a 400 with the reason. There is no key:
 * whoever reaches the control plane may see everything, so it is for the machine that the sandbox runs on.
 */
export function createControl(sandbox: Sandbox): (request: Request, path: string) => Promise<Response> {
  return async (request, path) => {
    const response = await respond(request, path);
    for (const [name, value] of Object.entries(SECURITY_HEADERS)) response.headers.set(name, value);
    return request.method === "HEAD" ? new Response(null, response) : response;
  };

  async function respond(request: Request, path: string): Promise<Response> {
    const isRead = request.method === "GET" || request.method === "HEAD";
    const method = isRead ? "GET" : request.method;
    if (isForeign(request, isRead))
      return refuse(403, "forbidden", "A page of another origin may not use this sandbox's control plane.");
    if (path === "/_sandbox/" && isRead) {
      const nonce = randomHex();
      return new Response(renderStatusPage(readState(sandbox), sandbox.journal(), nonce), {
        headers: { "Content-Type": "text/html; charset=utf-8", "Content-Security-Policy": policy(nonce) },
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
    const act = route[method];
    if (act === undefined) {
      const allowed = Object.keys(route).join(", ");
      return refuse(405, "method_not_allowed", `${path} takes ${allowed}.`, { Allow: allowed });
    }
    try {
      const bytes = new Uint8Array(await request.arrayBuffer());
      const result = act(sandbox, bytes.byteLength === 0 ? undefined : parseJson(bytes));
      return result === undefined ? reply(204, undefined, null) : reply(200, result);
    } catch (error) {
      const isExpected = [ControlError, OptionsError, ClockError, JsonError].some(
        (kind) => error instanceof kind,
      );
      return isExpected ? refuse(400, "validation_error", (error as Error).message) : fail(error);
    }
  }
}

/**
 * Whether a page of another origin sent the request. Browsers send `Origin` with everything but plain reads, and
 * `Sec-Fetch-Site` to trustworthy addresses. A link from another page may lead here, so that reads ignore the latter.
 */
function isForeign({ headers, url }: Request, isRead: boolean): boolean {
  const origin = headers.get("origin");
  const host = headers.get("host") ?? new URL(url).host;
  if (origin !== null && origin.replace(/^https?:\/\//, "") !== host) return true;
  return !isRead && !["same-origin", "none"].includes(headers.get("sec-fetch-site") ?? "none");
}

/** The page may use its own style sheet and icon, and nothing else; no page may frame it. */
function policy(nonce: string): string {
  return `default-src 'none'; style-src 'nonce-${nonce}'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`;
}

function randomHex(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
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

/** Takes `{"set": "2025-01-01T00:00:00Z"}`, `{"advance": {"days": 30}}`, or both: then it sets the clock before it advances it. */
function setClock(sandbox: Sandbox, body: unknown) {
  const { set, advance, ...others } = Object(body) as Record<string, unknown>;
  if ((set === undefined && advance === undefined) || Object.keys(others).length > 0)
    throw new ControlError("Send an object with set, advance, or both, and nothing else.");
  const start = set === undefined ? sandbox.clock.now() : readMoment(set);
  sandbox.clock.set(advance === undefined ? start : start + readDuration(advance));
  return readClock(sandbox);
}
