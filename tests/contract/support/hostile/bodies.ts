/** Bodies that are not JSON, or not of the described shape, or too much. */
import fc from "fast-check";
import { type Breakage, breakages, broken, excesses } from "../breakages.ts";
import type { Request } from "../wire.ts";
import { anyBody, type HostileRequest, jsonOf, notJson, request, type Target, withBody } from "./request.ts";

/**
 * The places in a text but its end, and but those with a word or number of two characters or more
 * on either side.
 */
const CUTS = /(?:(?<!\w\w)|(?!\w\w))(?=.)/gs;

/**
 * Every example of a body, once, cut off at every character. Within a word, the parser is in the
 * same state all along.
 */
export const truncations: HostileRequest[] = [...Map.groupBy(withBody, jsonOf)].flatMap(([text, [target]]) =>
  // Create profile needs no body, so that an empty one is valid.
  Array.from(text.matchAll(CUTS), ({ index }) =>
    request(target as Target, text.slice(0, index), notJson(target as Target)),
  ).filter(({ operation, body }) => body.length > 0 || !/^(v1C|c)reateProfile$/.test(operation?.id ?? "")),
);

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

// biome-ignore format: as a list
const NEAR_JSON = [
  " ", "nul", "NaN", "-Infinity", "undefined", "{'a':1}", "{a:1}", "[1,]", '{"a":1,}', "\ufeff{}", "{} // c", "{}{}", "+1", "01", "1.", ".5",
  "0x10", '"\\x41"', '"\t"', '"\\ud8"', "\f{}", "\u00a0{}", "True", "None", "{]", "<a/>", "a=1&b=2", "%7B%7D",
];

export const brokenJson = fc.oneof(
  fc
    .tuple(anyBody, fc.constantFrom(...NEAR_JSON))
    .map(([target, text]) => request(target, text, notJson(target))),
  fc
    .tuple(
      anyBody,
      fc.nat(),
      fc.nat({ max: 5 }),
      fc.oneof(fc.string(), fc.constantFrom(",", "}", "]", '"', "\\", "\u0000", "\u001f")),
    )
    .map(([target, seed, removed, added]) => {
      const text = jsonOf(target);
      const at = seed % text.length;
      return { target, text: text.slice(0, at) + added + text.slice(at + removed) };
    })
    .filter(({ text }) => !isJson(text))
    .map(({ target, text }) => request(target, text, notJson(target))),
);

/** Bytes that are in no UTF-8 text, and control characters, which no text in JSON has. */
const BAD_BYTES = "ff c0 c080 80 e282 f0288cbc f4908080 eda080 edb080 f8888080 fe c328 00 0a 1b".split(" ");

/**
 * Inside of the first text of a body: a byte that no UTF-8 text has there, or a control character.
 */
export const badBytes = fc
  .tuple(anyBody, fc.constantFrom(...BAD_BYTES), fc.nat({ max: 20 }))
  .map(([target, hex, offset]) => {
    const text = Buffer.from(JSON.stringify({ text: "x".repeat(offset), ...target.example.value }));
    const at = '{"text":"'.length + offset;
    return request(
      target,
      Buffer.concat([text.subarray(0, at), Buffer.from(hex, "hex"), text.subarray(at)]),
      notJson(target),
    );
  });

/** Deeper than any body: as a whole or in a field, closed or left open. */
export const nesting = fc
  .record({
    target: anyBody,
    depth: fc.oneof(
      { weight: 9, arbitrary: fc.integer({ min: 101, max: 3000 }) },
      fc.integer({ min: 3000, max: 80_000 }),
    ),
    pair: fc.constantFrom<[string, string][]>(["[", "]"], ['{"a":', "}"], ['[{"a":', "}]"]),
    closed: fc.boolean(),
    field: fc.constantFrom("", "no_documented_field", "__proto__", "custom_attributes"),
  })
  .map(({ target, depth, pair: [open, close], closed, field }) => {
    const nested = open.repeat(depth) + (closed ? `1${close.repeat(depth)}` : "");
    return request(target, field ? `{"${field}":${nested}${closed ? "}" : ""}` : nested, notJson(target));
  });

/** A field of another type or beyond a limit: the body is JSON, of another shape. */
export const wrongShapes = fc
  .constantFrom(
    ...withBody.flatMap((target) => {
      const { schema, value } = target.example;
      return [...breakages(schema, value), ...excesses(schema, value)].map((breakage: Breakage) => ({
        target,
        breakage,
      }));
    }),
  )
  .map(({ target, breakage }) =>
    request(target, JSON.stringify(broken(target.example.value, breakage)), ...shapeResponses(target)),
  );

export const noObjects = fc
  .tuple(anyBody, fc.jsonValue({ maxDepth: 3 }))
  .filter(([, value]) => typeof value !== "object" || value === null || Array.isArray(value))
  .map(([target, value]) => request(target, JSON.stringify(value), ...shapeResponses(target)));

/** What a wrong shape gets: any documented 400 or 422 but `parse_error`. */
function shapeResponses({ operation }: Target): string[] {
  return operation.errors
    .filter(({ status }) => status === 400 || status === 422)
    .flatMap(({ status, bodies }) =>
      bodies.flatMap(({ examples }) => examples.map(({ key }) => `${status} ${key}`)),
    )
    .filter((response) => response !== "400 parse_error");
}

const MEBIBYTE = 1_048_576;

/**
 * Texts of all sizes up to far beyond 1 MiB, in a field that is known or not; and as many faults as
 * fit.
 */
export const huge = fc
  .record({
    target: anyBody,
    size: fc.oneof(
      fc.integer({ min: 100_000, max: MEBIBYTE - 3000 }),
      fc.integer({ min: MEBIBYTE, max: 3 * MEBIBYTE }),
    ),
    chunked: fc.boolean(),
    content: fc.constantFrom('"x', '[" ', "[1,"),
  })
  .map(({ target, size, chunked, content }) => {
    const filling = content === "[1," ? "1,".repeat(size / 2) : content[1]?.repeat(size);
    const text = `{"access_level_id":${content}${filling}`;
    const refused = request(target, text, size >= MEBIBYTE ? "413 request_too_large" : notJson(target));
    return chunked ? inChunks(refused, 65_536) : refused;
  });

export const manyFaults = fc
  .tuple(
    fc.constantFrom(...withBody.filter(({ operation }) => /UpdateProfile|updateProfile/.test(operation.id))),
    fc.integer({ min: 1000, max: 33_000 }),
  )
  .map(([target, count]) => {
    const attributes = Array(count).fill({ key: "not a key", value: [] });
    return request(target, JSON.stringify({ custom_attributes: attributes }), "400 validation_error");
  });

/** The same request with its body in chunks. */
function inChunks(refused: HostileRequest & Request, size: number): HostileRequest {
  const parts: Buffer[] = [];
  for (let at = 0; at < refused.body.length; at += size) {
    const part = refused.body.subarray(at, at + size);
    parts.push(Buffer.from(`${part.length.toString(16)}\r\n`), part, Buffer.from("\r\n"));
  }
  const body = Buffer.concat([...parts, Buffer.from("0\r\n\r\n")]);
  return { ...refused, body, headers: [...refused.headers, ["Transfer-Encoding", "chunked"]] };
}
