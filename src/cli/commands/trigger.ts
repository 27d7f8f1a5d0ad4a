import { randomUUID } from "node:crypto";
import { eventTypes } from "../../../generated/events.ts";
import { isEventType } from "../../webhooks/event.ts";
import { type EventChanges, type EventType, webhookEvent } from "../../webhooks/index.ts";
import { readUrl, suggest, UsageError, type Values } from "../args.ts";
import type { Task } from "./command.ts";

/** Sends one event to a receiver, without a sandbox. */
export const trigger: Task = {
  summary: "Send an example event to a webhook receiver",
  argument: "EVENT",
  options: {
    to: { type: "string", value: "URL", help: "URL of the receiver (required)" },
    authorization: {
      type: "string",
      value: "TEXT",
      help: "Value of the Authorization header, as entered in the dashboard",
    },
    data: {
      type: "string",
      value: "JSON",
      help: 'Fields to change, such as {"customer_user_id":"user-42","event_properties":{"price_usd":4.99}}',
    },
  },
  help: `The event is the documented example, with a profile_event_id of its own. EVENT is one of ${eventTypes.join(", ")}.`,
  async run(argument, values) {
    if (argument === undefined) throw new UsageError(`trigger needs an event.${suggest("", eventTypes)}`);
    if (!isEventType(argument))
      throw new UsageError(`There is no event ${argument}.${suggest(argument, eventTypes)}`);
    const url = readUrl("--to", "trigger needs the URL of the receiver", values.to);
    const { event_properties, ...changes } = readChanges(values.data);
    const event = webhookEvent(argument, {
      ...changes,
      // A store of handled events would drop the second of two events with one ID.
      event_properties: { profile_event_id: randomUUID(), ...event_properties },
    });
    // It reads the description, which no other start of the command should wait for.
    const { warnOfUnknownFields } = await import("../event-fields.ts");
    warnOfUnknownFields(argument, event);
    const { send } = await import("../../sandbox/webhooks/send.ts");
    const authorization = values.authorization as string | undefined;
    const { status, detail } = await send(
      { url, ...(authorization !== undefined && { authorization }) },
      JSON.stringify(event),
    );
    const isDelivered = status !== null && status >= 200 && status < 400;
    if (values.json) console.log(JSON.stringify({ event_type: argument, url, status, detail }));
    else
      console.log(`${argument} to ${url}: ${status ?? "no response"}${detail === "" ? "" : `, ${detail}`}`);
    return isDelivered;
  },
};

function readChanges(data: Values[string]): EventChanges<EventType> {
  if (data === undefined) return {};
  try {
    const changes: unknown = JSON.parse(String(data));
    if (typeof changes === "object" && changes !== null && !Array.isArray(changes)) return changes;
  } catch {
    // Both faults have the same message, below.
  }
  throw new UsageError(`--data must be a JSON object, and is ${String(data).slice(0, 100)}.`);
}
