import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
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

/** Packs a copy of the project, and installs the package in a folder where nothing else is. */
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "adapty-package-"));
  const project = join(folder, "project");
  const ignored = /^(node_modules|dist|generated|tests|\.git)$/;
  mkdirSync(project);
  for (const name of readdirSync(".").filter((entry) => !ignored.test(entry))) {
    cpSync(name, join(project, name), { recursive: true });
  }
  symlinkSync(resolve("node_modules"), join(project, "node_modules"));
  run(project, "npm", "pack", "--pack-destination", folder);
  const [packed = ""] = readdirSync(folder).filter((name) => name.endsWith(".tgz"));
  tarball = join(folder, packed);

  consumer = join(folder, "consumer");
  cpSync("tests/fixtures/consumer", consumer, { recursive: true });
  writeFileSync(join(consumer, "package.json"), JSON.stringify({ private: true, type: "module" }));
  // What the package depends on is taken from here, so that no registry is asked.
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
}, 120_000);

afterAll(() => rmSync(folder, { recursive: true }));

describe("the package", { timeout: 60_000 }, () => {
  it("brings openapi-fetch and nothing else", () => {
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

  it("holds what it promises, and nothing of how it was made", () => {
    const files = run(folder, "tar", "-tf", tarball).trim().split("\n");
    for (const file of [
      "LICENSE",
      "README.md",
      "dist/index.d.ts",
      "dist/LICENCES.txt",
      "dist/LICENCES-node.txt",
      "generated/docs/index.html",
    ]) {
      expect(files).toContain(`package/${file}`);
    }
    expect(
      files.filter(
        (file) => !/^package\/(dist\/|generated\/|LICENSE$|README\.md$|package\.json$)/.test(file),
      ),
    ).toEqual([]);
    expect(files.filter((file) => file.endsWith(".ts") && !file.endsWith(".d.ts"))).toEqual([]);
  });

  it("passes publint and Are the types wrong?", () => {
    expect(run(folder, join(tools, "publint"), "--strict", tarball)).toContain("All good!");
    // It fails where it finds a problem. TypeScript reads no YAML, so that entry has no types to be wrong.
    run(
      folder,
      join(tools, "attw"),
      tarball,
      "--profile=esm-only",
      "--no-definitely-typed",
      "--exclude-entrypoints=openapi.yaml",
    );
  });

  it.each([
    [
      "Node",
      { module: "nodenext", lib: ["es2022"], types: ["node"], typeRoots: [resolve("node_modules/@types")] },
    ],
    [
      "a bundler and a browser",
      { module: "preserve", moduleResolution: "bundler", lib: ["es2022", "dom", "dom.iterable"], types: [] },
    ],
  ])("has types that hold under strict, for %s", (_where, options) => {
    const compilerOptions = {
      ...options,
      target: "es2022",
      strict: true,
      exactOptionalPropertyTypes: true,
      resolveJsonModule: true,
      noEmit: true,
    };
    writeFileSync(join(consumer, "tsconfig.json"), JSON.stringify({ compilerOptions, files: ["main.ts"] }));
    run(consumer, join(tools, "tsc"));
  });

  it("runs: the command's mock answers the client", async () => {
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
      expect(warned).toBe("");
    } finally {
      mock.kill();
    }
  });
});
