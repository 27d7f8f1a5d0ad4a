import { brotliDecompressSync, gunzipSync, inflateSync } from "node:zlib";
import type { HttpRequest } from "../http/exchange.ts";
import { JsonError, parseJson } from "../http/json.ts";

/** The largest body that is judged, in bytes: 8 MiB. A larger one passes through, too. */
export const MAX_COPY_BYTES = 8 * 2 ** 20;

/** A message as it went through: its headers in their order, and a copy of its body. */
export interface Message {
  /** Names and values in turns, as they were sent. */
  readonly rawHeaders: readonly string[];
  /** `undefined` if it was larger than {@link MAX_COPY_BYTES}. */
  readonly body: Uint8Array | undefined;
}

/** A request, and the response that the API gave to it. */
export interface Exchange {
  readonly request: Message & { readonly method: string; readonly path: string; readonly search: string };
  readonly response: Message & { readonly status: number };
  /** When the request arrived, in milliseconds since 1970. */
  readonly startedAt: number;
  readonly milliseconds: number;
}

/** The value of a header; repeated headers are joined with commas. @param name in lower case */
function headerOf({ rawHeaders }: Message, name: string): string | undefined {
  let joined: string | undefined;
  for (let index = 0; index < rawHeaders.length; index += 2) {
    const other = rawHeaders[index] as string;
    if (other.length !== name.length || other.toLowerCase() !== name) continue;
    const value = rawHeaders[index + 1] as string;
    joined = joined === undefined ? value : `${joined}, ${value}`;
  }
  return joined;
}

/** The headers of a message, in their order and their spelling. */
export function headersOf({ rawHeaders }: Pick<Message, "rawHeaders">): [name: string, value: string][] {
  const headers: [string, string][] = [];
  for (let index = 0; index < rawHeaders.length; index += 2)
    headers.push([rawHeaders[index] as string, rawHeaders[index + 1] as string]);
  return headers;
}

/** The media type of a message in lower case, without parameters; `null` if it has none. */
export function mediaTypeOf(message: Message): string | null {
  return headerOf(message, "content-type")?.split(";", 1)[0]?.trim().toLowerCase() ?? null;
}

/**
 * The body of a message without its compression.
 * @returns `undefined` if there is no copy, or if it is not what its `Content-Encoding` says
 */
export function plainBody(message: Message): Uint8Array | undefined {
  const { body } = message;
  const encoding = headerOf(message, "content-encoding")?.toLowerCase() ?? "identity";
  if (body === undefined || encoding === "identity" || body.length === 0) return body;
  const limit = { maxOutputLength: MAX_COPY_BYTES };
  try {
    if (encoding === "gzip") return gunzipSync(body, limit);
    if (encoding === "br") return brotliDecompressSync(body, limit);
    if (encoding === "deflate") return inflateSync(body, limit);
  } catch {
    // The response is not judged, which the report says.
  }
  return undefined;
}

/** Parses a JSON body. @returns `undefined` if it is not JSON */
export function readJson(body: Uint8Array): unknown {
  try {
    return parseJson(body);
  } catch (error) {
    if (error instanceof JsonError) return undefined;
    throw error;
  }
}

const NEVER_ABORTED = new AbortController().signal;

/** A recorded request, to be read the way that the mock and the sandbox read one. */
export class RecordedRequest implements HttpRequest {
  readonly method: string;
  readonly path: string;
  readonly bodyError = undefined;
  readonly signal = NEVER_ABORTED;
  readonly localAddress = undefined;
  readonly #request: Exchange["request"];

  constructor({ request }: Exchange) {
    this.method = request.method;
    this.path = request.path;
    this.#request = request;
  }

  get query(): URLSearchParams {
    return new URLSearchParams(this.#request.search);
  }

  get body(): Uint8Array | undefined {
    return this.#request.body?.length === 0 ? undefined : plainBody(this.#request);
  }

  header(name: string): string | undefined {
    return headerOf(this.#request, name.toLowerCase());
  }
}
