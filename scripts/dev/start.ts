/** Builds everything, then serves the mock and the reference: `npm start`. Ctrl-C stops both. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import {
  formatOptions,
  HELP_OPTION,
  HOST_OPTION,
  portOption,
  readArguments,
  readPort,
} from "../../src/cli/args.ts";
import { listen } from "../../src/http/adapters/node.ts";
import { createLog } from "../../src/http/log.ts";
import { build } from "../build/build.ts";
import { root } from "../build/redocly.ts";
import { readDefinition } from "../build/reference/reference.ts";
import { serveDocs } from "./serve-docs.ts";

const options = {
  "mock-port": portOption("of the mock", 4010),
  "docs-port": portOption("of the reference", 4000),
  host: HOST_OPTION,
  help: HELP_OPTION,
};

const usage = `Builds everything, then serves the mock and the reference, which is rendered again when spec/ changes.

Usage: npm start -- [options]

${formatOptions(options)}`;

async function start(): Promise<void> {
  const { values } = readArguments(process.argv.slice(2), options);
  if (values.help) return console.log(usage);
  const host = values.host as string | undefined;
  const mockPort = readPort("--mock-port", values["mock-port"] ?? 4010);
  const docsPort = readPort("--docs-port", values["docs-port"] ?? 4000);
  await build();
  // Imported after the build, since the mock loads what the build has written.
  const { createMock } = await import("../../src/mock/mock.ts");
  const mock = await listen(await createMock(), { port: mockPort, host, log: createLog() });
  const page = await readFile(join(root, "generated/docs/index.html"), "utf8");
  const definition = await readDefinition(join(root, "generated"));
  const docs = await serveDocs(page, definition, { port: docsPort, host });
  console.log(`
Mock       ${mock.url}
Reference  ${docs.url}, rendered again when spec/ changes

  curl ${mock.url}/api/v2/server-side-api/profile/ \\
    -H 'Authorization: Api-Key secret_live_any' \\
    -H 'adapty-customer-user-id: user-42'

Ctrl-C stops both.
`);
  process.once("SIGINT", () => process.exit());
}

await start().catch((problem: Error) => {
  console.error(problem.message);
  // Exits explicitly, since the mock may be listening already.
  process.exit(1);
});
