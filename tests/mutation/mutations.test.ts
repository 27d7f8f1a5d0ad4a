/** The list of mutations fits the project. `npm run test:mutate` makes them. */
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { copyProject } from "../support/copy.ts";
import { mutate } from "./change.ts";
import { mutations, rebuild } from "./mutations.ts";

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

it("builds all that a changed description gives, so that the check notices no stale file", {
  timeout: 120_000,
}, () => {
  const copy = copyProject();
  try {
    const limit = mutations.find(({ name }) => name === "a limit is higher");
    for (const [file, text] of mutate(limit as never, read)) writeFileSync(join(copy, file), text);
    const run = (args: readonly string[]) =>
      spawnSync(process.execPath, args, { cwd: copy, encoding: "utf8" }).status;
    expect(run(rebuild)).toBe(0);
    expect(run(["scripts/build/build.ts", "--check"])).toBe(0);
  } finally {
    rmSync(copy, { recursive: true });
  }
});
