import { findAnswer, operations } from "./operations.ts";

/** The message of a documented error, as the example of the operation has it. */
export function documentedMessage(operationId: string, code: string): string {
  const operation = operations.find(({ id }) => id === operationId);
  const example = operation && findAnswer(operation, undefined, code)?.value;
  const [message] = (example as { errors: { errors: string[] }[] } | undefined)?.errors[0]?.errors ?? [];
  if (message === undefined) throw new Error(`${operationId} has no example of ${code}`);
  return message;
}
