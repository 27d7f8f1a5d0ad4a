import { describe, expect, it, vi } from "vitest";
import type { operations } from "../../generated/types.ts";
import { operations as registry } from "../../src/sandbox/core/index.ts";
import type { Rule } from "../../src/sandbox/core/rule.ts";
import { NOW, openCaller, outcomeOf, PURCHASE, type Sent, SUBSCRIPTION } from "../support/caller.ts";

// Each rule of the core is broken by one request and kept by its nearest neighbour. The rules come
// from the registry, so a rule without both is an error. What else a rule does is tested beside its
// domain.

type Options = Parameters<typeof openCaller>[0];
type Call = ReturnType<typeof openCaller>["call"];
type Step = [id: keyof operations, sent?: Sent];

/**
 * Two requests on either side of a rule's boundary, to a sandbox that the steps have brought into
 * the same state.
 */
interface Sides {
  options?: Options;
  /** What happens before either request. */
  before?: Step[];
  broken: Sent;
  /** The same as `broken` if one of the next two is the difference. */
  kept?: Sent | ((call: Call) => Promise<Sent>);
  /** What happens before the request that keeps the rule. */
  made?: Step[];
  /** The options of the sandbox in which the rule is kept. */
  keptOptions?: Options;
}

const created: Step = ["createProfile", { body: {} }];
const premium = { access_level_id: "premium" };
const trial = { category: "introductory", type: "free_trial" };
const free = { country: "US", currency: "USD", value: 0 };
const billing = { billing_issue_detected_at: "2025-06-20T12:00:00Z" };

/**
 * Both sides of a change of the subscription. Its purchase is at 12:00 on 2025-05-20, its end at
 * 12:00 on 2025-06-20.
 */
const subscription = (broken: object, kept: object): Sides[] => [
  {
    before: [created],
    broken: { body: { ...SUBSCRIPTION, ...broken } },
    kept: { body: { ...SUBSCRIPTION, ...kept } },
  },
];

const purchase = (broken: object, kept: object): Sides[] => [
  {
    before: [created],
    broken: { body: { ...PURCHASE, ...broken } },
    kept: { body: { ...PURCHASE, ...kept } },
  },
];

/** Both sides of a date of the subscription that has to be later than the purchase. */
const afterPurchase = (field: string, also: object = {}) =>
  subscription(
    { ...also, [field]: "2025-05-20T12:00:00Z" },
    { ...also, [field]: "2025-05-20T12:00:00.000001Z" },
  );

/** The attributes from one number to before another. */
const list = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, index) => ({ key: `key${from + index}`, value: index }));
const dictionary = (from: number, to: number) =>
  Object.fromEntries(list(from, to).map(({ key, value }) => [key, value]));
const legacyUser = (from: number, to: number): Sent => ({
  body: { customer_user_id: "user-42", custom_attributes: dictionary(from, to) },
});

const COINS = { virtualCurrencies: [{ code: "COINS", name: "Coins" }] };
const book = (...items: [code: string, amount: number][]): Sent => ({
  body: { items: items.map(([currency_code, amount]) => ({ currency_code, amount })) },
});
/** Both sides of a booking by a profile that has 10 coins. */
const booking = (broken: Sent, kept: Sent): Sides[] => [
  {
    options: COINS,
    before: [created, ["createVirtualCurrencyTransaction", book(["COINS", 10])]],
    broken,
    kept,
  },
];

const token = { body: { customer_user_id: "user-42", paddle_token: "sub_1" } };
const otherToken = { body: { customer_user_id: "user-42", paddle_token: "sub_2" } };
const placement = (placement_id: string) => ({
  body: { store: "stripe", placement_id, customer_user_id: "user-42" },
});
const view = (visited_at: string) => ({
  body: {
    store: "stripe",
    variation_id: "81109d24-ea95-4806-9ec7-b482bbd1a33d",
    customer_user_id: "user-42",
    visited_at,
  },
});
const mailUser = {
  external_profile_id: "user-42",
  external_created_at: "2025-01-01T00:00:00Z",
  email: "jane@example.com",
};

/**
 * By the first operation that has the rule, its code, and its field if the operation has another
 * rule of the code.
 */
const SIDES: Record<string, Sides[]> = {
  "getProfile profile_does_not_exist": [{ broken: {}, made: [created] }],
  "createProfile validation_error of non_field_errors": [
    { broken: { user: null, body: {} }, kept: { user: "user-42", body: {} } },
  ],
  "createProfile validation_error of adapty-profile-id": [
    {
      broken: { profile: "3286abd3-48b0-4e9c-a5f6-ac0a006804a", body: {} },
      kept: { profile: "3286abd3-48b0-4e9c-a5f6-ac0a006804a6", body: {} },
    },
  ],
  "createProfile validation_error of custom_attributes": [
    {
      before: [["createProfile", { body: { custom_attributes: list(0, 30) } }]],
      broken: { body: { custom_attributes: list(30, 31) } },
      kept: { body: { custom_attributes: list(29, 30) } },
    },
  ],
  "updateProfile validation_error": [
    {
      before: [["createProfile", { body: { custom_attributes: list(0, 29) } }]],
      broken: { body: { custom_attributes: list(29, 31) } },
      kept: { body: { custom_attributes: list(29, 30) } },
    },
  ],
  "v1CreateProfile profile_does_not_exist": [
    {
      broken: { user: null, profile: "3286abd3-48b0-4e9c-a5f6-ac0a006804a6", body: {} },
      kept: { user: "user-42", profile: "3286abd3-48b0-4e9c-a5f6-ac0a006804a6", body: {} },
    },
  ],
  "v1CreateProfile validation_error of custom_attributes": [
    {
      before: [["v1CreateProfile", { body: { custom_attributes: list(0, 30) } }]],
      broken: { body: { custom_attributes: list(30, 31) } },
      kept: { body: { custom_attributes: list(29, 30) } },
    },
  ],

  "setTransaction billing_issue_detected_at_date_comparison_error":
    afterPurchase("billing_issue_detected_at"),
  "setTransaction expires_date_error": afterPurchase("expires_at"),
  "setTransaction family_share_price_error": subscription(
    { is_family_shared: true, price: { ...free, value: 0.01 } },
    { is_family_shared: true, price: free },
  ),
  "setTransaction free_trial_price_error": subscription(
    { offer: trial, price: { ...free, value: 0.01 } },
    { offer: trial, price: free },
  ),
  "setTransaction grace_period_billing_error": subscription(
    { grace_period_expires_at: "2025-06-27T12:00:00Z" },
    { grace_period_expires_at: "2025-06-27T12:00:00Z", ...billing },
  ),
  "setTransaction grace_period_expires_date_error": subscription(
    { grace_period_expires_at: "2025-06-20T11:59:59.999999Z", ...billing },
    { grace_period_expires_at: "2025-06-20T12:00:00Z", ...billing },
  ),
  "setTransaction missing_offer_id": [
    ...subscription(
      { offer: { category: "promotional", type: "pay_up_front", id: null } },
      { offer: { category: "promotional", type: "pay_up_front", id: "a" } },
    ),
    ...subscription(
      { offer: { category: "offer_code", type: "pay_up_front" } },
      { offer: { category: "introductory", type: "pay_up_front" } },
    ),
  ],
  "setTransaction originally_purchased_date_error": subscription(
    { originally_purchased_at: "2025-05-20T12:00:00.000001Z" },
    { originally_purchased_at: "2025-05-20T12:00:00Z" },
  ),
  "setTransaction profile_does_not_exist": [{ broken: { body: SUBSCRIPTION }, made: [created] }],
  "setTransaction refund_date_error": afterPurchase("refunded_at", { cancellation_reason: "refund" }),
  "setTransaction refund_fields_error": [
    ...subscription(
      { refunded_at: "2025-06-01T12:00:00Z", cancellation_reason: "billing_error" },
      { refunded_at: "2025-06-01T12:00:00Z", cancellation_reason: "refund" },
    ),
    ...subscription(
      { refunded_at: null, cancellation_reason: "refund" },
      { refunded_at: null, cancellation_reason: "billing_error" },
    ),
  ],
  "setTransaction renew_status_changed_date_error": afterPurchase("renew_status_changed_at"),
  "setTransaction store_transaction_id_error": [
    ...purchase({ store_original_transaction_id: "2000" }, { store_original_transaction_id: "2001" }),
    {
      before: [created],
      broken: { body: { ...PURCHASE, store_original_transaction_id: "2000" } },
      kept: { body: { ...SUBSCRIPTION, store_original_transaction_id: "1000" } },
    },
  ],
  "setTransaction one_time_purchase_trial_error": purchase(
    { offer: trial, price: free },
    { offer: { ...trial, type: "pay_up_front" }, price: free },
  ),

  "grantAccessLevel paid_access_level_does_not_exist": [
    { before: [created], broken: { body: { access_level_id: "Premium" } }, kept: { body: premium } },
  ],
  "revokeAccessLevel profile_paid_access_level_does_not_exist": [
    { before: [created], broken: { body: premium }, made: [["grantAccessLevel", { body: premium }]] },
  ],
  "revokeAccessLevel revocation_date_more_than_expiration_date": [
    {
      before: [
        created,
        ["grantAccessLevel", { body: { ...premium, expires_at: "2028-08-29T09:33:42+00:00" } }],
      ],
      broken: { body: { ...premium, revoke_at: "2028-08-29T09:33:42.000001Z" } },
      kept: { body: { ...premium, revoke_at: "2028-08-29T09:33:42Z" } },
    },
  ],
  "revokeAccessLevel value_error": [
    {
      before: [created, ["grantAccessLevel", { body: premium }]],
      broken: { body: { ...premium, revoke_at: NOW } },
      kept: { body: { ...premium, revoke_at: "2025-06-15T12:00:00.000001Z" } },
    },
  ],

  "validatePaddlePurchase no_products_found": [
    { options: { paddle: { tokensWithoutProducts: ["sub_1"] } }, broken: token, kept: otherToken },
  ],
  "validatePaddlePurchase paddle_api_key_not_found": [
    { options: { paddle: { apiKey: false } }, broken: token, keptOptions: { paddle: { apiKey: true } } },
  ],
  "validatePaddlePurchase invalid_paddle_credentials_or_purchase_not_found": [
    { options: { paddle: { unknownTokens: ["sub_1"] } }, broken: token, kept: otherToken },
  ],

  "listPaywalls validation_error of page_size": [
    { broken: { query: "?page[size]=0" }, kept: { query: "?page[size]=1" } },
    { broken: { query: "?page[size]=101" }, kept: { query: "?page[size]=100" } },
  ],
  "listPaywalls validation_error of page": [
    { broken: { query: "?page[number]=0" }, kept: { query: "?page[number]=1" } },
  ],
  "getPaywall paywall_does_not_exist": [
    {
      broken: { path: { paywall_id: "fd891d4f-5906-45b9-97c1-13cc3dc665de" } },
      kept: { path: { paywall_id: "fd891d4f-5906-45b9-97c1-13cc3dc665df" } },
    },
  ],

  "createVirtualCurrencyTransaction feature_not_enabled": [
    {
      options: { virtualCurrencies: [] },
      before: [created],
      broken: book(["COINS", 10]),
      keptOptions: COINS,
    },
  ],
  "createVirtualCurrencyTransaction insufficient_balance": booking(
    book(["COINS", -11]),
    book(["COINS", -10]),
  ),
  "createVirtualCurrencyTransaction unknown_currency": booking(book(["COIN", 1]), book(["COINS", 1])),
  "createVirtualCurrencyTransaction duplicate_currency": booking(
    book(["COINS", 1], ["COINS", 2]),
    book(["COINS", 3]),
  ),
  "createVirtualCurrencyTransaction amount_zero": [
    ...booking(book(["COINS", 0]), book(["COINS", 1])),
    ...booking(book(["COINS", 0]), book(["COINS", -1])),
  ],
  "createVirtualCurrencyTransaction balance_overflow": booking(
    book(["COINS", 2_147_483_638]),
    book(["COINS", 2_147_483_637]),
  ),
  "listVirtualCurrencyTransactions validation_error": [
    { options: COINS, before: [created], broken: { query: "?limit=0" }, kept: { query: "?limit=1" } },
    { options: COINS, before: [created], broken: { query: "?limit=101" }, kept: { query: "?limit=100" } },
  ],
  "listVirtualCurrencyTransactions invalid_cursor": [
    {
      options: COINS,
      before: [
        created,
        ["createVirtualCurrencyTransaction", book(["COINS", 1])],
        ["createVirtualCurrencyTransaction", book(["COINS", 2])],
      ],
      broken: { query: "?cursor=bm9uZQ==" },
      async kept(call) {
        const { body } = await call("listVirtualCurrencyTransactions", { query: "?limit=1" });
        return { query: `?cursor=${encodeURIComponent(body.pagination.next_cursor)}` };
      },
    },
  ],

  "webGetPaywall VARIATION_DOES_NOT_EXIST_ERROR": [
    { before: [created], broken: placement("Onboarding"), kept: placement("onboarding") },
  ],
  "webRecordPaywallView datetime": [
    {
      before: [created],
      broken: view("2025-02-29T12:00:00Z"),
      kept: view("2025-02-28T12:00:00Z"),
    },
  ],

  "legacyCreateProfile validation_error": [
    {
      before: [["legacyCreateProfile", legacyUser(0, 10)]],
      broken: legacyUser(10, 11),
      kept: legacyUser(9, 10),
    },
  ],
  "legacyUpdateProfile validation_error": [
    {
      before: [["legacyCreateProfile", legacyUser(0, 9)]],
      broken: { body: { custom_attributes: dictionary(9, 11) } },
      kept: { body: { custom_attributes: dictionary(9, 10) } },
    },
    {
      before: [["createProfile", { body: { custom_attributes: list(0, 30) } }]],
      broken: { body: { custom_attributes: dictionary(30, 31) } },
      kept: { body: { custom_attributes: dictionary(29, 30) } },
    },
  ],
  "legacyGrantAccessLevel validation_error": [
    {
      before: [created],
      broken: { body: { is_lifetime: false } },
      kept: { body: { is_lifetime: true } },
    },
  ],

  "mailDeleteProfile profile_not_found_error": [
    { broken: { body: { email: "jane@example.com" } }, made: [["mailSaveProfile", { body: mailUser }]] },
  ],
};

/** Each rule once, with the first operation that has it. */
const rules = new Map<Rule<never, string>, { id: keyof operations; name: string }>();
for (const operation of Object.values(registry)) {
  for (const rule of operation.rules) {
    if (rules.has(rule)) continue;
    const alike = operation.rules.filter(({ code }) => code === rule.code);
    const field = alike.length > 1 ? ` of ${rule.field}` : "";
    rules.set(rule, { id: operation.id, name: `${operation.id} ${rule.code}${field}` });
  }
}

describe("each rule", () => {
  it("has two sides here, and nothing else has", () => {
    expect(Object.keys(SIDES).toSorted()).toEqual([...rules.values()].map(({ name }) => name).toSorted());
  });

  const cases = [...rules].flatMap(([rule, { id, name }]) =>
    (SIDES[name] ?? []).map((sides) => ({ rule, id, name, sides })),
  );

  it.each(cases)("is broken, and kept by a neighbour: $name", async ({ rule, id, sides }) => {
    const { options, before = [], broken, kept = broken, made = [], keptOptions = options } = sides;
    const breaks = vi.spyOn(rule, "breaks");
    /** What the last request comes to, and what the rule says of it. */
    const judge = async (call: Call, steps: Step[], last: Sent | ((call: Call) => Promise<Sent>)) => {
      for (const step of steps) expect((await call(...step)).status, step[0]).toBeLessThan(300);
      const sent = typeof last === "function" ? await last(call) : last;
      breaks.mockClear();
      const response = await call(id, sent);
      return { outcome: outcomeOf(response), status: response.status, broken: breaks.mock.results[0]?.value };
    };
    try {
      const refused = await judge(openCaller(options).call, before, broken);
      expect(refused).toMatchObject({ outcome: rule.code, broken: true });
      const accepted = await judge(openCaller(keptOptions).call, [...before, ...made], kept);
      expect(accepted).toMatchObject({ broken: false });
      expect(accepted.status).toBeLessThan(300);
    } finally {
      breaks.mockRestore();
    }
  });
});
