/**
 * Sends requests to servers that take turns, and measures the responses per second and the CPU time
 * of each.
 */
import { once } from "node:events";
import { connect } from "node:net";
import { type Probe, USER } from "./probes.ts";
import { readUsage, type Server } from "./servers.ts";
import { median, short } from "./statistics.ts";

const CONNECTIONS = 32;

/** Requests that are not measured, since V8 goes on compiling for about 100,000 requests. */
const WARM_UP = { seconds: 8, count: 100_000 };

/** A turn of a server: responses per second, and microseconds of CPU time per response. */
export interface Turn {
  rate: number;
  cpu: number;
}

/** Lets servers take turns. The result has the turns of each, in the order of the servers. */
export async function race(
  servers: readonly Server[],
  probe: Probe,
  { seconds, turns }: { seconds: number; turns: number },
): Promise<Turn[][]> {
  for (const { port } of servers) await load(port, probe, WARM_UP);
  const results: Turn[][] = servers.map(() => []);
  for (let turn = 0; turn < turns; turn += 1) {
    for (const [index, server] of servers.entries()) {
      const before = await readUsage(server.child);
      const { responses, rate } = await load(server.port, probe, { seconds });
      const after = await readUsage(server.child);
      results[index]?.push({ rate, cpu: (after.cpu - before.cpu) / responses });
    }
  }
  return results;
}

/** How fast a server was, compared with another in the same turn: above 1, it was faster. */
export function ratios(
  measured: readonly Turn[],
  reference: readonly Turn[],
): { rate: number[]; cpu: number[] } {
  const pairs = measured.map((turn, index) => [turn, reference[index] as Turn] as const);
  return {
    rate: pairs.map(([one, other]) => one.rate / other.rate),
    cpu: pairs.map(([one, other]) => other.cpu / one.cpu),
  };
}

/** Writes the medians of a server's turns. */
export function describeTurns(turns: readonly Turn[]): string {
  return `${short(median(turns.map(({ rate }) => rate)))}/s, ${short(median(turns.map(({ cpu }) => cpu)))} µs CPU`;
}

/**
 * Sends requests one after the other over each connection, and counts the responses. It ends at the
 * first limit.
 */
export async function load(
  port: number,
  { method, path, body }: Probe,
  {
    seconds = Number.POSITIVE_INFINITY,
    count = Number.POSITIVE_INFINITY,
  }: { seconds?: number; count?: number },
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
