import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { listen } from "../../../src/http/adapters/node.ts";
import { createSandbox, type Sandbox, type SandboxOptions } from "../../../src/sandbox/index.ts";
import { openSqliteStore } from "../../../src/sandbox/store/sqlite.ts";
import { NOW } from "../../support/caller.ts";
import { type Received, startReceiver } from "../../support/receiver.ts";

// Webhooks and the store over HTTP, and what a restart leaves of them.

const closing: (() => unknown)[] = [];

afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

async function openReceiver(respond?: Parameters<typeof startReceiver>[0]) {
  const receiver = await startReceiver(respond);
  closing.push(() => receiver.close());
  return receiver;
}

async function openServer(options: SandboxOptions = {}, clock: "stands" | "runs" = "stands") {
  const sandbox = createSandbox({ ...(clock === "stands" && { now: NOW }), warn() {}, ...options });
  const server = await listen(sandbox);
  closing.push(async () => {
    await server.close();
    sandbox.close();
  });
  return {
    sandbox,
    async ask(method: string, path: string, body?: unknown) {
      const response = await fetch(`http://127.0.0.1:${server.port}/_sandbox/${path}`, {
        method,
        ...(body !== undefined && { body: JSON.stringify(body) }),
      });
      const text = await response.text();
      return { status: response.status, body: text === "" ? undefined : JSON.parse(text) };
    },
  };
}

const typesOf = (received: Received[]) =>
  received.map(({ body }) => JSON.parse(body).event_type).filter((type) => type !== undefined);

describe("over HTTP", () => {
  it("a user buys, a month passes, and the endpoint gets the events", async () => {
    const receiver = await openReceiver();
    const { ask } = await openServer({ autoRenew: true });
    const added = await ask("POST", "webhooks", { url: receiver.url, authorization: "key" });
    expect(added).toEqual({
      status: 200,
      body: {
        id: "webhook-1",
        url: receiver.url,
        authorization: true,
        verification: { verified: true, status: 200, detail: "{}" },
      },
    });
    expect(
      (await ask("POST", "store/subscribe", { customerUserId: "jane", product: "monthly" })).body,
    ).toMatchObject({
      purchase_type: "subscription",
      store_product_id: "monthly",
      expires_at: "2025-07-15T12:00:00.000000+0000",
    });
    await ask("POST", "clock", { advance: { days: 31 } });
    const { body } = await ask("GET", "deliveries/settled");
    expect(body.settled).toBe(true);
    expect(body.deliveries).toMatchObject([
      { number: 1, event_type: "subscription_started", status: "delivered", event_at: NOW },
      { number: 2, event_type: "access_level_updated" },
      { number: 3, event_type: "subscription_renewed", event_at: "2025-07-15T12:00:00.000000+0000" },
      { number: 4, event_type: "access_level_updated" },
    ]);
    expect(typesOf(receiver.received).sort()).toEqual([
      "access_level_updated",
      "access_level_updated",
      "subscription_renewed",
      "subscription_started",
    ]);
    for (const { headers } of receiver.received) expect(headers.authorization).toBe("key");
    expect(JSON.stringify([body, (await ask("GET", "webhooks")).body])).not.toContain('"key"');
    expect((await ask("GET", "journal")).body).toContainEqual(
      expect.objectContaining({ method: "STORE", path: "/_sandbox/store/subscribe", status: 200 }),
    );
  });

  it("an endpoint is removed, and all of them", async () => {
    const { ask, sandbox } = await openServer();
    for (const id of ["a", "b", "c"]) await ask("POST", "webhooks", { id, url: "http://127.0.0.1:1/" });
    expect((await ask("DELETE", "webhooks/b")).status).toBe(204);
    expect((await ask("GET", "webhooks")).body.map(({ id }: { id: string }) => id)).toEqual(["a", "c"]);
    expect(await ask("DELETE", "webhooks/b")).toMatchObject({
      status: 400,
      body: { errors: [{ errors: ["There is no endpoint b."] }] },
    });
    expect((await ask("DELETE", "webhooks")).status).toBe(204);
    expect(sandbox.webhooks.list()).toEqual([]);
  });

  it("a delivery is sent again", async () => {
    let status = 400;
    const receiver = await openReceiver((_, response) => response.writeHead(status).end());
    const { ask } = await openServer({
      webhooks: [{ url: receiver.url, events: ["non_subscription_purchase"] }],
    });
    await ask("POST", "store/buy", { customerUserId: "jane", product: "coins" });
    expect((await ask("GET", "deliveries/settled")).body.deliveries).toMatchObject([{ status: "failed" }]);
    status = 200;
    expect((await ask("POST", "deliveries/1/resend")).status).toBe(204);
    expect((await ask("GET", "deliveries/settled")).body.deliveries).toMatchObject([{ status: "delivered" }]);
    expect((await ask("POST", "deliveries/7/resend")).body.errors[0].errors).toEqual([
      "There is no delivery 7.",
    ]);
  });

  it.each([
    ["webhooks", undefined, "Send an object with url."],
    ["webhooks", [], "webhook must have required property 'url'"],
    ["webhooks", { to: "http://localhost" }, "Send an object with url."],
    [
      "webhooks",
      { url: "https://example.com" },
      "webhook.url leads to example.com, and events go to this machine only. Name the host in the option webhookHosts, if they may go there.",
    ],
    ["store/steal", {}, /^The store has no action steal\. It has subscribe, buy, renew/],
    ["store/toString", {}, /^The store has no action toString/],
    [
      "store/subscribe",
      undefined,
      "subscribe takes an object with customerUserId, profileId, product, store, environment, trial.",
    ],
    ["store/subscribe", { product: "monthly" }, "subscribe needs the user: customerUserId or profileId."],
    ["store/subscribe", { customerUserId: "jane" }, "subscribe needs the product."],
    [
      "store/subscribe",
      { customerUserId: "jane", prodct: "x" },
      "subscribe has no field prodct. Did you mean product?",
    ],
    ["store/subscribe", { customerUserId: 5, product: "x" }, "customerUserId must be a non-empty string."],
    ["store/subscribe", { customerUserId: "jane", product: "x", trial: true }, /^The product x has no trial/],
    [
      "store/buy",
      { customerUserId: "j", product: "x", environment: "Test" },
      "environment must be Production or Sandbox.",
    ],
    ["store/renew", { customerUserId: "nobody" }, 'No profile has the ID "nobody".'],
    ["store/changeProduct", { customerUserId: "jane" }, "changeProduct needs the new product: to."],
  ])("POST %s of %j is rejected with a sentence", async (path, body, message) => {
    const { ask } = await openServer();
    const { status, body: response } = await ask("POST", path, body);
    expect([status, response.error_code]).toEqual([400, "validation_error"]);
    expect(response.errors[0].errors[0]).toMatch(message);
  });

  it("an action of the store that cannot be says what to do", async () => {
    const { ask } = await openServer();
    await ask("POST", "store/subscribe", { customerUserId: "jane", product: "monthly" });
    // By the documents, a refund is later than the purchase.
    expect(await ask("POST", "store/refund", { customerUserId: "jane" })).toMatchObject({
      status: 400,
      body: {
        error_code: "validation_error",
        errors: [
          {
            source: null,
            errors: [expect.stringMatching(/a refund must come later\. Advance the clock first/)],
          },
        ],
      },
    });
  });
});

describe("the status page", () => {
  const read = async (sandbox: Sandbox, query = "") =>
    (await sandbox.fetch(`http://127.0.0.1:4020/_sandbox/${query}`)).text();

  it("shows what was sent, and the timeline of a profile, in order", async () => {
    const sandbox = createSandbox({ now: NOW });
    closing.push(() => sandbox.close());
    let status = 500;
    sandbox.webhooks.add({ id: "mine", to: () => new Response("<b>no</b>", { status }) });
    sandbox.store.subscribe({ customerUserId: "<jane>", product: "monthly" });
    await sandbox.webhooks.settled();
    status = 200;
    sandbox.clock.advance({ days: 31 });
    await sandbox.webhooks.settled();
    expect(await read(sandbox)).toContain("<td>12:00:00 500, 12:01:00 200</td>");
    const page = await read(sandbox, "?profile=%3Cjane%3E");
    expect(page).toContain("<h2>Timeline of &lt;jane&gt;</h2>");
    expect(page).not.toContain("<jane>");
    const [, rows = ""] = page.split("Timeline of");
    const order = [
      "profile_created",
      "transaction_recorded",
      "sent subscription_started to mine",
      "access_level_ended",
      "sent subscription_expired to mine",
    ];
    const places = order.map((what) => rows.indexOf(what));
    expect(places).not.toContain(-1);
    expect(places.toSorted((one, other) => one - other)).toEqual(places);
    expect(await read(sandbox, "?profile=nobody")).toContain(
      "No profile among those shown has the ID nobody.",
    );
  });
});

describe("the store", () => {
  const jane = { customerUserId: "jane" };

  it.each([
    ["cancel", "monthly (monthly-1) is already cancelled."],
    ["failBilling", "The charges for monthly (monthly-1) already fail."],
  ] as const)("does nothing twice: %s", (action, message) => {
    const sandbox = open();
    sandbox.clock.advance({ days: 1 });
    sandbox.store[action](jane);
    expect(() => sandbox.store[action](jane)).toThrow(named(message, sandbox));
  });

  it.each([
    ["reactivate", "is not cancelled."],
    ["recoverBilling", "has no billing issue."],
    ["resume", "is not paused."],
    ["pause", "is from app_store. Only subscriptions from Google Play (play_store) can be paused."],
  ] as const)("does nothing that makes no sense: %s", (action, message) => {
    const sandbox = open();
    expect(() => sandbox.store[action](jane)).toThrow(message);
  });

  it("acts on a subscription that runs", () => {
    const sandbox = open();
    sandbox.clock.advance({ days: 60 });
    expect(() => sandbox.store.cancel(jane)).toThrow(/ended at 2025-07-15T12:00:00\.000000\+0000\.$/);
  });

  it("asks which one is meant if there are several", () => {
    const sandbox = open();
    sandbox.store.subscribe({ ...jane, product: "yearly" });
    expect(() => sandbox.store.renew(jane)).toThrow(
      "The user has more than one subscription. Name its product: monthly, yearly.",
    );
    sandbox.store.renew({ ...jane, product: "yearly" });
    expect(() => sandbox.store.renew({ ...jane, product: "daily" })).toThrow(
      "The user has no subscription of the product daily.",
    );
  });

  it("ends months on the day on which they began, or on their last day", () => {
    const sandbox = createSandbox({ now: "2025-01-31T10:00:00Z", autoRenew: true });
    closing.push(() => sandbox.close());
    sandbox.store.subscribe({ ...jane, product: "monthly" });
    sandbox.clock.advance({ days: 90 });
    const ends = sandbox.snapshot().profiles[0]?.purchases.map(({ expires_at }) => expires_at?.slice(0, 10));
    expect(ends).toEqual(["2025-02-28", "2025-03-31", "2025-04-30", "2025-05-31"]);
  });

  it("lets a share of the charges fail, and tries again", () => {
    const outcomes = [1, 2].map(() => {
      const sandbox = createSandbox({
        now: NOW,
        autoRenew: { failureRate: 0.5, retryDays: 1, retryForDays: 60 },
        products: [{ id: "weekly", period: "P1W" }],
      });
      closing.push(() => sandbox.close());
      for (let user = 0; user < 20; user += 1)
        sandbox.store.subscribe({ customerUserId: `u${user}`, product: "weekly" });
      sandbox.clock.advance({ days: 60 });
      return sandbox.snapshot().profiles.map(({ purchases }) => ({
        charges: purchases.length,
        issues: purchases.filter(({ billing_issue_detected_at }) => billing_issue_detected_at !== null)
          .length,
      }));
    });
    expect(outcomes[0]).toEqual(outcomes[1]);
    const issues = outcomes[0]?.reduce((sum, { issues }) => sum + issues, 0) ?? 0;
    expect(issues).toBeGreaterThan(20);
    for (const { charges } of outcomes[0] ?? []) expect(charges).toBeGreaterThan(3);
  });

  function open() {
    const sandbox = createSandbox({ now: NOW });
    closing.push(() => sandbox.close());
    sandbox.store.subscribe({ ...jane, product: "monthly" });
    return sandbox;
  }

  /** The message with the transaction ID that the store has given. */
  function named(message: string, sandbox: Sandbox) {
    const id = sandbox.snapshot().profiles[0]?.purchases[0]?.store_transaction_id as string;
    return message.replace("monthly-1", id);
  }
});

describe("a restart", () => {
  it("sends what was not sent, and lets happen what time has brought meanwhile", async () => {
    const folder = mkdtempSync(join(tmpdir(), "adapty-outbox-"));
    closing.push(() => rmSync(folder, { recursive: true }));
    const file = join(folder, "sandbox.db");
    let status = 503;
    const receiver = await openReceiver((_, response) => response.writeHead(status).end());
    const options = { webhooks: [{ url: receiver.url }], warn() {} };
    const first = createSandbox({ ...options, now: NOW, store: openSqliteStore(file) });
    first.store.subscribe({ customerUserId: "jane", product: "monthly" });
    await first.webhooks.settled();
    first.close();
    expect(receiver.received).toHaveLength(2);

    status = 200;
    const second = createSandbox({ ...options, store: openSqliteStore(file) });
    closing.push(() => second.close());
    second.clock.advance({ days: 40 });
    await second.webhooks.settled();
    expect(
      second.webhooks
        .deliveries()
        .map(({ event_type, status, attempts }) => [event_type, status, attempts.length]),
    ).toEqual([
      ["subscription_started", "delivered", 2],
      ["access_level_updated", "delivered", 2],
      ["subscription_expired", "delivered", 1],
      ["access_level_updated", "delivered", 1],
    ]);
  });

  it("of a running clock carries out what was due while the file was closed", async () => {
    const folder = mkdtempSync(join(tmpdir(), "adapty-outbox-"));
    closing.push(() => rmSync(folder, { recursive: true }));
    const file = join(folder, "sandbox.db");
    const receiver = await openReceiver();
    const options = { webhooks: [{ url: receiver.url }], warn() {} };
    const first = createSandbox({ ...options, store: openSqliteStore(file) });
    const soon = new Date(Date.now() + 150).toISOString();
    const key = { Authorization: "Api-Key secret_live_any", "Content-Type": "application/json" };
    const post = (path: string, body: object) =>
      first.fetch(`https://api.adapty.io/api/v2/server-side-api/${path}`, {
        method: "POST",
        headers: { ...key, "adapty-customer-user-id": "jane" },
        body: JSON.stringify(body),
      });
    await post("profile/", {});
    await post("purchase/profile/grant/access-level/", { access_level_id: "premium", expires_at: soon });
    first.close();
    await new Promise((resolve) => setTimeout(resolve, 200));
    const second = createSandbox({ ...options, store: openSqliteStore(file) });
    closing.push(() => second.close());
    await expect.poll(() => receiver.received.length).toBe(2);
    const levels = receiver.received.map(({ body }) => JSON.parse(body).event_properties.is_active);
    expect(levels.sort()).toEqual([false, true]);
  });
});

it("while the clock runs, what is due happens without a request", async () => {
  const receiver = await openReceiver();
  const { sandbox } = await openServer({ webhooks: [{ url: receiver.url }] }, "runs");
  const soon = new Date(Date.now() + 300).toISOString();
  sandbox.seed([{ customer_user_id: "jane", grants: [{ access_level_id: "premium", expires_at: soon }] }]);
  await expect.poll(() => receiver.received.length, { timeout: 10_000 }).toBe(1);
  expect(JSON.parse(receiver.received[0]?.body ?? "{}")).toMatchObject({
    event_type: "access_level_updated",
    event_properties: { is_active: false },
  });
});
