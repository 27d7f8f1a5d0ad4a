import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { inspect } from "node:util";
import { afterEach, describe, expect, it } from "vitest";
import { type AdaptyClient, type AnyError, createAdaptyClient } from "../../src/client/index.ts";

const apiKey = "secret_live_abc.def";
const user = { customerUserId: "user-42" };
const grant = { ...user, body: { access_level_id: "premium" } };
const closing: (() => void)[] = [];

afterEach(() => {
  for (const close of closing.splice(0)) close();
});

/** A client of a server that responds to each request as the listener does. */
async function clientOf(listener: RequestListener) {
  const server = createServer(listener);
  closing.push(() => {
    server.close();
    server.closeAllConnections();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const baseUrl = `http://127.0.0.1:${port}`;
  return createAdaptyClient({ apiKey, publicKey: "public_live_xyz", mailKey: "mail-secret.key", baseUrl });
}

/** A client of a server that responds with this status and body. */
function responding(status: number, body: unknown, headers: Record<string, string> = {}) {
  const text = typeof body === "string" ? body : JSON.stringify(body);
  return clientOf((_request, response) => {
    response.writeHead(status, { "Content-Type": "application/json", ...headers }).end(text);
  });
}

function validateStripePurchase(adapty: AdaptyClient) {
  const attributes = { customer_user_id: "user-42", stripe_token: "sub_0" };
  return adapty.validateStripePurchase({
    body: { data: { type: "stripe_receipt_validation_result", attributes } },
  });
}

function apiError(status: number, code: string) {
  return { errors: [{ source: null, errors: ["As documented."] }], error_code: code, status_code: status };
}

describe("a documented response", () => {
  it("gives a success as data", async () => {
    const profile = { data: { profile_id: "3286abd3-48b0-4e9c-a5f6-ac0a006804a6" } };
    const adapty = await responding(200, profile, { "X-Trace": "7" });
    const { data, error, response } = await adapty.getProfile(user);
    expect(data).toEqual(profile);
    expect(error).toBeUndefined();
    expect(response?.headers.get("x-trace")).toBe("7");
  });

  it("reads a success sent in chunks, and one labelled as another media type", async () => {
    const adapty = await clientOf((_request, response) => {
      response.writeHead(200, { "Content-Type": "text/csv" });
      response.write('{"data":');
      response.end('{"profile_id":"é"}}');
    });
    expect((await adapty.getProfile(user)).data?.data.profile_id).toBe("é");
  });

  it("gives neither data nor error if the documented success has no body", async () => {
    const deleted = await responding(204, "", { "Request-Id": "758f01dfd9e74ccfbabb4934241c4966" });
    const { data, error, response } = await deleted.deleteProfile(user);
    expect([data, error, response?.status]).toEqual([undefined, undefined, 204]);
    expect(response?.headers.get("request-id")).toBe("758f01dfd9e74ccfbabb4934241c4966");

    const recorded = await responding(201, "");
    const body = {
      store: "app_store",
      variation_id: "d76feea0-c0cf-4942-bef5-84ed701fc6db",
      ...{ profile_id: "p" },
    };
    expect(await recorded.webRecordPaywallView({ body })).toMatchObject({
      data: undefined,
      error: undefined,
    });
  });

  it.each([
    [400, "paid_access_level_does_not_exist"],
    [400, "profile_does_not_exist"],
    [400, "validation_error"],
    [401, "not_authenticated"],
    [404, "profile_does_not_exist"],
  ])("gives an error as it was sent, with its HTTP status: %i %s", async (status, code) => {
    const adapty = await responding(status, apiError(status, code));
    const { data, error, response } = await adapty.grantAccessLevel(grant);
    expect(error).toEqual({ ...apiError(status, code), http_status: status, attempts: 1 });
    expect(data).toBeUndefined();
    expect(response?.status).toBe(status);
  });

  it("gives the code in sent_code if the documents leave the codes open", async () => {
    const sent = apiError(400, "some_new_code");
    const adapty = await responding(400, sent);
    expect((await adapty.updateProfile({ ...user, body: {} })).error).toEqual({
      error_code: "unlisted_code",
      status_code: 400,
      http_status: 400,
      attempts: 1,
      errors: sent.errors,
      sent_code: "some_new_code",
      body: sent,
    });
  });

  const source = { pointer: "/data/attributes/stripe_token" };
  const jsonApi = { errors: [{ detail: "none is not an allowed value", source, status: "400" }] };

  it("gives Stripe's errors in the form of the others, with the body beside it", async () => {
    const adapty = await responding(400, jsonApi, { "Content-Type": "application/vnd.api+json" });
    expect((await validateStripePurchase(adapty)).error).toEqual({
      error_code: "json_api_error",
      status_code: 400,
      http_status: 400,
      attempts: 1,
      errors: [{ source: "/data/attributes/stripe_token", errors: ["none is not an allowed value"] }],
      body: jsonApi,
    });
    // The documents have this form nowhere else.
    expect((await adapty.grantAccessLevel(grant)).error).toMatchObject({ error_code: "unexpected_response" });
  });

  it("gives the documented code if Stripe's endpoint cannot parse the body", async () => {
    const adapty = await responding(400, apiError(400, "parse_error"));
    expect((await validateStripePurchase(adapty)).error).toMatchObject({ error_code: "parse_error" });
  });

  it.each([
    { errors: [null] },
    { errors: [{ detail: "x" }] },
    { errors: [{ detail: 1, source }] },
    { errors: [{ detail: "x", source: {} }] },
    { errors: [{ detail: "x", source }, null] },
    { errors: [{ detail: "x", source }], error_code: "validation_error" },
  ])("does not read another form as Stripe's: %j", async (body) => {
    const { error } = await validateStripePurchase(await responding(400, body));
    expect(error).toMatchObject({ error_code: "unexpected_response", http_status: 400 });
  });

  it.each([
    [400, jsonApi, "400 json_api_error: none is not an allowed value"],
    [401, apiError(401, "not_authenticated"), "401 not_authenticated: As documented."],
    [429, apiError(429, "rate_limited"), "429 rate_limited: As documented."],
    [418, apiError(418, "rate_limited"), "418 undocumented_error: As documented."],
  ])("lets one function read every error: %i", async (status, body, text) => {
    const explain = ({ http_status, error_code, errors }: AnyError) =>
      `${http_status} ${error_code}: ${errors.flatMap((each) => each.errors).join(" ")}`;
    const { error } = await validateStripePurchase(await responding(status, body));
    expect(error && explain(error)).toBe(text);
  });
});

describe("a response of the analytics API", () => {
  const call = { body: { filters: { date: ["2025-01-01", "2025-01-31"] }, format: "csv" as const } };

  it("gives CSV as text", async () => {
    const csv = "segment_start_date,installs\n2025-01-01,10\n";
    const adapty = await responding(200, csv, { "Content-Type": "text/csv; charset=utf-8" });
    expect(await adapty.retrieveCohortData(call)).toMatchObject({ data: csv, error: undefined });
  });

  it("gives JSON as an object", async () => {
    const adapty = await responding(200, { data: [] });
    expect(await adapty.retrieveCohortData(call)).toMatchObject({ data: { data: [] }, error: undefined });
    const unlabelled = await clientOf((_request, response) => void response.end('{"data": []}'));
    expect(await unlabelled.retrieveCohortData(call)).toMatchObject({ data: { data: [] } });
  });

  it("has an error whose code the documents leave open", async () => {
    const adapty = await responding(400, apiError(400, "validation_error"));
    const { error } = await adapty.retrieveCohortData(call);
    expect(error).toMatchObject({
      error_code: "unlisted_code",
      sent_code: "validation_error",
      http_status: 400,
      attempts: 1,
    });
  });
});

describe("a response of the Mail API", () => {
  const entry = {
    message: "Field required",
    error_code: "base_error",
    status_code: 400,
    field_name: "email",
  };
  const call = {
    body: {
      external_profile_id: "user-42",
      external_created_at: "2025-01-02T11:58:40+00:00",
      email: "a@b.c",
    },
  };

  it("has an error whose code stands at each entry", async () => {
    const { error } = await (await responding(400, { errors: [entry] })).mailSaveProfile(call);
    expect(error).toEqual({
      error_code: "base_error",
      status_code: 400,
      http_status: 400,
      attempts: 1,
      errors: [{ source: "email", errors: ["Field required"] }],
      body: { errors: [entry] },
    });
  });

  it("is undocumented if no document lists its code", async () => {
    const errors = [{ ...entry, error_code: "quota_error" }];
    const { error } = await (await responding(400, { errors })).mailSaveProfile(call);
    expect(error).toMatchObject({
      error_code: "undocumented_error",
      sent_code: "quota_error",
      http_status: 400,
      attempts: 1,
    });
  });

  it("is undocumented if the status of its code is not that of the response", async () => {
    const errors = [{ ...entry, status_code: 403 }];
    const { error } = await (await responding(400, { errors })).mailSaveProfile(call);
    expect(error).toMatchObject({ error_code: "undocumented_error", http_status: 400 });
  });

  it("is undocumented if no document lists its status", async () => {
    const errors = [{ ...entry, status_code: 418 }];
    const { error } = await (await responding(418, { errors })).mailSaveProfile(call);
    expect(error).toMatchObject({ error_code: "undocumented_error", http_status: 418 });
  });

  it("may be about no field", async () => {
    const errors = [{ ...entry, field_name: null }];
    const { error } = await (await responding(400, { errors })).mailSaveProfile(call);
    expect(error).toMatchObject({
      error_code: entry.error_code,
      errors: [{ source: null, errors: ["Field required"] }],
    });
  });

  it.each<[string, unknown[]]>([
    ["a text", [entry, "no"]],
    ["a code alone", [{ error_code: entry.error_code }]],
    ["a field name that is a number", [{ ...entry, field_name: 7 }]],
  ])("is no error of the API if an entry is %s", async (_, errors) => {
    const { error } = await (await responding(400, { errors })).mailSaveProfile(call);
    expect(error).toMatchObject({ error_code: "unexpected_response", http_status: 400 });
  });

  it("is no error of the API if it has no entry", async () => {
    const { error } = await (await responding(400, { errors: [] })).mailSaveProfile(call);
    expect(error).toMatchObject({ error_code: "unexpected_response", http_status: 400 });
  });
});

describe("an error that no document lists", () => {
  it.each([
    ["another code", 400, apiError(400, "expires_date_error"), "expires_date_error"],
    ["a documented code under another status", 404, apiError(404, "validation_error"), "validation_error"],
    ["another status", 429, apiError(429, "rate_limit_exceeded"), "rate_limit_exceeded"],
    ["a status that is not the response's", 401, apiError(0, "not_authenticated"), "not_authenticated"],
  ])("is an undocumented_error with its code and status: %s", async (_what, status, body, code) => {
    const adapty = await responding(status, body);
    const { error, response } = await adapty.grantAccessLevel(grant);
    expect(error).toEqual({
      error_code: "undocumented_error",
      status_code: null,
      errors: body.errors,
      http_status: status,
      attempts: 1,
      sent_code: code,
      body,
    });
    expect(response?.status).toBe(status);
  });
});

describe("a response that is not the API's", () => {
  const notAuthenticated = (detail: object) => ({ ...apiError(401, "not_authenticated"), errors: [detail] });
  const html = "<html><body>502 Bad Gateway</body></html>";
  const responses: [what: string, status: number, body: unknown, headers?: Record<string, string>][] = [
    ["a gateway's HTML", 502, html, { "Content-Type": "text/html" }],
    ["HTML as a success", 200, html, { "Content-Type": "text/html" }],
    ["an empty success", 200, ""],
    ["an empty error", 400, ""],
    ["half of a JSON document", 200, '{"data": {"profile_id'],
    ["half of a JSON error", 400, '{"errors": ['],
    ["a success without its field", 200, {}],
    ["a success whose field is null", 200, { data: null }],
    ["a success that is an array", 200, []],
    ["a success that is null", 200, "null"],
    ["a success in the form of an error", 200, apiError(200, "validation_error")],
    ["an undocumented success", 202, { data: {} }],
    ["a success without the body", 204, ""],
    ["an error that is an array", 400, [1]],
    ["an error that is a text", 400, '"no"'],
    ["an error without its list", 401, { error_code: "not_authenticated", status_code: 401 }],
    ["an error whose list holds a text", 401, { ...apiError(401, "not_authenticated"), errors: ["no"] }],
    ["an error whose second message is a number", 401, notAuthenticated({ source: null, errors: ["no", 7] })],
    [
      "an error whose second entry is a text",
      401,
      { ...apiError(401, "not_authenticated"), errors: [{ source: null, errors: [] }, "no"] },
    ],
    ["an error whose messages are no list", 401, notAuthenticated({ source: null, errors: "no" })],
    ["an error whose message is a number", 401, notAuthenticated({ source: null, errors: [7] })],
    ["an error whose code is a number", 400, { errors: [], error_code: 7, status_code: 400 }],
    ["a redirect", 301, "", { Location: "https://elsewhere.example/" }],
  ];
  it.each(responses)("is an unexpected_response: %s", async (_what, status, body, headers) => {
    const adapty = await responding(status, body, headers);
    const { data, error, response } = await adapty.grantAccessLevel(grant);
    expect(data).toBeUndefined();
    expect(response?.status).toBe(status);
    expect(error).toMatchObject({
      error_code: "unexpected_response",
      status_code: null,
      http_status: status,
      attempts: 1,
    });
    const why = [200, 400, 401, 404].includes(status)
      ? "with a body that is not the one documented for this status."
      : "not one of its documented responses (200, 400, 401, 404, 429).";
    const [sentence] = error?.errors[0]?.errors ?? [];
    expect(sentence).toMatch(/^The response to POST \/api\/v2\/\S+ is \d+ \(.*\), /);
    expect(sentence?.endsWith(`, ${why}`), sentence).toBe(true);
  });

  it("is reported with an empty body if it has none", async () => {
    const adapty = await responding(204, "");
    expect((await adapty.grantAccessLevel(grant)).error).toMatchObject({ body: "" });
  });

  it("is reported with its content type, or without one", async () => {
    const html = await responding(502, "", { "Content-Type": "text/html" });
    expect((await html.getProfile(user)).error?.errors[0]?.errors[0]).toContain("502 (text/html)");
    const bare = await clientOf((_request, response) => response.writeHead(502).end());
    expect((await bare.getProfile(user)).error?.errors[0]?.errors[0]).toContain(
      "502 (without a content type)",
    );
  });

  it("shows the start of its body, and no more", async () => {
    const adapty = await responding(503, "x".repeat(1_000_000), { "Content-Type": "text/plain" });
    const { error } = await adapty.getProfile(user);
    expect(error).toMatchObject({ error_code: "unexpected_response", body: "x".repeat(2000) });
  });
});

describe("no complete response", () => {
  it("is a network_error if the server hangs up", async () => {
    const adapty = await clientOf((request) => request.socket.destroy());
    const { data, error, response } = await adapty.getProfile(user);
    expect([data, response]).toEqual([undefined, undefined]);
    expect(error).toMatchObject({ error_code: "network_error", status_code: null, reason: "unreachable" });
    expect(error?.errors[0]?.errors[0]).toMatch(
      /^GET \/api\/v2\/\S+ got no response \(unreachable\): fetch failed: \S/,
    );
  });

  it.each([200, 400])("is a network_error if the connection breaks within the body: %i", async (status) => {
    const adapty = await clientOf((request, response) => {
      response.writeHead(status, { "Content-Length": "1000", "Content-Type": "application/json" });
      response.write('{"data":', () => request.socket.destroy());
    });
    expect((await adapty.getProfile(user)).error).toMatchObject({
      error_code: "network_error",
      http_status: null,
      reason: "unreachable",
    });
  });

  it("is a network_error if nobody listens", async () => {
    const adapty = createAdaptyClient({ apiKey, baseUrl: "http://127.0.0.1:1" });
    expect((await adapty.getProfile(user)).error).toMatchObject({ reason: "unreachable" });
  });

  it("lists up to five causes, and what is no error as text", async () => {
    const failing = (failure: Error) =>
      createAdaptyClient({
        apiKey,
        fetch: () => {
          throw failure;
        },
      });
    let chain = new TypeError("cause 7");
    for (const number of [6, 5, 4, 3, 2, 1]) chain = new TypeError(`cause ${number}`, { cause: chain });
    const told = async (failure: Error) =>
      (await failing(failure).getProfile(user)).error?.errors[0]?.errors[0]?.split("(unreachable): ")[1];
    expect(await told(chain)).toBe("cause 1: cause 2: cause 3: cause 4: cause 5");
    expect(await told(new TypeError("fetch failed", { cause: "the cable is out" }))).toBe(
      "fetch failed: the cable is out",
    );
    expect(await told(Object.assign(new TypeError(""), { code: "ECONNREFUSED" }))).toBe("ECONNREFUSED");
    expect(await told(new TypeError(""))).toBe("TypeError");
  });

  it("is a timeout if one ended the call", async () => {
    const adapty = await clientOf(() => {});
    const { error } = await adapty.getProfile({ ...user, signal: AbortSignal.timeout(20) });
    expect(error).toMatchObject({ error_code: "network_error", reason: "timeout" });
  });

  it("is aborted if the caller ended the call, whatever the reason that they gave", async () => {
    const adapty = await clientOf(() => {});
    const ended = { error_code: "network_error", reason: "aborted" };
    expect((await adapty.getProfile({ ...user, signal: AbortSignal.abort() })).error).toMatchObject(ended);
    expect((await adapty.getProfile({ ...user, signal: AbortSignal.abort(null) })).error).toMatchObject(
      ended,
    );
    const late = new AbortController();
    const call = adapty.getProfile({ ...user, signal: late.signal });
    late.abort("enough");
    expect((await call).error).toMatchObject(ended);
  });

  it("is unreachable if the caller's own fetch cannot connect", async () => {
    const fetch = (request: Request) => globalThis.fetch(request);
    const adapty = createAdaptyClient({ apiKey, baseUrl: "http://127.0.0.1:1", fetch });
    expect((await adapty.getProfile(user)).error).toMatchObject({ reason: "unreachable" });
  });

  it.each([
    [
      "throws at once",
      () => {
        throw new Error("no fetch today");
      },
    ],
    ["rejects", () => Promise.reject(new Error("no fetch today"))],
    ["rejects with a string", () => Promise.reject("no fetch today")],
    ["rejects with nothing", () => Promise.reject()],
  ])("is not blamed on the network if the caller's own fetch %s", async (_what, fetch) => {
    const adapty = createAdaptyClient({ apiKey, fetch });
    const { error } = await adapty.getProfile(user);
    expect(error).toMatchObject({ error_code: "network_error", http_status: null, reason: "fetch_error" });
  });

  it("is a rejection if the caller's own fetch returns no Response", async () => {
    const adapty = createAdaptyClient({ apiKey, fetch: (() => undefined) as unknown as () => never });
    await expect(adapty.getProfile(user)).rejects.toThrow(
      new TypeError("The fetch of createAdaptyClient returned no Response."),
    );
  });
});

describe("middleware of the caller", () => {
  const fail = () => {
    throw new Error("a fault of the middleware");
  };

  it.each([{ onRequest: fail }, { onResponse: fail }])(
    "that throws makes the method reject with its error: %o",
    async (middleware) => {
      for (const status of [200, 400, 502]) {
        const adapty = await responding(status, "{}");
        adapty.raw.use(middleware);
        await expect(adapty.getProfile(user)).rejects.toThrow("a fault of the middleware");
      }
    },
  );

  it("sees the requests and responses of the methods, and can replace the error of fetch", async () => {
    const seen: string[] = [];
    const adapty = await responding(401, apiError(401, "not_authenticated"));
    adapty.raw.use({
      onRequest: ({ request }) => void seen.push(request.headers.get("authorization") ?? ""),
      onResponse: ({ response }) => void seen.push(String(response.status)),
    });
    expect((await adapty.getProfile(user)).error).toMatchObject({ error_code: "not_authenticated" });
    expect(seen).toEqual([`Api-Key ${apiKey}`, "401"]);

    const closed = createAdaptyClient({ apiKey, baseUrl: "http://127.0.0.1:1" });
    closed.raw.use({ onError: () => new Error("the gateway is closed") });
    const { error } = await closed.getProfile(user);
    expect(error).toMatchObject({ error_code: "network_error", reason: "unreachable" });
    expect(error?.errors[0]?.errors[0]).toMatch(/: the gateway is closed$/);
  });

  it("that reads a copy of the body does not hide that the connection broke", async () => {
    const adapty = await clientOf((request, response) => {
      response.writeHead(400, { "Content-Length": "1000" });
      response.write("{", () => request.socket.destroy());
    });
    adapty.raw.use({ onResponse: ({ response }) => void response.clone() });
    expect((await adapty.getProfile(user)).error).toMatchObject({ reason: "unreachable" });
  });
});

describe("the key", () => {
  it.each([
    ["HTML", 502, `<p>You sent Api-Key ${apiKey}</p>`],
    [
      "a documented error",
      401,
      { ...apiError(401, "not_authenticated"), errors: [{ source: null, errors: [apiKey] }] },
    ],
    [
      "JSON that escapes it",
      401,
      `{"errors":[{"source":null,"errors":["secret\\u005flive_abc.def"]}],"error_code":"not_authenticated","status_code":401}`,
    ],
    ["JSON that escapes it, of another form", 502, '"secret\\u005flive_abc.def"'],
    ["an undocumented error", 403, { ...apiError(403, "forbidden"), received: { [apiKey]: apiKey } }],
  ])("is removed from what a server echoes: %s", async (_what, status, body) => {
    const adapty = await responding(status, body);
    const result = await adapty.getProfile(user);
    expect(inspect(result, { depth: 9, showHidden: true })).not.toContain(apiKey);
    expect(JSON.stringify(result.error)).toContain("[key]");
  });

  it("is removed from the message of a fetch that fails", async () => {
    const adapty = createAdaptyClient({
      apiKey,
      fetch: (request) => {
        throw new Error(`cannot send ${request.headers.get("authorization")}`, { cause: request });
      },
    });
    const { error } = await adapty.getProfile(user);
    expect(error?.errors[0]).toEqual({
      source: null,
      errors: [expect.stringContaining("cannot send Api-Key [key]")],
    });
    expect(inspect(error, { depth: 9, showHidden: true })).not.toContain(apiKey);
  });

  it.each([
    [15, "stays if it is too short for a key, and so may be a word of the response", "not_authenticate"],
    [16, "is removed if it is long enough for a key", "[key]"],
  ])("of %d characters %s", async (length, _what, start) => {
    const fetch = () => Response.json(apiError(403, "not_authenticated"), { status: 403 });
    const adapty = createAdaptyClient({ apiKey: "not_authenticated".slice(0, length), fetch });
    const { error } = await adapty.getProfile(user);
    expect(error && "sent_code" in error && error.sent_code?.startsWith(start)).toBe(true);
  });
});
