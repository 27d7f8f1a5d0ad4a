/**
 * The bundled description as the contract tests read it. It shares nothing with the readers in
 * scripts/ and src/, so that a mistake of theirs cannot hide itself.
 */
import { readFileSync } from "node:fs";

/** A node of the bundle, whatever it is. */
// biome-ignore lint/suspicious/noExplicitAny: the linters have checked its shape.
export type Node = any;

/** A place in the bundle as a JSON pointer, such as `/components/schemas/Profile`. */
export type Pointer = string;

/** A named example, and where its schema stands. */
export interface Example {
  key: string;
  value: Node;
  schema: Pointer;
}

export interface Body {
  mediaType: string;
  schema: Pointer;
  examples: Example[];
}

interface Parameter {
  name: string;
  in: "header" | "path" | "query";
  required: boolean;
  schema: Pointer;
  examples: Example[];
}

export interface DescribedResponse {
  status: number;
  /** One for each media type; none for a response without content. */
  bodies: Body[];
  /** The documented headers with their example values. */
  headers: Record<string, string>;
}

export interface Operation {
  id: string;
  method: string;
  path: string;
  parameters: Parameter[];
  request: Body | undefined;
  success: DescribedResponse;
  errors: DescribedResponse[];
}

export const description: Node = JSON.parse(
  readFileSync(new URL("../../../generated/openapi.json", import.meta.url), "utf8"),
);

/** What stands at a pointer, references not followed. */
export function at(pointer: Pointer): Node {
  return pointer
    .split("/")
    .slice(1)
    .reduce((node, part) => node?.[unescapePart(part)], description);
}

/** The pointer itself or, where it points to references, where they lead. */
export function follow(pointer: Pointer): Pointer {
  const { $ref } = at(pointer) ?? {};
  return $ref ? follow($ref.slice(1)) : pointer;
}

/**
 * The pointers to all that is in the object or array at a pointer, references followed, each with
 * its key.
 */
export function children(pointer: Pointer): { key: string; pointer: Pointer }[] {
  return Object.keys(at(pointer) ?? {}).map((key) => ({
    key,
    pointer: follow(`${pointer}/${escapePart(key)}`),
  }));
}

const METHODS = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/** Every operation, in the order of the description. */
export const operations: Operation[] = children("/paths").flatMap(({ key: path, pointer: item }) =>
  children(item)
    .filter(({ key }) => METHODS.includes(key))
    .map(({ key: method, pointer }) => {
      const responses = children(`${pointer}/responses`).map(readResponse);
      return {
        id: at(pointer).operationId,
        method: method.toUpperCase(),
        path,
        parameters: [...children(`${item}/parameters`), ...children(`${pointer}/parameters`)].map(
          readParameter,
        ),
        request: bodiesAt(follow(`${pointer}/requestBody`))[0],
        success: responses.find(({ status }) => status < 300) as DescribedResponse,
        errors: responses.filter(({ status }) => status >= 300),
      };
    }),
);

/** The body of every webhook, in the order of the description. */
export const webhooks: Body[] = children("/webhooks").flatMap(({ pointer }) =>
  bodiesAt(follow(`${pointer}/post/requestBody`)),
);

function readResponse({ key, pointer }: { key: string; pointer: Pointer }): DescribedResponse {
  const headers = children(`${pointer}/headers`).map(({ key, pointer }) => [key, at(pointer).example]);
  return { status: Number(key), bodies: bodiesAt(pointer), headers: Object.fromEntries(headers) };
}

function readParameter({ pointer }: { pointer: Pointer }): Parameter {
  const { name, in: place, required = false } = at(pointer);
  const schema = follow(`${pointer}/schema`);
  return { name, in: place, required, schema, examples: examplesAt(pointer, schema) };
}

function bodiesAt(pointer: Pointer): Body[] {
  return children(`${pointer}/content`).map(({ key: mediaType, pointer }) => {
    const schema = follow(`${pointer}/schema`);
    return { mediaType, schema, examples: examplesAt(pointer, schema) };
  });
}

function examplesAt(pointer: Pointer, schema: Pointer): Example[] {
  const { example } = at(pointer);
  if (example !== undefined) return [{ key: "example", value: example, schema }];
  return children(`${pointer}/examples`).map(({ key, pointer }) => ({
    key,
    value: at(pointer).value,
    schema,
  }));
}

function escapePart(part: string): string {
  return part.replaceAll("~", "~0").replaceAll("/", "~1");
}

function unescapePart(part: string): string {
  return part.replaceAll("~1", "/").replaceAll("~0", "~");
}
