import { type DocumentedResponse, findResponse, type Operation } from "../openapi/operations.ts";
import type { HttpReply } from "./exchange.ts";
import type { Call } from "./handler.ts";
import { errorResponse } from "./responses.ts";

/** The response that the caller asks for with the Prefer header. */
export interface Preference {
  /**
   * The documented response to return, whatever the request is; `undefined` if the header names
   * none.
   */
  response: DocumentedResponse | undefined;
  /** Whether to generate the body from its schema; false if the caller names an example. */
  dynamic: boolean;
}

/**
 * One `name=value` of a Prefer header, or a name alone. RFC 7240 separates preferences with commas;
 * people also write semicolons and spaces.
 */
const PREFERENCE = /([\w-]+)(?:\s*=\s*(?:"([^"]*)"|([^\s,;]*)))?/g;

/**
 * Parses a Prefer header (RFC 7240) into a map of preferences, by name in lower case. If a name is
 * repeated, the first one counts. A name without a value maps to `undefined`.
 */
export function parsePrefer(header: string | undefined): Map<string, string | undefined> {
  const preferences = new Map<string, string | undefined>();
  for (const [, name = "", quoted, plain] of (header ?? "").matchAll(PREFERENCE)) {
    const key = name.toLowerCase();
    if (!preferences.has(key)) preferences.set(key, quoted ?? plain);
  }
  return preferences;
}

/**
 * Whether a boolean preference is set: as a name alone, such as `dynamic`, or with the value
 * `true`.
 */
export function isPreferred(preferences: ReadonlyMap<string, string | undefined>, name: string): boolean {
  return preferences.has(name) && /^true$/i.test(preferences.get(name) ?? "true");
}

/**
 * Reads `Prefer: code=404`, `Prefer: example=expires_date_error` and `Prefer: dynamic=true` (or
 * `dynamic`), alone, together or in several headers. Ignores preferences with other names, as RFC
 * 7240 asks.
 * @returns the preference; or, if the operation documents no such response, an error response that
 *   lists those it documents
 */
export function readPreference({ operation, request }: Call): Preference | HttpReply {
  const header = request.header("prefer");
  if (header === undefined) return { response: undefined, dynamic: false };

  const preferences = parsePrefer(header);
  const code = preferences.get("code");
  const example = preferences.get("example");
  const dynamic = isPreferred(preferences, "dynamic") && example === undefined;
  if (code === undefined && example === undefined) return { response: undefined, dynamic };

  const response = findResponse(operation, code === undefined ? undefined : Number(code), example);
  return response ? { response, dynamic } : unknownResponse(operation, header);
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
