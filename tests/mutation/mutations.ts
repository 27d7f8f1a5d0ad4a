/**
 * The mutations of spec/, scripts/ and generated/, which no mutation tester reads, and of what it
 * leaves out in src/. `mutate.ts` proves that something notices each of them.
 */
import build from "./build.ts";
import spec from "./spec.ts";
import src from "./src.ts";

export const mutations = [...spec, ...build, ...src];

/**
 * The arguments of `node` that build generated/. Linting is not among it: that is a part of
 * `npm test` of its own.
 */
export const rebuild = [
  "--input-type=module",
  "--eval",
  'import { generate } from "./scripts/build/steps.ts"; await generate("generated");',
];
