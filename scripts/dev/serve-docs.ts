/**
 * Serves the reference and renders it again when spec/ changes: `npm run docs -- --port 4000 --host
 * 127.0.0.1`.
 */
import { type FSWatcher, readdirSync, watch } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
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
import { embedImages } from "../build/guides/images.ts";
import lintGuides from "../build/guides/lint.ts";
import { root } from "../build/redocly.ts";
import { addressesOf, replaceLinks } from "../build/reference/addresses.ts";
import { readDefinition } from "../build/reference/reference.ts";
import { lintAndBundle, lintAndGenerateReference } from "../build/steps.ts";
import { inTemporaryFolder } from "../build/temporary.ts";
import { readYaml } from "../build/yaml.ts";
import { readShell } from "./live-page.ts";

/**
 * Serves the reference, and shows it anew when spec/ changes. A guide is shown at once and linted
 * then. Other files are linted first; if they have mistakes, the last good description stays, with
 * the guides as they are. Mistakes are printed, and listed on the page.
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
  /**
   * What browsers show. The mistakes are lines; `drawn` is the version that brought the definition,
   * and `texts` are those that have changed since, by tag.
   */
  let current = { version: 1, drawn: 1, definition, texts: {} as Texts, mistakes: "" };
  let guides = await readGuides(definition);
  let newer = Promise.withResolvers<void>();
  /** Resolves when a page asks for what comes after the current version, which it shows. */
  let shown = Promise.withResolvers<void>();
  let waiting = 0;
  const server = await listen(
    {
      async handle({ path, query }) {
        if (path !== "/changes") return text(200, "html", shell.show(current.definition, current.version));
        const after = Number(query.get("after"));
        if (after === current.version) {
          shown.resolve();
          waiting++;
          await newer.promise;
          waiting--;
        }
        const { definition, drawn, texts, ...change } = current;
        // The definition is large, and a guide is a small part of it.
        return json(200, after < drawn ? { ...change, definition } : { ...change, texts });
      },
    },
    options,
  );

  function publish(change: Partial<typeof current>): void {
    const version = current.version + 1;
    current = { ...current, ...change, version };
    newer.resolve();
    newer = Promise.withResolvers();
    shown = Promise.withResolvers();
  }

  /** The mistakes that keep the description as it is from the page. */
  let faults: string[] = [];

  /**
   * Shows the description as it is if only guides have mistakes. If other files have, the last good
   * one stays.
   */
  async function updateDescription(): Promise<void> {
    await inTemporaryFolder(async (folder) => {
      const linted = await lintAndBundle(folder).then(
        () => [],
        (problem: Error) => problem.message.split("\n"),
      );
      faults = linted.filter((mistake) => !OF_A_GUIDE.test(mistake));
      if (faults.length > 0) return;
      const definition = await readDefinition(folder);
      guides = await readGuides(definition);
      publish({ definition, drawn: current.version + 1, texts: {}, mistakes: "" });
    });
  }

  /** Shows the guides that have changed, and lets the pages draw them. */
  async function updateGuides(): Promise<void> {
    const { definition } = current;
    const before = guides;
    guides = await readGuides(definition);
    const texts = { ...current.texts };
    for (const [name, text] of Object.entries(guides)) {
      if (text === before[name]) continue;
      const tag = definition.tags.find((tag: Node) => tag.name === name) ?? definition.info;
      // What is generated stands after the text.
      tag.description = text + tag.description.slice(before[name]?.length);
      texts[name] = tag.description;
    }
    const isWatched = waiting > 0;
    publish({ texts, mistakes: faults.join("\n") });
    if (isWatched) await Promise.race([shown.promise, wait(LONGEST_DRAWING)]);
  }

  /** A mistake in the guides does not hide one in the other files, nor the other way round. */
  async function update(isGuide: boolean): Promise<void> {
    let mistakes: string[];
    try {
      isBundling = !isGuide;
      if (isBundling) await updateDescription();
      isBundling = false;
      if (isGuide || faults.length > 0) await updateGuides();
      mistakes = [...faults, ...(await lintGuides(current.definition))];
    } catch (problem) {
      // If spec/openapi.yaml is not YAML, its guides cannot be read, for the same reason.
      mistakes = [...new Set([...faults, ...(problem as Error).message.split("\n")])];
    }
    if (mistakes.length > 0) publish({ mistakes: mistakes.join("\n") });
    const outcome =
      !isGuide && faults.length > 0 ? "The reference is unchanged." : "The reference shows the change.";
    const say = mistakes.length > 0 ? console.error : console.log;
    say([...mistakes, outcome].join("\n"));
  }

  let soon: NodeJS.Timeout;
  let updated = Promise.resolve();
  const watched = new Map<string, FSWatcher>();
  let isBundling = false;
  /**
   * Whether the description has to be bundled. What is bundled now may have been read before a
   * guide that is saved meanwhile.
   */
  let isDescription = false;
  const onChange = (file: string) => {
    isDescription ||= isBundling || !file.startsWith(GUIDES);
    // One save in an editor causes several events.
    clearTimeout(soon);
    soon = setTimeout(() => {
      watchAll();
      const isGuide = !isDescription;
      isDescription = false;
      updated = updated.then(() => update(isGuide));
    }, 50);
  };
  /**
   * Watches each folder that is not watched yet: with `recursive`, Node loses a file that an editor
   * replaces.
   */
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

/** A line of the lint on a guide, or on a link that leads nowhere: it has file, line and rule. */
const OF_A_GUIDE = /^\S+ {2}guides\//;

/**
 * How long a page may take to draw a guide before the lint takes the processor, in milliseconds.
 */
const LONGEST_DRAWING = 5_000;

/** The Markdown of guides, by tag; that of the whole description has the name `info`. */
type Texts = Record<string, string>;

/** The guides as they are now, with their images and addresses, and without what is generated. */
async function readGuides(shown: Node): Promise<Texts> {
  const { document } = await readYaml("spec/openapi.yaml");
  const { info, tags }: Node = document.toJS();
  const texts = [{ name: "info", description: info.description }, ...tags]
    .filter(({ description }) => description?.$ref)
    .map(async ({ name, description }) => [
      name,
      replaceLinks(
        await embedImages(await readFile(join(root, "spec", description.$ref), "utf8"), GUIDES),
        addressesOf(shown),
      ),
    ]);
  return Object.fromEntries(await Promise.all(texts));
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
