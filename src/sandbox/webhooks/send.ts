import { startTimer } from "../timer.ts";
import type { WebhookReceiver } from "./endpoint.ts";

/** How long an endpoint has to respond, in milliseconds of the machine's clock (E SU). */
const TIMEOUT = 10_000;

/** How much of a response is stored, in characters. It is only shown to people. */
export const MAX_DETAIL = 1000;

/** The result of a request: the status and the start of the response, or why there is none. */
export interface Outcome {
  /** Null if no response arrived. */
  status: number | null;
  detail: string;
}

/** A POST to an endpoint. */
interface Sent {
  headers: Record<string, string>;
  body: string;
  signal: AbortSignal;
  /** How much of the response is read, in characters. */
  limit: number;
}

/**
 * Makes a request, and does not follow redirects. It returns when the response has ended, or its
 * limit is reached, or the rest does not arrive.
 * @throws Error that says why no response arrived
 */
export type Post = (url: string, sent: Sent) => Promise<Outcome>;

/** Sends a request with `fetch`, which all runtimes have. */
export const postByFetch: Post = async (url, { limit, ...sent }) =>
  readOutcome(await fetch(url, { method: "POST", redirect: "manual", ...sent }), limit);

/**
 * Sends a body to a webhook endpoint once. Redirects are not followed.
 * @param options.post makes the request to an address; with `fetch` by default
 * @param options.signal ends the request when the sandbox is closed
 * @param options.limit how much of the response is read, in characters
 */
export async function send(
  { url, authorization, to }: { url: string; authorization?: string | null; to?: WebhookReceiver },
  body: string,
  {
    post = postByFetch,
    signal,
    limit = MAX_DETAIL,
  }: { post?: Post | undefined; signal?: AbortSignal; limit?: number } = {},
): Promise<Outcome> {
  const request = new AbortController();
  const abort = () => request.abort(signal?.reason);
  if (signal?.aborted) abort();
  signal?.addEventListener("abort", abort);
  const timer = startTimer(() => request.abort(new Error("no response within 10 seconds")), TIMEOUT);
  const sent: Sent = {
    headers: { "Content-Type": "application/json", ...(authorization && { Authorization: authorization }) },
    body,
    signal: request.signal,
    limit,
  };
  try {
    return await (to ? call(to, url, sent) : post(url, sent));
  } catch (error) {
    return { status: null, detail: explain(error) };
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener("abort", abort);
  }
}

/** Calls a function in place of an address. */
async function call(to: WebhookReceiver, url: string, { limit, ...sent }: Sent): Promise<Outcome> {
  const request = new Request(url, { method: "POST", ...sent });
  const response = await untilAborted(to(request), sent.signal);
  if (!(response instanceof Response)) return { status: null, detail: "the function returned no Response" };
  return readOutcome(response, limit);
}

/** The response of a function, which may ignore the signal of its request. */
function untilAborted(response: Response | Promise<Response>, signal: AbortSignal): Promise<Response> {
  return Promise.race([
    response,
    new Promise<never>((_, reject) => signal.addEventListener("abort", () => reject(signal.reason))),
  ]);
}

/**
 * Reads the status and the start of a response. If the rest does not arrive in time, the status
 * counts all the same.
 */
async function readOutcome({ status, body }: Response, limit: number): Promise<Outcome> {
  if (body === null) return { status, detail: "" };
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let text = "";
  try {
    while (text.length < limit) {
      const { done, value } = await reader.read();
      if (done) break;
      text += decoder.decode(value.subarray(0, limit), { stream: true });
    }
  } catch {
    // The status has arrived, and it decides.
  }
  reader.cancel().catch(() => {});
  return { status, detail: text.slice(0, limit) };
}

/**
 * The reason is in the cause of the error of Node's fetch, and of a request over `node:http` that
 * was ended. If all addresses of a host failed, there is only a code.
 */
function explain(error: unknown): string {
  const { cause, message, code } = error as Error & {
    cause?: { code?: string; message?: string };
    code?: string;
  };
  return String(cause?.message || cause?.code || message || code || error);
}
