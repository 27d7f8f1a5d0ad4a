import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, expect, it, vi } from "vitest";
import { app as expressApp } from "../../examples/express-receiver.ts";
import honoApp, { premium as honoPremium } from "../../examples/hono-receiver.ts";
import { premium as nextPremium, POST } from "../../examples/next-route.ts";
import { createAdaptyClient } from "../../src/client/index.ts";
import { createSandbox } from "../../src/sandbox/index.ts";

// The example receivers get what the sandbox sends. All store until when access lasts.

const START = "2030-01-31T12:00:00Z";
const jane = { customerUserId: "jane" };

afterEach(() => vi.useRealTimers());

function openSandbox(options: { gracePeriodDays?: number } = {}) {
  return createSandbox({ now: START, warn() {}, ...options });
}

it("Express gates a route by the events", async () => {
  vi.useFakeTimers({ toFake: ["Date"], now: new Date(START) });
  const server = createServer(expressApp);
  await once(server.listen(0, "127.0.0.1"), "listening");
  const { port } = server.address() as AddressInfo;
  const sandbox = openSandbox();
  try {
    const gate = async () => (await fetch(`http://127.0.0.1:${port}/premium/jane`)).status;
    const url = `http://127.0.0.1:${port}/webhooks/adapty`;
    const id = sandbox.webhooks.add({ url, authorization: "webhook_secret" });
    expect(await sandbox.webhooks.verify(id)).toMatchObject({ verified: true });
    expect(await gate()).toBe(402);
    sandbox.store.subscribe({ ...jane, product: "monthly" });
    await sandbox.webhooks.settled();
    expect(await gate()).toBe(200);
    // Access ends on 28 February, also if the event about it is lost.
    vi.setSystemTime("2030-03-01T12:00:00Z");
    expect(await gate()).toBe(402);
    vi.setSystemTime(START);
    sandbox.clock.advance({ days: 32 });
    await sandbox.webhooks.settled();
    expect(await gate()).toBe(402);
    const adapty = createAdaptyClient({ apiKey: "secret_live_any", fetch: sandbox.fetch });
    await adapty.grantAccessLevel({ ...jane, body: { access_level_id: "premium" } });
    await sandbox.webhooks.settled();
    vi.setSystemTime("2090-01-01T12:00:00Z");
    expect(await gate()).toBe(200);
    expect(sandbox.webhooks.deliveries().map(({ status }) => status)).not.toContain("failed");
  } finally {
    sandbox.close();
    server.closeAllConnections();
    server.close();
  }
});

it.each([
  ["Hono", honoPremium, (request: Request) => honoApp.request("/webhooks/adapty", request)],
  ["a route of Next.js", nextPremium, POST],
])("%s stores the end of a period, of a grace period, and of access for life", async (_, premium, to) => {
  const sandbox = openSandbox({ gracePeriodDays: 5 });
  sandbox.webhooks.add({ authorization: "webhook_secret", to });
  const stored = async () => {
    await sandbox.webhooks.settled();
    const until = premium.get("jane");
    return until instanceof Date ? until.toISOString() : until;
  };
  sandbox.store.subscribe({ ...jane, product: "monthly" });
  expect(await stored()).toBe("2030-02-28T12:00:00.000Z");
  sandbox.clock.advance({ days: 1 });
  sandbox.store.failBilling(jane);
  sandbox.clock.set("2030-03-01T12:00:00Z");
  // E TF: in a grace period, expires_at of access_level_updated is its end.
  expect(await stored()).toBe("2030-03-05T12:00:00.000Z");
  sandbox.clock.set("2030-03-06T12:00:00Z");
  expect(await stored()).toBeUndefined();
  const adapty = createAdaptyClient({ apiKey: "secret_live_any", fetch: sandbox.fetch });
  await adapty.grantAccessLevel({ ...jane, body: { access_level_id: "pro" } });
  expect(await stored()).toBeUndefined();
  await adapty.grantAccessLevel({ ...jane, body: { access_level_id: "premium" } });
  expect(await stored()).toBeNull();
  expect(sandbox.webhooks.deliveries().map(({ status }) => status)).not.toContain("failed");
  sandbox.close();
});
