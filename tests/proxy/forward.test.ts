/** What goes through the proxy arrives as it was sent, both ways; what does not arrive is reported. */
import { once } from "node:events";
import { createServer } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { text } from "node:stream/consumers";
import { brotliCompressSync, deflateSync, gzipSync } from "node:zlib";
import { afterEach, describe, expect, it, vi } from "vitest";
import type { Listening } from "../../src/http/adapters/node.ts";
import { MAX_COPY_BYTES } from "../../src/proxy/exchange.ts";
import { forward } from "../../src/proxy/forward.ts";
import { serve, startProxy } from "./support.ts";

const PROFILE = "/api/v2/server-side-api/profile/";
const USER = { Authorization: "Api-Key secret_live_1", "adapty-customer-user-id": "user-42" };

const open: Pick<Listening, "close">[] = [];
afterEach(async () => {
  for (const one of open.splice(0).reverse()) await one.close();
});

async function between(listener: Parameters<typeof serve>[0], path = "") {
  const server = await serve(listener);
  const proxy = await startProxy(server.url + path);
  open.push(server, proxy);
  return { server, proxy };
}

/** Sends bytes, and returns all that comes back until the connection is closed. */
async function exchange(port: number, bytes: string): Promise<string> {
  const socket = connect(port, "127.0.0.1");
  socket.write(bytes, "latin1");
  return text(socket);
}

describe("a request", () => {
  it("arrives with its method, target, headers and body, and with the API's Host", async () => {
    const seen: unknown[] = [];
    const { server, proxy } = await between(async (request, response) => {
      seen.push(request.method, request.url, request.rawHeaders, await text(request.setEncoding("latin1")));
      response.end();
    });
    await exchange(
      proxy.port,
      "PATCH /a%20b/?x=1&x=%2F HTTP/1.1\r\nHost: app.test\r\nX-Odd-CASE: 1\r\nAuthorization: Api-Key secret_live_1\r\nx-twice: a\r\nx-twice: b\r\n" +
        "Connection: close, X-Hop\r\nX-Hop: 1\r\nKeep-Alive: timeout=5\r\nProxy-Authorization: Basic eA==\r\nTE: trailers\r\n" +
        "Expect: 100-continue\r\nContent-Length: 4\r\n\r\n\xff\x00\xc3y",
    );
    expect(seen).toEqual([
      "PATCH",
      "/a%20b/?x=1&x=%2F",
      [
        ...["Host", `127.0.0.1:${server.port}`, "X-Odd-CASE", "1", "Authorization", "Api-Key secret_live_1"],
        ...["x-twice", "a", "x-twice", "b", "Content-Length", "4", "Connection", "keep-alive"],
      ],
      "\xff\x00\xc3y",
    ]);
  });

  it("arrives below the path of the address", async () => {
    const { proxy } = await between((request, response) => response.end(request.url), "/gateway/");
    expect(await (await fetch(`${proxy.url}/api/?a=1`)).text()).toBe("/gateway/api/?a=1");
    expect(proxy.exchanges[0]?.request).toMatchObject({ path: "/api/", search: "?a=1" });
  });

  it("of the form of a proxy's arrives, too", async () => {
    const { proxy } = await between((request, response) => response.end(request.url));
    const reply = await exchange(
      proxy.port,
      "GET http://api.adapty.io/a?b HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n",
    );
    expect(reply).toContain("/a?b");
  });

  it.each(["GET", "POST", "DELETE"])("in chunks arrives in chunks: %s", async (method) => {
    const { proxy } = await between(async (request, response) => {
      response.end(`${request.headers["transfer-encoding"]} ${await text(request)}`);
    });
    const reply = await exchange(
      proxy.port,
      `${method} / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n3\r\nabc\r\n2\r\nde\r\n0\r\n\r\n`,
    );
    expect(reply).toContain("chunked abcde");
    expect(Buffer.from(proxy.exchanges[0]?.request.body ?? []).toString()).toBe("abcde");
  });

  it("that is larger than the copy arrives whole, and is not judged", async () => {
    const { proxy } = await between(async (request, response) => {
      let size = 0;
      for await (const chunk of request) size += chunk.length;
      response.end(String(size));
    });
    const body = Buffer.alloc(MAX_COPY_BYTES + 1, "x");
    expect(await (await fetch(proxy.url + PROFILE, { method: "POST", body })).text()).toBe(
      String(body.length),
    );
    expect(proxy.exchanges[0]?.request.body).toBeUndefined();
    expect(proxy.recording.summary()).toMatchObject({ exchanges: 1, notJudged: 1, findings: [] });
  });
});

describe("what a header is judged by", () => {
  it("is all of its values: a repeated key is none", async () => {
    const { proxy } = await between((_, response) => response.end());
    await exchange(
      proxy.port,
      `GET ${PROFILE} HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer 1\r\nAuthorization: Api-Key secret_live_1\r\nadapty-customer-user-id: user-42\r\nConnection: close\r\n\r\n`,
    );
    expect(proxy.recording.summary().findings[0]).toMatchObject({ kind: "accepted-invalid-request" });
  });
});

describe("an error of the observer", () => {
  it("is logged, and the next response arrives all the same", async () => {
    const log = vi.spyOn(console, "error").mockImplementation(() => {});
    try {
      const server = await serve((_, response) => response.end("fine"));
      const error = new Error("The disk is full.");
      const proxy = await forward(new URL(server.url), {
        onExchange() {
          throw error;
        },
        onFailure: (reason) => expect.fail(reason),
      });
      open.push(server, proxy);
      for (let time = 0; time < 2; time += 1) expect(await (await fetch(proxy.url)).text()).toBe("fine");
      expect(log.mock.calls).toEqual([[error], [error]]);
    } finally {
      log.mockRestore();
    }
  });
});

describe("a response", () => {
  it("arrives with its status, reason, headers and body", async () => {
    const { proxy } = await between((_, response) => {
      response.sendDate = false;
      response.writeHead(418, "Short and stout", [
        "X-Odd-CASE",
        "1",
        "Set-Cookie",
        "a=1",
        "Set-Cookie",
        "b=2",
        "Content-Length",
        "3",
      ]);
      response.end("tea");
    });
    const reply = await exchange(proxy.port, "GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
    expect(reply).toBe(
      "HTTP/1.1 418 Short and stout\r\nX-Odd-CASE: 1\r\nSet-Cookie: a=1\r\nSet-Cookie: b=2\r\nContent-Length: 3\r\nConnection: close\r\n\r\ntea",
    );
  });

  it("arrives as it is sent, not when it is complete", async () => {
    let finish = () => {};
    const { proxy } = await between((_, response) => {
      response.write("first");
      finish = () => response.end("second");
    });
    const { body } = await fetch(proxy.url);
    const reader = body?.getReader();
    expect(Buffer.from((await reader?.read())?.value ?? []).toString()).toBe("first");
    finish();
    expect(Buffer.from((await reader?.read())?.value ?? []).toString()).toBe("second");
  });

  it.each([
    ["gzip", gzipSync],
    ["br", brotliCompressSync],
    ["deflate", deflateSync],
  ])("that is compressed stays so, and is judged all the same: %s", async (encoding, compress) => {
    const body = compress(JSON.stringify({ data: { oops: 1 } }));
    const { proxy } = await between((_, response) => {
      response.writeHead(200, { "Content-Type": "application/json", "Content-Encoding": encoding }).end(body);
    });
    expect(await (await fetch(proxy.url + PROFILE, { headers: USER })).json()).toEqual({ data: { oops: 1 } });
    expect(Buffer.from(proxy.exchanges[0]?.response.body ?? [])).toEqual(body);
    expect(proxy.recording.summary().findings.map(({ at }) => at)).toContain("data.oops");
  });

  it.each([
    ["larger than the copy when it is decompressed", "gzip", gzipSync(Buffer.alloc(MAX_COPY_BYTES + 1))],
    ["not compressed as its header says", "gzip", Buffer.from("{}")],
    ["compressed in an unknown way", "zip", Buffer.from("{}")],
  ])("that is %s arrives, and is not judged", async (_, encoding, body) => {
    const { proxy } = await between((_, response) => {
      response.writeHead(200, { "Content-Type": "application/json", "Content-Encoding": encoding }).end(body);
    });
    const reply = await exchange(
      proxy.port,
      `GET ${PROFILE} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`,
    );
    expect(reply).toContain("200 OK");
    expect(proxy.recording.summary()).toMatchObject({ exchanges: 1, notJudged: 1, findings: [] });
  });

  it("to HEAD has the headers alone", async () => {
    const { proxy } = await between((_, response) =>
      response.writeHead(200, { "Content-Length": "5" }).end(),
    );
    const response = await fetch(proxy.url, { method: "HEAD" });
    expect(response.headers.get("content-length")).toBe("5");
  });

  it("that breaks off breaks the caller's, and is reported", async () => {
    const { server, proxy } = await between((_, response) => {
      response.writeHead(200, { "Content-Length": "10" }).write("half", () => response.destroy());
    });
    await expect(fetch(proxy.url).then((response) => response.text())).rejects.toThrow();
    expect(proxy.exchanges).toEqual([]);
    expect(proxy.recording.summary().failures).toEqual({
      [`${server.url}: the connection broke within the response`]: 1,
    });
  });

  it("that does not begin before the connection breaks is a 502, and is reported", async () => {
    const { server, proxy } = await between((request) => request.socket.destroy());
    expect((await fetch(proxy.url)).status).toBe(502);
    expect(proxy.exchanges).toEqual([]);
    expect(proxy.recording.summary().failures).toEqual({
      [`${server.url}: the connection broke before the response`]: 1,
    });
  });
});

describe("without the API", () => {
  it.each(["127.0.0.1", "[::1]"])(
    "at %s, the caller gets a 502 that says so, and the report has it",
    async (host) => {
      const unused = createServer().listen(0, "127.0.0.1");
      await once(unused, "listening");
      const { port } = unused.address() as AddressInfo;
      await new Promise((resolve) => unused.close(resolve));
      const proxy = await startProxy(`http://${host}:${port}`);
      open.push(proxy);
      const response = await fetch(proxy.url);
      expect(response.status).toBe(502);
      const [reason = "", ...others] = Object.keys(proxy.recording.summary().failures);
      // A machine without IPv6 has no such address.
      const isRefused = reason.startsWith(`http://${host}:${port}: connect E`);
      expect([isRefused, others, proxy.recording.summary().failures[reason]]).toEqual([true, [], 1]);
      expect(reason).toContain(host === "127.0.0.1" ? `ECONNREFUSED 127.0.0.1:${port}` : ` ::1:${port}`);
      expect(await response.json()).toEqual({
        errors: [{ source: null, errors: [`There is no response from ${reason}.`] }],
        error_code: "bad_gateway",
        status_code: 502,
      });
    },
  );

  it("no key is sent in the clear to an address of HTTPS", async () => {
    const seen: unknown[] = [];
    const server = await serve((request, response) => {
      seen.push(request.rawHeaders);
      response.end();
    });
    const proxy = await startProxy(server.url.replace("http:", "https:"));
    open.push(server, proxy);
    expect((await fetch(proxy.url, { headers: USER })).status).toBe(502);
    expect(seen).toEqual([]);
  });

  it("a caller that leaves ends the request, and is no failure", async () => {
    let left = () => {};
    const gone = new Promise<void>((resolve) => {
      left = resolve;
    });
    const { proxy } = await between((request) => request.on("close", left));
    const caller = new AbortController();
    const sent = fetch(proxy.url, { signal: caller.signal });
    sent.catch(() => {});
    setTimeout(() => caller.abort(), 50);
    await gone;
    expect(proxy.recording.summary().failures).toEqual({});
  });
});
