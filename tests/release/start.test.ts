import { type ChildProcess, execFileSync, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from "vitest";
import { launchChromium } from "../browser/chromium.ts";
import { copyProject, edit } from "../support/copy.ts";

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

/** Whether the page has a text. Without the page itself, which would fill the screen if it had not. */
async function pageHas(part: string): Promise<boolean> {
  return (await (await fetch(reference)).text()).includes(part);
}

/** What a browser gets that shows a version of the reference, once there is a newer one. */
async function changeAfter(
  version: number,
): Promise<{ version: number; definition?: object; texts?: object; mistakes: string }> {
  return (await fetch(`${reference}/changes?after=${version}`)).json();
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
});

afterAll(() => {
  start.kill("SIGKILL");
  rmSync(copy, { recursive: true });
});

describe("npm start", { shuffle: false }, () => {
  it("builds the same bytes each time, and prints a line for each step", () => {
    const steps = printed.match(/^\w+(?= +\d+ ms$)/gm);
    expect(steps?.sort()).toEqual([
      "bundle",
      "client",
      "discrepancies",
      "events",
      "lint",
      "reference",
      "sandbox",
      "schemas",
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
    execFileSync(process.execPath, [join(copy, "scripts/build/reference/reference.ts")]);
    expect(built("docs/index.html") === reference).toBe(true);
  });

  it("serves the mock and the reference", async () => {
    const headers = { Authorization: "Api-Key secret_live_any", "adapty-customer-user-id": "user-42" };
    const profile = await fetch(`${mock}/api/v2/server-side-api/profile/`, { headers });
    expect(profile.status).toBe(200);
    const page = await fetch(reference);
    expect(page.headers.get("content-type")).toBe("text/html; charset=utf-8");
    expect((await page.text()).includes("#/access-level/grantaccesslevel")).toBe(true);
  });

  it("shows a change of spec/ in the reader's browser", async () => {
    expect(await pageHas("showLive(init, __redoc_definition, __redoc_options, 1);")).toBe(true);
    const newer = changeAfter(1);
    change(
      "spec/components/schemas/transactions/Price.yaml",
      "What the purchase cost",
      "What was not told before",
    );
    const { definition, ...others } = await newer;
    expect(others).toEqual({ version: 2, mistakes: "" });
    expect(JSON.stringify(definition)).toContain("What was not told before");
    expect(await pageHas("What was not told before")).toBe(true);
  });

  it("sends a guide alone before it is linted, then shows its mistakes, and that they are gone", async () => {
    const guide = "spec/guides/money.md";
    change(guide, "#tag/Virtual-currency", "#tag/Virtual-curency");
    const [shown, linted] = [await changeAfter(2), await changeAfter(3)];
    // The text of the guide alone, and no definition.
    const texts = { Money: expect.stringContaining("](#/virtual-curency)") };
    expect(shown).toEqual({ version: 3, texts, mistakes: "" });
    expect(linted).toEqual({
      version: 4,
      texts,
      mistakes: expect.stringMatching(
        /^spec\/guides\/money\.md:\d+ {2}guides\/link-target .*Did you mean #tag\/Virtual-currency\?$/,
      ),
    });

    change(guide, "#tag/Virtual-curency", "#tag/Virtual-currency");
    expect((await changeAfter(4)).mistakes).toBe("");
  });

  it("lists the mistakes of guides and of other files, and shows what has none", async () => {
    const [guide, schema] = ["spec/guides/money.md", "spec/components/schemas/transactions/Price.yaml"];
    let { version } = await changeAfter(0);
    /** Waits for a version of which this is true, and returns it. */
    async function changeThat(isWanted: (change: Awaited<ReturnType<typeof changeAfter>>) => boolean) {
      for (;;) {
        const change = await changeAfter(version);
        version = change.version;
        if (isWanted(change)) return change;
      }
    }
    const ofGuide = /^spec\/guides\/money\.md:\d+ {2}guides\/link-target /m;
    const ofSchema = /^spec\/components\/schemas\/transactions\/Price\.yaml:1 {2}struct /m;
    change(guide, "#tag/Virtual-currency", "#tag/Virtual-curency");
    await changeThat(({ mistakes }) => ofGuide.test(mistakes));

    // A mistake in a guide keeps nothing else from the page.
    change(schema, "What was not told before", "What was told later");
    await changeThat(({ definition }) => JSON.stringify(definition)?.includes("What was told later"));
    await changeThat(({ mistakes }) => ofGuide.test(mistakes));

    // A mistake in the description keeps no guide from the page, and neither hides the other.
    change(schema, "type: object", "type: objekt");
    await changeThat(({ mistakes }) => ofGuide.test(mistakes) && ofSchema.test(mistakes));
    change(guide, "#tag/Virtual-curency", "#tag/Virtual-currency");
    await changeThat(({ mistakes }) => ofSchema.test(mistakes) && !ofGuide.test(mistakes));
    expect(await pageHas("](#/virtual-curency)")).toBe(false);

    change(schema, "type: objekt", "type: object");
    await changeThat(({ mistakes }) => mistakes === "");
  });

  it("keeps the reader's place, tab and unfolded fields when a guide or the description changes", async () => {
    const browser = await launchChromium();
    onTestFinished(() => browser.close());
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    page.setDefaultTimeout(120_000);
    await page.goto(`${reference}#/profile/getprofile`);
    const section = page.locator('[data-section-id="/profile/getprofile"]');
    const seen = () =>
      section.evaluate((section) => ({
        tabs: [...section.querySelectorAll("[role=tab][aria-selected=true]")].map((tab) => tab.textContent),
        fields: [...section.querySelectorAll<HTMLElement>("[data-schema-nested-open]")].map(
          ({ dataset }) => dataset.schemaNestedOpen,
        ),
        top: Math.round(section.getBoundingClientRect().top),
      }));
    // The end of the section is drawn last.
    await section.getByRole("button", { name: "Copy the JSON" }).waitFor();
    await section.getByRole("tab", { name: "404" }).click();
    await expect.poll(seen, { timeout: 120_000 }).toMatchObject({ tabs: ["404"], fields: ["true"] });
    await section.getByRole("button", { name: "Hide the fields" }).click();
    await expect.poll(seen, { timeout: 120_000 }).toMatchObject({ tabs: ["404"], fields: ["false"] });
    const before = await seen();

    /** Edits a file, waits until the page is drawn anew, and expects on it what was there. */
    async function expectKept(...edited: [file: string, from: string, to: string]): Promise<void> {
      const drawn = await page.locator("#redoc").elementHandle();
      change(...edited);
      await page.waitForFunction((drawn) => document.querySelector("#redoc") !== drawn, drawn);
      await expect.poll(seen, { timeout: 120_000 }).toEqual(before);
    }
    const guide = "spec/guides/money.md";
    await expectKept(guide, "#tag/Virtual-currency", "#tag/Virtual-curency");
    await page.locator("#mistakes").filter({ hasText: "Did you mean #tag/Virtual-currency?" }).waitFor();
    await expectKept(guide, "#tag/Virtual-curency", "#tag/Virtual-currency");
    await page.locator("#mistakes").waitFor({ state: "hidden" });
    await expectKept(
      "spec/components/schemas/transactions/Price.yaml",
      "What was told later",
      "What was not told before",
    );
  });

  it("watches a folder that is new", async () => {
    const folder = join(copy, "spec/guides/new");
    for (const make of [() => mkdirSync(folder), () => writeFileSync(join(folder, "stray.md"), "")]) {
      printed = "";
      make();
      await printedText(/^The reference shows the change\.$/m);
    }
    rmSync(folder, { recursive: true });
  });

  it("keeps the last good page if spec/ does not lint, and says why", async () => {
    change("spec/components/schemas/transactions/Price.yaml", "type: object", "type: objekt");
    await printedText(
      /^spec\/components\/schemas\/transactions\/Price\.yaml:1 {2}struct {2}[\s\S]*The reference is unchanged/m,
    );
    expect(await pageHas("What was not told before")).toBe(true);
  });

  it("ends at once, with both servers", async () => {
    start.kill("SIGINT");
    expect(await once(start, "exit")).toEqual([0, null]);
    await expect(fetch(mock)).rejects.toThrow("fetch failed");
    await expect(fetch(reference)).rejects.toThrow("fetch failed");
  });
});

const run = (name: string, ...args: string[]) =>
  spawnSync(process.execPath, [`scripts/dev/${name}.ts`, ...args], { encoding: "utf8" });

const PORT = "must be a number from 0 to 65535";

describe.each([
  { name: "start", help: "--help", command: "npm start", option: "--mock-port" },
  { name: "serve-docs", help: "-h", command: "npm run docs", option: "--port" },
  { name: "bench", help: "--help", command: "npm run bench", option: "--turns" },
])("the script $name", ({ name, help, command, option }) => {
  it(`says how to use it with ${help}`, () => {
    const { status, stdout, stderr } = run(name, help);
    expect(stderr).toBe("");
    expect(stdout).toContain(`Usage: ${command} -- [options]`);
    expect(stdout).toContain(option);
    expect(status).toBe(0);
  });
});

it.each([
  ["start", "--mock-port", "abc", `${PORT}, and is abc. 0 picks a free port.`],
  ["serve-docs", "--port", "65536", `${PORT}, and is 65536. 0 picks a free port.`],
  ["serve-docs", "--port", "", `${PORT}, and is . 0 picks a free port.`],
  ["bench", "--turns", "none", "must be a number above 0, and is none."],
  ["bench", "--seconds", "0", "must be a number above 0, and is 0."],
])("scripts/dev/%s.ts rejects %s=%s", (name, option, given, sentence) => {
  const { status, stdout, stderr } = run(name, `${option}=${given}`);
  expect(stderr).toBe(`${option} ${sentence}\n`);
  expect(stdout).toBe("");
  expect(status).toBe(1);
});
