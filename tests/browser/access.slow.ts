/**
 * The reference can be used by everybody: axe, both themes, three widths at once. Run with
 * `npm run test:access`, since it takes minutes.
 */
import { copyFile, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import reference from "../../scripts/build/reference/reference.ts";
import { findBarriers } from "./axe.ts";
import { launchChromium } from "./chromium.ts";

/** A section of each kind, and what it begins with. */
const sections = [
  ["#/", "Adapty server-side API"],
  ["#tag/Quickstart", "Quickstart"],
  ["#tag/Life-of-a-subscription", "Life of a subscription"],
  ["#tag/Workflows/The-life-of-a-subscription", "The life of a subscription"],
  ["#tag/Errors", "Errors"],
  ["#tag/Discrepancies/offer-error-names", "offer-error-names"],
  ["#operation/getProfile", "Get a profile"],
  ["#operation/setTransaction", "Set a transaction"],
  ["#operation/subscription_started", "Subscription started"],
  ["#/objects/profile", "Profile"],
  ["#/error-codes/expiresdateerror", "expires_date_error"],
] as const;

let folder: string;
let browser: Browser;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "adapty-access-"));
  await copyFile("generated/openapi.json", join(folder, "openapi.json"));
  await reference(folder);
  browser = await launchChromium();
});
afterAll(async () => {
  await browser?.close();
  await rm(folder, { recursive: true });
});

describe.concurrent.each([390, 834, 1440])("at %i px", (width) => {
  describe.each(["light", "dark"] as const)("in the %s theme", { concurrent: false }, (colorScheme) => {
    let page: Page;
    beforeAll(async () => {
      const context = await browser.newContext({ colorScheme, viewport: { width, height: 900 } });
      page = await context.newPage();
      await page.goto(pathToFileURL(join(folder, "docs/index.html")).href);
      await page.locator(`html.${colorScheme}`).waitFor();
    });
    afterAll(() => page.context().close());

    test.each(sections)("%s has no barrier, and is not wider than the screen", async (address, heading) => {
      await page.evaluate((address) => {
        location.hash = address;
      }, address);
      await page.waitForFunction((heading) => {
        const [first] = [...document.querySelectorAll("h1, h2, h3, h4")].filter(
          (element) => element.getBoundingClientRect().top >= 0,
        );
        return first?.textContent?.startsWith(heading);
      }, heading);
      expect(await findBarriers(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      const cut = await page.evaluate(() =>
        [...document.querySelectorAll("#api-content pre, #api-content button span")]
          .filter((element) => element.checkVisibility() && element.scrollWidth > element.clientWidth + 1)
          .filter((element) => element.clientWidth > 0 && getComputedStyle(element).overflowX !== "visible")
          .map((element) => element.textContent?.slice(0, 80)),
      );
      expect(cut).toEqual([]);
    });

    test("the search has no barrier", async () => {
      await page.keyboard.press("ControlOrMeta+k");
      await page.getByPlaceholder("Search").fill("expires_date_error");
      await page.locator('[data-testid="search-dialog"] a').first().waitFor();
      // Of the page behind the dialog, axe takes a key in the dialog's footer for the background.
      expect(await findBarriers(page, '[data-testid="search-dialog"]')).toEqual([]);
      await page.keyboard.press("Escape");
    });
  });
});
