/**
 * Each code sample of the reference, run as a reader would run it: it sends a documented request.
 */
import { execFile, spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";
import { readDescription } from "../../scripts/build/description.ts";
import { codeSamples } from "../../scripts/build/reference/samples.ts";
import { type Listening, listen } from "../../src/http/adapters/node.ts";
import type { HttpRequest } from "../../src/http/exchange.ts";
import { createMock } from "../../src/mock/mock.ts";
import { checkTypes } from "../support/snippets.ts";
import { type Operation, operations } from "./support/described.ts";

const description = await readDescription("generated");
const samples = description.operations.flatMap((operation) =>
  codeSamples(operation, description).map((sample) => ({ id: operation.operationId, ...sample })),
);
const sourcesOf = (label: string) => samples.filter((sample) => sample.label === label);

/** What reached the server, and how it responded. */
let received: object[] = [];
let server: Listening;

beforeAll(async () => {
  const mock = await createMock();
  server = await listen({
    async handle(request) {
      const reply = await mock.handle(request);
      received.push({ ...summaryOf(request), status: reply.status });
      return reply;
    },
  });
});
afterAll(() => server.close());

function summaryOf(request: HttpRequest) {
  const { method, path, query, body } = request;
  return {
    method,
    path,
    query: String(query),
    key: request.header("authorization"),
    user: request.header("adapty-customer-user-id"),
    contentType: request.header("content-type"),
    body: body && withWords(JSON.parse(Buffer.from(body).toString())),
  };
}

const IN_30_DAYS = "30 days from now, in the form of the documents";

/** A received body with words in place of a date that the sample has computed. */
function withWords(body: Record<string, unknown>) {
  const { expires_at: date } = body;
  const days = (Date.parse(String(date).replace("000+0000", "Z")) - Date.now()) / (24 * 60 * 60 * 1000);
  const isComputed = /^[\d-]{10}T[\d:]{8}\.\d{6}\+0000$/.test(String(date)) && Math.round(days) === 30;
  return isComputed ? { ...body, expires_at: IN_30_DAYS } : body;
}

/** The requests of an operation: one for each example of its body. */
function documentedRequests({ method, path, parameters, request, success }: Operation) {
  const exampleOf = (name: string) => parameters.find((one) => one.name === name)?.examples[0]?.value;
  const bodies = request?.examples.map(({ key, value }) =>
    key === "thirty_days" && value.expires_at ? { ...value, expires_at: IN_30_DAYS } : value,
  ) ?? [undefined];
  return bodies.map((body) => ({
    method,
    path: path.replaceAll(/{(\w+)}/g, (_, name) => encodeURIComponent(exampleOf(name))),
    query: "",
    key: keyOf(path),
    user: exampleOf("adapty-customer-user-id"),
    contentType: request?.mediaType,
    body,
    status: success.status,
  }));
}

function keyOf(path: string): string {
  if (path.startsWith("/api/v1/profile/")) return "Bearer mail_example_key";
  if (path.startsWith("/api/v2/web-api/")) return "Api-Key public_live_example_key";
  return "Api-Key secret_live_example_key";
}

/** How all samples of a language become one program, and what runs it. */
const languages = {
  cURL: {
    run: ["bash", "-ec"],
    program: (sources: string[]) =>
      ['curl() { command curl --silent --show-error --fail-with-body "$@"; }', ...sources].join("\n"),
  },
  JavaScript: {
    run: [process.execPath, "--input-type=module", "--eval"],
    program: (sources: string[]) => sources.map((source) => `{\n${source}\n}`).join("\n"),
  },
  Python: { run: ["python3", "-c"], program: (sources: string[]) => sources.join("\n") },
  "adapty-openapi": {
    run: [process.execPath, "--input-type=module", "--eval"],
    program: (sources: string[]) => {
      const client = fileURLToPath(new URL("../../src/client/index.ts", import.meta.url));
      const blocks = sources.map((source) => `{\n${bodyOf(source)}\n}`);
      return [`import { createAdaptyClient } from "${client}";`, ...blocks].join("\n");
    },
  },
};

const IMPORT = 'import { createAdaptyClient } from "adapty-openapi";\n';

/** A sample of the client without its import, since a block can have none. */
function bodyOf(source: string): string {
  expect(source).toContain(IMPORT);
  return source.replace(IMPORT, "");
}

test("each example of an operation has a sample in each language", () => {
  const expected = operations.flatMap(({ id, request }) =>
    (request?.examples ?? [{ key: undefined }]).flatMap(({ key }) =>
      Object.keys(languages).map((label) => `${id} ${key} ${label}`),
    ),
  );
  expect(samples.map(({ id, example, label }) => `${id} ${example} ${label}`)).toEqual(expected);
});

test.for(Object.entries(languages))(
  "in %s, each sample sends the documented request and succeeds",
  async ([label, { run, program }], { skip }) => {
    const [command = "", ...args] = run;
    skip(spawnSync(command, ["--version"]).error !== undefined, `${command} is not installed.`);
    const sources = sourcesOf(label).map(({ source }) =>
      source
        .replaceAll(/https:\/\/api[\w-]*\.adapty\.io/g, server.url)
        .replace("createAdaptyClient({", `createAdaptyClient({\n  baseUrl: "${server.url}",`),
    );
    received = [];
    const { stderr } = await promisify(execFile)(command, [...args, program(sources)]);
    expect(stderr).toBe("");
    expect(received).toEqual(operations.flatMap(documentedRequests));
  },
);

test("the samples of the client have no type error", () => {
  const blocks = sourcesOf("adapty-openapi").map(({ source }) => `{\n${bodyOf(source)}\n}\n`);
  expect(checkTypes({ samples: IMPORT + blocks.join("") })).toEqual([]);
});
