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
