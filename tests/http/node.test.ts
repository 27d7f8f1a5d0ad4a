import { createServer, request as httpRequest } from "node:http";
import { connect, type Socket } from "node:net";
import { networkInterfaces } from "node:os";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { bindServer } from "../../src/http/adapters/listening.ts";
import { type Listening, listen } from "../../src/http/adapters/node.ts";
import type { HttpReply } from "../../src/http/exchange.ts";
import { createHandler } from "../../src/http/handler.ts";
import type { LogEntry } from "../../src/http/log.ts";
import { json } from "../../src/http/responses.ts";
import { readOperations } from "../../src/openapi/operations.ts";

const unauthenticated = { error_code: "not_authenticated" };
const responses = {
  401: { content: { "application/json": { examples: { none: { value: unauthenticated } } } } },
};
const requestBody = { required: true, content: { "application/json": {} } };
const description = {
  paths: {
    "/things/": {
      get: { operationId: "list", responses },
      post: { operationId: "add", requestBody, responses },
    },
    "/large/": { get: { operationId: "large", responses } },
    "/broken/": { get: { operationId: "broken", responses } },
    "/slow/": { get: { operationId: "slow", responses } },
    "/cut/": { get: { operationId: "cut", responses } },
  },
};
const LARGE = "é".repeat(3_000_000);

const log: LogEntry[] = [];
let server: Listening;

beforeAll(async () => {
  const handle = createHandler(readOperations(description), async ({ operation, body }) => {
    if (operation.id === "large") return json(200, LARGE);
    if (operation.id === "slow") await new Promise((resolve) => setTimeout(resolve, 100));
    const reply = json(200, { got: body ?? null });
    if (operation.id === "cut") return { ...reply, cut: "before" };
    return operation.id === "broken" ? { ...reply, cut: "halfway" } : reply;
  });
  server = await listen({ handle }, { log: (entry) => log.push(entry) });
});

afterAll(() => server.close());

/** Sends bytes over a socket of its own, and returns all that comes back until the server closes or `enough` has come. */
async function exchange(parts: (string | Buffer)[], enough?: RegExp): Promise<string> {
  const socket = connect(server.port, "127.0.0.1");
  try {
    return await new Promise((resolve) => {
      let text = "";
      const finish = () => resolve(text);
      socket.on("data", (data) => {
        text += data;
        if (enough?.test(text)) finish();
      });
      socket.on("close", finish).on("error", finish);
      for (const part of parts) socket.write(part);
    });
  } finally {
    socket.destroy();
  }
}

/** The status and the body of the last response in what came back. */
function read(text: string) {
  const [head = "", body = ""] = text.slice(text.lastIndexOf("HTTP/1.1")).split("\r\n\r\n");
  return { status: Number(head.split(" ")[1]), head, body: body === "" ? undefined : JSON.parse(body) };
}

function envelope(status: number, code: string, message: unknown) {
  return { errors: [{ source: null, errors: [message] }], error_code: code, status_code: status };
}

const KEY = "Host: localhost\r\nAuthorization: Api-Key secret_live_seen.nowhere\r\n";
const JSON_TYPE = "Content-Type: application/json\r\n";
const POST = `POST /things/ HTTP/1.1\r\n${KEY}${JSON_TYPE}`;
const GET = `GET /things/ HTTP/1.1\r\n${KEY}`;
const FOUND = /"got":null\}$/;

/** The server responds to a plain request, as it should after everything else. */
async function expectAlive() {
  const { status } = read(await exchange([`${GET}\r\n`], FOUND));
  expect(status).toBe(200);
}

describe("a request that is not HTTP", () => {
  it.each([
    ["an unknown method", "FOO / HTTP/1.1\r\n\r\n"],
    ["no HTTP at all", "hello\r\n\r\n"],
    ["a TLS handshake", Buffer.from("16030100c8010000c40303", "hex")],
    ["HTTP/2 without asking", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"],
    ["another version", "GET / HTTP/9.9\r\n\r\n"],
    ["a header without a colon", `GET / HTTP/1.1\r\nHost\r\n\r\n`],
    ["a header with a NUL", `${GET}X: a\0b\r\n\r\n`],
    ["a space before the colon", `${GET}X : a\r\n\r\n`],
    ["a length and chunks", `${POST}Content-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`],
    ["two lengths", `${POST}Content-Length: 2\r\nContent-Length: 3\r\n\r\n{}`],
    ["a length that is none", `${POST}Content-Length: x\r\n\r\n{}`],
    ["a negative length", `${POST}Content-Length: -1\r\n\r\n{}`],
    ["an unknown encoding", `${POST}Transfer-Encoding: chunked, gzip\r\n\r\n{}`],
    ["a chunk without its size", `${POST}Transfer-Encoding: chunked\r\n\r\nzz\r\n{}\r\n0\r\n\r\n`],
    ["CONNECT", "CONNECT example.com:443 HTTP/1.1\r\nHost: example.com\r\n\r\n"],
    ["a target that is no path", "OPTIONS * HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"],
    ["a host that is none", "GET /things/ HTTP/1.1\r\nHost: a b\r\nConnection: close\r\n\r\n"],
    ["a target of another scheme", `GET ftp://localhost/things/ HTTP/1.1\r\n${KEY}Connection: close\r\n\r\n`],
  ])("%s is a 400", async (_what, bytes) => {
    const { status, head, body } = read(await exchange([bytes]));
    expect(status).toBe(400);
    expect(head).toMatch(/content-type: application\/json/i);
    expect(body).toEqual(envelope(400, "parse_error", expect.stringMatching(/^This is not .*\.$/)));
    await expectAlive();
  });

  it("with headers of more than 16 KiB is a 431", async () => {
    const { status, body } = read(await exchange([`${GET}X: ${"x".repeat(20_000)}\r\n\r\n`]));
    expect(status).toBe(431);
    expect(body).toEqual(envelope(431, "request_too_large", "The headers are larger than 16 KiB."));
  });

  it("that breaks off in its headers is a 400", async () => {
    const { status, body } = read(await exchange([`${GET}X: a`]));
    expect(status).toBe(400);
    expect(body).toEqual(envelope(400, "parse_error", "The request ended before it was complete."));
  });
});

describe.concurrent("a body that does not end", () => {
  it.each([
    ["shorter than announced", 'Content-Length: 100\r\n\r\n{"a":1}'],
    ["announced and not sent", "Content-Length: 2\r\n\r\n"],
    ["without its last chunk", "Transfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n"],
    ["in chunks that never come", "Transfer-Encoding: chunked\r\n\r\n"],
  ])("%s, is a 400", async (_what, bytes) => {
    const { status, head, body } = read(await exchange([POST + bytes]));
    expect(status).toBe(400);
    expect(head).toMatch(/connection: close/i);
    expect(body).toEqual(envelope(400, "parse_error", "The body ended before it was complete."));
    await expectAlive();
  });

  it("because the caller left, ends nothing", async () => {
    const socket = connect(server.port, "127.0.0.1");
    await new Promise<void>((resolve) =>
      socket.write(`${POST}Content-Length: 100\r\n\r\n{`, () => resolve()),
    );
    socket.resetAndDestroy();
    await expectAlive();
  });

  it("may come slowly", async () => {
    const socket = connect(server.port, "127.0.0.1");
    const response = new Promise<string>((resolve) => socket.once("data", (data) => resolve(`${data}`)));
    const parts = [`${POST}Content-Length: 9\r\n\r\n`, '{"a"', ":", "123", "}"];
    for (const part of parts) {
      socket.write(part);
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
    expect(read(await response).body).toEqual({ got: { a: 123 } });
    socket.destroy();
  });
});

describe("a body that is too large", () => {
  const announced = `${POST}Content-Length: 9000000\r\n\r\n`;
  const chunk = `10000\r\n${"x".repeat(0x10000)}\r\n`;

  it.each([
    ["announced", [announced, "x".repeat(9_000_000)]],
    ["announced and not sent", [announced]],
    ["in chunks", [`${POST}Transfer-Encoding: chunked\r\n\r\n`, chunk.repeat(20), "0\r\n\r\n"]],
    ["in chunks, of a GET", [`${GET}Transfer-Encoding: chunked\r\n\r\n`, chunk.repeat(20), "0\r\n\r\n"]],
    ["in chunks without end", [`${POST}Transfer-Encoding: chunked\r\n\r\n`, chunk.repeat(20)]],
  ])("%s, is a 413", async (_how, parts) => {
    const { status, body } = read(await exchange(parts, /413\}$/));
    expect(status).toBe(413);
    expect(body.error_code).toBe("request_too_large");
    await expectAlive();
  });

  it("is not asked for", async () => {
    const text = await exchange(
      [announced.replace("\r\n\r\n", "\r\nExpect: 100-continue\r\n\r\n")],
      /413\}$/,
    );
    expect(text).toMatch(/^HTTP\/1\.1 413 /);
  });
});

describe("what else HTTP allows", () => {
  it("100-continue is asked for", async () => {
    const head = `${POST}Expect: 100-continue\r\nContent-Length: 2\r\n\r\n`;
    expect(await exchange([head], /\r\n\r\n/)).toBe("HTTP/1.1 100 Continue\r\n\r\n");
    expect(read(await exchange([head, "{}"], /"got":\{\}\}$/)).status).toBe(200);
  });

  it.each([
    ["another expectation", `${GET}Expect: miracles\r\n\r\n`],
    [
      "an upgrade to HTTP/2",
      `${GET}Connection: Upgrade, HTTP2-Settings\r\nUpgrade: h2c\r\nHTTP2-Settings: AA\r\n\r\n`,
    ],
    [
      "an upgrade to WebSocket",
      `${GET}Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Key: x\r\n\r\n`,
    ],
    ["a target in absolute form", `GET http://elsewhere/things/ HTTP/1.1\r\n${KEY}\r\n`],
    ["no Host", `GET /things/ HTTP/1.1\r\nAuthorization: Api-Key k\r\n\r\n`],
    ["HTTP/1.0", `GET /things/ HTTP/1.0\r\nAuthorization: Api-Key k\r\n\r\n`],
    ["a body with GET", `${GET}Content-Length: 4\r\n\r\n{{{{`],
    ["dot segments", `GET /a/../things/./ HTTP/1.1\r\n${KEY}\r\n`],
  ])("%s makes no difference", async (_what, bytes) => {
    expect(read(await exchange([bytes], FOUND)).status).toBe(200);
  });

  it.each(["TRACE", "OPTIONS", "PROPFIND", "QUERY", "M-SEARCH"])("%s is a 405", async (method) => {
    const bytes = `${method} /things/ HTTP/1.1\r\n${KEY}\r\n`;
    const { status, head, body } = read(await exchange([bytes], /405\}$/));
    expect(status).toBe(405);
    expect(head).toMatch(/\r\nallow: GET, POST\r\n/i);
    expect(body.error_code).toBe("method_not_allowed");
  });

  it("HEAD is a 405 without a body", async () => {
    const text = await exchange([`HEAD /things/ HTTP/1.1\r\n${KEY}Connection: close\r\n\r\n`]);
    expect(text).toMatch(/^HTTP\/1\.1 405 [\s\S]*\r\n\r\n$/);
  });

  it("a repeated key or media type is rejected", async () => {
    const twice = `GET /things/ HTTP/1.1\r\nHost: x\r\nAuthorization: Basic x\r\nAuthorization: Api-Key k\r\n\r\n`;
    expect(read(await exchange([twice], /\}$/)).status).toBe(401);
    const types = `${POST}Content-Type: text/plain\r\nContent-Length: 2\r\n\r\n{}`;
    expect(read(await exchange([types], /400\}$/)).body.error_code).toBe("parse_error");
  });

  it("requests sent ahead get their responses in turn", async () => {
    const post = `${POST}Content-Length: 1\r\n\r\n7`;
    const text = await exchange([post, `${GET}\r\n`, `${post.replace(/7$/, "8")}`], /"got":8\}$/);
    expect(text.match(/"got":\w+/g)).toEqual(['"got":7', '"got":null', '"got":8']);
  });

  it("requests before one that is not HTTP get their own responses first", async () => {
    const text = await exchange([`GET /slow/ HTTP/1.1\r\n${KEY}\r\n${GET}\r\nhello\r\n\r\nhello\r\n\r\n`]);
    expect(text.match(/HTTP\/1\.1 \d+/g)).toEqual(["HTTP/1.1 200", "HTTP/1.1 200", "HTTP/1.1 400"]);
    expect(read(text).body.error_code).toBe("parse_error");
    await expectAlive();
  });

  it("a response of 6 MB arrives whole", async () => {
    const response = await fetch(`${server.url}/large/`, { headers: { Authorization: "Api-Key k" } });
    expect(await response.json()).toBe(LARGE);
  });

  it("a response that is cut halfway breaks off for the caller, and for no one else", async () => {
    const text = await exchange([`GET /broken/ HTTP/1.1\r\n${KEY}\r\n`]);
    expect(text).toMatch(/\r\nContent-Length: 12\r\n[\s\S]*\r\n\r\n\{"got"$/);
    await expectAlive();
  });

  it("a response that is cut before its start closes the connection", async () => {
    log.length = 0;
    expect(await exchange([`GET /cut/ HTTP/1.1\r\n${KEY}\r\n`])).toBe("");
    expect(log[0]).toMatchObject({ path: "/cut/", status: 0 });
    await expectAlive();
  });
});

describe("the log", () => {
  it("has a line for each response, and no key, query or header in it", async () => {
    log.length = 0;
    await exchange([`GET /things/?key=secret_live_seen.nowhere HTTP/1.1\r\n${KEY}\r\n`], FOUND);
    await exchange([`GET /nothing/%0A HTTP/1.1\r\n${KEY}\r\n`], /404\}$/);
    await exchange([`${POST}Content-Length: 1\r\n\r\n{`], /400\}$/);
    await exchange(["hello\r\n\r\n"]);
    await exchange(["OPTIONS * HTTP/1.1\r\nConnection: close\r\n\r\n"]);
    const milliseconds = expect.any(Number);
    expect(log).toEqual([
      { method: "GET", path: "/things/", status: 200, milliseconds },
      { method: "GET", path: "/nothing/%0A", status: 404, code: "not_found", milliseconds },
      { method: "POST", path: "/things/", status: 400, code: "parse_error", milliseconds },
      { method: "-", path: "-", status: 400, code: "parse_error", milliseconds },
      { method: "-", path: "-", status: 400, code: "parse_error", milliseconds },
    ]);
  });
});

/** A body that cannot be made to its end. */
function* brokenPieces(): Iterable<string> {
  yield "[1,";
  throw new Error("the database is closed");
}

describe("a handler that throws", () => {
  it("ends nothing", async () => {
    const noise = vi.spyOn(console, "error").mockReturnValue();
    const failing = await listen({ handle: () => JSON.parse("secret") });
    const response = await fetch(failing.url);
    expect(response.status).toBe(500);
    const message = "The server failed on this request; its log says why.";
    expect(await response.json()).toEqual(envelope(500, "internal_error", message));
    expect((await fetch(failing.url)).status).toBe(500);
    await failing.close();
    noise.mockRestore();
  });

  it("in the middle of a body breaks off that response, and logs why", async () => {
    const noise = vi.spyOn(console, "error").mockReturnValue();
    const failing = await listen({
      handle: () => ({ status: 200, headers: {}, body: null, pieces: brokenPieces() }),
    });
    await expect(fetch(failing.url).then((response) => response.text())).rejects.toThrow("terminated");
    expect(noise.mock.calls.join()).toContain("database is closed");
    expect((await fetch(failing.url, { method: "HEAD" })).status).toBe(200);
    await failing.close();
    noise.mockRestore();
  });

  it.each([
    ["at once", (reply: HttpReply) => reply],
    ["later", async (reply: HttpReply) => reply],
  ])("or returns %s with what cannot be sent, ends nothing", async (_when, respond) => {
    const noise = vi.spyOn(console, "error").mockReturnValue();
    let headers: Record<string, string> = { "X-Broken": "a\nb" };
    const failing = await listen({ handle: () => respond(json(200, {}, "application/json", headers)) });
    await fetch(failing.url).catch(() => undefined);
    expect(noise).toHaveBeenCalled();
    headers = {};
    expect((await fetch(failing.url)).status).toBe(200);
    await failing.close();
    noise.mockRestore();
  });
});

describe("listening", () => {
  const nothing = { handle: () => json(200, {}) };

  it("ends at once, with connections open and a request under way", async () => {
    const slow = await listen({ handle: () => new Promise<HttpReply>(() => {}) });
    const open: Socket[] = [];
    for (const bytes of ["", `${GET}\r\n`, `${GET}X:`]) {
      const socket = connect(slow.port, "127.0.0.1").on("error", () => {});
      await new Promise<void>((resolve) => socket.once("connect", resolve));
      socket.write(bytes);
      open.push(socket);
    }
    const closed = open.map((socket) => new Promise((resolve) => socket.once("close", resolve)));
    await slow.close();
    await Promise.all(closed);
    await expect(fetch(slow.url)).rejects.toThrow();
  });

  it("keeps a connection that has sent nothing yet", async () => {
    const socket = connect(server.port, "127.0.0.1");
    await new Promise((resolve) => setTimeout(resolve, 1000));
    const response = new Promise((resolve) => socket.once("data", (data) => resolve(`${data}`)));
    socket.write(`${GET}\r\n`);
    expect(await response).toMatch(/^HTTP\/1\.1 200 /);
    socket.destroy();
  });

  it("closes a connection that sends nothing for half a minute, and none that is in use", async () => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    try {
      const used = connect(server.port, "127.0.0.1");
      used.write(`${GET}\r\n`);
      await new Promise((resolve) => used.once("data", resolve));
      const socket = connect(server.port, "127.0.0.1");
      const closed = new Promise((resolve) => socket.once("close", () => resolve("closed")).resume());
      await new Promise((resolve) => socket.once("connect", resolve));
      await expectAlive(); // The server has seen the connections before this one.
      vi.advanceTimersByTime(29_999);
      await expectAlive();
      expect(socket.destroyed).toBe(false);
      vi.advanceTimersByTime(1);
      expect(await closed).toBe("closed");
      expect(used.destroyed).toBe(false);
      used.destroy();
      // What waits for a connection that is gone would keep the process alive.
      await expect.poll(() => vi.getTimerCount()).toBe(0);
    } finally {
      vi.useRealTimers();
    }
  });

  it("on a port that is taken names the port and the remedy", async () => {
    const again = listen(nothing, { port: server.port });
    await expect(again).rejects.toThrow(
      `Port ${server.port} of 127.0.0.1 is taken by another process. Stop that one, or choose another port; --port 0 picks a free one.`,
    );
  });

  it("on an address of another machine says so", async () => {
    await expect(listen(nothing, { host: "203.0.113.1" })).rejects.toThrow(
      "203.0.113.1 is not an address of this machine.",
    );
  });

  // Not every machine has these errors: on some, any user may open any port, or there is no name server.
  it.each([
    ["EACCES", "This user may not open port 80. Choose one above 1023; --port 0 picks a free one."],
    ["ENOTFOUND", "The host name nowhere is not known. Choose another with --host; 127.0.0.1 always works."],
    ["EMFILE", "Cannot listen on nowhere:80: listen EMFILE"],
  ])("that fails with %s says why, and what to do", async (code, sentence) => {
    const failing = createServer();
    failing.listen = () => {
      process.nextTick(() => failing.emit("error", Object.assign(new Error(`listen ${code}`), { code })));
      return failing;
    };
    await expect(bindServer(failing, { port: 80, host: "nowhere" })).rejects.toThrow(sentence);
  });

  it.skipIf(networkInterfaces().lo?.every(({ address }) => address !== "::1"))(
    "on an address of IPv6 has a URL that leads there",
    async () => {
      const { url, close } = await listen(nothing, { host: "::1" });
      expect((await fetch(url)).status).toBe(200);
      await close();
    },
  );

  it("is on the loopback address alone, unless asked otherwise", async () => {
    expect(server.url).toBe(`http://127.0.0.1:${server.port}`);
    const everywhere = await listen(nothing, { host: "0.0.0.0" });
    const response = new Promise((resolve, reject) => {
      httpRequest({ host: "127.0.0.2", port: everywhere.port }, resolve).on("error", reject).end();
    });
    await expect(response).resolves.toBeDefined();
    await everywhere.close();
    const refused = new Promise((resolve, reject) => {
      httpRequest({ host: "127.0.0.2", port: server.port }, resolve).on("error", reject).end();
    });
    await expect(refused).rejects.toThrow("ECONNREFUSED");
  });
});
