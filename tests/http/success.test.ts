import { expect, it } from "vitest";
import type { Call } from "../../src/http/handler.ts";
import { documentedSuccess } from "../../src/http/success.ts";

/** The success of an operation with these responses, for an Accept header. */
const find = (responses: object[], accept?: string, body?: unknown) =>
  documentedSuccess({
    operation: { id: "list", responses },
    body,
    request: { header: (name: string) => (name === "accept" ? accept : undefined) },
  } as unknown as Call);

const json = { status: 200, mediaType: "application/json" };
const csv = { status: 200, mediaType: "text/csv" };

it.each<[string | undefined, object]>([
  [undefined, json],
  ["application/json", json],
  ["application/json, text/csv", json],
  ["text/csv", csv],
  ["text/csv;q=0.5, application/json", csv],
])("the success for %j", (accept, expected) => {
  expect(find([json, csv], accept)).toBe(expected);
  expect(find([json], accept)).toBe(json);
});

it.each([
  ["csv", "application/json", csv],
  ["json", "text/csv", json],
])("the success for the format %s in the body, whatever the header says", (format, accept, expected) => {
  expect(find([json, csv], accept, { format })).toBe(expected);
});

it("is none of another status", () => {
  for (const status of [300, 400])
    expect(() => find([{ ...json, status }])).toThrow("list documents no success");
});
