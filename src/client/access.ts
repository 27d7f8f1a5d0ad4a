import type { AccessLevel, CustomerAccessLevel, LegacyProfile, Profile } from "../../generated/types.ts";
import { parseTimestamp } from "../timestamp.ts";

/**
 * Whether an access level gives access: it has started, and it has no end, or has not ended yet, or
 * is in a grace period.
 *
 * The level counts as in a grace period if the response says so, whatever `at` is: no response has
 * the end of the grace period.
 *
 * @param level an access level of a profile, of the legacy API too
 * @param at a Date, or milliseconds since 1970. Default: now; for a level of the legacy API, the
 *   time of the response, by its `is_active`. For a stored response, pass `new Date()`.
 * @throws {TypeError} if it is not a level, a timestamp of it has no documented form, or `at` is not
 *   a moment since 2000.
 *
 * @example
 * const { data } = await adapty.getProfile({ customerUserId: "user-42" });
 * for (const level of data?.data.access_levels ?? []) console.log(level.access_level_id, isActive(level));
 */
export function isActive(level: AccessLevel | CustomerAccessLevel, at?: Date | number): boolean {
  if (Object(level) !== level) throw new TypeError("This is no access level: pass one that the profile has.");
  if (at === undefined && "is_active" in level) return level.is_active;
  const moment = momentOf(at);
  const end = endOf(level);
  if (level.starts_at && moment < parseTimestamp(level.starts_at).getTime()) return false;
  return end === null || moment < end.getTime() || level.is_in_grace_period;
}

/**
 * Whether a profile has access through this access level.
 *
 * @param profile the profile in the response, `data.data`, of the legacy API too
 * @param accessLevelId ID of the access level, such as `premium`
 * @param at a Date, or milliseconds since 1970, see {@link isActive}
 * @throws {TypeError} if it is not a profile, `accessLevelId` is missing, `at` is not a moment
 *   since 2000, or a timestamp of the level has no documented form.
 *
 * @example
 * const { data } = await adapty.getProfile({ customerUserId: "user-42" });
 * if (data && hasAccess(data.data, "premium")) console.log("Premium is open.");
 */
export function hasAccess(
  profile: Profile | LegacyProfile,
  accessLevelId: string,
  at?: Date | number,
): boolean {
  // A wrong `at` is an error, whether the profile has the level or not.
  momentOf(at);
  return levelsOf(profile, accessLevelId).some((level) => isActive(level, at));
}

/**
 * When the access of a profile through this access level ends, or ended. Null if it never ends.
 * Undefined if the profile does not have the level and never had it. In a grace period, the end is
 * in the past and access continues: use {@link hasAccess}.
 *
 * @param profile the profile in the response, `data.data`, of the legacy API too
 * @param accessLevelId ID of the access level, such as `premium`
 * @throws {TypeError} if it is not a profile, `accessLevelId` is missing, or a timestamp of the
 *   level has no documented form.
 *
 * @example
 * const { data } = await adapty.getProfile({ customerUserId: "user-42" });
 * console.log(data && accessEndsAt(data.data, "premium")?.toLocaleDateString("en"));
 */
export function accessEndsAt(
  profile: Profile | LegacyProfile,
  accessLevelId: string,
): Date | null | undefined {
  const ends = levelsOf(profile, accessLevelId).map(endOf);
  if (ends.includes(null)) return null;
  return (ends as Date[]).sort((one, other) => other.getTime() - one.getTime())[0];
}

/**
 * `at` in milliseconds since 1970. A smaller number than that of 2000 is most likely in seconds.
 */
function momentOf(at: Date | number | undefined): number {
  if (at === undefined) return Date.now();
  const moment = at instanceof Date ? at.getTime() : at;
  if (!Number.isFinite(moment))
    throw new TypeError("at must be a Date, or a number of milliseconds since 1970.");
  if (moment < Date.UTC(2000))
    throw new TypeError(`at is before 2000: pass milliseconds since 1970, not seconds (${moment}).`);
  return moment;
}

/** The levels of a profile that have this ID. The documents do not say that it is one at most. */
function levelsOf(profile: Profile | LegacyProfile, id: string): (AccessLevel | CustomerAccessLevel)[] {
  if (typeof id !== "string" || id === "")
    throw new TypeError('accessLevelId must be the ID of an access level, such as "premium".');
  if (Object(profile) === profile && "access_levels" in profile)
    return (profile.access_levels ?? []).filter(({ access_level_id }) => access_level_id === id);
  // A body in place of its profile would look like a user without access.
  if (Object(profile) !== profile || !("paid_access_levels" in profile))
    throw new TypeError("This is no profile: pass data.data of the response.");
  const levels = profile.paid_access_levels ?? {};
  const level = Object.hasOwn(levels, id) ? levels[id] : undefined;
  return level ? [level] : [];
}

function endOf(level: AccessLevel | CustomerAccessLevel): Date | null {
  if ("is_lifetime" in level && level.is_lifetime) return null;
  return level.expires_at === null ? null : parseTimestamp(level.expires_at);
}
