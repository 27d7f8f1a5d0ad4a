/**
 * Serves the reference and renders it again when spec/ changes: `npm run docs -- --port 4000 --host
 * 127.0.0.1`.
 */
import { type FSWatcher, readdirSync, watch } from "node:fs";
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
import { json, text } from "../../src/http/responses.ts";
import type { Node } from "../build/description.ts";
import lintGuides from "../build/guides/lint.ts";
import { guideText } from "../build/guides/text.ts";
import { root } from "../build/redocly.ts";
import { readDefinition } from "../build/reference/reference.ts";
import { lintAndBundle, lintAndGenerateReference } from "../build/steps.ts";
import { inTemporaryFolder } from "../build/temporary.ts";
import { readYaml } from "../build/yaml.ts";
import { readShell } from "./live-page.ts";

/**
 * Serves the reference, and shows it anew when spec/ changes. A guide is shown at once and linted then. Other files are linted
 * first; if they have mistakes, the last good reference stays. Mistakes are printed, and listed on the page.
 *
 * @param page the reference to start with
 * @param definition the description that it shows
 * @throws {Error} if the port is taken
 */
export async function serveDocs(
  page: string,
  definition: Node,
  options: { port: number; host: string | undefined },
): Promise<Listening> {
  const shell = readShell(page);
  /** What browsers show. The mistakes are lines; `drawn` is the version that brought the definition. */
  let current = { version: 1, drawn: 1, definition, mistakes: "" };
  let newer = Promise.withResolvers<void>();
  const server = await listen(
    {
      async handle({ path, query }) {
        if (path !== "/changes") return text(200, "html", shell.show(current.definition, current.version));
        const after = Number(query.get("after"));
        if (after === current.version) await newer.promise;
        const { definition, drawn, ...change } = current;
        // The definition is large, and drawing it takes time.
        return json(200, after < drawn ? { ...change, definition } : change);
      },
    },
    options,
  );

  function publish(change: { definition?: Node; mistakes: string }): void {
    const version = current.version + 1;
    current = { ...current, ...change, version, drawn: change.definition ? version : current.drawn };
    newer.resolve();
    newer = Promise.withResolvers();
  }

  let isBroken = false;
  async function update(isGuide: boolean): Promise<void> {
    try {
      const definition = isGuide
        ? await withGuides(current.definition)
        : await inTemporaryFolder(async (folder) => {
            await lintAndBundle(folder);
            return readDefinition(folder);
          });
      isBroken = false;
      publish({ definition, mistakes: "" });
      console.log("The reference shows the change.");
      if (isGuide) await lintTexts(definition);
    } catch (problem) {
      isBroken = !isGuide;
      const mistakes = (problem as Error).message;
      publish({ mistakes });
      console.error(isGuide ? mistakes : `${mistakes}\nThe reference is unchanged.`);
    }
  }

  let soon: NodeJS.Timeout;
  let updated = Promise.resolve();
  const changed = new Set<string>();
  const watched = new Map<string, FSWatcher>();
  const onChange = (file: string) => {
    changed.add(file);
    // One save in an editor causes several events.
    clearTimeout(soon);
    soon = setTimeout(() => {
      watchAll();
      // If another file has mistakes, a guide alone is not enough: all files are linted again.
      const isGuide = !isBroken && [...changed].every((file) => file.startsWith(GUIDES));
      changed.clear();
      updated = updated.then(() => update(isGuide));
    }, 50);
  };
  /** Watches each folder that is not watched yet: with `recursive`, Node loses a file that an editor replaces. */
  const watchAll = () => {
    for (const folder of foldersIn(join(root, "spec"))) {
      if (watched.has(folder)) continue;
      watched.set(
        folder,
        watch(folder, (_, name) => onChange(join(folder, name ?? ""))),
      );
    }
  };
  watchAll();

  const close = () => {
    for (const watcher of watched.values()) watcher.close();
    clearTimeout(soon);
    return server.close();
  };
  return { ...server, close };
}

const GUIDES = join(root, "spec/guides/");

/** The description with the guides as they are now. */
async function withGuides(definition: Node): Promise<Node> {
  const { document } = await readYaml("spec/openapi.yaml");
  const { info, tags }: Node = document.toJS();
  const textOf = async ({ name, description }: Node): Promise<string> => {
    if (!description?.$ref) return description;
    const text = await readFile(join(root, "spec", description.$ref), "utf8");
    return guideText(name, text, definition);
  };
  const texts = new Map<string, string>();
  for (const tag of tags) texts.set(tag.name, await textOf(tag));
  return {
    ...definition,
    info: { ...definition.info, description: await textOf(info) },
    tags: definition.tags.map((tag: Node) => ({ ...tag, description: texts.get(tag.name) })),
  };
}

/** @throws {Error} if the guides have mistakes; the message has a line for each */
async function lintTexts(definition: Node): Promise<void> {
  const mistakes = await lintGuides(definition);
  if (mistakes.length > 0) throw new Error(mistakes.join("\n"));
}

function foldersIn(folder: string): string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const folders = entries.filter((entry) => entry.isDirectory());
  return [folder, ...folders.map(({ parentPath, name }) => join(parentPath, name))];
}

const options = { port: portOption("to listen on", 4000), host: HOST_OPTION, help: HELP_OPTION };

const usage = `Serves the reference, and renders it again when spec/ changes.

Usage: npm run docs -- [options]

${formatOptions(options)}`;

async function main(): Promise<void> {
  const { values } = readArguments(process.argv.slice(2), options);
  if (values.help) return console.log(usage);
  const port = readPort("--port", values.port ?? 4000);
  const [page, definition] = await inTemporaryFolder(async (folder) => {
    await lintAndGenerateReference(folder);
    return Promise.all([readFile(join(folder, "docs/index.html"), "utf8"), readDefinition(folder)]);
  });
  const server = await serveDocs(page, definition, { port, host: values.host as string | undefined });
  console.log(`Reference on ${server.url}. It is rendered again when spec/ changes. Ctrl-C stops it.`);
  process.once("SIGINT", () => process.exit());
}

if (import.meta.main) {
  await main().catch((problem: Error) => {
    console.error(problem.message);
    process.exitCode = 1;
  });
}
