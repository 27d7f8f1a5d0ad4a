import { afterEach, beforeEach, describe, expect, it } from "vitest";
import description from "../../../generated/openapi.json" with { type: "json" };
import type { WebhookEvent } from "../../../generated/types.ts";
import { instantAt } from "../../../src/sandbox/core/timestamps.ts";
import { createMemoryStore } from "../../../src/sandbox/store/memory.ts";
import type { WebhookOptions } from "../../../src/sandbox/types.ts";
import { createWebhookSender } from "../../../src/sandbox/webhooks/webhooks.ts";
import { type Receiver, startReceiver } from "../../support/receiver.ts";

// Delivery as docs/vendor/webhooks.md has it: one POST for each event, 10 seconds, statuses 200 to
// 404 final, 9 retries from a minute on, each wait twice as long.

const START = Date.parse("2025-06-15T12:00:00Z");
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

const clock = { at: START, now: () => clock.at, isStopped: () => true };
const REPORT = { warn() {}, onEndpointsChange() {} };
const open: { close(): void }[] = [];

beforeEach(() => {
  clock.at = START;
});

afterEach(() => {
  for (const it of open.splice(0)) it.close();
});

function openSender(webhooks: WebhookOptions[] = [], webhookHosts: string[] = []) {
  const store = createMemoryStore();
  const made = createWebhookSender(store, clock, { webhooks, webhookHosts, seed: "test" }, REPORT);
  const sender = { ...made, ...made.webhooks };
  open.push(sender);
  return {
    store,
    sender,
    /** Lets events happen now. */
    emit: (...events: WebhookEvent[]) =>
      store.transaction(() => sender.emit(events.map((event) => ({ at: instantAt(clock.at), event })))),
    /** Moves the clock, and waits for what became due. */
    async advance(milliseconds: number) {
      clock.at += milliseconds;
      sender.wake();
      await sender.settled();
    },
  };
}

async function openReceiver(respond?: Parameters<typeof startReceiver>[0]): Promise<Receiver> {
  const receiver = await startReceiver(respond);
  open.push(receiver);
  return receiver;
}

/** The documented example of an event. */
function example(type: string, changes: object = {}): WebhookEvent {
  const { requestBody } = description.webhooks[type as keyof typeof description.webhooks].post as {
    requestBody: { $ref: string };
  };
  const bodies = description.components.requestBodies as Record<string, object>;
  const body = bodies[requestBody.$ref.split("/").at(-1) as string] as {
    content: { "application/json": { examples: Record<string, { $ref?: string; value?: object }> } };
  };
  const [first] = Object.values(body.content["application/json"].examples);
  const examples = description.components.examples as unknown as Record<string, { value: object }>;
  const value = first?.value ?? examples[first?.$ref?.split("/").at(-1) as string]?.value;
  return structuredClone({ ...value, ...changes }) as WebhookEvent;
}

const RENEWED = example("subscription_renewed");

describe("an event", () => {
  it("is one POST of JSON, with the key as it was given", async () => {
    const receiver = await openReceiver();
    const { sender, emit } = openSender([{ url: receiver.url, authorization: "my key" }]);
    emit(RENEWED);
    await sender.settled();
    expect(receiver.received).toHaveLength(1);
    const [{ method, headers, body }] = receiver.received as [Receiver["received"][0]];
    expect(method).toBe("POST");
    expect(headers).toMatchObject({ "content-type": "application/json", authorization: "my key" });
    expect(JSON.parse(body)).toMatchObject({ event_type: "subscription_renewed", event_api_version: 1 });
  });

  it("has no Authorization if the endpoint has no key", async () => {
    const receiver = await openReceiver();
    const { sender, emit } = openSender([{ url: receiver.url }]);
    emit(RENEWED);
    await sender.settled();
    expect(receiver.received[0]?.headers).not.toHaveProperty("authorization");
  });

  it("goes to each endpoint that takes its type and environment", async () => {
    const [all, renewals, sandboxes] = [await openReceiver(), await openReceiver(), await openReceiver()];
    const { sender, emit } = openSender([
      { url: all.url },
      { url: renewals.url, events: ["subscription_renewed"] },
      { url: sandboxes.url, environment: "Sandbox" },
    ]);
    const properties = { ...RENEWED.event_properties, environment: "Sandbox" };
    emit(RENEWED, example("trial_started"), { ...RENEWED, event_properties: properties } as WebhookEvent);
    await sender.settled();
    const types = ({ received }: Receiver) => received.map(({ body }) => JSON.parse(body).event_type).sort();
    expect(types(all)).toEqual(["subscription_renewed", "subscription_renewed", "trial_started"]);
    expect(types(renewals)).toEqual(["subscription_renewed", "subscription_renewed"]);
    expect(types(sandboxes)).toEqual(["subscription_renewed"]);
  });

  it("has what the endpoint asks for, and not the rest", async () => {
    const [plain, full] = [await openReceiver(), await openReceiver()];
    const extras = {
      attributions: { appsflyer: { status: "organic" } },
      user_attributes: { Pet_name: "Fluffy" },
      play_store_purchase_token: { product_id: "p", purchase_token: "t", is_subscription: true },
    };
    const trial = example("trial_started", extras);
    const { sender, emit } = openSender([
      { url: plain.url },
      {
        url: full.url,
        sendAttribution: true,
        sendUserAttributes: true,
        sendPlayStorePurchaseToken: true,
        sendTrialPrice: true,
        rename: { trial_started: "Trial begun" },
      },
    ]);
    emit({
      ...trial,
      event_properties: { ...trial.event_properties, price_usd: 4.99, price_local: 4.99 },
    } as WebhookEvent);
    await sender.settled();
    const sent = [plain, full].map(({ received }) => JSON.parse(received[0]?.body ?? "{}"));
    for (const name of Object.keys(extras)) expect(sent[0]).not.toHaveProperty(name);
    expect(sent[0]).toMatchObject({
      event_type: "trial_started",
      event_properties: { price_usd: null, price_local: null },
    });
    expect(sent[1]).toMatchObject({
      ...extras,
      event_type: "Trial begun",
      event_properties: { price_usd: 4.99, price_local: 4.99 },
    });
  });

  it("is not sent if the change that caused it was undone", async () => {
    const receiver = await openReceiver();
    const store = createMemoryStore();
    const options = { webhooks: [{ url: receiver.url }], webhookHosts: [], seed: "test" };
    const sender = createWebhookSender(store, clock, options, REPORT);
    open.push(sender);
    expect(() =>
      store.transaction(() => {
        sender.emit([{ at: instantAt(START), event: RENEWED }]);
        throw new Error("undone");
      }),
    ).toThrow("undone");
    await sender.webhooks.settled();
    expect(receiver.received).toEqual([]);
    expect(sender.webhooks.deliveries()).toEqual([]);
  });
});

describe("the response", () => {
  it.each([
    [200, "delivered", undefined],
    [204, "delivered", undefined],
    [302, "delivered", undefined],
    [399, "delivered", undefined],
    [400, "failed", "status 400 is not retried"],
    [401, "failed", "status 401 is not retried"],
    [404, "failed", "status 404 is not retried"],
    [405, "pending", undefined],
    [429, "pending", undefined],
    [500, "pending", undefined],
  ])("%i makes the event %s", async (status, expected, note) => {
    const receiver = await openReceiver((_, response) => response.writeHead(status).end());
    const { sender, emit } = openSender([{ url: receiver.url }]);
    emit(RENEWED);
    await sender.settled();
    expect(receiver.received).toHaveLength(1);
    const [delivery] = sender.deliveries();
    expect(delivery).toMatchObject({ status: expected, ...(note && { note }) });
    expect(delivery?.attempts).toEqual([{ at: "2025-06-15T12:00:00.000000+0000", status, detail: "" }]);
  });

  it("that redirects is not followed", async () => {
    const target = await openReceiver();
    const receiver = await openReceiver((_, response) =>
      response.writeHead(307, { Location: target.url }).end("there"),
    );
    const { sender, emit } = openSender([{ url: receiver.url }]);
    emit(RENEWED);
    await sender.settled();
    expect(target.received).toEqual([]);
    expect(sender.deliveries()[0]?.attempts[0]).toMatchObject({ status: 307, detail: "there" });
  });

  it("is read up to 1,000 characters, though it is 10 MB long or never ends", async () => {
    const long = await openReceiver((_, response) => response.end("x".repeat(10_000_000)));
    const endless = await openReceiver((_, response) => response.write("y".repeat(2000)));
    const { sender, emit } = openSender([{ url: long.url }, { url: endless.url }]);
    emit(RENEWED);
    await sender.settled();
    expect(sender.deliveries().map(({ attempts }) => attempts[0])).toMatchObject([
      { status: 200, detail: "x".repeat(1000) },
      { status: 200, detail: "y".repeat(1000) },
    ]);
  });

  it("may fail to come: the reason is noted, and the event is sent again", async () => {
    const reset = await openReceiver((request) => request.socket.destroy());
    const gone = await startReceiver();
    gone.close();
    const tls = (await openReceiver()).url.replace("http:", "https:");
    const { sender, emit } = openSender([{ url: reset.url }, { url: gone.url }, { url: tls }]);
    emit(RENEWED);
    await sender.settled();
    const attempts = sender.deliveries().map(({ status, attempts: [attempt] }) => [status, attempt?.status]);
    expect(attempts).toEqual([
      ["pending", null],
      ["pending", null],
      ["pending", null],
    ]);
    const details = sender.deliveries().map(({ attempts: [attempt] }) => attempt?.detail);
    expect(details[0]).toMatch(/other side closed|ECONNRESET/);
    expect(details[1]).toMatch(/ECONNREFUSED/);
    expect(details[2]).toMatch(/SSL|ssl/);
  });
});

describe("retries", () => {
  it("come after 1, 2, 4, … minutes, 9 of them, and all when the clock jumps a day", async () => {
    const receiver = await openReceiver((_, response) => response.writeHead(503).end());
    const { sender, emit, advance } = openSender([{ url: receiver.url }]);
    emit(RENEWED);
    await advance(24 * HOUR);
    const [delivery] = sender.deliveries();
    expect(delivery).toMatchObject({
      status: "failed",
      due_at: null,
      note: "the last of 9 retries failed",
    });
    const minutes = delivery?.attempts.map(({ at }) => (Date.parse(at) - START) / MINUTE);
    expect(minutes).toEqual([0, 1, 3, 7, 15, 31, 63, 127, 255, 511]);
    expect(receiver.received).toHaveLength(10);
    expect(new Set(receiver.received.map(({ body }) => body)).size).toBe(1);
  });

  it("do not come before their time", async () => {
    const receiver = await openReceiver((_, response) => response.writeHead(503).end());
    const { emit, advance } = openSender([{ url: receiver.url }]);
    emit(RENEWED);
    const counts = [];
    for (const step of [0, MINUTE - 1, 1, 2 * MINUTE - 1, 1]) {
      await advance(step);
      counts.push(receiver.received.length);
    }
    expect(counts).toEqual([1, 1, 2, 2, 3]);
  });

  it("end with the first success", async () => {
    let requests = 0;
    const receiver = await openReceiver((_, response) => {
      requests += 1;
      response.writeHead(requests < 3 ? 500 : 200).end();
    });
    const { sender, emit, advance } = openSender([{ url: receiver.url }]);
    emit(RENEWED);
    await advance(24 * HOUR);
    expect(sender.deliveries()[0]).toMatchObject({ status: "delivered", due_at: null });
    expect(receiver.received).toHaveLength(3);
  });

  it("stop if no delivery to the endpoint succeeded for 24 hours, until one does", async () => {
    let status = 500;
    const receiver = await openReceiver((_, response) => response.writeHead(status).end());
    const { sender, emit, advance } = openSender([{ url: receiver.url }]);
    const state = () => sender.deliveries().map(({ status, attempts }) => [status, attempts.length]);
    emit(RENEWED);
    await advance(24 * HOUR);
    emit(RENEWED);
    await advance(0);
    expect(state()).toEqual([
      ["failed", 10],
      ["failed", 1],
    ]);
    expect(sender.deliveries()[1]?.note).toBe("no delivery to the endpoint succeeded for 24 hours");
    // Delivery is paused, too.
    await advance(HOUR);
    status = 200;
    emit(RENEWED);
    await advance(0);
    status = 500;
    emit(RENEWED);
    await advance(0);
    expect(state().slice(2)).toEqual([
      ["delivered", 1],
      ["pending", 1],
    ]);
  });
});

describe("a pause", () => {
  it("begins when most of the latest requests failed: new events are never sent, until one is tried", async () => {
    let status = 500;
    const receiver = await openReceiver((_, response) => response.writeHead(status).end());
    const { sender, emit, advance } = openSender([{ url: receiver.url }]);
    for (let number = 0; number < 10; number += 1) {
      emit(RENEWED);
      await advance(0);
    }
    const latest = () => sender.deliveries().at(-1);
    emit(RENEWED);
    await advance(0);
    expect(latest()).toMatchObject({
      status: "not_sent",
      attempts: [],
      note: "delivery to the endpoint is paused",
    });
    // After the wait the next event is tried. It fails, so that the next pause is longer.
    await advance(5 * MINUTE);
    emit(RENEWED);
    await advance(0);
    expect(latest()).toMatchObject({ status: "pending" });
    expect(latest()?.attempts).toHaveLength(1);
    await advance(6 * MINUTE);
    emit(RENEWED);
    await advance(0);
    expect(latest()).toMatchObject({ status: "not_sent" });
    // A success ends it.
    status = 200;
    await advance(24 * HOUR);
    emit(RENEWED);
    await advance(0);
    expect(latest()).toMatchObject({ status: "delivered" });
    expect(sender.deliveries()[10]).toMatchObject({ status: "not_sent", attempts: [] });
  });

  it("does not come from statuses up to 404", async () => {
    const receiver = await openReceiver((_, response) => response.writeHead(404).end());
    const { sender, emit, advance } = openSender([{ url: receiver.url }]);
    for (let number = 0; number < 15; number += 1) {
      emit(RENEWED);
      await advance(0);
    }
    expect(sender.deliveries().at(-1)).toMatchObject({ status: "failed", note: "status 404 is not retried" });
  });
});

describe("what can go wrong on the way", () => {
  const events = () =>
    Array.from({ length: 40 }, (_, index) =>
      example("subscription_renewed", {
        event_properties: { ...RENEWED.event_properties, profile_event_id: String(index) },
      }),
    );
  const ids = ({ received }: Receiver) =>
    received.map(({ body }) => Number(JSON.parse(body).event_properties.profile_event_id));

  it("drops a share of the events, the same ones each time", async () => {
    const runs = [];
    for (let run = 0; run < 2; run += 1) {
      const receiver = await openReceiver();
      const { sender, emit } = openSender([{ url: receiver.url, faults: { drop: 0.5 } }]);
      emit(...events());
      await sender.settled();
      runs.push(ids(receiver).sort((a, b) => a - b));
      const notSent = sender.deliveries().filter(({ status }) => status === "not_sent");
      expect(notSent).toHaveLength(40 - receiver.received.length);
      expect(notSent[0]).toMatchObject({ note: "dropped, as asked", attempts: [] });
    }
    expect(runs[0]?.length).toBeGreaterThan(5);
    expect(runs[0]?.length).toBeLessThan(35);
    expect(runs[1]).toEqual(runs[0]);
  });

  it("sends events twice, late, or in another order", async () => {
    const [twice, late, shuffled, plain] = [
      await openReceiver(),
      await openReceiver(),
      await openReceiver(),
      await openReceiver(),
    ];
    const { emit, advance } = openSender([
      { url: twice.url, faults: { duplicate: 1 } },
      { url: late.url, faults: { delay: 1, delaySeconds: 90 } },
      { url: shuffled.url, faults: { shuffle: true } },
      { url: plain.url },
    ]);
    emit(...events().slice(0, 8));
    await advance(89_999);
    expect(ids(twice)).toHaveLength(16);
    expect(new Set(ids(twice)).size).toBe(8);
    expect(ids(late)).toEqual([]);
    await advance(1);
    expect(ids(late)).toHaveLength(8);
    expect(ids(shuffled)).not.toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
    expect(ids(shuffled).sort()).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
    expect(ids(plain).sort()).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
  });
});

describe("an endpoint", () => {
  it("may be a function of the process", async () => {
    const { sender, emit } = openSender();
    const seen: unknown[] = [];
    sender.add({
      authorization: "key",
      async to(request) {
        seen.push(request.headers.get("authorization"), (await request.json()).event_type);
        return new Response("{}");
      },
    });
    emit(RENEWED);
    await sender.settled();
    expect(seen).toEqual(["key", "subscription_renewed"]);
  });

  it("that throws, or returns no response, has failed", async () => {
    const { sender, emit } = openSender();
    sender.add({
      to() {
        throw new Error("out of order");
      },
    });
    sender.add({ to: () => undefined as never });
    emit(RENEWED);
    await sender.settled();
    expect(sender.deliveries().map(({ status, attempts }) => [status, attempts[0]?.detail])).toEqual([
      ["pending", "out of order"],
      ["pending", "the function returned no Response"],
    ]);
  });

  it.each([
    [{ url: "https://example.com/hook" }, /webhook\.url leads to example\.com.*webhookHosts/],
    [{ url: "http://127.0.0.1.example.com/" }, /leads to 127\.0\.0\.1\.example\.com/],
    [
      { url: "http://me:secret@127.0.0.1/" },
      /^webhook\.url has a user name or a password, which are never sent\. Use authorization instead\.$/,
    ],
    [{ url: "http://169.254.169.254/latest" }, /leads to 169\.254\.169\.254/],
    [{ url: "ftp://localhost/" }, /webhook\.url must match pattern/],
    [{ url: "localhost:3000" }, /webhook\.url must match pattern/],
    [{}, /webhook must have required property 'url'/],
    [{ url: "http://localhost", authorization: "two\nlines" }, /webhook\.authorization must match pattern/],
    [
      { url: "http://localhost", events: ["subscription_renewd"] },
      /webhook\.events has subscription_renewd, which is no event type\. Did you mean subscription_renewed\?/,
    ],
    [{ url: "http://localhost", rename: { trial: "x" } }, /webhook\.rename has trial/],
    [{ url: "http://localhost", sendAttributions: true }, /webhook\.sendAttributions is not a known field/],
    [{ to: "http://localhost" }, /webhook\.to must be a function/],
  ])("%j is rejected", (endpoint, message) => {
    const { sender } = openSender();
    expect(() => sender.add(endpoint as never)).toThrow(message);
    expect(sender.list()).toEqual([]);
  });

  it("elsewhere gets events if the configuration names its host", () => {
    const { sender } = openSender([], ["example.com"]);
    sender.add({ url: "https://example.com/hook", id: "staging" });
    expect(sender.list()).toEqual([{ id: "staging", url: "https://example.com/hook", authorization: false }]);
  });

  it("is listed without its key", () => {
    const { sender } = openSender([{ url: "http://localhost:1/", authorization: "secret" }]);
    expect(sender.list()).toEqual([{ id: "webhook-1", url: "http://localhost:1/", authorization: true }]);
  });

  it("that was removed gets nothing more", async () => {
    const receiver = await openReceiver((_, response) => response.writeHead(500).end());
    const { sender, emit, advance } = openSender([{ url: receiver.url }]);
    emit(RENEWED);
    await sender.settled();
    expect(sender.remove("webhook-1")).toBe(true);
    expect(sender.remove("webhook-1")).toBe(false);
    emit(RENEWED);
    await advance(24 * HOUR);
    expect(receiver.received).toHaveLength(1);
    expect(sender.deliveries()).toMatchObject([{ status: "not_sent", note: "the endpoint was removed" }]);
  });

  it("can be verified, as the dashboard does when a webhook is saved", async () => {
    const good = await openReceiver((_, response) => response.writeHead(201).end('{"ok":true}'));
    const noJson = await openReceiver((_, response) => response.end("ok"));
    const wrong = await openReceiver((_, response) => response.writeHead(404).end("{}"));
    const { sender } = openSender();
    const verify = ({ url }: Receiver) => sender.verify(sender.add({ url, authorization: "key" }));
    expect(await verify(good)).toEqual({ verified: true, status: 201, detail: '{"ok":true}' });
    expect(good.received).toMatchObject([{ method: "POST", body: "{}", headers: { authorization: "key" } }]);
    const long = await openReceiver((_, response) =>
      response.end(JSON.stringify({ text: "x".repeat(5000) })),
    );
    expect(await verify(long)).toMatchObject({ verified: true, detail: expect.stringMatching(/^.{1000}$/) });
    expect(await verify(noJson)).toMatchObject({ verified: false, status: 200 });
    expect(await verify(wrong)).toMatchObject({ verified: false, status: 404 });
    await expect(sender.verify("none")).rejects.toThrow("There is no endpoint none.");
  });
});

describe("a delivery", () => {
  it("can be sent again, also during a pause", async () => {
    let status = 400;
    const receiver = await openReceiver((_, response) => response.writeHead(status).end());
    const { sender, emit, advance } = openSender([{ url: receiver.url }]);
    emit(RENEWED);
    await sender.settled();
    status = 200;
    await advance(HOUR);
    sender.resend(1);
    await sender.settled();
    const [delivery] = sender.deliveries();
    expect(delivery).toMatchObject({ status: "delivered" });
    expect(delivery).not.toHaveProperty("note");
    expect(delivery?.attempts.map(({ status, at }) => [status, at.slice(11, 16)])).toEqual([
      [400, "12:00"],
      [200, "13:00"],
    ]);
    expect(() => sender.resend(2)).toThrow("There is no delivery 2.");
  });

  it("that is over is stored among the latest 1,000", async () => {
    const { sender, emit } = openSender();
    sender.add({ to: () => new Response() });
    emit(...Array.from({ length: 1500 }, () => RENEWED));
    await sender.settled();
    const numbers = sender.deliveries().map(({ number }) => number);
    expect(numbers).toHaveLength(1000);
    expect(numbers[0]).toBe(501);
  });

  it("that is dropped replaces the oldest of these, unless its transaction is undone", async () => {
    const { sender, store, emit } = openSender();
    sender.add({ to: () => new Response(), faults: { drop: 1 } });
    const numbers = async () => {
      await sender.settled();
      return sender.deliveries().map(({ number }) => number);
    };
    emit(...Array.from({ length: 1000 }, () => RENEWED));
    const stored = await numbers();
    expect(stored).toHaveLength(1000);
    const undone = () =>
      store.transaction(() => {
        sender.emit([{ at: instantAt(clock.at), event: RENEWED }]);
        throw new Error("undone");
      });
    expect(undone).toThrow("undone");
    expect(await numbers()).toEqual(stored);
    emit(RENEWED);
    expect(await numbers()).toEqual([...stored.slice(1), 1002]);
  });

  it("to an endpoint that hangs does not hold up another endpoint's", async () => {
    const hanging = await openReceiver(() => {});
    const receiver = await openReceiver();
    const { emit } = openSender([{ url: hanging.url }, { url: receiver.url }]);
    emit(...Array.from({ length: 20 }, () => RENEWED));
    await expect.poll(() => receiver.received.length).toBe(20);
    expect(hanging.received.length).toBeLessThanOrEqual(8);
  });
});
