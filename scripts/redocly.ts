import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

/** The folder of the project, from which every script runs. */
export const root = fileURLToPath(new URL("..", import.meta.url));

/**
 * Runs a command of Redocly's, without its look for updates, and returns what it printed.
 *
 * @throws {Error} with that text, where the command fails.
 */
export async function redocly(...args: string[]): Promise<string> {
  const child = spawn(process.execPath, ["node_modules/@redocly/cli/bin/cli.js", ...args], {
    cwd: root,
    env: { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let printed = "";
  child.stdout.on("data", (text) => (printed += text));
  child.stderr.on("data", (text) => (printed += text));
  const code = await new Promise((resolve) => child.on("close", resolve));
  if (code !== 0) throw new Error(printed);
  return printed;
}
