/**
 * The build and the linters as commands. A run of the linters takes seconds, so most runs find
 * several mistakes.
 */
import { spawnSync } from "node:child_process";
import { cpSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Mutation, mutate } from "../mutation/change.ts";
import { mutations, rebuild } from "../mutation/mutations.ts";
import { copyProject, edit } from "../support/copy.ts";

let copy: string;
beforeEach(() => {
  copy = copyProject();
});
afterEach(() => rmSync(copy, { recursive: true }));

/** Edits a file of the copy, and returns the number of the line where the edited text begins. */
function change(file: string, from: string, to: string): number {
  return edit(join(copy, file), from, to);
}

function run(script: string, ...args: string[]) {
  return spawnSync(process.execPath, [join(copy, script), ...args], { encoding: "utf8" });
}

/** Runs the linters, which have to fail, and returns the lines that they print. */
function lint(): string[] {
  const { status, stderr } = run("scripts/build/lint.ts");
  expect(status).toBe(1);
  return stderr.trim().split("\n");
}

const price = "spec/components/schemas/transactions/Price.yaml";

describe("the build", () => {
  it("lists what breaks a rule in spec/, with file and line, and writes nothing", () => {
    cpSync("generated", join(copy, "generated"), { recursive: true });
    const state = () =>
      readdirSync(join(copy, "generated"), { recursive: true, encoding: "utf8" }).map((file) => {
        const path = join(copy, "generated", file);
        return [file, statSync(path).mtimeMs, statSync(path).isFile() && readFileSync(path, "utf8")];
      });
    const before = state();

    const badRequest = "spec/components/responses/access-levels/GrantAccessLevelBadRequest.yaml";
    const offer = "spec/components/schemas/transactions/Offer.yaml";
    const row = "spec/components/schemas/analytics/AnalyticsRow.yaml";
    const entry = "spec/openapi.yaml";
    const request = "spec/components/examples/access-levels/GrantAccessLevelLifetimeRequest.yaml";
    change(row, "additionalProperties: true\n", "");
    change(badRequest, "      parse_error:\n        $ref: ../../examples/common/ParseError.yaml\n", "");
    const at = {
      type: change(offer, "type: object", "type: objekt"),
      nullable: change(price, "  country:\n", "  country:\n    nullable: true\n") + 1,
      description: change(price, "    description: Currency", "    x-was: Currency") - 1,
      example: change(price, "    examples: [9.99]\n", "") - 3,
      file: change(entry, "securitySchemes/SecretKey.yaml", "securitySchemes/PublicKey.yaml"),
      path: change(entry, "paths/v1/profiles.yaml", "paths/legacy/profiles.yaml"),
      group: change(entry, ", Paywalls, Virtual currency]", ", Virtual currency]"),
      value: change(request, "access_level_id: premium", "access_level_id: 7"),
    };
    const { status, stderr } = run("scripts/build/build.ts");
    expect(status).toBe(1);
    expect(stderr.trim().split("\n")).toEqual(
      expect.arrayContaining([
        expect.stringMatching(`^${offer}:${at.type}  struct  `),
        `${price}:${at.nullable}  struct  Property \`nullable\` is not expected here.`,
        `${price}:${at.description}  adapty/property-documented  Property \`currency\` needs a description.`,
        `${price}:${at.example}  adapty/property-documented  Property \`value\` needs \`examples\`.`,
        `${row}:1  adapty/object-content  An object needs \`properties\`, or \`additionalProperties: true\` if the documents list none.`,
        `${badRequest}:4  adapty/error-examples  Error code \`parse_error\` needs an example of that name.`,
        `${entry}:${at.file}  adapty/file-name  This belongs in \`components/securitySchemes/SecretKey.yaml\`.`,
        `${entry}:${at.path}  adapty/file-name  This belongs in \`paths/v1/profiles.yaml\`.`,
        expect.stringMatching(
          `^${entry}:\\d+  adapty/tag-groups  Tag \`Paywalls\` needs a group in \`x-tagGroups\`\\.$`,
        ),
        `${request}:${at.value}  no-invalid-media-type-examples  Example value must conform to the schema: \`access_level_id\` property type must be string.`,
      ]),
    );
    expect(state()).toEqual(before);
  });

  it("says which files are not what a changed description gives, and none that the mutations have rebuilt", () => {
    const limit = mutations.find(({ name }) => name === "a limit is higher");
    const changed = mutate(limit as Mutation, (file) => readFileSync(file, "utf8"));
    for (const [file, text] of changed) writeFileSync(join(copy, file), text);
    expect(spawnSync(process.execPath, rebuild, { cwd: copy }).status).toBe(0);

    change("generated/client.ts", "Get a profile.", "Got a profile.");
    writeFileSync(join(copy, "generated/stray.ts"), "");
    rmSync(join(copy, "generated/types.ts"));
    const { status, stderr } = run("scripts/build/build.ts", "--check");
    expect(status).toBe(1);
    expect(stderr).toContain("(client.ts, stray.ts, types.ts). Run `npm run build`");
  });
});

describe("the linters", () => {
  it("find unused files, and what breaks a rule in the bundle, by its place in spec/", () => {
    const files = ["spec/components/examples/Stray.yaml", "spec/guides/stray.md"];
    for (const file of files) writeFileSync(join(copy, file), "value: 1\n");
    const body = "spec/components/requestBodies/paddle/PaddleValidation.yaml";
    const v1Grant = "spec/paths/v1/grant_access-level.yaml";
    const examples = change(
      body,
      "      transaction:\n        $ref: ../../examples/paddle/PaddleValidationTransactionRequest.yaml\n",
      "",
    );
    const deprecated = change(
      v1Grant,
      "Use [`grantAccessLevel`](#operation/grantAccessLevel)",
      "Use `grantAccessLevel`",
    );
    const balances = "spec/paths/server-side/vc_balances.yaml";
    const tooMany = "    '429':\n      $ref: ../../components/responses/common/TooManyRequests.yaml\n";
    change(balances, tooMany, "");
    expect(lint()).toEqual(
      expect.arrayContaining([
        expect.stringMatching(`^${balances}:\\d+  rate-limit-response  `),
        ...files.map((file) => `${file}:1  unused  Nothing refers to this file.`),
        expect.stringMatching(`^${body}:${examples}  request-examples  `),
        expect.stringMatching(`^${v1Grant}:${deprecated}  deprecated-names-twin  `),
      ]),
    );
  });

  it("name each file that is not YAML once, with the line of its first mistake", () => {
    const offer = "spec/components/schemas/transactions/Offer.yaml";
    const request = "spec/components/schemas/access-levels/GrantAccessLevelRequest.yaml";
    const at: Record<string, number> = {
      [price]: change(price, "  country:\n", "\tcountry:\n"),
      [request]: change(request, "    type: string\n", "    type: string\n    type: string\n") + 1,
      [offer]: change(offer, "type: object", "type: object: x"),
    };
    for (const file of [
      "spec/openapi.yaml",
      "spec/discrepancies/legacy.yaml",
      "spec/workflows/stripe.arazzo.yaml",
    ]) {
      const text = readFileSync(file, "utf8");
      writeFileSync(join(copy, file), `${text}\na: b: c\n`);
      at[file] = text.split("\n").length + 1;
    }
    const places = lint().flatMap((line) => line.match(/^\S+ {2}\w+/) ?? []);
    expect(places.sort()).toEqual(
      Object.entries(at)
        .map(([file, line]) => `${file}:${line}  yaml`)
        .sort(),
    );
  });

  it("run without arguments, too", () => {
    const redocly = "node_modules/@redocly/cli/bin/cli.js";
    const { status, stderr } = spawnSync(process.execPath, [redocly, "lint"], { encoding: "utf8" });
    expect(stderr).toContain("spec/openapi.yaml: validated");
    expect(status).toBe(0);
  });

  it("report a reference that leads nowhere, and none of its consequences", () => {
    const body = "spec/components/schemas/transactions/OneTimePurchaseTransaction.yaml";
    const at = change(body, "$ref: ./Price.yaml", "$ref: ./Prize.yaml");
    change(price, "    description: Currency", "    x-was: Currency");
    expect(lint()).toEqual([expect.stringMatching(`^${body}:${at}  no-unresolved-refs  .*Prize\\.yaml`)]);
  });

  it("find what is wrong with an entry of the discrepancies", () => {
    const file = "spec/discrepancies/common.yaml";
    const because = "because: v2 is current, and servers that were built on P002";
    const misspelt = change(
      file,
      `  ${because}`,
      `  becuase: v2 is current, and servers that were built on P002`,
    );
    const list = change(
      file,
      "documents: [P002 Authorization, P002 Purchase in Stripe, R]",
      "documents: P002",
    );
    const ask = change(
      file,
      "request: { operation: getProfile, user: unknown }",
      "request: { operation: getProfiles }",
    );
    const entry = readFileSync(join(copy, file), "utf8").split("\n").indexOf("- id: page-002-paths") + 1;
    expect(lint()).toEqual([
      `${file}:${entry}  An entry's \`because\` is missing.`,
      `${file}:${misspelt}  An entry's \`becuase\` is not one of its fields, which are id, documents, statements, holds, because, decides and ask.`,
      `${file}:${list}  An entry's \`documents\` must be a list of texts.`,
      expect.stringContaining(
        `${file}:${ask}  An entry's \`ask\` is wrong: must be equal to one of the allowed values`,
      ),
    ]);
  });
});
