import type { Operation } from "./operation.ts";

interface ByProfileId {
  /**
   * Adapty's ID of the profile, a UUID. The dashboard shows it as Adapty ID on the profile's page.
   */
  profileId: string;
}

interface ByCustomerUserId {
  /**
   * The user's ID in your own system. It works as soon as Adapty knows it: after your app has
   * identified the user, or after you have created the profile, or imported a purchase, with it.
   */
  customerUserId: string;
}

/** Properties that may be left out. */
export type Maybe<T> = { [Name in keyof T]?: T[Name] | undefined };
type Without<T> = { [Name in keyof T]?: undefined };

/**
 * The user by Adapty's profile ID, by the ID in your own system, or by both. On create, both link
 * the two.
 */
export type HeaderUser = (ByProfileId & Maybe<ByCustomerUserId>) | (ByCustomerUserId & Maybe<ByProfileId>);

/**
 * The user by Adapty's profile ID or by the ID in your own system. The legacy API takes one of
 * them, in the path.
 */
export type PathUser = (ByProfileId & Without<ByCustomerUserId>) | (Without<ByProfileId> & ByCustomerUserId);

/** How long and how often the client tries, for all calls or for one. */
export interface RetryOptions {
  /**
   * How many more requests to send if the first fails: if the connection fails, or on 408, 429 and
   * 5xx. Only for methods whose request may be repeated without harm, which their comments say.
   * Between two requests, the client waits as `Retry-After` says, or a random part of half a second
   * that doubles each time. If `Retry-After` asks for more than a minute, or for more than is left
   * of the `timeout`, the call ends with the error that it has. Default: 0.
   */
  retries?: number | undefined;
  /** How long the whole call may take with all its retries, in milliseconds. Default: no limit. */
  timeout?: number | undefined;
  /**
   * How long one request may take until its response is read, in milliseconds. With `retries`, the
   * client then sends the request again if that does no harm, so that a connection that hangs does
   * not use up the `timeout`. Default: no limit.
   */
  attemptTimeout?: number | undefined;
}

/** What every operation takes besides its own arguments. */
export interface CallOptions extends RetryOptions {
  /** Ends the call, such as `AbortSignal.timeout(10_000)` after 10,000 milliseconds. */
  signal?: AbortSignal | undefined;
  /** More headers to send. The headers that the operation sets itself win. */
  headers?: RequestInit["headers"] | undefined;
}

/** The arguments of any call. */
export interface CallArguments extends CallOptions {
  body?: unknown;
  [argument: string]: unknown;
}

/** The names of the {@link RetryOptions}, and of all {@link CallOptions}. */
export const retryOptions = ["retries", "timeout", "attemptTimeout"];
const callOptions = ["headers", "signal", ...retryOptions];

/**
 * Checks what TypeScript would: from JavaScript, an option may have another name.
 *
 * @throws {TypeError} if one has
 */
export function checkNames(of: string, given: object, names: string[]): void {
  for (const [name, value] of Object.entries(given))
    if (value !== undefined && !names.includes(name))
      throw new TypeError(`${of} has no option ${name}. It has ${names.join(", ")}.`);
}

/**
 * The parameters of an operation, each with its argument in a call, its location and its name on
 * the wire.
 */
export function parametersOf({ parameters }: Operation) {
  return parameters
    .split(",")
    .map((parameter) => parameter.split(" ") as [argument: string, location: keyof Parameters, name: string]);
}

/** The parameters of a request by their location, as openapi-fetch takes them. */
interface Parameters {
  header: Record<string, string>;
  path: Record<string, string>;
  query: Record<string, string>;
}

/**
 * Checks the arguments of a call and returns the request that openapi-fetch is to send.
 *
 * @param platform the platform of a call that has none
 * @throws {TypeError} if an argument is missing, has another name, or cannot be sent unchanged.
 */
export function buildRequest(
  id: string,
  operation: Operation,
  call: CallArguments,
  platform: string | undefined,
) {
  const { contentType, optionalBody } = operation;
  const described = parametersOf(operation);
  const takes = (argument: string) => described.some(([name]) => name === argument);
  checkNames(id, call, [
    ...(takes("userId") ? ["profileId", "customerUserId"] : []),
    ...described.map(([name]) => name).filter((name) => name && !name.startsWith("userId")),
    ...(contentType ? ["body"] : []),
    ...callOptions,
  ]);
  const values = { ...call, platform: call.platform ?? platform, ...user(id, takes, call) };
  const params = place(id, described, values);
  if (contentType && Object(call.body) !== call.body && !(optionalBody && call.body === undefined)) {
    throw new TypeError(`${id} needs a body: pass body, an object ({} if you set no field).`);
  }
  const headers = new Headers(call.headers);
  if (contentType && call.body !== undefined) headers.set("Content-Type", contentType);
  return { params, headers, body: call.body };
}

/**
 * Sorts the arguments of a call into the headers, the path and the query, as the description has
 * them.
 */
function place(
  id: string,
  described: ReturnType<typeof parametersOf>,
  values: Record<string, unknown>,
): Parameters {
  const placed: Parameters = { header: {}, path: {}, query: {} };
  for (const [argument, location, name] of described) {
    const value = values[argument];
    if (value === undefined && location !== "path") continue;
    placed[location][name] = check[location](`${argument} of ${id}`, value);
  }
  return placed;
}

/** Checks that the call names its user, and encodes an ID that goes into the path. */
function user(
  id: string,
  takes: (argument: string) => boolean,
  { profileId, customerUserId }: CallArguments,
) {
  const given = [profileId, customerUserId].filter((value) => value !== undefined);

  if (takes("profileId") && given.length === 0) {
    throw new TypeError(`${id} needs the user: pass profileId, customerUserId, or both.`);
  }
  if (!takes("userId")) return {};
  if (given.length !== 1) {
    throw new TypeError(`${id} takes the user in its path: pass either profileId or customerUserId.`);
  }
  const userId = text(`${profileId === undefined ? "customerUserId" : "profileId"} of ${id}`, given[0]);
  // The documents require reserved URI characters to be encoded. So must be all that a URL would
  // rewrite: "..", spaces, é.
  const plain = /^[\w~-][\w.~-]*$/.test(userId);
  return plain ? { userId } : { userId: base64Url(userId), userIdEncoded: "1" };
}

/** Checks, for each location, that a value arrives unchanged. */
const check = {
  header(what: string, value: unknown): string {
    const header = text(what, value);
    // Fetch strips spaces at the ends and rejects what is beyond Latin-1. An é would arrive as
    // another character.
    if (!/^[!-~]([ -~]*[!-~])?$/.test(header)) {
      throw new TypeError(
        `${what} goes in a header, which carries ASCII without line breaks or spaces at its ends; ${JSON.stringify(header)} is not that.`,
      );
    }
    return header;
  },
  path(what: string, value: unknown): string {
    const segment = text(what, value);
    if (segment === "." || segment === "..") {
      throw new TypeError(`${what} goes in the path of a URL, in which "${segment}" means another address.`);
    }
    return segment;
  },
  query(what: string, value: unknown): string {
    if (typeof value !== "number") return text(what, value);
    if (!Number.isFinite(value)) throw new TypeError(`${what} must be a finite number.`);
    return String(value);
  },
};

function text(what: string, value: unknown): string {
  if (typeof value !== "string" || value === "") {
    throw new TypeError(`${what} must be a string that is not empty.`);
  }
  if (/\p{Surrogate}/u.test(value)) {
    throw new TypeError(`${what} has half of a surrogate pair, so it is not valid Unicode.`);
  }
  return value;
}

/**
 * Fills the parameters into a path. A `=` is not encoded, since Base64URL ends in it and the
 * documents show it so.
 */
export function fillPath(path: string, parameters: Record<string, unknown>): string {
  return path.replaceAll(/\{(\w+)\}/g, (_, name) =>
    encodeURIComponent(parameters[name] as string).replaceAll("%3D", "="),
  );
}

/** Base64URL of the text's UTF-8 bytes, with its padding: `abc/def` gives `YWJjL2RlZg==`. */
function base64Url(value: string): string {
  const bytes = String.fromCharCode(...new TextEncoder().encode(value));
  return btoa(bytes).replaceAll("+", "-").replaceAll("/", "_");
}
