export { OptionsError } from "./core/app.ts";
export type { Clock, Duration } from "./core/clock.ts";
export type { JournalEntry } from "./journal.ts";
export { createSandbox } from "./sandbox.ts";
export type {
  Fault,
  FaultRule,
  PlacementOptions,
  ProductOptions,
  Sandbox,
  SandboxOptions,
  SeedProfile,
  Snapshot,
} from "./types.ts";
