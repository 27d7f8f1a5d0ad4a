import description from "../../generated/openapi.json" with { type: "json" };
import { type Operation, operations } from "../openapi/operations.ts";
import { follow, formatPointer, parsePointer, valueAt } from "../openapi/pointer.ts";
import { type Shape, type Shapes, shapeOf } from "../openapi/shape.ts";

/** The codes of errors which say that a request has the wrong form, and nothing else. */
export const FORM_CODES = ["validation_error", "parse_error"];

/** Part of the description, with the pointers that lead to it, and whether an exchange had it. */
interface Described {
  readonly pointers: readonly string[];
  isSeen: boolean;
}

/**
 * What the description says of an operation. What is seen, if a call succeeds, is its path: an
 * entry about the operation as a whole is about what it does, which no single exchange shows.
 */
export interface DescribedOperation extends Described {
  /** The pointer of the operation itself. */
  readonly at: string;
  readonly operation: Operation;
  readonly parameters: ReadonlyMap<string, Described>;
  /** The body of a request; `undefined` if there is none. */
  readonly request: (Described & { readonly content: Content }) | undefined;
  readonly responses: ReadonlyMap<number, DescribedResponse>;
  /** The pointers of the key that it takes. */
  readonly security: readonly string[];
}

/** What the description says of a response of an operation. */
export interface DescribedResponse extends Described {
  readonly headers: ReadonlyMap<string, Described & { readonly pattern: RegExp | undefined }>;
  /** The bodies by media type. */
  readonly contents: ReadonlyMap<string, Content>;
  /** The examples of errors by their code. */
  readonly examples: ReadonlyMap<string, DescribedExample>;
}

/** A body in one media type. */
export interface Content {
  readonly pointer: string;
  readonly shape: Shape;
}

/** What an example says of the `source` of its errors. */
interface DescribedExample extends Described {
  readonly sources: readonly unknown[];
  /** Whether the sources are the same for every request. */
  readonly hasFixedSource: boolean;
}

// biome-ignore lint/suspicious/noExplicitAny: the linters and the build have checked the description.
type Node = any;

/** Reads what the description says of every operation. */
export function describeOperations(shapes: Shapes): DescribedOperation[] {
  return operations.map((operation) => {
    const path = formatPointer(["paths", operation.path]);
    const at = `${path}/${operation.method.toLowerCase()}`;
    const node = valueAt(description, at) as Node;
    const parameters = [path, at].flatMap((owner) =>
      below(`${owner}/parameters`).map((start) => follow<Node>(description, start)),
    );
    const schemes: Node[] = node.security ?? description.security;
    return {
      operation,
      at,
      pointers: [path],
      isSeen: false,
      parameters: new Map(
        parameters.map(({ node, pointers }) => [
          node.name,
          { pointers: [...pointers, ...pointers.map((pointer) => `${pointer}/schema`)], isSeen: false },
        ]),
      ),
      request: node.requestBody && readRequest(`${at}/requestBody`),
      responses: new Map(
        below(`${at}/responses`).map((start) => [Number(start.split("/").at(-1)), readResponse(start)]),
      ),
      security: schemes
        .flatMap(Object.keys)
        .map((name) => formatPointer(["components", "securitySchemes", name])),
    };
  });

  function readRequest(start: string): DescribedOperation["request"] {
    const { pointers, at } = follow<Node>(description, start);
    const [content] = readContents(at).values();
    return content && { pointers, isSeen: false, content };
  }

  function readResponse(start: string): DescribedResponse {
    const { node, at, pointers } = follow<Node>(description, start);
    const headers = below(`${at}/headers`).map((header) => {
      const { node, pointers } = follow<Node>(description, header);
      const pattern = node.schema?.pattern === undefined ? undefined : new RegExp(node.schema.pattern, "u");
      return [
        header.split("/").at(-1)?.toLowerCase() as string,
        { pointers, isSeen: false, pattern },
      ] as const;
    });
    return {
      pointers,
      isSeen: false,
      headers: new Map(headers),
      contents: readContents(at),
      examples: new Map(
        Object.keys(node.content ?? {}).flatMap((mediaType) =>
          below(`${at}${formatPointer(["content", mediaType, "examples"])}`).flatMap(readExample),
        ),
      ),
    };
  }

  function readContents(at: string): Map<string, Content> {
    return new Map(
      below(`${at}/content`).map((start) => {
        const pointer = `${start}/schema`;
        return [parsePointer(start).at(-1) as string, { pointer, shape: shapeOf(shapes, pointer) }];
      }),
    );
  }

  function readExample(start: string): [string, DescribedExample][] {
    const { node, pointers } = follow<Node>(description, start);
    const { value } = node;
    if (typeof value?.error_code !== "string") return [];
    const hasFixedSource = !FORM_CODES.includes(value.error_code);
    const example = {
      pointers,
      isSeen: false,
      sources: sourcesOf(value),
      hasFixedSource,
    };
    return [[value.error_code, example]];
  }
}

/** The sources that an error names. */
export function sourcesOf(error: unknown): unknown[] {
  const { errors } = Object(error) as { errors?: unknown };
  return Array.isArray(errors) ? errors.map((one) => Object(one).source) : [];
}

/** The pointers of the members of a node, if there is one. */
function below(pointer: string): string[] {
  const node = valueAt(description, pointer);
  return Object.keys(Object(node)).map((key) => pointer + formatPointer([key]));
}
