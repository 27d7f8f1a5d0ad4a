/** Lints spec/: its files, then what they say, with both linters. Run alone: `node scripts/build/lint.ts`. */
import { glob, readdir } from "node:fs/promises";
import { join } from "node:path";
import { isScalar, visit } from "yaml";
import bundle from "./bundle.ts";
import { redocly, root, runTool } from "./redocly.ts";
import { inTemporaryFolder } from "./temporary.ts";
import { readYaml } from "./yaml.ts";

/**
 * Passes where there is nothing to say, a warning included.
 *
 * @throws {Error} whose message has a line for each problem: file and line, rule, message.
 */
export default async function lint(): Promise<void> {
  const unused = await lintFiles();
  const found = await lintSources();
  // A description that does not bundle has its problems listed already.
  const problems = found.length > 0 ? found : [...unused, ...(await lintBundle())];
  if (problems.length > 0) throw new Error([...new Set(problems)].join("\n"));
}

/** Entry points: files that nothing has to reference. */
const ENTRY = /^spec\/(openapi\.yaml|discrepancies\/.*|workflows\/.*\.arazzo\.yaml)$/;

/**
 * Finds the files that nothing refers to.
 *
 * @throws {Error} where one is not YAML: what the linters would say then comes of it.
 */
async function lintFiles(): Promise<string[]> {
  const entries = await readdir(join(root, "spec"), { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile() && /\.(yaml|md)$/.test(entry.name))
    .map(({ parentPath, name }) => join(parentPath, name).slice(root.length))
    .sort();
  const faults: string[] = [];
  const used = new Set<string>();
  for (const file of files.filter((name) => name.endsWith(".yaml"))) {
    try {
      const { document } = await readYaml(file);
      visit(document, {
        Pair(_, { key, value }) {
          if (isScalar(key) && key.value === "$ref" && isScalar(value))
            used.add(join(file, "..", String(value.value).split("#", 1)[0] as string));
        },
      });
    } catch (problem) {
      faults.push((problem as Error).message);
    }
  }
  if (faults.length > 0) throw new Error(faults.join("\n"));
  const unused = files.filter((file) => !ENTRY.test(file) && !used.has(file));
  return unused.map((file) => `${file}:1  unused  Nothing refers to this file.`);
}

interface RedoclyProblem {
  ruleId: string;
  message: string;
  location: { source: { ref: string }; start: { line: number } }[];
}

async function lintSources(): Promise<string[]> {
  const files = ["spec/openapi.yaml", "spec/workflows/*.arazzo.yaml"];
  const reports = await outputOf(redocly("lint", ...files, "--format=json", "--max-problems=1000"));
  // One report for each file, with nothing between them.
  const problems = reports
    .split(/(?<=^})(?={$)/m)
    .flatMap((report): RedoclyProblem[] => JSON.parse(report).problems);
  // What lacks something that is referred to breaks other rules too.
  const unresolved = problems.filter(({ ruleId }) => ruleId === "no-unresolved-refs");
  return (unresolved.length > 0 ? unresolved : problems).map(
    ({ ruleId, message, location: [at] }) =>
      `${at?.source.ref}:${at?.start.line}  ${ruleId}  ${message.replaceAll(root, "")}`,
  );
}

interface SpectralProblem {
  code: string;
  message: string;
  path: (string | number)[];
}

/** Spectral takes Markdown that is included by `$ref` for YAML, so it reads the bundle, where that is text already. */
function lintBundle(): Promise<string[]> {
  return inTemporaryFolder(async (folder) => {
    await bundle(folder);
    const spectral = "@stoplight/spectral-cli/dist/index.js";
    const file = join(folder, "openapi.json");
    const report = await outputOf(
      runTool(spectral, "lint", file, "--ruleset=.spectral.yaml", "--format=json", "--quiet"),
    );
    const problems: SpectralProblem[] = JSON.parse(report);
    return Promise.all(
      problems.map(async ({ code, message, path }) => `${await locate(path)}  ${code}  ${message}`),
    );
  });
}

/** What a linter printed, though it failed: it does where it has found a problem. */
async function outputOf(run: Promise<string>): Promise<string> {
  return run.catch((failure) => {
    if (failure.stdout) return failure.stdout;
    throw failure;
  });
}

/** Finds the file and line in spec/ that a place in the bundle came from. */
async function locate(path: (string | number)[]): Promise<string> {
  const [section, kind, name, ...rest] = path;
  if (section !== "components" || name === undefined) return follow("spec/openapi.yaml", path);
  // The bundler names a component after its file.
  const [file] = await Array.fromAsync(glob(`spec/components/${kind}/**/${name}.yaml`, { cwd: root }));
  if (file === undefined) throw new Error(`No file in spec/components/${kind} is named ${name}.yaml.`);
  return follow(file, rest);
}

async function follow(file: string, path: (string | number)[]): Promise<string> {
  const { document, locate } = await readYaml(file);
  for (let depth = 0; depth <= path.length; depth++) {
    const reference = document.getIn([...path.slice(0, depth), "$ref"]);
    if (typeof reference === "string" && reference.endsWith(".yaml")) {
      return follow(join(file, "..", reference), path.slice(depth));
    }
  }
  return locate(path);
}

if (import.meta.main) {
  await lint().catch((problem: Error) => {
    console.error(problem.message);
    process.exitCode = 1;
  });
}
