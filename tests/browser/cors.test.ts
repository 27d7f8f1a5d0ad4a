/** Mock and sandbox as a page of another origin has them, in a browser. */
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Listening, listen } from "../../src/http/adapters/node.ts";
import { text } from "../../src/http/responses.ts";
import { createMock } from "../../src/mock/mock.ts";
import { createSandbox } from "../../src/sandbox/sandbox.ts";
import { launchChromium } from "./chromium.ts";

const PROFILE = "/api/v2/server-side-api/profile/";
const headers = { Authorization: "Api-Key k", "adapty-customer-user-id": "user-42" };

const state = createSandbox();
const servers: Listening[] = [];
let shopUrl: string;
let mock: string;
let sandbox: string;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  const handlers = [
    await createMock(),
    state,
    { handle: () => text(200, "html", "<!doctype html><title>Shop</title>") },
  ];
  for (const handler of handlers) servers.push(await listen(handler));
  const [first, second, shop] = servers.map(({ url }) => url) as [string, string, string];
  [mock, sandbox, shopUrl] = [first, second, shop];
  browser = await launchChromium(["--host-resolver-rules=MAP attacker.example 127.0.0.1"]);
  page = await browser.newPage();
  await page.goto(shop);
});

afterAll(async () => {
  await browser?.close();
  for (const server of servers) await server.close();
});

/**
 * Sends a request from the page; `undefined` if the browser does not let the page have the
 * response.
 */
function send(url: string, init: { method?: string; headers?: Record<string, string>; body?: string } = {}) {
  return page.evaluate(
    async ([url, init]) => {
      const response = await fetch(url, init).catch(() => undefined);
      return response && { status: response.status, id: response.headers.get("Request-Id") };
    },
    [url, init] as const,
  );
}

test("a page calls the mock, and reads responses and errors", async () => {
  const patch = { method: "PATCH", headers: { ...headers, "Content-Type": "application/json" } };
  expect(await send(mock + PROFILE, { ...patch, body: "{}" })).toMatchObject({ status: 200 });
  expect(await send(mock + PROFILE, { ...patch, body: "{" })).toMatchObject({ status: 400 });
  expect(await send(mock + PROFILE)).toMatchObject({ status: 401 });
  expect(await send(mock + PROFILE.slice(0, -1), { headers })).toMatchObject({ status: 404 });
  const deleted = { status: 204, id: expect.any(String) };
  expect(await send(mock + PROFILE, { method: "DELETE", headers })).toEqual(deleted);
  const prefer = { headers: { ...headers, Prefer: "code=404" } };
  expect(await send(mock + PROFILE, prefer)).toMatchObject({ status: 404 });
});

test("a page calls the sandbox, but not its control plane", async () => {
  expect(await send(sandbox + PROFILE, { headers })).toMatchObject({ status: 404 });
  expect(await send(`${sandbox}/_sandbox/state`)).toBeUndefined();
  expect(await send(`${sandbox}/_sandbox/reset`, { method: "POST" })).toBeUndefined();
});

test("a page of another origin, or under another name of this machine, changes nothing in the sandbox", async () => {
  const { port } = servers[1] as Listening;
  state.reset();
  state.seed([{}]);
  // A browser sends this without asking first. The page may not even see whether it got a response.
  const reset = (url: string) => fetch(url, { method: "POST", mode: "no-cors" }).catch(() => {});
  await page.evaluate(reset, `${sandbox}/_sandbox/reset`);
  expect(state.count()).toBe(1);

  // Chromium resolves this name to 127.0.0.1, as a name server that rebinds would.
  const rebound = await browser.newPage();
  const response = await rebound.goto(`http://attacker.example:${port}/_sandbox/`);
  expect(response?.status()).toBe(403);
  for (const path of ["snapshot", "reset"]) {
    const method = path === "reset" ? "POST" : "GET";
    expect(
      await rebound.evaluate(([path, method]) => fetch(path, { method }).then(({ status }) => status), [
        `/_sandbox/${path}`,
        method,
      ] as const),
    ).toBe(403);
  }
  expect(state.count()).toBe(1);
  await rebound.close();
});

test("the sandbox's own page looks as it should, and can be reached by a link from another one", async () => {
  const visit = await browser.newPage();
  const problems: string[] = [];
  visit.on("console", (message) => problems.push(message.text()));
  await visit.goto(shopUrl);
  await visit.setContent(`<a href="${sandbox}/_sandbox/">Sandbox</a>`);
  await visit.getByRole("link").click();
  await visit.getByRole("heading", { name: "Sandbox" }).waitFor();
  // The style sheet is in force, and nothing was blocked.
  expect(
    await visit
      .locator("table")
      .first()
      .evaluate((table) => getComputedStyle(table).borderCollapse),
  ).toBe("collapse");
  expect(problems).toEqual([]);

  // No page may frame it.
  await visit.goto(shopUrl);
  await visit.setContent(`<iframe src="${sandbox}/_sandbox/"></iframe>`);
  await expect.poll(() => problems.join()).toMatch(/frame-ancestors|X-Frame-Options/i);
  await visit.close();
});
