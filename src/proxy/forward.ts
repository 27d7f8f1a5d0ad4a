import {
  type ClientRequest,
  createServer,
  Agent as HttpAgent,
  request as httpRequest,
  type IncomingMessage,
  type ServerResponse,
} from "node:http";
import { Agent as HttpsAgent, request as httpsRequest } from "node:https";
import type { Writable } from "node:stream";
import { bindServer, type Listening } from "../http/adapters/listening.ts";
import { type Exchange, MAX_COPY_BYTES } from "./exchange.ts";

/** Headers that concern one connection and are not passed on (RFC 9110, 7.6.1). */
const HOP_BY_HOP = new Set([
  "connection",
  "keep-alive",
  "proxy-authenticate",
  "proxy-authorization",
  "proxy-connection",
  "te",
  "trailer",
  "transfer-encoding",
  "upgrade",
]);

/** What happens at a proxy. */
interface Observer {
  /** Called with each exchange after the caller has its response. */
  onExchange(exchange: Exchange): void;
  /** Called with the reason if the API gave no complete response. */
  onFailure(reason: string): void;
}

/**
 * Serves all that an API responds, unchanged: status, headers, and body as it arrives. Only `Host`
 * and the headers of the connection are those of this hop. If the API cannot be reached, the caller
 * gets a 502; if it breaks off, so does the connection to the caller.
 * @param upstream the address of the API, such as `https://api.adapty.io`
 * @throws {UserError} if it cannot listen
 *
 * @example
 * const proxy = await forward(new URL("https://api.adapty.io"), { onExchange, onFailure });
 * console.log(proxy.url);
 */
export async function forward(
  upstream: URL,
  observer: Observer,
  options: { port?: number; host?: string | undefined } = {},
): Promise<Listening> {
  const isSecure = upstream.protocol === "https:";
  const agent = new (isSecure ? HttpsAgent : HttpAgent)({ keepAlive: true });
  const request = isSecure ? httpsRequest : httpRequest;
  const prefix = upstream.pathname.replace(/\/$/, "");
  const address = {
    protocol: upstream.protocol,
    hostname: upstream.hostname.replace(/^\[|\]$/g, ""),
    port: upstream.port,
  };

  // With a short time, a caller on a busy machine meets the end of a connection that it uses again.
  const server = createServer({ requestTimeout: 0, keepAliveTimeout: 60_000 }, (incoming, outgoing) => {
    const startedAt = Date.now();
    const began = performance.now();
    const target = readTarget(incoming.url ?? "/");
    const hasBody = incoming.headers["content-length"] !== undefined || isChunked(incoming);
    const headers = ["Host", upstream.host, ...endToEnd(incoming, ["host", "expect"])];
    // Node sends no body with GET unless a header announces one.
    if (isChunked(incoming)) headers.push("Transfer-Encoding", "chunked");
    const sent = request({
      ...address,
      agent,
      method: incoming.method,
      path: prefix + target,
      headers,
      setHost: false,
    });
    const requestCopy = new Copy();
    if (hasBody) pass(incoming, sent, requestCopy, () => {});
    else sent.end();
    outgoing.on("close", () => {
      if (!outgoing.writableFinished) sent.destroy();
    });
    sent.on("error", (error) => fail(outgoing, sent, error));
    sent.on("response", (response) => {
      const status = response.statusCode as number;
      if (response.headers.date === undefined) outgoing.sendDate = false;
      outgoing.writeHead(status, response.statusMessage, endToEnd(response));
      const responseCopy = new Copy();
      pass(response, outgoing, responseCopy, () => {
        const query = target.indexOf("?");
        observe({
          request: {
            method: incoming.method as string,
            path: query < 0 ? target : target.slice(0, query),
            search: query < 0 ? "" : target.slice(query),
            rawHeaders: incoming.rawHeaders,
            body: requestCopy.bytes(),
          },
          response: { status, rawHeaders: response.rawHeaders, body: responseCopy.bytes() },
          startedAt,
          milliseconds: performance.now() - began,
        });
      });
      response.on("error", (error) => fail(outgoing, sent, error));
    });
  });
  const listening = await bindServer(server, options);
  return {
    ...listening,
    async close() {
      await listening.close();
      agent.destroy();
    },
  };

  /** An error of the observer must not reach the traffic. */
  function observe(exchange: Exchange): void {
    try {
      observer.onExchange(exchange);
    } catch (error) {
      console.error(error);
    }
  }

  function fail(outgoing: ServerResponse, sent: ClientRequest, error: Error): void {
    // The caller has gone, and with it the request.
    if (outgoing.destroyed) return;
    const reason = `${upstream.origin}: ${describeFailure(error, outgoing.headersSent)}`;
    observer.onFailure(reason);
    sent.destroy();
    if (outgoing.headersSent) outgoing.destroy();
    else {
      const body = JSON.stringify({
        errors: [{ source: null, errors: [`There is no response from ${reason}.`] }],
        error_code: "bad_gateway",
        status_code: 502,
      });
      outgoing.writeHead(502, { "Content-Type": "application/json", Connection: "close" }).end(body);
    }
  }
}

/** Why there is no complete response. Node's texts for a broken connection do not say so. */
function describeFailure({ message, code }: NodeJS.ErrnoException, isUnderWay: boolean): string {
  if (code === "ECONNRESET") return `the connection broke ${isUnderWay ? "within" : "before"} the response`;
  return message || String(code);
}

/** The path and the query of a request, whose target may be an absolute URL. */
function readTarget(url: string): string {
  if (url.startsWith("/") || !URL.canParse(url)) return url;
  const { pathname, search } = new URL(url);
  return pathname + search;
}

function isChunked({ headers }: IncomingMessage): boolean {
  return headers["transfer-encoding"] !== undefined;
}

/** The headers of a message that are passed on, in their order and their spelling. */
function endToEnd(message: IncomingMessage, without: readonly string[] = []): string[] {
  const { rawHeaders } = message;
  const named = message.headers.connection?.toLowerCase().split(/\s*,\s*/) ?? [];
  const kept: string[] = [];
  for (let index = 0; index < rawHeaders.length; index += 2) {
    const name = (rawHeaders[index] as string).toLowerCase();
    if (HOP_BY_HOP.has(name) || named.includes(name) || without.includes(name)) continue;
    kept.push(rawHeaders[index] as string, rawHeaders[index + 1] as string);
  }
  return kept;
}

/**
 * Passes a body on as it arrives, no faster than it is taken, and keeps a copy. Usually it has
 * arrived together with the headers, and leaves with them.
 */
function pass(from: IncomingMessage, to: Writable, copy: Copy, done: () => void): void {
  process.nextTick(() => {
    if (from.readableLength > 0 && from.readableLength === Number(from.headers["content-length"])) {
      const body = from.read() as Buffer;
      // Node emits "end" only if reading continues.
      from.resume();
      copy.add(body);
      // The bytes are the same, and Node sends a text in one piece with the headers.
      to.end(body.toString("latin1"), "latin1");
      done();
      return;
    }
    from.on("data", (chunk: Buffer) => {
      copy.add(chunk);
      if (to.write(chunk)) return;
      from.pause();
      to.once("drain", () => from.resume());
    });
    from.on("end", () => {
      to.end();
      done();
    });
  });
}

/** A copy of a body, up to a limit. */
class Copy {
  #chunks: Buffer[] = [];
  #size = 0;

  add(chunk: Buffer): void {
    this.#size += chunk.length;
    if (this.#size > MAX_COPY_BYTES) this.#chunks = [];
    else this.#chunks.push(chunk);
  }

  /** @returns `undefined` if the body was larger than the limit */
  bytes(): Uint8Array | undefined {
    if (this.#size > MAX_COPY_BYTES) return undefined;
    return this.#chunks.length === 1 ? this.#chunks[0] : Buffer.concat(this.#chunks);
  }
}
