import type { HttpReply, MaybeLater } from "../http/exchange.ts";
import type { Call } from "../http/handler.ts";
import { isPreferred, parsePrefer, readPreference } from "../http/prefer.ts";
import { errorResponse, exampleResponse } from "../http/responses.ts";
import { findResponse } from "../openapi/operations.ts";
import { chance } from "./core/ids.ts";
import type { Fault, FaultRule } from "./types.ts";

const SERVER_ERRORS: Record<number, [code: string, message: string]> = {
  429: ["rate_limited", "Too many requests. Wait for the seconds in Retry-After."],
  502: ["bad_gateway", "The upstream server sent no usable response."],
  503: ["service_unavailable", "The service is temporarily unavailable."],
  504: ["gateway_timeout", "The upstream server did not respond in time."],
};

/** The status codes that any operation can return, since the server causes them and not the request. */
const SERVER_STATUS = /^(429|5\d\d)$/;

/** The longest latency, in milliseconds. */
const MAX_LATENCY = 60_000;

/**
 * Reads the fault that a request asks for in its `Prefer` header. Returns an error response if the header asks for a
 * response that the operation does not document, or for a latency that is not a number.
 */
export function readFault(call: Call): Fault | HttpReply | undefined {
  const header = call.request.header("prefer");
  if (header === undefined) return undefined;
  const preferences = parsePrefer(header);
  const fault: Fault = {};
  if (isPreferred(preferences, "drop")) fault.drop = true;
  if (isPreferred(preferences, "truncate")) fault.truncate = true;
  const latency = preferences.get("latency");
  if (latency !== undefined) {
    if (!/^\d+$/.test(latency)) return invalidLatency(latency);
    fault.latency = Number(latency);
  }
  const code = preferences.get("code") ?? "";
  if (SERVER_STATUS.test(code) && !preferences.has("example")) return { ...fault, code: Number(code) };
  const preference = readPreference(call);
  if ("status" in preference) return preference;
  const { response } = preference;
  if (response !== undefined)
    return { ...fault, code: response.status, ...(response.example && { example: response.example }) };
  return Object.keys(fault).length === 0 ? undefined : fault;
}

function invalidLatency(latency: string): HttpReply {
  const message = `latency is a number of milliseconds, such as latency=2000, and not "${latency}".`;
  return errorResponse(400, "validation_error", [{ source: "Prefer", errors: [message] }]);
}

/** Finds the first rule that applies to the request of this number, and has a response for its operation. */
export function drawFault(
  rules: readonly FaultRule[],
  call: Call,
  seed: string,
  number: number,
): Fault | undefined {
  return rules.find(
    ({ share, operations, code, example }, index) =>
      (operations === undefined || operations.includes(call.operation.id)) &&
      // An example belongs to the operations that document it; the status of an error can be any operation's.
      ((example === undefined && !(Number(code) < 400)) || findResponse(call.operation, code, example)) &&
      chance(`${seed} fault ${index}`, number) < share,
  );
}

/** Responds as the fault specifies: late, with another response, or with a broken connection. */
export function applyFault(fault: Fault, call: Call, respond: () => HttpReply): MaybeLater<HttpReply> {
  if (fault.latency === undefined) return spoil();
  return wait(Math.min(fault.latency, MAX_LATENCY), call.request.signal).then(spoil);

  function spoil(): HttpReply {
    const reply = fault.code === undefined && fault.example === undefined ? respond() : replace(fault, call);
    if (fault.drop) return { ...reply, cut: "before" };
    // A response without a body has nothing to truncate.
    return fault.truncate && reply.body !== null ? { ...reply, cut: "halfway" } : reply;
  }
}

function replace({ code, example }: Fault, call: Call): HttpReply {
  const documented = findResponse(call.operation, code, example);
  if (documented !== undefined) return exampleResponse(documented);
  const status = code ?? 500;
  const [errorCode, message] = SERVER_ERRORS[status] ?? [
    "internal_error",
    "The server failed on this request.",
  ];
  return errorResponse(status, errorCode, message, status === 429 ? { "Retry-After": "60" } : {});
}

/** Ends early if the caller gives up. */
function wait(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(end, milliseconds);
    signal.addEventListener("abort", end);
    function end() {
      clearTimeout(timer);
      signal.removeEventListener("abort", end);
      resolve();
    }
    if (signal.aborted) end();
  });
}
