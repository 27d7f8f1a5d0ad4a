// Written by scripts/client.ts from spec/. Edit that, then run `npm run build`.

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
   * Reads one user with their access levels, subscriptions and other purchases. To decide about access, look at `access_levels`: a level is active when its `starts_at` is null or past, and its `expires_at` is null or still to come or `is_in_grace_period` is true.
   *
   * `GET /api/v2/server-side-api/profile/`, with the secret key.
   *
   * Errors, by status and code:
   * - 401 `not_authenticated`: The `Authorization` header is missing or wrong.
   * - 404 `profile_does_not_exist`: No profile has the ID that was sent.
   *
   * @throws {TypeError} as a rejection, if the secret key or the user is missing, or an argument cannot be sent unchanged.
   * @example
   * const { data, error } = await adapty.getProfile({ customerUserId: "user-42" });
   */
  getProfile(
    call: HeaderUser & {
      /**
       * The platform that the user is on. Advised when a profile is created or updated.
       */
      platform?: ParameterPlatform | undefined;
    } & CallOptions,
  ): Promise<Result<ProfileResponse, NotAuthenticatedError | ProfileDoesNotExistError>>;

  /**
   * Create a profile.
   *
   * Makes a profile for a user that Adapty does not know yet. Sent with both ID headers, it ties your `adapty-customer-user-id` to the profile of `adapty-profile-id`.
   *
   * `POST /api/v2/server-side-api/profile/`, with the secret key.
   *
   * Errors, by status and code:
   * - 400 `validation_error`: The body is JSON, but not of the described shape.
   * - 400 `parse_error`: The body is not JSON.
   * - 401 `not_authenticated`: The `Authorization` header is missing or wrong.
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
       * The platform that the user is on. Advised when a profile is created or updated.
       */
      platform?: ParameterPlatform | undefined;
      /**
       * What is known of the user; `{}` where it is nothing yet.
       */
      body: CreateProfileRequest;
    } & CallOptions,
  ): Promise<Result<ProfileResponse, ValidationError | ParseError | NotAuthenticatedError>>;

  /**
   * Update a profile.
   *
   * Changes what is known of a user. A field left out stays as it is. Custom attributes are merged, one by one.
   *
   * `PATCH /api/v2/server-side-api/profile/`, with the secret key.
   *
   * Errors, by status and code:
   * - 400 `unlisted_code`, with the API's own code in `sent_code`: A field of the profile is wrong, or the body is not JSON. The documents leave the codes open here; `validation_error` and `parse_error` are among them.
   * - 401 `not_authenticated`: The `Authorization` header is missing or wrong.
   * - 404 `profile_does_not_exist`: No profile has the ID that was sent.
   *
   * @throws {TypeError} as a rejection, if the secret key, the user, or the body is missing, or an argument cannot be sent unchanged.
   * @example
   * const { data, error } = await adapty.updateProfile({ customerUserId: "user-42", body: { email: "jane.roe@example.com", phone_number: null } });
   */
  updateProfile(
    call: HeaderUser & {
      /**
       * The platform that the user is on. Advised when a profile is created or updated.
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
   * Removes a user and all their data, for good, and takes their events out of the event feed. A later purchase with the same Apple ID, or a restored one, gives the history to the profile that made it and sends its events anew. One user a request; for many, send requests side by side.
   *
   * `DELETE /api/v2/server-side-api/profile/`, with the secret key.
   *
   * Errors, by status and code:
   * - 401 `not_authenticated`: The `Authorization` header is missing or wrong.
   * - 404 `profile_does_not_exist`: No profile has the ID that was sent.
   *
   * @throws {TypeError} as a rejection, if the secret key or the user is missing, or an argument cannot be sent unchanged.
   * @example
   * const { error } = await adapty.deleteProfile({ customerUserId: "user-42" });
   */
  deleteProfile(
    call: HeaderUser & {
      /**
       * The platform that the user is on. Advised when a profile is created or updated.
       */
      platform?: ParameterPlatform | undefined;
    } & CallOptions,
  ): Promise<Result<undefined, NotAuthenticatedError | ProfileDoesNotExistError>>;

  /**
   * Set a transaction.
   *
   * Records a purchase of a user and unlocks the access level of its product. It appears in analytics, in the event feed and in every integration; prefer it to granting an access level. A product that the app does not know is recorded too and unlocks `premium`. The same `store_transaction_id` again changes that transaction, for example its `billing_issue_detected_at`; a new one under the same `store_original_transaction_id` is a renewal.
   *
   * `POST /api/v2/server-side-api/purchase/set/transaction/`, with the secret key.
   *
   * Errors, by status and code:
   * - 400 `validation_error`: The body is JSON, but not of the described shape.
   * - 400 `parse_error`: The body is not JSON.
   * - 400 `billing_issue_detected_at_date_comparison_error`: `billing_issue_detected_at` is not later than `purchased_at`.
   * - 400 `expires_date_error`: `expires_at` is not later than `purchased_at`.
   * - 400 `family_share_price_error`: The purchase is family-shared and its price is not 0.
   * - 400 `free_trial_price_error`: The offer is a free trial and the price is not 0.
   * - 400 `grace_period_billing_error`: `grace_period_expires_at` is sent without `billing_issue_detected_at`.
   * - 400 `grace_period_expires_date_error`: `grace_period_expires_at` is earlier than `expires_at`.
   * - 400 `missing_offer_id`: The offer is not introductory and has no ID; null counts as none.
   * - 400 `originally_purchased_date_error`: `originally_purchased_at` is later than `purchased_at`.
   * - 400 `profile_does_not_exist`: No profile has the ID that was sent; the form that it takes where access or a transaction is changed.
   * - 400 `refund_date_error`: `refunded_at` is not later than `purchased_at`.
   * - 400 `refund_fields_error`: `refunded_at` is sent without the reason `refund`, or the reason without the date.
   * - 400 `renew_status_changed_date_error`: `renew_status_changed_at` is not later than `purchased_at`.
   * - 400 `store_transaction_id_error`: A one-time purchase has two different transaction IDs.
   * - 400 `one_time_purchase_trial_error`: A one-time purchase has a free trial as its offer.
   * - 401 `not_authenticated`: The `Authorization` header is missing or wrong.
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
       * The platform that the user is on. Advised when a profile is created or updated.
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
   * Gives a user access without a transaction, as for a referral bonus. It does not count in analytics and reaches the webhook integration alone; the event feed shows it only where that integration is on. Where there was a purchase, set a transaction instead. The level's store is then `adapty` and its product `adapty_server_side_product`.
   *
   * `POST /api/v2/server-side-api/purchase/profile/grant/access-level/`, with the secret key.
   *
   * Errors, by status and code:
   * - 400 `validation_error`: The body is JSON, but not of the described shape.
   * - 400 `parse_error`: The body is not JSON.
   * - 400 `paid_access_level_does_not_exist`: The app has no access level of this ID.
   * - 400 `profile_does_not_exist`: No profile has the ID that was sent; the form that it takes where access or a transaction is changed.
   * - 401 `not_authenticated`: The `Authorization` header is missing or wrong.
   * - 404 `profile_does_not_exist`: No profile has the ID that was sent.
   *
   * @throws {TypeError} as a rejection, if the secret key, the user, or the body is missing, or an argument cannot be sent unchanged.
   * @example
   * const { data, error } = await adapty.grantAccessLevel({ customerUserId: "user-42", body: { access_level_id: "premium" } });
   */
  grantAccessLevel(
    call: HeaderUser & {
      /**
       * The platform that the user is on. Advised when a profile is created or updated.
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
   * Ends a user's access, at once or at the date in `revoke_at`. That date may be in the past but not after the present end of access.
   *
   * `POST /api/v2/server-side-api/purchase/profile/revoke/access-level/`, with the secret key.
   *
   * Errors, by status and code:
   * - 400 `validation_error`: The body is JSON, but not of the described shape.
   * - 400 `parse_error`: The body is not JSON.
   * - 400 `paid_access_level_does_not_exist`: The app has no access level of this ID.
   * - 400 `profile_does_not_exist`: No profile has the ID that was sent; the form that it takes where access or a transaction is changed.
   * - 400 `profile_paid_access_level_does_not_exist`: The profile does not hold the access level that was to be revoked.
   * - 400 `revocation_date_more_than_expiration_date`: `revoke_at` is later than the present end of access.
   * - 401 `not_authenticated`: The `Authorization` header is missing or wrong.
   * - 404 `profile_does_not_exist`: No profile has the ID that was sent.
   *
   * @throws {TypeError} as a rejection, if the secret key, the user, or the body is missing, or an argument cannot be sent unchanged.
   * @example
   * const { data, error } = await adapty.revokeAccessLevel({ customerUserId: "user-42", body: { access_level_id: "premium" } });
   */
  revokeAccessLevel(
    call: HeaderUser & {
      /**
       * The platform that the user is on. Advised when a profile is created or updated.
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
   * Checks a Stripe purchase with the Stripe credentials of your app, then imports its history into the profile of `customer_user_id`, which is created where there is none. Imported transactions raise profile events and count towards monthly tracked revenue.
   *
   * `POST /api/v1/sdk/purchase/stripe/token/validate/`, with the secret key.
   *
   * Errors, by status and code:
   * - 400 `json_api_error`: The purchase was refused, as a JSON:API document.
   * - 400 `parse_error`: The body is not JSON.
   * - 401 `not_authenticated`: The `Authorization` header is missing or wrong.
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
   * Chooses the paywall of a placement for one user, with its products and its remote configuration.
   *
   * `POST /api/v2/web-api/paywall/`, with the public key.
   *
   * Errors, by status and code:
   * - 400 `validation_error`: The body is JSON, but not of the described shape.
   * - 400 `parse_error`: The body is not JSON.
   * - 401 `not_authenticated`: The `Authorization` header is missing or wrong.
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
   * - 400 `validation_error`: The body is JSON, but not of the described shape.
   * - 400 `parse_error`: The body is not JSON.
   * - 400 `datetime`: Web API: a date is not ISO 8601.
   * - 401 `not_authenticated`: The `Authorization` header is missing or wrong.
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
       * What was shown, and to whom.
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
   * Records which advertisement, if any, brought a user.
   *
   * `POST /api/v2/web-api/attribution/`, with the public key.
   *
   * Errors, by status and code:
   * - 400 `validation_error`: The body is JSON, but not of the described shape.
   * - 400 `parse_error`: The body is not JSON.
   * - 400 `enum`: Web API: a value is not one of those allowed.
   * - 401 `not_authenticated`: The `Authorization` header is missing or wrong.
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
   * - 401 `not_authenticated`: The `Authorization` header is missing or wrong.
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
   * - 400 `validation_error`: The body is JSON, but not of the described shape.
   * - 400 `parse_error`: The body is not JSON.
   * - 401 `not_authenticated`: The `Authorization` header is missing or wrong.
   * - 404 `profile_does_not_exist`: No profile has the ID that was sent.
   *
   * @throws {TypeError} as a rejection, if the secret key, the user, or the body is missing, or an argument cannot be sent unchanged.
   * @deprecated Use {@link AdaptyOperations.createProfile | createProfile} instead. It does the same at the v2 address, but for the 404: here an unknown `adapty-profile-id` alone is refused, there it makes the profile.
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
       * What is known of the user; `{}` where it is nothing yet.
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
   * - 400 `unlisted_code`, with the API's own code in `sent_code`: A field of the profile is wrong, or the body is not JSON. The documents leave the codes open here; `validation_error` and `parse_error` are among them.
   * - 401 `not_authenticated`: The `Authorization` header is missing or wrong.
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
   * - 401 `not_authenticated`: The `Authorization` header is missing or wrong.
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
   * - 400 `validation_error`: The body is JSON, but not of the described shape.
   * - 400 `parse_error`: The body is not JSON.
   * - 400 `billing_issue_detected_at_date_comparison_error`: `billing_issue_detected_at` is not later than `purchased_at`.
   * - 400 `expires_date_error`: `expires_at` is not later than `purchased_at`.
   * - 400 `family_share_price_error`: The purchase is family-shared and its price is not 0.
   * - 400 `free_trial_price_error`: The offer is a free trial and the price is not 0.
   * - 400 `grace_period_billing_error`: `grace_period_expires_at` is sent without `billing_issue_detected_at`.
   * - 400 `grace_period_expires_date_error`: `grace_period_expires_at` is earlier than `expires_at`.
   * - 400 `missing_offer_id`: The offer is not introductory and has no ID; null counts as none.
   * - 400 `originally_purchased_date_error`: `originally_purchased_at` is later than `purchased_at`.
   * - 400 `profile_does_not_exist`: No profile has the ID that was sent; the form that it takes where access or a transaction is changed.
   * - 400 `refund_date_error`: `refunded_at` is not later than `purchased_at`.
   * - 400 `refund_fields_error`: `refunded_at` is sent without the reason `refund`, or the reason without the date.
   * - 400 `renew_status_changed_date_error`: `renew_status_changed_at` is not later than `purchased_at`.
   * - 400 `store_transaction_id_error`: A one-time purchase has two different transaction IDs.
   * - 400 `one_time_purchase_trial_error`: A one-time purchase has a free trial as its offer.
   * - 401 `not_authenticated`: The `Authorization` header is missing or wrong.
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
   * - 400 `validation_error`: The body is JSON, but not of the described shape.
   * - 400 `parse_error`: The body is not JSON.
   * - 400 `paid_access_level_does_not_exist`: The app has no access level of this ID.
   * - 400 `profile_does_not_exist`: No profile has the ID that was sent; the form that it takes where access or a transaction is changed.
   * - 401 `not_authenticated`: The `Authorization` header is missing or wrong.
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
   * - 400 `validation_error`: The body is JSON, but not of the described shape.
   * - 400 `parse_error`: The body is not JSON.
   * - 400 `paid_access_level_does_not_exist`: The app has no access level of this ID.
   * - 400 `profile_does_not_exist`: No profile has the ID that was sent; the form that it takes where access or a transaction is changed.
   * - 400 `profile_paid_access_level_does_not_exist`: The profile does not hold the access level that was to be revoked.
   * - 400 `revocation_date_more_than_expiration_date`: `revoke_at` is later than the present end of access.
   * - 401 `not_authenticated`: The `Authorization` header is missing or wrong.
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
   * Makes a profile for a user of your own system, with whatever attributes you send along.
   *
   * `POST /api/v1/sdk/profiles/`, with the secret key.
   *
   * Errors, by status and code:
   * - 400 `validation_error`: The body is JSON, but not of the described shape.
   * - 400 `parse_error`: The body is not JSON.
   * - 401 `not_authenticated`: The `Authorization` header is missing or wrong.
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
   * Reads one user, with access levels, subscriptions and purchases as dictionaries. The query `extended` adds what is known of the person and the device.
   *
   * `GET /api/v1/sdk/profiles/{profile_id_or_customer_user_id}/`, with the secret key.
   *
   * Errors, by status and code:
   * - 400 `validation_error`: The body is JSON, but not of the described shape.
   * - 401 `not_authenticated`: The `Authorization` header is missing or wrong.
   * - 404 `profile_does_not_exist`: No profile has the ID that was sent.
   *
   * @throws {TypeError} as a rejection, if the secret key or the user is missing, or an argument cannot be sent unchanged.
   * @example
   * const { data, error } = await adapty.legacyGetProfile({ customerUserId: "user-42" });
   */
  legacyGetProfile(
    call: PathUser & {
      /**
       * With any value, the profile also carries its personal and device fields, from `created_at` to `facebook_anonymous_id`.
       */
      extended?: ParameterExtended | undefined;
    } & CallOptions,
  ): Promise<
    Result<LegacyProfileResponse, ValidationError | NotAuthenticatedError | ProfileDoesNotExistError>
  >;

  /**
   * Set a user's attributes.
   *
   * Changes what is known of a user. A field left out stays as it is.
   *
   * `PATCH /api/v1/sdk/profiles/{profile_id_or_customer_user_id}/`, with the secret key.
   *
   * Errors, by status and code:
   * - 400 `validation_error`: The body is JSON, but not of the described shape.
   * - 400 `parse_error`: The body is not JSON.
   * - 401 `not_authenticated`: The `Authorization` header is missing or wrong.
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
   * Removes a user and all their data, for good. The one path without a slash at its end.
   *
   * `DELETE /api/v1/sdk/profiles/{profile_id_or_customer_user_id}/delete`, with the secret key.
   *
   * Errors, by status and code:
   * - 400 `validation_error`: The body is JSON, but not of the described shape.
   * - 401 `not_authenticated`: The `Authorization` header is missing or wrong.
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
   * Gives a user access for life, until a date, or for a number of days more. With `vendor_product_id`, `vendor_transaction_id` and `store`, the purchase behind it is recorded too.
   *
   * `POST /api/v1/sdk/profiles/{profile_id_or_customer_user_id}/paid-access-levels/{access_level}/grant/`, with the secret key.
   *
   * Errors, by status and code:
   * - 400 `validation_error`: The body is JSON, but not of the described shape.
   * - 400 `parse_error`: The body is not JSON.
   * - 400 `paid_access_level_does_not_exist`: The app has no access level of this ID.
   * - 401 `not_authenticated`: The `Authorization` header is missing or wrong.
   * - 404 `profile_does_not_exist`: No profile has the ID that was sent.
   *
   * @throws {TypeError} as a rejection, if the secret key, the user, or the body is missing, or an argument cannot be sent unchanged.
   * @example
   * const { data, error } = await adapty.legacyGrantAccessLevel({ customerUserId: "user-42", accessLevelId: "premium", body: { duration_days: 30 } });
   */
  legacyGrantAccessLevel(
    call: PathUser & {
      /**
       * ID of the access level, as set up in the dashboard.
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
   * Ends a user's access: `unsubscribed_at` becomes now, and `expires_at` the later of `starts_at` and now. A refund also takes the revenue of the transaction back to 0.
   *
   * `POST /api/v1/sdk/profiles/{profile_id_or_customer_user_id}/paid-access-levels/{access_level}/revoke/`, with the secret key.
   *
   * Errors, by status and code:
   * - 400 `validation_error`: The body is JSON, but not of the described shape.
   * - 400 `parse_error`: The body is not JSON.
   * - 400 `paid_access_level_does_not_exist`: The app has no access level of this ID.
   * - 400 `profile_paid_access_level_does_not_exist`: The profile does not hold the access level that was to be revoked.
   * - 401 `not_authenticated`: The `Authorization` header is missing or wrong.
   * - 404 `profile_does_not_exist`: No profile has the ID that was sent.
   *
   * @throws {TypeError} as a rejection, if the secret key, the user, or the body is missing, or an argument cannot be sent unchanged.
   * @example
   * const { data, error } = await adapty.legacyRevokeAccessLevel({ customerUserId: "user-42", accessLevelId: "premium", body: { is_refund: false } });
   */
  legacyRevokeAccessLevel(
    call: PathUser & {
      /**
       * ID of the access level, as set up in the dashboard.
       */
      accessLevelId: ParameterLegacyAccessLevelId;
      /**
       * Whether the money went back.
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
