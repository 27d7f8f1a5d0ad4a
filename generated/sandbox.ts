// Written by scripts/build/sandbox-types.ts from spec/sandbox/. Edit that, then run `npm run build`.

import type { OperationId } from "../src/sandbox/core/operation.ts";
import type { EventType } from "./events.ts";
import type { CancellationReason, CreateProfileRequest, CustomAttribute, Environment, GrantAccessLevelRequest, InstallationMeta, IntegrationIdentifiers, Offer, Paywall, Price, RefundPreference, RemoteConfig, ServerSidePaywall, ServerSideRemoteConfig, SetTransactionRequest, Timestamp, VirtualCurrencyTransactionItem } from "./types.ts";

export interface components {
    schemas: {
        /**
         * SandboxOptions
         * @description The options of a sandbox: an object in code, or a JSON or YAML file of the same form. Each of them may be left out.
         */
        SandboxOptions: {
            /** @description The URL of this schema, for editors. It has no effect. */
            $schema?: string;
            /** @description Decides the generated IDs and which requests get faults. The same seed, clock and requests give the same responses. */
            seed?: string;
            /** @description The app's ID, as profiles show it. */
            appId?: string;
            /** @description The time at which the clock stands still from the start. Without it, the clock follows the machine's until it is set. */
            now?: Timestamp;
            /** @description The access levels of the app; `["premium"]` by default. */
            accessLevels?: readonly string[];
            /** @description Access level for products without a level of their own; `premium` by default, or the first level if there is no `premium`. */
            defaultAccessLevel?: string;
            /** @description Products that differ from the default, a subscription that unlocks `defaultAccessLevel`. */
            products?: readonly components["schemas"]["ProductOptions"][];
            /** @description US dollars for one unit of a currency, by its ISO 4217 code; `{ "USD": 1, "EUR": 1.1, "GBP": 1.25, "JPY": 0.0067, "CAD": 0.75, "AUD": 0.65 }` by default. Money of other currencies does not count as revenue. */
            usdRates?: {
                [key: string]: number;
            };
            /** @description The placements that the web API serves; by default one, `onboarding`. */
            placements?: readonly components["schemas"]["PlacementOptions"][];
            /** @description The paywalls that the server-side API lists, in this order; by default three samples. An update replaces their remote configs until `reset`. */
            paywalls?: readonly ServerSidePaywall[];
            /** @description The virtual currencies of the app. By default it has none, so the operations return 403 `feature_not_enabled`. */
            virtualCurrencies?: readonly components["schemas"]["VirtualCurrencyOptions"][];
            refundSaver?: components["schemas"]["RefundSaverOptions"];
            paddle?: components["schemas"]["PaddleOptions"];
            /** @description Whether subscriptions renew by themselves as the clock passes the end of a period. Off (`false`) by default: then only requests and `sandbox.store` renew them. */
            autoRenew?: boolean | components["schemas"]["AutoRenewOptions"];
            /** @description The grace period that the store gives when it cannot charge a user, in days; 16 by default, 0 for none. */
            gracePeriodDays?: number;
            /** @description The synthetic events that are sent, each with its delay after the start of the subscription or the trial. By default there are none. */
            syntheticEvents?: {
                subscription_active?: components["schemas"]["SyntheticEventDelay"];
                trial_active?: components["schemas"]["SyntheticEventDelay"];
            };
            /**
             * @description What happens if a profile records a transaction of a chain that another profile has. `separate` (the default): each has access, and neither knows of the other. `enabled`: both have access, and events name the other in `profiles_sharing_access_level`. `transfer`: the chain moves to the profile that recorded last.
             * @enum {unknown}
             */
            accessSharing?: "separate" | "enabled" | "transfer";
            /** @description The endpoints that events are sent to. */
            webhooks?: readonly components["schemas"]["WebhookOptions"][];
            /** @description Host names outside this machine that events may be sent to, such as `staging.example.com`. By default there are none, so only `localhost`, `127.0.0.1` and `[::1]` get events. */
            webhookHosts?: readonly string[];
            /** @description How many requests are accepted per minute. The others get 429. The documents give no general figure. `false`, the default, means no limit. */
            rateLimit?: number | false;
            /** @description Faults that hit the next requests, or a share of all. */
            faults?: readonly components["schemas"]["FaultRule"][];
            /** @description The keys that are accepted, by kind. Any other key of that kind gets the documented error: 401, or 403 of Adapty Mail. For a kind without a list, each key is accepted. */
            apiKeys?: {
                /** @description The secret keys, such as `secret_live_test`. */
                secret?: components["schemas"]["Keys"];
                /** @description The public keys, which the web API takes, such as `public_live_test`. */
                public?: components["schemas"]["Keys"];
                /** @description The secret keys of projects of Adapty Mail. */
                mail?: components["schemas"]["Keys"];
            };
            /** @description Whether each API key has a sandbox of its own, so that teams or parallel tests share one server. For `adapty-openapi sandbox` only: in process, create a sandbox for each. */
            isolateByKey?: boolean;
            /**
             * @description What happens to a request with a field that the description does not have: `accept` (the default) ignores the field and warns, `reject` returns 400 `validation_error`.
             * @enum {unknown}
             */
            unknownFields?: "accept" | "reject";
            /** @description Profiles that exist from the start, and again after `reset`. */
            profiles?: readonly components["schemas"]["SeedProfile"][];
        };
        Keys: readonly string[];
        /** @description A product of the app. */
        ProductOptions: {
            /** @description The product's ID in the store, or `product:base_plan` for one of its plans. */
            id: string;
            /**
             * @description `subscription` by default. A consumable, such as coins, unlocks no level.
             * @enum {unknown}
             */
            type?: "subscription" | "one_time" | "consumable";
            /** @description The level that it unlocks; `defaultAccessLevel` by default. */
            accessLevel?: string;
            /** @description The length of a period, such as `P1W` or `P1Y`; `P1M` by default. `sandbox.store` and `autoRenew` go by it. */
            period?: string;
            /** @description The length of the trial that `sandbox.store` begins a subscription with, such as `P7D`. By default there is none. */
            trial?: string;
            /** @description The price of a period or of a one-time purchase; 9.99 by default. */
            price?: number;
            /** @description The currency of the price; `USD` by default. */
            currency?: string;
        };
        /** @description A placement with its paywall, as the web API returns it, and its remote configuration in each language. */
        PlacementOptions: {
            /** @description The first serves a caller whose language is not among them. */
            remote_configs?: readonly RemoteConfig[];
        } & Paywall;
        /** @description A virtual currency of the app. */
        VirtualCurrencyOptions: {
            /** @description The code, such as `COINS`: at most 32 upper-case letters, digits and underscores. */
            code: string;
            /** @description The name, as balances show it. */
            name: string;
        };
        /** @description The Refund Saver defaults of the app, which apply to users without settings of their own. Null by default. */
        RefundSaverOptions: {
            /** @description The preference that responses show for such users. */
            custom_preference?: RefundPreference | null;
            /** @description The consent that responses show for such users. */
            consent?: boolean | null;
        };
        /** @description What Paddle knows. By default the app has an API key, and Paddle knows every token. */
        PaddleOptions: {
            /** @description Whether the app has a Paddle API key. Without one, validations return 400 `paddle_api_key_not_found`. */
            apiKey?: boolean;
            /** @description Tokens whose validation returns 400 `invalid_paddle_credentials_or_purchase_not_found`. */
            unknownTokens?: readonly string[];
            /** @description Tokens whose validation returns 400 `no_products_found`. */
            tokensWithoutProducts?: readonly string[];
        };
        /** @description How subscriptions renew by themselves. */
        AutoRenewOptions: {
            /** @description The share of charges that fail, from 0 to 1; 0 by default. The sandbox's seed decides which ones. */
            failureRate?: number;
            /** @description The days between two attempts to charge a user again; 3 by default. */
            retryDays?: number;
            /** @description How long the store tries again after the end of the period, in days; 60 by default. */
            retryForDays?: number;
        };
        /** @description A delay in hours, from an hour to 90 days. */
        SyntheticEventDelay: {
            /** @description The hours after the start. */
            hours: number;
        };
        /** @description A webhook endpoint: where events are sent, and which of their fields. */
        WebhookOptions: {
            /** @description Names the endpoint: letters, digits, `_`, `.` and `-`. By default `webhook-1`, `webhook-2`, … An endpoint that is added with the ID of another one replaces it. */
            id?: string;
            /**
             * Format: uri
             * @description The URL, such as `http://localhost:3000/webhooks/adapty`.
             */
            url: string;
            /** @description Sent unchanged as the `Authorization` header. Null, the default, sends none. */
            authorization?: string | null;
            /** @description The event types to send; by default all. */
            events?: readonly EventType[];
            /**
             * @description Sends only events of purchases in that environment of the store; by default both.
             * @enum {unknown}
             */
            environment?: "Production" | "Sandbox";
            /** @description Whether events have `attributions`; `false` by default. */
            sendAttribution?: boolean;
            /** @description Whether events have `user_attributes`; `false` by default. */
            sendUserAttributes?: boolean;
            /** @description Whether `trial_started` has the price of the subscription; `false` by default, which makes the price null. */
            sendTrialPrice?: boolean;
            /** @description Whether events of Google Play purchases have `play_store_purchase_token`; `false` by default. */
            sendPlayStorePurchaseToken?: boolean;
            /** @description Other names for event types, as the dashboard allows: `{"subscription_started": "new_subscription"}`. */
            rename?: {
                [key: string]: string;
            };
            faults?: components["schemas"]["DeliveryFaults"];
        };
        /** @description What goes wrong on the way to a webhook endpoint, as the documents say it can. Shares are from 0 to 1; the sandbox's seed decides which events they hit. */
        DeliveryFaults: {
            /** @description The share of events that are never sent. */
            drop?: number;
            /** @description The share of events that are sent twice. */
            duplicate?: number;
            /** @description The share of events that are sent late, by `delaySeconds` of the sandbox's clock. */
            delay?: number;
            /** @description How late a delayed event is, in seconds; 60 by default. */
            delaySeconds?: number;
            /** @description Whether the events that one change or one move of the clock causes are sent in another order. */
            shuffle?: boolean;
        };
        /** @description A fault, and the requests that it hits. The first rule that applies to a request hits it, so rules with `times` make a sequence. */
        FaultRule: {
            /** @description How many requests it hits until it is used up; without it, there is no end. */
            times?: number;
            /** @description The share of the requests that it hits, from 0 to 1; 1, all of them, by default. The sandbox's seed decides which ones. */
            share?: number;
            /** @description The operationIds that it hits; by default all. */
            operations?: readonly OperationId[];
            /** @description The seconds in the header `Retry-After` of a fault with the code 429 or 503. Without it, a 429 has the documented ones, and a 503 has no such header. A client that obeys it waits by the machine's clock, so give tests 0. */
            retryAfter?: number;
        } & components["schemas"]["Fault"];
        /** @description What goes wrong with a request. As a header: `Prefer: code=503, latency=2000`, `Prefer: drop`, `Prefer: truncate`. */
        Fault: {
            /** @description The status of the response: any 4xx or 5xx, or another that is documented. The request is not carried out. */
            code?: number;
            /** @description The name of a documented example, such as an error code: the response is that example. The request is not carried out. */
            example?: string;
            /** @description Milliseconds before the response. */
            latency?: number;
            /** @description Carries the request out, then breaks the connection instead of responding. */
            drop?: boolean;
            /** @description Carries the request out, then breaks the connection in the middle of the response. */
            truncate?: boolean;
        };
        /** @description A profile to start with, in requests of the API: it is created, then its transactions and grants are recorded in order. */
        SeedProfile: {
            /**
             * Format: uuid
             * @description Generated if left out.
             */
            profile_id?: string;
            /** @description The user's ID in your own system. */
            customer_user_id?: string;
            /** @description Bodies of set transaction. */
            transactions?: readonly SetTransactionRequest[];
            /** @description Bodies of grant access level. */
            grants?: readonly GrantAccessLevelRequest[];
        } & CreateProfileRequest;
        /**
         * Snapshot
         * @description The whole state of a sandbox, as plain JSON.
         */
        Snapshot: {
            /**
             * @description The version of this form. Snapshots of older versions, which include those without a version, are migrated when they are restored.
             * @constant
             */
            version: 3;
            /** @description The clock. */
            clock: {
                /** @description The time that it shows. */
                now: string;
                /** @description Whether it stands still. If not, it follows the machine's. */
                stopped: boolean;
            };
            /** @description How many identifiers were given so far. A restored sandbox gives the next ones. */
            ids_given: number;
            /** @description In the order in which they were made. */
            profiles: components["schemas"]["StoredProfile"][];
            app: components["schemas"]["AppState"];
        };
        /** @description A moment in the one spelling in which the sandbox stores and returns times: UTC, to the microsecond, `2022-10-12T09:42:50.000000+0000`. */
        Instant: string;
        /** @description A profile as the sandbox stores it. The profiles of v2, v1 and the legacy API are views of it. */
        StoredProfile: {
            profile_id: string;
            customer_user_id: string | null;
            segment_hash: string;
            created_at: components["schemas"]["Instant"];
            /** @description The plain fields of the create and update requests, without those that were never sent. */
            attributes: {
                [key: string]: string | number | boolean | null;
            };
            custom_attributes: CustomAttribute[];
            /** @description The installation that was sent last. */
            installation_meta: InstallationMeta | null;
            /** @description In the order in which they were recorded. */
            purchases: components["schemas"]["Purchase"][];
            /** @description What the web API recorded, oldest first. */
            web_events: components["schemas"]["WebEvent"][];
            /** @description The identifiers that requests have set; null if one was cleared. */
            integration_identifiers: IntegrationIdentifiers;
            /** @description The Refund Saver settings that requests have set. */
            refund_saver: {
                custom_preference?: RefundPreference | null;
                consent?: boolean | null;
            };
            /** @description The virtual currency of the profile. */
            virtual_currency: {
                /** @description The balance of each currency that was ever booked. */
                balances: {
                    [key: string]: number;
                };
                /** @description Oldest first. */
                transactions: components["schemas"]["StoredVirtualCurrencyTransaction"][];
            };
        };
        /** @description What unlocks access: a store's transaction, or a grant without one. */
        Purchase: {
            /** @enum {unknown} */
            kind: "subscription" | "one_time" | "grant";
            /** @description Unique within the profile. */
            purchase_id: string;
            /** @description The level that it unlocks; null for a consumable. */
            access_level_id: string | null;
            store: string;
            store_product_id: string;
            store_base_plan_id: string | null;
            store_transaction_id: string;
            store_original_transaction_id: string;
            /** @description The offer that it was bought with. */
            offer: Offer | null;
            environment: Environment;
            starts_at: components["schemas"]["Instant"] | null;
            purchased_at: components["schemas"]["Instant"];
            originally_purchased_at: components["schemas"]["Instant"];
            /** @description As the store or the grant says; null for a lifetime. */
            expires_at: components["schemas"]["Instant"] | null;
            grace_period_expires_at: components["schemas"]["Instant"] | null;
            renewal_cancelled_at: components["schemas"]["Instant"] | null;
            billing_issue_detected_at: components["schemas"]["Instant"] | null;
            refunded_at: components["schemas"]["Instant"] | null;
            /** @description When access was, or will be, taken away by a revoke request. */
            revoked_at: components["schemas"]["Instant"] | null;
            /** @description When the user paused the subscription, as Google Play allows: it ends with its period and can be resumed. */
            paused_at: components["schemas"]["Instant"] | null;
            /** @description Whether the store cannot charge the user, so that the subscription does not renew by itself. */
            billing_fails: boolean;
            /** @description The product that the subscription changes to at its next renewal; null for the same. */
            next_product_id: string | null;
            /** @description Whether somebody of the family has bought it (Apple). Webhook events of it tell of the access alone. */
            is_family_shared: boolean;
            /** @description Why the subscription or the purchase was cancelled. */
            cancellation_reason: CancellationReason | null;
            will_renew: boolean;
            is_consumable: boolean;
            /** @description Whether the legacy API has returned the consumable. It does so once. */
            is_delivered: boolean;
            /** @description US dollars that count towards the profile's revenue. */
            revenue_usd: number;
            /** @description The price that the request gave. */
            price: Price | null;
            variation_id: string | null;
        };
        /** @description A paywall view or an attribution. */
        WebEvent: {
            /** @enum {unknown} */
            kind: "paywall_view" | "attribution";
            recorded_at: components["schemas"]["Instant"];
            /** @description The request's body, without the user. */
            details: {
                [key: string]: unknown;
            };
        };
        /** @description A transaction as the API returns it, with the idempotency key of its request. */
        StoredVirtualCurrencyTransaction: {
            transaction_id: string;
            transaction_type: string;
            items: VirtualCurrencyTransactionItem[];
            metadata: {
                [key: string]: string;
            } | null;
            created_at: components["schemas"]["Instant"];
            idempotency_key: string | null;
        };
        /** @description What belongs to no profile. */
        AppState: {
            /** @description The paywalls that requests have updated. */
            paywalls: components["schemas"]["StoredPaywall"][];
            /** @description The profiles of the Mail API, in the order in which they were saved first. */
            mail_profiles: components["schemas"]["MailProfile"][];
        };
        /** @description What an update has changed in a configured paywall. */
        StoredPaywall: {
            paywall_id: string;
            updated_at: components["schemas"]["Instant"];
            remote_configs: ServerSideRemoteConfig[];
        };
        /** @description A profile of the Mail API. Only its identifiers matter: no operation returns the rest. */
        MailProfile: {
            external_profile_id: string;
            customer_user_id: string | null;
            /** @description Set when the profile was created. */
            email: string;
            is_deleted: boolean;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
/**
 * SandboxOptions
 * @description The options of a sandbox: an object in code, or a JSON or YAML file of the same form. Each of them may be left out.
 */
export type SandboxOptions = components['schemas']['SandboxOptions'];
export type Keys = components['schemas']['Keys'];
/** @description A product of the app. */
export type ProductOptions = components['schemas']['ProductOptions'];
/** @description A placement with its paywall, as the web API returns it, and its remote configuration in each language. */
export type PlacementOptions = components['schemas']['PlacementOptions'];
/** @description A virtual currency of the app. */
export type VirtualCurrencyOptions = components['schemas']['VirtualCurrencyOptions'];
/** @description The Refund Saver defaults of the app, which apply to users without settings of their own. Null by default. */
export type RefundSaverOptions = components['schemas']['RefundSaverOptions'];
/** @description What Paddle knows. By default the app has an API key, and Paddle knows every token. */
export type PaddleOptions = components['schemas']['PaddleOptions'];
/** @description How subscriptions renew by themselves. */
export type AutoRenewOptions = components['schemas']['AutoRenewOptions'];
/** @description A delay in hours, from an hour to 90 days. */
export type SyntheticEventDelay = components['schemas']['SyntheticEventDelay'];
/** @description A webhook endpoint: where events are sent, and which of their fields. */
export type WebhookOptions = components['schemas']['WebhookOptions'];
/** @description What goes wrong on the way to a webhook endpoint, as the documents say it can. Shares are from 0 to 1; the sandbox's seed decides which events they hit. */
export type DeliveryFaults = components['schemas']['DeliveryFaults'];
/** @description A fault, and the requests that it hits. The first rule that applies to a request hits it, so rules with `times` make a sequence. */
export type FaultRule = components['schemas']['FaultRule'];
/** @description What goes wrong with a request. As a header: `Prefer: code=503, latency=2000`, `Prefer: drop`, `Prefer: truncate`. */
export type Fault = components['schemas']['Fault'];
/** @description A profile to start with, in requests of the API: it is created, then its transactions and grants are recorded in order. */
export type SeedProfile = components['schemas']['SeedProfile'];
/**
 * Snapshot
 * @description The whole state of a sandbox, as plain JSON.
 */
export type Snapshot = components['schemas']['Snapshot'];
/** @description A moment in the one spelling in which the sandbox stores and returns times: UTC, to the microsecond, `2022-10-12T09:42:50.000000+0000`. */
export type Instant = components['schemas']['Instant'];
/** @description A profile as the sandbox stores it. The profiles of v2, v1 and the legacy API are views of it. */
export type StoredProfile = components['schemas']['StoredProfile'];
/** @description What unlocks access: a store's transaction, or a grant without one. */
export type Purchase = components['schemas']['Purchase'];
/** @description A paywall view or an attribution. */
export type WebEvent = components['schemas']['WebEvent'];
/** @description A transaction as the API returns it, with the idempotency key of its request. */
export type StoredVirtualCurrencyTransaction = components['schemas']['StoredVirtualCurrencyTransaction'];
/** @description What belongs to no profile. */
export type AppState = components['schemas']['AppState'];
/** @description What an update has changed in a configured paywall. */
export type StoredPaywall = components['schemas']['StoredPaywall'];
/** @description A profile of the Mail API. Only its identifiers matter: no operation returns the rest. */
export type MailProfile = components['schemas']['MailProfile'];
