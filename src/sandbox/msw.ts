import { type HttpHandler, HttpResponse, http } from "msw";
import { respond } from "../http/adapters/fetch.ts";
import type { Sandbox } from "./types.ts";

/**
 * Makes the handlers that let MSW answer the API's requests from a sandbox, in a browser or in tests.
 * @param options.baseUrl the API's address, as the code under test calls it; `https://api.adapty.io` by default
 *
 * @example
 * import { setupServer } from "msw/node";
 * const server = setupServer(...sandboxHandlers(createSandbox()));
 */
export function sandboxHandlers(
  sandbox: Sandbox,
  { baseUrl = "https://api.adapty.io" }: { baseUrl?: string } = {},
): HttpHandler[] {
  return [
    http.all(
      `${baseUrl}/*`,
      async ({ request }) => (await respond(sandbox, request)) ?? HttpResponse.error(),
    ),
  ];
}
