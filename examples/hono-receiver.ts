/** Receives Adapty's events with Hono, on any runtime: `export default app` is all that Workers, Deno and Bun need. */
import { createMemoryEventStore, createWebhookHandler } from "adapty-openapi/webhooks";
import { Hono } from "hono";

/** Who has access, by customer user ID. An app has a table for it. */
export const access = new Map<string, boolean>();

const handler = createWebhookHandler({
  authorization: "webhook_secret",
  store: createMemoryEventStore(),
  on: {
    access_level_updated({ customer_user_id, event_properties }) {
      if (customer_user_id !== null) access.set(customer_user_id, event_properties.is_active === true);
    },
  },
});

const app = new Hono();
app.post("/webhooks/adapty", (context) => handler(context.req.raw));

export default app;
