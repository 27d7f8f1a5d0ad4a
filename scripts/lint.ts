/** Lints spec/ with both linters. Run alone: `node scripts/lint.ts`. */
import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { isNode, LineCounter, parseDocument } from "yaml";
import bundle from "./bundle.ts";
import { redocly, root } from "./redocly.ts";

/**
 * Passes where neither linter has anything to say, a warning included.
 *
 * @throws {Error} whose message lists each problem with its file, line and rule.
 */
export default async function lint(): Promise<void> {
  const report = await redocly("lint", "spec/openapi.yaml", "--format=stylish", "--max-problems=1000");
  if (/\bwarning\b/.test(report)) throw new Error(report);
  await spectral();
}

interface Finding {
  code: string;
  message: string;
  path: (string | number)[];
}

/** Spectral takes Markdown that is included by `$ref` for YAML, so it reads the bundle, where that is text already. */
async function spectral(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "adapty-lint-"));
  try {
    await bundle(folder);
    const { stdout } = await promisify(execFile)(
      process.execPath,
      [
        "node_modules/@stoplight/spectral-cli/dist/index.js",
        "lint",
        join(folder, "openapi.json"),
        "--ruleset=.spectral.yaml",
        "--format=json",
        "--quiet",
      ],
      { cwd: root, maxBuffer: 64 * 1024 * 1024 },
    ).catch((failure) => {
      if (failure.stdout) return failure;
      throw failure;
    });
    const findings: Finding[] = JSON.parse(stdout);
    if (findings.length === 0) return;
    const lines = await Promise.all(
      findings.map(async ({ code, message, path }) => `  ${await locate(path)}  ${code}  ${message}`),
    );
    throw new Error(lines.join("\n"));
  } finally {
    await rm(folder, { recursive: true });
  }
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
