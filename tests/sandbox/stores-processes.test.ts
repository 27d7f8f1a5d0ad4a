import { execFileSync } from "node:child_process";
import { chmodSync, mkdtempDisposableSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { openSqliteStore } from "../../src/sandbox/store/sqlite.ts";
import { killUnderLoad } from "../soak/kill.ts";

describe("a database that another process uses", () => {
  it("has to be writable", () => {
    using folder = mkdtempDisposableSync(join(tmpdir(), "adapty-store-"));
    const file = join(folder.path, "sandbox.db");
    openSqliteStore(file).close();
    chmodSync(file, 0o444);
    chmodSync(folder.path, 0o755);
    const script = `
      try { (await import(${JSON.stringify(join(import.meta.dirname, "../../src/sandbox/store/sqlite.ts"))})).openSqliteStore(${JSON.stringify(file)}); }
      catch (error) { console.log(error.message); }`;
    // Root may write to every file, so that the test has to be somebody else.
    const other = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};
    const said = execFileSync(process.execPath, ["--input-type=module", "--eval", script], {
      ...other,
      encoding: "utf8",
    });
    expect(said).toBe(
      `The database ${file} cannot be used: its permissions do not let this process write to it. Name another file.\n`,
    );
    expect(statSync(file).mode & 0o777).toBe(0o444);
  });

  it("has what it acknowledged after kill -9", async () => {
    expect(await killUnderLoad(3)).toBeGreaterThan(0);
  });
});
