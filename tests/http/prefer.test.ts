import { describe, expect, it } from "vitest";
import type { Call } from "../../src/http/handler.ts";
import { readPreference } from "../../src/http/prefer.ts";
import { readOperations } from "../../src/openapi/operations.ts";

const json = (...names: string[]) => ({
  content: {
    "application/json": { examples: Object.fromEntries(names.map((name) => [name, { value: {} }])) },
  },
});
const [operation] = readOperations({
  paths: {
    "/things/": {
      get: { operationId: "list", responses: { 200: json("short", "long"), 204: {}, 401: json("none") } },
    },
  },
});

const read = (prefer: string | undefined) =>
  readPreference({ operation, request: { header: () => prefer } } as unknown as Call);

describe("the Prefer header", () => {
  it.each<[string | undefined, object | undefined, boolean]>([
    [undefined, undefined, false],
    ["", undefined, false],
    ["respond-async, wait=10", undefined, false],
    ["code, example", undefined, false],
    ["dynamic", undefined, true],
    ["Dynamic=TRUE", undefined, true],
    ['dynamic="true"', undefined, true],
    ["dynamic=false", undefined, false],
    ["dynamic=untrue", undefined, false],
    ["dynamic=truest", undefined, false],
    ["dynamic, example=long", { code: 200, example: "long" }, false],
    ["code=200", { code: 200, example: "short" }, false],
    ["code=200; example=long", { code: 200, example: "long" }, false],
    ["code = 401", { code: 401, example: "none" }, false],
    ["code=401, code=200", { code: 401, example: "none" }, false],
    ["example=none", { code: 401, example: "none" }, false],
    ["code=204", { code: 204 }, false],
    ["code=429", { code: 429 }, false],
    ["code=503 dynamic", { code: 503 }, true],
    ["latency=2000", { latency: 2000 }, false],
    ["drop", { drop: true }, false],
    ["drop=false, truncate", { truncate: true }, false],
    ["code=500,latency=0,truncate=true", { code: 500, latency: 0, truncate: true }, false],
  ])("%j asks for %j, generated: %j", (prefer, fault, dynamic) => {
    expect(read(prefer)).toMatchObject({ fault, dynamic });
  });

  it.each([
    "code=404",
    "code=5030",
    "code=1503",
    "code=x",
    "example=other",
    "code=401, example=long",
    "code=503, example=none",
  ])("%j is rejected with what there is", (prefer) => {
    const message =
      `list has no documented response for "${prefer}". ` +
      "It has code=200 (example=short, long); code=204; code=401 (example=none).";
    expect(read(prefer)).toMatchObject({
      status: 400,
      errorCode: "validation_error",
      body: JSON.stringify({
        errors: [{ source: "Prefer", errors: [message] }],
        error_code: "validation_error",
        status_code: 400,
      }),
    });
  });

  it.each([
    ["code=200, respond-async, wait=10, return=minimal, handling=strict", []],
    ["cod=200", ["The header Prefer has cod, which has no effect. Did you mean code?"]],
    [
      "colour=red, Exmaple=short",
      [
        "The header Prefer has colour, which has no effect.",
        "The header Prefer has exmaple, which has no effect. Did you mean example?",
      ],
    ],
  ])("%j has these preferences without an effect: %j", (prefer, warnings) => {
    expect(read(prefer)).toMatchObject({ warnings });
  });

  it.each(["2s", "s2", "1.5", "-1"])("a latency of %s is refused", (latency) => {
    const reply = read(`latency=${latency}`);
    expect(reply).toMatchObject({ status: 400, errorCode: "validation_error" });
    expect("body" in reply && JSON.parse(reply.body ?? "")).toMatchObject({
      errors: [
        {
          source: "Prefer",
          errors: [`latency must be a number of milliseconds, such as latency=2000, but it is "${latency}".`],
        },
      ],
    });
  });
});
