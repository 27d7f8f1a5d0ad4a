/** Serves what its argument names, the sandbox with its clock stopped, until its parent is gone: `node serve.ts mock`. Its parent gets the address. */
import { createMock } from "../../../src/mock/mock.ts";
import { createSandbox } from "../../../src/sandbox/index.ts";
import { listen } from "../../../src/server/listener.ts";

const handlers = {
  mock: async () => (await createMock()).fetch,
  sandbox: async () => createSandbox().handle,
};

const { url } = await listen(await handlers[process.argv[2] as keyof typeof handlers]());
process.send?.(url);
process.on("disconnect", () => process.exit());
