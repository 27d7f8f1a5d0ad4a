import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

/** The folder of the project, from which every script runs. */
export const root = fileURLToPath(new URL("../..", import.meta.url));

/**
 * Runs a tool from node_modules/ and returns what it printed.
 *
 * @throws {Error} where it fails, with its `stdout` and `stderr`.
 */
export async function runTool(script: string, ...args: string[]): Promise<string> {
  const { stdout } = await promisify(execFile)(process.execPath, [`node_modules/${script}`, ...args], {
    cwd: root,
    maxBuffer: 64 * 1024 * 1024,
    // No tool looks for updates of itself.
    env: { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" },
  });
  return stdout;
}

/** Runs a command of Redocly's, see {@link runTool}. */
export function redocly(...args: string[]): Promise<string> {
  return runTool("@redocly/cli/bin/cli.js", ...args);
}
