import { once } from "node:events";
import { createServer } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { resolve } from "node:path";
import { gzipSync } from "node:zlib";
import express from "express";
import { afterEach, describe, expect, it, vi } from "vitest";
import { eventTypes } from "../../generated/events.ts";
import { WebhookEvent as validateEvent } from "../../generated/validators.js";
import {
  createMemoryEventStore,
  createWebhookHandler,
  EventRejected,
  type EventStore,
  parseWebhookEvent,
  toNodeHandler,
  WebhookParseError,
  webhookEvent,
} from "../../src/webhooks/index.ts";
import { bundle } from "../support/bundle.ts";

// What a receiver does with requests, by docs/vendor/webhooks.md: statuses 200 to 404 are final,
// others are sent again; the key is the Authorization header as it was typed; two kinds of
// verification request; at least one delivery, in any order.

const KEY = "webhook secret";
const closing: (() => unknown)[] = [];

afterEach(() => {
  for (const close of closing.splice(0)) close();
  vi.restoreAllMocks();
});

function post(body: BodyInit | null, headers: Record<string, string> = { Authorization: KEY }) {
  const init = {
    method: "POST",
    body,
    headers: { "Content-Type": "application/json", ...headers },
    duplex: "half",
  };
  return new Request("https://receiver.example/", init);
}

const send = (event: object) => post(JSON.stringify(event));
const RENEWED = webhookEvent("subscription_renewed");

async function ask(handler: (request: Request) => Promise<Response>, request: Request) {
  const response = await handler(request);
  return { status: response.status, body: await response.json() };
}

describe("an event", () => {
  it("reaches the listener of its type, else onEvent, and the handler waits for it", async () => {
    const seen: string[] = [];
    const handler = createWebhookHandler({
      authorization: KEY,
      on: {
        async subscription_renewed(event) {
          await new Promise((resolve) => setTimeout(resolve, 10));
          seen.push(`renewed ${event.event_properties.vendor_product_id}`);
        },
      },
      onEvent: ({ event_type }) => seen.push(`other ${event_type}`),
    });
    expect(await ask(handler, send(RENEWED))).toEqual({ status: 200, body: {} });
    await handler(send(webhookEvent("trial_started")));
    await handler(send({ ...RENEWED, event_type: "Abo verlängert" }));
    expect(seen).toEqual([
      `renewed ${RENEWED.event_properties.vendor_product_id}`,
      "other trial_started",
      "other Abo verlängert",
    ]);
  });

  it("that was renamed, or is newer, reaches onUnknown with its fields", async () => {
    const seen: unknown[] = [];
    const handler = createWebhookHandler({
      authorization: KEY,
      onEvent: () => seen.push("onEvent"),
      onUnknown: (event) => seen.push(event),
    });
    for (const event_type of ["trial_paused", "constructor", "toString", "__proto__"]) {
      const event = { ...RENEWED, event_type, new_field: { added: "later" } };
      expect((await handler(send(event))).status).toBe(200);
      expect(seen.pop()).toEqual(event);
    }
  });

  it("may come in parts, and be as long as the limit", async () => {
    const bytes = new TextEncoder().encode(JSON.stringify(RENEWED));
    const parts = new ReadableStream({
      start(controller) {
        for (const part of [bytes.slice(0, 100), bytes.slice(100, 300), bytes.slice(300)])
          controller.enqueue(part);
        controller.close();
      },
    });
    const seen: unknown[] = [];
    const handler = createWebhookHandler({
      authorization: KEY,
      maxBytes: bytes.length,
      onEvent: (event) => seen.push(event),
    });
    expect(await ask(handler, post(parts))).toEqual({ status: 200, body: {} });
    expect(seen).toEqual([RENEWED]);
  });

  it("without anybody who listens is accepted", async () => {
    expect((await createWebhookHandler({ authorization: KEY })(send(RENEWED))).status).toBe(200);
  });
});

describe("the key", () => {
  it.each([
    ["another", "webhook secreT"],
    ["a shorter one", "webhook"],
    ["a longer one", `${KEY}x`],
    ["an empty one", ""],
  ])("that is wrong is a 401: %s", async (_, sent) => {
    const onEvent = vi.fn();
    const handler = createWebhookHandler({ authorization: KEY, onEvent });
    expect(await ask(handler, post(JSON.stringify(RENEWED), { Authorization: sent }))).toEqual({
      status: 401,
      body: { error: "The Authorization header is wrong." },
    });
    expect(onEvent).not.toHaveBeenCalled();
  });

  it("that is missing is a 401 for an event", async () => {
    const handler = createWebhookHandler({ authorization: KEY });
    expect(await ask(handler, post(JSON.stringify(RENEWED), {}))).toEqual({
      status: 401,
      body: { error: "The Authorization header is missing." },
    });
  });

  it("may be one of several while it changes", async () => {
    const handler = createWebhookHandler({ authorization: ["old", "new"] });
    const statuses = [];
    for (const Authorization of ["old", "new", "older"])
      statuses.push((await handler(post(JSON.stringify(RENEWED), { Authorization }))).status);
    expect(statuses).toEqual([200, 200, 401]);
  });

  it("may be left out on purpose only", async () => {
    const handler = createWebhookHandler({ authorization: false });
    expect((await handler(post(JSON.stringify(RENEWED), {}))).status).toBe(200);
    for (const authorization of ["", [], [""], ["old", ""], undefined, process.env.NO_SUCH_VARIABLE])
      expect(() => createWebhookHandler({ authorization: authorization as string })).toThrow(
        "If it has none, pass false.",
      );
  });
});

describe("wrong options lose no events, since they are an error", () => {
  const onEvent = () => {};
  it.each<[string, unknown, string]>([
    ["no options", undefined, "createWebhookHandler needs an object with its options."],
    ["null", null, "createWebhookHandler needs an object with its options."],
    ["the key alone", KEY, "createWebhookHandler needs an object with its options."],
    [
      "a misspelt name",
      { authorization: KEY, onevent: onEvent },
      "There is no option onevent. There are authorization, on, onEvent, onUnknown, onError, store, maxBytes.",
    ],
    ["a name of every object", { authorization: KEY, toString: onEvent }, "There is no option toString. "],
    ["another name", { authorization: KEY, handlers: {} }, "There is no option handlers. "],
    [
      "one listener for all",
      { authorization: KEY, on: onEvent },
      "on must be of type object, and is function.",
    ],
    ["null", { authorization: KEY, on: null }, "on must be of type object, and is null."],
    [
      "a text for a listener",
      { authorization: KEY, onEvent: "x" },
      "onEvent must be of type function, and is ",
    ],
    ["another for onUnknown", { authorization: KEY, onUnknown: {} }, "onUnknown must be of type function"],
    ["another for onError", { authorization: KEY, onError: 1 }, "onError must be of type function"],
    [
      "a text for the listener of a type",
      { authorization: KEY, on: { trial_started: "x" } },
      "on.trial_started must be of type function, and is string.",
    ],
    [
      "a type that no document lists",
      { authorization: KEY, on: { subscription_renew: onEvent } },
      "on has subscription_renew, which is no type of event. Types that are renamed or newer go to onUnknown.",
    ],
    ["a map for a store", { authorization: KEY, store: new Map() }, "store must have the method claim."],
    [
      "a store without release",
      { authorization: KEY, store: { claim() {}, finish() {} } },
      "store must have the method release.",
    ],
    ["a text for a size", { authorization: KEY, maxBytes: "1 MB" }, "maxBytes must be of type number"],
    ["a size of nothing", { authorization: KEY, maxBytes: 0 }, "maxBytes must be more than 0, and is 0."],
    ["no number", { authorization: KEY, maxBytes: Number.NaN }, "maxBytes must be more than 0, and is NaN."],
  ])("%s", (_, options, message) => {
    expect(() => createWebhookHandler(options as never)).toThrow(TypeError);
    expect(() => createWebhookHandler(options as never)).toThrow(message);
  });

  it("takes options that are undefined for ones that are not given", async () => {
    const none = {
      on: { trial_started: undefined },
      onEvent: undefined,
      store: undefined,
      maxBytes: undefined,
    };
    const handler = createWebhookHandler({ authorization: KEY, ...none } as never);
    expect((await handler(send(RENEWED))).status).toBe(200);
  });
});

describe("a verification request", () => {
  it.each([
    ["{}", {}],
    ['{"adapty_check":"abc"}', { adapty_check_response: "abc" }],
  ])("%s gets its response, with the key or without one", async (body, expected) => {
    const handler = createWebhookHandler({ authorization: KEY });
    for (const headers of [{ Authorization: KEY }, {}] as Record<string, string>[])
      expect(await ask(handler, post(body, headers))).toEqual({ status: 200, body: expected });
    // A mistyped key shows the moment that the webhook is saved.
    expect((await handler(post(body, { Authorization: "wrong" }))).status).toBe(401);
  });
});

describe("what is no event is rejected for good", () => {
  const { event_properties: _, ...bare } = RENEWED;
  it.each([
    ["no body", null, "The body is not JSON in UTF-8"],
    ["an empty body", "", "The body is not JSON in UTF-8"],
    ["no JSON", "{", "The body is not JSON in UTF-8"],
    [
      "no UTF-8",
      Buffer.from(JSON.stringify({ ...RENEWED, profile_id: "\u00ff" }), "latin1"),
      "The body is not JSON in UTF-8",
    ],
    ["a list", "[]", "it is not a JSON object"],
    ["null", "null", "it is not a JSON object"],
    ["a number", "5", "it is not a JSON object"],
    ["a text that has JSON in it", JSON.stringify(JSON.stringify(RENEWED)), "it is not a JSON object"],
    ["a number as type", JSON.stringify({ ...RENEWED, event_type: 5 }), "event_type must be a text"],
    ["an empty type", JSON.stringify({ ...RENEWED, event_type: "" }), "event_type must be a text"],
    ["no date", JSON.stringify({ ...RENEWED, event_datetime: undefined }), "event_datetime must be a text"],
    ["no profile", JSON.stringify({ ...RENEWED, profile_id: undefined }), "profile_id must be a text"],
    ["no properties", JSON.stringify(bare), "event_properties must be an object"],
    [
      "null as properties",
      JSON.stringify({ ...RENEWED, event_properties: null }),
      "event_properties must be an object",
    ],
    [
      "properties as a list",
      JSON.stringify({ ...RENEWED, event_properties: [] }),
      "event_properties must be an object",
    ],
  ])("%s", async (_, body, message) => {
    const handler = createWebhookHandler({ authorization: KEY });
    const { status, body: response } = await ask(handler, post(body));
    expect(status).toBe(400);
    expect(response.error).toContain(message);
  });

  it("a body over the limit, which is not read to its end", async () => {
    let pulled = 0;
    const endless = new ReadableStream({
      pull(controller) {
        pulled += 1;
        controller.enqueue(new Uint8Array(1000));
      },
    });
    const handler = createWebhookHandler({ authorization: KEY, maxBytes: 10_000 });
    expect(await ask(handler, post(endless))).toEqual({
      status: 400,
      body: { error: "The body is longer than 10000 bytes, or broke off." },
    });
    expect(pulled).toBeLessThan(20);
  });

  it("a body that breaks off, even after the whole event", async () => {
    const broken = new ReadableStream({
      start(controller) {
        controller.enqueue(new TextEncoder().encode(JSON.stringify(RENEWED)));
      },
      pull(controller) {
        controller.error(new Error("The connection is gone."));
      },
    });
    const onEvent = vi.fn();
    const handler = createWebhookHandler({ authorization: KEY, onEvent });
    expect((await handler(post(broken))).status).toBe(400);
    expect(onEvent).not.toHaveBeenCalled();
  });

  it("another method, which Adapty never uses", async () => {
    const handler = createWebhookHandler({ authorization: KEY });
    const response = await handler(new Request("https://receiver.example/"));
    expect([response.status, response.headers.get("allow")]).toEqual([405, "POST"]);
    expect(response.headers.get("content-type")).toBe("application/json");
    expect(await response.json()).toEqual({ error: "A webhook takes POST." });
  });
});

describe("a listener", () => {
  it("that throws makes Adapty send the event again, and the error goes to onError", async () => {
    const errors: unknown[] = [];
    const handler = createWebhookHandler({
      authorization: KEY,
      onEvent: () => Promise.reject(new Error("the database is down")),
      onError: (error, { event_type }) => errors.push(event_type, (error as Error).message),
    });
    expect(await ask(handler, send(RENEWED))).toEqual({
      status: 500,
      body: { error: "The receiver failed on this event." },
    });
    expect(errors).toEqual(["subscription_renewed", "the database is down"]);
  });

  it("that throws is logged by default, without the key", async () => {
    const log = vi.spyOn(console, "error").mockReturnValue();
    const handler = createWebhookHandler({
      authorization: KEY,
      onEvent() {
        throw new Error("out of order");
      },
    });
    await handler(send(RENEWED));
    expect(log.mock.calls[0]?.[0]).toBe("The webhook failed on subscription_renewed:");
    expect(JSON.stringify(log.mock.calls)).not.toContain(KEY);
  });

  it("can reject an event for good", async () => {
    const handler = createWebhookHandler({
      authorization: KEY,
      onEvent() {
        throw new EventRejected("This user is not ours.");
      },
    });
    expect(await ask(handler, send(RENEWED))).toEqual({
      status: 400,
      body: { error: "This user is not ours." },
    });
  });
});

const stores: [string, () => EventStore | Promise<EventStore>][] = [
  ["in memory", () => createMemoryEventStore()],
  [
    "in a table",
    async () => (await import("../../examples/sqlite-event-store.ts")).createSqliteEventStore(":memory:"),
  ],
];

describe.each(stores)("a store %s", (_, open) => {
  it("lets each event be handled once, whatever races", async () => {
    let handled = 0;
    const handler = createWebhookHandler({
      authorization: KEY,
      store: await open(),
      async onEvent() {
        handled += 1;
        await new Promise((resolve) => setTimeout(resolve, 20));
      },
    });
    const racing = await Promise.all([1, 2, 3].map(() => handler(send(RENEWED))));
    expect(racing.map(({ status }) => status).sort()).toEqual([200, 500, 500]);
    expect(await racing.find(({ status }) => status === 500)?.json()).toEqual({
      error: "Another delivery of this event is being handled.",
    });
    expect((await handler(send(RENEWED))).status).toBe(200);
    expect(handled).toBe(1);
  });

  it("lets an event be handled again if that failed", async () => {
    let attempts = 0;
    const handler = createWebhookHandler({
      authorization: KEY,
      store: await open(),
      onError() {},
      onEvent() {
        attempts += 1;
        if (attempts === 1) throw new Error("once");
      },
    });
    const statuses = [];
    for (let delivery = 0; delivery < 3; delivery += 1) statuses.push((await handler(send(RENEWED))).status);
    expect(statuses).toEqual([500, 200, 200]);
    expect(attempts).toBe(2);
  });

  it("lets an event that is rejected for good be rejected once", async () => {
    const onEvent = vi.fn(() => {
      throw new EventRejected("This user is not ours.");
    });
    const handler = createWebhookHandler({ authorization: KEY, store: await open(), onEvent });
    expect((await handler(send(RENEWED))).status).toBe(400);
    expect((await handler(send(RENEWED))).status).toBe(200);
    expect(onEvent).toHaveBeenCalledOnce();
  });
});

it("a store is not asked about an event without an ID, however that ends", async () => {
  const store = { claim: vi.fn(), finish: vi.fn(), release: vi.fn() };
  const { profile_event_id: _, ...event_properties } = RENEWED.event_properties;
  const failures = [undefined, new EventRejected("no"), new Error("out of order")];
  const handler = createWebhookHandler({
    authorization: KEY,
    store,
    onError() {},
    onEvent() {
      const failure = failures.shift();
      if (failure) throw failure;
    },
  });
  const statuses = [];
  for (let delivery = 0; delivery < 3; delivery += 1)
    statuses.push((await handler(send({ ...RENEWED, event_properties }))).status);
  expect(statuses).toEqual([200, 400, 500]);
  for (const method of Object.values(store)) expect(method).not.toHaveBeenCalled();
});

it("the errors have names of their own", () => {
  expect(new EventRejected("no").name).toBe("EventRejected");
  expect(new WebhookParseError("no").name).toBe("WebhookParseError");
});

it("a store in memory forgets the oldest events", async () => {
  const store = createMemoryEventStore({ limit: 2 });
  for (const id of ["a", "b", "c"]) {
    store.claim(id);
    store.finish(id);
  }
  expect(["a", "b", "c"].map((id) => store.claim(id))).toEqual(["claimed", "done", "done"]);
});

describe("parseWebhookEvent", () => {
  it("takes text, bytes and parsed JSON alike", () => {
    const text = JSON.stringify(RENEWED);
    for (const body of [text, new TextEncoder().encode(text), RENEWED])
      expect(parseWebhookEvent(body)).toEqual(RENEWED);
    expect(() => parseWebhookEvent("nothing")).toThrow(WebhookParseError);
  });
});

describe("webhookEvent", () => {
  it.each(eventTypes)("builds a valid %s, the same each time", (type) => {
    const event = webhookEvent(type);
    expect(event.event_type).toBe(type);
    expect(validateEvent(event), JSON.stringify(validateEvent.errors)).toBe(true);
    expect(webhookEvent(type)).toEqual(event);
  });

  it("changes single fields, and no event but its own", () => {
    const event = webhookEvent("subscription_renewed", {
      customer_user_id: "jane",
      event_properties: { price_usd: 1.5 },
    });
    expect(event).toEqual({
      ...RENEWED,
      customer_user_id: "jane",
      event_properties: {
        ...RENEWED.event_properties,
        price_usd: 1.5,
        profile_event_id: event.event_properties.profile_event_id,
      },
    });
    event.event_properties.store = "changed";
    expect(webhookEvent("subscription_renewed")).toEqual(RENEWED);
  });

  it("has another ID for other changes, so that a store takes both events", async () => {
    const handled: unknown[] = [];
    const handler = createWebhookHandler({
      authorization: KEY,
      store: createMemoryEventStore(),
      onEvent: ({ customer_user_id }) => handled.push(customer_user_id),
    });
    const events = ["a", "b", "a"].map((customer_user_id) =>
      webhookEvent("trial_started", { customer_user_id }),
    );
    for (const event of events) {
      expect(validateEvent(event), JSON.stringify(validateEvent.errors)).toBe(true);
      expect((await handler(send(event))).status).toBe(200);
    }
    expect(handled).toEqual(["a", "b"]);
  });

  it("keeps an ID that is given", () => {
    const event_properties = { profile_event_id: "00000000-0000-4000-8000-000000000001" };
    const event = webhookEvent("trial_started", { customer_user_id: "a", event_properties });
    expect(event.event_properties.profile_event_id).toBe("00000000-0000-4000-8000-000000000001");
  });

  it.each(["subscription_renewd", "toString"])("names the types if there is none such: %s", (type) => {
    expect(() => webhookEvent(type as "trial_started")).toThrow(
      /There is no event ".*"\. There are subscription_started, /,
    );
  });
});

describe("on a real port", () => {
  async function serve(listener: Parameters<typeof createServer>[1]) {
    const server = createServer(listener);
    await once(server.listen(0, "127.0.0.1"), "listening");
    closing.push(() => {
      server.closeAllConnections();
      server.close();
    });
    return (server.address() as AddressInfo).port;
  }

  const seen: string[] = [];
  const listener = toNodeHandler(
    createWebhookHandler({
      authorization: KEY,
      maxBytes: 100_000,
      onEvent: ({ event_type }) => seen.push(event_type),
    }),
  );
  const call = (port: number, init: RequestInit = {}) =>
    fetch(`http://127.0.0.1:${port}/`, {
      method: "POST",
      headers: { Authorization: KEY, "Content-Type": "application/json" },
      body: JSON.stringify(RENEWED),
      ...init,
    });

  it("node:http takes it", async () => {
    const port = await serve(listener);
    expect((await call(port)).status).toBe(200);
    expect(seen.pop()).toBe("subscription_renewed");
    expect((await call(port, { method: "GET", body: null })).status).toBe(405);
    expect((await call(port, { method: "HEAD", body: null })).status).toBe(405);
    expect((await call(port, { body: "x".repeat(10_000_000) })).status).toBe(400);
    expect((await call(port)).status).toBe(200);
  });

  it.each([
    ["no parser", undefined],
    ["express.json()", express.json()],
    ["express.text()", express.text({ type: "*/*" })],
    ["express.raw()", express.raw({ type: "*/*" })],
  ])("Express takes it with %s", async (_, parser) => {
    const app = express();
    if (parser) app.use(parser);
    app.post("/", listener);
    const port = await serve(app);
    expect((await call(port)).status).toBe(200);
    expect(seen.pop()).toBe("subscription_renewed");
    expect(await (await call(port, { body: "{}" })).json()).toEqual({});
  });

  it("Express without toNodeHandler is told of it", async () => {
    const app = express();
    const errors: unknown[] = [];
    app.post("/", createWebhookHandler({ authorization: KEY }) as never);
    app.use(((error, _request, response, _next) => {
      errors.push(error);
      response.sendStatus(500);
    }) satisfies express.ErrorRequestHandler);
    expect((await call(await serve(app))).status).toBe(500);
    expect(errors).toEqual([
      new TypeError(
        "The webhook handler takes a Request. For Node's own server and Express, wrap it in toNodeHandler.",
      ),
    ]);
  });

  it("a sender that breaks off leaves nothing hanging", async () => {
    const port = await serve(listener);
    const socket = connect(port, "127.0.0.1");
    socket.write(`POST / HTTP/1.1\r\nHost: a\r\nAuthorization: ${KEY}\r\nContent-Length: 1000\r\n\r\n{`);
    await new Promise((resolve) => setTimeout(resolve, 50));
    socket.destroy();
    expect((await call(port)).status).toBe(200);
  });
});

it("toNodeHandler needs of a request no more than its type says", async () => {
  const seen: Request[] = [];
  const pass = toNodeHandler(async (request) => {
    seen.push(request);
    return new Response("done", { status: 202, headers: { "X-Trace": "7" } });
  });
  const response = { writeHead: vi.fn(), end: vi.fn() };
  const headers = { "x-list": ["one", "two"], "x-none": undefined };
  const nothing = { async *[Symbol.asyncIterator]() {} };
  await pass({ ...nothing, headers }, response);
  expect(response.writeHead).toHaveBeenCalledWith(202, expect.objectContaining({ "x-trace": "7" }));
  expect(response.end).toHaveBeenCalledWith("done");
  await pass({ ...nothing, headers: {}, method: "POST", body: null }, response);
  expect(seen.map(({ method }) => method)).toEqual(["GET", "POST"]);
  expect([...(seen[0]?.headers ?? [])]).toEqual([["x-list", "one, two"]]);
  expect(await seen[1]?.text()).toBe("");
});

it("the handler and the parser take less than 4 kB, gzipped", async () => {
  const names = "createWebhookHandler, parseWebhookEvent, toNodeHandler, createMemoryEventStore";
  const code = await bundle(`export { ${names} } from ${JSON.stringify(resolve("src/webhooks/index.ts"))};`);
  expect(code).not.toMatch(/node:|require\(|from ?"/);
  expect(code).toContain("adapty_check");
  expect(gzipSync(code).length).toBeLessThan(4000);
});
