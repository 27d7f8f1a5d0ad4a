import type { FaultRule, SandboxOptions, Snapshot, StoredProfile } from "../../../generated/sandbox.ts";
import {
  type Validate,
  validateOption,
  validateSnapshot as validateSnapshotForm,
} from "../../../generated/validators.js";
import { didYouMean } from "../../did-you-mean.ts";
import { findResponse, operations } from "../../openapi/operations.ts";
import { parsePointer } from "../../openapi/pointer.ts";
import { type Field, requestFields } from "../../openapi/request-fields.ts";
import { OptionsError, type Problem } from "../core/app.ts";
import { readMoment } from "../core/clock.ts";
import type { OperationId } from "../core/operation.ts";
import { parseInstant } from "../core/timestamps.ts";

/** A hostile input can be wrong in any number of places. */
const MAX_PROBLEMS = 20;

type Path = readonly (string | number)[];

/** Errors that only sum up others. */
const SUMMARIES = ["if", "anyOf", "oneOf", "propertyNames"];

/**
 * Validates options, all or some, against their schema, and the faults among them against the
 * description.
 * @throws {OptionsError} that names the first problem of each option
 */
export function validateOptions(options: unknown): asserts options is SandboxOptions {
  if (typeof options !== "object" || options === null || Array.isArray(options))
    throw new OptionsError({ path: [], message: "the configuration must be object" });
  throwIfAny(Object.entries(options).flatMap(([name, value]) => validateValue(name, value)));
  const { now, faults = [] } = options as SandboxOptions;
  throwIfAny([...validateMoment(now, ["now"]), ...validateFaults(faults)]);
}

function validateValue(name: string, value: unknown): Problem[] {
  if (value === undefined) return [];
  const names = Object.keys(validateOption);
  if (names.includes(name)) return problemsOf(validateOption[name as keyof SandboxOptions], value, [name]);
  const hint = hintOf(name, names);
  return [{ path: [name], message: `there is no option ${name}${hint}` }];
}

/** What follows a message about an unknown name: the name that is meant, if one is similar. */
function hintOf(written: string, known: readonly string[]): string {
  const hint = didYouMean(written, known);
  return hint && `.${hint}`;
}

/**
 * Validates that a snapshot has the form in which a sandbox gives it, and that its parts fit
 * together.
 * @param accessLevels those of the app
 * @throws {OptionsError} that names the places that are wrong
 */
export function validateSnapshot(
  snapshot: unknown,
  accessLevels: readonly string[],
): asserts snapshot is Snapshot {
  throwIfAny(problemsOf(validateSnapshotForm, snapshot, [], "the snapshot"));
  const { clock, profiles } = snapshot as Snapshot;
  const problems = validateMoment(clock.now, ["clock", "now"]);
  for (const field of ["profile_id", "customer_user_id"] as const)
    problems.push(...findRepeated(profiles, ["profiles"], field, (profile) => profile[field]));
  for (const [index, profile] of profiles.entries())
    problems.push(...validateProfile(profile, ["profiles", index], accessLevels));
  throwIfAny(problems);
}

/** A timestamp can have the right form and still lie outside the clock's years. */
function validateMoment(moment: string | undefined, path: Path): Problem[] {
  if (moment === undefined) return [];
  try {
    readMoment(moment);
    return [];
  } catch (error) {
    return [{ path: [...path], message: `${path.join(".")}: ${(error as Error).message}` }];
  }
}

/** The attributes that a profile can have. */
const ATTRIBUTES = propertiesOf(requestFields("createProfile")?.body);

function validateProfile(profile: StoredProfile, at: Path, accessLevels: readonly string[]): Problem[] {
  const { attributes, custom_attributes, purchases, web_events } = profile;
  const unknown = Object.keys(attributes).filter((name) => !ATTRIBUTES.has(name));
  const foreign = [...purchases.entries()].filter(
    ([, { access_level_id: level }]) => level !== null && !accessLevels.includes(level),
  );
  const lists = { purchases, web_events };
  return [
    ...validateInstants(profile, at),
    ...Object.entries(lists).flatMap(([name, list]) =>
      list.flatMap((item, index) => validateInstants(item, [...at, name, index])),
    ),
    ...unknown.map((name) => problem([...at, "attributes", name], "is not an attribute of a profile")),
    ...findRepeated(custom_attributes, [...at, "custom_attributes"], "key", ({ key }) => key),
    ...foreign.map(([index, { access_level_id }]) =>
      problem(
        [...at, "purchases", index, "access_level_id"],
        `is ${access_level_id}, which is not an access level of the app: ${accessLevels.join(", ")}`,
      ),
    ),
    ...findRepeated(purchases, [...at, "purchases"], "purchase_id", ({ purchase_id }) => purchase_id),
    ...findRepeated(purchases, [...at, "purchases"], "store_transaction_id", (purchase) =>
      purchase.kind === "grant" ? null : JSON.stringify([purchase.store, purchase.store_transaction_id]),
    ),
  ];
}

/** The items of a list whose key an earlier item has. */
function findRepeated<Item>(
  items: readonly Item[],
  at: Path,
  field: string,
  keyOf: (item: Item) => string | null,
): Problem[] {
  const first = new Map<string, number>();
  const problems: Problem[] = [];
  for (const [index, item] of items.entries()) {
    const key = keyOf(item);
    const earlier = key === null ? undefined : first.get(key);
    if (earlier !== undefined)
      problems.push(problem([...at, index, field], `is that of ${[...at, earlier].join(".")} already`));
    else if (key !== null) first.set(key, index);
  }
  return problems;
}

/** A date can have the right form and still not exist, such as 30 February. */
function validateInstants(record: object, at: Path): Problem[] {
  return Object.entries(record).flatMap(([field, value]) =>
    field.endsWith("_at") && value !== null && parseInstant(value) === undefined
      ? problem([...at, field], "is a date that no calendar has")
      : [],
  );
}

function propertiesOf(field: Field | undefined): ReadonlySet<string> {
  return new Set(field?.kind === "object" ? field.properties.keys() : []);
}

/**
 * Validates what a schema cannot express: each fault has an effect, and the description has what it
 * names.
 */
function validateFaults(faults: readonly FaultRule[]): Problem[] {
  if (faults.length === 0) return [];
  const problems: Problem[] = [];
  for (const [index, rule] of faults.entries()) {
    const { operations: ids, code, example, latency, drop, truncate, retryAfter } = rule;
    const at = ["faults", index];
    const unknown = ids?.find((id) => !operations.some((operation) => operation.id === id));
    const hit = operations.filter(({ id }) => ids === undefined || ids.includes(id as OperationId));
    const isDocumented = hit.some((operation) => findResponse(operation, code, example));
    if (unknown !== undefined) {
      const hint = hintOf(
        unknown,
        operations.map(({ id }) => id),
      );
      problems.push(problem([...at, "operations"], `has \`${unknown}\`, which is no operationId${hint}`));
    } else if (hit.length === 0)
      problems.push(problem([...at, "operations"], "names no operation. Without it, the fault hits all"));
    else if (example !== undefined && !isDocumented) {
      const among = code === undefined ? "" : ` among the responses with status ${code}`;
      problems.push(problem([...at, "example"], `is not documented there${among}: ${example}`));
    } else if (code !== undefined && code < 400 && !isDocumented)
      problems.push(problem([...at, "code"], `is not documented there, nor an error: ${code}`));
    if (code === undefined && example === undefined && !latency && !drop && !truncate)
      problems.push(problem(at, "has no effect: give it code, example, latency, drop or truncate"));
    if (retryAfter !== undefined && code !== 429 && code !== 503)
      problems.push(problem([...at, "retryAfter"], "belongs to a fault with the code 429 or 503"));
  }
  return problems;
}

/**
 * What a validator finds wrong, in sentences. It stops at the first fault. For a union, it has the
 * fault of every branch, since the value may match any of them.
 */
function problemsOf(validate: Validate, value: unknown, at: Path, whole = ""): Problem[] {
  if (validate(value)) return [];
  const problems = new Map<string, Problem>();
  for (const { keyword, instancePath, params, message, propertyName } of validate.errors ?? []) {
    if (SUMMARIES.includes(keyword)) continue;
    // An object of the options lists its fields as the enum of their names.
    const unlisted = keyword === "enum" ? propertyName : undefined;
    const unknown: string[] = [
      params.additionalProperty ?? params.unevaluatedProperty ?? unlisted ?? [],
    ].flat();
    const path = [...at, ...parsePointer(instancePath), ...unknown];
    const place = path.join(".") || whole;
    const permitted = [params.allowedValues ?? params.allowedValue ?? []].flat();
    const values = permitted.length > 0 ? `: ${permitted.join(", ")}` : "";
    const hint = hintOf(unlisted ?? "", permitted);
    const reason = unknown.length > 0 ? `is not a known field${hint}` : `${message}${values}`;
    const earlier = problems.get(place);
    problems.set(place, {
      path,
      message: earlier === undefined ? `${place} ${reason}` : `${earlier.message} or ${reason}`,
    });
  }
  return [...problems.values()];
}

function problem(path: Path, message: string): Problem {
  return { path: [...path], message: `${path.join(".")} ${message}` };
}

function throwIfAny(problems: Problem[]): void {
  if (problems.length > 0) throw new OptionsError(...problems.slice(0, MAX_PROBLEMS));
}
