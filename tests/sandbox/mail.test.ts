import { describe, expect, it } from "vitest";
import { openCaller, outcomeOf } from "../support/caller.ts";

// The expectations come from the documents on the Adapty Mail API.

const USER = {
  external_profile_id: "user-42",
  external_created_at: "2025-01-01T00:00:00Z",
  email: "jane@example.com",
};

const EVENT = {
  event_type: "subscription_started",
  event_id: "event-1",
  event_datetime: "2025-06-01T12:00:00Z",
  external_profile_id: "user-42",
  store: "app_store",
  store_product_id: "1month.premium",
  store_transaction_id: "1001",
  store_original_transaction_id: "1001",
  purchased_at: "2025-06-01T12:00:00Z",
  originally_purchased_at: "2025-06-01T12:00:00Z",
};

function open() {
  const { call, sandbox } = openCaller();
  return {
    sandbox,
    call,
    save: (change: object = {}) => call("mailSaveProfile", { body: { ...USER, ...change } }),
    remove: (body: object) => call("mailDeleteProfile", { body }),
    /** What is stored. No operation returns it. */
    stored: () => sandbox.snapshot().app.mail_profiles,
  };
}

describe("a mail profile", () => {
  it("is saved, and updated under the same external ID", async () => {
    const { save, stored, sandbox } = open();
    const { status, body } = await save();
    expect([status, body]).toEqual([200, {}]);
    await save({ customer_user_id: "jane" });
    await save();
    expect(stored()).toMatchObject([{ customer_user_id: "jane" }]);
    await save({ external_profile_id: "user-43", email: "joe@example.com" });
    await save({ customer_user_id: "jane2" });
    expect(stored()).toMatchObject([
      { external_profile_id: "user-42", customer_user_id: "jane2", email: "jane@example.com" },
      { external_profile_id: "user-43", email: "joe@example.com" },
    ]);
    expect(sandbox.count()).toBe(0);
  });

  it("keeps the e-mail address that it was created with", async () => {
    const { save, remove } = open();
    await save();
    await save({ email: "new@example.com" });
    expect(outcomeOf(await remove({ email: "new@example.com" }))).toBe("profile_not_found_error");
    expect((await remove({ email: "jane@example.com" })).status).toBe(204);
  });

  it.each<[string, object]>([
    ["external ID", { external_profile_id: "user-42" }],
    ["customer user ID", { customer_user_id: "jane" }],
  ])("is deleted by its %s, and the repeat succeeds", async (_, by) => {
    const { save, remove } = open();
    await save({ customer_user_id: "jane" });
    const first = await remove(by);
    expect([first.status, first.body]).toEqual([204, undefined]);
    expect((await remove(by)).status).toBe(204);
  });

  it("is deleted by its e-mail address, and the repeat finds nobody", async () => {
    const { save, remove } = open();
    await save();
    const by = { email: "jane@example.com" };
    expect((await remove(by)).status).toBe(204);
    const repeat = await remove(by);
    expect(repeat.status).toBe(404);
    expect(repeat.body).toEqual({
      errors: [
        {
          message: "Profile not found",
          error_code: "profile_not_found_error",
          status_code: 404,
          field_name: null,
        },
      ],
    });
  });

  it("is not created again once it is deleted", async () => {
    const { save, remove, stored } = open();
    await save();
    await remove({ external_profile_id: "user-42" });
    const deleted = stored();
    const again = await save({ email: "new@example.com" });
    expect([again.status, again.body]).toEqual([200, {}]);
    expect(stored()).toEqual(deleted);
    expect(outcomeOf(await remove({ email: "new@example.com" }))).toBe("profile_not_found_error");
  });

  it("that does not exist is not deleted", async () => {
    const { remove, save } = open();
    await save({ customer_user_id: "jane" });
    for (const by of [{ external_profile_id: "nobody" }, { customer_user_id: "nobody" }, { email: "a@b.co" }])
      expect(outcomeOf(await remove(by))).toBe("profile_not_found_error");
  });

  it("is deleted only if the request names it", async () => {
    const { save, remove } = open();
    await save();
    const response = await remove({});
    expect(response.status).toBe(400);
    expect(response.body.errors).toMatchObject([
      { error_code: "missing_identifier", status_code: 400, field_name: null },
    ]);
    expect((await remove({ external_profile_id: "user-42", email: "other@example.com" })).status).toBe(204);
  });

  it.each<[string, unknown, string]>([
    ["email", undefined, "email"],
    ["email", "jane", "email"],
    ["external_profile_id", undefined, "external_profile_id"],
    ["external_created_at", "yesterday", "external_created_at"],
    ["country", "USA", "country"],
    ["customer_user_id", null, "customer_user_id"],
    ["device_info", { os: "iOS 18" }, "device_info.platform"],
    ["custom_attributes", { level: true }, "custom_attributes.level"],
  ])("is not saved with the %s %j", async (field, value, name) => {
    const { save, stored } = open();
    const response = await save({ [field]: value });
    expect(response.status).toBe(400);
    expect(response.body.errors).toMatchObject([
      { error_code: "base_error", status_code: 400, field_name: name },
    ]);
    expect(stored()).toEqual([]);
  });

  it("gets the documented sentence if it has no e-mail address", async () => {
    const { save } = open();
    const { body } = await save({ email: undefined });
    expect(body.errors[0].message).toBe("Field required");
  });
});

describe("a mail event", () => {
  it("is accepted, and so is its repeat, before its profile comes", async () => {
    const { call } = open();
    for (const _ of [1, 2]) {
      const { status, body } = await call("mailSaveTransactionEvent", { body: EVENT });
      expect([status, body]).toEqual([200, {}]);
    }
  });

  it.each([
    ["event_type", "subscription_paused"],
    ["event_id", undefined],
    ["purchased_at", "2025"],
    ["store_transaction_id", undefined],
    ["price_usd", 9.99],
  ])("is rejected with the %s %j", async (field, value) => {
    const { call } = open();
    const response = await call("mailSaveTransactionEvent", { body: { ...EVENT, [field]: value } });
    expect(response.status).toBe(400);
    expect(response.body.errors).toMatchObject([{ error_code: "base_error", field_name: field }]);
  });
});

describe("a mail key", () => {
  it.each([
    ["Bearer any", 200],
    ["Api-Key secret_live_any", 403],
    ["Bearer", 403],
    ["", 403],
  ])("%j gets %i", async (Authorization, status) => {
    const { call, sandbox } = openCaller();
    const response = await call("mailSaveProfile", { body: USER, headers: { Authorization } });
    expect(response.status).toBe(status);
    expect(sandbox.snapshot().app.mail_profiles).toHaveLength(status === 200 ? 1 : 0);
    if (status === 403) expect(response.body.errors[0].error_code).toBe("secret_key_does_not_exist_error");
  });

  it("does not open the server-side API", async () => {
    const { call } = openCaller();
    const response = await call("getProfile", { headers: { Authorization: "Bearer any" } });
    expect(response.status).toBe(401);
  });
});
