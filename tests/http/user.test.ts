import { describe, expect, it } from "vitest";
import type { HttpRequest } from "../../src/http/exchange.ts";
import type { Call } from "../../src/http/handler.ts";
import { readHeaderUser, readPathUser } from "../../src/http/user.ts";

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
  ])("is decoded if the query says so: %s", (user, decoded) => {
    expect(read(user, "is_user_id_base64url_encoded=1")).toBe(decoded);
  });
});

it("a path without a user names none, whatever the query says", () => {
  const query = new URLSearchParams("is_user_id_base64url_encoded=1");
  expect(readPathUser({ path: {}, query } as unknown as Call)).toBe("");
});

describe("the user in the headers", () => {
  const read = (headers: Record<string, string>) =>
    readHeaderUser({ header: (name) => headers[name] } as HttpRequest);

  it.each([
    ["plain text", "jane", "jane"],
    // Node and fetch give each byte as one character.
    ["UTF-8", "\u00c3\u00a9", "é"],
    ["Latin-1", "j\u00e9", "jé"],
    ["nothing", "", undefined],
  ])("is read from %s", (_what, header, customerUserId) => {
    expect(read({ "adapty-customer-user-id": header })).toEqual({ profileId: undefined, customerUserId });
  });

  it("is found by the profile ID, in upper case too", () => {
    const profileId = "3286abd3-48b0-4e9c-a5f6-ac0a006804a6";
    expect(read({ "adapty-profile-id": profileId.toUpperCase() })).toEqual({
      profileId,
      customerUserId: undefined,
    });
    expect(read({ "adapty-profile-id": "" }).profileId).toBeUndefined();
  });
});
