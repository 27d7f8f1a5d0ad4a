import type { OneTimePurchaseTransaction, SubscriptionTransaction } from "../../../generated/types.ts";
import type { Standing } from "./access.ts";
import type { StoredProfile } from "./state.ts";
import { type Instant, spoken } from "./timestamps.ts";

/** A documented error, thrown at what answers the request, which makes of it the documented answer. */
export class Refusal {
  readonly code: string;
  /** The part of the request that is wrong. */
  readonly source: string | null;
  readonly message: string;

  constructor(code: string, source: string | null, message: string) {
    this.code = code;
    this.source = source;
    this.message = message;
  }
}

/** One documented error. `breaks` says when it happens, of nothing but the facts. */
interface Rule<Facts> {
  code: string;
  source: string | null;
  message: string | ((facts: Facts) => string);
  breaks: (facts: Facts) => boolean;
}

/** Throws the {@link Refusal} of the first rule that the facts break. Where the rules ask for a profile, there is one after it. */
export function enforce<Facts extends { profile: StoredProfile | undefined }>(
  rules: readonly Rule<Facts>[],
  facts: Facts,
): asserts facts is Facts & { profile: StoredProfile } {
  const broken = rules.find((rule) => rule.breaks(facts));
  if (broken === undefined) return;
  const { code, source, message } = broken;
  throw new Refusal(code, source, typeof message === "string" ? message : message(facts));
}

// The sources: P = page of the documents by its number (P000 grant, P001 revoke, P002 API specs), F = their shared
// fragment of that name, D = decision in spec/discrepancies/ by its id. All times are instants of one spelling, which
// compare as texts.

interface ProfileFacts {
  profile: StoredProfile | undefined;
}

/** F ProfileResponseNotFound. */
const profileExists: Rule<ProfileFacts> = {
  code: "profile_does_not_exist",
  source: null,
  message: "Profile not found",
  breaks: ({ profile }) => profile === undefined,
};

/** F AccessLevelProfileNotFound: the same on grant, revoke and set transaction (D profile-not-found-status). */
const purchaserExists: Rule<ProfileFacts> = { ...profileExists, source: "non_field_errors" };

/** What a request to create a profile names it by. */
interface CreationFacts extends ProfileFacts {
  profileId: string | undefined;
  customerUserId: string | undefined;
}

/** P002, "Authorization": one of the two. */
const userIsNamed: Rule<CreationFacts> = {
  code: "validation_error",
  source: "non_field_errors",
  message: "Send adapty-profile-id, adapty-customer-user-id, or both.",
  breaks: ({ profileId, customerUserId }) => profileId === undefined && customerUserId === undefined,
};

/** F ProfileObject, profile_id. Elsewhere, an ID that is not a UUID is one that no profile has. */
const profileIdIsUuid: Rule<CreationFacts> = {
  code: "validation_error",
  source: "adapty-profile-id",
  message: "A profile ID is a UUID.",
  breaks: ({ profileId }) => profileId !== undefined && !UUID.test(profileId),
};

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** P002, "Create profile", lists a 404: of v1, where a profile ID alone makes no profile (D create-profile-404). */
const profileIdAloneIsKnown: Rule<CreationFacts> = {
  ...profileExists,
  breaks: ({ profile, customerUserId }) => profile === undefined && customerUserId === undefined,
};

interface AttributesFacts extends ProfileFacts {
  /** How many custom attributes the profile has, and would have. */
  attributes: { before: number; after: number };
}

/**
 * F ProfileObject: at most 30; legacy 10 (P004, D custom-attribute-limits). Counted after the merge. A profile that already
 * has more, through another version of the API, may change and delete what it has.
 */
function attributesFit(limit: number): Rule<AttributesFacts> {
  return {
    code: "validation_error",
    source: "custom_attributes",
    message: ({ attributes }) =>
      `A profile holds at most ${limit} custom attributes; this would make ${attributes.after}.`,
    breaks: ({ attributes: { before, after } }) => after > limit && after > before,
  };
}

interface LevelFacts extends ProfileFacts {
  levelId: string;
  /** The access levels that the app has. */
  levels: readonly string[];
}

/** F AccessLevelDoesNotExist. */
const levelExists: Rule<LevelFacts> = {
  code: "paid_access_level_does_not_exist",
  source: "non_field_errors",
  message: ({ levelId }) => `Paid access level \`${levelId}\` does not exist`,
  breaks: ({ levels, levelId }) => !levels.includes(levelId),
};

interface HeldLevelFacts extends LevelFacts {
  /** The level as the profile holds it. */
  held: Standing | undefined;
}

/** F AccessLevelNoProfileAccessLevel. A level that is over is still held: the profile lists it (F AccessLevel, expires_at). */
const levelIsHeld: Rule<HeldLevelFacts> = {
  code: "profile_paid_access_level_does_not_exist",
  source: "non_field_errors",
  message: ({ profile, levelId }) => `Profile \`${profile?.profile_id}\` has no \`${levelId}\` access level`,
  breaks: ({ held }) => held === undefined,
};

interface LegacyGrantFacts extends LevelFacts {
  /** When the granted access would end; null = never, undefined where the request does not say, or says no possible date. */
  endsAt: Instant | null | undefined;
}

/** Legacy endpoints, "Prolong or grant": at least one of the three. `is_lifetime: false` alone sets no end. */
const grantHasEnd: Rule<LegacyGrantFacts> = {
  code: "validation_error",
  source: "non_field_errors",
  message: "Send is_lifetime as true, expires_at, or duration_days that end before the year 10000.",
  breaks: ({ endsAt }) => endsAt === undefined,
};

interface RevokeFacts extends HeldLevelFacts {
  /** Null to revoke at once. */
  revokeAt: Instant | null;
}

/**
 * F RevocationDateIsMoreThanExpirationDate (D revocation-error-source, D comparison-with-null). During a
 * grace period, access ends with that period.
 */
const revocationIsNotAfterExpiry: Rule<RevokeFacts> = {
  code: "revocation_date_more_than_expiration_date",
  source: "revoke_at",
  message: ({ revokeAt, held }) =>
    `Revocation date (${spoken(revokeAt ?? "")}) is more than current expiration date (${spoken(held?.endsAt ?? "")})`,
  breaks: ({ revokeAt, held }) => isSet(revokeAt) && isSet(held?.endsAt) && revokeAt > held.endsAt,
};

interface PlacementFacts extends ProfileFacts {
  placementId: string;
  placements: readonly string[];
}

/** The documents list no error for it; among those that they list, a wrong field fits. */
const placementExists: Rule<PlacementFacts> = {
  code: "validation_error",
  source: "placement_id",
  message: ({ placementId, placements }) =>
    `There is no placement \`${placementId}\`; the sandbox is set up with ${placements.join(", ") || "none"}.`,
  breaks: ({ placementId, placements }) => !placements.includes(placementId),
};

interface ViewFacts extends ProfileFacts {
  /** When the paywall was shown; undefined where the request says so, but not in a way that is a moment. */
  visitedAt: Instant | undefined;
}

/** F InvalidDateFormat. */
const viewIsDated: Rule<ViewFacts> = {
  code: "datetime",
  source: "visited_at",
  message: "invalid datetime format",
  breaks: ({ visitedAt }) => visitedAt === undefined,
};

interface AttributionFacts extends ProfileFacts {
  status: unknown;
}

/** F InvalidEnumerationMember. */
const statusIsListed: Rule<AttributionFacts> = {
  code: "enum",
  source: "status",
  message: "value is not a valid enumeration member; permitted: 'organic', 'non_organic', 'unknown'",
  breaks: ({ status }) => !["organic", "non_organic", "unknown"].includes(status as string),
};

interface TransactionFacts extends ProfileFacts {
  /** The body of set transaction; a one-time purchase has none of the fields of a subscription. */
  sent: Omit<
    OneTimePurchaseTransaction & Partial<Omit<SubscriptionTransaction, "purchase_type">>,
    "purchase_type"
  >;
  isOneTime: boolean;
}

/** F BillingIssueDetectedDate. */
const billingIssueIsAfterPurchase: Rule<TransactionFacts> = {
  code: "billing_issue_detected_at_date_comparison_error",
  source: "billing_issue_detected_at",
  message: "billing_issue_detected_at must be later than purchased_at.",
  breaks: ({ sent }) =>
    isSet(sent.billing_issue_detected_at) && sent.billing_issue_detected_at <= sent.purchased_at,
};

/** F ExpiresDate. */
const expiryIsAfterPurchase: Rule<TransactionFacts> = {
  code: "expires_date_error",
  source: "expires_at",
  message: "expires_at must be later than purchased_at.",
  breaks: ({ sent }) => isSet(sent.expires_at) && sent.expires_at <= sent.purchased_at,
};

/** F FamilySharePrice. */
const familyShareIsFree: Rule<TransactionFacts> = {
  code: "family_share_price_error",
  source: "is_family_shared",
  message: "If is_family_shared is true, price.value must be 0.",
  breaks: ({ sent }) => sent.is_family_shared === true && sent.price.value !== 0,
};

/** F FreeTrialPrice (D offer-error-sources). Its remark on a null id is kept by {@link offerHasId} (D offer-id-null). */
const freeTrialIsFree: Rule<TransactionFacts> = {
  code: "free_trial_price_error",
  source: "offer_type",
  message: "If offer_type is 'free_trial', price.value must be 0.",
  breaks: ({ sent }) => sent.offer?.type === "free_trial" && sent.price.value !== 0,
};

/** F GracePeriodBilling. */
const gracePeriodHasBillingIssue: Rule<TransactionFacts> = {
  code: "grace_period_billing_error",
  source: "grace_period_billing_error",
  message: "If grace_period_expires_at is specified, billing_issue_detected_at must also be specified.",
  breaks: ({ sent }) => isSet(sent.grace_period_expires_at) && !isSet(sent.billing_issue_detected_at),
};

/** F GracePeriodExpiresDate (D grace-period-fragment). What is bought for life has no expiry to compare with. */
const gracePeriodOutlastsPeriod: Rule<TransactionFacts> = {
  code: "grace_period_expires_date_error",
  source: "grace_period_expires_at",
  message: "grace_period_expires_at must be later or equal to expires_at.",
  breaks: ({ sent }) =>
    isSet(sent.grace_period_expires_at) &&
    isSet(sent.expires_at) &&
    sent.grace_period_expires_at < sent.expires_at,
};

/** F MissingOfferID (D offer-error-sources, D offer-id-null: null counts as missing; an empty text names no offer either). */
const offerHasId: Rule<TransactionFacts> = {
  code: "missing_offer_id",
  source: "offer_category",
  message: "offer_id must be specified for all offer types except 'introductory'.",
  breaks: ({ sent }) => isSet(sent.offer) && sent.offer.category !== "introductory" && !sent.offer.id,
};

/** F originallyPurchasedDate (D originally-purchased-fragment). */
const originalPurchaseIsNotLater: Rule<TransactionFacts> = {
  code: "originally_purchased_date_error",
  source: "originally_purchased_at",
  message: "originally_purchased_at must be earlier than or equal to purchased_at.",
  breaks: ({ sent }) =>
    isSet(sent.originally_purchased_at) && sent.originally_purchased_at > sent.purchased_at,
};

/** F RefundDate (D refund-date-wording). */
const refundIsAfterPurchase: Rule<TransactionFacts> = {
  code: "refund_date_error",
  source: "refunded_at",
  message: "refunded_at must be later than purchased_at.",
  breaks: ({ sent }) => isSet(sent.refunded_at) && sent.refunded_at <= sent.purchased_at,
};

/** F RefundDateNull (D refund-rule: one if and only if the other). */
const refundHasDateAndReason: Rule<TransactionFacts> = {
  code: "refund_fields_error",
  source: "refunded_at",
  message: "refunded_at and cancellation_reason=refund must be specified together.",
  breaks: ({ sent }) => isSet(sent.refunded_at) !== (sent.cancellation_reason === "refund"),
};

/** F RenewStatusChangedDate (D renew-status-fragment). */
const renewalChangeIsAfterPurchase: Rule<TransactionFacts> = {
  code: "renew_status_changed_date_error",
  source: "renew_status_changed_at",
  message: "renew_status_changed_at must be later than purchased_at.",
  breaks: ({ sent }) =>
    isSet(sent.renew_status_changed_at) && sent.renew_status_changed_at <= sent.purchased_at,
};

/** F StoreTransactionId. */
const oneTimePurchaseStandsAlone: Rule<TransactionFacts> = {
  code: "store_transaction_id_error",
  source: "store_transaction_id",
  message: "store_transaction_id must be equal to store_original_transaction_id for purchase.",
  breaks: ({ sent, isOneTime }) =>
    isOneTime && sent.store_transaction_id !== sent.store_original_transaction_id,
};

/** F OneTimePurchaseTrial (D one-time-trial-unlisted). */
const oneTimePurchaseHasNoTrial: Rule<TransactionFacts> = {
  code: "one_time_purchase_trial_error",
  source: "offer.type",
  message: "One-time purchase cannot have a trial.",
  breaks: ({ sent, isOneTime }) => isOneTime && sent.offer?.type === "free_trial",
};

function isSet<T>(value: T): value is NonNullable<T> {
  return value !== null && value !== undefined;
}

/** The rules of each operation, in the order in which its documents list the errors: the first one broken answers. */
export const rules = {
  /** Get and delete, legacy or not. */
  knownProfile: [profileExists],
  createProfile: [userIsNamed, profileIdIsUuid, attributesFit(30)],
  v1CreateProfile: [userIsNamed, profileIdIsUuid, profileIdAloneIsKnown],
  updateProfile: [profileExists, attributesFit(30)],
  /** P002, "Set transaction"; the one that it does not list comes last. */
  setTransaction: [
    billingIssueIsAfterPurchase,
    expiryIsAfterPurchase,
    familyShareIsFree,
    freeTrialIsFree,
    gracePeriodHasBillingIssue,
    gracePeriodOutlastsPeriod,
    offerHasId,
    originalPurchaseIsNotLater,
    purchaserExists,
    refundIsAfterPurchase,
    refundHasDateAndReason,
    renewalChangeIsAfterPurchase,
    oneTimePurchaseStandsAlone,
    oneTimePurchaseHasNoTrial,
  ],
  /** P000. */
  grantAccessLevel: [levelExists, purchaserExists],
  /** P001. */
  revokeAccessLevel: [levelExists, purchaserExists, levelIsHeld, revocationIsNotAfterExpiry],
  legacyCreateProfile: [attributesFit(10)],
  legacyUpdateProfile: [profileExists, attributesFit(10)],
  legacyGrantAccessLevel: [grantHasEnd, levelExists, profileExists],
  legacyRevokeAccessLevel: [levelExists, profileExists, levelIsHeld],
  webGetPaywall: [placementExists, profileExists],
  webRecordPaywallView: [viewIsDated, profileExists],
  webAddAttribution: [statusIsListed, profileExists],
} as const;
