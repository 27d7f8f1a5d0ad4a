/**
 * The servers that are measured, each in a process of its own. This file is that process, too: it
 * starts the server that its arguments name, and sends the port and, when asked, what the process
 * has used.
 */
import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:http";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { pathToFileURL } from "node:url";
import { listen } from "../../../src/http/adapters/node.ts";
import type { Sandbox } from "../../../src/sandbox/index.ts";
import { freePort } from "../../../tests/support/prism.ts";
import { root } from "../../build/redocly.ts";

/** What a server's process uses: memory in bytes, and CPU time since its start in microseconds. */
export interface Usage {
  memory: number;
  cpu: number;
}

export interface Server {
  child: ChildProcess;
  port: number;
}

export type ServerName = keyof typeof servers;

/**
 * Starts the servers by name, and returns their ports. The bare one returns `body`. `folder` has
 * the peers.
 */
const servers = {
  async bare(body: string) {
    const bytes = Buffer.from(body);
    const headers = { "Content-Type": "application/json", "Content-Length": bytes.length };
    const server = createServer((request, response) => {
      request.resume().on("end", () => response.writeHead(200, headers).end(bytes));
    });
    await once(server.listen(0, "127.0.0.1"), "listening");
    return (server.address() as { port: number }).port;
  },
  async sandbox(db: string | undefined) {
    const { openSandbox } = await import("../../../src/sandbox/open.ts");
    return (await listen(prepared(await openSandbox({ db })))).port;
  },
  async mock() {
    const { createMock } = await import("../../../src/mock/mock.ts");
    return (await listen(await createMock())).port;
  },
  async proxy(upstream: string) {
    const { createRecording } = await import("../../../src/proxy/recording.ts");
    const { forward } = await import("../../../src/proxy/forward.ts");
    const { add, addFailure } = createRecording();
    return (await forward(new URL(upstream), { onExchange: add, onFailure: addFailure })).port;
  },
  prism: () => prism(),
  quietPrism: () => prism("--verboseLevel", "silent"),
  async scalar(folder: string) {
    const { createMockServer } = await load(folder, "@scalar/mock-server");
    const { serve } = await load(folder, "@hono/node-server");
    const { default: document } = await import("../../../generated/openapi.json", { with: { type: "json" } });
    const app = await createMockServer({ document });
    const options = { fetch: app.fetch, port: 0, hostname: "127.0.0.1" };
    return new Promise<number>((resolve) => serve(options, ({ port }: { port: number }) => resolve(port)));
  },
  /** It serves a document at a path, and has no way to serve a grant. */
  async jsonServer(argument: string) {
    const [folder, document] = JSON.parse(argument);
    const { default: jsonServer } = await load(folder, "json-server");
    const app = jsonServer.create();
    app.use(jsonServer.defaults({ logger: false }));
    app.use(jsonServer.rewriter({ "/api/v2/server-side-api/profile/": "/profile" }));
    app.use(jsonServer.router({ profile: JSON.parse(document) }));
    const server = app.listen(0, "127.0.0.1");
    await once(server, "listening");
    return server.address().port as number;
  },
};

/**
 * Runs the command as it is shipped. It does not return when it listens, and it prints nothing if
 * it is quiet.
 */
async function prism(...options: string[]): Promise<number> {
  const port = await freePort();
  process.argv.splice(2, Infinity, "mock", "generated/openapi.yaml", "--port", String(port), ...options);
  await import(join(root, "node_modules/@stoplight/prism-cli/dist/index.js"));
  while (!(await fetch(`http://127.0.0.1:${port}/`).catch(() => undefined))) await setTimeout(100);
  return port;
}

/** Imports a peer. Its types are not here. */
// biome-ignore lint/suspicious/noExplicitAny: what the peer exports
async function load(folder: string, name: string): Promise<any> {
  const { createRequire } = await import("node:module");
  return import(pathToFileURL(createRequire(join(folder, "package.json")).resolve(name)).href);
}

/**
 * Gives a sandbox the profile that the probes use, among others, and a time at which all responses
 * have the same length.
 */
export function prepared(sandbox: Sandbox, profiles = 1): Sandbox {
  sandbox.clock.set("2025-01-01T00:00:00Z");
  sandbox.seed(
    Array.from({ length: profiles }, (_, index) => ({
      customer_user_id: index === 0 ? "user-42" : `user-${index + 1000}`,
      custom_attributes: [{ key: "favourite_sport", value: "yoga" }],
      grants: [{ access_level_id: "premium" }],
    })),
  );
  return sandbox;
}

/**
 * Starts a server in its own process, without its output. A compile cache saves the time that Node
 * takes to strip the types, since the package has none. Prism does not start with
 * `NODE_ENV=production`.
 */
export async function start(name: ServerName, argument?: string): Promise<Server> {
  const child = fork(import.meta.filename, argument === undefined ? [name] : [name, argument], {
    cwd: root,
    env: {
      ...process.env,
      NODE_ENV: "test",
      NODE_COMPILE_CACHE: join(root, "node_modules/.cache/bench"),
    },
    stdio: ["ignore", "ignore", "inherit", "ipc"],
  });
  const ended = once(child, "exit").then(([code]) =>
    Promise.reject(new Error(`${name} ended with ${code}.`)),
  );
  ended.catch(() => {});
  const [port] = await Promise.race([once(child, "message"), ended]);
  return { child, port };
}

export async function readUsage(child: ChildProcess): Promise<Usage> {
  child.send("usage");
  const [usage] = await once(child, "message");
  return usage;
}

if (import.meta.main) {
  const [name, argument] = process.argv.slice(2) as [ServerName, string];
  process.send?.(await servers[name](argument));
  process.on("message", () => {
    const { user, system } = process.cpuUsage();
    process.send?.({ memory: process.memoryUsage().rss, cpu: user + system } satisfies Usage);
  });
  process.on("disconnect", () => process.exit());
}
