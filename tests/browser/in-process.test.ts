/** The sandbox and the receiver of webhooks in a browser's page, without a server. */
import { resolve } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Listening, listen } from "../../src/http/adapters/node.ts";
import { text } from "../../src/http/responses.ts";
import { bundle } from "../support/bundle.ts";
import { launchChromium } from "./chromium.ts";

let server: Listening;
let browser: Browser;

beforeAll(async () => {
  const script = await bundle(SCRIPT);
  const html = `<!doctype html><title>App</title><script type="module">${script}</script>`;
  // Crypto is for trustworthy pages, such as those of this machine.
  server = await listen({ handle: () => text(200, "html", html) });
  browser = await launchChromium();
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

test("a user buys, a month passes, and the handler in the page gets the events", async () => {
  const page = await browser.newPage();
  const errors: Error[] = [];
  page.on("pageerror", (error) => errors.push(error));
  // The page is loaded when its module has run. A module that is added later may run after `evaluate`.
  await page.goto(server.url);
  const seen = await page.evaluate(() => (globalThis as unknown as { seen: Promise<unknown> }).seen);
  expect(seen).toEqual({
    types: ["access_level_updated", "access_level_updated", "subscription_renewed", "subscription_started"],
    statuses: ["delivered", "delivered", "delivered", "delivered"],
  });
  expect(errors).toEqual([]);
});

/** The page's script. */
const SCRIPT = `
  import { createSandbox } from ${JSON.stringify(resolve("src/sandbox/index.ts"))};
  import { createWebhookHandler } from ${JSON.stringify(resolve("src/webhooks/index.ts"))};
  globalThis.seen = (async () => {
    const types = [];
    const sandbox = createSandbox({ now: "2025-06-15T12:00:00Z", autoRenew: true });
    const to = createWebhookHandler({ authorization: "key", onEvent: ({ event_type }) => types.push(event_type) });
    sandbox.webhooks.add({ to, authorization: "key" });
    sandbox.store.subscribe({ customerUserId: "jane", product: "monthly" });
    sandbox.clock.advance({ days: 31 });
    await sandbox.webhooks.settled();
    return { types: types.sort(), statuses: sandbox.webhooks.deliveries().map(({ status }) => status) };
  })();
  export {};`;
