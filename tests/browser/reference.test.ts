/** The reference as a reader has it: one file in a browser, without a network. */
import { readFileSync } from "node:fs";
import { copyFile, glob, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect, test, vi } from "vitest";
import { parse } from "yaml";
import { type Node, readDescription } from "../../scripts/build/description.ts";
import docs from "../../scripts/build/docs.ts";
import { launchChromium } from "./chromium.ts";

const TIMEOUT = 20_000;
vi.setConfig({ testTimeout: 2 * TIMEOUT });

const { root, operations, propertiesOf } = await readDescription("generated");
const schemas = Object.entries<Node>(root.components.schemas);
const errors = schemas.filter(([, { properties }]) => properties?.error_code?.const);
const objects = schemas.filter((schema) => !errors.includes(schema));
const entries = (await Array.fromAsync(glob("spec/discrepancies/*.yaml")))
  .filter((file) => !file.endsWith("sources.yaml"))
  .flatMap((file) => parse(readFileSync(file, "utf8")));
const guideNames: string[] = root["x-tagGroups"].find(({ name }: Node) => name === "Guides").tags;
const guides = guideNames.map((name) => root.tags.find((tag: Node) => tag.name === name));

let folder: string;
let browser: Browser;
let page: Page;
/** What the page asked of a network, and what it complained of. */
const unwanted: string[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "adapty-reference-"));
  await copyFile("generated/openapi.json", join(folder, "openapi.json"));
  await docs(folder);
  browser = await launchChromium();
  const context = await browser.newContext({ offline: true, viewport: { width: 1440, height: 900 } });
  context.setDefaultTimeout(TIMEOUT);
  page = await context.newPage();
  page.on("request", (request) => {
    if (!/^(file|data|blob):/.test(request.url())) unwanted.push(`request of ${request.url()}`);
  });
  page.on("websocket", (socket) => unwanted.push(`web socket to ${socket.url()}`));
  page.on("pageerror", (error) => unwanted.push(`error ${error.message}`));
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) unwanted.push(`${message.type()} ${message.text()}`);
  });
  await page.goto(pathToFileURL(join(folder, "docs/index.html")).href);
  // The page's script draws it, once it is at work.
  await page.getByAltText("redocly logo").waitFor();
}, 300_000);

afterEach(() => {
  expect(unwanted.splice(0)).toEqual([]);
});

afterAll(async () => {
  await browser?.close();
  await rm(folder, { recursive: true });
});

/** Waits until the section that the address names is in view, under a heading, with some texts in it. */
async function isOpen(heading: string, texts: string[] = []): Promise<void> {
  await page.waitForFunction((heading) => {
    const shown = document.querySelector(`[data-section-id="${location.hash.slice(1)}"] :is(h1, h2)`);
    const { top = -1 } = shown?.getBoundingClientRect() ?? {};
    return shown?.textContent?.startsWith(heading) && top >= 0 && top < innerHeight / 2;
  }, heading);
  const missing = () =>
    page.evaluate((texts) => {
      const section = document.querySelector(`[data-section-id="${location.hash.slice(1)}"]`);
      return texts.filter((text) => !section?.textContent?.includes(text));
    }, texts);
  await expect.poll(missing, { interval: 20, timeout: TIMEOUT }).toEqual([]);
}

/** Opens an entry of the menu, its group first, and waits for its section. */
async function openInMenu(group: string, name: string, texts: string[]): Promise<void> {
  await page.waitForFunction(
    ([group, name]) => {
      const links = [
        ...document.querySelectorAll<HTMLAnchorElement>('[data-component-name="Menu/MenuItem"] a'),
      ];
      const named = (text: unknown) => (link: HTMLAnchorElement) =>
        link.querySelector("[data-text]")?.textContent === text;
      const parent = links.find(named(group));
      if (!parent) return false;
      // Of the groups one is unfolded, the one that the address is in.
      if (!location.hash.startsWith(parent.hash)) parent.click();
      const entry = links.filter((link) => link.hash.startsWith(`${parent.hash}/`)).find(named(name));
      entry?.click();
      return entry !== undefined;
    },
    [group, name],
  );
  await isOpen(name, texts);
}

test("the guides come first", async () => {
  const names = await page.locator("[data-text]").allTextContents();
  expect(names.slice(0, 2 + guides.length)).toEqual([root.info.title, "Guides", ...guideNames]);
});

test.each(guides)("the guide $name opens", async ({ name }) => {
  await page.getByRole("listitem").getByRole("link", { name, exact: true }).click();
  await isOpen(name);
});

const links = [root.info, ...guides].flatMap(({ title, name = title, description }) =>
  [...description.matchAll(/\[([^\]]+)\]\(#operation\/(\w+)\)/g)].map(([, text, id]) => ({ name, text, id })),
);

test.each(links)("$name links to $id", async ({ name, text, id }) => {
  const { summary, path } = operations.find(({ operationId }) => operationId === id) as Node;
  await page.getByRole("listitem").getByRole("link", { name, exact: true }).click();
  await page.locator("#api-content").getByRole("link", { name: text, exact: true }).first().click();
  await isOpen(summary, [path]);
});

test("no link within the texts leads nowhere", () => {
  const targets = [
    ...operations.map(({ operationId }) => `#operation/${operationId}`),
    ...root.tags.map(({ name }: Node) => `#tag/${name.replaceAll(" ", "-")}`),
  ];
  const found = [...JSON.stringify(root).matchAll(/\]\((#[^)]*)\)/g)].map(([, target]) => target);
  expect(found).not.toEqual([]);
  expect(found.filter((target) => !targets.includes(target))).toEqual([]);
});

test("the guide to the discrepancies has them all", async () => {
  await page.getByRole("listitem").getByRole("link", { name: "Discrepancies", exact: true }).click();
  await isOpen(
    "Discrepancies",
    entries.map(({ id }: Node) => id),
  );
});

test.each(operations)("$operationId opens", async ({ tags, summary, path, responses }) => {
  await openInMenu(tags[0], summary, [path, ...Object.keys(responses)]);
});

test.each(objects)("the object %s opens", async (name, schema) => {
  await openInMenu("Objects", name, Object.keys(propertiesOf(schema)));
});

test.each(errors)("the error code of %s opens", async (_, { properties }) => {
  const { error_code, status_code } = properties;
  await openInMenu("Error codes", `${error_code.const} (${status_code.const})`, Object.keys(properties));
});

test.each([
  ["expires_date_error", "expires_date_error (400)"],
  ["AccessLevel", "AccessLevel"],
  ["Grant an access level", "Grant an access level"],
])("search finds %s", async (words, name) => {
  await page.keyboard.press("ControlOrMeta+k");
  await page.getByPlaceholder("Search").fill(words);
  await page.getByTestId("search-dialog").getByRole("link").first().filter({ hasText: name }).waitFor();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await isOpen(name);
});
