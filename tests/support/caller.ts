import { expect } from "vitest";
import description from "../../generated/openapi.json" with { type: "json" };
import type {
  OneTimePurchaseTransaction,
  operations,
  SubscriptionTransaction,
} from "../../generated/types.ts";
import { validateResponse } from "../../generated/validators.js";
import type { AdaptyClient } from "../../src/client/index.ts";
import { readOperations } from "../../src/openapi/operations.ts";
import { createSandbox, type Sandbox } from "../../src/sandbox/index.ts";

/** The moment at which the sandboxes of these tests stand. */
export const NOW = "2025-06-15T12:00:00.000000+0000";

export interface Sent {
  /** Header `adapty-customer-user-id`; `user-42` by default, none if null. */
  user?: string | null;
  /** Header `adapty-profile-id`. */
  profile?: string;
  /** Parameters of the path; the legacy user is `user-42` by default. */
  path?: Record<string, string>;
  query?: string;
  body?: unknown;
  headers?: Record<string, string>;
}

export interface CallResponse {
  status: number;
  // biome-ignore lint/suspicious/noExplicitAny: what a test looks into, and every response is validated by its schema.
  body: any;
  headers: Headers;
}

const described = new Map(readOperations(description).map((operation) => [operation.id, operation]));

/**
 * A sandbox, and a way to call its operations. Every response is held to the description: status,
 * media type, headers, body.
 */
export function openCaller(options: Parameters<typeof createSandbox>[0] = {}) {
  const sandbox = createSandbox({ now: NOW, ...options });
  return { sandbox, call: callerOf(sandbox.fetch) };
}

export function callerOf(fetch: Sandbox["fetch"], host = "https://api.adapty.io") {
  return async (id: keyof operations, sent: Sent = {}): Promise<CallResponse> => {
    const operation = described.get(id);
    if (operation === undefined) throw new Error(`There is no operation ${id}`);
    const { user = "user-42", profile, path = {}, query = "", body } = sent;
    const parameters: Record<string, string> = {
      profile_id_or_customer_user_id: "user-42",
      access_level: "premium",
      ...path,
    };
    const url = operation.path.replaceAll(/\{(\w+)\}/g, (_, name) =>
      encodeURIComponent(parameters[name] as string),
    );
    const response = await fetch(`${host}${url}${query}`, {
      method: operation.method,
      headers: {
        Authorization: operation.key === "mail" ? "Bearer mail_test" : `Api-Key ${operation.key}_live_test`,
        ...(operation.userInHeader && user !== null && { "adapty-customer-user-id": user }),
        ...(profile !== undefined && { "adapty-profile-id": profile }),
        ...(body !== undefined && { "Content-Type": operation.body?.mediaType ?? "application/json" }),
        ...sent.headers,
      },
      ...(body !== undefined && { body: typeof body === "string" ? body : JSON.stringify(body) }),
    });
    const text = await response.text();
    const mediaType = response.headers.get("content-type")?.split(";", 1)[0] ?? null;
    const result = {
      status: response.status,
      headers: response.headers,
      body: text === "" ? undefined : mediaType === "text/csv" ? text : JSON.parse(text),
    };

    const documented = operation.responses.filter(({ status }) => status === response.status);
    expect(documented, `${id} documents no ${response.status}: ${text}`).not.toEqual([]);
    expect(documented.map(({ mediaType }) => mediaType)).toContain(mediaType);
    for (const name of Object.keys(documented[0]?.headers ?? {}))
      expect(response.headers.has(name)).toBe(true);
    if (mediaType === "text/csv") return result;
    const validate = validateResponse[id][response.status];
    expect(validate === undefined ? text === "" : validate(result.body) || validate.errors, text).toBe(true);
    return result;
  };
}

/** The code of an error, which the Mail API has in each entry; of a success its status. */
export function outcomeOf({ status, body }: CallResponse): string | number {
  return body?.error_code ?? body?.errors?.[0]?.error_code ?? status;
}

/** A subscription that breaks no rule: bought a month ago, running for another. */
export const SUBSCRIPTION: SubscriptionTransaction = {
  purchase_type: "subscription",
  store: "app_store",
  environment: "Production",
  store_product_id: "1month.premium",
  store_transaction_id: "1001",
  store_original_transaction_id: "1001",
  price: { country: "US", currency: "USD", value: 9.99 },
  purchased_at: "2025-05-20T12:00:00Z",
  originally_purchased_at: "2025-05-20T12:00:00Z",
  expires_at: "2025-06-20T12:00:00Z",
  renew_status: true,
};

/** A one-time purchase that breaks no rule. */
export const PURCHASE: OneTimePurchaseTransaction = {
  purchase_type: "one_time_purchase",
  store: "app_store",
  environment: "Production",
  store_product_id: "premium.forever",
  store_transaction_id: "2001",
  store_original_transaction_id: "2001",
  price: { country: "US", currency: "USD", value: 49.99 },
  purchased_at: "2025-06-01T12:00:00Z",
};

export const keys = { apiKey: "secret_live_any", publicKey: "public_live_any" };

/** What a team's own test might do. */
export async function grantAndRead(adapty: AdaptyClient) {
  const customerUserId = "user-42";
  await adapty.createProfile({ customerUserId, body: { first_name: "Jane" } });
  await adapty.grantAccessLevel({ customerUserId, body: { access_level_id: "premium" } });
  const { data } = await adapty.getProfile({ customerUserId });
  expect(data?.data.access_levels).toMatchObject([{ access_level_id: "premium", expires_at: null }]);
  const { error } = await adapty.grantAccessLevel({ customerUserId, body: { access_level_id: "gold" } });
  expect(error?.error_code).toBe("paid_access_level_does_not_exist");
}
