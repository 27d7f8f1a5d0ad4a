/// <reference types="vite/types/importMeta.d.ts" />
/**
 * The tests that Stryker runs: those of the core, the HTTP layer and the client, in one file. With a file
 * for each, Stryker counts the coverage of the first one only, unless each gets a process of its own,
 * which takes several times as long.
 */
import.meta.glob(
  [
    "../client/*.test.ts",
    "../http/*.test.ts",
    "../sandbox/**/*.test.ts",
    // These start processes, or make up long histories.
    "!../sandbox/{control,control-http,control-hostile,msw,stores,faults,snapshot,uses}.test.ts",
  ],
  { eager: true },
);
