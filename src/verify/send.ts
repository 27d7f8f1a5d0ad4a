import { setTimeout } from "node:timers/promises";
import { operations } from "../openapi/operations.ts";
import { type Exchange, readJson } from "../proxy/exchange.ts";
import { parseRetryAfter } from "../retry-after.ts";
import type { Call } from "./ask.ts";

/** The documents limit an app to 300 requests a minute, and analytics to two a second. */
export const PACE_MS = 600;

/** How long to wait after a 429 without `Retry-After`. */
const PAUSE_MS = 60_000;

/** How often a call is repeated after a 429. */
const REPEATS = 3;

/** A user who does not exist. */
const UNKNOWN = "adapty-openapi-unknown-user";

/** What is needed to make calls. */
export interface Caller {
  upstream: URL;
  key: string;
  /** The `customer_user_id` of the test profile. */
  user: string | undefined;
  /** Called with each exchange, also those that are repeated. */
  onExchange(exchange: Exchange): void;
  /** Waits; `setTimeout` by default. @param ms in milliseconds */
  wait?: (ms: number) => Promise<unknown>;
}

/** A call as it is sent. */
export interface Target {
  method: string;
  path: string;
  search: string;
  headers: Record<string, string>;
  body: string | undefined;
}

/** Makes the request of a call. Its key stands apart, so that no dry run prints it. */
export function toTarget(call: Call, testUser: string | undefined): Target {
  const operation = operations.find(({ id }) => id === call.operation);
  if (!operation) throw new Error(`There is no operation ${call.operation}.`);
  const user = { test: testUser, unknown: UNKNOWN, none: undefined }[call.user ?? "test"];
  const parameters: Record<string, string> = {
    ...(user !== undefined && { profile_id_or_customer_user_id: user }),
    ...call.path,
  };
  const path = operation.path.replaceAll(/{(\w+)}/g, (_, name) => encodeURIComponent(parameters[name] ?? ""));
  const query = new URLSearchParams(call.query);
  return {
    method: operation.method,
    path,
    search: query.size > 0 ? `?${query}` : "",
    headers: {
      ...(operation.userInHeader && user !== undefined && { "adapty-customer-user-id": user }),
      ...(call.body !== undefined && { "Content-Type": operation.body?.mediaType ?? "application/json" }),
      ...call.headers,
    },
    body:
      call.body === undefined
        ? undefined
        : JSON.stringify(call.body, (_, value) => (value === "{user}" ? testUser : value)),
  };
}

/**
 * Makes a call, after a pause. If the API limits the rate, it waits as long as `Retry-After` says,
 * and makes the call again.
 * @throws {TypeError} if there is no response
 */
export async function send(caller: Caller, call: Call): Promise<{ status: number; body: unknown }> {
  const wait = caller.wait ?? setTimeout;
  for (let repeats = 0; ; repeats += 1) {
    await wait(PACE_MS);
    const { status, pause, body } = await sendOnce(caller, toTarget(call, caller.user));
    if (status !== 429 || repeats === REPEATS) return { status, body };
    await wait(pause);
  }
}

async function sendOnce(
  { upstream, key, onExchange }: Caller,
  { method, path, search, headers, body }: Target,
): Promise<{ status: number; body: unknown; pause: number }> {
  const startedAt = Date.now();
  const sent = {
    Authorization: `Api-Key ${key}`,
    // `fetch` decompresses the body and leaves the headers as they were, so the two would not fit
    // together.
    "Accept-Encoding": "identity",
    ...headers,
  };
  const address = upstream.href.replace(/\/$/, "") + path + search;
  const response = await fetch(address, {
    method,
    headers: sent,
    redirect: "manual",
    ...(body !== undefined && { body }),
  });
  const bytes = new Uint8Array(await response.arrayBuffer());
  onExchange({
    request: { method, path, search, rawHeaders: Object.entries(sent).flat(), body: Buffer.from(body ?? "") },
    response: { status: response.status, rawHeaders: [...response.headers].flat(), body: bytes },
    startedAt,
    milliseconds: Date.now() - startedAt,
  });
  return {
    status: response.status,
    body: readJson(bytes),
    pause: parseRetryAfter(response.headers.get("retry-after")) ?? PAUSE_MS,
  };
}
