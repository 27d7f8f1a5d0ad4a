import { describeFault } from "./json-fault.ts";

/**
 * The deepest nesting of a body. The API's own bodies have five levels; recursion over deep ones
 * could overflow the stack.
 */
const MAX_DEPTH = 100;

/**
 * Thrown when a body cannot be read. The message gives line and column, and is sent to the caller.
 */
export class JsonError extends Error {}

const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/**
 * Parses the bytes of a JSON body.
 * @throws {JsonError} if the bytes are not UTF-8, not JSON, or nested more than 100 levels deep
 */
export function parseJson(bytes: Uint8Array | ArrayBuffer): unknown {
  let text: string;
  try {
    text = decoder.decode(bytes);
  } catch {
    throw new JsonError("JSON parse error - The body is not valid UTF-8");
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new JsonError(`JSON parse error - ${describeFault(text)}`);
  }
  if (isDeeper(value, MAX_DEPTH)) {
    throw new JsonError(`JSON parse error - The body is nested more than ${MAX_DEPTH} levels deep`);
  }
  return value;
}

function isDeeper(value: unknown, levels: number): boolean {
  if (typeof value !== "object" || value === null) return false;
  return levels === 0 || Object.values(value).some((inner) => isDeeper(inner, levels - 1));
}
