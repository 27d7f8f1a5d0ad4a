/**
 * The reference's table of error codes, and what each operation says of its own, held to the
 * responses.
 */
import { expect, test } from "vitest";
import { readDescription } from "../../scripts/build/description.ts";
import { completeErrors } from "../../scripts/build/reference/errors.ts";
import {
  at,
  children,
  description,
  follow,
  type Node,
  operations,
  type Pointer,
} from "./support/described.ts";

/** The coded errors of an operation: each branch of a response whose schema has a code. */
const documented = operations.flatMap(({ id, errors }) =>
  errors.flatMap(({ status, bodies }) =>
    bodies.flatMap(({ schema }) =>
      branchesOf(schema).flatMap((branch) => {
        const code = codeOf(branch);
        return code
          ? [{ id, status, code, schema: branch.slice(branch.lastIndexOf("/") + 1), ...at(branch) }]
          : [];
      }),
    ),
  ),
);

function branchesOf(schema: Pointer): Pointer[] {
  const branches = children(`${schema}/oneOf`).map(({ pointer }) => pointer);
  return branches.length > 0 ? branches : [follow(schema)];
}

function codeOf(schema: Pointer): string | undefined {
  const entry = `${schema}/properties/errors/items/properties/error_code`;
  return at(`${schema}/properties/error_code`)?.const ?? at(entry)?.const;
}

const { description: guide } = description.tags.find(({ name }: Node) => name === "Errors");
const rows: string[] = guide.split("\n").filter((line: string) => line.startsWith("| ["));

test("the table has one row for each code with a status, and no other", () => {
  const expected = new Set(documented.map(({ code, status }) => `${code} ${status}`));
  const shown = rows.map((row) => /^\| \[`(\w+)`\]\(\S+\) \| (\d+) \|/.exec(row)?.slice(1).join(" "));
  expect(shown.toSorted()).toEqual([...expected].sort());
});

const errors = [...new Map(documented.map((error) => [error.schema, error])).values()];

test.each(errors)("$code, $status: the row has its meaning, its remedy and its operations", (error) => {
  const address = `#/error-codes/${error.schema.toLowerCase()}`;
  const cells = rows.find((row) => row.includes(`(${address}) | ${error.status} |`))?.split(" | ");
  const returning = documented.filter(({ schema }) => schema === error.schema).map(({ id }) => id);
  expect(cells?.[0]).toBe(`| [\`${error.code}\`](${address})`);
  expect(cells?.slice(2, 4)).toEqual([error.description.trim(), error["x-remedy"]]);
  const links = [...(cells?.[4]?.matchAll(/#operation\/(\w+)/g) ?? [])].map(([, id]) => id);
  if (returning.length > 4) expect(cells?.[4]).toBe(`[${returning.length} operations](${address}) |`);
  else expect(links).toEqual(returning);
});

test("the reference explains each code at its operation, and names the operations at each code", async () => {
  const page = await readDescription("generated");
  completeErrors(page);
  for (const { id, status, schema, description, "x-remedy": remedy } of documented) {
    const operation = page.operations.find(({ operationId }) => operationId === id);
    const response = page.resolve(operation?.responses[status]);
    expect(response.description, id).toContain(
      `](#/error-codes/${schema.toLowerCase()}): ${description} ${remedy}`,
    );
    expect(page.root.components.schemas[schema].description).toContain(`](#operation/${id})`);
  }
});
