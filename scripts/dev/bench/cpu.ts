/**
 * Measures CPU time, which other processes of the machine change less than the time that passes.
 */
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { median } from "./statistics.ts";

setFlagsFromString("--expose-gc");

/** Frees what is not used, so that nobody pays for the garbage of another. */
export const collectGarbage: () => void = runInNewContext("gc");

/** The microseconds of CPU time that work takes, with those of V8's helper threads. */
export async function cpuTime(work: () => unknown): Promise<number> {
  collectGarbage();
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return user + system;
}

/** The microseconds of CPU time that one call takes: the median of five turns, after a warm-up. */
export async function timePerCall(call: () => Promise<unknown>): Promise<number> {
  const [times = []] = await takeTurns([call], 5);
  return median(times);
}

const TURN_MS = 150;
const WARM_UP_TURNS = 3;

/**
 * Lets calls take turns, and returns the microseconds of CPU time that each takes, for each turn.
 */
export async function takeTurns(
  calls: readonly (() => Promise<unknown>)[],
  turns: number,
): Promise<number[][]> {
  const times: number[][] = calls.map(() => []);
  for (let turn = -WARM_UP_TURNS; turn < turns; turn += 1) {
    for (const [index, call] of calls.entries()) {
      let count = 0;
      const time = await cpuTime(async () => {
        const end = performance.now() + TURN_MS;
        do {
          await call();
          count += 1;
        } while (performance.now() < end);
      });
      if (turn >= 0) times[index]?.push(time / count);
    }
  }
  return times;
}
