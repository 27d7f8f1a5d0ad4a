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
 * the same event. Other changes give another `event_properties.profile_event_id`, so that a store
 * takes two events for two.
 *
 * @throws {TypeError} if there is no such event, or the changes are not an object
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
  if (Object(changes) !== changes)
    throw new TypeError('The changes must be an object, such as { customer_user_id: "user-42" }.');
  const example = structuredClone<(typeof eventExamples)[EventType]>(eventExamples[type]);
  const { event_properties, ...root } = changes;
  const profile_event_id = deriveId(example.event_properties.profile_event_id ?? "", changes);
  return {
    ...example,
    ...root,
    event_properties: { ...example.event_properties, profile_event_id, ...event_properties },
  } as unknown as EventOf<Type>;
}

/** Replaces the last group of a UUID with a hash of the changes (FNV-1a), if there are any. */
function deriveId(uuid: string, changes: object): string {
  if (Object.keys(changes).length === 0) return uuid;
  let hash = 0xcbf29ce484222325n;
  for (const byte of new TextEncoder().encode(JSON.stringify(changes)))
    hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n);
  return uuid.slice(0, -12) + BigInt.asUintN(48, hash).toString(16).padStart(12, "0");
}
