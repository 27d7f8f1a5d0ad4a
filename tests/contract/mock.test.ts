/**
 * Description ↔ mock ↔ client: over HTTP, every documented response can be requested, and is
 * exactly as documented.
 */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type AdaptyClient, createAdaptyClient } from "../../src/client/index.ts";
import { type Listening, listen } from "../../src/http/adapters/node.ts";
import { createMock } from "../../src/mock/mock.ts";
import { argumentsOf } from "../support/arguments.ts";
import { type Node, operations } from "./support/described.ts";
import { type Case, responses, sendExample } from "./support/responses.ts";

let mock: Listening;
let adapty: AdaptyClient;

beforeAll(async () => {
  mock = await listen(await createMock());
  adapty = createAdaptyClient({
    apiKey: "secret_live_mock",
    publicKey: "public_live_mock",
    mailKey: "mail-mock",
    baseUrl: mock.url,
  });
});
afterAll(() => mock.close());

/** What HTTP itself adds to a response. */
const TRANSPORT = ["connection", "content-length", "content-type", "date", "keep-alive", "transfer-encoding"];

describe("the mock, asked for it, returns each documented response", () => {
  test.each(responses)("$id: $status $key", async ({ operation, status, mediaType, key, value, headers }) => {
    const response = await sendExample(
      mock.url,
      operation,
      key === null ? `code=${status}` : `code=${status}, example=${key}`,
    );
    expect(response.status).toBe(status);
    expect(response.headers.get("Content-Type")?.split(";")[0] ?? null).toBe(mediaType);
    const own = [...response.headers].filter(([name]) => !TRANSPORT.includes(name));
    const documented = Object.entries(headers).map(([name, example]) => [name.toLowerCase(), example]);
    expect(own).toEqual(documented);
    const text = await response.text();
    const read = mediaType === "text/csv" ? text : text === "" ? undefined : JSON.parse(text);
    expect(read).toEqual(value);
  });

  const statuses = [...Map.groupBy(responses, ({ id, status }) => `${id}: ${status}`)];
  test.each(statuses)("%s alone gives the first example", async (_name, [first]) => {
    const { operation, status, value } = first as Case;
    const response = await sendExample(mock.url, operation, `code=${status}`);
    expect(response.status).toBe(status);
    const text = await response.text();
    expect(text === "" ? undefined : JSON.parse(text)).toEqual(value);
  });
});

describe("the client's methods", () => {
  test("are the operations, none besides", () => {
    const { raw, ...methods } = adapty;
    expect(Object.keys(methods).sort()).toEqual(operations.map(({ id }) => id).sort());
  });

  const requests = operations.flatMap(({ id, request, success }) => {
    const sent = request?.examples ?? [{ key: "no body", value: undefined }];
    return sent.map(({ key, value }) => {
      const mediaType = value?.format === "csv" ? "text/csv" : success.bodies[0]?.mediaType;
      const shown = success.bodies.find((body) => body.mediaType === mediaType);
      return { id, key, body: value, status: success.status, data: shown?.examples[0]?.value };
    });
  });
  test.each(requests)("$id succeeds with $key", async ({ id, body, status, data }) => {
    const result = await call(id, body);
    expect(result.error).toBeUndefined();
    expect(result.data).toEqual(data);
    expect(result.response.status).toBe(status);
  });

  const errors = responses.filter(({ status }) => status >= 400);
  test.each(errors)("$id gives the error $status $key", async ({ id, operation, status, key, value }) => {
    const body = operation.request?.examples[0]?.value;
    const result = await call(id, body, {
      Prefer: key === null ? `code=${status}` : `code=${status}, example=${key}`,
    });
    expect(result.data).toBeUndefined();
    if (value === undefined) {
      // The documents describe no body, so the client has no code for it.
      expect(result.error).toMatchObject({ error_code: "unexpected_response", http_status: status });
      return;
    }
    // The client gives an error without a code of its own under one of the client's, with the body
    // beside it.
    const { http_status, attempts, ...error } = result.error;
    expect(error.body ?? error).toEqual(value);
    expect(error.errors).toHaveLength(value.errors.length);
    expect([http_status, error.status_code, result.response.status, attempts]).toEqual([
      status,
      status,
      status,
      1,
    ]);
  });
});

/** Calls a method with what it needs. */
function call(id: string, body: Node, headers: Record<string, string> = {}): Promise<Node> {
  const method = adapty[id as "grantAccessLevel"] as (call: Node) => Promise<Node>;
  return method({ ...argumentsOf(id, body), headers });
}
