import description from "../../generated/openapi.json" with { type: "json" };
import { valueAt } from "./pointer.ts";

/**
 * One documented response of an operation: a status, a media type and, if it has content, a named
 * example.
 */
export interface DocumentedResponse {
  readonly status: number;
  /** `null` for a response without content, such as 204. */
  readonly mediaType: string | null;
  /** Name of the example in the description. The name of an error's example is its `error_code`. */
  readonly example: string | null;
  /**
   * The example itself; `undefined` for a response without content. It belongs to the description:
   * read it, don't change it.
   */
  readonly value: unknown;
  /** The documented response headers, each with its example value. */
  readonly headers: Readonly<Record<string, string>>;
}

/** One operation of the description, as far as a server needs it. */
export interface Operation {
  /** The `operationId`. */
  readonly id: string;
  /** In upper case. */
  readonly method: string;
  /** The path template, such as `/api/v1/sdk/profiles/{profile_id_or_customer_user_id}/`. */
  readonly path: string;
  /** The documented server, such as `https://api.adapty.io`. */
  readonly server: string;
  /** `null` if the operation takes no body. */
  readonly body: { readonly mediaType: string; readonly required: boolean } | null;
  readonly parameters: readonly Parameter[];
  /** The fields of the body that have an error code of their own. */
  readonly specialFields: readonly SpecialField[];
  /** Every documented response, in the order of the description. */
  readonly responses: readonly DocumentedResponse[];
  /** The kind of key that the operation needs. */
  readonly key: "secret" | "public" | "mail";
  /** Whether the headers `adapty-profile-id` and `adapty-customer-user-id` name the user. */
  readonly userInHeader: boolean;
  /** Whether it creates the user that the headers name (`x-creates-user`). */
  readonly createsUser: boolean;
  /** Whether it reads and changes nothing: a GET, or what `x-safe-to-repeat` says so of. */
  readonly isReading: boolean;
}

export interface Parameter {
  readonly name: string;
  readonly in: string;
  /** The permitted values; `undefined` if any value is permitted. */
  readonly permitted: string[] | undefined;
  readonly pattern: RegExp | undefined;
  /** The permitted range of an integer; `undefined` if the value is no integer. */
  readonly range: { readonly minimum: number; readonly maximum: number } | undefined;
  /**
   * The error code for a value that does not match the pattern; `undefined` means
   * `validation_error`.
   */
  readonly code: string | undefined;
}

/** A field with an error code of its own for one keyword of its schema (`x-error-codes`). */
interface SpecialField {
  /** The name of the field; empty for the body as a whole. */
  readonly field: string;
  readonly keyword: string;
  readonly code: string;
  /** A valid value of the field. */
  readonly valid: unknown;
}

/** The bundled description: `generated/openapi.json`, parsed. */
export interface Description {
  paths: object;
  security?: readonly object[];
  servers?: readonly object[];
}

/** The headers that name a user. At least one is required, which OpenAPI cannot express. */
export const USER_HEADERS = ["adapty-profile-id", "adapty-customer-user-id"];

/** The extension that gives a keyword of a schema an error code of its own. */
const ERROR_CODES = "x-error-codes";

const METHODS = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/**
 * A node of the description. Every part is optional, since a description may be incomplete while it
 * is written.
 */
interface Node {
  [key: string]: Node | undefined;
}

/** Groups operations by path and method. */
export function operationsByPath(operations: readonly Operation[]): Map<string, Map<string, Operation>> {
  const paths = new Map<string, Map<string, Operation>>();
  for (const operation of operations) {
    const methods = paths.get(operation.path) ?? new Map();
    paths.set(operation.path, methods.set(operation.method, operation));
  }
  return paths;
}

/** Reads every operation of a bundled description, in its order. */
export function readOperations(description: Description): Operation[] {
  const resolve = resolver(description);
  const operations: Operation[] = [];
  for (const [path, reference] of Object.entries(description.paths)) {
    const item = resolve(reference);
    for (const method of Object.keys(item).filter((key) => METHODS.includes(key))) {
      const operation = resolve(item[method]);
      const parameters = [...list(item.parameters), ...list(operation.parameters)].map(resolve);
      operations.push({
        id: String(operation.operationId),
        method: method.toUpperCase(),
        path,
        server: readServer(operation.servers ?? item.servers ?? description.servers),
        body: readBody(operation),
        parameters: parameters.map(readParameter),
        specialFields: readSpecialFields(operation),
        responses: Object.entries(operation.responses ?? {}).flatMap(([status, response]) =>
          readResponses(Number(status), resolve(response)),
        ),
        key: readKey(operation.security ?? description.security),
        userInHeader: parameters.some(({ name }) => USER_HEADERS.includes(String(name))),
        createsUser: Boolean(operation["x-creates-user"]),
        isReading:
          method === "get" ||
          (operation["x-safe-to-repeat"] as { reads?: unknown } | undefined)?.reads === true,
      });
    }
  }
  return operations;

  function readBody(operation: Node): Operation["body"] {
    if (!operation.requestBody) return null;
    const { content, required } = resolve(operation.requestBody);
    return { mediaType: Object.keys(content ?? {})[0] ?? "application/json", required: Boolean(required) };
  }

  function readParameter({ name, in: place, schema: reference }: Node): Parameter {
    const schema = resolve(reference);
    const {
      pattern,
      [ERROR_CODES]: codes,
      type,
      minimum = Number.NEGATIVE_INFINITY,
      maximum = Number.POSITIVE_INFINITY,
    } = schema as {
      pattern?: unknown;
      [ERROR_CODES]?: Node;
      type?: unknown;
      minimum?: number;
      maximum?: number;
    };
    return {
      name: String(name),
      in: String(place),
      permitted: schema.enum as string[] | undefined,
      pattern: typeof pattern === "string" ? new RegExp(pattern, "u") : undefined,
      range: type === "integer" ? { minimum, maximum } : undefined,
      code: codes?.pattern as string | undefined,
    };
  }

  function readSpecialFields(operation: Node): SpecialField[] {
    const [media] = Object.values(resolve(operation.requestBody).content ?? {});
    const body = resolve(media?.schema);
    const parts = [body, ...list(body.allOf).map(resolve)];
    return [...parts.map((part) => ["", part] as const), ...fieldsOf(body)].flatMap(([field, reference]) => {
      const schema = resolve(reference);
      const [valid] = list(reference?.examples ?? schema.examples);
      const codes = reference?.[ERROR_CODES] ?? schema[ERROR_CODES] ?? {};
      return Object.entries(codes).map(([keyword, code]) => ({ field, keyword, code: String(code), valid }));
    });
  }

  function fieldsOf(schema: Node): [string, Node | undefined][] {
    return [
      ...Object.entries(schema.properties ?? {}),
      ...list(schema.allOf).flatMap((member) => fieldsOf(resolve(member))),
    ];
  }

  function readResponses(status: number, response: Node): DocumentedResponse[] {
    const headers = Object.fromEntries(
      Object.entries(response.headers ?? {}).map(([name, header]) => [name, String(resolve(header).example)]),
    );
    const responses = Object.entries(response.content ?? {}).flatMap(([mediaType, content]) =>
      Object.entries(content?.examples ?? {}).map(([example, reference]) => ({
        status,
        mediaType,
        example,
        value: resolve(reference).value as unknown,
        headers,
      })),
    );
    if (responses.length > 0) return responses;
    return [{ status, mediaType: null, example: null, value: undefined, headers }];
  }
}

/**
 * The first documented response with this status and this example. What is left out may be
 * anything.
 */
export function findResponse(
  operation: Operation,
  status?: number,
  example?: string,
): DocumentedResponse | undefined {
  return operation.responses.find(
    (response) =>
      (status === undefined || response.status === status) &&
      (example === undefined || response.example === example),
  );
}

/** Makes a function that follows references. In a bundled description, all of them are internal. */
function resolver(description: Description): (node: Node | undefined) => Node {
  return function resolve(node) {
    if (typeof node?.$ref !== "string") return node ?? {};
    return resolve(valueAt(description, node.$ref) as Node | undefined);
  };
}

function readKey(security: unknown): Operation["key"] {
  const schemes = Array.isArray(security) ? security.flatMap(Object.keys) : [];
  if (schemes.includes("MailSecretKey")) return "mail";
  return schemes.includes("PublicKey") ? "public" : "secret";
}

function readServer(servers: unknown): string {
  return String(Array.isArray(servers) ? servers[0]?.url : undefined);
}

function list(node: Node | undefined): Node[] {
  return Array.isArray(node) ? node : [];
}

/** The operations of the bundled description. */
export const operations: readonly Operation[] = readOperations(description);
