import type { ErrorObject } from "ajv";
import description from "../../generated/openapi.json" with { type: "json" };
import { validateOptions, validateSnapshot } from "../../generated/sandbox-validators.js";
import { type Field, requestFields } from "../openapi/request-fields.ts";
import { findAnswer, readOperations } from "../server/operations.ts";
import { pointerPath } from "../server/shape.ts";
import { OptionsError, type Problem } from "./core/app.ts";
import type { Snapshot, StoredProfile } from "./core/state.ts";
import { parseInstant } from "./core/timestamps.ts";
import type { FaultRule, SandboxOptions } from "./options.ts";

/** A hostile input can be wrong in as many places as it has. */
const MAX_PROBLEMS = 20;

type Path = readonly (string | number)[];

/** Errors that only sum up others. */
const SUMMARIES = ["if", "anyOf", "oneOf"];

/**
 * Checks options, all or some, against `options.schema.json`, and the faults among them against the description.
 * @throws OptionsError that names each place that is wrong
 */
export function checkOptions(options: unknown): asserts options is SandboxOptions {
  if (!validateOptions(options)) fail(validateOptions.errors, "the configuration");
  const { faults = [] } = options as SandboxOptions;
  if (faults.length > 0) checkFaults(faults);
}

/**
 * Checks that a snapshot has the form in which a sandbox gives it, and that its parts fit together.
 * @param accessLevels those of the app
 * @throws OptionsError that names each place that is wrong
 */
export function checkSnapshot(
  snapshot: unknown,
  accessLevels: readonly string[],
): asserts snapshot is Snapshot {
  if (!validateSnapshot(snapshot)) fail(validateSnapshot.errors, "the snapshot");
  const { profiles } = snapshot as Snapshot;
  const problems: Problem[] = [];
  for (const field of ["profile_id", "customer_user_id"] as const)
    problems.push(...findRepeated(profiles, ["profiles"], field, (profile) => profile[field]));
  for (const [index, profile] of profiles.entries())
    problems.push(...checkProfile(profile, ["profiles", index], accessLevels));
  refuse(problems);
}

/** The attributes that a profile can have. */
const ATTRIBUTES = propertiesOf(requestFields("createProfile")?.body);

function checkProfile(profile: StoredProfile, at: Path, accessLevels: readonly string[]): Problem[] {
  const { attributes, custom_attributes, purchases, web_events } = profile;
  const unknown = Object.keys(attributes).filter((name) => !ATTRIBUTES.has(name));
  const foreign = [...purchases.entries()].filter(
    ([, { access_level_id: level }]) => level !== null && !accessLevels.includes(level),
  );
  const lists = { purchases, web_events };
  return [
    ...checkInstants(profile, at),
    ...Object.entries(lists).flatMap(([name, list]) =>
      list.flatMap((item, index) => checkInstants(item, [...at, name, index])),
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

/** A date can have the right form and still be in no calendar. */
function checkInstants(record: object, at: Path): Problem[] {
  return Object.entries(record).flatMap(([field, value]) =>
    field.endsWith("_at") && value !== null && parseInstant(value) === undefined
      ? problem([...at, field], "is a date that no calendar has")
      : [],
  );
}

function propertiesOf(field: Field | undefined): ReadonlySet<string> {
  return new Set(field?.kind === "object" ? field.properties.keys() : []);
}

/** What a schema cannot say of faults: that each does something, and that the description has what it names. */
function checkFaults(faults: readonly FaultRule[]): void {
  const operations = readOperations(description);
  const problems: Problem[] = [];
  for (const [index, { operations: ids, code, example, latency, drop, truncate }] of faults.entries()) {
    const at = ["faults", index];
    const unknown = ids?.find((id) => !operations.some((operation) => operation.id === id));
    const hit = operations.filter(({ id }) => ids === undefined || ids.includes(id));
    const isDocumented = hit.some((operation) => findAnswer(operation, code, example));
    if (unknown !== undefined)
      problems.push(problem([...at, "operations"], `has \`${unknown}\`, which is no operationId`));
    else if (hit.length === 0) problems.push(problem([...at, "operations"], "names no operation"));
    else if (example !== undefined && !isDocumented) {
      const among = code === undefined ? "" : ` among the answers ${code}`;
      problems.push(problem([...at, "example"], `is not documented there${among}: ${example}`));
    } else if (code !== undefined && code < 400 && !isDocumented)
      problems.push(problem([...at, "code"], `is not documented there, nor an error: ${code}`));
    if (code === undefined && example === undefined && !latency && !drop && !truncate)
      problems.push(problem(at, "has no effect: give it code, example, latency, drop or truncate"));
  }
  refuse(problems);
}

function fail(errors: ErrorObject[] | null | undefined, whole: string): never {
  const problems = (errors ?? [])
    .filter(({ keyword }) => !SUMMARIES.includes(keyword))
    .map((error) => explain(error, whole));
  throw new OptionsError(...problems.slice(0, MAX_PROBLEMS));
}

function explain({ instancePath, params, message }: ErrorObject, whole: string): Problem {
  const path = pointerPath(instancePath);
  const unknown: string | undefined = params.additionalProperty ?? params.unevaluatedProperty;
  if (unknown !== undefined)
    return { path: [...path, unknown], message: `there is no option ${[...path, unknown].join(".")}` };
  const permitted = params.allowedValues ?? (params.allowedValue === undefined ? [] : [params.allowedValue]);
  const values = permitted.length > 0 ? `: ${permitted.join(", ")}` : "";
  return { path, message: `${path.join(".") || whole} ${message}${values}` };
}

function problem(path: Path, message: string): Problem {
  return { path: [...path], message: `${path.join(".")} ${message}` };
}

function refuse(problems: Problem[]): void {
  if (problems.length > 0) throw new OptionsError(...problems.slice(0, MAX_PROBLEMS));
}
