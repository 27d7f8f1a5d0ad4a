/**
 * Says what changed in the description since the last release, as a changeset: `npm run changes`.
 * Redocly compares the two descriptions and decides which version the next release gets; the
 * discrepancy entries that are new or decided anew follow. `npx changeset version` puts the text
 * into CHANGELOG.md. The last release is the newest tag `v…`, unless `--base FILE` names a
 * description.
 */
import { execFile } from "node:child_process";
import { mkdtempDisposable, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs, promisify } from "node:util";
import { parsePointer } from "../../src/openapi/pointer.ts";
import { type Description, type Node, readDescription } from "../build/description.ts";
import { root } from "../build/redocly.ts";

const run = promisify(execFile);

/** A report of `redocly diff --format json`, as far as it is used here. */
export interface Report {
  /** Absent if there are no changes. */
  bump?: "major" | "minor" | "patch" | "none";
  changes: {
    /** A JSON pointer with `#`, then perhaps ` · ` and the name of a property. */
    path: string;
    kind: "added" | "removed" | "modified";
    impact: "major" | "minor" | "patch";
  }[];
}

/** A discrepancy entry, as far as it is used here. */
export interface Entry {
  id: string;
  holds: string;
}

const HEADINGS = { major: "Breaking", minor: "Added", patch: "Corrected" } as const;

/** The changes of the description as Markdown, by operation, event and component. */
export function renderChanges(
  report: Report,
  { operations }: Pick<Description, "operations">,
  entries: { before: Entry[]; after: Entry[] },
): string {
  const parts = Object.entries(HEADINGS).map(([impact, heading]) => {
    const places = new Map<string, Set<string>>();
    for (const { path, kind } of report.changes.filter((change) => change.impact === impact)) {
      const [owner, rest] = placeOf(path, operations);
      if (!places.has(owner)) places.set(owner, new Set());
      places.get(owner)?.add(rest ? `\`${rest}\` ${kind}` : kind);
    }
    const rows = [...places].sort().map(([owner, changes]) => `- ${owner}: ${[...changes].join(", ")}`);
    return rows.length > 0 ? `### ${heading}\n\n${rows.join("\n")}` : "";
  });
  const known = new Map(entries.before.map(({ id, holds }) => [id, holds]));
  const decided = entries.after.filter(({ id, holds }) => known.get(id) !== holds);
  const decisions = decided.map(({ id, holds }) => `- \`${id}\`: ${holds}`);
  if (decisions.length > 0) parts.push(`### Decided where the documents disagree\n\n${decisions.join("\n")}`);
  return parts.filter(Boolean).join("\n\n");
}

/** What a change belongs to, and where in it. */
function placeOf(path: string, operations: Node[]): [owner: string, rest: string] {
  const [pointer = "", property] = path.split(" · ");
  const [section, ...keys] = parsePointer(pointer.slice(1));
  const [name, second] = keys;
  const within = (count: number) => [...keys.slice(count), ...(property ? [property] : [])].join("/");
  if (section === "paths" || section === "webhooks") {
    const operation = operations.find((each) => each.path === name && each.method === second);
    if (operation) return [`\`${operation.operationId}\``, within(2)];
    return [`\`${name}\``, within(1)];
  }
  if (section === "components") return [`\`${second}\``, within(2)];
  return [`\`${section}\``, within(0)];
}

/**
 * Writes a changeset with what has changed since the newest tag, or since the description that the
 * command line names.
 */
async function main(): Promise<void> {
  const { values } = parseArgs({ options: { base: { type: "string" } } });
  await using temporary = await mkdtempDisposable(join(tmpdir(), "adapty-changes-"));
  const folder = temporary.path;
  const tag = await newestTag();
  const released = async (file: string) =>
    (await run("git", ["show", `${tag}:${file}`], { cwd: root, maxBuffer: 2 ** 26 })).stdout;
  if (!values.base && !tag) {
    console.log(
      "There is no tag v… yet, so the first release has nothing to compare with. Name a description with --base.",
    );
    return;
  }
  const base = values.base ?? join(folder, "released.yaml");
  if (!values.base) await writeFile(base, await released("generated/openapi.yaml"));
  const before = values.base ? [] : JSON.parse(await released("generated/discrepancies.json"));
  const after = JSON.parse(await readFile(join(root, "generated/discrepancies.json"), "utf8"));

  const output = join(folder, "report.json");
  const redocly = join(root, "node_modules/@redocly/cli/bin/cli.js");
  const flags = ["--format", "json", "--fail-on", "none", "--lint-config", "off", "--output", output];
  await run(process.execPath, [redocly, "diff", base, "generated/openapi.yaml", ...flags], { cwd: root });
  const report: Report = JSON.parse(await readFile(output, "utf8"));
  const text = renderChanges(report, await readDescription(join(root, "generated")), { before, after });
  if (!text) {
    console.log("The description has not changed.");
    return;
  }
  const { name, version } = JSON.parse(await readFile(join(root, "package.json"), "utf8"));
  // If only entries of spec/discrepancies/ have changed, the description does what it did.
  const { bump: needed = "patch" } = report;
  // Before 1.0.0, a minor version may break something.
  const bump = version.startsWith("0.") && needed === "major" ? "minor" : needed;
  const file = ".changeset/description.md";
  await writeFile(join(root, file), `---\n"${name}": ${bump}\n---\n\nThe description.\n\n${text}\n`);
  console.log(`Written: ${file}, a ${bump} version. Read it, shorten it, and commit it.`);
}

async function newestTag(): Promise<string | undefined> {
  const { stdout } = await run("git", ["tag", "--list", "v*", "--sort=-version:refname"], { cwd: root });
  return stdout.split("\n")[0] || undefined;
}

if (import.meta.main) await main();
