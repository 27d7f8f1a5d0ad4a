import { getEventListeners } from "node:events";
import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { inspect } from "node:util";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { operations } from "../../generated/client.ts";
import {
  type AdaptyClient,
  type AdaptyClientOptions,
  type Attempt,
  createAdaptyClient,
} from "../../src/client/index.ts";
import { argumentsOf } from "../support/arguments.ts";

const keys = {
  apiKey: "secret_live_abcdefgh.ijkl",
  publicKey: "public_live_xyz",
  mailKey: "mail-secret.key-of-project",
};
const user = { customerUserId: "user-42" };
const profile = { data: { profile_id: "3286abd3-48b0-4e9c-a5f6-ac0a006804a6" } };
const credit = { ...user, body: { items: [{ currency_code: "COINS", amount: 500 }] } };

/** A client whose requests get these responses in their order, the last one for all that follow. */
function clientOf(
  responses: ((request: Request) => Response | Promise<Response>)[],
  options: Partial<AdaptyClientOptions> = {},
) {
  const requests: { at: number; request: Request }[] = [];
  const fetch = async (request: Request) => {
    requests.push({ at: Date.now(), request });
    const respond = responses[requests.length - 1] ?? responses.at(-1);
    return (respond as (request: Request) => Response)(request);
  };
  const adapty = createAdaptyClient({ ...keys, fetch, ...options });
  const waits = () => requests.slice(1).map(({ at }, index) => at - (requests[index]?.at ?? 0));
  return { adapty, requests, waits };
}

const ok = () => Response.json(profile);
const failing =
  (status: number, headers: Record<string, string> = {}) =>
  () =>
    new Response("out of order", { status, headers });
const unreachable = () => Promise.reject(new TypeError("fetch failed"));

beforeEach(() => {
  vi.useFakeTimers({ now: Date.UTC(2030, 0, 1), toFake: ["setTimeout", "clearTimeout", "Date"] });
  vi.spyOn(Math, "random").mockReturnValue(0.5);
});

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** Lets all waits of a call pass, at most an hour of them. */
async function settle<Value>(call: Promise<Value>): Promise<Value> {
  let isSettled = false;
  const ended = () => {
    isSettled = true;
  };
  call.then(ended, ended);
  for (let waited = 0; waited < 3600 && !isSettled; waited++) await vi.advanceTimersByTimeAsync(1000);
  expect(isSettled, "The call did not end within an hour.").toBe(true);
  return call;
}

describe("retries", () => {
  it("are off by default: one request, and the error counts it", async () => {
    const { adapty, requests } = clientOf([failing(503), ok]);
    const { error } = await adapty.getProfile(user);
    expect(error).toMatchObject({ error_code: "unexpected_response", http_status: 503, attempts: 1 });
    expect(requests).toHaveLength(1);
  });

  it.each([
    ["the connection fails", unreachable],
    ["a status of 408", failing(408)],
    ["a status of 429", failing(429)],
    ["a status of 500", failing(500)],
    ["a status of 503", failing(503)],
  ])("send a request again after %s", async (_what, failure) => {
    const { adapty, requests } = clientOf([failure, failure, ok]);
    expect(await settle(adapty.getProfile({ ...user, retries: 2 }))).toMatchObject({ data: profile });
    expect(requests).toHaveLength(3);
  });

  it.each([400, 401, 403, 404, 409, 422, 302])("do not follow a status of %i", async (status) => {
    const { adapty, requests } = clientOf([failing(status), ok]);
    const { error } = await settle(adapty.getProfile({ ...user, retries: 2 }));
    expect(error).toMatchObject({ http_status: status, attempts: 1 });
    expect(requests).toHaveLength(1);
  });

  it("end with the last error, which counts the attempts", async () => {
    const { adapty, requests } = clientOf([failing(500), failing(502), failing(503)], { retries: 2 });
    const { error } = await settle(adapty.getProfile(user));
    expect(error).toMatchObject({ http_status: 503, attempts: 3 });
    expect(requests).toHaveLength(3);
  });

  it("can be set for the client, and otherwise for a call", async () => {
    const { adapty, requests } = clientOf([failing(503)], { retries: 1 });
    await settle(adapty.getProfile(user));
    await settle(adapty.getProfile({ ...user, retries: 0 }));
    await settle(adapty.getProfile({ ...user, retries: 3 }));
    expect(requests).toHaveLength(2 + 1 + 4);
  });

  it("send the same body and the same headers again", async () => {
    const { adapty, requests } = clientOf([failing(503), ok], { retries: 1 });
    const filters = { date: ["2024-01-01", "2024-01-31"] as [string, string] };
    await settle(
      adapty.retrieveAnalyticsData({
        timeZone: "Europe/Paris",
        body: { chart_id: "revenue", filters, format: "json" },
      }),
    );
    const [first, second] = await Promise.all(
      requests.map(async ({ request }) => [request.url, [...request.headers], await request.text()]),
    );
    expect(second).toEqual(first);
    expect(second?.[2]).toContain("revenue");
    expect([...(requests[0]?.request.headers.keys() ?? [])]).toEqual([
      "adapty-tz",
      "authorization",
      "content-type",
    ]);
  });
});

// By the documents: what reads; Set transaction by its ID; an event of the Mail API by its
// event_id; a virtual currency transaction by its Idempotency-Key.
describe("what is sent again", () => {
  const repeatable = [
    "getProfile",
    "getIntegrationIdentifiers",
    "getRefundSaverSettings",
    "listPaywalls",
    "getPaywall",
    "listVirtualCurrencyTransactions",
    "listVirtualCurrencyBalances",
    "retrieveAnalyticsData",
    "retrieveCohortData",
    "retrieveConversionData",
    "retrieveFunnelData",
    "retrieveLtvData",
    "retrieveRetentionData",
    "retrievePlacementInfo",
    "webGetPaywall",
    "v1GetProfile",
    "legacyGetProfile",
    "setTransaction",
    "v1SetTransaction",
    "mailSaveTransactionEvent",
    "createVirtualCurrencyTransaction",
  ];

  it.each(Object.keys(operations) as (keyof typeof operations)[])("%s", async (id) => {
    const { adapty, requests } = clientOf([failing(503)], { retries: 1 });
    const method = adapty[id] as (call: object) => ReturnType<AdaptyClient["getProfile"]>;
    const { error } = await settle(method(argumentsOf(id)));
    expect(error?.attempts).toBe(repeatable.includes(id) ? 2 : 1);
    expect(requests).toHaveLength(repeatable.includes(id) ? 2 : 1);
  });
});

describe("Idempotency-Key", () => {
  const keyOf = ({ request }: { request: Request }) => request.headers.get("idempotency-key");

  it("is generated for a call with retries, the same for all its attempts", async () => {
    const { adapty, requests } = clientOf([unreachable], { retries: 2 });
    await settle(adapty.createVirtualCurrencyTransaction(credit));
    await settle(adapty.createVirtualCurrencyTransaction(credit));
    const [one, two, three, four] = requests.map(keyOf);
    expect(one).toMatch(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
    expect([two, three]).toEqual([one, one]);
    expect(four).not.toBe(one);
  });

  it("is the caller's, if they set it as an argument or as a header", async () => {
    const idempotencyKey = "b5e1c6f0-5f0e-4a51-9d0c-0f7d9c1f2a34";
    const { adapty, requests } = clientOf([unreachable], { retries: 1 });
    await settle(adapty.createVirtualCurrencyTransaction({ ...credit, idempotencyKey }));
    await settle(
      adapty.createVirtualCurrencyTransaction({ ...credit, headers: { "idempotency-key": idempotencyKey } }),
    );
    expect(requests.map(keyOf)).toEqual(Array(4).fill(idempotencyKey));
  });

  it("is not generated without retries", async () => {
    const { adapty, requests } = clientOf([unreachable]);
    await adapty.createVirtualCurrencyTransaction(credit);
    expect(requests.map(keyOf)).toEqual([null]);
  });

  it("makes a repeat wait while the first request runs", async () => {
    const error = { errors: [], error_code: "idempotency_in_flight", status_code: 409 };
    const inFlight = () => Response.json(error, { status: 409, headers: { "Retry-After": "2" } });
    const { adapty, waits } = clientOf([inFlight, ok], { retries: 1 });
    await settle(adapty.createVirtualCurrencyTransaction(credit));
    expect(waits()).toEqual([2000]);
  });
});

describe("the wait before an attempt", () => {
  it("is a random part of half a second, doubled each time, a minute at most", async () => {
    const { adapty, waits } = clientOf([unreachable], { retries: 9 });
    await settle(adapty.getProfile(user));
    expect(waits()).toEqual([250, 500, 1000, 2000, 4000, 8000, 16_000, 30_000, 30_000]);
  });

  it("can be nothing, and all of it", async () => {
    for (const [random, wait] of [
      [0, 0],
      [0.999, 500],
    ] as const) {
      vi.mocked(Math.random).mockReturnValue(random);
      const attempts: Attempt[] = [];
      const { adapty } = clientOf([unreachable, ok], {
        retries: 1,
        onAttempt: (attempt) => attempts.push(attempt),
      });
      await settle(adapty.getProfile(user));
      expect(attempts[0]?.retryIn).toBe(wait);
    }
  });

  it.each([
    ["seconds", "7", 7000],
    ["no seconds", "0", 0],
    ["a minute", "60", 60_000],
    ["a date", "Tue, 01 Jan 2030 00:00:05 GMT", 5000],
    ["a date that is past", "Mon, 31 Dec 2029 23:00:00 GMT", 0],
    ["a date that begins and ends in digits", "2030-01-01T00:00:05+00:00", 5000],
    ["what is neither", "soon", 250],
  ])("is that of a Retry-After with %s", async (_what, header, wait) => {
    const told: (number | null)[] = [];
    const { adapty, waits } = clientOf([failing(429, { "Retry-After": header }), ok], {
      retries: 1,
      onAttempt: ({ retryIn }) => told.push(retryIn),
    });
    await settle(adapty.getProfile(user));
    expect(waits()).toEqual([wait]);
    expect(told).toEqual([wait, null]);
  });

  it.each(["61", "Tue, 01 Jan 2030 00:01:01 GMT"])(
    "is not begun if Retry-After asks for more than a minute: %s",
    async (header) => {
      const { adapty, requests } = clientOf([failing(429, { "Retry-After": header }), ok], { retries: 1 });
      expect((await adapty.getProfile(user)).error).toMatchObject({ http_status: 429, attempts: 1 });
      expect(requests).toHaveLength(1);
    },
  );

  it.each([
    ["longer than", 25_000],
    ["as long as", 30_000],
  ])("is not begun if it is %s the rest of the timeout", async (_what, timeout) => {
    const { adapty, requests } = clientOf([failing(503, { "Retry-After": "10" })], { retries: 5 });
    const { error } = await settle(adapty.getProfile({ ...user, timeout }));
    expect(error).toMatchObject({ http_status: 503, attempts: 3 });
    expect(requests).toHaveLength(3);
  });

  it("ends with the caller's signal, and no request follows", async () => {
    const { adapty, requests } = clientOf([failing(503, { "Retry-After": "10" })], { retries: 1 });
    const ending = new AbortController();
    const call = adapty.getProfile({ ...user, signal: ending.signal });
    await vi.advanceTimersByTimeAsync(1000);
    ending.abort();
    expect((await call).error).toMatchObject({
      error_code: "network_error",
      reason: "aborted",
      attempts: 1,
    });
    expect(requests).toHaveLength(1);
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe("a timeout", () => {
  const silent = ({ signal }: Request) =>
    new Promise<Response>((_resolve, reject) =>
      signal.addEventListener("abort", () => reject(signal.reason)),
    );

  it("is moved by fake timers, and leaves none behind", async () => {
    const { adapty } = clientOf([silent], { retries: 2 });
    const { error } = await settle(adapty.getProfile({ ...user, timeout: 10_000 }));
    expect(error).toMatchObject({ error_code: "network_error", reason: "timeout", attempts: 1 });
    expect(error?.errors[0]?.errors[0]).toMatch(/ \(timeout\): The call took longer than 10000 ms\.$/);
    const { adapty: quick } = clientOf([ok]);
    await quick.getProfile({ ...user, timeout: 10_000, attemptTimeout: 1000 });
    expect(vi.getTimerCount()).toBe(0);
  });

  it("of an attempt ends that attempt, and the call goes on", async () => {
    const options = { retries: 1, timeout: 10_000, attemptTimeout: 1000 };
    const { adapty, requests } = clientOf([silent, ok, silent], options);
    const call = adapty.getProfile(user);
    await vi.advanceTimersByTimeAsync(999);
    expect(requests).toHaveLength(1);
    expect((await settle(call)).data).toEqual(profile);
    expect(requests).toHaveLength(2);
    const { error } = await settle(
      adapty.grantAccessLevel({ ...user, body: { access_level_id: "premium" } }),
    );
    expect(error).toMatchObject({ error_code: "network_error", reason: "timeout", attempts: 1 });
    expect(error?.errors[0]?.errors[0]).toMatch(/: The attempt took longer than 1000 ms\.$/);
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe("a signal", () => {
  it("keeps no listener of a wait that is over", async () => {
    const { adapty } = clientOf([failing(503)]);
    const [one, other] = [new AbortController(), new AbortController()];
    await settle(adapty.getProfile({ ...user, signal: one.signal, retries: 1 }));
    // Each request of the runtime may keep one.
    for (const _ of [1, 2]) await adapty.getProfile({ ...user, signal: other.signal });
    const [waited, plain] = [one, other].map(({ signal }) => getEventListeners(signal, "abort").length);
    expect(waited).toBe(plain);
  });

  it("that a time limit has ended is no reason to wait", async () => {
    const told: (number | null)[] = [];
    const { adapty } = clientOf([unreachable], {
      retries: 3,
      onAttempt: ({ retryIn }) => told.push(retryIn),
    });
    const signal = AbortSignal.abort(new DOMException("The time is up.", "TimeoutError"));
    const { error } = await settle(adapty.getProfile({ ...user, signal }));
    expect(error).toMatchObject({ error_code: "network_error", reason: "timeout", attempts: 1 });
    expect(told).toEqual([null]);
  });

  it("that has ended is no reason to send the request again", async () => {
    const ending = new AbortController();
    const { adapty, requests } = clientOf(
      [
        () => {
          ending.abort();
          return Promise.reject(ending.signal.reason);
        },
      ],
      { retries: 3 },
    );
    const { error } = await adapty.getProfile({ ...user, signal: ending.signal });
    expect(error).toMatchObject({ error_code: "network_error", reason: "aborted", attempts: 1 });
    expect(requests).toHaveLength(1);
  });
});

describe("over HTTP", () => {
  async function serverOf(listener: RequestListener) {
    const server = createServer(listener);
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const { port } = server.address() as AddressInfo;
    return {
      baseUrl: `http://127.0.0.1:${port}`,
      [Symbol.dispose]() {
        server.close();
        server.closeAllConnections();
      },
    };
  }

  it("a call goes on after a closed connection, a 429 and a 502", async () => {
    vi.useRealTimers();
    let count = 0;
    using server = await serverOf((request, response) => {
      count++;
      if (count === 1) request.socket.destroy();
      else if (count === 2) response.writeHead(429, { "Retry-After": "0" }).end();
      else if (count === 3) response.writeHead(502, { "Retry-After": "0" }).end("<p>Bad gateway</p>");
      else response.writeHead(200, { "Content-Type": "application/json" }).end(JSON.stringify(profile));
    });
    const adapty = createAdaptyClient({ ...keys, baseUrl: server.baseUrl, retries: 3 });
    expect((await adapty.getProfile(user)).data).toEqual(profile);
    expect(count).toBe(4);
  });

  it("a timeout ends a call whose server is silent", async () => {
    vi.useRealTimers();
    using server = await serverOf(() => {});
    const adapty = createAdaptyClient({ ...keys, baseUrl: server.baseUrl, retries: 3, timeout: 30 });
    expect((await adapty.getProfile(user)).error).toMatchObject({
      error_code: "network_error",
      reason: "timeout",
      attempts: 1,
    });
    const ending = new AbortController();
    const call = adapty.getProfile({ ...user, signal: ending.signal, timeout: 60_000 });
    ending.abort();
    expect((await call).error).toMatchObject({ reason: "aborted" });
  });
});

describe("retries and timeout", () => {
  it.each([
    [{ retries: -1 }, "retries must be a whole number, 0 or more."],
    [{ retries: 1.5 }, "retries must be a whole number, 0 or more."],
    [{ retries: "2" as unknown as number }, "retries must be a whole number, 0 or more."],
    [{ timeout: 0 }, "timeout must be milliseconds, more than 0 and at most 24 days."],
    [
      { timeout: "10" as unknown as number },
      "timeout must be milliseconds, more than 0 and at most 24 days.",
    ],
    [{ attemptTimeout: 0 }, "attemptTimeout must be milliseconds, more than 0 and at most 24 days."],
    [
      { timeout: null as unknown as number },
      "timeout must be milliseconds, more than 0 and at most 24 days.",
    ],
    [{ timeout: Number.NaN }, "timeout must be milliseconds, more than 0 and at most 24 days."],
    [{ timeout: 2 ** 31 }, "timeout must be milliseconds, more than 0 and at most 24 days."],
  ])("are checked, for the client and for a call: %o", async (options, message) => {
    expect(() => createAdaptyClient({ ...keys, ...options })).toThrow(new TypeError(message));
    const { adapty, requests } = clientOf([ok]);
    await expect(adapty.getProfile({ ...user, ...options })).rejects.toThrow(new TypeError(message));
    expect(requests).toHaveLength(0);
  });
});

describe("onAttempt", () => {
  it("gets each attempt, without a key, an ID of the user or a body", async () => {
    const attempts: Attempt[] = [];
    const { adapty } = clientOf(
      [
        unreachable,
        failing(429, { "Retry-After": "3", "Request-Id": "758f01dfd9e74ccfbabb4934241c4966" }),
        ok,
      ],
      { retries: 2, onAttempt: (attempt) => attempts.push(attempt) },
    );
    await settle(adapty.getProfile(user));
    const duration = expect.any(Number);
    const common = { operation: "getProfile", duration };
    expect(attempts).toEqual([
      {
        ...common,
        attempt: 1,
        status: null,
        code: "network_error",
        reason: "unreachable",
        requestId: null,
        retryIn: 250,
      },
      {
        ...common,
        attempt: 2,
        status: 429,
        code: "unexpected_response",
        reason: null,
        requestId: "758f01dfd9e74ccfbabb4934241c4966",
        retryIn: 3000,
      },
      { ...common, attempt: 3, status: 200, code: null, reason: null, requestId: null, retryIn: null },
    ]);
    expect(inspect(attempts)).not.toMatch(/secret|user-42/);
  });

  it("gets the milliseconds from the request until the response was read", async () => {
    vi.spyOn(performance, "now").mockReturnValueOnce(1000).mockReturnValueOnce(1250);
    const durations: number[] = [];
    const { adapty } = clientOf([ok], { onAttempt: ({ duration }) => durations.push(duration) });
    await adapty.getProfile(user);
    expect(durations).toEqual([250]);
  });

  it("that throws makes the method reject with its error", async () => {
    const { adapty } = clientOf([ok], {
      onAttempt() {
        throw new Error("the log is full");
      },
    });
    await expect(adapty.getProfile(user)).rejects.toThrow("the log is full");
  });

  it("that returns a promise makes the method wait for it, and reject as it does", async () => {
    const { adapty } = clientOf([ok], {
      async onAttempt() {
        await Promise.resolve();
        throw new Error("the log is full");
      },
    });
    await expect(adapty.getProfile(user)).rejects.toThrow("the log is full");
  });

  it("runs beside middleware, which sees each attempt", async () => {
    const { adapty } = clientOf([failing(503), ok], { retries: 1 });
    const seen: number[] = [];
    adapty.raw.use({ onResponse: ({ response }) => void seen.push(response.status) });
    await settle(adapty.getProfile(user));
    expect(seen).toEqual([503, 200]);
  });
});
