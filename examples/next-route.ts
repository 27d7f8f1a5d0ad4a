/** `app/webhooks/adapty/route.ts` of a Next.js app: the handler is a route handler as it is. */
import { createWebhookHandler } from "adapty-openapi/webhooks";

/** The events that were received. An app has a table for them. */
export const events: string[] = [];

export const POST = createWebhookHandler({
  authorization: "webhook_secret",
  onEvent: ({ event_type }) => {
    events.push(event_type);
  },
});
