/// <reference types="vite/types/importMeta.d.ts" />
/** The tests that the mutants are tried with, in one file, so that one process loads them once. */
import { describe } from "vitest";

const files = import.meta.glob([
  "../{client,http,mock,proxy,sandbox,webhooks}/**/*.test.ts",
  "../*.test.ts",
  // These start processes, or make up long histories.
  "!../sandbox/{control-hostile,snapshot,stores-processes}.test.ts",
  "!../{proxy/scenarios,sandbox/webhooks/histories}.test.ts",
  // The applications in examples/ remember what they have received, so that these do not pass
  // twice.
  "!../webhooks/examples.test.ts",
]);
for (const [path, load] of Object.entries(files)) {
  // The hooks of a file are those of its tests alone.
  describe(path.slice("../".length), async () => {
    await load();
  });
}
