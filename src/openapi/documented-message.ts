import description from "../../generated/openapi.json" with { type: "json" };
import { findAnswer, readOperations } from "../server/operations.ts";

let operations: Map<string, ReturnType<typeof readOperations>[number]> | undefined;

/** The message of a documented error, as the example of the operation has it. */
export function documentedMessage(operationId: string, code: string): string {
  operations ??= new Map(readOperations(description).map((operation) => [operation.id, operation]));
  const operation = operations.get(operationId);
  const example = operation && findAnswer(operation, undefined, code)?.value;
  const [message] = (example as { errors: { errors: string[] }[] } | undefined)?.errors[0]?.errors ?? [];
  if (message === undefined) throw new Error(`${operationId} has no example of ${code}`);
  return message;
}
