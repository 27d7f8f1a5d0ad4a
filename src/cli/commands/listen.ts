import type { HttpRequest } from "../../http/exchange.ts";
import { text } from "../../http/responses.ts";
import { createWebhookHandler, type WebhookEvent } from "../../webhooks/index.ts";
import { UsageError } from "../args.ts";
import type { Command } from "./command.ts";

/** Shows the events that arrive, for those who have no receiver yet. */
export const listen: Command = {
  summary: "Print the webhook events that arrive",
  port: 4030,
  options: {
    authorization: {
      type: "string",
      value: "TEXT",
      help: "Value that the Authorization header must have; without it, any value is accepted",
    },
  },
  help: "Each event is validated and printed. Both verification requests get their documented response.",
  async open({ authorization = false, json }) {
    if (authorization === "")
      throw new UsageError("--authorization must not be empty. Leave it out to accept any.");
    const handler = createWebhookHandler({
      authorization: authorization as string | false,
      onEvent: (event) => console.log(json ? JSON.stringify({ event }) : describe(event)),
    });
    return {
      async handle(request) {
        const response = await handler(toRequest(request));
        return { ...text(response.status, "plain", await response.text()), headers: JSON_HEADERS };
      },
    };
  },
  greet: (url) => `Listens for webhook events on ${url}

  adapty-openapi trigger subscription_renewed --to ${url}

Ctrl-C stops it.
`,
};

const JSON_HEADERS = { "Content-Type": "application/json" };

function toRequest(request: HttpRequest): Request {
  const { method, body } = request;
  const authorization = request.header("authorization");
  return new Request("http://localhost/", {
    method,
    headers: authorization === undefined ? {} : { Authorization: authorization },
    body: method === "GET" || method === "HEAD" ? null : ((body ?? null) as BodyInit | null),
  });
}

function describe(event: WebhookEvent): string {
  const { event_type, event_datetime, customer_user_id, profile_id, event_properties } = event;
  return `${event_datetime} ${event_type} of ${customer_user_id ?? profile_id}\n${JSON.stringify(event_properties, null, 2)}`;
}
