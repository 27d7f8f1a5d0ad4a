import type { Operation } from "../contract/support/described.ts";
import type { Sent } from "./caller.ts";

/** Requests that are wrong in one respect each. */
export function wrongRequests({ request }: Operation): Sent[] {
  const body = request?.examples[0]?.value;
  const sent = request ? { body } : {};
  const bodies = request
    ? ["{", [], {}, ...Object.keys(body).map((name) => ({ ...body, [name]: name === "items" ? [] : "?" }))]
    : [];
  return [
    { ...sent, headers: { Authorization: "" } },
    { ...sent, headers: { "Idempotency-Key": "?" } },
    { ...sent, query: "?is_user_id_base64url_encoded=?" },
    { ...sent, user: null },
    ...bodies.map((body) => ({ body })),
  ];
}
