import fc, { type Arbitrary } from "fast-check";
import { type Example, type Operation, operations } from "../described.ts";
import type { RawRequest, Request } from "../wire.ts";

export type HostileRequest = (Request | RawRequest) & {
  /** The operation that it is for, as far as it has one. */
  operation?: Operation;
  /** The responses it may get, such as `400 parse_error`, or `400` if the code may be any. */
  responses: string[];
};

export type Header = [name: string, value: string];

const isMail = (operation: Operation) => operation.id.startsWith("mail");

/** The scheme of an operation's key. */
export const schemeOf = (operation: Operation) => (isMail(operation) ? "Bearer" : "Api-Key");

/** A key of the kind that an operation needs. */
export function authorizationOf(operation: Operation): Header {
  return ["Authorization", `${schemeOf(operation)} hostile`];
}

export const USER: Header = ["adapty-customer-user-id", "user-1"];

/** Headers that change nothing, whatever they pretend. */
export const decorations: Arbitrary<Header[]> = fc.subarray<Header>([
  ["Accept", "text/html;q=0.1, */*;q=0"],
  ["Connection", "close"],
  ["Upgrade", "websocket"],
  ["X-HTTP-Method-Override", "DELETE"],
  ["X-Forwarded-Host", "evil.example"],
  ["X-Original-URL", "/admin"],
  ["Forwarded", "for=127.0.0.1"],
  ["Cookie", `session=${"c".repeat(2000)}`],
  ["Range", "bytes=0-"],
  ["If-None-Match", "*"],
  ["Origin", "null"],
  ["__proto__", "x"],
  ["constructor", "x"],
  ["X-Empty", ""],
]);

export interface Target {
  operation: Operation;
  target: string;
  example: Example;
}

/** Every operation with each of its request examples, and a path that leads to it. */
export const targets: Target[] = operations.flatMap((operation) => {
  const target = operation.path.replaceAll(/{(\w+)}/g, "user-1");
  const examples = operation.request?.examples ?? [{ key: "", value: undefined, schema: "" }];
  return examples.map((example) => ({ operation, target, example }));
});
export const withBody = targets.filter(({ operation }) => operation.request);
export const anyTarget = fc.constantFrom(...targets);
/** Create profile is left out: it needs no body, so that a request without one is valid. */
export const anyBody = fc.constantFrom(
  ...withBody.filter(({ operation: { id } }) => id !== "createProfile" && id !== "v1CreateProfile"),
);

/** A request in good form to a target, with this body. */
export function request(
  { operation, target }: Target,
  body: string | Buffer,
  ...responses: string[]
): HostileRequest & Request {
  const mediaType: Header[] = operation.request ? [["Content-Type", operation.request.mediaType]] : [];
  const headers = [authorizationOf(operation), USER, ...mediaType];
  return { operation, method: operation.method, target, headers, body: Buffer.from(body), responses };
}

export function jsonOf({ example }: Target): string {
  return example.value === undefined ? "" : JSON.stringify(example.value);
}

/** The response to what is no HTTP. */
export const NOT_HTTP = "400 parse_error";

/**
 * The response to a body that is not JSON, or not of the documented media type. The Mail API has
 * one code for all of it.
 */
export function notJson({ operation }: Target): string {
  return isMail(operation) ? "400 base_error" : "400 parse_error";
}

/** The response to a request without a key of the right kind. */
export function noKey({ operation }: Target): string {
  return isMail(operation) ? "403 secret_key_does_not_exist_error" : "401 not_authenticated";
}
