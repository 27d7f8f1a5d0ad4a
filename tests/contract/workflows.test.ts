/** Workflows ↔ description ↔ servers: every documented sequence of calls runs through, and its criteria can fail. */
import { glob, mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { redocly, root } from "../../scripts/build/redocly.ts";
import { type Listening, listen } from "../../src/http/adapters/node.ts";
import type { Handler } from "../../src/http/exchange.ts";
import { createMock } from "../../src/mock/mock.ts";
import { createSandbox } from "../../src/sandbox/index.ts";

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

describe.each(servers)("on the $name", { timeout: 30_000 }, ({ stateful, create }) => {
  let server: Listening;
  beforeAll(async () => {
    server = await listen(await create());
  });
  afterAll(() => server.close());

  test("all workflows run through", async () => {
    expect(await run(server, stateful)).toEqual(requests);
  });

  if (!stateful) {
    test("the criteria on what is kept fail, since nothing is", async () => {
      await expect(run(server, true)).rejects.toThrow("✗ success criteria check");
    });
  }
});

/** Runs all workflows in one go and counts the requests of each. @throws Error with what Respect says, where a check fails */
async function run({ url }: Listening, stateful: boolean): Promise<Record<string, number>> {
  const folder = await mkdtemp(join(tmpdir(), "adapty-workflows-"));
  try {
    const log = join(folder, "log.json");
    const files = await Array.fromAsync(glob("spec/workflows/*.arazzo.yaml", { cwd: root }));
    const inputs = { api_key: "secret_live_any", public_key: "public_live_any", stateful };
    const options = ["--server", `adapty=${url}`, "--input", JSON.stringify(inputs), "--json-output", log];
    await redocly("respect", ...files, ...options).catch(({ stdout, message }) => {
      throw new Error(stdout || message);
    });
    const reports: Report[] = Object.values(JSON.parse(await readFile(log, "utf8")).files);
    return Object.fromEntries(
      reports
        .flatMap(({ executedWorkflows }) => executedWorkflows)
        .map(({ workflowId, executedSteps }) => [workflowId, executedSteps.length]),
    );
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** What Respect logs of one file. */
interface Report {
  executedWorkflows: { workflowId: string; executedSteps: unknown[] }[];
}
