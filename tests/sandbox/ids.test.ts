import { request } from "node:http";
import { describe, expect, it } from "vitest";
import { listen } from "../../src/http/adapters/node.ts";
import { Ids } from "../../src/sandbox/core/ids.ts";
import { newPurchaseId } from "../../src/sandbox/core/purchases.ts";
import type { PurchasesSlice } from "../../src/sandbox/core/state.ts";
import { openCaller, SUBSCRIPTION } from "../support/caller.ts";

/** The first profile ID that a sandbox with the usual seed generates. */
async function firstId(): Promise<string> {
  const { call } = openCaller();
  return (await call("createProfile", { body: {} })).body.data.profile_id;
}

describe("a generated profile ID", () => {
  it("is not one that a caller has pinned, whose profile it would replace", async () => {
    const { call, sandbox } = openCaller();
    await call("createProfile", { user: "alice", profile: await firstId(), body: {} });
    await call("createProfile", { user: "bob", body: {} });
    expect((await call("getProfile", { user: "alice" })).status).toBe(200);
    expect(sandbox.count()).toBe(2);
  });

  it.each(["before", "after"])("is not one that the configuration pins %s it", async (order) => {
    const pinned = { profile_id: await firstId(), customer_user_id: "alice" };
    const other = { customer_user_id: "bob" };
    const { call, sandbox } = openCaller({
      profiles: order === "before" ? [pinned, other] : [other, pinned],
    });
    expect(sandbox.count()).toBe(2);
    expect((await call("getProfile", { user: "alice" })).body.data.profile_id).toBe(pinned.profile_id);
    expect((await call("getProfile", { user: "bob" })).status).toBe(200);
  });

  it("is not somebody's customer user ID, by which the legacy API would find the wrong profile", async () => {
    const { call } = openCaller();
    const alice = await firstId();
    await call("createProfile", { user: alice, profile: "3286abd3-48b0-4e9c-a5f6-ac0a006804a6", body: {} });
    await call("createProfile", { user: "bob", body: {} });
    const { body } = await call("legacyGetProfile", { path: { profile_id_or_customer_user_id: alice } });
    expect(body.data.customer_user_id).toBe(alice);
  });

  it("is a UUID of version 4, of any variant that the version has", () => {
    const ids = new Ids("seed");
    const all = Array.from({ length: 100 }, () => ids.uuid(() => false));
    for (const id of all)
      expect(id).toMatch(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
    expect(new Set(all).size).toBe(100);
    expect(new Set(all.map((id) => id[19]))).toEqual(new Set("89ab"));
  });

  it.each([0, 9007199254740991, 4294967295])("is new after a snapshot that counts %d", async (count) => {
    const { call, sandbox } = openCaller();
    for (const user of ["a", "b", "c"]) await call("createProfile", { user, body: {} });
    sandbox.restore({ ...sandbox.snapshot(), ids_given: count });
    for (const user of ["d", "e", "f"]) await call("createProfile", { user, body: {} });
    expect(sandbox.count()).toBe(6);
  });

  it.each(["legacyCreateProfile", "validateStripePurchase"] as const)("is new in %s", async (operation) => {
    const { call, sandbox } = openCaller();
    await call("createProfile", { user: "alice", profile: await firstId(), body: {} });
    const stripe = { customer_user_id: "bob", stripe_token: "pi_1" };
    await call(operation, {
      body:
        operation === "legacyCreateProfile"
          ? { customer_user_id: "bob" }
          : { data: { type: "stripe_receipt_validation_result", attributes: stripe } },
    });
    expect(sandbox.count()).toBe(2);
    expect((await call("getProfile", { user: "alice" })).status).toBe(200);
  });
});

it("gives each purchase of a profile an ID of its own, also after a snapshot that counts too low", async () => {
  const { call, sandbox } = openCaller();
  await call("createProfile", { body: {} });
  await call("setTransaction", { body: SUBSCRIPTION });
  await call("grantAccessLevel", { body: { access_level_id: "premium" } });
  sandbox.restore({ ...sandbox.snapshot(), ids_given: 1 });
  await call("setTransaction", { body: { ...SUBSCRIPTION, store_transaction_id: "1002" } });
  const ids = sandbox.snapshot().profiles[0]?.purchases.map(({ purchase_id }) => purchase_id);
  expect(new Set(ids).size).toBe(3);
});

describe("a customer user ID in a header, outside ASCII", () => {
  /** The bytes of a text as fetch and Node want them in a header: one character each. */
  const asHeader = (text: string, encoding: "utf8" | "latin1") =>
    Buffer.from(text, encoding).toString("latin1");

  it.each([
    ["é", "utf8"],
    ["é", "latin1"],
    ["naïve-Ω-👍", "utf8"],
    ["ÿÿ", "latin1"],
  ] as const)("is read as it was meant: %s in %s", async (id, encoding) => {
    const { call } = openCaller();
    const { body } = await call("createProfile", { user: asHeader(id, encoding), body: {} });
    expect(body.data.customer_user_id).toBe(id);
    const legacy = await call("legacyGetProfile", { path: { profile_id_or_customer_user_id: id } });
    expect(legacy.body.data.profile_id).toBe(body.data.profile_id);
  });

  it("is the same user over HTTP as in process", async () => {
    const { sandbox, call } = openCaller();
    await call("createProfile", { user: asHeader("é", "utf8"), body: {} });
    const server = await listen(sandbox);
    try {
      const status = await new Promise((resolve, reject) => {
        const headers = {
          Authorization: "Api-Key secret_live_any",
          "adapty-customer-user-id": asHeader("é", "utf8"),
        };
        const url = `${server.url}/api/v2/server-side-api/profile/`;
        request(url, { headers }, (response) => resolve(response.resume().statusCode))
          .on("error", reject)
          .end();
      });
      expect(status).toBe(200);
    } finally {
      await server.close();
    }
  });
});

describe("a generated purchase ID", () => {
  it.each(["purchase_id", "store_transaction_id", "store_original_transaction_id"])(
    "is never one that the profile has as a %s",
    (field) => {
      const taken = new Ids("seed").uuid(() => false);
      const purchases = [{ [field]: taken }] as unknown as PurchasesSlice["purchases"];
      const ids = new Ids("seed");
      expect(newPurchaseId({ purchases }, ids)).not.toBe(taken);
      expect(ids.count).toBe(2);
    },
  );
});
