import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import type { operations } from "../../generated/client.ts";
import { validateRequest, validateResponse } from "../../generated/validators.js";
import { type Node, readDescription } from "../../scripts/build/description.ts";

const description = await readDescription("generated");

/** The examples of a body, of all its media types. */
function examplesOf(body: Node): [name: string, value: unknown][] {
  const contents = Object.values<Node>(description.resolve(body).content ?? {});
  return contents.flatMap(({ examples }) =>
    Object.entries<Node>(examples).map(
      ([name, example]) => [name, description.resolve(example).value] as [string, unknown],
    ),
  );
}

it.each(description.operations)(
  "pass each example of $operationId",
  ({ operationId, requestBody, responses }) => {
    const id = operationId as keyof typeof operations;
    for (const [name, value] of requestBody ? examplesOf(requestBody) : []) {
      expect(validateRequest[id]?.(value), `request ${name}`).toBe(true);
    }
    for (const [status, response] of Object.entries<Node>(responses)) {
      for (const [name, value] of examplesOf(response)) {
        expect(validateResponse[id][Number(status)]?.(value), `${status} ${name}`).toBe(true);
      }
    }
  },
);

it("reject, on every operation, what is no object", () => {
  const validators = [
    ...Object.values(validateRequest),
    ...Object.values(validateResponse).flatMap(Object.values),
  ];
  // A response in CSV is text; every other body is an object.
  const isText = (validate: (value: unknown) => boolean) => validate("a,b\n");
  expect(validators.length).toBeGreaterThan(80);
  for (const value of [[], null, 7, "{}", true]) {
    for (const validate of validators) if (!isText(validate)) expect(validate(value)).toBe(false);
  }
});

const transaction = {
  purchase_type: "one_time_purchase",
  store: "app_store",
  store_product_id: "lifetime.premium",
  store_transaction_id: "1",
  store_original_transaction_id: "1",
  price: { country: "US", currency: "USD", value: 9.99 },
  purchased_at: "2022-10-12T09:42:50.000000+0000",
};

it.each([
  [
    "a third kind of purchase",
    "setTransaction",
    { ...transaction, purchase_type: "gift" },
    "/",
    "discriminator",
  ],
  ["a field too few", "setTransaction", { ...transaction, price: { country: "US" } }, "/price", "required"],
  [
    "a text too long",
    "setTransaction",
    { ...transaction, store_transaction_id: "x".repeat(51) },
    "/store_transaction_id",
    "maxLength",
  ],
  ["a number for a text", "grantAccessLevel", { access_level_id: 7 }, "/access_level_id", "type"],
  ["a day that is none", "updateProfile", { birthday: "2023-02-29" }, "/birthday", "format"],
  [
    "a moment without an offset",
    "grantAccessLevel",
    { access_level_id: "x", starts_at: "2022-10-12T09:42:50" },
    "/starts_at",
    "pattern",
  ],
  ["a value that is not listed", "updateProfile", { gender: "x" }, "/gender", "enum"],
  ["none of the ways to name a user", "webAddAttribution", { status: "organic" }, "/", "required"],
] as const)("reject %s, and say where", (_what, id, body, place, keyword) => {
  const validate = validateRequest[id];
  expect(validate?.(body)).toBe(false);
  expect(validate?.errors?.[0]).toMatchObject({ instancePath: place === "/" ? "" : place, keyword });
});

it("count characters, not their halves", () => {
  const attribute = (value: string) => ({ custom_attributes: [{ key: "mood", value }] });
  expect(validateRequest.updateProfile?.(attribute("😀".repeat(30)))).toBe(true);
  expect(validateRequest.updateProfile?.(attribute("😀".repeat(31)))).toBe(false);
});

it("compile nothing when they run", () => {
  expect(readFileSync("generated/validators.js", "utf8")).not.toMatch(/new Function|\beval\(|\brequire\(/);
});
