/** Writes the client's methods and the table behind them. Run alone: `node scripts/client.ts`. */
import { execFileSync } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { anyCode, type JsonType, noCode, type Operation } from "../src/client/operation.ts";
import {
  type DescribedOperation,
  type Description,
  type Node,
  readDescription,
  referenceName,
} from "./description.ts";
import { literal } from "./literal.ts";
import { root } from "./redocly.ts";

/** The argument of a method for each parameter on the wire, but for those that say who the user is. */
const ownArguments: Record<string, string> = {
  "adapty-platform": "platform",
  access_level: "accessLevelId",
  extended: "extended",
};

/** What the parameters are filled from that say who the user is: `HeaderUser` and `PathUser` of the client. */
const userArguments: Record<string, string> = {
  "adapty-profile-id": "profileId",
  "adapty-customer-user-id": "customerUserId",
  // The client makes these two from `profileId` or `customerUserId`.
  profile_id_or_customer_user_id: "userId",
  is_user_id_base64url_encoded: "userIdEncoded",
};

const or = new Intl.ListFormat("en", { type: "disjunction" });

export default async function client(folder: string): Promise<void> {
  const description = await readDescription(folder);
  const methods = description.operations.map((operation) => readMethod(operation, description));
  const types = new Set(methods.flatMap((method) => method.types));

  const source = `// Written by scripts/client.ts from spec/. Edit that, then run \`npm run build\`.

import type { CallOptions, HeaderUser, PathUser } from "../src/client/arguments.ts";
import type { Operation } from "../src/client/operation.ts";
import type { Result } from "../src/client/result.ts";
import type { ${[...types].sort().join(", ")} } from "./types.ts";

/** The operations of Adapty's server-side API, in the order of the description. */
export interface AdaptyOperations {
${methods.map(({ id, comment, call, result }) => `${comment}\n  ${id}(call: ${call}): ${result};`).join("\n\n")}
}

/** What the client must know of each operation at run time. */
export const operations = {
${methods.map(({ id, table }) => `  ${id}: ${literal(table, "  ")},`).join("\n")}
} as const satisfies Record<keyof AdaptyOperations, Operation>;
`;
  await writeFile(join(folder, "client.ts"), format(source));
}

function format(source: string): string {
  const biome = ["node_modules/@biomejs/biome/bin/biome", "format", "--stdin-file-path=client.ts"];
  return execFileSync(process.execPath, biome, { cwd: root, input: source, encoding: "utf8" });
}

/** An operation, as the parts that its method is written from. */
function readMethod(operation: DescribedOperation, description: Description) {
  const { resolve } = description;
  const parameters = operation.parameters.map((reference) => {
    const { name, in: place, required, description, examples } = resolve(reference);
    const argument = ownArguments[name] ?? userArguments[name];
    if (!argument) throw new Error(`Give the parameter ${name} an argument in scripts/client.ts.`);
    return {
      argument,
      place,
      name,
      required,
      description,
      examples,
      type: `Parameter${referenceName(reference)}`,
    };
  });
  const requestBody = operation.requestBody && resolve(operation.requestBody);
  const body = requestBody && contents(requestBody)[0];
  const bodyType = body && referenceName(body.schema);
  const success = readSuccess(operation, description);
  const errors = readErrors(operation, description);
  const errorTypes = errors.map(({ type }) => type);
  const key = operation.security?.some((scheme: Node) => "PublicKey" in scheme) ? "publicKey" : "apiKey";

  const names = new Set(parameters.map(({ argument }) => argument));
  const user = names.has("userId") ? "PathUser" : names.has("profileId") ? "HeaderUser" : undefined;
  const own = parameters.filter(({ name }) => name in ownArguments);
  const fields = [
    ...own.map(
      ({ argument, required, type, description }) =>
        `${comment([markdown(description)])}\n${required ? `${argument}: ${type}` : `${argument}?: ${type} | undefined`}`,
    ),
    ...(body ? [`${comment([markdown(requestBody.description)])}\nbody: ${bodyType}`] : []),
  ];
  const missing = [
    `the ${key === "apiKey" ? "secret" : "public"} key`,
    ...(user ? ["the user"] : []),
    ...(body ? ["the body"] : []),
  ];

  const exampleCall = {
    ...(user && { customerUserId: "user-42" }),
    ...Object.fromEntries(
      own.filter(({ required }) => required).map((it) => [it.argument, firstExample(it, resolve)]),
    ),
    ...(body && { body: firstExample(body, resolve) }),
  };
  const table: Operation = {
    method: operation.method.toUpperCase() as Operation["method"],
    path: operation.path,
    key,
    ...(body && { contentType: body.mediaType }),
    parameters: parameters.map(({ argument, place, name }) => [argument, place, name]),
    success: { status: success.status, body: success.fields },
    errors: Object.fromEntries(
      Object.entries(Object.groupBy(errors, ({ status }) => status)).map(([status, group = []]) => [
        status,
        group.map(({ code }) => code),
      ]),
    ),
  };

  return {
    id: operation.operationId,
    types: [bodyType, success.type, ...errorTypes, ...own.map(({ type }) => type)].filter(
      (type) => type && type !== "undefined",
    ),
    call: [user, fields.length > 0 && `{\n${fields.join(";\n")}\n}`, "CallOptions"]
      .filter(Boolean)
      .join(" & "),
    result: `Promise<Result<${success.type}, ${errorTypes.join(" | ")}>>`,
    comment: comment([
      `${operation.summary}.`,
      "",
      ...(operation.deprecated ? [] : [markdown(operation.description), ""]),
      `\`${table.method} ${table.path}\`, with the ${key === "apiKey" ? "secret" : "public"} key.`,
      "",
      "Errors, by status and code:",
      ...errors.map(({ status, code, meaning }) => `- ${status} ${codeTitle(code)}: ${markdown(meaning)}`),
      "",
      `@throws {TypeError} as a rejection, where ${or.format(missing)} is missing, or an argument cannot be sent as it is.`,
      ...(operation.deprecated ? [`@deprecated ${markdown(operation.description)}`] : []),
      "@example",
      `const { ${success.type === "undefined" ? "error" : "data, error"} } = await adapty.${operation.operationId}(${literal(exampleCall)});`,
    ]),
    table,
  };
}

/** The one documented success: its status, the type of its body and the JSON types of that body's required fields. */
function readSuccess(operation: DescribedOperation, { resolve, propertiesOf }: Description) {
  const [status, response] =
    Object.entries<Node>(operation.responses).find(([code]) => code.startsWith("2")) ?? [];
  const content = response && contents(resolve(response))[0];
  if (!content) return { status: Number(status), type: "undefined", fields: null };

  const properties = propertiesOf(content.schema);
  const fields: [string, JsonType[]][] = resolve(content.schema).required.map((name: string) => {
    const types: string[] = [resolve(properties[name]).type].flat();
    return [name, types.map((type) => (type === "integer" ? "number" : type))];
  });
  return { status: Number(status), type: referenceName(content.schema), fields: Object.fromEntries(fields) };
}

/** Each documented error: its status, the type of its body, its code, and when it happens. */
function readErrors(operation: DescribedOperation, { resolve, propertiesOf }: Description) {
  const described = (
    status: string,
    schema: Node,
  ): { status: string; type: string; code: string; meaning: string }[] => {
    const { oneOf, description } = resolve(schema);
    if (oneOf) return oneOf.flatMap((branch: Node) => described(status, branch));
    const { error_code } = propertiesOf(schema);
    const code = error_code ? (error_code.const ?? anyCode) : noCode;
    return [{ status, type: referenceName(schema), code, meaning: description }];
  };
  return Object.entries<Node>(operation.responses)
    .filter(([status]) => status.startsWith("4"))
    .flatMap(([status, response]) =>
      contents(resolve(response)).flatMap(({ schema }) => described(status, schema)),
    );
}

function contents(described: Node): Node[] {
  return Object.entries<Node>(described.content ?? {}).map(([mediaType, content]) => ({
    mediaType,
    ...content,
  }));
}

function firstExample({ examples }: Node, resolve: Description["resolve"]): unknown {
  return resolve(Object.values<Node>(examples)[0] ?? {}).value;
}

function codeTitle(code: string): string {
  if (code === noCode) return "in JSON:API form";
  return code === anyCode ? "with any code" : `\`${code}\``;
}

/** Markdown of the description as TSDoc has it: links within the reference become links to methods, or plain text. */
function markdown(text: string): string {
  return text
    .trim()
    .replaceAll(/\[`?(\w+)`?\]\(#operation\/(\w+)\)/g, "{@link AdaptyOperations.$2 | $1}")
    .replaceAll(/\[([^\]]+)\]\(#[^)]+\)/g, "$1");
}

function comment(lines: string[]): string {
  const text = lines.join("\n").replaceAll("*/", "*\\/");
  return `  /**\n${text
    .split("\n")
    .map((line) => `   * ${line}`.trimEnd())
    .join("\n")}\n   */`;
}

if (import.meta.main) await client(join(root, "generated"));
