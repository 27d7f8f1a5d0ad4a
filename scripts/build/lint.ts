/**
 * Lints spec/: its files, the description with two linters, and the guides. Run alone: `node
 * scripts/build/lint.ts`.
 */
import { glob, readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { isScalar, visit } from "yaml";
import bundle from "./bundle.ts";
import { readDescription } from "./description.ts";
import { redocly, root } from "./redocly.ts";
import { inTemporaryFolder } from "./temporary.ts";
import { readYaml } from "./yaml.ts";

/**
 * Lints the description. A warning counts as a problem.
 *
 * @param folder the folder that the bundle is written to
 * @param bundled the running step that writes the bundle
 * @throws {Error} if there are problems. The message has a line for each: file and line, rule,
 *   message
 */
export default async function lint(folder: string, bundled: Promise<void>): Promise<void> {
  const [files, sources, bundling, guides] = await Promise.allSettled([
    lintFiles(),
    lintSources(),
    bundled,
    bundled.then(() => lintTexts(folder)),
  ]);
  const unused = settled(files);
  // A description with these problems does not bundle, or its bundle has follow-on problems.
  throwIfAny(settled(sources));
  settled(bundling);
  throwIfAny([...unused, ...settled(guides), ...(await lintBundle(folder))]);
}

function settled<Value>(result: PromiseSettledResult<Value>): Value {
  if (result.status === "rejected") throw result.reason;
  return result.value;
}

function throwIfAny(problems: string[]): void {
  if (problems.length > 0) throw new Error([...new Set(problems)].join("\n"));
}

/** The files that nothing has to refer to. */
const ENTRY = /^spec\/(openapi\.yaml|discrepancies\/.*|workflows\/.*\.arazzo\.yaml)$/;

/**
 * Finds the files that nothing refers to.
 *
 * @throws {Error} if a file is not YAML. Linting it would only report follow-on problems.
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
  throwIfAny(faults);
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
  const linting = redocly("lint", ...files, "--format=json", "--max-problems=1000");
  const reports = await linting.catch((failure) => {
    // If it finds a problem, the command fails, but it has printed its report.
    if (failure.stdout) return failure.stdout as string;
    throw failure;
  });
  // The output is one JSON report per file, without a separator.
  const problems = reports
    .split(/(?<=^})(?={$)/m)
    .flatMap((report): RedoclyProblem[] => JSON.parse(report).problems);
  // An unresolved reference triggers other rules, too, so report only the references.
  const unresolved = problems.filter(({ ruleId }) => ruleId === "no-unresolved-refs");
  return (unresolved.length > 0 ? unresolved : problems).map(
    ({ ruleId, message, location: [at] }) =>
      `${at?.source.ref}:${at?.start.line}  ${ruleId}  ${message.replaceAll(root, "")}`,
  );
}

/**
 * Spectral would read Markdown that is included by `$ref` as YAML, so it lints the bundle, which
 * has it as text.
 */
async function lintBundle(folder: string): Promise<string[]> {
  // Imported only here, since it loads slowly and only a lint needs it.
  const { default: lintWithSpectral } = await import("./spectral.ts");
  const problems = await lintWithSpectral(JSON.parse(await readFile(join(folder, "openapi.json"), "utf8")));
  return Promise.all(
    problems.map(async ({ code, message, path }) => `${await locate(path)}  ${code}  ${message}`),
  );
}

async function lintTexts(folder: string): Promise<string[]> {
  // Imported only here, for the same reason.
  const { default: lintGuides } = await import("./guides/lint.ts");
  return lintGuides((await readDescription(folder)).root);
}

/** Finds the file and line in spec/ of a place in the bundle. */
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
  await inTemporaryFolder((folder) => lint(folder, bundle(folder))).catch((problem: Error) => {
    console.error(problem.message);
    process.exitCode = 1;
  });
}
