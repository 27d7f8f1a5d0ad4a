import type { ApiKeys } from "../../http/authenticate.ts";
import {
  chain,
  type HttpReply,
  type HttpRequest,
  MAX_BODY_BYTES,
  type MaybeLater,
} from "../../http/exchange.ts";
import { JsonError, parseJson } from "../../http/json.ts";
import { errorResponse, internalError, json, noContent, text } from "../../http/responses.ts";
import { createRouter } from "../../http/router.ts";
import { OptionsError } from "../core/app.ts";
import { ClockError } from "../core/clock.ts";
import { RuleViolation } from "../core/rule.ts";
import { StoreError } from "../core/storefront.ts";
import type { Sandbox } from "../types.ts";
import { ControlError, JsonPieces, readState, routes } from "./routes.ts";
import { renderStatusPage } from "./status-page.ts";

/** Errors whose message is for the caller. Any other error is a fault of the sandbox. */
const EXPECTED = [ControlError, OptionsError, ClockError, JsonError, StoreError];

/**
 * The largest body of a request that carries a state, in bytes: 256 MiB, enough for 200,000
 * profiles.
 */
const MAX_STATE_BYTES = 256 * 2 ** 20;

/** The routes whose requests carry a state. */
const STATE_PATHS = ["/_sandbox/restore", "/_sandbox/seed"];

/** The largest body that a request to a path of the control plane may have, in bytes. */
export function controlBodyLimit(path: string): number {
  return STATE_PATHS.includes(path) ? MAX_STATE_BYTES : MAX_BODY_BYTES;
}

/**
 * Sent with every response: no page may embed one, and no browser may take JSON for something else.
 */
const SECURITY_HEADERS = {
  "X-Content-Type-Options": "nosniff",
  "X-Frame-Options": "DENY",
  "Cross-Origin-Resource-Policy": "same-origin",
  "Referrer-Policy": "no-referrer",
};

/**
 * Makes the handler of `/_sandbox/…`. A request that cannot be carried out gets a 400 with the
 * reason. There is no key: whoever reaches the control plane may see everything, so it is for the
 * machine that the sandbox runs on.
 */
export function createControl(
  sandbox: Sandbox,
  apiKeys: ApiKeys,
  writeSnapshot: () => Iterable<string>,
): (request: HttpRequest) => MaybeLater<HttpReply> {
  return (request) =>
    chain(respond(request), (reply) => ({ ...reply, headers: { ...reply.headers, ...SECURITY_HEADERS } }));

  function respond(request: HttpRequest): MaybeLater<HttpReply> {
    const { path, body, bodyError } = request;
    const method = request.method === "HEAD" ? "GET" : request.method;
    const forbidden = findIntruder(request, method);
    if (forbidden !== undefined) return errorResponse(403, "forbidden", forbidden);
    if (path === "/_sandbox/" && method === "GET") return showStatus(request);
    const found = findRoute(path);
    if (found === undefined) {
      const message = `The control plane has ${Object.keys(routes).join(", ")}, and /_sandbox/ to look at.`;
      return errorResponse(404, "not_found", message);
    }
    const { route, parameters } = found;
    const act = route[method];
    if (act === undefined) {
      const allowed = Object.keys(route).join(", ");
      return errorResponse(405, "method_not_allowed", `${path} takes ${allowed}.`, { Allow: allowed });
    }
    if (bodyError) return bodyError;
    try {
      const sent = body === undefined || body.length === 0 ? undefined : parseJson(body);
      const [id = ""] = Object.values(parameters);
      const result = act({ sandbox, writeSnapshot }, sent, id);
      return result instanceof Promise ? result.then(succeed, fail) : succeed(result);
    } catch (error) {
      return fail(error);
    }
  }

  function showStatus({ query }: HttpRequest): HttpReply {
    const nonce = randomHex();
    const shown = {
      ...readState(sandbox),
      journal: sandbox.journal(),
      deliveries: sandbox.webhooks.deliveries(),
      apiKeys,
    };
    const page = text(200, "html", renderStatusPage(shown, query.get("profile"), nonce));
    return { ...page, headers: { ...page.headers, "Content-Security-Policy": policy(nonce) } };
  }
}

const findRoute = createRouter(Object.entries(routes));

function succeed(result: unknown): HttpReply {
  if (result instanceof JsonPieces)
    return {
      status: 200,
      headers: { "Content-Type": "application/json" },
      body: null,
      pieces: result.pieces,
    };
  return result === undefined ? noContent() : json(200, result);
}

function fail(error: unknown): HttpReply {
  if (error instanceof RuleViolation)
    return errorResponse(400, error.code, [{ source: error.field, errors: [error.message] }]);
  return EXPECTED.some((kind) => error instanceof kind)
    ? errorResponse(400, "validation_error", (error as Error).message)
    : internalError(error);
}

/**
 * Checks that the caller is not a page of another origin, and does not use a foreign name that
 * resolves to this machine.
 * @returns the reason to reject the request
 */
function findIntruder(request: HttpRequest, method: string): string | undefined {
  const host = request.header("host") ?? "";
  if (!isOwnHost(host, request.localAddress))
    return `On a loopback address, the control plane accepts the hosts localhost, 127.0.0.1 and [::1], and not ${host}.`;
  // Browsers send Origin with everything but plain reads, and Sec-Fetch-Site to trustworthy
  // addresses.
  const origin = request.header("origin");
  const isSameOrigin = origin === undefined || origin.replace(/^https?:\/\//, "") === host;
  // A page of another origin may link to this one.
  const isSameSite =
    method === "GET" || ["same-origin", "none"].includes(request.header("sec-fetch-site") ?? "none");
  if (isSameOrigin && isSameSite) return undefined;
  return "A page of another origin may not use this sandbox's control plane.";
}

/**
 * Whether a Host header names this machine. If the name of a page resolves to a loopback address
 * (DNS rebinding), the browser treats its requests as same-origin, and only the name in the Host
 * shows that they come from elsewhere. The port may differ from that of the server, since a tunnel
 * or a port mapping changes it; a page on another port of this machine is recognized by its Origin.
 * On other addresses, the machine may have any name.
 */
function isOwnHost(host: string, localAddress: string | undefined): boolean {
  if (localAddress === undefined || host === "" || !LOOPBACK_ADDRESS.test(localAddress)) return true;
  return LOOPBACK_HOST.test(host);
}

const LOOPBACK_ADDRESS = /^(::ffff:)?127\.|^::1$/;

/**
 * A host of this machine, and its port if it has one. A server on 0.0.0.0 is reached by that
 * address, too.
 */
const LOOPBACK_HOST = /^(?:localhost|127(?:\.\d{1,3}){3}|0\.0\.0\.0|\[::1?\])(?::\d+)?$/i;

/**
 * The page may use its own style sheet, script and icon, and this sandbox, and nothing else; no
 * page may frame it.
 */
function policy(nonce: string): string {
  return `default-src 'none'; style-src 'nonce-${nonce}'; script-src 'nonce-${nonce}'; connect-src 'self'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`;
}

function randomHex(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
