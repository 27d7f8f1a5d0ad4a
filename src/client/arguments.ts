import type { Operation } from "./operation.ts";

interface ByProfileId {
  /** Adapty's ID of the profile, a UUID. Dashboard: the field Adapty ID of a profile's page. */
  profileId: string;
}

interface ByCustomerUserId {
  /** The user's ID in your own system. It finds a user only after your app has identified that user. */
  customerUserId: string;
}

/** One of two, or both. */
export type AtLeastOne<A, B> = (A & Maybe<B>) | (Maybe<A> & B);
type Maybe<T> = { [Name in keyof T]?: T[Name] | undefined };
type Without<T> = { [Name in keyof T]?: undefined };

/** The user by Adapty's profile ID, by the ID in your own system, or by both; on create, both link the two. */
export type HeaderUser = AtLeastOne<ByProfileId, ByCustomerUserId>;

/** The user by Adapty's profile ID or by the ID in your own system: the legacy API takes one of them, in the path. */
export type PathUser = (ByProfileId & Without<ByCustomerUserId>) | (Without<ByProfileId> & ByCustomerUserId);

/** What every operation takes besides its own arguments. */
export interface CallOptions {
  /** Ends the call, such as `AbortSignal.timeout(10_000)` after 10,000 milliseconds. */
  signal?: AbortSignal | undefined;
  /** More headers to send. Those that the operation sets itself win. */
  headers?: RequestInit["headers"] | undefined;
}

export interface CallArguments extends CallOptions {
  body?: unknown;
  [argument: string]: unknown;
}

/** The parameters of a request as they go on the wire, by their place. */
export interface WireParameters {
  header: Record<string, string>;
  path: Record<string, string>;
  query: Record<string, string>;
}

/**
 * Writes the body of a request.
 *
 * @throws {TypeError} where the operation needs a body and the call has none.
 */
export function wireBody(
  id: string,
  { contentType }: Operation,
  { body }: CallArguments,
): string | undefined {
  if (contentType && body === undefined) {
    throw new TypeError(
      `${id} needs a body: pass body, an object ({} where all of its fields may be left out).`,
    );
  }
  return contentType && JSON.stringify(body);
}

/**
 * Puts the arguments of a call where the description has them.
 *
 * @throws {TypeError} where an argument cannot be sent as it is, rather than to send another.
 */
export function wireParameters(id: string, operation: Operation, call: CallArguments): WireParameters {
  const values: Record<string, unknown> = { ...call, ...user(id, operation, call) };
  const wire: WireParameters = { header: {}, path: {}, query: {} };
  for (const [argument, place, name] of operation.parameters) {
    const value = values[argument];
    if (value === undefined && place !== "path") continue;
    wire[place][name] = encode[place](`${argument} of ${id}`, value);
  }
  return wire;
}

/** Checks that the call names its user, and encodes the one that goes in a path. */
function user(id: string, operation: Operation, { profileId, customerUserId }: CallArguments) {
  const takes = (argument: string) => operation.parameters.some(([name]) => name === argument);
  const given = [profileId, customerUserId].filter((value) => value !== undefined);

  if (takes("profileId") && given.length === 0) {
    throw new TypeError(`${id} needs to know the user: pass profileId, customerUserId, or both.`);
  }
  if (!takes("userId")) return {};
  if (given.length !== 1) {
    throw new TypeError(`${id} takes the user in its path: pass either profileId or customerUserId.`);
  }
  const userId = text(`${profileId === undefined ? "customerUserId" : "profileId"} of ${id}`, given[0]);
  // Reserved URI characters need the encoding, by the documents; so does all that a URL would rewrite: "..", spaces, é.
  const plain = /^[\w~-][\w.~-]*$/.test(userId);
  return plain ? { userId } : { userId: base64Url(userId), userIdEncoded: "1" };
}

const encode = {
  header(what: string, value: unknown): string {
    const header = text(what, value);
    // Fetch strips spaces at the ends and refuses what is beyond Latin-1; é would arrive as another character.
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
      throw new TypeError(`${what} goes in the path of a URL, where "${segment}" means another address.`);
    }
    // Base64URL ends in "=", which a path may hold as it is, and which the documents show so.
    return encodeURIComponent(segment).replaceAll("%3D", "=");
  },
  query: text,
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

/** Base64URL of the text's UTF-8 bytes, with its padding: `abc/def` gives `YWJjL2RlZg==`. */
function base64Url(value: string): string {
  const bytes = String.fromCharCode(...new TextEncoder().encode(value));
  return btoa(bytes).replaceAll("+", "-").replaceAll("/", "_");
}
