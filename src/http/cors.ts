/** Lets web pages of any origin call a server: https://fetch.spec.whatwg.org/#http-cors-protocol */
import type { HttpReply, HttpRequest } from "./exchange.ts";
import { noContent } from "./responses.ts";

/** Whether a request is a preflight, which a browser sends before the request of a page. */
export function isPreflight(request: HttpRequest): boolean {
  return (
    request.method === "OPTIONS" &&
    request.header("origin") !== undefined &&
    request.header("access-control-request-method") !== undefined
  );
}

/**
 * Permits the request that a browser asks about, with any headers.
 * @param methods allowed on this path. If the path is unknown, the request is permitted so that the
 *   page can read the 404.
 */
export function allow(request: HttpRequest, methods: Iterable<string> | undefined): HttpReply {
  const headers = request.header("access-control-request-headers");
  return noContent(204, {
    "Access-Control-Allow-Methods": methods
      ? [...methods].join(", ")
      : (request.header("access-control-request-method") as string),
    ...(headers !== undefined && { "Access-Control-Allow-Headers": headers }),
  });
}

/** Lets the page that sent the request read the response. */
export function share(reply: HttpReply): HttpReply {
  const headers = {
    ...reply.headers,
    "Access-Control-Allow-Origin": "*",
    "Access-Control-Expose-Headers": "Request-Id, Retry-After",
  };
  return { ...reply, headers };
}
