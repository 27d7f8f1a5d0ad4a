/** Prism as it is shipped: its command, in a process of its own. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { createInterface } from "node:readline";
import { root } from "../../scripts/build/redocly.ts";

export interface Prism {
  url: string;
  close(): void;
}

/** Starts `prism mock generated/openapi.yaml`, or `prism proxy generated/openapi.yaml …`. */
export async function startPrism(command: "mock" | "proxy", ...args: string[]): Promise<Prism> {
  const port = await freePort();
  // With NODE_ENV=production, it does not start; with -m, Node 24 ends it.
  const child = spawn(
    process.execPath,
    [
      "node_modules/@stoplight/prism-cli/dist/index.js",
      command,
      "generated/openapi.yaml",
      ...args,
      "--port",
      String(port),
    ],
    { cwd: root, env: { ...process.env, NODE_ENV: "test" }, stdio: ["ignore", "pipe", "inherit"] },
  );
  const url = `http://127.0.0.1:${port}`;
  const output = createInterface({ input: child.stdout });
  const isListening = new Promise<void>((resolve) => {
    output.on("line", (line) => line.includes(`listening on ${url}`) && resolve());
  });
  const ended = once(child, "exit").then(([code]) => Promise.reject(new Error(`Prism ended with ${code}.`)));
  ended.catch(() => {});
  await Promise.race([isListening, ended]);
  return { url, close: () => child.kill("SIGKILL") };
}

/** Prism prints the port that it is given, not the one that the system picks for 0. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
