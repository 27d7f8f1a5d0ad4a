/** A proxy in front of a server, and what it finds. */
import { once } from "node:events";
import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import type { Listening } from "../../src/http/adapters/node.ts";
import type { Exchange } from "../../src/proxy/exchange.ts";
import { forward } from "../../src/proxy/forward.ts";
import { createRecording } from "../../src/proxy/recording.ts";

/** Serves a listener of `node:http`, which can send what no handler of ours would. */
export async function serve(listener: RequestListener): Promise<Listening> {
  const server = createServer({ joinDuplicateHeaders: true }, listener);
  await once(server.listen(0, "127.0.0.1"), "listening");
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    port,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** A proxy whose exchanges are recorded. */
export async function startProxy(upstream: string) {
  const recording = createRecording();
  const exchanges: Exchange[] = [];
  const server = await forward(new URL(upstream), {
    onExchange(exchange) {
      exchanges.push(exchange);
      recording.add(exchange);
    },
    onFailure: recording.addFailure,
  });
  return { ...server, exchanges, recording };
}
