import type * as api from "../../../generated/types.ts";
import { accessLevels, earlier, isOver, type Standing } from "./access.ts";
import type { App, PlacementOptions } from "./app.ts";
import { digest, type Ids } from "./ids.ts";
import { isDeliverable, viewLegacyProfile } from "./legacy-view.ts";
import { viewProfile } from "./profile-view.ts";
import { fromGrant, fromLegacyGrant, fromStripe, fromTransaction } from "./purchases.ts";
import { enforce, rules } from "./rules.ts";
import {
  type Attributes,
  type Purchase,
  type StoredProfile,
  type WebEvent,
  withPurchase,
  withWebEvent,
} from "./state.ts";
import { isUser, type Store } from "./store.ts";
import { addDays, type Instant, parseInstant } from "./timestamps.ts";

/** One request, its shape checked and its timestamps read, and what it works on. */
export interface Task<Body = unknown> {
  /** From the header `adapty-profile-id`, in lower case. */
  profileId: string | undefined;
  /** From the header `adapty-customer-user-id`. */
  customerUserId: string | undefined;
  /** From a legacy path, decoded. */
  pathUser: string;
  path: Readonly<Record<string, string>>;
  query: URLSearchParams;
  body: Body;
  store: Store;
  app: App;
  ids: Ids;
  now: Instant;
  /** The same moment in milliseconds since 1970. */
  timestamp: number;
}

/** What a request that is not refused is answered with, beyond the documented status. */
export interface Outcome {
  body?: unknown;
  headers?: Record<string, string>;
}

/**
 * What each operation does. A v1 twin does what its v2 operation does.
 * @throws Refusal where a rule is broken; nothing is changed then
 */
export const operations: { [Id in keyof api.operations]: (task: Task<never>) => Outcome } = {
  getProfile,
  createProfile,
  updateProfile,
  deleteProfile,
  setTransaction,
  grantAccessLevel,
  revokeAccessLevel,
  validateStripePurchase,
  v1GetProfile: getProfile,
  v1CreateProfile,
  v1UpdateProfile: updateProfile,
  v1DeleteProfile: deleteProfile,
  v1SetTransaction: setTransaction,
  v1GrantAccessLevel: grantAccessLevel,
  v1RevokeAccessLevel: revokeAccessLevel,
  legacyGetProfile,
  legacyCreateProfile,
  legacyUpdateProfile,
  legacyDeleteProfile,
  legacyGrantAccessLevel,
  legacyRevokeAccessLevel,
  webGetPaywall,
  webRecordPaywallView,
  webAddAttribution,
};

// The server-side API, v2 and v1: the user is in the headers.

function getProfile(task: Task): Outcome {
  const facts = { profile: findByHeaders(task) };
  enforce(rules.knownProfile, facts);
  return show(facts.profile, task);
}

/**
 * Makes the profile that the headers name, or updates it. With both headers it links them: the customer user ID goes to the
 * profile of the profile ID, and so from any other that had it, since it names one profile.
 */
function createProfile(task: Task<api.CreateProfileRequest>): Outcome {
  const { profileId, customerUserId } = task;
  const found = findByHeaders(task) ?? newProfile(task, profileId);
  const changed = withAttributes(found, task.body);
  enforce(rules.createProfile, {
    profileId,
    customerUserId,
    profile: found,
    attributes: count(found, changed),
  });
  return show(
    save(customerUserId === undefined ? changed : identify(changed, customerUserId, task), task),
    task,
  );
}

function v1CreateProfile(task: Task<api.CreateProfileRequest>): Outcome {
  const { profileId, customerUserId } = task;
  enforce(rules.v1CreateProfile, { profileId, customerUserId, profile: findByHeaders(task) });
  return createProfile(task);
}

function updateProfile(task: Task<api.UpdateProfileRequest>): Outcome {
  const profile = findByHeaders(task);
  const changed = profile && withAttributes(profile, task.body);
  enforce(rules.updateProfile, { profile, attributes: count(profile, changed) });
  return show(save(changed as StoredProfile, task), task);
}

function deleteProfile(task: Task): Outcome {
  const facts = { profile: findByHeaders(task) };
  enforce(rules.knownProfile, facts);
  return erase(facts.profile, task);
}

function setTransaction(task: Task<api.SetTransactionRequest>): Outcome {
  const { body } = task;
  const facts = {
    profile: findByHeaders(task),
    sent: body,
    isOneTime: body.purchase_type === "one_time_purchase",
  };
  enforce(rules.setTransaction, facts);
  const purchase = fromTransaction(body, facts.profile, task);
  return show(save(withPurchase(facts.profile, purchase), task), task);
}

function grantAccessLevel(task: Task<api.GrantAccessLevelRequest>): Outcome {
  const facts = {
    profile: findByHeaders(task),
    levelId: task.body.access_level_id,
    levels: task.app.accessLevels,
  };
  enforce(rules.grantAccessLevel, facts);
  const grant = fromGrant(task.body, facts.profile, task);
  return show(save(withPurchase(facts.profile, grant), task), task);
}

/** Revokes at once if the request has no date. */
function revokeAccessLevel(task: Task<api.RevokeAccessLevelRequest>): Outcome {
  const facts = {
    ...levelFacts(findByHeaders(task), task.body.access_level_id, task),
    revokeAt: task.body.revoke_at ?? null,
  };
  enforce(rules.revokeAccessLevel, facts);
  const end = facts.revokeAt ?? task.now;
  return show(save(withoutLevel(facts.profile, facts.levelId, end), task), task);
}

/** That the token is of a subscription (`sub_`) or of a payment intent (`pi_`), the description of its shape says. */
function validateStripePurchase(task: Task<api.StripeValidationRequest>): Outcome {
  const { customer_user_id: customerUserId, stripe_token: token } = task.body.data.attributes;
  const found = task.store.findByCustomer(customerUserId);
  const profile = found ?? { ...newProfile(task), customer_user_id: customerUserId };
  save(fromStripe(token, profile, task).reduce(withPurchase, profile), task);
  return { body: { data: null } };
}

// The legacy API: the user is in the path, and the answers are dictionaries.

function legacyGetProfile(task: Task): Outcome {
  const facts = { profile: findByPath(task) };
  enforce(rules.knownProfile, facts);
  return showLegacy(facts.profile, task);
}

function legacyCreateProfile(task: Task<api.LegacyCreateProfileRequest>): Outcome {
  const { customer_user_id, ...attributes } = task.body;
  const profile = task.store.findByCustomer(customer_user_id) ?? { ...newProfile(task), customer_user_id };
  const changed = withAttributes(profile, readDictionary(attributes));
  enforce(rules.legacyCreateProfile, { profile, attributes: count(profile, changed) });
  return showLegacy(save(changed, task), task);
}

function legacyUpdateProfile(task: Task<api.LegacyUpdateProfileRequest>): Outcome {
  const profile = findByPath(task);
  const changed = profile && withAttributes(profile, readDictionary(task.body));
  enforce(rules.legacyUpdateProfile, { profile, attributes: count(profile, changed) });
  return showLegacy(save(changed as StoredProfile, task), task);
}

function legacyDeleteProfile(task: Task): Outcome {
  const facts = { profile: findByPath(task) };
  enforce(rules.knownProfile, facts);
  return erase(facts.profile, task);
}

function legacyGrantAccessLevel(task: Task<api.LegacyGrantAccessLevelRequest>): Outcome {
  const level = levelFacts(findByPath(task), task.path.access_level as string, task);
  const facts = { ...level, endsAt: endOfLegacyGrant(task, level.held?.endsAt) };
  enforce(rules.legacyGrantAccessLevel, facts);
  const { profile, levelId, endsAt } = facts;
  const grant = fromLegacyGrant(task.body, levelId, endsAt as Instant | null, profile, task);
  return showLegacy(save(withPurchase(profile, grant), task), task);
}

/** The order of priority is documented. Days prolong access that is not over (a lifetime stays one), or begin now. */
function endOfLegacyGrant(
  { body, now }: Task<api.LegacyGrantAccessLevelRequest>,
  end: Instant | null | undefined,
) {
  if (body.is_lifetime) return null;
  if (body.expires_at !== undefined || body.duration_days === undefined) return body.expires_at;
  if (end === null) return null;
  return addDays(end === undefined || isOver(end, now) ? now : end, body.duration_days);
}

/**
 * Ends access, also of a level that is over, at the later of its start and now (R Legacy). Turns off the
 * renewal of each purchase that unlocks the level. A refund takes back the money of the one that decides it.
 */
function legacyRevokeAccessLevel(task: Task<api.LegacyRevokeAccessLevelRequest>): Outcome {
  const facts = levelFacts(findByPath(task), task.path.access_level as string, task);
  enforce(rules.legacyRevokeAccessLevel, facts);
  const { purchase: decisive } = facts.held as Standing;
  const { now } = task;
  const end = decisive.starts_at !== null && decisive.starts_at > now ? decisive.starts_at : now;
  const purchases = facts.profile.purchases.map((purchase): Purchase => {
    if (purchase.access_level_id !== facts.levelId) return purchase;
    const isDecisive = purchase === decisive;
    const cancelled = {
      ...purchase,
      revoked_at: isDecisive ? end : earlier(purchase.revoked_at, end),
      renewal_cancelled_at: isDecisive || purchase.will_renew ? now : purchase.renewal_cancelled_at,
      will_renew: false,
    };
    if (!isDecisive) return cancelled;
    const ended = { ...cancelled, expires_at: isOver(purchase.expires_at, end) ? end : purchase.expires_at };
    if (!task.body.is_refund) return ended;
    const refunded_at = purchase.refunded_at ?? end;
    return { ...ended, refunded_at, cancellation_reason: "refund", revenue_usd: 0 };
  });
  return showLegacy(save({ ...facts.profile, purchases }, task), task);
}

// The web API: the user is in the body.

function webGetPaywall(task: Task<api.GetPaywallRequest>): Outcome {
  const { placements } = task.app;
  const placementId = task.body.placement_id;
  enforce(rules.webGetPaywall, {
    profile: findByBody(task),
    placementId,
    placements: placements.map(({ placement_id }) => placement_id),
  });
  const { remote_configs = [], ...paywall } = placements.find(
    ({ placement_id }) => placement_id === placementId,
  ) as PlacementOptions;
  const language = task.body.locale?.split("-", 1)[0];
  const remote_config =
    remote_configs.find(({ lang }) => lang === task.body.locale) ??
    remote_configs.find(({ lang }) => lang === language) ??
    remote_configs[0];
  return { body: { ...paywall, ...(remote_config && { remote_config }) } };
}

/** A view that is not dated is one of now. */
function webRecordPaywallView(task: Task<api.RecordPaywallViewRequest>): Outcome {
  const { visited_at } = task.body;
  const visitedAt = visited_at === undefined ? task.now : parseInstant(visited_at);
  const facts = { profile: findByBody(task), visitedAt };
  enforce(rules.webRecordPaywallView, facts);
  return recordWebEvent(facts.profile, "paywall_view", { visited_at: visitedAt }, task);
}

function webAddAttribution(task: Task<api.AddAttributionRequest>): Outcome {
  const facts = { profile: findByBody(task), status: task.body.status };
  enforce(rules.webAddAttribution, facts);
  return recordWebEvent(facts.profile, "attribution", {}, task);
}

function recordWebEvent(
  profile: StoredProfile,
  kind: WebEvent["kind"],
  read: object,
  task: Task<WebUser>,
): Outcome {
  const { profile_id, customer_user_id, ...sent } = task.body;
  save(withWebEvent(profile, { kind, recorded_at: task.now, details: { ...sent, ...read } }), task);
  return {};
}

interface WebUser {
  profile_id?: string;
  customer_user_id?: string;
}

// What the operations share.

/** Of two IDs the profile's own decides. */
function findByHeaders({ profileId, customerUserId, store }: Task): StoredProfile | undefined {
  if (profileId !== undefined) return store.find(profileId);
  return customerUserId === undefined ? undefined : store.findByCustomer(customerUserId);
}

function findByBody({ body, store }: Task<WebUser>): StoredProfile | undefined {
  if (body.profile_id !== undefined) return store.find(body.profile_id.toLowerCase());
  return store.findByCustomer(body.customer_user_id as string);
}

function findByPath({ pathUser, store }: Task): StoredProfile | undefined {
  return store.find(pathUser.toLowerCase()) ?? store.findByCustomer(pathUser);
}

function newProfile({ store, ids, now }: Task, profileId?: string): StoredProfile {
  const id = profileId ?? ids.uuid((taken) => isUser(store, taken));
  return {
    profile_id: id,
    customer_user_id: null,
    segment_hash: digest(id).slice(0, 16),
    created_at: now,
    attributes: {},
    custom_attributes: [],
    installation_meta: null,
    purchases: [],
    web_events: [],
  };
}

function identify(profile: StoredProfile, customerUserId: string, { store }: Task): StoredProfile {
  const holder = store.findByCustomer(customerUserId);
  if (holder && holder.profile_id !== profile.profile_id) store.save({ ...holder, customer_user_id: null });
  return { ...profile, customer_user_id: customerUserId };
}

/** What is left out stays as it is; null empties. An installation is known by its device. */
function withAttributes(profile: StoredProfile, sent: Attributes): StoredProfile {
  const { custom_attributes = [], installation_meta, ...attributes } = sent;
  const installed = profile.installation_meta;
  return {
    ...profile,
    attributes: { ...profile.attributes, ...attributes },
    custom_attributes: changeAttributes(profile.custom_attributes, custom_attributes),
    installation_meta:
      installation_meta?.device_id === installed?.device_id
        ? installed && { ...installed, ...installation_meta }
        : (installation_meta ?? installed),
  };
}

/** Sets by key; null or an empty text deletes; booleans become 1 and 0 (F ProfileObject, custom_attributes). */
function changeAttributes(
  held: api.CustomAttribute[],
  sent: api.CustomAttributeChange[],
): api.CustomAttribute[] {
  const values = new Map(held.map(({ key, value }) => [key, value]));
  for (const { key, value } of sent) {
    if (value === null || value === "") values.delete(key);
    else values.set(key, typeof value === "boolean" ? Number(value) : value);
  }
  return Array.from(values, ([key, value]) => ({ key, value }));
}

function readDictionary({ custom_attributes, ...attributes }: api.LegacyUpdateProfileRequest): Attributes {
  if (custom_attributes === undefined) return attributes;
  return {
    ...attributes,
    custom_attributes: Object.entries(custom_attributes).map(([key, value]) => ({ key, value })),
  };
}

function count(before: StoredProfile | undefined, after: StoredProfile | undefined) {
  return { before: before?.custom_attributes.length ?? 0, after: after?.custom_attributes.length ?? 0 };
}

function levelFacts(profile: StoredProfile | undefined, levelId: string, { app, now }: Task) {
  const held = profile && accessLevels(profile, now).get(levelId);
  return { profile, levelId, levels: app.accessLevels, held };
}

/** Takes a level away from a moment on: from whatever unlocks it, so that nothing is left that would. */
function withoutLevel(profile: StoredProfile, levelId: string, end: Instant): StoredProfile {
  const purchases = profile.purchases.map((purchase) =>
    purchase.access_level_id === levelId
      ? { ...purchase, revoked_at: earlier(purchase.revoked_at, end) }
      : purchase,
  );
  return { ...profile, purchases };
}

function save(profile: StoredProfile, { store }: Task): StoredProfile {
  store.save(profile);
  return profile;
}

function erase({ profile_id }: StoredProfile, { store, ids }: Task): Outcome {
  store.delete(profile_id);
  return { headers: { "Request-Id": ids.hex() } };
}

function show(profile: StoredProfile, { app, now, timestamp }: Task): Outcome {
  return { body: { data: viewProfile(profile, app.appId, timestamp, now) } };
}

/** Returns a consumable once: the caller is to hand it out when it sees it (P004, is_one_time). */
function showLegacy(profile: StoredProfile, { query, store, app, now }: Task): Outcome {
  if (profile.purchases.some(isDeliverable)) {
    const purchases = profile.purchases.map((purchase) =>
      isDeliverable(purchase) ? { ...purchase, is_delivered: true } : purchase,
    );
    store.save({ ...profile, purchases });
  }
  return { body: { data: viewLegacyProfile(profile, app.appId, now, query.has("extended")) } };
}
