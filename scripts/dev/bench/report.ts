/** Writes generated/benchmarks.md, section by section. */
import { arch, cpus, loadavg, platform, totalmem } from "node:os";
import { formatTable } from "../../build/table.ts";
import { writeBetweenComments } from "../marked.ts";

/** A figure that the project aims at. */
export interface Goal {
  what: string;
  goal: string;
  measured: string;
  met: boolean;
}

/**
 * The processes that wait for a core, before the measurement adds its own. One family of several
 * has the number from the first.
 */
const loadBefore = Number(process.env.BENCH_LOAD ?? loadavg()[0]);

/** Prints the section of a command, and puts it into generated/benchmarks.md. */
export async function writeSection(
  command: string,
  parts: readonly string[],
  goals: readonly Goal[],
): Promise<void> {
  const rows = goals.map(({ what, goal, measured, met }) => [what, goal, measured, met ? "yes" : "no"]);
  const table = goals.length > 0 ? [formatTable(["Goal", "is", "measured", "met"], rows)] : [];
  const text = [describeMachine(), ...table, ...parts].join("\n\n");
  console.log(text);
  await writeBetweenComments("generated/benchmarks.md", command, text);
}

/** The day and the machine, for the reader of a figure. */
export function describeMachine(): string {
  const cores = cpus();
  const date = new Date().toISOString().slice(0, 10);
  const memory = Math.round(totalmem() / 2 ** 30);
  const machine = `${cores.length} cores (${cores[0]?.model.trim()}), ${memory} GiB, ${platform()} ${arch()}, Node ${process.version}`;
  const isBusy = loadBefore > cores.length / 2;
  return isBusy
    ? `Measured on ${date}: ${machine}. Other processes used the machine, too: its load was ${loadBefore.toFixed(1)} before the start. So times are longer than on an idle machine, and only ratios can be compared.`
    : `Measured on ${date}: ${machine}.`;
}
