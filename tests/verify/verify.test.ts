/** What `verify` asks of the sandbox it finds confirmed; what it asks of a server that does otherwise, contradicted. It leaves nothing behind. */
import { afterEach, describe, expect, it, onTestFinished, vi } from "vitest";
import { validateRequest } from "../../generated/validators.js";
import type { Listening } from "../../src/http/adapters/node.ts";
import { operations } from "../../src/openapi/operations.ts";
import { formatReport } from "../../src/proxy/report.ts";
import { createSandbox, type Sandbox } from "../../src/sandbox/index.ts";
import { asks, findResult } from "../../src/verify/ask.ts";
import { makePlan } from "../../src/verify/plan.ts";
import { toTarget } from "../../src/verify/send.ts";
import { type VerifyOptions, verify } from "../../src/verify/verify.ts";
import { WALK } from "../../src/verify/walk.ts";
import { serve } from "../proxy/support.ts";

/** The pause before each call, so that a minute has at most 100, and a second at most two. */
const PACE_MS = 600;
const KEY = "secret_live_never_printed";
const USER = "qa-verify";
const servers: Listening[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) await server.close();
});

interface Reply {
  status: number;
  headers: Record<string, string>;
  text: string;
}

/** A sandbox on a port, which notes the requests. Its responses can be changed. */
async function open(sandbox: Sandbox, change: (reply: Reply, request: string) => void = () => {}) {
  const requests: string[] = [];
  const server = await serve(async (incoming, outgoing) => {
    const chunks = await Array.fromAsync(incoming);
    const response = await sandbox.fetch(`https://api.adapty.io${incoming.url}`, {
      method: incoming.method ?? "GET",
      headers: incoming.headers as Record<string, string>,
      ...(chunks.length > 0 && { body: Buffer.concat(chunks) }),
    });
    const request = `${incoming.method} ${incoming.url} ${Buffer.concat(chunks)}`.trim();
    requests.push(request);
    const reply = {
      status: response.status,
      headers: Object.fromEntries(response.headers),
      text: await response.text(),
    };
    change(reply, request);
    outgoing.writeHead(reply.status, reply.headers).end(reply.text);
  });
  servers.push(server);
  return { url: server.url, requests };
}

function openSandbox(): Sandbox {
  return createSandbox({ virtualCurrencies: [{ code: "COINS", name: "Coins" }], warn() {} });
}

/** Runs without pauses, and returns the pauses that it would have made. */
async function run(url: string, options: Partial<VerifyOptions> = {}) {
  const pauses: number[] = [];
  const wait = async (ms: number) => void pauses.push(ms);
  const result = await verify({
    upstream: new URL(url),
    key: KEY,
    user: USER,
    isExistingPermitted: false,
    wait,
    ...options,
  });
  return { ...result, pauses };
}

const read = (sandbox: Sandbox) =>
  sandbox.fetch("https://api.adapty.io/api/v2/server-side-api/profile/", {
    headers: { Authorization: `Api-Key ${KEY}`, "adapty-customer-user-id": USER },
  });

describe("in front of the sandbox", () => {
  it("every question gets the answer that the description holds, and nothing differs", async () => {
    const sandbox = openSandbox();
    const { url } = await open(sandbox);
    const { answers = [], findings, verdicts, operations } = await run(url);
    expect(answers.filter(({ verdict }) => verdict !== "confirmed")).toEqual([]);
    expect(answers.map(({ id }) => id)).toEqual(asks.map(({ id }) => id));
    expect(answers.length).toBeGreaterThanOrEqual(15);
    expect(findings).toEqual([]);
    expect(verdicts.filter(({ verdict }) => verdict === "contradicted")).toEqual([]);
    expect(verdicts.find(({ id }) => id === "revoke-in-the-past")?.verdict).toBe("confirmed");
    expect(operations).toHaveLength(Object.values(WALK).filter((step) => !("not" in step)).length + 2);
  });

  it("the profile that was made is gone", async () => {
    const sandbox = openSandbox();
    const { url, requests } = await open(sandbox);
    await run(url);
    expect((await read(sandbox)).status).toBe(404);
    expect(requests.at(-1)).toBe("DELETE /api/v2/server-side-api/profile/");
    expect(requests.filter((request) => request.startsWith("DELETE"))).toHaveLength(1);
  });

  it("without a test profile, everything only reads", async () => {
    const { url, requests } = await open(openSandbox());
    const { answers, findings } = await run(url, { user: undefined });
    for (const request of requests) expect(request).toMatch(/^(GET|POST \/api\/v1\/client-api\/)/);
    expect(requests.length).toBeGreaterThan(15);
    expect(findings).toEqual([]);
    expect(answers?.filter(({ verdict }) => verdict !== "confirmed")).toEqual([]);
    expect(answers?.map(({ id }) => id)).toContain("identifier-missing");
    expect(answers?.map(({ id }) => id)).not.toContain("revoke-at-null");
  });

  it("a profile that exists is left alone", async () => {
    const sandbox = openSandbox();
    sandbox.seed([{ customer_user_id: USER }]);
    const { url, requests } = await open(sandbox);
    await expect(run(url)).rejects.toThrow(`The profile ${USER} exists already, and may be a user's.`);
    expect(requests).toEqual(["GET /api/v2/server-side-api/profile/"]);
  });

  it("with consent it is written to, and has neither level nor attributes of the run in the end", async () => {
    const sandbox = openSandbox();
    sandbox.seed([{ customer_user_id: USER, custom_attributes: [{ key: "sport", value: "yoga" }] }]);
    const { url, requests } = await open(sandbox);
    await run(url, { isExistingPermitted: true });
    const { data } = await (await read(sandbox)).json();
    expect(data.custom_attributes).toEqual([{ key: "sport", value: "yoga" }]);
    for (const { expires_at } of data.access_levels)
      expect(Date.parse(expires_at)).toBeLessThanOrEqual(Date.now());
    expect(requests.filter((request) => request.startsWith("DELETE"))).toEqual([]);
  });

  it("a run that is stopped cleans up, too", async () => {
    const sandbox = openSandbox();
    const stop = new AbortController();
    const { url, requests } = await open(sandbox, (_, request) => {
      if (request.startsWith("PATCH")) stop.abort();
    });
    await expect(run(url, { signal: stop.signal })).rejects.toThrow("was stopped");
    expect((await read(sandbox)).status).toBe(404);
    expect(requests.filter((request) => request.startsWith("PATCH"))).toHaveLength(1);
  });
});

describe("in front of a server that does otherwise", () => {
  it("the entry is contradicted, with what that means", async () => {
    const { url, requests } = await open(openSandbox(), (reply, request) => {
      if (!request.includes("/revoke/access-level/") || !request.includes("2024-01-01")) return;
      reply.text = reply.text.replace('"source":null', '"source":"revoke_at"');
    });
    const result = await run(url);
    // The entry before it, revoke-in-the-past, asks with the same request.
    const exchange = requests.findLastIndex((one) => one.includes("2024-01-01")) + 1;
    expect(result.answers?.filter(({ verdict }) => verdict === "contradicted")).toEqual([
      {
        id: "value-error-source",
        request: "POST /api/v2/server-side-api/purchase/profile/revoke/access-level/",
        status: 400,
        exchange,
        verdict: "contradicted",
        means: "The error names `revoke_at`.",
      },
    ]);
    expect(result.verdicts.find(({ id }) => id === "value-error-source")).toMatchObject({
      verdict: "contradicted",
      exchanges: [exchange],
    });
    expect(formatReport(result, "text")).toContain(
      `  contradicted value-error-source: The error names \`revoke_at\`. (POST /api/v2/server-side-api/purchase/profile/revoke/access-level/: 400, exchange ${exchange})\n`,
    );
  });

  it("a question without a fitting result stays open, and so does one whose preparation fails", async () => {
    const { url } = await open(openSandbox(), (reply, request) => {
      if (request.includes("/grant/access-level/")) reply.status = 500;
    });
    const { answers = [] } = await run(url);
    const of = (id: string) => answers.find((one) => one.id === id);
    expect(of("revoke-at-null")).toMatchObject({
      verdict: "open",
      status: 500,
      means: "grantAccessLevel, which has to succeed before, responds with 500.",
    });
    expect(of("grant-date-order")).toMatchObject({
      verdict: "open",
      status: 500,
      means: "The entry has no such result.",
    });
  });

  it.each([
    ["7", 7000],
    [undefined, 60_000],
  ])("429 is obeyed: it waits as long as Retry-After says, and calls again (%j)", async (seconds, pause) => {
    let limits = 2;
    const { url, requests } = await open(openSandbox(), (reply, request) => {
      if (!request.includes("/paywalls/") || limits-- <= 0) return;
      reply.status = 429;
      if (seconds !== undefined) reply.headers["retry-after"] = seconds;
      reply.text = JSON.stringify({
        errors: [{ source: null, errors: ["Slow down"] }],
        error_code: "rate_limited",
        status_code: 429,
      });
    });
    const { pauses, findings } = await run(url, { user: undefined });
    expect(pauses.filter((ms) => ms !== PACE_MS)).toEqual([pause, pause]);
    expect(pauses.filter((ms) => ms === PACE_MS)).toHaveLength(requests.length);
    expect(findings).toEqual([]);
  });

  it("429 is taken for the response after three repeats", async () => {
    const { url, requests } = await open(openSandbox(), (reply, request) => {
      if (request.includes("/metrics/cohort/")) Object.assign(reply, { status: 429, text: "" });
    });
    const { pauses } = await run(url, { user: undefined });
    expect(requests.filter((request) => request.includes("/metrics/cohort/"))).toHaveLength(4);
    expect(pauses.filter((ms) => ms !== PACE_MS)).toHaveLength(3);
  });

  it("a redirect is a finding, and not followed: another server would get the key", async () => {
    const { url, requests } = await open(openSandbox(), (reply, request) => {
      if (!request.endsWith("/paywalls/")) return;
      Object.assign(reply, { status: 302, text: "", headers: { location: "/elsewhere/" } });
    });
    const { findings } = await run(url, { user: undefined });
    expect(requests).not.toContain("GET /elsewhere/");
    expect(findings).toMatchObject([{ operation: "listPaywalls", status: 302, kind: "undocumented-status" }]);
  });

  it("is called below the path of its address", async () => {
    const { url, requests } = await open(openSandbox());
    await run(`${url}/gateway/`, { user: undefined });
    expect(requests.filter((request) => !request.includes(" /gateway/api/"))).toEqual([]);
  });

  it.each([
    [401, "The API does not accept the key."],
    [
      500,
      "It is not known whether the test profile exists, since the response was a 500. Nothing is written.",
    ],
  ])("%i ends it before anything is written, and no error has the key", async (status, sentence) => {
    const { url, requests } = await open(openSandbox(), (reply) => (reply.status = status));
    const error = await run(url).catch((error: Error) => error);
    expect(String(error)).toContain(sentence);
    expect(String(error)).not.toContain(KEY);
    expect(requests).toHaveLength(1);
  });

  it("no server is said in a sentence", async () => {
    const { url } = await open(openSandbox());
    await servers.pop()?.close();
    await expect(run(url)).rejects.toThrow(`There is no response from ${url}.`);
  });

  it("the report has no key", async () => {
    const { url } = await open(openSandbox());
    const result = await run(url);
    for (const format of ["text", "json", "junit"] as const)
      expect(formatReport(result, format)).not.toContain(KEY);
  });
});

describe("the plan", () => {
  it("without a test profile has each operation that reads, and no other", () => {
    const { calls } = makePlan(false);
    expect(calls.map(({ operation }) => operation).sort()).toEqual([
      "getIntegrationIdentifiers",
      "getProfile",
      "getRefundSaverSettings",
      "legacyGetProfile",
      "listPaywalls",
      "listVirtualCurrencyBalances",
      "listVirtualCurrencyTransactions",
      "retrieveAnalyticsData",
      "retrieveCohortData",
      "retrieveConversionData",
      "retrieveFunnelData",
      "retrieveLtvData",
      "retrievePlacementInfo",
      "retrieveRetentionData",
      "v1GetProfile",
    ]);
  });

  it("without a test profile says which questions it leaves out", () => {
    const { asks: chosen, left } = makePlan(false);
    const reason = "It needs the test profile of --write.";
    expect(left.filter((one) => one.endsWith(reason))).toEqual(
      asks.filter((ask) => !chosen.includes(ask)).map(({ id }) => `${id}: ${reason}`),
    );
    expect(left).toContain(`revoke-at-null: ${reason}`);
    expect(makePlan(true).left.filter((one) => one.endsWith(reason))).toEqual([]);
  });

  it("has the ID of the test profile in a path as one segment", () => {
    expect(toTarget({ operation: "legacyGetProfile" }, "a/b c").path).toBe("/api/v1/sdk/profiles/a%2Fb%20c/");
  });

  it("has every operation, and a valid body for each", () => {
    expect(Object.keys(WALK).sort()).toEqual(operations.map(({ id }) => id).sort());
    for (const call of makePlan(true).calls) {
      const validate = validateRequest[call.operation];
      const { body } = toTarget(call, USER);
      if (validate)
        expect(
          validate(JSON.parse(body ?? "null")),
          `${call.operation}: ${JSON.stringify(validate.errors)}`,
        ).toBe(true);
      else expect(body, call.operation).toBeUndefined();
    }
  });

  it("never has what all users see, or what another key is for", () => {
    const { calls, asks } = makePlan(true);
    const called = new Set(
      [...calls, ...asks.flatMap(({ before, request }) => [...before, request])].map(
        ({ operation }) => operation,
      ),
    );
    for (const id of [
      "updatePaywall",
      "validateStripePurchase",
      "deleteProfile",
      "webGetPaywall",
      "mailSaveProfile",
    ])
      expect([...called]).not.toContain(id);
  });
});

describe("a question", () => {
  it("has results that no other result of it hides", () => {
    for (const ask of asks) {
      const keys = ask.results.map(({ status, code, source, field, is }) =>
        JSON.stringify([status, code, source, field, is]),
      );
      expect(new Set(keys).size, ask.id).toBe(keys.length);
      expect(new Set(ask.results.map(({ verdict }) => verdict)).size, ask.id).toBe(2);
    }
  });

  it("is settled by status, code, source and field together", () => {
    const ask = {
      id: "x",
      before: [],
      request: { operation: "getProfile" },
      results: [
        { status: 200, field: "data.list.0.date", is: "null", verdict: "contradicted", means: "a" },
        { status: 200, field: "data.list.0.date", is: "string", verdict: "confirmed", means: "b" },
        { status: 400, code: "c", source: null, verdict: "confirmed", means: "c" },
      ],
    } as const;
    const meaning = (status: number, body: unknown) => findResult(ask, status, body)?.means;
    expect(meaning(200, { data: { list: [{ date: null }] } })).toBe("a");
    expect(meaning(200, { data: { list: [{ date: "2025" }] } })).toBe("b");
    expect(meaning(200, { data: { list: [] } })).toBeUndefined();
    expect(meaning(400, { error_code: "c", errors: [{ source: null }] })).toBe("c");
    expect(meaning(400, { error_code: "c", errors: [{ source: "x" }] })).toBeUndefined();
    expect(meaning(400, undefined)).toBeUndefined();
  });
});

it("the command takes the key from the environment alone, and prints the calls without it", async () => {
  const { run: command } = await import("../../src/cli/run.ts");
  const printed: string[] = [];
  const { log, error } = console;
  console.log = console.error = (line: string) => void printed.push(line);
  onTestFinished(() => {
    Object.assign(console, { log, error });
  });
  process.env.ADAPTY_TEST_KEY = KEY;
  expect(await command(["verify", "--upstream", "http://x", "--write", USER, "--dry-run"])).toBe(0);
  expect(printed.join("\n")).toContain(
    'createProfile POST /api/v2/server-side-api/profile/ {"adapty-customer-user-id":"qa-verify"',
  );
  expect(printed.join("\n")).toContain("not called: updatePaywall: It changes what all users see.");
  expect(printed.join("\n")).not.toContain(KEY);
  const lines = printed.splice(0);
  expect(await command(["verify", "--upstream", "http://x", "--write", USER, "--dry-run", "--json"])).toBe(0);
  const { calls, left } = JSON.parse(printed[0] ?? "");
  expect(calls.length).toBeGreaterThan(makePlan(true).calls.length);
  expect([calls.length, left.length]).toEqual([
    lines.filter((line) => !line.startsWith("not called")).length,
    lines.filter((line) => line.startsWith("not called")).length,
  ]);
  expect(await command(["verify", "--upstream", "http://x"])).toBe(2);
  expect(printed.at(-1)).toBe("verify needs the secret key in an environment variable: --key-env NAME.");
  expect(await command(["verify", "--upstream", "http://x", "--key-env", "ADAPTY_NO_KEY"])).toBe(2);
  expect(printed.at(-1)).toBe(
    "The environment variable ADAPTY_NO_KEY is not set. It must contain the secret key.",
  );
});

it("the command writes to a profile that exists if it may, and Ctrl-C ends it", async () => {
  const { run: command } = await import("../../src/cli/run.ts");
  const sandbox = openSandbox();
  sandbox.seed([{ customer_user_id: USER }]);
  const { url, requests } = await open(sandbox, () => {
    // The listener of the command alone, since others are of the process that runs the tests.
    if (requests.length === 2) process.listeners("SIGINT").at(-1)?.("SIGINT");
  });
  const log = vi.spyOn(console, "error").mockImplementation(() => {});
  process.env.ADAPTY_TEST_KEY = KEY;
  const args = ["verify", "--upstream", url, "--key-env", "ADAPTY_TEST_KEY", "--write", USER];
  expect(await command([...args])).toBe(1);
  requests.length = 0;
  expect(await command([...args, "--yes-production"])).toBe(1);
  const [refused, stopped] = log.mock.calls.flat();
  log.mockRestore();
  expect(refused).toContain("add --yes-production to write to this profile.");
  expect(stopped).toBe("The run was stopped, and what it had made is cleaned up.");
  expect(requests.slice(2)).toEqual([
    expect.stringMatching(/^POST .*\/revoke\/access-level\/ /),
    expect.stringMatching(/^PATCH .*\/profile\/ /),
  ]);
});
