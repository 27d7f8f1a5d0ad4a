/**
 * Moves the v1 calls of a code base to v2: the methods of the client, and addresses that are
 * written out. Bodies and responses are the same. Copy this file into your project, since Node runs
 * no TypeScript in node_modules, and run it with the folder of your sources on Node 24:
 * `node v1-to-v2.ts src`. Then look at the difference, and at the lines that it leaves to you.
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

/** The start of the paths of v1, which is left if an address is put together from parts. */
const V1_BASE = "/api/v1/server-side-api";

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
  for (const file of sourceFiles(folder)) {
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

/** Finds the lines that have an address of v1 still, each with its place. */
export function findLeft(folder: string): string[] {
  return sourceFiles(folder).flatMap((file) =>
    readFileSync(file, "utf8")
      .split("\n")
      .flatMap((line, index) => (line.includes(V1_BASE) ? `${file}:${index + 1}: ${line.trim()}` : [])),
  );
}

function sourceFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.[cm]?[jt]sx?$/.test(name) && !/(^|[\\/])node_modules[\\/]/.test(name))
    .map((name) => join(folder, name));
}

if (import.meta.main) {
  const folder = process.argv[2] ?? "src";
  console.log(moveFiles(folder).join("\n"));
  for (const line of findLeft(folder)) console.log(`Left for you, since the address has parts: ${line}`);
  console.log(
    "Two things are left for you: v2 has no 404 when you create a profile, and its transactions make webhook events.",
  );
}
