/**
 * Schemas as a caller uses them: through `~standard`, on documented examples and on broken ones.
 */
import { build } from "esbuild";
import { expect, it } from "vitest";
import * as schemas from "../../generated/schemas.ts";
import { type Issue, readIssues } from "../../src/schemas/issues.ts";
import { webhookEvent } from "../../src/webhooks/index.ts";
import { breakages, broken, excesses } from "../contract/support/breakages.ts";
import { type Body, operations, webhooks } from "../contract/support/described.ts";

type Name = keyof typeof schemas;

const byName = { ...schemas };

function validate(name: Name, value: unknown) {
  return byName[name]["~standard"].validate(value);
}

/** The documented examples, with the names of their schemas. */
const examples = [
  ...operations.flatMap(({ request, success, errors }) => [
    ...(request ? [request] : []),
    ...[success, ...errors].flatMap(({ bodies }) => bodies),
  ]),
  ...webhooks,
].flatMap(({ examples }: Body) =>
  examples.flatMap(({ schema, value }) => {
    const [, name] = schema.match(/^\/components\/schemas\/(\w+)$/) ?? [];
    return name === undefined ? [] : [{ name: name as Name, schema, value }];
  }),
);

/** The place of the object that has a field; empty for the whole. */
function parentOf(place: string): string {
  return place.slice(0, Math.max(place.lastIndexOf("."), 0));
}

it("return a documented value itself", () => {
  expect(examples.length).toBeGreaterThan(200);
  for (const { name, value } of examples) expect(validate(name, value), name).toEqual({ value });
  const profile = examples.find(({ name }) => name === "ProfileResponse")?.value;
  const result = validate("ProfileResponse", profile);
  expect(result.issues === undefined && result.value).toBe(profile);
});

it("say of each breakage of an example what is wrong, and where", () => {
  let count = 0;
  // An event is also one of all events, which differ in `event_type`; one that is not listed is a
  // renamed event.
  const events = examples.filter(({ name }) => name.endsWith("Event"));
  const asAny = events.map((event) => ({ ...event, name: "WebhookEvent" as const }));
  for (const { name, schema, value } of [...examples, ...asAny]) {
    for (const breakage of [...breakages(schema, value), ...excesses(schema, value)]) {
      if (name === "WebhookEvent" && breakage.what === "an unlisted value as event_type") continue;
      const { issues } = validate(name, broken(value, breakage));
      count += 1;
      const place = breakage.what
        .replace(/ missing$/, "")
        .split(" ")
        .at(-1);
      const what = `${name}: ${breakage.what}: ${JSON.stringify(issues)}`;
      expect(issues, what).toHaveLength(1);
      const [{ path, message }] = issues as [Issue];
      // The name of a field can be wrong, and of some fields one is required.
      const near = path.join(".");
      expect(`${near}.`.startsWith(`${place}.`) || near === parentOf(place as string), what).toBe(true);
      expect(message, what).toMatch(/^(?!The value )[^ ].*\.$/);
      expect(message, what).not.toMatch(/undefined|NaN|\[object/);
    }
  }
  expect(count).toBeGreaterThan(9000);
});

const grant = { access_level_id: "premium" };
const renewed = webhookEvent("subscription_renewed");

it.each<[Name, unknown, path: (string | number)[], message: string]>([
  ["GrantAccessLevelRequest", {}, ["access_level_id"], "access_level_id is required, but is missing."],
  [
    "GrantAccessLevelRequest",
    { access_level_id: 7 },
    ["access_level_id"],
    "Must be a string, but is a number.",
  ],
  ["GrantAccessLevelRequest", [], [], "Must be an object, but is an array."],
  [
    "GrantAccessLevelRequest",
    { ...grant, starts_at: "tomorrow" },
    ["starts_at"],
    'Must have a form such as "2022-10-12T09:42:50.000000+0000".',
  ],
  ["UpdateProfileRequest", { gender: "x" }, ["gender"], 'Must be "f", "m" or "o".'],
  [
    "UpdateProfileRequest",
    { birthday: "2023-02-29" },
    ["birthday"],
    "Must be a day of the calendar, such as 2024-12-31.",
  ],
  [
    "UpdateProfileRequest",
    {
      custom_attributes: [
        { key: "mood", value: "ok" },
        { key: "mood", value: "x".repeat(31) },
      ],
    },
    ["custom_attributes", 1, "value"],
    "Must have at most 30 characters, but has 31.",
  ],
  [
    "CreateVirtualCurrencyTransactionRequest",
    { items: [{ currency_code: "GEMS", amount: 1 }], metadata: { "not a key": "x" } },
    ["metadata", "not a key"],
    'The name of this field must have a form such as "reason".',
  ],
  [
    "VirtualCurrencyAmount",
    { currency_code: "GEMS", amount: 2 ** 31 },
    ["amount"],
    "Must be an integer of 32 bits.",
  ],
  [
    "SetTransactionRequest",
    { purchase_type: "gift" },
    ["purchase_type"],
    'Must be "subscription" or "one_time_purchase".',
  ],
  [
    "AddAttributionRequest",
    { status: "organic" },
    [],
    "At least one of customer_user_id or profile_id is required.",
  ],
  [
    "WebhookEvent",
    { ...renewed, profile_id: undefined },
    ["profile_id"],
    "profile_id is required, but is missing.",
  ],
  [
    "WebhookEvent",
    { ...renewed, event_properties: { ...renewed.event_properties, price_usd: "free" } },
    ["event_properties", "price_usd"],
    "Must be a number or null, but is a string.",
  ],
])("say of a %s what it must be", (name, value, path, message) => {
  expect(validate(name, value).issues).toEqual([{ path, message }]);
});

it("say so if a value has two forms of which it may have one", () => {
  const error = { keyword: "oneOf", instancePath: "", params: {}, message: "must match exactly one schema" };
  expect(readIssues("text", [error])).toEqual([
    { path: [], message: "The value must match exactly one schema." },
  ]);
});

it("cost, in a bundle, what the imported schema costs", async () => {
  const bytes = async (name: Name) => {
    const stdin = { contents: `export { ${name} } from "./generated/schemas.ts"`, resolveDir: "." };
    const { outputFiles } = await build({ stdin, bundle: true, minify: true, format: "esm", write: false });
    return outputFiles[0]?.contents.length ?? 0;
  };
  expect(await bytes("Timestamp")).toBeLessThan(8_000);
  expect(await bytes("GrantAccessLevelRequest")).toBeLessThan(9_000);
  expect(await bytes("ProfileResponse")).toBeLessThan(40_000);
});
