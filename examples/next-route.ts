/** `app/webhooks/adapty/route.ts` of a Next.js app: the handler is a route handler as it is. */
import { createMemoryEventStore, createWebhookHandler, parseTimestamp } from "adapty-openapi/webhooks";

/** Until when each user has premium: null is for life. An app has a table for it. */
export const premium = new Map<string, Date | null>();

export const POST = createWebhookHandler({
  authorization: "webhook_secret",
  store: createMemoryEventStore(),
  on: {
    access_level_updated({ customer_user_id, event_properties: level }) {
      // An event is about one level: the end of another one takes nothing away.
      if (customer_user_id === null || level.access_level_id !== "premium") return;
      if (!level.is_active) premium.delete(customer_user_id);
      else premium.set(customer_user_id, level.is_lifetime ? null : parseTimestamp(level.expires_at ?? ""));
    },
  },
});
