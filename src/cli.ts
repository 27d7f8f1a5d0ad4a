#!/usr/bin/env node
import { readFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import manifest from "../package.json" with { type: "json" };
import { listen } from "./http/adapters/node.ts";
import type { Handler } from "./http/exchange.ts";
import { createLog } from "./http/log.ts";
import { text } from "./http/responses.ts";
import { readPort, UsageError } from "./http/usage.ts";
import { nearest } from "./nearest.ts";

interface Option {
  type: "string" | "boolean";
  short?: string;
  /** How its value is called in the help. */
  value?: string;
  help: string;
}

/** The values of the options that were given. */
type Values = Readonly<Record<string, string | boolean | undefined>>;

interface Command {
  summary: string;
  /** The port where none is given. */
  port: number;
  /** Its options besides those that all commands have. */
  options: Record<string, Option>;
  /** What `--help` says besides the options. */
  help: string;
  /** Creates the handler. Imports lazily, so that no command pays for another's dependencies. */
  open(values: Values): Promise<Handler & { close?(): void }>;
  /** What a person has to know once it listens. */
  greet(url: string, values: Values): string;
}

const COMMANDS: Record<string, Command> = {
  mock: {
    summary: "Answer like the API, with its documented examples",
    port: 4010,
    options: {},
    help: `A valid request gets the first documented example, a wrong one the documented error. Nothing is kept.
A header asks for another documented answer, whatever is sent:

  Prefer: code=404                        by status
  Prefer: example=expires_date_error      by the name of an example, which for an error is its code
  Prefer: code=400, example=parse_error   by both
  Prefer: dynamic=true                    made up from the schema; with code=… too`,
    async open() {
      const { createMock } = await import("./mock/mock.ts");
      return createMock();
    },
    greet: (url) => `Mock of the Adapty server-side API on ${url}

  curl ${url}/api/v2/server-side-api/profile/ \\
    -H 'Authorization: Api-Key secret_live_any' \\
    -H 'adapty-customer-user-id: user-42'

For another documented answer add -H 'Prefer: code=404', or -H 'Prefer: example=not_authenticated', or -H 'Prefer: dynamic=true'.
Ctrl-C ends it.
`,
  },
  sandbox: {
    summary: "Answer like the API, and keep what it is told",
    port: 4020,
    options: {
      db: {
        type: "string",
        value: "FILE",
        help: "SQLite file to keep the state in, from Node 22.13 on; without it, memory",
      },
      config: { type: "string", value: "FILE", help: "JSON or YAML file with the options of the sandbox" },
      seed: {
        type: "string",
        value: "TEXT",
        help: "What the IDs are made from; the same seed makes the same",
      },
      control: { type: "boolean", help: "Let other machines use /_sandbox/ too, where --host lets them in" },
    },
    help: "Profiles, purchases and access follow the documented rules. /_sandbox/ shows the state and changes the clock.",
    async open(values) {
      const { db, config, seed } = values as Record<string, string | undefined>;
      const { openSandbox } = await import("./sandbox/open.ts");
      const warn = (warning: string) =>
        console.log(values.json ? JSON.stringify({ warning }) : `Warning: ${warning}`);
      return openSandbox({ db, config, seed, control: hasControl(values), warn });
    },
    greet: (url, values) => `Sandbox of the Adapty server-side API on ${url}

  curl -X POST ${url}/api/v2/server-side-api/profile/ \\
    -H 'Authorization: Api-Key secret_live_any' \\
    -H 'adapty-customer-user-id: user-42' \\
    -H 'Content-Type: application/json' -d '{}'

${hasControl(values) ? `Look at ${url}/_sandbox/ for what it holds.` : "/_sandbox/ is off where other machines are let in; --control turns it on."} Ctrl-C ends it.
`,
  },
  docs: {
    summary: "Serve the reference",
    port: 4000,
    options: {},
    help: "The reference is one page, complete in itself.",
    async open() {
      const file = new URL("../generated/docs/index.html", import.meta.url);
      const page = await readFile(file, "utf8").catch(() => {
        throw new Error("The reference has not been built here. Build it with `npm run build`.");
      });
      return {
        handle: ({ path }) =>
          path === "/" ? text(200, "html", page) : text(404, "plain", "The reference is at /.\n"),
      };
    },
    greet: (url) => `Reference of the Adapty server-side API on ${url}\nCtrl-C ends it.\n`,
  },
};

const COMMON_OPTIONS: Record<string, Option> = {
  port: { type: "string", value: "NUMBER", help: "Port to listen on; 0 picks a free one" },
  host: {
    type: "string",
    value: "ADDRESS",
    help: "Address to listen on, 127.0.0.1 by default; 0.0.0.0 lets other machines in",
  },
  json: { type: "boolean", help: "Write each line of output as a JSON object" },
  help: { type: "boolean", short: "h", help: "Show this" },
  version: { type: "boolean", short: "v", help: "Show the version" },
};

/** Addresses that other machines cannot reach. */
const LOOPBACK = /^(127\.|::1$|localhost$)/;

/** Whether the sandbox serves its control plane. */
function hasControl({ control, host = "127.0.0.1" }: Values): boolean {
  return control !== undefined || LOOPBACK.test(String(host));
}

try {
  await run(process.argv.slice(2));
} catch (error) {
  // What is thrown on purpose is a sentence in a plain Error; anything else is a fault of ours, and shows where it is.
  const isSentence = error instanceof UsageError || (error instanceof Error && error.constructor === Error);
  console.error(isSentence ? error.message : error);
  process.exitCode = error instanceof UsageError ? 2 : 1;
}

async function run(args: string[]): Promise<void> {
  if (args[0] === "help") return run([...args.slice(1), "--help"]);
  const name = args[0]?.startsWith("-") ? undefined : args.shift();
  const command = name === undefined ? undefined : findCommand(name);
  const options = { ...command?.options, ...COMMON_OPTIONS };
  const parsed = parseArgs({ args, options, allowPositionals: true, strict: false, tokens: true });
  for (const token of parsed.tokens) {
    if (token.kind === "option") checkOption(options, token.name, token.rawName, token.value);
  }
  const values = parsed.values as Values;
  const [surplus] = parsed.positionals;

  if (values.version) return console.log(manifest.version);
  if (values.help) return console.log(describe(name, command));
  if (!command) throw new UsageError(describe(name, command));
  if (surplus !== undefined) throw new UsageError(`${name} takes options only, and was given ${surplus}.`);

  const port = readPort("--port", values.port ?? command.port);
  const handler = await command.open(values);
  const server = await listen(handler, {
    port,
    host: values.host as string | undefined,
    log: createLog({ json: Boolean(values.json) }),
  });
  console.log(values.json ? JSON.stringify({ url: server.url }) : command.greet(server.url, values));

  const stop = async () => {
    await server.close();
    handler.close?.();
    process.exit();
  };
  process.once("SIGINT", stop).once("SIGTERM", stop);
}
function findCommand(name: string): Command {
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!command) throw new UsageError(`There is no command ${name}.${suggest(name, Object.keys(COMMANDS))}`);
  return command;
}

function checkOption(options: Record<string, Option>, name: string, written: string, value?: string): void {
  const option = Object.hasOwn(options, name) ? options[name] : undefined;
  if (!option) {
    const known = Object.keys(options).map((one) => `--${one}`);
    throw new UsageError(`There is no option ${written}.${suggest(written, known)}`);
  }
  if (option.type === "string" && value === undefined) throw new UsageError(`${written} needs a value.`);
  if (option.type === "boolean" && value !== undefined) throw new UsageError(`${written} takes no value.`);
}

function describe(name: string | undefined, command: Command | undefined): string {
  if (!command) {
    const commands = Object.entries(COMMANDS).map(([name, { summary }]) => `  ${name.padEnd(10)}${summary}`);
    return `adapty-openapi runs what is made from the description of the Adapty server-side API. It is a community project.

Usage: adapty-openapi <command> [options]

${commands.join("\n")}

adapty-openapi <command> --help tells the options of a command, adapty-openapi --version the version.`;
  }
  const options = Object.entries({ ...command.options, ...COMMON_OPTIONS }).map(
    ([name, { short, value, help }]) => {
      const written = `--${name}${value ? ` ${value}` : ""}${short ? `, -${short}` : ""}`;
      return `  ${written.padEnd(18)}${help}${name === "port" ? `, ${command.port} by default` : ""}`;
    },
  );
  return `${command.summary}.

Usage: adapty-openapi ${name} [options]

${options.join("\n")}

${command.help}`;
}

/** " Did you mean …?", where something known is written nearly alike. */
function suggest(written: string, known: string[]): string {
  const name = nearest(written, known);
  return name ? ` Did you mean ${name}?` : ` There are ${new Intl.ListFormat("en-GB").format(known)}.`;
}
