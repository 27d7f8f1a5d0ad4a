import type { Handler } from "../../http/exchange.ts";
import type { Option, Values } from "../args.ts";

/** A command that serves something until it is stopped. */
export interface Command {
  summary: string;
  /** Default port. */
  port: number;
  /** Its options besides those of all commands. */
  options: Readonly<Record<string, Option>>;
  /** The end of the help text, after the options. */
  help: string;
  /** Creates the handler. It imports what it needs, so that no command loads the dependencies of another. */
  open(values: Values): Promise<Handler & { close?(): void }>;
  /** The text for the user when the server listens. */
  greet(url: string, values: Values): string;
}
