import {
  type EventOf,
  type EventType,
  isEventType,
  isKnownEvent,
  type UnknownEvent,
  type WebhookEvent,
} from "./event.ts";
import { asEvent, parseJson, WebhookParseError } from "./parse.ts";
import type { EventStore } from "./store.ts";

type Listener<Event> = (event: Event) => unknown;

export interface WebhookHandlerOptions {
  /**
   * The value of the `Authorization` header that the dashboard has for the webhook, as it was
   * entered there. Several values may be valid at the same time: the old and the new one, or those
   * of production and sandbox. `false` accepts every caller; then anybody who knows the address can
   * send events.
   */
  authorization: string | readonly string[] | false;
  /** What to do with events, by type. The handler waits for a promise before it responds. */
  on?: { [Type in EventType]?: Listener<EventOf<Type>> };
  /** Called with the events that `on` has no entry for. */
  onEvent?: Listener<WebhookEvent>;
  /**
   * Called with the events of no documented type: renamed in the dashboard, or newer than this
   * package. `onEvent` by default.
   */
  onUnknown?: Listener<UnknownEvent>;
  /**
   * Called with the error that a listener threw, which by default goes to `console.error`. Adapty
   * sends the event again.
   */
  onError?: (error: unknown, event: WebhookEvent) => void;
  /**
   * Stores which events were handled, so that a repeated delivery is handled once. Events are told
   * apart by `event_properties.profile_event_id`; one without it is handled each time. By default,
   * each delivery is handled.
   */
  store?: EventStore;
  /** The longest body, in bytes; 1 MiB by default. */
  maxBytes?: number;
}

/** The options by name, each with the type of its value. `createCheck` checks `authorization`. */
const OPTIONS: Record<keyof WebhookHandlerOptions, string | undefined> = {
  authorization: undefined,
  on: "object",
  onEvent: "function",
  onUnknown: "function",
  onError: "function",
  store: "object",
  maxBytes: "number",
};

/**
 * Throw it in a listener to reject an event permanently: the response is a 400, after which Adapty
 * does not send the event again.
 */
export class EventRejected extends Error {
  override name = "EventRejected";
}

/**
 * Makes the handler of a webhook: a function from a `Request` to a `Response`, as Hono, Next.js,
 * Workers, Deno and Bun take it. For Node's own server and Express, wrap it in `toNodeHandler`.
 *
 * The status of the response decides whether Adapty sends the event again. It is 200 if the event
 * was handled, now or before, and 500 if a listener threw, so that the event comes again. It is 400
 * if the body is not an event, and 401 if the key is wrong; both are final. A wrong key therefore
 * costs you events: while you change it, accept the old one, too.
 *
 * Both verification requests get their documented response, the current one (`{}`) and the older
 * one (`adapty_check`), also without a key.
 *
 * @throws {TypeError} if `authorization` is empty, an option is unknown or has a value of the wrong
 *   type, or `on` has a type that no document lists. The handler rejects with one if it gets a
 *   request of Node.
 *
 * @example
 * const handler = createWebhookHandler({
 *   authorization: "secret",
 *   on: { subscription_renewed: (event) => console.log(event.customer_user_id) },
 * });
 */
export function createWebhookHandler(
  options: WebhookHandlerOptions,
): (request: Request) => Promise<Response> {
  checkOptions(options);
  const { on = {}, onEvent, onUnknown = onEvent, store, maxBytes = 2 ** 20 } = options;
  const { onError = (error, event) => console.error(`The webhook failed on ${event.event_type}:`, error) } =
    options;
  const isAuthorized = createCheck(options.authorization);

  return async (request) => {
    if (typeof request?.headers?.get !== "function")
      throw new TypeError(
        "The webhook handler takes a Request. For Node's own server and Express, wrap it in toNodeHandler.",
      );
    if (request.method !== "POST") return reply(405, { error: "A webhook takes POST." }, { Allow: "POST" });
    const key = request.headers.get("authorization");
    const isRight = await isAuthorized(key ?? "");
    if (!isRight && key !== null) return reply(401, { error: "The Authorization header is wrong." });
    const bytes = await read(request, maxBytes);
    // 413 and 415 would make Adapty send the same event again.
    if (bytes === undefined)
      return reply(400, { error: `The body is longer than ${maxBytes} bytes, or broke off.` });
    let event: WebhookEvent;
    try {
      const body = parseJson(bytes);
      const handshake = respondToHandshake(body);
      if (handshake) return handshake;
      if (!isRight) return reply(401, { error: "The Authorization header is missing." });
      event = asEvent(body);
    } catch (error) {
      if (error instanceof WebhookParseError) return reply(isRight ? 400 : 401, { error: error.message });
      throw error;
    }
    return handle(event);
  };

  async function handle(event: WebhookEvent): Promise<Response> {
    const id = event.event_properties.profile_event_id;
    let hasClaim = false;
    try {
      if (store && id !== undefined) {
        const claim = await store.claim(id);
        if (claim === "done") return reply(200, {});
        if (claim === "under way")
          return reply(500, { error: "Another delivery of this event is being handled." });
        hasClaim = true;
      }
      await listenerOf(event)?.(event as never);
      if (hasClaim) await store?.finish(id as string);
      return reply(200, {});
    } catch (error) {
      if (error instanceof EventRejected) {
        if (hasClaim) await store?.finish(id as string);
        return reply(400, { error: error.message });
      }
      onError(error, event);
      if (hasClaim) await store?.release(id as string);
      return reply(500, { error: "The receiver failed on this event." });
    }
  }

  function listenerOf(event: WebhookEvent): Listener<never> | undefined {
    if (!isKnownEvent(event)) return onUnknown;
    return on[event.event_type] ?? onEvent;
  }
}

/**
 * Checks what the types cannot hold in JavaScript: behind a wrong option, events would be lost with
 * a 200.
 */
function checkOptions(options: WebhookHandlerOptions): void {
  if (typeof options !== "object" || options === null)
    throw new TypeError("createWebhookHandler needs an object with its options.");
  for (const [name, value] of Object.entries(options)) {
    if (!Object.hasOwn(OPTIONS, name))
      throw new TypeError(`There is no option ${name}. There are ${Object.keys(OPTIONS).join(", ")}.`);
    checkType(name, value, OPTIONS[name as keyof typeof OPTIONS]);
  }
  const { on = {}, store, maxBytes = 1 } = options;
  for (const [type, listener] of Object.entries(on)) {
    if (!isEventType(type))
      throw new TypeError(
        `on has ${type}, which is no type of event. Types that are renamed or newer go to onUnknown.`,
      );
    checkType(`on.${type}`, listener, "function");
  }
  if (store)
    for (const method of ["claim", "finish", "release"] as const)
      if (typeof store[method] !== "function") throw new TypeError(`store must have the method ${method}.`);
  if (!(maxBytes > 0)) throw new TypeError(`maxBytes must be more than 0, and is ${maxBytes}.`);
}

function checkType(name: string, value: unknown, type: string | undefined): void {
  if (type === undefined || value === undefined) return;
  if (value === null || typeof value !== type)
    throw new TypeError(`${name} must be of type ${type}, and is ${value === null ? null : typeof value}.`);
}

/** The response to a verification request; undefined if the body is none. */
function respondToHandshake(body: unknown): Response | undefined {
  if (typeof body !== "object" || body === null || Array.isArray(body)) return undefined;
  const { adapty_check } = body as { adapty_check?: unknown };
  if (typeof adapty_check === "string") return reply(200, { adapty_check_response: adapty_check });
  return Object.keys(body).length === 0 ? reply(200, {}) : undefined;
}

/** Makes a check of the Authorization header that takes the same time whatever is sent. */
function createCheck(
  authorization: WebhookHandlerOptions["authorization"],
): (sent: string) => Promise<boolean> {
  if (authorization === false) return () => Promise.resolve(true);
  const values = [authorization].flat();
  if (values.length === 0 || values.some((value) => typeof value !== "string" || value === ""))
    throw new TypeError(
      "createWebhookHandler needs the authorization that the dashboard has for the webhook, as a text that is not empty. If it has none, pass false.",
    );
  const digests = Promise.all(values.map(digest));
  return async (sent) => {
    const found = await digest(sent);
    let isRight = false;
    for (const expected of await digests) {
      let difference = 0;
      for (const [index, byte] of expected.entries()) difference |= byte ^ (found[index] ?? 0);
      if (difference === 0) isRight = true;
    }
    return isRight;
  };
}

/**
 * A digest has the same length for every text, so that a comparison does not reveal the length
 * either.
 */
async function digest(text: string): Promise<Uint8Array> {
  return new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text)));
}

/** Reads a body once. Undefined if it is longer than the limit, or breaks off. */
async function read(request: Request, limit: number): Promise<Uint8Array | undefined> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const reader = request.body?.getReader();
  try {
    for (let part = await reader?.read(); part?.value !== undefined; part = await reader?.read()) {
      length += part.value.byteLength;
      if (length > limit) {
        reader?.cancel().catch(() => {});
        return undefined;
      }
      chunks.push(part.value);
    }
  } catch {
    return undefined;
  }
  const bytes = new Uint8Array(length);
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.byteLength;
  }
  return bytes;
}

function reply(status: number, body: object, headers: Record<string, string> = {}): Response {
  return new Response(JSON.stringify(body), {
    status,
    headers: { "Content-Type": "application/json", ...headers },
  });
}
