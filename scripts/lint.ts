/** Lints spec/ with both linters. Run alone: `node scripts/lint.ts`. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { isNode, LineCounter, parseDocument } from "yaml";
import bundle from "./bundle.ts";
import { redocly, root, runTool } from "./redocly.ts";
import { inTemporaryFolder } from "./temporary.ts";

/**
 * Passes where neither linter has anything to say, a warning included.
 *
 * @throws {Error} whose message has a line for each problem: file and line, rule, message.
 */
export default async function lint(): Promise<void> {
  const problems = await lintSources();
  // A description that does not bundle has its problems listed already.
  if (problems.length === 0) problems.push(...(await lintBundle()));
  if (problems.length > 0) throw new Error(problems.join("\n"));
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
  return problems.map(
    ({ ruleId, message, location: [at] }) => `${at?.source.ref}:${at?.start.line}  ${ruleId}  ${message}`,
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

/** File and line of spec/ from which a place in the bundle came, such as `spec/components/schemas/Offer.yaml:4`. */
async function locate(path: (string | number)[]): Promise<string> {
  const [section, kind, name, ...rest] = path;
  // The bundler names a component after its file.
  return section === "components" && name !== undefined
    ? follow(`spec/components/${kind}/${name}.yaml`, rest)
    : follow("spec/openapi.yaml", path);
}

async function follow(file: string, path: (string | number)[]): Promise<string> {
  const counter = new LineCounter();
  const document = parseDocument(await readFile(join(root, file), "utf8"), { lineCounter: counter });
  let offset = 0;
  for (let depth = 0; depth <= path.length; depth++) {
    const node = document.getIn(path.slice(0, depth), true);
    const reference = document.getIn([...path.slice(0, depth), "$ref"]);
    if (typeof reference === "string" && reference.endsWith(".yaml")) {
      return follow(join(file, "..", reference), path.slice(depth));
    }
    if (isNode(node)) offset = node.range?.[0] ?? offset;
  }
  return `${file}:${counter.linePos(offset).line}`;
}

if (import.meta.main) {
  await lint().catch((problem: Error) => {
    console.error(problem.message);
    process.exitCode = 1;
  });
}
