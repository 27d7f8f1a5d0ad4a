export type { Clock, Duration } from "./core/clock.ts";
export type {
  Fault,
  FaultRule,
  PlacementOptions,
  ProductOptions,
  SandboxOptions,
  SeedProfile,
} from "./core/config.ts";
export { OptionsError } from "./core/config.ts";
export type { Snapshot } from "./core/state.ts";
export type { JournalEntry } from "./journal.ts";
export { createSandbox, type Sandbox } from "./sandbox.ts";
