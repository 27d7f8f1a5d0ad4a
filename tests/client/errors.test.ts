import { inspect } from "node:util";
import { describe, expect, expectTypeOf, it } from "vitest";
import {
  AdaptyError,
  createAdaptyClient,
  isAdaptyError,
  isClientError,
  isRetryable,
  type ProfileResponse,
  unwrap,
} from "../../src/client/index.ts";
import { createSandbox } from "../../src/sandbox/index.ts";

const apiKey = "secret_live_abcdefgh.ijkl";
const user = { customerUserId: "user-42" };

/** A client whose requests all get this response. */
function responding(status: number, body: unknown, headers: Record<string, string> = {}) {
  return createAdaptyClient({ apiKey, fetch: () => Response.json(body, { status, headers }) });
}

/** What a call throws when it is unwrapped. */
const thrownBy = (call: Parameters<typeof unwrap>[0]) =>
  unwrap(call).then(
    () => expect.unreachable("It did not throw."),
    (error: unknown) => error,
  );

describe("unwrap", () => {
  it("gives the data of a call, awaited or not", async () => {
    const adapty = createAdaptyClient({
      apiKey,
      fetch: createSandbox({ now: "2030-01-01T00:00:00Z" }).fetch,
    });
    await adapty.createProfile({ ...user, body: { first_name: "Jane" } });
    const waiting = await unwrap(adapty.getProfile(user));
    expectTypeOf(waiting).toEqualTypeOf<ProfileResponse>();
    expect(waiting.data.customer_user_id).toBe("user-42");
    expect(await unwrap(await adapty.getProfile(user))).toEqual(waiting);
  });

  it("gives undefined for a response without a body", async () => {
    const adapty = createAdaptyClient({ apiKey, fetch: createSandbox().fetch });
    await adapty.createProfile({ ...user, body: {} });
    const deleted = await unwrap(adapty.deleteProfile(user));
    expectTypeOf(deleted).toEqualTypeOf<undefined>();
    expect(deleted).toBeUndefined();
  });

  it("throws an AdaptyError with code, status, messages, Request-Id and response", async () => {
    const adapty = createAdaptyClient({ apiKey, fetch: createSandbox().fetch });
    const error = await thrownBy(adapty.getProfile(user));
    expect(error).toBeInstanceOf(AdaptyError);
    expect(error).toBeInstanceOf(Error);
    expect(error).toMatchObject({
      name: "AdaptyError",
      code: "profile_does_not_exist",
      status: 404,
      requestId: null,
      cause: { error_code: "profile_does_not_exist", status_code: 404, http_status: 404, attempts: 1 },
    });
    if (isAdaptyError(error)) expect(error.response?.status).toBe(404);

    const traced = responding(401, {}, { "Request-Id": "758f01dfd9e74ccfbabb4934241c4966" });
    expect(await thrownBy(traced.getProfile(user))).toMatchObject({
      requestId: "758f01dfd9e74ccfbabb4934241c4966",
    });
  });

  it("says in its message what failed, and where in the request", async () => {
    const errors = [
      { source: "expires_at", errors: ["Too early.", "Not a date."] },
      { source: null, errors: ["And more."] },
    ];
    const body = { errors, error_code: "expires_date_error", status_code: 400 };
    const adapty = responding(400, body);
    const call = adapty.setTransaction({ ...user, body: {} as never });
    expect(await thrownBy(call)).toMatchObject({
      message: "400, expires_date_error. expires_at: Too early. Not a date. And more.",
      errors,
    });
  });

  it("has a message without a space at its end if the error has no messages", async () => {
    const body = { errors: [], error_code: "not_authenticated", status_code: 401 };
    expect(await thrownBy(responding(401, body).getProfile(user))).toMatchObject({
      message: "401, not_authenticated.",
    });
  });

  it("has no response if there was none", async () => {
    const adapty = createAdaptyClient({ apiKey, baseUrl: "http://127.0.0.1:1" });
    const error = await thrownBy(adapty.getProfile(user));
    expect(error).toMatchObject({ code: "network_error", status: null, response: undefined });
    expect((error as Error).message).toMatch(/^No response, network_error\. GET \/api\/v2/);
  });

  it("is JSON with the number of attempts and the code that was sent, without the response", async () => {
    const errors = [{ source: null, errors: ["Slow down."] }];
    const body = { errors, error_code: "rate_limit_exceeded", status_code: 429 };
    const error = await thrownBy(responding(429, body).getProfile(user));
    expect(error).toMatchObject({ attempts: 1 });
    expect(JSON.parse(JSON.stringify(error))).toEqual({
      name: "AdaptyError",
      message: "429, undocumented_error. Slow down.",
      code: "undocumented_error",
      status: 429,
      attempts: 1,
      errors,
      requestId: null,
      sent_code: "rate_limit_exceeded",
    });
    const closed = createAdaptyClient({ apiKey, baseUrl: "http://127.0.0.1:1" });
    const failed = await thrownBy(closed.getProfile(user));
    expect(JSON.parse(JSON.stringify(failed))).toMatchObject({ reason: "unreachable" });
  });

  it("refuses a method that was not called", async () => {
    const adapty = createAdaptyClient({ apiKey });
    const message = "unwrap takes a call, such as unwrap(adapty.listPaywalls()), not a method.";
    await expect(unwrap(adapty.getProfile as never)).rejects.toThrow(new TypeError(message));
  });

  it("shows no key", async () => {
    const error = await thrownBy(responding(500, { echo: apiKey }).getProfile(user));
    expect(inspect(error, { depth: 9, showHidden: true })).not.toContain(apiKey);
  });

  it("rejects as the method does, if the call itself is wrong", async () => {
    const adapty = createAdaptyClient({ apiKey });
    await expect(unwrap(adapty.getProfile({} as never))).rejects.toThrow(TypeError);
  });
});

describe("isAdaptyError", () => {
  it("recognizes what unwrap throws, and its code", async () => {
    const adapty = createAdaptyClient({ apiKey, fetch: createSandbox().fetch });
    const error = await thrownBy(adapty.getProfile(user));
    expect(isAdaptyError(error)).toBe(true);
    expect(isAdaptyError(error, "profile_does_not_exist")).toBe(true);
    expect(isAdaptyError(error, "not_authenticated")).toBe(false);
  });

  it.each([new Error("x"), null, undefined, "x", { name: "AdaptyError", code: "x" }])(
    "does not take anything else for one: %o",
    (value) => {
      expect(isAdaptyError(value)).toBe(false);
    },
  );

  it("narrows like the union of the errors", () => {
    const error: unknown = undefined;
    if (isAdaptyError(error, "not_authenticated")) {
      expectTypeOf(error.code).toEqualTypeOf<"not_authenticated">();
      expectTypeOf(error.status).toEqualTypeOf<401>();
    }
    if (isAdaptyError(error, "network_error")) {
      expectTypeOf(error.status).toEqualTypeOf<null>();
      expectTypeOf(error.cause.reason).toEqualTypeOf<"aborted" | "timeout" | "unreachable" | "fetch_error">();
    }
    if (isAdaptyError(error) && error.code === "expires_date_error")
      expectTypeOf(error.status).toEqualTypeOf<400>();
    // @ts-expect-error a code that no document lists
    isAdaptyError(error, "no_such_code");
  });
});

describe("isRetryable", () => {
  const failed = (status: number, body: unknown = {}) => responding(status, body).getProfile(user);

  it.each([408, 429, 500, 502, 503, 599])("is true for a status of %i", async (status) => {
    const { error } = await failed(status);
    expect(isRetryable(error)).toBe(true);
    expect(isRetryable(await thrownBy(failed(status)))).toBe(true);
  });

  it.each([200, 400, 401, 404, 409, 422, 499])("is false for a status of %i", async (status) => {
    const { error } = await failed(status);
    expect(isRetryable(error)).toBe(false);
    expect(isRetryable(await thrownBy(failed(status)))).toBe(false);
  });

  it("is true for a failed connection and for a timeout, false if the caller ended the call", async () => {
    const adapty = createAdaptyClient({ apiKey, baseUrl: "http://127.0.0.1:1" });
    expect(isRetryable((await adapty.getProfile(user)).error)).toBe(true);
    const silent = createAdaptyClient({
      apiKey,
      fetch: ({ signal }) =>
        new Promise((_, reject) => {
          if (signal.aborted) reject(signal.reason);
          signal.addEventListener("abort", () => reject(signal.reason));
        }),
    });
    expect(isRetryable((await silent.getProfile({ ...user, timeout: 1 })).error)).toBe(true);
    const { error } = await silent.getProfile({ ...user, signal: AbortSignal.abort() });
    expect(isRetryable(error)).toBe(false);
  });

  it.each([undefined, null, new TypeError("fetch failed"), "network_error", {}])(
    "is false for what is no error of a call: %o",
    (value) => {
      expect(isRetryable(value)).toBe(false);
    },
  );
});

describe("isClientError", () => {
  it("is true for the client's own errors, thrown or not, and for no others", async () => {
    const documented = { errors: [], error_code: "not_authenticated", status_code: 401 };
    for (const [status, body, own] of [
      [401, documented, false],
      [401, { ...documented, error_code: "new_code" }, true],
      [502, "<p>Bad gateway</p>", true],
    ] as const) {
      const call = () => responding(status, body).getProfile(user);
      expect(isClientError((await call()).error)).toBe(own);
      expect(isClientError(await thrownBy(call()))).toBe(own);
    }
    expect(isClientError(undefined)).toBe(false);
    expect(isClientError({ status_code: null })).toBe(false);
  });
});
