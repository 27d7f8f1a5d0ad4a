export type { PlacementOptions, SeedProfile } from "./core/app.ts";
export { OptionsError } from "./core/app.ts";
export type { Clock, Duration } from "./core/clock.ts";
export type { Snapshot } from "./core/state.ts";
export type { JournalEntry } from "./journal.ts";
export type { Fault, FaultRule, ProductOptions, SandboxOptions } from "./options.ts";
export { createSandbox, type Sandbox } from "./sandbox.ts";
