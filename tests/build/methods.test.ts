import { describe, expect, it } from "vitest";
import { argumentName, readMethod } from "../../scripts/build/client/methods.ts";
import { readDescription } from "../../scripts/build/description.ts";
import { argumentName as nameInSandbox } from "../../src/openapi/arguments.ts";

describe("the argument of a parameter", () => {
  it.each([
    ["adapty-profile-id", "profileId"],
    ["adapty-customer-user-id", "customerUserId"],
    ["adapty-platform", "platform"],
    ["extended", "extended"],
    ["page[number]", "pageNumber"],
    ["variation_id", "variationId"],
    ["Idempotency-Key", "idempotencyKey"],
    // The exceptions.
    ["access_level", "accessLevelId"],
    ["Adapty-Tz", "timeZone"],
    ["profile_id_or_customer_user_id", "userId"],
    ["is_user_id_base64url_encoded", "userIdEncoded"],
  ])("%s is %s", (wireName, argument) => {
    expect(argumentName(wireName)).toBe(argument);
  });
});

const description = await readDescription("generated");

it("is the name that the sandbox has for the parameter", () => {
  const parameters = description.operations.flatMap((operation) => operation.parameters);
  const names = new Set<string>(parameters.map((parameter) => description.resolve(parameter).name));
  // The client sets it; the HTTP layer of the sandbox reads it, so that its core does not see it.
  names.delete("is_user_id_base64url_encoded");
  expect(names.size).toBeGreaterThan(3);
  for (const name of names) expect(argumentName(name)).toBe(nameInSandbox(name));
});

describe("a method", () => {
  const read = (id: string) => {
    const operation = description.operations.find(({ operationId }) => operationId === id);
    return readMethod(operation as never, description);
  };

  it("has the user, and the parameters besides", () => {
    expect(read("getProfile").user).toBe("HeaderUser");
    expect(read("getProfile").arguments.map(({ name }) => name)).toEqual(["platform"]);
    expect(read("legacyRevokeAccessLevel").user).toBe("PathUser");
    expect(read("legacyRevokeAccessLevel").arguments).toMatchObject([
      { name: "accessLevelId", required: true },
    ]);
    expect(read("webAddAttribution")).not.toHaveProperty("user");
  });

  it("has what the client needs at run time", () => {
    expect(read("validateStripePurchase").operation).toEqual({
      method: "POST",
      path: "/api/v1/sdk/purchase/stripe/token/validate/",
      key: "apiKey",
      contentType: "application/vnd.api+json",
      parameters: [],
      success: { status: 200, body: { data: ["null"] } },
      errors: { 400: ["parse_error"], 401: ["not_authenticated"], 429: ["rate_limited"] },
      jsonApi: [400],
    });
    expect(read("webAddAttribution").operation.key).toBe("publicKey");
    expect(read("mailDeleteProfile").operation).toMatchObject({
      server: "https://api-mail.adapty.io",
      key: "mailKey",
      success: { status: 204, body: null },
      errors: {},
      mail: {
        400: ["base_error", "missing_identifier"],
        403: ["secret_key_does_not_exist_error"],
        404: ["profile_not_found_error"],
      },
    });
    expect(read("retrieveCohortData").operation.success).toEqual({ status: 200, body: {}, csv: true });
    expect(read("createProfile").operation.optionalBody).toBe(true);
    expect(read("deleteProfile").operation.success).toEqual({ status: 204, body: null });
    expect(read("updateProfile").operation).toMatchObject({
      errors: { 400: [], 401: ["not_authenticated"], 404: ["profile_does_not_exist"] },
      unlistedCodes: [400],
    });
  });
});
