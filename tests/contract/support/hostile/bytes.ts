/** Bytes that are no HTTP, or whose framing is a lie. */
import fc from "fast-check";
import type { Node } from "../described.ts";
import {
  anyBody as anyBodyOfAll,
  type HostileRequest,
  jsonOf,
  NOT_HTTP,
  notJson,
  request,
  type Target,
} from "./request.ts";

/**
 * Bytes have no operation yet: the server responds to them in the common form of errors, unless it
 * can read them after all, and then the Mail API has a form of its own. So they go to the others.
 */
const anyBody = anyBodyOfAll.filter(({ operation }) => !operation.id.startsWith("mail"));

/**
 * Bytes that are no request, or not quite. All of them carry a body that is not JSON, in case they
 * are read as one after all.
 */
export const malformed = fc
  .tuple(
    anyBody,
    fc.constantFrom<(lines: { start: string; head: string[] }) => string>(
      ({ start, head }) => join(start.replace(" HTTP/1.1", ""), head),
      ({ start, head }) => join(start.replace("HTTP/1.1", "HTTP/9.9"), head),
      ({ start, head }) => join(start.replace("HTTP/1.1", "http/1.1"), head),
      ({ start, head }) => join(start.replace("HTTP/1.1", "HTTP/1.1 x"), head),
      ({ start, head }) => join(start.replace("/api", " /api"), head),
      ({ start, head }) => join(start.replace("/api", "/a\0pi"), head),
      ({ start, head }) => join(start.replace("/api", "/a pi"), head),
      ({ start, head }) => join(start.replace(/^\w+/, "BREW"), head),
      ({ start, head }) => join(start.toLowerCase(), head),
      ({ start, head }) => join(`\0${start}`, head),
      ({ start, head }) => join(start, [...head, "no colon"]),
      ({ start, head }) => join(start, [...head, ": no name"]),
      ({ start, head }) => join(start, [...head, "bad name: x"]),
      ({ start, head }) => join(start, [...head, "X-Space : x"]),
      ({ start, head }) => join(start, [...head, "X-Nul: a\0b"]),
      ({ start, head }) => join(start, [...head, "X-Return: a\rb"]),
      ({ start, head }) => join(start, [" folded: x", ...head]),
      ({ start, head }) => join(start, [...head, `X-Large: ${"x".repeat(20_000)}`]),
      ({ start, head }) => join(start, [...head, ...Array(5000).fill("X-Many: x")]),
      ({ start, head }) => join(start.replace("/api", `/${"x".repeat(20_000)}`), head),
      ({ start, head }) => [start, ...head, "", "{"].join("\n"),
      () => "GET / HTTP/2.0\r\n\r\n",
      () => "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
      () => "CONNECT evil.example:443 HTTP/1.1\r\nHost: evil.example\r\n\r\n",
      () => "\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03",
      () => "SSH-2.0-OpenSSH_9.6\r\n",
      () => "GET\r\n\r\n",
    ),
  )
  .map(([target, change]): HostileRequest => raw(change(linesOf(target)), "4"));

export const garbage = fc
  .uint8Array({ minLength: 1, maxLength: 300 })
  .map(
    (bytes): HostileRequest => ({
      bytes: Buffer.concat([Buffer.from(bytes), Buffer.from("\r\n\r\n")]),
      responses: ["4"],
    }),
  )
  .filter(({ bytes }: Node) => !/^[\r\n]*$/.test(bytes.toString("latin1")));

export const framing = fc
  .tuple(
    anyBody,
    fc.oneof(
      fc
        .constantFrom("abc", "-1", "+3", "1e3", "0x5", "5 5", "3,4", "99999999999999999999", "3.0", " ")
        .map((length) => [`Content-Length: ${length}`]),
      fc.constant(["Content-Length: 3", "Content-Length: 4"]),
      fc.constant(["Content-Length: 3", "Transfer-Encoding: chunked"]),
      fc
        .constantFrom("xchunked", "chunked, gzip", "identity", "gzip", "chunked\x0b", "chunked, chunked")
        .map((coding) => [`Transfer-Encoding: ${coding}`]),
    ),
  )
  .map(([target, more]): HostileRequest => {
    const { start, head } = linesOf(target);
    return raw(join(start, [...head, ...more]), "4");
  });

export const chunks = fc
  .tuple(
    anyBody,
    fc.constantFrom(
      "zz\r\n{\r\n0\r\n\r\n",
      "-1\r\n{\r\n0\r\n\r\n",
      "FFFFFFFFFFFFFFFFFF\r\n{\r\n0\r\n\r\n",
      "1\r\n{}\r\n0\r\n\r\n",
      "1\r\n{0\r\n\r\n",
      "\r\n1\r\n{",
      `1;${"x".repeat(20_000)}\r\n{\r\n0\r\n\r\n`,
      "1 1\r\n{\r\n0\r\n\r\n",
      "1\n{\n0\n\n",
      "0\r\nX-Trailer: x\r\n\r\n",
      "0\r\nno colon\r\n\r\n",
    ),
  )
  .map(([target, body]): HostileRequest => {
    const { start, head } = linesOf(target);
    return raw(`${[start, ...head, "Transfer-Encoding: chunked"].join("\r\n")}\r\n\r\n${body}`, "4");
  });

/** A body shorter than announced by one that waits for the rest, or longer than announced. */
export const lies = fc
  .tuple(anyBody, fc.integer({ min: -200, max: -1 }))
  .map(([target, difference]): HostileRequest => {
    const text = jsonOf(target);
    const refused = request(target, text, notJson(target));
    const length = Math.max(0, text.length + difference);
    return {
      ...refused,
      headers: [...refused.headers, ["Content-Length", String(length)], ["Connection", "close"]],
    };
  });

/** The server has to wait here, so there are few of them. */
export const unfinished = fc.oneof(
  fc.tuple(anyBody, fc.integer({ min: 1, max: 10_000 })).map(([target, missing]): HostileRequest => {
    const text = jsonOf(target);
    const { start, head } = linesOf(target);
    return raw(
      `${[start, ...head, `Content-Length: ${text.length + missing}`].join("\r\n")}\r\n\r\n${text}`,
      NOT_HTTP,
    );
  }),
  fc
    .tuple(anyBody, fc.constantFrom("", "5", "5\r\n", "5\r\n{", "1\r\n{\r\n", "1\r\n{\r\n0\r\n"))
    .map(([target, body]): HostileRequest => {
      const { start, head } = linesOf(target);
      return raw(`${[start, ...head, "Transfer-Encoding: chunked"].join("\r\n")}\r\n\r\n${body}`, NOT_HTTP);
    }),
  fc.tuple(anyBody, fc.integer({ min: 1, max: 80 })).map(([target, length]): HostileRequest => {
    const { start, head } = linesOf(target);
    return raw(join(start, head).slice(0, length), NOT_HTTP);
  }),
);

/** The lines of a request with a key, without what says how long its body is. */
function linesOf(target: Target): { start: string; head: string[] } {
  const { method, headers } = request(target, "");
  return {
    start: `${method} ${target.target} HTTP/1.1`,
    head: ["Host: localhost", ...headers.map(([name, value]) => `${name}: ${value}`)],
  };
}

function join(start: string, head: string[]): string {
  return `${[start, ...head].join("\r\n")}\r\n\r\n{`;
}

function raw(text: string, ...responses: string[]): HostileRequest {
  return { bytes: Buffer.from(text, "latin1"), responses };
}
