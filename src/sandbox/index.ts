export { OptionsError } from "./core/app.ts";
export type { Clock, Duration } from "./core/clock.ts";
export type { SandboxEvent } from "./core/events.ts";
export type { JournalEntry } from "./journal.ts";
export { createSandbox } from "./sandbox.ts";
export type {
  Delivery,
  Fault,
  FaultRule,
  PlacementOptions,
  ProductOptions,
  Sandbox,
  SandboxOptions,
  SeedProfile,
  Snapshot,
  WebhookEndpoint,
  WebhookOptions,
} from "./types.ts";
