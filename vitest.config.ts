import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    // What a CommonJS module exports is its `default`, as Node has it.
    deps: { interopDefault: false },
    include: ["tests/**/*.test.ts"],
    typecheck: {
      enabled: true,
      include: ["tests/**/*.test-d.ts"],
      // `npm run typecheck` says what is wrong elsewhere.
      ignoreSourceErrors: true,
    },
  },
});
