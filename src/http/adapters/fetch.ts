import { bodyIncomplete, bodyTooLarge } from "../body.ts";
import { type Handler, type HttpReply, type HttpRequest, MAX_BODY_BYTES } from "../exchange.ts";

/**
 * Makes a function with the signature of the global `fetch` that calls a handler in process.
 * @returns a function that throws a TypeError if the handler breaks the connection, as the global
 *   `fetch` does
 */
export function createFetch(
  handler: Handler,
): (input: Request | string | URL, init?: RequestInit) => Promise<Response> {
  return async (input, init) => {
    const request = input instanceof Request && init === undefined ? input : new Request(input, init);
    request.signal.throwIfAborted();
    const response = await respond(handler, request);
    request.signal.throwIfAborted();
    if (response === undefined) throw new TypeError("The server broke the connection, as asked.");
    return response;
  };
}

/**
 * Passes a request to a handler.
 * @returns `undefined` if the handler breaks the connection before the response
 */
export async function respond(handler: Handler, request: Request): Promise<Response | undefined> {
  const url = new URL(request.url);
  const body = await readBody(request, handler.bodyLimit?.(url.pathname) ?? MAX_BODY_BYTES);
  const reply = await handler.handle(readRequest(request, url, body));
  if (reply.cut === "before") return undefined;
  const { status, headers } = reply;
  return new Response(request.method === "HEAD" ? null : readReplyBody(reply), { status, headers });
}

function readRequest(
  { method, headers, signal }: Request,
  { pathname, host, searchParams }: URL,
  body: Uint8Array | HttpReply | undefined,
): HttpRequest {
  const isRead = body instanceof Uint8Array;
  return {
    method,
    path: pathname,
    query: searchParams,
    body: isRead ? body : undefined,
    bodyError: isRead ? undefined : body,
    signal,
    localAddress: undefined,
    // A Request has no Host header; its URL has the host.
    header: (name) => headers.get(name) ?? (name === "host" ? host : undefined),
  };
}

async function readBody(request: Request, limit: number): Promise<Uint8Array | HttpReply | undefined> {
  if (request.body === null) return undefined;
  if (Number(request.headers.get("content-length")) > limit) return bodyTooLarge(limit);
  try {
    const bytes = new Uint8Array(await request.arrayBuffer());
    return bytes.byteLength > limit ? bodyTooLarge(limit) : bytes;
  } catch {
    return bodyIncomplete();
  }
}

function readReplyBody({ body, pieces, cut }: HttpReply): BodyInit | null {
  if (pieces !== undefined) return readPieces(pieces);
  if (body === null || cut === undefined) return body;
  const bytes = new TextEncoder().encode(body);
  let isSent = false;
  return new ReadableStream({
    pull(controller) {
      if (isSent) controller.error(withoutStack(new TypeError("The response was truncated, as asked.")));
      else controller.enqueue(bytes.subarray(0, Math.floor(bytes.length / 2)));
      isSent = true;
    },
  });
}

/** A stream that makes a piece when it is asked for one. */
function readPieces(pieces: Iterable<string>): ReadableStream {
  const encoder = new TextEncoder();
  const iterator = pieces[Symbol.iterator]();
  return new ReadableStream({
    pull(controller) {
      const { done, value } = iterator.next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(value));
    },
    cancel() {
      iterator.return?.();
    },
  });
}

/** A server that logs the error need not report it as a crash. */
function withoutStack(error: Error): Error {
  error.stack = error.message;
  return error;
}
