/**
 * Formats a JSON value as a TypeScript literal: on one line if it fits in the width, otherwise one
 * field or item per line.
 */
export function literal(value: unknown, indent = "", width = 100): string {
  if (value === null || typeof value !== "object") return JSON.stringify(value);
  const [open, close] = Array.isArray(value) ? ["[", "]"] : ["{ ", " }"];
  const inner = `${indent}  `;
  const items = (indentation: string) =>
    Array.isArray(value)
      ? value.map((item) => literal(item, indentation, width))
      : Object.entries(value).map(([name, item]) => `${key(name)}: ${literal(item, indentation, width)}`);

  if (Object.keys(value).length === 0) return Array.isArray(value) ? "[]" : "{}";
  const flat = `${open}${items(inner).join(", ")}${close}`;
  if (!flat.includes("\n") && indent.length + flat.length <= width) return flat;
  return `${open.trim()}\n${items(inner)
    .map((item) => `${inner}${item},\n`)
    .join("")}${indent}${close.trim()}`;
}

function key(name: string): string {
  return /^([a-z_]\w*|\d+)$/i.test(name) ? name : JSON.stringify(name);
}
