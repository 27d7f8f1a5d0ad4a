import { patternExamples, tagValues } from "../../generated/hints.ts";
import type { ValidationError } from "../../generated/validators.js";
import { ucs2length } from "../openapi/formats.ts";
import { formatPointer, parsePointer, valueAt } from "../openapi/pointer.ts";

/** One thing that is wrong with a value. */
export interface Issue {
  /** What the value must be instead, as a sentence. */
  readonly message: string;
  /** The place: the names of fields and the numbers of items that lead to it. */
  readonly path: readonly (string | number)[];
}

/** Keywords whose errors only sum up those of the branches, each of which would do. */
const SUMMARIES = ["oneOf", "anyOf", "propertyNames"];

const FORMATS: Record<string, string> = {
  date: "a day of the calendar, such as 2024-12-31",
  email: "an email address",
  int32: "an integer of 32 bits",
  ipv4: "an IPv4 address, such as 192.0.2.1",
  uri: "an absolute address, such as https://example.com/",
  uuid: "a UUID, such as 3286abd3-48b0-4e9c-a5f6-ac0a006333a6",
};

/** Turns the errors of a validator into one issue for each place. */
export function readIssues(value: unknown, errors: readonly ValidationError[]): Issue[] {
  const places = new Map<string, [ValidationError, ...ValidationError[]]>();
  for (const error of findCauses(errors)) {
    const place = placeOf(error);
    const others = places.get(place);
    if (others) others.push(error);
    else places.set(place, [error]);
  }
  return [...places].map(([place, causes]) => ({
    message: messageOf(valueAt(value, place), causes),
    path: pathOf(value, place),
  }));
}

/** The errors that say why, without those of branches that the value does not mean. */
function findCauses(errors: readonly ValidationError[]): readonly ValidationError[] {
  const missing = errors.filter(({ keyword }) => keyword === "required");
  const isChoiceOfFields = errors.at(-1)?.keyword === "anyOf" && missing.length === errors.length - 1;
  if (isChoiceOfFields) return missing.map((error) => ({ ...error, keyword: "anyRequired" }));

  const causes = errors.filter(({ keyword }) => !SUMMARIES.includes(keyword));
  // Nothing but a summary: the value has the form of two branches. No schema of today allows that.
  if (causes.length === 0) return errors;
  // A branch that has the value's type says more than that the others have not.
  const typed = new Set(causes.filter(({ keyword }) => keyword !== "type").map(placeOf));
  const fitting = causes.filter((error) => error.keyword !== "type" || !typed.has(placeOf(error)));
  // The branch that the value means is the one of which the most is right.
  const depth = (error: ValidationError) => placeOf(error).split("/").length;
  const deepest = Math.max(...fitting.map(depth));
  const remaining = fitting.filter((error) => depth(error) === deepest);
  // Of a wrong branch, only the tag is wrong.
  const types = remaining.filter(({ keyword }) => keyword === "type");
  return types.length > 0 ? types : remaining;
}

/** A JSON pointer to the value that has to change, which may be missing. */
function placeOf({ keyword, instancePath, params, propertyName }: ValidationError): string {
  const name =
    propertyName ??
    (keyword === "required" ? params.missingProperty : (params.additionalProperty ?? params.tag));
  return name === undefined ? instancePath : instancePath + formatPointer([name]);
}

/** The parts of a pointer; the indexes of items are numbers. */
function pathOf(value: unknown, place: string): (string | number)[] {
  let node = value;
  return parsePointer(place).map((part) => {
    const key = Array.isArray(node) ? Number(part) : part;
    node = (node as Record<string | number, unknown> | undefined)?.[key];
    return key;
  });
}

/** What a value must be, by the errors of its place. */
function messageOf(value: unknown, causes: readonly [ValidationError, ...ValidationError[]]): string {
  const [{ keyword, params, propertyName, message }] = causes;
  if (propertyName !== undefined) {
    const [{ propertyName: _, ...ofName }] = causes;
    return `The name of this field ${messageOf(propertyName, [ofName]).replace(/^Must/, "must")}`;
  }
  switch (keyword) {
    case "required":
      return `${params.missingProperty} is required, but is missing.`;
    case "anyRequired":
      return `At least one of ${list(causes.map((cause) => cause.params.missingProperty))} is required.`;
    case "type":
      return `Must be ${list(causes.flatMap((cause) => cause.params.type).map(withArticle))}, but is ${kindOf(value)}.`;
    case "const":
    case "enum":
      return `Must be ${list(causes.flatMap(permitted).map((one) => JSON.stringify(one)))}.`;
    case "not":
      return "Must not be a value that is documented with a form of its own.";
    case "discriminator":
      return `Must be ${list((tagValues[params.tag] ?? []).map((one) => JSON.stringify(one)))}.`;
    case "pattern":
      return `Must have a form such as ${JSON.stringify(patternExamples[params.pattern])}.`;
    case "format":
      return `Must be ${FORMATS[params.format]}.`;
    case "minLength":
      return params.limit === 1 ? "Must not be empty." : `Must have at least ${params.limit} characters.`;
    case "maxLength":
      return `Must have at most ${params.limit} characters, but has ${ucs2length(String(value))}.`;
    case "minItems":
      return params.limit === 1 ? "Must not be empty." : `Must have at least ${params.limit} items.`;
    case "maxItems":
      return `Must have at most ${params.limit} items, but has ${(value as unknown[]).length}.`;
    case "maxProperties":
      return `Must have at most ${params.limit} fields, but has ${Object.keys(value as object).length}.`;
    case "additionalProperties":
      return "Must be left out: there is no such field.";
    default:
      return `The value ${message}.`;
  }
}

function permitted({ keyword, params }: ValidationError): unknown[] {
  return keyword === "enum" ? params.allowedValues : [params.allowedValue];
}

/** `a, b or c`. Each is named once. */
function list(items: readonly string[]): string {
  const [last = "", ...others] = [...new Set(items)].reverse();
  return others.length === 0 ? last : `${others.reverse().join(", ")} or ${last}`;
}

/** A JSON type with its article. */
function withArticle(type: string): string {
  if (type === "null") return type;
  return `${/^[aio]/.test(type) ? "an" : "a"} ${type}`;
}

function kindOf(value: unknown): string {
  if (value === undefined) return "missing";
  return withArticle(value === null ? "null" : Array.isArray(value) ? "array" : typeof value);
}
