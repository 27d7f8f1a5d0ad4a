/**
 * Description ↔ types ↔ client. One TypeScript module is generated from the examples, with a line
 * for each case, and compiled once: an example type-checks as it is, and does not if one of its
 * fields is broken.
 */
import { resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { typeCheck } from "../support/type-check.ts";
import { applying, breakages } from "./support/breakages.ts";
import {
  at,
  children,
  type DescribedResponse,
  type Example,
  operations,
  type Pointer,
} from "./support/described.ts";

interface Case {
  name: string;
  /** One line of TypeScript. */
  code: string;
}

/** The exported type of a component. */
function typeOf(schema: Pointer): string {
  return `T.${schema.replace("/components/schemas/", "")}`;
}

function isComponent(schema: Pointer): boolean {
  return schema.startsWith("/components/schemas/");
}

/** The components that a body may be, of which it is one or has the choice. */
function componentsOf(schema: Pointer): Pointer[] {
  return isComponent(schema) ? [schema] : children(`${schema}/oneOf`).map(({ pointer }) => pointer);
}

function typesOf(schema: Pointer): string[] {
  return at(schema).type === "string" ? ["string"] : componentsOf(schema).map(typeOf);
}

const same = (name: string, type: string, expected: string[]): Case => ({
  name: `${name} is ${expected.join(" | ")}`,
  code: `true satisfies Same<${type}, ${expected.join(" | ")}>;`,
});

/** Whether an error has the form of the Mail API: a code in each entry. */
function hasCodes(component: Pointer): boolean {
  return at(`${component}/properties/errors/items/properties/error_code`) !== undefined;
}

/**
 * The type of an error in the client: with its HTTP status, and with a code of the client's if it
 * has none of its own.
 */
function errorTypesOf({ status, bodies }: DescribedResponse): string[] {
  return bodies
    .flatMap(({ schema }) => componentsOf(schema))
    .map((component) => {
      if (hasCodes(component)) return `MailError<${typeOf(component)}>`;
      const place = applying(component, {})
        .map((part) => `${part}/properties/error_code`)
        .find(at);
      if (!place) return `JsonApiError<${typeOf(component)}, ${status}>`;
      return at(place).const === undefined
        ? `UnlistedCodeError<${typeOf(component)}, ${status}>`
        : `(${typeOf(component)} & { http_status: ${status}; attempts: number })`;
    });
}

/**
 * Each place where an operation has a body has that body's type, in the types and in the client.
 */
const places = operations.flatMap(({ id, request, success, errors }) => [
  ...(request
    ? [
        same(
          `${id}, request`,
          `NonNullable<operations["${id}"]["requestBody"]>["content"]["${request.mediaType}"]`,
          typesOf(request.schema),
        ),
        same(`${id}, body of the call`, `NonNullable<Call<"${id}">["body"]>`, typesOf(request.schema)),
      ]
    : []),
  ...[success, ...errors].flatMap(({ status, bodies }) =>
    bodies.map(({ mediaType, schema }) =>
      same(
        `${id}, ${status}`,
        `operations["${id}"]["responses"][${status}]["content"]["${mediaType}"]`,
        typesOf(schema),
      ),
    ),
  ),
  same(
    `${id}, data`,
    `Exclude<Data<"${id}">, undefined>`,
    success.bodies.length > 0 ? success.bodies.flatMap(({ schema }) => typesOf(schema)) : ["never"],
  ),
  same(`${id}, error`, `Exclude<Fault<"${id}">, ClientError>`, [...new Set(errors.flatMap(errorTypesOf))]),
]);

/** Each code has its status, and each status its codes, in the client. */
const narrowing = operations.flatMap(({ id, errors }) => {
  const documented = errors.flatMap((response) =>
    codesOf(response).map((code) => ({ code, status: response.status })),
  );
  const error = `fault.${id}`;
  const byCode = [...Map.groupBy(documented, ({ code }) => code)].map(([code, group]) => {
    const statuses = [...new Set(group.map(({ status }) => status))].join(" | ");
    return {
      name: `${id}: ${code} has the status ${statuses}`,
      code: `if (${error}.error_code === "${code}") true satisfies Same<typeof ${error}.status_code | typeof ${error}.http_status, ${statuses}>;`,
    };
  });
  const byStatus = [...Map.groupBy(documented, ({ status }) => status)].map(([status, group]) => {
    const union = [...new Set(group.map(({ code }) => `"${code}"`))].join(" | ");
    return {
      name: `${id}: ${status} has the codes ${union}`,
      code: `if (${error}.status_code === ${status}) true satisfies Same<typeof ${error}.error_code, ${union}>;`,
    };
  });
  return [...byCode, ...byStatus];
});

/**
 * The codes of a response's errors. The client has one for each error whose code is left open, or
 * that has none.
 */
function codesOf({ bodies }: DescribedResponse): string[] {
  return bodies
    .flatMap(({ schema }) => componentsOf(schema))
    .map((component) => {
      const entry = `${component}/properties/errors/items/properties/error_code`;
      const place = [entry, ...applying(component, {}).map((part) => `${part}/properties/error_code`)].find(
        at,
      );
      return place ? (at(place).const ?? "unlisted_code") : "json_api_error";
    });
}

const ids = operations.map(({ id }) => `"${id}"`);
const completeness = [
  same("each method of the client", "keyof AdaptyOperations", ids),
  same("each operation of the types", "keyof operations", ids),
];

/** Every example of a body, once. */
const examples = new Map<string, Example & { id: string; type: string }>();
for (const { id, request, success, errors } of operations) {
  for (const { examples: shown } of [
    request ?? { examples: [] },
    ...[success, ...errors].flatMap(({ bodies }) => bodies),
  ]) {
    for (const example of shown) {
      if (typeof example.value === "string") continue; // CSV
      const component = applying(example.schema, example.value).find(isComponent);
      const type = typeOf(component ?? "");
      const key = `${type} ${JSON.stringify(example.value)}`;
      if (!examples.has(key)) examples.set(key, { ...example, id, type });
    }
  }
}

const fitting = new Map<string, Case>();
const unfitting = new Map<string, Case>();
for (const { id, key, schema, type, value } of examples.values()) {
  const whole = `${literal(value)} satisfies ${type};`;
  fitting.set(whole, { name: `${id}, ${key}: a ${type}`, code: whole });
  for (const { what, path, object } of breakages(schema, value)) {
    // Only the broken part is checked, against its part of the type: the whole line would be long
    // and say no more.
    const part = path.reduce((outer, { index }) => `In<${outer}, ${index}>`, type);
    const intact = `${literal(path.reduce((outer, { key }) => outer[key], value))} satisfies ${part};`;
    if (!fitting.has(intact)) fitting.set(intact, { name: `${id}, ${key}: a ${part}`, code: intact });
    const code = `${literal(object)} satisfies ${part};`;
    unfitting.set(code, { name: `${id}, ${key}: ${what}`, code });
  }
}

/** In parentheses, or a line that starts with a brace would be a block. */
function literal(value: unknown): string {
  return `(${JSON.stringify(value)})`;
}

const HEADER = `
import type { AdaptyOperations } from "${resolve("generated/client.ts")}";
import type * as T from "${resolve("generated/types.ts")}";
import type { operations } from "${resolve("generated/types.ts")}";
import type { ClientError, JsonApiError, MailError, UnlistedCodeError } from "${resolve("src/client/index.ts")}";
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
type In<T, K> = T extends unknown ? (K extends keyof T ? NonNullable<T[K]> : never) : never;
type Call<Id extends keyof AdaptyOperations> = Parameters<AdaptyOperations[Id]>[0];
type Data<Id extends keyof AdaptyOperations> = Awaited<ReturnType<AdaptyOperations[Id]>>["data"];
type Fault<Id extends keyof AdaptyOperations> = NonNullable<Awaited<ReturnType<AdaptyOperations[Id]>>["error"]>;
declare const fault: { [Id in keyof AdaptyOperations]: Fault<Id> };
`;

const cases = [...completeness, ...places, ...narrowing, ...fitting.values()];
const lines = [...cases.map(({ code }) => code), ...unfitting.keys()];
const first = HEADER.split("\n").length;
/**
 * What the compiler says, by the line of code that it says it of; what it says of anything else
 * comes under "".
 */
const faults = new Map(
  typeCheck({ "cases.ts": `${HEADER}${lines.join("\n")}\n` }).map(({ file, line, message }) => [
    (file === "cases.ts" && lines[line - first]) || "",
    message,
  ]),
);

test("the generated module imports only what there is", () => {
  expect(faults.get("")).toBeUndefined();
});

describe("type-checks", () => {
  test.each(cases)("$name", ({ code }) => {
    expect(faults.get(code), code).toBeUndefined();
  });
});

describe("does not type-check", () => {
  test.each([...unfitting.values()])("$name", ({ code }) => {
    expect(faults.has(code), code).toBe(true);
  });
});
