import description from "../../generated/openapi.json" with { type: "json" };
import { createFetch } from "../http/adapters/fetch.ts";
import type { Handler } from "../http/exchange.ts";
import { createHandler } from "../http/handler.ts";
import { readPreference } from "../http/prefer.ts";
import { documentedSuccess } from "../http/success.ts";
import { missingUserResponse, namesUser } from "../http/user.ts";
import { validateRequest } from "../http/validate.ts";
import { operations } from "../openapi/operations.ts";
import { createEngine } from "./engine.ts";

/** A mock of the API, to be called in process or served by `listen`. */
export interface Mock extends Handler {
  /** Answers a request, whatever its host. Takes what the global `fetch` takes. */
  fetch(input: Request | string | URL, init?: RequestInit): Promise<Response>;
}

/**
 * Makes a mock of the API. It is stateless, and answers each request with a documented example.
 *
 * - A valid request gets the first example of the operation's success, an invalid one the documented error, with the first
 *   error of its body.
 * - `Prefer: code=404`, `Prefer: example=expires_date_error`, or both, select a documented response, whatever is sent.
 * - `Prefer: dynamic=true` makes the body up from the schema instead; it goes with `code` too.
 *
 * @example
 * const mock = await createMock();
 * const response = await mock.fetch("https://api.adapty.io/api/v2/server-side-api/profile/", {
 *   headers: { Authorization: "Api-Key secret_live_mock", "adapty-customer-user-id": "user-42", Prefer: "code=404" },
 * });
 */
export async function createMock(): Promise<Mock> {
  const engine = await createEngine(description);
  const handler: Handler = {
    handle: createHandler(operations, (call) => {
      const { operation } = call;
      const preference = readPreference(call);
      if ("status" in preference) return preference;
      if (preference.response) return engine(operation, preference.response, preference.dynamic);

      const error =
        validateRequest(call) ??
        (operation.userInHeader && !namesUser(call) ? missingUserResponse(call) : undefined);
      if (error) return error;
      return engine(operation, documentedSuccess(call), preference.dynamic);
    }),
  };
  return { ...handler, fetch: createFetch(handler) };
}
