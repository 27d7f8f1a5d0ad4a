import { accessSync, chmodSync, constants, statSync } from "node:fs";
import { resolve } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { ClockError, readMoment } from "./core/clock.ts";
import type { StoredProfile } from "./core/state.ts";
import type { Bookkeeping, Store } from "./core/store.ts";

/** Tells our files from other SQLite databases: "Sbox" in ASCII. */
const APPLICATION_ID = 0x53626f78;

const LAYOUT = `
  CREATE TABLE IF NOT EXISTS profiles (
    made INTEGER PRIMARY KEY,
    profile_id TEXT NOT NULL UNIQUE,
    customer_user_id TEXT UNIQUE,
    profile TEXT NOT NULL
  ) STRICT;
  CREATE TABLE IF NOT EXISTS bookkeeping (one INTEGER PRIMARY KEY CHECK (one = 1), kept TEXT NOT NULL) STRICT;
`;

/**
 * Keeps profiles in a SQLite file, one row for each profile.
 *
 * A transaction that has returned is in the write-ahead log, so it survives `kill -9`: that ends the process, not what the
 * process has written. `synchronous = NORMAL` does not wait for the disk at each commit. A power cut may therefore cost the
 * last commits, but never the consistency of the file.
 * @throws Error with a sentence that names the remedy, if the file cannot be used
 */
export function openSqliteStore(file: string): Store {
  if (file === "" || file === ":memory:")
    throw new Error(
      `--db needs the name of a file, and ${JSON.stringify(file)} is none. Without --db, the state is kept in memory.`,
    );
  let database: DatabaseSync | undefined;
  try {
    const path = resolve(file);
    database = new DatabaseSync(path);
    checkAccess(path);
    prepareFile(database, path);
    const store = createStore(database, path);
    checkMeta(store);
    checkProfiles(database);
    return store;
  } catch (error) {
    database?.close();
    const { message } = error as Error;
    const [reason, remedy] = message.includes("locked")
      ? ["another sandbox has it open", "Stop that, or name"]
      : [message, "Name"];
    throw new Error(`The database ${file} cannot be used: ${reason}. ${remedy} another file with --db.`, {
      cause: error,
    });
  }
}

/** Marks an empty database as a sandbox's, and accepts one that is. Writes nothing to any other. */
function prepareFile(database: DatabaseSync, path: string): void {
  // One process has the file, so that no other changes it underneath; the lock ends with the process.
  database.exec("PRAGMA locking_mode = EXCLUSIVE");
  const marked = database.prepare("PRAGMA application_id").get()?.application_id;
  const tables = database.prepare("SELECT count(*) AS count FROM sqlite_master").get()?.count;
  if (marked !== APPLICATION_ID && !(marked === 0 && tables === 0))
    throw new Error("it is a database, but not one of a sandbox");
  // Before the write-ahead log is made, which gets the mode of the file.
  makePrivate(path);
  // Written at each start, so that a file that cannot be written is refused at once.
  database.exec(`PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL;
    BEGIN IMMEDIATE; PRAGMA application_id = ${APPLICATION_ID}; ${LAYOUT} COMMIT;`);
}

/** SQLite opens a file that it may only read as well, and says "disk I/O error" about it later. */
function checkAccess(path: string): void {
  try {
    accessSync(path, constants.R_OK | constants.W_OK);
  } catch {
    throw new Error("its permissions do not let this process write to it");
  }
}

/** Closes the files to other users of the machine, since they may hold personal data. Only the owner can do that. */
function makePrivate(path: string): void {
  for (const file of [path, `${path}-wal`]) {
    const stats = statSync(file, { throwIfNoEntry: false });
    if (stats && stats.uid === process.getuid?.()) chmodSync(file, stats.mode & 0o700);
  }
}

/** @throws Error if the ID counter or the clock is not as a sandbox writes it */
function checkMeta(store: Store): void {
  const isRead = () => {
    try {
      const meta = store.readBookkeeping();
      if (meta === null) return true;
      const { idsGiven, clockStoppedAt } = meta;
      if (!Number.isSafeInteger(idsGiven) || idsGiven < 0) return false;
      return clockStoppedAt === null || readMoment(clockStoppedAt) === clockStoppedAt;
    } catch (error) {
      if (error instanceof SyntaxError || error instanceof ClockError) return false;
      throw error;
    }
  };
  if (!isRead()) throw new Error("what it keeps beside the profiles is damaged");
}

/** Looks at each row once, at the start: nobody else can write to the file after that. @throws Error that names the first damaged row */
function checkProfiles(database: DatabaseSync): void {
  const damaged = database
    .prepare(
      `SELECT made, profile_id FROM profiles WHERE NOT json_valid(profile)
        OR profile ->> '$.profile_id' IS NOT profile_id
        OR profile ->> '$.customer_user_id' IS NOT customer_user_id ORDER BY made LIMIT 1`,
    )
    .get();
  if (damaged === undefined) return;
  const { made, profile_id } = damaged;
  throw new Error(
    `the row of profile ${profile_id} is damaged; to do without that profile, run DELETE FROM profiles WHERE made = ${made}`,
  );
}

function createStore(database: DatabaseSync, path: string): Store {
  const files = [path, `${path}-wal`].map((file) => ({ file, identity: identify(file) }));
  /** Whether the transaction under way has changed anything. */
  let isChanged = false;
  const statement = {
    begin: database.prepare("BEGIN"),
    commit: database.prepare("COMMIT"),
    find: database.prepare("SELECT profile FROM profiles WHERE profile_id = ?"),
    findByCustomer: database.prepare("SELECT profile FROM profiles WHERE customer_user_id = ?"),
    save: database.prepare(
      "INSERT INTO profiles (profile_id, customer_user_id, profile) VALUES (?, ?, ?) ON CONFLICT (profile_id) " +
        "DO UPDATE SET customer_user_id = excluded.customer_user_id, profile = excluded.profile",
    ),
    delete: database.prepare("DELETE FROM profiles WHERE profile_id = ?"),
    clear: database.prepare("DELETE FROM profiles"),
    all: database.prepare("SELECT profile FROM profiles ORDER BY made"),
    count: database.prepare("SELECT count(*) AS profiles FROM profiles"),
    readBookkeeping: database.prepare("SELECT kept FROM bookkeeping"),
    saveBookkeeping: database.prepare("INSERT OR REPLACE INTO bookkeeping (one, kept) VALUES (1, ?)"),
  };
  const parse = (row: Record<string, unknown> | undefined): StoredProfile | undefined =>
    row && JSON.parse(row.profile as string);

  return {
    find: (profileId) => parse(statement.find.get(profileId)),
    findByCustomer: (customerUserId) => parse(statement.findByCustomer.get(customerUserId)),
    save(profile) {
      isChanged = true;
      statement.save.run(profile.profile_id, profile.customer_user_id, JSON.stringify(profile));
    },
    delete(profileId) {
      isChanged = true;
      statement.delete.run(profileId);
    },
    clear() {
      isChanged = true;
      statement.clear.run();
    },
    *all() {
      for (const row of statement.all.iterate()) yield parse(row) as StoredProfile;
    },
    count: () => Number(statement.count.get()?.profiles),
    readBookkeeping() {
      const row = statement.readBookkeeping.get();
      return row === undefined ? null : (JSON.parse(row.kept as string) as Bookkeeping);
    },
    saveBookkeeping(bookkeeping) {
      isChanged = true;
      statement.saveBookkeeping.run(JSON.stringify(bookkeeping));
    },
    atomically(work) {
      try {
        statement.begin.run();
        isChanged = false;
        const result = work();
        if (isChanged) checkFiles();
        statement.commit.run();
        return result;
      } catch (error) {
        rollBack();
        throw explain(error);
      }
    },
    close() {
      if (database.isOpen) database.close();
    },
  };

  /** A file that was deleted or replaced can still be written, but nobody will find it again. */
  function checkFiles() {
    const gone = files.find(({ file, identity }) => identify(file) !== identity);
    if (gone)
      throw new Error(
        `The database ${path} takes no more changes: ${gone.file} was deleted or replaced while the sandbox ran. ` +
          "To keep its state, save what GET /_sandbox/snapshot returns. Then start the sandbox again.",
      );
  }

  /** After some errors, such as a full disk, SQLite has rolled back by itself, and ROLLBACK fails. The first error is the one to report. */
  function rollBack() {
    try {
      database.exec("ROLLBACK");
    } catch {}
  }

  function explain(error: unknown) {
    if ((error as { code?: unknown }).code !== "ERR_SQLITE_ERROR") return error;
    return new Error(
      `The database ${path} cannot be used: ${(error as Error).message}. Nothing was changed.`,
      { cause: error },
    );
  }
}

/** Tells a file from any other that may take its name; undefined if there is none. */
function identify(file: string): string | undefined {
  const stats = statSync(file, { throwIfNoEntry: false, bigint: true });
  return stats && `${stats.dev}:${stats.ino}`;
}
