import { accessSync, chmodSync, constants, statSync } from "node:fs";
import { resolve } from "node:path";
import { DatabaseSync, type SQLInputValue, type StatementSync } from "node:sqlite";
import { UserError } from "../../user-error.ts";
import { EMPTY_APP, type StoredProfile } from "../core/state.ts";
import type { Delivery, Store } from "../core/store.ts";
import { DELIVERIES_TABLE, explainNewer, migrateProfile, migrateTables, VERSION } from "./migrations.ts";
import { ProfileCache } from "./profile-cache.ts";
import { Readings, type Row } from "./readings.ts";

/** Distinguishes our files from other SQLite databases: "Sbox" in ASCII. */
const APPLICATION_ID = 0x53626f78;

/** The tables of the current version. */
const TABLES = `
  CREATE TABLE profiles (
    created_seq INTEGER PRIMARY KEY,
    profile_id TEXT NOT NULL UNIQUE,
    customer_user_id TEXT UNIQUE,
    profile TEXT NOT NULL
  ) STRICT;
  CREATE TABLE meta (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    ids_given INTEGER NOT NULL CHECK (ids_given BETWEEN 0 AND 9007199254740991),
    clock_stopped_at INTEGER CHECK (clock_stopped_at BETWEEN 0 AND 32503679999999),
    passed_until TEXT
  ) STRICT;
  CREATE TABLE app (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    state TEXT NOT NULL CHECK (json_valid(state))
  ) STRICT;
  ${DELIVERIES_TABLE}
`;

/**
 * Opens or creates a SQLite file that stores the state of a sandbox. It needs Node 22.13 or newer.
 * `sandbox.close()` closes it; until then, no other sandbox can open it.
 *
 * A commit that has returned is in the write-ahead log, so it survives `kill -9`: that ends the
 * process, not what the process has written. `synchronous = NORMAL` does not wait for the disk at
 * each commit. A power cut may therefore cost the last commits, but never the consistency of the
 * file.
 * @throws {Error} if the file cannot be used. The message names the remedy.
 *
 * @example
 * const sandbox = createSandbox({ store: openSqliteStore("sandbox.sqlite") });
 * sandbox.close();
 */
export function openSqliteStore(file: string): Store {
  if (typeof file !== "string" || file === "" || file === ":memory:")
    throw new UserError(
      `The database needs the name of a file, and ${JSON.stringify(file)} is none. Without a database, the state is stored in memory.`,
    );
  let database: DatabaseSync | undefined;
  try {
    const path = resolve(file);
    database = new DatabaseSync(path);
    prepareFile(database, path);
    return createStore(database, path);
  } catch (error) {
    database?.close();
    const { message } = error as Error;
    const [reason, remedy] = message.includes("locked")
      ? ["another sandbox has it open", "Stop that, or name"]
      : [message.replace(/\.$/, ""), "Name"];
    throw new UserError(`The database ${file} cannot be used: ${reason}. ${remedy} another file.`, {
      cause: error,
    });
  }
}

/** Marks an empty database as a sandbox's, and accepts one that is. Writes nothing to any other. */
function prepareFile(database: DatabaseSync, path: string): void {
  checkAccess(path);
  // One process has the file, so that no other changes it underneath. The lock ends with the
  // process.
  database.exec("PRAGMA locking_mode = EXCLUSIVE");
  const applicationId = readNumber(database, "PRAGMA application_id");
  const isNew = applicationId === 0 && readNumber(database, "SELECT count(*) FROM sqlite_master") === 0;
  if (applicationId !== APPLICATION_ID && !isNew)
    throw new Error("it is a database, but not one of a sandbox");
  const version = isNew ? VERSION : readNumber(database, "PRAGMA user_version");
  if (version > VERSION) throw new Error(explainNewer("it", version));
  checkIntegrity(database);
  // Before the write-ahead log is made, which gets the mode of the file.
  makePrivate(path);
  database.exec("PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; BEGIN IMMEDIATE");
  if (isNew) database.exec(TABLES);
  else migrate(database, version);
  // Written at each start, so that a file that cannot be written fails at once.
  database.exec(`PRAGMA application_id = ${APPLICATION_ID}; PRAGMA user_version = ${VERSION}; COMMIT`);
  checkMeta(database);
}

/** SQLite also opens a file that it may only read, and reports "disk I/O error" later. */
function checkAccess(path: string): void {
  try {
    accessSync(path, constants.R_OK | constants.W_OK);
  } catch {
    throw new Error("its permissions do not let this process write to it");
  }
}

/**
 * Closes the files to other users of the machine, since they may hold personal data. Only the owner
 * can do that.
 */
function makePrivate(path: string): void {
  for (const file of [path, `${path}-wal`]) {
    const stats = statSync(file, { throwIfNoEntry: false });
    if (stats && stats.uid === process.getuid?.()) chmodSync(file, stats.mode & 0o700);
  }
}

/** Reads every row once, at the start: no other process can write to the file after that. */
function checkIntegrity(database: DatabaseSync): void {
  const { quick_check } = database.prepare("PRAGMA quick_check(1)").get() as { quick_check: string };
  if (quick_check !== "ok") throw new Error(`it is damaged: ${quick_check}`);
  if (readNumber(database, "SELECT count(*) FROM sqlite_master WHERE name = 'profiles'") === 0) return;
  const damaged = database
    .prepare(
      `SELECT rowid AS row_id, profile_id FROM profiles WHERE NOT json_valid(profile)
        OR profile ->> '$.profile_id' IS NOT profile_id
        OR profile ->> '$.customer_user_id' IS NOT customer_user_id ORDER BY rowid LIMIT 1`,
    )
    .get();
  if (damaged === undefined) return;
  const { row_id, profile_id } = damaged;
  throw new Error(
    `the row of profile ${profile_id} is damaged; to do without that profile, run DELETE FROM profiles WHERE rowid = ${row_id}`,
  );
}

/**
 * Without the row of `meta`, the sandbox would take the file for a new one, and delete the
 * profiles.
 */
function checkMeta(database: DatabaseSync): void {
  const isDamaged = "SELECT EXISTS (SELECT * FROM profiles) AND NOT EXISTS (SELECT * FROM meta)";
  if (readNumber(database, isDamaged) === 1)
    throw new Error("it has profiles, but not the number of identifiers given and the clock");
}

/** Brings the tables, and the profiles in them, from an earlier version to the current one. */
function migrate(database: DatabaseSync, version: number): void {
  if (version === VERSION) return;
  try {
    database.exec(migrateTables(version));
    const update = database.prepare("UPDATE profiles SET profile = ? WHERE created_seq = ?");
    for (const { created_seq, profile } of database
      .prepare("SELECT created_seq, profile FROM profiles")
      .all()) {
      const migrated = migrateProfile(JSON.parse(profile as string), version);
      update.run(JSON.stringify(migrated), created_seq as number);
    }
  } catch (error) {
    const { message } = error as Error;
    throw new Error(`it cannot be migrated from version ${version} to ${VERSION}: ${message}`, {
      cause: error,
    });
  }
}

function readNumber(database: DatabaseSync, sql: string): number {
  return Number(Object.values(database.prepare(sql).get() ?? {})[0]);
}

function createStore(database: DatabaseSync, path: string): Store {
  const statements = {
    begin: database.prepare("BEGIN"),
    commit: database.prepare("COMMIT"),
    savepoint: database.prepare("SAVEPOINT one"),
    release: database.prepare("RELEASE one"),
    rollBackToSavepoint: database.prepare("ROLLBACK TO one"),
    find: database.prepare("SELECT profile FROM profiles WHERE profile_id = ?"),
    findByCustomer: database.prepare("SELECT profile FROM profiles WHERE customer_user_id = ?"),
    save: database.prepare(
      "INSERT INTO profiles (profile_id, customer_user_id, profile) VALUES (?, ?, ?) ON CONFLICT (profile_id) " +
        "DO UPDATE SET customer_user_id = excluded.customer_user_id, profile = excluded.profile",
    ),
    saveContent: database.prepare("UPDATE profiles SET profile = ? WHERE profile_id = ?"),
    delete: database.prepare("DELETE FROM profiles WHERE profile_id = ?"),
    clear: database.prepare("DELETE FROM profiles"),
    clearApp: database.prepare("DELETE FROM app"),
    readApp: database.prepare("SELECT state FROM app"),
    saveApp: database.prepare("INSERT OR REPLACE INTO app (id, state) VALUES (1, ?)"),
    delivery: database.prepare("SELECT delivery FROM deliveries WHERE number = ?"),
    saveDelivery: database.prepare(
      "INSERT OR REPLACE INTO deliveries (number, due_at, delivery) VALUES (?, ?, ?)",
    ),
    deleteDelivery: database.prepare("DELETE FROM deliveries WHERE number = ?"),
    clearDeliveries: database.prepare("DELETE FROM deliveries"),
    deliveries: database.prepare("SELECT delivery FROM deliveries ORDER BY number"),
    rowsAfter: database.prepare(
      "SELECT created_seq AS seq, profile FROM profiles WHERE created_seq > ? ORDER BY created_seq LIMIT ?",
    ),
    last: database.prepare("SELECT max(created_seq) AS seq FROM profiles"),
    row: database.prepare("SELECT created_seq AS seq, profile FROM profiles WHERE profile_id = ?"),
    count: database.prepare("SELECT count(*) AS profiles FROM profiles"),
    readMeta: database.prepare("SELECT ids_given, clock_stopped_at, passed_until FROM meta"),
    saveMeta: database.prepare(
      "INSERT OR REPLACE INTO meta (id, ids_given, clock_stopped_at, passed_until) VALUES (1, ?, ?, ?)",
    ),
  };
  const files = [path, `${path}-wal`].map((file) => ({ file, identity: identify(file) }));
  const cache = new ProfileCache();
  /**
   * Whether there are changes that wait for a commit. They are in one SQLite transaction, the
   * batch.
   */
  let isOpen = false;
  /** Called when the batch has been committed, or with the error that has undone it. */
  let waiting: ((error?: unknown) => void)[] = [];
  /**
   * Whether the transaction under way has a savepoint to return to. It gets one before its first
   * change.
   */
  let hasSavepoint = false;
  const readings = new Readings({
    lastSeq: () => Number(statements.last.get()?.seq ?? 0),
    find: (profileId) => statements.row.get(profileId) as Row | undefined,
    after: (seq, limit) => statements.rowsAfter.all(seq, limit) as unknown as Row[],
  });

  return {
    find: (profileId) => cache.find(profileId) ?? read(statements.find, profileId),
    findByCustomer: (customerUserId) =>
      cache.findByCustomer(customerUserId) ?? read(statements.findByCustomer, customerUserId),
    save(profile) {
      const { profile_id, customer_user_id } = profile;
      readings.beforeChange(profile_id);
      const content = JSON.stringify(profile);
      // If the customer stays the same, its index need not be written.
      if (cache.find(profile_id)?.customer_user_id === customer_user_id)
        change(statements.saveContent, content, profile_id);
      else change(statements.save, profile_id, customer_user_id, content);
      readings.afterSave(profile_id);
      cache.set(profile);
    },
    delete(profileId) {
      readings.beforeChange(profileId);
      change(statements.delete, profileId);
      cache.delete(profileId);
    },
    clear() {
      readings.beforeClear();
      change(statements.clear);
      cache.clear();
      change(statements.clearApp);
      change(statements.clearDeliveries);
    },
    all: () => parseAll(readings.begin()),
    count: () => Number(statements.count.get()?.profiles),
    readApp() {
      const row = statements.readApp.get();
      return row === undefined ? EMPTY_APP : JSON.parse(row.state as string);
    },
    saveApp(app) {
      change(statements.saveApp, JSON.stringify(app));
    },
    readMeta() {
      const row = statements.readMeta.get();
      if (row === undefined) return null;
      return {
        idsGiven: Number(row.ids_given),
        clockStoppedAt: row.clock_stopped_at as number | null,
        passedUntil: row.passed_until as string | null,
      };
    },
    saveMeta({ idsGiven, clockStoppedAt, passedUntil }) {
      change(statements.saveMeta, idsGiven, clockStoppedAt, passedUntil);
    },
    delivery(number) {
      const row = statements.delivery.get(number);
      return row && JSON.parse(row.delivery as string);
    },
    saveDelivery(delivery) {
      const { number, due_at } = delivery;
      change(statements.saveDelivery, number, due_at, JSON.stringify(delivery));
    },
    deleteDelivery(number) {
      change(statements.deleteDelivery, number);
    },
    *deliveries() {
      for (const row of statements.deliveries.iterate()) yield JSON.parse(row.delivery as string) as Delivery;
    },
    transaction(work) {
      try {
        const result = work();
        if (hasSavepoint) statements.release.run();
        return result;
      } catch (error) {
        const reported = explain(error);
        if (hasSavepoint) undo(reported);
        throw reported;
      } finally {
        hasSavepoint = false;
      }
    },
    commit,
    get committed() {
      if (!isOpen) return undefined;
      return new Promise<void>((resolve, reject) => {
        waiting.push((error) => (error === undefined ? resolve() : reject(error)));
      });
    },
    close() {
      if (!database.isOpen) return;
      try {
        commit();
      } finally {
        database.close();
      }
    },
  };

  function read(statement: StatementSync, id: string): StoredProfile | undefined {
    const profile = parse(statement.get(id));
    if (profile !== undefined) cache.set(profile);
    return profile;
  }

  function change(statement: StatementSync, ...values: SQLInputValue[]) {
    if (!isOpen) {
      statements.begin.run();
      isOpen = true;
      setImmediate(commitInTurn);
    }
    if (!hasSavepoint) {
      statements.savepoint.run();
      hasSavepoint = true;
    }
    statement.run(...values);
  }

  /**
   * Undoes the transaction under way. After some errors, such as a full disk, SQLite has rolled
   * back the whole batch by itself.
   */
  function undo(error: unknown) {
    cache.clear();
    try {
      statements.rollBackToSavepoint.run();
      statements.release.run();
    } catch {
      abandon(error);
    }
  }

  function commitInTurn() {
    try {
      commit();
    } catch {
      // Reported to whoever waits for the batch.
    }
  }

  function commit() {
    if (!isOpen) return;
    try {
      checkFiles();
      statements.commit.run();
    } catch (error) {
      const reported = explain(error);
      abandon(reported);
      throw reported;
    }
    settle();
  }

  /**
   * Undoes the whole batch. If SQLite has done so already, ROLLBACK fails; the error that led here
   * is the one to report.
   */
  function abandon(error: unknown) {
    cache.clear();
    try {
      database.exec("ROLLBACK");
    } catch {}
    settle(error);
  }

  function settle(error?: unknown) {
    const settled = waiting;
    isOpen = false;
    waiting = [];
    for (const call of settled) call(error);
  }

  /** A file that was deleted or replaced can still be written, but nobody will find it again. */
  function checkFiles() {
    const gone = files.find(({ file, identity }) => identify(file) !== identity);
    if (gone)
      throw new UserError(
        `The database ${path} takes no more changes: ${gone.file} was deleted or replaced while the sandbox ran. ` +
          "To keep its state, save what GET /_sandbox/snapshot returns. Then start the sandbox again.",
      );
  }

  function explain(error: unknown) {
    if ((error as { code?: unknown }).code !== "ERR_SQLITE_ERROR") return error;
    return new UserError(
      `The database ${path} cannot be used: ${(error as Error).message}. Nothing was changed.`,
      {
        cause: error,
      },
    );
  }
}

function parse(row: Record<string, unknown> | undefined): StoredProfile | undefined {
  return row && JSON.parse(row.profile as string);
}

function* parseAll(profiles: Iterable<string>): Iterable<StoredProfile> {
  for (const profile of profiles) yield JSON.parse(profile);
}

/**
 * Identifies a file, so that another one of the same name is noticed; undefined if there is none.
 */
function identify(file: string): string | undefined {
  const stats = statSync(file, { throwIfNoEntry: false, bigint: true });
  return stats && `${stats.dev}:${stats.ino}`;
}
