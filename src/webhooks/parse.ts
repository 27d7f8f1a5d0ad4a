import type { WebhookEvent } from "./event.ts";

/** Thrown if a body is not an event. The message names the part that is missing or invalid. */
export class WebhookParseError extends Error {
  override name = "WebhookParseError";
}

/**
 * The fields that every event has. Further ones may be added at any time, so nothing else is
 * checked.
 */
const REQUIRED = {
  profile_id: "string",
  event_type: "string",
  event_datetime: "string",
  event_properties: "object",
} as const;

/**
 * Reads the body of a webhook request as an event. Compare `event_type` with a documented type, and
 * TypeScript narrows the event. An event that was renamed, or is newer than this package, comes as
 * it is, with its fields.
 *
 * @param body the body as text or bytes, or its JSON already parsed
 * @throws {WebhookParseError} if the body is not an event: not JSON, not an object, or without a
 *   field that every event has
 *
 * @example
 * const event = parseWebhookEvent(body);
 * if (event.event_type === "subscription_expired") console.log(event.event_properties.cancellation_reason);
 */
export function parseWebhookEvent(body: unknown): WebhookEvent {
  return asEvent(typeof body === "string" || body instanceof Uint8Array ? parseJson(body) : body);
}

/** Checks that a JSON value is an event. @throws {WebhookParseError} if it is not */
export function asEvent(event: unknown): WebhookEvent {
  if (typeof event !== "object" || event === null || Array.isArray(event))
    throw new WebhookParseError("The body is no event: it is not a JSON object.");
  for (const [field, type] of Object.entries(REQUIRED)) {
    const value = (event as Record<string, unknown>)[field];
    if (typeof value !== type || value === null || value === "" || Array.isArray(value))
      throw new WebhookParseError(
        `The body is no event: ${field} must be ${type === "object" ? "an object" : "a text"}.`,
      );
  }
  return event as WebhookEvent;
}

/** Parses JSON in UTF-8. @throws {WebhookParseError} if it is none */
export function parseJson(body: string | Uint8Array): unknown {
  try {
    return JSON.parse(
      typeof body === "string" ? body : new TextDecoder("utf-8", { fatal: true }).decode(body),
    );
  } catch (error) {
    throw new WebhookParseError(`The body is not JSON in UTF-8: ${(error as Error).message}`);
  }
}
