import { afterAll, afterEach, beforeEach, onTestFinished, vi } from "vitest";
import { createFetch } from "../http/adapters/fetch.ts";
import type { Handler } from "../http/exchange.ts";
import { readDuration } from "../sandbox/core/clock.ts";
import type { OperationId } from "../sandbox/core/operation.ts";
import type { JournalEntry } from "../sandbox/journal.ts";
import { createSandbox } from "../sandbox/sandbox.ts";
import type { Sandbox, WebhookEndpoint } from "../sandbox/types.ts";

/** The options of the sandbox. Its webhook endpoints may be functions, too. */
export type TestSandboxOptions = Omit<NonNullable<Parameters<typeof createSandbox>[0]>, "webhooks"> & {
  /**
   * The endpoints that events are sent to: addresses, or functions such as what
   * `createWebhookHandler` returns. Await `sandbox.webhooks.settled()` before you look at what they
   * did.
   */
  webhooks?: readonly WebhookEndpoint[];
};

/** A sandbox for the tests of a file. */
export interface TestSandbox extends Sandbox {
  /**
   * The requests of the current test, the last one last; with an operationId, those to that
   * operation. They are at most the latest 200.
   */
  calls(operation?: OperationId): JournalEntry[];
}

/**
 * Makes a sandbox for the tests of a file, or of the `describe` that calls it. Each test finds it
 * as the options describe it: with the same profiles, clock, faults and webhook endpoints. Not for
 * tests that run concurrently, since they share it.
 *
 * Its clock and Vitest's are one. `sandbox.clock.set(…)` is `vi.setSystemTime(…)`, and
 * `sandbox.clock.advance(…)` runs the timers that are due meanwhile, if Vitest fakes them. The
 * sandbox follows `vi.setSystemTime(…)` and `vi.advanceTimersByTime(…)`. If nobody moves the time,
 * and there is no option `now`, all follow the machine's clock. After each test, `Date` is the
 * machine's again.
 * @throws {OptionsError} if an option is wrong, with a sentence that names it
 * @throws {Error} if a test or `beforeEach` calls it, since its own hooks would not run for that
 *   test
 *
 * @example
 * const sandbox = useSandbox({ now: "2030-01-31T12:00:00Z", profiles: [{ customer_user_id: "user-42" }] });
 *
 * test("access ends with the period", async () => {
 *   const adapty = createAdaptyClient({ apiKey: "secret_live_any", fetch: sandbox.fetch });
 *   sandbox.store.subscribe({ customerUserId: "user-42", product: "monthly" });
 *   sandbox.clock.advance({ days: 31 });
 *   const { data } = await adapty.getProfile({ customerUserId: "user-42" });
 *   expect(Date.parse(data?.data.access_levels?.[0]?.expires_at ?? "")).toBeLessThan(Date.now());
 *   expect(sandbox.calls("getProfile")).toHaveLength(1);
 * });
 */
export function useSandbox({ webhooks = [], ...options }: TestSandboxOptions = {}): TestSandbox {
  if (isInTest())
    throw new Error(
      "useSandbox() was called inside a test or beforeEach. Call it at the top of the file or in a describe; in a test, use createSandbox() of adapty-openapi/sandbox.",
    );
  const sandbox = createSandbox(options);
  /** Whether Vitest's time is faked because of the sandbox, and not by the tests. */
  let isFakedHere = false;
  const handler: Handler = {
    ...(sandbox.bodyLimit && { bodyLimit: sandbox.bodyLimit }),
    handle(request) {
      follow();
      return sandbox.handle(request);
    },
  };
  const own: Partial<TestSandbox> = {
    ...handler,
    fetch: createFetch(handler),
    clock: {
      now: sandbox.clock.now,
      set(to) {
        sandbox.clock.set(to);
        lead();
      },
      advance(by) {
        const milliseconds = readDuration(by);
        if (!vi.isFakeTimers() || milliseconds < 0) {
          sandbox.clock.advance(by);
          lead();
        } else {
          vi.advanceTimersByTime(milliseconds);
          follow();
        }
      },
    },
    reset: start,
    restore(snapshot) {
      sandbox.restore(snapshot);
      if (snapshot.clock.stopped) lead();
    },
    calls: (operation) =>
      sandbox
        .journal()
        .filter((entry) =>
          operation === undefined ? !entry.path.startsWith("/_sandbox/") : entry.operation === operation,
        ),
  };
  // Fails here, and not in each test, if an endpoint is wrong.
  addWebhooks();

  beforeEach(start);
  afterEach(() => {
    if (isFakedHere) vi.useRealTimers();
    isFakedHere = false;
  });
  afterAll(() => sandbox.close());
  return new Proxy(sandbox, {
    get(_, name) {
      follow();
      return Reflect.get(name in own ? own : sandbox, name);
    },
  }) as TestSandbox;

  function start(): void {
    sandbox.reset();
    addWebhooks();
    if (options.now !== undefined) lead();
  }

  function addWebhooks(): void {
    for (const endpoint of webhooks) sandbox.webhooks.add(endpoint);
  }

  /** Moves the sandbox's clock to the time that Vitest fakes. */
  function follow(): void {
    const now = vi.getMockedSystemTime()?.getTime();
    if (now !== undefined && now !== sandbox.clock.now()) sandbox.clock.set(now);
  }

  /** Moves Vitest's time to that of the sandbox's clock. */
  function lead(): void {
    isFakedHere ||= vi.getMockedSystemTime() === null;
    vi.setSystemTime(sandbox.clock.now());
  }
}

/** Whether a test runs. Vitest 4.0 says it only by refusing this hook outside of a test. */
function isInTest(): boolean {
  try {
    onTestFinished(() => {});
    return true;
  } catch {
    return false;
  }
}
