import type { Fault } from "../../generated/sandbox.ts";
import { didYouMean } from "../did-you-mean.ts";
import { findResponse, type Operation } from "../openapi/operations.ts";
import type { HttpReply, HttpRequest } from "./exchange.ts";
import type { Call } from "./handler.ts";
import { errorResponse } from "./responses.ts";

/** What the caller asks for with the Prefer header. */
interface Preference {
  /**
   * What to respond instead, or what is to go wrong; `undefined` if the header asks for neither.
   */
  fault: Fault | undefined;
  /** Whether to generate the body from its schema; false if the caller names an example. */
  dynamic: boolean;
  /** Sentences about preferences that have no effect. */
  warnings: string[];
}

/**
 * The names of the preferences, and those of RFC 7240, which a client may send for the API itself.
 */
const OURS = ["code", "example", "latency", "drop", "truncate", "dynamic"];
const STANDARD = ["respond-async", "return", "wait", "handling"];

/**
 * The status codes that any operation can return, since the server causes them and not the request.
 */
const SERVER_STATUS = /^(429|5\d\d)$/;

/**
 * One `name=value` of a Prefer header, or a name alone. RFC 7240 separates preferences with commas;
 * people also write semicolons and spaces.
 */
const PREFERENCE = /([\w-]+)(?:\s*=\s*(?:"([^"]*)"|([^\s,;]*)))?/g;

/**
 * Parses a Prefer header (RFC 7240) into a map of preferences, by name in lower case. If a name is
 * repeated, the first one counts. A name without a value maps to `undefined`.
 */
function parsePrefer(header: string): Map<string, string | undefined> {
  const preferences = new Map<string, string | undefined>();
  for (const [, name = "", quoted, plain] of header.matchAll(PREFERENCE)) {
    const key = name.toLowerCase();
    if (!preferences.has(key)) preferences.set(key, quoted ?? plain);
  }
  return preferences;
}

/**
 * Whether a boolean preference is set: as a name alone, such as `dynamic`, or with the value
 * `true`.
 */
function isPreferred(preferences: ReadonlyMap<string, string | undefined>, name: string): boolean {
  return preferences.has(name) && /^true$/i.test(preferences.get(name) ?? "true");
}

/**
 * Reads what a request asks for in its Prefer header: a documented response (`code=404`,
 * `example=expires_date_error`, or both), an error of the server (`code=503`), a slow response
 * (`latency=2000`), a broken connection (`drop`, `truncate`), or a generated body (`dynamic`);
 * alone, together or in several headers. Ignores preferences with other names, as RFC 7240 asks,
 * with a warning.
 * @returns the preference; or an error response if the operation documents no such response, which
 *   lists those it documents, or if the latency is not a number
 */
export function readPreference({ operation, request }: Call): Preference | HttpReply {
  const header = request.header("prefer");
  if (header === undefined) return { fault: undefined, dynamic: false, warnings: [] };

  const preferences = parsePrefer(header);
  const code = preferences.get("code");
  const example = preferences.get("example");
  const latency = preferences.get("latency");
  const fault: Fault = {};
  if (isPreferred(preferences, "drop")) fault.drop = true;
  if (isPreferred(preferences, "truncate")) fault.truncate = true;
  if (latency !== undefined) {
    if (!/^\d+$/.test(latency)) return invalidLatency(latency);
    fault.latency = Number(latency);
  }
  if (example === undefined && SERVER_STATUS.test(code ?? "")) fault.code = Number(code);
  else if (code !== undefined || example !== undefined) {
    const response = findResponse(operation, code === undefined ? undefined : Number(code), example);
    if (response === undefined) return unknownResponse(operation, header);
    fault.code = response.status;
    if (response.example !== null) fault.example = response.example;
  }
  return {
    fault: Object.keys(fault).length === 0 ? undefined : fault,
    dynamic: isPreferred(preferences, "dynamic") && example === undefined,
    warnings: [...preferences.keys()].flatMap(warningOf),
  };
}

/** Whether a request asks for a response that it would not get otherwise. */
export function asksForResponse(request: HttpRequest): boolean {
  const header = request.header("prefer");
  if (header === undefined) return false;
  const preferences = parsePrefer(header);
  return preferences.has("code") || preferences.has("example") || isPreferred(preferences, "dynamic");
}

function warningOf(name: string): string[] {
  if ([...OURS, ...STANDARD].includes(name)) return [];
  return [`The header Prefer has ${name}, which has no effect.${didYouMean(name, OURS)}`];
}

function invalidLatency(latency: string): HttpReply {
  const message = `latency must be a number of milliseconds, such as latency=2000, but it is "${latency}".`;
  return errorResponse(400, "validation_error", [{ source: "Prefer", errors: [message] }]);
}

function unknownResponse(operation: Operation, header: string): HttpReply {
  const statuses = [...new Set(operation.responses.map(({ status }) => status))];
  const known = statuses.map((status) => {
    const documented = operation.responses.filter((response) => response.status === status);
    const names = documented.flatMap(({ example }) => example ?? []);
    return names.length === 0 ? `code=${status}` : `code=${status} (example=${names.join(", ")})`;
  });
  const message = `${operation.id} has no documented response for "${header}". It has ${known.join("; ")}.`;
  return errorResponse(400, "validation_error", [{ source: "Prefer", errors: [message] }]);
}
