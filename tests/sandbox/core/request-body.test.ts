import { expect, it } from "vitest";
import { readRequestBody } from "../../../src/sandbox/core/request-body.ts";

it.each([
  ["an operation without a body", "getProfile", undefined],
  ["an operation without a body, to which one was sent", "getProfile", { first_name: "Jane" }],
  ["an operation with a body, if none was sent", "updateProfile", undefined],
])("is an empty object for %s", (_, operation, sent) => {
  expect(readRequestBody(operation, sent)).toEqual({ body: {}, unknownFields: [], faults: [] });
});
