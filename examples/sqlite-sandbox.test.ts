/** Keeps the state of a sandbox in a file, so that it is there when the process starts again. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createAdaptyClient } from "adapty-openapi";
import { createSandbox } from "adapty-openapi/sandbox";
import { openSqliteStore } from "adapty-openapi/sandbox/sqlite";
import { afterEach, beforeEach, expect, test } from "vitest";

const jane = { customerUserId: "jane" };
let folder: string;
let sandbox: ReturnType<typeof createSandbox>;

/** What a server does when it starts. */
function start() {
  sandbox = createSandbox({ store: openSqliteStore(join(folder, "sandbox.sqlite")) });
  return createAdaptyClient({ apiKey: "secret_live_any", fetch: sandbox.fetch });
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "sandbox-"));
});

afterEach(() => {
  sandbox.close();
  rmSync(folder, { recursive: true });
});

test("profiles, purchases and the clock survive a restart", async () => {
  const before = start();
  sandbox.clock.set("2030-01-31T12:00:00Z");
  sandbox.store.subscribe({ ...jane, product: "monthly" });
  const { data: written } = await before.getProfile(jane);
  sandbox.close();

  const { data: read } = await start().getProfile(jane);
  expect(read).toEqual(written);
  expect(read?.data.access_levels).toMatchObject([{ access_level_id: "premium" }]);
  sandbox.clock.advance({ days: 1 });
  expect(new Date(sandbox.clock.now()).toISOString()).toBe("2030-02-01T12:00:00.000Z");
});

test("one sandbox at a time has the file", () => {
  start();
  expect(() => openSqliteStore(join(folder, "sandbox.sqlite"))).toThrow("another sandbox has it open");
});
