/** The reference as a reader has it: one file in a browser, without a network. */
import { readFileSync } from "node:fs";
import { copyFile, glob, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { parse } from "yaml";
import { type Node, readDescription } from "../../scripts/build/description.ts";
import reference from "../../scripts/build/reference/reference.ts";
import { launchChromium } from "../browser/chromium.ts";

const TIMEOUT = 60_000;

const { root, operations, resolve, propertiesOf } = await readDescription("generated");
const webhooks = Object.entries<Node>(root.webhooks).map(([name, { post }]) => ({ name, ...post }) as Node);
const schemas = Object.entries<Node>(root.components.schemas);
/** The errors with a code, which is in each entry in the Mail API. */
const errors = schemas.flatMap(([name, { properties }]) => {
  const entry = properties?.errors?.items?.properties ?? {};
  const { error_code = entry.error_code, status_code = entry.status_code } = properties ?? {};
  return properties?.errors && error_code?.const
    ? [{ name, title: `${error_code.const} (${status_code.const})` }]
    : [];
});
const objects = schemas.map(([name]) => name).filter((name) => !errors.some((error) => error.name === name));
const discrepancyFiles = (await Array.fromAsync(glob("spec/discrepancies/*.yaml"))).filter(
  (file) => !file.endsWith("sources.yaml"),
);
const entries = discrepancyFiles.flatMap((file) => parse(readFileSync(file, "utf8")));
const guideNames: string[] = root["x-tagGroups"].find(({ name }: Node) => name === "Guides").tags;

/** The address of a tag's section, and the start of the addresses of what it contains. */
const addressOf = (tag: string) => `#/${tag.toLowerCase().replaceAll(" ", "-")}`;

/** The size of the page, but for the test of a narrow one. */
const WIDE = { width: 1440, height: 900 };

let folder: string;
let browser: Browser;
let page: Page;
/** What the page requested from a network, and the errors and warnings that it logged. */
const unwanted: string[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "adapty-reference-"));
  await copyFile("generated/openapi.json", join(folder, "openapi.json"));
  await reference(folder);
  browser = await launchChromium();
  const context = await browser.newContext({ offline: true, viewport: WIDE });
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
  // The page's script adds the logo when it has rendered the page.
  await page.locator('img[alt="redocly logo"]').waitFor({ state: "attached" });
});

afterEach(() => {
  expect(unwanted.splice(0)).toEqual([]);
});

afterAll(async () => {
  await browser?.close();
  await rm(folder, { recursive: true });
});

// Each section that the page shows costs a few tenths of a second, and it renders the neighbours of
// a section too. So the tests look up elements by address, poll seldom, and open a section of each
// kind; the menu and the embedded description are checked in full. All tests share the page, so a
// test that chooses something chooses what was there again.
const POLLING = 100;

/** Waits until the section that the address names is in view with its heading, and returns its text. */
async function openSection(heading: string): Promise<string> {
  const section = await page.waitForFunction(
    (heading) => {
      const [id] = location.hash.slice(1).split("?");
      const section = document.querySelector(`[data-section-id="${id}"]`);
      const shown = section?.querySelector("h1, h2, h3, h4");
      const { top = -1 } = shown?.getBoundingClientRect() ?? {};
      return shown?.textContent?.startsWith(heading) && top >= 0 && top < innerHeight / 2 && section;
    },
    heading,
    { polling: POLLING },
  );
  return section.evaluate((section) => (section as Element).textContent);
}

/** Goes to an address of the page, such as `#operation/getProfile`; see {@link openSection}. */
async function open(address: string, heading: string): Promise<string> {
  await page.evaluate((address) => {
    location.hash = address;
  }, address);
  return openSection(heading);
}

/** Clicks the first link that a selector finds, in one step, without waiting for the page to be still. */
async function click(selector: string): Promise<void> {
  await page.locator(selector).first().dispatchEvent("click");
}

/** The section that is found may have been in view before. A shortcut that comes too early closes the search. */
function searchIsClosed(): Promise<void> {
  return page.locator('[data-testid="search-dialog"]').waitFor({ state: "hidden" });
}

/** Shows or hides all sections. */
function showContent(isShown: boolean): Promise<void> {
  return page.evaluate((isShown) => {
    const content = document.querySelector<HTMLElement>("#api-content");
    if (content) content.style.display = isShown ? "" : "none";
  }, isShown);
}

/** Those of the texts that a section does not contain. */
const missingFrom = (section: string, texts: string[]) => texts.filter((text) => !section.includes(text));

/** The strings of an example, which the page shows as they are. */
function stringsOf(example: unknown): string[] {
  if (typeof example === "string") return [example];
  return example && typeof example === "object" ? Object.values(example).flatMap(stringsOf) : [];
}

/** The description that the page renders. */
function readEmbedded(): Node {
  const html = readFileSync(join(folder, "docs/index.html"), "utf8");
  const [, embedded = ""] = /const __redoc_definition = (.*);\n/.exec(html) ?? [];
  return JSON.parse(embedded.replaceAll("<\\/", "</"));
}

test("the guides come first, and the earlier versions after the current one", async () => {
  const names = await page.locator("[data-text]").allTextContents();
  // The menu also lists the headings of a section that was opened.
  const first = [root.info.title, "Guides", ...guideNames];
  expect(names.filter((name) => first.includes(name)).slice(0, first.length)).toEqual(first);
  expect(names.indexOf("Discrepancies")).toBeLessThan(names.indexOf("Server-side API"));
  expect(names.indexOf("Server-side API")).toBeLessThan(names.indexOf("Earlier versions"));
});

const contents: [string, string[]][] = root.tags
  .filter(({ name }: Node) => !guideNames.includes(name))
  .map(({ name, description }: Node) => [
    name,
    [
      // A heading of the tag's description is an entry, too.
      ...[...description.matchAll(/^### (.+)$/gm)].map(([, heading]) => heading),
      ...[...operations, ...webhooks].filter(({ tags }) => tags[0] === name).map(({ summary }) => summary),
      ...(name === "Objects" ? objects.sort() : []),
      ...(name === "Error codes" ? errors.map(({ title }) => title) : []),
    ],
  ]);

describe("with the sections hidden", () => {
  // The page renders only the sections that are on the screen, and the menu needs none of them.
  beforeAll(() => showContent(false));
  afterAll(() => showContent(true));

  test.each(contents)("the menu lists all of %s", async (tag, names) => {
    const address = addressOf(tag);
    const menu = '[data-component-name="Menu/MenuItem"]';
    await click(`${menu} a[href="${address}"]`);
    const found = page.locator(`${menu} a[href^="${address}/"] [data-text]`);
    await expect
      .poll(async () => (await found.allTextContents()).sort(), { interval: POLLING, timeout: TIMEOUT })
      .toEqual([...names].sort());
    const addresses = await page
      .locator(`${menu} a[href^="${address}/"]`)
      .evaluateAll((links) => links.map((link) => link.getAttribute("href")));
    const listed = [...operations, ...webhooks].filter(({ tags }) => tags[0] === tag);
    expect(addresses).toEqual(
      expect.arrayContaining(listed.map(({ operationId }) => `${address}/${operationId.toLowerCase()}`)),
    );
  });
});

test("each link of a text has the address of its section", () => {
  const texts = JSON.stringify(readEmbedded());
  expect(texts.match(/\]\(#(?!\/)[^)]*\)/g)).toBeNull();
  expect(texts).toContain("](#/profile/getprofile)");
  expect(texts).toContain("](#/webhooks/subscription_started)");
  expect(texts).toContain("](#/virtual-currency)");
});

test("20 events and 2 handshakes are on the page, each with a payload and its responses", async () => {
  const names = webhooks.map(({ name }) => name);
  expect(names.filter((name) => !name.endsWith("verification"))).toHaveLength(20);
  expect(names.filter((name) => name.endsWith("verification"))).toHaveLength(2);

  const definition = readEmbedded();
  expect(Object.keys(definition.webhooks)).toEqual(names);
  const incomplete = Object.entries<Node>(definition.webhooks).filter(([, { post }]) => {
    const { schema, examples = {} } = resolve(post.requestBody).content["application/json"];
    return !schema || !Object.keys(examples).length || !Object.keys(post.responses).length;
  });
  expect(incomplete).toEqual([]);
});

test.each(["subscription_started", "access_level_updated", "verification", "legacy_verification"])(
  "the webhook %s opens",
  async (name) => {
    const { summary, responses, requestBody } = webhooks.find((webhook) => webhook.name === name) as Node;
    const section = await open(`#operation/${name}`, summary);
    const { description, content } = resolve(requestBody);
    const { schema, examples } = content["application/json"];
    const [example] = Object.values<Node>(examples).map((example) => resolve(example).value);
    expect(missingFrom(section, ["Webhook", "Payload", description, ...Object.keys(responses)])).toEqual([]);
    expect(missingFrom(section, Object.keys(propertiesOf(schema)))).toEqual([]);
    expect(missingFrom(section, stringsOf(example))).toEqual([]);
  },
);

test.each([
  ["setTransaction", "https://api.adapty.io"],
  ["createVirtualCurrencyTransaction", "https://api.adapty.io"],
  ["updatePaywall", "https://api.adapty.io"],
  ["retrieveFunnelData", "https://api-admin.adapty.io"],
  ["mailSaveProfile", "https://api-mail.adapty.io"],
  ["legacyGetProfile", "https://api.adapty.io"],
])("%s opens, with its responses, its host %s and a request for curl", async (id, host) => {
  const { summary, method, path, responses } = operations.find(
    ({ operationId }) => operationId === id,
  ) as Node;
  const section = await open(`#operation/${id}`, summary);
  expect(missingFrom(section, [host + path, ...Object.keys(responses)])).toEqual([]);
  expect(section).toContain(`curl -X ${method.toUpperCase()} '${host}/`);

  // The path is a button that shows the whole URL.
  const button = page
    .locator(`[data-section-id="${new URL(page.url()).hash.slice(1)}"] button[aria-haspopup="menu"]`)
    .filter({ hasText: path });
  await button.first().click();
  await page.waitForFunction((url) => document.body.textContent.includes(url), host + path, {
    polling: POLLING,
  });
  await page.keyboard.press("Escape");
});

test("a field shows its own description, its format and an example, also beside a reference", async () => {
  const grant = await open("#operation/grantAccessLevel", "Grant an access level");
  const { expires_at } = root.components.schemas.GrantAccessLevelRequest.properties;
  expect(grant).toContain(`${expires_at.description} Format: ISO 8601 with an offset.`);
  expect(grant.replaceAll(" ", "")).toContain(`Example:"${expires_at.examples[0]}"`);
  const level = await open("#/objects/accesslevel", "AccessLevel");
  expect(level).toContain(
    "offerobject or null(Offer)requiredThe offer that applies to the current period, or null.",
  );
  const settings = await open("#operation/setRefundSaverSettings", "Set Refund Saver settings");
  expect(settings).toContain("At least one is required: custom_preference or consent.");
  expect(settings).not.toContain("Any of:");
});

test("an object opens with its properties, and an error code with its fields", async () => {
  const { Profile, ExpiresDateError } = root.components.schemas;
  const object = await open("#/objects/profile", "Profile");
  expect(missingFrom(object, Object.keys(propertiesOf(Profile)))).toEqual([]);
  const error = await open("#/error-codes/expiresdateerror", "expires_date_error (400)");
  expect(missingFrom(error, Object.keys(propertiesOf(ExpiresDateError)))).toEqual([]);
});

test.each(guideNames)("the guide %s opens", async (name) => {
  await click(`[data-component-name="Menu/MenuItem"] a[href="${addressOf(name)}"]`);
  await openSection(name);
});

test("each discrepancy has an address and links to its sources", async () => {
  const menu = page.locator('[data-component-name="Menu/MenuItem"] a[href^="#/discrepancies/"]');
  await click('[data-component-name="Menu/MenuItem"] a[href="#/discrepancies"]');
  await openSection("Discrepancies");
  const addresses = await menu.evaluateAll((links) => links.map((link) => link.getAttribute("href")));
  expect(entries.map(({ id }) => `#/discrepancies/${id}`).filter((id) => !addresses.includes(id))).toEqual(
    [],
  );

  await open("#tag/Discrepancies/request-id-optional", "request-id-optional");
  const entry = page.locator('[data-section-id="/discrepancies/request-id-optional"]');
  const { documents } = entries.find(({ id }) => id === "request-id-optional") as Node;
  expect(documents).toContain("S AA");
  const source = entry.getByRole("link", { name: "OpenAPI document of the server-side API" });
  expect(await source.getAttribute("href")).toBe(
    "https://github.com/adaptyteam/adapty-docs/blob/HEAD/src/api-reference/specs/adapty-api.yaml",
  );
});

test("the discrepancies of an operation can be shown alone, and the menu has their groups only", async () => {
  await open("#operation/deleteProfile", "Delete a profile");
  const section = page.locator('[data-section-id="/profile/deleteprofile"]');
  await section.getByRole("link", { name: /^Where the documents disagree: \d+$/ }).dispatchEvent("click");
  await openSection("Discrepancies");
  const choice = page.getByLabel("Operation or event");
  const status = page.locator("output");
  const shown = () =>
    page
      .locator('[data-section-id^="/discrepancies/"]')
      .evaluateAll((sections) =>
        sections
          .filter((section) => getComputedStyle(section).display !== "none")
          .map((section) => section.getAttribute("data-section-id")?.slice("/discrepancies/".length)),
      );
  const ofDelete = await shown();
  const ids = entries.map(({ id }) => id);
  expect(ofDelete).toContain("request-id-optional");
  expect(ofDelete).not.toContain("offer-error-names");
  const count = ofDelete.filter((id) => ids.includes(id)).length;
  expect(await status.textContent()).toBe(`${count} of ${ids.length} entries`);

  await choice.focus();
  await page.keyboard.press("Home");
  expect(await status.textContent()).toBe(`${ids.length} of ${ids.length} entries`);
  await choice.selectOption("deleteProfile");
  expect(new URL(page.url()).hash).toBe("#/discrepancies?operation=deleteProfile");
  expect(await shown()).toEqual(ofDelete);
  // An address of an entry leads to it, although it is hidden.
  await open("#tag/Discrepancies/offer-error-names", "offer-error-names");
  expect(await choice.inputValue()).toBe("");

  const items = page.locator('[data-component-name="Menu/MenuItem"] > a[href^="#/discrepancies/"]:visible');
  expect(await items.count()).toBe(discrepancyFiles.length);
});

test("a link of a guide leads to its operation", async () => {
  const { description } = root.tags.find(({ name }: Node) => name === "Idempotency");
  const [, id] = /\]\(#operation\/(\w+)\)/.exec(description) ?? [];
  const { summary, path, tags } = operations.find(({ operationId }) => operationId === id) as Node;
  await open(addressOf("Idempotency"), "Idempotency");
  // Other guides, which may be rendered too, have the same link.
  const section = page.locator(`[data-section-id="${new URL(page.url()).hash.slice(1)}"]`);
  await section
    .locator(`a[href="${addressOf(tags[0])}/${id?.toLowerCase()}"]`)
    .first()
    .dispatchEvent("click");
  expect(await openSection(summary)).toContain(path);
});

test("a code sample follows the choice of an example", async () => {
  await open("#operation/grantAccessLevel", "Grant an access level");
  const panel = page.locator(`[id="access-level/grantaccesslevel"] .panel-request-samples`).first();
  const code = panel.locator("pre");
  async function choose(example: string) {
    await panel.locator('[aria-label^="Example"]').click();
    await page.getByText(example).last().click();
  }
  const end = '"expires_at": "\'"$in_30_days"\'"';
  expect(await code.textContent()).toContain(end);
  await choose("Lifetime access from now on");
  await expect.poll(() => code.textContent()).toContain("curl -X POST");
  await expect.poll(() => code.textContent()).not.toMatch(/expires_at|in_30_days/);
  await choose("Access for 30 days from now on");
  await expect.poll(() => code.textContent()).toContain(end);
});

test.each([
  ["#operation/grantAccessLevel", "Grant an access level", "Grant an access level - "],
  ["#/error-codes/expiresdateerror", "expires_date_error", "expires_date_error (400) - "],
  ["#tag/Webhooks/Retries", "Retries", "Retries - "],
  ["#/", "Adapty", ""],
])("the title of the page at %s names the section", async (address, heading, title) => {
  await open(address, heading);
  await expect.poll(() => page.title(), { interval: POLLING }).toBe(`${title}${root.info.title}`);
});

test.each([
  ["grantAccessLevel", "Grant an access level", "v2"],
  ["v1GrantAccessLevel", "Grant an access level (v1)", "v1"],
  ["legacyGrantAccessLevel", "Grant or extend an access level", "legacy"],
])("%s has a badge for its version, and its name", async (id, summary, version) => {
  const section = await open(`#operation/${id}`, summary);
  expect(section).toMatch(new RegExp(`^${RegExp.escape(summary)}(Deprecated)?${version}`));
  expect(section).toContain(`${id}: POST https://`);
});

// Each search leads to another section than the one before, so that openSection waits until the page has moved there.
test.each([
  ["rate limit", "Rate limits"],
  ["429", "rate_limited (429)"],
  ["idempotency", "Idempotency"],
  ["webGetPaywall", "Get a paywall"],
  ["grantAccessLevel", "Grant an access level"],
  ["expires_date_error", "expires_date_error (400)"],
  ["Grant an access level", "Grant an access level"],
  ["enum", "enum (400)"],
  ["subscripton", "Subscription"],
  ["refnud", "Refund"],
])("search finds %s", async (words, name) => {
  await page.keyboard.press("ControlOrMeta+k");
  await page.getByPlaceholder("Search").fill(words);
  await page.locator('[data-testid="search-dialog"] a').first().filter({ hasText: name }).waitFor();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await searchIsClosed();
  await openSection(name);
});

test("an extract of the search keeps words apart that a line break or a mark separates", async () => {
  await page.keyboard.press("ControlOrMeta+k");
  await page.getByPlaceholder("Search").fill("rate limit");
  const extract = page
    .locator('[data-testid="search-dialog"] a')
    .filter({ hasText: "429 rate_limited. Wait as long as the Retry-After header says" });
  await extract.first().waitFor();
  await page.keyboard.press("Escape");
  await searchIsClosed();
});

test("nothing changes on a page at rest", async () => {
  await open("#operation/getProfile", "Get a profile");
  const changes = () =>
    page.evaluate(async () => {
      const found: MutationRecord[] = [];
      const observer = new MutationObserver((records) => found.push(...records));
      observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
      for (let frame = 0; frame < 10; frame++) await new Promise(requestAnimationFrame);
      observer.disconnect();
      return found.length;
    });
  await expect.poll(changes).toBe(0);
});

test("everything works by keyboard: the skip link, examples, languages, search and layout", async () => {
  const focused = () =>
    page.evaluate(() => {
      const { activeElement } = document;
      return activeElement?.getAttribute("aria-label") ?? activeElement?.textContent?.trim();
    });
  const isFocused = (name: string) =>
    page.waitForFunction(
      (name) => {
        const { activeElement } = document;
        return (activeElement?.getAttribute("aria-label") ?? activeElement?.textContent?.trim()) === name;
      },
      name,
      { polling: POLLING },
    );
  await open("#operation/grantAccessLevel", "Grant an access level");
  const section = page.locator('[data-section-id="/access-level/grantaccesslevel"]');

  const examples = section.getByRole("button", { name: /^Example: / }).last();
  await examples.focus();
  await page.keyboard.press("Enter");
  await isFocused("Access for 30 days from now on");
  await page.keyboard.press("End");
  await isFocused("Lifetime access from now on");
  await page.keyboard.press("Enter");
  await isFocused("Example: Lifetime access from now on");
  await page.keyboard.press("Enter");
  await isFocused("Access for 30 days from now on");
  await page.keyboard.press("Enter");
  await isFocused("Example: Access for 30 days from now on");

  const languages = section.getByRole("button", { name: "cURL" });
  await languages.focus();
  await page.keyboard.press("ArrowDown");
  // The button of the menu and its first entry have the same name.
  const isButton = () =>
    document.activeElement?.tagName === "BUTTON" || document.activeElement?.hasAttribute("aria-haspopup");
  await expect.poll(() => page.evaluate(isButton), { interval: POLLING }).toBe(false);
  await isFocused("cURL");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press(" ");
  await isFocused("JavaScript");
  await page.keyboard.press("ArrowDown");
  await isFocused("cURL");
  await page.keyboard.press("Enter");
  await isFocused("cURL");

  await page.getByRole("button", { name: "Search" }).focus();
  await page.keyboard.press("Enter");
  await isFocused("Search");
  await page.locator('[data-testid="search-dialog"] input').waitFor();
  await page.keyboard.press("Escape");
  await searchIsClosed();

  for (const layout of ["Samples below the text", "Samples beside the text"]) {
    const panel = page.locator('[data-testid="middle-panel"]').first();
    const width = () => panel.evaluate((element) => element.clientWidth);
    const before = await width();
    await page.getByRole("button", { name: layout }).focus();
    await page.keyboard.press("Enter");
    await expect.poll(width, { interval: POLLING }).not.toBe(before);
  }

  await page.getByRole("link", { name: "Skip to the content" }).focus();
  await page.keyboard.press("Enter");
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("MAIN");
  expect(await focused()).not.toBe("Skip to the content");
  expect(await page.getByRole("navigation", { name: "Contents" }).count()).toBe(1);
});

test("a narrow screen shows whole paths, and nothing is wider than it", async () => {
  await page.setViewportSize({ width: 390, height: 844 });
  onTestFinished(() => page.setViewportSize(WIDE));
  await open(addressOf("Analytics"), "Analytics");
  const cut = () =>
    page.evaluate(() =>
      [...document.querySelectorAll("#api-content button span")]
        .filter((text) => text.textContent?.startsWith("/") && text.scrollWidth > text.clientWidth + 1)
        .map((text) => text.textContent),
    );
  await page.waitForFunction(
    () =>
      [...document.querySelectorAll("#api-content button span")].some(
        (text) => text.textContent === "/api/v1/client-api/exports/placements/",
      ),
    undefined,
    { polling: POLLING },
  );
  expect(await cut()).toEqual([]);
  // A path breaks at its slashes alone, unless what is between two of them is longer than a line.
  const broken = await page
    .locator("#api-content .part:visible")
    .evaluateAll((parts) =>
      parts
        .filter(
          (part) =>
            part.textContent.length < 30 &&
            part.clientHeight > 1.9 * Number.parseFloat(getComputedStyle(part).fontSize),
        )
        .map((part) => part.textContent),
    );
  expect(broken).toEqual([]);
  expect(await page.locator("#api-content .part:visible").count()).toBeGreaterThan(0);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);

  // The button that closes the menu does not cover its last entry.
  const button = page.getByTestId("floating-button");
  await button.dispatchEvent("click");
  const end = page.locator('[data-component-name="Menu/Menu"]').first();
  await end.waitFor();
  const [bottom, top] = await Promise.all([
    end.evaluate((menu) => {
      menu.scrollIntoView({ block: "end" });
      return menu.lastElementChild?.getBoundingClientRect().bottom;
    }),
    button.evaluate((button) => button.getBoundingClientRect().top),
  ]);
  expect(bottom).toBeLessThan(top);
  await button.dispatchEvent("click");
});
