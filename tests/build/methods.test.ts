import { describe, expect, it } from "vitest";
import { readMethod } from "../../scripts/build/client/methods.ts";
import { readDescription } from "../../scripts/build/description.ts";

const description = await readDescription("generated");

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
      parameters: "",
      success: { status: 200, body: { data: "null" } },
      errors: { 400: "json_api_error parse_error", 401: "not_authenticated", 429: "rate_limited" },
    });
    expect(read("webAddAttribution").operation.key).toBe("publicKey");
    expect(read("mailDeleteProfile").operation).toMatchObject({
      server: "https://api-mail.adapty.io",
      key: "mailKey",
      success: { status: 204, body: null },
      errors: {
        400: "base_error missing_identifier",
        403: "secret_key_does_not_exist_error",
        404: "profile_not_found_error",
      },
      mail: true,
    });
    expect(read("retrieveCohortData").operation.success).toEqual({ status: 200, body: {}, csv: true });
    expect(read("createProfile").operation.optionalBody).toBe(true);
    expect(read("deleteProfile").operation.success).toEqual({ status: 204, body: null });
    expect(read("updateProfile").operation).toMatchObject({
      errors: { 400: "unlisted_code", 401: "not_authenticated", 404: "profile_does_not_exist" },
    });
  });
});
