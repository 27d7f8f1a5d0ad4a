/**
 * The types of webhook events. `npm run typecheck` is the test: each line compiles, or it does not.
 */
import { expectTypeOf, test } from "vitest";
import type { EventProperties, WebhookEvent } from "../../generated/types.ts";

declare const event: WebhookEvent;

test("a documented event type names exactly one event, whatever a renamed event is called", () => {
  if (event.event_type === "subscription_renewed") {
    expectTypeOf(event.event_type).toEqualTypeOf<"subscription_renewed">();
    expectTypeOf(event.event_properties).toEqualTypeOf<EventProperties>();
    // @ts-expect-error: only events that end a purchase have a reason.
    event.event_properties.cancellation_reason;
  }
});

test("a switch narrows too, and leaves renamed events to its default", () => {
  switch (event.event_type) {
    case "trial_expired":
      expectTypeOf(event.event_properties.cancellation_reason).toEqualTypeOf<string | undefined>();
      break;
    case "access_level_updated":
      expectTypeOf(event.event_properties.is_active).toEqualTypeOf<boolean | undefined>();
      break;
    default:
      expectTypeOf<"trial_expired">().not.toExtend<typeof event.event_type>();
      expectTypeOf<"trial_started">().toExtend<typeof event.event_type>();
  }
});

test("the name of a renamed event is a string", () => {
  expectTypeOf(event.event_type).toExtend<string>();
});
