import type { ErrorObject } from "ajv";
import type { operations } from "../../generated/types.ts";
import { validateRequest } from "../../generated/validators.js";
import { Refusal } from "./rules.ts";
import { parseInstant } from "./timestamps.ts";

/** The fields of requests that hold a moment. */
const TIMESTAMPS = [
  "starts_at",
  "expires_at",
  "revoke_at",
  "purchased_at",
  "originally_purchased_at",
  "refunded_at",
  "renew_status_changed_at",
  "billing_issue_detected_at",
  "grace_period_expires_at",
  "visited_at",
];

/** The two fields of the web API whose errors have codes of their own: F InvalidDateFormat, F InvalidEnumerationMember. */
const OWN_CODES: Record<string, string> = { visited_at: "datetime", status: "enum" };

/**
 * Checks a body against the description and spells its timestamps as the sandbox compares them.
 * @throws Refusal where the body has not the described shape, or names a date that no calendar has
 */
export function readBody(operation: keyof operations, body: unknown): unknown {
  const validate = validateRequest[operation];
  if (validate === undefined) return undefined;
  if (!validate(body)) throw refuseShape(validate.errors ?? []);

  const read = { ...(body as Record<string, unknown>) };
  for (const field of TIMESTAMPS) {
    const text = read[field];
    if (typeof text !== "string") continue;
    const instant = parseInstant(text);
    if (instant === undefined) throw refuseField(field, `${text} is not a date of the calendar.`);
    read[field] = instant;
  }
  return read;
}

/** The first error is the deepest, and so the one that says what to change. */
function refuseShape(errors: ErrorObject[]): Refusal {
  const [error] = errors as [ErrorObject];
  const choice = errors.find(({ keyword, instancePath }) => keyword === "anyOf" && instancePath === "");
  if (choice !== undefined) {
    const fields = errors.filter(({ keyword }) => keyword === "required").map(requiredField);
    return refuseField("non_field_errors", `Send at least one of ${fields.join(", ")}.`);
  }
  if (error.keyword === "required")
    return new Refusal("validation_error", requiredField(error), "field required");
  const field = error.instancePath.slice(1).replaceAll("/", ".");
  if (field === "") return refuseField("non_field_errors", `The body ${error.message}.`);
  return refuseField(field, explain(field, error));
}

function refuseField(field: string, message: string): Refusal {
  return new Refusal(OWN_CODES[field] ?? "validation_error", field, message);
}

function requiredField({ instancePath, params }: ErrorObject): string {
  return `${instancePath}/${params.missingProperty}`.slice(1).replaceAll("/", ".");
}

function explain(field: string, { keyword, params, propertyName, message }: ErrorObject): string {
  if (field === "visited_at") return "invalid datetime format";
  if (TIMESTAMPS.includes(field)) {
    return "must be an ISO 8601 date and time with its offset, such as 2024-12-24T10:50:23Z.";
  }
  const permitted: unknown[] | undefined =
    params.allowedValues ?? (keyword === "const" && [params.allowedValue]);
  if (permitted) {
    const values = permitted.filter((value) => value !== null).map((value) => `'${value}'`);
    return `value is not a valid enumeration member; permitted: ${values.join(", ")}`;
  }
  return propertyName === undefined ? `${message}.` : `the key '${propertyName}' ${message}.`;
}
