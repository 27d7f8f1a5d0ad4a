import { refuse, replyDocumented } from "../server/envelope.ts";
import type { Call } from "../server/front.ts";
import { findAnswer } from "../server/operations.ts";
import { readPreference } from "../server/prefer.ts";
import { chance } from "./core/ids.ts";
import type { Fault, FaultRule } from "./options.ts";

const SERVER_TROUBLE: Record<number, [code: string, message: string]> = {
  429: ["rate_limit_exceeded", "Too many requests. Wait for the seconds in Retry-After."],
  502: ["bad_gateway", "The server behind this one gave no usable answer."],
  503: ["service_unavailable", "The service cannot answer now."],
  504: ["gateway_timeout", "The server behind this one did not answer in time."],
};

/** The longest that a request is made to wait, in milliseconds. */
const MAX_LATENCY = 60_000;

const PREFERENCE = /(?:^|[,;\s])(latency=(\d+)|drop|truncate|code=(429|5\d\d))(?=$|[,;\s])/g;

/** The faults that a request's own `Prefer` header asks for; a Response where it asks for an answer that there is not. */
export function readFault(call: Call): Fault | Response | undefined {
  const header = call.request.headers.get("prefer");
  if (header === null) return undefined;
  const fault: Fault = {};
  for (const [, name, latency, code] of header.matchAll(PREFERENCE)) {
    if (name === "drop" || name === "truncate") fault[name] = true;
    else if (latency !== undefined) fault.latency = Number(latency);
    else fault.code = Number(code);
  }
  if (fault.code !== undefined) return fault;
  const preference = readPreference(call);
  if (preference instanceof Response) return preference;
  const { answer } = preference;
  if (answer !== undefined)
    return { ...fault, code: answer.status, ...(answer.example && { example: answer.example }) };
  return Object.keys(fault).length === 0 ? undefined : fault;
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

async function truncate(response: Response): Promise<Response> {
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
