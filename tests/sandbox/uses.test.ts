import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { createAdaptyClient } from "../../src/client/index.ts";
import { listen } from "../../src/http/adapters/node.ts";
import { createSandbox } from "../../src/sandbox/index.ts";
import { grantAndRead, keys } from "../support/caller.ts";

describe("the sandbox", () => {
  it("is the client's fetch, without a port or a server", async () => {
    const sandbox = createSandbox();
    await grantAndRead(createAdaptyClient({ ...keys, fetch: sandbox.fetch }));
    sandbox.reset();
    await grantAndRead(createAdaptyClient({ ...keys, fetch: sandbox.fetch }));
  });

  it("is a server, which can break connections", async () => {
    const sandbox = createSandbox();
    const server = await listen(sandbox);
    try {
      const adapty = createAdaptyClient({ ...keys, baseUrl: server.url });
      await grantAndRead(adapty);
      const headers = { Authorization: "Api-Key any", "adapty-customer-user-id": "user-42" };
      const ask = (wish: string) =>
        fetch(`${server.url}/api/v2/server-side-api/profile/`, { headers: { ...headers, Prefer: wish } });
      await expect(ask("drop")).rejects.toThrow(TypeError);
      const cut = await ask("truncate");
      expect(cut.status).toBe(200);
      await expect(cut.text()).rejects.toThrow(TypeError);
      expect((await ask("code=503")).status).toBe(503);
      expect((await fetch(`${server.url}/_sandbox/`)).headers.get("content-type")).toContain("text/html");
      await grantAndRead(adapty);
    } finally {
      await server.close();
    }
  });

  it("loads nothing of Node's, so that it runs in a browser", () => {
    const seen = new Set<string>();
    const packages = new Set<string>();
    const visit = (file: string) => {
      if (seen.has(file)) return;
      seen.add(file);
      const imports = readFileSync(file, "utf8").matchAll(
        /^(?:import|export) (?!type )[^"]*?from "([^"]+)"/gm,
      );
      for (const [, target = ""] of imports) {
        if (target.startsWith(".")) visit(join(dirname(file), target));
        else packages.add(target);
      }
    };
    for (const entry of ["src/sandbox/index.ts", "src/msw/index.ts"]) visit(entry);
    expect(seen.size).toBeGreaterThan(20);
    expect([...packages].filter((name) => !/^(msw|ajv|ajv-formats)(\/|$)/.test(name))).toEqual([]);
  });
});
