/**
 * Tries generated/openapi.json with widely used code generators: `npm run test:generators`, or
 * `npm run test:generators -- orval kubb` for some of them. Each generator is installed in a
 * temporary folder. Its output must compile with strict TypeScript, its types of request and
 * response bodies must not contain `any`, `unknown` or `never` unless the description leaves an
 * object open, and the schemas of the zod generators must accept every documented example. Limits
 * of a generator that no description could avoid are listed with their reason.
 */
import { execFile } from "node:child_process";
import { writeFileSync } from "node:fs";
import { mkdir, mkdtempDisposable, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import ts from "typescript";
import { type Node, readDescription, referenceName } from "../build/description.ts";
import { root } from "../build/redocly.ts";

/** A request body, or the body of a response with one status. */
interface Body {
  /** `getProfile 200`, or `createProfile body`. */
  name: string;
  operationId: string;
  status: string | undefined;
  /** Its schema, or the members of its `oneOf`. */
  components: string[];
  examples: unknown[];
  /** The places in its type whose fields no document lists, such as `.data[].*`. */
  open: string[];
}

interface Generator {
  /** The packages to install, with exact versions; the generator comes first. */
  packages: string[];
  /** The arguments of `npx`. */
  command: string[];
  config?: { file: string; text: string };
  outputs: Output[];
}

/** A module that a generator writes. */
interface Output {
  name: string;
  module: string;
  /** The exports for a body: one per component, or one for all. */
  exported(body: Body): string[];
  /** The exports are zod schemas, not types. */
  zod?: true;
  /**
   * Why it rejects the examples of a body, by the body's name, if no description could avoid that.
   */
  limits?: Record<string, string>;
}

const input = join(root, "generated/openapi.json");
const zod = "zod@4.6.7";
const typescript = `typescript@${ts.version}`;
const byComponent = ({ components }: Body) => components;

const generators: Generator[] = [
  {
    packages: ["openapi-typescript@7.13.0", typescript],
    command: ["openapi-typescript", input, "--output", "out/types.ts"],
    outputs: [
      {
        name: "openapi-typescript",
        module: "out/types.ts",
        exported: ({ components }) => components.map((name) => `components["schemas"]["${name}"]`),
      },
    ],
  },
  {
    packages: ["@hey-api/openapi-ts@0.99.0", typescript, zod],
    command: ["openapi-ts", "--file", "openapi-ts.config.mjs"],
    config: {
      file: "openapi-ts.config.mjs",
      text: `export default ${JSON.stringify({
        input,
        output: "out",
        plugins: ["@hey-api/typescript", "@hey-api/sdk", "@hey-api/client-fetch", "zod"],
      })};\n`,
    },
    outputs: [
      { name: "hey-api, fetch", module: "out/types.gen.ts", exported: byComponent },
      {
        name: "hey-api, zod",
        module: "out/zod.gen.ts",
        exported: ({ components }) => components.map((name) => `z${name}`),
        zod: true,
      },
    ],
  },
  {
    packages: ["orval@8.38.0", zod],
    command: ["orval", "--config", "orval.config.mjs"],
    config: {
      file: "orval.config.mjs",
      text: `export default ${JSON.stringify({
        fetch: { input, output: { target: "out/fetch.ts", client: "fetch" } },
        zod: {
          input,
          output: {
            target: "out/zod.ts",
            client: "zod",
            override: { zod: { generateEachHttpStatus: true } },
          },
        },
      })};\n`,
    },
    outputs: [
      { name: "orval, fetch", module: "out/fetch.ts", exported: byComponent },
      {
        name: "orval, zod",
        module: "out/zod.ts",
        exported: ({ operationId, status }) => [
          `${capitalized(operationId)}${status ? `${status}Response` : "Body"}`,
        ],
        zod: true,
        limits: {
          "validateStripePurchase 400":
            "Orval makes one schema for each status, of its first media type; the example has the second.",
        },
      },
    ],
  },
  {
    // Of Kubb 5, the plugins for types and for zod are not published in versions that fit together.
    packages: [
      ...["core", "cli", "plugin-oas", "plugin-ts", "plugin-zod"].map((name) => `@kubb/${name}@4.39.3`),
      zod,
    ],
    command: ["kubb", "generate", "--config", "kubb.config.mjs"],
    config: {
      file: "kubb.config.mjs",
      text: `import { defineConfig } from "@kubb/core";
import { pluginOas } from "@kubb/plugin-oas";
import { pluginTs } from "@kubb/plugin-ts";
import { pluginZod } from "@kubb/plugin-zod";

export default defineConfig({
  input: { path: ${JSON.stringify(input)} },
  output: { path: "out" },
  plugins: [pluginOas({ validate: true }), pluginTs({}), pluginZod({ version: "4" })],
});
`,
    },
    outputs: [
      { name: "kubb, ts", module: "out/types/index.ts", exported: byComponent },
      {
        name: "kubb, zod",
        module: "out/zod/index.ts",
        exported: ({ components }) =>
          components.map((name) => `${name[0]?.toLowerCase()}${name.slice(1)}Schema`),
        zod: true,
      },
    ],
  },
  {
    packages: ["openapi-zod-client@1.18.3", "@zodios/core@10.9.6", "zod@3.25.76", "axios@1.13.2"],
    command: ["openapi-zod-client", input, "--output", "out/client.ts", "--export-schemas"],
    outputs: [
      {
        name: "openapi-zod-client",
        module: "out/client.ts",
        exported: ({ components }) => components.map((name) => `schemas.${name}`),
        zod: true,
      },
    ],
  },
  {
    packages: ["swagger-typescript-api@13.13.0"],
    command: [
      "swagger-typescript-api",
      "generate",
      "--path",
      input,
      "--output",
      "out",
      "--name",
      "client.ts",
    ],
    outputs: [{ name: "swagger-typescript-api", module: "out/client.ts", exported: byComponent }],
  },
];

function capitalized(name: string): string {
  return `${name[0]?.toUpperCase()}${name.slice(1)}`;
}

/** The bodies of all operations, with their documented examples. */
async function readBodies(): Promise<Body[]> {
  const { operations, resolve } = await readDescription(dirname(input));
  return operations.flatMap(({ operationId, requestBody, responses }) => {
    const parts: [string | undefined, Node][] = Object.entries(responses);
    if (requestBody) parts.push([undefined, requestBody]);
    return parts.flatMap(([status, part]) =>
      Object.entries<Node>(resolve(part).content ?? {})
        // A CSV body is text, which no schema of a component describes.
        .filter(([mediaType]) => mediaType !== "text/csv")
        .map(([, { schema, examples = {} }]) => ({
          name: `${operationId} ${status ?? "body"}`,
          operationId,
          status,
          components: (schema.oneOf ?? [schema]).map(referenceName),
          examples: Object.values<Node>(examples).map((example) => resolve(example).value),
          open: openPlaces(schema, resolve),
        })),
    );
  });
}

/** The places in a schema at which it allows any object. */
function openPlaces(schema: Node, resolve: (node: Node) => Node, place = ""): string[] {
  const { properties = {}, items, additionalProperties, allOf = [], oneOf = [] } = resolve(schema);
  const inside = (part: Node, key: string) => openPlaces(part, resolve, place + key);
  return [
    ...(additionalProperties === true ? [`${place}.*`] : []),
    ...(typeof additionalProperties === "object" ? inside(additionalProperties, ".*") : []),
    ...(items ? inside(items, "[]") : []),
    ...[...allOf, ...oneOf].flatMap((part) => inside(part, "")),
    ...Object.entries<Node>(properties).flatMap(([name, property]) => inside(property, `.${name}`)),
  ];
}

interface Result {
  /** The errors of the compiler. */
  errors: string[];
  /**
   * The places in bodies whose type is `any`, `unknown` or `never`, although the description has an
   * exact one.
   */
  untyped: string[];
  /**
   * The number of places in bodies whose type is `any` or `unknown`, as the description leaves it
   * open.
   */
  open: number;
  /** The documented examples that a zod schema rejects, with the reason. */
  rejected: string[];
}

/**
 * Installs a generator in a folder and runs it.
 *
 * @throws {Error} if it fails, with its output
 */
async function generate({ packages, command, config }: Generator, folder: string): Promise<void> {
  const run = promisify(execFile);
  const options = { cwd: folder, maxBuffer: 64 * 1024 * 1024 };
  await writeFile(join(folder, "package.json"), '{ "private": true, "type": "module" }\n');
  await mkdir(join(folder, "out"));
  if (config) await writeFile(join(folder, config.file), config.text);
  await run("npm", ["install", "--no-audit", "--no-fund", "--save-exact", ...packages], options);
  await run("npx", ["--no-install", ...command], options);
}

/**
 * Compiles an output together with a module that names the type of each body, and looks into these
 * types.
 */
function compile(folder: string, output: Output, bodies: Body[]): Omit<Result, "rejected"> {
  const probe = join(folder, "probe.ts");
  const openOf = new Map(
    bodies.flatMap((body) => output.exported(body).map((name) => [typeOf(output, name), body.open])),
  );
  const lines = [...openOf.keys()].map((type, index) => `export type Body${index} = ${type};`);
  writeFileSync(probe, `${lines.join("\n")}\n`);

  const program = ts.createProgram([probe], {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    allowImportingTsExtensions: true,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    target: ts.ScriptTarget.ES2022,
    lib: ["lib.es2022.d.ts", "lib.dom.d.ts", "lib.dom.iterable.d.ts"],
    types: [],
  });
  const errors = ts.getPreEmitDiagnostics(program).map(({ file, start = 0, messageText }) => {
    const place = file && `${basename(file.fileName)}:${file.getLineAndCharacterOfPosition(start).line + 1} `;
    return `${place ?? ""}${ts.flattenDiagnosticMessageText(messageText, " ")}`;
  });

  const checker = program.getTypeChecker();
  const untyped: string[] = [];
  let open = 0;
  program.getSourceFile(probe)?.forEachChild((node) => {
    if (!ts.isTypeAliasDeclaration(node)) return;
    const type = node.type.getText();
    for (const place of untypedPlaces(checker, checker.getTypeAtLocation(node), "")) {
      if (openOf.get(type)?.includes(place)) open += 1;
      else untyped.push(type + place);
    }
  });
  return { errors, untyped, open };
}

/**
 * A type expression for an export: of the schema `schemas.Profile`, `(typeof
 * import("./client.ts"))["schemas"]["Profile"]["_output"]`.
 */
function typeOf({ module, zod }: Output, name: string): string {
  const imported = `import("./${module}")`;
  if (!zod) return `${imported}.${name}`;
  const keys = [...name.split("."), "_output"].map((key) => `["${key}"]`);
  return `(typeof ${imported})${keys.join("")}`;
}

function untypedPlaces(
  checker: ts.TypeChecker,
  type: ts.Type,
  place: string,
  above: ts.Type[] = [],
): string[] {
  if (type.flags & (ts.TypeFlags.Any | ts.TypeFlags.Unknown)) return [place];
  if (type.flags & ts.TypeFlags.Never) return [`${place} is never`];
  if (above.includes(type)) return [];
  const inside = (inner: ts.Type, key: string) =>
    untypedPlaces(checker, inner, place + key, [...above, type]);
  if (type.isUnion()) return [...new Set(type.types.flatMap((member) => inside(member, "")))];
  if (!type.isIntersection() && !(type.flags & ts.TypeFlags.Object)) return [];
  if (checker.isArrayType(type))
    return inside(checker.getTypeArguments(type as ts.TypeReference)[0] as ts.Type, "[]");
  const properties = checker.getPropertiesOfType(type);
  // If an object has properties, its index signature only permits additional ones.
  const values = properties.length === 0 ? type.getStringIndexType() : undefined;
  return [
    ...(values ? inside(values, ".*") : []),
    ...properties.flatMap((property) => inside(checker.getTypeOfSymbol(property), `.${property.name}`)),
  ];
}

interface ZodSchema {
  safeParse(value: unknown): { success: boolean; error?: Error };
}

/** Validates all documented examples, and returns those that are rejected. */
async function validateExamples(folder: string, output: Output, bodies: Body[]): Promise<string[]> {
  const module = await import(pathToFileURL(join(folder, output.module)).href);
  return bodies.flatMap((body) => {
    const schemas: (ZodSchema | undefined)[] = output
      .exported(body)
      .map((name) => name.split(".").reduce((node, key) => node?.[key], module));
    return body.examples.flatMap((example, index) => {
      const results = schemas.map((schema) => schema?.safeParse(example));
      if (results.some((result) => result?.success)) return [];
      const reason = results[0]?.error?.message.replaceAll(/\s+/g, " ") ?? "there is no schema";
      return [`${body.name}, example ${index + 1}: ${reason}`];
    });
  });
}

/** Prints a line of the table and, below it, the first problems of each kind. */
function report(cells: string[], problems: string[][] = []): void {
  console.log(cells.map((cell, index) => cell.padEnd([24, 10, 12, 12][index] ?? 0)).join(""));
  for (const kind of problems) {
    for (const problem of kind.slice(0, 5)) console.log(`    ${problem.slice(0, 250)}`);
    if (kind.length > 5) console.log(`    and ${kind.length - 5} more`);
    if (kind.length > 0) process.exitCode = 1;
  }
}

const words = process.argv.slice(2);
const chosen = generators.filter(
  ({ outputs }) =>
    words.length === 0 || outputs.some(({ name }) => words.some((word) => name.startsWith(word))),
);
if (chosen.length === 0) {
  const names = generators.flatMap(({ outputs }) => outputs.map(({ name }) => name));
  console.error(`There is no such generator. Choose from: ${names.join("; ")}.`);
  process.exit(1);
}
const bodies = await readBodies();
const examples = bodies.flatMap((body) => body.examples).length;
report(["generator", "version", "compiles", "untyped", "examples accepted"]);
for (const generator of chosen) {
  const version = generator.packages[0]?.split("@").at(-1) ?? "";
  // The folder is not in node_modules/, since Node runs no TypeScript there.
  await using temporary = await mkdtempDisposable(join(tmpdir(), "adapty-openapi-generators-"));
  const folder = temporary.path;
  try {
    await generate(generator, folder);
    for (const output of generator.outputs) {
      const { errors, untyped, open } = compile(folder, output, bodies);
      const rejected = output.zod ? await validateExamples(folder, output, bodies) : [];
      const compiles = errors.length === 0 ? "yes" : `${errors.length} errors`;
      const typed = open > 0 ? `${untyped.length}, ${open} open` : String(untyped.length);
      const accepted = output.zod ? `${examples - rejected.length} of ${examples}` : "-";
      const limits = Object.entries(output.limits ?? {});
      const isLimit = (problem: string) => limits.some(([name]) => problem.startsWith(`${name}, `));
      const unexpected = rejected.filter((problem) => !isLimit(problem));
      report([output.name, version, compiles, typed, accepted], [errors, untyped, unexpected]);
      for (const [name, reason] of limits) console.log(`    ${name}: ${reason}`);
    }
  } catch (problem) {
    const { stderr, message } = problem as Error & { stderr?: string };
    report([generator.outputs[0]?.name ?? "", version, "fails"], [[(stderr || message).trim()]]);
  }
}
console.log("\nopen: the description lists no fields of the object there, since no document does.");
