/** Tests the gate on the sandbox, through months in milliseconds. */
import { createAdaptyClient } from "adapty-openapi";
import { useSandbox } from "adapty-openapi/vitest";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { createGate } from "./gate.ts";

const jane = { customerUserId: "jane" };
let gate: ReturnType<typeof createGate>;

const sandbox = useSandbox({
  now: "2030-01-31T12:00:00Z",
  autoRenew: true,
  profiles: [{ customer_user_id: "jane" }],
  webhooks: [{ authorization: "webhook_secret", to: (request) => gate.webhook(request) }],
});

beforeEach(() => {
  gate = createGate(createAdaptyClient({ apiKey: "secret_live_any", fetch: sandbox.fetch }));
});

describe("access", () => {
  test("comes with a purchase, as soon as the event is there", async () => {
    expect(await gate.isPremium("jane")).toBe(false);
    sandbox.store.subscribe({ ...jane, product: "monthly" });
    expect(await gate.isPremium("jane")).toBe(false);
    await sandbox.webhooks.settled();
    expect(await gate.isPremium("jane")).toBe(true);
  });

  test("goes on as long as the subscription renews, and ends with the period that is not paid", async () => {
    sandbox.store.subscribe({ ...jane, product: "monthly" });
    sandbox.clock.advance({ days: 365 });
    expect(await gate.isPremium("jane")).toBe(true);
    sandbox.store.cancel(jane);
    expect(await gate.isPremium("jane")).toBe(true);
    sandbox.clock.advance({ days: 31 });
    expect(await gate.isPremium("jane")).toBe(false);
  });

  test("is asked for again after five minutes, by Vitest's clock too", async () => {
    await gate.isPremium("jane");
    vi.setSystemTime("2030-01-31T12:04:59Z");
    await gate.isPremium("jane");
    expect(sandbox.calls("getProfile")).toHaveLength(1);
    vi.setSystemTime("2030-01-31T12:05:00Z");
    await gate.isPremium("jane");
    expect(sandbox.calls("getProfile").map(({ at }) => at.slice(11, 19))).toEqual(["12:00:00", "12:05:00"]);
  });
});

describe("while Adapty fails", () => {
  test("what is known counts", async () => {
    sandbox.store.subscribe({ ...jane, product: "monthly" });
    await sandbox.webhooks.settled();
    expect(await gate.isPremium("jane")).toBe(true);
    sandbox.faults = [{ times: 2, code: 503, operations: ["getProfile"] }];
    for (let minute = 0; minute < 15; minute += 5) {
      sandbox.clock.advance({ minutes: 5 });
      expect(await gate.isPremium("jane")).toBe(true);
    }
    expect(sandbox.calls("getProfile").map(({ status }) => status)).toEqual([200, 503, 503, 200]);
  });

  test("a user who is not known gets an error", async () => {
    sandbox.faults = [{ times: 1, drop: true }];
    await expect(gate.isPremium("jane")).rejects.toThrow("network_error");
    expect(await gate.isPremium("jane")).toBe(false);
  });
});
