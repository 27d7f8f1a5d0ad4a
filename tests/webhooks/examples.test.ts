import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, it } from "vitest";
import { app as expressApp } from "../../examples/express-receiver.ts";
import honoApp, { access } from "../../examples/hono-receiver.ts";
import { events, POST } from "../../examples/next-route.ts";
import { createSandbox } from "../../src/sandbox/index.ts";
import { NOW } from "../support/caller.ts";

// The example receivers get what the sandbox sends.

const jane = { customerUserId: "jane" };

function openSandbox() {
  return createSandbox({ now: NOW, warn() {} });
}

it("Express gates a route by the events", async () => {
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
    sandbox.clock.advance({ days: 32 });
    await sandbox.webhooks.settled();
    expect(await gate()).toBe(402);
    expect(sandbox.webhooks.deliveries().map(({ status }) => status)).not.toContain("failed");
  } finally {
    sandbox.close();
    server.closeAllConnections();
    server.close();
  }
});

it("Hono takes them without a port", async () => {
  const sandbox = openSandbox();
  sandbox.webhooks.add({
    authorization: "webhook_secret",
    to: (request) => honoApp.request("/webhooks/adapty", request),
  });
  sandbox.store.subscribe({ ...jane, product: "monthly" });
  await sandbox.webhooks.settled();
  expect(access.get("jane")).toBe(true);
  sandbox.clock.advance({ days: 32 });
  await sandbox.webhooks.settled();
  expect(access.get("jane")).toBe(false);
  sandbox.close();
});

it("a route handler of Next.js is the handler itself", async () => {
  const sandbox = openSandbox();
  sandbox.webhooks.add({ authorization: "webhook_secret", to: POST });
  sandbox.store.subscribe({ ...jane, product: "monthly" });
  await sandbox.webhooks.settled();
  expect(events.sort()).toEqual(["access_level_updated", "subscription_started"]);
  sandbox.close();
});
