/** Runs a small backend on the sandbox, before and after its calls are moved from v1 to v2. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createAdaptyClient } from "adapty-openapi";
import { useSandbox } from "adapty-openapi/vitest";
import { expect, test } from "vitest";
import { findLeft, moveFiles, moveToV2 } from "./v1-to-v2.ts";

const sandbox = useSandbox({ now: "2030-01-31T12:00:00Z" });
const adapty = createAdaptyClient({ apiKey: "secret_live_any", fetch: sandbox.fetch });

const backend = `
  const user = { customerUserId: "jane" };
  const created = await adapty.v1CreateProfile({ ...user, body: { first_name: "Jane" } });
  const granted = await adapty.v1GrantAccessLevel({ ...user, body: { access_level_id: "premium" } });
  const headers = { Authorization: "Api-Key secret_live_any", "adapty-customer-user-id": "jane" };
  const read = await fetch("https://api.adapty.io/api/v1/server-side-api/profiles/", { headers });
  const refused = await adapty.v1GrantAccessLevel({ ...user, body: { access_level_id: "gold" } });
  return [created.data, granted.data, await read.json(), refused.error.error_code];
`;

/** What the code returns, and the operations that it calls. */
async function run(code: string) {
  sandbox.reset();
  const AsyncFunction = (async () => {}).constructor as FunctionConstructor;
  const returned: unknown = await new AsyncFunction("adapty", "fetch", code)(adapty, sandbox.fetch);
  return { returned, operations: sandbox.calls().map(({ operation }) => operation) };
}

test("the responses are the same, and come from v2", async () => {
  const before = await run(backend);
  const after = await run(moveToV2(backend));
  expect(before.operations).toEqual([
    "v1CreateProfile",
    "v1GrantAccessLevel",
    "v1GetProfile",
    "v1GrantAccessLevel",
  ]);
  expect(after.operations).toEqual(["createProfile", "grantAccessLevel", "getProfile", "grantAccessLevel"]);
  expect(after.returned).toEqual(before.returned);
  expect(after.returned).toMatchObject([{}, {}, {}, "paid_access_level_does_not_exist"]);
});

test("all source files of a folder are moved, and nothing else", () => {
  const folder = mkdtempSync(join(tmpdir(), "v1-to-v2-"));
  const files = {
    "access.ts": "const grant = adapty.v1GrantAccessLevel;\nconst another = client.v1GrantAccessLevels;\n",
    "http/profile.js": 'const url = "https://api.adapty.io/api/v1/server-side-api/profiles/";\n',
    "http/base.ts":
      'const BASE = "https://api.adapty.io/api/v1/server-side-api";\nfetch(BASE + "/profiles/");\n',
    "notes.md": "We still call v1GetProfile.\n",
    "node_modules/other/index.js": "exports.v1GetProfile = () => {};\n",
  };
  try {
    for (const [name, code] of Object.entries(files)) {
      mkdirSync(join(folder, name, ".."), { recursive: true });
      writeFileSync(join(folder, name), code);
    }
    expect(moveFiles(folder).sort()).toEqual([
      `${join(folder, "access.ts")}:1: const grant = adapty.grantAccessLevel;`,
      `${join(folder, "http/profile.js")}:1: const url = "https://api.adapty.io/api/v2/server-side-api/profile/";`,
    ]);
    const read = (name: string) => readFileSync(join(folder, name), "utf8");
    expect(read("access.ts")).toContain("client.v1GrantAccessLevels");
    for (const name of ["notes.md", "node_modules/other/index.js"] as const)
      expect(read(name)).toBe(files[name]);
    expect(moveFiles(folder)).toEqual([]);
    expect(findLeft(folder)).toEqual([
      `${join(folder, "http/base.ts")}:1: const BASE = "https://api.adapty.io/api/v1/server-side-api";`,
    ]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
