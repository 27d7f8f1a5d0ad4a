import { describe, expect, it } from "vitest";
import type { Call } from "../../src/http/handler.ts";
import { readPathUser } from "../../src/http/user.ts";

const read = (user: string, query: string) =>
  readPathUser({
    path: { profile_id_or_customer_user_id: user },
    query: new URLSearchParams(query),
  } as unknown as Call);

describe("the user in a legacy path", () => {
  it.each(["jane", "fn5+", "a b"])("is as it stands: %s", (user) => {
    expect(read(user, "")).toBe(user);
    expect(read(user, "is_user_id_base64url_encoded=0")).toBe(user);
  });

  it.each([
    ["amFuZQ", "jane"],
    ["amFuZQ==", "jane"],
    ["fn5-", "~~~"],
    ["Pz8_", "???"],
    ["w6k", "é"],
    // Not Base64URL, or not UTF-8.
    ["fn5+", undefined],
    ["fn5+ab", undefined],
    ["Pz8/", undefined],
    ["amFuZQ===", undefined],
    ["am FuZQ", undefined],
    ["a", undefined],
    ["_w", undefined],
    ["", undefined],
  ])("is decoded if the query says so: %s", (user, decoded) => {
    expect(read(user, "is_user_id_base64url_encoded=1")).toBe(decoded);
  });
});
