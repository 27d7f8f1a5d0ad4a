/**
 * The sandbox and the mock beside what others would pick to stand in for the API. All servers take
 * turns in one run, under the same load. npm installs the peers that are no dependency of the
 * project into a temporary folder.
 */
import { execFile } from "node:child_process";
import { mkdtempDisposable, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { root } from "../../build/redocly.ts";
import { formatTable } from "../../build/table.ts";
import { writeBetweenComments } from "../marked.ts";
import { drawChart } from "./chart.ts";
import { compareInProcess } from "./in-process.ts";
import { race, ratios, type Turn } from "./load.ts";
import { ask, GET, GRANT, type Probe } from "./probes.ts";
import { describeMachine, type Goal, writeSection } from "./report.ts";
import { type ServerName, start } from "./servers.ts";
import { median, short, spread } from "./statistics.ts";

const COMMAND = "npm run bench -- --peers";

interface Peer {
  name: ServerName;
  title: string;
  /** The package whose version is shown, and what it does with a request. */
  package?: string;
  does: string;
}

const PEERS: Peer[] = [
  { name: "bare", title: "bare `node:http`", does: "returns the bytes of our mock" },
  { name: "sandbox", title: "our sandbox", does: "validates, keeps state" },
  { name: "mock", title: "our mock", does: "validates, returns examples" },
  {
    name: "scalar",
    title: "Scalar's mock server",
    package: "@scalar/mock-server",
    does: "validates, returns examples",
  },
  { name: "jsonServer", title: "json-server", package: "json-server", does: "returns one document" },
  {
    name: "quietPrism",
    title: "Prism, `--verboseLevel silent`",
    package: "@stoplight/prism-cli",
    does: "validates, returns examples",
  },
  {
    name: "prism",
    title: "Prism as shipped",
    package: "@stoplight/prism-cli",
    does: "validates, returns examples, logs",
  },
];

/** json-server has no way to serve a POST that leaves its document as it is. */
const SERVE_NO_GRANT: ServerName[] = ["jsonServer"];

export async function measurePeers(options: { seconds: number; turns: number }): Promise<void> {
  await using temporary = await mkdtempDisposable(join(tmpdir(), "adapty-bench-"));
  const folder = temporary.path;
  await writeFile(join(folder, "package.json"), JSON.stringify({ private: true, type: "module" }));
  const packages = ["@scalar/mock-server", "@hono/node-server", "json-server"];
  const flags = ["--no-audit", "--no-fund", "--ignore-scripts"];
  await promisify(execFile)("npm", ["install", ...flags, ...packages], { cwd: folder });
  const get = await compete(GET, PEERS);
  const grant = await compete(
    GRANT,
    PEERS.filter(({ name }) => !SERVE_NO_GRANT.includes(name)),
  );
  const cells = (turns: Map<ServerName, Turn[]>, name: ServerName) => {
    const own = turns.get(name);
    if (own === undefined) return ["–", "–"];
    const { rate, cpu } = ratios(own, turns.get("bare") as Turn[]);
    return [spread(rate), short(median(cpu))];
  };
  const rows = await Promise.all(
    PEERS.map(async ({ title, name, does, package: id }) => [
      id === undefined ? title : `${title} ${await versionOf(id, folder)}`,
      does,
      ...cells(get, name),
      ...cells(grant, name),
    ]),
  );
  const table = formatTable(
    ["Server", "what it does", "GET profile", "by CPU time", "grant", "by CPU time"],
    rows,
  );
  const servers = [
    "Each server's speed as a part of the bare server's: requests per second (median of the turns, least and greatest), and responses per CPU time of the server's process, which changes least when other processes use the machine. Prism's log goes to `/dev/null`.",
    table,
  ].join("\n\n");
  const inProcess = await compareInProcess(options.turns);
  const parts = [
    "![Responses to a grant by CPU time, as a part of the bare server's](benchmarks.svg)",
    servers,
    inProcess,
  ];
  const goals = [
    goal(grant, "sandbox", "bare", 0.6),
    goal(grant, "sandbox", "prism", 10),
    goal(grant, "mock", "quietPrism", 5),
  ];
  await writeSection(COMMAND, parts, goals);
  const bars = [...grant].map(([name, turns]) => ({
    title: PEERS.find((peer) => peer.name === name)?.title.replaceAll("`", "") ?? name,
    value: median(ratios(turns, grant.get("bare") as Turn[]).cpu),
    isOurs: name === "sandbox" || name === "mock",
  }));
  await writeFile(
    join(root, "generated/benchmarks.svg"),
    drawChart("Grants by CPU time, bare node:http = 1", bars),
  );
  await writeBetweenComments("README.md", COMMAND, `${servers}\n\n${describeMachine()}`);

  async function compete(probe: Probe, peers: readonly Peer[]): Promise<Map<ServerName, Turn[]>> {
    const mock = await start("mock");
    const body = await ask(mock.port, probe);
    mock.child.disconnect();
    const args: Partial<Record<ServerName, string>> = {
      bare: body,
      scalar: folder,
      jsonServer: JSON.stringify([folder, body]),
    };
    const servers = [];
    for (const { name } of peers) {
      const server = await start(name, args[name]);
      await ask(server.port, probe);
      servers.push(server);
    }
    const turns = await race(servers, probe, options);
    for (const { child } of servers) child.disconnect();
    return new Map(peers.map(({ name }, index) => [name, turns[index] as Turn[]]));
  }
}

/** A goal is judged by CPU time, which changes least when other processes use the machine. */
function goal(turns: Map<ServerName, Turn[]>, name: ServerName, other: ServerName, least: number): Goal {
  const titleOf = (of: ServerName) => PEERS.find((peer) => peer.name === of)?.title;
  const { rate, cpu } = ratios(turns.get(name) as Turn[], turns.get(other) as Turn[]);
  return {
    what: `Grants by CPU time, ${titleOf(name)}`,
    goal: `at least ${least} × ${titleOf(other)}`,
    measured: `${short(median(cpu))}; by requests per second ${short(median(rate))}`,
    met: median(cpu) >= least,
  };
}

async function versionOf(name: string, folder: string): Promise<string> {
  const read = (at: string) => readFile(join(at, "node_modules", name, "package.json"), "utf8");
  return JSON.parse(await read(folder).catch(() => read(root))).version;
}
