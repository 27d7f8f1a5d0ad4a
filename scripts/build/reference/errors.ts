/**
 * Explains the errors in the reference: each response has the meaning of its codes, each code the
 * operations that return it.
 */
import type { Description, Node } from "../description.ts";
import { type ErrorCode, errorAddress, operationLink, readErrorCodes } from "../errors.ts";

export function completeErrors(description: Description): void {
  const errors = readErrorCodes(description);
  const { schemas, responses } = description.root.components;
  for (const error of errors) {
    const schema = schemas[error.schema];
    schema["x-tags"] = ["Error codes"];
    schema.title = `${error.code} (${error.status})`;
    schema.description = `${error.meaning} ${error.remedy}\n\n${returnedBy(error)}`;
  }
  for (const response of Object.values<Node>(responses)) {
    const own = errors.filter(({ schema }) => isIn(response, schema, description));
    if (own.length > 0) response.description += `\n\n${own.map(explain).join("\n")}`;
  }
}

/** Whether the body of a response can be an error of this schema. */
function isIn(response: Node, name: string, { root, resolve }: Description): boolean {
  const isError = (schema: Node): boolean =>
    resolve(schema) === root.components.schemas[name] || (resolve(schema).oneOf ?? []).some(isError);
  return Object.values<Node>(response.content ?? {}).some(({ schema }) => isError(schema));
}

/** The operations that return an error, with links. */
function returnedBy({ operations }: ErrorCode): string {
  return `Returned by:\n\n${operations.map((operation) => `- ${operationLink(operation)}`).join("\n")}`;
}

function explain(error: ErrorCode): string {
  return `- [\`${error.code}\`](${errorAddress(error)}): ${error.meaning} ${error.remedy}`;
}
