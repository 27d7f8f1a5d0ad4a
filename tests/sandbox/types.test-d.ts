import { assertType, it } from "vitest";
import type {
  Delivery,
  FaultRule,
  Sandbox,
  SandboxEvent,
  SandboxOptions,
  WebhookEndpoint,
  WebhookOptions,
} from "../../src/sandbox/index.ts";

declare const sandbox: Sandbox;
const url = "http://127.0.0.1:3000/";

it("faults and webhooks name operations and events that exist", () => {
  assertType<FaultRule>({ times: 1, code: 503, operations: ["getProfile"] });
  // @ts-expect-error no operation
  assertType<FaultRule>({ times: 1, code: 503, operations: ["getProfil"] });
  assertType<SandboxOptions>({ webhooks: [{ url, events: ["trial_started"] }] });
  // @ts-expect-error no event
  assertType<SandboxOptions>({ webhooks: [{ url, events: ["trial_startd"] }] });
});

it("the time at the start may be a Date, and no number", () => {
  assertType<SandboxOptions>({ now: new Date("2030-01-31T12:00:00Z") });
  // @ts-expect-error milliseconds
  assertType<SandboxOptions>({ now: 1_896_091_200_000 });
});

it("options take lists that are readonly", () => {
  const options = { accessLevels: ["premium"], faults: [{ drop: true }] } as const;
  assertType<SandboxOptions>(options);
});

it("the faults change by assignment alone", () => {
  sandbox.faults = [...sandbox.faults, { drop: true }];
  // @ts-expect-error a push has no effect
  sandbox.faults.push({ drop: true });
});

it("what the webhooks and the journal take and return has names", () => {
  assertType<WebhookEndpoint>({ to: () => new Response() });
  assertType<WebhookOptions[]>([{ url, events: ["trial_started"] }]);
  assertType<Delivery[]>(sandbox.webhooks.deliveries());
  assertType<readonly SandboxEvent[] | undefined>(sandbox.journal()[0]?.events);
});
