/**
 * Proves that the tests can fail: `npm run test:mutate` makes the project wrong in one place after another, each time in a copy, and runs the
 * parts of `npm test` until one of them is red. It prints what saw each mutation, and fails where one was seen by nothing.
 * With an argument, it makes only those mutations whose name has that text in it.
 */
import { execFile, spawn } from "node:child_process";
import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { type Mutation, mutations } from "./mutations.ts";
import { root } from "./redocly.ts";

/** How many copies are at work at once: one for each core of the machine that the 20 minutes are promised for. */
const COPIES = 2;

/** What hangs is ended, and counts as red. In ms. */
const LIMIT = 240_000;

/** The parts of `npm test`. */
const parts: Record<string, string[]> = {
  lint: ["npm", "run", "lint"],
  typecheck: ["npm", "run", "typecheck"],
  check: ["node", "scripts/build.ts", "--check"],
  tests: ["npx", "vitest", "run"],
};

/** Puts the project as it stands, uncommitted changes included, in a folder. */
async function copyProject(folder: string): Promise<void> {
  const list = ["ls-files", "-z", "--cached", "--others", "--exclude-standard"];
  const { stdout } = await promisify(execFile)("git", list, { cwd: root });
  for (const file of new Set(stdout.split("\0").filter(Boolean))) {
    await cp(join(root, file), join(folder, file)).catch((error) => {
      if (error.code !== "ENOENT") throw error; // Deleted, but not yet committed.
    });
  }
  await symlink(join(root, "node_modules"), join(folder, "node_modules"));
}

/** Ends what a command started, whatever it is doing. */
const endings = new Set<() => void>();

/** Runs a command; what it printed where it was red, else undefined. */
async function red(folder: string, [command = "", ...args]: string[]): Promise<string | undefined> {
  const child = spawn(command, args, { cwd: folder, detached: true, stdio: ["ignore", "pipe", "pipe"] });
  const end = () => child.pid && process.kill(-child.pid, "SIGKILL");
  endings.add(end);
  let printed = "";
  child.stdout.on("data", (text) => (printed += text));
  child.stderr.on("data", (text) => (printed += text));
  const timer = setTimeout(end, LIMIT);
  const code = await new Promise((resolve) => child.on("close", resolve));
  clearTimeout(timer);
  endings.delete(end);
  return code === 0 ? undefined : printed || "it did not end";
}

/** Runs one part of `npm test`, or one file of tests; says what was red, if anything was. */
async function seenBy(folder: string, part: string): Promise<string | undefined> {
  const isTests = part === "tests" || part.endsWith(".test.ts");
  if (!isTests) return (await red(folder, parts[part] as string[])) === undefined ? undefined : part;

  const report = `${folder}.json`;
  const files = part === "tests" ? [] : [part];
  const command = [
    ...(parts.tests as string[]),
    ...files,
    "--bail=1",
    "--reporter=json",
    `--outputFile=${report}`,
  ];
  if ((await red(folder, command)) === undefined) return undefined;
  const { testResults = [] } = JSON.parse(await readFile(report, "utf8").catch(() => "{}"));
  const file = testResults.find(({ status }: { status: string }) => status === "failed");
  const test = file?.assertionResults.find(({ status }: { status: string }) => status === "failed");
  await rm(report, { force: true });
  return file
    ? `${file.name.slice(folder.length + 1)}${test ? `: ${test.fullName}` : ""}`
    : `${part} (did not end)`;
}

/** Builds generated/ anew, without the lint that comes first in a build: what it would see, `lint` sees. */
async function rebuild(folder: string): Promise<string | undefined> {
  for (const script of ["bundle", "types", "client", "validators"]) {
    if (await red(folder, ["node", `scripts/${script}.ts`])) return `build (${script})`;
  }
  return undefined;
}

/** @throws {Error} where the text that is to be changed is not there, so that the mutation would prove nothing */
async function apply(folder: string, { name, edits }: Mutation): Promise<void> {
  for (const [file, from, to] of edits) {
    const text = await readFile(join(folder, file), "utf8");
    if (!text.includes(from))
      throw new Error(`${name}: finds nothing to change in ${file}, bring scripts/mutations.ts up to date`);
    await writeFile(
      join(folder, file),
      text.replaceAll(from, () => to),
    );
  }
}

/** Makes a mutation in a copy and takes it back; what saw it, if anything did. */
async function attempt(mutation: Mutation, copy: string, original: string): Promise<string | undefined> {
  const isSource = mutation.edits.some(([file]) => /^(spec|scripts)\//.test(file));
  try {
    await apply(copy, mutation);
    const broken = isSource ? await rebuild(copy) : undefined;
    if (broken) return broken;
    for (const part of new Set([mutation.hint, "check", "typecheck", "lint", "tests"])) {
      const seen = await seenBy(copy, part);
      if (seen) return seen;
    }
    return undefined;
  } finally {
    for (const file of ["generated", ...mutation.edits.map(([file]) => file)]) {
      await rm(join(copy, file), { recursive: true });
      await mkdir(dirname(join(copy, file)), { recursive: true });
      await cp(join(original, file), join(copy, file), { recursive: true });
    }
  }
}

async function main(wanted: string): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "adapty-mutate-"));
  const end = () => {
    for (const endChild of endings) endChild();
    process.exit(130);
  };
  process.on("SIGINT", end).on("SIGTERM", end);
  try {
    const original = join(folder, "original");
    const copies = Array.from({ length: COPIES }, (_, index) => join(folder, `copy-${index}`));
    for (const each of [original, ...copies]) await copyProject(each);

    if (!wanted) {
      for (const part of Object.keys(parts)) {
        const seen = await seenBy(original, part);
        if (seen) throw new Error(`${seen} is red before anything is wrong, so nothing would be proved.`);
      }
    }

    const chosen = mutations.filter(({ name }) => name.includes(wanted));
    const queue = chosen.values();
    const survivors: string[] = [];
    await Promise.all(
      copies.map(async (copy) => {
        for (const mutation of queue) {
          const seen = await attempt(mutation, copy, original).catch((error: Error) => {
            survivors.push(error.message);
            return error.message;
          });
          console.log(`${mutation.name.padEnd(72)}${seen ?? "SEEN BY NOTHING"}`);
          if (!seen) survivors.push(`${mutation.name}: seen by nothing`);
        }
      }),
    );
    console.log(`\n${chosen.length - survivors.length} of ${chosen.length} mutations were seen.`);
    if (survivors.length > 0) throw new Error(survivors.map((survivor) => `- ${survivor}`).join("\n"));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

await main(process.argv[2] ?? "").catch((problem: Error) => {
  console.error(problem.message);
  process.exitCode = 1;
});
