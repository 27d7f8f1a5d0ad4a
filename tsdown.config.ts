import { defineConfig } from "tsdown";
import { licences, prism } from "./scripts/package-plugins.ts";

export default defineConfig({
  entry: {
    index: "src/client/index.ts",
    types: "generated/types.ts",
    mock: "src/mock/mock.ts",
    cli: "src/cli.ts",
  },
  platform: "node",
  // Of Node, the oldest that the package supports; the client has no more than the web's own.
  target: "node20",
  dts: true,
  fixedExtension: false,
  // `dependencies` stay imports; all else is in the bundle, so that an installation brings nothing else.
  deps: { onlyBundle: false },
  alias: { "jsonc-parser": "jsonc-parser/lib/esm/main.js" },
  plugins: [prism(), licences()],
});
