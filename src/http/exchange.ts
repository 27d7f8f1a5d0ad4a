/** A request, whether it comes through `node:http` or through `fetch` in process. */
export interface HttpRequest {
  /** In upper case. */
  readonly method: string;
  /** The path, percent-encoded as it was sent, without the query. */
  readonly path: string;
  readonly query: URLSearchParams;
  /** The bytes of the body; `undefined` if there is none, or if it could not be read. */
  readonly body: Uint8Array | undefined;
  /**
   * The response to a body that could not be read: it is too large, or ended before it was
   * complete.
   */
  readonly bodyError: HttpReply | undefined;
  /** Aborted when the caller no longer waits for the response. */
  readonly signal: AbortSignal;
  /** The address of this machine that the request arrived at; `undefined` in process. */
  readonly localAddress: string | undefined;
  /**
   * The value of a header; repeated headers are joined with commas.
   * @param name in any case
   */
  header(name: string): string | undefined;
}

/** A response, whichever adapter sends it. */
export interface HttpReply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** `null` for a response without content. */
  readonly body: string | null;
  /**
   * A body that is too long for one text, in place of `body`. Each piece is made when it is sent.
   */
  readonly pieces?: Iterable<string>;
  /** The `error_code` of an error response, for the log and the journal. */
  readonly errorCode?: string;
  /**
   * If set, the adapter breaks the connection: before the response, or in the middle of its body.
   */
  readonly cut?: "before" | "halfway";
}

/** A value or a promise of it. A plain value is faster, since nothing waits for a promise. */
export type MaybeLater<Value> = Value | Promise<Value>;

/** What an adapter serves. */
export interface Handler {
  handle(request: HttpRequest): MaybeLater<HttpReply>;
  /**
   * The largest body that a request to this path may have, in bytes; {@link MAX_BODY_BYTES} by
   * default.
   */
  bodyLimit?(path: string): number;
}

/** The largest body of a request to the API, in bytes: 1 MiB. */
export const MAX_BODY_BYTES = 2 ** 20;

/** Calls `next` with the value: at once, or when the promise is fulfilled. */
export function chain<Value, Result>(
  value: MaybeLater<Value>,
  next: (value: Value) => MaybeLater<Result>,
): MaybeLater<Result> {
  return value instanceof Promise ? value.then(next) : next(value);
}
