import type { Validate } from "../../generated/validators.js";
import { type Issue, readIssues } from "./issues.ts";

/** A valid value, or what is wrong with it. */
export type Result<Value> =
  | { readonly value: Value; readonly issues?: undefined }
  | { readonly issues: readonly Issue[] };

/** A validator in the form that many libraries take, which https://standardschema.dev describes. */
export interface Schema<Value> {
  /** What those libraries read. */
  readonly "~standard": {
    /** The version of that form. */
    readonly version: 1;
    /** Whose schema it is. */
    readonly vendor: string;
    /** The type of a valid value, for TypeScript alone. */
    readonly types?:
      | {
          /** What a valid value is before validation. */
          readonly input: Value;
          /** What it is after validation, which changes nothing. */
          readonly output: Value;
        }
      | undefined;
    /**
     * Validates a value at once, without a promise. Returns the value itself, or else `issues`. It
     * stops at the first fault, so mostly there is one issue.
     */
    readonly validate: (value: unknown) => Result<Value>;
  };
}

/** Validates a value with the function that Ajv has compiled. */
export function validate<Value>(value: unknown, isValid: Validate): Result<Value> {
  return isValid(value) ? { value: value as Value } : { issues: readIssues(value, isValid.errors ?? []) };
}
