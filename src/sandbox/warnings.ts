import type { UnknownField } from "./core/request-body.ts";
import type { SandboxOptions } from "./types.ts";

/** What to warn of if a request has fields that the description does not have. */
export function unknownFieldWarnings(operation: string, fields: readonly UnknownField[]): string[] {
  return fields.map(
    ({ path, hint }) => `${operation} ignores the unknown field ${JSON.stringify(path)}.${hint}`,
  );
}

/**
 * What to warn of if a response is a documented example, since the sandbox computes no analytics.
 */
export function exampleWarning(operation: string, example: string | null): string {
  return `${operation} returns the documented example ${JSON.stringify(example)}, not figures for this request: the sandbox computes no analytics.`;
}

/** What to warn of if a request asks for a generated body. */
export const DYNAMIC_WARNING =
  "The header Prefer has dynamic, which has no effect: the sandbox responds from its state. The mock generates bodies.";

/**
 * What to warn of if options about the initial state have no effect, since the store already has
 * one.
 */
export function storedStateWarnings(options: SandboxOptions): string[] {
  const idle = (["now", "profiles"] as const).filter((name) => options[name] !== undefined);
  if (idle.length === 0) return [];
  return [
    `The configuration's ${idle.join(" and ")} take effect at the next reset: the database already holds a state.`,
  ];
}

/** The error about an unknown field if the option `unknownFields` is `reject`. */
export function unknownFieldFault({ path, hint }: UnknownField): { source: string; errors: [string] } {
  return { source: path, errors: [`The description has no such field.${hint}`] };
}
