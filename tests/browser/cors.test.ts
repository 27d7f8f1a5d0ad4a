/** Mock and sandbox as a page of another origin has them, in a browser. */
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createMock } from "../../src/mock/mock.ts";
import { createSandbox } from "../../src/sandbox/sandbox.ts";
import { type Listening, listen } from "../../src/server/listener.ts";
import { launchChromium } from "./chromium.ts";

const PROFILE = "/api/v2/server-side-api/profile/";
const headers = { Authorization: "Api-Key k", "adapty-customer-user-id": "user-42" };

const servers: Listening[] = [];
let mock: string;
let sandbox: string;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  const handlers = [
    (await createMock()).fetch,
    createSandbox().handle,
    () => new Response("<!doctype html><title>Shop</title>", { headers: { "Content-Type": "text/html" } }),
  ];
  for (const handler of handlers) servers.push(await listen(handler));
  const [first, second, shop] = servers.map(({ url }) => url) as [string, string, string];
  [mock, sandbox] = [first, second];
  browser = await launchChromium();
  page = await browser.newPage();
  await page.goto(shop);
}, 300_000);

afterAll(async () => {
  await browser?.close();
  for (const server of servers) await server.close();
});

/** Sends a request from the page; `undefined` where the browser does not let the page have the answer. */
function send(url: string, init: RequestInit = {}) {
  return page.evaluate(
    async ([url, init]) => {
      const response = await fetch(url, init).catch(() => undefined);
      return response && { status: response.status, id: response.headers.get("Request-Id") };
    },
    [url, init] as const,
  );
}

test("a page calls the mock, and reads answers and refusals", async () => {
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
