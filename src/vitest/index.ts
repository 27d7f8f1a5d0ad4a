export { type TestSandbox, type TestSandboxOptions, useSandbox } from "./use-sandbox.ts";
