import { defineConfig } from "tsdown";
import { declarations, description, licences, lines, prism } from "./scripts/build/package-plugins.ts";

export default defineConfig({
  outDir: "dist",
  dts: true,
  fixedExtension: false,
  // `dependencies` stay imports; all else is in the bundle, so that an installation brings nothing else.
  deps: { onlyBundle: false },
  // In one build, so that the entries share what they have in common. All but `mock`, `sandbox/sqlite`, `vitest` and `cli` are
  // for Node, browsers and edge runtimes alike.
  entry: {
    index: "src/client/index.ts",
    types: "generated/types.ts",
    sandbox: "src/sandbox/index.ts",
    "sandbox/sqlite": "src/sandbox/store/sqlite.ts",
    msw: "src/msw/index.ts",
    vitest: "src/vitest/index.ts",
    webhooks: "src/webhooks/index.ts",
    schemas: "generated/schemas.ts",
    mock: "src/mock/mock.ts",
    cli: "src/cli/main.ts",
  },
  platform: "node",
  target: "es2022",
  // Names of classes stay, so that an error in a log says what it is.
  minify: { mangle: { keepNames: { class: true, function: false } }, compress: true, codegen: true },
  alias: { "jsonc-parser": "jsonc-parser/lib/esm/main.js" },
  plugins: [prism(), description("openapi.json"), declarations(), lines(), licences("LICENCES.txt")],
});
