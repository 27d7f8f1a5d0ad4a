import { beforeAll, describe, expect, it } from "vitest";
import { createMock } from "../../src/mock/mock.ts";
import { operations } from "../contract/support/described.ts";
import { violations } from "../contract/support/violations.ts";

const V2 = "/api/v2/server-side-api";
const SET = `${V2}/purchase/set/transaction/`;
const GRANT = `${V2}/purchase/profile/grant/access-level/`;
const REVOKE = `${V2}/purchase/profile/revoke/access-level/`;
const STRIPE = "/api/v1/sdk/purchase/stripe/token/validate/";
const LEGACY = "/api/v1/sdk/profiles";
const USER = { "adapty-customer-user-id": "user-42" };

let mock: { fetch(request: Request): Promise<Response> };

beforeAll(async () => {
  mock = await createMock();
});

interface Sent {
  headers?: Record<string, string>;
  body?: unknown;
}

/** Sends a request with a key and the media type of the operation, unless `headers` say otherwise. */
async function send(method: string, path: string, { headers = {}, body }: Sent = {}) {
  // The Mail API has a scheme of its own.
  const Authorization = path.startsWith("/api/v1/profile/") ? "Bearer k" : "Api-Key k";
  const type = path === STRIPE ? "application/vnd.api+json" : "application/json";
  const request = new Request(`http://localhost${path}`, {
    method,
    headers: { Authorization, ...(body !== undefined && { "Content-Type": type }), ...headers },
    ...(body !== undefined && { body: typeof body === "string" ? body : JSON.stringify(body) }),
  });
  const response = await mock.fetch(request);
  const text = await response.text();
  const isJson = response.headers.get("content-type")?.includes("json");
  return { response, status: response.status, body: text && isJson ? JSON.parse(text) : text };
}

function invalid(...errors: [source: string, ...errors: string[]][]) {
  const byField = errors.map(([source, ...sentences]) => ({ source, errors: sentences }));
  return { errors: byField, error_code: "validation_error", status_code: 400 };
}

describe("a wrong request gets what is wrong with it", () => {
  const price = { country: "US", currency: "USD", value: 9.99 };
  const purchase = {
    purchase_type: "one_time_purchase",
    store: "app_store",
    store_product_id: "coins",
    store_transaction_id: "1",
    store_original_transaction_id: "1",
    price,
    purchased_at: "2024-12-24T10:50:23+00:00",
  };
  const MEMBER = "value is not a valid enumeration member";

  it("is right to begin with", async () => {
    expect((await send("POST", SET, { headers: USER, body: purchase })).status).toBe(200);
    // Create profile needs no body (entry create-profile-body).
    expect((await send("POST", `${V2}/profile/`, { headers: USER })).status).toBe(200);
  });

  it.each<[string, unknown, ...[string, string]]>([
    ["a missing field", { ...purchase, store: undefined }, "store", "field required"],
    ["a wrong type", { ...purchase, store: 7 }, "store", "value is not a valid string"],
    ["null", { ...purchase, store: null }, "store", "value is not a valid string"],
    [
      "a field within",
      { ...purchase, price: { ...price, value: "9.99" } },
      "price.value",
      "value is not a valid float",
    ],
    [
      "a field missing within",
      { ...purchase, price: { currency: "USD", value: 1 } },
      "price.country",
      "field required",
    ],
    [
      "a field of a nullable object",
      { ...purchase, offer: { category: "promotional" } },
      "offer.type",
      "field required",
    ],
    [
      "a wrong type in a nullable object",
      { ...purchase, offer: { category: 7, type: "free_trial" } },
      "offer.category",
      "value is not a valid string",
    ],
    ["no object where one may be null", { ...purchase, offer: 5 }, "offer", "value is not a valid object"],
    ["a date", { ...purchase, purchased_at: "24.12.2024" }, "purchased_at", "invalid datetime format"],
    [
      "a date that may be null",
      { ...purchase, refunded_at: "now" },
      "refunded_at",
      "invalid datetime format",
    ],
    [
      "a length",
      { ...purchase, store_transaction_id: "1".repeat(51) },
      "store_transaction_id",
      "value must NOT have more than 50 characters",
    ],
    [
      "an enumeration",
      { ...purchase, environment: "production" },
      "environment",
      `${MEMBER}; permitted: 'Sandbox', 'Production'`,
    ],
    [
      "an enumeration that may be null",
      { ...purchase, cancellation_reason: "bored" },
      "cancellation_reason",
      `${MEMBER}; permitted: 'voluntarily_cancelled', 'billing_error', 'price_increase', 'product_was_not_available', 'refund', 'cancelled_by_developer', 'new_subscription_replace', 'upgraded', 'unknown', 'adapty_revoked'`,
    ],
    ["an unknown kind", { ...purchase, purchase_type: "gift" }, "purchase_type", MEMBER],
    ["no kind", { ...purchase, purchase_type: undefined }, "purchase_type", "field required"],
    ["no object", [], "non_field_errors", "value is not a valid object"],
    ["null for a body", null, "non_field_errors", "value is not a valid object"],
  ])("%s", async (_what, body, source, sentence) => {
    const response = await send("POST", SET, { headers: USER, body });
    expect(response.status).toBe(400);
    expect(response.body).toEqual(invalid([source, sentence]));
  });

  it.each<[string, unknown, string]>([
    ["too long a text", "x".repeat(31), "value must NOT have more than 30 characters"],
    ["a value of another type", {}, "value is not a valid string or float or boolean"],
  ])("a custom attribute: %s", async (_what, value, sentence) => {
    const body = { custom_attributes: [{ key: "sport", value }] };
    const response = await send("PATCH", "/api/v2/server-side-api/profile/", { headers: USER, body });
    expect(response.status).toBe(400);
    expect(response.body).toEqual(invalid(["custom_attributes.0.value", sentence]));
  });

  it.each<[string, unknown, string]>([
    [
      "too long a name",
      { ["x".repeat(31)]: 1 },
      `${"x".repeat(31)}: value must NOT have more than 30 characters`,
    ],
    ["a name of another form", { "a b": 1 }, 'a b: value must match pattern "^[A-Za-z0-9._-]+$"'],
  ])("a custom attribute of the legacy API: %s", async (_what, custom_attributes, expected) => {
    const { body } = await send("PATCH", `${LEGACY}/u/`, { body: { custom_attributes } });
    const [name = "", sentence = ""] = expected.split(": ");
    expect(body).toEqual(invalid([`custom_attributes.${name}`, sentence]));
  });

  it("a date without a time", async () => {
    const { body } = await send("PATCH", `${V2}/profile/`, { headers: USER, body: { birthday: "1990" } });
    expect(body).toEqual(invalid(["birthday", "value is not a valid date"]));
  });

  it("one of several fields", async () => {
    const { body } = await send("POST", `${LEGACY}/u/paid-access-levels/premium/grant/`, { body: {} });
    expect(body).toEqual(
      invalid(["non_field_errors", "One of is_lifetime, expires_at and duration_days must be specified."]),
    );
  });

  it.each([
    {
      path: "paywall/visit",
      fields: { store: "stripe", variation_id: "d76feea0-c0cf-4942-bef5-84ed701fc6db" },
      source: "visited_at",
      code: "datetime",
      sentence: "invalid datetime format",
    },
    {
      path: "attribution",
      fields: {},
      source: "status",
      code: "enum",
      sentence: `${MEMBER}; permitted: 'organic', 'non_organic', 'unknown'`,
    },
  ])("a field whose errors have the code $code", async ({ path, fields, source, code, sentence }) => {
    const url = `/api/v2/web-api/${path}/`;
    for (const wrong of ["x", null, 7]) {
      const right = { ...fields, customer_user_id: "user-42" };
      const { body } = await send("POST", url, { body: { ...right, [source]: wrong } });
      expect(body).toEqual({ errors: [{ source, errors: [sentence] }], error_code: code, status_code: 400 });
    }
    // What else is wrong is reported first.
    const { body } = await send("POST", url, { body: { ...fields, [source]: "x" } });
    expect(body).toEqual(
      invalid(["non_field_errors", "One of customer_user_id and profile_id must be specified."]),
    );
  });

  it("a header", async () => {
    const headers = { ...USER, "adapty-platform": "PalmOS" };
    const { body } = await send("PATCH", `${V2}/profile/`, { headers, body: {} });
    const platforms = "'iOS', 'macOS', 'iPadOS', 'visionOS', 'Android', 'web'";
    expect(body).toEqual(invalid(["adapty-platform", `${MEMBER}; permitted: ${platforms}`]));
  });

  it.each(["abc/def", "Pz8/", "a", "Zm9v!", "_w==", "%20"])(
    "a legacy ID %j that is not encoded as it says",
    async (id) => {
      const path = `${LEGACY}/${encodeURIComponent(id)}/?is_user_id_base64url_encoded=1`;
      expect((await send("GET", path)).body).toEqual(
        invalid(["is_user_id_base64url_encoded", "The user ID in the path is not Base64URL-encoded."]),
      );
    },
  );

  it.each(["YWJjL2RlZg==", "YWJjL2RlZg", "w6nDqQ", "-_-_"])("but not of the encoded %s", async (id) => {
    const { status } = await send("GET", `${LEGACY}/${id}/?is_user_id_base64url_encoded=1`);
    expect(status).toBe(id === "-_-_" ? 400 : 200);
  });

  it("but not of a path that names no user", async () => {
    const path = `${V2}/profile/?is_user_id_base64url_encoded=1`;
    expect((await send("PATCH", path, { headers: USER, body: {} })).status).toBe(200);
  });

  it("a flag that has another value", async () => {
    const { body } = await send("GET", `${LEGACY}/u/?is_user_id_base64url_encoded=true`);
    expect(body).toEqual(invalid(["is_user_id_base64url_encoded", `${MEMBER}; permitted: '1'`]));
  });

  it("in JSON:API form, of a Stripe purchase", async () => {
    const attributes = { customer_user_id: "u", stripe_token: null };
    const data = { type: "stripe_receipt_validation_result", attributes };
    const { response, status, body } = await send("POST", STRIPE, { body: { data } });
    expect(status).toBe(400);
    expect(response.headers.get("content-type")).toBe("application/vnd.api+json");
    const source = { pointer: "/data/attributes/stripe_token" };
    expect(body).toEqual({ errors: [{ detail: "value is not a valid string", source, status: "400" }] });
    const type = await send("POST", STRIPE, { body: { data: { ...data, type: "receipt" } } });
    expect(type.body.errors).toEqual([
      {
        detail: `${MEMBER}; permitted: 'stripe_receipt_validation_result'`,
        source: { pointer: "/data/type" },
        status: "400",
      },
    ]);
    const whole = await send("POST", STRIPE, { body: [] });
    expect(whole.body.errors).toEqual([
      { detail: "value is not a valid object", source: { pointer: "" }, status: "400" },
    ]);
  });

  it("of every operation with a body, whatever is no object", async () => {
    for (const { id, method, path, request } of operations) {
      if (!request) continue;
      for (const body of ["[]", "null", "7", '"{}"', "true"]) {
        const response = await send(method, path.replaceAll(/{\w+}/g, "x"), { headers: USER, body });
        // The wrong form of a virtual currency transaction is a 422 (entry virtual-currency-422).
        expect(response.status, `${id} ${body}`).toBe(id === "createVirtualCurrencyTransaction" ? 422 : 400);
        expect(JSON.stringify(response.body), `${id} ${body}`).toMatch(/value is not a valid object/i);
      }
    }
  });
});

describe("a body that is not JSON", () => {
  it.each(operations.filter(({ request }) => request))(
    "is a parse_error of $id",
    async ({ id, method, path }) => {
      // Create profile needs no body (entry create-profile-body).
      const empty = id === "createProfile" || id === "v1CreateProfile" ? [] : [""];
      for (const body of ["{", '{"a":}', ...empty, "\0"]) {
        const target = path.replaceAll(/{\w+}/g, "x");
        const { response, body: error } = await send(method, target, { headers: USER, body });
        expect(response.status).toBe(400);
        expect(response.headers.get("content-type")).toBe("application/json");
        // The Mail API has one code for every wrong body (entry mail-wrong-shape).
        if (id.startsWith("mail"))
          expect(error.errors).toMatchObject([{ error_code: "base_error", status_code: 400 }]);
        else expect(error).toMatchObject({ error_code: "parse_error", status_code: 400 });
      }
    },
  );

  it("is one even if another response is asked for", async () => {
    const { body } = await send("POST", GRANT, { headers: { ...USER, Prefer: "code=200" }, body: "{" });
    expect(body.error_code).toBe("parse_error");
  });
});

describe("a user that is not named", () => {
  const unnamed = { ...USER, "adapty-customer-user-id": "" };

  it.each([
    ["GET", `${V2}/profile/`, undefined, 404],
    ["DELETE", `${V2}/profile/`, undefined, 404],
    ["PATCH", `${V2}/profile/`, { first_name: "Jane" }, 404],
    ["POST", GRANT, { access_level_id: "premium" }, 400],
    ["POST", REVOKE, { access_level_id: "premium" }, 400],
    ["GET", "/api/v1/server-side-api/profiles/", undefined, 404],
  ])("%s %s is not found", async (method, path, sent, expected) => {
    for (const headers of [{}, unnamed]) {
      const { status, body } = await send(method, path, { headers, body: sent });
      expect(status).toBe(expected);
      expect(body).toEqual({
        errors: [{ source: expected === 404 ? null : "non_field_errors", errors: ["Profile not found"] }],
        error_code: "profile_does_not_exist",
        status_code: expected,
      });
    }
  });

  it.each([`${V2}/profile/`, "/api/v1/server-side-api/profiles/"])(
    "cannot be created at %s",
    async (path) => {
      const { status, body } = await send("POST", path, { body: {} });
      expect(status).toBe(400);
      const sentence = "One of adapty-profile-id and adapty-customer-user-id must be specified.";
      expect(body).toEqual(invalid(["non_field_errors", sentence]));
    },
  );

  it("comes after the shape", async () => {
    expect((await send("POST", GRANT, { body: {} })).body).toEqual(
      invalid(["access_level_id", "field required"]),
    );
  });

  it("may be named by either header", async () => {
    const headers = { "adapty-profile-id": "3286abd3-48b0-4e9c-a5f6-ac0a006804a6" };
    expect((await send("GET", `${V2}/profile/`, { headers })).status).toBe(200);
  });
});

describe("Prefer", () => {
  const refund = { status: 400, code: "refund_date_error" };
  const notFound = { status: 404, code: "profile_does_not_exist" };
  const badRequest = { status: 400, code: "validation_error" };

  it.each([
    ["code=404", notFound],
    ["code=400", badRequest],
    ["example=refund_date_error", refund],
    ["code=400, example=refund_date_error", refund],
    ["example=refund_date_error,code=400", refund],
    ["code=400; example=refund_date_error", refund],
    ["code=400 example=refund_date_error", refund],
    ['code="400", example="refund_date_error"', refund],
    ["Code=400, Example=refund_date_error", refund],
    ["return=minimal, code=400, wait=5, example=refund_date_error", refund],
    ["code=404, Code=400", notFound],
    ["code = 404", notFound],
    ["example=refund_date_error, dynamic=true", refund],
    ["example=profile_does_not_exist", { status: 400, code: "profile_does_not_exist" }],
    ["code=404, example=profile_does_not_exist", notFound],
  ])("%s", async (Prefer, { status, code }) => {
    const response = await send("POST", SET, { headers: { Prefer }, body: {} });
    expect(response.status).toBe(status);
    expect(response.body).toMatchObject({ error_code: code, status_code: status });
  });

  it("in several headers", async () => {
    const headers = new Headers({ Authorization: "Api-Key k", "Content-Type": "application/json" });
    headers.append("Prefer", "code=400");
    headers.append("Prefer", "example=refund_date_error");
    const response = await mock.fetch(
      new Request(`http://localhost${SET}`, { method: "POST", headers, body: "{}" }),
    );
    expect((await response.json()).error_code).toBe("refund_date_error");
  });

  it.each([
    "code=418",
    "code=x",
    "code=",
    "example=expires_date_error",
    "code=204, example=not_authenticated",
  ])("%s, which the operation has not, is told what it has", async (Prefer) => {
    const { status, body } = await send("DELETE", `${V2}/profile/`, { headers: { ...USER, Prefer } });
    expect(status).toBe(400);
    const has =
      "code=204; code=401 (example=not_authenticated); code=404 (example=profile_does_not_exist); " +
      "code=429 (example=rate_limited); code=500";
    const sentence = `deleteProfile has no documented response for "${Prefer}". It has ${has}.`;
    expect(body).toEqual(invalid(["Prefer", sentence]));
  });

  it.each(["", "return=minimal", "respond-async", "dynamic=false", "code"])(
    "%j changes nothing",
    async (Prefer) => {
      const headers = { ...USER, Prefer };
      const plain = await send("GET", `${V2}/profile/`, { headers: USER });
      expect((await send("GET", `${V2}/profile/`, { headers })).body).toEqual(plain.body);
    },
  );
});

describe("the server's trouble", () => {
  const get = (Prefer: string, path = `${V2}/profile/`) =>
    send("GET", path, { headers: { ...USER, Prefer } });

  it("is the documented 429, with its headers", async () => {
    const { response, status, body } = await get("code=429");
    expect([status, body.error_code]).toEqual([429, "rate_limited"]);
    expect(response.headers.get("retry-after")).toMatch(/^\d+$/);
  });

  it.each([
    [429, "rate_limited"],
    [502, "bad_gateway"],
    [503, "service_unavailable"],
    [504, "gateway_timeout"],
  ])("is %i %s of any operation", async (code, name) => {
    // The legacy API documents none of them.
    const { response, status, body } = await get(`code=${code}`, `${LEGACY}/user-42/`);
    expect(status).toBe(code);
    expect(body).toEqual({
      errors: [{ source: null, errors: [expect.stringMatching(/\w \w.*\.$/)] }],
      error_code: name,
      status_code: code,
    });
    expect(response.headers.has("retry-after")).toBe(code === 429);
  });

  it("is a slow response, which a caller need not await", async () => {
    expect((await get("latency=20")).status).toBe(200);
    expect((await get("latency=20, code=404")).status).toBe(404);
    const request = new Request(`http://localhost${V2}/profile/`, {
      headers: { ...USER, Authorization: "Api-Key k", Prefer: "latency=60000" },
      signal: AbortSignal.timeout(20),
    });
    await expect(mock.fetch(request)).rejects.toMatchObject({ name: "TimeoutError" });
  });

  it("is no slow response if the latency is no number", async () => {
    const { body } = await get("latency=2s");
    const sentence = 'latency must be a number of milliseconds, such as latency=2000, but it is "2s".';
    expect(body).toEqual(invalid(["Prefer", sentence]));
  });

  it("is a connection that breaks, before the response or within it", async () => {
    await expect(get("drop")).rejects.toThrow(TypeError);
    await expect(get("truncate")).rejects.toThrow(TypeError);
  });

  it("comes late for a wrong request, too", async () => {
    const headers = { ...USER, Prefer: "latency=5" };
    expect((await send("POST", GRANT, { headers, body: {} })).body.error_code).toBe("validation_error");
  });
});

describe("a dynamic response", () => {
  const get = (prefer: string) => send("GET", `${V2}/profile/`, { headers: { ...USER, Prefer: prefer } });

  it.each(operations)("is valid by its schema, whatever $id returns", async (operation) => {
    const { method, path, request, success, errors } = operation;
    for (const { status, bodies } of [success, ...errors]) {
      const headers = { ...USER, Prefer: `code=${status}, dynamic=true` };
      const sent = request && { body: request.examples[0]?.value };
      for (let round = 0; round < 4; round++) {
        const response = await send(method, path.replaceAll(/{\w+}/g, "x"), { headers, ...sent });
        expect(response.status).toBe(status);
        const [body] = bodies;
        if (!body) expect(response.body).toBe("");
        else expect(await violations(body.schema, response.body), String(status)).toEqual([]);
      }
    }
  });

  it("has the documented properties, and no others", async () => {
    const { body } = await get("dynamic=true");
    const documented = await get("code=200");
    expect(Object.keys(body.data).sort()).toEqual(Object.keys(documented.body.data).sort());
  });

  it.each(["dynamic", "dynamic=TRUE", "code=200; dynamic"])("is asked for by %s too", async (prefer) => {
    const documented = await get("code=200");
    const response = await get(prefer);
    expect(response.status).toBe(200);
    expect(response.body).not.toEqual(documented.body);
  });

  it.each(["dynamic=false", "dynamics", "wait=dynamic"])("is not asked for by %s", async (prefer) => {
    expect((await get(prefer)).body).toEqual((await get("code=200")).body);
  });

  it("has remote configs that can be parsed", async () => {
    const texts: string[] = [];
    for (let round = 0; round < 8; round++) {
      const headers = { ...USER, Prefer: "dynamic=true" };
      const { body } = await send("GET", `${V2}/paywalls/x/`, { headers });
      texts.push(...body.remote_configs.map(({ data }: { data: string }) => data));
    }
    expect(texts).not.toEqual([]);
    for (const text of texts) expect(JSON.parse(text)).toEqual(expect.any(Object));
  });

  it("warns of a preference that it does not know, once", async () => {
    const warnings: string[] = [];
    const { fetch } = await createMock({ warn: (sentence) => warnings.push(sentence) });
    const headers = { Authorization: "Api-Key secret_live_x", ...USER, Prefer: "cod=404" };
    for (let round = 0; round < 2; round++)
      expect((await fetch(`http://localhost${V2}/profile/`, { headers })).status).toBe(200);
    expect(warnings).toEqual(["The header Prefer has cod, which has no effect. Did you mean code?"]);
  });

  it("differs from the last, and is the same of a mock that is started again", async () => {
    mock = await createMock();
    const first = [await get("dynamic=true"), await get("dynamic=true")];
    mock = await createMock();
    const second = [await get("dynamic=true"), await get("dynamic=true")];
    expect(first[0]?.body).not.toEqual(first[1]?.body);
    expect(second.map(({ body }) => body)).toEqual(first.map(({ body }) => body));
  });

  it("is not what a wrong request gets", async () => {
    const { body } = await send("POST", GRANT, { headers: { ...USER, Prefer: "dynamic=true" }, body: {} });
    expect(body).toEqual(invalid(["access_level_id", "field required"]));
  });
});
