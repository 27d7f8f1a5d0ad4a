import type { HttpHandler } from "msw";
import { expectTypeOf, test } from "vitest";
import type { GrantAccessLevelRequest, Profile } from "../../generated/types.ts";
import { http } from "../../src/msw/index.ts";

declare const profile: Profile;

test("there is a function for each operation, and it makes a handler of MSW", () => {
  expectTypeOf(http.getProfile(({ response }) => response(200).example())).toEqualTypeOf<HttpHandler>();
  // @ts-expect-error an operation that does not exist
  http.getProfil(() => {});
});

test("a response has a documented status, and its body the documented type", () => {
  http.getProfile(({ response }) => response(200).json({ data: profile }));
  // @ts-expect-error a status that is not documented
  http.getProfile(({ response }) => response(418).example());
  // @ts-expect-error a body of another type
  http.getProfile(({ response }) => response(200).json({ data: { profile_id: 5 } }));
  // @ts-expect-error a response that has a body
  http.getProfile(({ response }) => response(200).empty());
  http.deleteProfile(({ response }) => response(204).empty());
  // @ts-expect-error a response without a body
  http.deleteProfile(({ response }) => response(204).json({}));
  http.retrieveLtvData(({ response }) => response(200).text("date,value"));
  // @ts-expect-error a response that is never CSV
  http.getProfile(({ response }) => response(200).text("date,value"));
});

test("an error is named by one of its status's codes", () => {
  http.grantAccessLevel(({ response }) => response(400).example("paid_access_level_does_not_exist"));
  // @ts-expect-error a code of another operation
  http.grantAccessLevel(({ response }) => response(400).example("expires_date_error"));
  http.getProfile(({ response }) =>
    response(404).json({
      errors: [],
      // @ts-expect-error a code of another status
      error_code: "not_authenticated",
      status_code: 404,
    }),
  );
});

test("a request has a body of the documented type, and the path its parameters", () => {
  http.grantAccessLevel(async ({ request }) => {
    expectTypeOf(await request.json()).toEqualTypeOf<GrantAccessLevelRequest>();
    return undefined;
  });
  http.getPaywall(({ params }) => {
    expectTypeOf(params).toEqualTypeOf<{ paywall_id: string }>();
    return undefined;
  });
  http.getProfile(({ params }) => {
    // @ts-expect-error a path without parameters
    params.paywall_id;
    return undefined;
  });
});

test("a resolver may return another response, or nothing", () => {
  http.getProfile(() => new Response(null, { status: 503 }), { once: true });
  http.getProfile(async ({ request }) => {
    if (request.headers.has("adapty-profile-id")) return new Response();
    return undefined;
  });
  // @ts-expect-error something that is no response
  http.getProfile(() => 5);
});
