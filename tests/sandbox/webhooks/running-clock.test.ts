import { afterEach, beforeEach, expect, it, vi } from "vitest";
import type { Store } from "../../../src/sandbox/core/store.ts";
import { createSandbox, type Sandbox } from "../../../src/sandbox/index.ts";
import { createMemoryStore } from "../../../src/sandbox/store/memory.ts";

// While the clock runs, what time has brought comes before what is asked for next. The machine's
// date is set by hand.

const START = Date.parse("2025-06-15T12:00:00Z");
const DAY = 86_400_000;
const open: Sandbox[] = [];

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["Date"], now: START });
});

afterEach(() => {
  for (const sandbox of open.splice(0)) sandbox.close();
  vi.useRealTimers();
});

function openSandbox(store: Store = createMemoryStore()) {
  const sandbox = createSandbox({ store, warn() {} });
  open.push(sandbox);
  sandbox.webhooks.add({ to: () => new Response("{}") });
  sandbox.store.subscribe({ customerUserId: "jane", product: "monthly" });
  return sandbox;
}

const typesOf = (sandbox: Sandbox) => sandbox.webhooks.deliveries().map(({ event_type }) => event_type);

it("an expiry comes before the action of the store that follows it", () => {
  const sandbox = openSandbox();
  vi.setSystemTime(START + 40 * DAY);
  sandbox.store.renew({ customerUserId: "jane" });
  expect(typesOf(sandbox)).toEqual([
    "subscription_started",
    "access_level_updated",
    "subscription_expired",
    "access_level_updated",
    "subscription_renewed",
    "access_level_updated",
  ]);
});

it("an expiry that could not be stored comes with the next request", async () => {
  vi.spyOn(console, "error").mockReturnValue();
  const store = createMemoryStore();
  const { saveDelivery } = store;
  let isFull = false;
  store.saveDelivery = (delivery) => {
    if (isFull) throw new Error("the disk is full");
    saveDelivery(delivery);
  };
  const sandbox = openSandbox(store);
  vi.setSystemTime(START + 40 * DAY);
  const read = () =>
    sandbox.fetch("https://api.adapty.io/api/v2/server-side-api/profile/", {
      headers: { Authorization: "Api-Key secret_live_any", "adapty-customer-user-id": "jane" },
    });
  isFull = true;
  expect((await read()).status).toBe(500);
  isFull = false;
  expect((await read()).status).toBe(200);
  expect(typesOf(sandbox).slice(2)).toEqual(["subscription_expired", "access_level_updated"]);
});
