import createFetchClient, { type Client } from "openapi-fetch";
import { type AdaptyOperations, operations, server } from "../../generated/client.ts";
import type { ParameterPlatform, paths } from "../../generated/types.ts";
import { wait } from "../wait.ts";
import type { Operation } from "./operation.ts";
import {
  buildRequest,
  type CallArguments,
  checkNames,
  fillPath,
  type Maybe,
  type RetryOptions,
  retryOptions,
} from "./request.ts";
import { type AttemptResult, classify, networkFailure, type ReadResponse } from "./response.ts";
import type { AnyError, NetworkError, Result } from "./result.ts";
import { isPassing, waitBefore } from "./retry.ts";

/** The keys of the app, at least one of them, and how to send requests. */
export type AdaptyClientOptions = {
  /**
   * Base URL of the API, without the path of an operation, for all operations alike. Default: the
   * documented server of each operation, which is `https://api.adapty.io` for most,
   * `https://api-admin.adapty.io` for analytics and `https://api-mail.adapty.io` for Adapty Mail.
   */
  baseUrl?: string | undefined;
  /** Sends the requests. Default: the runtime's `fetch`, looked up at each call. */
  fetch?: ((request: Request) => Response | Promise<Response>) | undefined;
  /** Platform of your users, for the operations that take one. A call can name another. */
  platform?: ParameterPlatform | undefined;
  /**
   * Called after each attempt at a call, such as a logger. If it throws, the method rejects with
   * its error. If it returns a promise, the method waits for it, and rejects as it does.
   */
  onAttempt?: ((attempt: Attempt) => unknown) | undefined;
} & RetryOptions &
  Keys;

/**
 * At least one of the keys. TypeScript 5 and 7 name the one that is last here and is declared last,
 * if there is none: the one that most callers need.
 */
type Keys =
  | (MailKey & Maybe<PublicKey & SecretKey>)
  | (PublicKey & Maybe<MailKey & SecretKey>)
  | (SecretKey & Maybe<MailKey & PublicKey>);

interface MailKey {
  /**
   * The secret key of a project of Adapty Mail, for the operations of Adapty Mail. Keep it on your
   * servers.
   */
  mailKey: string;
}

interface PublicKey {
  /** The public key, `public_live_…`, for the operations of the web API. */
  publicKey: string;
}

interface SecretKey {
  /**
   * The secret key, `secret_live_…`, for all operations but those of the web API and of Adapty
   * Mail. Keep it on your servers.
   */
  apiKey: string;
}

/**
 * One request of a call, and how it went. It has no header, no ID of a user and no body, so that it
 * may be logged.
 */
export interface Attempt {
  /** The operation, such as `getProfile`. */
  operation: string;
  /** Which request of the call it was, from 1. */
  attempt: number;
  /** HTTP status of the response. Null if there was no response. */
  status: number | null;
  /** Code of the error. Null after a success. */
  code: string | null;
  /** Why there was no response, as in {@link NetworkError}. Null if there was one. */
  reason: NetworkError["reason"] | null;
  /**
   * The `Request-Id` of the response, which Adapty documents for `deleteProfile` alone. Null if it
   * has none.
   */
  requestId: string | null;
  /** From the request until the response was read, in milliseconds. */
  duration: number;
  /**
   * How long the client waits before the next attempt, in milliseconds. Null if this was the last
   * one.
   */
  retryIn: number | null;
}

/** A client of Adapty's server-side API, with one method for each operation. */
export interface AdaptyClient extends AdaptyOperations {
  /**
   * The openapi-fetch client that the methods use, typed by path. It sends the right key.
   * Middleware that you register with `raw.use()` sees the requests of the methods too. If it
   * throws, the method rejects with its error.
   */
  readonly raw: Client<paths>;
}

/**
 * Makes a client of Adapty's server-side API.
 *
 * The methods do not throw for what happens on the wire: they resolve to
 * `{ data, error, response }`, see {@link Result}. They reject with a TypeError for a mistake of
 * the caller: a missing key, an option that the method does not have, an ID that cannot be sent.
 *
 * Methods, fields and errors are those of Adapty's documents of its server-side API. If the
 * documents say too little or contradict each other, "Discrepancies" in the reference says what was
 * chosen, and why.
 *
 * @throws {TypeError} if a key or the base URL cannot be used.
 *
 * @example
 * const adapty = createAdaptyClient({ apiKey: "secret_live_example_key" });
 * const { data, error } = await adapty.grantAccessLevel({
 *   customerUserId: "user-42",
 *   body: { access_level_id: "premium" },
 * });
 * if (error?.error_code === "paid_access_level_does_not_exist") console.log("Set the level up first.");
 * else if (error) console.log(error.http_status, error.error_code, error.errors);
 * else console.log(data.data.access_levels);
 */
export function createAdaptyClient(options: AdaptyClientOptions): AdaptyClient {
  // From JavaScript, the options may be left out.
  const { baseUrl, fetch, platform, onAttempt, apiKey, publicKey, mailKey } = { ...options };
  checkOptions({ ...options });
  const keys = { apiKey, publicKey, mailKey };
  checkKeys(keys);
  if (baseUrl !== undefined) checkBaseUrl(baseUrl);
  checkLimits(options);
  // A shorter string is not one of Adapty's keys, and may be a word in a response.
  const secrets = Object.values(keys).filter((key): key is string => (key?.length ?? 0) >= 16);

  const sender = async (request: Request) => (fetch ?? globalThis.fetch)(request);
  const raw = createFetchClient<paths>({
    baseUrl: baseUrl ?? server,
    ...(baseUrl === undefined && { Request: RequestToItsServer }),
    fetch: sender,
    pathSerializer: fillPath,
    // If it were followed, a redirected POST would become a GET.
    redirect: "manual",
  });

  /**
   * Parameters of the calls whose response all middleware has seen. What fails after that is the
   * connection.
   */
  const pastMiddleware = new WeakSet<object>();
  raw.use({
    onRequest({ request, schemaPath }) {
      const [id, route] =
        entries.find(([, { method, path }]) => method === request.method && path === schemaPath) ?? [];
      if (!route) return;
      const { key } = route;
      if (!keys[key]) {
        throw new TypeError(`${id} needs the ${keyNames[key]} key: pass ${key} to createAdaptyClient.`);
      }
      request.headers.set("Authorization", `${key === "mailKey" ? "Bearer" : "Api-Key"} ${keys[key]}`);
    },
    // Middleware sees responses in the reverse order, and this one is the first that is registered.
    onResponse({ params }) {
      pastMiddleware.add(params);
    },
  });

  const { request } = raw as unknown as UntypedClient;

  /** Sends a request once. */
  async function send(
    operation: Operation,
    init: ReturnType<typeof buildRequest>,
    signal: AbortSignal | undefined,
  ): Promise<AttemptResult> {
    // openapi-fetch fills the parameters in for each attempt, and these are the ones that
    // middleware sees.
    const params = { ...init.params };
    let reason: NetworkError["reason"] | undefined;
    const fetchOnce = async (request: Request) => {
      const response = await sender(request).catch((failure) => {
        // By the Fetch standard, a failed connection is a TypeError.
        reason = fetch && failure?.name !== "TypeError" ? "fetch_error" : "unreachable";
        throw failure;
      });
      if (typeof response?.text === "function") return response;
      throw new TypeError("The fetch of createAdaptyClient returned no Response.");
    };
    try {
      const own = { ...init, params, signal: signal ?? null, fetch: fetchOnce, parseAs: "text" };
      return classify(operation, await request(operation.method, operation.path, own), secrets);
    } catch (failure) {
      // The connection broke within the body.
      if (pastMiddleware.has(params)) reason ??= "unreachable";
      // The error comes from the caller's middleware or is about the caller's arguments.
      if (!reason) throw failure;
      return networkFailure(operation, failure, signal?.aborted ? endOf(signal) : reason, secrets);
    }
  }

  /** Sends a request, and sends it again as `retries` says. */
  async function call(
    id: string,
    operation: Operation,
    args: CallArguments,
  ): Promise<Result<unknown, AnyError>> {
    checkLimits(args);
    const { retries = options.retries ?? 0, timeout = options.timeout } = args;
    const { attemptTimeout = options.attemptTimeout } = args;
    const init = buildRequest(id, operation, args, platform);
    const { repeat } = operation;
    // Each repeat has the same key.
    if (retries > 0 && typeof repeat === "string" && !init.headers.has(repeat))
      init.params.header[repeat] ??= crypto.randomUUID();
    const deadline = Date.now() + (timeout ?? Number.POSITIVE_INFINITY);
    const { signal, end } = withTimeout("call", timeout, args.signal);

    try {
      for (let attempt = 1; ; attempt++) {
        const start = performance.now();
        const attempted = withTimeout("attempt", attemptTimeout, signal);
        const result = await send(operation, init, attempted.signal).finally(attempted.end);
        const { error, response } = result;
        const pause =
          error && repeat && attempt <= retries && !signal?.aborted && isPassing(error)
            ? waitBefore(attempt + 1, response)
            : undefined;
        const retryIn = pause === undefined || Date.now() + pause >= deadline ? null : pause;
        await onAttempt?.({
          operation: id,
          attempt,
          status: response?.status ?? null,
          code: error?.error_code ?? null,
          reason: (error as NetworkError | undefined)?.reason ?? null,
          requestId: response?.headers.get("request-id") ?? null,
          duration: Math.round(performance.now() - start),
          retryIn,
        });
        if (retryIn === null) return withAttempts(result, attempt);
        await wait(retryIn, signal);
        if (signal?.aborted)
          return withAttempts(networkFailure(operation, signal.reason, endOf(signal), secrets), attempt);
      }
    } finally {
      end?.();
    }
  }

  // From JavaScript, a method may be called without arguments.
  const methods = entries.map(([id, operation]) => [
    id,
    (args?: CallArguments) => call(id, operation, { ...args }),
  ]);
  return { ...Object.fromEntries(methods), raw };
}

/** The operations, each with its id. */
const entries = Object.entries<Operation>(operations);

/**
 * A request to the server of its path. openapi-fetch takes one base URL for all paths, and a
 * constructor of requests.
 */
const RequestToItsServer = class extends Request {
  constructor(url: string, init: RequestInit) {
    // No path with a server of its own has a parameter.
    const [, operation] = entries.find(([, { path }]) => server + path === url) ?? [];
    super(url.replace(server, operation?.server ?? server), init);
  }
} as typeof Request;

/** The result of a call after its last attempt, with the number of attempts. */
function withAttempts({ data, error, response }: AttemptResult, attempts: number): Result<unknown, AnyError> {
  return { data, error: error && { ...error, attempts }, response } as Result<unknown, AnyError>;
}

/**
 * A signal that also ends a call or an attempt after some milliseconds, by a timer that fake timers
 * of a test can move. `end` ends the timer.
 */
function withTimeout(what: string, timeout: number | undefined, signal: AbortSignal | undefined) {
  if (timeout === undefined) return { signal };
  const limit = new AbortController();
  const error = new DOMException(`The ${what} took longer than ${timeout} ms.`, "TimeoutError");
  const timer = setTimeout(() => limit.abort(error), timeout);
  return {
    signal: signal ? AbortSignal.any([signal, limit.signal]) : limit.signal,
    end: () => clearTimeout(timer),
  };
}

/** Why a signal ended a call. */
function endOf(signal: AbortSignal): NetworkError["reason"] {
  return signal.reason?.name === "TimeoutError" ? "timeout" : "aborted";
}

/**
 * What this module uses of openapi-fetch, whose types need a path that is known at compile time.
 */
interface UntypedClient {
  request(method: string, path: string, init: object): Promise<ReadResponse>;
}

const keyNames = { apiKey: "secret", publicKey: "public", mailKey: "Adapty Mail" };

/**
 * Checks that there is a key, that each fits a header, and that none was passed as another one:
 * browsers use the public key, and must not have the secret one. Without this check, fetch's error
 * would quote a key that has a line break.
 */
function checkKeys(keys: Record<string, string | undefined>): void {
  const given = Object.entries(keys).filter(([, key]) => key !== undefined);
  if (given.length === 0) {
    throw new TypeError("createAdaptyClient needs a key: pass apiKey, publicKey or mailKey.");
  }
  for (const [name, key] of given) {
    if (key === "") throw new TypeError(`${name} is empty: is the setting there that it comes from?`);
    if (typeof key !== "string" || !/^[\w.~+/-]+=*$/.test(key)) {
      throw new TypeError(
        `${name} is not a key: it must be letters, digits and -._~+/= alone. Look for a line break or a space.`,
      );
    }
    const [mistaken, kind] =
      Object.entries(keyNames).find(([other, prefix]) => other !== name && key.startsWith(`${prefix}_`)) ??
      [];
    if (mistaken) throw new TypeError(`${name} holds a ${kind} key: pass that as ${mistaken}.`);
  }
}

/** Checks what TypeScript would: from JavaScript, an option may have another name or type. */
function checkOptions(options: Record<string, unknown>): void {
  checkNames("createAdaptyClient", options, [
    ...Object.keys(keyNames),
    ...["baseUrl", "fetch", "platform", "onAttempt"],
    ...retryOptions,
  ]);
  for (const name of ["fetch", "onAttempt"]) {
    if (options[name] !== undefined && typeof options[name] !== "function")
      throw new TypeError(`${name} must be a function.`);
  }
}

function checkLimits({ retries = 0, ...limits }: RetryOptions): void {
  if (!Number.isInteger(retries) || retries < 0)
    throw new TypeError("retries must be a whole number, 0 or more.");
  for (const name of ["timeout", "attemptTimeout"] as const) {
    const { [name]: limit = 1 } = limits;
    if (typeof limit !== "number" || !(limit > 0 && limit < 2 ** 31))
      throw new TypeError(`${name} must be milliseconds, more than 0 and at most 24 days.`);
  }
}

function checkBaseUrl(baseUrl: string): void {
  // In a browser, the base URL may be relative to the page.
  const page = (globalThis as { location?: { href: string } }).location?.href;
  const href = URL.canParse(baseUrl, page) ? new URL(baseUrl, page).href : "";
  if (!/^https?:\/\/[^/@]+\/[^?#]*$/.test(href) || /\/v\d\/(server-side|client|web)-api/.test(href)) {
    throw new TypeError(
      `baseUrl must be an http or https address without a user, a query, a fragment or the path of the API, such as ${server}.`,
    );
  }
}
