import { describe, expect, it } from "vitest";
import type { Call } from "../../src/http/handler.ts";
import { validateRequest, validationError } from "../../src/http/validate.ts";
import type { Operation } from "../../src/openapi/operations.ts";

const documented = {
  status: 400,
  mediaType: "application/json",
  example: "validation_error",
  value: { errors: [] },
  headers: {},
};
const broken = { ...documented, example: "flag_broken", value: { error_code: "flag_broken" } };

/** An operation with one parameter, `flag`, which may be 1 or has to be a digit. */
function operationOf(place: string, parameter: object, responses = [documented, broken]) {
  const parameters = [{ name: "flag", in: place, ...parameter }];
  return { id: "setFlag", parameters, responses, specialFields: [] } as unknown as Operation;
}

/** Validates a request whose query, headers and path have these values of `flag`. */
function validate(operation: Operation, { query = "", header }: { query?: string; header?: string }) {
  const call = {
    operation,
    query: new URLSearchParams(query),
    path: { flag: "2" },
    request: { header: (name: string) => (name === "flag" ? header : undefined) },
    body: undefined,
  };
  const reply = validateRequest(call as unknown as Call);
  return reply && JSON.parse(reply.body ?? "").error_code;
}

describe("a parameter", () => {
  const one = { permitted: ["1"] };
  const digit = { pattern: /^\d$/, code: "flag_broken" };

  it.each<[string, Operation, { query?: string; header?: string }, string | undefined]>([
    ["a permitted value in the query", operationOf("query", one), { query: "flag=1" }, undefined],
    ["another in the query", operationOf("query", one), { query: "flag=2" }, "validation_error"],
    ["another in the header alone", operationOf("query", one), { header: "2" }, undefined],
    ["another header", operationOf("header", one), { header: "2" }, "validation_error"],
    ["none", operationOf("header", one), { query: "flag=2" }, undefined],
    ["another in a path, which finds nothing", operationOf("path", one), { query: "flag=2" }, undefined],
    ["a value that matches", operationOf("query", digit), { query: "flag=7" }, undefined],
    ["one with a code of its own", operationOf("query", digit), { query: "flag=x" }, "flag_broken"],
    ["none with a code of its own", operationOf("header", digit), {}, undefined],
    [
      "a code that no response documents",
      operationOf("query", digit, [documented]),
      { query: "flag=x" },
      undefined,
    ],
    ["no documented error", operationOf("query", one, []), { query: "flag=2" }, undefined],
  ])("%s", (_what, operation, sent, code) => {
    expect(validate(operation, sent)).toBe(code);
  });
});

it("an error in a field has the documented form, and needs one", () => {
  expect(validationError(operationOf("query", {}), []).errorCode).toBe("validation_error");
  expect(() => validationError(operationOf("query", {}, []), [])).toThrow(
    new Error("setFlag documents no error for an invalid request"),
  );
});
