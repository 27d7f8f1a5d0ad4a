import { describe, expect, it } from "vitest";
import { NOW, openCaller, outcomeOf, PURCHASE, SUBSCRIPTION } from "../support/caller.ts";

// Each documented error fires on the documented condition, and not on its valid neighbour (F =
// fragments of the documents).

const trial = { category: "introductory", type: "free_trial", id: "trial" };
const free = { country: "US", currency: "USD", value: 0 };
const billing = { billing_issue_detected_at: "2025-06-20T12:00:00Z" };

/** What is changed in a valid subscription, and what comes of it. */
const subscriptions: [string, object, string | number][] = [
  ["a subscription that keeps all rules", {}, 200],

  // F BillingIssueDetectedDate: later than purchased_at (2025-05-20T12:00:00Z).
  [
    "a billing issue at the purchase, spelled otherwise",
    { billing_issue_detected_at: "2025-05-20T14:00:00.000000+0200" },
    "billing_issue_detected_at_date_comparison_error",
  ],
  ["a billing issue a microsecond later", { billing_issue_detected_at: "2025-05-20T12:00:00.000001Z" }, 200],
  [
    "a billing issue a microsecond earlier",
    { billing_issue_detected_at: "2025-05-20T11:59:59.999999Z" },
    "billing_issue_detected_at_date_comparison_error",
  ],
  ["no billing issue", { billing_issue_detected_at: null }, 200],

  // F ExpiresDate: later than purchased_at.
  [
    "an expiry at the purchase, spelled otherwise",
    { expires_at: "2025-05-20T12:00:00.000000+0000" },
    "expires_date_error",
  ],
  ["an expiry a microsecond later", { expires_at: "2025-05-20T12:00:00.000001+00:00" }, 200],
  ["an expiry before the purchase", { expires_at: "2025-05-19T12:00:00Z" }, "expires_date_error"],
  ["a lifetime", { expires_at: null }, 200],

  // F FamilySharePrice: shared, then free.
  ["a family share with a price", { is_family_shared: true }, "family_share_price_error"],
  [
    "a family share with a price of a cent",
    { is_family_shared: true, price: { ...free, value: 0.01 } },
    "family_share_price_error",
  ],
  ["a family share for nothing", { is_family_shared: true, price: free }, 200],
  ["a family share for minus nothing", { is_family_shared: true, price: { ...free, value: -0 } }, 200],
  ["no family share", { is_family_shared: false }, 200],

  // F FreeTrialPrice.
  ["a free trial with a price", { offer: trial }, "free_trial_price_error"],
  ["a free trial for nothing", { offer: trial, price: free }, 200],
  ["another offer with a price", { offer: { ...trial, type: "pay_up_front" } }, 200],
  ["a purchase for nothing without an offer", { price: free }, 200],

  // F GracePeriodBilling.
  [
    "a grace period without a billing issue",
    { grace_period_expires_at: "2025-06-27T12:00:00Z" },
    "grace_period_billing_error",
  ],
  [
    "a grace period whose billing issue is null",
    { grace_period_expires_at: "2025-06-27T12:00:00Z", billing_issue_detected_at: null },
    "grace_period_billing_error",
  ],
  [
    "a grace period with a billing issue",
    { grace_period_expires_at: "2025-06-27T12:00:00Z", ...billing },
    200,
  ],
  ["no grace period with a billing issue", { grace_period_expires_at: null, ...billing }, 200],

  // F GracePeriodExpiresDate: later than or equal to expires_at (2025-06-20T12:00:00Z).
  [
    "a grace period that ends with the period, spelled otherwise",
    { grace_period_expires_at: "2025-06-20T07:00:00-0500", ...billing },
    200,
  ],
  [
    "a grace period that ends a microsecond sooner",
    { grace_period_expires_at: "2025-06-20T11:59:59.999999Z", ...billing },
    "grace_period_expires_date_error",
  ],
  [
    "a grace period of a lifetime",
    { grace_period_expires_at: "2025-06-20T11:59:59.999999Z", ...billing, expires_at: null },
    200,
  ],

  // F MissingOfferID: all categories but introductory need an ID; null counts as missing.
  [
    "a promotional offer without an ID",
    { offer: { category: "promotional", type: "pay_up_front" } },
    "missing_offer_id",
  ],
  [
    "a promotional offer whose ID is null",
    { offer: { category: "promotional", type: "pay_up_front", id: null } },
    "missing_offer_id",
  ],
  [
    "a win-back offer without an ID",
    { offer: { category: "win_back", type: "pay_as_you_go" } },
    "missing_offer_id",
  ],
  ["an offer code without an ID", { offer: { category: "offer_code", type: "unknown" } }, "missing_offer_id"],
  [
    "a promotional offer with an ID",
    { offer: { category: "promotional", type: "pay_up_front", id: "spring" } },
    200,
  ],
  ["an introductory offer without an ID", { offer: { category: "introductory", type: "pay_up_front" } }, 200],
  [
    "an introductory offer whose ID is null",
    { offer: { category: "introductory", type: "free_trial", id: null }, price: free },
    200,
  ],
  ["no offer", { offer: null }, 200],

  // F originallyPurchasedDate: earlier than or equal to purchased_at.
  [
    "an original purchase at the purchase, spelled otherwise",
    { originally_purchased_at: "2025-05-20T17:30:00+05:30" },
    200,
  ],
  [
    "an original purchase a microsecond later",
    { originally_purchased_at: "2025-05-20T12:00:00.000001Z" },
    "originally_purchased_date_error",
  ],
  ["an original purchase a year earlier", { originally_purchased_at: "2024-05-20T12:00:00Z" }, 200],

  // F RefundDate: later than purchased_at.
  [
    "a refund at the purchase, spelled otherwise",
    { refunded_at: "2025-05-20T12:00:00.000+0000", cancellation_reason: "refund" },
    "refund_date_error",
  ],
  [
    "a refund a microsecond later",
    { refunded_at: "2025-05-20T12:00:00.000001Z", cancellation_reason: "refund" },
    200,
  ],

  // F RefundDateNull: refunded_at if and only if the reason is refund.
  ["a refund without a reason", { refunded_at: "2025-06-01T12:00:00Z" }, "refund_fields_error"],
  [
    "a refund for another reason",
    { refunded_at: "2025-06-01T12:00:00Z", cancellation_reason: "billing_error" },
    "refund_fields_error",
  ],
  ["a refund reason without a date", { cancellation_reason: "refund" }, "refund_fields_error"],
  [
    "a refund reason whose date is null",
    { refunded_at: null, cancellation_reason: "refund" },
    "refund_fields_error",
  ],
  ["another reason alone", { cancellation_reason: "voluntarily_cancelled" }, 200],

  // F RenewStatusChangedDate: later than purchased_at.
  [
    "a change of renewal at the purchase",
    { renew_status: false, renew_status_changed_at: "2025-05-20T12:00:00Z" },
    "renew_status_changed_date_error",
  ],
  [
    "a change of renewal a microsecond later",
    { renew_status: false, renew_status_changed_at: "2025-05-20T12:00:00.000001Z" },
    200,
  ],

  // F StoreTransactionId is about one-time purchases.
  ["a renewal, whose two transaction IDs differ", { store_transaction_id: "1002" }, 200],

  // F Subscription: at most 50 characters.
  ["a transaction ID of 50 characters", { store_transaction_id: "9".repeat(50) }, 200],
  ["a transaction ID of 51 characters", { store_transaction_id: "9".repeat(51) }, "validation_error"],
  ["a transaction ID of 50 characters beyond the BMP", { store_transaction_id: "𝟗".repeat(50) }, 200],

  // The shape is judged before the rules.
  ["a date in no calendar", { expires_at: "2025-02-30T12:00:00Z" }, "validation_error"],
  ["a price that is text", { price: { ...free, value: "9.99" } }, "validation_error"],
  ["no expiry at all", { expires_at: undefined }, "validation_error"],
  ["a store that is a number", { store: 1, expires_at: "2025-05-19T12:00:00Z" }, "validation_error"],
];

const purchases: [string, object, string | number][] = [
  ["a one-time purchase that keeps all rules", {}, 200],
  // F StoreTransactionId.
  ["two transaction IDs", { store_original_transaction_id: "2000" }, "store_transaction_id_error"],
  // F OneTimePurchaseTrial.
  ["a trial for nothing", { offer: trial, price: free }, "one_time_purchase_trial_error"],
  ["a trial with a price, the rule that is listed first", { offer: trial }, "free_trial_price_error"],
  ["another offer", { offer: { ...trial, type: "pay_up_front" } }, 200],
  ["a family share with a price", { is_family_shared: true }, "family_share_price_error"],
  [
    "a refund at the purchase",
    { refunded_at: PURCHASE.purchased_at, cancellation_reason: "refund" },
    "refund_date_error",
  ],
  ["fields of a subscription", { expires_at: "2020-01-01T00:00:00Z", renew_status: "yes" }, 200],
];

describe.each(["setTransaction", "v1SetTransaction"] as const)("%s", (operation) => {
  const { call } = openCaller();

  it.each(subscriptions)("%s", async (_, change, outcome) => {
    await call("createProfile", { body: {} });
    expect(outcomeOf(await call(operation, { body: { ...SUBSCRIPTION, ...change } }))).toBe(outcome);
  });

  it.each(purchases)("one-time: %s", async (_, change, outcome) => {
    await call("createProfile", { body: {} });
    expect(outcomeOf(await call(operation, { body: { ...PURCHASE, ...change } }))).toBe(outcome);
  });
});

/**
 * One breach of each rule that can be broken together with the others, in the order of page 002.
 */
const breaches: [string, object][] = [
  ["billing_issue_detected_at_date_comparison_error", { billing_issue_detected_at: "2025-05-20T12:00:00Z" }],
  ["expires_date_error", { expires_at: "2025-05-20T12:00:00Z" }],
  ["family_share_price_error", { is_family_shared: true }],
  ["free_trial_price_error", { offer: { category: "promotional", type: "free_trial" } }],
  ["missing_offer_id", { offer: { category: "promotional", type: "pay_up_front" } }],
  ["originally_purchased_date_error", { originally_purchased_at: "2026-05-20T12:00:00Z" }],
  ["profile_does_not_exist", {}],
  ["refund_date_error", { refunded_at: "2025-05-20T12:00:00Z" }],
  ["refund_fields_error", { cancellation_reason: "refund" }],
  ["renew_status_changed_date_error", { renew_status_changed_at: "2025-05-20T12:00:00Z" }],
];

describe("of several broken rules, the first that the documents list", () => {
  it.each(breaches.map(([code], index) => [code, index] as const))("is %s", async (code, index) => {
    const { call } = openCaller();
    const profileIsListed = breaches.findIndex(([name]) => name === "profile_does_not_exist");
    if (index > profileIsListed) await call("createProfile", { body: {} });
    const later = breaches.slice(index).reverse();
    const body = Object.assign({}, SUBSCRIPTION, ...later.map(([, breach]) => breach));
    expect(outcomeOf(await call("setTransaction", { body }))).toBe(code);
  });

  it("puts grace_period_billing_error before grace_period_expires_date_error", async () => {
    const { call } = openCaller();
    const body = { ...SUBSCRIPTION, grace_period_expires_at: "2025-06-01T12:00:00Z" };
    expect(outcomeOf(await call("setTransaction", { body }))).toBe("grace_period_billing_error");
    const billed = { ...body, billing_issue_detected_at: "2025-06-01T12:00:00Z" };
    expect(outcomeOf(await call("setTransaction", { body: billed }))).toBe("grace_period_expires_date_error");
  });
});

describe("the sample body of page 002", () => {
  const sample = {
    purchase_type: "one_time_purchase",
    store: "app_store",
    environment: "Production",
    store_product_id: "1year.premium",
    store_transaction_id: "30002109551456",
    store_original_transaction_id: "30002109461269",
    offer: { category: "introductory", type: "free_trial", id: "annual_free_trial" },
    is_family_shared: false,
    price: { country: "US", currency: "USD", value: 0 },
    purchased_at: "2022-10-12T09:42:50.000000+0000",
    refunded_at: "2022-10-12T09:42:50.000000+0000",
    cancellation_reason: "voluntarily_cancelled",
    variation_id: "81109d24-ea95-4806-9ec7-b482bbd1a33d",
  };

  it("is rejected for each rule that it breaks, one after the other", async () => {
    const { call } = openCaller();
    await call("createProfile", { body: {} });
    const outcome = async (body: object) => outcomeOf(await call("setTransaction", { body }));
    expect(await outcome(sample)).toBe("refund_date_error");
    const refundedLater = { ...sample, refunded_at: "2022-10-13T09:42:50.000000+0000" };
    expect(await outcome(refundedLater)).toBe("refund_fields_error");
    const withReason = { ...refundedLater, cancellation_reason: "refund" };
    expect(await outcome(withReason)).toBe("store_transaction_id_error");
    const withOneId = { ...withReason, store_original_transaction_id: "30002109551456" };
    expect(await outcome(withOneId)).toBe("one_time_purchase_trial_error");
    expect(await outcome({ ...withOneId, offer: null })).toBe(200);
  });
});

describe.each([
  ["grantAccessLevel", "revokeAccessLevel"],
  ["v1GrantAccessLevel", "v1RevokeAccessLevel"],
] as const)("%s and %s", (grant, revoke) => {
  const ends = "2028-08-29T09:33:42+00:00";

  it("reject an unknown level before an unknown profile", async () => {
    const { call } = openCaller();
    for (const operation of [grant, revoke]) {
      const unknown = await call(operation, { body: { access_level_id: "gold" } });
      expect(outcomeOf(unknown)).toBe("paid_access_level_does_not_exist");
      expect(unknown.body.errors).toEqual([
        { source: "non_field_errors", errors: ["Paid access level `gold` does not exist"] },
      ]);
      const nobody = await call(operation, { body: { access_level_id: "premium" } });
      expect(nobody.body).toEqual({
        errors: [{ source: "non_field_errors", errors: ["Profile not found"] }],
        error_code: "profile_does_not_exist",
        status_code: 400,
      });
    }
  });

  it("take the levels of the configuration", async () => {
    const { call } = openCaller({ accessLevels: ["gold"] });
    await call("createProfile", { body: {} });
    expect(outcomeOf(await call(grant, { body: { access_level_id: "gold" } }))).toBe(200);
    expect(outcomeOf(await call(grant, { body: { access_level_id: "premium" } }))).toBe(
      "paid_access_level_does_not_exist",
    );
  });

  it("revokes only what is held", async () => {
    const { call } = openCaller({ accessLevels: ["premium", "gold"] });
    const { body: created } = await call("createProfile", { body: {} });
    await call(grant, { body: { access_level_id: "gold" } });
    const { body } = await call(revoke, { body: { access_level_id: "premium" } });
    expect(body.error_code).toBe("profile_paid_access_level_does_not_exist");
    expect(body.errors).toEqual([
      {
        source: "non_field_errors",
        errors: [`Profile \`${created.data.profile_id}\` has no \`premium\` access level`],
      },
    ]);
  });

  it.each<[string | null | undefined, string | number, string]>([
    ["2028-08-29T09:33:42Z", 200, "the expiry itself"],
    ["2028-08-29T12:33:42.000000+0300", 200, "the expiry itself, spelled otherwise"],
    ["2028-08-29T09:33:42.000001Z", "revocation_date_more_than_expiration_date", "a microsecond later"],
    ["2028-08-29T09:33:41.999999Z", 200, "a microsecond earlier"],
    ["2025-06-15T12:00:00.000001Z", 200, "a microsecond from now"],
    [NOW, "value_error", "now"],
    ["2025-06-15T15:00:00+0300", "value_error", "now, spelled otherwise"],
    ["2020-01-01T00:00:00Z", "value_error", "the past"],
    [null, 200, "null, which is now"],
    [undefined, 200, "nothing, which is now"],
  ])("revokes at %s: %s, being %s", async (revoke_at, outcome) => {
    const { call } = openCaller();
    await call("createProfile", { body: {} });
    await call(grant, { body: { access_level_id: "premium", expires_at: ends } });
    expect(outcomeOf(await call(revoke, { body: { access_level_id: "premium", revoke_at } }))).toBe(outcome);
  });

  it("compares a date in the past with the end first, as the documents list the errors", async () => {
    const { call } = openCaller();
    await call("createProfile", { body: {} });
    await call(grant, { body: { access_level_id: "premium", expires_at: "2025-06-01T12:00:00Z" } });
    const between = await call(revoke, {
      body: { access_level_id: "premium", revoke_at: "2025-06-10T12:00:00Z" },
    });
    expect(outcomeOf(between)).toBe("revocation_date_more_than_expiration_date");
    const before = await call(revoke, {
      body: { access_level_id: "premium", revoke_at: "2025-05-10T12:00:00Z" },
    });
    expect(outcomeOf(before)).toBe("value_error");
  });

  it("names both dates as the documents do", async () => {
    const { call } = openCaller();
    await call("createProfile", { body: {} });
    await call(grant, { body: { access_level_id: "premium", expires_at: ends } });
    const { body } = await call(revoke, {
      body: { access_level_id: "premium", revoke_at: "2029-08-29T09:33:42+00:00" },
    });
    expect(body.errors).toEqual([
      {
        source: "revoke_at",
        errors: [
          "Revocation date (2029-08-29 09:33:42+00:00) is more than current expiration date (2028-08-29 09:33:42+00:00)",
        ],
      },
    ]);
  });

  it("requires a date in the future or null, in the documented words", async () => {
    const { call } = openCaller();
    await call("createProfile", { body: {} });
    await call(grant, { body: { access_level_id: "premium" } });
    const { body } = await call(revoke, { body: { access_level_id: "premium", revoke_at: NOW } });
    expect(body).toEqual({
      errors: [{ source: null, errors: ["Must be greater than the current time or null"] }],
      error_code: "value_error",
      status_code: 400,
    });
  });

  it("revokes a level without an end at any date", async () => {
    const { call } = openCaller();
    await call("createProfile", { body: {} });
    await call(grant, { body: { access_level_id: "premium" } });
    const body = { access_level_id: "premium", revoke_at: "2999-01-01T00:00:00Z" };
    expect(outcomeOf(await call(revoke, { body }))).toBe(200);
  });

  it("revokes at once what is over: without a date there is none to compare", async () => {
    const { call } = openCaller();
    await call("createProfile", { body: {} });
    await call(grant, { body: { access_level_id: "premium", expires_at: "2025-06-15T11:59:59.999999Z" } });
    const over = await call(revoke, { body: { access_level_id: "premium" } });
    expect(outcomeOf(over)).toBe(200);
    expect(over.body.data.access_levels[0].expires_at).toBe("2025-06-15T11:59:59.999999+0000");
  });

  it("rejects dates that are in no calendar", async () => {
    const { call } = openCaller();
    await call("createProfile", { body: {} });
    for (const field of ["starts_at", "expires_at"]) {
      const { body } = await call(grant, {
        body: { access_level_id: "premium", [field]: "2025-02-29T00:00:00Z" },
      });
      expect(body).toEqual({
        errors: [{ source: field, errors: ["invalid datetime format"] }],
        error_code: "validation_error",
        status_code: 400,
      });
    }
  });
});

/** n attributes, of which the first is number `from`. */
function attributes(n: number, from = 1) {
  return Array.from({ length: n }, (_, index) => ({ key: `key${from + index}`, value: index }));
}

describe("custom attributes", () => {
  it("are 30 at most, counted after the merge", async () => {
    const { call } = openCaller();
    expect(outcomeOf(await call("createProfile", { body: { custom_attributes: attributes(31) } }))).toBe(
      "validation_error",
    );
    expect(outcomeOf(await call("createProfile", { body: { custom_attributes: attributes(30) } }))).toBe(200);
    const tooMany = await call("updateProfile", { body: { custom_attributes: attributes(1, 31) } });
    expect(outcomeOf(tooMany)).toBe("validation_error");
    expect(tooMany.body.errors[0]).toEqual({
      source: "custom_attributes",
      errors: ["A profile can hold at most 30 custom attributes; this request would make it 31."],
    });
    expect(outcomeOf(await call("updateProfile", { body: { custom_attributes: attributes(30) } }))).toBe(200);
    const swap = [{ key: "key1", value: null }, ...attributes(1, 31)];
    expect(outcomeOf(await call("updateProfile", { body: { custom_attributes: swap } }))).toBe(200);
    expect(outcomeOf(await call("createProfile", { body: { custom_attributes: attributes(1) } }))).toBe(
      "validation_error",
    );
  });

  it.each([
    ["k".repeat(30), "v", 200],
    ["k".repeat(31), "v", "validation_error"],
    ["", "v", "validation_error"],
    ["a-b.c_D9", "v", 200],
    ["a b", "v", "validation_error"],
    ["ключ", "v", "validation_error"],
    ["key", "v".repeat(30), 200],
    ["key", "v".repeat(31), "validation_error"],
    ["key", "𝕧".repeat(30), 200],
    ["key", 1e300, 200],
    ["key", [], "validation_error"],
    ["key", {}, "validation_error"],
  ])("have keys and values as documented: %s, %s is %s", async (key, value, outcome) => {
    const { call } = openCaller();
    await call("createProfile", { body: {} });
    const list = { custom_attributes: [{ key, value }] };
    expect(outcomeOf(await call("updateProfile", { body: list }))).toBe(outcome);
    const dictionary = { custom_attributes: { [key]: value } };
    expect(outcomeOf(await call("legacyUpdateProfile", { body: dictionary }))).toBe(outcome);
  });

  it("are not sent as an empty list", async () => {
    const { call } = openCaller();
    expect(outcomeOf(await call("createProfile", { body: { custom_attributes: [] } }))).toBe(
      "validation_error",
    );
  });

  it("are 10 at most in the legacy API, which lets those from elsewhere be changed and deleted", async () => {
    const { call } = openCaller();
    const dictionary = (n: number, from = 1) => ({
      custom_attributes: Object.fromEntries(attributes(n, from).map(({ key, value }) => [key, value])),
    });
    const create = (n: number) =>
      call("legacyCreateProfile", { body: { customer_user_id: "user-42", ...dictionary(n) } });
    expect(outcomeOf(await create(11))).toBe("validation_error");
    expect(outcomeOf(await create(10))).toBe(200);
    expect(outcomeOf(await call("legacyUpdateProfile", { body: dictionary(1, 11) }))).toBe(
      "validation_error",
    );
    expect(outcomeOf(await call("legacyUpdateProfile", { body: dictionary(1, 10) }))).toBe(200);

    await call("updateProfile", { body: { custom_attributes: attributes(20, 11) } });
    expect(outcomeOf(await call("legacyUpdateProfile", { body: dictionary(1, 30) }))).toBe(200);
    expect(outcomeOf(await call("legacyUpdateProfile", { body: dictionary(1, 31) }))).toBe(
      "validation_error",
    );
    expect(
      outcomeOf(await call("legacyUpdateProfile", { body: { custom_attributes: { key1: null } } })),
    ).toBe(200);
  });
});

describe("what no rule is about", () => {
  it.each([
    "getProfile",
    "deleteProfile",
    "updateProfile",
    "v1GetProfile",
    "v1DeleteProfile",
    "v1UpdateProfile",
  ] as const)("%s knows no profile, and says 404", async (operation) => {
    const { call } = openCaller();
    const sent = operation.endsWith("UpdateProfile") || operation === "updateProfile" ? { body: {} } : {};
    const notFound = {
      errors: [{ source: null, errors: ["Profile not found"] }],
      error_code: "profile_does_not_exist",
      status_code: 404,
    };
    expect((await call(operation, sent)).body).toEqual(notFound);
    expect((await call(operation, { ...sent, user: null })).body).toEqual(notFound);
    expect((await call(operation, { ...sent, user: null, profile: "no-uuid" })).body).toEqual(notFound);
  });

  it("says 401 before anything about the body", async () => {
    const { call } = openCaller();
    const { body } = await call("setTransaction", { body: "{", headers: { Authorization: "Bearer x" } });
    expect(body).toEqual({
      errors: [{ source: "non_field_errors", errors: ["Authentication credentials were not provided."] }],
      error_code: "not_authenticated",
      status_code: 401,
    });
  });

  it("says parse_error of a body that is no JSON, of any operation with a body", async () => {
    const { call } = openCaller();
    for (const operation of [
      "createProfile",
      "setTransaction",
      "legacyGrantAccessLevel",
      "validateStripePurchase",
    ] as const) {
      expect(outcomeOf(await call(operation, { body: '{"a": 1,}' }))).toBe("parse_error");
    }
  });

  it("stands at the time of these tests", async () => {
    const { sandbox } = openCaller();
    expect(sandbox.clock.now()).toBe(Date.parse("2025-06-15T12:00:00Z"));
    expect(NOW).toBe("2025-06-15T12:00:00.000000+0000");
  });
});
