/**
 * Serves what its argument names, the sandbox with its clock stopped, until its parent is gone:
 * `node serve.ts mock`. Its parent gets the address.
 */

import { listen } from "../../../src/http/adapters/node.ts";
import { createMock } from "../../../src/mock/mock.ts";
import { createSandbox } from "../../../src/sandbox/index.ts";

/** Those of the examples. */
const virtualCurrencies = ["COINS", "GOLD", "SILVER"].map((code) => ({ code, name: code }));

const handlers = {
  mock: createMock,
  sandbox: async () => createSandbox({ now: "2025-01-09T12:27:25Z", virtualCurrencies, warn() {} }),
};

const { url } = await listen(await handlers[process.argv[2] as keyof typeof handlers]());
process.send?.(url);
process.on("disconnect", () => process.exit());

/**
 * The longest that a request may keep a server from all others, in ms of the process's own time: a
 * busy machine takes none of that.
 */
const LIMIT = 500;

let used = process.cpuUsage();
setInterval(() => {
  const { user, system } = process.cpuUsage(used);
  used = process.cpuUsage();
  const ms = Math.round((user + system) / 1000);
  if (ms > LIMIT) console.error(`For ${ms} ms it worked at one request.`);
}, 50);
