import { spawnSync } from "node:child_process";
import { cpSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { copyProject, edit } from "./support/copy.ts";

let copy: string;
beforeEach(() => {
  copy = copyProject();
});
afterEach(() => rmSync(copy, { recursive: true }));

function run(script: string, ...args: string[]) {
  return spawnSync(process.execPath, [join(copy, script), ...args], { encoding: "utf8" });
}

// The tools are other processes, on a machine that other tests use too.
describe("the build", { timeout: 60_000 }, () => {
  it("writes nothing where the description does not lint", () => {
    cpSync("generated", join(copy, "generated"), { recursive: true });
    const state = () =>
      readdirSync(join(copy, "generated"), { recursive: true, encoding: "utf8" }).map((file) => {
        const path = join(copy, "generated", file);
        return [file, statSync(path).mtimeMs, statSync(path).isFile() && readFileSync(path, "utf8")];
      });
    const before = state();

    const line = edit(
      join(copy, "spec/components/schemas/transactions/Price.yaml"),
      "type: object",
      "type: objekt",
    );
    const { status, stderr } = run("scripts/build/build.ts");
    expect(status).toBe(1);
    expect(stderr).toMatch(
      new RegExp(`^spec/components/schemas/transactions/Price\\.yaml:${line}  struct  `),
    );
    expect(state()).toEqual(before);
  });

  it("says which files are not what the description gives", () => {
    cpSync("generated", join(copy, "generated"), { recursive: true });
    edit(join(copy, "generated/client.ts"), "Get a profile.", "Got a profile.");
    writeFileSync(join(copy, "generated/stray.ts"), "");
    rmSync(join(copy, "generated/types.ts"));
    const { status, stderr } = run("scripts/build/build.ts", "--check");
    expect(status).toBe(1);
    expect(stderr).toContain("(client.ts, stray.ts, types.ts). Run `npm run build`");
  });
});

describe("the linters", { timeout: 60_000 }, () => {
  it("find what breaks a rule of ours, with its file and line", () => {
    const price = "spec/components/schemas/transactions/Price.yaml";
    const refused = "spec/components/responses/access-levels/GrantAccessLevelBadRequest.yaml";
    const entry = "spec/openapi.yaml";
    const change = (file: string, from: string, to: string) => edit(join(copy, file), from, to);
    change(refused, "      parse_error:\n        $ref: ../../examples/common/ParseError.yaml\n", "");
    const at = {
      nullable: change(price, "  country:\n", "  country:\n    nullable: true\n") + 1,
      description: change(price, "    description: Currency", "    x-was: Currency") - 1,
      example: change(price, "    examples: [9.99]\n", "") - 3,
      file: change(entry, "securitySchemes/SecretKey.yaml", "securitySchemes/PublicKey.yaml"),
      path: change(entry, "paths/v1/profiles.yaml", "paths/legacy/profiles.yaml"),
    };
    const { status, stderr } = run("scripts/build/lint.ts");
    expect(status).toBe(1);
    expect(stderr.trim().split("\n")).toEqual(
      expect.arrayContaining([
        `${price}:${at.nullable}  struct  Property \`nullable\` is not expected here.`,
        `${price}:${at.description}  adapty/property-is-told  Property \`currency\` needs a description.`,
        `${price}:${at.example}  adapty/property-is-told  Property \`value\` needs \`examples\`.`,
        `${refused}:4  adapty/error-examples  Error code \`parse_error\` needs an example of that name.`,
        `${entry}:${at.file}  adapty/file-name  This belongs in \`components/securitySchemes/SecretKey.yaml\`.`,
        `${entry}:${at.path}  adapty/file-name  This belongs in \`paths/v1/profiles.yaml\`.`,
      ]),
    );
  });

  it("find in the bundle what breaks a rule of ours, and say where in spec/ that is", () => {
    const body = "spec/components/requestBodies/access-levels/GrantAccessLevel.yaml";
    const v1Grant = "spec/paths/v1/grant_access-level.yaml";
    const example =
      "      lifetime:\n        $ref: ../../examples/access-levels/GrantAccessLevelLifetimeRequest.yaml\n";
    const examples = edit(join(copy, body), example, "");
    const deprecated = edit(
      join(copy, v1Grant),
      "Use [`grantAccessLevel`](#operation/grantAccessLevel)",
      "Use `grantAccessLevel`",
    );
    const { status, stderr } = run("scripts/build/lint.ts");
    expect(status).toBe(1);
    expect(stderr).toContain(`${body}:${examples}  request-examples  `);
    expect(stderr).toContain(`${v1Grant}:${deprecated}  deprecated-names-twin  `);
  });

  it.each([
    ["a tab", "  country:\n", "\tcountry:\n", 1],
    ["a key twice", "    type: number\n", "    type: number\n    type: number\n", 2],
    ["a colon too many", "type: object", "type: object: x", 1],
  ])("tell of %s once, by its line", (_what, from, to, lines) => {
    const price = "spec/components/schemas/transactions/Price.yaml";
    const at = edit(join(copy, price), from, to) + lines - 1;
    const { status, stderr } = run("scripts/build/lint.ts");
    expect(status).toBe(1);
    expect(stderr.match(/^\S+ {2}\w+/gm)).toEqual([`${price}:${at}  yaml`]);
  });

  it.each(["spec/openapi.yaml", "spec/discrepancies/legacy.yaml", "spec/workflows/stripe.arazzo.yaml"])(
    "name %s where it is no YAML",
    (file) => {
      writeFileSync(join(copy, file), `${readFileSync(file, "utf8")}\na: b: c\n`);
      const lines = readFileSync(file, "utf8").split("\n").length;
      expect(run("scripts/build/lint.ts").stderr).toContain(`${file}:${lines + 1}  yaml  `);
    },
  );

  it("run without arguments, too", () => {
    const redocly = join(copy, "node_modules/@redocly/cli/bin/cli.js");
    const { status, stderr } = spawnSync(process.execPath, [redocly, "lint"], {
      cwd: copy,
      encoding: "utf8",
    });
    expect(stderr).toContain("spec/openapi.yaml: validated");
    expect(status).toBe(0);
  });

  it("tell of a reference that leads nowhere, and of nothing that comes of it", () => {
    const price = "spec/components/schemas/transactions/Price.yaml";
    const body = "spec/components/schemas/transactions/OneTimePurchaseTransaction.yaml";
    const at = edit(join(copy, body), "$ref: ./Price.yaml", "$ref: ./Prize.yaml");
    edit(join(copy, price), "    description: Currency", "    x-was: Currency");
    const lines = run("scripts/build/lint.ts").stderr.trim().split("\n");
    expect(lines).toEqual([expect.stringMatching(`^${body}:${at}  no-unresolved-refs  .*Prize\\.yaml`)]);
  });

  it("find the files that nothing refers to", () => {
    const files = ["spec/components/examples/Stray.yaml", "spec/guides/stray.md"];
    for (const file of files) writeFileSync(join(copy, file), "value: 1\n");
    const lines = run("scripts/build/lint.ts").stderr.trim().split("\n");
    expect(lines).toEqual(files.map((file) => `${file}:1  unused  Nothing refers to this file.`));
  });

  it("find what is wrong with an entry of the discrepancies", () => {
    const file = "spec/discrepancies/common.yaml";
    const change = (from: string, to: string) => edit(join(copy, file), from, to);
    const because = "because: v2 is current, and servers that were built on P002";
    const misspelt = change(`  ${because}`, `  becuase: v2 is current, and servers that were built on P002`);
    const list = change("documents: [P002 Authorization, P002 Purchase in Stripe, R]", "documents: P002");
    const entry = readFileSync(join(copy, file), "utf8").split("\n").indexOf("- id: page-002-paths") + 1;
    const { status, stderr } = run("scripts/build/lint.ts");
    expect(status).toBe(1);
    expect(stderr.trim().split("\n")).toEqual([
      `${file}:${entry}  An entry's \`because\` is missing.`,
      `${file}:${misspelt}  An entry's \`becuase\` is not one of its fields, which are id, documents, statements, holds, because, decides.`,
      `${file}:${list}  An entry's \`documents\` must be a list of texts.`,
    ]);
  });
});
