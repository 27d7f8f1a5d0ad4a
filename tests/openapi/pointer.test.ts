import { describe, expect, it } from "vitest";
import { formatPointer, parsePointer, valueAt } from "../../src/openapi/pointer.ts";

// The document and the pointers of RFC 6901, section 5 and 6.
const document = { foo: ["bar", "baz"], "": 0, "a/b": 1, "c%d": 2, "m~n": 8, "~1": 9 };

describe("a JSON pointer", () => {
  it.each([
    ["", [], document],
    ["/foo", ["foo"], ["bar", "baz"]],
    ["/foo/0", ["foo", "0"], "bar"],
    ["/", [""], 0],
    ["/a~1b", ["a/b"], 1],
    ["/c%d", ["c%d"], 2],
    ["/m~0n", ["m~n"], 8],
    ["/~01", ["~1"], 9],
  ])("%j is parsed, formatted and followed", (pointer, parts, value) => {
    expect(parsePointer(pointer)).toEqual(parts);
    expect(formatPointer(parts)).toBe(pointer);
    expect(valueAt(document, pointer)).toEqual(value);
  });

  it("may be percent-encoded in a reference", () => {
    expect(valueAt(document, "#/c%25d")).toBe(2);
    expect(valueAt({ paths: { "/api/{id}/": 1 } }, "#/paths/~1api~1%7Bid%7D~1")).toBe(1);
  });

  it.each(["/none", "/foo/2", "/foo/0/x", "/toString", "/foo/length/x"])("%s leads nowhere", (pointer) => {
    expect(valueAt(document, pointer)).toBeUndefined();
  });
});
