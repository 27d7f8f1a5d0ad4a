import type {
  LegacyGrantAccessLevelRequest,
  LegacyUpdateProfileRequest,
} from "../../../../generated/types.ts";
import { accessLevels, earlier, isOver } from "../access.ts";
import { GRANTED_PRODUCT, granted, levelExists, levelIsHeld } from "../access-levels.ts";
import { accessEvents, profileEvent, type SandboxEvent, transactionEvent } from "../events.ts";
import { type Context, operation, type Result } from "../operation.ts";
import { attributesFit, erase, newProfile, profileExists, withAttributes } from "../profiles.ts";
import { findPurchase, newPurchaseId, revenueOf, withPurchase } from "../purchases.ts";
import type { Rule } from "../rule.ts";
import type { Attributes, Purchase, PurchasesSlice, StoredProfile } from "../state.ts";
import { addDays, type Instant } from "../timestamps.ts";
import { isDeliverable, viewLegacyProfile } from "./view.ts";

// The rules.

interface GrantFacts {
  /**
   * When the granted access would end. Null means never; undefined means that the request names no
   * possible end.
   */
  endsAt: Instant | null | undefined;
}

/** At least one of the three fields is needed. `is_lifetime: false` alone sets no end. */
const grantHasEnd: Rule<GrantFacts, "endsAt"> = {
  code: "validation_error",
  source: ["R Legacy", "D legacy-grant-body"],
  field: "non_field_errors",
  message: "Send expires_at, duration_days, or is_lifetime as true. Access must end before the year 10000.",
  ensures: "endsAt",
  breaks: ({ endsAt }) => endsAt === undefined,
};

// The operations.

const legacyGetProfile = operation("legacyGetProfile", {
  user: "userId",
  rules: [profileExists],
  run: ({ profile, extended }, context) => showLegacy(profile, context, [], extended !== undefined),
});

const legacyCreateProfile = operation("legacyCreateProfile", {
  user: "none",
  facts: ({ body: { customer_user_id, ...attributes } }, { store }) => ({
    profile: store.findByCustomer(customer_user_id),
    attributes: readDictionary(attributes),
  }),
  rules: [attributesFit(10)],
  run: ({ profile, body, attributes }, context) => {
    const found = profile ?? { ...newProfile(context), customer_user_id: body.customer_user_id };
    const changed = withAttributes(found, attributes);
    context.store.save(changed);
    const type = profile ? "profile_updated" : "profile_created";
    return showLegacy(changed, context, [profileEvent(type, changed, context.now)]);
  },
});

const legacyUpdateProfile = operation("legacyUpdateProfile", {
  user: "userId",
  facts: ({ body }) => ({ attributes: readDictionary(body) }),
  rules: [profileExists, attributesFit(10)],
  run: ({ profile, attributes }, context) => {
    const changed = withAttributes(profile, attributes);
    context.store.save(changed);
    return showLegacy(changed, context, [profileEvent("profile_updated", changed, context.now)]);
  },
});

const legacyDeleteProfile = operation("legacyDeleteProfile", {
  user: "userId",
  rules: [profileExists],
  run: ({ profile }, context) => erase(profile, context),
});

const legacyGrantAccessLevel = operation("legacyGrantAccessLevel", {
  user: "userId",
  facts: ({ profile, accessLevelId, body }, { app, now }) => ({
    levels: app.accessLevels,
    endsAt: endOf(body, profile && accessLevels(profile, now).get(accessLevelId)?.endsAt, now),
  }),
  rules: [grantHasEnd, levelExists, profileExists],
  run: ({ profile, accessLevelId, body, endsAt }, context) => {
    const purchase = fromGrant(body, accessLevelId, endsAt, profile, context);
    const changed = withPurchase(profile, purchase);
    context.store.save(changed);
    const events = accessEvents(profile, changed, context.now);
    if (purchase.kind !== "grant") events.unshift(transactionEvent(profile, purchase, context.now));
    return showLegacy(changed, context, events);
  },
});

/**
 * Ends access, also of a level that has ended before, at the later of its start and now (R Legacy).
 * Turns off the renewal of each purchase that unlocks the level. A refund subtracts the revenue of
 * the one that decides it.
 */
const legacyRevokeAccessLevel = operation("legacyRevokeAccessLevel", {
  user: "userId",
  facts: ({ profile, accessLevelId }, { app, now }) => ({
    levels: app.accessLevels,
    held: profile && accessLevels(profile, now).get(accessLevelId),
  }),
  rules: [levelExists, profileExists, levelIsHeld],
  run: ({ profile, accessLevelId, held: { purchase: decisive }, body }, context) => {
    const { now } = context;
    const end = decisive.starts_at !== null && decisive.starts_at > now ? decisive.starts_at : now;
    const purchases = profile.purchases.map((purchase): Purchase => {
      if (purchase.access_level_id !== accessLevelId) return purchase;
      const isDecisive = purchase === decisive;
      const cancelled = {
        ...purchase,
        revoked_at: isDecisive ? end : earlier(purchase.revoked_at, end),
        renewal_cancelled_at: isDecisive || purchase.will_renew ? now : purchase.renewal_cancelled_at,
        will_renew: false,
      };
      if (!isDecisive) return cancelled;
      const ended = {
        ...cancelled,
        expires_at: isOver(purchase.expires_at, end) ? end : purchase.expires_at,
      };
      if (!body.is_refund) return ended;
      const refunded_at = purchase.refunded_at ?? end;
      return { ...ended, refunded_at, cancellation_reason: "refund", revenue_usd: 0 };
    });
    const changed = { ...profile, purchases };
    context.store.save(changed);
    return showLegacy(changed, context, accessEvents(profile, changed, now));
  },
});

/**
 * The reply with the profile. A consumable is in one reply only, since the caller processes it when
 * it arrives (P004, is_one_time).
 */
function showLegacy(
  profile: StoredProfile,
  { store, app, now }: Context,
  events: SandboxEvent[],
  isExtended = false,
): Result {
  if (profile.purchases.some(isDeliverable)) {
    const purchases = profile.purchases.map((purchase) =>
      isDeliverable(purchase) ? { ...purchase, is_delivered: true } : purchase,
    );
    store.save({ ...profile, purchases });
  }
  const data = viewLegacyProfile(profile, app.appId, now, isExtended);
  return { reply: { body: { data } }, events };
}

function readDictionary({ custom_attributes, ...attributes }: LegacyUpdateProfileRequest): Attributes {
  if (custom_attributes === undefined) return attributes;
  return {
    ...attributes,
    custom_attributes: Object.entries(custom_attributes).map(([key, value]) => ({ key, value })),
  };
}

/**
 * When a grant ends. Of several fields, the first in the documented order counts. `duration_days`
 * prolongs access that has not ended, and changes nothing if it is for life; otherwise it counts
 * from now.
 */
function endOf(
  body: LegacyGrantAccessLevelRequest,
  end: Instant | null | undefined,
  now: Instant,
): Instant | null | undefined {
  if (body.is_lifetime) return null;
  if (body.expires_at !== undefined || body.duration_days === undefined) return body.expires_at;
  if (end === null) return null;
  return addDays(end === undefined || isOver(end, now) ? now : end, body.duration_days);
}

/**
 * The purchase of a legacy grant. It is a transaction only if product, transaction and store are
 * all named.
 */
function fromGrant(
  sent: LegacyGrantAccessLevelRequest,
  levelId: string,
  expiresAt: Instant | null,
  profile: PurchasesSlice,
  context: Context,
): Purchase {
  const { vendor_product_id: productId = GRANTED_PRODUCT, vendor_original_transaction_id: originalId } = sent;
  const names = [sent.vendor_product_id, sent.vendor_transaction_id, sent.store];
  const isTransaction = names.every((name) => name !== undefined);
  const basePlanId = sent.base_plan_id ?? null;
  const { type } = context.app.product(basePlanId === null ? productId : `${productId}:${basePlanId}`);
  const identity = {
    kind: isTransaction ? (type === "subscription" ? "subscription" : "one_time") : "grant",
    access_level_id: levelId,
    store: sent.store ?? "adapty",
    store_transaction_id: sent.vendor_transaction_id ?? newPurchaseId(profile, context.ids),
  } as const;
  const offer = sent.introductory_offer_type;
  const environment = sent.is_sandbox ? "Sandbox" : "Production";
  const isConsumable = isTransaction && type === "consumable";
  const fields = {
    store_product_id: productId,
    store_base_plan_id: basePlanId,
    is_consumable: isConsumable,
    is_delivered: isConsumable && findPurchase(profile, identity)?.is_delivered === true,
    ...(originalId !== undefined && { store_original_transaction_id: originalId }),
    offer: offer ? ({ category: "introductory", type: offer, id: null } as const) : null,
    environment,
    starts_at: sent.starts_at ?? null,
    expires_at: expiresAt,
    revenue_usd: isTransaction
      ? revenueOf(sent.price ?? 0, sent.price_locale ?? "USD", environment, context.app)
      : 0,
  } as const;
  return granted(identity, fields, profile, context);
}

export default {
  legacyGetProfile,
  legacyCreateProfile,
  legacyUpdateProfile,
  legacyDeleteProfile,
  legacyGrantAccessLevel,
  legacyRevokeAccessLevel,
};
