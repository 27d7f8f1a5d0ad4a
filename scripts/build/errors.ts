/** Reads the error codes from the description, and formats them for the reference. */
import { readErrors } from "./client/methods.ts";
import type { DescribedOperation, Description } from "./description.ts";
import { formatTable } from "./table.ts";

/** A documented error: a code with a status. */
export interface ErrorCode {
  /** The name of its schema. */
  schema: string;
  code: string;
  status: number;
  /** When it happens, and what the caller can do about it. */
  meaning: string;
  remedy: string;
  /** The operations that document it, in the order of the description. */
  operations: DescribedOperation[];
}

/** All errors with a code that the documents list, by status and code. */
export function readErrorCodes(description: Description): ErrorCode[] {
  const codes = new Map<string, ErrorCode>();
  for (const operation of description.operations) {
    for (const { kind, type: schema, status, code, meaning } of readErrors(operation, description)) {
      if (kind === "unlisted" || kind === "json_api") continue;
      const remedy = description.root.components.schemas[schema]["x-remedy"];
      const known: ErrorCode = codes.get(schema) ?? { schema, code, status, meaning, remedy, operations: [] };
      known.operations.push(operation);
      codes.set(schema, known);
    }
  }
  return [...codes.values()].sort((a, b) => a.status - b.status || (a.code < b.code ? -1 : 1));
}

/** The address of an error's section in the reference. */
export const errorAddress = ({ schema }: ErrorCode) => `#/error-codes/${schema.toLowerCase()}`;

/** The table of all documented errors, each with a link to its section. */
export function errorTable(description: Description): string {
  return formatTable(
    ["Code", "Status", "When", "What to do", "Operations"],
    readErrorCodes(description).map((error) => [
      `[\`${error.code}\`](${errorAddress(error)})`,
      String(error.status),
      error.meaning,
      error.remedy,
      operationLinks(error),
    ]),
  );
}

/** Links to the operations of an error; if they are many, to the section that lists them. */
function operationLinks(error: ErrorCode): string {
  const { operations } = error;
  if (operations.length > 4) return `[${operations.length} operations](${errorAddress(error)})`;
  return operations.map(operationLink).join(", ");
}

/** A link to an operation in the reference. */
export const operationLink = ({ summary, operationId }: DescribedOperation) =>
  `[${summary}](#operation/${operationId})`;
