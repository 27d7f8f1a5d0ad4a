/**
 * Formats a JSON value as a TypeScript literal: on one line if it fits, otherwise one field or item
 * per line.
 */
export function literal(value: unknown, indent = ""): string {
  if (value === null || typeof value !== "object") return JSON.stringify(value);
  const [open, close] = Array.isArray(value) ? ["[", "]"] : ["{ ", " }"];
  const inner = `${indent}  `;
  const items = (indentation: string) =>
    Array.isArray(value)
      ? value.map((item) => literal(item, indentation))
      : Object.entries(value).map(([name, item]) => `${key(name)}: ${literal(item, indentation)}`);

  const flat = `${open}${items(inner).join(", ")}${close}`;
  if (!flat.includes("\n") && indent.length + flat.length <= 100) return flat;
  return `${open.trim()}\n${items(inner)
    .map((item) => `${inner}${item},\n`)
    .join("")}${indent}${close.trim()}`;
}

function key(name: string): string {
  return /^([a-z_]\w*|\d+)$/i.test(name) ? name : JSON.stringify(name);
}
