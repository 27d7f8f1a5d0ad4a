/**
 * Measures the speed of what is served and shipped: `npm run bench`. The figures are ratios of
 * candidates that take turns in one run, since the speed of a machine changes from minute to
 * minute, and medians of all turns. Each family of figures has a file in bench/, and a section in
 * generated/benchmarks.md, which the command writes.
 */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { loadavg } from "node:os";
import { formatOptions, HELP_OPTION, type Option, readArguments, UsageError } from "../../src/cli/args.ts";

const options = {
  peers: { type: "boolean", help: "Compare with the servers that others would pick, which npm installs" },
  growth: { type: "boolean", help: "Measure how cost grows with the sandbox's state" },
  client: { type: "boolean", help: "Measure what the client adds to a call, a bundle and a type check" },
  build: { type: "boolean", help: "Measure each step of the build, and with ten times the description" },
  all: {
    type: "boolean",
    help: "Measure all of it, one after the other, in about a quarter of an hour",
  },
  seconds: { type: "string", value: "NUMBER", help: "How long each turn takes, 1 second by default" },
  turns: { type: "string", value: "NUMBER", help: "How many turns each candidate has, 7 by default" },
  million: {
    type: "boolean",
    help: "Also watch the memory over a million requests; --all does",
  },
  help: HELP_OPTION,
} satisfies Record<string, Option>;

const usage = `Measures the sandbox and the mock, over HTTP as a ratio to a bare server that returns the same bytes.
Writes generated/benchmarks.md.

Usage: npm run bench -- [options]

${formatOptions(options)}`;

await main().catch((problem: Error) => {
  console.error(problem instanceof UsageError ? problem.message : problem);
  process.exitCode = 1;
});

async function main() {
  const { values } = readArguments(process.argv.slice(2), options);
  if (values.help) return console.log(usage);
  const seconds = readPositive("--seconds", values.seconds ?? 1);
  const turns = readPositive("--turns", values.turns ?? 7);
  const million = values.million === true;
  if (values.all) return measureAll();
  if (values.peers) return (await import("./bench/peers.ts")).measurePeers({ seconds, turns });
  if (values.growth) return (await import("./bench/growth.ts")).measureGrowth();
  if (values.client) return (await import("./bench/client.ts")).measureClient({ turns });
  if (values.build) return (await import("./bench/build.ts")).measureBuild();
  return (await import("./bench/own.ts")).measureOwn({ seconds, turns, million });
}

/** Each family in a process of its own, so that none pays for the garbage of another. */
async function measureAll() {
  const env = { ...process.env, BENCH_LOAD: String(loadavg()[0]) };
  for (const options of [["--peers"], ["--million"], ["--growth"], ["--client"], ["--build"]]) {
    const began = performance.now();
    const args = [import.meta.filename, ...options, "--turns", "5", "--seconds", "0.6"];
    const child = spawn(process.execPath, args, { stdio: "inherit", env });
    const [code] = await once(child, "exit");
    if (code !== 0) throw new Error(`npm run bench -- ${options} ended with ${code}.`);
    console.log(`npm run bench -- ${options}: ${Math.round((performance.now() - began) / 1000)} s`);
  }
}

/** Reads a number above 0. @throws {UsageError} if it is not one */
function readPositive(option: string, given: unknown): number {
  const number = Number(given);
  if (Number.isFinite(number) && number > 0) return number;
  throw new UsageError(`${option} must be a number above 0, and is ${given}.`);
}
