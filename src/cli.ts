#!/usr/bin/env node
import { readFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import manifest from "../package.json" with { type: "json" };
import type { Fetch } from "./server/front.ts";
import { ListenError, listen } from "./server/listener.ts";
import { createLog } from "./server/log.ts";

interface Command {
  summary: string;
  /** The port where none is given. */
  port: number;
  /** What `--help` says besides the options. */
  help: string;
  /** Makes the handler to be served. What it needs is loaded here, so that no command waits for another's. */
  createFetch(): Promise<Fetch>;
  /** What a person has to know once it listens. */
  greet(url: string): string;
}

const COMMANDS: Record<string, Command> = {
  mock: {
    summary: "Answer like the API, with its documented examples",
    port: 4010,
    help: `A valid request gets the first documented example, a wrong one the documented error. Nothing is kept.
A header asks for another documented answer, whatever is sent:

  Prefer: code=404                        by status
  Prefer: example=expires_date_error      by the name of an example, which for an error is its code
  Prefer: code=400, example=parse_error   by both
  Prefer: dynamic=true                    made up from the schema; with code=… too`,
    async createFetch() {
      const { createMock } = await import("./mock/mock.ts");
      return (await createMock()).fetch;
    },
    greet: (url) => `Mock of the Adapty server-side API on ${url}

  curl ${url}/api/v2/server-side-api/profile/ \\
    -H 'Authorization: Api-Key secret_live_any' \\
    -H 'adapty-customer-user-id: user-42'

For another documented answer add -H 'Prefer: code=404', or -H 'Prefer: example=not_authenticated', or -H 'Prefer: dynamic=true'.
Ctrl-C ends it.
`,
  },
  docs: {
    summary: "Serve the reference",
    port: 4000,
    help: "The reference is one page, complete in itself.",
    async createFetch() {
      const file = new URL("../generated/docs/index.html", import.meta.url);
      const page = await readFile(file).catch(() => {
        throw new UsageError("The reference has not been built here. Build it with `npm run build`.");
      });
      return ({ url }) => {
        if (new URL(url).pathname !== "/") return new Response("The reference is at /.\n", { status: 404 });
        return new Response(page, { headers: { "Content-Type": "text/html; charset=utf-8" } });
      };
    },
    greet: (url) => `Reference of the Adapty server-side API on ${url}\nCtrl-C ends it.\n`,
  },
};

const OPTIONS = {
  port: { type: "string" },
  host: { type: "string" },
  json: { type: "boolean" },
  help: { type: "boolean", short: "h" },
  version: { type: "boolean", short: "v" },
} as const;

/** The command cannot be run as it was called; the message says what to call instead. */
class UsageError extends Error {}

try {
  await run(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof UsageError || error instanceof ListenError)) throw error;
  console.error(error.message);
  process.exitCode = error instanceof UsageError ? 2 : 1;
}

async function run(args: string[]): Promise<void> {
  const { values, positionals, tokens } = parseArgs({
    args,
    options: OPTIONS,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  for (const token of tokens) {
    if (token.kind === "option") checkOption(token.name, token.rawName, token.value);
  }
  const [name, surplus] = positionals;
  const command = name === undefined ? undefined : COMMANDS[name];

  if (values.version) return console.log(manifest.version);
  if (values.help && (command || name === undefined)) return console.log(describe(name, command));
  if (name === undefined) throw new UsageError(describe());
  if (!command) throw new UsageError(`There is no command ${name}.${suggest(name, Object.keys(COMMANDS))}`);
  if (surplus !== undefined) throw new UsageError(`${name} takes options only, and was given ${surplus}.`);

  const port = readPort(values.port as string | undefined, command.port);
  const server = await listen(await command.createFetch(), {
    port,
    host: values.host as string | undefined,
    log: createLog({ json: Boolean(values.json) }),
  });
  console.log(values.json ? JSON.stringify({ url: server.url }) : command.greet(server.url));

  const stop = async () => {
    await server.close();
    process.exit();
  };
  process.once("SIGINT", stop).once("SIGTERM", stop);
}

function checkOption(name: string, written: string, value: string | undefined): void {
  const option = Object.hasOwn(OPTIONS, name) ? OPTIONS[name as keyof typeof OPTIONS] : undefined;
  if (!option) {
    const known = Object.keys(OPTIONS).map((one) => `--${one}`);
    throw new UsageError(`There is no option ${written}.${suggest(written, known)}`);
  }
  if (option.type === "string" && value === undefined) throw new UsageError(`${written} needs a value.`);
  if (option.type === "boolean" && value !== undefined) throw new UsageError(`${written} takes no value.`);
}

function readPort(text: string | undefined, otherwise: number): number {
  if (text === undefined) return otherwise;
  if (/^\d{1,5}$/.test(text) && Number(text) <= 65_535) return Number(text);
  throw new UsageError(`--port must be a number from 0 to 65535, and is ${text}. 0 picks a free port.`);
}

function describe(name?: string, command?: Command): string {
  if (!command) {
    const commands = Object.entries(COMMANDS).map(([name, { summary }]) => `  ${name.padEnd(10)}${summary}`);
    return `adapty-openapi runs what is made from the description of the Adapty server-side API. It is a community project.

Usage: adapty-openapi <command> [options]

${commands.join("\n")}

adapty-openapi <command> --help tells the options of a command, adapty-openapi --version the version.`;
  }
  return `${command.summary}.

Usage: adapty-openapi ${name} [options]

  --port <number>   Port to listen on; ${command.port} by default, 0 picks a free one
  --host <address>  Address to listen on; 127.0.0.1 by default, 0.0.0.0 lets other machines in
  --json            Write each line of output as a JSON object
  -h, --help        Show this
  -v, --version     Show the version

${command.help}`;
}

/** " Did you mean …?", where something known is written nearly alike. */
function suggest(written: string, known: string[]): string {
  const [nearest] = known
    .map((name) => ({ name, distance: distance(written, name) }))
    .filter(({ name, distance }) => distance <= Math.max(2, name.length / 3))
    .sort((a, b) => a.distance - b.distance);
  return nearest
    ? ` Did you mean ${nearest.name}?`
    : ` There is ${new Intl.ListFormat("en-GB").format(known)}.`;
}

/** How many letters have to be added, dropped or changed to make one word of the other (Levenshtein). */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1];
    for (let j = 0; j < b.length; j++) {
      const changed = (row[j] ?? 0) + (letter === b[j] ? 0 : 1);
      next.push(Math.min(changed, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
