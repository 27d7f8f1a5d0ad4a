import type { CustomAttribute, CustomAttributeChange } from "../../../generated/types.ts";
import { profileEvent, type SandboxEvent } from "./events.ts";
import { digest } from "./ids.ts";
import { type Context, operation, type Result, twin } from "./operation.ts";
import { viewProfile } from "./profile-view.ts";
import type { Rule } from "./rule.ts";
import { type Attributes, emptySlices, type StoredProfile } from "./state.ts";
import { isUser } from "./store.ts";

// The rules.

interface ProfileFacts {
  profile: StoredProfile | undefined;
}

export const profileExists: Rule<ProfileFacts, "profile"> = {
  code: "profile_does_not_exist",
  source: ["F ProfileResponseNotFound"],
  field: null,
  ensures: "profile",
  breaks: ({ profile }) => profile === undefined,
};

/** The same on grant, revoke and set transaction. */
export const purchaserExists: Rule<ProfileFacts, "profile"> = {
  ...profileExists,
  source: ["F AccessLevelProfileNotFound", "D profile-not-found-status"],
  field: "non_field_errors",
};

interface HeaderFacts extends ProfileFacts {
  profileId?: string | undefined;
  customerUserId?: string | undefined;
}

const userIsNamed: Rule<HeaderFacts> = {
  code: "validation_error",
  source: ["P002 Authorization"],
  field: "non_field_errors",
  message: "Send adapty-profile-id, adapty-customer-user-id, or both.",
  breaks: ({ profileId, customerUserId }) => profileId === undefined && customerUserId === undefined,
};

/**
 * Only operations that create a profile have this rule. For others, an ID that is not a UUID is one
 * that no profile has.
 */
const profileIdIsUuid: Rule<HeaderFacts> = {
  code: "validation_error",
  source: ["F ProfileObject"],
  field: "adapty-profile-id",
  message: "A profile ID is a UUID.",
  breaks: ({ profileId }) => profileId !== undefined && !UUID.test(profileId),
};

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** In v1, a profile ID alone makes no profile. */
const profileIdAloneIsKnown: Rule<HeaderFacts> = {
  code: "profile_does_not_exist",
  source: ["P002 Create profile", "D create-profile-404"],
  field: null,
  breaks: ({ profile, customerUserId }) => profile === undefined && customerUserId === undefined,
};

interface AttributesFacts extends ProfileFacts {
  attributes: Attributes;
}

/**
 * A profile has at most 30 custom attributes, in the legacy API 10, counted after the merge. If it
 * already has more, through another version of the API, they can be changed and deleted.
 */
export function attributesFit(limit: number): Rule<AttributesFacts> {
  const count = ({ profile, attributes }: AttributesFacts) => {
    const held = profile?.custom_attributes ?? [];
    return { before: held.length, after: mergeAttributes(held, attributes.custom_attributes).length };
  };
  return {
    code: "validation_error",
    source: ["F ProfileObject", "P004", "D custom-attribute-limits"],
    field: "custom_attributes",
    message: (facts) =>
      `A profile can hold at most ${limit} custom attributes; this request would make it ${count(facts).after}.`,
    breaks: (facts) => {
      const { before, after } = count(facts);
      return after > limit && after > before;
    },
  };
}

// The operations.

const getProfile = operation("getProfile", {
  user: "ids",
  rules: [profileExists],
  run: ({ profile }, context) => new ProfileResult(profile, context, () => []),
});

/**
 * Makes the profile that the IDs name, or updates it. If there are both, it links them: the
 * customer user ID goes to the profile of the profile ID, away from any other profile, since it
 * names only one.
 */
const createProfile = operation("createProfile", {
  user: "ids",
  facts: ({ body }) => ({ attributes: (body ?? {}) as Attributes }),
  rules: [userIsNamed, profileIdIsUuid, attributesFit(30)],
  run: create,
});

const updateProfile = operation("updateProfile", {
  user: "ids",
  facts: ({ body }) => ({ attributes: body as Attributes }),
  rules: [profileExists, attributesFit(30)],
  run: ({ profile, attributes }, context) => {
    const changed = withAttributes(profile, attributes);
    context.store.save(changed);
    return new ProfileResult(changed, context, () => [profileEvent("profile_updated", changed, context.now)]);
  },
});

const deleteProfile = operation("deleteProfile", {
  user: "ids",
  rules: [profileExists],
  run: ({ profile }, context) => erase(profile, context),
});

const v1GetProfile = twin("v1GetProfile", getProfile);

const v1CreateProfile = operation("v1CreateProfile", {
  user: "ids",
  facts: ({ body }) => ({ attributes: (body ?? {}) as Attributes }),
  rules: [userIsNamed, profileIdIsUuid, profileIdAloneIsKnown, attributesFit(30)],
  run: create,
});

const v1UpdateProfile = twin("v1UpdateProfile", updateProfile);
const v1DeleteProfile = twin("v1DeleteProfile", deleteProfile);

// Shared by the operations, and by other domains.

function create(
  { profile, profileId, customerUserId, attributes }: HeaderFacts & AttributesFacts,
  context: Context,
): Result {
  const found = profile ?? newProfile(context, profileId);
  const merged = withAttributes(found, attributes);
  const changed = customerUserId === undefined ? merged : identify(merged, customerUserId, context);
  context.store.save(changed);
  const type = profile === undefined ? "profile_created" : "profile_updated";
  return new ProfileResult(changed, context, () => [profileEvent(type, changed, context.now)]);
}

/**
 * The result of a request whose reply is the profile, as v2 and v1 show it. Both parts are computed
 * when they are read, which is never if the request comes from a seed: for a profile with many
 * purchases, they take most of the time.
 */
export class ProfileResult implements Result {
  readonly #profile: StoredProfile;
  readonly #context: Context;
  readonly #findEvents: () => SandboxEvent[];

  constructor(profile: StoredProfile, context: Context, findEvents: () => SandboxEvent[]) {
    this.#profile = profile;
    this.#context = context;
    this.#findEvents = findEvents;
  }

  get reply() {
    const { app, timestamp, now } = this.#context;
    return { body: { data: viewProfile(this.#profile, app.appId, timestamp, now) } };
  }

  get events() {
    return this.#findEvents();
  }
}

export function erase(profile: StoredProfile, { store, ids, now }: Context): Result {
  store.delete(profile.profile_id);
  return { reply: { requestId: ids.hex() }, events: [profileEvent("profile_deleted", profile, now)] };
}

/** A profile without a customer user ID, which is not saved yet. */
export function newProfile({ store, ids, now }: Context, profileId?: string): StoredProfile {
  const id = profileId ?? ids.uuid((taken) => isUser(store, taken));
  return {
    profile_id: id,
    customer_user_id: null,
    segment_hash: digest(id).slice(0, 16),
    created_at: now,
    ...emptySlices(),
  };
}

function identify(profile: StoredProfile, customerUserId: string, { store }: Context): StoredProfile {
  const holder = store.findByCustomer(customerUserId);
  if (holder && holder.profile_id !== profile.profile_id) store.save({ ...holder, customer_user_id: null });
  return { ...profile, customer_user_id: customerUserId };
}

/**
 * Merges attributes into a profile: null clears one, and one that was not sent stays. `device_id`
 * identifies an installation.
 */
export function withAttributes(profile: StoredProfile, sent: Attributes): StoredProfile {
  const { custom_attributes, installation_meta, ...attributes } = sent;
  const installed = profile.installation_meta;
  return {
    ...profile,
    attributes: { ...profile.attributes, ...attributes },
    custom_attributes: mergeAttributes(profile.custom_attributes, custom_attributes),
    installation_meta:
      installation_meta?.device_id === installed?.device_id
        ? installed && { ...installed, ...installation_meta }
        : (installation_meta ?? installed),
  };
}

/**
 * Sets attributes by key. Null or an empty text deletes one; booleans become 1 and 0 (F
 * ProfileObject, custom_attributes).
 */
function mergeAttributes(
  held: CustomAttribute[],
  sent: readonly CustomAttributeChange[] = [],
): CustomAttribute[] {
  if (sent.length === 0) return held;
  const values = new Map(held.map(({ key, value }) => [key, value]));
  for (const { key, value } of sent) {
    if (value === null || value === "") values.delete(key);
    else values.set(key, typeof value === "boolean" ? Number(value) : value);
  }
  return Array.from(values, ([key, value]) => ({ key, value }));
}

export default {
  getProfile,
  createProfile,
  updateProfile,
  deleteProfile,
  v1GetProfile,
  v1CreateProfile,
  v1UpdateProfile,
  v1DeleteProfile,
};
