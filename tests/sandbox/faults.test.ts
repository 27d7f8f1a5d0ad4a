import { describe, expect, it } from "vitest";
import type { Sandbox } from "../../src/sandbox/index.ts";
import { openCaller, outcomeOf } from "../support/caller.ts";

const GET = "https://api.adapty.io/api/v2/server-side-api/profile/";
const user = { Authorization: "Api-Key secret_live_test", "adapty-customer-user-id": "user-42" };

function prefer(wish: string) {
  return { headers: { ...user, Prefer: wish } };
}

describe("a request's own faults", () => {
  it("are any documented response, and leave the request undone", async () => {
    const { call, sandbox } = openCaller();
    const sent = { body: {}, headers: { Prefer: "code=400, example=parse_error" } };
    expect(outcomeOf(await call("createProfile", sent))).toBe("parse_error");
    expect(outcomeOf(await call("createProfile", { body: {}, headers: { Prefer: "code=401" } }))).toBe(
      "not_authenticated",
    );
    const grant = {
      body: { access_level_id: "premium" },
      headers: { Prefer: "example=paid_access_level_does_not_exist" },
    };
    expect(outcomeOf(await call("grantAccessLevel", grant))).toBe("paid_access_level_does_not_exist");
    expect(sandbox.count()).toBe(0);
  });

  it("have to be documented, or the server's", async () => {
    const { call } = openCaller();
    const { body } = await call("createProfile", { body: {}, headers: { Prefer: "code=418" } });
    expect(body).toMatchObject({ error_code: "validation_error", errors: [{ source: "Prefer" }] });
  });

  it("with the status 500 have no body, as it is documented", async () => {
    const { sandbox } = openCaller();
    const response = await sandbox.fetch(GET, prefer("code=500"));
    expect([response.status, await response.text()]).toEqual([500, ""]);
  });

  it.each([
    [429, "rate_limited"],
    [502, "bad_gateway"],
    [503, "service_unavailable"],
    [504, "gateway_timeout"],
  ])("are the server's trouble: %i is %s in the envelope", async (code, name) => {
    const { sandbox } = openCaller();
    const response = await sandbox.fetch(GET, prefer(`code=${code}`));
    expect(response.status).toBe(code);
    expect(response.headers.has("Retry-After")).toBe(code === 429);
    expect(await response.json()).toEqual({
      errors: [{ source: null, errors: [expect.stringMatching(/\w \w.*\.$/)] }],
      error_code: name,
      status_code: code,
    });
  });

  it.each(["code=503", 'code="503"', "code = 503", "CODE=503", "respond-async; code=503"])(
    "are read from %s",
    async (wish) => {
      const { sandbox } = openCaller();
      expect((await sandbox.fetch(GET, prefer(wish))).status).toBe(503);
    },
  );

  it.each(["drop", "Drop", "drop=true", 'foo="a, b", drop'])("break the connection for %s", async (wish) => {
    const { sandbox } = openCaller();
    await expect(sandbox.fetch(GET, prefer(wish))).rejects.toThrow(TypeError);
  });

  it.each(["drop=false", "foo=drop", 'foo="drop"'])("do not break the connection for %s", async (wish) => {
    const { sandbox } = openCaller();
    expect((await sandbox.fetch(GET, prefer(wish))).status).toBe(404);
  });

  it.each(["latency=60000", "latency = 60000", 'Latency="60000"'])("wait for %s", async (wish) => {
    const { sandbox } = openCaller();
    const impatient = { ...prefer(wish), signal: AbortSignal.timeout(20) };
    await expect(sandbox.fetch(GET, impatient)).rejects.toMatchObject({ name: "TimeoutError" });
  });

  it.each(["2s", "-1", ""])("refuse latency=%s", async (latency) => {
    const { sandbox } = openCaller();
    const response = await sandbox.fetch(GET, prefer(`latency=${latency}`));
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({
      error_code: "validation_error",
      errors: [
        {
          source: "Prefer",
          errors: [`latency must be a number of milliseconds, such as latency=2000, but it is "${latency}".`],
        },
      ],
    });
  });

  it("leave a response without a body whole, as there is nothing to truncate", async () => {
    const { call, sandbox } = openCaller({ profiles: [{ customer_user_id: "user-42" }] });
    const { status, body } = await call("deleteProfile", { headers: { Prefer: "truncate" } });
    expect([status, body]).toEqual([204, undefined]);
    expect(sandbox.count()).toBe(0);
  });

  it("break the connection, the request being done", async () => {
    const { call, sandbox } = openCaller();
    await expect(call("createProfile", { body: {}, headers: { Prefer: "drop" } })).rejects.toThrow(TypeError);
    expect((await call("getProfile")).status).toBe(200);
    await expect(call("deleteProfile", { headers: { Prefer: "code=503, drop" } })).rejects.toThrow(TypeError);
    expect((await call("getProfile")).status).toBe(200);
    expect(sandbox.journal().map(({ status }) => status)).toEqual([0, 200, 0, 200]);
  });

  it("cut the response off in the middle", async () => {
    const { call, sandbox } = openCaller();
    await call("createProfile", { body: {} });
    const whole = await (await sandbox.fetch(GET, { headers: user })).text();
    const response = await sandbox.fetch(GET, prefer("truncate"));
    expect(response.status).toBe(200);
    let received = "";
    const reader = response.body?.getReader();
    const read = async () => {
      for (;;) {
        const { done, value } = (await reader?.read()) ?? { done: true };
        if (done) return;
        received += new TextDecoder().decode(value);
      }
    };
    await expect(read()).rejects.toThrow(TypeError);
    expect(received).toBe(whole.slice(0, Math.floor(whole.length / 2)));
  });

  it("take time, from which a caller can walk away", async () => {
    const { call, sandbox } = openCaller();
    await call("createProfile", { body: {} });
    expect((await sandbox.fetch(GET, prefer("latency=20"))).status).toBe(200);
    const impatient = { ...prefer("latency=60000"), signal: AbortSignal.timeout(20) };
    await expect(sandbox.fetch(GET, impatient)).rejects.toMatchObject({ name: "TimeoutError" });
    const late = { ...prefer("latency=60000"), signal: AbortSignal.abort() };
    await expect(sandbox.fetch(GET, late)).rejects.toMatchObject({ name: "AbortError" });
  });

  it("do not come from a header with other preferences", async () => {
    const { call, sandbox } = openCaller();
    await call("createProfile", { body: {} });
    for (const wish of ["return=minimal", "handling=strict; wait=10", "dropped", "x-drop", ""]) {
      expect((await sandbox.fetch(GET, prefer(wish))).status, wish).toBe(200);
    }
  });
});

describe("faults by configuration", () => {
  async function statuses(seed: string, share: number) {
    const { sandbox } = openCaller({
      seed,
      faults: [{ share, code: 503 }],
      profiles: [{ customer_user_id: "user-42" }],
    });
    const found = [];
    for (let index = 0; index < 500; index += 1)
      found.push((await sandbox.fetch(GET, { headers: user })).status);
    return found;
  }

  it("hit their share of the requests, the same ones for the same seed", async () => {
    const found = await statuses("one", 0.2);
    const hit = found.filter((status) => status === 503).length;
    expect(hit).toBeGreaterThan(60);
    expect(hit).toBeLessThan(140);
    expect(await statuses("one", 0.2)).toEqual(found);
    expect(await statuses("two", 0.2)).not.toEqual(found);
    expect(new Set(await statuses("one", 0))).toEqual(new Set([200]));
    expect(new Set(await statuses("one", 1))).toEqual(new Set([503]));
  });

  it("are given way to by the request's own", async () => {
    const { sandbox } = openCaller({ faults: [{ share: 1, code: 503 }] });
    expect((await sandbox.fetch(GET, prefer("code=401"))).status).toBe(401);
  });

  it("hit the operations that they name, the first of them first", async () => {
    const { call, sandbox } = openCaller({
      faults: [
        { share: 1, operations: ["deleteProfile"], drop: true },
        { share: 1, operations: ["deleteProfile", "getProfile"], example: "profile_does_not_exist" },
      ],
    });
    await call("createProfile", { body: {} });
    expect(outcomeOf(await call("getProfile"))).toBe("profile_does_not_exist");
    await expect(call("deleteProfile")).rejects.toThrow(TypeError);
    expect(sandbox.count()).toBe(0);
  });
});

describe("faults of the next requests", () => {
  const jane = { profiles: [{ customer_user_id: "user-42" }] };

  /** The statuses of this many requests, 0 for a broken connection. */
  async function read(sandbox: Sandbox, count: number, wish?: string) {
    const found = [];
    for (let index = 0; index < count; index += 1) {
      const sent = wish === undefined ? { headers: user } : prefer(wish);
      found.push(
        await sandbox.fetch(GET, sent).then(
          ({ status }) => status,
          () => 0,
        ),
      );
    }
    return found;
  }

  it("hit as many as they say, and then no more", async () => {
    const { sandbox } = openCaller({ ...jane, faults: [{ times: 3, code: 503 }] });
    expect(await read(sandbox, 5)).toEqual([503, 503, 503, 200, 200]);
  });

  it("come one after the other, and then all is well", async () => {
    const { sandbox } = openCaller({
      ...jane,
      faults: [
        { times: 1, code: 503 },
        { times: 1, code: 429 },
        { times: 1, drop: true },
      ],
    });
    expect(await read(sandbox, 5)).toEqual([503, 429, 0, 200, 200]);
  });

  it("name the seconds until the next attempt, which the description sets for 429 if they do not", async () => {
    const { sandbox } = openCaller({
      ...jane,
      faults: [
        { times: 1, code: 429, retryAfter: 0 },
        { times: 1, code: 503, retryAfter: 7 },
        { times: 1, code: 429 },
        { times: 1, code: 503 },
      ],
    });
    const waits = [];
    for (let index = 0; index < 4; index += 1)
      waits.push((await sandbox.fetch(GET, { headers: user })).headers.get("Retry-After"));
    expect(waits).toEqual(["0", "7", "30", null]);
  });

  it("count the requests of their operations only, of which those with a Prefer header are none", async () => {
    const { call, sandbox } = openCaller(jane);
    sandbox.faults = [
      { times: 1, operations: ["getProfile"], code: 401 },
      { times: 1, operations: ["updateProfile"], code: 401 },
    ];
    expect(await read(sandbox, 1, "code=404")).toEqual([404]);
    expect((await call("updateProfile", { body: {} })).status).toBe(401);
    expect(await read(sandbox, 2)).toEqual([401, 200]);
    expect((await call("updateProfile", { body: {} })).status).toBe(200);
  });

  it("may hit a share of the requests until they are used up", async () => {
    const { sandbox } = openCaller({ ...jane, faults: [{ times: 2, share: 0.5, code: 503 }] });
    const found = await read(sandbox, 40);
    expect(found.filter((status) => status === 503)).toHaveLength(2);
    expect(found.slice(0, 2)).not.toEqual([503, 503]);
  });

  it("hit every request if they name neither times nor a share", async () => {
    const { sandbox } = openCaller({ ...jane, faults: [{ code: 503 }] });
    expect(await read(sandbox, 4)).toEqual([503, 503, 503, 503]);
  });

  it("are a list that is frozen, so that a push does not look as if it worked", () => {
    const { sandbox } = openCaller({ faults: [{ times: 1, drop: true }] });
    const [rule] = sandbox.faults;
    expect(() => (sandbox.faults as unknown[]).push({ drop: true })).toThrow(TypeError);
    expect(() => Object.assign(rule ?? {}, { times: 2 })).toThrow(TypeError);
    sandbox.faults = [...sandbox.faults, { times: 1, code: 503 }];
    expect(sandbox.faults).toEqual([
      { times: 1, drop: true },
      { times: 1, code: 503 },
    ]);
  });

  it("show how many are left, and begin again with a reset or a snapshot", async () => {
    const { sandbox } = openCaller({
      ...jane,
      faults: [
        { times: 2, code: 503 },
        { share: 0, code: 500 },
      ],
    });
    const snapshot = sandbox.snapshot();
    await read(sandbox, 1);
    expect(sandbox.faults).toEqual([
      { times: 1, code: 503 },
      { share: 0, code: 500 },
    ]);
    await read(sandbox, 1);
    expect(sandbox.faults).toEqual([{ share: 0, code: 500 }]);
    sandbox.restore(snapshot);
    expect(await read(sandbox, 3)).toEqual([503, 503, 200]);
    sandbox.faults = [{ times: 1, code: 429 }];
    sandbox.reset();
    expect(await read(sandbox, 3)).toEqual([503, 503, 200]);
  });

  it("are in the journal with the operation and what was sent", async () => {
    const { call, sandbox } = openCaller({ ...jane, faults: [{ times: 1, code: 401 }] });
    await call("updateProfile", { body: { first_name: "Jane" } });
    expect(sandbox.journal()).toMatchObject([
      {
        operation: "updateProfile",
        customerUserId: "user-42",
        body: { first_name: "Jane" },
        status: 401,
        response: "not_authenticated",
      },
    ]);
  });
});

describe("the rate limit", () => {
  it("accepts 300 requests a minute by the sandbox's clock, and returns 429 after them", async () => {
    const { call, sandbox } = openCaller({ rateLimit: 300, now: "2025-06-15T12:00:20.500Z" });
    await call("createProfile", { body: {} });
    for (let count = 2; count <= 300; count += 1)
      expect((await sandbox.fetch(GET, { headers: user })).status).toBe(200);
    const limited = await sandbox.fetch(GET, { headers: { ...user, "adapty-customer-user-id": "another" } });
    expect(limited.status).toBe(429);
    expect(limited.headers.get("Retry-After")).toBe("40");
    expect(await limited.json()).toMatchObject({ error_code: "rate_limited", status_code: 429 });
    sandbox.clock.advance({ seconds: 39.499 });
    expect((await sandbox.fetch(GET, { headers: user })).status).toBe(429);
    sandbox.clock.advance(1);
    expect((await sandbox.fetch(GET, { headers: user })).status).toBe(200);
  });

  it("counts no request without a key, and is off unless asked for", async () => {
    const { sandbox } = openCaller({ rateLimit: 1 });
    for (let count = 0; count < 3; count += 1) expect((await sandbox.fetch(GET)).status).toBe(401);
    expect((await sandbox.fetch(GET, { headers: user })).status).toBe(404);
    expect((await sandbox.fetch(GET, { headers: user })).status).toBe(429);
    sandbox.reset();
    expect((await sandbox.fetch(GET, { headers: user })).status).toBe(404);
    const open = openCaller();
    for (let count = 0; count < 301; count += 1) await open.sandbox.fetch(GET, { headers: user });
    expect((await open.sandbox.fetch(GET, { headers: user })).status).toBe(404);
  });
});
