import { expect } from "vitest";
import type { WebhookEvent } from "../../generated/types.ts";
import { WebhookEvent as validateEvent } from "../../generated/validators.js";
import type { Sandbox } from "../../src/sandbox/index.ts";

/**
 * Adds an endpoint that gets all that an event may have. Each event is validated against the
 * description, and collected.
 */
export function collectEvents(sandbox: Sandbox): WebhookEvent[] {
  const events: WebhookEvent[] = [];
  sandbox.webhooks.add({
    id: "all",
    sendTrialPrice: true,
    sendAttribution: true,
    sendUserAttributes: true,
    sendPlayStorePurchaseToken: true,
    async to(request) {
      const event = await request.json();
      expect(validateEvent(event), JSON.stringify(validateEvent.errors?.slice(0, 3))).toBe(true);
      events.push(event);
      return new Response("{}");
    },
  });
  return events;
}
