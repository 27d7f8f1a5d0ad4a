import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import ts from "typescript";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const tools = resolve("node_modules/.bin");
let folder: string;
let tarball: string;
let consumer: string;

function run(cwd: string, command: string, ...args: string[]): string {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, encoding: "utf8" });
  if (status !== 0) throw new Error(`${command} ${args.join(" ")}\n${stdout}${stderr}`);
  return stdout;
}

/** What the README says that each import costs. */
function readLimits(): { name: string; entry: string; limit: number }[] {
  const rows = readFileSync("README.md", "utf8").matchAll(
    /^\| `(\w+)` from `([\w/-]+)`.* \| ([\d.]+) kB \|$/gm,
  );
  return [...rows].map(([, name = "", entry = "", kB]) => ({ name, entry, limit: Number(kB) * 1000 }));
}

/** The size of all files in a folder, in bytes. */
function sizeOf(path: string): number {
  const files = readdirSync(path, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return files.reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0);
}

/** Packs a copy of the project without generated files, and installs the package in an empty folder. */
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "adapty-package-"));
  const project = join(folder, "project");
  const ignored = /^(node_modules|dist|generated|tests|\.git)$/;
  mkdirSync(project);
  for (const name of readdirSync(".").filter((entry) => !ignored.test(entry))) {
    cpSync(name, join(project, name), { recursive: true });
  }
  symlinkSync(resolve("node_modules"), join(project, "node_modules"));
  // start.test.ts tests the build. Here it has been done.
  cpSync("generated", join(project, "generated"), { recursive: true });
  writeFileSync(join(project, "scripts/build/build.ts"), "");
  run(project, "npm", "pack", "--pack-destination", folder);
  const [packed = ""] = readdirSync(folder).filter((name) => name.endsWith(".tgz"));
  tarball = join(folder, packed);

  consumer = join(folder, "consumer");
  cpSync("tests/fixtures/consumer", consumer, { recursive: true });
  writeFileSync(join(consumer, "package.json"), JSON.stringify({ private: true, type: "module" }));
  // The dependencies come from this project, so that no registry is needed.
  const dependencies = ["openapi-fetch", "openapi-typescript-helpers"].map((name) =>
    resolve("node_modules", name),
  );
  run(
    consumer,
    "npm",
    "install",
    "--offline",
    "--install-links",
    "--ignore-scripts",
    tarball,
    ...dependencies,
  );
});

afterAll(() => rmSync(folder, { recursive: true }));

describe("the package", () => {
  it("depends on openapi-fetch and nothing else", () => {
    const { dependencies } = JSON.parse(
      readFileSync(join(consumer, "node_modules/adapty-openapi/package.json"), "utf8"),
    );
    expect(Object.keys(dependencies)).toEqual(["openapi-fetch"]);
    expect(readdirSync(join(consumer, "node_modules")).filter((name) => !name.startsWith("."))).toEqual([
      "adapty-openapi",
      "openapi-fetch",
      "openapi-typescript-helpers",
    ]);
  });

  it("is small to download, and when it is installed with its dependencies", () => {
    expect(statSync(tarball).size).toBeLessThan(1_200_000);
    expect(sizeOf(join(consumer, "node_modules"))).toBeLessThan(4_000_000);
    expect(readLimits().map(({ entry }) => entry)).toContain("adapty-openapi/schemas");
  });

  it("reads little of itself for the client, and neither the mock nor the sandbox", async () => {
    const [, limit] = readFileSync("README.md", "utf8").match(/reads less than (\d+) kB/) ?? [];
    const { metafile } = await build({
      stdin: { contents: 'export * from "adapty-openapi";', resolveDir: consumer },
      bundle: true,
      format: "esm",
      write: false,
      metafile: true,
    });
    const sizes = Object.values(metafile.inputs).map(({ bytes }) => bytes);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(Number(limit) * 1000);
  });

  it.each(readLimits())(
    "adds at most $limit bytes to a bundle for $name of $entry",
    async ({ name, entry, limit }) => {
      const { outputFiles, warnings } = await build({
        stdin: { contents: `export { ${name} } from "${entry}";`, resolveDir: consumer },
        bundle: true,
        minify: true,
        format: "esm",
        write: false,
      });
      expect(warnings).toEqual([]);
      expect(gzipSync(outputFiles[0]?.contents ?? "").length).toBeLessThan(limit);
    },
  );

  it("holds the documented files, and no sources", () => {
    const files = run(folder, "tar", "-tf", tarball).trim().split("\n");
    for (const file of [
      "LICENSE",
      "README.md",
      "dist/index.d.ts",
      "dist/LICENCES.txt",
      "dist/openapi.json",
    ]) {
      expect(files).toContain(`package/${file}`);
    }
    expect(
      files.filter((file) => !/^package\/(dist\/|examples\/|LICENSE$|README\.md$|package\.json$)/.test(file)),
    ).toEqual([]);
    expect(files.filter((file) => /^package\/dist\/.*(?<!\.d)\.ts$/.test(file))).toEqual([]);
  });

  it("has all that its README links to", () => {
    const installed = join(consumer, "node_modules/adapty-openapi");
    const text = readFileSync(join(installed, "README.md"), "utf8");
    const links = [...text.matchAll(/\]\((?!https?:|#)([^)#]*)/g)].map(([, link = ""]) => link);
    expect(links).toContain("examples");
    expect(links.filter((link) => !existsSync(join(installed, link)))).toEqual([]);
  });

  it("shows a short line of its code if nobody catches an error", () => {
    const script = `import { createAdaptyClient } from "adapty-openapi"; createAdaptyClient({});`;
    const { stderr, status } = spawnSync(process.execPath, ["--input-type=module", "-e", script], {
      cwd: consumer,
      encoding: "utf8",
    });
    expect(status).toBe(1);
    expect(stderr).toContain("TypeError: createAdaptyClient needs a key");
    for (const line of stderr.split("\n")) expect(line.length).toBeLessThan(300);
  });

  it("names the licence of each package that is bundled", () => {
    const text = readFileSync(join(consumer, "node_modules/adapty-openapi/dist/LICENCES.txt"), "utf8");
    const titles = text.match(/^\S+ \d+\.\d+\.\d+\S* \(.*\)$/gm) ?? [];
    expect(titles).toContainEqual(expect.stringMatching(/^yaml \S+ \(ISC\)$/));
    expect(titles).toContainEqual(expect.stringMatching(/^validate\.io-number \S+ \(MIT\)$/));
    expect(titles.filter((title) => /\(\W*(undefined)?\W*\)$/.test(title))).toEqual([]);
  });

  it("passes publint and Are the types wrong?", () => {
    expect(run(folder, join(tools, "publint"), "--strict", tarball)).toContain("All good!");
    // It exits with an error if it finds a problem.
    run(folder, join(tools, "attw"), tarball, "--profile=esm-only", "--no-definitely-typed");
  });

  it.each([
    [
      "Node",
      "typescript",
      { module: "nodenext", lib: ["es2022"], types: ["node"], typeRoots: [resolve("node_modules/@types")] },
    ],
    [
      "a bundler and a browser",
      "typescript-7",
      { module: "preserve", moduleResolution: "bundler", lib: ["es2022", "dom", "dom.iterable"], types: [] },
    ],
  ])("has types that compile under strict, for %s, by %s", (_where, compiler, options) => {
    const compilerOptions = {
      ...options,
      target: "es2022",
      strict: true,
      exactOptionalPropertyTypes: true,
      resolveJsonModule: true,
      noEmit: true,
    };
    writeFileSync(join(consumer, "tsconfig.json"), JSON.stringify({ compilerOptions, files: ["main.ts"] }));
    const tsc = resolve("node_modules", compiler, "bin/tsc");
    run(consumer, process.execPath, tsc);

    const keyless = `import { createAdaptyClient } from "adapty-openapi"; createAdaptyClient({ baseUrl: "" });`;
    writeFileSync(join(consumer, "keyless.ts"), keyless);
    writeFileSync(
      join(consumer, "tsconfig.json"),
      JSON.stringify({ compilerOptions, files: ["keyless.ts"] }),
    );
    expect(() => run(consumer, process.execPath, tsc)).toThrow("Property 'apiKey' is missing");
  });

  it("is ESM that CommonJS can require", () => {
    const script = 'console.log(typeof require("adapty-openapi").createAdaptyClient)';
    expect(run(consumer, process.execPath, "--eval", script)).toBe("function\n");
  });

  it.each(["index", "types", "sandbox", "msw", "webhooks", "schemas"])(
    "needs nothing of Node for %s",
    (entry) => {
      const dist = join(consumer, "node_modules/adapty-openapi/dist");
      expect(importsOf(join(dist, `${entry}.js`)).filter((name) => name.startsWith("node:"))).toEqual([]);
    },
  );

  it("documents each type, property and argument", () => {
    expect(undocumented(join(consumer, "node_modules/adapty-openapi/dist"))).toEqual([]);
  });

  it("runs: the command's mock responds to the client", async () => {
    const command = join(consumer, "node_modules/.bin/adapty-openapi");
    const mock = spawn(command, ["mock", "--port", "0", "--json"], { stdio: ["ignore", "pipe", "pipe"] });
    try {
      let warned = "";
      mock.stderr.on("data", (text) => {
        warned += text;
      });
      const [first] = await once(mock.stdout, "data");
      const { url } = JSON.parse(String(first).split("\n")[0] ?? "");
      const script = `import { main } from "./main.ts"; console.log(JSON.stringify(await main("${url}")));`;
      expect(JSON.parse(run(consumer, process.execPath, "--input-type=module", "--eval", script))).toEqual({
        profile: expect.stringMatching(/^[0-9a-f-]{36}$/),
        code: "profile_does_not_exist",
        levels: ["premium"],
        openapi: expect.stringMatching(/^3\.1\./),
      });
      // Two things that need what the package leaves out of Prism, or of the description, to be unneeded.
      const headers = { Authorization: "Api-Key secret_live_any", "adapty-customer-user-id": "user-42" };
      for (const [method, prefer, status] of [
        ["GET", "dynamic=true", 200],
        ["DELETE", "code=204", 204],
      ] as const) {
        const made = await fetch(`${url}/api/v2/server-side-api/profile/`, {
          method,
          headers: { ...headers, Prefer: prefer },
        });
        expect(made.status).toBe(status);
      }
      expect(warned).toBe("");
    } finally {
      mock.kill();
    }
  });

  it("runs: the command's trigger knows the fields of an event", () => {
    const sent = spawnSync(
      join(consumer, "node_modules/.bin/adapty-openapi"),
      ["trigger", "trial_started", "--to", "http://127.0.0.1:9", "--data", '{"profile_idd":"x"}'],
      { encoding: "utf8" },
    );
    expect(sent.stderr).toContain(
      "profile_idd, which no document lists for trial_started. Did you mean profile_id?",
    );
  });

  it("describes the API with its guides, without the discrepancies", () => {
    const file = join(consumer, "node_modules/adapty-openapi/dist/openapi.json");
    const { tags } = JSON.parse(readFileSync(file, "utf8"));
    const names = tags.map(({ name }: { name: string }) => name);
    expect(names).toEqual(expect.arrayContaining(["Webhooks", "Quickstart"]));
    expect(names).not.toContain("Discrepancies");
  });

  it("runs: the command's proxy finds nothing in front of its mock", async () => {
    const command = join(consumer, "node_modules/.bin/adapty-openapi");
    const running: ChildProcess[] = [];
    const start = async (...args: string[]) => {
      const child = spawn(command, [...args, "--port", "0", "--json"], {
        stdio: ["ignore", "pipe", "inherit"],
      });
      running.push(child);
      const [first] = await once(child.stdout, "data");
      return { child, url: JSON.parse(String(first).split("\n")[0] ?? "").url };
    };
    try {
      const mock = await start("mock");
      const report = join(consumer, "report.json");
      const proxy = await start("proxy", "--upstream", mock.url, "--report", report, "--format", "json");
      await fetch(`${proxy.url}/api/v2/server-side-api/profile/`, {
        headers: { Authorization: "Api-Key secret_live_any", "adapty-customer-user-id": "user-42" },
      });
      proxy.child.kill("SIGINT");
      expect(await once(proxy.child, "exit")).toEqual([0, null]);
      expect(JSON.parse(readFileSync(report, "utf8"))).toMatchObject({ exchanges: 1, findings: [] });
    } finally {
      for (const child of running) child.kill();
    }
  });
});

/** What a file and the files that it imports import, except dynamically. */
function importsOf(file: string): string[] {
  const names = [...readFileSync(file, "utf8").matchAll(/(?:from|^import|;import) ?"([^"]+)"/gm)].map(
    ([, name = ""]) => name,
  );
  return [
    ...names,
    ...names.filter((name) => name.startsWith(".")).flatMap((name) => importsOf(join(dirname(file), name))),
  ];
}

/** The containers that openapi-typescript writes. Everything in them is also exported under a name of its own. */
const containers = /^(paths|operations|components|webhooks|\$defs)$/;

/** Types that contain those containers. */
const containing = /^(raw|(Response|RequestBody)[A-Z]\w+)$/;

/** The types, properties and arguments of the package without a comment for an editor to show. */
function undocumented(dist: string): string[] {
  const entries = ["index", "types", "schemas"].map((entry) => join(dist, `${entry}.d.ts`));
  const program = ts.createProgram(entries, { module: ts.ModuleKind.NodeNext, strict: true, types: [] });
  const checker = program.getTypeChecker();
  const found = new Set<string>();
  const seen = new Set<ts.Type>();

  function ours(symbol: ts.Symbol): boolean {
    return symbol.declarations?.every((it) => it.getSourceFile().fileName.startsWith(dist)) ?? false;
  }

  function look(path: string, symbol: ts.Symbol): void {
    const said =
      symbol.getDocumentationComment(checker).length > 0 ||
      symbol.getJsDocTags().some(({ name, text }) => name === "description" && text);
    if (!said) found.add(path);
  }

  function walk(path: string, type: ts.Type): void {
    if (seen.has(type)) return;
    seen.add(type);
    if (type.isUnionOrIntersection()) for (const part of type.types) walk(path, part);
    for (const part of checker.getTypeArguments(type as ts.TypeReference)) walk(path, part);
    for (const signature of type.getCallSignatures()) {
      for (const symbol of signature.parameters) walk(`${path}()`, checker.getTypeOfSymbol(symbol));
    }
    for (const property of type.getProperties().filter(ours)) {
      look(`${path}.${property.name}`, property);
      if (containing.test(property.name)) continue;
      walk(`${path}.${property.name}`, checker.getTypeOfSymbol(property));
    }
  }

  for (const entry of entries) {
    const module = checker.getSymbolAtLocation(program.getSourceFile(entry) as ts.SourceFile) as ts.Symbol;
    for (const exported of checker.getExportsOfModule(module)) {
      const symbol = exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported;
      if (containers.test(symbol.name)) continue;
      look(symbol.name, symbol);
      if (containing.test(symbol.name)) continue;
      const isValue = symbol.flags & ts.SymbolFlags.Value;
      walk(symbol.name, isValue ? checker.getTypeOfSymbol(symbol) : checker.getDeclaredTypeOfSymbol(symbol));
    }
  }
  return [...found];
}
