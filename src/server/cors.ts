/** Lets web pages of any origin call a server, as https://fetch.spec.whatwg.org/#http-cors-protocol has it. */

/** Whether a browser asks, before it sends a request of a page, if it may. */
export function isPreflight({ method, headers }: Request): boolean {
  return method === "OPTIONS" && headers.has("origin") && headers.has("access-control-request-method");
}

/**
 * Allows the request that a browser asks about, with whatever headers it is to have.
 * @param methods those of its path; where there is no such path, the page is let through to be told so
 */
export function allow({ headers }: Request, methods: Iterable<string> | undefined): Response {
  const asked = headers.get("access-control-request-headers");
  return new Response(null, {
    status: 204,
    headers: {
      "Access-Control-Allow-Methods": methods
        ? [...methods].join(", ")
        : (headers.get("access-control-request-method") as string),
      ...(asked !== null && { "Access-Control-Allow-Headers": asked }),
    },
  });
}

/** Lets the page that sent the request read its answer. */
export function share(response: Response): Response {
  // A connection that is to be broken has no headers.
  if (response.type === "error") return response;
  response.headers.set("Access-Control-Allow-Origin", "*");
  response.headers.set("Access-Control-Expose-Headers", "Request-Id, Retry-After");
  return response;
}
