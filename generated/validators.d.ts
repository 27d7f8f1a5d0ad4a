// Written by scripts/validators.ts from spec/. Edit that, then run `npm run build`.

import type { ErrorObject } from "ajv";
import type { operations } from "./types.ts";

/** Says whether a value has the described shape; where it has not, `errors` holds the first thing that is wrong. */
export interface Validate {
  (value: unknown): boolean;
  errors?: ErrorObject[] | null;
}

/** By operation, for those with a body. */
export declare const validateRequest: Readonly<Partial<Record<keyof operations, Validate>>>;

/** By operation and status, for the answers with a body. */
export declare const validateResponse: Readonly<Record<keyof operations, Readonly<Record<number, Validate>>>>;
