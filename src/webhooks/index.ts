/** Receives Adapty's webhooks: verified, parsed, typed. Exported as `adapty-openapi/webhooks`. */
export { parseTimestamp } from "../timestamp.ts";
export { type EventChanges, webhookEvent } from "./build.ts";
export type { EventOf, EventType, UnknownEvent, WebhookEvent } from "./event.ts";
export { createWebhookHandler, EventRejected, type WebhookHandlerOptions } from "./handler.ts";
export { type NodeRequest, type NodeResponse, toNodeHandler } from "./node.ts";
export { parseWebhookEvent, WebhookParseError } from "./parse.ts";
export { type Claim, createMemoryEventStore, type EventStore } from "./store.ts";
