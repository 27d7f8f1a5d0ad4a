import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import { operations } from "../../generated/client.ts";
import { type AdaptyClientOptions, createAdaptyClient } from "../../src/client/index.ts";
import type { Operation } from "../../src/client/operation.ts";
import { buildRequest } from "../../src/client/request.ts";
import { argumentsOf } from "../support/arguments.ts";

const keys = { apiKey: "secret_live_abc.def", publicKey: "public_live_xyz", mailKey: "mail-secret.key" };
const platform = "Android";

/** A client whose requests are recorded, and get an empty 204. */
function recorded(options: AdaptyClientOptions = keys) {
  const requests: Request[] = [];
  const adapty = createAdaptyClient({
    ...options,
    fetch: (request) => {
      requests.push(request);
      return new Response(null, { status: 204 });
    },
  });
  return { adapty, requests, last: () => requests.at(-1) as Request };
}

/** Any call: the types forbid most of what these tests pass. */
type AnyCall = (call: unknown) => Promise<unknown>;

describe("a request", () => {
  it("goes to the documented address, with the user in the headers and the body as JSON", async () => {
    const { adapty, last } = recorded();
    await adapty.grantAccessLevel({ customerUserId: "user-42", body: { access_level_id: "premium" } });
    expect(last().method).toBe("POST");
    expect(last().url).toBe(
      "https://api.adapty.io/api/v2/server-side-api/purchase/profile/grant/access-level/",
    );
    expect(Object.fromEntries(last().headers)).toEqual({
      authorization: "Api-Key secret_live_abc.def",
      "adapty-customer-user-id": "user-42",
      "content-type": "application/json",
    });
    expect(await last().json()).toEqual({ access_level_id: "premium" });
  });

  it("carries both IDs if both are passed, which links them on create", async () => {
    const { adapty, last } = recorded();
    const profileId = "3286abd3-48b0-4e9c-a5f6-ac0a006804a6";
    await adapty.createProfile({ profileId, customerUserId: "user-42", body: {} });
    expect(last().headers.get("adapty-profile-id")).toBe(profileId);
    expect(last().headers.get("adapty-customer-user-id")).toBe("user-42");
  });

  it("names the platform of the call, else that of the client, if the operation takes one", async () => {
    const { adapty, last } = recorded({ ...keys, platform });
    await adapty.updateProfile({ customerUserId: "user-42", platform: "iOS", body: {} });
    expect(last().headers.get("adapty-platform")).toBe("iOS");
    await adapty.updateProfile({ customerUserId: "user-42", body: {} });
    expect(last().headers.get("adapty-platform")).toBe("Android");
    await adapty.legacyGetProfile({ customerUserId: "user-42" });
    expect(last().headers.get("adapty-platform")).toBeNull();
  });

  it("has the documented media type of Stripe's endpoint", async () => {
    const { adapty, last } = recorded();
    const attributes = { customer_user_id: "user-42", stripe_token: "sub_1OM8brJTlbIG45BdDRFOHWAU" };
    await adapty.validateStripePurchase({
      body: { data: { type: "stripe_receipt_validation_result", attributes } },
    });
    expect(last().headers.get("content-type")).toBe("application/vnd.api+json");
  });

  it("carries the key that its API takes, to the server of that API", async () => {
    for (const [id, { path }] of Object.entries(operations)) {
      const { adapty, last } = recorded();
      await (adapty[id as keyof typeof operations] as AnyCall)(argumentsOf(id));
      const [authorization, server] = path.startsWith("/api/v2/web-api/")
        ? [`Api-Key ${keys.publicKey}`, "https://api.adapty.io"]
        : path.startsWith("/api/v1/client-api/")
          ? [`Api-Key ${keys.apiKey}`, "https://api-admin.adapty.io"]
          : path.startsWith("/api/v1/profile/")
            ? [`Bearer ${keys.mailKey}`, "https://api-mail.adapty.io"]
            : [`Api-Key ${keys.apiKey}`, "https://api.adapty.io"];
      expect(last().headers.get("authorization"), id).toBe(authorization);
      expect(last().url.startsWith(`${server}/api/`), last().url).toBe(true);
    }
  });

  it("carries more headers, but never another key or user than its own", async () => {
    const { adapty, last } = recorded();
    const headers = { "X-Trace": "1", Authorization: "Bearer x", "adapty-customer-user-id": "other" };
    await adapty.getProfile({ customerUserId: "user-42", headers });
    expect(last().headers.get("x-trace")).toBe("1");
    expect(last().headers.get("authorization")).toBe("Api-Key secret_live_abc.def");
    expect(last().headers.get("adapty-customer-user-id")).toBe("user-42");
  });

  it("goes to the server of its path from raw, too", async () => {
    const { adapty, last } = recorded();
    const filters = { placement_type: "paywall" } as const;
    await adapty.raw.POST("/api/v1/client-api/exports/placements/", { body: { filters } });
    expect(last().url).toBe("https://api-admin.adapty.io/api/v1/client-api/exports/placements/");
    expect(await last().json()).toEqual({ filters });
  });

  it("goes to one base URL whatever its API, if the client has one", async () => {
    const { adapty, last } = recorded({ ...keys, baseUrl: "http://127.0.0.1:4010" });
    await adapty.mailDeleteProfile({ body: { external_profile_id: "user-42" } });
    expect(last().url).toBe("http://127.0.0.1:4010/api/v1/profile/delete/");
  });

  it("goes to a base URL that is passed, also if that is the default of other operations", async () => {
    const { adapty, last } = recorded({ ...keys, baseUrl: "https://api.adapty.io" });
    await adapty.mailDeleteProfile({ body: { external_profile_id: "user-42" } });
    expect(last().url).toBe("https://api.adapty.io/api/v1/profile/delete/");
  });

  it("has pages, a cursor, an idempotency key and a time zone under their names on the wire", async () => {
    const { adapty, last } = recorded();
    await adapty.listPaywalls({ pageNumber: 2, pageSize: 50 });
    expect([...new URL(last().url).searchParams]).toEqual([
      ["page[number]", "2"],
      ["page[size]", "50"],
    ]);
    await adapty.listPaywalls();
    expect(new URL(last().url).search).toBe("");
    const idempotencyKey = "8d6f1a52-3b0e-4c2f-9a57-0f1de2c3b4a5";
    const body = { items: [{ currency_code: "COINS", amount: -10 }] };
    await adapty.createVirtualCurrencyTransaction({ customerUserId: "user-42", idempotencyKey, body });
    expect(last().headers.get("idempotency-key")).toBe(idempotencyKey);
    await adapty.retrievePlacementInfo({
      timeZone: "Europe/Berlin",
      headers: { Accept: "text/csv" },
      body: { filters: { placement_type: "paywall" } },
    });
    expect(last().headers.get("adapty-tz")).toBe("Europe/Berlin");
    expect(last().headers.get("accept")).toBe("text/csv");
  });

  it("has no body if an optional one is left out", async () => {
    const { adapty, last } = recorded();
    await adapty.createProfile({ customerUserId: "user-42" });
    expect(await last().text()).toBe("");
    expect(last().headers.has("content-type")).toBe(false);
  });

  it("goes to another base URL, which may have a path", async () => {
    const { adapty, last } = recorded({ ...keys, baseUrl: "http://127.0.0.1:4010/gateway/" });
    await adapty.getProfile({ customerUserId: "user-42" });
    expect(last().url).toBe("http://127.0.0.1:4010/gateway/api/v2/server-side-api/profile/");
  });

  it("uses the global fetch of the moment, so that a test can replace it", async () => {
    const adapty = createAdaptyClient(keys);
    const original = globalThis.fetch;
    globalThis.fetch = async () => new Response(null, { status: 204 });
    try {
      expect((await adapty.deleteProfile({ customerUserId: "user-42" })).error).toBeUndefined();
    } finally {
      globalThis.fetch = original;
    }
  });

  it("can be made through raw, typed by path, with the right key", async () => {
    const { adapty, last } = recorded();
    await adapty.raw.POST("/api/v2/web-api/attribution/", {
      body: { status: "organic", customer_user_id: "user-42" },
    });
    expect(last().headers.get("authorization")).toBe("Api-Key public_live_xyz");
    const header = { "adapty-customer-user-id": "user-42" };
    await adapty.raw.DELETE("/api/v2/server-side-api/profile/", { params: { header } });
    expect(last().headers.get("authorization")).toBe("Api-Key secret_live_abc.def");
  });
});

it("carries no key through raw to a path that is none of the API", async () => {
  const { adapty, last } = recorded();
  await adapty.raw.GET("/api/v9/secrets/" as never);
  expect(last().headers.has("authorization")).toBe(false);
});

describe("a user in the path", () => {
  const base = "https://api.adapty.io/api/v1/sdk/profiles";

  it.each([
    // The documents' own example.
    ["abc/def", "YWJjL2RlZg=="],
    ["jane.doe@example.com", "amFuZS5kb2VAZXhhbXBsZS5jb20="],
    // Text that a URL would rewrite, and text that is not ASCII.
    [".", "Lg=="],
    ["..", "Li4="],
    ["a b", "YSBi"],
    ["é", "w6k="],
    ["日本", "5pel5pys"],
    // The two characters in which Base64URL differs from Base64.
    ["??>", "Pz8-"],
    ["??~?", "Pz9-Pw=="],
    ["~~?", "fn4_"],
    ["%2e%2e", "JTJlJTJl"],
  ])("is encoded if it has to be: %s", async (customerUserId, encoded) => {
    const { adapty, last } = recorded();
    await adapty.legacyGetProfile({ customerUserId });
    expect(last().url).toBe(`${base}/${encoded}/?is_user_id_base64url_encoded=1`);
  });

  it.each(["user-42", "3286abd3-48b0-4e9c-a5f6-ac0a006804a6", "a.b_c~d"])(
    "stays as it is if it can: %s",
    async (customerUserId) => {
      const { adapty, last } = recorded();
      await adapty.legacyGetProfile({ customerUserId });
      expect(last().url).toBe(`${base}/${customerUserId}/`);
    },
  );

  it("can be the profile ID, beside the access level and the query", async () => {
    const { adapty, last } = recorded();
    await adapty.legacyGrantAccessLevel({
      profileId: "p-1",
      accessLevelId: "gold/plus",
      body: { is_lifetime: true },
    });
    expect(last().url).toBe(`${base}/p-1/paid-access-levels/gold%2Fplus/grant/`);
    await adapty.legacyGetProfile({ customerUserId: "a/b", extended: "1" });
    expect(new URL(last().url).searchParams.get("extended")).toBe("1");
    await adapty.legacyDeleteProfile({ customerUserId: "user-42" });
    expect(last().url).toBe(`${base}/user-42/delete`);
  });
});

describe("a TypeError explains what cannot be sent", () => {
  const calls: [what: string, id: keyof typeof operations, call: object | undefined, sentence: RegExp][] = [
    ["no user", "getProfile", {}, /^getProfile needs the user: pass profileId, customerUserId/],
    ["no argument", "getProfile", undefined, /^getProfile needs the user/],
    ["no body", "grantAccessLevel", { customerUserId: "a" }, /^grantAccessLevel needs a body: pass body/],
    ["no argument but a body to send", "webAddAttribution", undefined, /^webAddAttribution needs a body/],
    [
      "a misspelt argument",
      "getProfile",
      { customerUserID: "user-42" },
      /^getProfile has no option customerUserID\. It has profileId, customerUserId, platform, headers, signal, retries, timeout, attemptTimeout\.$/,
    ],
    [
      "a name of the description",
      "legacyGrantAccessLevel",
      { userId: "user-42" },
      /has no option userId\. It has profileId, customerUserId, accessLevelId, body, headers, signal,/,
    ],
    ["a body that nothing takes", "listPaywalls", { body: {} }, /^listPaywalls has no option body\./],
    ["a body that is a text", "webAddAttribution", { body: "{}" }, /needs a body: pass body, an object/],
    [
      "a body of null",
      "createProfile",
      { customerUserId: "a", body: null },
      /^createProfile needs a body: pass body, an object/,
    ],
    ["no user in the path", "legacyGetProfile", {}, /pass either profileId or customerUserId/],
    ["two users in the path", "legacyGetProfile", { profileId: "a", customerUserId: "b" }, /pass either/],
    ["an empty ID", "getProfile", { customerUserId: "" }, /^customerUserId of getProfile must be a string/],
    ["an empty ID in the path", "legacyGetProfile", { profileId: "" }, /^profileId of legacyGetProfile must/],
    [
      "one of one's own",
      "legacyGetProfile",
      { customerUserId: "" },
      /^customerUserId of legacyGetProfile must/,
    ],
    ["an ID that is not a string", "getProfile", { customerUserId: 42 }, /must be a string/],
    ["a line break", "getProfile", { customerUserId: "a\r\nX-Evil: 1" }, /goes in a header.*"a\\r\\nX-Evil/],
    ["a NUL", "getProfile", { customerUserId: "a\0" }, /goes in a header/],
    ["what fetch would strip", "getProfile", { customerUserId: " user-42" }, /spaces at its ends/],
    ["Latin-1", "getProfile", { customerUserId: "é" }, /goes in a header, which carries ASCII/],
    ["beyond Latin-1", "getProfile", { customerUserId: "日本" }, /goes in a header/],
    ["half a surrogate pair", "legacyGetProfile", { customerUserId: "\ud800" }, /not valid Unicode/],
    [
      "dots as access level",
      "legacyRevokeAccessLevel",
      { profileId: "a", accessLevelId: ".." },
      /path of a URL/,
    ],
    [
      "a dot as access level",
      "legacyRevokeAccessLevel",
      { profileId: "a", accessLevelId: "." },
      /path of a URL/,
    ],
    ["no access level", "legacyRevokeAccessLevel", { profileId: "a" }, /^accessLevelId of legacyRevoke/],
  ];
  it.each(calls)("%s", async (_what, id, call, sentence) => {
    const { adapty, requests } = recorded();
    const result = (adapty[id] as AnyCall)(call);
    await expect(result).rejects.toThrow(TypeError);
    await expect(result).rejects.toThrow(sentence);
    expect(requests).toEqual([]);
  });

  it("a call whose key is missing", async () => {
    const { adapty } = recorded({ publicKey: keys.publicKey });
    await expect(adapty.getProfile({ customerUserId: "user-42" })).rejects.toThrow(
      new TypeError("getProfile needs the secret key: pass apiKey to createAdaptyClient."),
    );
    const header = { "adapty-customer-user-id": "user-42" };
    await expect(
      adapty.raw.DELETE("/api/v2/server-side-api/profile/", { params: { header } }),
    ).rejects.toThrow(
      new TypeError("deleteProfile needs the secret key: pass apiKey to createAdaptyClient."),
    );
    const { adapty: other } = recorded({ apiKey: keys.apiKey });
    await expect(
      other.webAddAttribution({ body: { status: "organic", customer_user_id: "user-42" } }),
    ).rejects.toThrow("webAddAttribution needs the public key: pass publicKey to createAdaptyClient.");
  });

  it("an empty key, with where to look", () => {
    expect(() => createAdaptyClient({ apiKey: "" })).toThrow(
      new TypeError("apiKey is empty: is the setting there that it comes from?"),
    );
  });

  it.each(["secret live", "secret_live_abc\n", "Api-Key secret_live_abc", "ключ", '"secret"'])(
    "an invalid key, without repeating it: %j",
    (apiKey) => {
      const make = () => createAdaptyClient({ apiKey });
      expect(make).toThrow(TypeError);
      expect(make).toThrow(/^apiKey is not a key/);
      expect(make).not.toThrow(new RegExp(apiKey));
    },
  );

  it("a key that is no text", () => {
    expect(() => createAdaptyClient({ apiKey: 42 as unknown as string })).toThrow(/^apiKey is not a key/);
  });

  it.each([{}, undefined, null])("no key at all: %j", (options) => {
    expect(() => createAdaptyClient(options as unknown as AdaptyClientOptions)).toThrow("needs a key");
  });

  it.each([
    [{ publicKey: keys.apiKey }, "publicKey holds a secret key: pass that as apiKey."],
    [{ apiKey: keys.publicKey }, "apiKey holds a public key: pass that as publicKey."],
  ])("a key in the place of the other: %j", (options, sentence) => {
    expect(() => createAdaptyClient(options)).toThrow(new TypeError(sentence));
  });

  it.each([
    "",
    "api.adapty.io",
    "/gateway",
    "ftp://api.adapty.io",
    "shttp://api.adapty.io",
    "https://u@api.adapty.io",
    "https://:p@api.adapty.io",
    "https://api.adapty.io?x",
    "https://api.adapty.io#x",
    "https://api.adapty.io/api/v2/server-side-api/",
    "https://gateway.example/adapty/api/v1/server-side-api",
    "https://api-admin.adapty.io/api/v1/client-api/metrics",
    "https://api.adapty.io/api/v2/web-api",
  ])("an invalid base URL: %j", (baseUrl) => {
    expect(() => createAdaptyClient({ ...keys, baseUrl })).toThrow(/^baseUrl must be/);
  });
});

it.each([
  [
    { retry: 2 },
    /^createAdaptyClient has no option retry\. It has apiKey, .*\bretries, timeout, attemptTimeout\.$/,
  ],
  [{ fetch: "fetch" }, /^fetch must be a function\.$/],
  [{ onAttempt: null }, /^onAttempt must be a function\.$/],
])("rejects an option that only JavaScript lets through: %j", (option, message) => {
  expect(() => createAdaptyClient({ ...keys, ...(option as object) })).toThrow(message);
});

it("takes an unknown option that is undefined", async () => {
  const { adapty, last } = recorded({ ...keys, ...{ retry: undefined } });
  await (adapty.listPaywalls as AnyCall)({ page: undefined });
  expect(new URL(last().url).search).toBe("");
});

it("takes finite numbers for the query", () => {
  const operation: Operation = {
    method: "GET",
    path: "/api/v2/list/",
    key: "apiKey",
    parameters: "pageSize query page[size]",
    success: { status: 200, body: null },
    errors: {},
  };
  const build = (pageSize: unknown) => buildRequest("list", operation, { pageSize }, undefined);
  expect(build(20).params.query).toEqual({ "page[size]": "20" });
  for (const pageSize of [Number.NaN, Number.POSITIVE_INFINITY, true, {}]) {
    expect(() => build(pageSize)).toThrow(/^pageSize of list must be a/);
  }
});

it("does not show its keys when it is printed", () => {
  const { adapty } = recorded();
  const shown = [
    inspect(adapty, { depth: 9, showHidden: true }),
    JSON.stringify(adapty),
    String(adapty.raw),
  ].join();
  expect(shown).not.toMatch(/secret_live|public_live/);
});

it("has a method for each operation, and raw", () => {
  const { adapty } = recorded();
  expect(Object.keys(adapty).sort()).toEqual([...Object.keys(operations), "raw"].sort());
});
