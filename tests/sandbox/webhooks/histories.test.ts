import fc from "fast-check";
import { expect, it } from "vitest";
import { WebhookEvent as validateEvent } from "../../../generated/validators.js";
import { createSandbox, type Sandbox } from "../../../src/sandbox/index.ts";
import { NOW } from "../../support/caller.ts";

// However far the clock jumps, the same events happen at the same times as if it had gone there in
// small steps.

const USERS = ["jane", "joe"];
const PRODUCTS = ["monthly", "weekly_trial", "yearly", "coins"];

/** What a history consists of: an action of the store, an access level from the API, or time. */
type Step =
  | { hours: number }
  | { action: keyof Sandbox["store"]; user: string; product: string; store: string }
  | { grant: string; from: number; hours: number };

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ hours: fc.integer({ min: 1, max: 2000 }) }) },
  {
    weight: 4,
    arbitrary: fc.record({
      action: fc.constantFrom(
        "subscribe",
        "subscribe",
        "buy",
        "renew",
        "cancel",
        "reactivate",
        "refund",
        "failBilling",
        "recoverBilling",
        "changeProduct",
        "pause",
        "resume",
      ),
      user: fc.constantFrom(...USERS),
      product: fc.constantFrom(...PRODUCTS),
      store: fc.constantFrom("app_store", "play_store"),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      grant: fc.constantFrom(...USERS),
      from: fc.integer({ min: 0, max: 500 }),
      hours: fc.integer({ min: 1, max: 1000 }),
    }),
  },
);

it("gives the same events in jumps and in small steps", async () => {
  const counts = { events: 0 };
  await fc.assert(
    fc.asyncProperty(
      fc.array(step, { minLength: 5, maxLength: 25, size: "max" }),
      fc.boolean(),
      async (steps, autoRenew) => {
        const jumps = await play(steps, autoRenew, Number.POSITIVE_INFINITY);
        expect(await play(steps, autoRenew, 37)).toEqual(jumps);
        counts.events += jumps.length;
      },
    ),
    { numRuns: 150, seed: 7 },
  );
  expect(counts.events).toBeGreaterThan(1500);
});

/**
 * Plays a history.
 * @returns its events, without the IDs, which follow from the order in which they were made
 */
async function play(steps: readonly Step[], autoRenew: boolean, longest: number) {
  const sandbox = createSandbox({
    now: NOW,
    autoRenew: autoRenew && { failureRate: 0.2 },
    syntheticEvents: { subscription_active: { hours: 48 }, trial_active: { hours: 24 } },
    products: [
      { id: "weekly_trial", period: "P1W", trial: "P3D" },
      { id: "yearly", period: "P1Y" },
      { id: "coins", type: "consumable" },
    ],
    profiles: USERS.map((customer_user_id) => ({ customer_user_id })),
    warn() {},
  });
  sandbox.webhooks.add({ to: () => new Response("{}") });
  for (const one of steps) {
    if ("hours" in one && !("grant" in one)) {
      for (let left = one.hours; left > 0; left -= longest)
        sandbox.clock.advance({ hours: Math.min(left, longest) });
    } else if ("grant" in one) await grant(sandbox, one);
    else act(sandbox, one);
  }
  sandbox.clock.advance({ days: 1 });
  await sandbox.webhooks.settled();
  const events = sandbox.webhooks.deliveries().map(({ body }) => JSON.parse(body));
  sandbox.close();
  for (const event of events) {
    expect(validateEvent(event), JSON.stringify([event, validateEvent.errors?.[0]])).toBe(true);
    event.event_properties.profile_event_id = "";
  }
  return events;
}

/** Does what the store can do; what it cannot is an error that changes nothing. */
function act({ store }: Sandbox, { action, user, product, store: shop }: Extract<Step, { action: string }>) {
  const request = { customerUserId: user };
  try {
    if (action === "subscribe" || action === "buy") store[action]({ ...request, product, store: shop });
    else if (action === "changeProduct")
      store.changeProduct({ ...request, to: product, at: shop === "app_store" ? "now" : "renewal" });
    else store[action](request);
  } catch (error) {
    expect((error as Error).message).not.toBe("");
  }
}

function grant({ fetch, clock }: Sandbox, { grant: user, from, hours }: Extract<Step, { grant: string }>) {
  const at = (offset: number) => new Date(clock.now() + offset * 3_600_000).toISOString();
  return fetch("https://api.adapty.io/api/v2/server-side-api/purchase/profile/grant/access-level/", {
    method: "POST",
    headers: {
      Authorization: "Api-Key secret_live_any",
      "Content-Type": "application/json",
      "adapty-customer-user-id": user,
    },
    body: JSON.stringify({ access_level_id: "premium", starts_at: at(from), expires_at: at(from + hours) }),
  });
}
