/**
 * What the client adds: to a call, compared with openapi-fetch and with plain fetch, and to the type check of a project that imports
 * the packed package.
 */
import { execFile } from "node:child_process";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import createFetchClient from "openapi-fetch";
import type { paths } from "../../../generated/types.ts";
import { createAdaptyClient } from "../../../src/client/index.ts";
import { createMock } from "../../../src/mock/mock.ts";
import { formatTable } from "../../build/table.ts";
import { pack } from "../pack.ts";
import { takeTurns } from "./cpu.ts";
import { GET, USER } from "./probes.ts";
import { type Goal, writeSection } from "./report.ts";
import { median, short, spread } from "./statistics.ts";

const run = promisify(execFile);
const baseUrl = "https://api.adapty.io";

/** The projects whose type check is compared. */
const PROJECTS = {
  nothing: "export {};\n",
  "`createAdaptyClient`, one call": `import { createAdaptyClient } from "adapty-openapi";
const adapty = createAdaptyClient({ apiKey: "secret_live_any" });
const { data, error } = await adapty.getProfile({ customerUserId: "user-42" });
console.log(data?.data.access_levels, error?.error_code);
`,
  "client, webhooks and schemas": `import { createAdaptyClient } from "adapty-openapi";
import { ProfileResponse } from "adapty-openapi/schemas";
import { createMemoryEventStore, createWebhookHandler } from "adapty-openapi/webhooks";
const adapty = createAdaptyClient({ apiKey: "secret_live_any" });
console.log(await adapty.getProfile({ customerUserId: "user-42" }), ProfileResponse["~standard"].validate({}));
export const POST = createWebhookHandler({
  authorization: "webhook_secret",
  store: createMemoryEventStore(),
  on: { subscription_renewed: ({ customer_user_id }) => console.log(customer_user_id) },
});
`,
};

export async function measureClient({ turns }: { turns: number }): Promise<void> {
  const calls = await compareCalls(turns);
  const { table, goal } = await compareTypeChecks(turns);
  await writeSection("npm run bench -- --client", [calls, table], [goal]);
}

/** Calls without a network: the time is that of the client and of the runtime's Request and Response. */
async function compareCalls(turns: number): Promise<string> {
  const mock = await createMock();
  const body = await (await mock.fetch(`${baseUrl}${GET.path}`, { headers: USER })).text();
  const fetch = async (_: Request) => new Response(body, { headers: { "Content-Type": "application/json" } });
  const raw = createFetchClient<paths>({ baseUrl, fetch });
  const adapty = createAdaptyClient({ apiKey: "secret_live_bench", fetch });
  const header = { "adapty-customer-user-id": "user-42" };
  const candidates = {
    "plain `fetch`": async () =>
      (await fetch(new Request(`${baseUrl}${GET.path}`, { headers: USER }))).json(),
    "openapi-fetch": () =>
      raw.GET("/api/v2/server-side-api/profile/", {
        headers: { Authorization: USER.Authorization },
        params: { header },
      }),
    "the client": () => adapty.getProfile({ customerUserId: "user-42" }),
  };
  const times = await takeTurns(Object.values(candidates), turns);
  const plain = times[0] as number[];
  const rows = Object.keys(candidates).map((title, index) => {
    const own = times[index] as number[];
    const added = own.map((time, turn) => time - (plain[turn] as number));
    return [
      title,
      `${short(median(own))} µs`,
      index === 0 ? "–" : `${short(median(added))} µs`,
      spread(own.map((time, turn) => time / (plain[turn] as number))),
    ];
  });
  const table = formatTable(["GET profile in process with", "CPU time", "added", "plain `fetch` = 1"], rows);
  return `A call, with a function that returns a response at once in place of the network:\n\n${table}`;
}

/** What `tsc --extendedDiagnostics` says of each project. */
async function compareTypeChecks(turns: number): Promise<{ table: string; goal: Goal }> {
  const folder = await mkdtemp(join(tmpdir(), "adapty-bench-"));
  try {
    await writeFile(join(folder, "package.json"), JSON.stringify({ private: true, type: "module" }));
    const flags = ["--no-audit", "--no-fund", "--ignore-scripts"];
    const packages = [await pack(folder), "typescript@5.9", "@types/node@24"];
    await run("npm", ["install", ...flags, ...packages], { cwd: folder });
    const projects = Object.entries(PROJECTS);
    for (const [index, [, source]] of projects.entries()) {
      await mkdir(join(folder, `${index}`));
      await writeFile(join(folder, `${index}/index.ts`), source);
      await writeFile(join(folder, `${index}/tsconfig.json`), CONFIG);
    }
    const checks: Check[][] = projects.map(() => []);
    for (let turn = 0; turn < turns; turn += 1) {
      for (const index of projects.keys()) checks[index]?.push(await check(folder, `${index}`));
    }
    const plain = checks[0] as Check[];
    const rows = projects.map(([title], index) => {
      const own = checks[index] as Check[];
      return [
        title,
        `${spread(own.map(({ seconds }) => seconds))} s`,
        `${spread(own.map(({ memory }) => memory))} MiB`,
        short(median(own.map(({ instantiations }) => instantiations))),
        `${short(median(addedSeconds(own, plain)))} s`,
      ];
    });
    const version = await run(process.execPath, [
      join(folder, "node_modules/typescript/bin/tsc"),
      "--version",
    ]);
    const head = ["A project that imports", "time", "memory", "instantiations", "added"];
    const added = median(addedSeconds(checks[1] as Check[], plain));
    return {
      table: `The type check, TypeScript ${version.stdout.trim().split(" ").at(-1)}, \`strict\`, with \`skipLibCheck\`:\n\n${formatTable(head, rows)}`,
      goal: {
        what: "Type check of a project that imports the client",
        goal: "under 1 s more",
        measured: `${short(added)} s`,
        met: added < 1,
      },
    };
  } finally {
    await rm(folder, { recursive: true });
  }
}

const CONFIG = JSON.stringify({
  compilerOptions: {
    module: "nodenext",
    target: "es2022",
    strict: true,
    skipLibCheck: true,
    noEmit: true,
    types: ["node"],
  },
  files: ["index.ts"],
});

interface Check {
  seconds: number;
  /** In MiB. */
  memory: number;
  instantiations: number;
}

async function check(folder: string, project: string): Promise<Check> {
  const compiler = join(folder, "node_modules/typescript/bin/tsc");
  const { stdout } = await run(process.execPath, [compiler, "-p", project, "--extendedDiagnostics"], {
    cwd: folder,
  });
  const figure = (name: string) => Number(new RegExp(`^${name}: +([\\d.]+)`, "m").exec(stdout)?.[1]);
  return {
    seconds: figure("Total time"),
    memory: figure("Memory used") / 1024,
    instantiations: figure("Instantiations"),
  };
}

function addedSeconds(own: readonly Check[], plain: readonly Check[]): number[] {
  return own.map(({ seconds }, turn) => seconds - (plain[turn]?.seconds ?? 0));
}
