// Written by scripts/build/validators.ts from spec/. Edit that, then run `npm run build`.

import type { ErrorObject } from "ajv";
import type { SandboxOptions } from "./sandbox.ts";
import type { operations } from "./types.ts";

/** Whether a value is valid. If it is not, `errors` has the first error. */
export interface Validate {
  (value: unknown): boolean;
  errors?: ErrorObject[] | null;
}

/** By operation, for requests with a body. */
export declare const validateRequest: Readonly<Partial<Record<keyof operations, Validate>>>;

/** By operation and status, for responses with a body. */
export declare const validateResponse: Readonly<Record<keyof operations, Readonly<Record<number, Validate>>>>;

/** The values of the sandbox's options, by name. */
export declare const validateOption: Readonly<Record<keyof SandboxOptions, Validate>>;

/** Snapshots of the sandbox. */
export declare const validateSnapshot: Validate;
