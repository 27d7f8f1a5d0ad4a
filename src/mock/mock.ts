import description from "../../generated/openapi.json" with { type: "json" };
import { createFront } from "../server/front.ts";
import { readPreference } from "../server/prefer.ts";
import { refuseOwnCode, refuseShape } from "../server/shape.ts";
import { namesUser, refuseUser } from "../server/user.ts";
import { createEngine } from "./engine.ts";

/**
 * Makes a mock of the API: it keeps nothing, and answers each request with the documented example.
 *
 * - A valid request gets the first example of the operation's success, a wrong one the documented error, with what is
 *   found to be wrong first in its body.
 * - `Prefer: code=404`, `Prefer: example=expires_date_error`, or both, give that documented answer, whatever is sent.
 * - `Prefer: dynamic=true` makes the body up from the schema instead; it goes with `code` too.
 *
 * @returns a web-standard handler, to be served by `listen` or called in process
 *
 * @example
 * const mock = await createMock();
 * const response = await mock.fetch(
 *   new Request("https://api.adapty.io/api/v2/server-side-api/profile/", {
 *     headers: { Authorization: "Api-Key secret_live_mock", "adapty-customer-user-id": "user-42", Prefer: "code=404" },
 *   }),
 * );
 */
export async function createMock(): Promise<{ fetch(request: Request): Promise<Response> }> {
  const engine = await createEngine(description);
  const front = createFront(description, (call) => {
    const { operation } = call;
    const preference = readPreference(call);
    if (preference instanceof Response) return preference;
    if (preference.answer) return engine(operation, preference.answer, preference.dynamic);

    const refusal =
      refuseShape(call) ??
      refuseOwnCode(call) ??
      (operation.userInHeader && !namesUser(call) ? refuseUser(call) : undefined);
    if (refusal) return refusal;
    const success = operation.answers.find(({ status }) => status < 300);
    if (!success) throw new Error(`${operation.id} documents no success`);
    return engine(operation, success, preference.dynamic);
  });
  return { fetch: async (request) => front(request) };
}
