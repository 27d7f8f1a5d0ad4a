/** The example of a page that Vite serves, on the mock. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { createServer, type ViteDevServer } from "vite";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Listening, listen } from "../../src/http/adapters/node.ts";
import { createMock } from "../../src/mock/mock.ts";
import { launchChromium } from "./chromium.ts";

let mock: Listening;
let vite: ViteDevServer;
let browser: Browser;
let cacheDir: string;

beforeAll(async () => {
  cacheDir = mkdtempSync(join(tmpdir(), "vite-page-"));
  mock = await listen(await createMock());
  process.env.VITE_ADAPTY_URL = mock.url;
  vite = await createServer({
    root: "examples/vite-page",
    configFile: false,
    cacheDir,
    logLevel: "error",
    resolve: { tsconfigPaths: true },
    // Otherwise the first visit would be interrupted by a reload.
    optimizeDeps: { noDiscovery: true },
    server: { host: "127.0.0.1", port: 0, hmr: false, ws: false },
  });
  await vite.listen();
  browser = await launchChromium();
});

afterAll(async () => {
  delete process.env.VITE_ADAPTY_URL;
  await browser?.close();
  await vite?.close();
  await mock?.close();
  rmSync(cacheDir, { recursive: true });
});

async function open(query: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(`${vite.resolvedUrls?.local[0]}${query}`);
  return page;
}

test("it shows the paywall, in another language if the mock is asked for it", async () => {
  const page = await open("");
  await page.getByRole("heading", { name: "Go premium" }).waitFor();
  expect(await page.getByRole("listitem").allTextContents()).toEqual(["Weekly", "Monthly"]);
  await (await open("?example=localized")).getByRole("heading", { name: "Seja premium" }).waitFor();
});

test("it shows that it is loading", async () => {
  const page = await open("?latency=60000");
  await page.getByText("Loading…").waitFor();
});

test.each([
  ["?code=503", "undocumented_error"],
  ["?drop", "network_error"],
  ["?example=profile_does_not_exist", "profile_does_not_exist"],
])("it tells of an error, and lets one try again: %s", async (query, code) => {
  const page = await open(query);
  await page.getByText(`The paywall is not available (${code}).`).waitFor();
  const again = page.waitForRequest((request) => request.url().startsWith(mock.url));
  await page.getByRole("button", { name: "Try again" }).click();
  await again;
});
