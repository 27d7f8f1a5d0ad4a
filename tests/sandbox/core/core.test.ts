import { mkdtempSync, renameSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createCore } from "../../../src/sandbox/core/core.ts";
import type { Store } from "../../../src/sandbox/core/store.ts";
import { resolveOptions } from "../../../src/sandbox/options/resolve.ts";
import { createMemoryStore } from "../../../src/sandbox/store/memory.ts";
import { openSqliteStore } from "../../../src/sandbox/store/sqlite.ts";
import { NOW } from "../../support/caller.ts";

function open(options: Parameters<typeof resolveOptions>[0] = {}, store: Store = createMemoryStore()) {
  const core = createCore(resolveOptions({ now: NOW, ...options }), store);
  const user = (customerUserId: string) => ({ profileId: undefined, customerUserId });
  return {
    core,
    create: (name: string) => core.perform("createProfile", { ...user(name), body: {} }),
    read: (name: string) => core.perform("getProfile", { ...user(name), body: undefined }),
    grant: (name: string) =>
      core.perform("grantAccessLevel", { ...user(name), body: { access_level_id: "premium" } }),
  };
}

describe("a core on the store of another one", () => {
  it.each<[string, (it: ReturnType<typeof open>) => unknown]>([
    ["a request", ({ create }) => create("joe")],
    ["a seed", ({ core }) => core.seed([{ customer_user_id: "joe" }])],
    ["a move of the clock", ({ core }) => core.clock.advance({ days: 1 })],
    [
      "a restored snapshot",
      ({ core }) => {
        const { core: other, create } = open();
        other.clock.advance({ days: 2 });
        create("ann");
        core.restore(other.snapshot());
      },
    ],
    [
      "a reset",
      ({ core, create }) => {
        create("joe");
        core.clock.advance({ days: 1 });
        core.reset();
      },
    ],
  ])("goes on after %s", (_, act) => {
    const store = createMemoryStore();
    const options = { profiles: [{ customer_user_id: "jane" }] };
    const first = open(options, store);
    act(first);
    expect(open(options, store).core.snapshot()).toEqual(first.core.snapshot());
  });
});

describe("a core on a database", () => {
  let folder: string;
  let store: Store;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "adapty-core-"));
    store = openSqliteStore(join(folder, "sandbox.db"));
  });

  afterEach(() => {
    store.close();
    rmSync(folder, { recursive: true });
  });

  it("tells when a change is durable, and that there is none to wait for", async () => {
    const { core, create, read } = open({}, store);
    expect(core.committed).toBeUndefined();
    create("jane");
    await core.committed;
    expect(core.committed).toBeUndefined();
    read("jane");
    expect(core.committed).toBeUndefined();
  });

  it.each<[string, (core: ReturnType<typeof createCore>) => unknown]>([
    ["makes a snapshot", (core) => core.snapshot()],
    ["counts the profiles", (core) => core.count()],
    ["lists the profiles", (core) => core.profiles()],
    ["adds profiles", (core) => core.seed([{}])],
    ["rejects profiles", (core) => expect(() => core.seed([{ birthday: "\ud800" }])).toThrow()],
    ["is reset", (core) => core.reset()],
    ["moves its clock", (core) => core.clock.advance(1)],
  ])("makes all changes durable when it %s", (_, act) => {
    const { core, create } = open({}, store);
    create("jane");
    act(core);
    expect(core.committed).toBeUndefined();
  });

  it("changes nothing if a commit fails, and reports that once more at the next change", async () => {
    const { core, create } = open({}, store);
    const before = core.snapshot();
    renameSync(join(folder, "sandbox.db"), join(folder, "other.db"));
    create("jane");
    await expect(core.committed).rejects.toThrow("was deleted or replaced");
    expect(core.snapshot()).toEqual(before);
    expect(() => core.clock.advance({ days: 1 })).toThrow("was deleted or replaced");
    expect(core.snapshot()).toEqual(before);
  });
});

describe("a store that fails", () => {
  it("is reported by its first error", () => {
    const store = createMemoryStore();
    const { core, create } = open({}, store);
    const fail = (message: string) => () => {
      throw new Error(message);
    };
    Object.assign(store, { save: fail("The disk is full."), readMeta: fail("The disk cannot be read.") });
    expect(() => create("jane")).toThrow("The disk is full.");
    Object.assign(store, { commit: fail("The disk is gone.") });
    expect(() => core.count()).toThrow("The disk is gone.");
  });
});

describe("the identifiers", () => {
  it("are not used up by events that nobody gets", () => {
    const { core, grant } = open({ autoRenew: true, profiles: [{ customer_user_id: "jane" }] });
    const before = core.snapshot().ids_given;
    grant("jane");
    const withoutEvents = core.snapshot().ids_given - before;
    core.emit = () => {};
    grant("jane");
    // The second grant continues the first, and needs no ID of a purchase, but one of the event.
    expect([withoutEvents, core.snapshot().ids_given - before - withoutEvents]).toEqual([2, 2]);
  });
});

describe("a legacy transaction", () => {
  it("makes no event but that of its access", () => {
    const { core } = open({ profiles: [{ customer_user_id: "jane" }] });
    const types: string[] = [];
    core.emit = (events) => types.push(...events.map(({ event }) => event.event_type));
    core.perform("legacyGrantAccessLevel", {
      userId: "jane",
      accessLevelId: "premium",
      body: {
        is_lifetime: true,
        vendor_product_id: "forever",
        vendor_transaction_id: "t1",
        store: "app_store",
      },
    });
    expect(types).toEqual(["access_level_updated"]);
  });
});

describe("a move of the clock", () => {
  it("reads all profiles once, and the next request reads none", () => {
    const store = createMemoryStore();
    const { core, create, read } = open(
      { products: [{ id: "monthly", period: "P1M" }], autoRenew: true },
      store,
    );
    create("jane");
    core.actInStore("subscribe", { customerUserId: "jane", product: "monthly" });
    const all = vi.spyOn(store, "all");
    core.clock.advance({ days: 100 });
    read("jane");
    expect(all).toHaveBeenCalledTimes(1);
  });
});

describe("a seed", () => {
  it("updates a user who exists", () => {
    const { core } = open({ profiles: [{ customer_user_id: "jane" }] });
    core.seed([{ customer_user_id: "jane", first_name: "Jane" }]);
    expect([...core.profiles()]).toMatchObject([
      { customer_user_id: "jane", attributes: { first_name: "Jane" } },
    ]);
  });

  it.each<[string, object]>([
    [
      "profiles.1.first_nam: createProfile has no such field. Did you mean first_name?",
      { first_nam: "Jane" },
    ],
    ["profiles.1.colour: createProfile has no such field.", { colour: "red" }],
    [
      "profiles.1.grants.0: grantAccessLevel rejects it with paid_access_level_does_not_exist: Paid access level `gold` does not exist",
      { grants: [{ access_level_id: "gold" }] },
    ],
    [
      "profiles.1.birthday: createProfile does not accept it: value is not valid Unicode text",
      { birthday: "\ud800" },
    ],
  ])("names its place and what is wrong: %s", (message, profile) => {
    const { core } = open();
    expect(() => core.seed([{ customer_user_id: "jane" }, profile])).toThrow(
      expect.objectContaining({ name: "Error", message }),
    );
    expect(core.count()).toBe(0);
  });
});
