import { DatabaseSync } from "node:sqlite";
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
 * Keeps profiles in a SQLite file, one row each.
 *
 * What was acknowledged is in the write-ahead log by then, which outlives the process however it ends: `kill -9` takes the process,
 * not what it wrote to files. `synchronous = NORMAL` does not wait for the disk at each commit, so a power cut may cost the last
 * commits, though never the consistency of the file.
 * @throws Error, a sentence with the remedy, where the file cannot be opened
 */
export function openSqliteStore(file: string): Store {
  let database: DatabaseSync | undefined;
  try {
    database = new DatabaseSync(file);
    prepareFile(database);
    const store = createStore(database);
    checkBookkeeping(store);
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

/** Makes a database ours that is empty, and lets one pass that is. Another's is not written to. */
function prepareFile(database: DatabaseSync): void {
  // One process has the file, so that no other changes it underneath; the lock ends with the process.
  database.exec("PRAGMA locking_mode = EXCLUSIVE");
  const marked = database.prepare("PRAGMA application_id").get()?.application_id;
  const tables = database.prepare("SELECT count(*) AS count FROM sqlite_master").get()?.count;
  if (marked !== APPLICATION_ID && !(marked === 0 && tables === 0))
    throw new Error("it is a database, but not one of a sandbox");
  // Written each time, so that a file that cannot be is refused at once.
  database.exec(`PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL;
    BEGIN IMMEDIATE; PRAGMA application_id = ${APPLICATION_ID}; ${LAYOUT} COMMIT;`);
}

function checkBookkeeping(store: Store): void {
  const isRead = () => {
    try {
      const kept = store.readBookkeeping();
      return kept === null || Number.isSafeInteger(kept.idsGiven);
    } catch (error) {
      if (error instanceof SyntaxError) return false;
      throw error;
    }
  };
  if (!isRead()) throw new Error("what it keeps beside the profiles is damaged");
}

function createStore(database: DatabaseSync): Store {
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
      statement.save.run(profile.profile_id, profile.customer_user_id, JSON.stringify(profile));
    },
    delete(profileId) {
      statement.delete.run(profileId);
    },
    clear() {
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
      statement.saveBookkeeping.run(JSON.stringify(bookkeeping));
    },
    atomically(work) {
      statement.begin.run();
      try {
        const result = work();
        statement.commit.run();
        return result;
      } catch (error) {
        database.exec("ROLLBACK");
        throw error;
      }
    },
    close() {
      if (database.isOpen) database.close();
    },
  };
}
