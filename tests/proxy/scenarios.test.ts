/**
 * In front of the sandbox, which does as described, the proxy changes nothing and finds nothing:
 * neither in the workflows nor in wrong or random requests.
 */
import fc from "fast-check";
import { afterEach, beforeEach, expect, it } from "vitest";
import { type Listening, listen } from "../../src/http/adapters/node.ts";
import { describeFinding } from "../../src/proxy/report.ts";
import { createSandbox } from "../../src/sandbox/index.ts";
import { operations } from "../contract/support/described.ts";
import { validRequests } from "../contract/support/valid-requests.ts";
import { Wire } from "../contract/support/wire.ts";
import { callerOf } from "../support/caller.ts";
import { runWorkflows } from "../support/workflows.ts";
import { wrongRequests } from "../support/wrong-requests.ts";
import { startProxy } from "./support.ts";

const SEED = 20261201;
const virtualCurrencies = ["COINS", "GOLD", "SILVER"].map((code) => ({ code, name: code }));

let sandbox: Listening;
let proxy: Awaited<ReturnType<typeof startProxy>>;

beforeEach(async () => {
  sandbox = await listen(createSandbox({ virtualCurrencies, warn() {} }));
  proxy = await startProxy(sandbox.url);
});
afterEach(async () => {
  await proxy.close();
  await sandbox.close();
});

it("finds nothing in the workflows, and confirms what they had", async () => {
  const requests = await runWorkflows(proxy.url, true);
  const { exchanges, notJudged, failures, findings, verdicts } = proxy.recording.summary();
  expect(findings).toEqual([]);
  const total = Object.values(requests).reduce((sum, one) => sum + one);
  expect({ exchanges, notJudged, failures }).toEqual({
    exchanges: total,
    notJudged: ofOthers(),
    failures: {},
  });
  const of = (id: string) => verdicts.find((one) => one.id === id)?.verdict;
  expect(verdicts.filter(({ verdict }) => verdict === "contradicted")).toEqual([]);
  expect(of("profile-fields-required")).toBe("confirmed");
  expect(of("renewal-date-names")).toBe("confirmed");
  // No workflow buys with a grace period, and the proxy sees no webhook.
  expect(of("grace-period-fragment")).toBe("not seen");
});

it("finds nothing in requests that are wrong in one respect each", async () => {
  const call = callerOf((url, init) => fetch(url, init), proxy.url);
  for (const operation of operations) {
    const body = operation.request?.examples[0]?.value ?? {};
    const others = Object.keys(body).flatMap((field) => {
      const { [field]: _, ...rest } = body;
      return [rest, { ...body, [field]: null }, { ...body, [field]: 5 }];
    });
    const queries = ["?page[size]=0&limit=0", "?page[number]=x"].map((query) => ({
      query,
      ...(operation.request && { body }),
    }));
    for (const sent of [...wrongRequests(operation), ...others.map((body) => ({ body })), ...queries])
      await call(operation.id as Parameters<typeof call>[0], sent);
  }
  const { findings, operations: called } = proxy.recording.summary();
  expect(findings.map(describeFinding)).toEqual([]);
  expect(called).toHaveLength(operations.length);
});

it("finds nothing in random valid requests", async () => {
  const wire = new Wire(proxy.url);
  for (const request of fc.sample(validRequests, { seed: SEED, numRuns: 20 * operations.length }))
    await wire.send(request);
  wire.close();
  const { findings, unknownRequestFields, verdicts, notJudged } = proxy.recording.summary();
  expect(findings.map(describeFinding)).toEqual([]);
  expect(verdicts.filter(({ verdict }) => verdict === "contradicted")).toEqual([]);
  // The generator adds this field to some of the requests.
  expect(unknownRequestFields.length).toBeGreaterThan(0);
  for (const { at } of unknownRequestFields) expect(at).toMatch(/no_documented_field$/);
  expect(notJudged).toBe(ofOthers());
});

/**
 * The number of requests that are no calls of the API, but to the sandbox itself, or only ask
 * whether it is there.
 */
function ofOthers(): number {
  return proxy.exchanges.filter(({ request }) => !request.path.startsWith("/api/")).length;
}
