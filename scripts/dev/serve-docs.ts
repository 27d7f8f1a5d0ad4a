/**
 * Serves the reference and renders it again when spec/ changes: `npm run docs -- --port 4000 --host
 * 127.0.0.1`.
 */
import { readdirSync, watch } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import {
  formatOptions,
  HELP_OPTION,
  HOST_OPTION,
  portOption,
  readArguments,
  readPort,
} from "../../src/cli/args.ts";
import { type Listening, listen } from "../../src/http/adapters/node.ts";
import { text } from "../../src/http/responses.ts";
import { root } from "../build/redocly.ts";
import { lintAndGenerateReference } from "../build/steps.ts";
import { inTemporaryFolder } from "../build/temporary.ts";

/**
 * Added to the page when it is served, not to the file: reloads the page when there is a newer
 * version.
 */
const reload = (version: number) => `<script>
  const wait = () =>
    fetch("/changes?after=${version}").then(({ ok }) => ok && location.reload(), () => setTimeout(wait, 1000));
  wait();
</script>`;

/**
 * Serves the reference, and renders it again when spec/ changes. If the description does not lint,
 * the last good page is served.
 *
 * @param page the reference to start with
 * @throws {Error} if the port is taken
 */
export async function serveDocs(
  page: string,
  options: { port: number; host: string | undefined },
): Promise<Listening> {
  let current = page;
  let version = 1;
  let newer = Promise.withResolvers<void>();
  const server = await listen(
    {
      async handle({ path, query }) {
        if (path !== "/changes") return text(200, "html", current + reload(version));
        if (Number(query.get("after")) === version) await newer.promise;
        return text(200, "plain", String(version));
      },
    },
    options,
  );

  async function update(): Promise<void> {
    try {
      current = await render();
      version += 1;
      newer.resolve();
      newer = Promise.withResolvers();
      console.log("The reference was rendered again.");
    } catch (problem) {
      console.error(`${(problem as Error).message}\nThe reference is unchanged.`);
    }
  }

  let soon: NodeJS.Timeout;
  let updated = Promise.resolve();
  const onChange = () => {
    // One save in an editor causes several events.
    clearTimeout(soon);
    soon = setTimeout(() => {
      updated = updated.then(update);
    }, 100);
  };
  // Each folder is watched by itself: with `recursive`, Node loses a file that an editor replaces
  // instead of writing to it.
  const watchers = foldersIn(join(root, "spec")).map((folder) => watch(folder, onChange));

  const close = () => {
    for (const watcher of watchers) watcher.close();
    clearTimeout(soon);
    return server.close();
  };
  return { ...server, close };
}

function foldersIn(folder: string): string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const folders = entries.filter((entry) => entry.isDirectory());
  return [folder, ...folders.map(({ parentPath, name }) => join(parentPath, name))];
}

function render(): Promise<string> {
  return inTemporaryFolder(async (folder) => {
    await lintAndGenerateReference(folder);
    return readFile(join(folder, "docs/index.html"), "utf8");
  });
}

const options = { port: portOption("to listen on", 4000), host: HOST_OPTION, help: HELP_OPTION };

const usage = `Serves the reference, and renders it again when spec/ changes.

Usage: npm run docs -- [options]

${formatOptions(options)}`;

async function main(): Promise<void> {
  const { values } = readArguments(process.argv.slice(2), options);
  if (values.help) return console.log(usage);
  const port = readPort("--port", values.port ?? 4000);
  const server = await serveDocs(await render(), { port, host: values.host as string | undefined });
  console.log(`Reference on ${server.url}. It is rendered again when spec/ changes. Ctrl-C stops it.`);
  process.once("SIGINT", () => process.exit());
}

if (import.meta.main) {
  await main().catch((problem: Error) => {
    console.error(problem.message);
    process.exitCode = 1;
  });
}
