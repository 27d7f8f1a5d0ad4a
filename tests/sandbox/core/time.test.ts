import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createCore } from "../../../src/sandbox/core/core.ts";
import { resolveOptions } from "../../../src/sandbox/options/resolve.ts";
import { createMemoryStore } from "../../../src/sandbox/store/memory.ts";
import { SUBSCRIPTION } from "../../support/caller.ts";

// What time brings while the clock follows the machine's, whose date is set by hand.

const START = Date.parse("2025-06-15T12:00:00Z");
const DAY = 86_400_000;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["Date"], now: START });
});

afterEach(() => {
  vi.useRealTimers();
});

/**
 * A core with users whose access to `premium` ends after so many days, what is emitted, and what is
 * reported as time passes.
 */
function open(days: Record<string, number> = {}, options: Parameters<typeof resolveOptions>[0] = {}) {
  const profiles = Object.entries(days).map(([customer_user_id, day]) => ({
    customer_user_id,
    grants: [{ access_level_id: "premium", expires_at: new Date(START + day * DAY).toISOString() }],
  }));
  const reports: string[][] = [];
  const core = createCore(resolveOptions({ profiles, ...options }), createMemoryStore(), (events) =>
    reports.push(events.map(({ customer_user_id, type }) => `${customer_user_id} ${type}`)),
  );
  const emitted: string[] = [];
  core.emit = (events) => {
    if (events.length === 0) emitted.push("nothing");
    for (const { event } of events) emitted.push(`${event.customer_user_id} ${event.event_type}`);
  };
  const user = (customerUserId: string) => ({ profileId: undefined, customerUserId });
  return {
    core,
    emitted,
    reports,
    read: (name: string) => core.perform("getProfile", { ...user(name), body: undefined }),
    /** Grants access that ends after so many days. */
    grant: (name: string, day: number) => {
      const expires_at = new Date(START + day * DAY).toISOString().replace("Z", "000+0000");
      core.perform("grantAccessLevel", { ...user(name), body: { access_level_id: "premium", expires_at } });
    },
    passDays: (day: number) => vi.setSystemTime(START + day * DAY),
  };
}

describe("what is due next", () => {
  it("is the first at which something happens to a profile", () => {
    expect(open({ jane: 20, joe: 10 }).core.nextDue()).toBe(START + 10 * DAY);
  });

  it("is nothing if nothing will happen, or if it has no effects", () => {
    expect(open().core.nextDue()).toBeUndefined();
    const { core } = open({ jane: 10 });
    core.emit = undefined;
    expect(core.nextDue()).toBeUndefined();
  });

  it("is sooner after a request that ends access sooner, and the next when it has come", () => {
    const { core, grant, passDays } = open({ jane: 20, joe: 30 });
    expect(core.nextDue()).toBe(START + 20 * DAY);
    grant("joe", 40);
    expect(core.nextDue()).toBe(START + 20 * DAY);
    grant("joe", 10);
    expect(core.nextDue()).toBe(START + 10 * DAY);
    passDays(10);
    core.catchUp();
    expect(core.nextDue()).toBe(START + 20 * DAY);
  });

  it("is known again when effects are wanted again", () => {
    const { core, grant } = open({ jane: 20 });
    const { emit } = core;
    expect(core.nextDue()).toBe(START + 20 * DAY);
    core.emit = undefined;
    grant("jane", 10);
    core.catchUp();
    core.emit = emit;
    expect(core.nextDue()).toBe(START + 10 * DAY);
  });

  it("is known after a seed, a reset and a restored snapshot", () => {
    const { core } = open({ jane: 20 });
    expect(core.nextDue()).toBe(START + 20 * DAY);
    const snapshot = core.snapshot();
    const grants = [{ access_level_id: "premium", expires_at: "2025-06-16T12:00:00Z" }];
    core.seed([{ customer_user_id: "joe", grants }]);
    expect(core.nextDue()).toBe(START + DAY);
    core.reset();
    expect(core.nextDue()).toBe(START + 20 * DAY);
    core.seed([{ customer_user_id: "joe", grants }]);
    core.restore(snapshot);
    expect(core.nextDue()).toBe(START + 20 * DAY);
  });
});

describe("what happens as time passes", () => {
  it("is reported for each profile, and not for one to which nothing happens", () => {
    const until = (day: number) => new Date(START + day * DAY).toISOString();
    const levels = [
      { access_level_id: "premium", expires_at: until(5) },
      { access_level_id: "gold", expires_at: until(7) },
    ];
    // The access of ann ends at none of these moments, since her grant outlasts the subscription.
    const ann = {
      customer_user_id: "ann",
      grants: [{ access_level_id: "premium", expires_at: until(30) }],
      transactions: [{ ...SUBSCRIPTION, renew_status: false, expires_at: until(6) }],
    };
    const { core, reports } = open(
      {},
      {
        accessLevels: ["premium", "gold"],
        profiles: [{ customer_user_id: "jane", grants: levels }, ann],
      },
    );
    core.clock.advance({ days: 10 });
    expect(reports).toEqual([["jane access_level_ended", "jane access_level_ended"]]);
  });

  it("is reported when the clock is moved next, and not with a request, if it has no effects", () => {
    const { core, reports, read, passDays } = open({ jane: 10 });
    core.emit = undefined;
    passDays(11);
    read("jane");
    expect(reports).toEqual([]);
    core.clock.advance(0);
    expect(reports).toEqual([["jane access_level_ended"]]);
  });
});

describe("what is due", () => {
  it("happens before the next request, from its moment on, and once", () => {
    const { emitted, read, passDays } = open({ jane: 10 });
    read("jane");
    passDays(9.999);
    read("jane");
    expect(emitted).toEqual([]);
    passDays(10);
    read("jane");
    expect(emitted).toEqual(["jane access_level_updated"]);
    passDays(11);
    read("jane");
    expect(emitted).toHaveLength(1);
  });

  it("happens in the order of time, and at one moment in the order of the profiles", () => {
    const { core, emitted } = open({ a: 5, b: 3, c: 5, d: 3, e: 5, f: 3, g: 3 });
    core.clock.advance({ days: 6 });
    expect(emitted.map((line) => line[0])).toEqual(["b", "d", "f", "g", "a", "c", "e"]);
  });
});

describe("a clock that follows the machine's", () => {
  it("does so until it is set, and again after a reset or a snapshot of a running one", () => {
    const { core, passDays } = open();
    const running = core.snapshot();
    expect([core.isClockStopped(), running.clock]).toEqual([
      false,
      { now: "2025-06-15T12:00:00.000000+0000", stopped: false },
    ]);
    core.clock.advance(0);
    passDays(1);
    expect([core.isClockStopped(), core.clock.now(), core.snapshot().clock.stopped]).toEqual([
      true,
      START,
      true,
    ]);
    core.restore(running);
    expect([core.isClockStopped(), core.clock.now()]).toEqual([false, START + DAY]);
    core.clock.set(0);
    core.reset();
    expect([core.isClockStopped(), core.clock.now()]).toEqual([false, START + DAY]);
  });
});
