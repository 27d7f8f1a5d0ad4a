import { OptionsError } from "./core/app.ts";
import { keepNurserySmall } from "./memory.ts";
import { createSandbox } from "./sandbox.ts";
import type { Sandbox } from "./types.ts";
import type { Warn } from "./warnings.ts";

/**
 * Opens a sandbox as the `sandbox` command does: on Node, set up from a file, kept in a file.
 * @param from.config a JSON or YAML file with the options
 * @param from.db a SQLite file, made where there is none; in memory without it
 * @param from.seed goes before the seed of the options
 * @param from.control whether it serves its control plane under `/_sandbox/`
 * @param from.warn gets a sentence about what the sandbox ignores
 * @throws Error, sentences with file, line and reason, where one of the files cannot be used
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
  keepNurserySmall();
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
      throw new Error(
        error.problems.map(({ path, message }) => `${file.locate(path)}: ${message}`).join("\n"),
      );
    throw error;
  }
}

/** Loaded where it is asked for: browsers have no SQLite, and older versions of Node neither. */
function loadSqliteStore() {
  return import("./store/sqlite.ts").catch((error) => {
    if (error.code !== "ERR_UNKNOWN_BUILTIN_MODULE") throw error;
    throw new Error(
      `--db needs Node 22.13 or newer, for its SQLite; this is ${process.version}. Without --db, the state is kept in memory.`,
    );
  });
}
