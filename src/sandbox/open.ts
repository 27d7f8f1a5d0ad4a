import { UserError } from "../user-error.ts";
import { OptionsError } from "./core/app.ts";
import { limitYoungGeneration } from "./memory.ts";
import { createSandbox } from "./sandbox.ts";
import type { Sandbox } from "./types.ts";
import type { Warn } from "./warnings.ts";

/**
 * Opens a sandbox as the `sandbox` command does: on Node, with its options and its state in files.
 * @param from.config a JSON or YAML file with the options
 * @param from.db a SQLite file, created if it does not exist; without it, the state is in memory
 * @param from.seed overrides the seed of the options
 * @param from.control whether it serves its control plane under `/_sandbox/`
 * @param from.warn gets a sentence about what the sandbox ignores
 * @throws {UserError} if one of the files cannot be used. The message names the file, the line and the reason.
 */
export async function openSandbox(from: {
  config?: string | undefined;
  db?: string | undefined;
  seed?: string | undefined;
  control?: boolean | undefined;
  warn?: Warn | undefined;
}): Promise<Sandbox> {
  const file =
    from.config === undefined
      ? undefined
      : await (await import("./options/file.ts")).readOptions(from.config);
  const store = from.db === undefined ? undefined : (await loadSqliteStore()).openSqliteStore(from.db);
  limitYoungGeneration();
  try {
    return createSandbox({
      ...file?.options,
      ...(from.seed !== undefined && { seed: from.seed }),
      ...(from.control !== undefined && { control: from.control }),
      ...(from.warn && { warn: from.warn }),
      ...(store && { store }),
    });
  } catch (error) {
    store?.close();
    if (error instanceof OptionsError && file)
      throw new UserError(
        error.problems.map(({ path, message }) => `${file.locate(path)}: ${message}`).join("\n"),
      );
    throw error;
  }
}

/** Loads the store only if it is needed, since neither browsers nor older versions of Node have SQLite. */
function loadSqliteStore() {
  return import("./store/sqlite.ts").catch((error) => {
    if (error.code !== "ERR_UNKNOWN_BUILTIN_MODULE") throw error;
    throw new UserError(
      `--db needs Node 22.13 or newer, for its SQLite; this is ${process.version}. Without --db, the state is stored in memory.`,
    );
  });
}
