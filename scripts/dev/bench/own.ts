/**
 * The sandbox and the mock over HTTP, compared with a bare `node:http` server that returns the same
 * bytes: the requests per second, and the CPU time (user and system) that a request takes the
 * server's process. The ratio of CPU times changes least when other processes use the machine, too.
 * The proxy is compared with the sandbox behind it in the same way.
 */
import { mkdtempDisposable } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createSandbox } from "../../../src/sandbox/index.ts";
import { formatTable } from "../../build/table.ts";
import { describeTurns, load, race, ratios } from "./load.ts";
import { ask, GET, GRANT, type Probe, USER } from "./probes.ts";
import { type Goal, writeSection } from "./report.ts";
import { prepared, readUsage, type Server, type ServerName, start } from "./servers.ts";
import { median, short, spread } from "./statistics.ts";

const MAX_REQUESTS = 1_000_000;

export async function measureOwn(options: {
  seconds: number;
  turns: number;
  million: boolean;
}): Promise<void> {
  const goals: Goal[] = [];
  const others: string[][] = [];
  const rows: string[][] = [];
  await using temporary = await mkdtempDisposable(join(tmpdir(), "adapty-bench-"));
  const folder = temporary.path;
  await measureInProcess();
  await compare("GET profile", GET, "sandbox");
  await compare("grant", GRANT, "sandbox", { goal: 0.6 });
  await compare("GET profile, `--db`", GET, "sandbox", { argument: join(folder, "get.db") });
  await compare("grant, `--db`", GRANT, "sandbox", { argument: join(folder, "grant.db") });
  await compare("GET profile, mock", GET, "mock");
  const sandbox = await start("sandbox");
  const proxy = await start("proxy", `http://127.0.0.1:${sandbox.port}`);
  await compete("grant, proxy", GRANT, proxy, sandbox, "the sandbox behind it", 0.5);
  if (options.million) await watchMemory();
  const head = ["Request", "server", "compared with", "ratio of requests per second", "ratio of CPU time"];
  const parts = [formatTable(head, rows), formatTable(["Figure", "of", "measured"], others)];
  await writeSection("npm run bench", parts, goals);

  /** Compares a server with a bare one that returns the same bytes. */
  async function compare(
    title: string,
    probe: Probe,
    name: ServerName,
    { argument, goal }: { argument?: string; goal?: number } = {},
  ) {
    const measured = await start(name, argument);
    const bare = await start("bare", await ask(measured.port, probe));
    await compete(title, probe, measured, bare, "bare `node:http`", goal);
  }

  async function compete(
    title: string,
    probe: Probe,
    measured: Server,
    reference: Server,
    name: string,
    goal?: number,
  ) {
    const [own = [], other = []] = await race([measured, reference], probe, options);
    measured.child.disconnect();
    reference.child.disconnect();
    const { rate, cpu } = ratios(own, other);
    rows.push([title, describeTurns(own), `${name}, ${describeTurns(other)}`, spread(rate), spread(cpu)]);
    console.log(title, spread(rate), "by CPU", spread(cpu));
    if (goal === undefined) return;
    const met = median(rate) >= goal;
    goals.push({ what: title, goal: `at least ${goal} of ${name}`, measured: short(median(rate)), met });
  }

  /** Measures the fetch handler in the same process, among few and among many profiles. */
  async function measureInProcess() {
    for (const profiles of [10, 100_000]) {
      const { fetch } = prepared(createSandbox(), profiles);
      const read = async (index: number) => {
        const user = { ...USER, "adapty-customer-user-id": `user-${1001 + (index % (profiles - 1))}` };
        await (await fetch(`https://api.adapty.io${GET.path}`, { headers: user })).text();
      };
      for (let index = 0; index < 10_000; index += 1) await read(index);
      const times = [];
      for (let turn = 0; turn < 10; turn += 1) {
        const began = performance.now();
        for (let index = 0; index < 5_000; index += 1) await read(index * 7919);
        times.push(((performance.now() - began) / 5_000) * 1000);
      }
      const what = `GET profile in process, among ${profiles.toLocaleString("en-US")} profiles`;
      others.push([what, "one call", `${spread(times)} µs`]);
      if (profiles < 100_000) continue;
      const measured = `${short(median(times))} µs`;
      goals.push({ what, goal: "under 10 µs", measured, met: median(times) < 10 });
    }
  }

  async function watchMemory() {
    const { child, port } = await start("sandbox");
    for (let sent = 0; sent <= MAX_REQUESTS; sent += MAX_REQUESTS / 10) {
      if (sent > 0) await load(port, sent % 200_000 === 0 ? GET : GRANT, { count: MAX_REQUESTS / 10 });
      const measured = `${Math.round((await readUsage(child)).memory / 2 ** 20)} MiB`;
      others.push(["Memory of the sandbox", `after ${sent.toLocaleString("en-US")} requests`, measured]);
      if (sent < MAX_REQUESTS) continue;
      const met = Number.parseInt(measured, 10) <= 100;
      goals.push({ what: "Memory after a million requests", goal: "at most 100 MiB", measured, met });
    }
    child.disconnect();
  }
}
