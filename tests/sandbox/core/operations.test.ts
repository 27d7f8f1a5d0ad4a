import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import description from "../../../generated/openapi.json" with { type: "json" };
import { findResponse, readOperations } from "../../../src/openapi/operations.ts";
import { operations } from "../../../src/sandbox/core/index.ts";

const described = readOperations(description);
const decisions = readdirSync("spec/discrepancies")
  .map((file) => readFileSync(`spec/discrepancies/${file}`, "utf8"))
  .flatMap((text) => [...text.matchAll(/^ *- id: (\S+)$/gm)].map(([, id]) => id));

const rules = Object.values(operations).flatMap(({ id, rules }) => rules.map((rule) => ({ id, ...rule })));

describe("the registry", () => {
  it("has each operation of the description, and no other", () => {
    expect(Object.keys(operations).sort()).toEqual(described.map(({ id }) => id).sort());
    for (const [id, operation] of Object.entries(operations)) expect(operation.id).toBe(id);
  });
});

describe("a rule", () => {
  it.each(rules)("of $id has a documented error: $code", ({ id, code, field, message }) => {
    const operation = described.find((operation) => operation.id === id);
    const documented = operation && findResponse(operation, undefined, code);
    expect(documented?.status).toBeGreaterThanOrEqual(400);
    if (message !== undefined) return;
    // The documented example has the message, and names the same place.
    const error = id.startsWith("mail")
      ? { field_name: field, message: expect.any(String) }
      : { source: field, errors: [expect.any(String)] };
    expect(documented?.value).toMatchObject({ errors: [error] });
  });

  it.each(rules)("of $id says which documents it comes from: $code", ({ source }) => {
    expect(source.length).toBeGreaterThan(0);
    for (const document of source) {
      expect(document).toMatch(/^(P00\d|[FRSMD] \S)/);
      if (document.startsWith("D ")) expect(decisions).toContain(document.slice(2));
    }
  });
});

/** The files of the core, each with the files of the core that it imports. */
function readImports(): Map<string, string[]> {
  const root = "src/sandbox/core/";
  const files = readdirSync(root, { recursive: true, encoding: "utf8" }).filter((file) =>
    file.endsWith(".ts"),
  );
  return new Map(
    files.map((file) => {
      const imports = [...readFileSync(root + file, "utf8").matchAll(/from "(\..+?)";$/gm)];
      return [file, imports.map(([, path]) => new URL(path as string, `file:///${file}`).pathname.slice(1))];
    }),
  );
}

describe("the files of the core", () => {
  it("import one another without a cycle", () => {
    const imports = readImports();
    expect(imports.get("core.ts")).toContain("index.ts");
    const visit = (file: string, path: readonly string[]) => {
      expect(path, "a cycle").not.toContain(file);
      for (const next of imports.get(file) ?? []) visit(next, [...path, file]);
    };
    visit("core.ts", []);
  });

  it("have nothing from the layers above them", () => {
    for (const [file, paths] of readImports())
      for (const path of paths) expect(path, file).not.toMatch(/^(?:http|server|mock|cli|client)\//);
  });
});
