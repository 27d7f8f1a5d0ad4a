import type { HttpReply } from "./exchange.ts";
import { errorResponse } from "./responses.ts";

/** The response to a body over the limit. @param limit in bytes */
export function bodyTooLarge(limit: number): HttpReply {
  const message = `The body is larger than ${limit / 2 ** 20} MiB (${limit} bytes).`;
  return errorResponse(413, "request_too_large", message);
}

/**
 * The response to a body that ended early. It closes the connection, since the rest of the body
 * might still arrive.
 */
export function bodyIncomplete(message = "The body ended before it was complete."): HttpReply {
  return errorResponse(400, "parse_error", message, { Connection: "close" });
}
