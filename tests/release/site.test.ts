/** The pages for a static host, as a reader without scripts has them. */
import { copyFile, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import site from "../../scripts/build/site/site.ts";
import { launchChromium } from "../browser/chromium.ts";

let folder: string;
let browser: Browser;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "adapty-site-"));
  for (const name of ["openapi.json", "openapi.yaml"])
    await copyFile(`generated/${name}`, join(folder, name));
  await site(folder);
  browser = await launchChromium();
});

afterAll(async () => {
  await browser?.close();
  await rm(folder, { recursive: true });
});

const pages = [
  "contents",
  "operations/setTransaction",
  "objects/AccessLevel",
  "errors/expires_date_error-400",
  "guides/life-of-a-subscription",
  "guides/discrepancies",
];
const schemes = { light: "rgb(255, 255, 255)", dark: "rgb(23, 24, 29)" } as const;

test.each(pages)("%s is whole in both themes and at three widths", async (path) => {
  for (const [colorScheme, background] of Object.entries(schemes)) {
    const context = await browser.newContext({
      javaScriptEnabled: false,
      offline: true,
      colorScheme: colorScheme as keyof typeof schemes,
    });
    const page = await context.newPage();
    const said: string[] = [];
    page.on("console", (message) => said.push(message.text()));
    await page.goto(pathToFileURL(join(folder, "docs", `${path}.html`)).href);
    const body = page.locator("body");
    expect(await body.evaluate((body) => getComputedStyle(body).backgroundColor)).toBe(background);
    for (const width of [390, 834, 1440]) {
      await page.setViewportSize({ width, height: 900 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    }
    // A policy that forbids what the page has would say so.
    expect(said).toEqual([]);
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Skip to the content");
    await context.close();
  }
});

test("the interactive page offers the description for download", async () => {
  const page = await browser.newPage();
  await page.goto(pathToFileURL(join(folder, "docs/index.html")).href);
  for (const name of ["openapi.json", "openapi.yaml"])
    await page.locator(`a[href="${name}"]`).first().waitFor({ state: "attached", timeout: 30_000 });
});

test("the policy of the interactive page allows what the page does, and no other script", async () => {
  const page = await browser.newPage();
  const violations: string[] = [];
  page.on("console", (message) => {
    if (message.text().includes("Content Security Policy")) violations.push(message.text());
  });
  await page.goto(`${pathToFileURL(join(folder, "docs/index.html")).href}#operation/grantAccessLevel`);
  await page.getByRole("button", { name: "Copy the request" }).first().waitFor({ timeout: 30_000 });
  await page.keyboard.press("ControlOrMeta+k");
  await page.getByPlaceholder("Search").fill("rate limit");
  await page.locator('[data-testid="search-dialog"] a').first().waitFor();
  expect(violations).toEqual([]);

  const hasRun = await page.evaluate(() => {
    const script = document.createElement("script");
    script.textContent = "document.documentElement.dataset.injected = ''";
    document.body.append(script);
    return "injected" in document.documentElement.dataset;
  });
  expect(hasRun).toBe(false);
  expect(violations).toEqual([expect.stringContaining("script-src")]);
});
