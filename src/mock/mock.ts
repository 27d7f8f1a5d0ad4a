import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { type Call, createFront } from "../server/front.ts";
import type { Description } from "../server/operations.ts";
import { readPreference } from "../server/prefer.ts";
import { AJV_OPTIONS, addRequestSchemas, readFaults, readSubject, refuseShape } from "../server/shape.ts";
import { namesUser, readPathUser, refuseUser } from "../server/user.ts";
import { createEngine } from "./engine.ts";

/**
 * Makes a mock of the API: it keeps nothing, and answers each request with the documented example.
 *
 * - A valid request gets the first example of the operation's success, a wrong one the documented error, with the fields that are wrong.
 * - `Prefer: code=404`, `Prefer: example=expires_date_error`, or both, give that documented answer, whatever is sent.
 * - `Prefer: dynamic=true` makes the body up from the schema instead; it goes with `code` too.
 *
 * @param description the bundled description, `adapty-openapi/openapi.json`
 * @returns a web-standard handler, to be served by `listen` or called in process
 *
 * @example
 * const mock = await createMock(description);
 * const response = await mock.fetch(
 *   new Request("https://api.adapty.io/api/v2/server-side-api/profile/", {
 *     headers: { Authorization: "Api-Key secret_live_mock", "adapty-customer-user-id": "user-42", Prefer: "code=404" },
 *   }),
 * );
 */
export async function createMock(
  description: Description,
): Promise<{ fetch(request: Request): Promise<Response> }> {
  const engine = await createEngine(description);
  const ajv = new Ajv2020(AJV_OPTIONS);
  addFormats.default(ajv);
  addRequestSchemas(ajv, description);

  const front = createFront(description, (call) => {
    const preference = readPreference(call);
    if (preference instanceof Response) return preference;
    const { operation } = call;
    if (preference.answer) return engine(operation, preference.answer, preference.dynamic);

    const refusal = refuse(call);
    if (refusal) return refusal;
    const success = operation.answers.find(({ status }) => status < 300);
    if (!success) throw new Error(`${operation.id} documents no success`);
    return engine(operation, success, preference.dynamic);
  });
  return { fetch: async (request) => front(request) };

  function refuse(call: Call): Response | undefined {
    if (readPathUser(call) === undefined) {
      const errors = ["The user ID in the path is not Base64URL-encoded."];
      return refuseShape(call.operation, [{ source: "is_user_id_base64url_encoded", errors }]);
    }
    const isValid = ajv.getSchema(call.operation.id);
    if (isValid && !isValid(readSubject(call)))
      return refuseShape(call.operation, readFaults(isValid.errors ?? []));
    return call.operation.userInHeader && !namesUser(call) ? refuseUser(call) : undefined;
  }
}
