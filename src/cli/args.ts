/** Reads the options of a command line, and formats them for a help text. */
import { parseArgs } from "node:util";
import { didYouMean } from "../did-you-mean.ts";
import { UserError } from "../user-error.ts";

/** One option of a command. */
export interface Option {
  type: "string" | "boolean";
  short?: string;
  /** Placeholder for the value in `--help`, such as FILE. */
  value?: string;
  help: string;
}

/** The options' values by name; an option that was not given is missing. */
export type Values = Readonly<Record<string, string | boolean | undefined>>;

/** Thrown when a command line is wrong. The message says what is permitted. */
export class UsageError extends UserError {}

export const HOST_OPTION: Option = {
  type: "string",
  value: "ADDRESS",
  help: "Address to listen on, 127.0.0.1 by default; 0.0.0.0 lets other machines in",
};

export const HELP_OPTION: Option = { type: "boolean", short: "h", help: "Show this help" };

/**
 * Reads a command line.
 * @throws {UsageError} if an option is unknown, lacks its value or has one too many
 */
export function readArguments(
  args: string[],
  options: Readonly<Record<string, Option>>,
): { values: Values; positionals: string[] } {
  const { tokens, values, positionals } = parseArgs({
    args,
    options,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  for (const token of tokens) {
    if (token.kind === "option") checkOption(options, token.name, token.rawName, token.value);
  }
  return { values: values as Values, positionals };
}

/** Lists options for a help text, one line each. */
export function formatOptions(options: Readonly<Record<string, Option>>): string {
  const rows = Object.entries(options).map(([name, { short, value, help }]) => [
    `--${name}${value ? ` ${value}` : ""}${short ? `, -${short}` : ""}`,
    help,
  ]) as [string, string][];
  const width = Math.max(...rows.map(([written]) => written.length)) + 2;
  return rows.map(([written, help]) => `  ${written.padEnd(width)}${help}`).join("\n");
}

/** Makes a port option. */
export function portOption(of: string, port: number): Option {
  return { type: "string", value: "NUMBER", help: `Port ${of}, ${port} by default; 0 picks a free one` };
}

/** Reads the value of a port option. @throws {UsageError} if it is not a port */
export function readPort(option: string, given: unknown): number {
  if (/^\d{1,5}$/.test(String(given)) && Number(given) <= 65_535) return Number(given);
  throw new UsageError(`${option} must be a number from 0 to 65535, and is ${given}. 0 picks a free port.`);
}

/**
 * Reads the value of an option that is an HTTP address.
 * @param need what needs it, such as "trigger needs the URL of the receiver"
 * @throws {UsageError} if it is missing, or no such address
 */
export function readUrl(option: string, need: string, given: unknown): string {
  if (given === undefined) throw new UsageError(`${need}: ${option} URL.`);
  if (!/^https?:/.test(String(given)) || !URL.canParse(String(given)))
    throw new UsageError(`${option} must be a URL such as http://127.0.0.1:3000, and is ${given}.`);
  const { username, password } = new URL(String(given));
  if (username !== "" || password !== "")
    throw new UsageError(`${option} has a user name or a password, which are never sent. Leave them out.`);
  return String(given);
}

/** Returns " Did you mean …?" if a known name is similar, otherwise a list of the known names. */
export function suggest(written: string, known: readonly string[]): string {
  return didYouMean(written, known, ` There are ${new Intl.ListFormat("en-GB").format(known)}.`);
}

function checkOption(
  options: Readonly<Record<string, Option>>,
  name: string,
  written: string,
  value?: string,
): void {
  const option = Object.hasOwn(options, name) ? options[name] : undefined;
  if (!option) {
    const known = Object.keys(options).map((one) => `--${one}`);
    throw new UsageError(`There is no option ${written}.${suggest(written, known)}`);
  }
  if (option.type === "string" && value === undefined) throw new UsageError(`${written} needs a value.`);
  if (option.type === "boolean" && value !== undefined) throw new UsageError(`${written} takes no value.`);
}
