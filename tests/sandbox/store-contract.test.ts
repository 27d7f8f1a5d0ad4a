/** What both stores have to do, whatever the core makes of it. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { emptySlices, type StoredProfile } from "../../src/sandbox/core/state.ts";
import type { Delivery, Store } from "../../src/sandbox/core/store.ts";
import { createMemoryStore } from "../../src/sandbox/store/memory.ts";
import { Readings } from "../../src/sandbox/store/readings.ts";
import { openSqliteStore } from "../../src/sandbox/store/sqlite.ts";
import { NOW } from "../support/caller.ts";

let folder: string;
let opened: Store[];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "adapty-store-"));
  opened = [];
});

afterEach(() => {
  for (const store of opened) store.close();
  rmSync(folder, { recursive: true });
});

/** Makes an empty store, which is closed after the test. */
const stores: [string, () => Store][] = [
  ["memory", () => keep(createMemoryStore())],
  ["a file", () => keep(openSqliteStore(join(folder, "sandbox.db")))],
];

function keep(store: Store): Store {
  opened.push(store);
  return store;
}

const profile = (id: string, customer: string | null): StoredProfile => ({
  profile_id: id,
  customer_user_id: customer,
  segment_hash: "0".repeat(16),
  created_at: NOW,
  ...emptySlices(),
});

const delivery = (number: number, status: Delivery["status"]): Delivery => ({
  number,
  endpoint: "webhook-1",
  event_type: "trial_started",
  event_id: "e",
  profile_id: "a",
  event_at: NOW,
  body: "{}",
  status,
  due_at: null,
  attempts: [],
});

const mailProfile = { external_profile_id: "m", customer_user_id: null, email: "m@x.io", is_deleted: false };

function stateOf(store: Store) {
  return {
    profiles: [...store.all()],
    jane: store.findByCustomer("jane"),
    count: store.count(),
    app: store.readApp(),
    meta: store.readMeta(),
    deliveries: [...store.deliveries()],
  };
}

it.each(stores)("%s undoes all changes of a transaction that throws", (_, open) => {
  const store = open();
  store.transaction(() => {
    store.save(profile("a", "jane"));
    store.save(profile("b", null));
    store.saveApp({ paywalls: [], mail_profiles: [mailProfile] });
    store.saveMeta({ idsGiven: 3, clockStoppedAt: 5, passedUntil: NOW });
    store.saveDelivery(delivery(1, "delivered"));
  });
  const before = stateOf(store);
  expect(before).toMatchObject({ count: 2, jane: { profile_id: "a" }, meta: { idsGiven: 3 } });
  const work: (() => void)[] = [
    () => store.save(profile("a", "john")),
    () => store.delete("b"),
    () => {
      // The customer moves from one profile to another that was changed before.
      store.save(profile("b", "joe"));
      store.save(profile("a", null));
      store.save(profile("b", "jane"));
    },
    () => store.saveApp({ paywalls: [], mail_profiles: [] }),
    () => store.saveMeta({ idsGiven: 4, clockStoppedAt: null, passedUntil: null }),
    () => store.saveDelivery(delivery(1, "failed")),
    () => store.saveDelivery(delivery(2, "failed")),
    () => store.deleteDelivery(1),
    () => store.clear(),
  ];
  for (const all of [...work.map((one) => [one]), work, work.toReversed()]) {
    const fail = () =>
      store.transaction(() => {
        for (const change of all) change();
        throw new Error("undone");
      });
    expect(fail).toThrow("undone");
    expect(stateOf(store)).toEqual(before);
  }
});

it.each(stores)("%s gives all profiles as they were, however they change while they are read", (_, open) => {
  const store = open();
  const number = (index: number) => `p${String(index).padStart(4, "0")}`;
  const named = (index: number, customer: string | null = null) => profile(number(index), customer);
  const fill = () =>
    store.transaction(() => {
      store.clear();
      for (let index = 0; index < 600; index += 1) store.save(named(index));
      // A place in the middle is free, and one at the end.
      store.delete(number(300));
      store.delete(number(599));
    });
  const changes: (() => void)[] = [
    () => store.save(named(5, "read already")),
    () => store.save(named(400, "to be read")),
    () => store.save(named(400, "to be read, again")),
    () => store.delete(number(299)),
    () => store.save(named(299, "at another place")),
    () => {
      store.delete(number(598));
      store.delete(number(597));
      for (let index = 600; index < 610; index += 1) store.save(named(index, `new ${index}`));
    },
    () => {
      store.clear();
      for (let index = 0; index < 700; index += 1) store.save(named(index, `other ${index}`));
    },
  ];
  for (const all of [changes.slice(0, -1), changes, changes.toReversed()]) {
    for (const before of [0, 10, 300]) {
      fill();
      const expected = [...store.all()];
      const [reading, later] = [store.all(), store.all()].map((read) => read[Symbol.iterator]());
      const read = Array.from({ length: before }, () => reading?.next().value);
      store.transaction(() => {
        for (const change of all) change();
      });
      expect([...read, ...rest(reading)]).toEqual(expected);
      expect([...rest(later)]).toEqual(expected);
    }
  }
});

it.each(stores)(
  "%s gives all profiles as they were, if a change is undone while they are read",
  (_, open) => {
    const store = open();
    store.transaction(() => {
      store.clear();
      for (const id of ["a", "b", "c"]) store.save(profile(id, null));
    });
    const before = [...store.all()];
    const reading = store.all();
    const fail = () =>
      store.transaction(() => {
        store.save(profile("a", "jane"));
        store.delete("c");
        store.save(profile("d", null));
        throw new Error("undone");
      });
    expect(fail).toThrow("undone");
    expect([...reading]).toEqual(before);
  },
);

function* rest(iterator: Iterator<StoredProfile> | undefined): Iterable<StoredProfile | undefined> {
  for (let next = iterator?.next(); next?.done === false; next = iterator?.next()) yield next.value;
}

it("keeps no profile for a reader that stopped before the end", () => {
  const find = vi.fn((profile: string) => ({ seq: 300, profile }));
  const after = (seq: number) =>
    Array.from({ length: 256 }, (_, index) => ({ seq: seq + index + 1, profile: "{}" }));
  const readings = new Readings({ lastSeq: () => 1000, find, after });
  for (const _ of readings.begin()) break;
  readings.beforeChange("a");
  readings.beforeChange("b");
  expect(find).toHaveBeenCalledTimes(1);
});
