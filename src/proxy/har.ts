import type { Writable } from "node:stream";
import { finished } from "node:stream/promises";
import description from "../../generated/openapi.json" with { type: "json" };
import manifest from "../../package.json" with { type: "json" };
import { valueAt } from "../openapi/pointer.ts";
import { branchFor, type Shape } from "../openapi/shape.ts";
import type { DescribedOperation } from "./described.ts";
import { type Exchange, headersOf, type Message, mediaTypeOf, plainBody, readJson } from "./exchange.ts";
import { createPseudonyms, type Pseudonyms } from "./pseudonyms.ts";

/** Writes exchanges to a file of the form HAR 1.2, without keys, IDs and personal data. */
export interface HarFile {
  /** @param described the operation that was called; `undefined` if the description has none */
  add(exchange: Exchange, described: DescribedOperation | undefined): void;
  /** Ends the file. */
  close(): Promise<void>;
}

/** The headers whose values say nothing about a user or an app. */
const KEPT_HEADERS = new Set(
  `accept accept-encoding accept-language adapty-platform allow cache-control connection
  content-encoding content-length content-type date etag expect host keep-alive prefer retry-after
  server transfer-encoding user-agent vary`.split(/\s+/),
);

/** The names of fields whose values are words of the API: open lists, such as stores. */
const VOCABULARY = new Set([
  "category",
  "country",
  "currency",
  "environment",
  "error_code",
  "field_name",
  "lang",
  "locale",
  "pointer",
  "price_locale",
  "source",
  "state",
  "status",
  "store",
  "type",
  "unit",
]);
const WORD = /^[\w./[\]-]{1,60}$/;

const TIMESTAMP = new RegExp(description.components.schemas.Timestamp.pattern);

/** The fields whose text is prose. */
const PROSE = new Set(["errors", "message", "detail"]);

/** Starts a file. @param upstream the address of the API */
export function createHarFile(file: Writable, upstream: URL): HarFile {
  const pseudonyms = createPseudonyms();
  const creator = { name: manifest.name, version: manifest.version };
  file.write(`{"log":{"version":"1.2","creator":${JSON.stringify(creator)},"entries":[`);
  let separator = "\n";
  return {
    add(exchange, described) {
      file.write(separator + JSON.stringify(toEntry(exchange, described, upstream, pseudonyms)));
      separator = ",\n";
    },
    async close() {
      file.end("\n]}}\n");
      await finished(file);
    },
  };
}

function toEntry(
  { request, response, startedAt, milliseconds }: Exchange,
  described: DescribedOperation | undefined,
  upstream: URL,
  pseudonyms: Pseudonyms,
): object {
  const url = new URL(replacePath(request.path, described, pseudonyms), upstream);
  for (const [name, value] of new URLSearchParams(request.search))
    url.searchParams.append(name, /^\d{1,4}$/.test(value) ? value : pseudonyms.of(value));
  const sent = replaceBody(request, () => described?.request?.content.shape, pseudonyms);
  const mediaType = mediaTypeOf(response) ?? "";
  const shapeOf = () => described?.responses.get(response.status)?.contents.get(mediaType)?.shape;
  const received = replaceBody(response, shapeOf, pseudonyms);
  return {
    startedDateTime: new Date(startedAt).toISOString(),
    time: milliseconds,
    request: {
      method: request.method,
      url: url.href,
      httpVersion: "HTTP/1.1",
      cookies: [],
      headers: replaceHeaders(request, pseudonyms),
      queryString: [...url.searchParams].map(([name, value]) => ({ name, value })),
      ...(sent.size > 0 && { postData: { mimeType: mediaTypeOf(request) ?? "", text: sent.text } }),
      headersSize: -1,
      bodySize: sent.size,
    },
    response: {
      status: response.status,
      statusText: "",
      httpVersion: "HTTP/1.1",
      cookies: [],
      headers: replaceHeaders(response, pseudonyms),
      content: { size: received.size, mimeType: mediaType, text: received.text },
      redirectURL: "",
      headersSize: -1,
      bodySize: received.size,
    },
    cache: {},
    timings: { send: 0, wait: milliseconds, receive: 0 },
  };
}

function replacePath(
  path: string,
  described: DescribedOperation | undefined,
  pseudonyms: Pseudonyms,
): string {
  const template = described?.operation.path.split("/");
  const segments = path.split("/").map((segment, index) => {
    const isPlain = template ? template[index] === segment : /^(?:v\d|[a-z_-]*)$/.test(segment);
    return isPlain ? segment : encodeURIComponent(pseudonyms.of(decode(segment)));
  });
  return segments.join("/");
}

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

function replaceHeaders(message: Message, pseudonyms: Pseudonyms): object[] {
  return headersOf(message).map(([name, value]) => ({
    name,
    value: replaceHeader(name.toLowerCase(), value, pseudonyms),
  }));
}

function replaceHeader(name: string, value: string, pseudonyms: Pseudonyms): string {
  if (KEPT_HEADERS.has(name)) return value;
  const [, scheme, key] = name === "authorization" ? (/^(\S+ +)(\S+)$/.exec(value) ?? []) : [];
  return key === undefined ? pseudonyms.of(value) : scheme + pseudonyms.of(key);
}

function replaceBody(
  message: Message,
  shapeOf: () => Shape | undefined,
  pseudonyms: Pseudonyms,
): { text: string; size: number } {
  const body = plainBody(message);
  const size = message.body?.length ?? -1;
  if (body?.length === 0) return { text: "", size };
  const value = body && readJson(body);
  if (value === undefined) return { text: "(left out, since it is not JSON or too large)", size };
  return { text: JSON.stringify(replaceValue(value, shapeOf(), "", pseudonyms)), size };
}

/** @param name of the field that has the value */
function replaceValue(
  value: unknown,
  shape: Shape | undefined,
  name: string,
  pseudonyms: Pseudonyms,
): unknown {
  if (typeof value === "string")
    return isPublic(value, shape, name) ? value : replaceText(value, name, pseudonyms);
  // A number that no document names may be an ID.
  if (typeof value === "number")
    return shape === undefined || isAttribute(shape) ? pseudonyms.ofNumber(value) : value;
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => replaceValue(item, shape?.items, name, pseudonyms));
  const inner = shape && branchFor(shape, value);
  return Object.fromEntries(
    Object.entries(value).map(([field, one]) => {
      const named = inner?.properties.get(field);
      // The keys of a dictionary are IDs or the names of attributes.
      const key = named || !inner?.values ? field : pseudonyms.of(field);
      return [key, replaceValue(one, named ?? inner?.values, field, pseudonyms)];
    }),
  );
}

function replaceText(value: string, name: string, pseudonyms: Pseudonyms): string {
  return PROSE.has(name) ? pseudonyms.inText(value) : pseudonyms.of(value);
}

/** Whether a text is a date, or a word of the API. */
function isPublic(value: string, shape: Shape | undefined, name: string): boolean {
  if (shape && isAttribute(shape)) return false;
  if (VOCABULARY.has(name) && WORD.test(value)) return true;
  return (
    shape?.pointers.some((pointer) => {
      const schema = valueAt(description, pointer) as { enum?: unknown[]; pattern?: string };
      return schema.enum?.includes(value) || (schema.pattern === TIMESTAMP.source && TIMESTAMP.test(value));
    }) ?? false
  );
}

/** Whether a value is that of an attribute that an app has made up. */
function isAttribute({ pointers }: Shape): boolean {
  return pointers.some((pointer) => /CustomAttribute|custom_attributes/.test(pointer));
}
