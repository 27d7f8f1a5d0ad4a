import { describe, expect, it } from "vitest";
import { NOW, openCaller, outcomeOf, SUBSCRIPTION } from "../support/caller.ts";

const P = "3286abd3-48b0-4e9c-a5f6-ac0a006804a6";
const Q = "8d6f9b2a-0c1e-4f3a-9b7d-2e5c4a6f8b10";

describe("a profile", () => {
  it("is made for a customer, and read by either of its IDs, in every version of the API", async () => {
    const { call } = openCaller();
    const { body: created } = await call("createProfile", { body: { first_name: "Jane", gender: "f" } });
    expect(created.data).toEqual({
      app_id: "14c3d623-2f3a-455a-aa86-ef83dff6913b",
      profile_id: created.data.profile_id,
      customer_user_id: "user-42",
      total_revenue_usd: 0,
      segment_hash: expect.stringMatching(/^[0-9a-f]{16}$/),
      timestamp: Date.parse(NOW.replace("+0000", "Z")),
      custom_attributes: [],
      access_levels: [],
      subscriptions: [],
      non_subscriptions: [],
    });
    const profile = created.data.profile_id;
    for (const operation of ["getProfile", "v1GetProfile"] as const) {
      expect((await call(operation)).body).toEqual(created);
      expect((await call(operation, { user: null, profile })).body).toEqual(created);
      expect((await call(operation, { user: null, profile: profile.toUpperCase() })).body).toEqual(created);
    }
    const legacy = {
      app_id: created.data.app_id,
      profile_id: profile,
      customer_user_id: "user-42",
      paid_access_levels: {},
      subscriptions: {},
      non_subscriptions: {},
      custom_attributes: {},
      total_revenue_usd: 0,
    };
    expect((await call("legacyGetProfile")).body.data).toEqual(legacy);
    const byProfile = { path: { profile_id_or_customer_user_id: profile } };
    expect((await call("legacyGetProfile", byProfile)).body.data).toEqual(legacy);
    const updated = await call("legacyUpdateProfile", { body: { first_name: "Jane" } });
    expect(updated.body.data).toEqual(legacy);
    expect((await call("legacyGetProfile", { query: "?extended" })).body.data).toStrictEqual({
      ...legacy,
      created_at: NOW,
      email: null,
      phone_number: null,
      att_status: null,
      first_name: "Jane",
      last_name: null,
      username: null,
      gender: "f",
      birthday: null,
      idfa: null,
      idfv: null,
      advertising_id: null,
      appsflyer_id: null,
      amplitude_user_id: null,
      amplitude_device_id: null,
      mixpanel_user_id: null,
      appmetrica_profile_id: null,
      appmetrica_device_id: null,
      facebook_anonymous_id: null,
    });
  });

  it("is made once for one customer", async () => {
    const { call, sandbox } = openCaller();
    const first = await call("createProfile", { body: {} });
    const second = await call("createProfile", { body: {} });
    const third = await call("legacyCreateProfile", { body: { customer_user_id: "user-42" } });
    expect(second.body.data.profile_id).toBe(first.body.data.profile_id);
    expect(third.body.data.profile_id).toBe(first.body.data.profile_id);
    expect(sandbox.count()).toBe(1);
  });

  it("is made with the profile ID that is sent, which has to be a UUID", async () => {
    const { call } = openCaller();
    expect((await call("createProfile", { user: null, profile: P, body: {} })).body.data).toMatchObject({
      profile_id: P,
      customer_user_id: null,
    });
    for (const profile of ["no-uuid", `${P}0`, `0${P}`]) {
      const { body } = await call("createProfile", { user: null, profile, body: {} });
      expect(body).toMatchObject({
        error_code: "validation_error",
        errors: [{ source: "adapty-profile-id" }],
      });
    }
  });

  it("is made for somebody", async () => {
    const { call } = openCaller();
    for (const operation of ["createProfile", "v1CreateProfile"] as const) {
      expect(outcomeOf(await call(operation, { user: null, body: {} }))).toBe("validation_error");
    }
  });

  it("is not made by v1 of a profile ID alone, but with a customer", async () => {
    const { call } = openCaller();
    const unknown = await call("v1CreateProfile", { user: null, profile: P, body: {} });
    expect(unknown.status).toBe(404);
    expect(unknown.body.error_code).toBe("profile_does_not_exist");
    expect(outcomeOf(await call("v1CreateProfile", { profile: P, body: {} }))).toBe(200);
    expect(outcomeOf(await call("v1CreateProfile", { user: null, profile: P, body: {} }))).toBe(200);
    expect((await call("getProfile")).body.data.profile_id).toBe(P);
  });

  it("links a customer who is sent with its ID", async () => {
    const { call } = openCaller();
    await call("createProfile", { user: null, profile: P, body: { first_name: "Jane" } });
    const linked = await call("createProfile", { profile: P, body: {} });
    expect(linked.body.data).toMatchObject({ profile_id: P, customer_user_id: "user-42" });
    expect((await call("getProfile")).body.data.profile_id).toBe(P);
    expect((await call("legacyGetProfile", { query: "?extended=1" })).body.data.first_name).toBe("Jane");
  });

  it("takes a customer from the profile that had it, since a customer has one", async () => {
    const { call } = openCaller();
    await call("createProfile", { profile: P, body: {} });
    await call("createProfile", { user: null, profile: Q, body: {} });
    await call("createProfile", { profile: Q, body: {} });
    expect((await call("getProfile")).body.data.profile_id).toBe(Q);
    expect((await call("getProfile", { user: null, profile: P })).body.data.customer_user_id).toBeNull();
    await call("createProfile", { user: "user-43", profile: Q, body: {} });
    expect((await call("getProfile", { user: "user-43" })).body.data.profile_id).toBe(Q);
    expect((await call("getProfile")).status).toBe(404);
  });

  it("is found by its own ID if both are sent", async () => {
    const { call } = openCaller();
    await call("createProfile", { profile: P, body: {} });
    await call("createProfile", { user: "user-43", profile: Q, body: {} });
    expect((await call("getProfile", { user: "user-43", profile: P })).body.data.profile_id).toBe(P);
  });

  it("is updated as a merge: what is left out stays, null empties", async () => {
    const { call } = openCaller();
    await call("createProfile", {
      body: {
        first_name: "Jane",
        last_name: "Doe",
        birthday: "2000-12-31",
        att_status: 3,
        installation_meta: { device_id: "A", idfa: "IDFA-A", idfv: "IDFV-A" },
      },
    });
    await call("updateProfile", { body: { last_name: null, email: "jane.doe@example.com" } });
    await call("v1UpdateProfile", { body: { installation_meta: { device_id: "A", idfv: "IDFV-B" } } });
    await call("legacyUpdateProfile", { body: { phone_number: "+1234567890" } });
    const extended = async () => (await call("legacyGetProfile", { query: "?extended=1" })).body.data;
    expect(await extended()).toMatchObject({
      first_name: "Jane",
      last_name: null,
      birthday: "2000-12-31",
      email: "jane.doe@example.com",
      phone_number: "+1234567890",
      att_status: 3,
      idfa: "IDFA-A",
      idfv: "IDFV-B",
      advertising_id: null,
    });
    await call("updateProfile", { body: { installation_meta: { device_id: "B", idfv: "IDFV-C" } } });
    expect(await extended()).toMatchObject({ idfa: null, idfv: "IDFV-C" });
  });

  it("has custom attributes: floats of booleans, deleted by null or an empty text", async () => {
    const { call } = openCaller();
    const attributes = async () => (await call("getProfile")).body.data.custom_attributes;
    await call("createProfile", {
      body: {
        custom_attributes: [
          { key: "sport", value: "yoga" },
          { key: "paying", value: true },
          { key: "beta", value: false },
          { key: "age", value: 30 },
          { key: "score", value: 0.5 },
          { key: "__proto__", value: "odd" },
        ],
      },
    });
    const held = [
      { key: "sport", value: "yoga" },
      { key: "paying", value: 1 },
      { key: "beta", value: 0 },
      { key: "age", value: 30 },
      { key: "score", value: 0.5 },
      { key: "__proto__", value: "odd" },
    ];
    expect(await attributes()).toEqual(held);
    await call("updateProfile", {
      body: {
        custom_attributes: [
          { key: "sport", value: "" },
          { key: "paying", value: null },
          { key: "age", value: 31 },
          { key: "unknown", value: null },
        ],
      },
    });
    expect(await attributes()).toEqual([
      { key: "beta", value: 0 },
      { key: "age", value: 31 },
      { key: "score", value: 0.5 },
      { key: "__proto__", value: "odd" },
    ]);
    await call("legacyUpdateProfile", {
      body: { custom_attributes: { beta: true, age: "", score: null, sport: "chess" } },
    });
    const legacy = (await call("legacyGetProfile")).body.data.custom_attributes;
    expect(Object.entries(legacy)).toEqual([
      ["beta", 1],
      ["__proto__", "odd"],
      ["sport", "chess"],
    ]);
  });

  it.each(["deleteProfile", "v1DeleteProfile", "legacyDeleteProfile"] as const)(
    "is gone after %s, links included",
    async (operation) => {
      const { call, sandbox } = openCaller();
      await call("createProfile", { profile: P, body: { custom_attributes: [{ key: "a", value: "b" }] } });
      await call("setTransaction", { body: SUBSCRIPTION });
      const deleted = await call(operation);
      expect(deleted.status).toBe(204);
      if (operation !== "legacyDeleteProfile")
        expect(deleted.headers.get("Request-Id")).toMatch(/^[0-9a-f]{32}$/);
      for (const sent of [{}, { user: null, profile: P }])
        expect((await call("getProfile", sent)).status).toBe(404);
      expect((await call("legacyGetProfile")).status).toBe(404);
      expect((await call(operation)).status).toBe(404);
      expect(sandbox.snapshot().profiles).toEqual([]);
      const { body } = await call("createProfile", { body: {} });
      expect(body.data).toMatchObject({ custom_attributes: [], subscriptions: [], total_revenue_usd: 0 });
      expect(body.data.profile_id).not.toBe(P);
    },
  );
});

describe("a legacy path", () => {
  it("takes the user as it is, or Base64URL-encoded if the query says so", async () => {
    const { call } = openCaller();
    await call("createProfile", { user: "abc/def", body: {} });
    const get = (id: string, query = "") =>
      call("legacyGetProfile", { path: { profile_id_or_customer_user_id: id }, query });
    expect((await get("YWJjL2RlZg==", "?is_user_id_base64url_encoded=1")).body.data.customer_user_id).toBe(
      "abc/def",
    );
    expect((await get("YWJjL2RlZg", "?is_user_id_base64url_encoded=1")).status).toBe(200);
    expect((await get("abc/def")).status).toBe(200);
    expect((await get("YWJjL2RlZg==")).status).toBe(404);
    for (const id of ["abc/def", "user-42", "YWJjL2RlZg===", "a"]) {
      const { status, body } = await get(id, "?is_user_id_base64url_encoded=1");
      expect([status, body.error_code]).toEqual([400, "validation_error"]);
    }
  });

  it("takes every character that an ID may have", async () => {
    const { call } = openCaller();
    for (const user of ["jane.doe@example.com", "a b?c#d%e", "пользователь-ß-😀"]) {
      await call("legacyCreateProfile", { body: { customer_user_id: user } });
      const bytes = Buffer.from(user).toString("base64url");
      const path = { profile_id_or_customer_user_id: bytes };
      const query = "?is_user_id_base64url_encoded=1";
      expect((await call("legacyGetProfile", { path, query })).body.data.customer_user_id).toBe(user);
      const plain = { profile_id_or_customer_user_id: user };
      expect((await call("legacyGetProfile", { path: plain })).body.data.customer_user_id).toBe(user);
    }
  });
});
