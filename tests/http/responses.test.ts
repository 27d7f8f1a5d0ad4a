import { describe, expect, it } from "vitest";
import { documentedResponse, errorResponse, json, operationError, WHOLE } from "../../src/http/responses.ts";
import type { DocumentedResponse } from "../../src/openapi/operations.ts";

const errors = [
  { source: "data.attributes.token", errors: ["is missing", "ω is wrong"] },
  { source: WHOLE, errors: ["is no object"] },
];

function documented(mediaType: string, value: unknown): DocumentedResponse {
  return {
    status: 400,
    example: "base_error",
    mediaType,
    headers: {},
    value,
  } as unknown as DocumentedResponse;
}

const bodyOf = ({ body }: { body: string | null }) => JSON.parse(body ?? "");

describe("a response", () => {
  it.each<[number, unknown, string | undefined]>([
    [404, { error_code: "not_found" }, "not_found"],
    [200, { error_code: "not_found" }, undefined],
    [400, { error_code: 1 }, undefined],
    [400, {}, undefined],
    [400, null, undefined],
  ])("of %d with %j has the code %s", (status, body, code) => {
    expect(json(status, body).errorCode).toBe(code);
  });

  it("is JSON, text, or nothing", () => {
    expect(json(200, { a: 1 })).toEqual({
      status: 200,
      headers: { "Content-Type": "application/json" },
      body: '{"a":1}',
    });
    const headers = { "Request-Id": "7" };
    expect(documentedResponse(200, "a,b", "text/csv", headers)).toEqual({
      status: 200,
      headers: { "Content-Type": "text/csv; charset=utf-8", "Request-Id": "7" },
      body: "a,b",
    });
    expect(documentedResponse(204, undefined, null, headers)).toEqual({ status: 204, headers, body: null });
  });

  it("has a sentence about the request, or the errors by field", () => {
    expect(bodyOf(errorResponse(400, "parse_error", "It is wrong."))).toEqual({
      errors: [{ source: null, errors: ["It is wrong."] }],
      error_code: "parse_error",
      status_code: 400,
    });
    expect(bodyOf(errorResponse(400, "validation_error", errors)).errors).toEqual(errors);
  });
});

describe("an error has the form of its operation:", () => {
  it("JSON:API, with a pointer to the field", () => {
    const reply = operationError(documented("application/vnd.api+json", {}), errors);
    const pointer = "/data/attributes/token";
    expect(reply.headers).toEqual({ "Content-Type": "application/vnd.api+json" });
    expect(bodyOf(reply)).toEqual({
      errors: [
        { detail: "is missing", source: { pointer }, status: "400" },
        { detail: "ω is wrong", source: { pointer }, status: "400" },
        { detail: "is no object", source: { pointer: "" }, status: "400" },
      ],
    });
  });

  it("that of the Mail API, whose sentences begin with a capital letter", () => {
    const reply = operationError(documented("application/json", { errors: [{ field_name: null }] }), errors);
    const common = { error_code: "base_error", status_code: 400 };
    expect(reply.errorCode).toBe("base_error");
    expect(bodyOf(reply)).toEqual({
      errors: [
        { ...common, message: "Is missing", field_name: "data.attributes.token" },
        { ...common, message: "Ω is wrong", field_name: "data.attributes.token" },
        { ...common, message: "Is no object", field_name: null },
      ],
    });
  });

  it("that of all others", () => {
    const reply = operationError(documented("application/json", { errors: [{ source: null }] }), errors);
    expect(bodyOf(reply)).toEqual({ errors, error_code: "base_error", status_code: 400 });
  });
});
