import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { createAdaptyClient } from "../../src/client/index.ts";
import { useSandbox } from "../../src/vitest/index.ts";

const START = Date.parse("2030-01-31T12:00:00Z");
const DAY = 86_400_000;
const jane = { customerUserId: "jane" };

function clientOf({ fetch }: { fetch: ReturnType<typeof useSandbox>["fetch"] }) {
  return createAdaptyClient({ apiKey: "secret_live_any", fetch });
}

describe("each test", { shuffle: false }, () => {
  const received: string[] = [];
  const sandbox = useSandbox({
    now: "2030-01-31T12:00:00Z",
    profiles: [jane].map(({ customerUserId }) => ({ customer_user_id: customerUserId })),
    webhooks: [
      {
        events: ["subscription_started"],
        async to(request) {
          received.push((await request.json()).event_type);
          return new Response("{}");
        },
      },
    ],
  });
  const adapty = clientOf(sandbox);

  // The tests run in this order, and each leaves something behind.
  test("may change all that there is", async () => {
    await adapty.grantAccessLevel({ ...jane, body: { access_level_id: "premium" } });
    sandbox.faults = [{ code: 503 }];
    sandbox.clock.advance({ days: 3 });
    sandbox.webhooks.remove("webhook-1");
    expect(sandbox.calls("grantAccessLevel")).toHaveLength(1);
    expect((await adapty.getProfile(jane)).error?.http_status).toBe(503);
  });

  test("finds it as it was: state, faults, clock, calls and endpoints", async () => {
    expect(sandbox.calls()).toEqual([]);
    expect(sandbox.faults).toEqual([]);
    expect([sandbox.clock.now(), Date.now()]).toEqual([START, START]);
    expect((await adapty.getProfile(jane)).data?.data.access_levels).toEqual([]);
    sandbox.store.subscribe({ ...jane, product: "monthly" });
    await sandbox.webhooks.settled();
    expect(received).toEqual(["subscription_started"]);
  });

  test("may go back to the start", async () => {
    sandbox.clock.advance({ days: 3 });
    sandbox.reset();
    expect([sandbox.clock.now(), Date.now()]).toEqual([START, START]);
    expect(sandbox.webhooks.list()).toMatchObject([{ id: "webhook-1" }]);
  });

  test("sees the calls of one operation, or of all, without those of the store and the clock", async () => {
    await adapty.getProfile(jane);
    await adapty.updateProfile({ ...jane, body: {} });
    sandbox.store.subscribe({ ...jane, product: "monthly" });
    sandbox.clock.advance({ days: 32 });
    await adapty.getProfile(jane);
    await sandbox.fetch("https://api.adapty.io/api/v2/server-side-api/profile/");
    expect(sandbox.calls("getProfile").map(({ number }) => number)).toEqual([1, 5]);
    expect(sandbox.calls().map(({ operation, status }) => operation ?? status)).toEqual([
      "getProfile",
      "updateProfile",
      "getProfile",
      401,
    ]);
  });
});

describe("the clock of the sandbox and Vitest's are one", () => {
  const sandbox = useSandbox({ now: "2030-01-31T12:00:00Z", profiles: [{ customer_user_id: "jane" }] });
  const adapty = clientOf(sandbox);

  /** Whether the API says that the level has ended, and whether the machine's clock says so. */
  async function isOver() {
    const { data } = await adapty.getProfile(jane);
    const [level] = data?.data.access_levels ?? [];
    return [sandbox.journal().at(-1)?.at.slice(0, 10), Date.parse(level?.expires_at ?? "") < Date.now()];
  }

  beforeEach(async () => {
    const body = { access_level_id: "premium", expires_at: "2030-02-02T12:00:00Z" };
    await adapty.grantAccessLevel({ ...jane, body });
  });

  test("if the sandbox's is set or advanced", async () => {
    expect(await isOver()).toEqual(["2030-01-31", false]);
    sandbox.clock.set("2030-02-01T12:00:00Z");
    expect(Date.now()).toBe(START + DAY);
    sandbox.clock.advance({ days: 2 });
    expect(await isOver()).toEqual(["2030-02-03", true]);
    sandbox.clock.advance({ days: -2 });
    expect(await isOver()).toEqual(["2030-02-01", false]);
  });

  test("if Vitest's is set", async () => {
    vi.setSystemTime(START + 3 * DAY);
    expect(sandbox.clock.now()).toBe(START + 3 * DAY);
    expect(await isOver()).toEqual(["2030-02-03", true]);
  });

  test("if a snapshot brings its own time", () => {
    const snapshot = sandbox.snapshot();
    sandbox.clock.advance({ days: 9 });
    sandbox.restore(snapshot);
    expect([sandbox.clock.now(), Date.now()]).toEqual([START, START]);
  });

  test("if Vitest fakes timers, which the sandbox's clock runs", async () => {
    vi.useFakeTimers();
    expect(Date.now()).toBe(START);
    const ticks: number[] = [];
    setInterval(() => ticks.push(sandbox.clock.now()), DAY);
    sandbox.clock.advance({ days: 2 });
    expect(ticks).toEqual([START + DAY, START + 2 * DAY]);
    vi.advanceTimersByTime(DAY);
    expect(ticks).toHaveLength(3);
    expect(await isOver()).toEqual(["2030-02-03", true]);
  });

  test("and events do not wait for timers that are faked", async () => {
    vi.useFakeTimers();
    let count = 0;
    sandbox.webhooks.add({
      to() {
        count += 1;
        return new Response("{}");
      },
    });
    sandbox.clock.advance({ days: 3 });
    await sandbox.webhooks.settled();
    expect(count).toBe(1);
  });

  test("and the next test has the machine's timers again", () => {
    expect(vi.isFakeTimers()).toBe(false);
  });
});

describe("without a moment to start from", () => {
  const sandbox = useSandbox();

  test("all clocks are the machine's, until a test moves one", () => {
    expect(vi.getMockedSystemTime()).toBeNull();
    expect(sandbox.clock.now() - vi.getRealSystemTime()).toBeLessThan(DAY);
    sandbox.clock.advance({ days: 30 });
    expect(Date.now() - vi.getRealSystemTime()).toBeGreaterThan(29 * DAY);
    expect(sandbox.clock.now()).toBe(Date.now());
  });

  test("and are again in the next test", () => {
    expect(vi.getMockedSystemTime()).toBeNull();
    expect(sandbox.clock.now() - vi.getRealSystemTime()).toBeLessThan(DAY);
  });
});

describe("timers that the tests fake themselves", { shuffle: false }, () => {
  beforeAll(() => {
    vi.useFakeTimers({ now: START });
  });
  afterAll(() => {
    vi.useRealTimers();
  });
  const sandbox = useSandbox();

  test("decide about the sandbox's time", () => {
    expect(sandbox.clock.now()).toBe(START);
    sandbox.clock.advance({ days: 1 });
    expect(Date.now()).toBe(START + DAY);
  });

  test("are left alone after a test", () => {
    expect(vi.isFakeTimers()).toBe(true);
    expect(sandbox.clock.now()).toBe(START + DAY);
  });
});

describe.each<[string, object]>([
  ["there is no option acessLevels. Did you mean accessLevels?", { acessLevels: ["premium"] }],
  [
    "webhook.events has trial_begun, which is no event type",
    { webhooks: [{ to() {}, events: ["trial_begun"] }] },
  ],
])("a mistake in the options is told at once: %s", (sentence, options) => {
  let message: unknown;
  try {
    useSandbox(options as never);
  } catch (error) {
    message = (error as Error).message;
  }
  test("before a test runs", () => expect(message).toContain(sentence));
});

describe("a call inside a test or a hook of one", () => {
  const message = /^useSandbox\(\) was called inside a test or beforeEach\. Call it at the top of the file/;

  beforeEach(() => {
    expect(() => useSandbox()).toThrow(message);
  });

  test("is refused, since its hooks would not run", () => {
    expect(() => useSandbox({ now: "2030-01-31T12:00:00Z" })).toThrow(message);
  });
});
