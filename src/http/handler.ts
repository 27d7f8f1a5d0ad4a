import { findResponse, type Operation, operationsByPath } from "../openapi/operations.ts";
import { type ApiKeys, authenticate } from "./authenticate.ts";
import { allow, isPreflight, share } from "./cors.ts";
import { chain, type HttpReply, type HttpRequest, type MaybeLater } from "./exchange.ts";
import { JsonError, parseJson } from "./json.ts";
import { errorResponse, internalError, operationError, WHOLE } from "./responses.ts";
import { createRouter } from "./router.ts";

/** An authenticated request to an operation, with its body parsed. */
export interface Call {
  operation: Operation;
  request: HttpRequest;
  /** The path parameters, percent-decoded. */
  path: Readonly<Record<string, string>>;
  query: URLSearchParams;
  /** The parsed body; `undefined` if none was sent or the operation takes none. */
  body: unknown;
}

/**
 * Makes a function that turns a request into a call of an operation. It returns an error response
 * instead if the request fails one of these checks, which run in this order: path (404), method
 * (405), Authorization (401), size (413), media type and JSON (400).
 */
export function createCallReader(
  operations: readonly Operation[],
): (request: HttpRequest, apiKeys?: ApiKeys) => Call | HttpReply {
  const find = createRouter(operationsByPath(operations));

  return (request, apiKeys = {}) => {
    const found = find(request.path);
    if (isPreflight(request)) return allow(request, found?.route.keys());
    if (!found) return unknownPath(request.path);
    const operation = found.route.get(request.method);
    if (!operation) return unknownMethod(request, [...found.route.keys()].join(", "));
    const error = authenticate(request, operation, apiKeys) ?? request.bodyError;
    if (error) return error;
    const call: Call = {
      operation,
      request,
      path: found.parameters,
      query: request.query,
      body: undefined,
    };
    return (operation.body && readBody(call, operation.body)) ?? call;
  };

  function unknownPath(path: string): HttpReply {
    const slash = path.endsWith("/");
    const other = slash ? path.slice(0, -1) : `${path}/`;
    const hint = find(other) ? ` ${slash ? "Without the" : "With a"} slash: ${other}` : "";
    return errorResponse(404, "not_found", `There is nothing at ${path}.${hint}`);
  }
}

/**
 * Makes a handler of the operations. Web pages of any origin may call it. All error responses have
 * the form of the API's.
 * @param respond responds to a call. If it throws, the error is logged to stderr and the caller
 *   gets a 500.
 *
 * @example
 * const handle = createHandler(operations, ({ operation }) => json(200, { operation: operation.id }));
 */
export function createHandler(
  operations: readonly Operation[],
  respond: (call: Call) => MaybeLater<HttpReply>,
): (request: HttpRequest) => MaybeLater<HttpReply> {
  const readCall = createCallReader(operations);
  return (request) =>
    protect(request, () => {
      const call = readCall(request);
      return "status" in call ? call : respond(call);
    });
}

/**
 * Turns an error of `respond` into a 500 response, and lets web pages of other origins read the
 * response.
 */
export function protect(request: HttpRequest, respond: () => MaybeLater<HttpReply>): MaybeLater<HttpReply> {
  const reply = catchErrors(respond);
  return request.header("origin") === undefined ? reply : chain(reply, share);
}

function catchErrors(respond: () => MaybeLater<HttpReply>): MaybeLater<HttpReply> {
  try {
    const reply = respond();
    return reply instanceof Promise ? reply.catch(internalError) : reply;
  } catch (error) {
    return internalError(error);
  }
}

function unknownMethod({ method, path }: HttpRequest, allowed: string): HttpReply {
  const message = `${method} is not a method of ${path}, which takes ${allowed}.`;
  return errorResponse(405, "method_not_allowed", message, { Allow: allowed });
}

/**
 * Parses the body into `call.body`.
 * @returns an error response if the body has another media type or is not JSON
 */
function readBody(
  call: Call,
  { mediaType, required }: NonNullable<Operation["body"]>,
): HttpReply | undefined {
  const bytes = call.request.body ?? new Uint8Array();
  if (bytes.byteLength === 0 && !required) return undefined;
  const sent = call.request.header("content-type") ?? "";
  if (bytes.byteLength > 0 && sent.split(";", 1)[0]?.trim().toLowerCase() !== mediaType)
    return unreadable(
      call,
      `The Content-Type of the body must be ${mediaType}, but it is ${sent || "missing"}.`,
    );
  try {
    call.body = parseJson(bytes);
    return undefined;
  } catch (error) {
    if (error instanceof JsonError) return unreadable(call, error.message);
    throw error;
  }
}

/** The response to a body that cannot be parsed. The Mail API has no separate code for it. */
function unreadable({ operation }: Call, message: string): HttpReply {
  const documented = findResponse(operation, 400, "base_error");
  if (documented) return operationError(documented, [{ source: WHOLE, errors: [message] }]);
  return errorResponse(400, "parse_error", message);
}
