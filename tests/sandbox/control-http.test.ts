/** The control plane over HTTP: who may use it, and how large its bodies may be. */
import { type IncomingMessage, type RequestOptions, request } from "node:http";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type Listening, listen } from "../../src/http/adapters/node.ts";
import { createSandbox } from "../../src/sandbox/index.ts";
import { createMemoryStore } from "../../src/sandbox/store/memory.ts";

const sandbox = createSandbox();
let server: Listening;

beforeAll(async () => {
  server = await listen(sandbox);
});
afterAll(() => server.close());
beforeEach(() => sandbox.reset());

/** Sends a request with any headers, its body in the given chunks. */
async function send(options: RequestOptions, chunks: string[] = []) {
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    const sent = request({ host: "127.0.0.1", port: server.port, ...options }, resolve).on("error", reject);
    for (const chunk of chunks) sent.write(chunk);
    sent.end();
  });
  const text = (await response.toArray()).join("");
  return { status: response.statusCode, body: text === "" ? undefined : JSON.parse(text) };
}

describe("a Host header", () => {
  const ask = (Host: string, path = "/_sandbox/state") => send({ path, headers: { Host } });

  it.each(["localhost", "LOCALHOST", "127.0.0.1", "127.1.2.3", "[::1]", "0.0.0.0", "[::]"])(
    "%s may be used",
    async (host) => {
      expect((await ask(host)).status).toBe(200);
      expect((await ask(`${host}:${server.port}`)).status).toBe(200);
    },
  );

  it.each([
    "attacker.example",
    "localhost.attacker.example",
    "127.0.0.1.attacker.example",
    "10.0.0.1",
    "[::2]",
  ])("%s is not this machine", async (host) => {
    for (const name of [host, `${host}:${server.port}`]) {
      const { status, body } = await ask(name);
      expect([status, body.error_code]).toEqual([403, "forbidden"]);
      expect(body.errors[0].errors[0]).toContain(`and not ${name}.`);
    }
  });

  it.each(["localhost:1", "127.0.0.1:80", "[::1]:65535"])(
    "%s, as a tunnel or a port mapping has it, may be used, also by its own page",
    async (host) => {
      expect((await ask(host)).status).toBe(200);
      sandbox.seed([{}]);
      const headers = { Host: host, Origin: `http://${host}`, "Sec-Fetch-Site": "same-origin" };
      expect((await send({ method: "POST", path: "/_sandbox/reset", headers })).status).toBe(204);
      expect(sandbox.count()).toBe(0);
    },
  );

  it.each(["same-site", undefined])(
    "does not let a page on another port of this machine in (Sec-Fetch-Site: %s)",
    async (site) => {
      sandbox.seed([{}]);
      for (const Host of ["localhost:1", `localhost:${server.port}`]) {
        const headers = { Host, Origin: "http://localhost:3000", ...(site && { "Sec-Fetch-Site": site }) };
        expect((await send({ method: "POST", path: "/_sandbox/reset", headers })).status).toBe(403);
      }
      expect(sandbox.count()).toBe(1);
    },
  );

  it.each(["localhost:", "localhost:x", "127.0.0.1.:4020"])("%s names no server", async (host) => {
    expect((await ask(host)).status).toBeGreaterThanOrEqual(400);
  });

  it("changes nothing if it is foreign, even if the browser counts the page as of the same origin", async () => {
    sandbox.seed([{}]);
    const name = `attacker.example:${server.port}`;
    const headers = { Host: name, Origin: `http://${name}`, "Sec-Fetch-Site": "same-origin" };
    expect((await send({ method: "POST", path: "/_sandbox/reset", headers })).status).toBe(403);
    expect(sandbox.count()).toBe(1);
  });

  it("does not matter to the API", async () => {
    expect((await ask("api.adapty.io", "/nothing")).status).toBe(404);
  });
});

describe("a body", () => {
  /** A snapshot of more than 1 MiB. */
  function largeSnapshot(): string {
    sandbox.seed(Array.from({ length: 5000 }, (_, index) => ({ customer_user_id: `user-${index}` })));
    const text = JSON.stringify(sandbox.snapshot());
    expect(text.length).toBeGreaterThan(1.2 * 2 ** 20);
    return text;
  }
  const chunksOf = (text: string) => text.match(/.{1,65536}/gs) ?? [];

  it.each(["Content-Length", "Transfer-Encoding"])(
    "of more than 1 MiB is restored, with %s",
    async (name) => {
      const text = largeSnapshot();
      sandbox.reset();
      const headers = name === "Content-Length" ? { [name]: Buffer.byteLength(text) } : { [name]: "chunked" };
      const restored = await send({ method: "POST", path: "/_sandbox/restore", headers }, chunksOf(text));
      expect(restored).toEqual({ status: 204, body: undefined });
      expect(sandbox.count()).toBe(5000);
    },
  );

  it("of more than 1 MiB is seeded", async () => {
    const profiles = Array.from({ length: 30_000 }, (_, index) => ({ customer_user_id: `user-${index}` }));
    const seeded = await send(
      { method: "POST", path: "/_sandbox/seed", headers: { "Transfer-Encoding": "chunked" } },
      chunksOf(JSON.stringify(profiles)),
    );
    expect(seeded.status).toBe(204);
    expect(sandbox.count()).toBe(30_000);
  });

  it("may have 256 MiB, and not a byte more, which the error says", async () => {
    const headers = { "Content-Length": 256 * 2 ** 20 + 1, Expect: "100-continue" };
    const { status, body } = await send({ method: "POST", path: "/_sandbox/restore", headers });
    expect(status).toBe(413);
    expect(body).toMatchObject({
      error_code: "request_too_large",
      errors: [{ errors: ["The body is larger than 256 MiB (268435456 bytes)."] }],
    });
  });

  it.each(["/_sandbox/clock", "/_sandbox/faults", "/_sandbox/reset"])(
    "may have 1 MiB at %s, which takes no state",
    async (path) => {
      const headers = { "Content-Length": 2 ** 20 + 1, Expect: "100-continue" };
      const method = path === "/_sandbox/faults" ? "PUT" : "POST";
      const { status, body } = await send({ method, path, headers });
      expect([status, body.error_code]).toEqual([413, "request_too_large"]);
    },
  );

  it("is not read at a path that there is not", async () => {
    const bytes = 200 * 2 ** 20;
    const { status, expected } = await new Promise<{ status?: number; expected: boolean }>(
      (resolve, reject) => {
        let expected = false;
        request(
          {
            host: "127.0.0.1",
            port: server.port,
            method: "POST",
            path: "/_sandbox/nothing",
            headers: { "Content-Length": bytes, Expect: "100-continue" },
          },
          ({ statusCode: status }) => resolve({ ...(status && { status }), expected }),
        )
          .on("continue", () => {
            expected = true;
          })
          .on("error", reject)
          .flushHeaders();
      },
    );
    expect({ status, expected }).toEqual({ status: 404, expected: false });
  });

  it("that stops coming is a 400, and changes nothing", async () => {
    sandbox.seed([{}]);
    const response = await new Promise<IncomingMessage>((resolve, reject) => {
      const headers = { "Content-Length": 2_000_000 };
      const options = {
        host: "127.0.0.1",
        port: server.port,
        method: "POST",
        path: "/_sandbox/seed",
        headers,
      };
      request(options, resolve).on("error", reject).write("[");
    });
    expect(response.statusCode).toBe(400);
    expect(JSON.parse((await response.toArray()).join("")).error_code).toBe("parse_error");
    expect(sandbox.count()).toBe(1);
  });
});

it("sends a snapshot piece by piece, as the state was, and lets others in meanwhile", async () => {
  const store = createMemoryStore();
  // All profiles together are more than the buffers of a connection hold.
  const segment_hash = "x".repeat(100_000);
  let read = 0;
  const counting = Object.assign(Object.create(store), {
    *all() {
      for (const profile of store.all()) {
        read += 1;
        yield { ...profile, segment_hash };
      }
    },
  });
  const large = createSandbox({
    store: counting,
    profiles: Array(200).fill({}),
    now: "2025-06-15T12:00:00Z",
  });
  const before = JSON.stringify(large.snapshot());
  const { url, close } = await listen(large);
  read = 0;
  const response = await fetch(`${url}/_sandbox/snapshot`);
  const seed = { method: "POST", body: '[{"customer_user_id":"jane"}]' };
  expect((await fetch(`${url}/_sandbox/seed`, seed)).status).toBe(204);
  expect(large.count()).toBe(201);
  expect(read).toBeLessThan(200);
  expect((await response.text()) === before).toBe(true);
  await close();
});

it("has the API's limit if the control plane is off", async () => {
  const closed = await listen(createSandbox({ control: false }));
  const headers = { "Content-Length": 2 ** 20 + 1 };
  const { status } = await send({ method: "POST", path: "/_sandbox/restore", port: closed.port, headers });
  expect(status).toBe(404);
  await closed.close();
});
