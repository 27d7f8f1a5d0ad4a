import { describe, expect, it, vi } from "vitest";
import { createFetch } from "../../src/http/adapters/fetch.ts";
import type { HttpReply, HttpRequest } from "../../src/http/exchange.ts";

/** A fetch whose handler records its requests, and returns a reply. */
function open(reply: HttpReply = { status: 204, headers: {}, body: null }) {
  const requests: HttpRequest[] = [];
  const fetch = createFetch({
    handle: (request) => {
      requests.push(request);
      return reply;
    },
    bodyLimit: () => 10,
  });
  return { fetch, requests };
}

const URL = "http://sandbox/things/?a=1";

describe("fetch in process", () => {
  it("takes a URL, a Request, or a Request that is changed, as the global one does", async () => {
    const { fetch, requests } = open();
    const request = new Request(URL, { method: "POST", body: "text" });
    await fetch(URL);
    await fetch(request);
    await fetch(new Request(URL), { method: "PUT" });
    expect(
      requests.map(({ method, path, body }) => [method, path, body && new TextDecoder().decode(body)]),
    ).toEqual([
      ["GET", "/things/", undefined],
      ["POST", "/things/", "text"],
      ["PUT", "/things/", undefined],
    ]);
    expect(requests[0]?.header("host")).toBe("sandbox");
  });

  it("sends nothing if it was aborted before", async () => {
    const { fetch, requests } = open();
    await expect(fetch(URL, { signal: AbortSignal.abort() })).rejects.toThrow("aborted");
    expect(requests).toEqual([]);
  });

  it("rejects as if the network failed, if the handler breaks the connection", async () => {
    const { fetch } = open({ status: 200, headers: {}, body: "{}", cut: "before" });
    await expect(fetch(URL)).rejects.toThrow(new TypeError("The server broke the connection, as asked."));
  });

  it("makes the pieces of a body as they are read", async () => {
    const made: number[] = [];
    function* pieces() {
      for (const number of [1, 2, 3]) {
        made.push(number);
        yield `${number} é,`;
      }
    }
    const response = await open({ status: 200, headers: {}, body: null, pieces: pieces() }).fetch(URL);
    expect(made.length).toBeLessThan(3);
    expect(await response.text()).toBe("1 é,2 é,3 é,");
  });

  it("makes no more pieces, and says so to their maker, if the caller stops to read", async () => {
    const ended = vi.fn();
    function* pieces() {
      try {
        for (let number = 1; ; number++) yield `${number}`;
      } finally {
        ended();
      }
    }
    const response = await open({ status: 200, headers: {}, body: null, pieces: pieces() }).fetch(URL);
    await response.body?.cancel();
    expect(ended).toHaveBeenCalledOnce();
  });

  it("breaks off in the middle of a body, and has nothing to break off without one", async () => {
    const { fetch } = open({ status: 200, headers: {}, body: "12345", cut: "halfway" });
    const reader = (await fetch(URL)).body?.getReader();
    expect(new TextDecoder().decode((await reader?.read())?.value)).toBe("12");
    await expect(reader?.read()).rejects.toThrow(new TypeError("The response was truncated, as asked."));

    const empty = await open({ status: 204, headers: {}, body: null, cut: "halfway" }).fetch(URL);
    expect([empty.status, empty.body]).toEqual([204, null]);
  });

  it.each<[number, boolean]>([
    [10, false],
    [11, true],
  ])("takes a body of up to its limit, announced or not: %d bytes", async (size, isTooLarge) => {
    const { fetch, requests } = open();
    const body = "x".repeat(size);
    await fetch(URL, { method: "POST", body });
    await fetch(URL, { method: "POST", body, headers: { "Content-Length": String(size) } });
    expect(requests.map(({ bodyError }) => bodyError?.status)).toEqual(
      Array(2).fill(isTooLarge ? 413 : undefined),
    );
  });

  it("says what is wrong with a body", async () => {
    const { fetch, requests } = open();
    await fetch(URL, { method: "POST", body: "x".repeat(11) });
    const body = new ReadableStream({ pull: (controller) => controller.error(new Error("gone")) });
    await fetch(URL, { method: "POST", body, duplex: "half" } as RequestInit);
    const [tooLarge, incomplete] = requests.map(({ bodyError }) => bodyError);
    expect(tooLarge).toMatchObject({ status: 413, errorCode: "request_too_large" });
    expect(tooLarge?.body).toContain(`The body is larger than ${10 / 1_048_576} MiB (10 bytes).`);
    expect(incomplete).toMatchObject({
      status: 400,
      errorCode: "parse_error",
      headers: { Connection: "close" },
    });
    expect(incomplete?.body).toContain("The body ended before it was complete.");
  });
});
