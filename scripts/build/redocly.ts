import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

/** The project's folder. Every script runs its tools there. */
export const root = fileURLToPath(new URL("../..", import.meta.url));

/**
 * Runs a tool from node_modules/ and returns its output.
 *
 * @throws {Error} if the tool fails, with its `stdout` and `stderr`
 */
async function runTool(script: string, ...args: string[]): Promise<string> {
  const { stdout } = await promisify(execFile)(process.execPath, [`node_modules/${script}`, ...args], {
    cwd: root,
    maxBuffer: 64 * 1024 * 1024,
    // Keeps the tools from looking for updates.
    env: { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" },
  });
  return stdout;
}

/** Runs a command of Redocly, see {@link runTool}. */
export function redocly(...args: string[]): Promise<string> {
  return runTool("@redocly/cli/bin/cli.js", ...args);
}
