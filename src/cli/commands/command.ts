import type { Handler } from "../../http/exchange.ts";
import type { Warn } from "../../warn.ts";
import type { Option, Values } from "../args.ts";

/** The part of the help of mock and sandbox about the faults of the Prefer header. */
export const FAULTS_HELP = `  Prefer: code=503                        a failure of the server: 429, with Retry-After, or any 5xx
  Prefer: latency=2000                    a slow response, in milliseconds; also with the others
  Prefer: drop                            no response: the connection breaks; truncate breaks it within the response`;

/** Writes warnings among the lines of the requests, as text or as JSON. */
export function warnInLog({ json }: Values): Warn {
  return (warning) => console.log(json ? JSON.stringify({ warning }) : `Warning: ${warning}`);
}

/** A command. It runs a server until it is stopped. */
export interface Command {
  summary: string;
  /** Default port. */
  port: number;
  /** The options other than those that all commands have. */
  options: Readonly<Record<string, Option>>;
  /** The end of the help text, after the options. */
  help: string;
  /** Creates the handler. Imports lazily, so that no command loads the dependencies of another. */
  open(values: Values): Promise<Handler & { close?(): void }>;
  /** The text to print when the server listens. */
  greet(url: string, values: Values): string;
}

/** A command that does one thing and ends. */
export interface Task {
  /** One line for the list of commands. */
  summary: string;
  /** The placeholder of what follows the command's name, such as EVENT; missing if nothing does. */
  argument?: string;
  options: Readonly<Record<string, Option>>;
  /** What else `--help` says. */
  help: string;
  /** @returns whether it succeeded, for the exit status */
  run(argument: string | undefined, values: Values): Promise<boolean>;
}
