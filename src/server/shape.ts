import type { Ajv, ErrorObject } from "ajv";
import { type FieldErrors, refuse, reply } from "./envelope.ts";
import type { Call } from "./front.ts";
import { type Description, findAnswer, type Operation, readOperations } from "./operations.ts";

/** A hostile body can have hundreds of thousands of errors; the first of them tell enough. */
const MAX_ERRORS = 100;

/** Where the request as a whole is at fault, not one field of it. */
const WHOLE = "non_field_errors";

/** What Ajv has to know: OpenAPI adds words of its own to schemas, and a purchase of one type is not measured against the other. */
export const AJV_OPTIONS = { strict: false, allErrors: true, discriminator: true };

/**
 * Adds to Ajv, under each operationId, a schema of what an operation may be sent: `{ body, header, query }`, as `readSubject` gives it.
 * All refer to the description's components, which are added once. Operations that document no `validation_error` get none.
 */
export function addRequestSchemas(ajv: Ajv, description: Description): void {
  ajv.addSchema(forAjv({ components: description.components ?? {} }), "description");
  for (const operation of readOperations(description)) {
    if (!findAnswer(operation, 400, "validation_error")) continue;
    const properties = (place: string) =>
      Object.fromEntries(
        operation.parameters.filter((one) => one.in === place).map(({ name, schema }) => [name, schema]),
      );
    const schema = {
      properties: {
        ...(operation.body && { body: operation.body.schema }),
        header: { properties: properties("header") },
        query: { properties: properties("query") },
      },
    };
    ajv.addSchema(forAjv(schema), operation.id);
  }
}

/** References then lead to the components as added. Ajv finds the branch of a discriminator itself, but overlooks what is no object. */
function forAjv(schema: object): object {
  return JSON.parse(JSON.stringify(schema), (key, value) => {
    if (key === "$ref") return `description${value}`;
    if (!value?.discriminator) return value;
    const { propertyName, mapping } = value.discriminator;
    const properties = { [propertyName]: { enum: Object.keys(mapping) } };
    return { ...value, type: "object", properties, discriminator: { propertyName } };
  });
}

/** What the request schema of an operation describes. */
export function readSubject({ operation, request, query, body }: Call): object {
  const header: Record<string, string> = {};
  const search: Record<string, string> = {};
  for (const parameter of operation.parameters) {
    const values = parameter.in === "header" ? request.headers : parameter.in === "query" ? query : null;
    const value = values?.get(parameter.name);
    if (typeof value === "string") (parameter.in === "header" ? header : search)[parameter.name] = value;
  }
  return { body, header, query: search };
}

/** Turns Ajv's errors into sentences by field, in the words of the API where it has some. */
export function readFaults(errors: readonly ErrorObject[]): FieldErrors[] {
  const considered = errors.slice(0, MAX_ERRORS);
  const sentences = new Map<string, Set<string>>();
  for (const error of considered) {
    const fault = readFault(error, considered);
    if (fault) sentences.set(fault.source, (sentences.get(fault.source) ?? new Set()).add(fault.sentence));
  }
  return [...sentences].map(([source, errors]) => ({ source, errors: [...errors] }));
}

function readFault(
  error: ErrorObject,
  all: readonly ErrorObject[],
): { source: string; sentence: string } | undefined {
  const { keyword, instancePath, params, schemaPath } = error;
  const path = instancePath.split("/").slice(2).map(unescapePointer);
  const at = (name?: string) => (name === undefined ? path : [...path, name]).join(".") || WHOLE;

  switch (keyword) {
    case "required":
      // A branch of an anyOf: the anyOf itself says that one of them will do.
      if (/\/anyOf\/\d+\/required$/.test(schemaPath)) return undefined;
      return { source: at(params.missingProperty), sentence: "field required" };
    case "anyOf": {
      const names = all
        .filter(
          (fault) => fault.instancePath === instancePath && fault.schemaPath.startsWith(`${schemaPath}/`),
        )
        .map((fault) => fault.params.missingProperty);
      return {
        source: at(),
        sentence: `One of ${new Intl.ListFormat("en-GB").format(names)} must be specified.`,
      };
    }
    case "oneOf": // Its branches say why.
    case "if":
      return undefined;
    case "enum": {
      const permitted = params.allowedValues.filter((value: unknown) => value !== null);
      return { source: at(), sentence: notAMember(permitted) };
    }
    case "const":
      return { source: at(), sentence: notAMember([params.allowedValue]) };
    case "discriminator":
      // A value that is there and wrong is an enum's error too.
      return params.tagValue === undefined
        ? { source: at(params.tag), sentence: "field required" }
        : undefined;
    case "type": {
      // The null branch of a nullable object; its other branch says what is wrong.
      if (params.type === "null") return undefined;
      const types = [params.type].flat().filter((type) => type !== "null");
      return {
        source: at(),
        sentence: `value is not a valid ${types.join(" or ").replace("number", "float")}`,
      };
    }
    case "format":
      return { source: at(), sentence: `value is not a valid ${params.format}` };
    case "pattern":
      if (schemaPath.endsWith("Timestamp/pattern"))
        return { source: at(), sentence: "invalid datetime format" };
      return { source: at(), sentence: `value ${error.message}` };
    default:
      return { source: at(error.propertyName), sentence: `value ${error.message}` };
  }
}

function notAMember(permitted: unknown[]): string {
  return `value is not a valid enumeration member; permitted: ${permitted.map((value) => `'${value}'`).join(", ")}`;
}

function unescapePointer(part: string): string {
  return part.replaceAll("~1", "/").replaceAll("~0", "~");
}

/** Refuses a request of the wrong shape as the operation documents it: in the API's envelope, or in JSON:API form. */
export function refuseShape(operation: Operation, faults: FieldErrors[]): Response {
  const mediaType = findAnswer(operation, 400, "validation_error")?.mediaType;
  if (mediaType !== "application/vnd.api+json") return refuse(400, "validation_error", faults);
  const errors = faults.flatMap(({ source, errors }) => {
    const pointer = !source || source === WHOLE ? "" : `/${source.replaceAll(".", "/")}`;
    return errors.map((detail) => ({ detail, source: { pointer }, status: "400" }));
  });
  return reply(400, { errors }, mediaType);
}
