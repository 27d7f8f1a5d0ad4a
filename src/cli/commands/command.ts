import type { Handler } from "../../http/exchange.ts";
import type { Option, Values } from "../args.ts";

/** A command that serves something until it is stopped. */
export interface Command {
  summary: string;
  /** Default port. */
  port: number;
  /** Its options besides those of all commands. */
  options: Readonly<Record<string, Option>>;
  /** What `--help` says after the options. */
  help: string;
  /** Creates the handler. Imports lazily, so that no command pays for another's dependencies. */
  open(values: Values): Promise<Handler & { close?(): void }>;
  /** What a person has to know once the server listens. */
  greet(url: string, values: Values): string;
}
