import { resolve } from "node:path";
import { defineConfig } from "vitest/config";

export default defineConfig({
  // The examples import the package by its name.
  resolve: { tsconfigPaths: true },
  test: {
    // The commands that tests start load their modules compiled, which takes a third of the CPU time of tests/cli off.
    env: { NODE_COMPILE_CACHE: resolve("node_modules/.cache/compiled") },
    // What a CommonJS module exports is its `default`, as Node has it.
    deps: { interopDefault: false },
    // By default one core is left idle, which of two is half.
    maxWorkers: "100%",
    // The files of a worker share the modules that they import. With modules of its own, each file would load the description
    // and its validators again, which took 43 % of the CPU time of tests/sandbox. A test restores what it changes globally.
    isolate: false,
    include: ["tests/**/*.test.ts", "examples/**/*.test.ts"],
    // Only what hangs takes as long. On a busy machine, a test that starts processes takes ten times what it takes on an idle one,
    // and so does a hook that packs the package or builds everything.
    testTimeout: 300_000,
    hookTimeout: 600_000,
    // Within the default of one second, a busy machine does not deliver what `expect.poll` waits for.
    expect: { poll: { timeout: 30_000 } },
    // `npm run typecheck` compiles these files with all others, which is enough to prove them. `npx vitest run --typecheck`
    // reports each of their cases.
    typecheck: {
      include: ["tests/**/*.test-d.ts"],
      ignoreSourceErrors: true,
    },
  },
});
