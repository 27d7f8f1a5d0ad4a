/** Where a request carries its body, once that has been read. */
const BODY = Symbol("body");

interface Carrier extends Request {
  [BODY]?: Uint8Array;
}

/** Keeps the body of a request that was read before it is answered, so that the front need not wait for it. */
export function keepBody(request: Carrier, body: Uint8Array): void {
  request[BODY] = body;
}

/** The body that was kept; `undefined` where it is still to be read, from the request itself. */
export function keptBody(request: Carrier): Uint8Array | undefined {
  return request[BODY];
}
