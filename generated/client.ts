// Written by scripts/build/client/client.ts from spec/. Edit that, then run `npm run build`.

import type { Operation } from "../src/client/operation.ts";
import type { CallOptions, HeaderUser, PathUser } from "../src/client/request.ts";
import type { JsonApiError, Result, UnlistedCodeError } from "../src/client/result.ts";
import type {
  AddAttributionRequest,
  BillingIssueDetectedAtDateComparisonError,
  CreateProfileRequest,
  DatetimeError,
  EnumError,
  ExpiresDateError,
  FamilySharePriceError,
  FreeTrialPriceError,
  GetPaywallRequest,
  GracePeriodBillingError,
  GracePeriodExpiresDateError,
  GrantAccessLevelRequest,
  LegacyCreateProfileRequest,
  LegacyGrantAccessLevelRequest,
  LegacyProfileResponse,
  LegacyRevokeAccessLevelRequest,
  LegacyUpdateProfileRequest,
  MissingOfferIdError,
  NotAuthenticatedError,
  OneTimePurchaseTrialError,
  OriginallyPurchasedDateError,
  PaidAccessLevelDoesNotExistError,
  ParameterExtended,
  ParameterLegacyAccessLevelId,
  ParameterPlatform,
  ParseError,
  Paywall,
  ProfileBadRequestError,
  ProfileDoesNotExistBadRequestError,
  ProfileDoesNotExistError,
  ProfilePaidAccessLevelDoesNotExistError,
  ProfileResponse,
  RecordPaywallViewRequest,
  RefundDateError,
  RefundFieldsError,
  RenewStatusChangedDateError,
  RevocationDateMoreThanExpirationDateError,
  RevokeAccessLevelRequest,
  SetTransactionRequest,
  StoreTransactionIdError,
  StripeErrorResponse,
  StripeValidationRequest,
  StripeValidationResponse,
  UpdateProfileRequest,
  ValidationError,
} from "./types.ts";

/** The operations of Adapty's server-side API, in the order of the description. */
export interface AdaptyOperations {
  /**
   * Get a profile.
   *
   * Returns one user with the access levels, subscriptions and other purchases. To decide about access, use `access_levels`. A level is active if its `starts_at` is null or past, and if its `expires_at` is null or still to come or `is_in_grace_period` is true.
   *
   * `GET /api/v2/server-side-api/profile/`, with the secret key.
   *
   * Errors, by status and code:
   * - 401 `not_authenticated`: The `Authorization` header is missing, or its key is wrong.
   * - 404 `profile_does_not_exist`: No profile has the ID that was sent.
   *
   * @throws {TypeError} as a rejection, if the secret key or the user is missing, or an argument cannot be sent unchanged.
   * @example
   * const { data, error } = await adapty.getProfile({ customerUserId: "user-42" });
   */
  getProfile(
    call: HeaderUser & {
      /**
       * The platform of the user's device. Adapty recommends it for creating and updating a profile.
       */
      platform?: ParameterPlatform | undefined;
    } & CallOptions,
  ): Promise<Result<ProfileResponse, NotAuthenticatedError | ProfileDoesNotExistError>>;

  /**
   * Create a profile.
   *
   * Creates a profile for a user whom Adapty does not know yet. With both ID headers, it links your `adapty-customer-user-id` to the profile of `adapty-profile-id`.
   *
   * `POST /api/v2/server-side-api/profile/`, with the secret key.
   *
   * Errors, by status and code:
   * - 400 `validation_error`: The body is JSON, but it does not match the schema of the request.
   * - 400 `parse_error`: The body is not JSON.
   * - 401 `not_authenticated`: The `Authorization` header is missing, or its key is wrong.
   *
   * @throws {TypeError} as a rejection, if the secret key, the user, or the body is missing, or an argument cannot be sent unchanged.
   * @example
   * const { data, error } = await adapty.createProfile({
   *   customerUserId: "user-42",
   *   body: {
   *     installation_meta: { device_id: "3fa85f64-5717-4562-b3fc-2c963f66afa6", platform: "iOS", locale: "en" },
   *   },
   * });
   */
  createProfile(
    call: HeaderUser & {
      /**
       * The platform of the user's device. Adapty recommends it for creating and updating a profile.
       */
      platform?: ParameterPlatform | undefined;
      /**
       * What you know about the user; `{}` if you know nothing yet.
       */
      body: CreateProfileRequest;
    } & CallOptions,
  ): Promise<Result<ProfileResponse, ValidationError | ParseError | NotAuthenticatedError>>;

  /**
   * Update a profile.
   *
   * Changes what is known about a user. A field that is left out stays as it is. Custom attributes are merged one by one.
   *
   * `PATCH /api/v2/server-side-api/profile/`, with the secret key.
   *
   * Errors, by status and code:
   * - 400 `unlisted_code`, with the API's own code in `sent_code`: A field of the profile is wrong, or the body is not JSON. The documents do not list the codes; `validation_error` and `parse_error` are two of them.
   * - 401 `not_authenticated`: The `Authorization` header is missing, or its key is wrong.
   * - 404 `profile_does_not_exist`: No profile has the ID that was sent.
   *
   * @throws {TypeError} as a rejection, if the secret key, the user, or the body is missing, or an argument cannot be sent unchanged.
   * @example
   * const { data, error } = await adapty.updateProfile({ customerUserId: "user-42", body: { email: "jane.roe@example.com", phone_number: null } });
   */
  updateProfile(
    call: HeaderUser & {
      /**
       * The platform of the user's device. Adapty recommends it for creating and updating a profile.
       */
      platform?: ParameterPlatform | undefined;
      /**
       * The fields to change.
       */
      body: UpdateProfileRequest;
    } & CallOptions,
  ): Promise<
    Result<
      ProfileResponse,
      UnlistedCodeError<ProfileBadRequestError, 400> | NotAuthenticatedError | ProfileDoesNotExistError
    >
  >;

  /**
   * Delete a profile.
   *
   * Deletes a user and all their data. The history is detached from the profile, and the events that were sent to integrations disappear from the event feed. If another profile makes a purchase with the same Apple ID, or restores a subscription, Adapty assigns the history to that profile and sends the events again. A request deletes one user; to delete many, send requests in parallel.
   *
   * `DELETE /api/v2/server-side-api/profile/`, with the secret key.
   *
   * Errors, by status and code:
   * - 401 `not_authenticated`: The `Authorization` header is missing, or its key is wrong.
   * - 404 `profile_does_not_exist`: No profile has the ID that was sent.
   *
   * @throws {TypeError} as a rejection, if the secret key or the user is missing, or an argument cannot be sent unchanged.
   * @example
   * const { error } = await adapty.deleteProfile({ customerUserId: "user-42" });
   */
  deleteProfile(
    call: HeaderUser & {
      /**
       * The platform of the user's device. Adapty recommends it for creating and updating a profile.
       */
      platform?: ParameterPlatform | undefined;
    } & CallOptions,
  ): Promise<Result<undefined, NotAuthenticatedError | ProfileDoesNotExistError>>;

  /**
   * Set a transaction.
   *
   * Records a purchase of a user and unlocks the access level of its product. It appears in analytics, in the event feed and in every integration, so prefer it to granting an access level. A purchase of a product that the app does not know is recorded too, and unlocks `premium`. A known `store_transaction_id` updates that transaction, for example its `billing_issue_detected_at`; a new one with the same `store_original_transaction_id` is a renewal.
   *
   * `POST /api/v2/server-side-api/purchase/set/transaction/`, with the secret key.
   *
   * Errors, by status and code:
   * - 400 `validation_error`: The body is JSON, but it does not match the schema of the request.
   * - 400 `parse_error`: The body is not JSON.
   * - 400 `billing_issue_detected_at_date_comparison_error`: `billing_issue_detected_at` is not later than `purchased_at`.
   * - 400 `expires_date_error`: `expires_at` is not later than `purchased_at`. Null passes.
   * - 400 `family_share_price_error`: The purchase is shared with the family, but the price is not 0.
   * - 400 `free_trial_price_error`: The offer is a free trial, but the price is not 0.
   * - 400 `grace_period_billing_error`: `grace_period_expires_at` is present, but `billing_issue_detected_at` is missing or null.
   * - 400 `grace_period_expires_date_error`: `grace_period_expires_at` is earlier than `expires_at`. The dates are not compared if one of them is null.
   * - 400 `missing_offer_id`: The category of the offer is not `introductory`, and its ID is missing or null.
   * - 400 `originally_purchased_date_error`: `originally_purchased_at` is later than `purchased_at`.
   * - 400 `profile_does_not_exist`: No profile has the ID that was sent. Set transaction, grant and revoke respond with this status.
   * - 400 `refund_date_error`: `refunded_at` is not later than `purchased_at`.
   * - 400 `refund_fields_error`: `refunded_at` is present without the reason `refund`, or the reason without the date.
   * - 400 `renew_status_changed_date_error`: `renew_status_changed_at` is not later than `purchased_at`.
   * - 400 `store_transaction_id_error`: A one-time purchase has two different transaction IDs.
   * - 400 `one_time_purchase_trial_error`: A one-time purchase has a free trial as its offer.
   * - 401 `not_authenticated`: The `Authorization` header is missing, or its key is wrong.
   * - 404 `profile_does_not_exist`: No profile has the ID that was sent.
   *
   * @throws {TypeError} as a rejection, if the secret key, the user, or the body is missing, or an argument cannot be sent unchanged.
   * @example
   * const { data, error } = await adapty.setTransaction({
   *   customerUserId: "user-42",
   *   body: {
   *     purchase_type: "subscription",
   *     store: "app_store",
   *     environment: "Production",
   *     store_product_id: "1year.premium",
   *     store_transaction_id: "30002109551456",
   *     store_original_transaction_id: "30002109551456",
   *     is_family_shared: false,
   *     price: { country: "US", currency: "USD", value: 9.99 },
   *     purchased_at: "2024-10-12T09:42:50.000000+0000",
   *     variation_id: "81109d24-ea95-4806-9ec7-b482bbd1a33d",
   *     originally_purchased_at: "2024-10-12T09:42:50.000000+0000",
   *     renew_status: true,
   *     expires_at: "2025-10-12T09:42:50.000000+0000",
   *   },
   * });
   */
  setTransaction(
    call: HeaderUser & {
      /**
       * The platform of the user's device. Adapty recommends it for creating and updating a profile.
       */
      platform?: ParameterPlatform | undefined;
      /**
       * A subscription or a one-time purchase.
       */
      body: SetTransactionRequest;
    } & CallOptions,
  ): Promise<
    Result<
      ProfileResponse,
      | ValidationError
      | ParseError
      | BillingIssueDetectedAtDateComparisonError
      | ExpiresDateError
      | FamilySharePriceError
      | FreeTrialPriceError
      | GracePeriodBillingError
      | GracePeriodExpiresDateError
      | MissingOfferIdError
      | OriginallyPurchasedDateError
      | ProfileDoesNotExistBadRequestError
      | RefundDateError
      | RefundFieldsError
      | RenewStatusChangedDateError
      | StoreTransactionIdError
      | OneTimePurchaseTrialError
      | NotAuthenticatedError
      | ProfileDoesNotExistError
    >
  >;

  /**
   * Grant an access level.
   *
   * Gives a user access without a transaction, for example as a bonus for a referral. The store of the level is `adapty`, and its product is `adapty_server_side_product`. The grant does not count in analytics. Adapty sends it only to the webhook integration, and the event feed shows it only if that integration is on. If there was a purchase, set a transaction instead.
   *
   * `POST /api/v2/server-side-api/purchase/profile/grant/access-level/`, with the secret key.
   *
   * Errors, by status and code:
   * - 400 `validation_error`: The body is JSON, but it does not match the schema of the request.
   * - 400 `parse_error`: The body is not JSON.
   * - 400 `paid_access_level_does_not_exist`: The app has no access level with this ID.
   * - 400 `profile_does_not_exist`: No profile has the ID that was sent. Set transaction, grant and revoke respond with this status.
   * - 401 `not_authenticated`: The `Authorization` header is missing, or its key is wrong.
   * - 404 `profile_does_not_exist`: No profile has the ID that was sent.
   *
   * @throws {TypeError} as a rejection, if the secret key, the user, or the body is missing, or an argument cannot be sent unchanged.
   * @example
   * const { data, error } = await adapty.grantAccessLevel({ customerUserId: "user-42", body: { access_level_id: "premium" } });
   */
  grantAccessLevel(
    call: HeaderUser & {
      /**
       * The platform of the user's device. Adapty recommends it for creating and updating a profile.
       */
      platform?: ParameterPlatform | undefined;
      /**
       * The access level, and when it begins and ends.
       */
      body: GrantAccessLevelRequest;
    } & CallOptions,
  ): Promise<
    Result<
      ProfileResponse,
      | ValidationError
      | ParseError
      | PaidAccessLevelDoesNotExistError
      | ProfileDoesNotExistBadRequestError
      | NotAuthenticatedError
      | ProfileDoesNotExistError
    >
  >;

  /**
   * Revoke an access level.
   *
   * Ends a user's access, at once or at the date in `revoke_at`. The date can be in the past, but not later than the current end of access.
   *
   * `POST /api/v2/server-side-api/purchase/profile/revoke/access-level/`, with the secret key.
   *
   * Errors, by status and code:
   * - 400 `validation_error`: The body is JSON, but it does not match the schema of the request.
   * - 400 `parse_error`: The body is not JSON.
   * - 400 `paid_access_level_does_not_exist`: The app has no access level with this ID.
   * - 400 `profile_does_not_exist`: No profile has the ID that was sent. Set transaction, grant and revoke respond with this status.
   * - 400 `profile_paid_access_level_does_not_exist`: The profile does not have the access level to revoke.
   * - 400 `revocation_date_more_than_expiration_date`: `revoke_at` is later than the current `expires_at` of the level. An `expires_at` of null is later than any date.
   * - 401 `not_authenticated`: The `Authorization` header is missing, or its key is wrong.
   * - 404 `profile_does_not_exist`: No profile has the ID that was sent.
   *
   * @throws {TypeError} as a rejection, if the secret key, the user, or the body is missing, or an argument cannot be sent unchanged.
   * @example
   * const { data, error } = await adapty.revokeAccessLevel({ customerUserId: "user-42", body: { access_level_id: "premium" } });
   */
  revokeAccessLevel(
    call: HeaderUser & {
      /**
       * The platform of the user's device. Adapty recommends it for creating and updating a profile.
       */
      platform?: ParameterPlatform | undefined;
      /**
       * The access level, and when it ends.
       */
      body: RevokeAccessLevelRequest;
    } & CallOptions,
  ): Promise<
    Result<
      ProfileResponse,
      | ValidationError
      | ParseError
      | PaidAccessLevelDoesNotExistError
      | ProfileDoesNotExistBadRequestError
      | ProfilePaidAccessLevelDoesNotExistError
      | RevocationDateMoreThanExpirationDateError
      | NotAuthenticatedError
      | ProfileDoesNotExistError
    >
  >;

  /**
   * Validate a Stripe purchase.
   *
   * Validates a Stripe purchase with the Stripe credentials in the App Settings of your app, and imports its history into the profile of `customer_user_id`. If there is no such profile, Adapty creates it. Imported transactions create profile events and count towards the monthly tracked revenue.
   *
   * `POST /api/v1/sdk/purchase/stripe/token/validate/`, with the secret key.
   *
   * Errors, by status and code:
   * - 400 `json_api_error`: The purchase was rejected. The body is a JSON:API document.
   * - 400 `parse_error`: The body is not JSON.
   * - 401 `not_authenticated`: The `Authorization` header is missing, or its key is wrong.
   *
   * @throws {TypeError} as a rejection, if the secret key or the body is missing, or an argument cannot be sent unchanged.
   * @example
   * const { data, error } = await adapty.validateStripePurchase({
   *   body: {
   *     data: {
   *       type: "stripe_receipt_validation_result",
   *       attributes: { customer_user_id: "jane.doe@example.com", stripe_token: "sub_1OM8brJTlbIG45BdDRFOHWAU" },
   *     },
   *   },
   * });
   */
  validateStripePurchase(
    call: {
      /**
       * The user and the Stripe purchase.
       */
      body: StripeValidationRequest;
    } & CallOptions,
  ): Promise<
    Result<
      StripeValidationResponse,
      JsonApiError<StripeErrorResponse, 400> | ParseError | NotAuthenticatedError
    >
  >;

  /**
   * Get a paywall.
   *
   * Selects the paywall of a placement for one user, with its products and its remote config.
   *
   * `POST /api/v2/web-api/paywall/`, with the public key.
   *
   * Errors, by status and code:
   * - 400 `validation_error`: The body is JSON, but it does not match the schema of the request.
   * - 400 `parse_error`: The body is not JSON.
   * - 401 `not_authenticated`: The `Authorization` header is missing, or its key is wrong.
   * - 404 `profile_does_not_exist`: No profile has the ID that was sent.
   *
   * @throws {TypeError} as a rejection, if the public key or the body is missing, or an argument cannot be sent unchanged.
   * @example
   * const { data, error } = await adapty.webGetPaywall({
   *   body: { store: "app_store", placement_id: "onboarding", customer_user_id: "jane.doe@example.com" },
   * });
   */
  webGetPaywall(
    call: {
      /**
       * The placement and the user.
       */
      body: GetPaywallRequest;
    } & CallOptions,
  ): Promise<
    Result<Paywall, ValidationError | ParseError | NotAuthenticatedError | ProfileDoesNotExistError>
  >;

  /**
   * Record a paywall view.
   *
   * Records that a user saw a paywall variation.
   *
   * `POST /api/v2/web-api/paywall/visit/`, with the public key.
   *
   * Errors, by status and code:
   * - 400 `validation_error`: The body is JSON, but it does not match the schema of the request.
   * - 400 `parse_error`: The body is not JSON.
   * - 400 `datetime`: The date is not ISO 8601. Only the web API uses this code.
   * - 401 `not_authenticated`: The `Authorization` header is missing, or its key is wrong.
   * - 404 `profile_does_not_exist`: No profile has the ID that was sent.
   *
   * @throws {TypeError} as a rejection, if the public key or the body is missing, or an argument cannot be sent unchanged.
   * @example
   * const { error } = await adapty.webRecordPaywallView({
   *   body: {
   *     store: "app_store",
   *     variation_id: "d76feea0-c0cf-4942-bef5-84ed701fc6db",
   *     customer_user_id: "jane.doe@example.com",
   *   },
   * });
   */
  webRecordPaywallView(
    call: {
      /**
       * The variation and the user.
       */
      body: RecordPaywallViewRequest;
    } & CallOptions,
  ): Promise<
    Result<
      undefined,
      ValidationError | ParseError | DatetimeError | NotAuthenticatedError | ProfileDoesNotExistError
    >
  >;

  /**
   * Add attribution.
   *
   * Records whether an advertisement brought a user, and which.
   *
   * `POST /api/v2/web-api/attribution/`, with the public key.
   *
   * Errors, by status and code:
   * - 400 `validation_error`: The body is JSON, but it does not match the schema of the request.
   * - 400 `parse_error`: The body is not JSON.
   * - 400 `enum`: The value is not one of those that are allowed. Only the web API uses this code.
   * - 401 `not_authenticated`: The `Authorization` header is missing, or its key is wrong.
   * - 404 `profile_does_not_exist`: No profile has the ID that was sent.
   *
   * @throws {TypeError} as a rejection, if the public key or the body is missing, or an argument cannot be sent unchanged.
   * @example
   * const { error } = await adapty.webAddAttribution({ body: { status: "organic", customer_user_id: "jane.doe@example.com" } });
   */
  webAddAttribution(
    call: {
      /**
       * Where the user came from.
       */
      body: AddAttributionRequest;
    } & CallOptions,
  ): Promise<
    Result<
      undefined,
      ValidationError | ParseError | EnumError | NotAuthenticatedError | ProfileDoesNotExistError
    >
  >;

  /**
   * Get a profile (v1).
   *
   * `GET /api/v1/server-side-api/profiles/`, with the secret key.
   *
   * Errors, by status and code:
   * - 401 `not_authenticated`: The `Authorization` header is missing, or its key is wrong.
   * - 404 `profile_does_not_exist`: No profile has the ID that was sent.
   *
   * @throws {TypeError} as a rejection, if the secret key or the user is missing, or an argument cannot be sent unchanged.
   * @deprecated Use {@link AdaptyOperations.getProfile | getProfile} instead. It does the same at the v2 address.
   * @example
   * const { data, error } = await adapty.v1GetProfile({ customerUserId: "user-42" });
   */
  v1GetProfile(
    call: HeaderUser & CallOptions,
  ): Promise<Result<ProfileResponse, NotAuthenticatedError | ProfileDoesNotExistError>>;

  /**
   * Create a profile (v1).
   *
   * `POST /api/v1/server-side-api/profiles/`, with the secret key.
   *
   * Errors, by status and code:
   * - 400 `validation_error`: The body is JSON, but it does not match the schema of the request.
   * - 400 `parse_error`: The body is not JSON.
   * - 401 `not_authenticated`: The `Authorization` header is missing, or its key is wrong.
   * - 404 `profile_does_not_exist`: No profile has the ID that was sent.
   *
   * @throws {TypeError} as a rejection, if the secret key, the user, or the body is missing, or an argument cannot be sent unchanged.
   * @deprecated Use {@link AdaptyOperations.createProfile | createProfile} instead. It does the same at the v2 address, except that only this operation has a 404.
   * @example
   * const { data, error } = await adapty.v1CreateProfile({
   *   customerUserId: "user-42",
   *   body: {
   *     installation_meta: { device_id: "3fa85f64-5717-4562-b3fc-2c963f66afa6", platform: "iOS", locale: "en" },
   *   },
   * });
   */
  v1CreateProfile(
    call: HeaderUser & {
      /**
       * What you know about the user; `{}` if you know nothing yet.
       */
      body: CreateProfileRequest;
    } & CallOptions,
  ): Promise<
    Result<ProfileResponse, ValidationError | ParseError | NotAuthenticatedError | ProfileDoesNotExistError>
  >;

  /**
   * Update a profile (v1).
   *
   * `PATCH /api/v1/server-side-api/profiles/`, with the secret key.
   *
   * Errors, by status and code:
   * - 400 `unlisted_code`, with the API's own code in `sent_code`: A field of the profile is wrong, or the body is not JSON. The documents do not list the codes; `validation_error` and `parse_error` are two of them.
   * - 401 `not_authenticated`: The `Authorization` header is missing, or its key is wrong.
   * - 404 `profile_does_not_exist`: No profile has the ID that was sent.
   *
   * @throws {TypeError} as a rejection, if the secret key, the user, or the body is missing, or an argument cannot be sent unchanged.
   * @deprecated Use {@link AdaptyOperations.updateProfile | updateProfile} instead. It does the same at the v2 address.
   * @example
   * const { data, error } = await adapty.v1UpdateProfile({ customerUserId: "user-42", body: { email: "jane.roe@example.com", phone_number: null } });
   */
  v1UpdateProfile(
    call: HeaderUser & {
      /**
       * The fields to change.
       */
      body: UpdateProfileRequest;
    } & CallOptions,
  ): Promise<
    Result<
      ProfileResponse,
      UnlistedCodeError<ProfileBadRequestError, 400> | NotAuthenticatedError | ProfileDoesNotExistError
    >
  >;

  /**
   * Delete a profile (v1).
   *
   * `DELETE /api/v1/server-side-api/profiles/`, with the secret key.
   *
   * Errors, by status and code:
   * - 401 `not_authenticated`: The `Authorization` header is missing, or its key is wrong.
   * - 404 `profile_does_not_exist`: No profile has the ID that was sent.
   *
   * @throws {TypeError} as a rejection, if the secret key or the user is missing, or an argument cannot be sent unchanged.
   * @deprecated Use {@link AdaptyOperations.deleteProfile | deleteProfile} instead. It does the same at the v2 address.
   * @example
   * const { error } = await adapty.v1DeleteProfile({ customerUserId: "user-42" });
   */
  v1DeleteProfile(
    call: HeaderUser & CallOptions,
  ): Promise<Result<undefined, NotAuthenticatedError | ProfileDoesNotExistError>>;

  /**
   * Set a transaction (v1).
   *
   * `POST /api/v1/server-side-api/purchase/set/transaction/`, with the secret key.
   *
   * Errors, by status and code:
   * - 400 `validation_error`: The body is JSON, but it does not match the schema of the request.
   * - 400 `parse_error`: The body is not JSON.
   * - 400 `billing_issue_detected_at_date_comparison_error`: `billing_issue_detected_at` is not later than `purchased_at`.
   * - 400 `expires_date_error`: `expires_at` is not later than `purchased_at`. Null passes.
   * - 400 `family_share_price_error`: The purchase is shared with the family, but the price is not 0.
   * - 400 `free_trial_price_error`: The offer is a free trial, but the price is not 0.
   * - 400 `grace_period_billing_error`: `grace_period_expires_at` is present, but `billing_issue_detected_at` is missing or null.
   * - 400 `grace_period_expires_date_error`: `grace_period_expires_at` is earlier than `expires_at`. The dates are not compared if one of them is null.
   * - 400 `missing_offer_id`: The category of the offer is not `introductory`, and its ID is missing or null.
   * - 400 `originally_purchased_date_error`: `originally_purchased_at` is later than `purchased_at`.
   * - 400 `profile_does_not_exist`: No profile has the ID that was sent. Set transaction, grant and revoke respond with this status.
   * - 400 `refund_date_error`: `refunded_at` is not later than `purchased_at`.
   * - 400 `refund_fields_error`: `refunded_at` is present without the reason `refund`, or the reason without the date.
   * - 400 `renew_status_changed_date_error`: `renew_status_changed_at` is not later than `purchased_at`.
   * - 400 `store_transaction_id_error`: A one-time purchase has two different transaction IDs.
   * - 400 `one_time_purchase_trial_error`: A one-time purchase has a free trial as its offer.
   * - 401 `not_authenticated`: The `Authorization` header is missing, or its key is wrong.
   * - 404 `profile_does_not_exist`: No profile has the ID that was sent.
   *
   * @throws {TypeError} as a rejection, if the secret key, the user, or the body is missing, or an argument cannot be sent unchanged.
   * @deprecated Use {@link AdaptyOperations.setTransaction | setTransaction} instead. It does the same at the v2 address.
   * @example
   * const { data, error } = await adapty.v1SetTransaction({
   *   customerUserId: "user-42",
   *   body: {
   *     purchase_type: "subscription",
   *     store: "app_store",
   *     environment: "Production",
   *     store_product_id: "1year.premium",
   *     store_transaction_id: "30002109551456",
   *     store_original_transaction_id: "30002109551456",
   *     is_family_shared: false,
   *     price: { country: "US", currency: "USD", value: 9.99 },
   *     purchased_at: "2024-10-12T09:42:50.000000+0000",
   *     variation_id: "81109d24-ea95-4806-9ec7-b482bbd1a33d",
   *     originally_purchased_at: "2024-10-12T09:42:50.000000+0000",
   *     renew_status: true,
   *     expires_at: "2025-10-12T09:42:50.000000+0000",
   *   },
   * });
   */
  v1SetTransaction(
    call: HeaderUser & {
      /**
       * A subscription or a one-time purchase.
       */
      body: SetTransactionRequest;
    } & CallOptions,
  ): Promise<
    Result<
      ProfileResponse,
      | ValidationError
      | ParseError
      | BillingIssueDetectedAtDateComparisonError
      | ExpiresDateError
      | FamilySharePriceError
      | FreeTrialPriceError
      | GracePeriodBillingError
      | GracePeriodExpiresDateError
      | MissingOfferIdError
      | OriginallyPurchasedDateError
      | ProfileDoesNotExistBadRequestError
      | RefundDateError
      | RefundFieldsError
      | RenewStatusChangedDateError
      | StoreTransactionIdError
      | OneTimePurchaseTrialError
      | NotAuthenticatedError
      | ProfileDoesNotExistError
    >
  >;

  /**
   * Grant an access level (v1).
   *
   * `POST /api/v1/server-side-api/grant/access-level/`, with the secret key.
   *
   * Errors, by status and code:
   * - 400 `validation_error`: The body is JSON, but it does not match the schema of the request.
   * - 400 `parse_error`: The body is not JSON.
   * - 400 `paid_access_level_does_not_exist`: The app has no access level with this ID.
   * - 400 `profile_does_not_exist`: No profile has the ID that was sent. Set transaction, grant and revoke respond with this status.
   * - 401 `not_authenticated`: The `Authorization` header is missing, or its key is wrong.
   * - 404 `profile_does_not_exist`: No profile has the ID that was sent.
   *
   * @throws {TypeError} as a rejection, if the secret key, the user, or the body is missing, or an argument cannot be sent unchanged.
   * @deprecated Use {@link AdaptyOperations.grantAccessLevel | grantAccessLevel} instead. It does the same at the v2 address.
   * @example
   * const { data, error } = await adapty.v1GrantAccessLevel({ customerUserId: "user-42", body: { access_level_id: "premium" } });
   */
  v1GrantAccessLevel(
    call: HeaderUser & {
      /**
       * The access level, and when it begins and ends.
       */
      body: GrantAccessLevelRequest;
    } & CallOptions,
  ): Promise<
    Result<
      ProfileResponse,
      | ValidationError
      | ParseError
      | PaidAccessLevelDoesNotExistError
      | ProfileDoesNotExistBadRequestError
      | NotAuthenticatedError
      | ProfileDoesNotExistError
    >
  >;

  /**
   * Revoke an access level (v1).
   *
   * `POST /api/v1/server-side-api/purchase/profile/revoke/access-level/`, with the secret key.
   *
   * Errors, by status and code:
   * - 400 `validation_error`: The body is JSON, but it does not match the schema of the request.
   * - 400 `parse_error`: The body is not JSON.
   * - 400 `paid_access_level_does_not_exist`: The app has no access level with this ID.
   * - 400 `profile_does_not_exist`: No profile has the ID that was sent. Set transaction, grant and revoke respond with this status.
   * - 400 `profile_paid_access_level_does_not_exist`: The profile does not have the access level to revoke.
   * - 400 `revocation_date_more_than_expiration_date`: `revoke_at` is later than the current `expires_at` of the level. An `expires_at` of null is later than any date.
   * - 401 `not_authenticated`: The `Authorization` header is missing, or its key is wrong.
   * - 404 `profile_does_not_exist`: No profile has the ID that was sent.
   *
   * @throws {TypeError} as a rejection, if the secret key, the user, or the body is missing, or an argument cannot be sent unchanged.
   * @deprecated Use {@link AdaptyOperations.revokeAccessLevel | revokeAccessLevel} instead. It does the same at the v2 address.
   * @example
   * const { data, error } = await adapty.v1RevokeAccessLevel({ customerUserId: "user-42", body: { access_level_id: "premium" } });
   */
  v1RevokeAccessLevel(
    call: HeaderUser & {
      /**
       * The access level, and when it ends.
       */
      body: RevokeAccessLevelRequest;
    } & CallOptions,
  ): Promise<
    Result<
      ProfileResponse,
      | ValidationError
      | ParseError
      | PaidAccessLevelDoesNotExistError
      | ProfileDoesNotExistBadRequestError
      | ProfilePaidAccessLevelDoesNotExistError
      | RevocationDateMoreThanExpirationDateError
      | NotAuthenticatedError
      | ProfileDoesNotExistError
    >
  >;

  /**
   * Create a user.
   *
   * Creates a profile for a user of your own system, with the attributes of the request.
   *
   * `POST /api/v1/sdk/profiles/`, with the secret key.
   *
   * Errors, by status and code:
   * - 400 `validation_error`: The body is JSON, but it does not match the schema of the request.
   * - 400 `parse_error`: The body is not JSON.
   * - 401 `not_authenticated`: The `Authorization` header is missing, or its key is wrong.
   *
   * @throws {TypeError} as a rejection, if the secret key or the body is missing, or an argument cannot be sent unchanged.
   * @example
   * const { data, error } = await adapty.legacyCreateProfile({ body: { customer_user_id: "jane.doe@example.com" } });
   */
  legacyCreateProfile(
    call: {
      /**
       * The user to create.
       */
      body: LegacyCreateProfileRequest;
    } & CallOptions,
  ): Promise<Result<LegacyProfileResponse, ValidationError | ParseError | NotAuthenticatedError>>;

  /**
   * Get a user.
   *
   * Returns one user, with access levels, subscriptions and other purchases as dictionaries. The query `extended` adds personal and device fields.
   *
   * `GET /api/v1/sdk/profiles/{profile_id_or_customer_user_id}/`, with the secret key.
   *
   * Errors, by status and code:
   * - 400 `validation_error`: The body is JSON, but it does not match the schema of the request.
   * - 401 `not_authenticated`: The `Authorization` header is missing, or its key is wrong.
   * - 404 `profile_does_not_exist`: No profile has the ID that was sent.
   *
   * @throws {TypeError} as a rejection, if the secret key or the user is missing, or an argument cannot be sent unchanged.
   * @example
   * const { data, error } = await adapty.legacyGetProfile({ customerUserId: "user-42" });
   */
  legacyGetProfile(
    call: PathUser & {
      /**
       * If it is present, with any value, the profile also has its personal and device fields, from `created_at` to `facebook_anonymous_id`.
       */
      extended?: ParameterExtended | undefined;
    } & CallOptions,
  ): Promise<
    Result<LegacyProfileResponse, ValidationError | NotAuthenticatedError | ProfileDoesNotExistError>
  >;

  /**
   * Set a user's attributes.
   *
   * Changes what is known about a user. A field that is left out stays as it is.
   *
   * `PATCH /api/v1/sdk/profiles/{profile_id_or_customer_user_id}/`, with the secret key.
   *
   * Errors, by status and code:
   * - 400 `validation_error`: The body is JSON, but it does not match the schema of the request.
   * - 400 `parse_error`: The body is not JSON.
   * - 401 `not_authenticated`: The `Authorization` header is missing, or its key is wrong.
   * - 404 `profile_does_not_exist`: No profile has the ID that was sent.
   *
   * @throws {TypeError} as a rejection, if the secret key, the user, or the body is missing, or an argument cannot be sent unchanged.
   * @example
   * const { data, error } = await adapty.legacyUpdateProfile({ customerUserId: "user-42", body: { email: "jane.roe@example.com", phone_number: null } });
   */
  legacyUpdateProfile(
    call: PathUser & {
      /**
       * The fields to change.
       */
      body: LegacyUpdateProfileRequest;
    } & CallOptions,
  ): Promise<
    Result<
      LegacyProfileResponse,
      ValidationError | ParseError | NotAuthenticatedError | ProfileDoesNotExistError
    >
  >;

  /**
   * Delete a user.
   *
   * Deletes a user and all their data. It is the only path that does not end with a slash.
   *
   * `DELETE /api/v1/sdk/profiles/{profile_id_or_customer_user_id}/delete`, with the secret key.
   *
   * Errors, by status and code:
   * - 400 `validation_error`: The body is JSON, but it does not match the schema of the request.
   * - 401 `not_authenticated`: The `Authorization` header is missing, or its key is wrong.
   * - 404 `profile_does_not_exist`: No profile has the ID that was sent.
   *
   * @throws {TypeError} as a rejection, if the secret key or the user is missing, or an argument cannot be sent unchanged.
   * @example
   * const { error } = await adapty.legacyDeleteProfile({ customerUserId: "user-42" });
   */
  legacyDeleteProfile(
    call: PathUser & CallOptions,
  ): Promise<Result<undefined, ValidationError | NotAuthenticatedError | ProfileDoesNotExistError>>;

  /**
   * Grant or prolong an access level.
   *
   * Gives a user lifetime access, access until a date, or access for a number of additional days. If `vendor_product_id`, `vendor_transaction_id` and `store` are present, the purchase is recorded too.
   *
   * `POST /api/v1/sdk/profiles/{profile_id_or_customer_user_id}/paid-access-levels/{access_level}/grant/`, with the secret key.
   *
   * Errors, by status and code:
   * - 400 `validation_error`: The body is JSON, but it does not match the schema of the request.
   * - 400 `parse_error`: The body is not JSON.
   * - 400 `paid_access_level_does_not_exist`: The app has no access level with this ID.
   * - 401 `not_authenticated`: The `Authorization` header is missing, or its key is wrong.
   * - 404 `profile_does_not_exist`: No profile has the ID that was sent.
   *
   * @throws {TypeError} as a rejection, if the secret key, the user, or the body is missing, or an argument cannot be sent unchanged.
   * @example
   * const { data, error } = await adapty.legacyGrantAccessLevel({ customerUserId: "user-42", accessLevelId: "premium", body: { duration_days: 30 } });
   */
  legacyGrantAccessLevel(
    call: PathUser & {
      /**
       * ID of the access level, as configured in the dashboard.
       */
      accessLevelId: ParameterLegacyAccessLevelId;
      /**
       * How long access lasts, and the transaction behind it.
       */
      body: LegacyGrantAccessLevelRequest;
    } & CallOptions,
  ): Promise<
    Result<
      LegacyProfileResponse,
      | ValidationError
      | ParseError
      | PaidAccessLevelDoesNotExistError
      | NotAuthenticatedError
      | ProfileDoesNotExistError
    >
  >;

  /**
   * Revoke an access level.
   *
   * Ends a user's access. `unsubscribed_at` becomes the present, and `expires_at` becomes the later of `starts_at` and the present. A refund also sets the revenue of the transaction to 0.
   *
   * `POST /api/v1/sdk/profiles/{profile_id_or_customer_user_id}/paid-access-levels/{access_level}/revoke/`, with the secret key.
   *
   * Errors, by status and code:
   * - 400 `validation_error`: The body is JSON, but it does not match the schema of the request.
   * - 400 `parse_error`: The body is not JSON.
   * - 400 `paid_access_level_does_not_exist`: The app has no access level with this ID.
   * - 400 `profile_paid_access_level_does_not_exist`: The profile does not have the access level to revoke.
   * - 401 `not_authenticated`: The `Authorization` header is missing, or its key is wrong.
   * - 404 `profile_does_not_exist`: No profile has the ID that was sent.
   *
   * @throws {TypeError} as a rejection, if the secret key, the user, or the body is missing, or an argument cannot be sent unchanged.
   * @example
   * const { data, error } = await adapty.legacyRevokeAccessLevel({ customerUserId: "user-42", accessLevelId: "premium", body: { is_refund: false } });
   */
  legacyRevokeAccessLevel(
    call: PathUser & {
      /**
       * ID of the access level, as configured in the dashboard.
       */
      accessLevelId: ParameterLegacyAccessLevelId;
      /**
       * Whether the purchase is refunded.
       */
      body: LegacyRevokeAccessLevelRequest;
    } & CallOptions,
  ): Promise<
    Result<
      LegacyProfileResponse,
      | ValidationError
      | ParseError
      | PaidAccessLevelDoesNotExistError
      | ProfilePaidAccessLevelDoesNotExistError
      | NotAuthenticatedError
      | ProfileDoesNotExistError
    >
  >;
}

/** What the client needs to know about each operation at run time. */
export const operations = {
  getProfile: {
    method: "GET",
    path: "/api/v2/server-side-api/profile/",
    key: "apiKey",
    parameters: [
      ["profileId", "header", "adapty-profile-id"],
      ["customerUserId", "header", "adapty-customer-user-id"],
      ["platform", "header", "adapty-platform"],
    ],
    success: { status: 200, body: { data: ["object"] } },
    errors: { 401: ["not_authenticated"], 404: ["profile_does_not_exist"] },
  },
  createProfile: {
    method: "POST",
    path: "/api/v2/server-side-api/profile/",
    key: "apiKey",
    contentType: "application/json",
    parameters: [
      ["profileId", "header", "adapty-profile-id"],
      ["customerUserId", "header", "adapty-customer-user-id"],
      ["platform", "header", "adapty-platform"],
    ],
    success: { status: 200, body: { data: ["object"] } },
    errors: { 400: ["validation_error", "parse_error"], 401: ["not_authenticated"] },
  },
  updateProfile: {
    method: "PATCH",
    path: "/api/v2/server-side-api/profile/",
    key: "apiKey",
    contentType: "application/json",
    parameters: [
      ["profileId", "header", "adapty-profile-id"],
      ["customerUserId", "header", "adapty-customer-user-id"],
      ["platform", "header", "adapty-platform"],
    ],
    success: { status: 200, body: { data: ["object"] } },
    errors: { 400: [], 401: ["not_authenticated"], 404: ["profile_does_not_exist"] },
    unlistedCodes: [400],
  },
  deleteProfile: {
    method: "DELETE",
    path: "/api/v2/server-side-api/profile/",
    key: "apiKey",
    parameters: [
      ["profileId", "header", "adapty-profile-id"],
      ["customerUserId", "header", "adapty-customer-user-id"],
      ["platform", "header", "adapty-platform"],
    ],
    success: { status: 204, body: null },
    errors: { 401: ["not_authenticated"], 404: ["profile_does_not_exist"] },
  },
  setTransaction: {
    method: "POST",
    path: "/api/v2/server-side-api/purchase/set/transaction/",
    key: "apiKey",
    contentType: "application/json",
    parameters: [
      ["profileId", "header", "adapty-profile-id"],
      ["customerUserId", "header", "adapty-customer-user-id"],
      ["platform", "header", "adapty-platform"],
    ],
    success: { status: 200, body: { data: ["object"] } },
    errors: {
      400: [
        "validation_error",
        "parse_error",
        "billing_issue_detected_at_date_comparison_error",
        "expires_date_error",
        "family_share_price_error",
        "free_trial_price_error",
        "grace_period_billing_error",
        "grace_period_expires_date_error",
        "missing_offer_id",
        "originally_purchased_date_error",
        "profile_does_not_exist",
        "refund_date_error",
        "refund_fields_error",
        "renew_status_changed_date_error",
        "store_transaction_id_error",
        "one_time_purchase_trial_error",
      ],
      401: ["not_authenticated"],
      404: ["profile_does_not_exist"],
    },
  },
  grantAccessLevel: {
    method: "POST",
    path: "/api/v2/server-side-api/purchase/profile/grant/access-level/",
    key: "apiKey",
    contentType: "application/json",
    parameters: [
      ["profileId", "header", "adapty-profile-id"],
      ["customerUserId", "header", "adapty-customer-user-id"],
      ["platform", "header", "adapty-platform"],
    ],
    success: { status: 200, body: { data: ["object"] } },
    errors: {
      400: ["validation_error", "parse_error", "paid_access_level_does_not_exist", "profile_does_not_exist"],
      401: ["not_authenticated"],
      404: ["profile_does_not_exist"],
    },
  },
  revokeAccessLevel: {
    method: "POST",
    path: "/api/v2/server-side-api/purchase/profile/revoke/access-level/",
    key: "apiKey",
    contentType: "application/json",
    parameters: [
      ["profileId", "header", "adapty-profile-id"],
      ["customerUserId", "header", "adapty-customer-user-id"],
      ["platform", "header", "adapty-platform"],
    ],
    success: { status: 200, body: { data: ["object"] } },
    errors: {
      400: [
        "validation_error",
        "parse_error",
        "paid_access_level_does_not_exist",
        "profile_does_not_exist",
        "profile_paid_access_level_does_not_exist",
        "revocation_date_more_than_expiration_date",
      ],
      401: ["not_authenticated"],
      404: ["profile_does_not_exist"],
    },
  },
  validateStripePurchase: {
    method: "POST",
    path: "/api/v1/sdk/purchase/stripe/token/validate/",
    key: "apiKey",
    contentType: "application/vnd.api+json",
    parameters: [],
    success: { status: 200, body: { data: ["null"] } },
    errors: { 400: ["parse_error"], 401: ["not_authenticated"] },
    jsonApi: [400],
  },
  webGetPaywall: {
    method: "POST",
    path: "/api/v2/web-api/paywall/",
    key: "publicKey",
    contentType: "application/json",
    parameters: [],
    success: {
      status: 200,
      body: {
        placement_id: ["string"],
        variation_id: ["string"],
        paywall_id: ["string"],
        paywall_name: ["string"],
        products: ["array"],
      },
    },
    errors: {
      400: ["validation_error", "parse_error"],
      401: ["not_authenticated"],
      404: ["profile_does_not_exist"],
    },
  },
  webRecordPaywallView: {
    method: "POST",
    path: "/api/v2/web-api/paywall/visit/",
    key: "publicKey",
    contentType: "application/json",
    parameters: [],
    success: { status: 201, body: null },
    errors: {
      400: ["validation_error", "parse_error", "datetime"],
      401: ["not_authenticated"],
      404: ["profile_does_not_exist"],
    },
  },
  webAddAttribution: {
    method: "POST",
    path: "/api/v2/web-api/attribution/",
    key: "publicKey",
    contentType: "application/json",
    parameters: [],
    success: { status: 201, body: null },
    errors: {
      400: ["validation_error", "parse_error", "enum"],
      401: ["not_authenticated"],
      404: ["profile_does_not_exist"],
    },
  },
  v1GetProfile: {
    method: "GET",
    path: "/api/v1/server-side-api/profiles/",
    key: "apiKey",
    parameters: [
      ["profileId", "header", "adapty-profile-id"],
      ["customerUserId", "header", "adapty-customer-user-id"],
    ],
    success: { status: 200, body: { data: ["object"] } },
    errors: { 401: ["not_authenticated"], 404: ["profile_does_not_exist"] },
  },
  v1CreateProfile: {
    method: "POST",
    path: "/api/v1/server-side-api/profiles/",
    key: "apiKey",
    contentType: "application/json",
    parameters: [
      ["profileId", "header", "adapty-profile-id"],
      ["customerUserId", "header", "adapty-customer-user-id"],
    ],
    success: { status: 200, body: { data: ["object"] } },
    errors: {
      400: ["validation_error", "parse_error"],
      401: ["not_authenticated"],
      404: ["profile_does_not_exist"],
    },
  },
  v1UpdateProfile: {
    method: "PATCH",
    path: "/api/v1/server-side-api/profiles/",
    key: "apiKey",
    contentType: "application/json",
    parameters: [
      ["profileId", "header", "adapty-profile-id"],
      ["customerUserId", "header", "adapty-customer-user-id"],
    ],
    success: { status: 200, body: { data: ["object"] } },
    errors: { 400: [], 401: ["not_authenticated"], 404: ["profile_does_not_exist"] },
    unlistedCodes: [400],
  },
  v1DeleteProfile: {
    method: "DELETE",
    path: "/api/v1/server-side-api/profiles/",
    key: "apiKey",
    parameters: [
      ["profileId", "header", "adapty-profile-id"],
      ["customerUserId", "header", "adapty-customer-user-id"],
    ],
    success: { status: 204, body: null },
    errors: { 401: ["not_authenticated"], 404: ["profile_does_not_exist"] },
  },
  v1SetTransaction: {
    method: "POST",
    path: "/api/v1/server-side-api/purchase/set/transaction/",
    key: "apiKey",
    contentType: "application/json",
    parameters: [
      ["profileId", "header", "adapty-profile-id"],
      ["customerUserId", "header", "adapty-customer-user-id"],
    ],
    success: { status: 200, body: { data: ["object"] } },
    errors: {
      400: [
        "validation_error",
        "parse_error",
        "billing_issue_detected_at_date_comparison_error",
        "expires_date_error",
        "family_share_price_error",
        "free_trial_price_error",
        "grace_period_billing_error",
        "grace_period_expires_date_error",
        "missing_offer_id",
        "originally_purchased_date_error",
        "profile_does_not_exist",
        "refund_date_error",
        "refund_fields_error",
        "renew_status_changed_date_error",
        "store_transaction_id_error",
        "one_time_purchase_trial_error",
      ],
      401: ["not_authenticated"],
      404: ["profile_does_not_exist"],
    },
  },
  v1GrantAccessLevel: {
    method: "POST",
    path: "/api/v1/server-side-api/grant/access-level/",
    key: "apiKey",
    contentType: "application/json",
    parameters: [
      ["profileId", "header", "adapty-profile-id"],
      ["customerUserId", "header", "adapty-customer-user-id"],
    ],
    success: { status: 200, body: { data: ["object"] } },
    errors: {
      400: ["validation_error", "parse_error", "paid_access_level_does_not_exist", "profile_does_not_exist"],
      401: ["not_authenticated"],
      404: ["profile_does_not_exist"],
    },
  },
  v1RevokeAccessLevel: {
    method: "POST",
    path: "/api/v1/server-side-api/purchase/profile/revoke/access-level/",
    key: "apiKey",
    contentType: "application/json",
    parameters: [
      ["profileId", "header", "adapty-profile-id"],
      ["customerUserId", "header", "adapty-customer-user-id"],
    ],
    success: { status: 200, body: { data: ["object"] } },
    errors: {
      400: [
        "validation_error",
        "parse_error",
        "paid_access_level_does_not_exist",
        "profile_does_not_exist",
        "profile_paid_access_level_does_not_exist",
        "revocation_date_more_than_expiration_date",
      ],
      401: ["not_authenticated"],
      404: ["profile_does_not_exist"],
    },
  },
  legacyCreateProfile: {
    method: "POST",
    path: "/api/v1/sdk/profiles/",
    key: "apiKey",
    contentType: "application/json",
    parameters: [],
    success: { status: 200, body: { data: ["object"] } },
    errors: { 400: ["validation_error", "parse_error"], 401: ["not_authenticated"] },
  },
  legacyGetProfile: {
    method: "GET",
    path: "/api/v1/sdk/profiles/{profile_id_or_customer_user_id}/",
    key: "apiKey",
    parameters: [
      ["userId", "path", "profile_id_or_customer_user_id"],
      ["userIdEncoded", "query", "is_user_id_base64url_encoded"],
      ["extended", "query", "extended"],
    ],
    success: { status: 200, body: { data: ["object"] } },
    errors: { 400: ["validation_error"], 401: ["not_authenticated"], 404: ["profile_does_not_exist"] },
  },
  legacyUpdateProfile: {
    method: "PATCH",
    path: "/api/v1/sdk/profiles/{profile_id_or_customer_user_id}/",
    key: "apiKey",
    contentType: "application/json",
    parameters: [
      ["userId", "path", "profile_id_or_customer_user_id"],
      ["userIdEncoded", "query", "is_user_id_base64url_encoded"],
    ],
    success: { status: 200, body: { data: ["object"] } },
    errors: {
      400: ["validation_error", "parse_error"],
      401: ["not_authenticated"],
      404: ["profile_does_not_exist"],
    },
  },
  legacyDeleteProfile: {
    method: "DELETE",
    path: "/api/v1/sdk/profiles/{profile_id_or_customer_user_id}/delete",
    key: "apiKey",
    parameters: [
      ["userId", "path", "profile_id_or_customer_user_id"],
      ["userIdEncoded", "query", "is_user_id_base64url_encoded"],
    ],
    success: { status: 204, body: null },
    errors: { 400: ["validation_error"], 401: ["not_authenticated"], 404: ["profile_does_not_exist"] },
  },
  legacyGrantAccessLevel: {
    method: "POST",
    path: "/api/v1/sdk/profiles/{profile_id_or_customer_user_id}/paid-access-levels/{access_level}/grant/",
    key: "apiKey",
    contentType: "application/json",
    parameters: [
      ["userId", "path", "profile_id_or_customer_user_id"],
      ["accessLevelId", "path", "access_level"],
      ["userIdEncoded", "query", "is_user_id_base64url_encoded"],
    ],
    success: { status: 200, body: { data: ["object"] } },
    errors: {
      400: ["validation_error", "parse_error", "paid_access_level_does_not_exist"],
      401: ["not_authenticated"],
      404: ["profile_does_not_exist"],
    },
  },
  legacyRevokeAccessLevel: {
    method: "POST",
    path: "/api/v1/sdk/profiles/{profile_id_or_customer_user_id}/paid-access-levels/{access_level}/revoke/",
    key: "apiKey",
    contentType: "application/json",
    parameters: [
      ["userId", "path", "profile_id_or_customer_user_id"],
      ["accessLevelId", "path", "access_level"],
      ["userIdEncoded", "query", "is_user_id_base64url_encoded"],
    ],
    success: { status: 200, body: { data: ["object"] } },
    errors: {
      400: [
        "validation_error",
        "parse_error",
        "paid_access_level_does_not_exist",
        "profile_paid_access_level_does_not_exist",
      ],
      401: ["not_authenticated"],
      404: ["profile_does_not_exist"],
    },
  },
} as const satisfies Record<keyof AdaptyOperations, Operation>;
