import type { ErrorObject } from "ajv";
import description from "../../generated/openapi.json" with { type: "json" };
import { validateOptions, validateSnapshot } from "../../generated/sandbox-validators.js";
import { findAnswer, readOperations } from "../server/operations.ts";
import { pointerPath } from "../server/shape.ts";
import { OptionsError, type Problem } from "./core/app.ts";
import type { Snapshot } from "./core/state.ts";
import { parseInstant } from "./core/timestamps.ts";
import type { FaultRule, SandboxOptions } from "./options.ts";

/** A hostile input can be wrong in as many places as it has. */
const MAX_PROBLEMS = 20;

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
 * Checks that a snapshot is as a sandbox gives it.
 * @throws OptionsError that names each place that is wrong
 */
export function checkSnapshot(snapshot: unknown): asserts snapshot is Snapshot {
  if (!validateSnapshot(snapshot)) fail(validateSnapshot.errors, "the snapshot");
  const problems: Problem[] = [];
  const takenBy = new Map<string, number>();
  for (const [index, profile] of (snapshot as Snapshot).profiles.entries()) {
    const at = ["profiles", index];
    for (const field of ["profile_id", "customer_user_id"] as const) {
      const first = takenBy.get(`${field} ${profile[field]}`);
      if (first !== undefined && profile[field] !== null)
        problems.push(problem([...at, field], `is that of profiles.${first} already`));
      takenBy.set(`${field} ${profile[field]}`, index);
    }
    checkInstants(profile, at);
    for (const list of ["purchases", "web_events"] as const)
      for (const [number, item] of profile[list].entries()) checkInstants(item, [...at, list, number]);
  }
  refuse(problems);

  /** A date can be of the right form, and in no calendar. */
  function checkInstants(record: object, at: (string | number)[]) {
    for (const [field, value] of Object.entries(record))
      if (field.endsWith("_at") && typeof value === "string" && parseInstant(value) === undefined)
        problems.push(problem([...at, field], "is a moment that there is not"));
  }
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

function problem(path: (string | number)[], message: string): Problem {
  return { path, message: `${path.join(".")} ${message}` };
}

function refuse(problems: Problem[]): void {
  if (problems.length > 0) throw new OptionsError(...problems.slice(0, MAX_PROBLEMS));
}
