// Written by scripts/build/validators.ts from spec/. Edit that, then run `npm run build`.

import type { ErrorObject } from "ajv";
import type { SandboxOptions } from "./sandbox.ts";
import type { operations } from "./types.ts";

/** Says whether a value is as described. If it is not, `errors` holds the first thing that is wrong. */
export interface Validate {
  (value: unknown): boolean;
  errors?: ErrorObject[] | null;
}

/** By operation, for those with a body. */
export declare const validateRequest: Readonly<Partial<Record<keyof operations, Validate>>>;

/** By operation and status, for the answers with a body. */
export declare const validateResponse: Readonly<Record<keyof operations, Readonly<Record<number, Validate>>>>;

/** The values of the sandbox's options, by name. */
export declare const validateOption: Readonly<Record<keyof SandboxOptions, Validate>>;

/** Snapshots of the sandbox. */
export declare const validateSnapshot: Validate;
