/**
 * The README is true: its code runs and type-checks, its lists are complete, its links lead
 * somewhere.
 */
import { execFile } from "node:child_process";
import { existsSync, mkdtempDisposableSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { describe, expect, it, vi } from "vitest";
import { operations } from "../../generated/client.ts";
import * as schemas from "../../generated/schemas.ts";
import { createAdaptyClient } from "../../src/client/index.ts";
import { listen } from "../../src/http/adapters/node.ts";
import { createSandbox } from "../../src/sandbox/index.ts";
import { openSqliteStore } from "../../src/sandbox/store/sqlite.ts";
import { startReceiver } from "../support/receiver.ts";
import { checkTypes, runSnippet, standIn } from "../support/snippets.ts";

const readme = readFileSync("README.md", "utf8");
const blocks = [...readme.matchAll(/```ts\n([\s\S]*?)```/g)].map(([, code = ""]) => code);
/** The blocks, in their order. */
const [
  callFromBackend = "",
  inProduction = "",
  extendAccess = "",
  receive,
  readCached = "",
  keepState = "",
  keepStateInFile = "",
  testSuite,
  throughMsw = "",
  override = "",
  buyAndWait = "",
  ...others
] = blocks;

/** The rows of the table whose first cells are these, as their cells. */
function table(...head: string[]): string[][] {
  const [, rows = ""] = readme.split(`| ${head.join(" | ")} |\n`);
  const [body = ""] = rows.split("\n\n");
  return body
    .trim()
    .split("\n")
    .slice(1)
    .map((row) => row.slice(2, -2).split(" | "));
}

/** The code in a cell. */
function codeIn(cell = ""): string[] {
  return [...cell.matchAll(/`([^`]+)`/g)].map(([, code = ""]) => code);
}

/** The README's user is there already. */
const adapty = standIn({ profiles: [{ customer_user_id: "user-42" }] });

it("grants access from a backend", async () => {
  expect(await runSnippet(adapty + callFromBackend)).toContain("access_level_id: 'premium'");
});

it("reads access, repeats and throws in production", async () => {
  expect(await runSnippet(adapty + inProduction)).toMatch(/^getProfile 1 200 [\d.]+\nfalse\n$/);
});

it("extends access, and neither ends a lifetime level nor begins a later one", async () => {
  const users = {
    ended: { expires_at: "2020-01-31T00:00:00Z" },
    running: { expires_at: "2100-01-31T00:00:00Z" },
    later: { starts_at: "2100-01-01T00:00:00Z", expires_at: "2100-01-31T00:00:00Z" },
    lifetime: { expires_at: null },
  };
  const profiles = Object.entries(users).map(([customer_user_id, dates]) => ({
    customer_user_id,
    grants: [{ access_level_id: "premium", ...dates }],
  }));
  const call = `
    for (const customerUserId of ["ended", "running", "later", "lifetime"]) {
      await extendPremium(adapty, customerUserId, 30);
      const { data } = await unwrap(adapty.getProfile({ customerUserId }));
      const [level] = data.access_levels ?? [];
      const days = (Date.parse(level?.expires_at ?? "") - Date.now()) / 86_400_000;
      const end = Math.round(days) === 30 ? "in 30 days" : level?.expires_at?.slice(0, 10);
      console.log(customerUserId, (level?.starts_at ?? "").slice(0, 4) === "2100", end);
    }
  `;
  const [client = ""] = /^const adapty = createAdaptyClient.*$/m.exec(callFromBackend) ?? [];
  const imports = 'import { createAdaptyClient } from "adapty-openapi";\n';
  expect(await runSnippet(standIn({ profiles }) + imports + client + extendAccess + call)).toBe(
    "ended false in 30 days\nrunning false 2100-03-02\nlater true 2100-03-02\nlifetime false undefined\n",
  );
});

it("validates what a cache has kept", async () => {
  expect(await runSnippet(readCached)).toBe("data.profile_id: profile_id is required, but is missing.\n");
});

it("keeps state in process", async () => {
  expect(await runSnippet(keepState)).toMatch(/^2030-01-01T00:00:00/);
});

it("keeps state in a file", async () => {
  using folder = mkdtempDisposableSync(join(tmpdir(), "readme-"));
  const file = join(folder.path, "sandbox.sqlite");
  createSandbox({ store: openSqliteStore(file), profiles: [{ customer_user_id: "user-42" }] }).close();
  expect(await runSnippet(keepStateInFile.replace("sandbox.sqlite", file))).toBe("1\n");
});

it("has a suite that is one of the examples, which run with the tests", () => {
  expect(testSuite).toBe(readFileSync("examples/use-sandbox.test.ts", "utf8"));
});

it("responds through MSW", async () => {
  expect(await runSnippet(throughMsw)).toBe("404\n");
});

it("overrides one response through MSW", async () => {
  expect(await runSnippet(override)).toContain("There is no premium today.");
});

it("receives webhooks", async () => {
  const call = `
    import { webhookEvent } from "adapty-openapi/webhooks";
    for (const level of [
      { access_level_id: "premium", is_active: true, expires_at: "2031-01-01T00:00:00.000000+0000" },
      { access_level_id: "pro", is_active: false },
      { access_level_id: "premium", is_active: true, is_lifetime: true },
    ]) {
      const event = webhookEvent("access_level_updated", { customer_user_id: "jane", event_properties: level });
      const init = { method: "POST", body: JSON.stringify(event), headers: { Authorization: "webhook_secret" } };
      console.log((await POST(new Request("http://localhost", init))).status, premium);
    }
  `;
  const kept = "200 Map(1) { 'jane' => 2031-01-01T00:00:00.000Z }\n";
  const forLife = "200 Map(1) { 'jane' => null }\n";
  expect(await runSnippet(`${receive}${call}`)).toBe(kept + kept + forLife);
});

/** What happens to a monthly subscription that begins on 31 January. */
const MONTH = [
  "2030-01-31 access_level_updated",
  "2030-01-31 subscription_started",
  "2030-02-28 access_level_updated",
  "2030-02-28 subscription_renewed",
];

it("buys, waits a month and sees the event in process", async () => {
  const printed = await runSnippet(buyAndWait);
  expect(printed.trim().split("\n").sort()).toEqual(MONTH);
});

it("buys, waits a month and sees the event with curl", async () => {
  const sandbox = createSandbox({ now: "2030-01-31T12:00:00Z", autoRenew: true });
  const server = await listen(sandbox);
  const receiver = await startReceiver();
  const [, commands = ""] = /```sh\n(curl [^`]*_sandbox\/webhooks[^`]*)```/.exec(readme) ?? [];
  const local = commands
    .replaceAll("127.0.0.1:4020", `127.0.0.1:${server.port}`)
    .replace("http://127.0.0.1:3000/webhooks/adapty", receiver.url);
  await promisify(execFile)("bash", ["-euc", local.replaceAll("curl ", "curl -sf ")]);
  await server.close();
  sandbox.close();
  receiver.close();
  const events = receiver.received.map(({ body }) => JSON.parse(body)).filter(({ event_type }) => event_type);
  expect(events.map((event) => `${event.event_datetime.slice(0, 10)} ${event.event_type}`).sort()).toEqual(
    MONTH,
  );
});

it("has no other block, and each type-checks", () => {
  expect(others).toEqual([]);
  expect(checkTypes(Object.fromEntries(blocks.map((code, index) => [`block${index}`, code])))).toEqual([]);
});

it("lists each method of the client", () => {
  const listed = table("To", "use").flatMap(([, methods]) => codeIn(methods));
  expect(listed.sort()).toEqual(Object.keys(operations).sort());
});

it("names schemas that are there", () => {
  const named = table("To validate", "import").flatMap(([, names]) => codeIn(names));
  expect(named.length).toBeGreaterThan(3);
  expect(named.filter((name) => !(name in schemas))).toEqual([]);
});

it("lists each error code of the client's own", () => {
  const source = readFileSync("src/client/result.ts", "utf8");
  const codes = [...source.matchAll(/error_code: "(\w+)"/g)].map(([, code]) => code);
  expect(
    table("`error_code`", "means")
      .flatMap(([code]) => codeIn(code))
      .sort(),
  ).toEqual(codes.sort());
});

it.each(["README.md", "CONTRIBUTING.md", "CONTRIBUTING-writers.md", "src/sandbox/README.md"])(
  "%s names only paths that are there",
  (file) => {
    const text = readFileSync(file, "utf8");
    const links = [...text.matchAll(/\]\(([^):#]+)\)/g)].map(([, path = ""]) => join(dirname(file), path));
    const inCode = [...text.matchAll(/`((?:spec|scripts|src|tests|generated)\/[\w./-]*)`/g)].map(
      ([, path = ""]) => path,
    );
    expect(links.length + inCode.length).toBeGreaterThan(0);
    // The build writes the reference, which a fresh clone has not.
    const built = (path: string) => path.startsWith("generated/docs/");
    expect([...links, ...inCode].filter((path) => !built(path) && !existsSync(path))).toEqual([]);
  },
);

describe("the control plane over HTTP", () => {
  const rows = table("Request", "Body", "Response").flatMap(([request, body, response]) => {
    const [method = "", path = ""] = (codeIn(request)[0] ?? "").split(" ");
    const status = Number(response?.slice(0, 3));
    const bodies: (string | undefined)[] = codeIn(body).filter((code) => /^[[{]/.test(code));
    if (bodies.length === 0) bodies.push(undefined);
    return bodies.map((each) => ({ method, path, body: each, status }));
  });

  it.each(rows)("takes $method $path $body", async ({ method, path, body, status }) => {
    const sandbox = createSandbox();
    const url = `http://127.0.0.1:4020${path}`;
    const sent = path.endsWith("restore") ? JSON.stringify(sandbox.snapshot()) : body;
    const response = await sandbox.fetch(url, {
      method,
      ...(sent && { body: sent, headers: { "Content-Type": "application/json" } }),
    });
    expect([response.status, await response.text()]).toEqual([status, expect.anything()]);
  });
});

it("is right that the app's clock and the sandbox's differ, and how to set the one to the other", async () => {
  const sandbox = createSandbox();
  const adapty = createAdaptyClient({ apiKey: "secret_live_any", fetch: sandbox.fetch });
  const user = { customerUserId: "user-42" };
  await adapty.createProfile({ ...user, body: {} });
  const expires_at = new Date(Date.now() + 86_400_000).toISOString().replace(/\.\d+Z$/, "Z");
  await adapty.grantAccessLevel({ ...user, body: { access_level_id: "premium", expires_at } });
  sandbox.clock.advance({ days: 30 });

  const { data } = await adapty.getProfile(user);
  const end = Date.parse(data?.data.access_levels?.[0]?.expires_at ?? "");
  expect(end > Date.now()).toBe(true);
  expect(end > sandbox.clock.now()).toBe(false);
  try {
    vi.setSystemTime(sandbox.clock.now());
    expect(end > Date.now()).toBe(false);
  } finally {
    vi.useRealTimers();
  }
});
