import {
  chmodSync,
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { StoredProfile } from "../../src/sandbox/core/state.ts";
import { openSandbox } from "../../src/sandbox/open.ts";
import { VERSION } from "../../src/sandbox/store/migrations.ts";
import { openSqliteStore } from "../../src/sandbox/store/sqlite.ts";
import { callerOf, NOW, openCaller, PURCHASE, SUBSCRIPTION } from "../support/caller.ts";

let folder: string;
let file: string;
const open: { close(): void }[] = [];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "adapty-store-"));
  file = join(folder, "sandbox.db");
});

afterEach(() => {
  for (const sandbox of open.splice(0)) sandbox.close();
  rmSync(folder, { recursive: true });
});

function openFile(options: Parameters<typeof openCaller>[0] = {}) {
  const opened = openCaller({ store: openSqliteStore(file), warn() {}, ...options });
  open.push(opened.sandbox);
  return opened;
}

const P = "3286abd3-48b0-4e9c-a5f6-ac0a006804a6";

describe("a database", () => {
  it("returns the same bytes as memory does", async () => {
    const runs = [];
    for (const { call, sandbox } of [openCaller(), openFile()]) {
      const responses = [
        await call("createProfile", { body: { custom_attributes: [{ key: "sport", value: "yoga" }] } }),
        await call("createProfile", { profile: P, body: {} }),
        await call("setTransaction", { body: SUBSCRIPTION }),
        await call("setTransaction", { body: PURCHASE }),
        await call("setTransaction", { body: { ...PURCHASE, store_original_transaction_id: "other" } }),
        await call("validateStripePurchase", {
          body: {
            data: {
              type: "stripe_receipt_validation_result",
              attributes: { customer_user_id: "jane", stripe_token: "sub_1" },
            },
          },
        }),
        await call("grantAccessLevel", { user: "jane", body: { access_level_id: "premium" } }),
        await call("revokeAccessLevel", { body: { access_level_id: "premium" } }),
        await call("getProfile"),
        await call("legacyGetProfile", { query: "?extended=1" }),
        await call("deleteProfile", { user: "jane" }),
      ];
      sandbox.seed([{ customer_user_id: "joe" }]);
      runs.push({
        responses: responses.map(({ status, body }) => [status, JSON.stringify(body)]),
        snapshot: sandbox.snapshot(),
      });
    }
    expect(runs[0]?.responses.map(([status]) => status)).toEqual([
      200, 200, 200, 200, 400, 200, 200, 200, 200, 200, 204,
    ]);
    expect(runs[1]).toEqual(runs[0]);
  });

  it("is there again after a restart: profiles, clock, and identifiers that were not given before", async () => {
    const first = openFile();
    const { body: before } = await first.call("createProfile", { body: {} });
    first.sandbox.clock.advance({ days: 1 });
    first.sandbox.close();
    const second = openFile({ now: "2000-01-01T00:00:00Z" });
    expect(second.sandbox.clock.now()).toBe(Date.parse("2025-06-16T12:00:00Z"));
    const { body: after } = await second.call("getProfile");
    expect(after.data).toEqual({ ...before.data, timestamp: Date.parse("2025-06-16T12:00:00Z") });
    const { body: other } = await second.call("createProfile", { user: "other", body: {} });
    expect(other.data.profile_id).not.toBe(before.data.profile_id);
    expect(second.sandbox.count()).toBe(2);
  });

  it("has the configured profiles once, not again at each start", async () => {
    const profiles = [{ customer_user_id: "jane" }];
    const first = openFile({ profiles });
    await first.call("deleteProfile", { user: "jane" });
    first.sandbox.close();
    const second = openFile({ profiles });
    expect(second.sandbox.count()).toBe(0);
    second.sandbox.reset();
    expect(second.sandbox.count()).toBe(1);
  });

  it("says which options have no effect on a file that holds a state", () => {
    const warnings: string[] = [];
    const warn = (sentence: string) => warnings.push(sentence);
    openFile({ profiles: [{}], warn }).sandbox.close();
    expect(warnings).toEqual([]);
    openFile({ profiles: [{}], warn });
    expect(warnings).toEqual([
      "The configuration's now and profiles take effect at the next reset: the database already holds a state.",
    ]);
  });

  it("keeps nothing of what is rejected in the middle", () => {
    const { sandbox } = openFile();
    expect(() =>
      sandbox.seed([{ customer_user_id: "jane" }, { grants: [{ access_level_id: "gold" }] }]),
    ).toThrow();
    expect(sandbox.snapshot()).toMatchObject({ profiles: [], ids_given: 0 });
  });

  it("belongs to one sandbox at a time", () => {
    openFile();
    expect(() => openSqliteStore(file)).toThrow(
      /another sandbox has it open\. Stop that, or name another file\.$/,
    );
  });

  it("has to be one", () => {
    writeFileSync(file, "This is a text, and no database. ".repeat(100));
    expect(() => openSqliteStore(file)).toThrow(
      /sandbox\.db cannot be used: file is not a database\. Name another file\.$/,
    );
    expect(() => openSqliteStore(join(folder, "none", "sandbox.db"))).toThrow(
      /cannot be used: unable to open/,
    );
  });

  it("has to be a sandbox's, and is left as it was if it is not", () => {
    const foreign = new DatabaseSync(file);
    foreign.exec("CREATE TABLE profiles (name TEXT); INSERT INTO profiles VALUES ('Jane');");
    foreign.close();
    const before = readFileSync(file);
    expect(() => openSqliteStore(file)).toThrow(/not one of a sandbox\. Name another file\.$/);
    expect(readFileSync(file).equals(before)).toBe(true);
    expect(readdirSync(folder)).toEqual(["sandbox.db"]);
  });

  it("is closed to other users of the machine, and stays so", async () => {
    const modes = () =>
      readdirSync(folder).map((name) => [name, (statSync(join(folder, name)).mode & 0o777).toString(8)]);
    const { sandbox } = openFile();
    expect(modes()).toEqual([
      ["sandbox.db", "600"],
      ["sandbox.db-wal", "600"],
    ]);
    sandbox.close();
    chmodSync(file, 0o644);
    openFile();
    expect(modes()).toEqual([
      ["sandbox.db", "600"],
      ["sandbox.db-wal", "600"],
    ]);
  });

  it.each(["", ":memory:"])("needs the name of a file, which %j is not", async (name) => {
    const sentence =
      /^The database needs the name of a file, and ".*" is none\. Without a database, the state is stored in memory\.$/;
    expect(() => openSqliteStore(name)).toThrow(sentence);
    await expect(openSandbox({ db: name })).rejects.toThrow(sentence);
  });

  it.each([
    [
      "a clock before 1970",
      "UPDATE meta SET clock_stopped_at = -1",
      /damaged: CHECK constraint failed in meta\. Name/,
    ],
    [
      "a clock after 2999",
      "UPDATE meta SET clock_stopped_at = 32503680000000",
      /CHECK constraint failed in meta/,
    ],
    ["a negative counter", "UPDATE meta SET ids_given = -1", /CHECK constraint failed in meta/],
    [
      "profiles without a clock",
      "DELETE FROM meta",
      /it has profiles, but not the number of identifiers given/,
    ],
    ...[
      ["a profile that is no JSON", "profile = substr(profile, 1, 20)"],
      ["a profile of another ID", "profile = json_set(profile, '$.profile_id', 'other')"],
      ["a profile of another customer", "customer_user_id = 'other'"],
    ].map(([name, change]): [string, string, RegExp] => [
      name as string,
      `UPDATE profiles SET ${change}`,
      new RegExp(
        `the row of profile ${P} is damaged; to do without that profile, run DELETE FROM profiles WHERE rowid = 1\\. Name`,
      ),
    ]),
    ["another layout", "ALTER TABLE profiles DROP COLUMN profile", /no such column: profile\. Name another/],
  ])("has to be whole: %s is rejected", async (_, spoil, sentence) => {
    openFile({ profiles: [{ profile_id: P, customer_user_id: "jane" }] }).sandbox.close();
    const database = new DatabaseSync(file);
    database.exec(`PRAGMA ignore_check_constraints = ON; ${spoil}`);
    database.close();
    expect(() => openSqliteStore(file)).toThrow(sentence);
    await expect(openSandbox({ db: file })).rejects.toThrow(sentence);
  });

  it("has columns that can be read without the code", () => {
    openFile({ profiles: [{ profile_id: P, customer_user_id: "jane" }] }).sandbox.close();
    const database = new DatabaseSync(file, { readOnly: true });
    const { profile, ...row } = { ...database.prepare("SELECT * FROM profiles").get() };
    expect(row).toEqual({ created_seq: 1, profile_id: P, customer_user_id: "jane" });
    expect(JSON.parse(profile as string)).toMatchObject({ profile_id: P });
    const meta = { ...database.prepare("SELECT * FROM meta").get() };
    expect(meta).toEqual({ id: 1, ids_given: 0, clock_stopped_at: Date.parse(NOW), passed_until: NOW });
    expect({ ...database.prepare("PRAGMA user_version").get() }).toEqual({ user_version: VERSION });
    database.close();
  });

  it("is left alone if its version is newer", () => {
    openFile().sandbox.close();
    const database = new DatabaseSync(file);
    database.exec(`PRAGMA user_version = ${VERSION + 1}`);
    database.close();
    const before = readFileSync(file);
    expect(() => openSqliteStore(file)).toThrow(
      `sandbox.db cannot be used: it is of version ${VERSION + 1}, and this version of adapty-openapi reads versions ` +
        `up to ${VERSION}. Use a newer one. Name another file.`,
    );
    expect(readFileSync(file).equals(before)).toBe(true);
  });
});

describe("a database of version 0", () => {
  /**
   * Both files were made by the last commit before versions, by a history with every operation. So
   * were the responses.
   */
  const FIXTURE = "tests/fixtures/store-0.db";
  const { options, exchanges } = JSON.parse(readFileSync("tests/fixtures/store-0.json", "utf8"));

  beforeEach(() => {
    copyFileSync(FIXTURE, file);
  });

  it("opens, and the responses are the same", async () => {
    const { sandbox } = openFile(options);
    expect(exchanges).toHaveLength(11);
    for (const { method, target, headers, body, status, response: expected } of exchanges) {
      const response = await sandbox.fetch(`https://api.adapty.io${target}`, {
        method,
        headers,
        ...(body !== undefined && { body: JSON.stringify(body) }),
      });
      expect([response.status, await response.json()], `${method} ${target}`).toEqual([status, expected]);
    }
  });

  it("is migrated once, and holds the same state after that", () => {
    const first = openFile(options).sandbox;
    const snapshot = first.snapshot();
    expect(snapshot.profiles.map(({ customer_user_id }) => customer_user_id)).toEqual([
      "jane",
      "joe",
      "kim",
      "leo",
      "max",
    ]);
    expect(snapshot.ids_given).toBe(28);
    expect(snapshot.clock).toEqual({ now: "2025-06-17T12:00:00.000000+0000", stopped: true });
    first.close();
    expect(openFile(options).sandbox.snapshot()).toEqual(snapshot);
  });

  it.each([
    ["no JSON", "UPDATE bookkeeping SET kept = '{'", "malformed JSON"],
    ["no counter", "UPDATE bookkeeping SET kept = '[]'", "NOT NULL constraint failed: meta.ids_given"],
    [
      "a clock that is text",
      set("clockStoppedAt", "'abc'"),
      "cannot store TEXT value in INTEGER column meta.clock_stopped_at",
    ],
    [
      "a clock past the year 2999",
      set("clockStoppedAt", "1e300"),
      "cannot store REAL value in INTEGER column meta.clock_stopped_at",
    ],
    ["a negative counter", set("idsGiven", "-1"), /CHECK constraint failed: ids_given/],
  ])("is left as it was if it is damaged: %s", (_, spoil, reason) => {
    const database = new DatabaseSync(file);
    database.exec(spoil);
    database.close();
    const before = readFileSync(file);
    expect(() => openSqliteStore(file)).toThrow(
      /cannot be used: it cannot be migrated from version 0 to \d+: .*\. Name/,
    );
    expect(() => openSqliteStore(file)).toThrow(reason);
    expect(readFileSync(file).equals(before)).toBe(true);
  });

  function set(name: string, value: string) {
    return `UPDATE bookkeeping SET kept = json_set(kept, '$.${name}', ${value})`;
  }
});

describe("changes that wait for a commit", () => {
  const store = () => {
    const opened = openSqliteStore(file);
    open.push(opened);
    return opened;
  };
  const [profile] = openCaller({ profiles: [{ customer_user_id: "jane" }] }).sandbox.snapshot().profiles;
  const named = (id: string) => ({ ...(profile as StoredProfile), profile_id: id, customer_user_id: id });

  it("are of several transactions, each of which is whole or not there", async () => {
    const first = store();
    first.transaction(() => {
      first.save(named("a"));
      first.saveMeta({ idsGiven: 1, clockStoppedAt: null, passedUntil: null });
    });
    expect(() =>
      first.transaction(() => {
        first.save(named("b"));
        first.delete("a");
        first.saveMeta({ idsGiven: 2, clockStoppedAt: null, passedUntil: null });
        throw new Error("a rule is broken");
      }),
    ).toThrow("a rule is broken");
    first.transaction(() => first.save(named("c")));
    expect([...first.all()].map(({ profile_id }) => profile_id)).toEqual(["a", "c"]);
    expect(["a", "b", "c"].map((id) => first.find(id)?.profile_id)).toEqual(["a", undefined, "c"]);
    expect(["a", "b", "c"].map((id) => first.findByCustomer(id)?.profile_id)).toEqual(["a", undefined, "c"]);
    await first.committed;
    expect(first.committed).toBeUndefined();
    first.close();
    const second = store();
    expect([...second.all()]).toEqual([named("a"), named("c")]);
    expect(second.readMeta()).toEqual({ idsGiven: 1, clockStoppedAt: null, passedUntil: null });
  });

  it("can move a customer from one profile to another", () => {
    const opened = store();
    const [a, b] = [named("a"), named("b")];
    opened.transaction(() => {
      opened.save(a);
      opened.save(b);
    });
    opened.transaction(() => {
      opened.save({ ...a, customer_user_id: null });
      opened.save({ ...b, customer_user_id: "a" });
    });
    const holders = () => ["a", "b"].map((id) => opened.findByCustomer(id)?.profile_id);
    expect(holders()).toEqual(["b", undefined]);
    expect(() =>
      opened.transaction(() => {
        opened.delete("b");
        opened.save(a);
        throw new Error("a rule is broken");
      }),
    ).toThrow();
    expect(holders()).toEqual(["b", undefined]);
    // More than the cache holds, so that the rows are read.
    opened.transaction(() => {
      for (let index = 0; index < 2000; index += 1) opened.save(named(`other-${index}`));
    });
    expect(holders()).toEqual(["b", undefined]);
    expect([...opened.all()].slice(0, 2)).toEqual([
      { ...a, customer_user_id: null },
      { ...b, customer_user_id: "a" },
    ]);
  });

  it("are none if nothing was changed", () => {
    const opened = store();
    opened.transaction(() => opened.find("a"));
    expect(() =>
      opened.transaction(() => {
        throw new Error("a rule is broken");
      }),
    ).toThrow("a rule is broken");
    expect(opened.committed).toBeUndefined();
  });

  it("are all undone if the commit fails, and each gets a 500", async () => {
    const logged = vi.spyOn(console, "error").mockImplementation(() => {});
    const { sandbox } = openFile({ profiles: [{ customer_user_id: "jane" }] });
    const before = sandbox.snapshot();
    renameSync(file, `${file}.old`);
    const users = ["a", "b", "c", "d", "jane"];
    const headers = { Authorization: "Api-Key secret_live_any", "Content-Type": "application/json" };
    const responses = await Promise.all(
      users.map((user) =>
        sandbox.fetch("https://api.adapty.io/api/v2/server-side-api/profile/", {
          method: "POST",
          headers: { ...headers, "adapty-customer-user-id": user },
          body: "{}",
        }),
      ),
    );
    expect(responses.map(({ status }) => status)).toEqual(users.map(() => 500));
    expect(sandbox.journal().map(({ status }) => status)).toEqual(users.map(() => 500));
    expect(sandbox.snapshot()).toEqual(before);
    renameSync(`${file}.old`, file);
    sandbox.seed([{}]);
    const after = sandbox.snapshot();
    expect(after.ids_given).toBe(before.ids_given + 1);
    sandbox.close();
    expect(openFile().sandbox.snapshot()).toEqual(after);
    logged.mockRestore();
  });

  it("are undone with the one that fills the disk, since SQLite rolls all of them back", async () => {
    const exec = vi.spyOn(DatabaseSync.prototype, "exec");
    const opened = store();
    const database = exec.mock.contexts[0] as DatabaseSync;
    exec.mockRestore();
    database.exec(`PRAGMA max_page_count = ${database.prepare("PRAGMA page_count").get()?.page_count}`);
    opened.transaction(() => opened.save(named("a")));
    const waiting = opened.committed?.then(
      () => "committed",
      (error) => error.message,
    );
    const fill = () =>
      opened.transaction(() => opened.save({ ...named("b"), segment_hash: "x".repeat(100_000) }));
    expect(fill).toThrow(/database or disk is full\. Nothing was changed\.$/);
    expect(await waiting).toMatch(/database or disk is full/);
    expect(opened.count()).toBe(0);
    expect(opened.find("a")).toBeUndefined();
    opened.transaction(() => opened.save(named("c")));
    opened.commit();
    expect(opened.count()).toBe(1);
  });

  it("are committed when the store is closed", () => {
    const first = store();
    first.transaction(() => {
      first.save(named("a"));
      first.saveMeta({ idsGiven: 1, clockStoppedAt: null, passedUntil: null });
    });
    first.close();
    expect(store().count()).toBe(1);
  });
});

describe("a change through the control plane", () => {
  const START = Date.parse("2025-06-15T12:00:00Z");

  it.each([
    ["seed", [{ customer_user_id: "jane" }], { count: 1, clock: START }],
    ["clock", { advance: { days: 30 } }, { count: 0, clock: START + 30 * 86_400_000 }],
  ])("of %s is in the file when the response is sent", async (path, body, expected) => {
    const { sandbox } = openFile({ profiles: [] });
    const response = await sandbox.fetch(`http://127.0.0.1/_sandbox/${path}`, {
      method: "POST",
      body: JSON.stringify(body),
    });
    expect(response.ok).toBe(true);
    // The copy is what another process finds if this one is killed now.
    const copy = join(folder, "copy.db");
    copyFileSync(file, copy);
    copyFileSync(`${file}-wal`, `${copy}-wal`);
    const found = openSqliteStore(copy);
    open.push(found);
    expect({ count: found.count(), clock: found.readMeta()?.clockStoppedAt }).toEqual(expected);
  });
});

describe("a write that fails", () => {
  const HOST = "https://api.adapty.io";
  const USER = { Authorization: "Api-Key secret_live_any", "adapty-customer-user-id": "jane" };
  const PROFILE = `${HOST}/api/v2/server-side-api/profile/`;
  let logged: ReturnType<typeof vi.spyOn>;

  beforeEach(() => {
    logged = vi.spyOn(console, "error").mockImplementation(() => {});
  });

  afterEach(() => {
    logged.mockRestore();
  });

  const post = (sandbox: { fetch: typeof fetch }, url: string, body: unknown, user = "jane") =>
    sandbox.fetch(url, {
      method: "POST",
      headers: { ...USER, "adapty-customer-user-id": user, "Content-Type": "application/json" },
      body: JSON.stringify(body),
    });

  /** A seed that takes more room than a full database has. */
  const many = Array.from({ length: 300 }, (_, index) => ({ customer_user_id: `user-${index}` }));

  async function expectFailure(response: Response, sentence: RegExp) {
    expect(response.status).toBe(500);
    expect(await response.json()).toMatchObject({ error_code: "internal_error", status_code: 500 });
    expect(String(logged.mock.calls.at(-1)?.[0])).toMatch(sentence);
  }

  it("because the disk is full is a 500, logged, and leaves the state as it was", async () => {
    const exec = vi.spyOn(DatabaseSync.prototype, "exec");
    const opened = openFile({ profiles: [{ customer_user_id: "john" }] });
    const database = exec.mock.contexts[0] as DatabaseSync;
    exec.mockRestore();
    const pages = database.prepare("PRAGMA page_count").get()?.page_count;
    database.exec(`PRAGMA max_page_count = ${pages}`);
    const full = /^Error: The database .*sandbox\.db cannot be used: database or disk is full\./;
    await post(opened.sandbox, `${HOST}/_sandbox/clock`, { set: NOW });
    let before = opened.sandbox.snapshot();
    let response = await createProfile("user-0");
    for (let index = 1; response.status === 200; index += 1) {
      before = opened.sandbox.snapshot();
      response = await createProfile(`user-${index}`);
    }
    await expectFailure(response, full);
    expect(logged).toHaveBeenCalledTimes(1);
    expect(opened.sandbox.snapshot()).toEqual(before);
    await expectFailure(await post(opened.sandbox, `${HOST}/_sandbox/seed`, many), full);
    const source = openCaller({ now: "2030-01-01T00:00:00Z", profiles: many });
    const larger = source.sandbox.snapshot();
    await expectFailure(await post(opened.sandbox, `${HOST}/_sandbox/restore`, larger), full);
    expect(opened.sandbox.snapshot()).toEqual(before);

    database.exec("PRAGMA max_page_count = 100000");
    expect((await createProfile("late")).status).toBe(200);
    const after = opened.sandbox.snapshot();
    opened.sandbox.close();
    expect(openFile().sandbox.snapshot()).toEqual(after);

    function createProfile(user: string) {
      return post(opened.sandbox, PROFILE, {}, user);
    }
  });

  it.each([
    ["the file is deleted", (path: string) => rmSync(path)],
    ["the file is moved away", (path: string) => renameSync(path, `${path}.old`)],
    [
      "another file takes its name",
      (path: string) => {
        renameSync(path, `${path}.old`);
        writeFileSync(path, "");
      },
    ],
    ["its write-ahead log is deleted", (path: string) => rmSync(`${path}-wal`)],
    [
      "its folder is moved away",
      (path: string) => {
        renameSync(folder, `${folder}.old`);
        mkdirSync(folder);
        writeFileSync(path, "");
      },
    ],
  ])("because %s is a 500, and reads go on", async (_, spoil) => {
    const opened = openFile({ profiles: [{ customer_user_id: "jane" }] });
    const before = opened.sandbox.snapshot();
    spoil(file);
    const gone = /takes no more changes: .*sandbox\.db(-wal)? was deleted or replaced while the sandbox ran/;
    try {
      await expectFailure(await post(opened.sandbox, PROFILE, {}), gone);
      await expectFailure(
        await post(opened.sandbox, `${HOST}/_sandbox/clock`, { advance: { days: 1 } }),
        gone,
      );
      await expectFailure(await post(opened.sandbox, `${HOST}/_sandbox/reset`, undefined), gone);
      expect(() => opened.sandbox.clock.set("2030-01-01T00:00:00Z")).toThrow(gone);
      expect(() => opened.sandbox.seed([{}])).toThrow(gone);
      expect(() => opened.sandbox.restore({ ...before, profiles: [] })).toThrow(gone);
      expect(opened.sandbox.snapshot()).toEqual(before);
      expect((await opened.sandbox.fetch(PROFILE, { headers: USER })).status).toBe(200);
    } finally {
      rmSync(`${folder}.old`, { recursive: true, force: true });
    }
  });

  it("reports its own error, also if it cannot be rolled back", async () => {
    const { sandbox } = openFile();
    sandbox.close();
    await expectFailure(
      await post(sandbox, PROFILE, {}),
      /database is not open|statement has been finalized/,
    );
  });
});

describe("a configuration file", () => {
  const write = (name: string, text: string) => {
    const path = join(folder, name);
    writeFileSync(path, text);
    return path;
  };

  it("sets the sandbox up, in YAML or in JSON", async () => {
    const yaml = `
# What the tests of our shop need.
now: ${NOW}
accessLevels: [premium, gold]
products:
  - { id: 1month.premium, accessLevel: gold }
profiles:
  - customer_user_id: user-42
    transactions:
      - ${JSON.stringify(SUBSCRIPTION)}
`;
    const options = {
      now: NOW,
      accessLevels: ["premium", "gold"],
      products: [{ id: "1month.premium", accessLevel: "gold" }],
      profiles: [{ customer_user_id: "user-42", transactions: [SUBSCRIPTION] }],
    };
    const responses = [];
    for (const config of [write("sandbox.yaml", yaml), write("sandbox.json", JSON.stringify(options))]) {
      const sandbox = await openSandbox({ config });
      open.push(sandbox);
      responses.push((await callerOf(sandbox.fetch)("getProfile")).body);
    }
    expect(responses[0].data.access_levels).toMatchObject([{ access_level_id: "gold" }]);
    expect(responses[1]).toEqual(responses[0]);
  });

  it("may be empty, and gives way to the command's seed", async () => {
    const config = write("sandbox.yaml", "seed: of-the-file\n");
    const ids = [];
    for (const from of [
      { config },
      { config, seed: "of-the-command" },
      { config: write("empty.yaml", "") },
    ]) {
      const sandbox = await openSandbox(from);
      open.push(sandbox);
      sandbox.seed([{}]);
      ids.push(sandbox.snapshot().profiles[0]?.profile_id);
    }
    expect(new Set(ids).size).toBe(3);
  });

  it.each<[string, string, string[]]>([
    ["a typing error", "acessLevels: [premium]\n", [":1:14: there is no option acessLevels"]],
    ["a value of another type", "seed: demo\nrateLimit: often\n", [":2:12: rateLimit must be integer"]],
    [
      "a value that is not listed",
      "products:\n  - id: coins\n    type: coin\n",
      [
        ":3:11: products.0.type must be equal to one of the allowed values: subscription, one_time, consumable",
      ],
    ],
    [
      "a request that is not of the described shape",
      "profiles:\n  - transactions:\n      - purchase_type: gift\n",
      [":3:9: "],
    ],
    [
      "a rule that is broken",
      'profiles: [{"grants":\n  [{"access_level_id":"gold"}]}]',
      [
        ":2:4: profiles.0.grants.0: grantAccessLevel rejects it with paid_access_level_does_not_exist: Paid access level `gold` does not exist",
      ],
    ],
    [
      "options that contradict one another",
      "accessLevels: [gold]\nproducts:\n  - id: a\n    accessLevel: premium\n",
      [":4:18: products.0.accessLevel: there is no access level `premium`"],
    ],
    [
      "a moment that there is not",
      "seed: a\nnow: 2025-02-30T00:00:00Z\n",
      [":2:6: now: The clock cannot be set"],
    ],
    ["JSON with a mistake", '{"seed": "a",\n "now": }', [":2:"]],
    ["two mistakes", "seed: 1\nappId: 2\n", [":1:7: seed must be string", ":2:8: appId must be string"]],
    ["a list", "- premium\n", [":1:1: the configuration must be object"]],
    [
      "a few lines that stand for billions of values",
      `a: &a [1, 1]\n${[..."bcdefghijklm"].map((name, index) => `${name}: &${name} [${`*${"abcdefghijkl"[index]}, `.repeat(9)}1]`).join("\n")}\n`,
      [":1:1: the configuration cannot be read: Excessive alias count"],
    ],
  ])("says of %s where it is and why", async (_, text, reasons) => {
    const config = write("sandbox.yaml", text);
    const error = await openSandbox({ config }).then(
      () => new Error("It was accepted."),
      (refused: Error) => refused,
    );
    const lines = error.message.split("\n");
    for (const [index, reason] of reasons.entries()) expect(lines[index]).toContain(`${config}${reason}`);
  });

  it("has to be there", async () => {
    await expect(openSandbox({ config: join(folder, "none.yaml") })).rejects.toThrow(
      /none\.yaml: .*cannot be read/,
    );
  });
});
