import { beforeAll, describe, expect, it } from "vitest";
import description from "../../generated/openapi.json" with { type: "json" };
import { createMock } from "../../src/mock/mock.ts";
import { readOperations } from "../../src/openapi/operations.ts";
import { createSandbox } from "../../src/sandbox/index.ts";

const notAuthenticated = {
  errors: [{ source: "non_field_errors", errors: ["Authentication credentials were not provided."] }],
  error_code: "not_authenticated",
  status_code: 401,
};

const servers: Record<string, (request: Request) => Promise<Response>> = {
  sandbox: createSandbox().fetch,
};
beforeAll(async () => {
  servers.mock = (await createMock()).fetch;
});

describe.each(["sandbox", "mock"])("the %s", (server) => {
  // The web API takes the public key, all other operations take the secret one.
  it.each(readOperations(description))(
    "takes the key that $id documents, and no other",
    async (operation) => {
      const isWeb = operation.id.startsWith("web");
      const isMail = operation.id.startsWith("mail");
      const send = async (key: string) => {
        const url = `http://localhost${operation.path.replaceAll(/\{\w+\}/g, "user-42")}`;
        const headers = {
          Authorization: `${isMail && key !== "public_live_x" ? "Bearer" : "Api-Key"} ${key}`,
        };
        return (servers[server] as (request: Request) => Promise<Response>)(
          new Request(url, { method: operation.method, headers }),
        );
      };
      const wrong = await send(isWeb ? "secret_live_x" : "public_live_x");
      expect(wrong.status).toBe(isMail ? 403 : 401);
      if (!isMail) expect(await wrong.json()).toEqual(notAuthenticated);
      const right = isMail ? "mail-x" : isWeb ? "public_live_x" : "secret_live_x";
      for (const key of [right, "any", "x_public_live", "x_secret_live"])
        expect((await send(key)).status, key).not.toBe(wrong.status);
    },
  );
});

describe("a sandbox with lists of keys", () => {
  const apiKeys = { secret: ["secret_live_a", "secret_live_b"], mail: ["mail_a"] };
  const sandbox = createSandbox({ apiKeys });
  const ask = async (path: string, Authorization: string, method = "GET") =>
    (await sandbox.fetch(`http://localhost${path}`, { method, headers: { Authorization } })).status;

  it.each([
    ["/api/v2/server-side-api/paywalls/", "Api-Key secret_live_a", 200],
    ["/api/v2/server-side-api/paywalls/", "Api-Key secret_live_b", 200],
    ["/api/v2/server-side-api/paywalls/", "Api-Key secret_live_c", 401],
    ["/api/v2/server-side-api/paywalls/", "Api-Key secret_live_", 401],
    ["/api/v2/server-side-api/paywalls/", "Api-Key mail_a", 401],
  ])("responds to GET %s with %s by %i", async (path, key, status) => {
    expect(await ask(path, key)).toBe(status);
  });

  it("responds to a wrong key of Adapty Mail by 403, and takes any key of a kind without a list", async () => {
    const mail = "/api/v1/profile/save/";
    const web = "/api/v2/web-api/paywall/";
    expect(await ask(mail, "Bearer mail_b", "POST")).toBe(403);
    expect(await ask(mail, "Bearer mail_a", "POST")).toBe(400);
    expect(await ask(web, "Api-Key public_live_any", "POST")).toBe(400);
  });

  it("shows on its status page how many there are, and none of them", async () => {
    const page = await (await sandbox.fetch("http://localhost/_sandbox/")).text();
    expect(page).toContain("Accepted keys: 2 secret, any public, 1 mail.");
    expect(page).not.toMatch(/secret_live_|mail_a/);
  });

  it.each([{ secret: [] }, { secret: ["with a space"] }, { live: ["secret_live_a"] }])(
    "rejects what is no list of keys: %j",
    (wrong) => {
      expect(() => createSandbox({ apiKeys: wrong as never })).toThrow(/^apiKeys\.(secret|live)/);
    },
  );
});
