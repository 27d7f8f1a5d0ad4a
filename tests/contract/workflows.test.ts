/**
 * Workflows ↔ description ↔ servers: every documented sequence of calls runs through, and its
 * criteria can fail.
 */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Listening, listen } from "../../src/http/adapters/node.ts";
import type { Handler } from "../../src/http/exchange.ts";
import { createMock } from "../../src/mock/mock.ts";
import { createSandbox } from "../../src/sandbox/index.ts";
import { runWorkflows } from "../support/workflows.ts";

/** The workflows, and how many requests each makes. */
const requests = {
  coins: 7,
  "legacy-to-v2": 9,
  paddle: 4,
  paywalls: 5,
  "profile-lifecycle": 7,
  "refund-saver": 5,
  stripe: 4,
  subscription: 5,
  "subscription-life": 8,
  "web-funnel": 6,
};

interface Server {
  name: string;
  stateful: boolean;
  create(): Promise<Handler>;
}
const servers: Server[] = [
  { name: "mock", stateful: false, create: createMock },
  {
    name: "sandbox",
    stateful: true,
    create: async () => createSandbox({ virtualCurrencies: [{ code: "COINS", name: "Coins" }] }),
  },
];

describe.each(servers)("on the $name", ({ stateful, create }) => {
  let server: Listening;
  beforeAll(async () => {
    server = await listen(await create());
  });
  afterAll(() => server.close());

  test("all workflows run through", async () => {
    expect(await runWorkflows(server.url, stateful)).toEqual(requests);
  });

  if (!stateful) {
    test("the criteria on what is kept fail, since nothing is", async () => {
      await expect(runWorkflows(server.url, true, "profile-lifecycle")).rejects.toThrow(
        "✗ success criteria check",
      );
    });
  }
});
