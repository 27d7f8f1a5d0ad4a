// Written by scripts/build/schemas.ts from spec/. Edit that, then run `npm run build`.

import { type Schema, validate } from "../src/schemas/schema.ts";
import type * as types from "./types.ts";
import * as validators from "./validators.js";

/** Any event. Branch on `event_type`. There is no discriminator, since a mapping cannot list the names of renamed events. */
export const WebhookEvent: Schema<types.WebhookEvent> = {
  "~standard": { version: 1, vendor: "adapty-openapi", validate: (value) => validate(value, validators.WebhookEvent) },
};

/** Platform of the device. */
export const Platform: Schema<types.Platform> = {
  "~standard": { version: 1, vendor: "adapty-openapi", validate: (value) => validate(value, validators.Platform) },
};

/** One custom attribute of the profile. */
export const CustomAttribute: Schema<types.CustomAttribute> = {
  "~standard": { version: 1, vendor: "adapty-openapi", validate: (value) => validate(value, validators.CustomAttribute) },
};

/** Category of an offer. */
export const OfferCategory: Schema<types.OfferCategory> = {
  "~standard": { version: 1, vendor: "adapty-openapi", validate: (value) => validate(value, validators.OfferCategory) },
};

/** How the user pays for an offer. A `free_trial` has the price 0. */
export const OfferType: Schema<types.OfferType> = {
  "~standard": { version: 1, vendor: "adapty-openapi", validate: (value) => validate(value, validators.OfferType) },
};

/** The offer that applies to a purchase, in a response. */
export const Offer: Schema<types.Offer> = {
  "~standard": { version: 1, vendor: "adapty-openapi", validate: (value) => validate(value, validators.Offer) },
};

/** Store environment of the transaction. */
export const Environment: Schema<types.Environment> = {
  "~standard": { version: 1, vendor: "adapty-openapi", validate: (value) => validate(value, validators.Environment) },
};

/** A `Timestamp`, or null. */
export const NullableTimestamp: Schema<types.NullableTimestamp> = {
  "~standard": { version: 1, vendor: "adapty-openapi", validate: (value) => validate(value, validators.NullableTimestamp) },
};

/** A date and time in ISO 8601 with an offset, written as `Z`, `+00:00` or `+0000`. */
export const Timestamp: Schema<types.Timestamp> = {
  "~standard": { version: 1, vendor: "adapty-openapi", validate: (value) => validate(value, validators.Timestamp) },
};

/** Why a purchase was cancelled. */
export const CancellationReason: Schema<types.CancellationReason> = {
  "~standard": { version: 1, vendor: "adapty-openapi", validate: (value) => validate(value, validators.CancellationReason) },
};

/** Access that the profile has, had in the past, or will have in the future. It is active from `starts_at` to `expires_at`, and during a grace period after that. An `expires_at` of null means lifetime access. */
export const AccessLevel: Schema<types.AccessLevel> = {
  "~standard": { version: 1, vendor: "adapty-openapi", validate: (value) => validate(value, validators.AccessLevel) },
};

/** A store: `app_store`, `play_store`, `stripe`, `paddle`, or the name of your custom store. */
export const Store: Schema<types.Store> = {
  "~standard": { version: 1, vendor: "adapty-openapi", validate: (value) => validate(value, validators.Store) },
};

/** A subscription of the profile. To decide about access, use the access levels. */
export const Subscription: Schema<types.Subscription> = {
  "~standard": { version: 1, vendor: "adapty-openapi", validate: (value) => validate(value, validators.Subscription) },
};

/** A purchase that is not renewed, such as coins, an unlock or a lifetime product. */
export const NonSubscription: Schema<types.NonSubscription> = {
  "~standard": { version: 1, vendor: "adapty-openapi", validate: (value) => validate(value, validators.NonSubscription) },
};

/** A user of your app, with their access levels, subscriptions and other purchases. */
export const Profile: Schema<types.Profile> = {
  "~standard": { version: 1, vendor: "adapty-openapi", validate: (value) => validate(value, validators.Profile) },
};

/** A response with one profile. */
export const ProfileResponse: Schema<types.ProfileResponse> = {
  "~standard": { version: 1, vendor: "adapty-openapi", validate: (value) => validate(value, validators.ProfileResponse) },
};

/** What is wrong with one part of the request. */
export const ErrorDetail: Schema<types.ErrorDetail> = {
  "~standard": { version: 1, vendor: "adapty-openapi", validate: (value) => validate(value, validators.ErrorDetail) },
};

/** The `Authorization` header is missing, or its key is wrong. */
export const NotAuthenticatedError: Schema<types.NotAuthenticatedError> = {
  "~standard": { version: 1, vendor: "adapty-openapi", validate: (value) => validate(value, validators.NotAuthenticatedError) },
};

/** No profile has the ID that was sent. */
export const ProfileDoesNotExistError: Schema<types.ProfileDoesNotExistError> = {
  "~standard": { version: 1, vendor: "adapty-openapi", validate: (value) => validate(value, validators.ProfileDoesNotExistError) },
};

/** Too many requests. Wait as long as `Retry-After` says, or back off exponentially. */
export const RateLimitedError: Schema<types.RateLimitedError> = {
  "~standard": { version: 1, vendor: "adapty-openapi", validate: (value) => validate(value, validators.RateLimitedError) },
};

/** Gender: `f` female, `m` male, `o` other. */
export const Gender: Schema<types.Gender> = {
  "~standard": { version: 1, vendor: "adapty-openapi", validate: (value) => validate(value, validators.Gender) },
};

/** Apple's App Tracking Transparency status: 0 not determined, 1 restricted, 2 denied, 3 authorized. */
export const AttStatus: Schema<types.AttStatus> = {
  "~standard": { version: 1, vendor: "adapty-openapi", validate: (value) => validate(value, validators.AttStatus) },
};

/** One custom attribute to set or to delete. */
export const CustomAttributeChange: Schema<types.CustomAttributeChange> = {
  "~standard": { version: 1, vendor: "adapty-openapi", validate: (value) => validate(value, validators.CustomAttributeChange) },
};

/** One installation of your app on one device. */
export const InstallationMeta: Schema<types.InstallationMeta> = {
  "~standard": { version: 1, vendor: "adapty-openapi", validate: (value) => validate(value, validators.InstallationMeta) },
};

/** What you know about a user. Every field is optional. A field that is left out keeps its value. */
export const ProfileAttributes: Schema<types.ProfileAttributes> = {
  "~standard": { version: 1, vendor: "adapty-openapi", validate: (value) => validate(value, validators.ProfileAttributes) },
};

/** The user to create. The headers carry the ID; every field of the body is optional. */
export const CreateProfileRequest: Schema<types.CreateProfileRequest> = {
  "~standard": { version: 1, vendor: "adapty-openapi", validate: (value) => validate(value, validators.CreateProfileRequest) },
};

/** The body is JSON, but it does not match the schema of the request. */
export const ValidationError: Schema<types.ValidationError> = {
  "~standard": { version: 1, vendor: "adapty-openapi", validate: (value) => validate(value, validators.ValidationError) },
};

/** The body is not JSON. */
export const ParseError: Schema<types.ParseError> = {
  "~standard": { version: 1, vendor: "adapty-openapi", validate: (value) => validate(value, validators.ParseError) },
};

/** The fields to change. Fields that are left out keep their values. */
export const UpdateProfileRequest: Schema<types.UpdateProfileRequest> = {
  "~standard": { version: 1, vendor: "adapty-openapi", validate: (value) => validate(value, validators.UpdateProfileRequest) },
};

/** The fields that all errors share. Each documented error has its own schema. */
export const ErrorResponse: Schema<types.ErrorResponse> = {
  "~standard": { version: 1, vendor: "adapty-openapi", validate: (value) => validate(value, validators.ErrorResponse) },
};

/** A field of the profile is invalid, or the body is not JSON. The documents do not list the codes; `validation_error` and `parse_error` are two of them. */
export const ProfileBadRequestError: Schema<types.ProfileBadRequestError> = {
  "~standard": { version: 1, vendor: "adapty-openapi", validate: (value) => validate(value, validators.ProfileBadRequestError) },
};

/** Category of an offer in a request. Every category except `introductory` requires an `id`. */
export const TransactionOfferCategory: Schema<types.TransactionOfferCategory> = {
  "~standard": { version: 1, vendor: "adapty-openapi", validate: (value) => validate(value, validators.TransactionOfferCategory) },
};

/** The offer that applies to a purchase, in a request. */
export const TransactionOffer: Schema<types.TransactionOffer> = {
  "~standard": { version: 1, vendor: "adapty-openapi", validate: (value) => validate(value, validators.TransactionOffer) },
};

/** What the purchase cost, in local currency. */
export const Price: Schema<types.Price> = {
  "~standard": { version: 1, vendor: "adapty-openapi", validate: (value) => validate(value, validators.Price) },
};

/** A subscription that was bought, renewed, changed or refunded. */
export const SubscriptionTransaction: Schema<types.SubscriptionTransaction> = {
  "~standard": { version: 1, vendor: "adapty-openapi", validate: (value) => validate(value, validators.SubscriptionTransaction) },
};

/** A purchase that is not renewed. */
export const OneTimePurchaseTransaction: Schema<types.OneTimePurchaseTransaction> = {
  "~standard": { version: 1, vendor: "adapty-openapi", validate: (value) => validate(value, validators.OneTimePurchaseTransaction) },
};

/** A purchase. `purchase_type` selects one of the two kinds. */
export const SetTransactionRequest: Schema<types.SetTransactionRequest> = {
  "~standard": { version: 1, vendor: "adapty-openapi", validate: (value) => validate(value, validators.SetTransactionRequest) },
};

/** `billing_issue_detected_at` is not later than `purchased_at`. */
export const BillingIssueDetectedAtDateComparisonError: Schema<types.BillingIssueDetectedAtDateComparisonError> = {
  "~standard": { version: 1, vendor: "adapty-openapi", validate: (value) => validate(value, validators.BillingIssueDetectedAtDateComparisonError) },
};

/** `expires_at` is not later than `purchased_at`. Null is allowed. */
export const ExpiresDateError: Schema<types.ExpiresDateError> = {
  "~standard": { version: 1, vendor: "adapty-openapi", validate: (value) => validate(value, validators.ExpiresDateError) },
};

/** The purchase is shared with the family, but the price is not 0. */
export const FamilySharePriceError: Schema<types.FamilySharePriceError> = {
  "~standard": { version: 1, vendor: "adapty-openapi", validate: (value) => validate(value, validators.FamilySharePriceError) },
};

/** The offer is a free trial, but the price is not 0. */
export const FreeTrialPriceError: Schema<types.FreeTrialPriceError> = {
  "~standard": { version: 1, vendor: "adapty-openapi", validate: (value) => validate(value, validators.FreeTrialPriceError) },
};

/** `grace_period_expires_at` is present, but `billing_issue_detected_at` is missing or null. */
export const GracePeriodBillingError: Schema<types.GracePeriodBillingError> = {
  "~standard": { version: 1, vendor: "adapty-openapi", validate: (value) => validate(value, validators.GracePeriodBillingError) },
};

/** `grace_period_expires_at` is earlier than `expires_at`. The dates are not compared if one of them is null. */
export const GracePeriodExpiresDateError: Schema<types.GracePeriodExpiresDateError> = {
  "~standard": { version: 1, vendor: "adapty-openapi", validate: (value) => validate(value, validators.GracePeriodExpiresDateError) },
};

/** The category of the offer is not `introductory`, and its ID is missing or null. */
export const MissingOfferIdError: Schema<types.MissingOfferIdError> = {
  "~standard": { version: 1, vendor: "adapty-openapi", validate: (value) => validate(value, validators.MissingOfferIdError) },
};

/** `originally_purchased_at` is later than `purchased_at`. */
export const OriginallyPurchasedDateError: Schema<types.OriginallyPurchasedDateError> = {
  "~standard": { version: 1, vendor: "adapty-openapi", validate: (value) => validate(value, validators.OriginallyPurchasedDateError) },
};

/** No profile has the ID that was sent. The documents list both 400 and 404 for set transaction, grant and revoke, so expect either. Refund Saver has only 400. */
export const ProfileDoesNotExistBadRequestError: Schema<types.ProfileDoesNotExistBadRequestError> = {
  "~standard": { version: 1, vendor: "adapty-openapi", validate: (value) => validate(value, validators.ProfileDoesNotExistBadRequestError) },
};

/** `refunded_at` is not later than `purchased_at`. */
export const RefundDateError: Schema<types.RefundDateError> = {
  "~standard": { version: 1, vendor: "adapty-openapi", validate: (value) => validate(value, validators.RefundDateError) },
};

/** `refunded_at` is present without the `cancellation_reason` `refund`, or the reason without the date. */
export const RefundFieldsError: Schema<types.RefundFieldsError> = {
  "~standard": { version: 1, vendor: "adapty-openapi", validate: (value) => validate(value, validators.RefundFieldsError) },
};

/** `renew_status_changed_at` is not later than `purchased_at`. */
export const RenewStatusChangedDateError: Schema<types.RenewStatusChangedDateError> = {
  "~standard": { version: 1, vendor: "adapty-openapi", validate: (value) => validate(value, validators.RenewStatusChangedDateError) },
};

/** A one-time purchase has two different transaction IDs. */
export const StoreTransactionIdError: Schema<types.StoreTransactionIdError> = {
  "~standard": { version: 1, vendor: "adapty-openapi", validate: (value) => validate(value, validators.StoreTransactionIdError) },
};

/** A one-time purchase has a free trial as its offer. */
export const OneTimePurchaseTrialError: Schema<types.OneTimePurchaseTrialError> = {
  "~standard": { version: 1, vendor: "adapty-openapi", validate: (value) => validate(value, validators.OneTimePurchaseTrialError) },
};

/** The access level to grant, and its dates. */
export const GrantAccessLevelRequest: Schema<types.GrantAccessLevelRequest> = {
  "~standard": { version: 1, vendor: "adapty-openapi", validate: (value) => validate(value, validators.GrantAccessLevelRequest) },
};

/** The app has no access level with this ID. */
export const PaidAccessLevelDoesNotExistError: Schema<types.PaidAccessLevelDoesNotExistError> = {
  "~standard": { version: 1, vendor: "adapty-openapi", validate: (value) => validate(value, validators.PaidAccessLevelDoesNotExistError) },
};

/** The access level to revoke, and the date. */
export const RevokeAccessLevelRequest: Schema<types.RevokeAccessLevelRequest> = {
  "~standard": { version: 1, vendor: "adapty-openapi", validate: (value) => validate(value, validators.RevokeAccessLevelRequest) },
};

/** The profile does not have the access level to revoke. */
export const ProfilePaidAccessLevelDoesNotExistError: Schema<types.ProfilePaidAccessLevelDoesNotExistError> = {
  "~standard": { version: 1, vendor: "adapty-openapi", validate: (value) => validate(value, validators.ProfilePaidAccessLevelDoesNotExistError) },
};

/** `revoke_at` is later than the current `expires_at` of the level. An `expires_at` of null counts as later than any date. */
export const RevocationDateMoreThanExpirationDateError: Schema<types.RevocationDateMoreThanExpirationDateError> = {
  "~standard": { version: 1, vendor: "adapty-openapi", validate: (value) => validate(value, validators.RevocationDateMoreThanExpirationDateError) },
};

/** `revoke_at` is in the past. Leave it out, or send null, to revoke at once. */
export const ValueError: Schema<types.ValueError> = {
  "~standard": { version: 1, vendor: "adapty-openapi", validate: (value) => validate(value, validators.ValueError) },
};

/** A JSON:API document that names the user and the Stripe purchase. */
export const StripeValidationRequest: Schema<types.StripeValidationRequest> = {
  "~standard": { version: 1, vendor: "adapty-openapi", validate: (value) => validate(value, validators.StripeValidationRequest) },
};

/** The purchase is valid, and its history is imported. */
export const StripeValidationResponse: Schema<types.StripeValidationResponse> = {
  "~standard": { version: 1, vendor: "adapty-openapi", validate: (value) => validate(value, validators.StripeValidationResponse) },
};

/** The purchase was rejected. The body is a JSON:API document. */
export const StripeErrorResponse: Schema<types.StripeErrorResponse> = {
  "~standard": { version: 1, vendor: "adapty-openapi", validate: (value) => validate(value, validators.StripeErrorResponse) },
};

/** The purchase to import, and the user to import it for. */
export const PaddleValidationRequest: Schema<types.PaddleValidationRequest> = {
  "~standard": { version: 1, vendor: "adapty-openapi", validate: (value) => validate(value, validators.PaddleValidationRequest) },
};

/** The products of the purchase are not in the app, or their Paddle product and price IDs are not filled in. */
export const NoProductsFoundError: Schema<types.NoProductsFoundError> = {
  "~standard": { version: 1, vendor: "adapty-openapi", validate: (value) => validate(value, validators.NoProductsFoundError) },
};

/** The app has no Paddle API key, or a wrong one. */
export const PaddleApiKeyNotFoundError: Schema<types.PaddleApiKeyNotFoundError> = {
  "~standard": { version: 1, vendor: "adapty-openapi", validate: (value) => validate(value, validators.PaddleApiKeyNotFoundError) },
};

/** The Paddle API key belongs to another app, or Paddle does not know the token. */
export const InvalidPaddleCredentialsOrPurchaseNotFoundError: Schema<types.InvalidPaddleCredentialsOrPurchaseNotFoundError> = {
  "~standard": { version: 1, vendor: "adapty-openapi", validate: (value) => validate(value, validators.InvalidPaddleCredentialsOrPurchaseNotFoundError) },
};

/** The IDs under which other services know the user; an ID that is not set is null. The object is not wrapped in `data`. */
export const IntegrationIdentifiers: Schema<types.IntegrationIdentifiers> = {
  "~standard": { version: 1, vendor: "adapty-openapi", validate: (value) => validate(value, validators.IntegrationIdentifiers) },
};

/** The identifiers to set, at least one. An identifier that is left out keeps its value. We assume that null clears one. */
export const SetIntegrationIdentifiersRequest: Schema<types.SetIntegrationIdentifiersRequest> = {
  "~standard": { version: 1, vendor: "adapty-openapi", validate: (value) => validate(value, validators.SetIntegrationIdentifiersRequest) },
};

/** The user's settings; a setting that is not set is null. The documents do not show a response for a user without settings. */
export const RefundSaverSettings: Schema<types.RefundSaverSettings> = {
  "~standard": { version: 1, vendor: "adapty-openapi", validate: (value) => validate(value, validators.RefundSaverSettings) },
};

/** The profile and its settings, not wrapped in `data`. */
export const RefundSaverSettingsResponse: Schema<types.RefundSaverSettingsResponse> = {
  "~standard": { version: 1, vendor: "adapty-openapi", validate: (value) => validate(value, validators.RefundSaverSettingsResponse) },
};

/** What Adapty recommends to Apple for a refund request: `grant` to approve it, `no_preference` to leave the decision to Apple, `decline` to decline it. */
export const RefundPreference: Schema<types.RefundPreference> = {
  "~standard": { version: 1, vendor: "adapty-openapi", validate: (value) => validate(value, validators.RefundPreference) },
};

/** The user's settings, at least one of the two. They override the app's defaults. A setting that is left out keeps its value. */
export const SetRefundSaverSettingsRequest: Schema<types.SetRefundSaverSettingsRequest> = {
  "~standard": { version: 1, vendor: "adapty-openapi", validate: (value) => validate(value, validators.SetRefundSaverSettingsRequest) },
};

/** An offer of a product. */
export const ServerSideProductOffer: Schema<types.ServerSideProductOffer> = {
  "~standard": { version: 1, vendor: "adapty-openapi", validate: (value) => validate(value, validators.ServerSideProductOffer) },
};

/** A product on a paywall. It is not the `Product` of the web API. */
export const ServerSideProduct: Schema<types.ServerSideProduct> = {
  "~standard": { version: 1, vendor: "adapty-openapi", validate: (value) => validate(value, validators.ServerSideProduct) },
};

/** A paywall in a list, without its remote configs and its screenshot. */
export const ServerSidePaywallSummary: Schema<types.ServerSidePaywallSummary> = {
  "~standard": { version: 1, vendor: "adapty-openapi", validate: (value) => validate(value, validators.ServerSidePaywallSummary) },
};

/** Which page this is, and how many there are. */
export const PagePagination: Schema<types.PagePagination> = {
  "~standard": { version: 1, vendor: "adapty-openapi", validate: (value) => validate(value, validators.PagePagination) },
};

/** One page of paywalls. */
export const ListPaywallsResponse: Schema<types.ListPaywallsResponse> = {
  "~standard": { version: 1, vendor: "adapty-openapi", validate: (value) => validate(value, validators.ListPaywallsResponse) },
};

/** The data of a paywall for one locale. It is not the `RemoteConfig` of the web API, in which the locale is called `lang`. */
export const ServerSideRemoteConfig: Schema<types.ServerSideRemoteConfig> = {
  "~standard": { version: 1, vendor: "adapty-openapi", validate: (value) => validate(value, validators.ServerSideRemoteConfig) },
};

/** A screenshot of a paywall. */
export const PaywallScreenshot: Schema<types.PaywallScreenshot> = {
  "~standard": { version: 1, vendor: "adapty-openapi", validate: (value) => validate(value, validators.PaywallScreenshot) },
};

/** A paywall of the server-side API, not wrapped in `data`. It is not the `Paywall` of the web API. */
export const ServerSidePaywall: Schema<types.ServerSidePaywall> = {
  "~standard": { version: 1, vendor: "adapty-openapi", validate: (value) => validate(value, validators.ServerSidePaywall) },
};

/** The app has no paywall with this ID. */
export const PaywallDoesNotExistError: Schema<types.PaywallDoesNotExistError> = {
  "~standard": { version: 1, vendor: "adapty-openapi", validate: (value) => validate(value, validators.PaywallDoesNotExistError) },
};

/** What to change. */
export const UpdatePaywallRequest: Schema<types.UpdatePaywallRequest> = {
  "~standard": { version: 1, vendor: "adapty-openapi", validate: (value) => validate(value, validators.UpdatePaywallRequest) },
};

/** What was credited or debited in one currency. */
export const VirtualCurrencyTransactionItem: Schema<types.VirtualCurrencyTransactionItem> = {
  "~standard": { version: 1, vendor: "adapty-openapi", validate: (value) => validate(value, validators.VirtualCurrencyTransactionItem) },
};

/** One transaction. */
export const VirtualCurrencyTransaction: Schema<types.VirtualCurrencyTransaction> = {
  "~standard": { version: 1, vendor: "adapty-openapi", validate: (value) => validate(value, validators.VirtualCurrencyTransaction) },
};

/** Where the next page starts. */
export const CursorPagination: Schema<types.CursorPagination> = {
  "~standard": { version: 1, vendor: "adapty-openapi", validate: (value) => validate(value, validators.CursorPagination) },
};

/** One page of transactions, newest first. */
export const ListVirtualCurrencyTransactionsResponse: Schema<types.ListVirtualCurrencyTransactionsResponse> = {
  "~standard": { version: 1, vendor: "adapty-openapi", validate: (value) => validate(value, validators.ListVirtualCurrencyTransactionsResponse) },
};

/** The cursor does not come from a response. */
export const InvalidCursorError: Schema<types.InvalidCursorError> = {
  "~standard": { version: 1, vendor: "adapty-openapi", validate: (value) => validate(value, validators.InvalidCursorError) },
};

/** Virtual currency is not switched on for the app. Adapty's support switches it on. */
export const FeatureNotEnabledError: Schema<types.FeatureNotEnabledError> = {
  "~standard": { version: 1, vendor: "adapty-openapi", validate: (value) => validate(value, validators.FeatureNotEnabledError) },
};

/** What to credit or to debit in one currency. */
export const VirtualCurrencyAmount: Schema<types.VirtualCurrencyAmount> = {
  "~standard": { version: 1, vendor: "adapty-openapi", validate: (value) => validate(value, validators.VirtualCurrencyAmount) },
};

/** What to credit and to debit. */
export const CreateVirtualCurrencyTransactionRequest: Schema<types.CreateVirtualCurrencyTransactionRequest> = {
  "~standard": { version: 1, vendor: "adapty-openapi", validate: (value) => validate(value, validators.CreateVirtualCurrencyTransactionRequest) },
};

/** The balance of one currency. */
export const VirtualCurrencyBalance: Schema<types.VirtualCurrencyBalance> = {
  "~standard": { version: 1, vendor: "adapty-openapi", validate: (value) => validate(value, validators.VirtualCurrencyBalance) },
};

/** The transaction and the balances after it, not wrapped in `data`. */
export const CreateVirtualCurrencyTransactionResponse: Schema<types.CreateVirtualCurrencyTransactionResponse> = {
  "~standard": { version: 1, vendor: "adapty-openapi", validate: (value) => validate(value, validators.CreateVirtualCurrencyTransactionResponse) },
};

/** The balance does not cover a debit. The transaction is not applied. */
export const InsufficientBalanceError: Schema<types.InsufficientBalanceError> = {
  "~standard": { version: 1, vendor: "adapty-openapi", validate: (value) => validate(value, validators.InsufficientBalanceError) },
};

/** The app has no currency with this code. */
export const UnknownCurrencyError: Schema<types.UnknownCurrencyError> = {
  "~standard": { version: 1, vendor: "adapty-openapi", validate: (value) => validate(value, validators.UnknownCurrencyError) },
};

/** A currency occurs twice. */
export const DuplicateCurrencyError: Schema<types.DuplicateCurrencyError> = {
  "~standard": { version: 1, vendor: "adapty-openapi", validate: (value) => validate(value, validators.DuplicateCurrencyError) },
};

/** An amount is 0. */
export const AmountZeroError: Schema<types.AmountZeroError> = {
  "~standard": { version: 1, vendor: "adapty-openapi", validate: (value) => validate(value, validators.AmountZeroError) },
};

/** A balance would exceed 2,147,483,647, the largest 32-bit integer. The transaction is not applied. */
export const BalanceOverflowError: Schema<types.BalanceOverflowError> = {
  "~standard": { version: 1, vendor: "adapty-openapi", validate: (value) => validate(value, validators.BalanceOverflowError) },
};

/** The list of items is empty. */
export const EmptyItemsError: Schema<types.EmptyItemsError> = {
  "~standard": { version: 1, vendor: "adapty-openapi", validate: (value) => validate(value, validators.EmptyItemsError) },
};

/** The `Idempotency-Key` is not a UUID of version 4. */
export const IdempotencyKeyInvalidError: Schema<types.IdempotencyKeyInvalidError> = {
  "~standard": { version: 1, vendor: "adapty-openapi", validate: (value) => validate(value, validators.IdempotencyKeyInvalidError) },
};

/** A request with the same `Idempotency-Key` is still running. Wait as long as `Retry-After` says, then send the request again. */
export const IdempotencyInFlightError: Schema<types.IdempotencyInFlightError> = {
  "~standard": { version: 1, vendor: "adapty-openapi", validate: (value) => validate(value, validators.IdempotencyInFlightError) },
};

/** The store transaction was credited before. */
export const DuplicateSourceTransactionError: Schema<types.DuplicateSourceTransactionError> = {
  "~standard": { version: 1, vendor: "adapty-openapi", validate: (value) => validate(value, validators.DuplicateSourceTransactionError) },
};

/** The body does not match the schema of the request. Creating a virtual currency transaction has 422 for this, all other operations have 400. */
export const ValidationUnprocessableContentError: Schema<types.ValidationUnprocessableContentError> = {
  "~standard": { version: 1, vendor: "adapty-openapi", validate: (value) => validate(value, validators.ValidationUnprocessableContentError) },
};

/** The balances of the profile. */
export const ListVirtualCurrencyBalancesResponse: Schema<types.ListVirtualCurrencyBalancesResponse> = {
  "~standard": { version: 1, vendor: "adapty-openapi", validate: (value) => validate(value, validators.ListVirtualCurrencyBalancesResponse) },
};

/** The placement, and the user for whom to select the paywall, identified by at least one of the two IDs. */
export const GetPaywallRequest: Schema<types.GetPaywallRequest> = {
  "~standard": { version: 1, vendor: "adapty-openapi", validate: (value) => validate(value, validators.GetPaywallRequest) },
};

/** A product on a paywall. */
export const Product: Schema<types.Product> = {
  "~standard": { version: 1, vendor: "adapty-openapi", validate: (value) => validate(value, validators.Product) },
};

/** The remote config of a paywall for one locale. */
export const RemoteConfig: Schema<types.RemoteConfig> = {
  "~standard": { version: 1, vendor: "adapty-openapi", validate: (value) => validate(value, validators.RemoteConfig) },
};

/** What a placement shows: the products and your remote config. */
export const Paywall: Schema<types.Paywall> = {
  "~standard": { version: 1, vendor: "adapty-openapi", validate: (value) => validate(value, validators.Paywall) },
};

/** The app has no such placement. */
export const VariationDoesNotExistError: Schema<types.VariationDoesNotExistError> = {
  "~standard": { version: 1, vendor: "adapty-openapi", validate: (value) => validate(value, validators.VariationDoesNotExistError) },
};

/** The paywall variation that was shown, and the user who saw it, identified by at least one of the two IDs. */
export const RecordPaywallViewRequest: Schema<types.RecordPaywallViewRequest> = {
  "~standard": { version: 1, vendor: "adapty-openapi", validate: (value) => validate(value, validators.RecordPaywallViewRequest) },
};

/** The date is not ISO 8601. Only the web API uses this code. */
export const DatetimeError: Schema<types.DatetimeError> = {
  "~standard": { version: 1, vendor: "adapty-openapi", validate: (value) => validate(value, validators.DatetimeError) },
};

/** Where the user came from. At least one of the two IDs identifies the user. */
export const AddAttributionRequest: Schema<types.AddAttributionRequest> = {
  "~standard": { version: 1, vendor: "adapty-openapi", validate: (value) => validate(value, validators.AddAttributionRequest) },
};

/** The value is not an allowed one. Only the web API uses this code. */
export const EnumError: Schema<types.EnumError> = {
  "~standard": { version: 1, vendor: "adapty-openapi", validate: (value) => validate(value, validators.EnumError) },
};

/** Chart to retrieve, one per request. */
export const AnalyticsChartId: Schema<types.AnalyticsChartId> = {
  "~standard": { version: 1, vendor: "adapty-openapi", validate: (value) => validate(value, validators.AnalyticsChartId) },
};

/** The data to include. Only `date` is required. */
export const MetricsFilters: Schema<types.MetricsFilters> = {
  "~standard": { version: 1, vendor: "adapty-openapi", validate: (value) => validate(value, validators.MetricsFilters) },
};

/** Length of the periods into which the data is grouped. */
export const AnalyticsPeriodUnit: Schema<types.AnalyticsPeriodUnit> = {
  "~standard": { version: 1, vendor: "adapty-openapi", validate: (value) => validate(value, validators.AnalyticsPeriodUnit) },
};

/** Date by which a purchase is assigned to a period: that of the purchase itself, or that of the user's install. */
export const AnalyticsDateType: Schema<types.AnalyticsDateType> = {
  "~standard": { version: 1, vendor: "adapty-openapi", validate: (value) => validate(value, validators.AnalyticsDateType) },
};

/** Format of the response: JSON or CSV. */
export const AnalyticsFormat: Schema<types.AnalyticsFormat> = {
  "~standard": { version: 1, vendor: "adapty-openapi", validate: (value) => validate(value, validators.AnalyticsFormat) },
};

/** The chart to retrieve, its filters, and how to group the data. */
export const AnalyticsDataRequest: Schema<types.AnalyticsDataRequest> = {
  "~standard": { version: 1, vendor: "adapty-openapi", validate: (value) => validate(value, validators.AnalyticsDataRequest) },
};

/** One row. The documents do not list its fields. */
export const AnalyticsRow: Schema<types.AnalyticsRow> = {
  "~standard": { version: 1, vendor: "adapty-openapi", validate: (value) => validate(value, validators.AnalyticsRow) },
};

/** Period that is recommended for the data. */
export const RecommendedPeriod: Schema<types.RecommendedPeriod> = {
  "~standard": { version: 1, vendor: "adapty-openapi", validate: (value) => validate(value, validators.RecommendedPeriod) },
};

/** One metric over the period. */
export const MetricData: Schema<types.MetricData> = {
  "~standard": { version: 1, vendor: "adapty-openapi", validate: (value) => validate(value, validators.MetricData) },
};

/** The metrics of a chart. */
export const AnalyticsDataResponse: Schema<types.AnalyticsDataResponse> = {
  "~standard": { version: 1, vendor: "adapty-openapi", validate: (value) => validate(value, validators.AnalyticsDataResponse) },
};

/** The request is invalid. The documents list no codes for this error, and require none of its fields. */
export const AnalyticsBadRequestError: Schema<types.AnalyticsBadRequestError> = {
  "~standard": { version: 1, vendor: "adapty-openapi", validate: (value) => validate(value, validators.AnalyticsBadRequestError) },
};

/** Unit of the columns: renewals, or days since the install. */
export const AnalyticsPeriodType: Schema<types.AnalyticsPeriodType> = {
  "~standard": { version: 1, vendor: "adapty-openapi", validate: (value) => validate(value, validators.AnalyticsPeriodType) },
};

/** The filters of the cohorts, and what to compute for them. */
export const CohortDataRequest: Schema<types.CohortDataRequest> = {
  "~standard": { version: 1, vendor: "adapty-openapi", validate: (value) => validate(value, validators.CohortDataRequest) },
};

/** Values of a cohort in one period. The documents do not say which field has the day if the period type is `days`. */
export const CohortValue: Schema<types.CohortValue> = {
  "~standard": { version: 1, vendor: "adapty-openapi", validate: (value) => validate(value, validators.CohortValue) },
};

/** One cohort, or the total of all. */
export const CohortSegment: Schema<types.CohortSegment> = {
  "~standard": { version: 1, vendor: "adapty-openapi", validate: (value) => validate(value, validators.CohortSegment) },
};

/** The cohorts. */
export const CohortDataResponse: Schema<types.CohortDataResponse> = {
  "~standard": { version: 1, vendor: "adapty-openapi", validate: (value) => validate(value, validators.CohortDataResponse) },
};

/** The step whose conversion to compute, and the filters. */
export const ConversionDataRequest: Schema<types.ConversionDataRequest> = {
  "~standard": { version: 1, vendor: "adapty-openapi", validate: (value) => validate(value, validators.ConversionDataRequest) },
};

/** The conversion of one step, not wrapped in `data`. */
export const ConversionDataResponse: Schema<types.ConversionDataResponse> = {
  "~standard": { version: 1, vendor: "adapty-openapi", validate: (value) => validate(value, validators.ConversionDataResponse) },
};

/** The filters of the funnel, and how to show its values. */
export const FunnelDataRequest: Schema<types.FunnelDataRequest> = {
  "~standard": { version: 1, vendor: "adapty-openapi", validate: (value) => validate(value, validators.FunnelDataRequest) },
};

/** What happened between this step and the next. */
export const FunnelFollowingChanges: Schema<types.FunnelFollowingChanges> = {
  "~standard": { version: 1, vendor: "adapty-openapi", validate: (value) => validate(value, validators.FunnelFollowingChanges) },
};

/** One step of the funnel. */
export const FunnelValue: Schema<types.FunnelValue> = {
  "~standard": { version: 1, vendor: "adapty-openapi", validate: (value) => validate(value, validators.FunnelValue) },
};

/** The steps of the funnel, for all users or for one segment. */
export const FunnelSegment: Schema<types.FunnelSegment> = {
  "~standard": { version: 1, vendor: "adapty-openapi", validate: (value) => validate(value, validators.FunnelSegment) },
};

/** The funnel. */
export const FunnelDataResponse: Schema<types.FunnelDataResponse> = {
  "~standard": { version: 1, vendor: "adapty-openapi", validate: (value) => validate(value, validators.FunnelDataResponse) },
};

/** The filters of the lifetime value, and how to group it. */
export const LtvDataRequest: Schema<types.LtvDataRequest> = {
  "~standard": { version: 1, vendor: "adapty-openapi", validate: (value) => validate(value, validators.LtvDataRequest) },
};

/** Lifetime value of one cohort. */
export const LtvSegment: Schema<types.LtvSegment> = {
  "~standard": { version: 1, vendor: "adapty-openapi", validate: (value) => validate(value, validators.LtvSegment) },
};

/** Lifetime value by revenue, by proceeds or by net revenue. */
export const LtvMetric: Schema<types.LtvMetric> = {
  "~standard": { version: 1, vendor: "adapty-openapi", validate: (value) => validate(value, validators.LtvMetric) },
};

/** The lifetime value, not wrapped in `data`. */
export const LtvDataResponse: Schema<types.LtvDataResponse> = {
  "~standard": { version: 1, vendor: "adapty-openapi", validate: (value) => validate(value, validators.LtvDataResponse) },
};

/** The filters of the retention, and how to group it. */
export const RetentionDataRequest: Schema<types.RetentionDataRequest> = {
  "~standard": { version: 1, vendor: "adapty-openapi", validate: (value) => validate(value, validators.RetentionDataRequest) },
};

/** The retention, not wrapped in `data`. */
export const RetentionDataResponse: Schema<types.RetentionDataResponse> = {
  "~standard": { version: 1, vendor: "adapty-openapi", validate: (value) => validate(value, validators.RetentionDataResponse) },
};

/** The placements to list. Currently, there is only this filter. */
export const PlacementInfoFilters: Schema<types.PlacementInfoFilters> = {
  "~standard": { version: 1, vendor: "adapty-openapi", validate: (value) => validate(value, validators.PlacementInfoFilters) },
};

/** The placements to list. */
export const PlacementInfoRequest: Schema<types.PlacementInfoRequest> = {
  "~standard": { version: 1, vendor: "adapty-openapi", validate: (value) => validate(value, validators.PlacementInfoRequest) },
};

/** One audience of a placement, and what it sees. */
export const PlacementInfo: Schema<types.PlacementInfo> = {
  "~standard": { version: 1, vendor: "adapty-openapi", validate: (value) => validate(value, validators.PlacementInfo) },
};

/** The placements. */
export const PlacementInfoResponse: Schema<types.PlacementInfoResponse> = {
  "~standard": { version: 1, vendor: "adapty-openapi", validate: (value) => validate(value, validators.PlacementInfoResponse) },
};

/** The device of the user. */
export const MailDeviceInfo: Schema<types.MailDeviceInfo> = {
  "~standard": { version: 1, vendor: "adapty-openapi", validate: (value) => validate(value, validators.MailDeviceInfo) },
};

/** The user's data for Adapty Mail. */
export const MailSaveProfileRequest: Schema<types.MailSaveProfileRequest> = {
  "~standard": { version: 1, vendor: "adapty-openapi", validate: (value) => validate(value, validators.MailSaveProfileRequest) },
};

/** An empty object. */
export const MailSuccessResponse: Schema<types.MailSuccessResponse> = {
  "~standard": { version: 1, vendor: "adapty-openapi", validate: (value) => validate(value, validators.MailSuccessResponse) },
};

/** The body is invalid. Only the Mail API uses this code. */
export const MailBaseError: Schema<types.MailBaseError> = {
  "~standard": { version: 1, vendor: "adapty-openapi", validate: (value) => validate(value, validators.MailBaseError) },
};

/** The key is missing or wrong. Only the Mail API uses this code. */
export const MailSecretKeyDoesNotExistError: Schema<types.MailSecretKeyDoesNotExistError> = {
  "~standard": { version: 1, vendor: "adapty-openapi", validate: (value) => validate(value, validators.MailSecretKeyDoesNotExistError) },
};

/** The user to delete, identified by at least one of the three. */
export const MailDeleteProfileRequest: Schema<types.MailDeleteProfileRequest> = {
  "~standard": { version: 1, vendor: "adapty-openapi", validate: (value) => validate(value, validators.MailDeleteProfileRequest) },
};

/** The request identifies no user. Only the Mail API uses this code. */
export const MailMissingIdentifierError: Schema<types.MailMissingIdentifierError> = {
  "~standard": { version: 1, vendor: "adapty-openapi", validate: (value) => validate(value, validators.MailMissingIdentifierError) },
};

/** No profile has these identifiers. Only the Mail API uses this code. */
export const MailProfileNotFoundError: Schema<types.MailProfileNotFoundError> = {
  "~standard": { version: 1, vendor: "adapty-openapi", validate: (value) => validate(value, validators.MailProfileNotFoundError) },
};

/** What happened to the purchase. */
export const MailEventType: Schema<types.MailEventType> = {
  "~standard": { version: 1, vendor: "adapty-openapi", validate: (value) => validate(value, validators.MailEventType) },
};

/** The offer of the purchase. Its fields have other names than those of the server-side `Offer`. */
export const MailOffer: Schema<types.MailOffer> = {
  "~standard": { version: 1, vendor: "adapty-openapi", validate: (value) => validate(value, validators.MailOffer) },
};

/** What happened to a purchase, and when. */
export const MailSaveTransactionEventRequest: Schema<types.MailSaveTransactionEventRequest> = {
  "~standard": { version: 1, vendor: "adapty-openapi", validate: (value) => validate(value, validators.MailSaveTransactionEventRequest) },
};

/** The fields to change. Fields that are left out keep their values. */
export const LegacyUpdateProfileRequest: Schema<types.LegacyUpdateProfileRequest> = {
  "~standard": { version: 1, vendor: "adapty-openapi", validate: (value) => validate(value, validators.LegacyUpdateProfileRequest) },
};

/** The user to create, with your own ID and what you know of the user. */
export const LegacyCreateProfileRequest: Schema<types.LegacyCreateProfileRequest> = {
  "~standard": { version: 1, vendor: "adapty-openapi", validate: (value) => validate(value, validators.LegacyCreateProfileRequest) },
};

/** Store of the purchase: `app_store`, `play_store`, or the name of your custom store; `adapty` if a server granted the access without a transaction. */
export const LegacyStore: Schema<types.LegacyStore> = {
  "~standard": { version: 1, vendor: "adapty-openapi", validate: (value) => validate(value, validators.LegacyStore) },
};

/** How the user pays for an offer. */
export const LegacyOfferType: Schema<types.LegacyOfferType> = {
  "~standard": { version: 1, vendor: "adapty-openapi", validate: (value) => validate(value, validators.LegacyOfferType) },
};

/** An access level of the user, in the legacy API. */
export const CustomerAccessLevel: Schema<types.CustomerAccessLevel> = {
  "~standard": { version: 1, vendor: "adapty-openapi", validate: (value) => validate(value, validators.CustomerAccessLevel) },
};

/** A subscription of the user, in the legacy API. To decide about access, use the access levels. If you use this object, your code has to handle each subscription period itself: a week, a month, a year, lifetime. */
export const LegacySubscription: Schema<types.LegacySubscription> = {
  "~standard": { version: 1, vendor: "adapty-openapi", validate: (value) => validate(value, validators.LegacySubscription) },
};

/** A purchase that is not renewed, in the legacy API. */
export const LegacyNonSubscription: Schema<types.LegacyNonSubscription> = {
  "~standard": { version: 1, vendor: "adapty-openapi", validate: (value) => validate(value, validators.LegacyNonSubscription) },
};

/** A user of your app in the legacy API, with collections as dictionaries. The query parameter `extended` adds the fields from `created_at` on. */
export const LegacyProfile: Schema<types.LegacyProfile> = {
  "~standard": { version: 1, vendor: "adapty-openapi", validate: (value) => validate(value, validators.LegacyProfile) },
};

/** A response with one legacy profile. */
export const LegacyProfileResponse: Schema<types.LegacyProfileResponse> = {
  "~standard": { version: 1, vendor: "adapty-openapi", validate: (value) => validate(value, validators.LegacyProfileResponse) },
};

/** How long access lasts, and the transaction for it. At least one of `is_lifetime`, `expires_at` and `duration_days` is required; if there are several, the first in this order decides. The transaction is stored only if `vendor_product_id`, `vendor_transaction_id` and `store` are all present. */
export const LegacyGrantAccessLevelRequest: Schema<types.LegacyGrantAccessLevelRequest> = {
  "~standard": { version: 1, vendor: "adapty-openapi", validate: (value) => validate(value, validators.LegacyGrantAccessLevelRequest) },
};

/** Whether the purchase is refunded. */
export const LegacyRevokeAccessLevelRequest: Schema<types.LegacyRevokeAccessLevelRequest> = {
  "~standard": { version: 1, vendor: "adapty-openapi", validate: (value) => validate(value, validators.LegacyRevokeAccessLevelRequest) },
};

/** A profile that shares an access level. */
export const ProfileSharingAccessLevel: Schema<types.ProfileSharingAccessLevel> = {
  "~standard": { version: 1, vendor: "adapty-openapi", validate: (value) => validate(value, validators.ProfileSharingAccessLevel) },
};

/** How the user was acquired, according to one source. */
export const EventAttribution: Schema<types.EventAttribution> = {
  "~standard": { version: 1, vendor: "adapty-openapi", validate: (value) => validate(value, validators.EventAttribution) },
};

/** The user's IDs in other services. */
export const EventIntegrationIds: Schema<types.EventIntegrationIds> = {
  "~standard": { version: 1, vendor: "adapty-openapi", validate: (value) => validate(value, validators.EventIntegrationIds) },
};

/** The token of a Google Play purchase. */
export const PlayStorePurchaseToken: Schema<types.PlayStorePurchaseToken> = {
  "~standard": { version: 1, vendor: "adapty-openapi", validate: (value) => validate(value, validators.PlayStorePurchaseToken) },
};

/** The fields of every event. Which of the optional ones an event has depends on the settings in the dashboard. */
export const EventRoot: Schema<types.EventRoot> = {
  "~standard": { version: 1, vendor: "adapty-openapi", validate: (value) => validate(value, validators.EventRoot) },
};

/** The properties of most events. Which of them an event has depends on its type, the store and the settings, so all are optional. */
export const EventProperties: Schema<types.EventProperties> = {
  "~standard": { version: 1, vendor: "adapty-openapi", validate: (value) => validate(value, validators.EventProperties) },
};

/** A subscription was bought without a trial and charged at once. On Google Play, all amounts may be 0, if it replaces another subscription or begins with a phase without a charge. */
export const SubscriptionStartedEvent: Schema<types.SubscriptionStartedEvent> = {
  "~standard": { version: 1, vendor: "adapty-openapi", validate: (value) => validate(value, validators.SubscriptionStartedEvent) },
};

/** A subscription that started without a trial is still running after a delay, even if it is in a grace period. The event is synthetic: it is sent once, and only if you switch it on in the dashboard, with a delay of 1 hour to 90 days. According to the newest document, it is not sent if auto-renewal is off; according to an older one, it is. */
export const SubscriptionActiveEvent: Schema<types.SubscriptionActiveEvent> = {
  "~standard": { version: 1, vendor: "adapty-openapi", validate: (value) => validate(value, validators.SubscriptionActiveEvent) },
};

/** A renewal was charged: any payment from the second one on. A new purchase in the same chain, after its end, counts as a renewal, too. */
export const SubscriptionRenewedEvent: Schema<types.SubscriptionRenewedEvent> = {
  "~standard": { version: 1, vendor: "adapty-openapi", validate: (value) => validate(value, validators.SubscriptionRenewedEvent) },
};

/** The properties of an event about a purchase that ends. */
export const CancellationEventProperties: Schema<types.CancellationEventProperties> = {
  "~standard": { version: 1, vendor: "adapty-openapi", validate: (value) => validate(value, validators.CancellationEventProperties) },
};

/** Auto-renewal was turned off. Access continues until the end of the period. */
export const SubscriptionRenewalCancelledEvent: Schema<types.SubscriptionRenewalCancelledEvent> = {
  "~standard": { version: 1, vendor: "adapty-openapi", validate: (value) => validate(value, validators.SubscriptionRenewalCancelledEvent) },
};

/** Auto-renewal was turned on again. The event has the ID of the previous product. */
export const SubscriptionRenewalReactivatedEvent: Schema<types.SubscriptionRenewalReactivatedEvent> = {
  "~standard": { version: 1, vendor: "adapty-openapi", validate: (value) => validate(value, validators.SubscriptionRenewalReactivatedEvent) },
};

/** A subscription has ended. After a failed charge, the reason is `billing_error`. */
export const SubscriptionExpiredEvent: Schema<types.SubscriptionExpiredEvent> = {
  "~standard": { version: 1, vendor: "adapty-openapi", validate: (value) => validate(value, validators.SubscriptionExpiredEvent) },
};

/** A subscription was paused. This event occurs only on Android. */
export const SubscriptionPausedEvent: Schema<types.SubscriptionPausedEvent> = {
  "~standard": { version: 1, vendor: "adapty-openapi", validate: (value) => validate(value, validators.SubscriptionPausedEvent) },
};

/** The next charge of a Google Play subscription was deferred. */
export const SubscriptionDeferredEvent: Schema<types.SubscriptionDeferredEvent> = {
  "~standard": { version: 1, vendor: "adapty-openapi", validate: (value) => validate(value, validators.SubscriptionDeferredEvent) },
};

/** A one-time product or a consumable was bought. In this event, `subscription_expires_at` is null, and there is no `cancellation_reason` and no `trial_duration`. */
export const NonSubscriptionPurchaseEvent: Schema<types.NonSubscriptionPurchaseEvent> = {
  "~standard": { version: 1, vendor: "adapty-openapi", validate: (value) => validate(value, validators.NonSubscriptionPurchaseEvent) },
};

/** The properties of an event about a trial. */
export const TrialEventProperties: Schema<types.TrialEventProperties> = {
  "~standard": { version: 1, vendor: "adapty-openapi", validate: (value) => validate(value, validators.TrialEventProperties) },
};

/** A trial started. The event has prices only if Send Trial Price is on. */
export const TrialStartedEvent: Schema<types.TrialStartedEvent> = {
  "~standard": { version: 1, vendor: "adapty-openapi", validate: (value) => validate(value, validators.TrialStartedEvent) },
};

/** A trial is still running after a delay. The event is synthetic: it is sent once, never after a conversion, and only if you switch it on in the dashboard, with a delay of 1 hour to 90 days. According to the newest document, it is not sent if auto-renewal is off; according to an older one, it is. */
export const TrialActiveEvent: Schema<types.TrialActiveEvent> = {
  "~standard": { version: 1, vendor: "adapty-openapi", validate: (value) => validate(value, validators.TrialActiveEvent) },
};

/** The first payment after a trial was charged. */
export const TrialConvertedEvent: Schema<types.TrialConvertedEvent> = {
  "~standard": { version: 1, vendor: "adapty-openapi", validate: (value) => validate(value, validators.TrialConvertedEvent) },
};

/** The properties of an event about a trial that ends. */
export const TrialCancellationEventProperties: Schema<types.TrialCancellationEventProperties> = {
  "~standard": { version: 1, vendor: "adapty-openapi", validate: (value) => validate(value, validators.TrialCancellationEventProperties) },
};

/** Auto-renewal of a trial was turned off. Access continues until the end of the trial. */
export const TrialRenewalCancelledEvent: Schema<types.TrialRenewalCancelledEvent> = {
  "~standard": { version: 1, vendor: "adapty-openapi", validate: (value) => validate(value, validators.TrialRenewalCancelledEvent) },
};

/** Auto-renewal of a trial was turned on again. */
export const TrialRenewalReactivatedEvent: Schema<types.TrialRenewalReactivatedEvent> = {
  "~standard": { version: 1, vendor: "adapty-openapi", validate: (value) => validate(value, validators.TrialRenewalReactivatedEvent) },
};

/** A trial ended without a payment. */
export const TrialExpiredEvent: Schema<types.TrialExpiredEvent> = {
  "~standard": { version: 1, vendor: "adapty-openapi", validate: (value) => validate(value, validators.TrialExpiredEvent) },
};

/** The store could not charge the user, and the grace period has begun. */
export const EnteredGracePeriodEvent: Schema<types.EnteredGracePeriodEvent> = {
  "~standard": { version: 1, vendor: "adapty-openapi", validate: (value) => validate(value, validators.EnteredGracePeriodEvent) },
};

/** The store could not charge the user. */
export const BillingIssueDetectedEvent: Schema<types.BillingIssueDetectedEvent> = {
  "~standard": { version: 1, vendor: "adapty-openapi", validate: (value) => validate(value, validators.BillingIssueDetectedEvent) },
};

/** A subscription was refunded. An immediate change of product also causes this event for the former product, with the reason `upgraded`. */
export const SubscriptionRefundedEvent: Schema<types.SubscriptionRefundedEvent> = {
  "~standard": { version: 1, vendor: "adapty-openapi", validate: (value) => validate(value, validators.SubscriptionRefundedEvent) },
};

/** A one-time purchase was refunded. */
export const NonSubscriptionPurchaseRefundedEvent: Schema<types.NonSubscriptionPurchaseRefundedEvent> = {
  "~standard": { version: 1, vendor: "adapty-openapi", validate: (value) => validate(value, validators.NonSubscriptionPurchaseRefundedEvent) },
};

/** The properties of `access_level_updated`. All properties are optional. */
export const AccessLevelUpdatedProperties: Schema<types.AccessLevelUpdatedProperties> = {
  "~standard": { version: 1, vendor: "adapty-openapi", validate: (value) => validate(value, validators.AccessLevelUpdatedProperties) },
};

/** The access of a profile changed. Adapty sends this event only to webhooks. A grant through the API causes no other event. */
export const AccessLevelUpdatedEvent: Schema<types.AccessLevelUpdatedEvent> = {
  "~standard": { version: 1, vendor: "adapty-openapi", validate: (value) => validate(value, validators.AccessLevelUpdatedEvent) },
};

/** An empty object. */
export const VerificationRequest: Schema<types.VerificationRequest> = {
  "~standard": { version: 1, vendor: "adapty-openapi", validate: (value) => validate(value, validators.VerificationRequest) },
};

/** Any JSON will do, such as an empty object. */
export const VerificationResponse: Schema<types.VerificationResponse> = {
  "~standard": { version: 1, vendor: "adapty-openapi", validate: (value) => validate(value, validators.VerificationResponse) },
};

/** The value to send back. */
export const LegacyVerificationRequest: Schema<types.LegacyVerificationRequest> = {
  "~standard": { version: 1, vendor: "adapty-openapi", validate: (value) => validate(value, validators.LegacyVerificationRequest) },
};

/** The value that was received. */
export const LegacyVerificationResponse: Schema<types.LegacyVerificationResponse> = {
  "~standard": { version: 1, vendor: "adapty-openapi", validate: (value) => validate(value, validators.LegacyVerificationResponse) },
};

/** The properties of any event. */
export const RenamedEventProperties: Schema<types.RenamedEventProperties> = {
  "~standard": { version: 1, vendor: "adapty-openapi", validate: (value) => validate(value, validators.RenamedEventProperties) },
};

/** An event that was renamed in the dashboard, or whose type is newer than this description. It may have the properties of any event. */
export const RenamedEvent: Schema<types.RenamedEvent> = {
  "~standard": { version: 1, vendor: "adapty-openapi", validate: (value) => validate(value, validators.RenamedEvent) },
};
