import { execFile } from "node:child_process";
import { promisify } from "node:util";
import type { HttpHandler } from "msw";
import { setupServer } from "msw/node";
import { expect, it } from "vitest";
import { http } from "../../src/msw/index.ts";

const run = promisify(execFile);

// MSW 2 is installed as msw2.
it.each([
  ["msw", []],
  ["msw2", ["--import", "./tests/msw/msw2.ts"]],
])("the handlers override operations of a sandbox, with the package %s", async (msw, args) => {
  const { stdout } = await run(process.execPath, [...args, "tests/msw/script.ts"]);
  expect(JSON.parse(stdout)).toEqual({
    msw,
    sandbox: 200,
    analytics: 200,
    mail: "profile_not_found_error",
    overridden: "profile_does_not_exist",
    otherOperation: 200,
    withoutSlash: 404,
    reset: 200,
    once: [429, "7", 200],
    fallsThrough: ["paid_access_level_does_not_exist", 200],
    params: { profile_id_or_customer_user_id: "a/b c" },
    brokenConnection: "network_error",
    other: "unexpected_response",
  });
});

it("the handlers have the same types with MSW 2", async () => {
  const compiler = "node_modules/typescript-7/bin/tsc";
  const { stdout } = await run(process.execPath, [compiler, "-p", "tests/msw/tsconfig.msw2.json"]);
  expect(stdout).toBe("");
});

/** What the handler responds to a request to this path. */
async function ask(handler: HttpHandler, method: string, path: string): Promise<Response> {
  const server = setupServer(handler);
  server.listen();
  try {
    return await fetch(`https://api.adapty.io${path}`, { method });
  } finally {
    server.close();
  }
}

const profile = "/api/v2/server-side-api/profile/";

it("a response has the documented status, media type and headers, and those that are added", async () => {
  const gone = await ask(
    http.deleteProfile(({ response }) => response(204).empty()),
    "DELETE",
    profile,
  );
  expect([gone.status, await gone.text(), gone.headers.get("content-type")]).toEqual([204, "", null]);

  const limited = await ask(
    http.getProfile(({ response }) => response(429).example()),
    "GET",
    profile,
  );
  expect([limited.status, limited.headers.get("content-type")]).toEqual([429, "application/json"]);
  expect(limited.headers.get("retry-after")).toMatch(/^\d+$/);

  const errors = [{ detail: "No such token.", source: { pointer: "/data" }, status: "400" as const }];
  const stripe = await ask(
    http.validateStripePurchase(({ response }) => response(400, { "X-Test": "1" }).json({ errors })),
    "POST",
    "/api/v1/sdk/purchase/stripe/token/validate/",
  );
  expect([stripe.status, stripe.headers.get("content-type"), stripe.headers.get("x-test")]).toEqual([
    400,
    "application/vnd.api+json",
    "1",
  ]);
  expect(await stripe.json()).toEqual({ errors });
});

it("a response may be CSV or JSON if both are documented", async () => {
  const path = "/api/v1/client-api/metrics/ltv/";
  const csv = await ask(
    http.retrieveLtvData(({ response }) => response(200).text("date,value\n")),
    "POST",
    path,
  );
  expect([csv.headers.get("content-type"), await csv.text()]).toEqual([
    "text/csv; charset=utf-8",
    "date,value\n",
  ]);
  const json = await ask(
    http.retrieveLtvData(({ response }) => response(200).json({ data: [] } as never)),
    "POST",
    path,
  );
  expect([json.headers.get("content-type"), await json.json()]).toEqual(["application/json", { data: [] }]);
});

it.each<[string, (response: (status: number) => { example(name?: string): Response }) => Response]>([
  [
    "getProfile documents no response with status 418. It has 200, 401, 404, 429, 500.",
    (response) => response(418).example(),
  ],
  [
    "getProfile has no example nobody with status 404. It has profile_does_not_exist.",
    (response) => response(404).example("nobody"),
  ],
])("a mistake gets the sentence: %s", async (sentence, mistake) => {
  let message = "";
  const handler = http.getProfile(({ response }) => {
    try {
      return mistake(response as never);
    } catch (error) {
      message = (error as Error).message;
      return new Response();
    }
  });
  await ask(handler, "GET", profile);
  expect(message).toContain(sentence);
});
