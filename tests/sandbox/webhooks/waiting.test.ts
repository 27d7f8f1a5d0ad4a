/** What waits to be sent has a limit, in count and in size. */
import { expect, it } from "vitest";
import { createSandbox } from "../../../src/sandbox/index.ts";
import { createMemoryStore } from "../../../src/sandbox/store/memory.ts";
import { Deliverer } from "../../../src/sandbox/webhooks/deliver.ts";
import { readEndpoint } from "../../../src/sandbox/webhooks/endpoint.ts";
import { MAX_WAITING, Outbox } from "../../../src/sandbox/webhooks/outbox.ts";
import { NOW } from "../../support/caller.ts";

const { deliveries, size } = MAX_WAITING;
const endpoints = ["webhook-1", "webhook-2"].map((id) => readEndpoint({ to: () => new Response() }, id, []));
const outgoing = { at: NOW, event: { event_type: "trial_started", profile_id: "p", event_properties: {} } };

it.each([
  ["in count", { deliveries: deliveries - 1, size: 0 }, ["pending", "not_sent"]],
  ["in size", { deliveries: 0, size: size - 150 }, ["pending", "not_sent"]],
  ["by a single one", { deliveries: 0, size: size - 10 }, ["not_sent", "not_sent"]],
])("has a limit that may be reached %s, and not passed", (_, waiting, statuses) => {
  const outbox = new Outbox(createMemoryStore(), "");
  const made = outbox.add([outgoing as never], endpoints, waiting);
  expect(made[0]?.body.length).toBeGreaterThan(75);
  expect(made[0]?.body.length).toBeLessThan(150);
  expect(made.map(({ status }) => status)).toEqual(statuses);
  expect(made[1]).toMatchObject({ due_at: null, note: "too many deliveries were waiting" });
});

it("is counted until it is sent", async () => {
  const store = createMemoryStore();
  const clock = { now: () => Date.parse("2030-01-01"), isStopped: () => true };
  const deliverer = new Deliverer(store, clock, new Map(endpoints.map((one) => [one.id, one])), () => {});
  const add = () =>
    store.transaction(() =>
      deliverer.add(new Outbox(store, "").add([outgoing as never], endpoints, deliverer.waiting)),
    );
  add();
  add();
  const [first] = store.deliveries();
  expect(deliverer.waiting).toEqual({ deliveries: 4, size: 4 * (first?.body.length ?? 0) });
  deliverer.reload();
  expect(deliverer.waiting.deliveries).toBe(4);
  await deliverer.settled();
  expect(deliverer.waiting).toEqual({ deliveries: 0, size: 0 });
});

it("drops the oldest of what is over, also if it was never to be sent", async () => {
  const to = () => new Response();
  const sandbox = createSandbox();
  sandbox.webhooks.add({ to, faults: { drop: 1 } });
  for (let index = 0; index < 501; index += 1)
    sandbox.store.subscribe({ customerUserId: `user-${index}`, product: "monthly" });
  expect(sandbox.webhooks.deliveries().map(({ number }) => number)).toEqual(
    Array.from({ length: 1000 }, (_, index) => index + 3),
  );
});
