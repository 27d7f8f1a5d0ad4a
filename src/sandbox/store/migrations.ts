import type { Snapshot, StoredProfile } from "../../../generated/sandbox.ts";
import { validateRequest } from "../../../generated/validators.js";
import { OptionsError } from "../core/app.ts";
import { readRequestBody } from "../core/request-body.ts";
import { EMPTY_APP, emptyNewerSlices } from "../core/state.ts";

/**
 * The version of what is stored, in snapshots and in files. If its form changes, raise it and add a
 * migration.
 */
export const VERSION: Snapshot["version"] = 3;

/** The table of what is sent to webhooks. A delivery without `due_at` is over. */
export const DELIVERIES_TABLE = `
  CREATE TABLE deliveries (
    number INTEGER PRIMARY KEY,
    due_at TEXT,
    delivery TEXT NOT NULL CHECK (json_valid(delivery))
  ) STRICT;`;

/** A profile of an earlier version, as parsed JSON. */
type Stored = Readonly<Record<string, unknown>>;

interface Migration {
  /** SQL that changes the tables of a database. */
  tables: string;
  /** Changes a profile, of a database or of a snapshot. */
  profile: (profile: Stored) => Stored;
}

/** The migration at index n turns what is stored in version n into version n + 1. */
const migrations: Migration[] = [
  {
    tables: `
      ALTER TABLE profiles RENAME COLUMN made TO created_seq;
      CREATE TABLE meta (
        id INTEGER PRIMARY KEY CHECK (id = 1),
        ids_given INTEGER NOT NULL CHECK (ids_given BETWEEN 0 AND 9007199254740991),
        clock_stopped_at INTEGER CHECK (clock_stopped_at BETWEEN 0 AND 32503679999999)
      ) STRICT;
      INSERT INTO meta SELECT 1, kept ->> '$.idsGiven', kept ->> '$.clockStoppedAt' FROM bookkeeping;
      DROP TABLE bookkeeping;`,
    profile: dropUnknownFields,
  },
  {
    tables: `
      CREATE TABLE app (
        id INTEGER PRIMARY KEY CHECK (id = 1),
        state TEXT NOT NULL CHECK (json_valid(state))
      ) STRICT;`,
    profile: (profile) => ({ ...profile, ...emptyNewerSlices() }),
  },
  {
    tables: `
      ALTER TABLE meta ADD COLUMN passed_until TEXT;
      ${DELIVERIES_TABLE}`,
    profile: ({ purchases, ...profile }) => ({
      ...profile,
      purchases: Array.isArray(purchases) ? purchases.map(undisturbed) : purchases,
    }),
  },
];

/** The SQL that brings the tables of a database from an earlier version to the current one. */
export function migrateTables(version: number): string {
  return migrations
    .slice(version)
    .map(({ tables }) => tables)
    .join("\n");
}

/** Brings a profile from an earlier version to the current one. It is not changed in place. */
export function migrateProfile(profile: Stored, version: number): StoredProfile {
  return migrations
    .slice(version)
    .reduce((migrated, migration) => migration.profile(migrated), profile) as StoredProfile;
}

/**
 * Brings a snapshot to the current version. One without a version is of version 0.
 * A value that is no snapshot is returned as it is, and the validation rejects it later.
 * @throws {OptionsError} if the snapshot is of a newer version than {@link VERSION}
 */
export function migrateSnapshot(snapshot: unknown): unknown {
  if (!isObject(snapshot)) return snapshot;
  const { version = 0, profiles } = snapshot as { version?: number; profiles?: unknown };
  if (!Number.isSafeInteger(version) || !Array.isArray(profiles)) return snapshot;
  if (version < 0) return snapshot;
  if (version > VERSION)
    throw new OptionsError({ path: ["version"], message: explainNewer("the snapshot", version) });
  const migrated = profiles.map((profile) =>
    isObject(profile) ? migrateProfile(profile, version) : profile,
  );
  // Version 2 added what belongs to the app.
  const app = version < 2 && { app: EMPTY_APP };
  return { ...app, ...snapshot, version: VERSION, profiles: migrated };
}

/** Why a snapshot or a file of a newer version cannot be read, and what to do. */
export function explainNewer(what: string, version: number): string {
  return `${what} is of version ${version}, and this version of adapty-openapi reads versions up to ${VERSION}. Use a newer one.`;
}

/**
 * Version 0 stored every field of a request to create or update a profile. Version 1 stores the
 * documented ones, if their values are valid.
 */
function dropUnknownFields(profile: Stored): Stored {
  const { attributes, installation_meta } = profile;
  if (!isObject(attributes)) return profile;
  const { installation_meta: installed = null, ...rest } = documented({ ...attributes, installation_meta });
  return { ...profile, attributes: rest, installation_meta: installed };
}

/** The fields of createProfile whose values it or the legacy API accepts. */
function documented(fields: Stored): Stored {
  const known = readRequestBody("createProfile", fields).body as Stored;
  const legacy = readRequestBody("legacyUpdateProfile", fields).body as Stored;
  return Object.fromEntries(
    Object.entries(known).filter(
      ([name, value]) =>
        validateRequest.createProfile?.({ [name]: value }) ||
        (name in legacy && validateRequest.legacyUpdateProfile?.({ [name]: value })),
    ),
  );
}

/** Version 3 added pauses, failed charges, the product of the next renewal, and family sharing. */
function undisturbed(purchase: Stored): Stored {
  if (!isObject(purchase)) return purchase;
  return {
    ...purchase,
    paused_at: null,
    billing_fails: false,
    next_product_id: null,
    is_family_shared: false,
  };
}

function isObject(value: unknown): value is Stored {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
