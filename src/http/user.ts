import { findResponse, USER_HEADERS } from "../openapi/operations.ts";
import type { HttpReply, HttpRequest } from "./exchange.ts";
import type { Call } from "./handler.ts";
import { errorResponse, exampleResponse, WHOLE } from "./responses.ts";

/** Whether the headers of a request name a user. */
export function namesUser({ request }: Call): boolean {
  return USER_HEADERS.some((name) => request.header(name));
}

/**
 * The response to a request that names no user. Set transaction, grant and revoke document
 * `profile_does_not_exist` with status 400 (discrepancy `profile-not-found-status`), other
 * operations with 404. If the operation creates the user, the request is invalid without an ID.
 */
export function missingUserResponse({ operation }: Call): HttpReply {
  const documented = findResponse(operation, 400, "profile_does_not_exist") ?? findResponse(operation, 404);
  if (documented && !operation.createsUser) return exampleResponse(documented);
  const message = `One of ${USER_HEADERS.join(" and ")} must be specified.`;
  return errorResponse(400, "validation_error", [{ source: WHOLE, errors: [message] }]);
}

/** The user that the headers name. An empty header counts as missing. */
export function readHeaderUser(request: HttpRequest): {
  profileId: string | undefined;
  customerUserId: string | undefined;
} {
  return {
    profileId: request.header("adapty-profile-id")?.toLowerCase() || undefined,
    customerUserId: decodeHeader(request.header("adapty-customer-user-id") ?? "") || undefined,
  };
}

/**
 * Decodes a header as UTF-8, which is what callers send. Fetch and Node return each byte as one
 * character. Bytes that are not valid UTF-8 are read as Latin-1.
 */
function decodeHeader(value: string): string {
  if (!/[\u0080-\u00ff]/.test(value)) return value;
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(
      Uint8Array.from(value, (byte) => byte.charCodeAt(0)),
    );
  } catch {
    return value;
  }
}

/**
 * The user that a legacy path names, decoded if the query says that it is Base64URL-encoded. Empty
 * if the path names none.
 * @returns `undefined` if it is not Base64URL
 */
export function readPathUser({ path, query }: Call): string | undefined {
  const user = path.profile_id_or_customer_user_id ?? "";
  if (user === "" || query.get("is_user_id_base64url_encoded") !== "1") return user;
  if (!/^[\w-]+={0,2}$/.test(user)) return undefined;
  try {
    const bytes = atob(user.replaceAll("-", "+").replaceAll("_", "/"));
    return new TextDecoder("utf-8", { fatal: true }).decode(
      Uint8Array.from(bytes, (byte) => byte.charCodeAt(0)),
    );
  } catch {
    return undefined;
  }
}
