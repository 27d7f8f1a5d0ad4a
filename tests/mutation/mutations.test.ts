/** The list of mutations fits the project. `npm run test:mutate` makes them. */
import { existsSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { mutate } from "./change.ts";
import { mutations } from "./mutations.ts";

const read = (file: string) => readFileSync(file, "utf8");

it.each(mutations)("there is something to change: $name", (mutation) => {
  for (const [file, text] of mutate(mutation, read)) expect(text, file).not.toBe(read(file));
  const parts = ["lint", "typecheck", "check"];
  expect(parts.includes(mutation.test) || existsSync(`tests/${mutation.test}.test.ts`), mutation.test).toBe(
    true,
  );
});

it("gives each mutation a name of its own", () => {
  const names = mutations.map(({ name }) => name);
  expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
});
