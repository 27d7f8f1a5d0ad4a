/**
 * Lets `import "msw"` find version 2, which is installed as `msw2`:
 * `node --import ./tests/msw/msw2.ts script.ts`.
 */
import { registerHooks } from "node:module";

registerHooks({
  resolve: (specifier, context, next) => next(specifier.replace(/^msw(?=\/|$)/, "msw2"), context),
});
