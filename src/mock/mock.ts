import description from "../../generated/openapi.json" with { type: "json" };
import { createFetch } from "../http/adapters/fetch.ts";
import type { Handler, HttpReply, MaybeLater } from "../http/exchange.ts";
import { applyFault } from "../http/fault.ts";
import { type Call, createHandler } from "../http/handler.ts";
import { readPreference } from "../http/prefer.ts";
import { documentedSuccess } from "../http/success.ts";
import { missingUserResponse, namesUser } from "../http/user.ts";
import { validateRequest } from "../http/validate.ts";
import { operations } from "../openapi/operations.ts";
import { onceEach, type Warn, warnOnConsole } from "../warn.ts";
import { createEngine } from "./engine.ts";

/** A mock of the API, to be called in process or served by `listen`. */
export interface Mock extends Handler {
  /** Responds to a request, whatever its host. Takes the arguments of the global `fetch`. */
  fetch(input: Request | string | URL, init?: RequestInit): Promise<Response>;
}

/**
 * Makes a mock of the API. It is stateless, and responds to each request with a documented example.
 *
 * - A valid request gets the first example of the operation's success, an invalid one the
 *   documented error, with the first error of its body.
 * - `Prefer: code=404`, `Prefer: example=expires_date_error`, or both, select a documented
 *   response, whatever is sent.
 * - `Prefer: code=503`, or 429 or another 5xx, makes the server fail.
 * - `Prefer: latency=2000` delays the response, in milliseconds; `drop` and `truncate` break the
 *   connection.
 * - `Prefer: dynamic=true` makes the body up from the schema instead; it goes with `code` too.
 *
 * @param options.warn called with a sentence about what the mock ignores, a preference that it does
 *   not know; `console.warn` by default. It is called once for each sentence.
 *
 * @example
 * const mock = await createMock();
 * const response = await mock.fetch("https://api.adapty.io/api/v2/server-side-api/profile/", {
 *   headers: { Authorization: "Api-Key secret_live_mock", "adapty-customer-user-id": "user-42", Prefer: "code=404" },
 * });
 */
export async function createMock({ warn = warnOnConsole }: { warn?: Warn } = {}): Promise<Mock> {
  const warnOnce = onceEach(warn);
  const engine = await createEngine(description);
  const handler: Handler = {
    handle: createHandler(operations, (call) => {
      const preference = readPreference(call);
      if ("status" in preference) return preference;
      preference.warnings.forEach(warnOnce);
      const { fault = {}, dynamic } = preference;
      return applyFault(
        fault,
        call,
        () => respond(call, dynamic),
        (documented) => engine(call.operation, documented, dynamic),
      );
    }),
  };
  return { ...handler, fetch: createFetch(handler) };

  function respond(call: Call, dynamic: boolean): MaybeLater<HttpReply> {
    const { operation } = call;
    const error =
      validateRequest(call) ??
      (operation.userInHeader && !namesUser(call) ? missingUserResponse(call) : undefined);
    return error ?? engine(operation, documentedSuccess(call), dynamic);
  }
}
