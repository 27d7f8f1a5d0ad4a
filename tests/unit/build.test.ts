import { spawnSync } from "node:child_process";
import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

const configuration = ["package.json", "redocly.yaml", ".spectral.yaml", "biome.json", ".gitignore"];
let copy: string;

/** Each test works on a copy of the project, so that it can break it. */
beforeEach(() => {
  copy = mkdtempSync(join(tmpdir(), "adapty-build-"));
  for (const path of ["spec", "scripts", "src/client", ...configuration]) {
    cpSync(path, join(copy, path), { recursive: true });
  }
  symlinkSync(join(process.cwd(), "node_modules"), join(copy, "node_modules"));
});

afterEach(() => rmSync(copy, { recursive: true }));

function run(script: string, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(copy, script), ...args], {
    encoding: "utf8",
  });
  return { status, stdout, stderr };
}

/** Replaces a text that stands in a file once, and returns the number of the line where it begins. */
function edit(file: string, from: string, to: string): number {
  const text = readFileSync(join(copy, file), "utf8");
  const [before = "", ...after] = text.split(from);
  expect(after, `${JSON.stringify(from)} in ${file}`).toHaveLength(1);
  writeFileSync(join(copy, file), `${before}${to}${after[0]}`);
  return before.split("\n").length;
}

/** The files below a folder, with their contents and times. */
function filesIn(folder: string) {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .sort()
    .map((file) => ({ file, path: join(folder, file) }))
    .filter(({ path }) => statSync(path).isFile())
    .map(({ file, path }) => ({ file, text: readFileSync(path, "utf8"), time: statSync(path).mtimeMs }));
}

// The tools are other processes, on a machine that other tests use too.
describe("the build", { timeout: 60_000 }, () => {
  it("writes the same bytes each time, with a line a step, and nothing where the description does not lint", () => {
    const { status, stdout, stderr } = run("scripts/build.ts");
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    const steps = stdout.trim().split("\n");
    expect(steps.map((line) => line.match(/^(\w+) +\d+ ms$/)?.[1]).sort()).toEqual([
      "bundle",
      "client",
      "lint",
      "reference",
      "types",
      "validators",
    ]);

    const built = filesIn(join(copy, "generated"));
    const [reference] = built.filter(({ file }) => file === "docs/index.html");
    expect(run("scripts/docs.ts").status).toBe(0);
    const rebuilt = filesIn(join(copy, "generated"));
    expect(rebuilt.find(({ file }) => file === "docs/index.html")?.text).toBe(reference?.text);
    // What is committed was written by another run.
    for (const { file, text } of built) {
      if (file !== "docs/index.html")
        expect(text === readFileSync(join("generated", file), "utf8"), file).toBe(true);
    }

    const line = edit("spec/components/schemas/Price.yaml", "type: object", "type: objekt");
    const broken = run("scripts/build.ts");
    expect(broken.status).toBe(1);
    expect(broken.stderr).toMatch(new RegExp(`^spec/components/schemas/Price\\.yaml:${line}  struct  `));
    expect(filesIn(join(copy, "generated"))).toEqual(rebuilt);
  });

  it("says which files are not what the description gives", () => {
    cpSync("generated", join(copy, "generated"), { recursive: true });
    edit("generated/client.ts", "Get a profile.", "Got a profile.");
    writeFileSync(join(copy, "generated/stray.ts"), "");
    rmSync(join(copy, "generated/types.ts"));
    const { status, stderr } = run("scripts/build.ts", "--check");
    expect(status).toBe(1);
    expect(stderr).toContain("(client.ts, stray.ts, types.ts). Run `npm run build`");
  });
});

describe("the linters", { timeout: 60_000 }, () => {
  it("find what breaks a rule of ours, with its file and line", () => {
    const price = "spec/components/schemas/Price.yaml";
    const grant = "spec/paths/v2_server-side-api_purchase_profile_grant_access-level.yaml";
    const refused = "spec/components/responses/GrantAccessLevelBadRequest.yaml";
    const entry = "spec/openapi.yaml";
    edit(refused, "      parse_error:\n        $ref: ../examples/ParseError.yaml\n", "");
    edit(
      refused,
      "ProfileDoesNotExistBadRequestError.yaml\n    ex",
      "ProfileDoesNotExistBadRequestError.yaml\n    ex",
    );
    const at = {
      nullable: edit(price, "  country:\n", "  country:\n    nullable: true\n") + 1,
      description: edit(price, "    description: Currency", "    x-was: Currency") - 1,
      example: edit(price, "    examples: [9.99]\n", "") - 3,
      id: edit(grant, "operationId: grantAccessLevel", "operationId: grantAccess"),
      file: edit(entry, "securitySchemes/SecretKey.yaml", "securitySchemes/PublicKey.yaml"),
    };
    const { status, stderr } = run("scripts/lint.ts");
    expect(status).toBe(1);
    expect(stderr.trim().split("\n")).toEqual(
      expect.arrayContaining([
        `${price}:${at.nullable}  struct  Property \`nullable\` is not expected here.`,
        `${price}:${at.description}  adapty/property-is-told  Property \`currency\` needs a description.`,
        `${price}:${at.example}  adapty/property-is-told  Property \`value\` needs \`examples\`.`,
        `${refused}:4  adapty/error-examples  Error code \`parse_error\` needs an example of that name.`,
        `${grant}:${at.id}  adapty/operation-ids  \`grantAccess\` is used twice, or is not one of the ids listed in redocly.yaml.`,
        expect.stringMatching(
          `^${entry}:\\d+  adapty/operation-ids  No operation has the id \`grantAccessLevel\`.`,
        ),
        `${entry}:${at.file}  adapty/file-name  This belongs in \`components/securitySchemes/SecretKey.yaml\`.`,
      ]),
    );
  });

  it("find in the bundle what breaks a rule of ours, and say where in spec/ that is", () => {
    const body = "spec/components/requestBodies/GrantAccessLevel.yaml";
    const v1Grant = "spec/paths/v1_server-side-api_grant_access-level.yaml";
    const examples =
      edit(body, "      lifetime:\n        $ref: ../examples/GrantAccessLevelLifetimeRequest.yaml\n", "") - 1;
    const deprecated = edit(
      v1Grant,
      "  description: Use [`grantAccessLevel`](#operation/grantAccessLevel)",
      "  description: Use v2",
    );
    const { status, stderr } = run("scripts/lint.ts");
    expect(status).toBe(1);
    expect(stderr).toContain(`${body}:${examples + 1}  request-examples  `);
    expect(stderr).toContain(`${v1Grant}:${deprecated}  deprecated-names-twin  `);
  });
});
