import { defineConfig } from "vitest/config";

/** How Stryker runs the tests (`npm run test:mutants`). */
export default defineConfig({
  test: {
    deps: { interopDefault: false },
    include: ["tests/mutation/tests.ts"],
    testTimeout: 60_000,
  },
});
