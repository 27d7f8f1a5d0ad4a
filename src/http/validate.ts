import description from "../../generated/openapi.json" with { type: "json" };
import { type ValidationError, validateRequest as validators } from "../../generated/validators.js";
import {
  type DocumentedResponse,
  findResponse,
  type Operation,
  type Parameter,
} from "../openapi/operations.ts";
import { parsePointer } from "../openapi/pointer.ts";
import type { HttpReply } from "./exchange.ts";
import type { Call } from "./handler.ts";
import { exampleResponse, type FieldErrors, operationError, WHOLE } from "./responses.ts";
import { readPathUser } from "./user.ts";

/** The pattern of the schema of timestamps. */
const TIMESTAMP = description.components.schemas.Timestamp.pattern;

/** Whether an error is that of an `anyOf` branch that requires a field. */
const isBranchOfAnyOf = ({ schemaPath }: ValidationError) => schemaPath !== undefined;

/** An error of one field, as a sentence. */
interface Fault {
  source: string;
  sentence: string;
}

/**
 * Validates a request against the description: its parameters, the user in a legacy path, and its
 * body.
 * @returns the documented error response, with the first error of the body; `undefined` if the
 *   request is valid, or if the operation documents no error for an invalid request. Fields with an
 *   error code of their own are validated last.
 */
export function validateRequest(call: Call): HttpReply | undefined {
  const invalid = invalidRequestError(call.operation);
  if (!invalid) return undefined;
  const { faults, special } = readBodyFaults(call, invalid);
  const all = [...readParameterFaults(call), ...faults];
  return all.length > 0 ? operationError(invalid, all) : (validateSpecialParameter(call) ?? special);
}

/** The response to a request with invalid fields, in the form that the operation documents. */
export function validationError(operation: Operation, faults: FieldErrors[]): HttpReply {
  const invalid = invalidRequestError(operation);
  if (!invalid) throw new Error(`${operation.id} documents no error for an invalid request`);
  return operationError(invalid, faults);
}

/** The documented error response to an invalid request. */
function invalidRequestError(operation: Operation): DocumentedResponse | undefined {
  return findResponse(operation, undefined, "validation_error") ?? findResponse(operation, 400, "base_error");
}

function readParameterFaults(call: Call): FieldErrors[] {
  const faults: FieldErrors[] = [];
  for (const parameter of call.operation.parameters) {
    const { name, permitted } = parameter;
    const value = readParameter(call, parameter);
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

/** Validates the parameters that have an error code of their own. */
function validateSpecialParameter(call: Call): HttpReply | undefined {
  for (const parameter of call.operation.parameters) {
    const { pattern, code } = parameter;
    const value = readParameter(call, parameter);
    if (value == null || !code || pattern?.test(value)) continue;
    const documented = findResponse(call.operation, undefined, code);
    if (documented) return exampleResponse(documented);
  }
  return undefined;
}

function readParameter({ request, query }: Call, { name, in: place }: Parameter): string | null | undefined {
  if (place === "header") return request.header(name);
  return place === "query" ? query.get(name) : undefined;
}

function readBodyFaults(
  { operation, body }: Call,
  invalid: DocumentedResponse,
): { faults: FieldErrors[]; special?: HttpReply } {
  const validate = validators[operation.id as keyof typeof validators];
  if (!validate || body === undefined || validate(body)) return { faults: [] };
  const errors = validate.errors ?? [];
  const special = operation.specialFields.find(({ field, keyword }) =>
    errors.some((error) => error.keyword === keyword && error.instancePath === (field && `/${field}`)),
  );
  if (special) {
    const documented = findResponse(operation, undefined, special.code);
    const { field, valid } = special;
    // Other errors of the body come first.
    if (documented && (field === "" || validate({ ...(body as object), [field]: valid })))
      return { faults: [], special: exampleResponse(documented) };
    return { faults: describe(validate.errors ?? [], invalid) };
  }
  return { faults: describe(errors, invalid) };
}

function describe(errors: readonly ValidationError[], invalid: DocumentedResponse): FieldErrors[] {
  const sentences = new Map<string, Set<string>>();
  for (const error of errors) {
    const fault = readFault(error, errors);
    if (!fault) continue;
    const isMissing = error.keyword === "required" || error.keyword === "anyOf";
    const sentence = (isMissing && documentedSentence(invalid, fault.source)) || fault.sentence;
    sentences.set(fault.source, (sentences.get(fault.source) ?? new Set()).add(sentence));
  }
  return [...sentences].map(([source, errors]) => ({ source, errors: [...errors] }));
}

/** The documented message for a missing field. */
function documentedSentence({ value }: DocumentedResponse, source: string): string | undefined {
  const { errors } = value as { errors: { source?: unknown; errors: string[] }[] };
  return errors.find((error) => error.source === source)?.errors[0];
}

/**
 * Turns an error of Ajv into a sentence about a field. Uses the API's own words if they are
 * documented.
 */
function readFault(error: ValidationError, all: readonly ValidationError[]): Fault | undefined {
  const { keyword, instancePath, params } = error;
  const path = parsePointer(instancePath);
  const fault = (sentence: string, property = error.propertyName): Fault => ({
    source: (property === undefined ? path : [...path, property]).join(".") || WHOLE,
    sentence,
  });

  switch (keyword) {
    case "required":
      // The error of the `anyOf` itself lists the fields of all its branches.
      return isBranchOfAnyOf(error) ? undefined : fault("field required", params.missingProperty);
    case "anyOf": {
      // Validation stops at the first error, so that all branches are its own.
      const branches = all.filter(isBranchOfAnyOf);
      const fields = new Intl.ListFormat("en-GB").format(branches.map((one) => one.params.missingProperty));
      return fault(`One of ${fields} must be specified.`);
    }
    case "oneOf":
    case "propertyNames":
      // The errors of the branches, or of the name, say why.
      return undefined;
    case "discriminator":
      if (params.tagValue === undefined) return fault("field required", params.tag);
      return fault("value is not a valid enumeration member", params.tag);
    case "enum":
      return fault(notAMember(params.allowedValues));
    case "const":
      return fault(notAMember([params.allowedValue]));
    case "type": {
      // Each branch of a `oneOf` reports an error. A branch that has the value's type reports a
      // more specific one.
      const here = all.filter((one) => one.instancePath === instancePath && one.keyword !== "oneOf");
      if (here.some((one) => one.keyword !== "type")) return undefined;
      const types = here.flatMap((one) => one.params.type).filter((type) => type !== "null");
      if (types.length === 0) return undefined; // The `null` branch of a nullable object: the object's own errors are more specific.
      return fault(`value is not a valid ${types.join(" or ").replace("number", "float")}`);
    }
    case "format":
      return fault(`value is not a valid ${params.format}`);
    case "pattern":
      return fault(params.pattern === TIMESTAMP ? "invalid datetime format" : `value ${error.message}`);
    default:
      return fault(`value ${error.message}`);
  }
}

function notAMember(permitted: readonly unknown[]): string {
  return `value is not a valid enumeration member; permitted: ${permitted.map((value) => `'${value}'`).join(", ")}`;
}
