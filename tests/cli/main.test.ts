/** The command as a process of its own; run.test.ts has what it prints and rejects. */
import { type ChildProcess, execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempDisposable } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { promisify } from "node:util";
import { afterEach, describe, expect, it } from "vitest";

const CLI = new URL("../../src/cli/main.ts", import.meta.url).pathname;
const running: ChildProcess[] = [];

afterEach(() => {
  for (const child of running.splice(0)) child.kill("SIGKILL");
});

/** Runs the command to its end. */
async function run(...args: string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  const ended = promisify(execFile)(process.execPath, [CLI, ...args]);
  return ended.then(
    (output) => ({ code: 0, ...output }),
    ({ code, stdout, stderr }) => ({ code, stdout, stderr }),
  );
}

/** Starts a command that stays, on a free port, and returns it with its lines as they come. */
async function start(args: string[], environment: Record<string, string> = {}) {
  const child = spawn(process.execPath, [CLI, ...args, "--port", "0"], {
    env: { ...process.env, ...environment },
    stdio: ["ignore", "pipe", "inherit"],
  });
  running.push(child);
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const nextLine = async () => {
    const { done, value } = await lines.next();
    if (done) throw new Error(`${args.join(" ")} ended`);
    return value;
  };
  return { child, nextLine };
}

const JSON_TYPE = { "Content-Type": "application/json" };
const PROFILE = "/api/v2/server-side-api/profile/";

describe("the command", () => {
  it("prints its help, and a mistake to stderr with the exit status 2", async () => {
    const help = await run("--help");
    expect([help.code, help.stderr]).toEqual([0, ""]);
    expect(help.stdout).toContain("adapty-openapi <command> [options]");
    const mistake = await run("mok");
    expect([mistake.code, mistake.stdout]).toEqual([2, ""]);
    expect(mistake.stderr).toContain("Did you mean mock?\n");
  });

  it("says which Node it needs for a database", async () => {
    // Without this module, Node is as it was before 22.13.
    const args = ["--no-experimental-sqlite", CLI, "sandbox", "--port=0", "--db=state.db"];
    const { stderr, code } = await promisify(execFile)(process.execPath, args).catch((failure) => failure);
    expect(stderr).toBe(
      `--db needs Node 22.13 or newer, for its SQLite; this is ${process.version}. Without --db, the state is stored in memory.\n`,
    );
    expect(code).toBe(1);
    expect((await run("sandbox", "--help")).stdout).toMatch(/--db FILE .*Node 22\.13/);
  });
});

describe("the mock", () => {
  it("greets with a curl that works as it stands, and ends on Ctrl-C", async () => {
    const { child, nextLine } = await start(["mock"]);
    let greeting = "";
    while (!greeting.includes("Ctrl-C")) greeting += `${await nextLine()}\n`;
    expect(greeting).toMatch(/^Mock of the Adapty server-side API on http:\/\/127\.0\.0\.1:\d+\n/);
    expect(greeting).toContain("Prefer: code=404");
    expect(await nextLine()).toBe("");

    const [, url = "", first = "", second = ""] =
      /^ {2}curl (\S+) \\\n +-H '([^']+)' \\\n +-H '([^']+)'$/m.exec(greeting) ?? [];
    const headers = [first, second].map((header) => header.split(": ") as [string, string]);
    const response = await fetch(url, { headers });
    expect(await response.json()).toHaveProperty("data.profile_id");
    expect(await nextLine()).toMatch(new RegExp(`^GET ${PROFILE} 200 [\\d.]+ ms$`));

    child.kill("SIGINT");
    expect(await once(child, "exit")).toEqual([0, null]);
  });

  it("in production too, outlives what is not JSON, and logs as JSON without the key", async () => {
    const { child, nextLine } = await start(["mock", "--json"], { NODE_ENV: "production" });
    const { url } = JSON.parse(await nextLine());
    const Authorization = "Api-Key secret_live_seen.nowhere";
    const headers = { Authorization, "adapty-customer-user-id": "user-42" };

    const broken = await fetch(url + PROFILE, {
      method: "PATCH",
      headers: { ...headers, ...JSON_TYPE },
      body: "{",
    });
    expect(broken.status).toBe(400);
    expect(await broken.json()).toHaveProperty("error_code", "parse_error");
    const good = await fetch(`${url}${PROFILE}?key=secret_live_seen.nowhere`, { headers });
    expect(good.status).toBe(200);

    const lines = [await nextLine(), await nextLine()];
    const milliseconds = expect.any(Number);
    expect(lines.map((line) => JSON.parse(line))).toEqual([
      { method: "PATCH", path: PROFILE, status: 400, code: "parse_error", milliseconds },
      { method: "GET", path: PROFILE, status: 200, milliseconds },
    ]);
    child.kill("SIGTERM");
    expect(await once(child, "exit")).toEqual([0, null]);
  });
});

describe("the sandbox", () => {
  const headers = { Authorization: "Api-Key k", "adapty-customer-user-id": "user-42", ...JSON_TYPE };

  it("greets, stores what it receives, shows it, and ends on SIGTERM", async () => {
    const { child, nextLine } = await start(["sandbox"]);
    let greeting = "";
    while (!greeting.includes("Ctrl-C")) greeting += `${await nextLine()}\n`;
    const url = /http:\S+/.exec(greeting)?.[0];
    expect(greeting).toContain(`${url}/_sandbox/`);

    expect((await fetch(url + PROFILE, { headers })).status).toBe(404);
    const made = await fetch(url + PROFILE, { method: "POST", headers, body: '{"first_name":"Jane"}' });
    expect(made.status).toBe(200);
    expect((await fetch(url + PROFILE, { headers })).status).toBe(200);
    expect(await (await fetch(`${url}/_sandbox/state`)).text()).toContain("user-42");

    child.kill("SIGTERM");
    expect(await once(child, "exit")).toEqual([0, null]);
  });

  it("keeps its state in a file and its IDs by a seed", async () => {
    await using folder = await mkdtempDisposable(join(tmpdir(), "adapty-openapi-"));
    const args = ["sandbox", "--json", "--seed", "a", "--db", join(folder.path, "state.db")];
    const first = await start(args);
    const { url } = JSON.parse(await first.nextLine());
    const made = await (await fetch(url + PROFILE, { method: "POST", headers, body: "{}" })).json();
    first.child.kill("SIGINT");
    await once(first.child, "exit");

    const second = await start(args);
    const again = JSON.parse(await second.nextLine()).url;
    const read = await (await fetch(again + PROFILE, { headers })).json();
    expect(read.data.profile_id).toBe(made.data.profile_id);
    second.child.kill("SIGKILL");
    await once(second.child, "exit");
  });
});

describe("listen and trigger", () => {
  it("send an event and print it", async () => {
    const { nextLine } = await start(["listen", "--authorization", "key", "--json"]);
    const { url } = JSON.parse(await nextLine());
    const sent = ["--to", url, "--data", '{"customer_user_id":"jane"}'];
    const refused = await run("trigger", "trial_started", ...sent);
    expect(refused.code).toBe(1);
    expect(refused.stdout).toContain(
      `trial_started to ${url}: 401, {"error":"The Authorization header is missing."}`,
    );
    const accepted = await run("trigger", "trial_started", ...sent, "--authorization", "key", "--json");
    expect([accepted.code, JSON.parse(accepted.stdout)]).toEqual([
      0,
      { event_type: "trial_started", url, status: 200, detail: "{}" },
    ]);
    for (;;) {
      const line = JSON.parse(await nextLine());
      if (line.event === undefined) continue;
      expect(line.event).toMatchObject({ event_type: "trial_started", customer_user_id: "jane" });
      break;
    }
  });
});
