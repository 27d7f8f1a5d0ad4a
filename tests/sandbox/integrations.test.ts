import { describe, expect, it } from "vitest";
import { openCaller, outcomeOf } from "../support/caller.ts";

// The expectations come from the documents on integration identifiers: the server-side API,
// operations 2 and 3.

const NAMES = [
  "adjust_device_id",
  "airbridge_device_id",
  "amplitude_device_id",
  "amplitude_user_id",
  "appmetrica_device_id",
  "appmetrica_profile_id",
  "appsflyer_id",
  "branch_id",
  "facebook_anonymous_id",
  "firebase_app_instance_id",
  "mixpanel_user_id",
  "one_signal_player_id",
  "one_signal_subscription_id",
  "posthog_distinct_user_id",
  "pushwoosh_hwid",
  "tenjin_analytics_installation_id",
];

/** The sixteen identifiers, null but for those given. */
const identifiers = (set: Record<string, string> = {}) => ({
  ...Object.fromEntries(NAMES.map((name) => [name, null])),
  ...set,
});

function open() {
  return openCaller({ profiles: [{ customer_user_id: "user-42" }, { customer_user_id: "other" }] });
}

describe("integration identifiers", () => {
  it("are null until they are set", async () => {
    const { call } = open();
    expect((await call("getIntegrationIdentifiers")).body).toEqual(identifiers());
  });

  it("are set one by one, and cleared by null; those that are not sent stay", async () => {
    const { call } = open();
    const set = (body: object) => call("setIntegrationIdentifiers", { body });
    const first = await set({ appsflyer_id: "1741933337626-3179568", branch_id: "b-1" });
    expect([first.status, first.body]).toEqual([200, undefined]);
    await set({ appsflyer_id: "2", mixpanel_user_id: "m-1" });
    const expected = { appsflyer_id: "2", branch_id: "b-1", mixpanel_user_id: "m-1" };
    expect((await call("getIntegrationIdentifiers")).body).toEqual(identifiers(expected));
    expect((await set({ branch_id: null })).status).toBe(200);
    const { branch_id, ...rest } = expected;
    expect((await call("getIntegrationIdentifiers")).body).toEqual(identifiers(rest));
    expect((await call("getIntegrationIdentifiers", { user: "other" })).body).toEqual(identifiers());
  });

  it("can be set all at once", async () => {
    const { call } = open();
    const body = Object.fromEntries(NAMES.map((name) => [name, `value of ${name}`]));
    await call("setIntegrationIdentifiers", { body });
    expect((await call("getIntegrationIdentifiers")).body).toEqual(body);
  });

  it.each<[string, object, string]>([
    ["none", {}, "non_field_errors"],
    ["only an unknown one", { kochava_id: "k-1" }, "non_field_errors"],
    ["a number", { branch_id: 1 }, "branch_id"],
  ])("are rejected with %s", async (_, body, source) => {
    const { call } = open();
    const response = await call("setIntegrationIdentifiers", { body });
    expect([response.status, outcomeOf(response)]).toEqual([400, "validation_error"]);
    expect(response.body.errors[0].source).toBe(source);
    expect((await call("getIntegrationIdentifiers")).body).toEqual(identifiers());
  });

  it("says that one has to be sent", async () => {
    const { call } = open();
    const { body } = await call("setIntegrationIdentifiers", { body: {} });
    expect(body.errors[0].errors).toEqual(["At least one integration identifier must be provided."]);
  });

  it("belong to a profile that exists", async () => {
    const { call } = open();
    for (const response of [
      await call("getIntegrationIdentifiers", { user: "nobody" }),
      await call("setIntegrationIdentifiers", { user: "nobody", body: { branch_id: "b-1" } }),
    ])
      expect([response.status, outcomeOf(response)]).toEqual([404, "profile_does_not_exist"]);
  });
});
