import { describe, expect, it } from "vitest";
import { argumentName } from "../../src/openapi/arguments.ts";

describe("the name in code of the parameter", () => {
  it.each([
    ["adapty-profile-id", "profileId"],
    ["adapty-customer-user-id", "customerUserId"],
    ["adapty-platform", "platform"],
    ["extended", "extended"],
    ["page[number]", "pageNumber"],
    ["variation_id", "variationId"],
    ["Idempotency-Key", "idempotencyKey"],
    // These names are not derived.
    ["access_level", "accessLevelId"],
    ["Adapty-Tz", "timeZone"],
    ["profile_id_or_customer_user_id", "userId"],
    ["is_user_id_base64url_encoded", "userIdEncoded"],
  ])("%s is %s", (wireName, argument) => {
    expect(argumentName(wireName)).toBe(argument);
  });
});
