/**
 * Receives Adapty's events with Hono, on any runtime: `export default app` is all that Workers,
 * Deno and Bun need.
 */
import { createMemoryEventStore, createWebhookHandler } from "adapty-openapi/webhooks";
import { Hono } from "hono";

/** Who has access, by customer user ID. An app has a table for it. */
export const access = new Map<string, boolean>();

const handler = createWebhookHandler({
  authorization: "webhook_secret",
  store: createMemoryEventStore(),
  on: {
    access_level_updated({ customer_user_id, event_properties }) {
      // An event is about one level: the end of another one takes nothing away.
      if (customer_user_id !== null && event_properties.access_level_id === "premium")
        access.set(customer_user_id, event_properties.is_active === true);
    },
  },
});

const app = new Hono();
app.post("/webhooks/adapty", (context) => handler(context.req.raw));

export default app;
