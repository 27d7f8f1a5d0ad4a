/** All mutations. `mutate.ts` proves that something notices each of them. */
import build from "./build.ts";
import client from "./client.ts";
import spec from "./spec.ts";

export const mutations = [...spec, ...build, ...client];

/** The arguments of `node` that build generated/. Linting is not among it: that is a part of `npm test` of its own. */
export const rebuild = [
  "--input-type=module",
  "--eval",
  'import { generate } from "./scripts/steps.ts"; await generate("generated");',
];
