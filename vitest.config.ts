import { resolve } from "node:path";
import { defineConfig } from "vitest/config";

export default defineConfig({
  // The examples import the package by its name.
  resolve: { alias: { "adapty-openapi/webhooks": resolve("src/webhooks/index.ts") } },
  test: {
    // What a CommonJS module exports is its `default`, as Node has it.
    deps: { interopDefault: false },
    // By default one core is left idle, which of two is half.
    maxWorkers: "100%",
    include: ["tests/**/*.test.ts"],
    // Enough for a test that compiles or starts a process on a busy machine of two cores.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    typecheck: {
      enabled: true,
      include: ["tests/**/*.test-d.ts"],
      // `npm run typecheck` says what is wrong elsewhere.
      ignoreSourceErrors: true,
    },
  },
});
