/** Runs the documented call sequences, spec/workflows/, against a server. */
import { glob, mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { redocly, root } from "../../scripts/build/redocly.ts";

/**
 * Runs workflows in one go and counts the requests of each.
 * @param name which workflows, as a pattern of file names
 * @throws {Error} with what Respect says, if a check fails
 */
export async function runWorkflows(
  url: string,
  stateful: boolean,
  name = "*",
): Promise<Record<string, number>> {
  const folder = await mkdtemp(join(tmpdir(), "adapty-workflows-"));
  try {
    const log = join(folder, "log.json");
    const files = await Array.fromAsync(glob(`spec/workflows/${name}.arazzo.yaml`, { cwd: root }));
    const inputs = { api_key: "secret_live_any", public_key: "public_live_any", stateful };
    const options = ["--server", `adapty=${url}`, "--input", JSON.stringify(inputs), "--json-output", log];
    await redocly("respect", ...files, ...options).catch(({ stdout, message }) => {
      throw new Error(stdout || message);
    });
    const reports: Report[] = Object.values(JSON.parse(await readFile(log, "utf8")).files);
    return Object.fromEntries(
      reports
        .flatMap(({ executedWorkflows }) => executedWorkflows)
        .map(({ workflowId, executedSteps }) => [workflowId, executedSteps.length]),
    );
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** What Respect logs of one file. */
interface Report {
  executedWorkflows: { workflowId: string; executedSteps: unknown[] }[];
}
