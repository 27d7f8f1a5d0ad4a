/**
 * Measures the sandbox and the mock: `npm run bench`. Over HTTP, the figures are ratios to a bare
 * `node:http` server that returns the same bytes: of the requests per second, and of the CPU time
 * (user and system) that a request takes the server's process. The two take turns, since the speed of
 * a machine changes from minute to minute, and the result is the median of all turns. The ratio of CPU
 * times changes least when other processes use the machine, too. The proxy is compared with the sandbox
 * behind it in the same way. Each server runs in its own process; this one sends the requests.
 */
import { type ChildProcess, fork, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:http";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { formatOptions, HELP_OPTION, type Option, readArguments, UsageError } from "../../src/cli/args.ts";
import { listen } from "../../src/http/adapters/node.ts";
import { createSandbox, type Sandbox } from "../../src/sandbox/index.ts";
import { root } from "../build/redocly.ts";

const CONNECTIONS = 32;
const MAX_REQUESTS = 1_000_000;

/** Requests that are not measured, since V8 goes on compiling for tens of thousands of requests. */
const WARM_UP_REQUESTS = 30_000;

const USER = { Authorization: "Api-Key secret_live_bench", "adapty-customer-user-id": "user-42" };
const GET = { method: "GET", path: "/api/v2/server-side-api/profile/", body: "" };
const GRANT = {
  method: "POST",
  path: "/api/v2/server-side-api/purchase/profile/grant/access-level/",
  body: '{"access_level_id":"premium","expires_at":"2030-01-01T00:00:00Z"}',
};
type Probe = typeof GET;

/** What a server's process uses: memory in bytes, and CPU time since its start in microseconds. */
interface Usage {
  memory: number;
  cpu: number;
}

/** The servers, each run in a child process. The bare one returns `body`. */
const servers = {
  async bare(body: string) {
    const bytes = Buffer.from(body);
    const headers = { "Content-Type": "application/json", "Content-Length": bytes.length };
    const server = createServer((request, response) => {
      request.resume().on("end", () => response.writeHead(200, headers).end(bytes));
    });
    await once(server.listen(0, "127.0.0.1"), "listening");
    return (server.address() as { port: number }).port;
  },
  async sandbox(db: string | undefined) {
    const { openSandbox } = await import("../../src/sandbox/open.ts");
    return (await listen(prepared(await openSandbox({ db })))).port;
  },
  async mock() {
    const { createMock } = await import("../../src/mock/mock.ts");
    return (await listen(await createMock())).port;
  },
  async proxy(upstream: string) {
    const { createRecording } = await import("../../src/proxy/recording.ts");
    const { forward } = await import("../../src/proxy/forward.ts");
    const { add, addFailure } = createRecording();
    return (await forward(new URL(upstream), { onExchange: add, onFailure: addFailure })).port;
  },
};

/**
 * Gives a sandbox the profile that the probes use, among others, and a time at which all responses
 * have the same length.
 */
function prepared(sandbox: Sandbox, profiles = 1): Sandbox {
  sandbox.clock.set("2025-01-01T00:00:00Z");
  sandbox.seed(
    Array.from({ length: profiles }, (_, index) => ({
      customer_user_id: index === 0 ? "user-42" : `user-${index + 1000}`,
      custom_attributes: [{ key: "favourite_sport", value: "yoga" }],
      grants: [{ access_level_id: "premium" }],
    })),
  );
  return sandbox;
}

const options = {
  seconds: { type: "string", value: "NUMBER", help: "How long each turn takes, 1 second by default" },
  turns: { type: "string", value: "NUMBER", help: "How many turns each server has, 7 by default" },
  million: { type: "boolean", help: "Also watch the memory over a million requests" },
  help: HELP_OPTION,
} satisfies Record<string, Option>;

const usage = `Measures the sandbox and the mock, over HTTP as a ratio to a bare server that returns the same bytes.

Usage: npm run bench -- [options]

${formatOptions(options)}`;

if (process.send) {
  const [name, argument] = process.argv.slice(2) as [keyof typeof servers, string];
  process.send(await servers[name](argument));
  process.on("message", () => {
    const { user, system } = process.cpuUsage();
    process.send?.({ memory: process.memoryUsage().rss, cpu: user + system } satisfies Usage);
  });
  process.on("disconnect", () => process.exit());
} else {
  await main().catch((problem: Error) => {
    console.error(problem instanceof UsageError ? problem.message : problem);
    process.exitCode = 1;
  });
}

async function main() {
  const { values } = readArguments(process.argv.slice(2), options);
  if (values.help) return console.log(usage);
  const seconds = readPositive("--seconds", values.seconds ?? 1);
  const turns = readPositive("--turns", values.turns ?? 7);
  const folder = await mkdtemp(join(tmpdir(), "adapty-bench-"));
  try {
    await measureInProcess();
    await measureStart();
    await compare("GET profile", GET, "sandbox");
    await compare("grant", GRANT, "sandbox");
    await compare("GET profile, --db", GET, "sandbox", join(folder, "get.db"));
    await compare("grant, --db", GRANT, "sandbox", join(folder, "grant.db"));
    await compare("GET profile, mock", GET, "mock");
    await compareProxy();
    if (values.million) await watchMemory();
  } finally {
    await rm(folder, { recursive: true });
  }

  /** Prints how many requests per second the sandbox serves through the proxy, compared with none between. */
  async function compareProxy() {
    const sandbox = await start("sandbox");
    const proxy = await start("proxy", `http://127.0.0.1:${sandbox.port}`);
    await race("grant, proxy", GRANT, proxy, sandbox, "sandbox");
  }

  /** Prints how fast a server is, compared with a bare one that returns the same bytes. */
  async function compare(title: string, probe: Probe, name: keyof typeof servers, argument?: string) {
    const measured = await start(name, argument);
    const url = `http://127.0.0.1:${measured.port}${probe.path}`;
    const headers = { ...USER, ...(probe.body && { "Content-Type": "application/json" }) };
    const response = await fetch(url, {
      method: probe.method,
      headers,
      ...(probe.body && { body: probe.body }),
    });
    if (!response.ok) throw new Error(`${title}: ${response.status} ${await response.text()}`);
    await race(title, probe, measured, await start("bare", await response.text()), "bare");
  }

  /** Lets two servers take turns, prints the speed of the first compared with the second, and stops both. */
  async function race(title: string, probe: Probe, measured: Server, reference: Server, name: string) {
    const ratios = { rate: [] as number[], cpu: [] as number[] };
    const all = { reference: [] as Turn[], measured: [] as Turn[] };
    for (const { port } of [reference, measured])
      await load(port, probe, Number.POSITIVE_INFINITY, WARM_UP_REQUESTS);
    for (let turn = 0; turn < turns; turn += 1) {
      const expected = await takeTurn(reference, probe, seconds);
      const result = await takeTurn(measured, probe, seconds);
      all.reference.push(expected);
      all.measured.push(result);
      ratios.rate.push(result.rate / expected.rate);
      ratios.cpu.push(expected.cpu / result.cpu);
    }
    measured.child.disconnect();
    reference.child.disconnect();
    const describe = (list: Turn[]) =>
      `${thousands(median(list.map(({ rate }) => rate)))}/s, ${median(list.map(({ cpu }) => cpu)).toFixed(1)} µs CPU`;
    print(
      title,
      `${describe(all.measured)}; ${name} ${describe(all.reference)}`,
      `ratio ${median(ratios.rate).toFixed(2)}, by CPU ${median(ratios.cpu).toFixed(2)}`,
    );
  }

  async function watchMemory() {
    const { child, port } = await start("sandbox");
    for (let sent = 0; sent <= MAX_REQUESTS; sent += MAX_REQUESTS / 10) {
      if (sent > 0)
        await load(port, sent % 200_000 === 0 ? GET : GRANT, Number.POSITIVE_INFINITY, MAX_REQUESTS / 10);
      const { memory } = await readUsage(child);
      print("memory", `after ${thousands(sent)} requests`, `${Math.round(memory / 2 ** 20)} MiB`);
    }
    child.disconnect();
  }
}

/** Reads a number above 0. @throws {UsageError} if it is not one */
function readPositive(option: string, given: unknown): number {
  const number = Number(given);
  if (Number.isFinite(number) && number > 0) return number;
  throw new UsageError(`${option} must be a number above 0, and is ${given}.`);
}

/** Measures the fetch handler in the same process, among few and among many profiles. */
async function measureInProcess() {
  for (const profiles of [10, 100_000]) {
    const { fetch } = prepared(createSandbox(), profiles);
    const ask = async (index: number) => {
      const user = { ...USER, "adapty-customer-user-id": `user-${1001 + (index % (profiles - 1))}` };
      await (await fetch(`https://api.adapty.io${GET.path}`, { headers: user })).text();
    };
    for (let index = 0; index < 10_000; index += 1) await ask(index);
    const turns = [];
    for (let turn = 0; turn < 10; turn += 1) {
      const start = performance.now();
      for (let index = 0; index < 5_000; index += 1) await ask(index * 7919);
      turns.push(((performance.now() - start) / 5_000) * 1000);
    }
    print(
      "GET profile, in process",
      `among ${thousands(profiles)} profiles`,
      `${median(turns).toFixed(1)} µs`,
    );
  }
}

/**
 * Measures the time from the command to its first response. It runs the sources; the package starts
 * faster.
 */
async function measureStart() {
  const times = [];
  for (let turn = 0; turn < 5; turn += 1) {
    const began = performance.now();
    const child = spawn(process.execPath, [
      join(root, "src/cli/main.ts"),
      "sandbox",
      "--port",
      "0",
      "--json",
    ]);
    const [line] = await once(child.stdout, "data");
    await (await fetch(`${JSON.parse(line).url}/_sandbox/clock`)).text();
    times.push(performance.now() - began);
    child.kill();
  }
  print("start", "command to first response", `${Math.round(median(times))} ms`);
}

interface Server {
  child: ChildProcess;
  port: number;
}

/**
 * Starts a server in its own process. A compile cache saves the time that Node takes to strip the
 * types, since the package has none.
 */
async function start(name: keyof typeof servers, argument?: string): Promise<Server> {
  const env = { ...process.env, NODE_COMPILE_CACHE: join(root, "node_modules/.cache/bench") };
  const child = fork(import.meta.filename, argument === undefined ? [name] : [name, argument], { env });
  const [port] = await once(child, "message");
  return { child, port };
}

/** A turn of a server: responses per second, and microseconds of CPU time per response. */
interface Turn {
  rate: number;
  cpu: number;
}

async function takeTurn(server: Server, probe: Probe, seconds: number): Promise<Turn> {
  const before = await readUsage(server.child);
  const { responses, rate } = await load(server.port, probe, seconds);
  const after = await readUsage(server.child);
  return { rate, cpu: (after.cpu - before.cpu) / responses };
}

async function readUsage(child: ChildProcess): Promise<Usage> {
  child.send("usage");
  const [usage] = await once(child, "message");
  return usage;
}

/** Sends requests one after the other over each connection, and counts the responses. */
async function load(
  port: number,
  { method, path, body }: Probe,
  seconds: number,
  count = MAX_REQUESTS,
): Promise<{ responses: number; rate: number }> {
  const fields = {
    Host: `127.0.0.1:${port}`,
    ...USER,
    ...(body && { "Content-Type": "application/json", "Content-Length": body.length }),
  };
  const head = Object.entries(fields).map(([name, value]) => `${name}: ${value}\r\n`);
  const request = Buffer.from(`${method} ${path} HTTP/1.1\r\n${head.join("")}\r\n${body}`);
  const began = performance.now();
  const end = began + seconds * 1000;
  let sent = 0;
  let responses = 0;
  await Promise.all(Array.from({ length: CONNECTIONS }, converse));
  return { responses, rate: responses / ((performance.now() - began) / 1000) };

  /** All responses have the length of the first, so that counting bytes is enough. */
  async function converse() {
    const socket = connect(port, "127.0.0.1").setNoDelay();
    let length = 0;
    let received = 0;
    const ask = () => {
      if (sent >= count || performance.now() > end) {
        socket.end();
      } else {
        sent += 1;
        socket.write(request);
      }
    };
    socket.on("connect", ask).on("data", (chunk) => {
      if (length === 0) {
        const text = chunk.toString("latin1");
        length = text.indexOf("\r\n\r\n") + 4 + Number(/content-length: (\d+)/i.exec(text)?.[1]);
        if (!text.startsWith("HTTP/1.1 200") || !(length > 4))
          throw new Error(`Unexpected response: ${text}`);
      }
      received += chunk.length;
      if (received < length) return;
      received = 0;
      responses += 1;
      ask();
    });
    await once(socket, "close");
  }
}

function median(numbers: number[]): number {
  return numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)] as number;
}

function thousands(number: number): string {
  return Math.round(number).toLocaleString("en-US");
}

function print(...columns: [string, string, string]) {
  console.log(`${columns[0].padEnd(26)}${columns[1].padEnd(48)}${columns[2]}`);
}
