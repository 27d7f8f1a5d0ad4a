import { eventTypes } from "../../../generated/events.ts";
import type { WebhookOptions } from "../../../generated/sandbox.ts";
import { didYouMean } from "../../did-you-mean.ts";
import { OptionsError } from "../core/app.ts";
import { validateOptions } from "../options/validate.ts";

/** Receives a webhook request in process, such as the handler of `createWebhookHandler`. */
export type WebhookReceiver = (request: Request) => Response | Promise<Response>;

/** A webhook endpoint: an address, or a function of this process. */
export type WebhookEndpoint = WebhookOptions | (Omit<WebhookOptions, "url"> & { to: WebhookReceiver });

/** An endpoint with its ID. A function has an address too, which its requests show. */
export type Endpoint = WebhookOptions & { id: string; to?: WebhookReceiver };

/** The address of a function. Nothing listens there. */
const IN_PROCESS = "http://localhost/in-process";

/** The names of this machine. */
const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/;

/**
 * Reads an endpoint.
 * @param hosts other machines that events may be sent to
 * @param at its path in the options, for errors
 * @throws {OptionsError} if it is not as the options' schema describes it, or its host is not
 *   permitted
 */
export function readEndpoint(
  endpoint: WebhookEndpoint,
  id: string,
  hosts: readonly string[],
  at: (string | number)[] = ["webhook"],
): Endpoint {
  if (Object(endpoint) !== endpoint)
    throw new OptionsError({ path: at, message: `${at.join(".")} must be an object` });
  const { to, ...options } =
    "to" in endpoint ? { url: IN_PROCESS, ...endpoint } : { ...endpoint, to: undefined };
  const fail = (field: string, message: string): never => {
    const path = [...at, field];
    throw new OptionsError({ path, message: `${path.join(".")} ${message}` });
  };
  if (to !== undefined && typeof to !== "function") fail("to", "must be a function");
  try {
    validateOptions({ webhooks: [options] });
  } catch (error) {
    throw error instanceof OptionsError ? moved(error, at) : error;
  }
  const { hostname, username, password } = new URL(options.url);
  if (username !== "" || password !== "")
    fail("url", "has a user name or a password, which are never sent. Use authorization instead.");
  if (to === undefined && !LOOPBACK.test(hostname) && !hosts.includes(hostname))
    fail(
      "url",
      `leads to ${hostname}, and events go to this machine only. Name the host in the option webhookHosts, if they may go there.`,
    );
  const { events = [], rename = {} } = options;
  for (const type of [...events, ...Object.keys(rename)]) {
    if ((eventTypes as readonly string[]).includes(type)) continue;
    const hint = didYouMean(type, eventTypes, ` There are ${eventTypes.join(", ")}.`);
    const field = (events as readonly string[]).includes(type) ? "events" : "rename";
    fail(field, `has ${type}, which is no event type.${hint}`);
  }
  return { id, ...options, ...(to && { to }) };
}

/** The same problems, with the path of the endpoint in the options. */
function moved(error: OptionsError, at: (string | number)[]): OptionsError {
  return new OptionsError(
    ...error.problems.map(({ path, message }) => ({
      path: [...at, ...path.slice(2)],
      message: message.replace(/^webhooks\.0/, at.join(".")),
    })),
  );
}
