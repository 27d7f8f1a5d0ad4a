// Written by scripts/build/validators.ts from spec/. Edit that, then run `npm run build`.

import type { SandboxOptions } from "./sandbox.ts";
import type { operations } from "./types.ts";

/**
 * An error in the form that Ajv gives it. Ajv's own type would bring its types into the package's.
 */
export interface ValidationError {
  keyword: string;
  /** A JSON pointer to the value. */
  instancePath: string;
  /**
   * Where the keyword is in the schema that was being validated. Only for a branch of an `anyOf`
   * that requires a field.
   */
  schemaPath?: string;
  /** What the keyword requires; the form depends on the keyword. */
  params: Record<string, any>;
  message?: string;
  /** The name of a property, if that is what is wrong. */
  propertyName?: string;
}

/**
 * Whether a value is valid. If it is not, `errors` has the first error, after those of its
 * branches.
 */
export interface Validate {
  (value: unknown): boolean;
  errors?: ValidationError[] | null;
}

/** By operation, for requests with a body. */
export declare const validateRequest: Readonly<Partial<Record<keyof operations, Validate>>>;

/** By operation and status, for responses with a body. */
export declare const validateResponse: Readonly<Record<keyof operations, Readonly<Record<number, Validate>>>>;

/** The values of the sandbox's options, by name. */
export declare const validateOption: Readonly<Record<keyof SandboxOptions, Validate>>;

/** Snapshots of the sandbox. */
export declare const validateSnapshot: Validate;

export declare const WebhookEvent: Validate;
export declare const Platform: Validate;
export declare const CustomAttribute: Validate;
export declare const OfferCategory: Validate;
export declare const OfferType: Validate;
export declare const Offer: Validate;
export declare const Environment: Validate;
export declare const NullableTimestamp: Validate;
export declare const Timestamp: Validate;
export declare const CancellationReason: Validate;
export declare const AccessLevel: Validate;
export declare const Store: Validate;
export declare const Subscription: Validate;
export declare const NonSubscription: Validate;
export declare const Profile: Validate;
export declare const ProfileResponse: Validate;
export declare const ErrorDetail: Validate;
export declare const NotAuthenticatedError: Validate;
export declare const ProfileDoesNotExistError: Validate;
export declare const RateLimitedError: Validate;
export declare const Gender: Validate;
export declare const AttStatus: Validate;
export declare const CustomAttributeChange: Validate;
export declare const InstallationMeta: Validate;
export declare const ProfileAttributes: Validate;
export declare const CreateProfileRequest: Validate;
export declare const ValidationError: Validate;
export declare const ParseError: Validate;
export declare const UpdateProfileRequest: Validate;
export declare const ErrorResponse: Validate;
export declare const ProfileBadRequestError: Validate;
export declare const TransactionOfferCategory: Validate;
export declare const TransactionOffer: Validate;
export declare const Price: Validate;
export declare const SubscriptionTransaction: Validate;
export declare const OneTimePurchaseTransaction: Validate;
export declare const SetTransactionRequest: Validate;
export declare const BillingIssueDetectedAtDateComparisonError: Validate;
export declare const ExpiresDateError: Validate;
export declare const FamilySharePriceError: Validate;
export declare const FreeTrialPriceError: Validate;
export declare const GracePeriodBillingError: Validate;
export declare const GracePeriodExpiresDateError: Validate;
export declare const MissingOfferIdError: Validate;
export declare const OriginallyPurchasedDateError: Validate;
export declare const ProfileDoesNotExistBadRequestError: Validate;
export declare const RefundDateError: Validate;
export declare const RefundFieldsError: Validate;
export declare const RenewStatusChangedDateError: Validate;
export declare const StoreTransactionIdError: Validate;
export declare const OneTimePurchaseTrialError: Validate;
export declare const GrantAccessLevelRequest: Validate;
export declare const PaidAccessLevelDoesNotExistError: Validate;
export declare const RevokeAccessLevelRequest: Validate;
export declare const ProfilePaidAccessLevelDoesNotExistError: Validate;
export declare const RevocationDateMoreThanExpirationDateError: Validate;
export declare const ValueError: Validate;
export declare const StripeValidationRequest: Validate;
export declare const StripeValidationResponse: Validate;
export declare const StripeErrorResponse: Validate;
export declare const PaddleValidationRequest: Validate;
export declare const NoProductsFoundError: Validate;
export declare const PaddleApiKeyNotFoundError: Validate;
export declare const InvalidPaddleCredentialsOrPurchaseNotFoundError: Validate;
export declare const IntegrationIdentifiers: Validate;
export declare const SetIntegrationIdentifiersRequest: Validate;
export declare const RefundSaverSettings: Validate;
export declare const RefundSaverSettingsResponse: Validate;
export declare const RefundPreference: Validate;
export declare const SetRefundSaverSettingsRequest: Validate;
export declare const ServerSideProductOffer: Validate;
export declare const ServerSideProduct: Validate;
export declare const ServerSidePaywallSummary: Validate;
export declare const PagePagination: Validate;
export declare const ListPaywallsResponse: Validate;
export declare const ServerSideRemoteConfig: Validate;
export declare const PaywallScreenshot: Validate;
export declare const ServerSidePaywall: Validate;
export declare const PaywallDoesNotExistError: Validate;
export declare const UpdatePaywallRequest: Validate;
export declare const VirtualCurrencyTransactionItem: Validate;
export declare const VirtualCurrencyTransaction: Validate;
export declare const CursorPagination: Validate;
export declare const ListVirtualCurrencyTransactionsResponse: Validate;
export declare const InvalidCursorError: Validate;
export declare const FeatureNotEnabledError: Validate;
export declare const VirtualCurrencyAmount: Validate;
export declare const CreateVirtualCurrencyTransactionRequest: Validate;
export declare const VirtualCurrencyBalance: Validate;
export declare const CreateVirtualCurrencyTransactionResponse: Validate;
export declare const InsufficientBalanceError: Validate;
export declare const UnknownCurrencyError: Validate;
export declare const DuplicateCurrencyError: Validate;
export declare const AmountZeroError: Validate;
export declare const BalanceOverflowError: Validate;
export declare const EmptyItemsError: Validate;
export declare const IdempotencyKeyInvalidError: Validate;
export declare const IdempotencyInFlightError: Validate;
export declare const DuplicateSourceTransactionError: Validate;
export declare const ValidationUnprocessableContentError: Validate;
export declare const ListVirtualCurrencyBalancesResponse: Validate;
export declare const GetPaywallRequest: Validate;
export declare const Product: Validate;
export declare const RemoteConfig: Validate;
export declare const Paywall: Validate;
export declare const VariationDoesNotExistError: Validate;
export declare const RecordPaywallViewRequest: Validate;
export declare const DatetimeError: Validate;
export declare const AddAttributionRequest: Validate;
export declare const EnumError: Validate;
export declare const AnalyticsChartId: Validate;
export declare const MetricsFilters: Validate;
export declare const AnalyticsPeriodUnit: Validate;
export declare const AnalyticsDateType: Validate;
export declare const AnalyticsFormat: Validate;
export declare const AnalyticsDataRequest: Validate;
export declare const AnalyticsRow: Validate;
export declare const RecommendedPeriod: Validate;
export declare const MetricData: Validate;
export declare const AnalyticsDataResponse: Validate;
export declare const AnalyticsBadRequestError: Validate;
export declare const AnalyticsPeriodType: Validate;
export declare const CohortDataRequest: Validate;
export declare const CohortValue: Validate;
export declare const CohortSegment: Validate;
export declare const CohortDataResponse: Validate;
export declare const ConversionDataRequest: Validate;
export declare const ConversionDataResponse: Validate;
export declare const FunnelDataRequest: Validate;
export declare const FunnelFollowingChanges: Validate;
export declare const FunnelValue: Validate;
export declare const FunnelSegment: Validate;
export declare const FunnelDataResponse: Validate;
export declare const LtvDataRequest: Validate;
export declare const LtvSegment: Validate;
export declare const LtvMetric: Validate;
export declare const LtvDataResponse: Validate;
export declare const RetentionDataRequest: Validate;
export declare const RetentionDataResponse: Validate;
export declare const PlacementInfoFilters: Validate;
export declare const PlacementInfoRequest: Validate;
export declare const PlacementInfo: Validate;
export declare const PlacementInfoResponse: Validate;
export declare const MailDeviceInfo: Validate;
export declare const MailSaveProfileRequest: Validate;
export declare const MailSuccessResponse: Validate;
export declare const MailBaseError: Validate;
export declare const MailSecretKeyDoesNotExistError: Validate;
export declare const MailDeleteProfileRequest: Validate;
export declare const MailMissingIdentifierError: Validate;
export declare const MailProfileNotFoundError: Validate;
export declare const MailEventType: Validate;
export declare const MailOffer: Validate;
export declare const MailSaveTransactionEventRequest: Validate;
export declare const LegacyUpdateProfileRequest: Validate;
export declare const LegacyCreateProfileRequest: Validate;
export declare const LegacyStore: Validate;
export declare const LegacyOfferType: Validate;
export declare const CustomerAccessLevel: Validate;
export declare const LegacySubscription: Validate;
export declare const LegacyNonSubscription: Validate;
export declare const LegacyProfile: Validate;
export declare const LegacyProfileResponse: Validate;
export declare const LegacyGrantAccessLevelRequest: Validate;
export declare const LegacyRevokeAccessLevelRequest: Validate;
export declare const ProfileSharingAccessLevel: Validate;
export declare const EventAttribution: Validate;
export declare const EventIntegrationIds: Validate;
export declare const PlayStorePurchaseToken: Validate;
export declare const EventRoot: Validate;
export declare const EventProperties: Validate;
export declare const SubscriptionStartedEvent: Validate;
export declare const SubscriptionActiveEvent: Validate;
export declare const SubscriptionRenewedEvent: Validate;
export declare const CancellationEventProperties: Validate;
export declare const SubscriptionRenewalCancelledEvent: Validate;
export declare const SubscriptionRenewalReactivatedEvent: Validate;
export declare const SubscriptionExpiredEvent: Validate;
export declare const SubscriptionPausedEvent: Validate;
export declare const SubscriptionDeferredEvent: Validate;
export declare const NonSubscriptionPurchaseEvent: Validate;
export declare const TrialEventProperties: Validate;
export declare const TrialStartedEvent: Validate;
export declare const TrialActiveEvent: Validate;
export declare const TrialConvertedEvent: Validate;
export declare const TrialCancellationEventProperties: Validate;
export declare const TrialRenewalCancelledEvent: Validate;
export declare const TrialRenewalReactivatedEvent: Validate;
export declare const TrialExpiredEvent: Validate;
export declare const EnteredGracePeriodEvent: Validate;
export declare const BillingIssueDetectedEvent: Validate;
export declare const SubscriptionRefundedEvent: Validate;
export declare const NonSubscriptionPurchaseRefundedEvent: Validate;
export declare const AccessLevelUpdatedProperties: Validate;
export declare const AccessLevelUpdatedEvent: Validate;
export declare const VerificationRequest: Validate;
export declare const VerificationResponse: Validate;
export declare const LegacyVerificationRequest: Validate;
export declare const LegacyVerificationResponse: Validate;
export declare const RenamedEventProperties: Validate;
export declare const RenamedEvent: Validate;
export declare const ProfileAttributesBadRequest: Validate;
export declare const SetTransactionBadRequest: Validate;
export declare const GrantAccessLevelBadRequest: Validate;
export declare const RevokeAccessLevelBadRequest: Validate;
export declare const StripeBadRequest: Validate;
export declare const PaddleBadRequest: Validate;
export declare const IntegrationIdentifiersBadRequest: Validate;
export declare const RefundSaverSettingsBadRequest: Validate;
export declare const UpdatePaywallBadRequest: Validate;
export declare const ListVirtualCurrencyTransactionsBadRequest: Validate;
export declare const CreateVirtualCurrencyTransactionBadRequest: Validate;
export declare const CreateVirtualCurrencyTransactionConflict: Validate;
export declare const PaywallBadRequest: Validate;
export declare const PaywallVariationNotFound: Validate;
export declare const PaywallViewBadRequest: Validate;
export declare const AttributionBadRequest: Validate;
export declare const AnalyticsDataRetrieved: Validate;
export declare const CohortDataRetrieved: Validate;
export declare const ConversionDataRetrieved: Validate;
export declare const FunnelDataRetrieved: Validate;
export declare const LtvDataRetrieved: Validate;
export declare const RetentionDataRetrieved: Validate;
export declare const PlacementInfoRetrieved: Validate;
export declare const MailDeleteProfileBadRequest: Validate;
export declare const LegacyGrantAccessLevelBadRequest: Validate;
export declare const LegacyRevokeAccessLevelBadRequest: Validate;
