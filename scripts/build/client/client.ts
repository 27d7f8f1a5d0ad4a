/**
 * Writes the client's methods and the table behind them. Run alone: `node
 * scripts/build/client/client.ts`.
 */
import { execFileSync } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type Description, readDescription } from "../description.ts";
import { root } from "../redocly.ts";
import { literal } from "./literal.ts";
import { type DocumentedError, type Method, readMethod } from "./methods.ts";

const keyNames = { apiKey: "secret", publicKey: "public", mailKey: "Adapty Mail" };
const or = new Intl.ListFormat("en", { type: "disjunction" });

export default async function client(folder: string): Promise<void> {
  const description = await readDescription(folder);
  const methods = description.operations.map((operation) => readMethod(operation, description));
  await writeFile(join(folder, "client.ts"), format(render(methods, description)));
}

function format(source: string): string {
  const biome = ["node_modules/@biomejs/biome/bin/biome", "format", "--stdin-file-path=client.ts"];
  return execFileSync(process.execPath, biome, {
    cwd: root,
    input: source,
    encoding: "utf8",
    maxBuffer: 2 ** 26,
  });
}

function render(methods: Method[], description: Description): string {
  const types = methods.flatMap(({ body, successType, arguments: own, errors }) => [
    ...(body ? [body.type] : []),
    ...(successType ? [successType] : []),
    ...[...own, ...errors].map(({ type }) => type),
  ]);
  return `// Written by scripts/build/client/client.ts from spec/. Edit that, then run \`npm run build\`.

import type { Operation } from "../src/client/operation.ts";
import type { CallOptions, HeaderUser, PathUser } from "../src/client/request.ts";
import type { JsonApiError, MailError, Result, UnlistedCodeError } from "../src/client/result.ts";
import type { ${[...new Set(types)].sort().join(", ")} } from "./types.ts";

/** The operations of Adapty's server-side API, in the order of the description. */
export interface AdaptyOperations {
${methods.map((method) => signatures(method).join("\n")).join("\n\n")}
}

/** The server of all operations without a \`server\` of their own. */
export const server = ${literal(description.root.servers[0].url)};

/** The part of each operation's description that the client needs at run time. */
export const operations = {
${methods.map(({ id, operation }) => `  ${id}: ${literal(operation, "  ")},`).join("\n")}
} as const satisfies Record<keyof AdaptyOperations, Operation>;
`;
}

/**
 * The signatures of a method. If the body says whether the response is JSON, its default, or CSV,
 * each format has a signature of its own, and the last one takes any body, since TypeScript reads
 * the types of a function from its last signature.
 */
function signatures(method: Method): string[] {
  const { id, body, csv, successType = "undefined" } = method;
  const signature = (own: Method, data: string) =>
    `${comment(documentation(method))}\n  ${id}(${needsArguments(own) ? "call" : "call?"}: ${callType(own)}): ${resultType(method, data)};`;
  const last = signature(method, csv ? `${successType} | string` : successType);
  if (!body?.hasFormat || !csv) return [last];
  const withFormat = (format: string): Method => ({
    ...method,
    body: { ...body, type: `${body.type} & {\n/** Format of the response. */\n${format} }` },
  });
  return [
    signature(withFormat('format: "csv"'), "string"),
    signature(withFormat('format?: "json" | undefined'), successType),
    last,
  ];
}

/** Whether a call cannot do without arguments. */
function needsArguments({ user, arguments: own, body }: Method): boolean {
  return Boolean(user || body?.required || own.some(({ required }) => required));
}

function callType({ user, arguments: own, body }: Method): string {
  const fields = [
    ...own.map(
      ({ name, required, type, description }) =>
        `${comment([markdown(description)])}\n${required ? `${name}: ${type}` : `${name}?: ${type} | undefined`}`,
    ),
    ...(body
      ? [
          `${comment([markdown(body.description)])}\n${body.required ? `body: ${body.type}` : `body?: ${body.type} | undefined`}`,
        ]
      : []),
  ];
  return [user, fields.length > 0 && `{\n${fields.join(";\n")}\n}`, "CallOptions"]
    .filter(Boolean)
    .join(" & ");
}

function resultType({ errors }: Method, data: string): string {
  return `Promise<Result<${data}, ${[...new Set(errors.map(errorType))].join(" | ")}>>`;
}

function errorType({ kind, type, status }: DocumentedError): string {
  if (kind === "json_api") return `JsonApiError<${type}, ${status}>`;
  if (kind === "mail") return `MailError<${type}>`;
  return kind === "unlisted" ? `UnlistedCodeError<${type}, ${status}>` : type;
}

function documentation(method: Method): string[] {
  const { id, summary, description, deprecated, user, body, successType, csv, errors, operation } = method;
  const { safeToRepeat } = method;
  const key = `the ${keyNames[operation.key]} key`;
  const needed = [key, ...(user ? ["the user"] : []), ...(body?.required ? ["the body"] : [])];
  return [
    `${summary}.`,
    "",
    ...(deprecated ? [] : [markdown(description), ""]),
    `\`${operation.method} ${operation.path}\`, with ${key}.`,
    "",
    safeToRepeat
      ? `With \`retries\`, the client may send it again: ${markdown(safeToRepeat)}`
      : "`retries` has no effect: no document says that a repeat does no harm.",
    "",
    ...(csv ? ["`data` is a string if the response is CSV: its text, as the API sent it.", ""] : []),
    "Errors, by status and code:",
    ...errors.map((error) => `- ${error.status} ${codeTitle(error)}: ${markdown(error.meaning)}`),
    "",
    `@throws {TypeError} as a rejection, if ${or.format(needed)} is missing, or an argument has another name or cannot be sent unchanged.`,
    ...(deprecated ? [`@deprecated ${markdown(description)}`] : []),
    "@example",
    `const { ${successType ? "data, error" : "error"} } = await adapty.${id}(${needsArguments(method) ? literal(exampleCall(method)) : ""});`,
  ];
}

function exampleCall({ user, arguments: own, body }: Method): object {
  const required = own.filter((argument) => argument.required);
  return {
    ...(user && { customerUserId: "user-42" }),
    ...Object.fromEntries(required.map(({ name, example }) => [name, example])),
    ...(body && { body: body.example }),
  };
}

function codeTitle({ kind, code }: DocumentedError): string {
  return `\`${code}\`${kind === "unlisted" ? ", with the API's own code in `sent_code`" : ""}`;
}

/**
 * Markdown of the description for TSDoc: links within the reference become links to methods, or
 * plain text.
 */
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
