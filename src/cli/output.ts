import { type FileHandle, open } from "node:fs/promises";
import { UserError } from "../user-error.ts";

/**
 * Opens a file to write to. Called before a run, so that a wrong path does not waste it. A file
 * that exists keeps its content until it is written to.
 * @param option that names the file
 * @throws {UserError} if it cannot be written to
 */
export async function openOutput(option: string, path: string): Promise<FileHandle> {
  return open(path, "a").catch((error) => {
    throw new UserError(
      `${option} cannot be written: ${error.message}. Name a file in a folder that exists.`,
      {
        cause: error,
      },
    );
  });
}
