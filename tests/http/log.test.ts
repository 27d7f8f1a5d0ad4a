import { setImmediate as turn } from "node:timers/promises";
import { afterEach, describe, expect, it, vi } from "vitest";
import { createLog, type LogEntry } from "../../src/http/log.ts";

const READ: LogEntry = { method: "GET", path: "/profile/", status: 200, milliseconds: 1.26 };
const REFUSED: LogEntry = { ...READ, method: "POST", status: 404, code: "not_found", milliseconds: 12 };

afterEach(() => {
  vi.restoreAllMocks();
});

/**
 * What is written to stdout for some entries of the same turn of the event loop, write by write.
 */
async function written(log: ReturnType<typeof createLog>, ...turns: LogEntry[][]): Promise<string[]> {
  const write = vi.spyOn(process.stdout, "write").mockReturnValue(true);
  for (const entries of turns) {
    entries.forEach(log);
    await turn();
  }
  return write.mock.calls.map(([text]) => String(text));
}

describe("the log", () => {
  it("has a line for each request, with its time in tenths of a millisecond", async () => {
    expect(await written(createLog(), [READ])).toEqual(["GET /profile/ 200 1.3 ms\n"]);
    expect(await written(createLog({}), [REFUSED])).toContain("POST /profile/ 404 not_found 12 ms\n");
  });

  it("has an object in each line, if it is asked for JSON", async () => {
    const lines = (await written(createLog({ json: true }), [READ, REFUSED])).join("").split("\n");
    expect(lines.pop()).toBe("");
    expect(lines.map((line) => JSON.parse(line))).toEqual([{ ...READ, milliseconds: 1.3 }, REFUSED]);
  });

  it("writes the lines of one turn at once, and each line once", async () => {
    const texts = await written(createLog(), [READ, REFUSED], [READ]);
    expect(texts).toEqual([
      "GET /profile/ 200 1.3 ms\nPOST /profile/ 404 not_found 12 ms\n",
      "GET /profile/ 200 1.3 ms\n",
    ]);
  });
});
