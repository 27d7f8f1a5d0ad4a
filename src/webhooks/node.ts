/**
 * The part of Node's request that is used. Express adds `body` if one of its parsers has read the
 * stream.
 */
export interface NodeRequest extends AsyncIterable<Uint8Array> {
  method?: string | undefined;
  headers: Record<string, string | string[] | undefined>;
  body?: unknown;
  resume?(): unknown;
}

/** The part of Node's response that is used. */
export interface NodeResponse {
  writeHead(status: number, headers: Record<string, string>): unknown;
  end(body: string): unknown;
}

/**
 * Makes a listener for `node:http` and Express of a webhook handler. If a body parser of Express
 * comes before it, what that has parsed is used.
 *
 * @throws {TypeError} if it is not a handler
 *
 * @example
 * const listener = toNodeHandler(createWebhookHandler({ authorization: "secret" }));
 */
export function toNodeHandler(
  handler: (request: Request) => Promise<Response>,
): (request: NodeRequest, response: NodeResponse) => Promise<void> {
  if (typeof handler !== "function")
    throw new TypeError("toNodeHandler takes the handler that createWebhookHandler returns.");
  return async (request, response) => {
    const method = request.method ?? "GET";
    const headers = new Headers();
    for (const [name, value] of Object.entries(request.headers))
      if (value !== undefined) headers.set(name, [value].flat().join(", "));
    const body = method === "GET" || method === "HEAD" ? null : bodyOf(request);
    const init = { method, headers, body, duplex: "half" };
    const reply = await handler(new Request("http://localhost/", init));
    response.writeHead(reply.status, Object.fromEntries(reply.headers));
    response.end(await reply.text());
    // The rest of the body would keep the connection busy.
    request.resume?.();
  };
}

function bodyOf(request: NodeRequest): BodyInit {
  const { body } = request;
  if (body instanceof Uint8Array || typeof body === "string") return body as BodyInit;
  if (body !== undefined && body !== null) return JSON.stringify(body);
  const chunks = request[Symbol.asyncIterator]();
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { done, value } = await chunks.next();
      if (done) controller.close();
      else controller.enqueue(new Uint8Array(value));
    },
  });
}
