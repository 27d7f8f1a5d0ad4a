/** JSON pointers (RFC 6901), such as `/paths/~1api~1v2/get`. */

/** Parses a pointer into its parts. It may be a URI fragment: `#` first, and percent-encoded. */
export function parsePointer(pointer: string): string[] {
  const plain = pointer.startsWith("#") ? decodeURIComponent(pointer.slice(1)) : pointer;
  return plain
    .split("/")
    .slice(1)
    .map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"));
}

/** Formats parts as a pointer. */
export function formatPointer(parts: readonly (string | number)[]): string {
  return parts.map((part) => `/${String(part).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}

/** The value at a pointer, or `undefined`. */
export function valueAt(document: unknown, pointer: string): unknown {
  let value = document;
  for (const part of parsePointer(pointer)) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, part)) return undefined;
    value = (value as Record<string, unknown>)[part];
  }
  return value;
}

/**
 * Follows the references from a pointer. Returns the node behind them, its pointer `at`, and all
 * pointers on the way.
 */
export function follow<Node>(document: unknown, start: string) {
  const pointers = [start];
  let at = start;
  let node = valueAt(document, at) as Node & { $ref?: string };
  while (node.$ref !== undefined) {
    at = node.$ref.slice(1);
    pointers.push(at);
    node = valueAt(document, at) as typeof node;
  }
  return { node, at, pointers };
}
