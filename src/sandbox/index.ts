export type { Clock, Duration } from "./clock.ts";
export type { PlacementOptions, ProductOptions, SandboxOptions, SeedProfile } from "./config.ts";
export type { Fault, FaultRule } from "./faults.ts";
export type { JournalEntry } from "./journal.ts";
export { createSandbox, type Sandbox } from "./sandbox.ts";
export type { Snapshot } from "./state.ts";
