import createFetchClient, { type Client } from "openapi-fetch";
import { type AdaptyOperations, operations } from "../../generated/client.ts";
import type { ParameterPlatform, paths } from "../../generated/types.ts";
import { type RawAnswer, readAnswer, readFailure } from "./answer.ts";
import { type AtLeastOne, type CallArguments, wireBody, wireParameters } from "./arguments.ts";
import type { Operation } from "./operation.ts";
import type { Result } from "./result.ts";

/** The keys of the app, at least one of them, and where and how to send requests. */
export type AdaptyClientOptions = {
  /** Address of the API, without a path of its own operations. Default: `https://api.adapty.io`. */
  baseUrl?: string | undefined;
  /** Sends the requests. Default: the runtime's `fetch`, looked up at each call. */
  fetch?: ((request: Request) => Response | Promise<Response>) | undefined;
  /** Platform of your users, sent where the operation takes it and the call names none. */
  platform?: ParameterPlatform | undefined;
} & AtLeastOne<SecretKey, PublicKey>;

interface SecretKey {
  /** The secret key, `secret_live_…`, for all operations but those of the web API. Keep it on your servers. */
  apiKey: string;
}

interface PublicKey {
  /** The public key, `public_live_…`, for the operations of the web API. */
  publicKey: string;
}

/** A client of Adapty's server-side API: one method for each operation. */
export interface AdaptyClient extends AdaptyOperations {
  /** The openapi-fetch client below the methods, typed by path, with the key set: for what the methods do not do. */
  readonly raw: Client<paths>;
}

/**
 * Makes a client of Adapty's server-side API.
 *
 * Its methods never throw for what happens on the wire: they give `{ data, error, response }`, see {@link Result}.
 * They reject with a TypeError for what the caller got wrong: a key that is not there, an ID that cannot be sent.
 *
 * Methods, fields and errors are those of Adapty's documents of its server-side API. Where these say too little or two
 * things, "Discrepancies" in the package's reference (`generated/docs`) says what was chosen, and why.
 *
 * @throws {TypeError} where a key or the base URL cannot be used.
 *
 * @example
 * const adapty = createAdaptyClient({ apiKey: "secret_live_BEHrYLTr.ce5zuDEWz06l" });
 * const { data, error } = await adapty.grantAccessLevel({
 *   customerUserId: "user-42",
 *   body: { access_level_id: "premium" },
 * });
 * if (error?.error_code === "paid_access_level_does_not_exist") console.log("Set the level up first.");
 * else if (error) console.log(error.error_code, error);
 * else console.log(data.data.access_levels);
 */
export function createAdaptyClient(options: AdaptyClientOptions): AdaptyClient {
  // From JavaScript, the options may be left out.
  const { baseUrl = "https://api.adapty.io", fetch, platform, apiKey, publicKey } = { ...options };
  const keys = { apiKey, publicKey };
  checkKeys(keys);
  checkBaseUrl(baseUrl);
  // A short one is no key of Adapty's, and may be a word that an answer has.
  const secrets = Object.values(keys).filter((key) => key !== undefined && key.length >= 16) as string[];

  function authorization(id: string, { key }: Operation): string {
    if (keys[key]) return `Api-Key ${keys[key]}`;
    throw new TypeError(`${id} needs the ${keyNames[key]} key: pass ${key} to createAdaptyClient.`);
  }

  const raw = createFetchClient<paths>({
    baseUrl,
    fetch: async (request) => (fetch ?? globalThis.fetch)(request),
    // Followed, a redirected POST would become a GET.
    redirect: "manual",
  });
  raw.use({
    onRequest({ request, schemaPath }) {
      const called = table.find(([, { method, path }]) => method === request.method && path === schemaPath);
      if (called) request.headers.set("Authorization", authorization(...called));
    },
  });
  const { request } = raw as unknown as UntypedClient;

  async function call(
    id: string,
    operation: Operation,
    args: CallArguments,
  ): Promise<Result<unknown, unknown>> {
    authorization(id, operation); // Below, what it throws would pass for a failure on the wire.
    const { header, path, query } = wireParameters(id, operation, {
      ...args,
      platform: args.platform ?? platform,
    });
    const body = wireBody(id, operation, args);
    const headers = new Headers(args.headers);
    if (operation.contentType) headers.set("Content-Type", operation.contentType);
    const init = {
      params: { header, path, query },
      headers,
      signal: args.signal ?? null,
      body,
      bodySerializer: (text: string) => text,
      pathSerializer: fillIn,
      parseAs: "text",
    };
    try {
      const answer = await request(operation.method, operation.path, init);
      return readAnswer(operation, answer, secrets);
    } catch (failure) {
      return readFailure(operation, failure, args.signal, secrets);
    }
  }

  // From JavaScript, a method may be called without arguments.
  const methods = table.map(([id, operation]) => [
    id,
    (args?: CallArguments) => call(id, operation, { ...args }),
  ]);
  return { ...Object.fromEntries(methods), raw };
}

/** The operations, each with its id. */
const table: [id: string, operation: Operation][] = Object.entries(operations);

/** What this module uses of openapi-fetch, whose types want a path known when it is compiled. */
interface UntypedClient {
  request(method: string, path: string, init: object): Promise<RawAnswer>;
}

const keyNames = { apiKey: "secret", publicKey: "public" };

/**
 * There must be a key; each must be fit for a header, since one with a line break would be quoted by fetch's error; and
 * none may stand in the other's place, since the public key is for browsers, where the secret one must not be.
 */
function checkKeys(keys: Record<string, string | undefined>): void {
  const given = Object.entries(keys).filter(([, key]) => key !== undefined);
  if (given.length === 0) {
    throw new TypeError("createAdaptyClient needs a key: pass apiKey, publicKey, or both.");
  }
  for (const [name, key] of given) {
    if (typeof key !== "string" || !/^[\w.~+/-]+=*$/.test(key)) {
      throw new TypeError(
        `${name} is not a key: it must be letters, digits and -._~+/= alone. Look for a line break, a space, or a missing setting.`,
      );
    }
    const [mistaken, kind] =
      Object.entries(keyNames).find(([other, prefix]) => other !== name && key.startsWith(`${prefix}_`)) ??
      [];
    if (mistaken) throw new TypeError(`${name} holds a ${kind} key: pass that as ${mistaken}.`);
  }
}

function checkBaseUrl(baseUrl: string): void {
  // In a browser, an address may be relative to the page.
  const page = (globalThis as { location?: { href: string } }).location?.href;
  const url = URL.canParse(baseUrl, page) ? new URL(baseUrl, page) : undefined;
  if (!url || !/^https?:$/.test(url.protocol) || url.username || url.password || url.search || url.hash) {
    throw new TypeError(
      "baseUrl must be an http or https address without a user, a query or a fragment, such as https://api.adapty.io.",
    );
  }
}

/** Puts parameters in a path; `wireParameters` has encoded them already. */
function fillIn(path: string, parameters: Record<string, string>): string {
  return path.replaceAll(/\{(\w+)\}/g, (_, name) => parameters[name] ?? "");
}
