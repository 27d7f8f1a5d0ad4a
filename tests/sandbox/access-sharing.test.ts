import { describe, expect, it } from "vitest";
import { openCaller, SUBSCRIPTION } from "../support/caller.ts";

// The expectations come from the documents on sharing paid access: docs/vendor/webhooks.md, "Order
// of events", and from src/sandbox/README.md, "Access that profiles share".

/** Two users, the transactions that each has, and the events that receivers get of each. */
function open(accessSharing: "enabled" | "transfer") {
  const { sandbox, call } = openCaller({
    accessSharing,
    profiles: [{ customer_user_id: "jane" }, { customer_user_id: "joe" }],
    warn() {},
  });
  const events: { event_type: string; customer_user_id: string }[] = [];
  sandbox.webhooks.add({
    id: "all",
    async to(request) {
      events.push(await request.json());
      return new Response();
    },
  });
  return {
    call,
    record: (user: string, changes: object = {}) =>
      call("setTransaction", { user, body: { ...SUBSCRIPTION, ...changes } }),
    transactionsOf: (user: string) =>
      sandbox
        .snapshot()
        .profiles.find(({ customer_user_id }) => customer_user_id === user)
        ?.purchases.map(({ store, store_transaction_id }) => `${store} ${store_transaction_id}`),
    async eventsOf(user: string) {
      await sandbox.webhooks.settled();
      const own = events.splice(0).filter(({ customer_user_id }) => customer_user_id === user);
      return own.map(({ event_type }) => event_type).sort();
    },
  };
}

const RENEWAL = {
  store_transaction_id: "1002",
  purchased_at: "2025-06-14T12:00:00Z",
  expires_at: "2025-07-20T12:00:00Z",
};

describe("access that moves", () => {
  it("takes the whole chain along and leaves all else", async () => {
    const { call, record, transactionsOf, eventsOf } = open("transfer");
    await record("jane");
    await record("jane", RENEWAL);
    await record("jane", { store: "play_store" });
    await record("jane", { store_original_transaction_id: "3001", store_transaction_id: "3001" });
    await call("grantAccessLevel", { user: "jane", body: { access_level_id: "premium" } });
    await record("joe", {
      store: "stripe",
      store_original_transaction_id: "4001",
      store_transaction_id: "4001",
    });

    await eventsOf("joe");

    await record("joe", RENEWAL);
    expect(await eventsOf("joe")).toEqual(["access_level_updated"]);
    expect(transactionsOf("joe")).toEqual(["app_store 1001", "app_store 1002", "stripe 4001"]);
    expect(transactionsOf("jane")).toEqual([
      "play_store 1001",
      "app_store 3001",
      expect.stringMatching(/^adapty /),
    ]);
  });

  it("leaves a grant where it is, even if a transaction of a store has its ID", async () => {
    const { call, record, transactionsOf } = open("transfer");
    await call("grantAccessLevel", { user: "jane", body: { access_level_id: "premium" } });
    const [grant = ""] = transactionsOf("jane") ?? [];
    const id = grant.replace("adapty ", "");
    await record("joe", { store: "adapty", store_original_transaction_id: id, store_transaction_id: id });
    expect([transactionsOf("jane"), transactionsOf("joe")]).toEqual([[grant], [grant]]);
  });
});

describe("access that is shared", () => {
  it("stays with each: what one cancels, the other has still to cancel", async () => {
    const { record, eventsOf } = open("enabled");
    await record("jane");
    await record("joe");
    await eventsOf("joe");
    const cancelled = { renew_status: false, renew_status_changed_at: "2025-06-10T12:00:00Z" };
    await record("jane", cancelled);
    expect(await eventsOf("jane")).toEqual(["access_level_updated", "subscription_renewal_cancelled"]);
    await record("joe", cancelled);
    expect(await eventsOf("joe")).toEqual(["access_level_updated", "subscription_renewal_cancelled"]);
  });

  it("is new again with a renewal that the other has not recorded", async () => {
    const { record, eventsOf } = open("enabled");
    await record("jane");
    await record("joe");
    expect(await eventsOf("joe")).toEqual(["access_level_updated"]);
    await record("joe", RENEWAL);
    expect(await eventsOf("joe")).toEqual(["access_level_updated", "subscription_renewed"]);
    await record("jane", RENEWAL);
    expect(await eventsOf("jane")).toEqual(["access_level_updated"]);
  });
});
