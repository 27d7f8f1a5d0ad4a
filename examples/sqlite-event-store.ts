/**
 * Remembers handled events in a table, so that several processes handle each event once, also after
 * a crash.
 */
import { DatabaseSync } from "node:sqlite";
import type { EventStore } from "adapty-openapi/webhooks";

/** How long an event may be under way before its process counts as gone, in milliseconds. */
const TIMEOUT = 60_000;

export function createSqliteEventStore(file: string): EventStore {
  const database = new DatabaseSync(file);
  database.exec(
    "CREATE TABLE IF NOT EXISTS events (id TEXT PRIMARY KEY, claimed_at INTEGER NOT NULL, is_done INTEGER NOT NULL) STRICT",
  );
  // One statement decides, so that of two deliveries that race only one gets the event.
  const claim = database.prepare(
    "INSERT INTO events VALUES (?, ?, 0) ON CONFLICT (id) DO UPDATE SET claimed_at = excluded.claimed_at " +
      `WHERE NOT is_done AND claimed_at < excluded.claimed_at - ${TIMEOUT}`,
  );
  const find = database.prepare("SELECT is_done FROM events WHERE id = ?");
  const finish = database.prepare("UPDATE events SET is_done = 1 WHERE id = ?");
  const release = database.prepare("DELETE FROM events WHERE id = ?");
  return {
    claim(id) {
      if (claim.run(id, Date.now()).changes === 1) return "claimed";
      return find.get(id)?.is_done === 1 ? "done" : "under way";
    },
    finish: (id) => void finish.run(id),
    release: (id) => void release.run(id),
  };
}
