import type { Fault, FaultRule } from "../../generated/sandbox.ts";
import { type DocumentedResponse, findResponse } from "../openapi/operations.ts";
import { wait } from "../wait.ts";
import { chain, type HttpReply, type MaybeLater } from "./exchange.ts";
import type { Call } from "./handler.ts";
import { errorResponse } from "./responses.ts";

const SERVER_ERRORS: Record<number, [code: string, message: string]> = {
  429: ["rate_limited", "Too many requests. Wait for the seconds in Retry-After."],
  502: ["bad_gateway", "The upstream server sent no usable response."],
  503: ["service_unavailable", "The service is temporarily unavailable."],
  504: ["gateway_timeout", "The upstream server did not respond in time."],
};

/** The longest latency, in milliseconds. */
const MAX_LATENCY = 60_000;

/**
 * Responds as the fault specifies: late, with another response, or with a broken connection.
 * @param respond carries the request out, if no other response takes its place
 * @param reproduce makes a documented response
 */
export function applyFault(
  fault: Fault & Pick<FaultRule, "retryAfter">,
  call: Call,
  respond: () => MaybeLater<HttpReply>,
  reproduce: (documented: DocumentedResponse) => MaybeLater<HttpReply>,
): MaybeLater<HttpReply> {
  if (fault.latency === undefined) return spoil();
  return wait(Math.min(fault.latency, MAX_LATENCY), call.request.signal).then(spoil);

  function spoil(): MaybeLater<HttpReply> {
    const isReplaced = fault.code !== undefined || fault.example !== undefined;
    return chain(isReplaced ? replace() : respond(), (reply) => {
      if (fault.drop) return { ...reply, cut: "before" };
      // A response without a body has nothing to truncate.
      return fault.truncate && reply.body !== null ? { ...reply, cut: "halfway" } : reply;
    });
  }

  function replace(): MaybeLater<HttpReply> {
    const documented = findResponse(call.operation, fault.code, fault.example);
    return chain(documented === undefined ? serverError(fault.code) : reproduce(documented), (reply) => {
      if (fault.retryAfter === undefined) return reply;
      return { ...reply, headers: { ...reply.headers, "Retry-After": String(fault.retryAfter) } };
    });
  }
}

/** The response to any operation that fails because of the server. */
function serverError(status = 500): HttpReply {
  const [code, message] = SERVER_ERRORS[status] ?? ["internal_error", "The server failed on this request."];
  return errorResponse(status, code, message, status === 429 ? { "Retry-After": "60" } : {});
}
