import { setupServer } from "msw/node";
import { describe, expect, it } from "vitest";
import { createAdaptyClient } from "../../src/client/index.ts";
import { sandboxHandlers } from "../../src/msw/index.ts";
import { createSandbox } from "../../src/sandbox/index.ts";
import { grantAndRead, keys } from "../support/caller.ts";

describe("the sandbox", () => {
  it("responds to MSW, which can break connections too", async () => {
    const sandbox = createSandbox();
    const server = setupServer(...sandboxHandlers(sandbox));
    server.listen({ onUnhandledFrame: "error" });
    try {
      await grantAndRead(createAdaptyClient(keys));
      const broken = fetch("https://api.adapty.io/api/v2/server-side-api/profile/", {
        headers: { Authorization: "Api-Key any", "adapty-customer-user-id": "user-42", Prefer: "drop" },
      });
      await expect(broken).rejects.toThrow(TypeError);
      expect(sandbox.journal()).toHaveLength(5);
    } finally {
      server.close();
    }
  });

  it("responds to MSW under another address", async () => {
    const server = setupServer(...sandboxHandlers(createSandbox(), { baseUrl: "https://adapty.test" }));
    server.listen({ onUnhandledFrame: "error" });
    try {
      await grantAndRead(createAdaptyClient({ ...keys, baseUrl: "https://adapty.test" }));
    } finally {
      server.close();
    }
  });
});
