/** Builds everything, then serves the mock and the reference: `npm start`. Ctrl-C ends both. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { listen } from "../src/server/listener.ts";
import { createLog } from "../src/server/log.ts";
import { build } from "./build.ts";
import { root } from "./redocly.ts";
import { serveDocs } from "./serve-docs.ts";

try {
  const { values } = parseArgs({
    options: {
      "mock-port": { type: "string", default: "4010" },
      "docs-port": { type: "string", default: "4000" },
      host: { type: "string", default: "127.0.0.1" },
    },
  });
  const { host } = values;
  await build();
  // Only now: the mock reads what the build has written.
  const { createMock } = await import("../src/mock/mock.ts");
  const { fetch } = await createMock();
  const mock = await listen(fetch, { port: Number(values["mock-port"]), host, log: createLog() });
  const page = await readFile(join(root, "generated/docs/index.html"), "utf8");
  const docs = await serveDocs(page, { port: Number(values["docs-port"]), host });
  console.log(`
Mock       ${mock.url}
Reference  ${docs.url}, rendered anew when spec/ changes

  curl ${mock.url}/api/v2/server-side-api/profile/ \\
    -H 'Authorization: Api-Key secret_live_any' \\
    -H 'adapty-customer-user-id: user-42'

Ctrl-C ends both.
`);
} catch (problem) {
  console.error((problem as Error).message);
  process.exit(1);
}
