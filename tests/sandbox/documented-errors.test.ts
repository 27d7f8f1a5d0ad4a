import { describe, expect, it } from "vitest";
import { operations as registry } from "../../src/sandbox/core/index.ts";
import { operations } from "../contract/support/described.ts";
import { openCaller, outcomeOf } from "../support/caller.ts";
import { wrongRequests } from "../support/wrong-requests.ts";

// Each error that an operation documents has a rule in the core, comes from the HTTP layer for a
// wrong request, can be had as a fault, or is listed here with the reason.

const headersOnly = "Without a known user, the documents give both 400 and 404; 400 is held.";

/** The errors that no rule and none of the requests below lead to. */
const OTHERS: Record<string, string> = {
  "setTransaction 404 profile_does_not_exist": headersOnly,
  "grantAccessLevel 404 profile_does_not_exist": headersOnly,
  "revokeAccessLevel 404 profile_does_not_exist": headersOnly,
  "v1SetTransaction 404 profile_does_not_exist": headersOnly,
  "v1GrantAccessLevel 404 profile_does_not_exist": headersOnly,
  "v1RevokeAccessLevel 404 profile_does_not_exist": headersOnly,
  "validateStripePurchase 400 validation_error": "Stripe's errors have no code; web-stripe.test.ts has both.",
  "validateStripePurchase 400 invalid_token": "Stripe's errors have no code; web-stripe.test.ts has both.",
  "listVirtualCurrencyBalances 400 validation_error":
    "It takes no body and no parameter, and without a user it is a 404.",
  "createVirtualCurrencyTransaction 409 idempotency_in_flight":
    "It needs a request under way; virtual-currency.test.ts has one.",
  "createVirtualCurrencyTransaction 409 duplicate_source_transaction":
    "It is about transactions that do not come from this API (README of the sandbox).",
};

type Described = (typeof operations)[number];
type Id = keyof typeof registry;

/** The errors that no rule, no wrong request and no fault leads to, as `operation status code`. */
async function findMissing(operation: Described): Promise<string[]> {
  const id = operation.id as Id;
  const options = { virtualCurrencies: [{ code: "COINS", name: "Coins" }], warn() {} };
  const reached = new Set<string>();
  for (const sent of wrongRequests(operation)) {
    const response = await openCaller(options).call(id, sent);
    reached.add(`${response.status} ${outcomeOf(response)}`);
  }
  const rules = new Set(registry[id].rules.map(({ code }) => code));
  const missing: string[] = [];
  for (const { status, bodies } of operation.errors) {
    const codes = bodies.flatMap(({ examples }) => examples.map(({ key }) => key));
    if (status === 429 || status >= 500) {
      const sent = { ...(operation.request && { body: {} }), headers: { Prefer: `code=${status}` } };
      if ((await openCaller(options).call(id, sent)).status !== status) missing.push(`${id} ${status}`);
      continue;
    }
    for (const code of codes) {
      // A rule returns the first status that has its code.
      const isRule = rules.delete(code);
      if (!isRule && !reached.has(`${status} ${code}`)) missing.push(`${id} ${status} ${code}`);
    }
  }
  // Rules with a code that the operation does not document could not be returned.
  return [
    ...missing,
    ...[...rules].map((code) => `${id} has a rule for ${code}, and documents no such code`),
  ];
}

describe("the documented errors", () => {
  it.each(operations)("of $id can all be had, except those of the list", async (operation) => {
    const listed = Object.keys(OTHERS).filter((error) => error.startsWith(`${operation.id} `));
    expect(await findMissing(operation)).toEqual(listed);
  });
});

describe("the rules", () => {
  it("name their documents, and each operation enforces a rule once", () => {
    for (const { id, rules } of Object.values(registry)) {
      expect(new Set(rules).size, id).toBe(rules.length);
      for (const { code, source } of rules) expect(source, `${id} ${code}`).not.toEqual([]);
    }
  });
});
