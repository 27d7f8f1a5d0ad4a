import manifest from "../../package.json" with { type: "json" };
import { listen } from "../http/adapters/node.ts";
import { createLog } from "../http/log.ts";
import { UserError } from "../user-error.ts";
import {
  formatOptions,
  HELP_OPTION,
  HOST_OPTION,
  type Option,
  portOption,
  readArguments,
  readPort,
  suggest,
  UsageError,
} from "./args.ts";
import type { Command, Task } from "./commands/command.ts";
import { listen as listenForEvents } from "./commands/listen.ts";
import { mock } from "./commands/mock.ts";
import { proxy } from "./commands/proxy.ts";
import { sandbox } from "./commands/sandbox.ts";
import { trigger } from "./commands/trigger.ts";
import { verify } from "./commands/verify.ts";

const COMMANDS: Record<string, Command | Task> = {
  mock,
  sandbox,
  listen: listenForEvents,
  trigger,
  proxy,
  verify,
};

/**
 * Runs a command line and prints its output and its error. A server runs on after that.
 * @returns the exit status
 */
export async function run(args: string[]): Promise<number> {
  try {
    return (await execute(args)) ? 0 : 1;
  } catch (error) {
    // Any other error is a bug, so print its stack.
    console.error(error instanceof UserError ? error.message : error);
    return error instanceof UsageError ? 2 : 1;
  }
}

/** @returns whether the command succeeded */
async function execute(args: string[]): Promise<boolean> {
  if (args[0] === "help") return execute([...args.slice(1), "--help"]);
  const name = args[0]?.startsWith("-") ? undefined : args.shift();
  const command = name === undefined ? undefined : findCommand(name);
  const { values, positionals } = readArguments(args, optionsOf(command));
  const argument = command && "run" in command ? command.argument : undefined;
  const surplus = positionals[argument === undefined ? 0 : 1];

  if (values.version || values.help) {
    console.log(values.version ? manifest.version : describe(name, command));
    return true;
  }
  if (!command) throw new UsageError(describe(name, command));
  if (surplus !== undefined) {
    const taken = argument === undefined ? "only options" : `one ${argument} and options`;
    throw new UsageError(`${name} takes ${taken}, but was given ${surplus}.`);
  }
  if ("run" in command) return command.run(positionals[0], values);

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
  return true;
}

/** The options of a command, including those that all commands have. */
function optionsOf(command: Command | Task | undefined): Record<string, Option> {
  const isTask = command !== undefined && "run" in command;
  return {
    ...command?.options,
    ...(!isTask && { port: portOption("to listen on", command?.port ?? 0), host: HOST_OPTION }),
    json: { type: "boolean", help: "Write each line of output as a JSON object" },
    help: HELP_OPTION,
    version: { type: "boolean", short: "v", help: "Show the version" },
  };
}

function findCommand(name: string): Command | Task {
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!command) throw new UsageError(`There is no command ${name}.${suggest(name, Object.keys(COMMANDS))}`);
  return command;
}

function describe(name: string | undefined, command: Command | Task | undefined): string {
  if (!command) {
    const commands = Object.entries(COMMANDS).map(([name, { summary }]) => `  ${name.padEnd(10)}${summary}`);
    return `adapty-openapi serves a mock and a sandbox of the Adapty server-side API. It is a community project.

Usage: adapty-openapi <command> [options]

${commands.join("\n")}

adapty-openapi <command> --help shows the options of a command, adapty-openapi --version the version.`;
  }
  const argument = "run" in command && command.argument !== undefined ? ` ${command.argument}` : "";
  return `${command.summary}.

Usage: adapty-openapi ${name}${argument} [options]

${formatOptions(optionsOf(command))}

${command.help}`;
}
