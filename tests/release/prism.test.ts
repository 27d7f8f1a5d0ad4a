/**
 * Prism as it is shipped ↔ our mock: the stock command serves the bundle, and responds alike but
 * for what is listed here, with the reasons. As a proxy in front of the sandbox, it finds no
 * violation.
 */
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from "vitest";
import { type Listening, listen } from "../../src/http/adapters/node.ts";
import { json } from "../../src/http/responses.ts";
import { createMock } from "../../src/mock/mock.ts";
import { createSandbox } from "../../src/sandbox/index.ts";
import { operations } from "../contract/support/described.ts";
import { type Case, responses, sendExample } from "../contract/support/responses.ts";
import { validRequests } from "../contract/support/valid-requests.ts";
import { type RawResponse, Wire } from "../contract/support/wire.ts";
import { type Prism, startPrism } from "../support/prism.ts";
import { runWorkflows } from "../support/workflows.ts";

const SEED = 20261201;

describe("the stock mock", () => {
  let prism: Prism;
  let mock: Listening;
  beforeAll(async () => {
    [prism, mock] = await Promise.all([startPrism("mock"), createMock().then(listen)]);
  });
  afterAll(async () => {
    prism.close();
    await mock.close();
  });

  /** Headers of HTTP and CORS. */
  const TRANSPORT = /^(access-control-.*|connection|content-length|date|keep-alive|transfer-encoding|vary)$/;

  async function read(response: Response) {
    const text = await response.text();
    const type = response.headers.get("content-type");
    const headers = [...response.headers].filter(
      ([name]) => name !== "content-type" && !TRANSPORT.test(name),
    );
    return {
      status: response.status,
      // Ours names the charset of a text.
      type: type?.split(";")[0] ?? null,
      headers: Object.fromEntries(headers),
      body: type?.includes("json") && text !== "" ? JSON.parse(text) : text,
    };
  }

  async function both({ operation, status, key }: Case) {
    const prefer = key === null ? `code=${status}` : `code=${status}, example=${key}`;
    const [its, ours] = await Promise.all(
      [prism.url, mock.url].map((url) => sendExample(url, operation, prefer).then(read)),
    );
    if (!its || !ours) throw new Error("There are two responses.");
    return { its, ours };
  }

  /**
   * Prism looks for an example only in the media type that `Accept` prefers, and takes the first of
   * the response if it has none. Ours finds an example by its name alone.
   */
  const isInSecondMediaType = ({ operation, status, mediaType }: Case) =>
    [operation.success, ...operation.errors].find((one) => one.status === status)?.bodies[0]?.mediaType !==
    (mediaType ?? undefined);

  /** Prism sends `Deprecation: true` for these. No document says that the API does. */
  const isDeprecated = ({ id }: Case) => id.startsWith("v1");

  it.each(responses)("$id: $status $key", async (one) => {
    const { its, ours } = await both(one);
    if (isInSecondMediaType(one)) {
      expect(its).toMatchObject({ status: 500, type: "application/problem+json" });
      expect(ours).toMatchObject({ status: one.status, type: one.mediaType });
      return;
    }
    const { deprecation, ...headers } = its.headers;
    expect({ ...its, headers }).toEqual(ours);
    expect(deprecation).toBe(isDeprecated(one) ? "true" : undefined);
  });

  const PROFILE = "/api/v2/server-side-api/profile/";
  const GRANT = "/api/v2/server-side-api/purchase/profile/grant/access-level/";
  const COHORT = "/api/v1/client-api/metrics/cohort/";
  const KEY = { Authorization: "Api-Key secret_live_any" };
  const USER = { ...KEY, "adapty-customer-user-id": "user-42" };
  const JSON_USER = { ...USER, "Content-Type": "application/json" };
  const CURRENCY = {
    method: "POST",
    headers: { ...JSON_USER, "Idempotency-Key": "1" },
    body: '{"items":[{"currency_code":"COINS","amount":1}]}',
  };
  const month = (format: object) =>
    JSON.stringify({ filters: { date: ["2025-01-01", "2025-01-31"] }, ...format });

  /**
   * What is sent; the status, media type and code of Prism's response and of ours; and why they
   * differ.
   */
  const differences: [
    what: string,
    path: string,
    init: RequestInit,
    its: string,
    ours: string,
    why: string,
  ][] = [
    [
      "a public key",
      PROFILE,
      { headers: { ...USER, Authorization: "Api-Key public_live_any" } },
      "200 application/json",
      "401 application/json not_authenticated",
      "OpenAPI cannot tell kinds of keys apart.",
    ],
    [
      "a key without Api-Key",
      PROFILE,
      { headers: { ...USER, Authorization: "secret_live_any" } },
      "200 application/json",
      "401 application/json not_authenticated",
      "The scheme of the header is prose in OpenAPI.",
    ],
    [
      "no user",
      PROFILE,
      { headers: KEY },
      "200 application/json",
      "404 application/json profile_does_not_exist",
      "OpenAPI cannot ask for one of two headers.",
    ],
    [
      "another platform",
      PROFILE,
      { headers: { ...USER, "adapty-platform": "Amiga" } },
      "422 application/problem+json",
      "200 application/json",
      "No document has an error for it, and ours makes none up.",
    ],
    [
      "another method",
      PROFILE,
      { method: "PUT", headers: USER },
      "405 application/problem+json",
      "405 application/json method_not_allowed",
      "Ours has the form of the API's errors, and Allow.",
    ],
    [
      "an unknown path",
      "/api/v2/nowhere/",
      { headers: KEY },
      "404 application/problem+json",
      "404 application/json not_found",
      "Ours has the form of the API's errors.",
    ],
    [
      "no body",
      GRANT,
      { method: "POST", headers: USER },
      "400 application/json validation_error",
      "400 application/json parse_error",
      "Nothing is no JSON.",
    ],
    [
      "another media type",
      GRANT,
      { method: "POST", headers: { ...USER, "Content-Type": "text/plain" }, body: "{}" },
      "400 application/json validation_error",
      "400 application/json parse_error",
      "Ours says which type it takes.",
    ],
    [
      "a wrong header with a code of its own",
      "/api/v2/server-side-api/vc/transactions/",
      CURRENCY,
      "422 application/json validation_error",
      "400 application/json idempotency_key_invalid",
      "Prism does not know x-error-codes.",
    ],
    [
      "an unknown status",
      PROFILE,
      { headers: { ...USER, Prefer: "code=418" } },
      "404 application/problem+json",
      "400 application/json validation_error",
      "A 404 would be taken for the API's.",
    ],
    [
      "a failure of the server",
      PROFILE,
      { headers: { ...USER, Prefer: "code=503" } },
      "404 application/problem+json",
      "503 application/json service_unavailable",
      "Ours can fail like a server in trouble.",
    ],
    [
      "CSV, asked for in the body",
      COHORT,
      { method: "POST", headers: JSON_USER, body: month({ format: "csv" }) },
      "200 application/json",
      "200 text/csv",
      "The documents let the field `format` choose.",
    ],
  ];

  /**
   * Sends a request on a connection of its own: Prism may close one that idles at the moment when
   * it is used again.
   */
  const send = (url: string, init: RequestInit) =>
    fetch(url, { ...init, headers: { ...init.headers, Connection: "close" } });

  it.each(differences)("differs for %s", async (_what, path, init, expected, expectedOurs) => {
    const describeReply = ({ status, type, body }: Awaited<ReturnType<typeof read>>) =>
      [status, type, body?.error_code].filter(Boolean).join(" ");
    const [its, ours] = await Promise.all(
      [prism.url, mock.url].map(async (url) => read(await send(url + path, init))),
    );
    expect([its, ours].map((one) => one && describeReply(one))).toEqual([expected, expectedOurs]);
  });

  it("never responds to malformed JSON, and ours does", async () => {
    const init = { method: "PATCH", headers: JSON_USER, body: "{" };
    const waiting = send(prism.url + PROFILE, { ...init, signal: AbortSignal.timeout(2000) });
    await expect(waiting).rejects.toThrow("timeout");
    expect((await send(mock.url + PROFILE, init)).status).toBe(400);
  });

  it("names another field than the wrong one, since it sends the example, and ours names it", async () => {
    const init = { method: "POST", headers: JSON_USER, body: '{"access_level_id":1}' };
    const [its, ours] = await Promise.all(
      [prism.url, mock.url].map(async (url) => read(await send(url + GRANT, init))),
    );
    expect(its?.body.errors[0].errors).toEqual(["field required"]);
    expect(JSON.parse(its?.headers["sl-violations"] as string)[0]).toMatchObject({
      location: ["request", "body", "access_level_id"],
    });
    expect(ours?.body.errors).toEqual([
      { source: "access_level_id", errors: ["value is not a valid string"] },
    ]);
  });

  it("is alike for a missing key, a missing field, and CSV that Accept asks for", async () => {
    const alike: [string, RequestInit][] = [
      [PROFILE, { headers: { "adapty-customer-user-id": "user-42" } }],
      [GRANT, { method: "POST", headers: JSON_USER, body: "{}" }],
      [COHORT, { method: "POST", headers: { ...JSON_USER, Accept: "text/csv" }, body: month({}) }],
    ];
    for (const [path, init] of alike) {
      const [its, ours] = await Promise.all(
        [prism.url, mock.url].map(async (url) => read(await send(url + path, init))),
      );
      // Prism's other way to say what is wrong.
      delete its?.headers["sl-violations"];
      expect(its, path).toEqual(ours);
    }
  });
});

describe("the stock proxy in front of the sandbox", () => {
  let upstream: Listening;
  /** Whether the API behind the proxy returns what is not as described. */
  let isWrong = false;
  beforeAll(async () => {
    const virtualCurrencies = ["COINS", "GOLD", "SILVER"].map((code) => ({ code, name: code }));
    const sandbox = createSandbox({ virtualCurrencies, warn() {} });
    upstream = await listen({ handle: (request) => (isWrong ? json(200, {}) : sandbox.handle(request)) });
  });
  afterAll(() => upstream.close());

  const startProxy = (...options: string[]) => startPrism("proxy", upstream.url, "--errors", ...options);

  /** Prism's own response to a violation. */
  const isViolation = ({ headers }: RawResponse) =>
    headers.get("content-type") === "application/problem+json";

  it("has no violation in the workflows", async () => {
    // Some of their requests are wrong on purpose.
    const prism = await startProxy("--validate-request=false");
    onTestFinished(() => prism.close());
    const requests = await runWorkflows(prism.url, true);
    expect(Object.values(requests).reduce((sum, one) => sum + one)).toBeGreaterThan(50);
  });

  it("has no violation in random valid requests nor in their responses, and finds a wrong one", async () => {
    const prism = await startProxy();
    const wire = new Wire(prism.url);
    onTestFinished(() => {
      wire.close();
      prism.close();
    });
    const found: string[] = [];
    for (const request of fc.sample(validRequests, { seed: SEED, numRuns: 10 * operations.length })) {
      const response = await wire.send(request);
      if (isViolation(response))
        found.push(`${request.operation.id}: ${response.body} ${request.target} ${request.body}`);
    }
    expect(found).toEqual([]);

    isWrong = true;
    const response = await fetch(`${prism.url}/api/v2/server-side-api/profile/`, {
      headers: { Authorization: "Api-Key secret_live_any", "adapty-customer-user-id": "user-42" },
    });
    expect(response.status).toBe(500);
    expect(await response.json()).toMatchObject({
      validation: [{ location: ["response", "body"], code: "required" }],
    });
  });
});
