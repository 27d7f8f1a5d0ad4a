/**
 * Moves the v1 calls of a code base to v2: the methods of the client, and addresses that are
 * written out. Bodies and responses are the same. Run it with the folder of your sources, then look
 * at the difference: `node v1-to-v2.ts src`.
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import description from "adapty-openapi/openapi.json" with { type: "json" };

/** The paths of all operations, by operationId. */
const paths = new Map<string, string>();
for (const [path, item] of Object.entries(description.paths))
  for (const { operationId } of Object.values(item) as { operationId?: string }[])
    if (operationId !== undefined) paths.set(operationId, path);

/** What is called otherwise in v2: the operations that are named `v1…`, and their paths. */
const renamed = new Map<string, string>();
for (const [id, path] of paths) {
  if (!id.startsWith("v1")) continue;
  const successor = id.charAt(2).toLowerCase() + id.slice(3);
  renamed.set(id, successor).set(path, paths.get(successor) as string);
}

/** A name as a whole, or a path. */
const V1 = new RegExp(
  [...renamed.keys()].map((name) => (name.startsWith("/") ? name : `\\b${name}\\b`)).join("|"),
  "g",
);

/** Moves the calls in a piece of code. */
export function moveToV2(code: string): string {
  return code.replaceAll(V1, (name) => renamed.get(name) as string);
}

/**
 * Moves the calls in all source files of a folder.
 * @returns each line that was changed, with its place
 */
export function moveFiles(folder: string): string[] {
  const changed: string[] = [];
  for (const name of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
    if (!/\.[cm]?[jt]sx?$/.test(name) || /(^|[\\/])node_modules[\\/]/.test(name)) continue;
    const file = join(folder, name);
    const before = readFileSync(file, "utf8");
    const after = moveToV2(before);
    if (after === before) continue;
    writeFileSync(file, after);
    const lines = before.split("\n");
    for (const [index, line] of after.split("\n").entries())
      if (line !== lines[index]) changed.push(`${file}:${index + 1}: ${line.trim()}`);
  }
  return changed;
}

if (import.meta.main) {
  console.log(moveFiles(process.argv[2] ?? "src").join("\n"));
  console.log(
    "Two things are left for you: v2 has no 404 when you create a profile, and its transactions make webhook events.",
  );
}
