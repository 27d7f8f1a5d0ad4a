import type { ErrorObject } from "ajv";
import description from "../../generated/openapi.json" with { type: "json" };
import { validateRequest as validators } from "../../generated/validators.js";
import { findAnswer, type Operation } from "../openapi/operations.ts";
import { parsePointer } from "../openapi/pointer.ts";
import type { HttpReply } from "./exchange.ts";
import type { Call } from "./handler.ts";
import { errorResponse, exampleResponse, type FieldErrors, json } from "./responses.ts";
import { readPathUser } from "./user.ts";

/** Fields with an error code of their own, and a valid value of each. They are validated after the rest of the body. */
const OWN_CODES: Record<string, { field: string; code: string; fitting: string }> = {
  webRecordPaywallView: { field: "visited_at", code: "datetime", fitting: "1970-01-01T00:00:00Z" },
  webAddAttribution: { field: "status", code: "enum", fitting: "unknown" },
};

/** The source of an error of the request as a whole. */
const WHOLE = "non_field_errors";

/** The pattern of the schema of timestamps. */
const TIMESTAMP = description.components.schemas.Timestamp.pattern;

/** Matches the place in a schema that requires one of several fields. */
const ANY_OF_BRANCH = /\/anyOf\/\d+\/required$/;

/** One sentence about one field. */
interface Fault {
  source: string;
  sentence: string;
}

/**
 * Validates a request by the description: its parameters, the user in a legacy path, and its body.
 * @returns the `validation_error` about them, with the first error of the body. Undefined if there is none, or if the
 * operation documents no `validation_error`. A field with a code of its own is left to {@link validateSpecialField}.
 */
export function validateRequest(call: Call): HttpReply | undefined {
  const { operation } = call;
  if (!findAnswer(operation, 400, "validation_error")) return undefined;
  const faults = [...readParameterFaults(call), ...readBodyFaults(call)];
  return faults.length === 0 ? undefined : validationError(operation, faults);
}

/** The `validation_error` about some fields, in the form that the operation documents. */
export function validationError(operation: Operation, faults: FieldErrors[]): HttpReply {
  const mediaType = findAnswer(operation, 400, "validation_error")?.mediaType;
  return mediaType === "application/vnd.api+json"
    ? json(400, { errors: faults.flatMap(inJsonApiForm) }, mediaType)
    : errorResponse(400, "validation_error", faults);
}

/** Validates a field with an error code of its own, in a request that is otherwise valid. @returns the documented error */
export function validateSpecialField({ operation, body }: Call): HttpReply | undefined {
  const own = OWN_CODES[operation.id];
  const documented = own && findAnswer(operation, 400, own.code);
  return documented && !validatorOf(operation)?.(body) ? exampleResponse(documented) : undefined;
}

function readParameterFaults(call: Call): FieldErrors[] {
  const faults: FieldErrors[] = [];
  for (const { name, in: place, permitted } of call.operation.parameters) {
    const value =
      place === "header" ? call.request.header(name) : place === "query" ? call.query.get(name) : undefined;
    if (value != null && permitted && !permitted.includes(value)) {
      faults.push({ source: name, errors: [notAMember(permitted)] });
    }
  }
  if (readPathUser(call) === undefined) {
    const errors = ["The user ID in the path is not Base64URL-encoded."];
    faults.push({ source: "is_user_id_base64url_encoded", errors });
  }
  return faults;
}

function readBodyFaults({ operation, body }: Call): FieldErrors[] {
  const validate = validatorOf(operation);
  if (!validate || body === undefined || validate(withoutOwnCode(operation, body))) return [];
  const errors = validate.errors ?? [];
  const sentences = new Map<string, Set<string>>();
  for (const error of errors) {
    const fault = readFault(error, errors);
    if (fault) sentences.set(fault.source, (sentences.get(fault.source) ?? new Set()).add(fault.sentence));
  }
  return [...sentences].map(([source, errors]) => ({ source, errors: [...errors] }));
}

function validatorOf({ id }: Operation) {
  return validators[id as keyof typeof validators];
}

function withoutOwnCode({ id }: Operation, body: unknown): unknown {
  const own = OWN_CODES[id];
  if (own === undefined || typeof body !== "object" || body === null) return body;
  return Object.hasOwn(body, own.field) ? { ...body, [own.field]: own.fitting } : body;
}

/** Turns an error of Ajv into a sentence about a field, in the words of the API where it has some. */
function readFault(error: ErrorObject, all: readonly ErrorObject[]): Fault | undefined {
  const { keyword, instancePath, params, schemaPath } = error;
  const path = parsePointer(instancePath);
  const fault = (sentence: string, property?: string): Fault => ({
    source: (property === undefined ? path : [...path, property]).join(".") || WHOLE,
    sentence,
  });

  switch (keyword) {
    case "required":
      // In a branch of an anyOf, the anyOf itself says that one of its fields will do.
      return ANY_OF_BRANCH.test(schemaPath) ? undefined : fault("field required", params.missingProperty);
    case "anyOf": {
      const branches = all.filter(
        (one) => one.instancePath === instancePath && ANY_OF_BRANCH.test(one.schemaPath),
      );
      const fields = new Intl.ListFormat("en-GB").format(branches.map((one) => one.params.missingProperty));
      return fault(`One of ${fields} must be specified.`);
    }
    case "oneOf":
      // Where no branch fits, the branches say why.
      return params.passingSchemas ? fault("value has more than one of the permitted shapes") : undefined;
    case "discriminator":
      if (params.tagValue === undefined) return fault("field required", params.tag);
      return fault("value is not a valid enumeration member", params.tag);
    case "enum":
      return fault(notAMember(params.allowedValues));
    case "const":
      return fault(notAMember([params.allowedValue]));
    case "type": {
      // Each branch of a `oneOf` of several types has an error. If the value has the type of one of them, that branch says more.
      const here = all.filter((one) => one.instancePath === instancePath && one.keyword !== "oneOf");
      if (here.some((one) => one.keyword !== "type")) return undefined;
      const types = here.flatMap((one) => one.params.type).filter((type) => type !== "null");
      if (types.length === 0) return undefined; // The null of a nullable object; the object's own errors say more.
      return fault(`value is not a valid ${types.join(" or ").replace("number", "float")}`);
    }
    case "format":
      return fault(`value is not a valid ${params.format}`);
    case "pattern":
      return fault(params.pattern === TIMESTAMP ? "invalid datetime format" : `value ${error.message}`);
    default:
      return fault(`value ${error.message}`, error.propertyName);
  }
}

function notAMember(permitted: readonly unknown[]): string {
  const values = permitted.filter((value) => value !== null).map((value) => `'${value}'`);
  return `value is not a valid enumeration member; permitted: ${values.join(", ")}`;
}

function inJsonApiForm({ source, errors }: FieldErrors) {
  const pointer = source === WHOLE ? "" : `/${source?.replaceAll(".", "/")}`;
  return errors.map((detail) => ({ detail, source: { pointer }, status: "400" }));
}
