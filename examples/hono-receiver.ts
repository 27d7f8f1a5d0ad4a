/**
 * Receives Adapty's events with Hono, on any runtime: `export default app` is all that Workers,
 * Deno and Bun need.
 */
import { createMemoryEventStore, createWebhookHandler, parseTimestamp } from "adapty-openapi/webhooks";
import { Hono } from "hono";

/** Until when each user has premium: null is for life. An app has a table for it. */
export const premium = new Map<string, Date | null>();

const handler = createWebhookHandler({
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

const app = new Hono();
app.post("/webhooks/adapty", (context) => handler(context.req.raw));

export default app;
