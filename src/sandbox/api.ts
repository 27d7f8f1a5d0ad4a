import type { HttpReply } from "../http/exchange.ts";
import type { Call } from "../http/handler.ts";
import { operationError } from "../http/responses.ts";
import { documentedSuccess } from "../http/success.ts";
import { readHeaderUser, readPathUser } from "../http/user.ts";
import { argumentName } from "../openapi/arguments.ts";
import { findResponse, type Operation } from "../openapi/operations.ts";
import type { Reply } from "./core/operation.ts";
import type { RuleViolation } from "./core/rule.ts";

/**
 * The parameters of a request by their names in code, as the description of its operation has them.
 */
export function readArguments(call: Call): Record<string, string | undefined> {
  const { operation, request, path, query } = call;
  const values: Record<string, string | undefined> = {};
  for (const { name, in: place } of operation.parameters) {
    const argument = nameOf(name);
    if (place === "path") values[argument] = path[name];
    else if (place === "query") values[argument] = query.get(name) ?? undefined;
    else values[argument] = request.header(name) || undefined;
  }
  if (operation.userInHeader) Object.assign(values, readHeaderUser(request));
  if ("userId" in values) values.userId = readPathUser(call) ?? "";
  return values;
}

const names = new Map<string, string>();

/** The name is derived once for each parameter, since every request needs it. */
function nameOf(parameter: string): string {
  const known = names.get(parameter);
  if (known !== undefined) return known;
  const name = argumentName(parameter);
  names.set(parameter, name);
  return name;
}

/**
 * The documented success response.
 * @param body the reply's body as JSON text
 */
export function respondWith(call: Call, { requestId }: Reply, body: string | undefined): HttpReply {
  const success = documentedSuccess(call);
  return {
    status: success.status,
    headers: {
      ...(success.mediaType && { "Content-Type": success.mediaType }),
      ...(requestId !== undefined && "Request-Id" in success.headers && { "Request-Id": requestId }),
    },
    body: body ?? null,
  };
}

/** The documented response to a request that breaks a rule. */
export function respondToViolation(operation: Operation, { code, field, message }: RuleViolation): HttpReply {
  const documented = findResponse(operation, undefined, code);
  if (documented === undefined) throw new Error(`${operation.id} documents no ${code}`);
  return operationError(documented, [{ source: field, errors: [message] }]);
}
