import fc, { type Arbitrary } from "fast-check";
import { type Example, type Operation, operations } from "../described.ts";
import type { RawRequest, Request } from "../wire.ts";

export type HostileRequest = (Request | RawRequest) & {
  /** The operation that it is for, as far as it has one. */
  operation?: Operation;
  /** The answers it may get, such as `400 parse_error`, or `400` where the code may be any. */
  answers: string[];
};

export type Header = [name: string, value: string];

export const AUTHORIZATION: Header = ["Authorization", "Api-Key hostile"];
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

/**
 * Operations whose errors have another form or order: the Mail API has a key and an error form of its own, a wrong
 * virtual currency transaction is a 422, and an app without currencies gets a 403 first. tests/mock and tests/sandbox send them wrong requests.
 */
const isApart = ({ id }: Operation) => id.startsWith("mail") || id.includes("VirtualCurrency");

/** Every other operation with each of its request examples, and a path that leads to it. */
export const targets: Target[] = operations
  .filter((one) => !isApart(one))
  .flatMap((operation) => {
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
  ...answers: string[]
): HostileRequest & Request {
  const mediaType: Header[] = operation.request ? [["Content-Type", operation.request.mediaType]] : [];
  const headers = [AUTHORIZATION, USER, ...mediaType];
  return { operation, method: operation.method, target, headers, body: Buffer.from(body), answers };
}

export function jsonOf({ example }: Target): string {
  return example.value === undefined ? "" : JSON.stringify(example.value);
}

/** The answer to a body that is not JSON, or not of the documented media type, and to what is no HTTP. */
export const NOT_JSON = "400 parse_error";
