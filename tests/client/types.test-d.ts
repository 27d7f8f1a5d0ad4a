import { assertType, describe, expectTypeOf, it } from "vitest";
import {
  type AdaptyClient,
  type AnyError,
  type ClientError,
  type CohortDataResponse,
  type CreateProfileRequest,
  createAdaptyClient,
  type ErrorOf,
  type JsonApiError,
  type LegacyGrantAccessLevelRequest,
  type NetworkError,
  type NotAuthenticatedError,
  type PaidAccessLevelDoesNotExistError,
  type PlacementInfoResponse,
  type ProfileBadRequestError,
  type ProfileDoesNotExistBadRequestError,
  type ProfileDoesNotExistError,
  type ProfileResponse,
  type SetTransactionRequest,
  type StripeErrorResponse,
  type UndocumentedError,
  type UnlistedCodeError,
} from "../../src/client/index.ts";

declare const adapty: AdaptyClient;
const user = { customerUserId: "user-42" };
const grant = { ...user, body: { access_level_id: "premium" } };

describe("an error", () => {
  it("narrows by its code to its status, and by its status to its codes", async () => {
    const { error } = await adapty.grantAccessLevel(grant);
    if (!error) return;
    expectTypeOf(error.error_code).toEqualTypeOf<
      | "validation_error"
      | "parse_error"
      | "paid_access_level_does_not_exist"
      | "profile_does_not_exist"
      | "not_authenticated"
      | "rate_limited"
      | "network_error"
      | "unexpected_response"
      | "undocumented_error"
    >();
    expectTypeOf(error.status_code).toEqualTypeOf<400 | 401 | 404 | 429 | null>();
    if (error.error_code === "paid_access_level_does_not_exist") {
      expectTypeOf(error).toEqualTypeOf<
        PaidAccessLevelDoesNotExistError & { http_status: 400; attempts: number }
      >();
      expectTypeOf(error.status_code).toEqualTypeOf<400>();
    }
    if (error.error_code === "not_authenticated") expectTypeOf(error.status_code).toEqualTypeOf<401>();
    if (error.error_code === "profile_does_not_exist") {
      expectTypeOf(error).toEqualTypeOf<
        | (ProfileDoesNotExistBadRequestError & { http_status: 400; attempts: number })
        | (ProfileDoesNotExistError & { http_status: 404; attempts: number })
      >();
    }
    if (error.status_code === 404) {
      expectTypeOf(error).toEqualTypeOf<ProfileDoesNotExistError & { http_status: 404; attempts: number }>();
    }
    if (error.status_code === 401) expectTypeOf(error.error_code).toEqualTypeOf<"not_authenticated">();
    if (error.status_code === null) expectTypeOf(error).toEqualTypeOf<ClientError>();
    // @ts-expect-error a code that no document lists for this operation
    if (error.error_code === "expires_date_error") return;
    // @ts-expect-error a status that no document lists
    if (error.status_code === 500) return;
  });

  it("of one method has a type by the method's name", async () => {
    const { error } = await adapty.grantAccessLevel(grant);
    if (error) expectTypeOf(error).toEqualTypeOf<ErrorOf<"grantAccessLevel">>();
    // @ts-expect-error no such method
    assertType<ErrorOf<"grantAccess">>(error);
  });

  it("narrows to the errors of the client's own", async () => {
    const { error } = await adapty.getProfile(user);
    if (error?.error_code === "network_error") {
      expectTypeOf(error).toEqualTypeOf<NetworkError>();
      expectTypeOf(error.reason).toEqualTypeOf<"aborted" | "timeout" | "unreachable" | "fetch_error">();
    }
    if (error?.error_code === "undocumented_error") expectTypeOf(error).toEqualTypeOf<UndocumentedError>();
    if (error?.error_code === "unexpected_response") expectTypeOf(error.body).toEqualTypeOf<string>();
  });

  it("of a profile update narrows too, though the documents leave its codes open", async () => {
    const { error } = await adapty.updateProfile({ ...user, body: {} });
    if (!error) return;
    expectTypeOf(error.error_code).toEqualTypeOf<
      | "unlisted_code"
      | "profile_does_not_exist"
      | "not_authenticated"
      | "rate_limited"
      | "network_error"
      | "unexpected_response"
      | "undocumented_error"
    >();
    if (error.error_code === "not_authenticated") {
      expectTypeOf(error).toEqualTypeOf<NotAuthenticatedError & { http_status: 401; attempts: number }>();
    }
    if (error.error_code === "network_error") expectTypeOf(error).toEqualTypeOf<NetworkError>();
    if (error.status_code === 400) {
      expectTypeOf(error).toEqualTypeOf<UnlistedCodeError<ProfileBadRequestError, 400>>();
      expectTypeOf(error.sent_code).toEqualTypeOf<string>();
      expectTypeOf(error.http_status).toEqualTypeOf<400>();
    }
  });

  it("of Stripe's has a code, and the JSON:API document as its body", async () => {
    const attributes = { customer_user_id: "user-42", stripe_token: "sub_0" };
    const body = { data: { type: "stripe_receipt_validation_result" as const, attributes } };
    const { error } = await adapty.validateStripePurchase({ body });
    if (error?.error_code === "json_api_error") {
      expectTypeOf(error).toEqualTypeOf<JsonApiError<StripeErrorResponse, 400>>();
      expectTypeOf(error.body).toEqualTypeOf<StripeErrorResponse>();
    }
    if (error?.status_code === 400) {
      expectTypeOf(error.error_code).toEqualTypeOf<"json_api_error" | "parse_error">();
    }
  });

  it("of any operation has its code, status and messages in one place", () => {
    type Method = Exclude<AdaptyClient[keyof AdaptyClient], AdaptyClient["raw"]>;
    type Fault = NonNullable<Awaited<ReturnType<Method>>["error"]>;
    expectTypeOf<Fault>().toExtend<AnyError>();
  });
});

describe("an analytics method", () => {
  const filters = { date: ["2025-01-01", "2025-01-31"] };

  it("gives the data of the format that its body names", async () => {
    const json = await adapty.retrieveCohortData({ body: { filters, format: "json" } });
    if (json.data) expectTypeOf(json.data).toEqualTypeOf<CohortDataResponse>();
    const csv = await adapty.retrieveCohortData({ body: { filters, format: "csv" } });
    if (csv.data !== undefined) expectTypeOf(csv.data).toEqualTypeOf<string>();
  });

  it("gives data without a format, since JSON is the default", async () => {
    const { data } = await adapty.retrieveCohortData({ body: { filters } });
    if (data) expectTypeOf(data).toEqualTypeOf<CohortDataResponse>();
  });

  it("gives data or text if the format is open", async () => {
    const format = "json" as "json" | "csv";
    const open = await adapty.retrieveCohortData({ body: { filters, format } });
    if (open.data !== undefined) expectTypeOf(open.data).toEqualTypeOf<CohortDataResponse | string>();
    const placements = await adapty.retrievePlacementInfo({
      body: { filters: { placement_type: "paywall" } },
    });
    if (placements.data !== undefined)
      expectTypeOf(placements.data).toEqualTypeOf<PlacementInfoResponse | string>();
  });

  it("leaves a row open, whose fields no document lists", async () => {
    const { data } = await adapty.retrieveRetentionData({ body: { filters, format: "json" } });
    expectTypeOf(data?.data?.[0]?.anything).toEqualTypeOf<unknown>();
  });

  it("takes no other format and no unknown field", () => {
    // @ts-expect-error a format that no document has
    adapty.retrieveCohortData({ body: { filters, format: "xml" } });
    // @ts-expect-error a field that no document has
    adapty.retrieveCohortData({ body: { filters, formt: "csv" } });
  });
});

describe("a result", () => {
  it("has either data or an error", async () => {
    const { data, error, response } = await adapty.getProfile(user);
    expectTypeOf(data).toEqualTypeOf<ProfileResponse | undefined>();
    if (error) {
      expectTypeOf(data).toEqualTypeOf<undefined>();
    } else {
      expectTypeOf(data).toEqualTypeOf<ProfileResponse>();
      expectTypeOf(response).toEqualTypeOf<Response>();
    }
    if (data) expectTypeOf(error).toEqualTypeOf<undefined>();
    // @ts-expect-error there may be an error instead
    data.data;
  });

  it("has no data if the response has no body", async () => {
    const { data, error, response } = await adapty.deleteProfile(user);
    expectTypeOf(data).toEqualTypeOf<undefined>();
    if (!error) expectTypeOf(response).toEqualTypeOf<Response>();
  });
});

it("a client needs at least one key", () => {
  createAdaptyClient({ apiKey: "secret_live_x" });
  createAdaptyClient({ publicKey: "public_live_x", apiKey: undefined });
  // @ts-expect-error no key
  createAdaptyClient({ baseUrl: "https://api.adapty.io" });
  // @ts-expect-error a platform that no document lists
  createAdaptyClient({ apiKey: "secret_live_x", platform: "Windows" });
});

describe("a call", () => {
  it("names its user, by either ID or both", () => {
    adapty.getProfile({ profileId: "p" });
    adapty.getProfile({ profileId: "p", customerUserId: "c" });
    adapty.getProfile({ profileId: undefined, customerUserId: "c" });
    // @ts-expect-error no user
    adapty.getProfile({});
    // @ts-expect-error no user
    adapty.getProfile({ profileId: undefined, customerUserId: undefined });
    // @ts-expect-error null names nobody
    adapty.getProfile({ customerUserId: null });
  });

  it("names one user in the path of the legacy API", () => {
    adapty.legacyGetProfile({ profileId: "p" });
    adapty.legacyGetProfile({ customerUserId: "c", extended: "1" });
    // @ts-expect-error the path has room for one
    adapty.legacyGetProfile({ profileId: "p", customerUserId: "c" });
    // @ts-expect-error no access level
    adapty.legacyRevokeAccessLevel({ profileId: "p", body: { is_refund: false } });
  });

  it("of the web API takes a body alone, with the user in it", () => {
    adapty.webAddAttribution({ body: { status: "organic", customer_user_id: "user-42" } });
    // @ts-expect-error the user is in the body
    adapty.webAddAttribution({ customerUserId: "user-42", body: { status: "organic", profile_id: "p" } });
    // @ts-expect-error no user in the body
    adapty.webAddAttribution({ body: { status: "organic" } });
  });

  it("may have no arguments if none is required", () => {
    adapty.listPaywalls();
    adapty.listPaywalls({ pageSize: 5 });
    // @ts-expect-error no user
    adapty.getProfile();
    // @ts-expect-error no body
    adapty.webAddAttribution();
  });

  it("has the described body", () => {
    // @ts-expect-error no body
    adapty.grantAccessLevel(user);
    // @ts-expect-error a required field is missing
    adapty.grantAccessLevel({ ...user, body: {} });
    // @ts-expect-error a field of the wrong type
    adapty.grantAccessLevel({ ...user, body: { access_level_id: 1 } });
    // @ts-expect-error null is not allowed here
    adapty.grantAccessLevel({ ...user, body: { access_level_id: null } });
    // @ts-expect-error a misspelt field
    adapty.grantAccessLevel({ ...user, body: { access_level_id: "premium", expires: null } });
    // @ts-expect-error an operation without a body
    adapty.getProfile({ ...user, body: {} });
  });
});

it("a request takes lists that are readonly", () => {
  const filters = { date: ["2026-01-01", "2026-01-31"], country: ["de"] } as const;
  adapty.retrieveCohortData({ body: { filters, renewal_days: [3, 7] as const } });
  const custom_attributes = [{ key: "plan", value: "team" }] as const;
  adapty.updateProfile({ ...user, body: { custom_attributes } });
  // @ts-expect-error a list of numbers
  adapty.retrieveCohortData({ body: { filters: { ...filters, country: [1] as const } } });
});

describe("a type of the API", () => {
  const purchase = {
    store: "app_store",
    store_product_id: "1year.premium",
    store_transaction_id: "1",
    store_original_transaction_id: "1",
    price: { country: "US", currency: "USD", value: 9.99 },
    purchased_at: "2022-10-12T09:42:50.000000+0000",
  };
  const period = { originally_purchased_at: purchase.purchased_at, expires_at: null, renew_status: true };

  it("distinguishes the two kinds of transaction", () => {
    assertType<SetTransactionRequest>({ purchase_type: "one_time_purchase", ...purchase });
    assertType<SetTransactionRequest>({ purchase_type: "subscription", ...purchase, ...period });
    // @ts-expect-error a subscription without its period
    assertType<SetTransactionRequest>({ purchase_type: "subscription", ...purchase });
    // @ts-expect-error a third kind
    assertType<SetTransactionRequest>({ purchase_type: "gift", ...purchase });
    const read = (transaction: SetTransactionRequest) => {
      if (transaction.purchase_type === "subscription")
        expectTypeOf(transaction.renew_status).toEqualTypeOf<boolean>();
      // @ts-expect-error not of a one-time purchase
      else return transaction.renew_status;
    };
    read({ purchase_type: "one_time_purchase", ...purchase });
  });

  it("knows its values, its nulls and its required fields", () => {
    assertType<CreateProfileRequest>({ gender: "f", birthday: null });
    // @ts-expect-error a value that is not listed
    assertType<CreateProfileRequest>({ gender: "x" });
    // @ts-expect-error null is not allowed here
    assertType<CreateProfileRequest>({ custom_attributes: null });
    assertType<LegacyGrantAccessLevelRequest>({ duration_days: 30 });
    // @ts-expect-error none of the three that say for how long
    assertType<LegacyGrantAccessLevelRequest>({ price: 1 });
  });
});
