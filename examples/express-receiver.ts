/** Receives Adapty's events with Express, and gates a route by what they tell. */
import { createMemoryEventStore, createWebhookHandler, toNodeHandler } from "adapty-openapi/webhooks";
import express from "express";

/** Who has access, by customer user ID. An app has a table for it. */
const access = new Map<string, boolean>();

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

export const app = express();
app.post("/webhooks/adapty", toNodeHandler(handler));
app.get("/premium/:user", (request, response) => {
  if (access.get(request.params.user)) response.json({ lesson: 1 });
  else response.status(402).json({ error: "This needs a subscription." });
});
