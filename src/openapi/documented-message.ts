import { findResponse, operations } from "./operations.ts";

/** The message of a documented error, from the operation's example. */
export function documentedMessage(operationId: string, code: string): string {
  const operation = operations.find(({ id }) => id === operationId);
  const example = operation && findResponse(operation, undefined, code)?.value;
  const [error] =
    (example as { errors: { errors?: string[]; message?: string }[] } | undefined)?.errors ?? [];
  const message = error?.errors?.[0] ?? error?.message;
  if (message === undefined) throw new Error(`${operationId} has no example of ${code}`);
  return message;
}
