import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { UserError } from "../../user-error.ts";

/** A server that is listening. */
export interface Listening {
  /** Its address, such as `http://127.0.0.1:4010`. */
  url: string;
  port: number;
  /** Stops at once: closes open connections, also those of requests in progress. */
  close(): Promise<void>;
}

/**
 * Lets a server listen.
 * @param options.port 0, the default, picks a free one
 * @param options.host the address to bind to, 127.0.0.1 by default
 * @throws {UserError} if it cannot listen. The message says why, and what to do.
 */
export async function bindServer(
  server: Server,
  { port = 0, host = "127.0.0.1" }: { port?: number | undefined; host?: string | undefined },
): Promise<Listening> {
  await new Promise<void>((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => reject(explain(error, host, port)));
    server.listen(port, host, resolve);
  });
  const bound = (server.address() as AddressInfo).port;
  return {
    url: `http://${host.includes(":") ? `[${host}]` : host}:${bound}`,
    port: bound,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function explain(error: NodeJS.ErrnoException, host: string, port: number): UserError {
  const sentences: Record<string, string> = {
    EADDRINUSE: `Port ${port} of ${host} is taken by another process. Stop that one, or choose another port; --port 0 picks a free one.`,
    EACCES: `This user may not open port ${port}. Choose one above 1023; --port 0 picks a free one.`,
    EADDRNOTAVAIL: `${host} is not an address of this machine. Choose another with --host; 127.0.0.1 always works.`,
    ENOTFOUND: `The host name ${host} is not known. Choose another with --host; 127.0.0.1 always works.`,
  };
  return new UserError(sentences[error.code ?? ""] ?? `Cannot listen on ${host}:${port}: ${error.message}`, {
    cause: error,
  });
}
