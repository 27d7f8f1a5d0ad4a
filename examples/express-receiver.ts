/** Receives Adapty's events with Express, and gates a route by what they tell. */
import {
  createMemoryEventStore,
  createWebhookHandler,
  parseTimestamp,
  toNodeHandler,
} from "adapty-openapi/webhooks";
import express from "express";

/** Until when each user has premium: null is for life. An app has a table for it. */
const premium = new Map<string, Date | null>();

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

export const app = express();
app.post("/webhooks/adapty", toNodeHandler(handler));
app.get("/premium/:user", (request, response) => {
  const until = premium.get(request.params.user);
  if (until === null || (until && until > new Date())) response.json({ lesson: 1 });
  else response.status(402).json({ error: "This needs a subscription." });
});
