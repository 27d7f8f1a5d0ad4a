import { eventExamples } from "../../generated/events.ts";
import type { EventOf, EventType } from "./event.ts";

/** The fields of an event that a test changes. Properties are changed one by one. */
export type EventChanges<Type extends EventType> = Partial<
  Omit<EventOf<Type>, "event_type" | "event_properties">
> & {
  event_properties?: Partial<EventOf<Type>["event_properties"]>;
};

/**
 * Builds a complete event for a test: the documented example, with changes. The same arguments give
 * the same event.
 *
 * @example
 * webhookEvent("subscription_renewed", { event_properties: { price_usd: 4.99 } });
 */
export function webhookEvent<Type extends EventType>(
  type: Type,
  changes: EventChanges<Type> = {},
): EventOf<Type> {
  if (!Object.hasOwn(eventExamples, type))
    throw new TypeError(
      `There is no event ${JSON.stringify(type)}. There are ${Object.keys(eventExamples).join(", ")}.`,
    );
  const example = structuredClone<(typeof eventExamples)[EventType]>(eventExamples[type]);
  const { event_properties, ...root } = changes;
  return {
    ...example,
    ...root,
    event_properties: { ...example.event_properties, ...event_properties },
  } as unknown as EventOf<Type>;
}
