import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";

/** What the compiler says of a line. */
export interface TypeFault {
  file: string;
  /** Counted from 1. */
  line: number;
  message: string;
}

/** Where the sources are written, within the project so that their imports are found. */
const parent = resolve("node_modules/.cache");

/**
 * Type-checks TypeScript sources with the options of the project. They import files of the project
 * by absolute paths.
 * @param sources the text of each file by its name
 * @param compilerOptions what differs from the project's options
 */
export function typeCheck(sources: Record<string, string>, compilerOptions: object = {}): TypeFault[] {
  mkdirSync(parent, { recursive: true });
  const folder = mkdtempSync(join(parent, "types-"));
  try {
    for (const [name, text] of Object.entries(sources)) writeFileSync(join(folder, name), text);
    const configuration = {
      extends: resolve("tsconfig.json"),
      compilerOptions: {
        rewriteRelativeImportExtensions: false,
        allowImportingTsExtensions: true,
        ...compilerOptions,
      },
      files: Object.keys(sources),
      include: [],
    };
    writeFileSync(join(folder, "tsconfig.json"), JSON.stringify(configuration));
    const compiler = resolve("node_modules/typescript-7/bin/tsc");
    const { stdout, stderr, status } = spawnSync(process.execPath, [compiler, "--pretty", "false"], {
      cwd: folder,
      encoding: "utf8",
      maxBuffer: 256 * 1024 * 1024,
    });
    const faults = [...stdout.matchAll(/^(\S.*)\((\d+),\d+\): error TS\d+: (.*(?:\n .*)*)$/gm)].map(
      ([, file = "", line, message = ""]) => ({ file: basename(file), line: Number(line), message }),
    );
    // An error without a place is one of the configuration.
    if ((status === 0) !== (faults.length === 0)) throw new Error(`${stdout}${stderr}`);
    return faults;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
