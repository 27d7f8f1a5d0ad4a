/**
 * Serves a sandbox from a database file, in a process that can be killed:
 * `node tests/soak/serve.ts [FILE [CONFIG]]`. Sends its port.
 */
import { listen } from "../../src/http/adapters/node.ts";
import { openSandbox } from "../../src/sandbox/open.ts";

const sandbox = await openSandbox({ db: process.argv[2], config: process.argv[3] });
const { port } = await listen(sandbox);
process.send?.(port);
process.on("message", () => process.send?.(process.memoryUsage().rss));
process.on("disconnect", () => process.exit());
