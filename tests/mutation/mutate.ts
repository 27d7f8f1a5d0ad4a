/**
 * Proves that the tests can fail: `npm run test:mutate` makes the project wrong in one respect
 * after another, each time in a copy, and runs the parts of `npm test` and the tests of the release
 * until one fails. It prints what noticed each mutation, writes the number into the README, and
 * fails if nothing noticed one. With an argument, it makes only the mutations whose names contain
 * that text.
 */
import { execFile, spawn } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { cp, mkdir, mkdtemp, readFile, rm, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { root } from "../../scripts/build/redocly.ts";
import { writeBetweenComments } from "../../scripts/dev/marked.ts";
import { type Mutation, mutate } from "./change.ts";
import { mutations, rebuild } from "./mutations.ts";

/** How many copies are at work at once, one for each core of a small machine. */
const COPIES = 2;

/** After this time a command is ended and counts as failed. In milliseconds. */
const LIMIT = 480_000;

/** The parts of `npm test`. */
const parts: Record<string, string[]> = {
  lint: ["npm", "run", "lint"],
  typecheck: ["npm", "run", "typecheck"],
  check: ["node", "scripts/build/build.ts", "--check"],
  tests: ["npx", "vitest", "run"],
};

/** Copies the project with its uncommitted changes. */
async function copyProject(folder: string): Promise<void> {
  const list = ["ls-files", "-z", "--cached", "--others", "--exclude-standard"];
  const { stdout } = await promisify(execFile)("git", list, { cwd: root });
  for (const file of new Set(stdout.split("\0").filter(Boolean))) {
    await cp(join(root, file), join(folder, file)).catch((error) => {
      if (error.code !== "ENOENT") throw error; // The file is deleted, and the deletion is not committed.
    });
  }
  await symlink(join(root, "node_modules"), join(folder, "node_modules"));
}

/** Each ends a command that runs, with its children. */
const endings = new Set<() => void>();

/** Whether a command fails in a folder. */
async function fails(folder: string, [command = "", ...args]: string[]): Promise<boolean> {
  const child = spawn(command, args, { cwd: folder, detached: true, stdio: "ignore" });
  const end = () => child.pid && process.kill(-child.pid, "SIGKILL");
  endings.add(end);
  const timer = setTimeout(end, LIMIT);
  const code = await new Promise((resolve) => child.on("close", resolve));
  clearTimeout(timer);
  endings.delete(end);
  return code !== 0;
}

/** Runs one part of `npm test`, or one file of tests. Returns what failed, if something did. */
async function noticedBy(folder: string, part: string): Promise<string | undefined> {
  const command = parts[part];
  if (command && part !== "tests") return (await fails(folder, command)) ? part : undefined;

  const report = `${folder}.json`;
  const files = part === "tests" ? [] : [`tests/${part}.test.ts`];
  const options = ["--bail=1", "--reporter=json", `--outputFile=${report}`];
  if (!(await fails(folder, ["npx", "vitest", "run", ...files, ...options]))) return undefined;
  const { testResults = [] } = JSON.parse(await readFile(report, "utf8").catch(() => "{}"));
  await rm(report, { force: true });
  const file = testResults.find(({ status }: { status: string }) => status === "failed");
  const test = file?.assertionResults.find(({ status }: { status: string }) => status === "failed");
  if (!file) return `${part} (it did not end)`;
  return `${file.name.slice(folder.length + 1)}${test ? `: ${test.fullName}` : ""}`;
}

/** Makes a mutation in a copy and takes it back. Returns what noticed it, if something did. */
async function attempt(mutation: Mutation, copy: string, original: string): Promise<string | undefined> {
  const changed = mutate(mutation, (file) => readFileSync(join(original, file), "utf8"));
  const files = [...changed.keys()];
  const isSource = files.some((file) => /^(spec|scripts)\//.test(file));
  try {
    for (const [file, text] of changed) writeFileSync(join(copy, file), text);
    if (isSource && (await fails(copy, ["node", ...rebuild]))) return "build";
    for (const part of new Set([mutation.test, "check", "typecheck", "lint", "tests"])) {
      const noticed = await noticedBy(copy, part);
      if (noticed) return noticed;
    }
    return undefined;
  } finally {
    for (const file of ["generated", ...files]) {
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

    const chosen = mutations.filter(({ name }) => name.includes(wanted));
    if (chosen.length === 0) throw new Error(`No mutation has a name that contains "${wanted}".`);
    // A part that fails without a mutation would seem to notice each of them.
    const needed = wanted ? new Set(chosen.map(({ test }) => test)) : Object.keys(parts);
    for (const part of needed) {
      const failed = await noticedBy(original, part);
      if (failed) throw new Error(`${failed} fails without a mutation, so nothing would be proved.`);
    }

    const queue = chosen.values();
    const unnoticed: string[] = [];
    await Promise.all(
      copies.map(async (copy) => {
        for (const mutation of queue) {
          const noticed = await attempt(mutation, copy, original);
          console.log(`${mutation.name.padEnd(72)}${noticed ?? "NOT NOTICED"}`);
          if (!noticed) unnoticed.push(mutation.name);
        }
      }),
    );
    const score = `${chosen.length - unnoticed.length} of ${chosen.length} mutations`;
    console.log(`\nSomething noticed ${score}.`);
    if (chosen.length === mutations.length)
      await writeBetweenComments(
        "README.md",
        "npm run test:mutate",
        `\`npm run test:mutate\` breaks the description, the scripts and the tables of the sources in places that are listed by hand: \`npm test\` and \`npm run test:release\` noticed ${score}.`,
      );
    if (unnoticed.length > 0)
      throw new Error(`Nothing noticed:\n${unnoticed.map((name) => `- ${name}`).join("\n")}`);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

await main(process.argv[2] ?? "").catch((problem: Error) => {
  console.error(problem.message);
  process.exitCode = 1;
});
