import { type EventType, eventTypes } from "../../generated/events.ts";
import type { WebhookEvent } from "../../generated/types.ts";

export type { EventType, WebhookEvent };

/** The event of a documented type. */
export type EventOf<Type extends EventType> = Extract<WebhookEvent, { event_type: Type }>;

/**
 * An event of another type: one that was renamed in the dashboard, or is newer than this package.
 */
export type UnknownEvent = Exclude<WebhookEvent, EventOf<EventType>>;

/** Whether the documents list a type. */
export function isEventType(type: string): type is EventType {
  return (eventTypes as readonly string[]).includes(type);
}

/** Whether an event has a documented type. */
export function isKnownEvent(event: WebhookEvent): event is EventOf<EventType> {
  return isEventType(event.event_type);
}
