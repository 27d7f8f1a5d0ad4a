// Written by scripts/build/client/client.ts from spec/. Edit that, then run `npm run build`.

import type { Operation } from "../src/client/operation.ts";
import type { CallOptions, HeaderUser, PathUser } from "../src/client/request.ts";
import type { JsonApiError, MailError, Result, UnlistedCodeError } from "../src/client/result.ts";
import type {
  AddAttributionRequest,
  AmountZeroError,
  AnalyticsBadRequestError,
  AnalyticsDataRequest,
  AnalyticsDataResponse,
  BalanceOverflowError,
  BillingIssueDetectedAtDateComparisonError,
  CohortDataRequest,
  CohortDataResponse,
  ConversionDataRequest,
  ConversionDataResponse,
  CreateProfileRequest,
  CreateVirtualCurrencyTransactionRequest,
  CreateVirtualCurrencyTransactionResponse,
  DatetimeError,
  DuplicateCurrencyError,
  DuplicateSourceTransactionError,
  EmptyItemsError,
  EnumError,
  ExpiresDateError,
  FamilySharePriceError,
  FeatureNotEnabledError,
  FreeTrialPriceError,
  FunnelDataRequest,
  FunnelDataResponse,
  GetPaywallRequest,
  GracePeriodBillingError,
  GracePeriodExpiresDateError,
  GrantAccessLevelRequest,
  IdempotencyInFlightError,
  IdempotencyKeyInvalidError,
  InsufficientBalanceError,
  IntegrationIdentifiers,
  InvalidCursorError,
  InvalidPaddleCredentialsOrPurchaseNotFoundError,
  LegacyCreateProfileRequest,
  LegacyGrantAccessLevelRequest,
  LegacyProfileResponse,
  LegacyRevokeAccessLevelRequest,
  LegacyUpdateProfileRequest,
  ListPaywallsResponse,
  ListVirtualCurrencyBalancesResponse,
  ListVirtualCurrencyTransactionsResponse,
  LtvDataRequest,
  LtvDataResponse,
  MailBaseError,
  MailDeleteProfileRequest,
  MailMissingIdentifierError,
  MailProfileNotFoundError,
  MailSaveProfileRequest,
  MailSaveTransactionEventRequest,
  MailSecretKeyDoesNotExistError,
  MailSuccessResponse,
  MissingOfferIdError,
  NoProductsFoundError,
  NotAuthenticatedError,
  OneTimePurchaseTrialError,
  OriginallyPurchasedDateError,
  PaddleApiKeyNotFoundError,
  PaddleValidationRequest,
  PaidAccessLevelDoesNotExistError,
  ParameterCurrencyCode,
  ParameterCursor,
  ParameterExtended,
  ParameterIdempotencyKey,
  ParameterLegacyAccessLevelId,
  ParameterLimit,
  ParameterPageNumber,
  ParameterPageSize,
  ParameterPaywallId,
  ParameterPlatform,
  ParameterTimeZone,
  ParseError,
  Paywall,
  PaywallDoesNotExistError,
  PlacementInfoRequest,
  PlacementInfoResponse,
  ProfileBadRequestError,
  ProfileDoesNotExistBadRequestError,
  ProfileDoesNotExistError,
  ProfilePaidAccessLevelDoesNotExistError,
  ProfileResponse,
  RateLimitedError,
  RecordPaywallViewRequest,
  RefundDateError,
  RefundFieldsError,
  RefundSaverSettingsResponse,
  RenewStatusChangedDateError,
  RetentionDataRequest,
  RetentionDataResponse,
  RevocationDateMoreThanExpirationDateError,
  RevokeAccessLevelRequest,
  ServerSidePaywall,
  SetIntegrationIdentifiersRequest,
  SetRefundSaverSettingsRequest,
  SetTransactionRequest,
  StoreTransactionIdError,
  StripeErrorResponse,
  StripeValidationRequest,
  StripeValidationResponse,
  UnknownCurrencyError,
  UpdatePaywallRequest,
  UpdateProfileRequest,
  ValidationError,
  ValidationUnprocessableContentError,
  ValueError,
  VariationDoesNotExistError,
} from "./types.ts";

/** The operations of Adapty's server-side API, in the order of the description. */
export interface AdaptyOperations {
  /**
   * Get a profile.
   *
   * Returns one user with their access levels, subscriptions and other purchases. To decide whether the user has access, use `access_levels`. A level is active if it has started (`starts_at` is null or in the past) and has not ended: `expires_at` is null or in the future, or `is_in_grace_period` is true.
   *
   * `GET /api/v2/server-side-api/profile/`, with the secret key.
   *
   * With `retries`, the client may send it again: It is a GET.
   *
   * Errors, by status and code:
   * - 401 `not_authenticated`: The `Authorization` header is missing, or its key is wrong.
   * - 404 `profile_does_not_exist`: No profile has the ID that was sent.
   * - 429 `rate_limited`: Too many requests. Wait as long as `Retry-After` says, or back off exponentially.
   *
   * @throws {TypeError} as a rejection, if the secret key or the user is missing, or an argument has another name or cannot be sent unchanged.
   * @example
   * const { data, error } = await adapty.getProfile({ customerUserId: "user-42" });
   */
  getProfile(
    call: HeaderUser & {
      /**
       * Platform of the user's device. Adapty recommends sending it when you create or update a profile.
       */
      platform?: ParameterPlatform | undefined;
    } & CallOptions,
  ): Promise<Result<ProfileResponse, NotAuthenticatedError | ProfileDoesNotExistError | RateLimitedError>>;

  /**
   * Create a profile.
   *
   * Creates a profile for a user whom Adapty does not know yet. With both ID headers, it links the customer user ID in `adapty-customer-user-id` to the profile in `adapty-profile-id`.
   *
   * `POST /api/v2/server-side-api/profile/`, with the secret key.
   *
   * `retries` has no effect: no document says that a repeat does no harm.
   *
   * Errors, by status and code:
   * - 400 `validation_error`: The body is JSON, but it does not match the schema of the request.
   * - 400 `parse_error`: The body is not JSON.
   * - 401 `not_authenticated`: The `Authorization` header is missing, or its key is wrong.
   * - 429 `rate_limited`: Too many requests. Wait as long as `Retry-After` says, or back off exponentially.
   *
   * @throws {TypeError} as a rejection, if the secret key or the user is missing, or an argument has another name or cannot be sent unchanged.
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
       * Platform of the user's device. Adapty recommends sending it when you create or update a profile.
       */
      platform?: ParameterPlatform | undefined;
      /**
       * What you know about the user. Leave the body out, or send `{}`, if you know nothing yet.
       */
      body?: CreateProfileRequest | undefined;
    } & CallOptions,
  ): Promise<
    Result<ProfileResponse, ValidationError | ParseError | NotAuthenticatedError | RateLimitedError>
  >;

  /**
   * Update a profile.
   *
   * Updates what Adapty knows about a user. A field that is left out keeps its value. Custom attributes are merged one by one.
   *
   * `PATCH /api/v2/server-side-api/profile/`, with the secret key.
   *
   * `retries` has no effect: no document says that a repeat does no harm.
   *
   * Errors, by status and code:
   * - 400 `unlisted_code`, with the API's own code in `sent_code`: A field of the profile is invalid, or the body is not JSON. The documents do not list the codes; `validation_error` and `parse_error` are two of them.
   * - 401 `not_authenticated`: The `Authorization` header is missing, or its key is wrong.
   * - 404 `profile_does_not_exist`: No profile has the ID that was sent.
   * - 429 `rate_limited`: Too many requests. Wait as long as `Retry-After` says, or back off exponentially.
   *
   * @throws {TypeError} as a rejection, if the secret key, the user, or the body is missing, or an argument has another name or cannot be sent unchanged.
   * @example
   * const { data, error } = await adapty.updateProfile({ customerUserId: "user-42", body: { email: "jane.roe@example.com", phone_number: null } });
   */
  updateProfile(
    call: HeaderUser & {
      /**
       * Platform of the user's device. Adapty recommends sending it when you create or update a profile.
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
      | UnlistedCodeError<ProfileBadRequestError, 400>
      | NotAuthenticatedError
      | ProfileDoesNotExistError
      | RateLimitedError
    >
  >;

  /**
   * Delete a profile.
   *
   * Deletes a user and all their data. The history is detached from the profile, and the events that were sent to integrations disappear from the event feed. If another profile makes a purchase with the same Apple ID, or restores a subscription, Adapty assigns the history to that profile and sends the events again. A request deletes one user; to delete many, send requests in parallel.
   *
   * `DELETE /api/v2/server-side-api/profile/`, with the secret key.
   *
   * `retries` has no effect: no document says that a repeat does no harm.
   *
   * Errors, by status and code:
   * - 401 `not_authenticated`: The `Authorization` header is missing, or its key is wrong.
   * - 404 `profile_does_not_exist`: No profile has the ID that was sent.
   * - 429 `rate_limited`: Too many requests. Wait as long as `Retry-After` says, or back off exponentially.
   *
   * @throws {TypeError} as a rejection, if the secret key or the user is missing, or an argument has another name or cannot be sent unchanged.
   * @example
   * const { error } = await adapty.deleteProfile({ customerUserId: "user-42" });
   */
  deleteProfile(
    call: HeaderUser & {
      /**
       * Platform of the user's device. Adapty recommends sending it when you create or update a profile.
       */
      platform?: ParameterPlatform | undefined;
    } & CallOptions,
  ): Promise<Result<undefined, NotAuthenticatedError | ProfileDoesNotExistError | RateLimitedError>>;

  /**
   * Set a transaction.
   *
   * Records a user's purchase and unlocks the access level of its product. The purchase appears in analytics, in the event feed and in all integrations, so prefer this operation to granting an access level. If the app does not have the product, the purchase is recorded all the same, and unlocks `premium`. A known `store_transaction_id` updates that transaction, for example its `billing_issue_detected_at`; a new one with a known `store_original_transaction_id` is a renewal.
   *
   * `POST /api/v2/server-side-api/purchase/set/transaction/`, with the secret key.
   *
   * With `retries`, the client may send it again: A known `store_transaction_id` updates the existing transaction, so a repeated request leads to the same state.
   *
   * Errors, by status and code:
   * - 400 `validation_error`: The body is JSON, but it does not match the schema of the request.
   * - 400 `parse_error`: The body is not JSON.
   * - 400 `billing_issue_detected_at_date_comparison_error`: `billing_issue_detected_at` is not later than `purchased_at`.
   * - 400 `expires_date_error`: `expires_at` is not later than `purchased_at`. Null is allowed.
   * - 400 `family_share_price_error`: The purchase is shared with the family, but the price is not 0.
   * - 400 `free_trial_price_error`: The offer is a free trial, but the price is not 0.
   * - 400 `grace_period_billing_error`: `grace_period_expires_at` is present, but `billing_issue_detected_at` is missing or null.
   * - 400 `grace_period_expires_date_error`: `grace_period_expires_at` is earlier than `expires_at`. The dates are not compared if one of them is null.
   * - 400 `missing_offer_id`: The category of the offer is not `introductory`, and its ID is missing or null.
   * - 400 `originally_purchased_date_error`: `originally_purchased_at` is later than `purchased_at`.
   * - 400 `profile_does_not_exist`: No profile has the ID that was sent. The documents list both 400 and 404 for set transaction, grant and revoke, so expect either. Refund Saver has only 400.
   * - 400 `refund_date_error`: `refunded_at` is not later than `purchased_at`.
   * - 400 `refund_fields_error`: `refunded_at` is present without the `cancellation_reason` `refund`, or the reason without the date.
   * - 400 `renew_status_changed_date_error`: `renew_status_changed_at` is not later than `purchased_at`.
   * - 400 `store_transaction_id_error`: A one-time purchase has two different transaction IDs.
   * - 400 `one_time_purchase_trial_error`: A one-time purchase has a free trial as its offer.
   * - 401 `not_authenticated`: The `Authorization` header is missing, or its key is wrong.
   * - 404 `profile_does_not_exist`: No profile has the ID that was sent.
   * - 429 `rate_limited`: Too many requests. Wait as long as `Retry-After` says, or back off exponentially.
   *
   * @throws {TypeError} as a rejection, if the secret key, the user, or the body is missing, or an argument has another name or cannot be sent unchanged.
   * @example
   * const { data, error } = await adapty.setTransaction({
   *   customerUserId: "user-42",
   *   body: {
   *     purchase_type: "subscription",
   *     store: "app_store",
   *     store_product_id: "weekly_8.99",
   *     store_transaction_id: "530001724306018",
   *     store_original_transaction_id: "530001724306018",
   *     offer: { category: "introductory", type: "free_trial", id: "offer12" },
   *     price: { country: "US", currency: "USD", value: 0 },
   *     purchased_at: "2025-01-09T12:00:00.000000+0000",
   *     originally_purchased_at: "2025-01-09T12:00:00.000000+0000",
   *     renew_status: true,
   *     expires_at: "2025-01-16T12:00:00.000000+0000",
   *   },
   * });
   */
  setTransaction(
    call: HeaderUser & {
      /**
       * Platform of the user's device. Adapty recommends sending it when you create or update a profile.
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
      | RateLimitedError
    >
  >;

  /**
   * Grant an access level.
   *
   * Gives a user access without a transaction, for example as a bonus for a referral. The store of the level is `adapty`, and its product is `adapty_server_side_product`. The grant does not count in analytics. Adapty sends it only to the webhook integration, and the event feed shows it only if that integration is on. If the user made a purchase, set a transaction instead.
   *
   * The documents do not say what happens to a user who already has the level. We assume that the new dates replace those of an earlier grant, and that a purchase stays as it is. To extend access, get the profile, add the time to the current `expires_at`, and send the result.
   *
   * `POST /api/v2/server-side-api/purchase/profile/grant/access-level/`, with the secret key.
   *
   * `retries` has no effect: no document says that a repeat does no harm.
   *
   * Errors, by status and code:
   * - 400 `validation_error`: The body is JSON, but it does not match the schema of the request.
   * - 400 `parse_error`: The body is not JSON.
   * - 400 `paid_access_level_does_not_exist`: The app has no access level with this ID.
   * - 400 `profile_does_not_exist`: No profile has the ID that was sent. The documents list both 400 and 404 for set transaction, grant and revoke, so expect either. Refund Saver has only 400.
   * - 401 `not_authenticated`: The `Authorization` header is missing, or its key is wrong.
   * - 404 `profile_does_not_exist`: No profile has the ID that was sent.
   * - 429 `rate_limited`: Too many requests. Wait as long as `Retry-After` says, or back off exponentially.
   *
   * @throws {TypeError} as a rejection, if the secret key, the user, or the body is missing, or an argument has another name or cannot be sent unchanged.
   * @example
   * const { data, error } = await adapty.grantAccessLevel({
   *   customerUserId: "user-42",
   *   body: { access_level_id: "premium", expires_at: "2025-02-08T12:27:25.000000+0000" },
   * });
   */
  grantAccessLevel(
    call: HeaderUser & {
      /**
       * Platform of the user's device. Adapty recommends sending it when you create or update a profile.
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
      | RateLimitedError
    >
  >;

  /**
   * Revoke an access level.
   *
   * Ends a user's access, at once or at the date in `revoke_at`. The date must be in the future, and not later than the current end of access.
   *
   * `POST /api/v2/server-side-api/purchase/profile/revoke/access-level/`, with the secret key.
   *
   * `retries` has no effect: no document says that a repeat does no harm.
   *
   * Errors, by status and code:
   * - 400 `validation_error`: The body is JSON, but it does not match the schema of the request.
   * - 400 `parse_error`: The body is not JSON.
   * - 400 `paid_access_level_does_not_exist`: The app has no access level with this ID.
   * - 400 `profile_does_not_exist`: No profile has the ID that was sent. The documents list both 400 and 404 for set transaction, grant and revoke, so expect either. Refund Saver has only 400.
   * - 400 `profile_paid_access_level_does_not_exist`: The profile does not have the access level to revoke.
   * - 400 `revocation_date_more_than_expiration_date`: `revoke_at` is later than the current `expires_at` of the level. An `expires_at` of null counts as later than any date.
   * - 400 `value_error`: `revoke_at` is in the past. Leave it out, or send null, to revoke at once.
   * - 401 `not_authenticated`: The `Authorization` header is missing, or its key is wrong.
   * - 404 `profile_does_not_exist`: No profile has the ID that was sent.
   * - 429 `rate_limited`: Too many requests. Wait as long as `Retry-After` says, or back off exponentially.
   *
   * @throws {TypeError} as a rejection, if the secret key, the user, or the body is missing, or an argument has another name or cannot be sent unchanged.
   * @example
   * const { data, error } = await adapty.revokeAccessLevel({ customerUserId: "user-42", body: { access_level_id: "premium" } });
   */
  revokeAccessLevel(
    call: HeaderUser & {
      /**
       * Platform of the user's device. Adapty recommends sending it when you create or update a profile.
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
      | ValueError
      | NotAuthenticatedError
      | ProfileDoesNotExistError
      | RateLimitedError
    >
  >;

  /**
   * Validate a Stripe purchase.
   *
   * Validates a Stripe purchase with the Stripe credentials in the App Settings of your app, and imports its history into the profile of `customer_user_id`. If there is no such profile, Adapty creates it. Imported transactions cause profile events and count towards MTR (monthly tracked revenue).
   *
   * `POST /api/v1/sdk/purchase/stripe/token/validate/`, with the secret key.
   *
   * `retries` has no effect: no document says that a repeat does no harm.
   *
   * Errors, by status and code:
   * - 400 `json_api_error`: The purchase was rejected. The body is a JSON:API document.
   * - 400 `parse_error`: The body is not JSON.
   * - 401 `not_authenticated`: The `Authorization` header is missing, or its key is wrong.
   * - 429 `rate_limited`: Too many requests. Wait as long as `Retry-After` says, or back off exponentially.
   *
   * @throws {TypeError} as a rejection, if the secret key or the body is missing, or an argument has another name or cannot be sent unchanged.
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
      JsonApiError<StripeErrorResponse, 400> | ParseError | NotAuthenticatedError | RateLimitedError
    >
  >;

  /**
   * Validate a Paddle purchase.
   *
   * Validates a Paddle purchase with the Paddle credentials in the App Settings of your app, and imports its history into the profile of `customer_user_id`. If there is no such profile, Adapty creates it.
   *
   * `POST /api/v2/server-side-api/purchase/paddle/token/validate/`, with the secret key.
   *
   * `retries` has no effect: no document says that a repeat does no harm.
   *
   * Errors, by status and code:
   * - 400 `validation_error`: The body is JSON, but it does not match the schema of the request.
   * - 400 `parse_error`: The body is not JSON.
   * - 400 `no_products_found`: The products of the purchase are not in the app, or their Paddle product and price IDs are not filled in.
   * - 400 `paddle_api_key_not_found`: The app has no Paddle API key, or a wrong one.
   * - 400 `invalid_paddle_credentials_or_purchase_not_found`: The Paddle API key belongs to another app, or Paddle does not know the token.
   * - 401 `not_authenticated`: The `Authorization` header is missing, or its key is wrong.
   * - 429 `rate_limited`: Too many requests. Wait as long as `Retry-After` says, or back off exponentially.
   *
   * @throws {TypeError} as a rejection, if the secret key or the body is missing, or an argument has another name or cannot be sent unchanged.
   * @example
   * const { data, error } = await adapty.validatePaddlePurchase({
   *   body: { customer_user_id: "jane.doe@example.com", paddle_token: "txn_01hv8wptq8987qeep44cyrewp9" },
   * });
   */
  validatePaddlePurchase(
    call: {
      /**
       * The purchase, and its user.
       */
      body: PaddleValidationRequest;
    } & CallOptions,
  ): Promise<
    Result<
      ProfileResponse,
      | ValidationError
      | ParseError
      | NoProductsFoundError
      | PaddleApiKeyNotFoundError
      | InvalidPaddleCredentialsOrPurchaseNotFoundError
      | NotAuthenticatedError
      | RateLimitedError
    >
  >;

  /**
   * Get integration identifiers.
   *
   * Returns the IDs under which attribution and analytics services know the user.
   *
   * `GET /api/v2/server-side-api/integration/profile/set/integration-identifiers/`, with the secret key.
   *
   * With `retries`, the client may send it again: It is a GET.
   *
   * Errors, by status and code:
   * - 401 `not_authenticated`: The `Authorization` header is missing, or its key is wrong.
   * - 404 `profile_does_not_exist`: No profile has the ID that was sent.
   * - 429 `rate_limited`: Too many requests. Wait as long as `Retry-After` says, or back off exponentially.
   *
   * @throws {TypeError} as a rejection, if the secret key or the user is missing, or an argument has another name or cannot be sent unchanged.
   * @example
   * const { data, error } = await adapty.getIntegrationIdentifiers({ customerUserId: "user-42" });
   */
  getIntegrationIdentifiers(
    call: HeaderUser & CallOptions,
  ): Promise<
    Result<IntegrationIdentifiers, NotAuthenticatedError | ProfileDoesNotExistError | RateLimitedError>
  >;

  /**
   * Set integration identifiers.
   *
   * Sets the IDs under which attribution and analytics services know the user, so that events reach the right user there.
   *
   * `POST /api/v2/server-side-api/integration/profile/set/integration-identifiers/`, with the secret key.
   *
   * `retries` has no effect: no document says that a repeat does no harm.
   *
   * Errors, by status and code:
   * - 400 `validation_error`: The body is JSON, but it does not match the schema of the request.
   * - 400 `parse_error`: The body is not JSON.
   * - 401 `not_authenticated`: The `Authorization` header is missing, or its key is wrong.
   * - 404 `profile_does_not_exist`: No profile has the ID that was sent.
   * - 429 `rate_limited`: Too many requests. Wait as long as `Retry-After` says, or back off exponentially.
   *
   * @throws {TypeError} as a rejection, if the secret key, the user, or the body is missing, or an argument has another name or cannot be sent unchanged.
   * @example
   * const { error } = await adapty.setIntegrationIdentifiers({ customerUserId: "user-42", body: { appsflyer_id: "1741933337626-3179568" } });
   */
  setIntegrationIdentifiers(
    call: HeaderUser & {
      /**
       * The identifiers to set.
       */
      body: SetIntegrationIdentifiersRequest;
    } & CallOptions,
  ): Promise<
    Result<
      undefined,
      ValidationError | ParseError | NotAuthenticatedError | ProfileDoesNotExistError | RateLimitedError
    >
  >;

  /**
   * Get Refund Saver settings.
   *
   * Returns the preference that Adapty sends to Apple for the user's refund requests, and whether the user consented to sharing data. Refund Saver works only with App Store purchases.
   *
   * `GET /api/v2/server-side-api/purchase/profile/refund-saver/settings/`, with the secret key.
   *
   * With `retries`, the client may send it again: It is a GET.
   *
   * Errors, by status and code:
   * - 400 `profile_does_not_exist`: No profile has the ID that was sent. The documents list both 400 and 404 for set transaction, grant and revoke, so expect either. Refund Saver has only 400.
   * - 401 `not_authenticated`: The `Authorization` header is missing, or its key is wrong.
   * - 429 `rate_limited`: Too many requests. Wait as long as `Retry-After` says, or back off exponentially.
   *
   * @throws {TypeError} as a rejection, if the secret key or the user is missing, or an argument has another name or cannot be sent unchanged.
   * @example
   * const { data, error } = await adapty.getRefundSaverSettings({ customerUserId: "user-42" });
   */
  getRefundSaverSettings(
    call: HeaderUser & CallOptions,
  ): Promise<
    Result<
      RefundSaverSettingsResponse,
      ProfileDoesNotExistBadRequestError | NotAuthenticatedError | RateLimitedError
    >
  >;

  /**
   * Set Refund Saver settings.
   *
   * Sets the preference that Adapty sends to Apple for the user's refund requests, and whether the user consented to sharing data. A setting that is left out keeps its value.
   *
   * `POST /api/v2/server-side-api/purchase/profile/refund-saver/settings/`, with the secret key.
   *
   * `retries` has no effect: no document says that a repeat does no harm.
   *
   * Errors, by status and code:
   * - 400 `profile_does_not_exist`: No profile has the ID that was sent. The documents list both 400 and 404 for set transaction, grant and revoke, so expect either. Refund Saver has only 400.
   * - 400 `validation_error`: The body is JSON, but it does not match the schema of the request.
   * - 400 `parse_error`: The body is not JSON.
   * - 401 `not_authenticated`: The `Authorization` header is missing, or its key is wrong.
   * - 429 `rate_limited`: Too many requests. Wait as long as `Retry-After` says, or back off exponentially.
   *
   * @throws {TypeError} as a rejection, if the secret key, the user, or the body is missing, or an argument has another name or cannot be sent unchanged.
   * @example
   * const { data, error } = await adapty.setRefundSaverSettings({ customerUserId: "user-42", body: { custom_preference: "grant", consent: true } });
   */
  setRefundSaverSettings(
    call: HeaderUser & {
      /**
       * The settings to save.
       */
      body: SetRefundSaverSettingsRequest;
    } & CallOptions,
  ): Promise<
    Result<
      RefundSaverSettingsResponse,
      | ProfileDoesNotExistBadRequestError
      | ValidationError
      | ParseError
      | NotAuthenticatedError
      | RateLimitedError
    >
  >;

  /**
   * List paywalls.
   *
   * Returns one page of the app's paywalls, without their remote configs and screenshots.
   *
   * `GET /api/v2/server-side-api/paywalls/`, with the secret key.
   *
   * With `retries`, the client may send it again: It is a GET.
   *
   * Errors, by status and code:
   * - 400 `validation_error`: The body is JSON, but it does not match the schema of the request.
   * - 401 `not_authenticated`: The `Authorization` header is missing, or its key is wrong.
   * - 429 `rate_limited`: Too many requests. Wait as long as `Retry-After` says, or back off exponentially.
   *
   * @throws {TypeError} as a rejection, if the secret key is missing, or an argument has another name or cannot be sent unchanged.
   * @example
   * const { data, error } = await adapty.listPaywalls();
   */
  listPaywalls(
    call?: {
      /**
       * Number of the page, from 1.
       */
      pageNumber?: ParameterPageNumber | undefined;
      /**
       * Number of paywalls on a page, from 1 to 100.
       */
      pageSize?: ParameterPageSize | undefined;
    } & CallOptions,
  ): Promise<Result<ListPaywallsResponse, ValidationError | NotAuthenticatedError | RateLimitedError>>;

  /**
   * Get a paywall.
   *
   * Returns a paywall with its products and remote configs.
   *
   * `GET /api/v2/server-side-api/paywalls/{paywall_id}/`, with the secret key.
   *
   * With `retries`, the client may send it again: It is a GET.
   *
   * Errors, by status and code:
   * - 401 `not_authenticated`: The `Authorization` header is missing, or its key is wrong.
   * - 404 `paywall_does_not_exist`: The app has no paywall with this ID.
   * - 429 `rate_limited`: Too many requests. Wait as long as `Retry-After` says, or back off exponentially.
   *
   * @throws {TypeError} as a rejection, if the secret key is missing, or an argument has another name or cannot be sent unchanged.
   * @example
   * const { data, error } = await adapty.getPaywall({ paywallId: "fd891d4f-5906-45b9-97c1-13cc3dc665df" });
   */
  getPaywall(
    call: {
      /**
       * Adapty's ID of the paywall, a UUID. The documents do not say what the response to an ID of another form is.
       */
      paywallId: ParameterPaywallId;
    } & CallOptions,
  ): Promise<Result<ServerSidePaywall, NotAuthenticatedError | PaywallDoesNotExistError | RateLimitedError>>;

  /**
   * Update a paywall.
   *
   * Replaces all remote configs of a paywall. To keep some of them, get the paywall first and include them in the request.
   *
   * `PUT /api/v2/server-side-api/paywalls/{paywall_id}/`, with the secret key.
   *
   * `retries` has no effect: no document says that a repeat does no harm.
   *
   * Errors, by status and code:
   * - 400 `validation_error`: The body is JSON, but it does not match the schema of the request.
   * - 400 `parse_error`: The body is not JSON.
   * - 401 `not_authenticated`: The `Authorization` header is missing, or its key is wrong.
   * - 404 `paywall_does_not_exist`: The app has no paywall with this ID.
   * - 429 `rate_limited`: Too many requests. Wait as long as `Retry-After` says, or back off exponentially.
   *
   * @throws {TypeError} as a rejection, if the secret key or the body is missing, or an argument has another name or cannot be sent unchanged.
   * @example
   * const { data, error } = await adapty.updatePaywall({
   *   paywallId: "fd891d4f-5906-45b9-97c1-13cc3dc665df",
   *   body: { remote_configs: [{ locale: "en", data: "{\"headline\":\"Last days of the winter sale\"}" }] },
   * });
   */
  updatePaywall(
    call: {
      /**
       * Adapty's ID of the paywall, a UUID. The documents do not say what the response to an ID of another form is.
       */
      paywallId: ParameterPaywallId;
      /**
       * What to change.
       */
      body: UpdatePaywallRequest;
    } & CallOptions,
  ): Promise<
    Result<
      ServerSidePaywall,
      ValidationError | ParseError | NotAuthenticatedError | PaywallDoesNotExistError | RateLimitedError
    >
  >;

  /**
   * List virtual currency transactions.
   *
   * Returns the transactions of a profile page by page, newest first.
   *
   * `GET /api/v2/server-side-api/vc/transactions/`, with the secret key.
   *
   * With `retries`, the client may send it again: It is a GET.
   *
   * Errors, by status and code:
   * - 400 `validation_error`: The body is JSON, but it does not match the schema of the request.
   * - 400 `invalid_cursor`: The cursor does not come from a response.
   * - 401 `not_authenticated`: The `Authorization` header is missing, or its key is wrong.
   * - 403 `feature_not_enabled`: Virtual currency is not switched on for the app. Adapty's support switches it on.
   * - 404 `profile_does_not_exist`: No profile has the ID that was sent.
   * - 429 `rate_limited`: Too many requests. Wait as long as `Retry-After` says, or back off exponentially.
   *
   * @throws {TypeError} as a rejection, if the secret key or the user is missing, or an argument has another name or cannot be sent unchanged.
   * @example
   * const { data, error } = await adapty.listVirtualCurrencyTransactions({ customerUserId: "user-42" });
   */
  listVirtualCurrencyTransactions(
    call: HeaderUser & {
      /**
       * Code of the currency whose transactions to list. If the parameter is missing, transactions of all currencies are listed.
       */
      currencyCode?: ParameterCurrencyCode | undefined;
      /**
       * Where the page starts: the `next_cursor` of the previous page. Its form is not documented. If the parameter is missing, the first page is returned.
       */
      cursor?: ParameterCursor | undefined;
      /**
       * Number of transactions on a page, from 1 to 100.
       */
      limit?: ParameterLimit | undefined;
    } & CallOptions,
  ): Promise<
    Result<
      ListVirtualCurrencyTransactionsResponse,
      | ValidationError
      | InvalidCursorError
      | NotAuthenticatedError
      | FeatureNotEnabledError
      | ProfileDoesNotExistError
      | RateLimitedError
    >
  >;

  /**
   * Create a virtual currency transaction.
   *
   * Credits and debits up to 20 currencies of a profile in one transaction, which is applied as a whole or not at all. A credit that is made here never expires.
   *
   * This operation has its own limits: by default, 600 requests per minute for an app, and 6,000 per minute globally. The documents do not say whose requests the second limit counts.
   *
   * `POST /api/v2/server-side-api/vc/transactions/`, with the secret key.
   *
   * With `retries`, the client may send it again: For up to an hour, a repeated request with the same key returns the first response and changes nothing.
   *
   * Errors, by status and code:
   * - 400 `insufficient_balance`: The balance does not cover a debit. The transaction is not applied.
   * - 400 `unknown_currency`: The app has no currency with this code.
   * - 400 `duplicate_currency`: A currency occurs twice.
   * - 400 `amount_zero`: An amount is 0.
   * - 400 `balance_overflow`: A balance would exceed 2,147,483,647, the largest 32-bit integer. The transaction is not applied.
   * - 400 `empty_items`: The list of items is empty.
   * - 400 `idempotency_key_invalid`: The `Idempotency-Key` is not a UUID of version 4.
   * - 400 `parse_error`: The body is not JSON.
   * - 401 `not_authenticated`: The `Authorization` header is missing, or its key is wrong.
   * - 403 `feature_not_enabled`: Virtual currency is not switched on for the app. Adapty's support switches it on.
   * - 404 `profile_does_not_exist`: No profile has the ID that was sent.
   * - 409 `idempotency_in_flight`: A request with the same `Idempotency-Key` is still running. Wait as long as `Retry-After` says, then send the request again.
   * - 409 `duplicate_source_transaction`: The store transaction was credited before.
   * - 422 `validation_error`: The body does not match the schema of the request. Creating a virtual currency transaction has 422 for this, all other operations have 400.
   * - 429 `rate_limited`: Too many requests. Wait as long as `Retry-After` says, or back off exponentially.
   *
   * @throws {TypeError} as a rejection, if the secret key, the user, or the body is missing, or an argument has another name or cannot be sent unchanged.
   * @example
   * const { data, error } = await adapty.createVirtualCurrencyTransaction({ customerUserId: "user-42", body: { items: [{ currency_code: "COINS", amount: 500 }] } });
   */
  createVirtualCurrencyTransaction(
    call: HeaderUser & {
      /**
       * A UUID of version 4 that you generate for the transaction. A repeated request with the same key returns the first result and changes nothing. A key is kept for up to an hour, for each profile; after that, it creates a new transaction.
       */
      idempotencyKey?: ParameterIdempotencyKey | undefined;
      /**
       * What to credit and to debit.
       */
      body: CreateVirtualCurrencyTransactionRequest;
    } & CallOptions,
  ): Promise<
    Result<
      CreateVirtualCurrencyTransactionResponse,
      | InsufficientBalanceError
      | UnknownCurrencyError
      | DuplicateCurrencyError
      | AmountZeroError
      | BalanceOverflowError
      | EmptyItemsError
      | IdempotencyKeyInvalidError
      | ParseError
      | NotAuthenticatedError
      | FeatureNotEnabledError
      | ProfileDoesNotExistError
      | IdempotencyInFlightError
      | DuplicateSourceTransactionError
      | ValidationUnprocessableContentError
      | RateLimitedError
    >
  >;

  /**
   * List virtual currency balances.
   *
   * Returns the balances of a profile in all currencies of the app.
   *
   * `GET /api/v2/server-side-api/vc/balances/`, with the secret key.
   *
   * With `retries`, the client may send it again: It is a GET.
   *
   * Errors, by status and code:
   * - 400 `validation_error`: The body is JSON, but it does not match the schema of the request.
   * - 401 `not_authenticated`: The `Authorization` header is missing, or its key is wrong.
   * - 403 `feature_not_enabled`: Virtual currency is not switched on for the app. Adapty's support switches it on.
   * - 404 `profile_does_not_exist`: No profile has the ID that was sent.
   * - 429 `rate_limited`: Too many requests. Wait as long as `Retry-After` says, or back off exponentially.
   *
   * @throws {TypeError} as a rejection, if the secret key or the user is missing, or an argument has another name or cannot be sent unchanged.
   * @example
   * const { data, error } = await adapty.listVirtualCurrencyBalances({ customerUserId: "user-42" });
   */
  listVirtualCurrencyBalances(
    call: HeaderUser & CallOptions,
  ): Promise<
    Result<
      ListVirtualCurrencyBalancesResponse,
      | ValidationError
      | NotAuthenticatedError
      | FeatureNotEnabledError
      | ProfileDoesNotExistError
      | RateLimitedError
    >
  >;

  /**
   * Get a paywall.
   *
   * Returns the paywall that a placement shows to a user, with its products and its remote config.
   *
   * `POST /api/v2/web-api/paywall/`, with the public key.
   *
   * With `retries`, the client may send it again: The operation only reads.
   *
   * Errors, by status and code:
   * - 400 `validation_error`: The body is JSON, but it does not match the schema of the request.
   * - 400 `parse_error`: The body is not JSON.
   * - 401 `not_authenticated`: The `Authorization` header is missing, or its key is wrong.
   * - 404 `VARIATION_DOES_NOT_EXIST_ERROR`: The app has no such placement.
   * - 404 `profile_does_not_exist`: No profile has the ID that was sent.
   *
   * @throws {TypeError} as a rejection, if the public key or the body is missing, or an argument has another name or cannot be sent unchanged.
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
    Result<
      Paywall,
      | ValidationError
      | ParseError
      | NotAuthenticatedError
      | VariationDoesNotExistError
      | ProfileDoesNotExistError
    >
  >;

  /**
   * Record a paywall view.
   *
   * Records that a user saw a paywall variation.
   *
   * `POST /api/v2/web-api/paywall/visit/`, with the public key.
   *
   * `retries` has no effect: no document says that a repeat does no harm.
   *
   * Errors, by status and code:
   * - 400 `validation_error`: The body is JSON, but it does not match the schema of the request.
   * - 400 `parse_error`: The body is not JSON.
   * - 400 `datetime`: The date is not ISO 8601. Only the web API uses this code.
   * - 401 `not_authenticated`: The `Authorization` header is missing, or its key is wrong.
   * - 404 `profile_does_not_exist`: No profile has the ID that was sent.
   *
   * @throws {TypeError} as a rejection, if the public key or the body is missing, or an argument has another name or cannot be sent unchanged.
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
   * Records whether a user came from an advertisement, and from which one.
   *
   * `POST /api/v2/web-api/attribution/`, with the public key.
   *
   * `retries` has no effect: no document says that a repeat does no harm.
   *
   * Errors, by status and code:
   * - 400 `validation_error`: The body is JSON, but it does not match the schema of the request.
   * - 400 `parse_error`: The body is not JSON.
   * - 400 `enum`: The value is not an allowed one. Only the web API uses this code.
   * - 401 `not_authenticated`: The `Authorization` header is missing, or its key is wrong.
   * - 404 `profile_does_not_exist`: No profile has the ID that was sent.
   *
   * @throws {TypeError} as a rejection, if the public key or the body is missing, or an argument has another name or cannot be sent unchanged.
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
   * Retrieve a chart.
   *
   * Returns one chart of the dashboard, such as revenue or active subscriptions. Each amount is counted on the day of its purchase, renewal or refund. Analytics lists the segmentation and the filters of each chart.
   *
   * `POST /api/v1/client-api/metrics/analytics/`, with the secret key.
   *
   * With `retries`, the client may send it again: The operation only reads.
   *
   * `data` is a string if the response is CSV: its text, as the API sent it.
   *
   * Errors, by status and code:
   * - 400 `unlisted_code`, with the API's own code in `sent_code`: The request is invalid. The documents list no codes for this error, and require none of its fields.
   * - 401 `not_authenticated`: The `Authorization` header is missing, or its key is wrong.
   *
   * @throws {TypeError} as a rejection, if the secret key or the body is missing, or an argument has another name or cannot be sent unchanged.
   * @example
   * const { data, error } = await adapty.retrieveAnalyticsData({
   *   body: {
   *     chart_id: "revenue",
   *     filters: { date: ["2025-01-01", "2025-01-31"] },
   *     period_unit: "month",
   *     date_type: "purchase_date",
   *     segmentation: "country",
   *     format: "json",
   *   },
   * });
   */
  retrieveAnalyticsData(
    call: {
      /**
       * Time zone by which data is grouped and shown, as an IANA name such as `Europe/Berlin`. The documents do not say which time zone applies without it.
       */
      timeZone?: ParameterTimeZone | undefined;
      /**
       * The chart, its filters, and how to group the data.
       */
      body: AnalyticsDataRequest & {
        /** Format of the response. */
        format: "csv";
      };
    } & CallOptions,
  ): Promise<Result<string, UnlistedCodeError<AnalyticsBadRequestError, 400> | NotAuthenticatedError>>;
  /**
   * Retrieve a chart.
   *
   * Returns one chart of the dashboard, such as revenue or active subscriptions. Each amount is counted on the day of its purchase, renewal or refund. Analytics lists the segmentation and the filters of each chart.
   *
   * `POST /api/v1/client-api/metrics/analytics/`, with the secret key.
   *
   * With `retries`, the client may send it again: The operation only reads.
   *
   * `data` is a string if the response is CSV: its text, as the API sent it.
   *
   * Errors, by status and code:
   * - 400 `unlisted_code`, with the API's own code in `sent_code`: The request is invalid. The documents list no codes for this error, and require none of its fields.
   * - 401 `not_authenticated`: The `Authorization` header is missing, or its key is wrong.
   *
   * @throws {TypeError} as a rejection, if the secret key or the body is missing, or an argument has another name or cannot be sent unchanged.
   * @example
   * const { data, error } = await adapty.retrieveAnalyticsData({
   *   body: {
   *     chart_id: "revenue",
   *     filters: { date: ["2025-01-01", "2025-01-31"] },
   *     period_unit: "month",
   *     date_type: "purchase_date",
   *     segmentation: "country",
   *     format: "json",
   *   },
   * });
   */
  retrieveAnalyticsData(
    call: {
      /**
       * Time zone by which data is grouped and shown, as an IANA name such as `Europe/Berlin`. The documents do not say which time zone applies without it.
       */
      timeZone?: ParameterTimeZone | undefined;
      /**
       * The chart, its filters, and how to group the data.
       */
      body: AnalyticsDataRequest & {
        /** Format of the response. */
        format?: "json" | undefined;
      };
    } & CallOptions,
  ): Promise<
    Result<AnalyticsDataResponse, UnlistedCodeError<AnalyticsBadRequestError, 400> | NotAuthenticatedError>
  >;
  /**
   * Retrieve a chart.
   *
   * Returns one chart of the dashboard, such as revenue or active subscriptions. Each amount is counted on the day of its purchase, renewal or refund. Analytics lists the segmentation and the filters of each chart.
   *
   * `POST /api/v1/client-api/metrics/analytics/`, with the secret key.
   *
   * With `retries`, the client may send it again: The operation only reads.
   *
   * `data` is a string if the response is CSV: its text, as the API sent it.
   *
   * Errors, by status and code:
   * - 400 `unlisted_code`, with the API's own code in `sent_code`: The request is invalid. The documents list no codes for this error, and require none of its fields.
   * - 401 `not_authenticated`: The `Authorization` header is missing, or its key is wrong.
   *
   * @throws {TypeError} as a rejection, if the secret key or the body is missing, or an argument has another name or cannot be sent unchanged.
   * @example
   * const { data, error } = await adapty.retrieveAnalyticsData({
   *   body: {
   *     chart_id: "revenue",
   *     filters: { date: ["2025-01-01", "2025-01-31"] },
   *     period_unit: "month",
   *     date_type: "purchase_date",
   *     segmentation: "country",
   *     format: "json",
   *   },
   * });
   */
  retrieveAnalyticsData(
    call: {
      /**
       * Time zone by which data is grouped and shown, as an IANA name such as `Europe/Berlin`. The documents do not say which time zone applies without it.
       */
      timeZone?: ParameterTimeZone | undefined;
      /**
       * The chart, its filters, and how to group the data.
       */
      body: AnalyticsDataRequest;
    } & CallOptions,
  ): Promise<
    Result<
      AnalyticsDataResponse | string,
      UnlistedCodeError<AnalyticsBadRequestError, 400> | NotAuthenticatedError
    >
  >;

  /**
   * Retrieve cohorts.
   *
   * Returns what the users who installed the app in each period brought in during the periods that followed. All revenue is counted on the date of the user's install. Cohorts have no segmentation.
   *
   * `POST /api/v1/client-api/metrics/cohort/`, with the secret key.
   *
   * With `retries`, the client may send it again: The operation only reads.
   *
   * `data` is a string if the response is CSV: its text, as the API sent it.
   *
   * Errors, by status and code:
   * - 400 `unlisted_code`, with the API's own code in `sent_code`: The request is invalid. The documents list no codes for this error, and require none of its fields.
   * - 401 `not_authenticated`: The `Authorization` header is missing, or its key is wrong.
   *
   * @throws {TypeError} as a rejection, if the secret key or the body is missing, or an argument has another name or cannot be sent unchanged.
   * @example
   * const { data, error } = await adapty.retrieveCohortData({
   *   body: {
   *     filters: { date: ["2025-01-01", "2025-01-31"] },
   *     period_unit: "month",
   *     period_type: "renewals",
   *     value_type: "absolute",
   *     value_field: "revenue",
   *     accounting_type: "revenue",
   *     format: "json",
   *   },
   * });
   */
  retrieveCohortData(
    call: {
      /**
       * Time zone by which data is grouped and shown, as an IANA name such as `Europe/Berlin`. The documents do not say which time zone applies without it.
       */
      timeZone?: ParameterTimeZone | undefined;
      /**
       * The filters of the cohorts, and what to compute for them.
       */
      body: CohortDataRequest & {
        /** Format of the response. */
        format: "csv";
      };
    } & CallOptions,
  ): Promise<Result<string, UnlistedCodeError<AnalyticsBadRequestError, 400> | NotAuthenticatedError>>;
  /**
   * Retrieve cohorts.
   *
   * Returns what the users who installed the app in each period brought in during the periods that followed. All revenue is counted on the date of the user's install. Cohorts have no segmentation.
   *
   * `POST /api/v1/client-api/metrics/cohort/`, with the secret key.
   *
   * With `retries`, the client may send it again: The operation only reads.
   *
   * `data` is a string if the response is CSV: its text, as the API sent it.
   *
   * Errors, by status and code:
   * - 400 `unlisted_code`, with the API's own code in `sent_code`: The request is invalid. The documents list no codes for this error, and require none of its fields.
   * - 401 `not_authenticated`: The `Authorization` header is missing, or its key is wrong.
   *
   * @throws {TypeError} as a rejection, if the secret key or the body is missing, or an argument has another name or cannot be sent unchanged.
   * @example
   * const { data, error } = await adapty.retrieveCohortData({
   *   body: {
   *     filters: { date: ["2025-01-01", "2025-01-31"] },
   *     period_unit: "month",
   *     period_type: "renewals",
   *     value_type: "absolute",
   *     value_field: "revenue",
   *     accounting_type: "revenue",
   *     format: "json",
   *   },
   * });
   */
  retrieveCohortData(
    call: {
      /**
       * Time zone by which data is grouped and shown, as an IANA name such as `Europe/Berlin`. The documents do not say which time zone applies without it.
       */
      timeZone?: ParameterTimeZone | undefined;
      /**
       * The filters of the cohorts, and what to compute for them.
       */
      body: CohortDataRequest & {
        /** Format of the response. */
        format?: "json" | undefined;
      };
    } & CallOptions,
  ): Promise<
    Result<CohortDataResponse, UnlistedCodeError<AnalyticsBadRequestError, 400> | NotAuthenticatedError>
  >;
  /**
   * Retrieve cohorts.
   *
   * Returns what the users who installed the app in each period brought in during the periods that followed. All revenue is counted on the date of the user's install. Cohorts have no segmentation.
   *
   * `POST /api/v1/client-api/metrics/cohort/`, with the secret key.
   *
   * With `retries`, the client may send it again: The operation only reads.
   *
   * `data` is a string if the response is CSV: its text, as the API sent it.
   *
   * Errors, by status and code:
   * - 400 `unlisted_code`, with the API's own code in `sent_code`: The request is invalid. The documents list no codes for this error, and require none of its fields.
   * - 401 `not_authenticated`: The `Authorization` header is missing, or its key is wrong.
   *
   * @throws {TypeError} as a rejection, if the secret key or the body is missing, or an argument has another name or cannot be sent unchanged.
   * @example
   * const { data, error } = await adapty.retrieveCohortData({
   *   body: {
   *     filters: { date: ["2025-01-01", "2025-01-31"] },
   *     period_unit: "month",
   *     period_type: "renewals",
   *     value_type: "absolute",
   *     value_field: "revenue",
   *     accounting_type: "revenue",
   *     format: "json",
   *   },
   * });
   */
  retrieveCohortData(
    call: {
      /**
       * Time zone by which data is grouped and shown, as an IANA name such as `Europe/Berlin`. The documents do not say which time zone applies without it.
       */
      timeZone?: ParameterTimeZone | undefined;
      /**
       * The filters of the cohorts, and what to compute for them.
       */
      body: CohortDataRequest;
    } & CallOptions,
  ): Promise<
    Result<
      CohortDataResponse | string,
      UnlistedCodeError<AnalyticsBadRequestError, 400> | NotAuthenticatedError
    >
  >;

  /**
   * Retrieve a conversion.
   *
   * Returns the share of users who went from one step to another. Only these pairs are available:
   *
   * | `from_period` | `to_period` |
   * | --- | --- |
   * | null (install) | 0, 1 |
   * | 0 (trial) | 1 |
   * | 1 (first paid period) | 2, `"6+"`, `"12+"`, `"24+"` |
   * | 2 | 3 |
   * | 3 | 4 |
   * | 4 | 5 |
   *
   * `POST /api/v1/client-api/metrics/conversion/`, with the secret key.
   *
   * With `retries`, the client may send it again: The operation only reads.
   *
   * `data` is a string if the response is CSV: its text, as the API sent it.
   *
   * Errors, by status and code:
   * - 400 `unlisted_code`, with the API's own code in `sent_code`: The request is invalid. The documents list no codes for this error, and require none of its fields.
   * - 401 `not_authenticated`: The `Authorization` header is missing, or its key is wrong.
   *
   * @throws {TypeError} as a rejection, if the secret key or the body is missing, or an argument has another name or cannot be sent unchanged.
   * @example
   * const { data, error } = await adapty.retrieveConversionData({
   *   body: {
   *     filters: { date: ["2025-01-01", "2025-01-31"] },
   *     from_period: 0,
   *     to_period: 1,
   *     period_unit: "month",
   *     format: "json",
   *   },
   * });
   */
  retrieveConversionData(
    call: {
      /**
       * Time zone by which data is grouped and shown, as an IANA name such as `Europe/Berlin`. The documents do not say which time zone applies without it.
       */
      timeZone?: ParameterTimeZone | undefined;
      /**
       * The step, and the filters.
       */
      body: ConversionDataRequest & {
        /** Format of the response. */
        format: "csv";
      };
    } & CallOptions,
  ): Promise<Result<string, UnlistedCodeError<AnalyticsBadRequestError, 400> | NotAuthenticatedError>>;
  /**
   * Retrieve a conversion.
   *
   * Returns the share of users who went from one step to another. Only these pairs are available:
   *
   * | `from_period` | `to_period` |
   * | --- | --- |
   * | null (install) | 0, 1 |
   * | 0 (trial) | 1 |
   * | 1 (first paid period) | 2, `"6+"`, `"12+"`, `"24+"` |
   * | 2 | 3 |
   * | 3 | 4 |
   * | 4 | 5 |
   *
   * `POST /api/v1/client-api/metrics/conversion/`, with the secret key.
   *
   * With `retries`, the client may send it again: The operation only reads.
   *
   * `data` is a string if the response is CSV: its text, as the API sent it.
   *
   * Errors, by status and code:
   * - 400 `unlisted_code`, with the API's own code in `sent_code`: The request is invalid. The documents list no codes for this error, and require none of its fields.
   * - 401 `not_authenticated`: The `Authorization` header is missing, or its key is wrong.
   *
   * @throws {TypeError} as a rejection, if the secret key or the body is missing, or an argument has another name or cannot be sent unchanged.
   * @example
   * const { data, error } = await adapty.retrieveConversionData({
   *   body: {
   *     filters: { date: ["2025-01-01", "2025-01-31"] },
   *     from_period: 0,
   *     to_period: 1,
   *     period_unit: "month",
   *     format: "json",
   *   },
   * });
   */
  retrieveConversionData(
    call: {
      /**
       * Time zone by which data is grouped and shown, as an IANA name such as `Europe/Berlin`. The documents do not say which time zone applies without it.
       */
      timeZone?: ParameterTimeZone | undefined;
      /**
       * The step, and the filters.
       */
      body: ConversionDataRequest & {
        /** Format of the response. */
        format?: "json" | undefined;
      };
    } & CallOptions,
  ): Promise<
    Result<ConversionDataResponse, UnlistedCodeError<AnalyticsBadRequestError, 400> | NotAuthenticatedError>
  >;
  /**
   * Retrieve a conversion.
   *
   * Returns the share of users who went from one step to another. Only these pairs are available:
   *
   * | `from_period` | `to_period` |
   * | --- | --- |
   * | null (install) | 0, 1 |
   * | 0 (trial) | 1 |
   * | 1 (first paid period) | 2, `"6+"`, `"12+"`, `"24+"` |
   * | 2 | 3 |
   * | 3 | 4 |
   * | 4 | 5 |
   *
   * `POST /api/v1/client-api/metrics/conversion/`, with the secret key.
   *
   * With `retries`, the client may send it again: The operation only reads.
   *
   * `data` is a string if the response is CSV: its text, as the API sent it.
   *
   * Errors, by status and code:
   * - 400 `unlisted_code`, with the API's own code in `sent_code`: The request is invalid. The documents list no codes for this error, and require none of its fields.
   * - 401 `not_authenticated`: The `Authorization` header is missing, or its key is wrong.
   *
   * @throws {TypeError} as a rejection, if the secret key or the body is missing, or an argument has another name or cannot be sent unchanged.
   * @example
   * const { data, error } = await adapty.retrieveConversionData({
   *   body: {
   *     filters: { date: ["2025-01-01", "2025-01-31"] },
   *     from_period: 0,
   *     to_period: 1,
   *     period_unit: "month",
   *     format: "json",
   *   },
   * });
   */
  retrieveConversionData(
    call: {
      /**
       * Time zone by which data is grouped and shown, as an IANA name such as `Europe/Berlin`. The documents do not say which time zone applies without it.
       */
      timeZone?: ParameterTimeZone | undefined;
      /**
       * The step, and the filters.
       */
      body: ConversionDataRequest;
    } & CallOptions,
  ): Promise<
    Result<
      ConversionDataResponse | string,
      UnlistedCodeError<AnalyticsBadRequestError, 400> | NotAuthenticatedError
    >
  >;

  /**
   * Retrieve a funnel.
   *
   * Returns how many users reached each step from the install to the renewals, and how many left between two steps.
   *
   * `POST /api/v1/client-api/metrics/funnel/`, with the secret key.
   *
   * With `retries`, the client may send it again: The operation only reads.
   *
   * `data` is a string if the response is CSV: its text, as the API sent it.
   *
   * Errors, by status and code:
   * - 400 `unlisted_code`, with the API's own code in `sent_code`: The request is invalid. The documents list no codes for this error, and require none of its fields.
   * - 401 `not_authenticated`: The `Authorization` header is missing, or its key is wrong.
   *
   * @throws {TypeError} as a rejection, if the secret key or the body is missing, or an argument has another name or cannot be sent unchanged.
   * @example
   * const { data, error } = await adapty.retrieveFunnelData({
   *   body: {
   *     filters: { date: ["2025-01-01", "2025-01-31"] },
   *     period_unit: "month",
   *     show_value_as: "both",
   *     format: "json",
   *   },
   * });
   */
  retrieveFunnelData(
    call: {
      /**
       * Time zone by which data is grouped and shown, as an IANA name such as `Europe/Berlin`. The documents do not say which time zone applies without it.
       */
      timeZone?: ParameterTimeZone | undefined;
      /**
       * The filters, and how to show the values.
       */
      body: FunnelDataRequest & {
        /** Format of the response. */
        format: "csv";
      };
    } & CallOptions,
  ): Promise<Result<string, UnlistedCodeError<AnalyticsBadRequestError, 400> | NotAuthenticatedError>>;
  /**
   * Retrieve a funnel.
   *
   * Returns how many users reached each step from the install to the renewals, and how many left between two steps.
   *
   * `POST /api/v1/client-api/metrics/funnel/`, with the secret key.
   *
   * With `retries`, the client may send it again: The operation only reads.
   *
   * `data` is a string if the response is CSV: its text, as the API sent it.
   *
   * Errors, by status and code:
   * - 400 `unlisted_code`, with the API's own code in `sent_code`: The request is invalid. The documents list no codes for this error, and require none of its fields.
   * - 401 `not_authenticated`: The `Authorization` header is missing, or its key is wrong.
   *
   * @throws {TypeError} as a rejection, if the secret key or the body is missing, or an argument has another name or cannot be sent unchanged.
   * @example
   * const { data, error } = await adapty.retrieveFunnelData({
   *   body: {
   *     filters: { date: ["2025-01-01", "2025-01-31"] },
   *     period_unit: "month",
   *     show_value_as: "both",
   *     format: "json",
   *   },
   * });
   */
  retrieveFunnelData(
    call: {
      /**
       * Time zone by which data is grouped and shown, as an IANA name such as `Europe/Berlin`. The documents do not say which time zone applies without it.
       */
      timeZone?: ParameterTimeZone | undefined;
      /**
       * The filters, and how to show the values.
       */
      body: FunnelDataRequest & {
        /** Format of the response. */
        format?: "json" | undefined;
      };
    } & CallOptions,
  ): Promise<
    Result<FunnelDataResponse, UnlistedCodeError<AnalyticsBadRequestError, 400> | NotAuthenticatedError>
  >;
  /**
   * Retrieve a funnel.
   *
   * Returns how many users reached each step from the install to the renewals, and how many left between two steps.
   *
   * `POST /api/v1/client-api/metrics/funnel/`, with the secret key.
   *
   * With `retries`, the client may send it again: The operation only reads.
   *
   * `data` is a string if the response is CSV: its text, as the API sent it.
   *
   * Errors, by status and code:
   * - 400 `unlisted_code`, with the API's own code in `sent_code`: The request is invalid. The documents list no codes for this error, and require none of its fields.
   * - 401 `not_authenticated`: The `Authorization` header is missing, or its key is wrong.
   *
   * @throws {TypeError} as a rejection, if the secret key or the body is missing, or an argument has another name or cannot be sent unchanged.
   * @example
   * const { data, error } = await adapty.retrieveFunnelData({
   *   body: {
   *     filters: { date: ["2025-01-01", "2025-01-31"] },
   *     period_unit: "month",
   *     show_value_as: "both",
   *     format: "json",
   *   },
   * });
   */
  retrieveFunnelData(
    call: {
      /**
       * Time zone by which data is grouped and shown, as an IANA name such as `Europe/Berlin`. The documents do not say which time zone applies without it.
       */
      timeZone?: ParameterTimeZone | undefined;
      /**
       * The filters, and how to show the values.
       */
      body: FunnelDataRequest;
    } & CallOptions,
  ): Promise<
    Result<
      FunnelDataResponse | string,
      UnlistedCodeError<AnalyticsBadRequestError, 400> | NotAuthenticatedError
    >
  >;

  /**
   * Retrieve lifetime values.
   *
   * Returns the lifetime value of users by revenue, by proceeds and by net revenue.
   *
   * `POST /api/v1/client-api/metrics/ltv/`, with the secret key.
   *
   * With `retries`, the client may send it again: The operation only reads.
   *
   * `data` is a string if the response is CSV: its text, as the API sent it.
   *
   * Errors, by status and code:
   * - 400 `unlisted_code`, with the API's own code in `sent_code`: The request is invalid. The documents list no codes for this error, and require none of its fields.
   * - 401 `not_authenticated`: The `Authorization` header is missing, or its key is wrong.
   *
   * @throws {TypeError} as a rejection, if the secret key or the body is missing, or an argument has another name or cannot be sent unchanged.
   * @example
   * const { data, error } = await adapty.retrieveLtvData({
   *   body: {
   *     filters: { date: ["2025-01-01", "2025-01-31"] },
   *     period_unit: "month",
   *     period_type: "renewals",
   *     segmentation: "month",
   *     format: "json",
   *   },
   * });
   */
  retrieveLtvData(
    call: {
      /**
       * Time zone by which data is grouped and shown, as an IANA name such as `Europe/Berlin`. The documents do not say which time zone applies without it.
       */
      timeZone?: ParameterTimeZone | undefined;
      /**
       * The filters, and how to group the data.
       */
      body: LtvDataRequest & {
        /** Format of the response. */
        format: "csv";
      };
    } & CallOptions,
  ): Promise<Result<string, UnlistedCodeError<AnalyticsBadRequestError, 400> | NotAuthenticatedError>>;
  /**
   * Retrieve lifetime values.
   *
   * Returns the lifetime value of users by revenue, by proceeds and by net revenue.
   *
   * `POST /api/v1/client-api/metrics/ltv/`, with the secret key.
   *
   * With `retries`, the client may send it again: The operation only reads.
   *
   * `data` is a string if the response is CSV: its text, as the API sent it.
   *
   * Errors, by status and code:
   * - 400 `unlisted_code`, with the API's own code in `sent_code`: The request is invalid. The documents list no codes for this error, and require none of its fields.
   * - 401 `not_authenticated`: The `Authorization` header is missing, or its key is wrong.
   *
   * @throws {TypeError} as a rejection, if the secret key or the body is missing, or an argument has another name or cannot be sent unchanged.
   * @example
   * const { data, error } = await adapty.retrieveLtvData({
   *   body: {
   *     filters: { date: ["2025-01-01", "2025-01-31"] },
   *     period_unit: "month",
   *     period_type: "renewals",
   *     segmentation: "month",
   *     format: "json",
   *   },
   * });
   */
  retrieveLtvData(
    call: {
      /**
       * Time zone by which data is grouped and shown, as an IANA name such as `Europe/Berlin`. The documents do not say which time zone applies without it.
       */
      timeZone?: ParameterTimeZone | undefined;
      /**
       * The filters, and how to group the data.
       */
      body: LtvDataRequest & {
        /** Format of the response. */
        format?: "json" | undefined;
      };
    } & CallOptions,
  ): Promise<
    Result<LtvDataResponse, UnlistedCodeError<AnalyticsBadRequestError, 400> | NotAuthenticatedError>
  >;
  /**
   * Retrieve lifetime values.
   *
   * Returns the lifetime value of users by revenue, by proceeds and by net revenue.
   *
   * `POST /api/v1/client-api/metrics/ltv/`, with the secret key.
   *
   * With `retries`, the client may send it again: The operation only reads.
   *
   * `data` is a string if the response is CSV: its text, as the API sent it.
   *
   * Errors, by status and code:
   * - 400 `unlisted_code`, with the API's own code in `sent_code`: The request is invalid. The documents list no codes for this error, and require none of its fields.
   * - 401 `not_authenticated`: The `Authorization` header is missing, or its key is wrong.
   *
   * @throws {TypeError} as a rejection, if the secret key or the body is missing, or an argument has another name or cannot be sent unchanged.
   * @example
   * const { data, error } = await adapty.retrieveLtvData({
   *   body: {
   *     filters: { date: ["2025-01-01", "2025-01-31"] },
   *     period_unit: "month",
   *     period_type: "renewals",
   *     segmentation: "month",
   *     format: "json",
   *   },
   * });
   */
  retrieveLtvData(
    call: {
      /**
       * Time zone by which data is grouped and shown, as an IANA name such as `Europe/Berlin`. The documents do not say which time zone applies without it.
       */
      timeZone?: ParameterTimeZone | undefined;
      /**
       * The filters, and how to group the data.
       */
      body: LtvDataRequest;
    } & CallOptions,
  ): Promise<
    Result<LtvDataResponse | string, UnlistedCodeError<AnalyticsBadRequestError, 400> | NotAuthenticatedError>
  >;

  /**
   * Retrieve retention.
   *
   * Returns the share of subscribers who are still subscribed after each period.
   *
   * `POST /api/v1/client-api/metrics/retention/`, with the secret key.
   *
   * With `retries`, the client may send it again: The operation only reads.
   *
   * `data` is a string if the response is CSV: its text, as the API sent it.
   *
   * Errors, by status and code:
   * - 400 `unlisted_code`, with the API's own code in `sent_code`: The request is invalid. The documents list no codes for this error, and require none of its fields.
   * - 401 `not_authenticated`: The `Authorization` header is missing, or its key is wrong.
   *
   * @throws {TypeError} as a rejection, if the secret key or the body is missing, or an argument has another name or cannot be sent unchanged.
   * @example
   * const { data, error } = await adapty.retrieveRetentionData({
   *   body: {
   *     filters: { date: ["2025-01-01", "2025-01-31"] },
   *     period_unit: "month",
   *     use_trial: false,
   *     format: "json",
   *   },
   * });
   */
  retrieveRetentionData(
    call: {
      /**
       * Time zone by which data is grouped and shown, as an IANA name such as `Europe/Berlin`. The documents do not say which time zone applies without it.
       */
      timeZone?: ParameterTimeZone | undefined;
      /**
       * The filters, and how to group the data.
       */
      body: RetentionDataRequest & {
        /** Format of the response. */
        format: "csv";
      };
    } & CallOptions,
  ): Promise<Result<string, UnlistedCodeError<AnalyticsBadRequestError, 400> | NotAuthenticatedError>>;
  /**
   * Retrieve retention.
   *
   * Returns the share of subscribers who are still subscribed after each period.
   *
   * `POST /api/v1/client-api/metrics/retention/`, with the secret key.
   *
   * With `retries`, the client may send it again: The operation only reads.
   *
   * `data` is a string if the response is CSV: its text, as the API sent it.
   *
   * Errors, by status and code:
   * - 400 `unlisted_code`, with the API's own code in `sent_code`: The request is invalid. The documents list no codes for this error, and require none of its fields.
   * - 401 `not_authenticated`: The `Authorization` header is missing, or its key is wrong.
   *
   * @throws {TypeError} as a rejection, if the secret key or the body is missing, or an argument has another name or cannot be sent unchanged.
   * @example
   * const { data, error } = await adapty.retrieveRetentionData({
   *   body: {
   *     filters: { date: ["2025-01-01", "2025-01-31"] },
   *     period_unit: "month",
   *     use_trial: false,
   *     format: "json",
   *   },
   * });
   */
  retrieveRetentionData(
    call: {
      /**
       * Time zone by which data is grouped and shown, as an IANA name such as `Europe/Berlin`. The documents do not say which time zone applies without it.
       */
      timeZone?: ParameterTimeZone | undefined;
      /**
       * The filters, and how to group the data.
       */
      body: RetentionDataRequest & {
        /** Format of the response. */
        format?: "json" | undefined;
      };
    } & CallOptions,
  ): Promise<
    Result<RetentionDataResponse, UnlistedCodeError<AnalyticsBadRequestError, 400> | NotAuthenticatedError>
  >;
  /**
   * Retrieve retention.
   *
   * Returns the share of subscribers who are still subscribed after each period.
   *
   * `POST /api/v1/client-api/metrics/retention/`, with the secret key.
   *
   * With `retries`, the client may send it again: The operation only reads.
   *
   * `data` is a string if the response is CSV: its text, as the API sent it.
   *
   * Errors, by status and code:
   * - 400 `unlisted_code`, with the API's own code in `sent_code`: The request is invalid. The documents list no codes for this error, and require none of its fields.
   * - 401 `not_authenticated`: The `Authorization` header is missing, or its key is wrong.
   *
   * @throws {TypeError} as a rejection, if the secret key or the body is missing, or an argument has another name or cannot be sent unchanged.
   * @example
   * const { data, error } = await adapty.retrieveRetentionData({
   *   body: {
   *     filters: { date: ["2025-01-01", "2025-01-31"] },
   *     period_unit: "month",
   *     use_trial: false,
   *     format: "json",
   *   },
   * });
   */
  retrieveRetentionData(
    call: {
      /**
       * Time zone by which data is grouped and shown, as an IANA name such as `Europe/Berlin`. The documents do not say which time zone applies without it.
       */
      timeZone?: ParameterTimeZone | undefined;
      /**
       * The filters, and how to group the data.
       */
      body: RetentionDataRequest;
    } & CallOptions,
  ): Promise<
    Result<
      RetentionDataResponse | string,
      UnlistedCodeError<AnalyticsBadRequestError, 400> | NotAuthenticatedError
    >
  >;

  /**
   * Retrieve placements.
   *
   * Returns each audience of each placement, with the paywall or onboarding that it sees. The `Accept` header selects the format: `application/json` or `text/csv`. The body has no `format`.
   *
   * `POST /api/v1/client-api/exports/placements/`, with the secret key.
   *
   * With `retries`, the client may send it again: The operation only reads.
   *
   * `data` is a string if the response is CSV: its text, as the API sent it.
   *
   * Errors, by status and code:
   * - 400 `unlisted_code`, with the API's own code in `sent_code`: The request is invalid. The documents list no codes for this error, and require none of its fields.
   * - 401 `not_authenticated`: The `Authorization` header is missing, or its key is wrong.
   *
   * @throws {TypeError} as a rejection, if the secret key or the body is missing, or an argument has another name or cannot be sent unchanged.
   * @example
   * const { data, error } = await adapty.retrievePlacementInfo({ body: { filters: { placement_type: "paywall" } } });
   */
  retrievePlacementInfo(
    call: {
      /**
       * Time zone by which data is grouped and shown, as an IANA name such as `Europe/Berlin`. The documents do not say which time zone applies without it.
       */
      timeZone?: ParameterTimeZone | undefined;
      /**
       * What the placements show.
       */
      body: PlacementInfoRequest;
    } & CallOptions,
  ): Promise<
    Result<
      PlacementInfoResponse | string,
      UnlistedCodeError<AnalyticsBadRequestError, 400> | NotAuthenticatedError
    >
  >;

  /**
   * Save a profile.
   *
   * Creates the profile of a user in Adapty Mail, or updates the one with the same `external_profile_id`. A profile that was deleted is not created again.
   *
   * `POST /api/v1/profile/save/`, with the Adapty Mail key.
   *
   * `retries` has no effect: no document says that a repeat does no harm.
   *
   * Errors, by status and code:
   * - 400 `base_error`: The body is invalid. Only the Mail API uses this code.
   * - 403 `secret_key_does_not_exist_error`: The key is missing or wrong. Only the Mail API uses this code.
   *
   * @throws {TypeError} as a rejection, if the Adapty Mail key or the body is missing, or an argument has another name or cannot be sent unchanged.
   * @example
   * const { data, error } = await adapty.mailSaveProfile({
   *   body: {
   *     external_profile_id: "user-42",
   *     external_created_at: "2025-01-02T11:58:40+00:00",
   *     email: "jane.doe@example.com",
   *   },
   * });
   */
  mailSaveProfile(
    call: {
      /**
       * The user.
       */
      body: MailSaveProfileRequest;
    } & CallOptions,
  ): Promise<
    Result<MailSuccessResponse, MailError<MailBaseError> | MailError<MailSecretKeyDoesNotExistError>>
  >;

  /**
   * Delete a profile.
   *
   * Deletes a user permanently: later requests with the same identifiers do not recreate the profile. Deleting the user again by one of the two IDs succeeds with 204; by the e-mail address alone, it is a 404.
   *
   * `POST /api/v1/profile/delete/`, with the Adapty Mail key.
   *
   * `retries` has no effect: no document says that a repeat does no harm.
   *
   * Errors, by status and code:
   * - 400 `base_error`: The body is invalid. Only the Mail API uses this code.
   * - 400 `missing_identifier`: The request identifies no user. Only the Mail API uses this code.
   * - 403 `secret_key_does_not_exist_error`: The key is missing or wrong. Only the Mail API uses this code.
   * - 404 `profile_not_found_error`: No profile has these identifiers. Only the Mail API uses this code.
   *
   * @throws {TypeError} as a rejection, if the Adapty Mail key or the body is missing, or an argument has another name or cannot be sent unchanged.
   * @example
   * const { error } = await adapty.mailDeleteProfile({ body: { external_profile_id: "user-42" } });
   */
  mailDeleteProfile(
    call: {
      /**
       * The user to delete.
       */
      body: MailDeleteProfileRequest;
    } & CallOptions,
  ): Promise<
    Result<
      undefined,
      | MailError<MailBaseError>
      | MailError<MailMissingIdentifierError>
      | MailError<MailSecretKeyDoesNotExistError>
      | MailError<MailProfileNotFoundError>
    >
  >;

  /**
   * Save a transaction event.
   *
   * Reports to Adapty Mail what happened to a purchase. The user's profile may be saved before or after that. Repeating the request with the same `event_id` does no harm.
   *
   * `POST /api/v1/profile/transaction-event/save/`, with the Adapty Mail key.
   *
   * With `retries`, the client may send it again: Repeating the request with the same `event_id` does no harm.
   *
   * Errors, by status and code:
   * - 400 `base_error`: The body is invalid. Only the Mail API uses this code.
   * - 403 `secret_key_does_not_exist_error`: The key is missing or wrong. Only the Mail API uses this code.
   *
   * @throws {TypeError} as a rejection, if the Adapty Mail key or the body is missing, or an argument has another name or cannot be sent unchanged.
   * @example
   * const { data, error } = await adapty.mailSaveTransactionEvent({
   *   body: {
   *     event_type: "subscription_renewed",
   *     event_id: "evt-2025-01-09-0001",
   *     event_datetime: "2025-01-09T12:00:00+00:00",
   *     external_profile_id: "user-42",
   *     store: "app_store",
   *     store_product_id: "weekly_8.99",
   *     store_transaction_id: "530001900000002",
   *     store_original_transaction_id: "530001900000001",
   *     purchased_at: "2025-01-09T12:00:00+00:00",
   *     originally_purchased_at: "2024-12-26T12:00:00+00:00",
   *     price_usd: "8.99",
   *     expires_at: "2025-01-16T12:00:00+00:00",
   *   },
   * });
   */
  mailSaveTransactionEvent(
    call: {
      /**
       * What happened to a purchase.
       */
      body: MailSaveTransactionEventRequest;
    } & CallOptions,
  ): Promise<
    Result<MailSuccessResponse, MailError<MailBaseError> | MailError<MailSecretKeyDoesNotExistError>>
  >;

  /**
   * Get a profile (v1).
   *
   * `GET /api/v1/server-side-api/profiles/`, with the secret key.
   *
   * With `retries`, the client may send it again: It is a GET.
   *
   * Errors, by status and code:
   * - 401 `not_authenticated`: The `Authorization` header is missing, or its key is wrong.
   * - 404 `profile_does_not_exist`: No profile has the ID that was sent.
   *
   * @throws {TypeError} as a rejection, if the secret key or the user is missing, or an argument has another name or cannot be sent unchanged.
   * @deprecated Use {@link AdaptyOperations.getProfile | getProfile} instead, the same operation at its v2 address.
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
   * `retries` has no effect: no document says that a repeat does no harm.
   *
   * Errors, by status and code:
   * - 400 `validation_error`: The body is JSON, but it does not match the schema of the request.
   * - 400 `parse_error`: The body is not JSON.
   * - 401 `not_authenticated`: The `Authorization` header is missing, or its key is wrong.
   * - 404 `profile_does_not_exist`: No profile has the ID that was sent.
   *
   * @throws {TypeError} as a rejection, if the secret key or the user is missing, or an argument has another name or cannot be sent unchanged.
   * @deprecated Use {@link AdaptyOperations.createProfile | createProfile} instead, the same operation at its v2 address, except that only this operation has a 404.
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
       * What you know about the user. Leave the body out, or send `{}`, if you know nothing yet.
       */
      body?: CreateProfileRequest | undefined;
    } & CallOptions,
  ): Promise<
    Result<ProfileResponse, ValidationError | ParseError | NotAuthenticatedError | ProfileDoesNotExistError>
  >;

  /**
   * Update a profile (v1).
   *
   * `PATCH /api/v1/server-side-api/profiles/`, with the secret key.
   *
   * `retries` has no effect: no document says that a repeat does no harm.
   *
   * Errors, by status and code:
   * - 400 `unlisted_code`, with the API's own code in `sent_code`: A field of the profile is invalid, or the body is not JSON. The documents do not list the codes; `validation_error` and `parse_error` are two of them.
   * - 401 `not_authenticated`: The `Authorization` header is missing, or its key is wrong.
   * - 404 `profile_does_not_exist`: No profile has the ID that was sent.
   *
   * @throws {TypeError} as a rejection, if the secret key, the user, or the body is missing, or an argument has another name or cannot be sent unchanged.
   * @deprecated Use {@link AdaptyOperations.updateProfile | updateProfile} instead, the same operation at its v2 address.
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
   * `retries` has no effect: no document says that a repeat does no harm.
   *
   * Errors, by status and code:
   * - 401 `not_authenticated`: The `Authorization` header is missing, or its key is wrong.
   * - 404 `profile_does_not_exist`: No profile has the ID that was sent.
   *
   * @throws {TypeError} as a rejection, if the secret key or the user is missing, or an argument has another name or cannot be sent unchanged.
   * @deprecated Use {@link AdaptyOperations.deleteProfile | deleteProfile} instead, the same operation at its v2 address.
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
   * With `retries`, the client may send it again: A known `store_transaction_id` updates the existing transaction, so a repeated request leads to the same state.
   *
   * Errors, by status and code:
   * - 400 `validation_error`: The body is JSON, but it does not match the schema of the request.
   * - 400 `parse_error`: The body is not JSON.
   * - 400 `billing_issue_detected_at_date_comparison_error`: `billing_issue_detected_at` is not later than `purchased_at`.
   * - 400 `expires_date_error`: `expires_at` is not later than `purchased_at`. Null is allowed.
   * - 400 `family_share_price_error`: The purchase is shared with the family, but the price is not 0.
   * - 400 `free_trial_price_error`: The offer is a free trial, but the price is not 0.
   * - 400 `grace_period_billing_error`: `grace_period_expires_at` is present, but `billing_issue_detected_at` is missing or null.
   * - 400 `grace_period_expires_date_error`: `grace_period_expires_at` is earlier than `expires_at`. The dates are not compared if one of them is null.
   * - 400 `missing_offer_id`: The category of the offer is not `introductory`, and its ID is missing or null.
   * - 400 `originally_purchased_date_error`: `originally_purchased_at` is later than `purchased_at`.
   * - 400 `profile_does_not_exist`: No profile has the ID that was sent. The documents list both 400 and 404 for set transaction, grant and revoke, so expect either. Refund Saver has only 400.
   * - 400 `refund_date_error`: `refunded_at` is not later than `purchased_at`.
   * - 400 `refund_fields_error`: `refunded_at` is present without the `cancellation_reason` `refund`, or the reason without the date.
   * - 400 `renew_status_changed_date_error`: `renew_status_changed_at` is not later than `purchased_at`.
   * - 400 `store_transaction_id_error`: A one-time purchase has two different transaction IDs.
   * - 400 `one_time_purchase_trial_error`: A one-time purchase has a free trial as its offer.
   * - 401 `not_authenticated`: The `Authorization` header is missing, or its key is wrong.
   * - 404 `profile_does_not_exist`: No profile has the ID that was sent.
   *
   * @throws {TypeError} as a rejection, if the secret key, the user, or the body is missing, or an argument has another name or cannot be sent unchanged.
   * @deprecated Use {@link AdaptyOperations.setTransaction | setTransaction} instead, the same operation at its v2 address.
   * @example
   * const { data, error } = await adapty.v1SetTransaction({
   *   customerUserId: "user-42",
   *   body: {
   *     purchase_type: "subscription",
   *     store: "app_store",
   *     store_product_id: "weekly_8.99",
   *     store_transaction_id: "530001724306018",
   *     store_original_transaction_id: "530001724306018",
   *     offer: { category: "introductory", type: "free_trial", id: "offer12" },
   *     price: { country: "US", currency: "USD", value: 0 },
   *     purchased_at: "2025-01-09T12:00:00.000000+0000",
   *     originally_purchased_at: "2025-01-09T12:00:00.000000+0000",
   *     renew_status: true,
   *     expires_at: "2025-01-16T12:00:00.000000+0000",
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
   * `retries` has no effect: no document says that a repeat does no harm.
   *
   * Errors, by status and code:
   * - 400 `validation_error`: The body is JSON, but it does not match the schema of the request.
   * - 400 `parse_error`: The body is not JSON.
   * - 400 `paid_access_level_does_not_exist`: The app has no access level with this ID.
   * - 400 `profile_does_not_exist`: No profile has the ID that was sent. The documents list both 400 and 404 for set transaction, grant and revoke, so expect either. Refund Saver has only 400.
   * - 401 `not_authenticated`: The `Authorization` header is missing, or its key is wrong.
   * - 404 `profile_does_not_exist`: No profile has the ID that was sent.
   *
   * @throws {TypeError} as a rejection, if the secret key, the user, or the body is missing, or an argument has another name or cannot be sent unchanged.
   * @deprecated Use {@link AdaptyOperations.grantAccessLevel | grantAccessLevel} instead, the same operation at its v2 address.
   * @example
   * const { data, error } = await adapty.v1GrantAccessLevel({
   *   customerUserId: "user-42",
   *   body: { access_level_id: "premium", expires_at: "2025-02-08T12:27:25.000000+0000" },
   * });
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
   * `retries` has no effect: no document says that a repeat does no harm.
   *
   * Errors, by status and code:
   * - 400 `validation_error`: The body is JSON, but it does not match the schema of the request.
   * - 400 `parse_error`: The body is not JSON.
   * - 400 `paid_access_level_does_not_exist`: The app has no access level with this ID.
   * - 400 `profile_does_not_exist`: No profile has the ID that was sent. The documents list both 400 and 404 for set transaction, grant and revoke, so expect either. Refund Saver has only 400.
   * - 400 `profile_paid_access_level_does_not_exist`: The profile does not have the access level to revoke.
   * - 400 `revocation_date_more_than_expiration_date`: `revoke_at` is later than the current `expires_at` of the level. An `expires_at` of null counts as later than any date.
   * - 400 `value_error`: `revoke_at` is in the past. Leave it out, or send null, to revoke at once.
   * - 401 `not_authenticated`: The `Authorization` header is missing, or its key is wrong.
   * - 404 `profile_does_not_exist`: No profile has the ID that was sent.
   *
   * @throws {TypeError} as a rejection, if the secret key, the user, or the body is missing, or an argument has another name or cannot be sent unchanged.
   * @deprecated Use {@link AdaptyOperations.revokeAccessLevel | revokeAccessLevel} instead, the same operation at its v2 address.
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
      | ValueError
      | NotAuthenticatedError
      | ProfileDoesNotExistError
    >
  >;

  /**
   * Create a user.
   *
   * Creates a profile for a user of your own system, with the attributes in the request.
   *
   * `POST /api/v1/sdk/profiles/`, with the secret key.
   *
   * `retries` has no effect: no document says that a repeat does no harm.
   *
   * Errors, by status and code:
   * - 400 `validation_error`: The body is JSON, but it does not match the schema of the request.
   * - 400 `parse_error`: The body is not JSON.
   * - 401 `not_authenticated`: The `Authorization` header is missing, or its key is wrong.
   *
   * @throws {TypeError} as a rejection, if the secret key or the body is missing, or an argument has another name or cannot be sent unchanged.
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
   * Returns one user, with access levels, subscriptions and other purchases as dictionaries. The query parameter `extended` adds personal and device fields.
   *
   * `GET /api/v1/sdk/profiles/{profile_id_or_customer_user_id}/`, with the secret key.
   *
   * With `retries`, the client may send it again: It is a GET.
   *
   * Errors, by status and code:
   * - 400 `validation_error`: The body is JSON, but it does not match the schema of the request.
   * - 401 `not_authenticated`: The `Authorization` header is missing, or its key is wrong.
   * - 404 `profile_does_not_exist`: No profile has the ID that was sent.
   *
   * @throws {TypeError} as a rejection, if the secret key or the user is missing, or an argument has another name or cannot be sent unchanged.
   * @example
   * const { data, error } = await adapty.legacyGetProfile({ customerUserId: "user-42" });
   */
  legacyGetProfile(
    call: PathUser & {
      /**
       * If it is present, with any value, the profile that GET returns also has the personal and device fields, from `created_at` to `facebook_anonymous_id`.
       */
      extended?: ParameterExtended | undefined;
    } & CallOptions,
  ): Promise<
    Result<LegacyProfileResponse, ValidationError | NotAuthenticatedError | ProfileDoesNotExistError>
  >;

  /**
   * Set a user's attributes.
   *
   * Updates what Adapty knows about a user. A field that is left out keeps its value.
   *
   * `PATCH /api/v1/sdk/profiles/{profile_id_or_customer_user_id}/`, with the secret key.
   *
   * `retries` has no effect: no document says that a repeat does no harm.
   *
   * Errors, by status and code:
   * - 400 `validation_error`: The body is JSON, but it does not match the schema of the request.
   * - 400 `parse_error`: The body is not JSON.
   * - 401 `not_authenticated`: The `Authorization` header is missing, or its key is wrong.
   * - 404 `profile_does_not_exist`: No profile has the ID that was sent.
   *
   * @throws {TypeError} as a rejection, if the secret key, the user, or the body is missing, or an argument has another name or cannot be sent unchanged.
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
   * Deletes a user and all their data. This is the only path that does not end with a slash.
   *
   * `DELETE /api/v1/sdk/profiles/{profile_id_or_customer_user_id}/delete`, with the secret key.
   *
   * `retries` has no effect: no document says that a repeat does no harm.
   *
   * Errors, by status and code:
   * - 400 `validation_error`: The body is JSON, but it does not match the schema of the request.
   * - 401 `not_authenticated`: The `Authorization` header is missing, or its key is wrong.
   * - 404 `profile_does_not_exist`: No profile has the ID that was sent.
   *
   * @throws {TypeError} as a rejection, if the secret key or the user is missing, or an argument has another name or cannot be sent unchanged.
   * @example
   * const { error } = await adapty.legacyDeleteProfile({ customerUserId: "user-42" });
   */
  legacyDeleteProfile(
    call: PathUser & CallOptions,
  ): Promise<Result<undefined, ValidationError | NotAuthenticatedError | ProfileDoesNotExistError>>;

  /**
   * Grant or extend an access level.
   *
   * Gives a user lifetime access, access until a date, or access for a number of additional days. If `vendor_product_id`, `vendor_transaction_id` and `store` are present, the purchase is recorded, too.
   *
   * `POST /api/v1/sdk/profiles/{profile_id_or_customer_user_id}/paid-access-levels/{access_level}/grant/`, with the secret key.
   *
   * `retries` has no effect: no document says that a repeat does no harm.
   *
   * Errors, by status and code:
   * - 400 `validation_error`: The body is JSON, but it does not match the schema of the request.
   * - 400 `parse_error`: The body is not JSON.
   * - 400 `paid_access_level_does_not_exist`: The app has no access level with this ID.
   * - 401 `not_authenticated`: The `Authorization` header is missing, or its key is wrong.
   * - 404 `profile_does_not_exist`: No profile has the ID that was sent.
   *
   * @throws {TypeError} as a rejection, if the secret key, the user, or the body is missing, or an argument has another name or cannot be sent unchanged.
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
       * How long access lasts, and the transaction for it.
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
   * Ends a user's access: sets `unsubscribed_at` to the current time, and `expires_at` to the current time or to `starts_at`, whichever is later. A refund also sets the revenue of the transaction to 0.
   *
   * `POST /api/v1/sdk/profiles/{profile_id_or_customer_user_id}/paid-access-levels/{access_level}/revoke/`, with the secret key.
   *
   * `retries` has no effect: no document says that a repeat does no harm.
   *
   * Errors, by status and code:
   * - 400 `validation_error`: The body is JSON, but it does not match the schema of the request.
   * - 400 `parse_error`: The body is not JSON.
   * - 400 `paid_access_level_does_not_exist`: The app has no access level with this ID.
   * - 400 `profile_paid_access_level_does_not_exist`: The profile does not have the access level to revoke.
   * - 401 `not_authenticated`: The `Authorization` header is missing, or its key is wrong.
   * - 404 `profile_does_not_exist`: No profile has the ID that was sent.
   *
   * @throws {TypeError} as a rejection, if the secret key, the user, or the body is missing, or an argument has another name or cannot be sent unchanged.
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

/** The server of all operations without a `server` of their own. */
export const server = "https://api.adapty.io";

/** The part of each operation's description that the client needs at run time. */
export const operations = {
  getProfile: {
    success: { status: 200, body: { data: "object" } },
    repeat: true,
    method: "GET",
    errors: { 401: "not_authenticated", 404: "profile_does_not_exist", 429: "rate_limited" },
    key: "apiKey",
    parameters:
      "profileId header adapty-profile-id,customerUserId header adapty-customer-user-id,platform header adapty-platform",
    path: "/api/v2/server-side-api/profile/",
  },
  createProfile: {
    success: { status: 200, body: { data: "object" } },
    optionalBody: true,
    contentType: "application/json",
    method: "POST",
    errors: { 400: "validation_error parse_error", 401: "not_authenticated", 429: "rate_limited" },
    key: "apiKey",
    parameters:
      "profileId header adapty-profile-id,customerUserId header adapty-customer-user-id,platform header adapty-platform",
    path: "/api/v2/server-side-api/profile/",
  },
  updateProfile: {
    success: { status: 200, body: { data: "object" } },
    contentType: "application/json",
    method: "PATCH",
    errors: {
      400: "unlisted_code",
      401: "not_authenticated",
      404: "profile_does_not_exist",
      429: "rate_limited",
    },
    key: "apiKey",
    parameters:
      "profileId header adapty-profile-id,customerUserId header adapty-customer-user-id,platform header adapty-platform",
    path: "/api/v2/server-side-api/profile/",
  },
  deleteProfile: {
    success: { status: 204, body: null },
    method: "DELETE",
    errors: { 401: "not_authenticated", 404: "profile_does_not_exist", 429: "rate_limited" },
    key: "apiKey",
    parameters:
      "profileId header adapty-profile-id,customerUserId header adapty-customer-user-id,platform header adapty-platform",
    path: "/api/v2/server-side-api/profile/",
  },
  setTransaction: {
    success: { status: 200, body: { data: "object" } },
    repeat: true,
    contentType: "application/json",
    method: "POST",
    errors: {
      400: "validation_error parse_error billing_issue_detected_at_date_comparison_error expires_date_error family_share_price_error free_trial_price_error grace_period_billing_error grace_period_expires_date_error missing_offer_id originally_purchased_date_error profile_does_not_exist refund_date_error refund_fields_error renew_status_changed_date_error store_transaction_id_error one_time_purchase_trial_error",
      401: "not_authenticated",
      404: "profile_does_not_exist",
      429: "rate_limited",
    },
    key: "apiKey",
    parameters:
      "profileId header adapty-profile-id,customerUserId header adapty-customer-user-id,platform header adapty-platform",
    path: "/api/v2/server-side-api/purchase/set/transaction/",
  },
  grantAccessLevel: {
    success: { status: 200, body: { data: "object" } },
    contentType: "application/json",
    method: "POST",
    errors: {
      400: "validation_error parse_error paid_access_level_does_not_exist profile_does_not_exist",
      401: "not_authenticated",
      404: "profile_does_not_exist",
      429: "rate_limited",
    },
    key: "apiKey",
    parameters:
      "profileId header adapty-profile-id,customerUserId header adapty-customer-user-id,platform header adapty-platform",
    path: "/api/v2/server-side-api/purchase/profile/grant/access-level/",
  },
  revokeAccessLevel: {
    success: { status: 200, body: { data: "object" } },
    contentType: "application/json",
    method: "POST",
    errors: {
      400: "validation_error parse_error paid_access_level_does_not_exist profile_does_not_exist profile_paid_access_level_does_not_exist revocation_date_more_than_expiration_date value_error",
      401: "not_authenticated",
      404: "profile_does_not_exist",
      429: "rate_limited",
    },
    key: "apiKey",
    parameters:
      "profileId header adapty-profile-id,customerUserId header adapty-customer-user-id,platform header adapty-platform",
    path: "/api/v2/server-side-api/purchase/profile/revoke/access-level/",
  },
  validateStripePurchase: {
    success: { status: 200, body: { data: "null" } },
    contentType: "application/vnd.api+json",
    method: "POST",
    errors: { 400: "json_api_error parse_error", 401: "not_authenticated", 429: "rate_limited" },
    key: "apiKey",
    parameters: "",
    path: "/api/v1/sdk/purchase/stripe/token/validate/",
  },
  validatePaddlePurchase: {
    success: { status: 200, body: { data: "object" } },
    contentType: "application/json",
    method: "POST",
    errors: {
      400: "validation_error parse_error no_products_found paddle_api_key_not_found invalid_paddle_credentials_or_purchase_not_found",
      401: "not_authenticated",
      429: "rate_limited",
    },
    key: "apiKey",
    parameters: "",
    path: "/api/v2/server-side-api/purchase/paddle/token/validate/",
  },
  getIntegrationIdentifiers: {
    success: { status: 200, body: {} },
    repeat: true,
    method: "GET",
    errors: { 401: "not_authenticated", 404: "profile_does_not_exist", 429: "rate_limited" },
    key: "apiKey",
    parameters: "profileId header adapty-profile-id,customerUserId header adapty-customer-user-id",
    path: "/api/v2/server-side-api/integration/profile/set/integration-identifiers/",
  },
  setIntegrationIdentifiers: {
    success: { status: 200, body: null },
    contentType: "application/json",
    method: "POST",
    errors: {
      400: "validation_error parse_error",
      401: "not_authenticated",
      404: "profile_does_not_exist",
      429: "rate_limited",
    },
    key: "apiKey",
    parameters: "profileId header adapty-profile-id,customerUserId header adapty-customer-user-id",
    path: "/api/v2/server-side-api/integration/profile/set/integration-identifiers/",
  },
  getRefundSaverSettings: {
    success: { status: 200, body: { profile_id: "string", settings: "object" } },
    repeat: true,
    method: "GET",
    errors: { 400: "profile_does_not_exist", 401: "not_authenticated", 429: "rate_limited" },
    key: "apiKey",
    parameters: "profileId header adapty-profile-id,customerUserId header adapty-customer-user-id",
    path: "/api/v2/server-side-api/purchase/profile/refund-saver/settings/",
  },
  setRefundSaverSettings: {
    success: { status: 200, body: { profile_id: "string", settings: "object" } },
    contentType: "application/json",
    method: "POST",
    errors: {
      400: "profile_does_not_exist validation_error parse_error",
      401: "not_authenticated",
      429: "rate_limited",
    },
    key: "apiKey",
    parameters: "profileId header adapty-profile-id,customerUserId header adapty-customer-user-id",
    path: "/api/v2/server-side-api/purchase/profile/refund-saver/settings/",
  },
  listPaywalls: {
    success: { status: 200, body: { data: "array", meta: "object" } },
    repeat: true,
    method: "GET",
    errors: { 400: "validation_error", 401: "not_authenticated", 429: "rate_limited" },
    key: "apiKey",
    parameters: "pageNumber query page[number],pageSize query page[size]",
    path: "/api/v2/server-side-api/paywalls/",
  },
  getPaywall: {
    success: {
      status: 200,
      body: {
        title: "string",
        paywall_id: "string",
        use_paywall_builder: "boolean",
        use_paywall_builder_legacy: "boolean",
        updated_at: "string",
        created_at: "string",
        state: "string",
        is_deleted: "boolean",
        products: "array",
      },
    },
    repeat: true,
    method: "GET",
    errors: { 401: "not_authenticated", 404: "paywall_does_not_exist", 429: "rate_limited" },
    key: "apiKey",
    parameters: "paywallId path paywall_id",
    path: "/api/v2/server-side-api/paywalls/{paywall_id}/",
  },
  updatePaywall: {
    success: {
      status: 200,
      body: {
        title: "string",
        paywall_id: "string",
        use_paywall_builder: "boolean",
        use_paywall_builder_legacy: "boolean",
        updated_at: "string",
        created_at: "string",
        state: "string",
        is_deleted: "boolean",
        products: "array",
      },
    },
    contentType: "application/json",
    method: "PUT",
    errors: {
      400: "validation_error parse_error",
      401: "not_authenticated",
      404: "paywall_does_not_exist",
      429: "rate_limited",
    },
    key: "apiKey",
    parameters: "paywallId path paywall_id",
    path: "/api/v2/server-side-api/paywalls/{paywall_id}/",
  },
  listVirtualCurrencyTransactions: {
    success: { status: 200, body: { data: "array", pagination: "object" } },
    repeat: true,
    method: "GET",
    errors: {
      400: "validation_error invalid_cursor",
      401: "not_authenticated",
      403: "feature_not_enabled",
      404: "profile_does_not_exist",
      429: "rate_limited",
    },
    key: "apiKey",
    parameters:
      "profileId header adapty-profile-id,customerUserId header adapty-customer-user-id,currencyCode query currency_code,cursor query cursor,limit query limit",
    path: "/api/v2/server-side-api/vc/transactions/",
  },
  createVirtualCurrencyTransaction: {
    success: { status: 200, body: { transaction_id: "string", balances: "array" } },
    repeat: "Idempotency-Key",
    contentType: "application/json",
    method: "POST",
    errors: {
      400: "insufficient_balance unknown_currency duplicate_currency amount_zero balance_overflow empty_items idempotency_key_invalid parse_error",
      401: "not_authenticated",
      403: "feature_not_enabled",
      404: "profile_does_not_exist",
      409: "idempotency_in_flight duplicate_source_transaction",
      422: "validation_error",
      429: "rate_limited",
    },
    key: "apiKey",
    parameters:
      "profileId header adapty-profile-id,customerUserId header adapty-customer-user-id,idempotencyKey header Idempotency-Key",
    path: "/api/v2/server-side-api/vc/transactions/",
  },
  listVirtualCurrencyBalances: {
    success: { status: 200, body: { response_created_at: "number", data: "array" } },
    repeat: true,
    method: "GET",
    errors: {
      400: "validation_error",
      401: "not_authenticated",
      403: "feature_not_enabled",
      404: "profile_does_not_exist",
      429: "rate_limited",
    },
    key: "apiKey",
    parameters: "profileId header adapty-profile-id,customerUserId header adapty-customer-user-id",
    path: "/api/v2/server-side-api/vc/balances/",
  },
  webGetPaywall: {
    success: {
      status: 200,
      body: {
        placement_id: "string",
        variation_id: "string",
        paywall_id: "string",
        paywall_name: "string",
        products: "array",
      },
    },
    repeat: true,
    contentType: "application/json",
    method: "POST",
    errors: {
      400: "validation_error parse_error",
      401: "not_authenticated",
      404: "VARIATION_DOES_NOT_EXIST_ERROR profile_does_not_exist",
    },
    key: "publicKey",
    parameters: "",
    path: "/api/v2/web-api/paywall/",
  },
  webRecordPaywallView: {
    success: { status: 201, body: null },
    contentType: "application/json",
    method: "POST",
    errors: {
      400: "validation_error parse_error datetime",
      401: "not_authenticated",
      404: "profile_does_not_exist",
    },
    key: "publicKey",
    parameters: "",
    path: "/api/v2/web-api/paywall/visit/",
  },
  webAddAttribution: {
    success: { status: 201, body: null },
    contentType: "application/json",
    method: "POST",
    errors: {
      400: "validation_error parse_error enum",
      401: "not_authenticated",
      404: "profile_does_not_exist",
    },
    key: "publicKey",
    parameters: "",
    path: "/api/v2/web-api/attribution/",
  },
  retrieveAnalyticsData: {
    success: { status: 200, body: {}, csv: true },
    repeat: true,
    contentType: "application/json",
    method: "POST",
    errors: { 400: "unlisted_code", 401: "not_authenticated" },
    key: "apiKey",
    parameters: "timeZone header Adapty-Tz",
    path: "/api/v1/client-api/metrics/analytics/",
    server: "https://api-admin.adapty.io",
  },
  retrieveCohortData: {
    success: { status: 200, body: {}, csv: true },
    repeat: true,
    contentType: "application/json",
    method: "POST",
    errors: { 400: "unlisted_code", 401: "not_authenticated" },
    key: "apiKey",
    parameters: "timeZone header Adapty-Tz",
    path: "/api/v1/client-api/metrics/cohort/",
    server: "https://api-admin.adapty.io",
  },
  retrieveConversionData: {
    success: { status: 200, body: {}, csv: true },
    repeat: true,
    contentType: "application/json",
    method: "POST",
    errors: { 400: "unlisted_code", 401: "not_authenticated" },
    key: "apiKey",
    parameters: "timeZone header Adapty-Tz",
    path: "/api/v1/client-api/metrics/conversion/",
    server: "https://api-admin.adapty.io",
  },
  retrieveFunnelData: {
    success: { status: 200, body: {}, csv: true },
    repeat: true,
    contentType: "application/json",
    method: "POST",
    errors: { 400: "unlisted_code", 401: "not_authenticated" },
    key: "apiKey",
    parameters: "timeZone header Adapty-Tz",
    path: "/api/v1/client-api/metrics/funnel/",
    server: "https://api-admin.adapty.io",
  },
  retrieveLtvData: {
    success: { status: 200, body: {}, csv: true },
    repeat: true,
    contentType: "application/json",
    method: "POST",
    errors: { 400: "unlisted_code", 401: "not_authenticated" },
    key: "apiKey",
    parameters: "timeZone header Adapty-Tz",
    path: "/api/v1/client-api/metrics/ltv/",
    server: "https://api-admin.adapty.io",
  },
  retrieveRetentionData: {
    success: { status: 200, body: {}, csv: true },
    repeat: true,
    contentType: "application/json",
    method: "POST",
    errors: { 400: "unlisted_code", 401: "not_authenticated" },
    key: "apiKey",
    parameters: "timeZone header Adapty-Tz",
    path: "/api/v1/client-api/metrics/retention/",
    server: "https://api-admin.adapty.io",
  },
  retrievePlacementInfo: {
    success: { status: 200, body: {}, csv: true },
    repeat: true,
    contentType: "application/json",
    method: "POST",
    errors: { 400: "unlisted_code", 401: "not_authenticated" },
    key: "apiKey",
    parameters: "timeZone header Adapty-Tz",
    path: "/api/v1/client-api/exports/placements/",
    server: "https://api-admin.adapty.io",
  },
  mailSaveProfile: {
    success: { status: 200, body: {} },
    mail: true,
    contentType: "application/json",
    method: "POST",
    errors: { 400: "base_error", 403: "secret_key_does_not_exist_error" },
    key: "mailKey",
    parameters: "",
    path: "/api/v1/profile/save/",
    server: "https://api-mail.adapty.io",
  },
  mailDeleteProfile: {
    success: { status: 204, body: null },
    mail: true,
    contentType: "application/json",
    method: "POST",
    errors: {
      400: "base_error missing_identifier",
      403: "secret_key_does_not_exist_error",
      404: "profile_not_found_error",
    },
    key: "mailKey",
    parameters: "",
    path: "/api/v1/profile/delete/",
    server: "https://api-mail.adapty.io",
  },
  mailSaveTransactionEvent: {
    success: { status: 200, body: {} },
    repeat: true,
    mail: true,
    contentType: "application/json",
    method: "POST",
    errors: { 400: "base_error", 403: "secret_key_does_not_exist_error" },
    key: "mailKey",
    parameters: "",
    path: "/api/v1/profile/transaction-event/save/",
    server: "https://api-mail.adapty.io",
  },
  v1GetProfile: {
    success: { status: 200, body: { data: "object" } },
    repeat: true,
    method: "GET",
    errors: { 401: "not_authenticated", 404: "profile_does_not_exist" },
    key: "apiKey",
    parameters: "profileId header adapty-profile-id,customerUserId header adapty-customer-user-id",
    path: "/api/v1/server-side-api/profiles/",
  },
  v1CreateProfile: {
    success: { status: 200, body: { data: "object" } },
    optionalBody: true,
    contentType: "application/json",
    method: "POST",
    errors: { 400: "validation_error parse_error", 401: "not_authenticated", 404: "profile_does_not_exist" },
    key: "apiKey",
    parameters: "profileId header adapty-profile-id,customerUserId header adapty-customer-user-id",
    path: "/api/v1/server-side-api/profiles/",
  },
  v1UpdateProfile: {
    success: { status: 200, body: { data: "object" } },
    contentType: "application/json",
    method: "PATCH",
    errors: { 400: "unlisted_code", 401: "not_authenticated", 404: "profile_does_not_exist" },
    key: "apiKey",
    parameters: "profileId header adapty-profile-id,customerUserId header adapty-customer-user-id",
    path: "/api/v1/server-side-api/profiles/",
  },
  v1DeleteProfile: {
    success: { status: 204, body: null },
    method: "DELETE",
    errors: { 401: "not_authenticated", 404: "profile_does_not_exist" },
    key: "apiKey",
    parameters: "profileId header adapty-profile-id,customerUserId header adapty-customer-user-id",
    path: "/api/v1/server-side-api/profiles/",
  },
  v1SetTransaction: {
    success: { status: 200, body: { data: "object" } },
    repeat: true,
    contentType: "application/json",
    method: "POST",
    errors: {
      400: "validation_error parse_error billing_issue_detected_at_date_comparison_error expires_date_error family_share_price_error free_trial_price_error grace_period_billing_error grace_period_expires_date_error missing_offer_id originally_purchased_date_error profile_does_not_exist refund_date_error refund_fields_error renew_status_changed_date_error store_transaction_id_error one_time_purchase_trial_error",
      401: "not_authenticated",
      404: "profile_does_not_exist",
    },
    key: "apiKey",
    parameters: "profileId header adapty-profile-id,customerUserId header adapty-customer-user-id",
    path: "/api/v1/server-side-api/purchase/set/transaction/",
  },
  v1GrantAccessLevel: {
    success: { status: 200, body: { data: "object" } },
    contentType: "application/json",
    method: "POST",
    errors: {
      400: "validation_error parse_error paid_access_level_does_not_exist profile_does_not_exist",
      401: "not_authenticated",
      404: "profile_does_not_exist",
    },
    key: "apiKey",
    parameters: "profileId header adapty-profile-id,customerUserId header adapty-customer-user-id",
    path: "/api/v1/server-side-api/grant/access-level/",
  },
  v1RevokeAccessLevel: {
    success: { status: 200, body: { data: "object" } },
    contentType: "application/json",
    method: "POST",
    errors: {
      400: "validation_error parse_error paid_access_level_does_not_exist profile_does_not_exist profile_paid_access_level_does_not_exist revocation_date_more_than_expiration_date value_error",
      401: "not_authenticated",
      404: "profile_does_not_exist",
    },
    key: "apiKey",
    parameters: "profileId header adapty-profile-id,customerUserId header adapty-customer-user-id",
    path: "/api/v1/server-side-api/purchase/profile/revoke/access-level/",
  },
  legacyCreateProfile: {
    success: { status: 200, body: { data: "object" } },
    contentType: "application/json",
    method: "POST",
    errors: { 400: "validation_error parse_error", 401: "not_authenticated" },
    key: "apiKey",
    parameters: "",
    path: "/api/v1/sdk/profiles/",
  },
  legacyGetProfile: {
    success: { status: 200, body: { data: "object" } },
    repeat: true,
    method: "GET",
    errors: { 400: "validation_error", 401: "not_authenticated", 404: "profile_does_not_exist" },
    key: "apiKey",
    parameters:
      "userId path profile_id_or_customer_user_id,userIdEncoded query is_user_id_base64url_encoded,extended query extended",
    path: "/api/v1/sdk/profiles/{profile_id_or_customer_user_id}/",
  },
  legacyUpdateProfile: {
    success: { status: 200, body: { data: "object" } },
    contentType: "application/json",
    method: "PATCH",
    errors: { 400: "validation_error parse_error", 401: "not_authenticated", 404: "profile_does_not_exist" },
    key: "apiKey",
    parameters: "userId path profile_id_or_customer_user_id,userIdEncoded query is_user_id_base64url_encoded",
    path: "/api/v1/sdk/profiles/{profile_id_or_customer_user_id}/",
  },
  legacyDeleteProfile: {
    success: { status: 204, body: null },
    method: "DELETE",
    errors: { 400: "validation_error", 401: "not_authenticated", 404: "profile_does_not_exist" },
    key: "apiKey",
    parameters: "userId path profile_id_or_customer_user_id,userIdEncoded query is_user_id_base64url_encoded",
    path: "/api/v1/sdk/profiles/{profile_id_or_customer_user_id}/delete",
  },
  legacyGrantAccessLevel: {
    success: { status: 200, body: { data: "object" } },
    contentType: "application/json",
    method: "POST",
    errors: {
      400: "validation_error parse_error paid_access_level_does_not_exist",
      401: "not_authenticated",
      404: "profile_does_not_exist",
    },
    key: "apiKey",
    parameters:
      "userId path profile_id_or_customer_user_id,accessLevelId path access_level,userIdEncoded query is_user_id_base64url_encoded",
    path: "/api/v1/sdk/profiles/{profile_id_or_customer_user_id}/paid-access-levels/{access_level}/grant/",
  },
  legacyRevokeAccessLevel: {
    success: { status: 200, body: { data: "object" } },
    contentType: "application/json",
    method: "POST",
    errors: {
      400: "validation_error parse_error paid_access_level_does_not_exist profile_paid_access_level_does_not_exist",
      401: "not_authenticated",
      404: "profile_does_not_exist",
    },
    key: "apiKey",
    parameters:
      "userId path profile_id_or_customer_user_id,accessLevelId path access_level,userIdEncoded query is_user_id_base64url_encoded",
    path: "/api/v1/sdk/profiles/{profile_id_or_customer_user_id}/paid-access-levels/{access_level}/revoke/",
  },
} as const satisfies Record<keyof AdaptyOperations, Operation>;
