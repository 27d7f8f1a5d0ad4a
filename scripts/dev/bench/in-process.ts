import { http } from "msw";
import { setupServer } from "msw/node";
import msw from "msw/package.json" with { type: "json" };
import { createMock } from "../../../src/mock/mock.ts";
import { sandboxHandlers } from "../../../src/msw/index.ts";
import { createSandbox } from "../../../src/sandbox/index.ts";
import { formatTable } from "../../build/table.ts";
import { takeTurns } from "./cpu.ts";
import { GET, USER } from "./probes.ts";
import { prepared } from "./servers.ts";
import { median, short, spread } from "./statistics.ts";

/** The sandbox and the mock in process beside MSW, as a table. */
export async function compareInProcess(turns: number): Promise<string> {
  const sandbox = prepared(createSandbox());
  const mock = await createMock();
  const read = async (send: typeof sandbox.fetch, host = "https://api.adapty.io") =>
    (await send(`${host}${GET.path}`, { headers: USER })).text();
  const body = await read(mock.fetch);
  const headers = { "Content-Type": "application/json" };
  const server = setupServer(
    http.get(`http://fixed.test${GET.path}`, () => new Response(body, { headers })),
    ...sandboxHandlers(sandbox),
  );
  server.listen();
  const candidates = {
    [`MSW ${msw.version}, a handler that returns a text`]: () => read(fetch, "http://fixed.test"),
    "our sandbox behind MSW": () => read(fetch),
    "our sandbox, `sandbox.fetch`": () => read(sandbox.fetch),
    "our mock, `mock.fetch`": () => read(mock.fetch),
  };
  const times = await takeTurns(Object.values(candidates), turns);
  server.close();
  const reference = times[0] as number[];
  const rows = Object.keys(candidates).map((title, index) => {
    const own = times[index] as number[];
    const speed = own.map((time, turn) => (reference[turn] as number) / time);
    return [title, `${short(median(own))} µs`, spread(speed)];
  });
  return `In process, GET profile, by CPU time:\n\n${formatTable(["Called", "one call", "speed, MSW = 1"], rows)}`;
}
