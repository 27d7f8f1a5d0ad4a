/**
 * How long each step of the build takes: alone in a new process, and again in the same process
 * after one change of the description, as `npm run docs` does it. All of it once more with a
 * description that is ten times as large.
 */
import { fork } from "node:child_process";
import { once } from "node:events";
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { stringify } from "yaml";
import { root } from "../../build/redocly.ts";
import { steps } from "../../build/steps.ts";
import { formatTable } from "../../build/table.ts";
import { enlarge } from "./enlarge.ts";
import { writeSection } from "./report.ts";
import { short } from "./statistics.ts";

const TIMES = 10;

/** What a copy of the project needs for a build. */
const SOURCES = ["spec", "scripts", "src", "generated", "package.json", "redocly.yaml"];

/** The steps that reject copies, since they know the operations of this description by name. */
const NEEDS_NAMES = ["lint"];

/** After this time a step is ended, in milliseconds. */
const LIMIT = 45_000;

/**
 * The milliseconds of a step in a new process, and after a change there; undefined if it fails or
 * takes too long.
 */
type Times = { cold: number; changed: number } | undefined;

export async function measureBuild(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "adapty-bench-"));
  try {
    const [own, large] = [join(folder, "own"), join(folder, "large")];
    for (const copy of [own, large]) {
      for (const source of SOURCES)
        await cp(join(root, source), join(copy, source), {
          recursive: true,
          filter: (path) => !path.endsWith("generated/docs"),
        });
      await symlink(join(root, "node_modules"), join(copy, "node_modules"));
    }
    const description = JSON.parse(await readFile(join(own, "generated/openapi.json"), "utf8"));
    const enlarged = enlarge(description, TIMES);
    await writeFile(join(large, "spec/openapi.yaml"), stringify(enlarged, { aliasDuplicateObjects: false }));
    for (const part of ["paths", "components"]) await rm(join(large, "spec", part), { recursive: true });
    const rows = [];
    for (const { name } of steps) {
      const one = await measureApart(own, name);
      const other = NEEDS_NAMES.includes(name) ? undefined : await measureApart(large, name);
      rows.push([name, ...cells(one), ...cells(other), growth(one, other)]);
      console.log(rows.at(-1)?.join("  "));
    }
    const head = [
      "Step",
      "alone, ms",
      "after a change, ms",
      `${TIMES} times as large, ms`,
      "after a change, ms",
      "growth",
    ];
    const text = `Each step runs alone, in a new process, and once more there after a change of the description. Then with a description that is ${TIMES} times as large, in which each path and each component is there ${TIMES} times. The growth is the exponent of the first times: 1 is linear. A step without a figure does not run with copies, or took more than ${LIMIT / 1000} s.`;
    await writeSection("npm run bench -- --build", [text, formatTable(head, rows)], []);
  } finally {
    await rm(folder, { recursive: true });
  }
}

function cells(times: Times): string[] {
  return times === undefined ? ["–", "–"] : [short(times.cold), short(times.changed)];
}

function growth(one: Times, other: Times): string {
  if (one === undefined || other === undefined) return "–";
  return (Math.log(other.cold / one.cold) / Math.log(TIMES)).toFixed(2);
}

async function measureApart(copy: string, step: string): Promise<Times> {
  const child = fork(join(copy, "scripts/dev/bench/build.ts"), [step], { cwd: copy, silent: true });
  let times: Times;
  child.on("message", (message) => {
    times = message as Times;
  });
  const timer = setTimeout(() => child.kill("SIGKILL"), LIMIT);
  await once(child, "exit");
  clearTimeout(timer);
  return times;
}

/** Runs a step of the build of this copy twice. */
async function measure(name: string): Promise<Times> {
  const { run } = steps.find((step) => step.name === name) as (typeof steps)[number];
  const generated = join(root, "generated");
  const began = performance.now();
  await run(generated);
  const cold = performance.now() - began;
  for (const file of [join(root, "spec/openapi.yaml"), join(generated, "openapi.json")]) {
    const text = await readFile(file, "utf8");
    await writeFile(
      file,
      text.replace("Read, grant and revoke paid access", "Read, grant and revoke access"),
    );
  }
  const again = performance.now();
  await run(generated);
  return { cold, changed: performance.now() - again };
}

if (import.meta.main) {
  process.send?.(await measure(process.argv[2] as string));
  process.disconnect();
}
