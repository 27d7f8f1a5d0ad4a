/** Runs the browser tests that take minutes: `npm run test:access`. */
import { defineConfig } from "vitest/config";

export default defineConfig({
  test: { include: ["tests/browser/*.slow.ts"], testTimeout: 120_000, hookTimeout: 120_000 },
});
