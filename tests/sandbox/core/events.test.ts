import { describe, expect, it } from "vitest";
import { createCore } from "../../../src/sandbox/core/core.ts";
import { type SandboxEvent, transitions } from "../../../src/sandbox/core/events.ts";
import { resolveOptions } from "../../../src/sandbox/options/resolve.ts";
import { createMemoryStore } from "../../../src/sandbox/store/memory.ts";
import { PURCHASE, SUBSCRIPTION } from "../../support/caller.ts";

const NOW = "2025-06-15T12:00:00Z";
const user = { customerUserId: "user-42" };
const graceful = {
  ...SUBSCRIPTION,
  billing_issue_detected_at: "2025-06-19T12:00:00.000000+0000",
  grace_period_expires_at: "2025-06-27T12:00:00.000000+0000",
};

/** A core with one profile, in which events are written as `type subject`. */
function openCore(options: Parameters<typeof resolveOptions>[0] = {}) {
  const passed: string[] = [];
  const core = createCore({ ...resolveOptions({ now: NOW, ...options }) }, createMemoryStore(), (events) =>
    passed.push(...events.map((event) => `${event.at.slice(0, 19)} ${write(event)}`)),
  );
  core.perform("createProfile", { ...user, body: {} });
  const instants = (body: object) =>
    Object.fromEntries(
      Object.entries(body).map(([name, value]) => [
        name,
        name.endsWith("_at") && typeof value === "string" ? value.replace("Z", ".000000+0000") : value,
      ]),
    );
  const buy = (body: object) =>
    core.perform("setTransaction", { ...user, body: instants(body) as never }).events.map(write);
  const grant = (body: object) =>
    core
      .perform("grantAccessLevel", { ...user, body: { access_level_id: "premium", ...instants(body) } })
      .events.map(write);
  const profile = () => {
    const [first] = core.profiles();
    if (first === undefined) throw new Error("There is no profile.");
    return first;
  };
  return { core, buy, grant, profile, passed };
}

function write(event: SandboxEvent): string {
  if ("access_level_id" in event) return `${event.type} ${event.access_level_id}`;
  if ("store_transaction_id" in event) return `${event.type} ${event.store_transaction_id}`;
  return event.type;
}

describe("an operation", () => {
  it("reports what it caused, with the user and the time", () => {
    const { core } = openCore();
    const { events, reply } = core.perform("createProfile", { customerUserId: "other", body: {} });
    expect(events).toEqual([
      {
        type: "profile_created",
        at: "2025-06-15T12:00:00.000000+0000",
        profile_id: (reply.body as { data: { profile_id: string } }).data.profile_id,
        customer_user_id: "other",
      },
    ]);
  });

  it("of profiles: created, updated, deleted, and nothing when it reads", () => {
    const { core } = openCore();
    const types = (events: SandboxEvent[]) => events.map(write);
    expect(types(core.perform("getProfile", { ...user, body: undefined }).events)).toEqual([]);
    expect(types(core.perform("createProfile", { ...user, body: {} }).events)).toEqual(["profile_updated"]);
    expect(types(core.perform("updateProfile", { ...user, body: {} }).events)).toEqual(["profile_updated"]);
    expect(types(core.perform("deleteProfile", { ...user, body: undefined }).events)).toEqual([
      "profile_deleted",
    ]);
    const body = { customer_user_id: "user-42" };
    expect(types(core.perform("legacyCreateProfile", { body }).events)).toEqual(["profile_created"]);
    expect(types(core.perform("legacyCreateProfile", { body }).events)).toEqual(["profile_updated"]);
  });

  it("of transactions: recorded, updated, and what becomes of the level", () => {
    const { buy } = openCore();
    expect(buy(SUBSCRIPTION)).toEqual(["transaction_recorded 1001", "access_level_started premium"]);
    expect(buy({ ...SUBSCRIPTION, expires_at: "2025-08-20T12:00:00Z" })).toEqual([
      "transaction_updated 1001",
      "access_level_changed premium",
    ]);
    const refund = { refunded_at: "2025-06-15T12:00:00Z", cancellation_reason: "refund" };
    expect(buy({ ...SUBSCRIPTION, ...refund })).toEqual([
      "transaction_updated 1001",
      "access_level_ended premium",
    ]);
    expect(buy({ ...PURCHASE })).toEqual(["transaction_recorded 2001", "access_level_started premium"]);
  });

  it("of levels: another purchase, and one that unlocks another level, whether or not it gives access", () => {
    const products = [
      { id: "monthly", accessLevel: "premium" },
      { id: "monthly_pro", accessLevel: "pro" },
    ];
    const { buy } = openCore({ accessLevels: ["premium", "pro"], products });
    const monthly = { ...SUBSCRIPTION, store_product_id: "monthly" };
    buy(monthly);
    // The end is the same, and the price is another.
    expect(buy({ ...monthly, price: { country: "US", currency: "USD", value: 1 } })).toEqual([
      "transaction_updated 1001",
      "access_level_changed premium",
    ]);
    expect(buy({ ...monthly, store_product_id: "monthly_pro" })).toEqual([
      "transaction_updated 1001",
      "access_level_started pro",
      "access_level_ended premium",
    ]);
    const over = { ...monthly, expires_at: "2025-06-01T12:00:00Z" };
    expect(buy({ ...over, store_product_id: "monthly_pro" })).toEqual([
      "transaction_updated 1001",
      "access_level_ended pro",
    ]);
    expect(buy(over)).toEqual([
      "transaction_updated 1001",
      "access_level_changed premium",
      "access_level_changed pro",
    ]);
  });

  it("of levels: a grant starts one, or changes one that begins later", () => {
    const { grant } = openCore();
    expect(grant({ starts_at: "2025-07-01T00:00:00Z" })).toEqual(["access_level_changed premium"]);
    expect(grant({})).toEqual(["access_level_started premium"]);
    expect(grant({ expires_at: "2025-01-01T00:00:00Z" })).toEqual(["access_level_ended premium"]);
  });

  it("of Stripe and of the web API", () => {
    const { core } = openCore();
    const attributes = { customer_user_id: "new", stripe_token: "sub_1" };
    const stripe = core.perform("validateStripePurchase", {
      body: { data: { type: "stripe_receipt_validation_result", attributes } },
    });
    expect(stripe.events.map(({ type }) => type)).toEqual([
      "profile_created",
      "transaction_recorded",
      "transaction_recorded",
      "transaction_recorded",
      "access_level_started",
    ]);
    const attribution = { customer_user_id: "new", status: "organic" } as const;
    expect(core.perform("webAddAttribution", { body: attribution }).events.map(write)).toEqual([
      "attribution_added",
    ]);
  });
});

describe("as time passes", () => {
  it("a subscription enters its grace period, then leaves it and ends", () => {
    const { core, buy, passed } = openCore();
    buy(graceful);
    core.clock.set("2025-06-20T11:59:59Z");
    expect(passed).toEqual([]);
    core.clock.set("2025-06-20T12:00:00Z");
    expect(passed.splice(0)).toEqual(["2025-06-20T12:00:00 grace_period_entered premium"]);
    core.clock.advance({ days: 30 });
    expect(passed).toEqual([
      "2025-06-27T12:00:00 access_level_ended premium",
      "2025-06-27T12:00:00 grace_period_left premium",
    ]);
  });

  it("a level starts and ends, in that order, in one move of the clock", () => {
    const { core, grant, passed } = openCore();
    grant({ starts_at: "2025-07-01T00:00:00Z", expires_at: "2025-08-01T00:00:00Z" });
    core.clock.set("2026-01-01T00:00:00Z");
    expect(passed).toEqual([
      "2025-07-01T00:00:00 access_level_started premium",
      "2025-08-01T00:00:00 access_level_ended premium",
    ]);
  });

  it("what happens is reported in its order, whatever order the purchases were recorded in", () => {
    const { core, buy, grant, passed } = openCore();
    grant({ starts_at: "2025-08-01T00:00:00Z" });
    buy(SUBSCRIPTION);
    core.clock.set("2025-09-01T00:00:00Z");
    expect(passed).toEqual([
      "2025-06-20T12:00:00 access_level_ended premium",
      "2025-08-01T00:00:00 access_level_started premium",
    ]);
  });

  it("another purchase decides the level when the first one ends", () => {
    const { core, buy, grant, passed } = openCore();
    grant({ expires_at: "2025-06-18T00:00:00Z" });
    buy({ ...SUBSCRIPTION, expires_at: "2025-06-17T00:00:00Z" });
    core.clock.set("2025-06-17T00:00:00Z");
    expect(passed).toEqual([]);
    buy({ ...SUBSCRIPTION, purchased_at: "2025-06-17T12:00:00Z", expires_at: "2025-07-17T00:00:00Z" });
    core.clock.set("2025-06-17T12:00:00Z");
    expect(passed).toEqual(["2025-06-17T12:00:00 access_level_changed premium"]);
  });

  it("a revocation takes effect at its date", () => {
    const { core, grant, passed } = openCore();
    grant({});
    const body = { access_level_id: "premium", revoke_at: "2025-07-01T00:00:00.000000+0000" };
    core.perform("revokeAccessLevel", { ...user, body });
    core.clock.set("2025-07-01T00:00:00Z");
    expect(passed).toEqual(["2025-07-01T00:00:00 access_level_ended premium"]);
  });

  it("nothing happens when the clock goes back, or twice", () => {
    const { core, grant, passed } = openCore();
    grant({ expires_at: "2025-07-01T00:00:00Z" });
    core.clock.set("2025-08-01T00:00:00Z");
    expect(passed.splice(0)).toHaveLength(1);
    core.clock.set("2025-09-01T00:00:00Z");
    core.clock.set("2025-01-01T00:00:00Z");
    expect(passed).toEqual([]);
    core.clock.set("2025-07-01T00:00:00Z");
    expect(passed).toEqual(["2025-07-01T00:00:00 access_level_ended premium"]);
  });

  it("a reset and a restored snapshot cause nothing", () => {
    const { core, passed } = openCore({
      profiles: [{ grants: [{ access_level_id: "premium", expires_at: "2025-07-01T00:00:00Z" }] }],
    });
    const snapshot = core.snapshot();
    core.clock.set("2025-08-01T00:00:00Z");
    passed.splice(0);
    core.restore(snapshot);
    core.reset();
    expect(passed).toEqual([]);
    core.clock.set("2025-07-01T00:00:00Z");
    expect(passed).toEqual(["2025-07-01T00:00:00 access_level_ended premium"]);
  });

  it("includes the end of the span and not its beginning, and leaves the profile as it is", () => {
    const { grant, profile } = openCore();
    grant({ expires_at: "2025-07-01T00:00:00Z" });
    const end = "2025-07-01T00:00:00.000000+0000";
    const before = JSON.stringify(profile());
    const types = (from: string, to: string) => transitions(profile(), from, to).map(({ type }) => type);
    expect(types("2025-06-15T12:00:00.000000+0000", end)).toEqual(["access_level_ended"]);
    expect(types(end, "2025-09-01T00:00:00.000000+0000")).toEqual([]);
    expect(JSON.stringify(profile())).toBe(before);
  });
});
