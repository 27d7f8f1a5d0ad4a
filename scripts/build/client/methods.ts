/** Reads the client's methods from the description; `client.ts` writes them. */
import type { Operation } from "../../../src/client/operation.ts";
import { argumentName } from "../../../src/openapi/arguments.ts";
import { type DescribedOperation, type Description, type Node, referenceName } from "../description.ts";

/** A method of the client: an operation of the description, with all references resolved. */
export interface Method {
  id: string;
  summary: string;
  description: string;
  deprecated: boolean;
  /** The type that names the user in a call. */
  user?: "HeaderUser" | "PathUser";
  /** The arguments of a call other than the user. */
  arguments: Argument[];
  body?: Body;
  /** The type of the success body; missing if the response has no body. */
  successType?: string;
  /** Whether the success body may be CSV. */
  csv: boolean;
  errors: DocumentedError[];
  /** Why a repeat of the request does no harm; missing if the documents do not say so. */
  safeToRepeat?: string;
  /** The entry of the client's table of operations. */
  operation: Operation;
}

interface Argument {
  name: string;
  required: boolean;
  type: string;
  description: string;
  example: unknown;
}

interface Body {
  type: string;
  /** Whether its field `format` decides between JSON and CSV. */
  hasFormat: boolean;
  required: boolean;
  mediaType: string;
  description: string;
  example: unknown;
}

export interface DocumentedError {
  status: number;
  /** The type of its body. */
  type: string;
  /**
   * `listed` if the documents list its code. An error in JSON:API form has no code on the wire; one
   * of the Mail API has a code in each entry.
   */
  kind: "listed" | "unlisted" | "json_api" | "mail";
  /** The `error_code` that the client gives it. */
  code: string;
  /** When it happens. */
  meaning: string;
}

/** The client's keys, by security scheme. */
const keys = { SecretKey: "apiKey", PublicKey: "publicKey", MailSecretKey: "mailKey" } as const;

/** The arguments that the client's `HeaderUser` and `PathUser` replace. */
const userArguments = ["profileId", "customerUserId", "userId", "userIdEncoded"];

export function readMethod(operation: DescribedOperation, description: Description): Method {
  const { resolve } = description;
  const parameters = operation.parameters.map((reference) => {
    const { name, in: location, ...parameter } = resolve(reference);
    return { reference, parameter, location, wireName: name, name: argumentName(name) };
  });
  const names = parameters.map(({ name }) => name);
  const requestBody = operation.requestBody && resolve(operation.requestBody);
  const [content] = requestBody ? contents(requestBody) : [];
  const success = readSuccess(operation, description);
  const errors = readErrors(operation, description);
  const safeToRepeat: { because: string; with?: string } | undefined =
    operation.method === "get" ? { because: "It is a GET." } : operation["x-safe-to-repeat"];

  return {
    id: operation.operationId,
    summary: operation.summary,
    description: operation.description,
    deprecated: operation.deprecated ?? false,
    ...(names.includes("profileId") && { user: "HeaderUser" as const }),
    ...(names.includes("userId") && { user: "PathUser" as const }),
    arguments: parameters
      .filter(({ name }) => !userArguments.includes(name))
      .map(({ name, reference, parameter }) => ({
        name,
        required: parameter.required ?? false,
        type: `Parameter${referenceName(reference)}`,
        description: parameter.description,
        example: firstExample(parameter, description),
      })),
    ...(content && {
      body: {
        type: referenceName(content.schema),
        hasFormat: "format" in description.propertiesOf(content.schema),
        required: requestBody.required ?? false,
        mediaType: content.mediaType,
        description: requestBody.description,
        example: firstExample(content, description),
      },
    }),
    ...(success.type && { successType: success.type }),
    csv: success.csv ?? false,
    errors,
    ...(safeToRepeat && { safeToRepeat: safeToRepeat.because }),
    // What many operations have in common stands together, so that the table is smaller when it is
    // compressed.
    operation: {
      success: {
        status: success.status,
        body: success.fields,
        ...(success.csv && { csv: true as const }),
      },
      ...(content && !requestBody.required && { optionalBody: true as const }),
      ...(safeToRepeat && { repeat: safeToRepeat.with ?? true }),
      ...(errors.some(({ kind }) => kind === "mail") && { mail: true as const }),
      ...(content && { contentType: content.mediaType }),
      method: operation.method.toUpperCase() as Operation["method"],
      errors: codesByStatus(errors),
      key: keys[Object.keys(operation.security[0] ?? {})[0] as keyof typeof keys],
      parameters: parameters
        .map(({ name, location, wireName }) => `${name} ${location} ${wireName}`)
        .join(","),
      path: operation.path,
      ...(operation.servers && { server: operation.servers[0]?.url }),
    },
  };
}

/**
 * The documented success: its status, the type of its body and the JSON types of the body's
 * required fields.
 */
function readSuccess(operation: DescribedOperation, description: Description) {
  const { resolve, propertiesOf } = description;
  const [status, response] =
    Object.entries<Node>(operation.responses).find(([code]) => code.startsWith("2")) ?? [];
  const [content, ...others] = response ? contents(resolve(response)) : [];
  if (!content) return { status: Number(status), fields: null };

  const properties = propertiesOf(content.schema);
  const required: string[] = resolve(content.schema).required ?? [];
  return {
    status: Number(status),
    type: referenceName(content.schema),
    csv: others.some(({ mediaType }) => mediaType === "text/csv"),
    fields: Object.fromEntries(
      required.map((name) => [name, jsonTypes(properties[name], description).join(" ")]),
    ),
  };
}

function jsonTypes(schema: Node, description: Description): string[] {
  const { type, oneOf = [] } = description.resolve(schema);
  const types = type === undefined ? oneOf.map((branch: Node) => jsonTypes(branch, description)) : [type];
  return types.flat().map((each: string) => (each === "integer" ? "number" : each));
}

/** The documented errors of an operation, by status, one for each schema. */
export function readErrors(
  operation: DescribedOperation,
  { resolve, propertiesOf }: Description,
): DocumentedError[] {
  const described = (status: number, schema: Node): DocumentedError[] => {
    const { oneOf, description: meaning } = resolve(schema);
    if (oneOf) return oneOf.flatMap((branch: Node) => described(status, branch));
    const error = { status, type: referenceName(schema), meaning };
    const { error_code, errors } = propertiesOf(schema);
    const ofEach = errors.items && propertiesOf(errors.items).error_code;
    if (ofEach) return [{ ...error, kind: "mail", code: ofEach.const }];
    if (!error_code) return [{ ...error, kind: "json_api", code: "json_api_error" }];
    return error_code.const === undefined
      ? [{ ...error, kind: "unlisted", code: "unlisted_code" }]
      : [{ ...error, kind: "listed", code: error_code.const }];
  };
  return Object.entries<Node>(operation.responses)
    .filter(([status]) => !status.startsWith("2"))
    .flatMap(([status, response]) =>
      contents(resolve(response)).flatMap(({ schema }) => described(Number(status), schema)),
    );
}

/** The codes by status, with spaces between them. */
function codesByStatus(errors: DocumentedError[]): Record<number, string> {
  const codes: Record<number, string> = {};
  for (const { status, code } of errors) codes[status] = `${codes[status] ?? ""} ${code}`.trim();
  return codes;
}

function contents(described: Node): Node[] {
  return Object.entries<Node>(described.content ?? {}).map(([mediaType, content]) => ({
    mediaType,
    ...content,
  }));
}

/** The value of the first example of a parameter or of a media type. */
export function firstExample({ example, examples }: Node, { resolve }: Description): unknown {
  return example ?? resolve(Object.values<Node>(examples ?? {})[0] ?? {}).value;
}
