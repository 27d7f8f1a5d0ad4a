/**
 * Writes validators of what the sandbox is told, its options and snapshots, compiled ahead of time since a browser may forbid to do it at
 * run time. Run alone: `node scripts/sandbox-validators.ts`.
 */
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import standalone from "ajv/dist/standalone/index.js";
import formats from "ajv-formats";
import { root } from "./redocly.ts";
import { UUID, withImports } from "./validators.ts";

const banner =
  "// Written by scripts/sandbox-validators.ts from src/sandbox/*.schema.json and spec/. Edit those, then run `npm run build`.\n\n";

/** Ajv copies the errors so far for each item that is wrong: minutes, for half a million of them. */
const append = `
function append(all, more) {
  for (const error of more) all.push(error);
  return all;
}
`;

export default async function sandboxValidators(folder: string): Promise<void> {
  const ajv = new Ajv2020({
    code: { source: true, esm: true, lines: true },
    // Whoever writes options is told all that is wrong at once.
    allErrors: true,
    inlineRefs: false,
    discriminator: true,
    strict: false,
  });
  formats.default(ajv, ["date", "double"]);
  ajv.addFormat("uuid", UUID);
  // The schemas refer to those of the description, from the place where they stand. Ajv finds the branch of a union by the `const`
  // in it, and takes no mapping.
  const description = JSON.parse(await readFile(join(folder, "openapi.json"), "utf8"), (key, value) =>
    key === "mapping" ? undefined : value,
  );
  ajv.addSchema(description, "file:///generated/openapi.json", false, false);
  const validators = { validateOptions: "options", validateSnapshot: "snapshot" };
  const ids: Record<string, string> = {};
  for (const [validator, name] of Object.entries(validators)) {
    ids[validator] = `file:///src/sandbox/${name}.schema.json`;
    const schema = await readFile(join(root, "src/sandbox", `${name}.schema.json`), "utf8");
    ajv.addSchema({ ...JSON.parse(schema), $id: ids[validator] });
  }
  const code = standalone
    .default(ajv, ids)
    .replaceAll(/vErrors\.concat\((validate\d+\.errors)\)/g, "append(vErrors, $1)");
  await writeFile(join(folder, "sandbox-validators.js"), `${banner}${withImports(code)}${append}`);
  const declared = Object.keys(validators).map((name) => `export declare const ${name}: Validate;\n`);
  await writeFile(
    join(folder, "sandbox-validators.d.ts"),
    `${banner}import type { Validate } from "./validators.js";\n\n${declared.join("")}`,
  );
}

if (import.meta.main) await sandboxValidators(join(root, "generated"));
