import { RegExpRouter } from "hono/router/reg-exp-router";
import { getPath } from "hono/utils/url";
import { keptBody } from "./body.ts";
import { allow, isPreflight, share } from "./cors.ts";
import { refuse, replyDocumented } from "./envelope.ts";
import { JsonError, parseJson } from "./json.ts";
import { type Description, findAnswer, type Operation, readOperations } from "./operations.ts";

/** A request that has passed the front: it is for this operation, has a key, and its body is JSON. */
export interface Call {
  operation: Operation;
  /** For its headers; its body is read already. */
  request: Request;
  /** The path parameters, percent-decoded. */
  path: Readonly<Record<string, string>>;
  query: URLSearchParams;
  /** The parsed body; `undefined` where none was sent or the operation takes none. */
  body: unknown;
}

/** A web-standard handler. It answers at once where it can, which is the fastest way through the Node adapter. */
export type Fetch = (request: Request) => Response | Promise<Response>;

/** The largest body that is read, in bytes: 1 MiB. */
export const MAX_BODY_BYTES = 1_048_576;

/** What the Authorization header has to be: the scheme as written, and a key. */
const API_KEY = /^Api-Key +(\S+)/;

/** A key with this prefix is of the other kind, and so a wrong key (discrepancy `key-kind`). */
const WRONG_PREFIX = { secret: "public_", public: "secret_" };

/**
 * The part that all our servers share: it refuses what no operation would accept, and hands the rest to `answer`.
 *
 * The checks run in this order: path (404), method (405), Authorization (401), size (413), media type and JSON (400).
 * Web pages of any origin may call it. All refusals have the envelope of the API's errors. Should `answer` throw, the caller gets a 500, and stderr the error.
 *
 * @example
 * const fetch = createFront(description, (call) => reply(200, { operation: call.operation.id }));
 */
export function createFront(
  description: Description,
  answer: (call: Call) => Response | Promise<Response>,
): Fetch {
  const router = new RegExpRouter<Map<string, Operation>>();
  const methodsByPath = new Map<string, Map<string, Operation>>();
  for (const operation of readOperations(description)) {
    const methods = methodsByPath.get(operation.path) ?? new Map();
    methodsByPath.set(operation.path, methods.set(operation.method, operation));
  }
  for (const [path, methods] of methodsByPath) {
    router.add("ALL", path.replaceAll(/{(\w+)}/g, ":$1"), methods);
  }

  return (request) => {
    const answered = respond(request);
    if (!request.headers.has("origin")) return answered;
    return answered instanceof Promise ? answered.then(share) : share(answered);
  };

  function respond(request: Request): Response | Promise<Response> {
    try {
      const response = handle(request);
      const answered = response instanceof Promise ? response.catch(fail) : response;
      return request.method === "HEAD" ? withoutBody(answered) : answered;
    } catch (error) {
      return fail(error);
    }
  }

  function handle(request: Request): Response | Promise<Response> {
    const path = getPath(request);
    const route = findRoute(path);
    if (isPreflight(request)) return allow(request, route?.methods.keys());
    if (!route) return refuseUnknownPath(path);
    const operation = route.methods.get(request.method);
    if (!operation) {
      const allowed = [...route.methods.keys()].join(", ");
      const message = `${request.method} is not a method of ${path}, which takes ${allowed}.`;
      return refuse(405, "method_not_allowed", message, { Allow: allowed });
    }
    if (!hasKey(request, operation)) return refuseUnauthenticated(operation);
    if (Number(request.headers.get("content-length")) > MAX_BODY_BYTES) return refuseTooLarge();

    const query = request.url.includes("?") ? new URL(request.url).searchParams : new URLSearchParams();
    const call: Call = { operation, request, path: route.parameters, query, body: undefined };
    return operation.body ? readBody(call, operation.body) : answer(call);
  }

  function findRoute(path: string) {
    const [[match], stash] = router.match("ALL", path);
    if (!match) return undefined;
    const [methods, places] = match;
    const parameters: Record<string, string> = {};
    for (const name in places) {
      const value = stash ? stash[places[name] as number] : (places[name] as string);
      try {
        parameters[name] = decodeURIComponent(value ?? "");
      } catch {
        return undefined; // A stray `%`: no resource can have such a path.
      }
    }
    return { methods, parameters };
  }

  function refuseUnknownPath(path: string): Response {
    const slash = path.endsWith("/");
    const other = slash ? path.slice(0, -1) : `${path}/`;
    const hint = findRoute(other) ? ` ${slash ? "Without the" : "With a"} slash: ${other}` : "";
    return refuse(404, "not_found", `There is nothing at ${path}.${hint}`);
  }

  function readBody(call: Call, expected: NonNullable<Operation["body"]>): Response | Promise<Response> {
    const kept = keptBody(call.request);
    if (kept) return answerBody(call, expected, kept);
    return call.request.arrayBuffer().then(
      (bytes) => answerBody(call, expected, new Uint8Array(bytes)),
      () => refuseUnreadable("The body ended before it was complete."),
    );
  }

  function answerBody(
    call: Call,
    { mediaType, required }: NonNullable<Operation["body"]>,
    bytes: Uint8Array,
  ): Response | Promise<Response> {
    if (bytes.byteLength > MAX_BODY_BYTES) return refuseTooLarge();
    if (bytes.byteLength > 0 || required) {
      const sent = call.request.headers.get("content-type") ?? "";
      if (sent.split(";", 1)[0]?.trim().toLowerCase() !== mediaType && bytes.byteLength > 0) {
        return refuseUnreadable(`The body's Content-Type must be ${mediaType}, and is ${sent || "missing"}.`);
      }
      try {
        call.body = parseJson(bytes);
      } catch (error) {
        if (error instanceof JsonError) return refuseUnreadable(error.message);
        throw error;
      }
    }
    return answer(call);
  }
}

/** Whether the request has a key that may be of the kind that the operation needs. */
function hasKey(request: Request, operation: Operation): boolean {
  const [, key] = API_KEY.exec(request.headers.get("authorization") ?? "") ?? [];
  return key !== undefined && !key.startsWith(WRONG_PREFIX[operation.key]);
}

/** The documented answer to a request without a key that fits, as it stands in the description. */
function refuseUnauthenticated(operation: Operation): Response {
  const documented = findAnswer(operation, 401);
  if (!documented) throw new Error(`${operation.id} documents no 401`);
  return replyDocumented(documented);
}

function refuseTooLarge(): Response {
  return refuse(413, "request_too_large", `The body is larger than 1 MiB (${MAX_BODY_BYTES} bytes).`);
}

function refuseUnreadable(message: string): Response {
  return refuse(400, "parse_error", message);
}

/** HEAD is answered like the refusal it is, without its body. */
async function withoutBody(answered: Response | Promise<Response>): Promise<Response> {
  const { status, headers } = await answered;
  return new Response(null, { status, headers });
}

/** Answers where a server fails, which is told to stderr and not to the caller. */
export function fail(error: unknown): Response {
  console.error(error);
  return refuse(500, "internal_error", "The server failed on this request; its log says why.");
}
