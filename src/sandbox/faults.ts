import { refuse, replyDocumented } from "../server/envelope.ts";
import type { Call } from "../server/front.ts";
import { findAnswer } from "../server/operations.ts";
import { isPreferred, parsePrefer, readPreference } from "../server/prefer.ts";
import { chance } from "./core/ids.ts";
import type { Fault, FaultRule } from "./types.ts";

const SERVER_TROUBLE: Record<number, [code: string, message: string]> = {
  429: ["rate_limit_exceeded", "Too many requests. Wait for the seconds in Retry-After."],
  502: ["bad_gateway", "The server behind this one gave no usable answer."],
  503: ["service_unavailable", "The service cannot answer now."],
  504: ["gateway_timeout", "The server behind this one did not answer in time."],
};

/** The status codes that any operation can return, because the server's trouble is not the request's. */
const SERVER_STATUS = /^(429|5\d\d)$/;

/** The longest that a request is made to wait, in milliseconds. */
const MAX_LATENCY = 60_000;

/**
 * Reads the fault that a request asks for in its `Prefer` header. Returns an error response if the header asks for a
 * response that the operation does not document, or for a latency that is not a number.
 */
export function readFault(call: Call): Fault | Response | undefined {
  const preferences = parsePrefer(call.request.headers.get("prefer"));
  if (preferences.size === 0) return undefined;
  const fault: Fault = {};
  if (isPreferred(preferences, "drop")) fault.drop = true;
  if (isPreferred(preferences, "truncate")) fault.truncate = true;
  const latency = preferences.get("latency");
  if (latency !== undefined) {
    if (!/^\d+$/.test(latency)) return refuseLatency(latency);
    fault.latency = Number(latency);
  }
  const code = preferences.get("code") ?? "";
  if (SERVER_STATUS.test(code) && !preferences.has("example")) return { ...fault, code: Number(code) };
  const preference = readPreference(call);
  if (preference instanceof Response) return preference;
  const { answer } = preference;
  if (answer !== undefined)
    return { ...fault, code: answer.status, ...(answer.example && { example: answer.example }) };
  return Object.keys(fault).length === 0 ? undefined : fault;
}

function refuseLatency(latency: string): Response {
  const message = `latency is a number of milliseconds, such as latency=2000, and not "${latency}".`;
  return refuse(400, "validation_error", [{ source: "Prefer", errors: [message] }]);
}

/** The first of the rules that hits the request of this number, and has an answer for its operation. */
export function drawFault(
  rules: readonly FaultRule[],
  call: Call,
  seed: string,
  number: number,
): Fault | undefined {
  return rules.find(
    ({ share, operations, code, example }, index) =>
      (operations === undefined || operations.includes(call.operation.id)) &&
      // What only other operations document is theirs alone; an error's status can be any operation's.
      ((example === undefined && !(Number(code) < 400)) || findAnswer(call.operation, code, example)) &&
      chance(`${seed} fault ${index}`, number) < share,
  );
}

/** Answers a request as a fault has it. `Response.error()` stands for a connection that broke before the answer. */
export async function applyFault(fault: Fault, call: Call, answer: () => Response): Promise<Response> {
  if (fault.latency !== undefined) await wait(Math.min(fault.latency, MAX_LATENCY), call.request.signal);
  const response = fault.code === undefined && fault.example === undefined ? answer() : replace(fault, call);
  if (fault.drop) return Response.error();
  return fault.truncate ? truncate(response) : response;
}

function replace({ code, example }: Fault, call: Call): Response {
  const documented = findAnswer(call.operation, code, example);
  if (documented !== undefined) return replyDocumented(documented);
  const status = code ?? 500;
  const [errorCode, message] = SERVER_TROUBLE[status] ?? [
    "internal_error",
    "The server failed on this request.",
  ];
  return refuse(status, errorCode, message, status === 429 ? { "Retry-After": "60" } : {});
}

/** Cuts a response off in the middle of its body. A response without a body has nothing to cut, and stays whole. */
async function truncate(response: Response): Promise<Response> {
  if (response.body === null) return response;
  const bytes = new Uint8Array(await response.arrayBuffer());
  let sent = false;
  const body = new ReadableStream({
    pull(controller) {
      if (sent) controller.error(withoutStack(new TypeError("The sandbox truncated this answer, as asked.")));
      else controller.enqueue(bytes.subarray(0, Math.floor(bytes.length / 2)));
      sent = true;
    },
  });
  return new Response(body, { status: response.status, headers: response.headers });
}

/** A server that logs the error need not make a crash of it. */
function withoutStack(error: Error): Error {
  error.stack = error.message;
  return error;
}

/** Ends early where the caller gives up. */
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
