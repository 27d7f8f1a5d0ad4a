import description from "../../generated/openapi.json" with { type: "json" };

interface EventSchema {
  allOf: { properties?: { event_type?: { const?: string } } }[];
}

const { schemas } = description.components;

/**
 * The types of webhook events that the description names, in its order. The dashboard can rename
 * each of them.
 */
export const eventTypes: readonly string[] = schemas.WebhookEvent.oneOf.flatMap(({ $ref }) => {
  const { allOf } = schemas[$ref.slice($ref.lastIndexOf("/") + 1) as keyof typeof schemas] as EventSchema;
  return allOf.flatMap(({ properties }) => properties?.event_type?.const ?? []);
});
