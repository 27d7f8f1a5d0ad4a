/** Builds everything, then serves the mock and the reference: `npm start`. Ctrl-C ends both. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { listen } from "../src/http/adapters/node.ts";
import { createLog } from "../src/http/log.ts";
import { readPort } from "../src/http/usage.ts";
import { build } from "./build.ts";
import { root } from "./redocly.ts";
import { serveDocs } from "./serve-docs.ts";

const usage = `Builds everything, then serves the mock and the reference, which is rendered anew when spec/ changes.

Usage: npm start -- [options]

  --mock-port NUMBER    Port of the mock, 4010 by default; 0 picks a free one
  --docs-port NUMBER    Port of the reference, 4000 by default; 0 picks a free one
  --host ADDRESS        Address to listen on, 127.0.0.1 by default; 0.0.0.0 lets other machines in
  --help, -h            Show this`;

async function start(): Promise<void> {
  const { values } = parseArgs({
    options: {
      "mock-port": { type: "string", default: "4010" },
      "docs-port": { type: "string", default: "4000" },
      host: { type: "string", default: "127.0.0.1" },
      help: { type: "boolean", short: "h" },
    },
  });
  if (values.help) return console.log(usage);
  const { host } = values;
  const mockPort = readPort("--mock-port", values["mock-port"]);
  const docsPort = readPort("--docs-port", values["docs-port"]);
  await build();
  // Only now: the mock reads what the build has written.
  const { createMock } = await import("../src/mock/mock.ts");
  const mock = await listen(await createMock(), { port: mockPort, host, log: createLog() });
  const page = await readFile(join(root, "generated/docs/index.html"), "utf8");
  const docs = await serveDocs(page, { port: docsPort, host });
  console.log(`
Mock       ${mock.url}
Reference  ${docs.url}, rendered anew when spec/ changes

  curl ${mock.url}/api/v2/server-side-api/profile/ \\
    -H 'Authorization: Api-Key secret_live_any' \\
    -H 'adapty-customer-user-id: user-42'

Ctrl-C ends both.
`);
  process.once("SIGINT", () => process.exit());
}

await start().catch((problem: Error) => {
  console.error(problem.message);
  // The mock may be listening already.
  process.exit(1);
});
