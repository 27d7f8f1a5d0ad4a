/**
 * What the client adds: to a call, compared with openapi-fetch and with plain fetch; and, of the
 * packed package, to a bundle and to the type check of a project that imports it. Also how fast the
 * sandbox of the packed package starts.
 */
import { execFile, fork } from "node:child_process";
import { once } from "node:events";
import { mkdir, mkdtempDisposable, writeFile } from "node:fs/promises";
import { type HeapProfiler, Session } from "node:inspector/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Readable } from "node:stream";
import { promisify } from "node:util";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import createFetchClient from "openapi-fetch";
import type { paths } from "../../../generated/types.ts";
import { createAdaptyClient } from "../../../src/client/index.ts";
import { createMock } from "../../../src/mock/mock.ts";
import { formatTable } from "../../build/table.ts";
import { pack } from "../pack.ts";
import { takeTurns } from "./cpu.ts";
import { GET, USER } from "./probes.ts";
import { type Goal, writeSection } from "./report.ts";
import { start } from "./servers.ts";
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
  const mock = await createMock();
  const body = await (await mock.fetch(`${baseUrl}${GET.path}`, { headers: USER })).text();
  const respond = async () => new Response(body, { headers: { "Content-Type": "application/json" } });
  const inProcess = await compareCalls("in process", candidates(baseUrl, respond), turns);
  const server = await start("bare", body);
  const url = `http://127.0.0.1:${server.port}`;
  const overLoopback = await compareCalls("over loopback", candidates(url, fetch), turns);
  server.child.disconnect();
  const calls = [
    "A call. In process, a function that returns a response at once is in place of the network, and the bytes are those that V8 allocates. Over loopback, the time is that of the caller's process, and a bare `node:http` server responds.",
    inProcess,
    overLoopback,
  ];
  await using temporary = await mkdtempDisposable(join(tmpdir(), "adapty-bench-"));
  const folder = temporary.path;
  await install(folder);
  const { table, goal } = await compareTypeChecks(folder, turns);
  const started = await measureStart(folder);
  const parts = [...calls, await compareSizes(folder), table, started.table];
  await writeSection("npm run bench -- --client", parts, [goal, started.goal]);
}

type Calls = Record<string, () => Promise<unknown>>;

/** The same call, made in three ways. */
function candidates(baseUrl: string, fetch: (request: Request) => Promise<Response>): Calls {
  const raw = createFetchClient<paths>({ baseUrl, fetch });
  const adapty = createAdaptyClient({ apiKey: "secret_live_bench", baseUrl, fetch });
  const header = { "adapty-customer-user-id": "user-42" };
  return {
    "plain `fetch`": async () =>
      (await fetch(new Request(`${baseUrl}${GET.path}`, { headers: USER }))).json(),
    "openapi-fetch": () =>
      raw.GET("/api/v2/server-side-api/profile/", {
        headers: { Authorization: USER.Authorization },
        params: { header },
      }),
    "the client": () => adapty.getProfile({ customerUserId: "user-42" }),
  };
}

async function compareCalls(where: string, calls: Calls, turns: number): Promise<string> {
  const times = await takeTurns(Object.values(calls), turns);
  const plain = times[0] as number[];
  const rows: string[][] = [];
  for (const [index, [title, call]] of Object.entries(calls).entries()) {
    const own = times[index] as number[];
    const added = own.map((time, turn) => time - (plain[turn] as number));
    rows.push([
      title,
      `${short(median(own))} µs`,
      index === 0 ? "–" : `${short(median(added))} µs`,
      spread(own.map((time, turn) => time / (plain[turn] as number))),
      `${short((await bytesPerCall(call)) / 1024)} KiB`,
    ]);
  }
  const head = [`GET profile ${where} with`, "CPU time", "added", "plain `fetch` = 1", "allocated"];
  return formatTable(head, rows);
}

const SAMPLED_CALLS = 2_000;

/** What V8 allocates for a call, by its sampling profiler, also if it was freed since. */
async function bytesPerCall(call: () => Promise<unknown>): Promise<number> {
  const session = new Session();
  session.connect();
  const freed = { includeObjectsCollectedByMajorGC: true, includeObjectsCollectedByMinorGC: true };
  await session.post("HeapProfiler.startSampling", { samplingInterval: 4096, ...freed });
  for (let index = 0; index < SAMPLED_CALLS; index += 1) await call();
  const { profile } = await session.post("HeapProfiler.stopSampling");
  session.disconnect();
  const sum = ({ selfSize, children }: Profiled): number =>
    children.reduce((total, child) => total + sum(child), selfSize);
  return sum(profile.head) / SAMPLED_CALLS;
}

type Profiled = HeapProfiler.SamplingHeapProfileNode;

/** Installs the packed package into a folder, with what the projects need. */
async function install(folder: string): Promise<void> {
  await writeFile(join(folder, "package.json"), JSON.stringify({ private: true, type: "module" }));
  const flags = ["--no-audit", "--no-fund", "--ignore-scripts"];
  const packages = [await pack(folder), "typescript@5.9", "@types/node@24"];
  await run("npm", ["install", ...flags, ...packages], { cwd: folder });
}

/** What each project is as one file. */
async function compareSizes(folder: string): Promise<string> {
  const sources = {
    "openapi-fetch": 'import createClient from "openapi-fetch"; console.log(createClient({}).GET);',
    ...PROJECTS,
  };
  const rows = [];
  for (const [title, contents] of Object.entries(sources)) {
    const options = { bundle: true, minify: true, format: "esm", write: false, platform: "node" } as const;
    const { outputFiles } = await build({
      ...options,
      stdin: { contents, loader: "ts", resolveDir: folder },
    });
    const bytes = outputFiles[0]?.contents ?? new Uint8Array();
    rows.push([title, `${short(bytes.length / 1000)} kB`, `${short(gzipSync(bytes).length / 1000)} kB`]);
  }
  return formatTable(["A bundle that imports", "minified", "gzipped"], rows);
}

/** Has the process say what CPU time it has used, when it is asked. */
const USAGE = "data:text/javascript,process.on('message',()=>process.send(process.cpuUsage()))";

/**
 * Starts the packed sandbox, and reads the CPU time and the time that have passed at its first
 * response.
 */
async function measureStart(folder: string): Promise<{ table: string; goal: Goal }> {
  const command = join(folder, "node_modules/adapty-openapi/dist/cli.js");
  const turns = [];
  for (let turn = 0; turn < 7; turn += 1) {
    const began = performance.now();
    const child = fork(command, ["sandbox", "--port", "0", "--json"], {
      execArgv: [`--import=${USAGE}`],
      stdio: ["ignore", "pipe", "inherit", "ipc"],
    });
    const [line] = await once(child.stdout as Readable, "data");
    await (await fetch(`${JSON.parse(line).url}/_sandbox/clock`)).text();
    const passed = performance.now() - began;
    child.send("usage");
    const [{ user, system }] = await once(child, "message");
    child.kill();
    turns.push({ cpu: (user + system) / 1000, passed });
  }
  const cpu = turns.map((turn) => turn.cpu);
  const figures = [`${spread(cpu)} ms`, `${spread(turns.map(({ passed }) => passed))} ms`];
  return {
    table: formatTable(
      ["Start of the packed sandbox", "CPU time", "time"],
      [["command to first response", ...figures]],
    ),
    goal: {
      what: "Start of the packed sandbox, CPU time",
      goal: "under 120 ms",
      measured: `${short(median(cpu))} ms`,
      met: median(cpu) < 120,
    },
  };
}

/** What `tsc --extendedDiagnostics` says of each project. */
async function compareTypeChecks(folder: string, turns: number): Promise<{ table: string; goal: Goal }> {
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
  const version = await run(process.execPath, [join(folder, "node_modules/typescript/bin/tsc"), "--version"]);
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
