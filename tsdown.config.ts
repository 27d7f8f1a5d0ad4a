import { defineConfig } from "tsdown";
import { comments, licences, prism } from "./scripts/build/package-plugins.ts";

const shared = {
  outDir: "dist",
  dts: true,
  fixedExtension: false,
  // `dependencies` stay imports; all else is in the bundle, so that an installation brings nothing else.
  deps: { onlyBundle: false },
} as const;

export default defineConfig([
  {
    ...shared,
    // For Node, browsers and edge runtimes alike.
    entry: {
      index: "src/client/index.ts",
      types: "generated/types.ts",
      sandbox: "src/sandbox/index.ts",
      msw: "src/sandbox/msw.ts",
      webhooks: "src/webhooks/index.ts",
    },
    platform: "neutral",
    target: "es2022",
    plugins: [comments(), licences("LICENCES.txt")],
  },
  {
    ...shared,
    entry: { mock: "src/mock/mock.ts", cli: "src/cli/main.ts" },
    platform: "node",
    target: "node20",
    clean: false,
    alias: { "jsonc-parser": "jsonc-parser/lib/esm/main.js" },
    plugins: [prism(), comments(), licences("LICENCES-node.txt")],
  },
]);
