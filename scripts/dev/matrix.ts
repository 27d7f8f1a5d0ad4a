/**
 * Tries the packed package in the versions of TypeScript, the runtimes and the bundlers that people
 * use: `npm run matrix`. All come from the npm registry into a temporary folder. The tables that it
 * prints are those of README.md, between the two comments that name this script. It fails if
 * something that must work does not.
 */
import { execFile } from "node:child_process";
import { cp, mkdir, mkdtempDisposable, readFile, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { gzipSync } from "node:zlib";
import { launchChromium } from "../../tests/browser/chromium.ts";
import { root } from "../build/redocly.ts";
import { writeBetweenComments } from "./marked.ts";
import { pack } from "./pack.ts";

const run = promisify(execFile);

const COMPILERS = ["5.4", "5.9", "6", "7"];

/** The settings of a project, and whether it is ESM. */
const PROJECTS = {
  node16: { module: "node16", type: "module" },
  nodenext: { module: "nodenext", type: "module" },
  bundler: { module: "preserve", moduleResolution: "bundler", type: "module" },
  "CommonJS, node16": { module: "node16", type: "commonjs" },
  "CommonJS, nodenext": { module: "nodenext", type: "commonjs" },
  "CommonJS, bundler": { module: "preserve", moduleResolution: "bundler", type: "commonjs" },
} as const;

/** Each project is tried with the library of Node and with that of browsers. */
const LIBRARIES = [
  { lib: ["es2022"], types: ["node"] },
  { lib: ["es2022", "dom", "dom.iterable"], types: [] },
  { lib: ["esnext", "dom", "dom.iterable"], types: ["node"] },
];

/** What the package is expected to refuse, and why. */
const EXCEPTIONS: Record<string, string> = {
  "CommonJS, node16": "TypeScript's `node16` has no `require` of ESM: use `nodenext` or `bundler`",
  "CommonJS, nodenext 5.4": "TypeScript accepts `require` of ESM from 5.8 on",
};

const NODES = ["20", "22", "24", "26"];

/** Two methods, no retries: what the README gives the size of. */
const CLIENT = `
import { createAdaptyClient } from "adapty-openapi";
const adapty = createAdaptyClient({ apiKey: "secret_live_any" });
const user = { customerUserId: "user-42" };
console.log(await adapty.getProfile(user), await adapty.grantAccessLevel({ ...user, body: { access_level_id: "premium" } }));
`;

/** What the smoke test gets: the events of a purchase and of its renewal. */
const EXPECTED = "access_level_updated access_level_updated subscription_renewed subscription_started";

await using temporary = await mkdtempDisposable(join(tmpdir(), "adapty-matrix-"));
const folder = temporary.path;
const modules = join(folder, "node_modules");
const problems: string[] = [];
const tarball = await pack(folder);
await install(tarball);
const tables = [await types(), await runtimes(), await bundlers()].join("\n\n");
console.log(tables);
await writeBetweenComments("README.md", "npm run matrix", tables);
for (const problem of problems) console.error(problem);
process.exitCode = problems.length > 0 ? 1 : 0;

async function install(tarball: string): Promise<void> {
  await writeFile(join(folder, "package.json"), JSON.stringify({ private: true, type: "module" }));
  const system = `${process.platform}-${process.arch}`;
  const tools = [
    ...COMPILERS.map((version) => `typescript-${version}@npm:typescript@${version}`),
    ...NODES.map((version) => `node-${version}@npm:node-${system}@${version}`),
    ...[
      "bun",
      "deno",
      "workerd",
      "esbuild",
      "rollup",
      "@rollup/plugin-node-resolve",
      "@rollup/plugin-terser",
    ],
    ...["webpack", "vite", "@types/node@22"],
  ];
  const flags = ["--no-audit", "--no-fund", "--no-package-lock", "--foreground-scripts=false"];
  await run("npm", ["install", ...flags, tarball, ...tools], { cwd: folder, maxBuffer: 2 ** 26 });
  await cp(join(root, "tests/fixtures/consumer"), folder, { recursive: true });
}

/** Which project compiles with which compiler. */
async function types(): Promise<string> {
  const rows: string[] = [];
  for (const [name, { type, ...options }] of Object.entries(PROJECTS)) {
    const project = join(folder, `project-${name.replaceAll(/\W+/g, "-")}`);
    await mkdir(project);
    await writeFile(join(project, "package.json"), JSON.stringify({ private: true, type }));
    await cp(join(folder, "types.ts"), join(project, "types.ts"));
    const cells = [];
    for (const version of COMPILERS) {
      const failed = await compile(project, version, options);
      const exception = EXCEPTIONS[name] ?? EXCEPTIONS[`${name} ${version}`];
      if (failed && !exception) problems.push(`TypeScript ${version}, ${name}: ${failed}`);
      if (!failed && exception)
        problems.push(`TypeScript ${version}, ${name} compiles; EXCEPTIONS says that it does not.`);
      cells.push(failed ? "no" : "yes");
    }
    rows.push(`| ${name} | ${cells.join(" | ")} |`);
  }
  const reasons = Object.entries(EXCEPTIONS).map(([name, reason]) => `- ${name}: ${reason}.`);
  return [
    `| \`module\` or \`moduleResolution\` | ${COMPILERS.map((version) => `TypeScript ${version}`).join(" | ")} |`,
    `| --- |${" --- |".repeat(COMPILERS.length)}`,
    ...rows,
    "",
    ...reasons,
  ].join("\n");
}

/** The first error of a project, or undefined if it compiles with each library. */
async function compile(project: string, version: string, options: object): Promise<string | undefined> {
  for (const library of LIBRARIES) {
    const compilerOptions = {
      ...options,
      ...library,
      target: "es2022",
      strict: true,
      exactOptionalPropertyTypes: true,
      noEmit: true,
      typeRoots: [join(modules, "@types")],
    };
    await writeFile(join(project, "tsconfig.json"), JSON.stringify({ compilerOptions, files: ["types.ts"] }));
    const compiler = join(modules, `typescript-${version}`, "bin/tsc");
    const failure = await run(process.execPath, [compiler, "-p", project]).then(
      () => undefined,
      ({ stdout }) => `${library.lib.join()}: ${String(stdout).split("\n")[0]}`,
    );
    if (failure) return failure;
  }
  return undefined;
}

/** Where the same code runs. */
async function runtimes(): Promise<string> {
  const print = "const { smoke } = await import('./smoke.js'); console.log(await smoke());";
  await writeFile(join(folder, "print.js"), print);
  const rows = [];
  for (const version of NODES) {
    const node = join(modules, `node-${version}`, "bin/node");
    rows.push(await tried(`Node ${version}`, [node, "--version"], () => output(node, "print.js")));
  }
  const bun = join(modules, ".bin/bun");
  rows.push(await tried("Bun", [bun, "--version"], () => output(bun, "print.js")));
  const deno = join(modules, ".bin/deno");
  rows.push(
    await tried("Deno", [deno, "--version"], () =>
      output(deno, "run", "--allow-all", "--no-remote", "print.js"),
    ),
  );
  rows.push(await tried("workerd", [join(modules, ".bin/workerd"), "--version"], inWorkerd));
  const browser = await launchChromium(["--no-sandbox"]);
  rows.push(await tried(`Chromium ${browser.version()}`, undefined, () => inPage(browser)));
  await browser.close();
  return ["| Runtime | version | runs |", "| --- | --- | --- |", ...rows].join("\n");
}

async function tried(
  name: string,
  version: string[] | undefined,
  attempt: () => Promise<string>,
): Promise<string> {
  const [command, ...args] = version ?? [];
  const [, label = ""] = command
    ? (/(\d[\w.-]*)/.exec(await output(command, ...args)) ?? [])
    : (/ (\S+)$/.exec(name) ?? []);
  const failure = await attempt().then(
    (received) => (received.trim() === EXPECTED ? undefined : `It printed ${JSON.stringify(received)}.`),
    (error) => String(error.stderr || error.message || error),
  );
  if (failure) problems.push(`${name}: ${failure}`);
  return `| ${name.split(" ")[0]} | ${label} | ${failure ? "no" : "yes"} |`;
}

async function output(command: string, ...args: string[]): Promise<string> {
  const { stdout } = await run(command, args, { cwd: folder, timeout: 60_000 });
  return stdout;
}

/** Bundles the same code into one module that exports `smoke`. */
async function bundledSmoke(): Promise<string> {
  await run(join(modules, ".bin/esbuild"), ["smoke.js", "--bundle", "--format=esm", "--outfile=bundled.js"], {
    cwd: folder,
  });
  return readFile(join(folder, "bundled.js"), "utf8");
}

async function inWorkerd(): Promise<string> {
  const test = `export default { async test() { const got = await smoke(); if (got !== ${JSON.stringify(EXPECTED)}) throw new Error(got); } };`;
  await writeFile(join(folder, "worker.js"), `${await bundledSmoke()}\n${test}`);
  await writeFile(
    join(folder, "worker.capnp"),
    `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (services = [(name = "main", worker = (
  modules = [(name = "worker.js", esModule = embed "worker.js")], compatibilityDate = "2025-01-01"
))]);`,
  );
  await output(join(modules, ".bin/workerd"), "test", "worker.capnp");
  return EXPECTED;
}

/** In a page of 127.0.0.1, since pages from elsewhere without TLS have no `crypto.subtle`. */
async function inPage(browser: Awaited<ReturnType<typeof launchChromium>>): Promise<string> {
  const script = `${await bundledSmoke()}\nglobalThis.received = smoke();`;
  const server = createServer((_request, response) => {
    response.writeHead(200, { "Content-Type": "text/html" });
    response.end(
      `<!doctype html><script type="module">${script.replaceAll("</script", "<\\/script")}</script>`,
    );
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  try {
    const page = await browser.newPage();
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    return await page.evaluate(() => (globalThis as unknown as { received: Promise<string> }).received);
  } finally {
    server.close();
  }
}

/** What a client of two methods weighs, by bundler. */
async function bundlers(): Promise<string> {
  await writeFile(join(folder, "client.js"), CLIENT);
  const build = {
    esbuild: `import { build } from "esbuild";
      const { warnings } = await build({ entryPoints: ["client.js"], bundle: true, minify: true, format: "esm", outfile: "out-esbuild/client.js", logLevel: "silent" });
      for (const { text } of warnings) console.log(text);`,
    rollup: `import { rollup } from "rollup"; import resolve from "@rollup/plugin-node-resolve"; import terser from "@rollup/plugin-terser";
      const bundle = await rollup({ input: "client.js", plugins: [resolve()], onwarn: ({ message }) => console.log(message) });
      await bundle.write({ file: "out-rollup/client.js", format: "esm", plugins: [terser()] });`,
    webpack: `import webpack from "webpack";
      webpack({ mode: "production", entry: "./client.js", experiments: { outputModule: true }, output: { path: process.cwd() + "/out-webpack", filename: "client.js", module: true } }, (error, stats) => {
        if (error) throw error;
        for (const { message } of [...(stats.toJson().warnings ?? []), ...(stats.toJson().errors ?? [])]) console.log(message);
      });`,
    vite: `import { build, createLogger } from "vite";
      const customLogger = createLogger("warn"); customLogger.warn = customLogger.warnOnce = customLogger.error = (message) => console.log(message);
      await build({ configFile: false, logLevel: "warn", customLogger, build: { outDir: "out-vite", target: "es2022", rolldownOptions: { input: "client.js", output: { entryFileNames: "client.js" } } } });`,
  };
  const rows = [];
  for (const [name, script] of Object.entries(build)) {
    await writeFile(join(folder, `build-${name}.js`), script);
    const warnings = (await output(process.execPath, `build-${name}.js`)).trim();
    if (warnings) problems.push(`${name} warns: ${warnings}`);
    const size = gzipSync(await readFile(join(folder, `out-${name}/client.js`)), { level: 9 }).length;
    const { version } = JSON.parse(await readFile(join(modules, name, "package.json"), "utf8"));
    rows.push(`| ${name} | ${version} | ${(size / 1000).toFixed(1)} kB | ${warnings ? "yes" : "none"} |`);
  }
  return [
    "| Bundler | version | client with two methods, gzipped | warnings |",
    "| --- | --- | --- | --- |",
    ...rows,
  ].join("\n");
}
