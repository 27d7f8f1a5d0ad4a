import { type ChildProcess, execFileSync, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { copyProject, edit } from "./support/copy.ts";

let copy: string;
let start: ChildProcess;
let printed = "";
let mock: string;
let reference: string;

/** Waits until the process has printed a text that matches, and returns the match. */
async function printedText(pattern: RegExp): Promise<RegExpMatchArray> {
  for (;;) {
    const match = printed.match(pattern);
    if (match) return match;
    if (start.exitCode !== null) throw new Error(printed);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Edits a file of spec/, after which only what is printed from now on counts. */
function change(file: string, from: string, to: string): void {
  printed = "";
  edit(join(copy, file), from, to);
}

async function pageText(): Promise<string> {
  return (await fetch(reference)).text();
}

beforeAll(async () => {
  copy = copyProject();
  start = spawn(process.execPath, [join(copy, "scripts/dev/start.ts"), "--mock-port=0", "--docs-port=0"]);
  for (const stream of [start.stdout, start.stderr]) {
    stream?.on("data", (text) => {
      printed += text;
    });
  }
  [, mock = ""] = await printedText(/^Mock +(\S+)$/m);
  [, reference = ""] = await printedText(/^Reference +(\S+),/m);
}, 60_000);

afterAll(() => {
  start.kill("SIGKILL");
  rmSync(copy, { recursive: true });
});

describe("npm start", { timeout: 60_000 }, () => {
  it("builds the same bytes each time, with a line a step", () => {
    const steps = printed.match(/^\w+(?= +\d+ ms$)/gm);
    expect(steps?.sort()).toEqual([
      "bundle",
      "client",
      "lint",
      "reference",
      "sandbox",
      "types",
      "validators",
    ]);
    const built = (file: string) => readFileSync(join(copy, "generated", file), "utf8");
    // What is committed was written by another run; the reference, which is not, is written anew.
    const committed = readdirSync("generated").filter((file) => file !== "docs");
    expect(readdirSync(join(copy, "generated")).sort()).toEqual([...committed, "docs"].sort());
    for (const file of committed)
      expect(built(file) === readFileSync(join("generated", file), "utf8"), file).toBe(true);
    const reference = built("docs/index.html");
    execFileSync(process.execPath, [join(copy, "scripts/build/docs.ts")]);
    expect(built("docs/index.html") === reference).toBe(true);
  });

  it("serves the mock and the reference", async () => {
    const headers = { Authorization: "Api-Key secret_live_any", "adapty-customer-user-id": "user-42" };
    const profile = await fetch(`${mock}/api/v2/server-side-api/profile/`, { headers });
    expect(profile.status).toBe(200);
    const page = await fetch(reference);
    expect(page.headers.get("content-type")).toBe("text/html; charset=utf-8");
    expect(await page.text()).toContain("operation/grantAccessLevel");
  });

  it("renders the reference anew when spec/ changes, and tells the reader's browser", async () => {
    expect(await pageText()).toContain('fetch("/changes?after=1")');
    const newer = fetch(`${reference}/changes?after=1`).then((response) => response.text());
    change(
      "spec/components/schemas/transactions/Price.yaml",
      "What the purchase cost",
      "What was not told before",
    );
    expect(await newer).toBe("2");
    expect(await pageText()).toContain("What was not told before");
    expect(await (await fetch(`${reference}/changes?after=1`)).text()).toBe("2");
  });

  it("keeps the last good page where spec/ does not lint, and says why", async () => {
    change("spec/components/schemas/transactions/Price.yaml", "type: object", "type: objekt");
    await printedText(
      /^spec\/components\/schemas\/transactions\/Price\.yaml:1 {2}struct {2}[\s\S]*The reference stays as it was/m,
    );
    expect(await pageText()).toContain("What was not told before");
  });

  it("ends at once, both servers and all", async () => {
    start.kill("SIGINT");
    expect(await once(start, "exit")).toEqual([0, null]);
    await expect(fetch(mock)).rejects.toThrow("fetch failed");
    await expect(fetch(reference)).rejects.toThrow("fetch failed");
  });
});

describe.each([
  ["start", "npm start", "--mock-port"],
  ["serve-docs", "npm run docs", "--port"],
])("scripts/dev/%s.ts", (name, command, port) => {
  const run = (...args: string[]) =>
    spawnSync(process.execPath, [`scripts/dev/${name}.ts`, ...args], { encoding: "utf8" });

  it.each(["--help", "-h"])("says how to use it (%s)", (help) => {
    const { status, stdout, stderr } = run(help);
    expect(stderr).toBe("");
    expect(stdout).toContain(`Usage: ${command} -- [options]`);
    expect(stdout).toContain(port);
    expect(status).toBe(0);
  });

  it.each(["abc", "65536", ""])("refuses the port %j", (given) => {
    const { status, stdout, stderr } = run(`${port}=${given}`);
    expect(stderr).toBe(`${port} must be a number from 0 to 65535, and is ${given}. 0 picks a free port.\n`);
    expect(stdout).toBe("");
    expect(status).toBe(1);
  });
});
