import { describe, expect, it } from "vitest";
import {
  type AccessLevel,
  accessEndsAt,
  type CustomerAccessLevel,
  createAdaptyClient,
  hasAccess,
  isActive,
  type LegacyProfile,
  type Profile,
} from "../../src/client/index.ts";
import { createSandbox } from "../../src/sandbox/index.ts";

const noon = Date.UTC(2030, 5, 15, 12);
const day = 24 * 60 * 60 * 1000;
const before = "2030-06-15T11:59:59.999999+0000";
const exactly = "2030-06-15T12:00:00.000000+0000";
const after = "2030-06-15T12:00:00.001000+0000";

const level = (dates: Partial<AccessLevel>) =>
  ({
    access_level_id: "premium",
    starts_at: null,
    expires_at: null,
    is_in_grace_period: false,
    ...dates,
  }) as AccessLevel;

const legacyLevel = (fields: Partial<CustomerAccessLevel>) =>
  ({
    id: "premium",
    is_active: true,
    is_lifetime: false,
    starts_at: null,
    expires_at: null,
    is_in_grace_period: false,
    ...fields,
  }) as CustomerAccessLevel;

// By the documents: access runs from starts_at to expires_at, for life without an end, and on in a
// grace period.
describe("isActive", () => {
  it.each([
    ["no dates: for life", {}, true],
    ["an end ahead", { expires_at: after }, true],
    ["an end now", { expires_at: exactly }, false],
    ["an end past", { expires_at: before }, false],
    ["an end past, in a grace period", { expires_at: before, is_in_grace_period: true }, true],
    ["a start past", { starts_at: before }, true],
    ["a start now", { starts_at: exactly }, true],
    ["a start ahead", { starts_at: after }, false],
    ["a start ahead, in a grace period", { starts_at: after, is_in_grace_period: true }, false],
    [
      "a start past, an end ahead, in the spelling of the samples",
      { starts_at: before, expires_at: after },
      true,
    ],
    ["an end in another zone", { expires_at: "2030-06-15T15:00:00+03:00" }, false],
    ["an end in another zone, ahead", { expires_at: "2030-06-15T15:00:01+03:00" }, true],
  ])("with %s", (_what, dates, active) => {
    expect(isActive(level(dates), noon)).toBe(active);
    expect(isActive(level(dates), new Date(noon))).toBe(active);
    // The legacy API has the same dates, and says whether the level was active at the time of the
    // response.
    expect(isActive(legacyLevel({ ...dates, is_active: !active }), noon)).toBe(active);
  });

  it("takes the present time by default", () => {
    expect(isActive(level({ expires_at: new Date(Date.now() + day).toISOString() }))).toBe(true);
    expect(isActive(level({ expires_at: new Date(Date.now() - day).toISOString() }))).toBe(false);
  });

  it("follows is_active of the legacy API by default, and is_lifetime over an end", () => {
    expect(isActive(legacyLevel({ is_active: true, expires_at: before }))).toBe(true);
    expect(isActive(legacyLevel({ is_active: false }))).toBe(false);
    expect(isActive(legacyLevel({ is_lifetime: true, expires_at: before }), noon)).toBe(true);
  });

  it("rejects a timestamp that is none", () => {
    expect(() => isActive(level({ expires_at: "tomorrow" }), noon)).toThrow(
      new TypeError('"tomorrow" is no timestamp such as 2025-06-15T12:00:00.000000+0000'),
    );
  });
});

describe("hasAccess and accessEndsAt", () => {
  const profile = (access_levels: AccessLevel[] | null) => ({ access_levels }) as Profile;
  const legacy = (paid_access_levels: LegacyProfile["paid_access_levels"]) =>
    ({ paid_access_levels }) as LegacyProfile;

  it("find the level by its ID", () => {
    const both = profile([
      level({ access_level_id: "plus", expires_at: before }),
      level({ expires_at: after }),
    ]);
    expect(hasAccess(both, "premium", noon)).toBe(true);
    expect(hasAccess(both, "plus", noon)).toBe(false);
    expect(hasAccess(both, "gold", noon)).toBe(false);
    expect(accessEndsAt(both, "plus")).toEqual(new Date("2030-06-15T11:59:59.999Z"));
    expect(accessEndsAt(both, "premium")).toEqual(new Date("2030-06-15T12:00:00.001Z"));
    expect(accessEndsAt(both, "gold")).toBeUndefined();
  });

  it("take null for no levels", () => {
    for (const none of [profile(null), profile([]), legacy(null), legacy({})]) {
      expect(hasAccess(none, "premium", noon)).toBe(false);
      expect(accessEndsAt(none, "premium")).toBeUndefined();
    }
  });

  it("distinguish what never ends from what is not there", () => {
    expect(accessEndsAt(profile([level({})]), "premium")).toBeNull();
    expect(
      accessEndsAt(legacy({ premium: legacyLevel({ is_lifetime: true, expires_at: before }) }), "premium"),
    ).toBeNull();
  });

  it("take the latest end if a level is there more than once", () => {
    const twice = profile([
      level({ expires_at: before }),
      level({ expires_at: after }),
      level({ expires_at: before }),
    ]);
    expect(hasAccess(twice, "premium", noon)).toBe(true);
    expect(accessEndsAt(twice, "premium")).toEqual(new Date("2030-06-15T12:00:00.001Z"));
    expect(accessEndsAt(profile([level({ expires_at: before }), level({})]), "premium")).toBeNull();
  });

  it("read the dictionary of the legacy API, and nothing that every object has", () => {
    const levels = legacy({ premium: legacyLevel({ expires_at: after }) });
    expect(hasAccess(levels, "premium", noon)).toBe(true);
    expect(hasAccess(levels, "toString", noon)).toBe(false);
    expect(accessEndsAt(levels, "constructor")).toBeUndefined();
  });

  it("refuse a body in place of its profile, and a moment that is none", () => {
    const message = new TypeError("This is no profile: pass data.data of the response.");
    for (const wrong of [{ data: profile([level({})]) }, {}, undefined, null]) {
      expect(() => hasAccess(wrong as never, "premium")).toThrow(message);
      expect(() => accessEndsAt(wrong as never, "premium")).toThrow(message);
    }
    for (const at of ["2030-06-15", new Date("never"), Number.NaN, null] as never[])
      for (const levels of [[level({})], []])
        expect(() => hasAccess(profile(levels), "premium", at)).toThrow(
          new TypeError("at must be a Date, or a number of milliseconds since 1970."),
        );
  });

  it("refuse a moment in seconds, which would be one of 1970", () => {
    const seconds = noon / 1000;
    const message = "at is before 2000: pass milliseconds since 1970, not seconds (1907755200).";
    for (const at of [seconds, new Date(seconds)])
      for (const levels of [[level({})], []])
        expect(() => hasAccess(profile(levels), "premium", at)).toThrow(new TypeError(message));
    expect(() => isActive(level({}), seconds)).toThrow(new TypeError(message));
    expect(isActive(level({}), Date.UTC(2000))).toBe(true);
  });

  it("refuse a call without the ID of a level", () => {
    const message = new TypeError('accessLevelId must be the ID of an access level, such as "premium".');
    for (const id of [undefined, "", null] as never[]) {
      expect(() => hasAccess(profile([level({})]), id)).toThrow(message);
      expect(() => accessEndsAt(legacy({}), id)).toThrow(message);
    }
  });

  it("follow the sandbox's clock through a month of access", async () => {
    const sandbox = createSandbox({ now: "2030-06-15T12:00:00Z" });
    const adapty = createAdaptyClient({ apiKey: "secret_live_any", fetch: sandbox.fetch });
    const user = { customerUserId: "user-42" };
    await adapty.createProfile({ ...user, body: {} });
    const { data } = await adapty.grantAccessLevel({
      ...user,
      body: {
        access_level_id: "premium",
        starts_at: "2030-06-16T12:00:00Z",
        expires_at: "2030-07-16T12:00:00Z",
      },
    });
    const granted = data?.data as Profile;
    const read = await adapty.legacyGetProfile(user);
    const old = read.data?.data as LegacyProfile;
    const seen: boolean[] = [];
    for (let days = 0; days <= 31; days++) {
      const now = sandbox.clock.now();
      const { data: fresh } = await adapty.legacyGetProfile(user);
      const active = hasAccess(granted, "premium", now);
      expect(hasAccess(old, "premium", now)).toBe(active);
      expect(hasAccess(fresh?.data as LegacyProfile, "premium")).toBe(active);
      seen.push(active);
      sandbox.clock.advance({ days: 1 });
    }
    expect(seen).toEqual([false, ...Array(30).fill(true), false]);
    expect(accessEndsAt(granted, "premium")).toEqual(new Date("2030-07-16T12:00:00Z"));
  });
});
