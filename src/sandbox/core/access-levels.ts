import { type AccessState, accessLevels, earlier } from "./access.ts";
import { accessEvents } from "./events.ts";
import { type Context, operation, twin } from "./operation.ts";
import { ProfileResult, purchaserExists } from "./profiles.ts";
import { findPurchase, newPurchaseId, PURCHASE_DEFAULTS, withPurchase } from "./purchases.ts";
import { isSet, type Rule } from "./rule.ts";
import type { Identity, Purchase, PurchasesSlice, StoredProfile } from "./state.ts";
import { formatForMessage, type Instant } from "./timestamps.ts";

// The rules.

interface LevelFacts {
  accessLevelId: string;
  /** The access levels that the app has. */
  levels: readonly string[];
}

export const levelExists: Rule<LevelFacts> = {
  code: "paid_access_level_does_not_exist",
  source: ["F AccessLevelDoesNotExist", "D access-level-not-found-status"],
  field: "non_field_errors",
  message: ({ accessLevelId }) => `Paid access level \`${accessLevelId}\` does not exist`,
  breaks: ({ levels, accessLevelId }) => !levels.includes(accessLevelId),
};

interface HeldLevelFacts {
  accessLevelId: string;
  profile: StoredProfile | undefined;
  /** The level as the profile holds it. */
  held: AccessState | undefined;
}

/** A level that has ended is still held: the profile lists it (F AccessLevel, expires_at). */
export const levelIsHeld: Rule<HeldLevelFacts, "held"> = {
  code: "profile_paid_access_level_does_not_exist",
  source: ["F AccessLevelNoProfileAccessLevel", "F AccessLevel"],
  field: "non_field_errors",
  message: ({ profile, accessLevelId }) =>
    `Profile \`${profile?.profile_id}\` has no \`${accessLevelId}\` access level`,
  ensures: "held",
  breaks: ({ held }) => held === undefined,
};

interface RevokeFacts {
  held: AccessState | undefined;
  /** Null to revoke at once. */
  revokeAt: Instant | null;
  now: Instant;
}

/** During a grace period, access ends with that period. */
const revocationIsNotAfterExpiry: Rule<RevokeFacts> = {
  code: "revocation_date_more_than_expiration_date",
  source: [
    "F RevocationDateIsMoreThanExpirationDate",
    "D revocation-error-source",
    "D revoke-at-null",
    "D comparison-with-null",
  ],
  field: "revoke_at",
  message: ({ revokeAt, held }) =>
    `Revocation date (${formatForMessage(revokeAt ?? "")}) is more than current expiration date (${formatForMessage(held?.endsAt ?? "")})`,
  breaks: ({ revokeAt, held }) => isSet(revokeAt) && isSet(held?.endsAt) && revokeAt > held.endsAt,
};

const revocationIsNotPast: Rule<RevokeFacts> = {
  code: "value_error",
  source: ["F ValueError", "D revoke-in-the-past", "D value-error-source"],
  field: null,
  breaks: ({ revokeAt, now }) => isSet(revokeAt) && revokeAt <= now,
};

// The operations.

/** A grant without an end lasts for ever (P000). */
const grantAccessLevel = operation("grantAccessLevel", {
  user: "ids",
  facts: ({ body }, { app }) => ({ accessLevelId: body.access_level_id, levels: app.accessLevels }),
  rules: [levelExists, purchaserExists],
  run: ({ profile, body }, context) => {
    const identity = {
      kind: "grant",
      access_level_id: body.access_level_id,
      store: "adapty",
      store_transaction_id: newPurchaseId(profile, context.ids),
    } as const;
    const period = { starts_at: body.starts_at ?? null, expires_at: body.expires_at ?? null };
    const changed = withPurchase(profile, granted(identity, period, profile, context));
    context.store.save(changed);
    return new ProfileResult(changed, context, () => accessEvents(profile, changed, context.now));
  },
});

/** Without a date, the level is revoked at once. */
const revokeAccessLevel = operation("revokeAccessLevel", {
  user: "ids",
  facts: ({ profile, body }, context) => ({
    accessLevelId: body.access_level_id,
    levels: context.app.accessLevels,
    held: profile && accessLevels(profile, context.now).get(body.access_level_id),
    revokeAt: body.revoke_at ?? null,
    now: context.now,
  }),
  rules: [levelExists, purchaserExists, levelIsHeld, revocationIsNotAfterExpiry, revocationIsNotPast],
  run: ({ profile, accessLevelId, revokeAt }, context) => {
    const end = revokeAt ?? context.now;
    // Every purchase that unlocks the level is revoked. Otherwise another of them would go on to
    // unlock it.
    const purchases = profile.purchases.map((purchase) =>
      purchase.access_level_id === accessLevelId
        ? { ...purchase, revoked_at: earlier(purchase.revoked_at, end) }
        : purchase,
    );
    const changed = { ...profile, purchases };
    context.store.save(changed);
    return new ProfileResult(changed, context, () => accessEvents(profile, changed, context.now));
  },
});

const v1GrantAccessLevel = twin("v1GrantAccessLevel", grantAccessLevel);
const v1RevokeAccessLevel = twin("v1RevokeAccessLevel", revokeAccessLevel);

/** The product of access that was not bought. */
export const GRANTED_PRODUCT = "adapty_server_side_product";

/** Access that begins now. A second grant of the same level continues the first. */
export function granted(
  identity: Identity,
  fields: Partial<Purchase>,
  profile: PurchasesSlice,
  { ids, now }: Pick<Context, "ids" | "now">,
): Purchase {
  const known = findPurchase(profile, identity);
  return {
    ...PURCHASE_DEFAULTS,
    ...identity,
    purchase_id: known?.purchase_id ?? newPurchaseId(profile, ids),
    store_product_id: GRANTED_PRODUCT,
    store_original_transaction_id: known?.store_original_transaction_id ?? identity.store_transaction_id,
    purchased_at: now,
    // The clock may have gone back: a first purchase is never later than the latest (F
    // originallyPurchasedDate).
    originally_purchased_at: earlier(known?.originally_purchased_at ?? null, now) ?? now,
    expires_at: null,
    ...fields,
  };
}

export default { grantAccessLevel, revokeAccessLevel, v1GrantAccessLevel, v1RevokeAccessLevel };
