import type { Handler } from "../http/exchange.ts";
import { UserError } from "../user-error.ts";
import type { Warn } from "../warn.ts";
import { OptionsError } from "./core/app.ts";
import { isolateByKey } from "./isolate.ts";
import { limitYoungGeneration } from "./memory.ts";
import { createSandbox } from "./sandbox.ts";
import type { Sandbox, SandboxOptions } from "./types.ts";
import { postOnNode } from "./webhooks/node-post.ts";

interface Sources {
  /** A JSON or YAML file with the options. */
  config?: string | undefined;
  /** A SQLite file, created if it does not exist; without it, the state is in memory. */
  db?: string | undefined;
  /** Overrides the seed of the options. */
  seed?: string | undefined;
  /** Override those of the options, by kind. */
  apiKeys?: SandboxOptions["apiKeys"];
  /** Whether it serves its control plane under `/_sandbox/`. */
  control?: boolean | undefined;
  /** Called with a sentence about what the sandbox ignores. */
  warn?: Warn | undefined;
}

/**
 * Opens what the `sandbox` command serves: one sandbox, or one for each API key if the options say
 * so.
 * @throws {UserError} if one of the files cannot be used. The message names the file, the line and
 *   the reason.
 */
export async function openServer(from: Sources): Promise<Handler & { close(): void }> {
  const { isIsolated, open } = await prepare(from);
  return isIsolated ? isolateByKey(open) : open();
}

/**
 * Opens a sandbox on Node, with its options and its state in files.
 * @throws {UserError} if one of the files cannot be used. The message names the file, the line and
 *   the reason.
 */
export async function openSandbox(from: Sources): Promise<Sandbox> {
  return (await prepare(from)).open();
}

async function prepare({ config, db, seed, apiKeys, control, warn }: Sources) {
  const file =
    config === undefined ? undefined : await (await import("./options/file.ts")).readOptions(config);
  const { isolateByKey: isIsolated = false, ...options } = file?.options ?? {};
  if (isIsolated && db !== undefined)
    throw new UserError("With isolateByKey, the state is in memory. Leave out --db, or isolateByKey.");
  const store = db === undefined ? undefined : (await loadSqliteStore()).openSqliteStore(db);
  limitYoungGeneration();
  const open = () => {
    try {
      return createSandbox({
        ...options,
        post: postOnNode,
        apiKeys: { ...options.apiKeys, ...apiKeys },
        ...(seed !== undefined && { seed }),
        ...(control !== undefined && { control }),
        ...(warn && { warn }),
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
  };
  return { isIsolated, open };
}

/**
 * Loads the store only if it is needed, since neither browsers nor older versions of Node have
 * SQLite.
 */
function loadSqliteStore() {
  return import("./store/sqlite.ts").catch((error) => {
    if (error.code !== "ERR_UNKNOWN_BUILTIN_MODULE") throw error;
    throw new UserError(
      `--db needs Node 22.13 or newer, for its SQLite; this is ${process.version}. Without --db, the state is stored in memory.`,
    );
  });
}
