import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["tests/**/*.test.ts"],
    typecheck: {
      enabled: true,
      include: ["tests/**/*.test-d.ts"],
      // `npm run typecheck` says what is wrong elsewhere.
      ignoreSourceErrors: true,
    },
  },
});
