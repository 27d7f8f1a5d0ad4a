import { fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";

/**
 * A server in a process of its own: what ends it, or keeps it busy for ever, does not end the test
 * too.
 */
export interface RunningServer {
  url: string;
  /** What it said on stderr, and that it ended, if it did. */
  trouble(): string;
  close(): Promise<void>;
}

interface Server {
  name: string;
  /** Where `npm run …` serves the same, for commands that a person may run. */
  usualUrl: string;
  start(): Promise<RunningServer>;
}

export const servers: Server[] = [
  { name: "mock", usualUrl: "http://127.0.0.1:4010", start: () => start("mock") },
  { name: "sandbox", usualUrl: "http://127.0.0.1:4020", start: () => start("sandbox") },
];

async function start(name: string): Promise<RunningServer> {
  const program = fileURLToPath(new URL("serve.ts", import.meta.url));
  const child = fork(program, [name], { execArgv: [], stdio: ["ignore", "ignore", "pipe", "ipc"] });
  let trouble = "";
  child.stderr?.on("data", (text) => (trouble += text));
  child.on("exit", (code, signal) => (trouble += `The ${name} ended with ${signal ?? `code ${code}`}.`));
  const ended = once(child, "exit").then(() => Promise.reject(new Error(trouble)));
  const [url] = await Promise.race([once(child, "message"), ended]);
  ended.catch(() => {});
  return {
    url,
    trouble: () => trouble,
    async close() {
      if (child.exitCode !== null || child.signalCode !== null) return;
      child.kill("SIGKILL");
      await once(child, "exit");
    },
  };
}
