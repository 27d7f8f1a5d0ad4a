/** Writes the reference as one page that needs no network. Run alone: `node scripts/docs.ts`. */
import { join } from "node:path";
import { redocly, root } from "./redocly.ts";

export default async function docs(folder: string): Promise<void> {
  await redocly(
    "build-docs",
    join(folder, "openapi.yaml"),
    "--inlineBundle",
    "--title=Adapty server-side API",
    `--output=${join(folder, "docs/index.html")}`,
  );
}

if (import.meta.main) await docs(join(root, "generated"));
