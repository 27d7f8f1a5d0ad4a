import { createServer, type IncomingMessage, STATUS_CODES } from "node:http";
import type { Http2ServerRequest } from "node:http2";
import type { AddressInfo, Socket } from "node:net";
import type { Duplex } from "node:stream";
import { getRequestListener, RequestError } from "@hono/node-server";
import { RESPONSE_ALREADY_SENT } from "@hono/node-server/utils/response";
import { keepBody } from "./body.ts";
import { errorBody, errorCodeOf, refuse } from "./envelope.ts";
import { type Fetch, fail, MAX_BODY_BYTES } from "./front.ts";
import type { Log } from "./log.ts";

/** A server that is listening. */
export interface Listening {
  /** Where it listens, such as `http://127.0.0.1:4010`. */
  url: string;
  port: number;
  /** Stops at once, open connections and requests under way included. */
  close(): Promise<void>;
}

/** A request as Node delivers it, with what was learned by reading its body beforehand. */
interface Incoming extends IncomingMessage {
  /** The whole body. The adapter takes it from a property of this name. */
  rawBody?: Buffer;
  /** Set where the body stopped before its announced end. */
  incomplete?: boolean;
}

const SERVER_OPTIONS = {
  // Headers, and whole requests, that do not come are answered, not waited for. In ms.
  headersTimeout: 700,
  requestTimeout: 30_000,
  connectionsCheckingInterval: 100,
  // Node would refuse a missing Host itself, without the envelope. Nothing here depends on the host.
  requireHostHeader: false,
};

/** How long a caller may be silent amid a request, in ms: as a rule it is on the same machine, and waits for the answer. */
const SILENCE_MS = 500;

/** How long a connection may be open without a byte from the caller, in ms. Browsers open some ahead of need. */
const UNUSED_MS = 30_000;

/**
 * Serves a handler over HTTP/1.1.
 *
 * Whatever arrives, the caller gets an answer in the envelope of the API's errors, and the process lives on: bytes that are not HTTP,
 * bodies that never end, upgrades and CONNECT included.
 *
 * A handler that returns `Response.error()` has the connection cut without a byte.
 * @param options.port 0, the default, picks a free one
 * @param options.host the address to bind to, 127.0.0.1 by default
 * @param options.log takes note of each answered request
 * @throws Error where it cannot listen, a sentence with the remedy
 *
 * @example
 * const mock = await createMock();
 * const server = await listen(mock.fetch, { port: 4010 });
 * console.log(server.url); // http://127.0.0.1:4010
 */
export async function listen(
  fetch: Fetch,
  {
    port = 0,
    host = "127.0.0.1",
    log,
  }: { port?: number; host?: string | undefined; log?: Log | undefined } = {},
): Promise<Listening> {
  const adapt = getRequestListener(respond, { hostname: "localhost", errorHandler });
  const server = createServer(SERVER_OPTIONS, (incoming: Incoming, outgoing) => {
    const answer = () => {
      adapt(incoming, outgoing).catch((error) => {
        // A response that cannot be sent, such as one with a line break in a header.
        console.error(error);
        outgoing.destroy();
      });
    };
    if (hasReadableBody(incoming)) readBody(incoming, answer);
    else answer();
  });
  server.on("checkContinue", (incoming: Incoming, outgoing) => {
    if (hasReadableBody(incoming)) outgoing.writeContinue();
    server.emit("request", incoming, outgoing);
  });
  server.on("checkExpectation", (incoming, outgoing) => server.emit("request", incoming, outgoing));
  server.on("connect", (_incoming, socket) => {
    refuseSocket(socket, 400, "parse_error", "This is not a proxy: CONNECT has no meaning here.");
  });
  server.on("connection", (socket) => {
    const unused = setTimeout(() => {
      if (socket.bytesRead === 0) socket.destroy();
    }, UNUSED_MS);
    socket.once("close", () => clearTimeout(unused));
  });
  server.on("clientError", (error: ParserError, socket) => {
    // A connection that was opened ahead of its first request is not late.
    const isUnused = error.code === "ERR_HTTP_REQUEST_TIMEOUT" && (socket as Socket).bytesRead === 0;
    if (!socket.writable) socket.destroy();
    else if (!isUnused) refuseSocket(socket, ...explainParserError(error));
  });

  await new Promise<void>((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => reject(explain(error, host, port)));
    server.listen(port, host, resolve);
  });
  const bound = (server.address() as AddressInfo).port;
  return {
    url: `http://${host.includes(":") ? `[${host}]` : host}:${bound}`,
    port: bound,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };

  function respond(request: Request, environment: { incoming: IncomingMessage | Http2ServerRequest }) {
    const incoming = environment.incoming as Incoming;
    if (incoming.rawBody) keepBody(request, incoming.rawBody);
    const start = performance.now();
    const answered = incoming.incomplete
      ? refuse(400, "parse_error", "The body ended before it was complete.", { Connection: "close" })
      : fetch(request);
    return answered instanceof Promise ? answered.then(finish) : finish(answered);

    function finish(response: Response): Response {
      const { status } = response;
      const { method, url } = request;
      const milliseconds = performance.now() - start;
      log?.({ method, path: new URL(url).pathname, status, code: errorCodeOf(response), milliseconds });
      if (status !== 0) return response;
      incoming.socket.destroy();
      return RESPONSE_ALREADY_SENT;
    }
  }

  /** Answers what the adapter cannot read (a target that is no URL), and what goes wrong in a handler. */
  function errorHandler(error: unknown): Response {
    const response =
      error instanceof RequestError
        ? refuse(400, "parse_error", `This is not an HTTP request: ${error.message}.`)
        : fail(error);
    log?.({ method: "-", path: "-", status: response.status, code: errorCodeOf(response), milliseconds: 0 });
    return response;
  }

  /** Answers where Node has no request to answer, and closes. */
  function refuseSocket(socket: Duplex, status: number, code: string, message: string): void {
    const body = JSON.stringify(errorBody(status, code, message));
    socket.on("error", () => {});
    socket.end(
      `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\nContent-Type: application/json\r\n` +
        `Content-Length: ${Buffer.byteLength(body)}\r\nConnection: close\r\n\r\n${body}`,
    );
    // Not every caller closes its end.
    setTimeout(() => socket.destroy(), SILENCE_MS).unref();
    log?.({ method: "-", path: "-", status, code, milliseconds: 0 });
  }
}

/** Whether there is a body to read. One that is announced to be too large is left to the front, which refuses it unread. */
function hasReadableBody({ headers }: IncomingMessage): boolean {
  const length = Number(headers["content-length"] ?? 0);
  return headers["transfer-encoding"] !== undefined || (length > 0 && length <= MAX_BODY_BYTES);
}

/**
 * Reads a body before the request is answered, because the adapter would wait for ever for one that does not end, and read one of any
 * size. As a rule it has come with the headers, and there is nothing to wait for.
 */
function readBody(incoming: Incoming, done: () => void): void {
  process.nextTick(() => {
    if (!incoming.complete) return awaitBody(incoming, done);
    incoming.rawBody = incoming.read() ?? Buffer.alloc(0);
    done();
  });
}

/** Reads until the body is over the limit, which the front sees and refuses. A caller that is gone gets no answer. */
function awaitBody(incoming: Incoming, done: () => void): void {
  const chunks: Buffer[] = [];
  let size = 0;
  const finish = () => {
    clearTimeout(silence);
    incoming.off("data", onData).off("end", onEnd).off("close", finish);
    if (!incoming.destroyed || incoming.complete) done();
  };
  const onEnd = () => {
    incoming.rawBody = Buffer.concat(chunks);
    finish();
  };
  const onData = (chunk: Buffer) => {
    chunks.push(chunk);
    size += chunk.length;
    silence.refresh();
    if (size > MAX_BODY_BYTES) onEnd();
  };
  const silence = setTimeout(() => {
    const received = size;
    // A busy process may be late to read what has come: look once more before the body is given up.
    setImmediate(() => {
      if (incoming.readableEnded || size > received) return;
      incoming.incomplete = true;
      finish();
    });
  }, SILENCE_MS);
  incoming.on("data", onData).on("end", onEnd).on("close", finish);
}

/** What Node's parser says of bytes that are not a request. */
type ParserError = NodeJS.ErrnoException & { reason?: string };

function explainParserError({ code, reason, message }: ParserError): [number, string, string] {
  if (code === "HPE_HEADER_OVERFLOW")
    return [431, "request_too_large", "The headers are larger than 16 KiB."];
  if (code === "ERR_HTTP_REQUEST_TIMEOUT")
    return [400, "parse_error", "The request ended before it was complete."];
  return [400, "parse_error", `This is not an HTTP request: ${reason ?? message}.`];
}

function explain(error: NodeJS.ErrnoException, host: string, port: number): Error {
  const sentences: Record<string, string> = {
    EADDRINUSE: `Port ${port} of ${host} is taken by another process. Stop that one, or choose another port; --port 0 picks a free one.`,
    EACCES: `This user may not open port ${port}. Choose one above 1023; --port 0 picks a free one.`,
    EADDRNOTAVAIL: `${host} is not an address of this machine. Choose another with --host; 127.0.0.1 always works.`,
    ENOTFOUND: `The host name ${host} is not known. Choose another with --host; 127.0.0.1 always works.`,
  };
  return new Error(sentences[error.code ?? ""] ?? `Cannot listen on ${host}:${port}: ${error.message}`, {
    cause: error,
  });
}
