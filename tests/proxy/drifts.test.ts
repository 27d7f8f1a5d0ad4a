/**
 * A server that drifts stands between the proxy and the sandbox: it changes one thing in one response, or responds to a request that
 * the description rejects. Each drift is found, and nothing besides.
 */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { operations } from "../../generated/types.ts";
import type { Listening } from "../../src/http/adapters/node.ts";
import { operations as all } from "../../src/openapi/operations.ts";
import { forward } from "../../src/proxy/forward.ts";
import { createRecording, type Recording } from "../../src/proxy/recording.ts";
import { createSandbox, type Sandbox } from "../../src/sandbox/index.ts";
import { NOW, PURCHASE, SUBSCRIPTION } from "../support/caller.ts";
import { serve } from "./support.ts";

/** What the server sends. */
interface Reply {
  status: number;
  headers: Record<string, string>;
  /** The parsed body if it is JSON, or else its text. */
  // biome-ignore lint/suspicious/noExplicitAny: each drift knows the body that it changes.
  body: any;
}

interface Call {
  user?: string | null;
  method?: string;
  path?: string;
  query?: string;
  body?: unknown;
  headers?: Record<string, string>;
}

/** A name, the operation that is called and how, what the server changes, and the findings. */
type Drift = [
  name: string,
  id: keyof operations,
  call: Call,
  change: (reply: Reply) => void,
  findings: string[],
];

const data = (change: (data: Reply["body"]) => void) => (reply: Reply) => change(reply.body.data);
const level = (change: (level: Reply["body"]) => void) =>
  data(({ access_levels }) => change(access_levels[0]));

/** Lets the server accept what the sandbox has rejected. */
const take = (reply: Reply) => {
  reply.status = 200;
  reply.headers["content-type"] = "application/json";
  reply.body = structuredClone(profile);
};
/** A profile that the sandbox has returned. */
let profile: unknown;

const responses: Drift[] = [
  [
    "a field is renamed",
    "getProfile",
    {},
    data((one) => {
      one.customer_userid = one.customer_user_id;
      delete one.customer_user_id;
    }),
    [
      "getProfile 200 undocumented-field data.customer_userid",
      "getProfile 200 invalid-value data.customer_user_id",
    ],
  ],
  [
    "a field is gone",
    "getProfile",
    {},
    data((one) => delete one.segment_hash),
    ["getProfile 200 invalid-value data.segment_hash"],
  ],
  [
    "a field is new",
    "getProfile",
    {},
    data((one) => (one.email = "jane@example.com")),
    ["getProfile 200 undocumented-field data.email"],
  ],
  [
    "a field beside the data is new",
    "getProfile",
    {},
    ({ body }) => (body.meta = {}),
    ["getProfile 200 undocumented-field meta"],
  ],
  [
    "a field in a list is new",
    "getProfile",
    {},
    level((one) => (one.is_active = true)),
    ["getProfile 200 undocumented-field data.access_levels.*.is_active"],
  ],
  [
    "a field in a list is gone",
    "getProfile",
    {},
    level((one) => delete one.store),
    ["getProfile 200 invalid-value data.access_levels.*.store"],
  ],
  [
    "a number is a text",
    "getProfile",
    {},
    data((one) => (one.total_revenue_usd = "0.00")),
    ["getProfile 200 invalid-value data.total_revenue_usd"],
  ],
  [
    "a time in milliseconds is a date",
    "getProfile",
    {},
    data((one) => (one.timestamp = NOW)),
    ["getProfile 200 invalid-value data.timestamp"],
  ],
  [
    "a value is null",
    "getProfile",
    {},
    data((one) => (one.profile_id = null)),
    ["getProfile 200 invalid-value data.profile_id"],
  ],
  [
    "a value in a list is null",
    "getProfile",
    {},
    level((one) => (one.store_transaction_id = null)),
    ["getProfile 200 invalid-value data.access_levels.*.store_transaction_id"],
  ],
  [
    "a list is a dictionary",
    "getProfile",
    {},
    data((one) => (one.access_levels = { premium: {} })),
    ["getProfile 200 invalid-value data.access_levels"],
  ],
  [
    "a boolean is a number",
    "getProfile",
    {},
    level((one) => (one.is_in_grace_period = 0)),
    ["getProfile 200 invalid-value data.access_levels.*.is_in_grace_period"],
  ],
  [
    "an ID is no UUID",
    "getProfile",
    {},
    data((one) => (one.profile_id = "1001")),
    ["getProfile 200 invalid-value data.profile_id"],
  ],
  [
    "a time has no offset",
    "getProfile",
    {},
    level((one) => (one.purchased_at = "2025-06-15T12:00:00")),
    ["getProfile 200 invalid-value data.access_levels.*.purchased_at"],
  ],
  [
    "a field of a nullable object is gone",
    "getProfile",
    {},
    level((one) => (one.offer = { category: "promotional", id: "spring" })),
    ["getProfile 200 invalid-value data.access_levels.*.offer.type"],
  ],
  [
    "an attribute is a boolean",
    "getProfile",
    {},
    data((one) => (one.custom_attributes[0].value = true)),
    ["getProfile 200 invalid-value data.custom_attributes.*.value"],
  ],
  [
    "two fields have drifted",
    "getProfile",
    {},
    data((one) => {
      one.app_id = 1;
      one.segment_hash = null;
    }),
    ["getProfile 200 invalid-value data.app_id", "getProfile 200 invalid-value data.segment_hash"],
  ],
  [
    "the envelope is gone",
    "getProfile",
    {},
    (reply) => (reply.body = reply.body.data),
    [
      ...[
        "app_id",
        "profile_id",
        "customer_user_id",
        "total_revenue_usd",
        "segment_hash",
        "timestamp",
        "custom_attributes",
        "access_levels",
        "subscriptions",
        "non_subscriptions",
      ].map((field) => `getProfile 200 undocumented-field ${field}`),
      "getProfile 200 invalid-value data",
    ],
  ],
  [
    "the type of the body is not told",
    "getProfile",
    {},
    ({ headers }) => delete headers["content-type"],
    ["getProfile 200 undocumented-media-type"],
  ],
  [
    "the body is of another type",
    "getProfile",
    {},
    ({ headers }) => (headers["content-type"] = "text/html"),
    ["getProfile 200 undocumented-media-type"],
  ],
  ["the body is empty", "getProfile", {}, (reply) => (reply.body = ""), ["getProfile 200 invalid-body"]],
  [
    "the body is cut",
    "getProfile",
    {},
    (reply) => (reply.body = JSON.stringify(reply.body).slice(0, -1)),
    ["getProfile 200 invalid-body"],
  ],
  [
    "a success has another status",
    "createProfile",
    { user: "user-43" },
    (reply) => (reply.status = 201),
    ["createProfile 201 undocumented-status"],
  ],
  [
    "a header is new",
    "getProfile",
    {},
    ({ headers }) => (headers["X-Request-Cost"] = "1"),
    ["getProfile 200 undocumented-header x-request-cost"],
  ],
  [
    "a header is on another response",
    "getProfile",
    {},
    ({ headers }) => (headers["Request-Id"] = "758f01dfd9e74ccfbabb4934241c4966"),
    ["getProfile 200 undocumented-header request-id"],
  ],
  [
    "a header has another form",
    "deleteProfile",
    {},
    ({ headers }) => (headers["request-id"] = "758F-01DF"),
    ["deleteProfile 204 invalid-header request-id"],
  ],
  [
    "a blank response has a body",
    "setIntegrationIdentifiers",
    { body: { facebook_anonymous_id: "XZ1" } },
    (reply) => {
      reply.headers["content-type"] = "application/json";
      reply.body = {};
    },
    ["setIntegrationIdentifiers 200 undocumented-body"],
  ],
  [
    "a blank error has a body",
    "retrieveCohortData",
    { body: { filters: { date: ["2025-01-01", "2025-01-31"] } } },
    (reply) => {
      reply.status = 429;
      reply.body = {};
    },
    ["retrieveCohortData 429 undocumented-body"],
  ],
  [
    "a key of a dictionary leads to another object",
    "legacyGetProfile",
    {},
    data((one) => delete one.paid_access_levels.premium.is_lifetime),
    ["legacyGetProfile 200 invalid-value data.paid_access_levels.*.is_lifetime"],
  ],
  [
    "a field in a dictionary is new",
    "legacyGetProfile",
    {},
    data((one) => (one.paid_access_levels.premium.offer = null)),
    ["legacyGetProfile 200 undocumented-field data.paid_access_levels.*.offer"],
  ],
  [
    "the pages are counted as text",
    "listPaywalls",
    {},
    ({ body }) => (body.meta.pagination.pages = "1"),
    ["listPaywalls 200 invalid-value meta.pagination.pages"],
  ],
  [
    "a balance is a text",
    "listVirtualCurrencyBalances",
    {},
    ({ body }) => (body.data[0].balance = "0"),
    ["listVirtualCurrencyBalances 200 invalid-value data.*.balance"],
  ],
  [
    "CSV comes as a plain text",
    "retrieveRetentionData",
    {
      body: { filters: { date: ["2025-01-01", "2025-01-31"] }, format: "csv" },
    },
    ({ headers }) => (headers["content-type"] = "text/plain"),
    ["retrieveRetentionData 200 undocumented-media-type"],
  ],
];

/** A call whose token is unknown. */
const STRIPE: Call = {
  body: {
    data: {
      type: "stripe_receipt_validation_result",
      attributes: { customer_user_id: "user-42", stripe_token: "x" },
    },
  },
};

const errors: Drift[] = [
  [
    "a code has changed",
    "getProfile",
    { user: "nobody" },
    ({ body }) => (body.error_code = "profile_not_found"),
    ["getProfile 404 undocumented-code error_code"],
  ],
  [
    "a code among many has changed",
    "setTransaction",
    { body: { ...SUBSCRIPTION, expires_at: "2025-05-01T12:00:00Z" } },
    ({ body }) => (body.error_code = "expires_at_error"),
    ["setTransaction 400 undocumented-code error_code"],
  ],
  [
    "the code of a wrong key has changed",
    "getProfile",
    { headers: { Authorization: "" } },
    ({ body }) => (body.error_code = "unauthorized"),
    ["getProfile 401 undocumented-code error_code"],
  ],
  [
    "an unknown user is gone for good",
    "getProfile",
    { user: "nobody" },
    (reply) => (reply.status = 410),
    ["getProfile 410 undocumented-status"],
  ],
  [
    "a wrong field has another status",
    "grantAccessLevel",
    { body: {} },
    (reply) => (reply.status = 422),
    ["grantAccessLevel 422 undocumented-status"],
  ],
  [
    "the body tells another status",
    "getProfile",
    { user: "nobody" },
    ({ body }) => (body.status_code = 400),
    ["getProfile 404 invalid-value status_code"],
  ],
  [
    "the status in the body is gone",
    "getProfile",
    { user: "nobody" },
    ({ body }) => delete body.status_code,
    ["getProfile 404 invalid-value status_code"],
  ],
  [
    "errors are bare texts",
    "getProfile",
    { user: "nobody" },
    ({ body }) => (body.errors = ["Profile not found"]),
    ["getProfile 404 invalid-value errors.*"],
  ],
  [
    "errors are an object",
    "getProfile",
    { user: "nobody" },
    ({ body }) => (body.errors = {}),
    ["getProfile 404 invalid-value errors"],
  ],
  [
    "an error has a field more",
    "getProfile",
    { user: "nobody" },
    ({ body }) => (body.request_id = "1"),
    ["getProfile 404 undocumented-field request_id"],
  ],
  [
    "an error of one media type has another",
    "validateStripePurchase",
    STRIPE,
    ({ headers }) => (headers["content-type"] = "application/json"),
    [
      "validateStripePurchase 400 undocumented-field errors.*.detail",
      "validateStripePurchase 400 undocumented-field errors.*.status",
      "validateStripePurchase 400 invalid-value error_code",
      "validateStripePurchase 400 invalid-value status_code",
      "validateStripePurchase 400 invalid-value errors.*.errors",
      "validateStripePurchase 400 invalid-value errors.*.source",
    ],
  ],
  [
    "an error of JSON:API has a number",
    "validateStripePurchase",
    STRIPE,
    ({ body }) => (body.errors[0].status = 400),
    ["validateStripePurchase 400 invalid-value errors.*.status"],
  ],
];

const requests: Drift[] = [
  [
    "takes a body without a required field",
    "grantAccessLevel",
    { body: {} },
    take,
    ["grantAccessLevel 200 accepted-invalid-request request.access_level_id"],
  ],
  [
    "takes a value that is too long",
    "updateProfile",
    { body: { custom_attributes: [{ key: "sport", value: "x".repeat(40) }] } },
    take,
    ["updateProfile 200 accepted-invalid-request request.custom_attributes.*.value"],
  ],
  [
    "takes a request without a user",
    "getProfile",
    { user: null },
    take,
    ["getProfile 200 accepted-invalid-request request"],
  ],
  [
    "takes a request without a key",
    "getProfile",
    { headers: { Authorization: "" } },
    take,
    ["getProfile 200 accepted-invalid-request request"],
  ],
  [
    "takes a public key",
    "getProfile",
    { headers: { Authorization: "Api-Key public_live_test" } },
    take,
    ["getProfile 200 accepted-invalid-request request"],
  ],
  [
    "takes what is not JSON",
    "updateProfile",
    { body: "{" },
    take,
    ["updateProfile 200 accepted-invalid-request request"],
  ],
  [
    "takes an unknown platform",
    "createProfile",
    { headers: { "adapty-platform": "Amiga" } },
    take,
    ["createProfile 200 accepted-invalid-request request.adapty-platform"],
  ],
  [
    "takes a page that is too large",
    "listPaywalls",
    { query: "?page[size]=1000" },
    (reply) => {
      reply.status = 200;
      reply.body = { data: [], meta: { pagination: { count: 0, page: 1, pages: 1 } } };
    },
    ["listPaywalls 200 accepted-invalid-request request.page[size]"],
  ],
  [
    "takes a page that is too small",
    "listPaywalls",
    { query: "?page[number]=0" },
    (reply) => {
      reply.status = 200;
      reply.body = { data: [], meta: { pagination: { count: 0, page: 1, pages: 1 } } };
    },
    ["listPaywalls 200 accepted-invalid-request request.page[number]"],
  ],
  [
    "takes a page that is no number",
    "listPaywalls",
    { query: "?page[number]=first" },
    (reply) => {
      reply.status = 200;
      reply.body = { data: [], meta: { pagination: { count: 0, page: 1, pages: 1 } } };
    },
    ["listPaywalls 200 accepted-invalid-request request.page[number]"],
  ],
  [
    "refuses a valid body",
    "updateProfile",
    { body: { first_name: "Jane" } },
    (reply) => {
      reply.status = 400;
      reply.body = {
        errors: [{ source: "installation_meta", errors: ["field required"] }],
        error_code: "validation_error",
        status_code: 400,
      };
    },
    ["updateProfile 400 rejected-valid-request request.installation_meta"],
  ],
  [
    "refuses a valid body with another status",
    "updateProfile",
    { body: { first_name: "Jane" } },
    (reply) => {
      reply.status = 422;
      reply.body = {
        errors: [{ source: "first_name", errors: ["too short"] }],
        error_code: "validation_error",
        status_code: 422,
      };
    },
    ["updateProfile 422 rejected-valid-request request.first_name", "updateProfile 422 undocumented-status"],
  ],
  [
    "refuses a body that may be left out",
    "createProfile",
    { user: "user-44" },
    (reply) => {
      reply.status = 400;
      reply.body = {
        errors: [{ source: null, errors: ["JSON parse error"] }],
        error_code: "parse_error",
        status_code: 400,
      };
    },
    ["createProfile 400 rejected-valid-request request"],
  ],
  [
    "has a method that no document names",
    "getProfile",
    { method: "PUT", body: {} },
    take,
    ["PUT /api/v2/server-side-api/profile/ 200 undocumented-operation"],
  ],
  [
    "has a path that no document names",
    "getProfile",
    { path: "/api/v3/server-side-api/profile/user-42/" },
    take,
    ["GET /api/v3/server-side-api/profile/*/ 200 undocumented-operation"],
  ],
];

const described = new Map(all.map((operation) => [operation.id, operation]));

let sandbox: Sandbox;
let change: (reply: Reply) => void;
let server: Listening;
let proxy: Listening;
let recording: Recording;

beforeAll(async () => {
  server = await serve(async (incoming, outgoing) => {
    const chunks = await Array.fromAsync(incoming);
    const response = await sandbox.fetch(`https://api.adapty.io${incoming.url}`, {
      method: incoming.method ?? "GET",
      headers: incoming.headers as Record<string, string>,
      ...(chunks.length > 0 && { body: Buffer.concat(chunks) }),
    });
    const text = await response.text();
    const headers = Object.fromEntries(response.headers);
    const reply = {
      status: response.status,
      headers,
      body: text !== "" && headers["content-type"]?.endsWith("json") ? JSON.parse(text) : text,
    };
    change(reply);
    const body = typeof reply.body === "string" ? reply.body : JSON.stringify(reply.body);
    outgoing.writeHead(reply.status, reply.headers).end(body);
  });
  proxy = await forward(new URL(server.url), {
    onExchange: (exchange) => recording.add(exchange),
    onFailure: (reason) => expect.fail(reason),
  });
});
afterAll(async () => {
  await proxy.close();
  await server.close();
});

beforeEach(async () => {
  sandbox = createSandbox({ now: NOW, virtualCurrencies: [{ code: "COINS", name: "Coins" }], warn() {} });
  sandbox.seed([
    {
      customer_user_id: "user-42",
      custom_attributes: [{ key: "sport", value: "yoga" }],
      grants: [{ access_level_id: "premium" }],
    },
  ]);
  change = () => {};
  recording = createRecording();
  profile = JSON.parse(await (await send("getProfile", {})).text());
  await send("setTransaction", { body: SUBSCRIPTION });
  await send("setTransaction", { body: PURCHASE });
});

async function send(id: keyof operations, call: Call): Promise<Response> {
  const operation = described.get(id);
  if (!operation) throw new Error(`There is no operation ${id}.`);
  const path = operation.path.replace("{profile_id_or_customer_user_id}", "user-42");
  const { user = "user-42", body, method = operation.method } = call;
  const response = await fetch(proxy.url + (call.path ?? path) + (call.query ?? ""), {
    method,
    headers: {
      Authorization: "Api-Key secret_live_test",
      ...(operation.userInHeader && user !== null && { "adapty-customer-user-id": user }),
      ...(body !== undefined && { "Content-Type": operation.body?.mediaType ?? "application/json" }),
      ...call.headers,
    },
    ...(body !== undefined && { body: typeof body === "string" ? body : JSON.stringify(body) }),
  });
  await response.clone().arrayBuffer();
  return response;
}

/** The findings as `getProfile 200 invalid-value data.timestamp`. */
function found(): string[] {
  return recording
    .summary()
    .findings.map(({ operation, status, kind, at }) => `${operation} ${status} ${kind} ${at}`.trim());
}

describe.each([
  ["in a response", responses],
  ["in an error", errors],
  ["in what the API takes", requests],
])("a drift %s", (_, drifts) => {
  it.each(drifts)("is found: %s", async (_name, id, call, drift, findings) => {
    expect(found()).toEqual([]);
    change = drift;
    await send(id, call);
    expect(found()).toEqual(findings);
  });

  it.each(drifts)("is none without it: %s", async (_name, id, call) => {
    await send(id, call);
    expect(found()).toEqual([]);
  });
});

describe("what no document has to name is no drift", () => {
  it.each<[name: string, id: keyof operations, call: Call, change: (reply: Reply) => void]>([
    [
      "the body of a 500",
      "getProfile",
      {},
      (reply) => {
        reply.status = 500;
        reply.body = "Sorry";
        delete reply.headers["content-type"];
      },
    ],
    [
      "a path that the API does not have either",
      "getProfile",
      { path: "/api/v3/users/" },
      (reply) => (reply.status = 404),
    ],
    ["a path outside the API", "getProfile", { path: "/health/" }, (reply) => (reply.status = 200)],
    ["HEAD", "getProfile", { method: "HEAD" }, (reply) => (reply.status = 200)],
    ["OPTIONS", "getProfile", { method: "OPTIONS" }, (reply) => (reply.status = 200)],
    [
      "headers of gateways",
      "getProfile",
      {},
      ({ headers }) =>
        Object.assign(headers, {
          "CF-Ray": "1-FRA",
          "X-Amz-Cf-Id": "1",
          "X-Envoy-Upstream-Service-Time": "5",
          Via: "1.1 x",
        }),
    ],
  ])("%s", async (_, id, call, drift) => {
    change = drift;
    await send(id, call);
    expect(found()).toEqual([]);
  });
});

describe("a finding", () => {
  const PATH = "/paths/~1api~1v2~1server-side-api~1profile~1";
  const PLATFORM = [`${PATH}/parameters/2`, "/components/parameters/Platform"];
  const REQUEST_ID = [
    "/components/responses/ProfileDeleted/headers/Request-Id",
    "/components/headers/RequestId",
  ];

  it.each<[at: string, id: keyof operations, call: Call, change: (reply: Reply) => void, pointers: string[]]>(
    [
      [
        "request",
        "getProfile",
        { headers: { Authorization: "" } },
        take,
        ["/components/securitySchemes/SecretKey"],
      ],
      [
        "request",
        "webAddAttribution",
        { headers: { Authorization: "" }, body: {} },
        take,
        ["/components/securitySchemes/PublicKey"],
      ],
      [
        "request",
        "updateProfile",
        { body: "{" },
        take,
        [`${PATH}/patch/requestBody`, "/components/requestBodies/UpdateProfile"],
      ],
      [
        "request.adapty-platform",
        "createProfile",
        { headers: { "adapty-platform": "Amiga" } },
        take,
        PLATFORM.map((pointer) => `${pointer}/schema`),
      ],
      ["request-id", "deleteProfile", {}, ({ headers }) => (headers["request-id"] = "758F-01DF"), REQUEST_ID],
      [
        "request-id",
        "deleteProfile",
        { user: "nobody" },
        ({ headers }) => (headers["request-id"] = "1"),
        [
          `${PATH}/delete/responses/404/headers`,
          "/components/responses/ProfileNotFound/headers",
          ...REQUEST_ID,
        ],
      ],
      ["", "getProfile", { method: "PUT", body: {} }, take, []],
    ],
  )("at %j of %s has the places that it contradicts", async (at, id, call, drift, pointers) => {
    change = drift;
    await send(id, call);
    expect(recording.summary().findings.find((one) => one.at === at)?.pointers).toEqual(pointers);
  });

  it.each<[message: string, change: (reply: Reply) => void]>([
    ["must be string, not null", data((one) => (one.profile_id = null))],
    ["must be array or null, not object", data((one) => (one.access_levels = {}))],
    ["is missing", level((one) => (one.offer = { category: "promotional", id: "spring" }))],
    ["must be object, not string", level((one) => (one.offer = "spring"))],
    [
      "must be string, not boolean or must be number, not boolean",
      data((one) => (one.custom_attributes[0].value = true)),
    ],
    ["must be number, not string", data((one) => (one.total_revenue_usd = "0.00"))],
  ])("says of a value that it %s", async (message, drift) => {
    change = drift;
    await send("getProfile", {});
    expect(recording.summary().findings.map((one) => one.message)).toEqual([message]);
  });
});

describe("the entry that a drift concerns", () => {
  const verdict = (wanted: string) => recording.summary().verdicts.find(({ id }) => id === wanted)?.verdict;

  it.each<[entry: string, verdict: string, ...calls: [id: keyof operations, call: Call][]]>([
    ["platform-header", "not seen", ["createProfile", {}]],
    ["platform-header", "confirmed", ["createProfile", { headers: { "adapty-platform": "iOS" } }]],
    ["key-kind", "not seen", ["getProfile", {}]],
    ["key-kind", "confirmed", ["getProfile", {}], ["webAddAttribution", { body: {} }]],
    ["profile-fields-required", "confirmed", ["getProfile", {}]],
    // The source of such an error is a field of the request.
    ["validation-messages", "not seen", ["updateProfile", { body: { first_name: 1 } }]],
    // One has to ask what becomes of a profile that exists.
    ["create-existing", "not seen", ["createProfile", {}]],
  ])("%s is %s without a drift", async (entry, wanted, ...calls) => {
    for (const [id, call] of calls) await send(id, call);
    expect(verdict(entry)).toBe(wanted);
  });

  it.each<[entry: string, other: string, id: keyof operations, call: Call, change: (reply: Reply) => void]>([
    ["profile-fields-required", "errors-type", "getProfile", {}, data((one) => delete one.segment_hash)],
    ["datetime-exceptions", "datetime-offset", "getProfile", {}, data((one) => (one.timestamp = NOW))],
    [
      "errors-as-strings",
      "profile-fields-required",
      "getProfile",
      { user: "nobody" },
      ({ body }) => (body.errors = ["Profile not found"]),
    ],
    // An example of an error has its source; no schema has.
    [
      "value-error-source",
      "revoke-success-status",
      "revokeAccessLevel",
      { body: { access_level_id: "premium", revoke_at: "2024-01-01T00:00:00Z" } },
      ({ body }) => (body.errors[0].source = "revoke_at"),
    ],
    [
      "create-profile-404",
      "create-existing",
      "createProfile",
      { user: "user-43" },
      (reply) => (reply.status = 404),
    ],
    // This one decides the path as a whole, not what is inside.
    [
      "create-profile-404",
      "page-002-paths",
      "createProfile",
      { user: "user-43" },
      (reply) => (reply.status = 404),
    ],
  ])("is contradicted: %s, and not %s", async (entry, other, id, call, drift) => {
    expect(verdict(entry)).not.toBe("contradicted");
    change = drift;
    await send(id, call);
    expect(verdict(entry)).toBe("contradicted");
    expect(verdict(other)).not.toBe("contradicted");
    const { exchanges, verdicts } = recording.summary();
    expect(verdicts.find(({ id }) => id === entry)?.exchanges).toEqual([exchanges]);
  });

  const contradicted = () =>
    recording.summary().verdicts.flatMap(({ id, verdict }) => (verdict === "contradicted" ? [id] : []));

  it.each<
    [name: string, id: keyof operations, call: Call, change: (reply: Reply) => void, entries: string[]]
  >([
    ["a level is missing", "grantAccessLevel", { body: {} }, take, []],
    [
      "no user is named",
      "getProfile",
      { user: null },
      take,
      ["identifier-one-or-both", "identifier-missing"],
    ],
    ["the platform is unknown", "createProfile", { headers: { "adapty-platform": "Amiga" } }, take, []],
    [
      "the limit is too high",
      "listVirtualCurrencyTransactions",
      { query: "?limit=101" },
      (reply) => {
        reply.status = 200;
        reply.body = { data: [], pagination: null };
      },
      ["virtual-currency-limit"],
    ],
    ["the status is another", "createProfile", {}, (reply) => (reply.status = 503), []],
    [
      "a valid body is refused as a whole",
      "grantAccessLevel",
      { body: { access_level_id: "premium" } },
      (reply) => {
        reply.status = 400;
        reply.body = {
          errors: [{ source: null, errors: ["JSON parse error"] }],
          error_code: "parse_error",
          status_code: 400,
        };
      },
      [],
    ],
    ["a path has another method", "getProfile", { method: "PUT", body: {} }, take, []],
  ])("is no other: %s", async (_name, id, call, drift, expected) => {
    change = drift;
    await send(id, call);
    expect(found()).not.toEqual([]);
    expect(contradicted()).toEqual(expected);
  });

  it("is not confirmed by another operation of its path", async () => {
    await send("getProfile", {});
    const seen = (id: string) => recording.summary().verdicts.find((one) => one.id === id)?.seen;
    // It decides DELETE of this path as a whole, among others.
    expect(seen("bodiless-content-type")).toBe(0);
  });
});

describe("what the caller does", () => {
  it.each<[id: keyof operations, body: object, at: string, message: string]>([
    [
      "grantAccessLevel",
      { access_level_id: "premium", expiresAt: "x" },
      "request.expiresAt",
      "is no documented field of the request. Did you mean expires_at?",
    ],
    ["updateProfile", { nick: "J" }, "request.nick", "is no documented field of the request."],
  ])("is no difference of the API: an unknown field of %s", async (id, body, at, message) => {
    expect((await send(id, { body })).status).toBe(200);
    const { unknownRequestFields, findings, verdicts } = recording.summary();
    expect(unknownRequestFields).toMatchObject([{ at, message, count: 1 }]);
    expect(findings).toEqual([]);
    expect(verdicts.filter(({ verdict }) => verdict === "contradicted")).toEqual([]);
  });

  it.each(["code=400, example=parse_error", "code=503", "example=customer", "dynamic"])(
    "forces a response, which is not judged: Prefer: %s",
    async (prefer) => {
      const before = recording.summary();
      change = (reply) => (reply.status = 503);
      await send("grantAccessLevel", { body: { access_level_id: "premium" }, headers: { Prefer: prefer } });
      const after = recording.summary();
      expect(after).toEqual({ ...before, exchanges: before.exchanges + 1, notJudged: 1, forced: 1 });
    },
  );

  it("does not force a response with a slow one", async () => {
    change = (reply) => (reply.status = 503);
    await send("getProfile", { headers: { Prefer: "latency=1, respond-async" } });
    expect(recording.summary()).toMatchObject({ notJudged: 0, forced: 0 });
    expect(found()).toEqual(["getProfile 503 undocumented-status"]);
  });
});
