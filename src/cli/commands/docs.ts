import { readFile } from "node:fs/promises";
import { text } from "../../http/responses.ts";
import { UserError } from "../../user-error.ts";
import type { Command } from "./command.ts";

export const docs: Command = {
  summary: "Serve the reference",
  port: 4000,
  options: {},
  help: "The reference is one self-contained page.",
  async open() {
    // Resolved by the package's name, since the source and the built file are at different depths.
    const file = new URL("generated/docs/index.html", import.meta.resolve("adapty-openapi/package.json"));
    const page = await readFile(file, "utf8").catch(() => {
      throw new UserError("The reference has not been built here. Build it with `npm run build`.");
    });
    return {
      handle: ({ path }) =>
        path === "/" ? text(200, "html", page) : text(404, "plain", "The reference is at /.\n"),
    };
  },
  greet: (url) => `Reference of the Adapty server-side API on ${url}\nCtrl-C stops it.\n`,
};
