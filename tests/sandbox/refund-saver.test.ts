import { describe, expect, it } from "vitest";
import { openCaller, outcomeOf } from "../support/caller.ts";

// The expectations come from the documents on Refund Saver: the server-side API, operations 4 and
// 5.

const PROFILE = "3286abd3-48b0-4e9c-a5f6-ac0a006804a6";

function open(options: Parameters<typeof openCaller>[0] = {}) {
  const { call } = openCaller({
    profiles: [{ customer_user_id: "user-42", profile_id: PROFILE }],
    ...options,
  });
  return {
    call,
    set: (body: object) => call("setRefundSaverSettings", { body }),
    read: async () => (await call("getRefundSaverSettings")).body,
  };
}

describe("the Refund Saver settings", () => {
  it("are those of the app for a user without own ones: null by default", async () => {
    expect(await open().read()).toEqual({
      profile_id: PROFILE,
      settings: { consent: null, custom_preference: null },
    });
    const refundSaver = { consent: false, custom_preference: "decline" } as const;
    expect((await open({ refundSaver }).read()).settings).toEqual(refundSaver);
  });

  it.each(["grant", "no_preference", "decline"] as const)("return what was sent: %s", async (preference) => {
    const { set, read } = open();
    const { status, body } = await set({ custom_preference: preference, consent: true });
    expect(status).toBe(200);
    expect(body).toEqual({
      profile_id: PROFILE,
      settings: { custom_preference: preference, consent: true },
    });
    expect(await read()).toEqual(body);
  });

  it("stand over those of the app, each by itself, and return to them by null", async () => {
    const { set, read } = open({ refundSaver: { consent: true, custom_preference: "decline" } });
    expect((await set({ consent: false })).body.settings).toEqual({
      consent: false,
      custom_preference: "decline",
    });
    expect((await set({ custom_preference: "grant" })).body.settings).toEqual({
      consent: false,
      custom_preference: "grant",
    });
    expect((await set({ consent: null })).body.settings).toEqual({
      consent: true,
      custom_preference: "grant",
    });
    await set({ custom_preference: null });
    expect((await read()).settings).toEqual({ consent: true, custom_preference: "decline" });
  });

  it.each<[string, object, string]>([
    ["neither of them", {}, "non_field_errors"],
    ["an unknown preference", { custom_preference: "grant_prorated" }, "custom_preference"],
    ["a consent that is a text", { consent: "true" }, "consent"],
    ["the older form", { settings: { custom_preference: 0, consent: 0 } }, "non_field_errors"],
  ])("are rejected with %s", async (_, body, source) => {
    const { set, read } = open();
    const response = await set(body);
    expect([response.status, outcomeOf(response)]).toEqual([400, "validation_error"]);
    expect(response.body.errors[0].source).toBe(source);
    expect((await read()).settings).toEqual({ consent: null, custom_preference: null });
  });

  it("say that one of them has to be sent", async () => {
    const { body } = await open().set({});
    expect(body.errors[0].errors).toEqual([
      "Profile refund saver settings must have either consent or custom_preference or both",
    ]);
  });

  it("belong to a profile that exists: 400, and not 404", async () => {
    const { call } = open();
    for (const response of [
      await call("getRefundSaverSettings", { user: "nobody" }),
      await call("setRefundSaverSettings", { user: "nobody", body: { consent: true } }),
    ]) {
      expect([response.status, outcomeOf(response)]).toEqual([400, "profile_does_not_exist"]);
      expect(response.body.errors[0].source).toBe("non_field_errors");
    }
  });
});
