/** HTTP/1.1 by hand: it sends what no client would, and says of every response whether it came. */
import { connect, type Socket } from "node:net";
import { setTimeout as delay, setImmediate } from "node:timers/promises";

/** A request in good form. Its Content-Length is added if it has a body. */
export interface Request {
  method: string;
  /** Path and query. */
  target: string;
  headers: [name: string, value: string][];
  body: Buffer;
}

/** A request in any form, byte for byte. */
export interface RawRequest {
  bytes: Buffer;
}

export interface RawResponse {
  status: number;
  /** Names in lower case. */
  headers: Map<string, string>;
  body: Buffer;
}

/**
 * What has not responded by then, in ms, hangs. It takes as long only on a busy machine, or for a
 * fault.
 */
const LIMIT = 10_000;

/** What has got a response by then, in ms, needs no look at the limit. */
const AT_ONCE = 100;

/** A server that is silent for as long, in ms, is not busy. */
const DEAD = 60_000;

/** Connections to one server. */
export class Wire {
  #port: number;
  #idle: Socket[] = [];

  constructor(url: string) {
    this.#port = Number(new URL(url).port);
  }

  /**
   * Sends a request and waits for its response.
   * @throws Error, a sentence, if none comes, or if it is not HTTP
   */
  async send(request: Request | RawRequest): Promise<RawResponse> {
    // What is not in good form may leave a connection in any state, so that it gets one of its own.
    if ("bytes" in request)
      return this.#exchange(this.#connect(), request.bytes, isHead(request.bytes), false);
    const bytes = bytesOf(request);
    // A server closes a connection that has been idle for long.
    this.#idle = this.#idle.filter((socket) => !socket.destroyed);
    const idle = this.#idle.pop();
    if (idle) {
      const response = await this.#exchange(idle, bytes, request.method === "HEAD", true).catch((error) => {
        // A server may close a connection that idles, at the very moment that it is used again.
        if (!(error instanceof ClosedError)) throw error;
      });
      if (response) return response;
    }
    return this.#exchange(this.#connect(), bytes, request.method === "HEAD", true);
  }

  close() {
    for (const socket of this.#idle) socket.destroy();
  }

  #connect(): Socket {
    const socket = connect(this.#port, "127.0.0.1");
    socket.on("error", () => {}); // "close" follows.
    return socket;
  }

  async #exchange(socket: Socket, bytes: Buffer, isHead: boolean, keep: boolean): Promise<RawResponse> {
    const response = read(socket, isHead);
    socket.write(bytes);
    const overdue = Promise.withResolvers<never>();
    const timer = setTimeout(() => this.#overdue().catch(overdue.reject), AT_ONCE);
    try {
      const { isWhole, ...rest } = await Promise.race([response, overdue.promise]);
      const isOpen = keep && isWhole && rest.headers.get("connection") !== "close" && !socket.destroyed;
      if (isOpen) this.#idle.push(socket.removeAllListeners("data").removeAllListeners("close"));
      else socket.destroy();
      return rest;
    } catch (error) {
      socket.destroy();
      throw error;
    } finally {
      clearTimeout(timer);
    }
  }

  /**
   * Throws when the response has had its time, of which AT_ONCE has passed. A busy machine delays
   * all alike: the time begins when the server, asked something else, has responded to that, since
   * it has read this request too by then, and it has passed when the server has responded once
   * more.
   */
  async #overdue(): Promise<never> {
    await this.probe();
    await delay(LIMIT - AT_ONCE);
    await this.probe();
    await setImmediate();
    throw new Error(`There was no response within ${LIMIT / 1000} seconds.`);
  }

  /**
   * Waits until the server responds to a plain request.
   * @throws Error if it does not
   */
  async probe(): Promise<void> {
    const socket = this.#connect();
    socket.setTimeout(DEAD, () => socket.destroy());
    const response = read(socket, false);
    socket.write("GET /probe HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
    await response.catch(() => {
      throw new Error("The server responds to nothing any more.");
    });
    socket.destroy();
  }
}

/** The server has closed the connection without a whole response. */
class ClosedError extends Error {}

/** Reads a response, and whether it was the last that came. */
function read(socket: Socket, isHead: boolean): Promise<RawResponse & { isWhole: boolean }> {
  return new Promise((resolve, reject) => {
    let received = Buffer.alloc(0);
    const look = (ended: boolean) => {
      try {
        const response = readResponse(received, isHead, ended);
        if (response) resolve({ ...response, isWhole: response.length === received.length });
        else if (ended) reject(new ClosedError("The connection was closed without a whole response."));
      } catch (error) {
        reject(error);
      }
    };
    socket.on("data", (chunk: Buffer) => {
      received = Buffer.concat([received, chunk]);
      look(false);
    });
    socket.on("close", () => look(true));
  });
}

/** A request as it goes over the wire. */
export function bytesOf({ method, target, headers, body }: Request): Buffer {
  const isSized = headers.some(([name]) => /^(content-length|transfer-encoding)$/i.test(name));
  const length = body.length > 0 && !isSized ? [["Content-Length", String(body.length)]] : [];
  const lines = [["Host", "localhost"], ...length, ...headers].map(
    ([name, value]) => `${name}: ${value}\r\n`,
  );
  return Buffer.concat([
    Buffer.from(`${method} ${target} HTTP/1.1\r\n${lines.join("")}\r\n`, "latin1"),
    body,
  ]);
}

function isHead(bytes: Buffer): boolean {
  return bytes.toString("latin1", 0, 5) === "HEAD ";
}

/**
 * Reads a whole response, interim ones (100 Continue) left out; undefined if there is more to come.
 */
function readResponse(
  received: Buffer,
  head: boolean,
  ended: boolean,
): (RawResponse & { length: number }) | undefined {
  const end = received.indexOf("\r\n\r\n");
  if (end < 0) return undefined;
  const [statusLine = "", ...lines] = received.toString("latin1", 0, end).split("\r\n");
  const [, code] = statusLine.match(/^HTTP\/1\.1 (\d{3}) /) ?? [];
  if (!code) throw new Error(`This is not the start of a response: ${statusLine}`);
  const status = Number(code);
  const start = end + 4;
  if (status < 200) return readResponse(received.subarray(start), head, ended);

  const headers = new Map(
    lines.map((line) => {
      const colon = line.indexOf(":");
      return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()];
    }),
  );
  if (headers.get("transfer-encoding") === "chunked" && !head)
    return readChunks(received, start, { status, headers });
  const announced = head || status === 204 ? 0 : headers.get("content-length");
  if (announced === undefined) {
    return ended ? { status, headers, body: received.subarray(start), length: received.length } : undefined;
  }
  const length = start + Number(announced);
  return received.length < length
    ? undefined
    : { status, headers, body: received.subarray(start, length), length };
}

function readChunks(received: Buffer, start: number, response: Omit<RawResponse, "body">) {
  const chunks: Buffer[] = [];
  for (let at = start; ; ) {
    const end = received.indexOf("\r\n", at);
    if (end < 0) return undefined;
    const size = Number.parseInt(received.toString("latin1", at, end), 16);
    at = end + 2 + size + 2;
    if (received.length < at) return undefined;
    if (size === 0) return { ...response, body: Buffer.concat(chunks), length: at };
    chunks.push(received.subarray(end + 2, at - 2));
  }
}
