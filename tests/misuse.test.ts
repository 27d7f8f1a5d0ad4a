/** What TypeScript rejects, as JavaScript would pass it: the error names the place and the remedy. */
import { expect, it } from "vitest";
import * as client from "../src/client/index.ts";
import * as msw from "../src/msw/index.ts";
import { createSandbox } from "../src/sandbox/index.ts";
import { openSqliteStore } from "../src/sandbox/store/sqlite.ts";
import * as webhooks from "../src/webhooks/index.ts";

// biome-ignore lint/suspicious/noExplicitAny: it stands for what the types reject.
type Wrong = any;

const sandbox = createSandbox();

it.each<[string, (wrong: Wrong) => unknown, unknown[], string]>([
  ["isActive", client.isActive, [undefined, null, "premium"], "This is no access level: pass one"],
  [
    "hasAccess",
    (wrong) => client.hasAccess(wrong, "premium"),
    [null, "user-42", 1],
    "This is no profile: pass",
  ],
  ["accessEndsAt", (wrong) => client.accessEndsAt(wrong, "premium"), [true], "This is no profile: pass"],
  ["formatTimestamp", client.formatTimestamp, [null, "", [], {}, true], "is no moment of the years"],
  ["toNodeHandler", webhooks.toNodeHandler, [undefined, {}], "takes the handler that createWebhookHandler"],
  [
    "limit",
    (limit) => webhooks.createMemoryEventStore({ limit }),
    [null, "9", 0, NaN],
    "limit must be a number",
  ],
  [
    "webhookEvent",
    (wrong) => webhooks.webhookEvent("trial_started", wrong),
    [null, "x"],
    "changes must be an object",
  ],
  ["sandboxHandlers", msw.sandboxHandlers, [undefined, {}], "sandboxHandlers takes a sandbox, such as"],
  ["http", (wrong) => msw.http.getProfile(wrong), [undefined, {}], "http.getProfile takes a function"],
  [
    "webhooks.add",
    (wrong) => sandbox.webhooks.add(wrong),
    [undefined, null, "http://x"],
    "must be an object",
  ],
  ["store", (store) => createSandbox({ store }), [null, {}, "a.sqlite"], "store must be a store, such as"],
  ["control", (control) => createSandbox({ control }), [null, "no"], "control must be true or false"],
  ["warn", (warn) => createSandbox({ warn }), [null, false], "warn must be a function"],
  ["openSqliteStore", openSqliteStore, [undefined, null, 42, ""], "The database needs the name of a file"],
])("%s", (_name, call, values, message) => {
  for (const wrong of values) expect(() => call(wrong), JSON.stringify(wrong)).toThrow(message);
});

it("unwrap", async () => {
  await expect(client.unwrap(null as Wrong)).rejects.toThrow("unwrap takes a call, such as");
});
