import description from "../../generated/openapi.json" with { type: "json" };
import { didYouMean } from "../did-you-mean.ts";
import { follow } from "../openapi/pointer.ts";
import { readValue, shapeOf } from "../openapi/shape.ts";
import { warnOnConsole } from "../warn.ts";
import type { WebhookEvent } from "../webhooks/event.ts";
import type { EventType } from "../webhooks/index.ts";

/** Warns, and no more: Adapty may add fields, so a receiver has to take unknown ones. */
export function warnOfUnknownFields(type: EventType, event: WebhookEvent): void {
  const { at } = follow(description, `/webhooks/${type}/post/requestBody`);
  const described = shapeOf(new Map(), `${at}/content/application~1json/schema`);
  readValue(described, event, ({ properties }, path) => {
    const hint = didYouMean(path.split(".").at(-1) ?? "", [...properties.keys()]);
    warnOnConsole(`--data has ${path}, which no document lists for ${type}.${hint}`);
  });
}
