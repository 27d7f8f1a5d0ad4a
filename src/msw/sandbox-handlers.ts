import { type HttpHandler, HttpResponse, http } from "msw";
import { respond } from "../http/adapters/fetch.ts";
import { operations } from "../openapi/operations.ts";
import type { Sandbox } from "../sandbox/types.ts";

/**
 * Makes MSW handlers that pass the API's requests on to a sandbox, in a browser or in tests.
 * @param options.baseUrl the API's address, as the code under test calls it; by default the
 * documented ones, which are `https://api.adapty.io`, `https://api-admin.adapty.io` for analytics
 * and `https://api-mail.adapty.io` for Adapty Mail
 *
 * @throws {TypeError} if it is not a sandbox
 *
 * @example
 * const server = setupServer(...sandboxHandlers(createSandbox()));
 */
export function sandboxHandlers(
  sandbox: Pick<Sandbox, "handle" | "bodyLimit">,
  { baseUrl }: { baseUrl?: string } = {},
): HttpHandler[] {
  if (typeof sandbox?.handle !== "function")
    throw new TypeError("sandboxHandlers takes a sandbox, such as sandboxHandlers(createSandbox()).");
  const servers = baseUrl === undefined ? new Set(operations.map(({ server }) => server)) : [baseUrl];
  return Array.from(servers, (server) =>
    http.all(`${server}/*`, async ({ request }) => (await respond(sandbox, request)) ?? HttpResponse.error()),
  );
}
