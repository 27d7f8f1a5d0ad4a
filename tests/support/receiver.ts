import { once } from "node:events";
import { createServer, type IncomingHttpHeaders, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";

export interface Received {
  method: string;
  headers: IncomingHttpHeaders;
  body: string;
}

/** A webhook endpoint on a real port, which notes what it gets. */
export interface Receiver {
  url: string;
  received: Received[];
  close(): void;
}

/**
 * Starts a webhook endpoint.
 * @param respond responds to each request after its body has arrived; 200 by default
 */
export async function startReceiver(
  respond: RequestListener = (_, response) => response.end("{}"),
): Promise<Receiver> {
  const received: Received[] = [];
  const server = createServer(async (request, response) => {
    let body = "";
    for await (const chunk of request.setEncoding("utf8")) body += chunk;
    received.push({ method: request.method ?? "", headers: request.headers, body });
    respond(request, response);
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/hook`,
    received,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
