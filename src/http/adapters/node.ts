import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from "node:http";
import type { Socket } from "node:net";
import type { Duplex } from "node:stream";
import { bodyIncomplete, bodyTooLarge } from "../body.ts";
import {
  type Handler,
  type HttpReply,
  type HttpRequest,
  MAX_BODY_BYTES,
  type MaybeLater,
} from "../exchange.ts";
import type { Log } from "../log.ts";
import { errorResponse, internalError } from "../responses.ts";
import { bindServer, type Listening } from "./listening.ts";

export type { Listening };

// An `import` of node:http reads each of its exports, one of which loads undici. That takes a third
// of the time in which the sandbox starts.
const { createServer, STATUS_CODES } = process.getBuiltinModule("node:http");
const { pipeline, Readable } = process.getBuiltinModule("node:stream");

const SERVER_OPTIONS = {
  // The longest time for the headers and for the whole request to arrive, in ms. Late ones get an
  // error response.
  headersTimeout: 700,
  requestTimeout: 30_000,
  connectionsCheckingInterval: 100,
  // How long a connection may be idle between two requests, in ms. After Node's 5 s, a caller on a
  // busy machine meets the end of a connection that it is about to use again.
  keepAliveTimeout: 60_000,
  // Node's own response to a missing Host would not have the form of the API's errors. Only the
  // control plane needs the Host.
  requireHostHeader: false,
  // Otherwise Node would use the first of two Authorization or Content-Type headers and ignore the
  // second.
  joinDuplicateHeaders: true,
};

/**
 * How long a caller may pause in the middle of a body, in ms. Usually the caller is on the same
 * machine.
 */
const SILENCE_MS = 500;

/**
 * How long a connection may stay open before its first byte, in ms. Browsers open some in advance.
 */
const UNUSED_MS = 30_000;

/** A Host header: a name or an address, and an optional port. */
const HOST = /^([\w.~!$&'()*+,;=%-]*|\[[\da-fA-F:.]+\])(:\d*)?$/;

/**
 * A path that `URL` would not change. Other paths go through `URL`, which takes four times as long.
 */
const PLAIN_PATH = /^(?:\/[\w~!$&'()*+,;=:@-]*)+$/;

/** A request on a connection, and its response. */
interface Exchange {
  incoming: IncomingMessage;
  outgoing: ServerResponse;
  /**
   * Ends a body that is still being read, because the connection sent something that is not HTTP.
   */
  breakBody: ((message: string) => void) | undefined;
}

/**
 * Serves a handler over HTTP/1.1.
 *
 * Invalid input (bytes that are not HTTP, bodies that never end, upgrades, CONNECT) gets a response
 * in the form of the API's errors, and does not stop the server.
 * @param options.port 0, the default, picks a free one
 * @param options.host the address to bind to, 127.0.0.1 by default
 * @param options.log gets each request with its response
 * @throws {UserError} if it cannot listen. The message says why, and what to do.
 *
 * @example
 * const server = await listen(await createMock(), { port: 4010 });
 * console.log(server.url); // http://127.0.0.1:4010
 */
export async function listen(
  handler: Handler,
  { port, host, log }: { port?: number; host?: string | undefined; log?: Log | undefined } = {},
): Promise<Listening> {
  /** The latest exchange of each connection. */
  const latest = new WeakMap<Duplex, Exchange>();
  /**
   * Connections that have sent invalid bytes. Node reports an error for each further packet, which
   * is ignored.
   */
  const broken = new WeakSet<Socket>();
  const server = createServer(SERVER_OPTIONS, serve);
  server.on("checkContinue", serve);
  server.on("checkExpectation", serve);
  server.on("connect", (_incoming, socket) => {
    closeWith(socket, 400, "parse_error", "This is not a proxy: CONNECT has no meaning here.");
  });
  server.on("connection", (socket) => {
    const unused = setTimeout(() => {
      if (socket.bytesRead === 0) socket.destroy();
    }, UNUSED_MS);
    socket.once("close", () => clearTimeout(unused));
  });
  server.on("clientError", (error: ParserError, duplex) => {
    const socket = duplex as Socket;
    // A connection that was opened in advance has not sent anything yet, so it is not late.
    const isUnused = error.code === "ERR_HTTP_REQUEST_TIMEOUT" && socket.bytesRead === 0;
    if (isUnused || broken.has(socket)) return;
    broken.add(socket);
    onParserError(error, socket);
  });

  return bindServer(server, { port, host });

  function serve(incoming: IncomingMessage, outgoing: ServerResponse): void {
    const exchange: Exchange = { incoming, outgoing, breakBody: undefined };
    latest.set(incoming.socket, exchange);
    const target = readTarget(incoming);
    if (target === undefined) {
      const reply = errorResponse(
        400,
        "parse_error",
        "This is not an HTTP request: its target is not a URL.",
      );
      log?.({ method: "-", path: "-", status: 400, code: reply.errorCode, milliseconds: 0 });
      send(exchange, reply);
      return;
    }
    const limit = handler.bodyLimit?.(target.path) ?? MAX_BODY_BYTES;
    const { headers } = incoming;
    const length = Number(headers["content-length"] ?? 0);
    const respond = (body: Uint8Array | HttpReply | undefined) => handle(exchange, target, body);
    if (length > limit) respond(bodyTooLarge(limit));
    else if (length === 0 && headers["transfer-encoding"] === undefined) respond(undefined);
    else {
      if (headers.expect?.toLowerCase() === "100-continue") outgoing.writeContinue();
      readBody(exchange, limit, respond);
    }
  }

  function handle(exchange: Exchange, target: Target, body: Uint8Array | HttpReply | undefined): void {
    const start = performance.now();
    const request = new NodeRequest(exchange, target, body);
    const finish = (reply: HttpReply) => {
      log?.({
        method: request.method,
        path: target.path,
        status: reply.cut === "before" ? 0 : reply.status,
        code: reply.errorCode,
        milliseconds: performance.now() - start,
      });
      send(exchange, reply);
    };
    let reply: MaybeLater<HttpReply>;
    try {
      reply = handler.handle(request);
    } catch (error) {
      reply = internalError(error);
    }
    if (reply instanceof Promise) reply.catch(internalError).then(finish);
    else finish(reply);
  }

  /**
   * Responds to bytes that are not HTTP, after the responses to earlier requests on the same
   * connection.
   */
  function onParserError(error: ParserError, socket: Socket): void {
    const [status, code, message] = explainParserError(error);
    const exchange = latest.get(socket);
    if (!socket.writable) socket.destroy();
    else if (exchange?.breakBody) exchange.breakBody(message);
    else if (exchange === undefined || exchange.outgoing.writableFinished)
      closeWith(socket, status, code, message);
    else exchange.outgoing.once("finish", () => onParserError(error, socket));
  }

  /** Responds when Node could not parse a request, and closes the connection. */
  function closeWith(socket: Duplex, status: number, code: string, message: string): void {
    const { headers, body } = errorResponse(status, code, message);
    socket.on("error", () => {});
    socket.end(
      `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\nContent-Type: ${headers["Content-Type"]}\r\n` +
        `Content-Length: ${Buffer.byteLength(body ?? "")}\r\nConnection: close\r\n\r\n${body}`,
    );
    // Some callers never close their end.
    setTimeout(() => socket.destroy(), SILENCE_MS).unref();
    log?.({ method: "-", path: "-", status, code, milliseconds: 0 });
  }
}

/** The target of a request. */
interface Target {
  path: string;
  /** The query with its `?`, or an empty string. */
  search: string;
}

/**
 * Reads the target of a request, which may be an absolute URL.
 * @returns `undefined` if the target or the Host is invalid
 */
function readTarget({ url = "", headers }: IncomingMessage): Target | undefined {
  if (headers.host !== undefined && !HOST.test(headers.host)) return undefined;
  const query = url.indexOf("?");
  const path = query < 0 ? url : url.slice(0, query);
  if (PLAIN_PATH.test(path)) return { path, search: query < 0 ? "" : url.slice(query) };
  const whole = url.startsWith("/") ? `http://localhost${url}` : url;
  if (!/^https?:/i.test(whole) || !URL.canParse(whole)) return undefined;
  const { pathname, search } = new URL(whole);
  return { path: pathname, search };
}

/** Adapts Node's request. Properties that few requests need are computed on demand. */
class NodeRequest implements HttpRequest {
  readonly method: string;
  readonly path: string;
  readonly body: Uint8Array | undefined;
  readonly bodyError: HttpReply | undefined;
  readonly #exchange: Exchange;
  readonly #search: string;

  constructor(exchange: Exchange, { path, search }: Target, body: Uint8Array | HttpReply | undefined) {
    const isRead = body instanceof Uint8Array;
    this.method = exchange.incoming.method ?? "GET";
    this.path = path;
    this.body = isRead ? body : undefined;
    this.bodyError = isRead ? undefined : body;
    this.#exchange = exchange;
    this.#search = search;
  }

  get query(): URLSearchParams {
    return new URLSearchParams(this.#search);
  }

  get signal(): AbortSignal {
    const { outgoing } = this.#exchange;
    const controller = new AbortController();
    if (outgoing.destroyed) controller.abort();
    outgoing.once("close", () => controller.abort());
    return controller.signal;
  }

  get localAddress(): string | undefined {
    return this.#exchange.incoming.socket.localAddress;
  }

  header(name: string): string | undefined {
    const value = this.#exchange.incoming.headers[name.toLowerCase()];
    return Array.isArray(value) ? value.join(", ") : value;
  }
}

/**
 * Reads a body, then calls `done`. Usually the body has arrived together with the headers. If the
 * caller disconnects, `done` is not called.
 */
function readBody(exchange: Exchange, limit: number, done: (body: Uint8Array | HttpReply) => void): void {
  const { incoming } = exchange;
  const chunks: Buffer[] = [];
  let size = 0;
  let silence: NodeJS.Timeout | undefined;
  exchange.breakBody = (message) => finish(bodyIncomplete(message));
  process.nextTick(() => {
    if (exchange.breakBody === undefined) return;
    if (incoming.readableLength === Number(incoming.headers["content-length"])) {
      const body = incoming.read() as Buffer;
      // Node emits "end" only if reading continues.
      incoming.resume();
      finish(body);
    } else {
      silence = setTimeout(onSilence, SILENCE_MS);
      incoming.on("data", onData).on("end", onEnd).on("close", onClose);
    }
  });

  function finish(body: Uint8Array | HttpReply): void {
    exchange.breakBody = undefined;
    if (silence !== undefined) {
      clearTimeout(silence);
      incoming.off("data", onData).off("end", onEnd).off("close", onClose);
    }
    done(body);
  }
  function onData(chunk: Buffer): void {
    chunks.push(chunk);
    size += chunk.length;
    silence?.refresh();
    if (size > limit) finish(bodyTooLarge(limit));
  }
  function onEnd(): void {
    finish(Buffer.concat(chunks));
  }
  function onClose(): void {
    clearTimeout(silence);
  }
  function onSilence(): void {
    const received = size;
    // A busy process may not have read yet what has arrived, so check again before giving up.
    setImmediate(() => {
      if (exchange.breakBody && size === received) finish(bodyIncomplete());
    });
  }
}

function send({ incoming, outgoing }: Exchange, { status, headers, body, pieces, cut }: HttpReply): void {
  if (cut === "before") {
    incoming.socket.destroy();
    return;
  }
  try {
    if (pieces !== undefined && incoming.method !== "HEAD") {
      outgoing.writeHead(status, headers);
      sendPieces(outgoing, pieces);
      return;
    }
    if (body === null) {
      outgoing.writeHead(status, headers).end();
      return;
    }
    const size = Buffer.byteLength(body);
    const sized: OutgoingHttpHeaders = { ...headers, "Content-Length": size };
    outgoing.writeHead(status, sized);
    // If each character is one byte, the text is ASCII, which Node sends fastest as Latin-1.
    if (cut === undefined) outgoing.end(body, size === body.length ? "latin1" : "utf8");
    else {
      const bytes = Buffer.from(body);
      outgoing.write(bytes.subarray(0, Math.floor(bytes.length / 2)), () => incoming.socket.destroy());
    }
  } catch (error) {
    // The response cannot be sent, for example because a header contains a line break.
    console.error(error);
    outgoing.destroy();
  }
}

/**
 * Sends a body piece by piece, as fast as the caller reads. Between two pieces, other requests get
 * their turn.
 */
function sendPieces(outgoing: ServerResponse, pieces: Iterable<string>): void {
  pipeline(Readable.from(inTurns()), outgoing, (error) => {
    if (error != null && error.code !== "ERR_STREAM_PREMATURE_CLOSE") console.error(error);
  });
  async function* inTurns() {
    for (const piece of pieces) {
      yield piece;
      await new Promise((resolve) => setImmediate(resolve));
    }
  }
}

/** The error of Node's parser if the bytes are not a request. */
type ParserError = NodeJS.ErrnoException & { reason?: string };

function explainParserError({ code, reason, message }: ParserError): [number, string, string] {
  if (code === "HPE_HEADER_OVERFLOW")
    return [431, "request_too_large", "The headers are larger than 16 KiB."];
  if (code === "ERR_HTTP_REQUEST_TIMEOUT")
    return [400, "parse_error", "The request ended before it was complete."];
  return [400, "parse_error", `This is not an HTTP request: ${reason ?? message}.`];
}
