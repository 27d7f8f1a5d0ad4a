import { once } from "node:events";
import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import { postOnNode } from "../../../src/sandbox/webhooks/node-post.ts";
import { postByFetch, send } from "../../../src/sandbox/webhooks/send.ts";
import { startReceiver } from "../../support/receiver.ts";

// What both ways to send a request have in common.

const open: { close(): void }[] = [];

afterEach(() => {
  for (const receiver of open.splice(0)) receiver.close();
});

async function openReceiver(respond?: RequestListener) {
  const receiver = await startReceiver(respond);
  open.push(receiver);
  return receiver;
}

describe.each([
  ["fetch", postByFetch],
  ["node:http", postOnNode],
])("a webhook by %s", (_, post) => {
  it("is one POST of JSON in UTF-8, with the key as it was given", async () => {
    const receiver = await openReceiver((_, response) => response.writeHead(201).end("grüß 🎉"));
    const body = '{"name":"Zoë 🎉"}';
    const outcome = await send({ url: `${receiver.url}?a=1&b=%20`, authorization: "my key" }, body, { post });
    expect(outcome).toEqual({ status: 201, detail: "grüß 🎉" });
    expect(receiver.received).toMatchObject([
      {
        method: "POST",
        body,
        headers: {
          "content-type": "application/json",
          "content-length": String(Buffer.byteLength(body)),
          authorization: "my key",
        },
      },
    ]);
  });

  it("reaches an IPv6 address", async () => {
    const server = createServer((request, response) => response.end(request.headers.host));
    await once(server.listen(0, "::1"), "listening");
    open.push(server);
    const { port } = server.address() as AddressInfo;
    const outcome = await send({ url: `http://[::1]:${port}/` }, "{}", { post });
    expect(outcome).toEqual({ status: 200, detail: `[::1]:${port}` });
  });

  it("does not follow a redirect", async () => {
    const target = await openReceiver();
    const receiver = await openReceiver((_, response) =>
      response.writeHead(307, { Location: target.url }).end("there"),
    );
    expect(await send({ url: receiver.url }, "{}", { post })).toEqual({ status: 307, detail: "there" });
    expect(target.received).toEqual([]);
  });

  it("needs only the start of a response that is 10 MB long or never ends", async () => {
    const long = await openReceiver((_, response) => response.end("x".repeat(10_000_000)));
    const endless = await openReceiver((_, response) => response.write("y".repeat(2000)));
    // Without the 10 seconds that `send` waits.
    const sent = { headers: {}, body: "{}", signal: new AbortController().signal, limit: 1000 };
    expect(await post(long.url, sent)).toEqual({ status: 200, detail: "x".repeat(1000) });
    expect(await post(endless.url, sent)).toEqual({ status: 200, detail: "y".repeat(1000) });
  });

  it("has the status of a response that breaks off or is ended", async () => {
    const controller = new AbortController();
    const broken = await openReceiver((_, response) => {
      response.writeHead(200, { "Content-Length": 10 }).write("half", () => response.destroy());
    });
    const slow = await openReceiver((_, response) => {
      response.writeHead(202).write("half", () => setTimeout(() => controller.abort(), 20));
    });
    expect(await send({ url: broken.url }, "{}", { post })).toMatchObject({ status: 200 });
    const { signal } = controller;
    expect(await send({ url: slow.url }, "{}", { post, signal })).toEqual({ status: 202, detail: "half" });
  });

  it("ends with its signal, and says why", async () => {
    const controller = new AbortController();
    const receiver = await openReceiver(() => controller.abort(new Error("the sandbox was closed")));
    const { signal } = controller;
    const outcome = { status: null, detail: "the sandbox was closed" };
    expect(await send({ url: receiver.url }, "{}", { post, signal })).toEqual(outcome);
    expect(await send({ url: receiver.url }, "{}", { post, signal })).toEqual(outcome);
    expect(receiver.received).toHaveLength(1);
  });

  it("says why no response arrived", async () => {
    const reset = await openReceiver((request) => request.socket.destroy());
    const gone = await startReceiver();
    gone.close();
    const { port } = new URL(gone.url);
    const why = async (url: string, authorization?: string) => {
      const { status, detail } = await send({ url, ...(authorization && { authorization }) }, "{}", { post });
      expect(status).toBeNull();
      return detail;
    };
    expect(await why(reset.url)).toMatch(/^(other side closed|socket hang up|read ECONNRESET)$/);
    expect(await why(gone.url)).toBe(`connect ECONNREFUSED 127.0.0.1:${port}`);
    expect(await why(reset.url.replace("http:", "https:"))).toMatch(/SSL|ssl/);
    expect(await why(reset.url, "line\nbreak")).toMatch(/header/i);
  });
});

it("sends webhooks by node:http over one connection if they follow one another", async () => {
  const ports = new Set<number | undefined>();
  const receiver = await openReceiver(({ socket }, response) => {
    ports.add(socket.remotePort);
    response.end("{}");
  });
  for (let sent = 0; sent < 3; sent += 1) await send({ url: receiver.url }, "{}", { post: postOnNode });
  expect(receiver.received).toHaveLength(3);
  expect(ports.size).toBe(1);
});

it("says why no address of a host took a webhook", async () => {
  const refused = Object.assign(new AggregateError([]), { code: "ECONNREFUSED" });
  const outcome = await send({ url: "http://localhost/" }, "{}", { post: () => Promise.reject(refused) });
  expect(outcome).toEqual({ status: null, detail: "ECONNREFUSED" });
});
