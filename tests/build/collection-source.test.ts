/** The description as the converters of collections get it. The expectations are by hand. */
import { expect, it } from "vitest";
import { collectionSource } from "../../scripts/dev/collection-source.ts";
import { description, type Node, operations } from "../contract/support/described.ts";

const before = JSON.stringify(description);
const source = collectionSource(description);
const operationAt = (path: string, method: string): Node => source.description.paths[path][method];
const parameter = (operation: Node, name: string): Node =>
  operation.parameters.find((parameter: Node) => parameter.name === name);

it("leaves the bundle as it was", () => {
  expect(JSON.stringify(description)).toBe(before);
});

it("has an address for each server, and keys that are made up", () => {
  expect(source.variables).toEqual({
    baseUrl: "https://api.adapty.io",
    apiAdminUrl: "https://api-admin.adapty.io",
    apiMailUrl: "https://api-mail.adapty.io",
    secretKey: "secret_live_example_key",
    publicKey: "public_live_example_key",
    mailKey: "mail_example_key",
  });
  expect(source.description.paths["/api/v1/profile/save/"].servers).toEqual([{ url: "{{apiMailUrl}}" }]);
});

it.each([
  ["/api/v2/server-side-api/profile/", "get", "Api-Key {{secretKey}}"],
  ["/api/v1/client-api/metrics/analytics/", "post", "Api-Key {{secretKey}}"],
  ["/api/v2/web-api/paywall/", "post", "Api-Key {{publicKey}}"],
  ["/api/v1/profile/save/", "post", "Bearer {{mailKey}}"],
])("sends the key of %s as a header", (path, method, value) => {
  const operation = operationAt(path, method);
  expect(parameter(operation, "Authorization").example).toBe(value);
  expect(operation.security ?? source.description.security).toBeUndefined();
});

it("gives an example to required parameters and to the user alone", () => {
  const profile = operationAt("/api/v2/server-side-api/profile/", "get");
  expect(parameter(profile, "adapty-customer-user-id")).toMatchObject({
    required: true,
    examples: { customer: { value: "jane.doe@example.com" } },
  });
  expect(parameter(profile, "adapty-profile-id").examples).toBeUndefined();
  const paywall = operationAt("/api/v2/server-side-api/paywalls/{paywall_id}/", "get");
  expect(parameter(paywall, "paywall_id").example).toBe("fd891d4f-5906-45b9-97c1-13cc3dc665df");
});

it("names the media type of a body that is not plain JSON", () => {
  const stripe = operationAt("/api/v1/sdk/purchase/stripe/token/validate/", "post");
  expect(parameter(stripe, "Content-Type").example).toBe("application/vnd.api+json");
  const transaction = operationAt("/api/v2/server-side-api/purchase/set/transaction/", "post");
  expect(parameter(transaction, "Content-Type")).toBeUndefined();
});

it("keeps the first example of each body", () => {
  const { components, paths } = source.description;
  for (const { method, path, request } of operations) {
    if (!request) continue;
    const { requestBody } = paths[path][method.toLowerCase()];
    const { content } = components.requestBodies[requestBody.$ref?.split("/").at(-1)] ?? requestBody;
    expect(Object.keys(content[request.mediaType].examples), path).toEqual([request.examples[0]?.key]);
  }
});

it("has neither empty folders nor links into the reference", () => {
  const tags = source.description.tags.map(({ name }: Node) => name);
  expect(tags).toContain("Profile");
  expect(tags).not.toContain("Quickstart");
  expect(JSON.stringify(source.description.info)).not.toContain("](#");
  expect(source.description.info.description).toContain("| read who has access | Get a profile |");
});
