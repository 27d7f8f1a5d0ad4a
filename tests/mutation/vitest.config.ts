import { existsSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { defineConfig } from "vitest/config";
import { root } from "../../scripts/build/redocly.ts";
import config from "../../vitest.config.ts";
import { paths } from "./exchange.ts";

/** How `npm run test:mutants` runs the tests: with the instrumented sources, by its own runner. */
export default defineConfig({
  ...config,
  plugins: [
    {
      name: "instrumented-sources",
      enforce: "pre",
      load(id) {
        const file = join(paths.sources, relative(root, id));
        return existsSync(file) ? readFileSync(file, "utf8") : undefined;
      },
    },
  ],
  test: {
    ...config.test,
    include: ["tests/mutation/tests.ts"],
    runner: "tests/mutation/runner.ts",
    maxWorkers: 1,
    // A later run would get the sources as this one has them, since the cache does not know that a
    // plugin replaces them.
    fsModuleCache: false,
    // Tests side by side would be taken for one another.
    maxConcurrency: 1,
    // A mutant makes some tests wait for what never comes.
    testTimeout: 10_000,
    hookTimeout: 10_000,
    expect: { poll: { timeout: 3_000 } },
    typecheck: { enabled: false },
  },
});
