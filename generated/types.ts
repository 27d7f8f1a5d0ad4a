// Written by scripts/build/types.ts from spec/. Edit that, then run `npm run build`.

export interface paths {
    "/api/v2/server-side-api/profile/": {
        parameters: {
            query?: never;
            header?: {
                /** @description Adapty's ID of the profile, a UUID. Send it, `adapty-customer-user-id`, or both; one of the two is required. You find it in the dashboard, in the field Adapty ID of a profile's page. */
                "adapty-profile-id"?: components["parameters"]["ProfileId"];
                /** @description The user's ID in your own system. Send it, `adapty-profile-id`, or both; one of the two is required. It works after your app, a create request or Stripe has made it known to Adapty. You find it in the dashboard, in the field Customer user ID of a profile's page. */
                "adapty-customer-user-id"?: components["parameters"]["CustomerUserId"];
                /** @description The platform of the user's device. Adapty recommends it for creating and updating a profile. */
                "adapty-platform"?: components["parameters"]["Platform"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * Get a profile
         * @description Returns one user with the access levels, subscriptions and other purchases. To decide about access, use `access_levels`. A level is active if its `starts_at` is null or past, and if its `expires_at` is null or still to come or `is_in_grace_period` is true.
         */
        get: operations["getProfile"];
        put?: never;
        /**
         * Create a profile
         * @description Creates a profile for a user whom Adapty does not know yet. With both ID headers, it links your `adapty-customer-user-id` to the profile of `adapty-profile-id`.
         */
        post: operations["createProfile"];
        /**
         * Delete a profile
         * @description Deletes a user and all their data. The history is detached from the profile, and the events that were sent to integrations disappear from the event feed. If another profile makes a purchase with the same Apple ID, or restores a subscription, Adapty assigns the history to that profile and sends the events again. A request deletes one user; to delete many, send requests in parallel.
         */
        delete: operations["deleteProfile"];
        options?: never;
        head?: never;
        /**
         * Update a profile
         * @description Changes what is known about a user. A field that is left out stays as it is. Custom attributes are merged one by one.
         */
        patch: operations["updateProfile"];
        trace?: never;
    };
    "/api/v2/server-side-api/purchase/set/transaction/": {
        parameters: {
            query?: never;
            header?: {
                /** @description Adapty's ID of the profile, a UUID. Send it, `adapty-customer-user-id`, or both; one of the two is required. You find it in the dashboard, in the field Adapty ID of a profile's page. */
                "adapty-profile-id"?: components["parameters"]["ProfileId"];
                /** @description The user's ID in your own system. Send it, `adapty-profile-id`, or both; one of the two is required. It works after your app, a create request or Stripe has made it known to Adapty. You find it in the dashboard, in the field Customer user ID of a profile's page. */
                "adapty-customer-user-id"?: components["parameters"]["CustomerUserId"];
                /** @description The platform of the user's device. Adapty recommends it for creating and updating a profile. */
                "adapty-platform"?: components["parameters"]["Platform"];
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Set a transaction
         * @description Records a purchase of a user and unlocks the access level of its product. It appears in analytics, in the event feed and in every integration, so prefer it to granting an access level. A purchase of a product that the app does not know is recorded too, and unlocks `premium`. A known `store_transaction_id` updates that transaction, for example its `billing_issue_detected_at`; a new one with the same `store_original_transaction_id` is a renewal.
         */
        post: operations["setTransaction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/server-side-api/purchase/profile/grant/access-level/": {
        parameters: {
            query?: never;
            header?: {
                /** @description Adapty's ID of the profile, a UUID. Send it, `adapty-customer-user-id`, or both; one of the two is required. You find it in the dashboard, in the field Adapty ID of a profile's page. */
                "adapty-profile-id"?: components["parameters"]["ProfileId"];
                /** @description The user's ID in your own system. Send it, `adapty-profile-id`, or both; one of the two is required. It works after your app, a create request or Stripe has made it known to Adapty. You find it in the dashboard, in the field Customer user ID of a profile's page. */
                "adapty-customer-user-id"?: components["parameters"]["CustomerUserId"];
                /** @description The platform of the user's device. Adapty recommends it for creating and updating a profile. */
                "adapty-platform"?: components["parameters"]["Platform"];
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Grant an access level
         * @description Gives a user access without a transaction, for example as a bonus for a referral. The store of the level is `adapty`, and its product is `adapty_server_side_product`. The grant does not count in analytics. Adapty sends it only to the webhook integration, and the event feed shows it only if that integration is on. If there was a purchase, set a transaction instead.
         */
        post: operations["grantAccessLevel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/server-side-api/purchase/profile/revoke/access-level/": {
        parameters: {
            query?: never;
            header?: {
                /** @description Adapty's ID of the profile, a UUID. Send it, `adapty-customer-user-id`, or both; one of the two is required. You find it in the dashboard, in the field Adapty ID of a profile's page. */
                "adapty-profile-id"?: components["parameters"]["ProfileId"];
                /** @description The user's ID in your own system. Send it, `adapty-profile-id`, or both; one of the two is required. It works after your app, a create request or Stripe has made it known to Adapty. You find it in the dashboard, in the field Customer user ID of a profile's page. */
                "adapty-customer-user-id"?: components["parameters"]["CustomerUserId"];
                /** @description The platform of the user's device. Adapty recommends it for creating and updating a profile. */
                "adapty-platform"?: components["parameters"]["Platform"];
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Revoke an access level
         * @description Ends a user's access, at once or at the date in `revoke_at`. The date can be in the past, but not later than the current end of access.
         */
        post: operations["revokeAccessLevel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sdk/purchase/stripe/token/validate/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Validate a Stripe purchase
         * @description Validates a Stripe purchase with the Stripe credentials in the App Settings of your app, and imports its history into the profile of `customer_user_id`. If there is no such profile, Adapty creates it. Imported transactions create profile events and count towards the monthly tracked revenue.
         */
        post: operations["validateStripePurchase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/web-api/paywall/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get a paywall
         * @description Selects the paywall of a placement for one user, with its products and its remote config.
         */
        post: operations["webGetPaywall"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/web-api/paywall/visit/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record a paywall view
         * @description Records that a user saw a paywall variation.
         */
        post: operations["webRecordPaywallView"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/web-api/attribution/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add attribution
         * @description Records whether an advertisement brought a user, and which.
         */
        post: operations["webAddAttribution"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/server-side-api/profiles/": {
        parameters: {
            query?: never;
            header?: {
                /** @description Adapty's ID of the profile, a UUID. Send it, `adapty-customer-user-id`, or both; one of the two is required. You find it in the dashboard, in the field Adapty ID of a profile's page. */
                "adapty-profile-id"?: components["parameters"]["ProfileId"];
                /** @description The user's ID in your own system. Send it, `adapty-profile-id`, or both; one of the two is required. It works after your app, a create request or Stripe has made it known to Adapty. You find it in the dashboard, in the field Customer user ID of a profile's page. */
                "adapty-customer-user-id"?: components["parameters"]["CustomerUserId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * Get a profile (v1)
         * @deprecated
         * @description Use [`getProfile`](#operation/getProfile) instead. It does the same at the v2 address.
         */
        get: operations["v1GetProfile"];
        put?: never;
        /**
         * Create a profile (v1)
         * @deprecated
         * @description Use [`createProfile`](#operation/createProfile) instead. It does the same at the v2 address, except that only this operation has a 404.
         */
        post: operations["v1CreateProfile"];
        /**
         * Delete a profile (v1)
         * @deprecated
         * @description Use [`deleteProfile`](#operation/deleteProfile) instead. It does the same at the v2 address.
         */
        delete: operations["v1DeleteProfile"];
        options?: never;
        head?: never;
        /**
         * Update a profile (v1)
         * @deprecated
         * @description Use [`updateProfile`](#operation/updateProfile) instead. It does the same at the v2 address.
         */
        patch: operations["v1UpdateProfile"];
        trace?: never;
    };
    "/api/v1/server-side-api/purchase/set/transaction/": {
        parameters: {
            query?: never;
            header?: {
                /** @description Adapty's ID of the profile, a UUID. Send it, `adapty-customer-user-id`, or both; one of the two is required. You find it in the dashboard, in the field Adapty ID of a profile's page. */
                "adapty-profile-id"?: components["parameters"]["ProfileId"];
                /** @description The user's ID in your own system. Send it, `adapty-profile-id`, or both; one of the two is required. It works after your app, a create request or Stripe has made it known to Adapty. You find it in the dashboard, in the field Customer user ID of a profile's page. */
                "adapty-customer-user-id"?: components["parameters"]["CustomerUserId"];
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Set a transaction (v1)
         * @deprecated
         * @description Use [`setTransaction`](#operation/setTransaction) instead. It does the same at the v2 address.
         */
        post: operations["v1SetTransaction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/server-side-api/grant/access-level/": {
        parameters: {
            query?: never;
            header?: {
                /** @description Adapty's ID of the profile, a UUID. Send it, `adapty-customer-user-id`, or both; one of the two is required. You find it in the dashboard, in the field Adapty ID of a profile's page. */
                "adapty-profile-id"?: components["parameters"]["ProfileId"];
                /** @description The user's ID in your own system. Send it, `adapty-profile-id`, or both; one of the two is required. It works after your app, a create request or Stripe has made it known to Adapty. You find it in the dashboard, in the field Customer user ID of a profile's page. */
                "adapty-customer-user-id"?: components["parameters"]["CustomerUserId"];
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Grant an access level (v1)
         * @deprecated
         * @description Use [`grantAccessLevel`](#operation/grantAccessLevel) instead. It does the same at the v2 address.
         */
        post: operations["v1GrantAccessLevel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/server-side-api/purchase/profile/revoke/access-level/": {
        parameters: {
            query?: never;
            header?: {
                /** @description Adapty's ID of the profile, a UUID. Send it, `adapty-customer-user-id`, or both; one of the two is required. You find it in the dashboard, in the field Adapty ID of a profile's page. */
                "adapty-profile-id"?: components["parameters"]["ProfileId"];
                /** @description The user's ID in your own system. Send it, `adapty-profile-id`, or both; one of the two is required. It works after your app, a create request or Stripe has made it known to Adapty. You find it in the dashboard, in the field Customer user ID of a profile's page. */
                "adapty-customer-user-id"?: components["parameters"]["CustomerUserId"];
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Revoke an access level (v1)
         * @deprecated
         * @description Use [`revokeAccessLevel`](#operation/revokeAccessLevel) instead. It does the same at the v2 address.
         */
        post: operations["v1RevokeAccessLevel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sdk/profiles/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a user
         * @description Creates a profile for a user of your own system, with the attributes of the request.
         */
        post: operations["legacyCreateProfile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sdk/profiles/{profile_id_or_customer_user_id}/": {
        parameters: {
            query?: {
                /** @description Declares that the ID in the path is Base64URL-encoded. If the ID is not encoded, the response is 400. */
                is_user_id_base64url_encoded?: components["parameters"]["UserIdBase64Url"];
            };
            header?: never;
            path: {
                /** @description The user, by Adapty's profile ID or the ID in your own system. If it has reserved URI characters, encode it as Base64URL and send the query `is_user_id_base64url_encoded=1`; `abc/def` becomes `YWJjL2RlZg==`. */
                profile_id_or_customer_user_id: components["parameters"]["LegacyUserId"];
            };
            cookie?: never;
        };
        /**
         * Get a user
         * @description Returns one user, with access levels, subscriptions and other purchases as dictionaries. The query `extended` adds personal and device fields.
         */
        get: operations["legacyGetProfile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Set a user's attributes
         * @description Changes what is known about a user. A field that is left out stays as it is.
         */
        patch: operations["legacyUpdateProfile"];
        trace?: never;
    };
    "/api/v1/sdk/profiles/{profile_id_or_customer_user_id}/delete": {
        parameters: {
            query?: {
                /** @description Declares that the ID in the path is Base64URL-encoded. If the ID is not encoded, the response is 400. */
                is_user_id_base64url_encoded?: components["parameters"]["UserIdBase64Url"];
            };
            header?: never;
            path: {
                /** @description The user, by Adapty's profile ID or the ID in your own system. If it has reserved URI characters, encode it as Base64URL and send the query `is_user_id_base64url_encoded=1`; `abc/def` becomes `YWJjL2RlZg==`. */
                profile_id_or_customer_user_id: components["parameters"]["LegacyUserId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete a user
         * @description Deletes a user and all their data. It is the only path that does not end with a slash.
         */
        delete: operations["legacyDeleteProfile"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sdk/profiles/{profile_id_or_customer_user_id}/paid-access-levels/{access_level}/grant/": {
        parameters: {
            query?: {
                /** @description Declares that the ID in the path is Base64URL-encoded. If the ID is not encoded, the response is 400. */
                is_user_id_base64url_encoded?: components["parameters"]["UserIdBase64Url"];
            };
            header?: never;
            path: {
                /** @description The user, by Adapty's profile ID or the ID in your own system. If it has reserved URI characters, encode it as Base64URL and send the query `is_user_id_base64url_encoded=1`; `abc/def` becomes `YWJjL2RlZg==`. */
                profile_id_or_customer_user_id: components["parameters"]["LegacyUserId"];
                /** @description ID of the access level, as configured in the dashboard. */
                access_level: components["parameters"]["LegacyAccessLevelId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Grant or prolong an access level
         * @description Gives a user lifetime access, access until a date, or access for a number of additional days. If `vendor_product_id`, `vendor_transaction_id` and `store` are present, the purchase is recorded too.
         */
        post: operations["legacyGrantAccessLevel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sdk/profiles/{profile_id_or_customer_user_id}/paid-access-levels/{access_level}/revoke/": {
        parameters: {
            query?: {
                /** @description Declares that the ID in the path is Base64URL-encoded. If the ID is not encoded, the response is 400. */
                is_user_id_base64url_encoded?: components["parameters"]["UserIdBase64Url"];
            };
            header?: never;
            path: {
                /** @description The user, by Adapty's profile ID or the ID in your own system. If it has reserved URI characters, encode it as Base64URL and send the query `is_user_id_base64url_encoded=1`; `abc/def` becomes `YWJjL2RlZg==`. */
                profile_id_or_customer_user_id: components["parameters"]["LegacyUserId"];
                /** @description ID of the access level, as configured in the dashboard. */
                access_level: components["parameters"]["LegacyAccessLevelId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Revoke an access level
         * @description Ends a user's access. `unsubscribed_at` becomes the present, and `expires_at` becomes the later of `starts_at` and the present. A refund also sets the revenue of the transaction to 0.
         */
        post: operations["legacyRevokeAccessLevel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /**
         * @description Platform of the device.
         * @example iOS
         * @enum {string}
         */
        Platform: "iOS" | "macOS" | "iPadOS" | "visionOS" | "Android" | "web";
        /** @description One custom attribute of the profile. */
        CustomAttribute: {
            /**
             * @description Name of the attribute.
             * @example favourite_sport
             */
            key: string;
            /**
             * @description Value of the attribute, a string or a float.
             * @example yoga
             */
            value: string | number;
        };
        /**
         * @description The category of an offer. Every category but `introductory` requires an `id`.
         * @example introductory
         * @enum {string}
         */
        OfferCategory: "introductory" | "promotional" | "offer_code" | "win_back";
        /**
         * @description How the user pays for an offer. A `free_trial` has the price 0.
         * @example free_trial
         * @enum {string}
         */
        OfferType: "free_trial" | "pay_as_you_go" | "pay_up_front" | "unknown";
        /** @description The offer that applies to a purchase. */
        Offer: {
            /** @description The category of an offer. Every category but `introductory` requires an `id`. */
            category: components["schemas"]["OfferCategory"];
            /** @description How the user pays for an offer. A `free_trial` has the price 0. */
            type: components["schemas"]["OfferType"];
            /**
             * @description ID of the offer in the store. In a request, null has the same effect as leaving it out.
             * @example offer12
             */
            id?: string | null;
        };
        /**
         * @description Store environment of the transaction.
         * @example Production
         * @enum {string}
         */
        Environment: "Sandbox" | "Production";
        /**
         * @description A `Timestamp`, or null.
         * @example 2022-10-12T09:42:50.000000+0000
         */
        NullableTimestamp: string | null;
        /**
         * @description A date and time in ISO 8601 with an offset, written as `Z`, `+00:00` or `+0000`.
         * @example 2022-10-12T09:42:50.000000+0000
         * @example 2024-12-24T10:50:23+00:00
         */
        Timestamp: string;
        /**
         * @description Why a purchase was cancelled.
         * @example voluntarily_cancelled
         * @enum {string}
         */
        CancellationReason: "voluntarily_cancelled" | "billing_error" | "price_increase" | "product_was_not_available" | "refund" | "cancelled_by_developer" | "new_subscription_replace" | "upgraded" | "unknown" | "adapty_revoked";
        /** @description Access that the profile has, had in the past, or will have in the future. */
        AccessLevel: {
            /**
             * @description ID of the access level, as configured in the dashboard.
             * @example premium
             */
            access_level_id: string;
            /**
             * @description Store of the purchase - `app_store`, `play_store`, `stripe`, or the name of your custom store; `adapty` if a server granted the level without a transaction.
             * @example app_store
             */
            store: string;
            /**
             * @description The product in the store that unlocked the level; `adapty_server_side_product` if a server granted it without a transaction.
             * @example weekly_8.99
             */
            store_product_id: string;
            /**
             * @description Base plan ID in Google Play, or price ID in Stripe.
             * @example monthly-autorenewing
             */
            store_base_plan_id: string | null;
            /**
             * @description ID of the transaction in the store. If the purchase was renewed, this is the latest transaction of the chain.
             * @example 530001802720333
             */
            store_transaction_id: string;
            /**
             * @description ID of the first transaction of the chain; the same as `store_transaction_id` if there was no renewal.
             * @example 530001724306018
             */
            store_original_transaction_id: string;
            /**
             * @description The offer that applies to the current period, or null.
             * @example {
             *       "category": "introductory",
             *       "type": "free_trial",
             *       "id": "offer12"
             *     }
             */
            offer: components["schemas"]["Offer"] | null;
            /** @description Store environment of the transaction. */
            environment?: components["schemas"]["Environment"];
            /**
             * @description When access begins. It can be in the future. Null if no beginning was set.
             * @example 2025-01-09T12:00:00+00:00
             */
            starts_at: components["schemas"]["NullableTimestamp"];
            /**
             * @description When the latest purchase of the chain was made.
             * @example 2025-01-16T12:00:00+00:00
             */
            purchased_at: components["schemas"]["Timestamp"];
            /**
             * @description When the first purchase of the chain was made.
             * @example 2025-01-09T12:00:00+00:00
             */
            originally_purchased_at: components["schemas"]["Timestamp"];
            /**
             * @description When access ends. It can be in the past. Null means lifetime access. A subscription gives access for its period, a lifetime purchase forever.
             * @example 2025-01-23T12:00:00+00:00
             */
            expires_at: components["schemas"]["NullableTimestamp"];
            /**
             * @description When the user turned auto-renewal off; null while it is on, and null again after the user turns it back on.
             * @example 2025-01-24T08:15:00+00:00
             */
            renewal_cancelled_at: components["schemas"]["NullableTimestamp"];
            /**
             * @description When the store failed to charge the user; null again after a charge succeeds.
             * @example 2025-01-23T12:05:00+00:00
             */
            billing_issue_detected_at: components["schemas"]["NullableTimestamp"];
            /**
             * @description Whether access continues for now although the charge failed.
             * @example false
             */
            is_in_grace_period: boolean;
            /**
             * @description Why the purchase was cancelled; null if it was not.
             * @example voluntarily_cancelled
             */
            cancellation_reason: components["schemas"]["CancellationReason"] | null;
        };
        /**
         * @description A store - `app_store`, `play_store`, `stripe`, or the name of your custom store.
         * @example app_store
         */
        Store: string;
        /** @description A subscription of the profile. To decide about access, use the access levels. */
        Subscription: {
            /** @description A store - `app_store`, `play_store`, `stripe`, or the name of your custom store. */
            store: components["schemas"]["Store"];
            /**
             * @description The product in the store.
             * @example weekly_8.99
             */
            store_product_id: string;
            /**
             * @description Base plan ID in Google Play, or price ID in Stripe.
             * @example monthly-autorenewing
             */
            store_base_plan_id: string | null;
            /**
             * @description ID of the transaction in the store. If the subscription was renewed, this is the latest transaction of the chain.
             * @example 530001802720333
             */
            store_transaction_id: string;
            /**
             * @description ID of the first transaction of the chain; the same as `store_transaction_id` if there was no renewal.
             * @example 530001724306018
             */
            store_original_transaction_id: string;
            /**
             * @description The offer that applies to the current period, or null.
             * @example {
             *       "category": "introductory",
             *       "type": "free_trial",
             *       "id": "offer12"
             *     }
             */
            offer: components["schemas"]["Offer"] | null;
            /** @description Store environment of the transaction. */
            environment?: components["schemas"]["Environment"];
            /**
             * @description When the latest purchase of the chain was made.
             * @example 2025-01-16T12:00:00+00:00
             */
            purchased_at: components["schemas"]["Timestamp"];
            /**
             * @description When the first purchase of the chain was made.
             * @example 2025-01-09T12:00:00+00:00
             */
            originally_purchased_at: components["schemas"]["Timestamp"];
            /**
             * @description When the subscription ends. It can be in the past. Null means that it never ends.
             * @example 2025-01-23T12:00:00+00:00
             */
            expires_at: components["schemas"]["NullableTimestamp"];
            /**
             * @description When the user turned auto-renewal off; null while it is on, and null again after the user turns it back on.
             * @example 2025-01-24T08:15:00+00:00
             */
            renewal_cancelled_at: components["schemas"]["NullableTimestamp"];
            /**
             * @description When the store failed to charge the user; null again after a charge succeeds.
             * @example 2025-01-23T12:05:00+00:00
             */
            billing_issue_detected_at: components["schemas"]["NullableTimestamp"];
            /**
             * @description Whether the subscription continues for now although the charge failed.
             * @example false
             */
            is_in_grace_period: boolean;
            /**
             * @description Why the purchase was cancelled; null if it was not.
             * @example voluntarily_cancelled
             */
            cancellation_reason: components["schemas"]["CancellationReason"] | null;
        };
        /** @description A purchase that is not renewed, such as coins, an unlock or a lifetime product. */
        NonSubscription: {
            /**
             * @description Adapty's ID of the purchase. Store it to process each purchase only once.
             * @example 5a7f1b0e-93e4-4b8f-9b1c-2f1d6f3f8a11
             */
            purchase_id: string;
            /** @description A store - `app_store`, `play_store`, `stripe`, or the name of your custom store. */
            store: components["schemas"]["Store"];
            /**
             * @description The product in the store.
             * @example coins_500
             */
            store_product_id: string;
            /**
             * @description Base plan ID in Google Play, or price ID in Stripe.
             * @example price_1OM8brJTlbIG45Bd
             */
            store_base_plan_id: string | null;
            /**
             * @description ID of the transaction in the store.
             * @example 30002109207741
             */
            store_transaction_id: string;
            /**
             * @description The same as `store_transaction_id`, since nothing is renewed.
             * @example 30002109207741
             */
            store_original_transaction_id: string;
            /**
             * @description When the purchase was made.
             * @example 2025-01-03T18:05:11+00:00
             */
            purchased_at: components["schemas"]["Timestamp"];
            /** @description Store environment of the transaction. */
            environment?: components["schemas"]["Environment"];
            /**
             * @description Whether the purchase was refunded.
             * @example false
             */
            is_refund: boolean;
            /**
             * @description Whether the product can be used up, such as coins.
             * @example true
             */
            is_consumable: boolean;
        };
        /** @description Your customer, with the access levels, subscriptions and other purchases. */
        Profile: {
            /**
             * @description Adapty's ID of the app. You find it in the dashboard, in App Settings, General.
             * @example 14c3d623-2f3a-455a-aa86-ef83dff6913b
             */
            app_id: string;
            /**
             * Format: uuid
             * @description Adapty's ID of the profile.
             * @example 3286abd3-48b0-4e9c-a5f6-ac0a006804a6
             */
            profile_id: string;
            /**
             * @description The user's ID in your own system; null until the user is identified.
             * @example jane.doe@example.com
             */
            customer_user_id: string | null;
            /**
             * Format: double
             * @description All revenue from the profile, in US dollars.
             * @example 17.98
             */
            total_revenue_usd: number;
            /**
             * @description Internal to Adapty.
             * @example 8f45947bad31ab0c
             */
            segment_hash: string;
            /**
             * Format: int64
             * @description Time of the response, in milliseconds since 1970-01-01T00:00:00Z. Of two responses, use the one with the higher value.
             * @example 1736425645861
             */
            timestamp: number;
            /**
             * @description Your own facts about the profile. At most 30 can be set.
             * @example [
             *       {
             *         "key": "favourite_sport",
             *         "value": "yoga"
             *       }
             *     ]
             */
            custom_attributes: components["schemas"]["CustomAttribute"][];
            /**
             * @description Access levels that the profile has or had; null or empty if there are none.
             * @example []
             */
            access_levels: components["schemas"]["AccessLevel"][] | null;
            /**
             * @description Subscriptions of the profile; null or empty if there are none.
             * @example []
             */
            subscriptions: components["schemas"]["Subscription"][] | null;
            /**
             * @description Purchases that are not renewed; null or empty if there are none.
             * @example []
             */
            non_subscriptions: components["schemas"]["NonSubscription"][] | null;
        };
        /** @description A response with one profile. */
        ProfileResponse: {
            /** @description Your customer, with the access levels, subscriptions and other purchases. */
            data: components["schemas"]["Profile"];
        };
        /** @description What is wrong with one part of the request. */
        ErrorDetail: {
            /**
             * @description The field that is wrong; `non_field_errors` or null if it is no particular field.
             * @example expires_at
             */
            source: string | null;
            /**
             * @description Messages for people. Do not branch on them.
             * @example [
             *       "expires_at must be later than purchased_at."
             *     ]
             */
            errors: string[];
        };
        /** @description The `Authorization` header is missing, or its key is wrong. */
        NotAuthenticatedError: {
            /**
             * @description What is wrong, one entry for each part of the request.
             * @example [
             *       {
             *         "source": "non_field_errors",
             *         "errors": [
             *           "Authentication credentials were not provided."
             *         ]
             *       }
             *     ]
             */
            errors: components["schemas"]["ErrorDetail"][];
            /**
             * @description Code of the error. Branch on it.
             * @example not_authenticated
             * @constant
             * @enum {string}
             */
            error_code: "not_authenticated";
            /**
             * @description The HTTP status of the response.
             * @example 401
             * @constant
             */
            status_code: 401;
        };
        /** @description No profile has the ID that was sent. */
        ProfileDoesNotExistError: {
            /**
             * @description What is wrong, one entry for each part of the request.
             * @example [
             *       {
             *         "source": null,
             *         "errors": [
             *           "Profile not found"
             *         ]
             *       }
             *     ]
             */
            errors: components["schemas"]["ErrorDetail"][];
            /**
             * @description Code of the error. Branch on it.
             * @example profile_does_not_exist
             * @constant
             * @enum {string}
             */
            error_code: "profile_does_not_exist";
            /**
             * @description The HTTP status of the response.
             * @example 404
             * @constant
             */
            status_code: 404;
        };
        /**
         * @description Gender - `f` female, `m` male, `o` other.
         * @example f
         * @enum {string}
         */
        Gender: "f" | "m" | "o";
        /**
         * @description Apple's App Tracking Transparency status - 0 not determined, 1 restricted, 2 denied, 3 authorized.
         * @example 3
         * @enum {integer}
         */
        AttStatus: 0 | 1 | 2 | 3;
        /** @description One custom attribute to set or to delete. */
        CustomAttributeChange: {
            /**
             * @description Name of the attribute, at most 30 letters, digits, dashes, dots or underscores.
             * @example favourite_sport
             */
            key: string;
            /**
             * @description A string of at most 30 characters, or a float. Integers and booleans become floats. Null or an empty string deletes the attribute.
             * @example yoga
             */
            value: string | number | boolean | null;
        };
        /** @description One installation of your app on one device. */
        InstallationMeta: {
            /**
             * @description ID of the device, generated on the device.
             * @example 3fa85f64-5717-4562-b3fc-2c963f66afa6
             */
            device_id: string;
            /**
             * @description Model name of the device, as shown to the user.
             * @example iPhone 15
             */
            device?: string | null;
            /**
             * @description Locale of the user.
             * @example en
             */
            locale?: string | null;
            /**
             * @description Operating system of the device.
             * @example iOS 17.4
             */
            os?: string | null;
            /**
             * @description Platform of the device.
             * @example iOS
             */
            platform?: components["schemas"]["Platform"] | null;
            /**
             * @description Time zone of the user.
             * @example Europe/Rome
             */
            timezone?: string | null;
            /**
             * @description User agent, with the device, operating system and browser.
             * @example Mozilla/5.0 (iPhone; CPU iPhone OS 17_4 like Mac OS X)
             */
            user_agent?: string | null;
            /**
             * @description Apple's identifier for advertisers.
             * @example EA7583CD-A667-48BC-B806-42ECB2B48333
             */
            idfa?: string | null;
            /**
             * @description Apple's identifier for vendors. All your apps on a device share it.
             * @example E9D48DA5-3930-4B41-8521-D953AECD2F33
             */
            idfv?: string | null;
            /**
             * @description Android's advertising ID.
             * @example cdda802e-fb9c-47ad-9866-0794d394c912
             */
            advertising_id?: string | null;
            /**
             * @description Android's ID for this combination of signing key, user and device, a 64-bit number in hexadecimal digits. It has this form since Android 8.0 (API level 26).
             * @example 9774d56d682e549c
             */
            android_id?: string | null;
            /**
             * @description Android's ID of the device for all apps of one developer account, for uses other than advertising. The user can reset it.
             * @example 38400000-8cf0-11bd-b23e-10b96e40000d
             */
            android_app_set_id?: string | null;
            /**
             * @description Build number of your app.
             * @example 1042
             */
            app_build?: string | null;
            /**
             * @description Version of your app.
             * @example 3.2.0
             */
            app_version?: string | null;
            /**
             * @description Version of the Adapty SDK in your app.
             * @example 3.3.0
             */
            adapty_sdk_version?: string | null;
        };
        /** @description What you know about a user. Every field is optional. A field that is left out stays as it is. */
        ProfileAttributes: {
            /**
             * @description First name.
             * @example Jane
             */
            first_name?: string | null;
            /**
             * @description Last name.
             * @example Doe
             */
            last_name?: string | null;
            /**
             * @description Gender - `f` female, `m` male, `o` other.
             * @example f
             */
            gender?: components["schemas"]["Gender"] | null;
            /**
             * @description E-mail address.
             * @example jane.doe@example.com
             */
            email?: string | null;
            /**
             * @description Phone number.
             * @example +1234567890
             */
            phone_number?: string | null;
            /**
             * Format: date
             * @description Date of birth, `YYYY-MM-DD`.
             * @example 2000-12-31
             */
            birthday?: string | null;
            /**
             * @description Country of the user, ISO 3166-1 alpha-2. Set it if a server makes the request; otherwise Adapty uses the country of the caller's IP address.
             * @example FR
             */
            ip_country?: string | null;
            /**
             * Format: ipv4
             * @description IPv4 address of the user.
             * @example 203.0.113.7
             */
            ip_v4_address?: string | null;
            /**
             * @description Country of the user's store account, ISO 3166-1 alpha-2.
             * @example US
             */
            store_country?: string | null;
            /**
             * @description Store of the user - `app_store`, `play_store`, `stripe`, `adapty` or `paddle`.
             * @example app_store
             */
            store?: string | null;
            /**
             * Format: uuid
             * @description The user's account token in the store, a UUID.
             * @example d0f1c1a8-62a5-4f6c-8f5f-0b9a2f1f6f10
             */
            store_account_token?: string | null;
            /**
             * @description Apple's App Tracking Transparency status - 0 not determined, 1 restricted, 2 denied, 3 authorized.
             * @example 3
             */
            att_status?: components["schemas"]["AttStatus"] | null;
            /**
             * @description If true, Adapty sends no events of this user to integrations, and `idfa`, `idfv` and `advertising_id` can be null.
             * @example true
             */
            analytics_disabled?: boolean | null;
            /**
             * @description Attributes to set or to delete. A profile has at most 30. Attributes that are not listed stay as they are.
             * @example [
             *       {
             *         "key": "favourite_sport",
             *         "value": "yoga"
             *       }
             *     ]
             */
            custom_attributes?: components["schemas"]["CustomAttributeChange"][];
            /** @description One installation of your app on one device. */
            installation_meta?: components["schemas"]["InstallationMeta"];
        };
        /** @description The user to create. The headers carry the ID; every field of the body is optional. */
        CreateProfileRequest: components["schemas"]["ProfileAttributes"];
        /** @description The body is JSON, but it does not match the schema of the request. */
        ValidationError: {
            /**
             * @description What is wrong, one entry for each part of the request.
             * @example [
             *       {
             *         "source": "access_level_id",
             *         "errors": [
             *           "field required"
             *         ]
             *       }
             *     ]
             */
            errors: components["schemas"]["ErrorDetail"][];
            /**
             * @description Code of the error. Branch on it.
             * @example validation_error
             * @constant
             * @enum {string}
             */
            error_code: "validation_error";
            /**
             * @description The HTTP status of the response.
             * @example 400
             * @constant
             */
            status_code: 400;
        };
        /** @description The body is not JSON. */
        ParseError: {
            /**
             * @description What is wrong, one entry for each part of the request.
             * @example [
             *       {
             *         "source": null,
             *         "errors": [
             *           "JSON parse error - Expecting ',' delimiter: line 4 column 3 (char 67)"
             *         ]
             *       }
             *     ]
             */
            errors: components["schemas"]["ErrorDetail"][];
            /**
             * @description Code of the error. Branch on it.
             * @example parse_error
             * @constant
             * @enum {string}
             */
            error_code: "parse_error";
            /**
             * @description The HTTP status of the response.
             * @example 400
             * @constant
             */
            status_code: 400;
        };
        /** @description The fields to change. Fields that are left out stay as they are. */
        UpdateProfileRequest: components["schemas"]["ProfileAttributes"];
        /** @description The fields that all errors share. Each documented error has its own schema. */
        ErrorResponse: {
            /**
             * @description What is wrong, one entry for each part of the request.
             * @example [
             *       {
             *         "source": null,
             *         "errors": [
             *           "Profile not found"
             *         ]
             *       }
             *     ]
             */
            errors: components["schemas"]["ErrorDetail"][];
            /**
             * @description Short name of the error. The documents leave the list open.
             * @example profile_does_not_exist
             */
            error_code: string;
            /**
             * @description The HTTP status of the response.
             * @example 404
             */
            status_code: number;
        };
        /** @description A field of the profile is wrong, or the body is not JSON. The documents do not list the codes; `validation_error` and `parse_error` are two of them. */
        ProfileBadRequestError: components["schemas"]["ErrorResponse"] & {
            /**
             * @description The HTTP status of the response.
             * @example 400
             * @constant
             */
            status_code: 400;
        };
        /** @description What the purchase cost, in local currency. */
        Price: {
            /**
             * @description Country where the price applies.
             * @example US
             */
            country: string;
            /**
             * @description Currency of `value`.
             * @example USD
             */
            currency: string;
            /**
             * Format: double
             * @description Amount in units of `currency`; 9.99 is nine dollars and 99 cents. It is 0 for a free trial, a free renewal and a purchase that is shared with the family.
             * @example 9.99
             */
            value: number;
        };
        /** @description A subscription that was bought, renewed, changed or refunded. */
        SubscriptionTransaction: {
            /**
             * @description Selects a subscription.
             * @example subscription
             * @constant
             * @enum {string}
             */
            purchase_type: "subscription";
            /** @description A store - `app_store`, `play_store`, `stripe`, or the name of your custom store. */
            store: components["schemas"]["Store"];
            /**
             * @description Store environment of the transaction.
             * @default Production
             * @example Production
             * @enum {string}
             */
            environment?: "Sandbox" | "Production";
            /**
             * @description The product in the store, as `product:plan` if it has a base plan. A product that is unknown to the app unlocks the level `premium`.
             * @example 1year.premium
             */
            store_product_id: string;
            /**
             * @description ID of the transaction in the store. A new ID with the same original is a renewal; a known ID updates that transaction.
             * @example 30002109551456
             */
            store_transaction_id: string;
            /**
             * @description ID of the first transaction of the chain of renewals.
             * @example 30002109551456
             */
            store_original_transaction_id: string;
            /**
             * @description The offer that applies to the purchase, if any.
             * @example {
             *       "category": "promotional",
             *       "type": "pay_up_front",
             *       "id": "spring_sale"
             *     }
             */
            offer?: components["schemas"]["Offer"] | null;
            /**
             * @description Whether the purchase is shared with a family member. If true, the price must be 0.
             * @default false
             * @example false
             */
            is_family_shared?: boolean;
            /** @description What the purchase cost, in local currency. */
            price: components["schemas"]["Price"];
            /**
             * @description When this transaction was made.
             * @example 2024-10-12T09:42:50.000000+0000
             */
            purchased_at: components["schemas"]["Timestamp"];
            /**
             * @description When the purchase was refunded, later than `purchased_at`. It is required with the reason `refund`, and allowed only with it.
             * @example 2025-10-20T10:00:00.000000+0000
             */
            refunded_at?: components["schemas"]["NullableTimestamp"];
            /**
             * @description Why the subscription was cancelled. `refund` requires `refunded_at`.
             * @example refund
             */
            cancellation_reason?: components["schemas"]["CancellationReason"] | null;
            /**
             * @description The paywall variation that led to the purchase.
             * @example 81109d24-ea95-4806-9ec7-b482bbd1a33d
             */
            variation_id?: string | null;
            /**
             * @description When the first purchase of the chain was made, not later than `purchased_at`.
             * @example 2024-10-12T09:42:50.000000+0000
             */
            originally_purchased_at: components["schemas"]["Timestamp"];
            /**
             * @description When the period ends, later than `purchased_at`. Null means lifetime access.
             * @example 2025-10-12T09:42:50.000000+0000
             */
            expires_at: components["schemas"]["NullableTimestamp"];
            /**
             * @description Whether auto-renewal is on.
             * @example false
             */
            renew_status: boolean;
            /**
             * @description When auto-renewal was last turned on or off, later than `purchased_at`.
             * @example 2025-10-15T08:30:00.000000+0000
             */
            renew_status_changed_at?: components["schemas"]["NullableTimestamp"];
            /**
             * @description When the store failed to charge the user, later than `purchased_at`.
             * @example 2025-10-12T09:45:00.000000+0000
             */
            billing_issue_detected_at?: components["schemas"]["NullableTimestamp"];
            /**
             * @description When access ends although the charge failed, not earlier than `expires_at`. It requires `billing_issue_detected_at`.
             * @example 2025-10-28T09:42:50.000000+0000
             */
            grace_period_expires_at?: components["schemas"]["NullableTimestamp"];
        };
        /** @description A purchase that is not renewed. */
        OneTimePurchaseTransaction: {
            /**
             * @description Selects a one-time purchase.
             * @example one_time_purchase
             * @constant
             * @enum {string}
             */
            purchase_type: "one_time_purchase";
            /** @description A store - `app_store`, `play_store`, `stripe`, or the name of your custom store. */
            store: components["schemas"]["Store"];
            /**
             * @description Store environment of the transaction.
             * @default Production
             * @example Production
             * @enum {string}
             */
            environment?: "Sandbox" | "Production";
            /**
             * @description The product in the store. A product that is unknown to the app unlocks the level `premium`.
             * @example lifetime.premium
             */
            store_product_id: string;
            /**
             * @description ID of the transaction in the store. A known ID updates that transaction.
             * @example 30002109461269
             */
            store_transaction_id: string;
            /**
             * @description The same as `store_transaction_id`, since nothing is renewed.
             * @example 30002109461269
             */
            store_original_transaction_id: string;
            /**
             * @description The offer that applies to the purchase, if any. It cannot be a free trial.
             * @example {
             *       "category": "promotional",
             *       "type": "pay_up_front",
             *       "id": "spring_sale"
             *     }
             */
            offer?: components["schemas"]["Offer"] | null;
            /**
             * @description Whether the purchase is shared with a family member. If true, the price must be 0.
             * @default false
             * @example false
             */
            is_family_shared?: boolean;
            /** @description What the purchase cost, in local currency. */
            price: components["schemas"]["Price"];
            /**
             * @description When the purchase was made.
             * @example 2025-01-08T18:30:00.000000+0000
             */
            purchased_at: components["schemas"]["Timestamp"];
            /**
             * @description When the purchase was refunded, later than `purchased_at`. It is required with the reason `refund`, and allowed only with it.
             * @example 2025-01-12T07:45:00.000000+0000
             */
            refunded_at?: components["schemas"]["NullableTimestamp"];
            /**
             * @description Why the purchase was cancelled. `refund` requires `refunded_at`.
             * @example refund
             */
            cancellation_reason?: components["schemas"]["CancellationReason"] | null;
            /**
             * @description The paywall variation that led to the purchase.
             * @example 81109d24-ea95-4806-9ec7-b482bbd1a33d
             */
            variation_id?: string | null;
        };
        /** @description A purchase. `purchase_type` selects one of the two kinds. */
        SetTransactionRequest: components["schemas"]["SubscriptionTransaction"] | components["schemas"]["OneTimePurchaseTransaction"];
        /** @description `billing_issue_detected_at` is not later than `purchased_at`. */
        BillingIssueDetectedAtDateComparisonError: {
            /**
             * @description What is wrong, one entry for each part of the request.
             * @example [
             *       {
             *         "source": "billing_issue_detected_at",
             *         "errors": [
             *           "billing_issue_detected_at must be later than purchased_at."
             *         ]
             *       }
             *     ]
             */
            errors: components["schemas"]["ErrorDetail"][];
            /**
             * @description Code of the error. Branch on it.
             * @example billing_issue_detected_at_date_comparison_error
             * @constant
             * @enum {string}
             */
            error_code: "billing_issue_detected_at_date_comparison_error";
            /**
             * @description The HTTP status of the response.
             * @example 400
             * @constant
             */
            status_code: 400;
        };
        /** @description `expires_at` is not later than `purchased_at`. Null passes. */
        ExpiresDateError: {
            /**
             * @description What is wrong, one entry for each part of the request.
             * @example [
             *       {
             *         "source": "expires_at",
             *         "errors": [
             *           "expires_at must be later than purchased_at."
             *         ]
             *       }
             *     ]
             */
            errors: components["schemas"]["ErrorDetail"][];
            /**
             * @description Code of the error. Branch on it.
             * @example expires_date_error
             * @constant
             * @enum {string}
             */
            error_code: "expires_date_error";
            /**
             * @description The HTTP status of the response.
             * @example 400
             * @constant
             */
            status_code: 400;
        };
        /** @description The purchase is shared with the family, but the price is not 0. */
        FamilySharePriceError: {
            /**
             * @description What is wrong, one entry for each part of the request.
             * @example [
             *       {
             *         "source": "is_family_shared",
             *         "errors": [
             *           "If is_family_shared is true, price.value must be 0."
             *         ]
             *       }
             *     ]
             */
            errors: components["schemas"]["ErrorDetail"][];
            /**
             * @description Code of the error. Branch on it.
             * @example family_share_price_error
             * @constant
             * @enum {string}
             */
            error_code: "family_share_price_error";
            /**
             * @description The HTTP status of the response.
             * @example 400
             * @constant
             */
            status_code: 400;
        };
        /** @description The offer is a free trial, but the price is not 0. */
        FreeTrialPriceError: {
            /**
             * @description What is wrong, one entry for each part of the request.
             * @example [
             *       {
             *         "source": "offer_type",
             *         "errors": [
             *           "If offer_type is 'free_trial', price.value must be 0."
             *         ]
             *       }
             *     ]
             */
            errors: components["schemas"]["ErrorDetail"][];
            /**
             * @description Code of the error. Branch on it.
             * @example free_trial_price_error
             * @constant
             * @enum {string}
             */
            error_code: "free_trial_price_error";
            /**
             * @description The HTTP status of the response.
             * @example 400
             * @constant
             */
            status_code: 400;
        };
        /** @description `grace_period_expires_at` is present, but `billing_issue_detected_at` is missing or null. */
        GracePeriodBillingError: {
            /**
             * @description What is wrong, one entry for each part of the request.
             * @example [
             *       {
             *         "source": "grace_period_billing_error",
             *         "errors": [
             *           "If grace_period_expires_at is specified, billing_issue_detected_at must also be specified."
             *         ]
             *       }
             *     ]
             */
            errors: components["schemas"]["ErrorDetail"][];
            /**
             * @description Code of the error. Branch on it.
             * @example grace_period_billing_error
             * @constant
             * @enum {string}
             */
            error_code: "grace_period_billing_error";
            /**
             * @description The HTTP status of the response.
             * @example 400
             * @constant
             */
            status_code: 400;
        };
        /** @description `grace_period_expires_at` is earlier than `expires_at`. The dates are not compared if one of them is null. */
        GracePeriodExpiresDateError: {
            /**
             * @description What is wrong, one entry for each part of the request.
             * @example [
             *       {
             *         "source": "grace_period_expires_at",
             *         "errors": [
             *           "grace_period_expires_at must be later or equal to expires_at."
             *         ]
             *       }
             *     ]
             */
            errors: components["schemas"]["ErrorDetail"][];
            /**
             * @description Code of the error. Branch on it.
             * @example grace_period_expires_date_error
             * @constant
             * @enum {string}
             */
            error_code: "grace_period_expires_date_error";
            /**
             * @description The HTTP status of the response.
             * @example 400
             * @constant
             */
            status_code: 400;
        };
        /** @description The category of the offer is not `introductory`, and its ID is missing or null. */
        MissingOfferIdError: {
            /**
             * @description What is wrong, one entry for each part of the request.
             * @example [
             *       {
             *         "source": "offer_category",
             *         "errors": [
             *           "offer_id must be specified for all offer types except 'introductory'."
             *         ]
             *       }
             *     ]
             */
            errors: components["schemas"]["ErrorDetail"][];
            /**
             * @description Code of the error. Branch on it.
             * @example missing_offer_id
             * @constant
             * @enum {string}
             */
            error_code: "missing_offer_id";
            /**
             * @description The HTTP status of the response.
             * @example 400
             * @constant
             */
            status_code: 400;
        };
        /** @description `originally_purchased_at` is later than `purchased_at`. */
        OriginallyPurchasedDateError: {
            /**
             * @description What is wrong, one entry for each part of the request.
             * @example [
             *       {
             *         "source": "originally_purchased_at",
             *         "errors": [
             *           "originally_purchased_at must be earlier than or equal to purchased_at."
             *         ]
             *       }
             *     ]
             */
            errors: components["schemas"]["ErrorDetail"][];
            /**
             * @description Code of the error. Branch on it.
             * @example originally_purchased_date_error
             * @constant
             * @enum {string}
             */
            error_code: "originally_purchased_date_error";
            /**
             * @description The HTTP status of the response.
             * @example 400
             * @constant
             */
            status_code: 400;
        };
        /** @description No profile has the ID that was sent. Set transaction, grant and revoke respond with this status. */
        ProfileDoesNotExistBadRequestError: {
            /**
             * @description What is wrong, one entry for each part of the request.
             * @example [
             *       {
             *         "source": "non_field_errors",
             *         "errors": [
             *           "Profile not found"
             *         ]
             *       }
             *     ]
             */
            errors: components["schemas"]["ErrorDetail"][];
            /**
             * @description Code of the error. Branch on it.
             * @example profile_does_not_exist
             * @constant
             * @enum {string}
             */
            error_code: "profile_does_not_exist";
            /**
             * @description The HTTP status of the response.
             * @example 400
             * @constant
             */
            status_code: 400;
        };
        /** @description `refunded_at` is not later than `purchased_at`. */
        RefundDateError: {
            /**
             * @description What is wrong, one entry for each part of the request.
             * @example [
             *       {
             *         "source": "refunded_at",
             *         "errors": [
             *           "refunded_at must be later than purchased_at."
             *         ]
             *       }
             *     ]
             */
            errors: components["schemas"]["ErrorDetail"][];
            /**
             * @description Code of the error. Branch on it.
             * @example refund_date_error
             * @constant
             * @enum {string}
             */
            error_code: "refund_date_error";
            /**
             * @description The HTTP status of the response.
             * @example 400
             * @constant
             */
            status_code: 400;
        };
        /** @description `refunded_at` is present without the reason `refund`, or the reason without the date. */
        RefundFieldsError: {
            /**
             * @description What is wrong, one entry for each part of the request.
             * @example [
             *       {
             *         "source": "refunded_at",
             *         "errors": [
             *           "refunded_at and cancellation_reason=refund must be specified together."
             *         ]
             *       }
             *     ]
             */
            errors: components["schemas"]["ErrorDetail"][];
            /**
             * @description Code of the error. Branch on it.
             * @example refund_fields_error
             * @constant
             * @enum {string}
             */
            error_code: "refund_fields_error";
            /**
             * @description The HTTP status of the response.
             * @example 400
             * @constant
             */
            status_code: 400;
        };
        /** @description `renew_status_changed_at` is not later than `purchased_at`. */
        RenewStatusChangedDateError: {
            /**
             * @description What is wrong, one entry for each part of the request.
             * @example [
             *       {
             *         "source": "renew_status_changed_at",
             *         "errors": [
             *           "renew_status_changed_at must be later than purchased_at."
             *         ]
             *       }
             *     ]
             */
            errors: components["schemas"]["ErrorDetail"][];
            /**
             * @description Code of the error. Branch on it.
             * @example renew_status_changed_date_error
             * @constant
             * @enum {string}
             */
            error_code: "renew_status_changed_date_error";
            /**
             * @description The HTTP status of the response.
             * @example 400
             * @constant
             */
            status_code: 400;
        };
        /** @description A one-time purchase has two different transaction IDs. */
        StoreTransactionIdError: {
            /**
             * @description What is wrong, one entry for each part of the request.
             * @example [
             *       {
             *         "source": "store_transaction_id",
             *         "errors": [
             *           "store_transaction_id must be equal to store_original_transaction_id for purchase."
             *         ]
             *       }
             *     ]
             */
            errors: components["schemas"]["ErrorDetail"][];
            /**
             * @description Code of the error. Branch on it.
             * @example store_transaction_id_error
             * @constant
             * @enum {string}
             */
            error_code: "store_transaction_id_error";
            /**
             * @description The HTTP status of the response.
             * @example 400
             * @constant
             */
            status_code: 400;
        };
        /** @description A one-time purchase has a free trial as its offer. */
        OneTimePurchaseTrialError: {
            /**
             * @description What is wrong, one entry for each part of the request.
             * @example [
             *       {
             *         "source": "offer.type",
             *         "errors": [
             *           "One-time purchase cannot have a trial."
             *         ]
             *       }
             *     ]
             */
            errors: components["schemas"]["ErrorDetail"][];
            /**
             * @description Code of the error. Branch on it.
             * @example one_time_purchase_trial_error
             * @constant
             * @enum {string}
             */
            error_code: "one_time_purchase_trial_error";
            /**
             * @description The HTTP status of the response.
             * @example 400
             * @constant
             */
            status_code: 400;
        };
        /** @description The access level to grant, and its dates. */
        GrantAccessLevelRequest: {
            /**
             * @description ID of the access level, as configured in the dashboard.
             * @example premium
             */
            access_level_id: string;
            /**
             * @description When access begins. It can be in the future. If it is null or left out, access begins at once.
             * @example 2025-02-01T00:00:00.000000+0000
             */
            starts_at?: components["schemas"]["NullableTimestamp"];
            /**
             * @description When access ends. It can be in the past. If it is null or left out, access never ends.
             * @example 2026-02-01T00:00:00.000000+0000
             */
            expires_at?: components["schemas"]["NullableTimestamp"];
        };
        /** @description The app has no access level with this ID. */
        PaidAccessLevelDoesNotExistError: {
            /**
             * @description What is wrong, one entry for each part of the request.
             * @example [
             *       {
             *         "source": "non_field_errors",
             *         "errors": [
             *           "Paid access level `premium` does not exist"
             *         ]
             *       }
             *     ]
             */
            errors: components["schemas"]["ErrorDetail"][];
            /**
             * @description Code of the error. Branch on it.
             * @example paid_access_level_does_not_exist
             * @constant
             * @enum {string}
             */
            error_code: "paid_access_level_does_not_exist";
            /**
             * @description The HTTP status of the response.
             * @example 400
             * @constant
             */
            status_code: 400;
        };
        /** @description The access level to revoke, and the date. */
        RevokeAccessLevelRequest: {
            /**
             * @description ID of the access level, as configured in the dashboard.
             * @example premium
             */
            access_level_id: string;
            /**
             * @description When access ends, not later than its current `expires_at`. It can be in the past. If it is null or left out, access ends at once.
             * @example 2025-10-12T09:42:50.000000+0000
             */
            revoke_at?: components["schemas"]["NullableTimestamp"];
        };
        /** @description The profile does not have the access level to revoke. */
        ProfilePaidAccessLevelDoesNotExistError: {
            /**
             * @description What is wrong, one entry for each part of the request.
             * @example [
             *       {
             *         "source": "non_field_errors",
             *         "errors": [
             *           "Profile `478b2e7f-d557-4b8b-9c5f-cbd46fc2dee2` has no `premium` access level"
             *         ]
             *       }
             *     ]
             */
            errors: components["schemas"]["ErrorDetail"][];
            /**
             * @description Code of the error. Branch on it.
             * @example profile_paid_access_level_does_not_exist
             * @constant
             * @enum {string}
             */
            error_code: "profile_paid_access_level_does_not_exist";
            /**
             * @description The HTTP status of the response.
             * @example 400
             * @constant
             */
            status_code: 400;
        };
        /** @description `revoke_at` is later than the current `expires_at` of the level. An `expires_at` of null is later than any date. */
        RevocationDateMoreThanExpirationDateError: {
            /**
             * @description What is wrong, one entry for each part of the request.
             * @example [
             *       {
             *         "source": "revoke_at",
             *         "errors": [
             *           "Revocation date (2029-08-29 09:33:42+00:00) is more than current expiration date (2028-08-29 09:33:42+00:00)"
             *         ]
             *       }
             *     ]
             */
            errors: components["schemas"]["ErrorDetail"][];
            /**
             * @description Code of the error. Branch on it.
             * @example revocation_date_more_than_expiration_date
             * @constant
             * @enum {string}
             */
            error_code: "revocation_date_more_than_expiration_date";
            /**
             * @description The HTTP status of the response.
             * @example 400
             * @constant
             */
            status_code: 400;
        };
        /** @description A JSON:API document that names the user and the Stripe purchase. */
        StripeValidationRequest: {
            /**
             * @description The resource of the document.
             * @example {
             *       "type": "stripe_receipt_validation_result",
             *       "attributes": {
             *         "customer_user_id": "jane.doe@example.com",
             *         "stripe_token": "sub_1OM8brJTlbIG45BdDRFOHWAU"
             *       }
             *     }
             */
            data: {
                /**
                 * @description Type of the resource.
                 * @example stripe_receipt_validation_result
                 * @constant
                 * @enum {string}
                 */
                type: "stripe_receipt_validation_result";
                /**
                 * @description The user and the purchase.
                 * @example {
                 *       "customer_user_id": "jane.doe@example.com",
                 *       "stripe_token": "sub_1OM8brJTlbIG45BdDRFOHWAU"
                 *     }
                 */
                attributes: {
                    /**
                     * @description The user's ID in your own system. If no profile has it, one is created. You find it in the dashboard, in the field Customer user ID of a profile's page.
                     * @example jane.doe@example.com
                     */
                    customer_user_id: string;
                    /**
                     * @description Stripe's ID of the purchase, which is a subscription (`sub_…`) or a payment intent (`pi_…`).
                     * @example sub_1OM8brJTlbIG45BdDRFOHWAU
                     */
                    stripe_token: string;
                };
            };
        };
        /** @description The purchase is valid, and its history is imported. */
        StripeValidationResponse: {
            /**
             * @description Always null. Get the profile to see what was imported.
             * @example null
             */
            data: null;
        };
        /** @description The purchase was rejected. The body is a JSON:API document. */
        StripeErrorResponse: {
            /**
             * @description What is wrong, one entry for each part of the request.
             * @example [
             *       {
             *         "detail": "none is not an allowed value",
             *         "source": {
             *           "pointer": "/data/attributes/stripe_token"
             *         },
             *         "status": "400"
             *       }
             *     ]
             */
            errors: {
                /**
                 * @description Message for people. Do not branch on it.
                 * @example none is not an allowed value
                 */
                detail: string;
                /**
                 * @description The part of the request that is wrong.
                 * @example {
                 *       "pointer": "/data/attributes/stripe_token"
                 *     }
                 */
                source: {
                    /**
                     * @description JSON pointer to that part.
                     * @example /data/attributes/stripe_token
                     */
                    pointer: string;
                };
                /**
                 * @description The HTTP status, as a string.
                 * @example 400
                 * @constant
                 * @enum {string}
                 */
                status: "400";
            }[];
        };
        /** @description The placement, and the user to select the paywall for. */
        GetPaywallRequest: {
            /** @description Store whose products the paywall offers - `app_store`, `play_store`, `stripe`, or the name of your custom store. */
            store: components["schemas"]["Store"];
            /**
             * @description ID of the placement, as configured in the dashboard.
             * @example onboarding
             */
            placement_id: string;
            /**
             * @description Locale of the remote config - a language, or a language and a region joined by a hyphen.
             * @example en
             */
            locale?: string;
            /**
             * @description The user's ID in your own system. Either it or `profile_id` is required.
             * @example jane.doe@example.com
             */
            customer_user_id?: string;
            /**
             * Format: uuid
             * @description Adapty's ID of the profile. Either it or `customer_user_id` is required.
             * @example 3286abd3-48b0-4e9c-a5f6-ac0a006804a6
             */
            profile_id?: string;
        } & ({
            /**
             * @description The user's ID in your own system. Either it or `profile_id` is required.
             * @example jane.doe@example.com
             */
            customer_user_id: string;
        } | {
            /**
             * Format: uuid
             * @description Adapty's ID of the profile. Either it or `customer_user_id` is required.
             * @example 3286abd3-48b0-4e9c-a5f6-ac0a006804a6
             */
            profile_id: string;
        });
        /** @description A product on a paywall. */
        Product: {
            /**
             * @description Name of the product in the dashboard.
             * @example Monthly subscription without a trial
             */
            title?: string;
            /**
             * @description Whether the product can be used up, such as coins.
             * @example false
             */
            is_consumable: boolean;
            /**
             * @description Adapty's own ID of the product.
             * @example 4f1c9ad3-54a5-4b0b-9d0d-2c1d8f8a7f55
             */
            adapty_product_id?: string;
            /**
             * @description ID of the product in the store.
             * @example 1_month_apple
             */
            vendor_product_id: string;
            /**
             * @description Whether the user is eligible for an introductory offer on iOS.
             * @example false
             */
            introductory_offer_eligibility?: boolean;
            /**
             * @description Whether the user is eligible for a promotional offer.
             * @example true
             */
            promotional_offer_eligibility?: boolean;
            /**
             * @description Base plan ID in Google Play, or price ID in Stripe.
             * @example B1
             */
            base_plan_id?: string | null;
            /**
             * @description The offer of the product, or null.
             * @example {
             *       "category": "promotional",
             *       "type": "pay_up_front",
             *       "id": "StoreOfferId"
             *     }
             */
            offer?: components["schemas"]["Offer"] | null;
        };
        /** @description The remote config of a paywall for one locale. */
        RemoteConfig: {
            /**
             * @description Locale of the remote config - a language, or a language and a region joined by a hyphen.
             * @example en
             * @example pt-br
             */
            lang: string;
            /**
             * @description The remote config as serialized JSON, as entered in the dashboard on the tab Remote Config of the paywall. Parse it.
             * @example {"title":"Go premium","discount_rate":80}
             */
            data: string;
        };
        /** @description What a placement shows - the products and your remote config. */
        Paywall: {
            /**
             * @description ID of the placement, as configured in the dashboard.
             * @example onboarding
             */
            placement_id: string;
            /**
             * Format: uuid
             * @description The variation that was selected for this user. Send it with the view and with the purchase.
             * @example d76feea0-c0cf-4942-bef5-84ed701fc6db
             */
            variation_id: string;
            /**
             * Format: uuid
             * @description ID of the paywall.
             * @example 9a93fe6f-9162-4dc0-b4b7-73079ed95c34
             */
            paywall_id: string;
            /**
             * @description Name of the A/B test that the paywall is part of.
             * @example spring-prices
             */
            ab_test_name?: string;
            /**
             * @description Name of the paywall in the dashboard.
             * @example Onboarding
             * @example weekly and monthly
             */
            paywall_name: string;
            /**
             * @description Products that the paywall offers.
             * @example [
             *       {
             *         "title": "Weekly",
             *         "is_consumable": false,
             *         "vendor_product_id": "1_week_apple",
             *         "base_plan_id": null,
             *         "offer": null
             *       }
             *     ]
             */
            products: components["schemas"]["Product"][];
            /** @description The remote config of a paywall for one locale. */
            remote_config?: components["schemas"]["RemoteConfig"];
        };
        /** @description The paywall variation that was shown, and to whom. */
        RecordPaywallViewRequest: {
            /** @description Store whose products the paywall offers - `app_store`, `play_store`, `stripe`, or the name of your custom store. */
            store: components["schemas"]["Store"];
            /**
             * Format: uuid
             * @description ID of the variation, as returned with the paywall.
             * @example d76feea0-c0cf-4942-bef5-84ed701fc6db
             */
            variation_id: string;
            /**
             * @description When the paywall was shown.
             * @example 2025-01-09T12:20:00.000000+0000
             */
            visited_at?: components["schemas"]["Timestamp"];
            /**
             * @description The user's ID in your own system. Either it or `profile_id` is required.
             * @example jane.doe@example.com
             */
            customer_user_id?: string;
            /**
             * Format: uuid
             * @description Adapty's ID of the profile. Either it or `customer_user_id` is required.
             * @example 3286abd3-48b0-4e9c-a5f6-ac0a006804a6
             */
            profile_id?: string;
        } & ({
            /**
             * @description The user's ID in your own system. Either it or `profile_id` is required.
             * @example jane.doe@example.com
             */
            customer_user_id: string;
        } | {
            /**
             * Format: uuid
             * @description Adapty's ID of the profile. Either it or `customer_user_id` is required.
             * @example 3286abd3-48b0-4e9c-a5f6-ac0a006804a6
             */
            profile_id: string;
        });
        /** @description The date is not ISO 8601. Only the web API uses this code. */
        DatetimeError: {
            /**
             * @description What is wrong, one entry for each part of the request.
             * @example [
             *       {
             *         "source": "visited_at",
             *         "errors": [
             *           "invalid datetime format"
             *         ]
             *       }
             *     ]
             */
            errors: components["schemas"]["ErrorDetail"][];
            /**
             * @description Code of the error. Branch on it.
             * @example datetime
             * @constant
             * @enum {string}
             */
            error_code: "datetime";
            /**
             * @description The HTTP status of the response.
             * @example 400
             * @constant
             */
            status_code: 400;
        };
        /** @description Where the user came from. */
        AddAttributionRequest: {
            /**
             * @description Whether an advertisement brought the user.
             * @example non_organic
             * @enum {string}
             */
            status: "organic" | "non_organic" | "unknown";
            /**
             * @description ID of the user in the attribution service.
             * @example attribution-8842
             */
            attribution_user_id?: string;
            /**
             * @description Marketing channel.
             * @example search
             */
            channel?: string;
            /**
             * @description Marketing campaign.
             * @example spring_sale
             */
            campaign?: string;
            /**
             * @description Ad group.
             * @example annual_plan
             */
            ad_group?: string;
            /**
             * @description Ad set.
             * @example lookalike_eu
             */
            ad_set?: string;
            /**
             * @description Creative of the advertisement.
             * @example video_15s
             */
            creative?: string;
            /**
             * @description The user's ID in your own system. Either it or `profile_id` is required.
             * @example jane.doe@example.com
             */
            customer_user_id?: string;
            /**
             * Format: uuid
             * @description Adapty's ID of the profile. Either it or `customer_user_id` is required.
             * @example 3286abd3-48b0-4e9c-a5f6-ac0a006804a6
             */
            profile_id?: string;
        } & ({
            /**
             * @description The user's ID in your own system. Either it or `profile_id` is required.
             * @example jane.doe@example.com
             */
            customer_user_id: string;
        } | {
            /**
             * Format: uuid
             * @description Adapty's ID of the profile. Either it or `customer_user_id` is required.
             * @example 3286abd3-48b0-4e9c-a5f6-ac0a006804a6
             */
            profile_id: string;
        });
        /** @description The value is not one of those that are allowed. Only the web API uses this code. */
        EnumError: {
            /**
             * @description What is wrong, one entry for each part of the request.
             * @example [
             *       {
             *         "source": "status",
             *         "errors": [
             *           "value is not a valid enumeration member; permitted: 'organic', 'non_organic', 'unknown'"
             *         ]
             *       }
             *     ]
             */
            errors: components["schemas"]["ErrorDetail"][];
            /**
             * @description Code of the error. Branch on it.
             * @example enum
             * @constant
             * @enum {string}
             */
            error_code: "enum";
            /**
             * @description The HTTP status of the response.
             * @example 400
             * @constant
             */
            status_code: 400;
        };
        /** @description The fields to change. Fields that are left out stay as they are. */
        LegacyUpdateProfileRequest: {
            /**
             * @description First name.
             * @example Jane
             */
            first_name?: string | null;
            /**
             * @description Last name.
             * @example Doe
             */
            last_name?: string | null;
            /**
             * @description Gender - `f` female, `m` male, `o` other.
             * @example f
             */
            gender?: string | null;
            /**
             * @description E-mail address.
             * @example jane.doe@example.com
             */
            email?: string | null;
            /**
             * @description Phone number.
             * @example +1234567890
             */
            phone_number?: string | null;
            /**
             * Format: date
             * @description Date of birth, `YYYY-MM-DD`.
             * @example 2000-12-31
             */
            birthday?: string | null;
            /**
             * @description Country of the user, two capital letters.
             * @example FR
             */
            ip_country?: string | null;
            /**
             * @description Attributes to set or to delete, by their key. Booleans become floats. Null or an empty string deletes an attribute.
             * @example {
             *       "favourite_sport": "yoga"
             *     }
             */
            custom_attributes?: {
                [key: string]: string | number | boolean | null;
            };
        };
        /** @description The user to create, with your own ID and what you know of the user. */
        LegacyCreateProfileRequest: components["schemas"]["LegacyUpdateProfileRequest"] & {
            /**
             * @description The user's ID in your own system.
             * @example jane.doe@example.com
             */
            customer_user_id: string;
        };
        /**
         * @description Store of the purchase - `app_store`, `play_store`, or the name of your custom store; `adapty` if a server granted the access without a transaction.
         * @example app_store
         */
        LegacyStore: string;
        /**
         * @description How the user pays for an offer.
         * @example free_trial
         * @enum {string}
         */
        LegacyOfferType: "free_trial" | "pay_as_you_go" | "pay_up_front";
        /** @description An access level of the user, in the legacy API. */
        CustomerAccessLevel: {
            /**
             * @description ID of the access level, as configured in the dashboard.
             * @example premium
             */
            id: string;
            /**
             * @description Whether the user has access now. Branch on this field.
             * @example false
             */
            is_active: boolean;
            /**
             * @description When access ends. It can be in the past. Null means lifetime access.
             * @example 2025-01-23T12:00:00+00:00
             */
            expires_at: components["schemas"]["NullableTimestamp"];
            /**
             * @description When access begins. It can be in the future.
             * @example 2025-01-09T12:00:00+00:00
             */
            starts_at: components["schemas"]["NullableTimestamp"];
            /**
             * @description Whether access never ends. If true, ignore `expires_at`.
             * @example false
             */
            is_lifetime: boolean;
            /**
             * @description The product in the store that unlocked the level.
             * @example weekly_8.99
             */
            vendor_product_id: string | null;
            /**
             * @description Base plan ID in Google Play, or price ID in Stripe.
             * @example monthly-autorenewing
             */
            base_plan_id: string | null;
            /**
             * @description Store of the purchase, or null.
             * @example app_store
             */
            store: components["schemas"]["LegacyStore"] | null;
            /**
             * @description When the level was activated. It can be in the future.
             * @example 2025-01-09T12:00:00+00:00
             */
            activated_at: components["schemas"]["Timestamp"];
            /**
             * @description When the level was renewed.
             * @example 2025-01-16T12:00:00+00:00
             */
            renewed_at: components["schemas"]["NullableTimestamp"];
            /**
             * @description Whether auto-renewal is on.
             * @example false
             */
            will_renew: boolean;
            /**
             * @description Whether access continues for now although the charge failed.
             * @example false
             */
            is_in_grace_period: boolean;
            /**
             * @description When the user turned auto-renewal off; null again after the user turns it back on. Access can still be active.
             * @example 2025-01-24T08:15:00+00:00
             */
            unsubscribed_at: components["schemas"]["NullableTimestamp"];
            /**
             * @description When the store failed to charge the user; null again after a charge succeeds. Access can still be active.
             * @example 2025-01-23T12:05:00+00:00
             */
            billing_issue_detected_at: components["schemas"]["NullableTimestamp"];
            /**
             * @description Type of the introductory offer that applies to the current period, or null.
             * @example free_trial
             */
            active_introductory_offer_type: components["schemas"]["LegacyOfferType"] | null;
            /**
             * @description Type of the promotional offer that applies to the current period, or null.
             * @example free_trial
             */
            active_promotional_offer_type: components["schemas"]["LegacyOfferType"] | null;
            /**
             * @description ID of the promotional offer that applies to the current period, or null.
             * @example spring_sale
             */
            active_promotional_offer_id?: string | null;
            /**
             * @description ID of the latest transaction in the store.
             * @example 530001802720333
             */
            vendor_transaction_id?: string | null;
            /**
             * @description ID of the first transaction of the chain of renewals.
             * @example 530001724306018
             */
            vendor_original_transaction_id?: string | null;
            /**
             * @description Why the purchase was cancelled; null if it was not.
             * @example voluntarily_cancelled
             */
            cancellation_reason?: components["schemas"]["CancellationReason"] | null;
        };
        /** @description A subscription of the user, in the legacy API. To decide about access, use the access levels. If you use this object, your code has to handle each subscription period itself - a week, a month, a year, lifetime. */
        LegacySubscription: {
            /**
             * @description Whether the subscription is active now.
             * @example false
             */
            is_active: boolean;
            /**
             * @description When the subscription ends. It can be in the past. Null means that it never ends.
             * @example 2025-01-23T12:00:00+00:00
             */
            expires_at: components["schemas"]["NullableTimestamp"];
            /**
             * @description When the subscription begins. It can be in the future, as for a season subscription.
             * @example 2025-01-09T12:00:00+00:00
             */
            starts_at: components["schemas"]["NullableTimestamp"];
            /**
             * @description Whether the subscription never ends. If true, ignore `expires_at`.
             * @example false
             */
            is_lifetime: boolean;
            /**
             * @description The product in the store.
             * @example weekly_8.99
             */
            vendor_product_id: string | null;
            /**
             * @description Base plan ID in Google Play, or price ID in Stripe.
             * @example monthly-autorenewing
             */
            base_plan_id: string | null;
            /**
             * @description ID of the latest transaction in the store.
             * @example 530001802720333
             */
            vendor_transaction_id: string | null;
            /**
             * @description ID of the first transaction of the chain of renewals.
             * @example 530001724306018
             */
            vendor_original_transaction_id: string | null;
            /**
             * @description Store of the purchase, or null.
             * @example app_store
             */
            store: components["schemas"]["LegacyStore"] | null;
            /**
             * @description When the subscription was activated. It can be in the future.
             * @example 2025-01-09T12:00:00+00:00
             */
            activated_at: components["schemas"]["Timestamp"];
            /**
             * @description When the subscription was renewed.
             * @example 2025-01-16T12:00:00+00:00
             */
            renewed_at: components["schemas"]["NullableTimestamp"];
            /**
             * @description Whether auto-renewal is on. It is true unless the user cancelled the subscription.
             * @example false
             */
            will_renew: boolean;
            /**
             * @description Whether the subscription continues for now although the charge failed.
             * @example false
             */
            is_in_grace_period: boolean;
            /**
             * @description When the user turned auto-renewal off; null again after the user turns it back on. The subscription can still be active.
             * @example 2025-01-24T08:15:00+00:00
             */
            unsubscribed_at: components["schemas"]["NullableTimestamp"];
            /**
             * @description When the store failed to charge the user; null again after a charge succeeds. The subscription can still be active.
             * @example 2025-01-23T12:05:00+00:00
             */
            billing_issue_detected_at: components["schemas"]["NullableTimestamp"];
            /**
             * @description Type of the introductory offer that applies to the current period, or null.
             * @example free_trial
             */
            active_introductory_offer_type: components["schemas"]["LegacyOfferType"] | null;
            /**
             * @description Type of the promotional offer that applies to the current period, or null.
             * @example free_trial
             */
            active_promotional_offer_type: components["schemas"]["LegacyOfferType"] | null;
            /**
             * @description ID of the promotional offer that applies to the current period, or null.
             * @example spring_sale
             */
            active_promotional_offer_id?: string | null;
            /**
             * @description Why the subscription was cancelled; null if it was not.
             * @example voluntarily_cancelled
             */
            cancellation_reason?: components["schemas"]["CancellationReason"] | null;
            /**
             * @description Whether the purchase was made in the sandbox of the store.
             * @example false
             */
            is_sandbox: boolean;
        };
        /** @description A purchase that is not renewed, in the legacy API. */
        LegacyNonSubscription: {
            /**
             * @description Adapty's ID of the purchase. Store it to process each purchase only once.
             * @example 5a7f1b0e-93e4-4b8f-9b1c-2f1d6f3f8a11
             */
            purchase_id: string;
            /**
             * @description The product in the store.
             * @example coins_500
             */
            vendor_product_id: string | null;
            /**
             * @description ID of the transaction in the store.
             * @example 30002109207741
             */
            vendor_transaction_id: string | null;
            /**
             * @description ID of the original transaction in the store.
             * @example 30002109207741
             */
            vendor_original_transaction_id: string | null;
            /**
             * @description Store of the purchase, or null.
             * @example app_store
             */
            store: components["schemas"]["LegacyStore"] | null;
            /**
             * @description When the purchase was made.
             * @example 2025-01-03T18:05:11+00:00
             */
            purchased_at: components["schemas"]["Timestamp"];
            /**
             * @description Whether to process the purchase only once, as with coins. If true, the API returns it only once.
             * @example true
             */
            is_one_time: boolean;
            /**
             * @description Whether the purchase was made in the sandbox of the store.
             * @example false
             */
            is_sandbox: boolean;
        };
        /** @description Your customer in the legacy API, with collections as dictionaries. The query parameter `extended` adds the fields from `created_at` on. */
        LegacyProfile: {
            /**
             * @description Adapty's ID of the app.
             * @example 14c3d623-2f3a-455a-aa86-ef83dff6913b
             */
            app_id?: string;
            /**
             * Format: uuid
             * @description Adapty's ID of the profile.
             * @example 3286abd3-48b0-4e9c-a5f6-ac0a006804a6
             */
            profile_id: string;
            /**
             * @description The user's ID in your own system; null until the user is identified.
             * @example jane.doe@example.com
             */
            customer_user_id: string | null;
            /**
             * @description Access levels by their ID; null if there are none.
             * @example {}
             */
            paid_access_levels: {
                [key: string]: components["schemas"]["CustomerAccessLevel"];
            } | null;
            /**
             * @description Subscriptions by the ID of the product in the store; null if there are none.
             * @example {}
             */
            subscriptions: {
                [key: string]: components["schemas"]["LegacySubscription"];
            } | null;
            /**
             * @description Lists of purchases that are not renewed, by the ID of the product in the store; null if there are none.
             * @example {}
             */
            non_subscriptions: {
                [key: string]: components["schemas"]["LegacyNonSubscription"][];
            } | null;
            /**
             * @description Your own facts about the profile by their key; each value is a string or a float. The legacy API sets at most 10, but the profile may have more.
             * @example {
             *       "favourite_sport": "yoga"
             *     }
             */
            custom_attributes: {
                [key: string]: string | number;
            } | null;
            /**
             * Format: double
             * @description All revenue from the profile, in US dollars.
             * @example 17.98
             */
            total_revenue_usd: number;
            /**
             * @description When the profile was created.
             * @example 2024-12-20T08:15:30+00:00
             */
            created_at?: components["schemas"]["Timestamp"];
            /**
             * @description E-mail address.
             * @example jane.doe@example.com
             */
            email?: string | null;
            /**
             * @description Phone number.
             * @example +1234567890
             */
            phone_number?: string | null;
            /**
             * @description Apple's App Tracking Transparency status - 0 not determined, 1 restricted, 2 denied, 3 authorized.
             * @example 3
             */
            att_status?: number | null;
            /**
             * @description First name.
             * @example Jane
             */
            first_name?: string | null;
            /**
             * @description Last name.
             * @example Doe
             */
            last_name?: string | null;
            /**
             * @description User name.
             * @example jane
             */
            username?: string | null;
            /**
             * @description Gender - `f` female, `m` male, `o` other.
             * @example f
             */
            gender?: string | null;
            /**
             * Format: date
             * @description Date of birth, `YYYY-MM-DD`.
             * @example 2000-12-31
             */
            birthday?: string | null;
            /**
             * @description Apple's identifier for advertisers.
             * @example EA7583CD-A667-48BC-B806-42ECB2B48333
             */
            idfa?: string | null;
            /**
             * @description Apple's identifier for vendors.
             * @example E9D48DA5-3930-4B41-8521-D953AECD2F33
             */
            idfv?: string | null;
            /**
             * @description Android's advertising ID.
             * @example cdda802e-fb9c-47ad-9866-0794d394c912
             */
            advertising_id?: string | null;
            /**
             * @description ID in AppsFlyer.
             * @example 1415211453000-6513894
             */
            appsflyer_id?: string | null;
            /**
             * @description User ID in Amplitude.
             * @example jane.doe@example.com
             */
            amplitude_user_id?: string | null;
            /**
             * @description Device ID in Amplitude.
             * @example c8e7a1f0-0c7e-4a0e-9d5b-5b7c2f1e4d3a
             */
            amplitude_device_id?: string | null;
            /**
             * @description User ID in Mixpanel.
             * @example mp-42
             */
            mixpanel_user_id?: string | null;
            /**
             * @description Profile ID in AppMetrica.
             * @example am-42
             */
            appmetrica_profile_id?: string | null;
            /**
             * @description Device ID in AppMetrica.
             * @example 8674298371
             */
            appmetrica_device_id?: string | null;
            /**
             * @description Anonymous ID in Facebook.
             * @example XZ7E1C8B-8B1F-4F7A-A9E4-3C0A1B2D3E4F
             */
            facebook_anonymous_id?: string | null;
        };
        /** @description A response with one legacy profile. */
        LegacyProfileResponse: {
            /** @description Your customer in the legacy API, with collections as dictionaries. The query parameter `extended` adds the fields from `created_at` on. */
            data: components["schemas"]["LegacyProfile"];
        };
        /** @description How long access lasts, and the transaction behind it. At least one of `is_lifetime`, `expires_at` and `duration_days` is required; if there are several, the first in this order decides. The transaction is stored only if `vendor_product_id`, `vendor_transaction_id` and `store` are all present. */
        LegacyGrantAccessLevelRequest: {
            /**
             * @description Whether access never ends.
             * @example false
             */
            is_lifetime?: boolean;
            /**
             * @description When access ends.
             * @example 2025-01-23T12:00:00.000000+0000
             */
            expires_at?: components["schemas"]["Timestamp"];
            /**
             * @description Days to add to the current end of access, or to the present if there is none.
             * @example 30
             */
            duration_days?: number;
            /**
             * @description When access begins.
             * @example 2025-01-16T12:00:00.000000+0000
             */
            starts_at?: components["schemas"]["Timestamp"];
            /**
             * @description The product in the store.
             * @default adapty_server_side_product
             * @example weekly_8.99
             */
            vendor_product_id?: string;
            /**
             * @description Base plan ID in Google Play, or price ID in Stripe.
             * @example monthly-autorenewing
             */
            base_plan_id?: string;
            /**
             * @description ID of the first transaction of the chain of renewals.
             * @example 530001724306018
             */
            vendor_original_transaction_id?: string;
            /**
             * @description ID of the transaction in the store.
             * @example 530001802720333
             */
            vendor_transaction_id?: string;
            /**
             * @description Store of the purchase - `app_store`, `play_store`, `adapty`, or the name of your custom store.
             * @default adapty
             * @example app_store
             */
            store?: string;
            /**
             * @description Type of the introductory offer; null if there is none.
             * @example free_trial
             */
            introductory_offer_type?: components["schemas"]["LegacyOfferType"] | null;
            /**
             * Format: double
             * @description What the user paid, in units of `price_locale`.
             * @example 8.99
             */
            price?: number;
            /**
             * @description Currency of `price` and `proceeds`, ISO 4217.
             * @default USD
             * @example USD
             */
            price_locale?: string;
            /**
             * Format: double
             * @description What remains after the commission of the store, in units of `price_locale`.
             * @example 7.64
             */
            proceeds?: number;
            /**
             * @description Whether the purchase was made in the sandbox of the store.
             * @example false
             */
            is_sandbox?: boolean;
        } & ({
            /**
             * @description Whether access never ends.
             * @example false
             */
            is_lifetime: boolean;
        } | {
            /**
             * @description When access ends.
             * @example 2025-01-23T12:00:00.000000+0000
             */
            expires_at: components["schemas"]["Timestamp"];
        } | {
            /**
             * @description Days to add to the current end of access, or to the present if there is none.
             * @example 30
             */
            duration_days: number;
        });
        /** @description Whether the purchase is refunded. */
        LegacyRevokeAccessLevelRequest: {
            /**
             * @description Whether the purchase is refunded. If true, the revenue of the transaction becomes 0.
             * @example true
             */
            is_refund: boolean;
        };
    };
    responses: {
        /** @description The profile. */
        ProfileFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ProfileResponse"];
            };
        };
        /** @description The key is missing or wrong. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["NotAuthenticatedError"];
            };
        };
        /** @description No profile has the ID. */
        ProfileNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ProfileDoesNotExistError"];
            };
        };
        /** @description The profile, which is new or, if it existed before, linked. */
        ProfileCreated: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ProfileResponse"];
            };
        };
        /** @description A field of the profile is wrong, or the body is not JSON. */
        ProfileAttributesBadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ValidationError"] | components["schemas"]["ParseError"];
            };
        };
        /** @description The profile is deleted. The response has no body. */
        ProfileDeleted: {
            headers: {
                "Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description The profile after the change. */
        ProfileUpdated: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ProfileResponse"];
            };
        };
        /** @description A field of the profile is wrong, or the body is not JSON. */
        UpdateProfileBadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ProfileBadRequestError"];
            };
        };
        /** @description The profile with the transaction and the access that it unlocks. */
        TransactionSet: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ProfileResponse"];
            };
        };
        /** @description The transaction breaks a rule, or the profile does not exist. */
        SetTransactionBadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ValidationError"] | components["schemas"]["ParseError"] | components["schemas"]["BillingIssueDetectedAtDateComparisonError"] | components["schemas"]["ExpiresDateError"] | components["schemas"]["FamilySharePriceError"] | components["schemas"]["FreeTrialPriceError"] | components["schemas"]["GracePeriodBillingError"] | components["schemas"]["GracePeriodExpiresDateError"] | components["schemas"]["MissingOfferIdError"] | components["schemas"]["OriginallyPurchasedDateError"] | components["schemas"]["ProfileDoesNotExistBadRequestError"] | components["schemas"]["RefundDateError"] | components["schemas"]["RefundFieldsError"] | components["schemas"]["RenewStatusChangedDateError"] | components["schemas"]["StoreTransactionIdError"] | components["schemas"]["OneTimePurchaseTrialError"];
            };
        };
        /** @description The profile with the access level. */
        AccessLevelGranted: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ProfileResponse"];
            };
        };
        /** @description The access level or the profile does not exist, or the body is wrong. */
        GrantAccessLevelBadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ValidationError"] | components["schemas"]["ParseError"] | components["schemas"]["PaidAccessLevelDoesNotExistError"] | components["schemas"]["ProfileDoesNotExistBadRequestError"];
            };
        };
        /** @description The profile with the new end of access. */
        AccessLevelRevoked: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ProfileResponse"];
            };
        };
        /** @description There is nothing to revoke, the date is too late, or the body is wrong. */
        RevokeAccessLevelBadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ValidationError"] | components["schemas"]["ParseError"] | components["schemas"]["PaidAccessLevelDoesNotExistError"] | components["schemas"]["ProfileDoesNotExistBadRequestError"] | components["schemas"]["ProfilePaidAccessLevelDoesNotExistError"] | components["schemas"]["RevocationDateMoreThanExpirationDateError"];
            };
        };
        /** @description The purchase is valid, and its history is imported. */
        StripeValidated: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/vnd.api+json": components["schemas"]["StripeValidationResponse"];
            };
        };
        /** @description The purchase was rejected (JSON:API), or the body is not JSON. */
        StripeBadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/vnd.api+json": components["schemas"]["StripeErrorResponse"];
                "application/json": components["schemas"]["ParseError"];
            };
        };
        /** @description The paywall, not wrapped in `data`. */
        PaywallFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Paywall"];
            };
        };
        /** @description The body is wrong. */
        PaywallBadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ValidationError"] | components["schemas"]["ParseError"];
            };
        };
        /** @description The view is recorded. The response has no body. */
        PaywallViewRecorded: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description The body is wrong. */
        PaywallViewBadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ValidationError"] | components["schemas"]["ParseError"] | components["schemas"]["DatetimeError"];
            };
        };
        /** @description The attribution is recorded. The response has no body. */
        AttributionAdded: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description The body is wrong. */
        AttributionBadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ValidationError"] | components["schemas"]["ParseError"] | components["schemas"]["EnumError"];
            };
        };
        /** @description The new profile. */
        LegacyProfileCreated: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["LegacyProfileResponse"];
            };
        };
        /** @description The profile. */
        LegacyProfileFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["LegacyProfileResponse"];
            };
        };
        /** @description The user ID in the path is not encoded as declared. */
        LegacyUserBadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ValidationError"];
            };
        };
        /** @description The profile after the change. */
        LegacyProfileUpdated: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["LegacyProfileResponse"];
            };
        };
        /** @description The user is deleted. The response has no body. */
        LegacyProfileDeleted: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description The profile with the access level. */
        LegacyAccessLevelGranted: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["LegacyProfileResponse"];
            };
        };
        /** @description The access level does not exist, the body is wrong, or the user ID is not encoded as declared. */
        LegacyGrantAccessLevelBadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ValidationError"] | components["schemas"]["ParseError"] | components["schemas"]["PaidAccessLevelDoesNotExistError"];
            };
        };
        /** @description The profile with the new end of access. */
        LegacyAccessLevelRevoked: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["LegacyProfileResponse"];
            };
        };
        /** @description There is nothing to revoke, the body is wrong, or the user ID is not encoded as declared. */
        LegacyRevokeAccessLevelBadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ValidationError"] | components["schemas"]["ParseError"] | components["schemas"]["PaidAccessLevelDoesNotExistError"] | components["schemas"]["ProfilePaidAccessLevelDoesNotExistError"];
            };
        };
    };
    parameters: {
        /** @description Adapty's ID of the profile, a UUID. Send it, `adapty-customer-user-id`, or both; one of the two is required. You find it in the dashboard, in the field Adapty ID of a profile's page. */
        ProfileId: string;
        /** @description The user's ID in your own system. Send it, `adapty-profile-id`, or both; one of the two is required. It works after your app, a create request or Stripe has made it known to Adapty. You find it in the dashboard, in the field Customer user ID of a profile's page. */
        CustomerUserId: string;
        /** @description The platform of the user's device. Adapty recommends it for creating and updating a profile. */
        Platform: components["schemas"]["Platform"];
        /** @description The user, by Adapty's profile ID or the ID in your own system. If it has reserved URI characters, encode it as Base64URL and send the query `is_user_id_base64url_encoded=1`; `abc/def` becomes `YWJjL2RlZg==`. */
        LegacyUserId: string;
        /** @description Declares that the ID in the path is Base64URL-encoded. If the ID is not encoded, the response is 400. */
        UserIdBase64Url: "1";
        /** @description If it is present, with any value, the profile also has its personal and device fields, from `created_at` to `facebook_anonymous_id`. */
        Extended: string;
        /** @description ID of the access level, as configured in the dashboard. */
        LegacyAccessLevelId: string;
    };
    requestBodies: {
        /** @description What you know about the user; `{}` if you know nothing yet. */
        CreateProfile: {
            content: {
                "application/json": components["schemas"]["CreateProfileRequest"];
            };
        };
        /** @description The fields to change. */
        UpdateProfile: {
            content: {
                "application/json": components["schemas"]["UpdateProfileRequest"];
            };
        };
        /** @description A subscription or a one-time purchase. */
        SetTransaction: {
            content: {
                "application/json": components["schemas"]["SetTransactionRequest"];
            };
        };
        /** @description The access level, and when it begins and ends. */
        GrantAccessLevel: {
            content: {
                "application/json": components["schemas"]["GrantAccessLevelRequest"];
            };
        };
        /** @description The access level, and when it ends. */
        RevokeAccessLevel: {
            content: {
                "application/json": components["schemas"]["RevokeAccessLevelRequest"];
            };
        };
        /** @description The user and the Stripe purchase. */
        StripeValidation: {
            content: {
                "application/vnd.api+json": components["schemas"]["StripeValidationRequest"];
            };
        };
        /** @description The placement and the user. */
        GetPaywall: {
            content: {
                "application/json": components["schemas"]["GetPaywallRequest"];
            };
        };
        /** @description The variation and the user. */
        RecordPaywallView: {
            content: {
                "application/json": components["schemas"]["RecordPaywallViewRequest"];
            };
        };
        /** @description Where the user came from. */
        AddAttribution: {
            content: {
                "application/json": components["schemas"]["AddAttributionRequest"];
            };
        };
        /** @description The user to create. */
        LegacyCreateProfile: {
            content: {
                "application/json": components["schemas"]["LegacyCreateProfileRequest"];
            };
        };
        /** @description The fields to change. */
        LegacyUpdateProfile: {
            content: {
                "application/json": components["schemas"]["LegacyUpdateProfileRequest"];
            };
        };
        /** @description How long access lasts, and the transaction behind it. */
        LegacyGrantAccessLevel: {
            content: {
                "application/json": components["schemas"]["LegacyGrantAccessLevelRequest"];
            };
        };
        /** @description Whether the purchase is refunded. */
        LegacyRevokeAccessLevel: {
            content: {
                "application/json": components["schemas"]["LegacyRevokeAccessLevelRequest"];
            };
        };
    };
    headers: {
        /**
         * @description ID of the request, 32 hexadecimal digits. All logs of Adapty's backend contain it.
         * @example 758f01dfd9e74ccfbabb4934241c4966
         */
        RequestId: string;
    };
    pathItems: never;
}
/** @description Platform of the device. */
export type Platform = components['schemas']['Platform'];
/** @description One custom attribute of the profile. */
export type CustomAttribute = components['schemas']['CustomAttribute'];
/** @description The category of an offer. Every category but `introductory` requires an `id`. */
export type OfferCategory = components['schemas']['OfferCategory'];
/** @description How the user pays for an offer. A `free_trial` has the price 0. */
export type OfferType = components['schemas']['OfferType'];
/** @description The offer that applies to a purchase. */
export type Offer = components['schemas']['Offer'];
/** @description Store environment of the transaction. */
export type Environment = components['schemas']['Environment'];
/** @description A `Timestamp`, or null. */
export type NullableTimestamp = components['schemas']['NullableTimestamp'];
/** @description A date and time in ISO 8601 with an offset, written as `Z`, `+00:00` or `+0000`. */
export type Timestamp = components['schemas']['Timestamp'];
/** @description Why a purchase was cancelled. */
export type CancellationReason = components['schemas']['CancellationReason'];
/** @description Access that the profile has, had in the past, or will have in the future. */
export type AccessLevel = components['schemas']['AccessLevel'];
/** @description A store - `app_store`, `play_store`, `stripe`, or the name of your custom store. */
export type Store = components['schemas']['Store'];
/** @description A subscription of the profile. To decide about access, use the access levels. */
export type Subscription = components['schemas']['Subscription'];
/** @description A purchase that is not renewed, such as coins, an unlock or a lifetime product. */
export type NonSubscription = components['schemas']['NonSubscription'];
/** @description Your customer, with the access levels, subscriptions and other purchases. */
export type Profile = components['schemas']['Profile'];
/** @description A response with one profile. */
export type ProfileResponse = components['schemas']['ProfileResponse'];
/** @description What is wrong with one part of the request. */
export type ErrorDetail = components['schemas']['ErrorDetail'];
/** @description The `Authorization` header is missing, or its key is wrong. */
export type NotAuthenticatedError = components['schemas']['NotAuthenticatedError'];
/** @description No profile has the ID that was sent. */
export type ProfileDoesNotExistError = components['schemas']['ProfileDoesNotExistError'];
/** @description Gender - `f` female, `m` male, `o` other. */
export type Gender = components['schemas']['Gender'];
/** @description Apple's App Tracking Transparency status - 0 not determined, 1 restricted, 2 denied, 3 authorized. */
export type AttStatus = components['schemas']['AttStatus'];
/** @description One custom attribute to set or to delete. */
export type CustomAttributeChange = components['schemas']['CustomAttributeChange'];
/** @description One installation of your app on one device. */
export type InstallationMeta = components['schemas']['InstallationMeta'];
/** @description What you know about a user. Every field is optional. A field that is left out stays as it is. */
export type ProfileAttributes = components['schemas']['ProfileAttributes'];
/** @description The user to create. The headers carry the ID; every field of the body is optional. */
export type CreateProfileRequest = components['schemas']['CreateProfileRequest'];
/** @description The body is JSON, but it does not match the schema of the request. */
export type ValidationError = components['schemas']['ValidationError'];
/** @description The body is not JSON. */
export type ParseError = components['schemas']['ParseError'];
/** @description The fields to change. Fields that are left out stay as they are. */
export type UpdateProfileRequest = components['schemas']['UpdateProfileRequest'];
/** @description The fields that all errors share. Each documented error has its own schema. */
export type ErrorResponse = components['schemas']['ErrorResponse'];
/** @description A field of the profile is wrong, or the body is not JSON. The documents do not list the codes; `validation_error` and `parse_error` are two of them. */
export type ProfileBadRequestError = components['schemas']['ProfileBadRequestError'];
/** @description What the purchase cost, in local currency. */
export type Price = components['schemas']['Price'];
/** @description A subscription that was bought, renewed, changed or refunded. */
export type SubscriptionTransaction = components['schemas']['SubscriptionTransaction'];
/** @description A purchase that is not renewed. */
export type OneTimePurchaseTransaction = components['schemas']['OneTimePurchaseTransaction'];
/** @description A purchase. `purchase_type` selects one of the two kinds. */
export type SetTransactionRequest = components['schemas']['SetTransactionRequest'];
/** @description `billing_issue_detected_at` is not later than `purchased_at`. */
export type BillingIssueDetectedAtDateComparisonError = components['schemas']['BillingIssueDetectedAtDateComparisonError'];
/** @description `expires_at` is not later than `purchased_at`. Null passes. */
export type ExpiresDateError = components['schemas']['ExpiresDateError'];
/** @description The purchase is shared with the family, but the price is not 0. */
export type FamilySharePriceError = components['schemas']['FamilySharePriceError'];
/** @description The offer is a free trial, but the price is not 0. */
export type FreeTrialPriceError = components['schemas']['FreeTrialPriceError'];
/** @description `grace_period_expires_at` is present, but `billing_issue_detected_at` is missing or null. */
export type GracePeriodBillingError = components['schemas']['GracePeriodBillingError'];
/** @description `grace_period_expires_at` is earlier than `expires_at`. The dates are not compared if one of them is null. */
export type GracePeriodExpiresDateError = components['schemas']['GracePeriodExpiresDateError'];
/** @description The category of the offer is not `introductory`, and its ID is missing or null. */
export type MissingOfferIdError = components['schemas']['MissingOfferIdError'];
/** @description `originally_purchased_at` is later than `purchased_at`. */
export type OriginallyPurchasedDateError = components['schemas']['OriginallyPurchasedDateError'];
/** @description No profile has the ID that was sent. Set transaction, grant and revoke respond with this status. */
export type ProfileDoesNotExistBadRequestError = components['schemas']['ProfileDoesNotExistBadRequestError'];
/** @description `refunded_at` is not later than `purchased_at`. */
export type RefundDateError = components['schemas']['RefundDateError'];
/** @description `refunded_at` is present without the reason `refund`, or the reason without the date. */
export type RefundFieldsError = components['schemas']['RefundFieldsError'];
/** @description `renew_status_changed_at` is not later than `purchased_at`. */
export type RenewStatusChangedDateError = components['schemas']['RenewStatusChangedDateError'];
/** @description A one-time purchase has two different transaction IDs. */
export type StoreTransactionIdError = components['schemas']['StoreTransactionIdError'];
/** @description A one-time purchase has a free trial as its offer. */
export type OneTimePurchaseTrialError = components['schemas']['OneTimePurchaseTrialError'];
/** @description The access level to grant, and its dates. */
export type GrantAccessLevelRequest = components['schemas']['GrantAccessLevelRequest'];
/** @description The app has no access level with this ID. */
export type PaidAccessLevelDoesNotExistError = components['schemas']['PaidAccessLevelDoesNotExistError'];
/** @description The access level to revoke, and the date. */
export type RevokeAccessLevelRequest = components['schemas']['RevokeAccessLevelRequest'];
/** @description The profile does not have the access level to revoke. */
export type ProfilePaidAccessLevelDoesNotExistError = components['schemas']['ProfilePaidAccessLevelDoesNotExistError'];
/** @description `revoke_at` is later than the current `expires_at` of the level. An `expires_at` of null is later than any date. */
export type RevocationDateMoreThanExpirationDateError = components['schemas']['RevocationDateMoreThanExpirationDateError'];
/** @description A JSON:API document that names the user and the Stripe purchase. */
export type StripeValidationRequest = components['schemas']['StripeValidationRequest'];
/** @description The purchase is valid, and its history is imported. */
export type StripeValidationResponse = components['schemas']['StripeValidationResponse'];
/** @description The purchase was rejected. The body is a JSON:API document. */
export type StripeErrorResponse = components['schemas']['StripeErrorResponse'];
/** @description The placement, and the user to select the paywall for. */
export type GetPaywallRequest = components['schemas']['GetPaywallRequest'];
/** @description A product on a paywall. */
export type Product = components['schemas']['Product'];
/** @description The remote config of a paywall for one locale. */
export type RemoteConfig = components['schemas']['RemoteConfig'];
/** @description What a placement shows - the products and your remote config. */
export type Paywall = components['schemas']['Paywall'];
/** @description The paywall variation that was shown, and to whom. */
export type RecordPaywallViewRequest = components['schemas']['RecordPaywallViewRequest'];
/** @description The date is not ISO 8601. Only the web API uses this code. */
export type DatetimeError = components['schemas']['DatetimeError'];
/** @description Where the user came from. */
export type AddAttributionRequest = components['schemas']['AddAttributionRequest'];
/** @description The value is not one of those that are allowed. Only the web API uses this code. */
export type EnumError = components['schemas']['EnumError'];
/** @description The fields to change. Fields that are left out stay as they are. */
export type LegacyUpdateProfileRequest = components['schemas']['LegacyUpdateProfileRequest'];
/** @description The user to create, with your own ID and what you know of the user. */
export type LegacyCreateProfileRequest = components['schemas']['LegacyCreateProfileRequest'];
/** @description Store of the purchase - `app_store`, `play_store`, or the name of your custom store; `adapty` if a server granted the access without a transaction. */
export type LegacyStore = components['schemas']['LegacyStore'];
/** @description How the user pays for an offer. */
export type LegacyOfferType = components['schemas']['LegacyOfferType'];
/** @description An access level of the user, in the legacy API. */
export type CustomerAccessLevel = components['schemas']['CustomerAccessLevel'];
/** @description A subscription of the user, in the legacy API. To decide about access, use the access levels. If you use this object, your code has to handle each subscription period itself - a week, a month, a year, lifetime. */
export type LegacySubscription = components['schemas']['LegacySubscription'];
/** @description A purchase that is not renewed, in the legacy API. */
export type LegacyNonSubscription = components['schemas']['LegacyNonSubscription'];
/** @description Your customer in the legacy API, with collections as dictionaries. The query parameter `extended` adds the fields from `created_at` on. */
export type LegacyProfile = components['schemas']['LegacyProfile'];
/** @description A response with one legacy profile. */
export type LegacyProfileResponse = components['schemas']['LegacyProfileResponse'];
/** @description How long access lasts, and the transaction behind it. At least one of `is_lifetime`, `expires_at` and `duration_days` is required; if there are several, the first in this order decides. The transaction is stored only if `vendor_product_id`, `vendor_transaction_id` and `store` are all present. */
export type LegacyGrantAccessLevelRequest = components['schemas']['LegacyGrantAccessLevelRequest'];
/** @description Whether the purchase is refunded. */
export type LegacyRevokeAccessLevelRequest = components['schemas']['LegacyRevokeAccessLevelRequest'];
/** @description The profile. */
export type ResponseProfileFound = components['responses']['ProfileFound'];
/** @description The key is missing or wrong. */
export type ResponseUnauthorized = components['responses']['Unauthorized'];
/** @description No profile has the ID. */
export type ResponseProfileNotFound = components['responses']['ProfileNotFound'];
/** @description The profile, which is new or, if it existed before, linked. */
export type ResponseProfileCreated = components['responses']['ProfileCreated'];
/** @description A field of the profile is wrong, or the body is not JSON. */
export type ResponseProfileAttributesBadRequest = components['responses']['ProfileAttributesBadRequest'];
/** @description The profile is deleted. The response has no body. */
export type ResponseProfileDeleted = components['responses']['ProfileDeleted'];
/** @description The profile after the change. */
export type ResponseProfileUpdated = components['responses']['ProfileUpdated'];
/** @description A field of the profile is wrong, or the body is not JSON. */
export type ResponseUpdateProfileBadRequest = components['responses']['UpdateProfileBadRequest'];
/** @description The profile with the transaction and the access that it unlocks. */
export type ResponseTransactionSet = components['responses']['TransactionSet'];
/** @description The transaction breaks a rule, or the profile does not exist. */
export type ResponseSetTransactionBadRequest = components['responses']['SetTransactionBadRequest'];
/** @description The profile with the access level. */
export type ResponseAccessLevelGranted = components['responses']['AccessLevelGranted'];
/** @description The access level or the profile does not exist, or the body is wrong. */
export type ResponseGrantAccessLevelBadRequest = components['responses']['GrantAccessLevelBadRequest'];
/** @description The profile with the new end of access. */
export type ResponseAccessLevelRevoked = components['responses']['AccessLevelRevoked'];
/** @description There is nothing to revoke, the date is too late, or the body is wrong. */
export type ResponseRevokeAccessLevelBadRequest = components['responses']['RevokeAccessLevelBadRequest'];
/** @description The purchase is valid, and its history is imported. */
export type ResponseStripeValidated = components['responses']['StripeValidated'];
/** @description The purchase was rejected (JSON:API), or the body is not JSON. */
export type ResponseStripeBadRequest = components['responses']['StripeBadRequest'];
/** @description The paywall, not wrapped in `data`. */
export type ResponsePaywallFound = components['responses']['PaywallFound'];
/** @description The body is wrong. */
export type ResponsePaywallBadRequest = components['responses']['PaywallBadRequest'];
/** @description The view is recorded. The response has no body. */
export type ResponsePaywallViewRecorded = components['responses']['PaywallViewRecorded'];
/** @description The body is wrong. */
export type ResponsePaywallViewBadRequest = components['responses']['PaywallViewBadRequest'];
/** @description The attribution is recorded. The response has no body. */
export type ResponseAttributionAdded = components['responses']['AttributionAdded'];
/** @description The body is wrong. */
export type ResponseAttributionBadRequest = components['responses']['AttributionBadRequest'];
/** @description The new profile. */
export type ResponseLegacyProfileCreated = components['responses']['LegacyProfileCreated'];
/** @description The profile. */
export type ResponseLegacyProfileFound = components['responses']['LegacyProfileFound'];
/** @description The user ID in the path is not encoded as declared. */
export type ResponseLegacyUserBadRequest = components['responses']['LegacyUserBadRequest'];
/** @description The profile after the change. */
export type ResponseLegacyProfileUpdated = components['responses']['LegacyProfileUpdated'];
/** @description The user is deleted. The response has no body. */
export type ResponseLegacyProfileDeleted = components['responses']['LegacyProfileDeleted'];
/** @description The profile with the access level. */
export type ResponseLegacyAccessLevelGranted = components['responses']['LegacyAccessLevelGranted'];
/** @description The access level does not exist, the body is wrong, or the user ID is not encoded as declared. */
export type ResponseLegacyGrantAccessLevelBadRequest = components['responses']['LegacyGrantAccessLevelBadRequest'];
/** @description The profile with the new end of access. */
export type ResponseLegacyAccessLevelRevoked = components['responses']['LegacyAccessLevelRevoked'];
/** @description There is nothing to revoke, the body is wrong, or the user ID is not encoded as declared. */
export type ResponseLegacyRevokeAccessLevelBadRequest = components['responses']['LegacyRevokeAccessLevelBadRequest'];
/** @description Adapty's ID of the profile, a UUID. Send it, `adapty-customer-user-id`, or both; one of the two is required. You find it in the dashboard, in the field Adapty ID of a profile's page. */
export type ParameterProfileId = components['parameters']['ProfileId'];
/** @description The user's ID in your own system. Send it, `adapty-profile-id`, or both; one of the two is required. It works after your app, a create request or Stripe has made it known to Adapty. You find it in the dashboard, in the field Customer user ID of a profile's page. */
export type ParameterCustomerUserId = components['parameters']['CustomerUserId'];
/** @description The platform of the user's device. Adapty recommends it for creating and updating a profile. */
export type ParameterPlatform = components['parameters']['Platform'];
/** @description The user, by Adapty's profile ID or the ID in your own system. If it has reserved URI characters, encode it as Base64URL and send the query `is_user_id_base64url_encoded=1`; `abc/def` becomes `YWJjL2RlZg==`. */
export type ParameterLegacyUserId = components['parameters']['LegacyUserId'];
/** @description Declares that the ID in the path is Base64URL-encoded. If the ID is not encoded, the response is 400. */
export type ParameterUserIdBase64Url = components['parameters']['UserIdBase64Url'];
/** @description If it is present, with any value, the profile also has its personal and device fields, from `created_at` to `facebook_anonymous_id`. */
export type ParameterExtended = components['parameters']['Extended'];
/** @description ID of the access level, as configured in the dashboard. */
export type ParameterLegacyAccessLevelId = components['parameters']['LegacyAccessLevelId'];
/** @description What you know about the user; `{}` if you know nothing yet. */
export type RequestBodyCreateProfile = components['requestBodies']['CreateProfile'];
/** @description The fields to change. */
export type RequestBodyUpdateProfile = components['requestBodies']['UpdateProfile'];
/** @description A subscription or a one-time purchase. */
export type RequestBodySetTransaction = components['requestBodies']['SetTransaction'];
/** @description The access level, and when it begins and ends. */
export type RequestBodyGrantAccessLevel = components['requestBodies']['GrantAccessLevel'];
/** @description The access level, and when it ends. */
export type RequestBodyRevokeAccessLevel = components['requestBodies']['RevokeAccessLevel'];
/** @description The user and the Stripe purchase. */
export type RequestBodyStripeValidation = components['requestBodies']['StripeValidation'];
/** @description The placement and the user. */
export type RequestBodyGetPaywall = components['requestBodies']['GetPaywall'];
/** @description The variation and the user. */
export type RequestBodyRecordPaywallView = components['requestBodies']['RecordPaywallView'];
/** @description Where the user came from. */
export type RequestBodyAddAttribution = components['requestBodies']['AddAttribution'];
/** @description The user to create. */
export type RequestBodyLegacyCreateProfile = components['requestBodies']['LegacyCreateProfile'];
/** @description The fields to change. */
export type RequestBodyLegacyUpdateProfile = components['requestBodies']['LegacyUpdateProfile'];
/** @description How long access lasts, and the transaction behind it. */
export type RequestBodyLegacyGrantAccessLevel = components['requestBodies']['LegacyGrantAccessLevel'];
/** @description Whether the purchase is refunded. */
export type RequestBodyLegacyRevokeAccessLevel = components['requestBodies']['LegacyRevokeAccessLevel'];
/** @description ID of the request, 32 hexadecimal digits. All logs of Adapty's backend contain it. */
export type HeaderRequestId = components['headers']['RequestId'];
export type $defs = Record<string, never>;
export interface operations {
    getProfile: {
        parameters: {
            query?: never;
            header?: {
                /** @description Adapty's ID of the profile, a UUID. Send it, `adapty-customer-user-id`, or both; one of the two is required. You find it in the dashboard, in the field Adapty ID of a profile's page. */
                "adapty-profile-id"?: components["parameters"]["ProfileId"];
                /** @description The user's ID in your own system. Send it, `adapty-profile-id`, or both; one of the two is required. It works after your app, a create request or Stripe has made it known to Adapty. You find it in the dashboard, in the field Customer user ID of a profile's page. */
                "adapty-customer-user-id"?: components["parameters"]["CustomerUserId"];
                /** @description The platform of the user's device. Adapty recommends it for creating and updating a profile. */
                "adapty-platform"?: components["parameters"]["Platform"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["ProfileFound"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["ProfileNotFound"];
        };
    };
    createProfile: {
        parameters: {
            query?: never;
            header?: {
                /** @description Adapty's ID of the profile, a UUID. Send it, `adapty-customer-user-id`, or both; one of the two is required. You find it in the dashboard, in the field Adapty ID of a profile's page. */
                "adapty-profile-id"?: components["parameters"]["ProfileId"];
                /** @description The user's ID in your own system. Send it, `adapty-profile-id`, or both; one of the two is required. It works after your app, a create request or Stripe has made it known to Adapty. You find it in the dashboard, in the field Customer user ID of a profile's page. */
                "adapty-customer-user-id"?: components["parameters"]["CustomerUserId"];
                /** @description The platform of the user's device. Adapty recommends it for creating and updating a profile. */
                "adapty-platform"?: components["parameters"]["Platform"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["CreateProfile"];
        responses: {
            200: components["responses"]["ProfileCreated"];
            400: components["responses"]["ProfileAttributesBadRequest"];
            401: components["responses"]["Unauthorized"];
        };
    };
    deleteProfile: {
        parameters: {
            query?: never;
            header?: {
                /** @description Adapty's ID of the profile, a UUID. Send it, `adapty-customer-user-id`, or both; one of the two is required. You find it in the dashboard, in the field Adapty ID of a profile's page. */
                "adapty-profile-id"?: components["parameters"]["ProfileId"];
                /** @description The user's ID in your own system. Send it, `adapty-profile-id`, or both; one of the two is required. It works after your app, a create request or Stripe has made it known to Adapty. You find it in the dashboard, in the field Customer user ID of a profile's page. */
                "adapty-customer-user-id"?: components["parameters"]["CustomerUserId"];
                /** @description The platform of the user's device. Adapty recommends it for creating and updating a profile. */
                "adapty-platform"?: components["parameters"]["Platform"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["ProfileDeleted"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["ProfileNotFound"];
        };
    };
    updateProfile: {
        parameters: {
            query?: never;
            header?: {
                /** @description Adapty's ID of the profile, a UUID. Send it, `adapty-customer-user-id`, or both; one of the two is required. You find it in the dashboard, in the field Adapty ID of a profile's page. */
                "adapty-profile-id"?: components["parameters"]["ProfileId"];
                /** @description The user's ID in your own system. Send it, `adapty-profile-id`, or both; one of the two is required. It works after your app, a create request or Stripe has made it known to Adapty. You find it in the dashboard, in the field Customer user ID of a profile's page. */
                "adapty-customer-user-id"?: components["parameters"]["CustomerUserId"];
                /** @description The platform of the user's device. Adapty recommends it for creating and updating a profile. */
                "adapty-platform"?: components["parameters"]["Platform"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["UpdateProfile"];
        responses: {
            200: components["responses"]["ProfileUpdated"];
            400: components["responses"]["UpdateProfileBadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["ProfileNotFound"];
        };
    };
    setTransaction: {
        parameters: {
            query?: never;
            header?: {
                /** @description Adapty's ID of the profile, a UUID. Send it, `adapty-customer-user-id`, or both; one of the two is required. You find it in the dashboard, in the field Adapty ID of a profile's page. */
                "adapty-profile-id"?: components["parameters"]["ProfileId"];
                /** @description The user's ID in your own system. Send it, `adapty-profile-id`, or both; one of the two is required. It works after your app, a create request or Stripe has made it known to Adapty. You find it in the dashboard, in the field Customer user ID of a profile's page. */
                "adapty-customer-user-id"?: components["parameters"]["CustomerUserId"];
                /** @description The platform of the user's device. Adapty recommends it for creating and updating a profile. */
                "adapty-platform"?: components["parameters"]["Platform"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["SetTransaction"];
        responses: {
            200: components["responses"]["TransactionSet"];
            400: components["responses"]["SetTransactionBadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["ProfileNotFound"];
        };
    };
    grantAccessLevel: {
        parameters: {
            query?: never;
            header?: {
                /** @description Adapty's ID of the profile, a UUID. Send it, `adapty-customer-user-id`, or both; one of the two is required. You find it in the dashboard, in the field Adapty ID of a profile's page. */
                "adapty-profile-id"?: components["parameters"]["ProfileId"];
                /** @description The user's ID in your own system. Send it, `adapty-profile-id`, or both; one of the two is required. It works after your app, a create request or Stripe has made it known to Adapty. You find it in the dashboard, in the field Customer user ID of a profile's page. */
                "adapty-customer-user-id"?: components["parameters"]["CustomerUserId"];
                /** @description The platform of the user's device. Adapty recommends it for creating and updating a profile. */
                "adapty-platform"?: components["parameters"]["Platform"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["GrantAccessLevel"];
        responses: {
            200: components["responses"]["AccessLevelGranted"];
            400: components["responses"]["GrantAccessLevelBadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["ProfileNotFound"];
        };
    };
    revokeAccessLevel: {
        parameters: {
            query?: never;
            header?: {
                /** @description Adapty's ID of the profile, a UUID. Send it, `adapty-customer-user-id`, or both; one of the two is required. You find it in the dashboard, in the field Adapty ID of a profile's page. */
                "adapty-profile-id"?: components["parameters"]["ProfileId"];
                /** @description The user's ID in your own system. Send it, `adapty-profile-id`, or both; one of the two is required. It works after your app, a create request or Stripe has made it known to Adapty. You find it in the dashboard, in the field Customer user ID of a profile's page. */
                "adapty-customer-user-id"?: components["parameters"]["CustomerUserId"];
                /** @description The platform of the user's device. Adapty recommends it for creating and updating a profile. */
                "adapty-platform"?: components["parameters"]["Platform"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["RevokeAccessLevel"];
        responses: {
            200: components["responses"]["AccessLevelRevoked"];
            400: components["responses"]["RevokeAccessLevelBadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["ProfileNotFound"];
        };
    };
    validateStripePurchase: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["StripeValidation"];
        responses: {
            200: components["responses"]["StripeValidated"];
            400: components["responses"]["StripeBadRequest"];
            401: components["responses"]["Unauthorized"];
        };
    };
    webGetPaywall: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["GetPaywall"];
        responses: {
            200: components["responses"]["PaywallFound"];
            400: components["responses"]["PaywallBadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["ProfileNotFound"];
        };
    };
    webRecordPaywallView: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["RecordPaywallView"];
        responses: {
            201: components["responses"]["PaywallViewRecorded"];
            400: components["responses"]["PaywallViewBadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["ProfileNotFound"];
        };
    };
    webAddAttribution: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["AddAttribution"];
        responses: {
            201: components["responses"]["AttributionAdded"];
            400: components["responses"]["AttributionBadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["ProfileNotFound"];
        };
    };
    v1GetProfile: {
        parameters: {
            query?: never;
            header?: {
                /** @description Adapty's ID of the profile, a UUID. Send it, `adapty-customer-user-id`, or both; one of the two is required. You find it in the dashboard, in the field Adapty ID of a profile's page. */
                "adapty-profile-id"?: components["parameters"]["ProfileId"];
                /** @description The user's ID in your own system. Send it, `adapty-profile-id`, or both; one of the two is required. It works after your app, a create request or Stripe has made it known to Adapty. You find it in the dashboard, in the field Customer user ID of a profile's page. */
                "adapty-customer-user-id"?: components["parameters"]["CustomerUserId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["ProfileFound"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["ProfileNotFound"];
        };
    };
    v1CreateProfile: {
        parameters: {
            query?: never;
            header?: {
                /** @description Adapty's ID of the profile, a UUID. Send it, `adapty-customer-user-id`, or both; one of the two is required. You find it in the dashboard, in the field Adapty ID of a profile's page. */
                "adapty-profile-id"?: components["parameters"]["ProfileId"];
                /** @description The user's ID in your own system. Send it, `adapty-profile-id`, or both; one of the two is required. It works after your app, a create request or Stripe has made it known to Adapty. You find it in the dashboard, in the field Customer user ID of a profile's page. */
                "adapty-customer-user-id"?: components["parameters"]["CustomerUserId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["CreateProfile"];
        responses: {
            200: components["responses"]["ProfileCreated"];
            400: components["responses"]["ProfileAttributesBadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["ProfileNotFound"];
        };
    };
    v1DeleteProfile: {
        parameters: {
            query?: never;
            header?: {
                /** @description Adapty's ID of the profile, a UUID. Send it, `adapty-customer-user-id`, or both; one of the two is required. You find it in the dashboard, in the field Adapty ID of a profile's page. */
                "adapty-profile-id"?: components["parameters"]["ProfileId"];
                /** @description The user's ID in your own system. Send it, `adapty-profile-id`, or both; one of the two is required. It works after your app, a create request or Stripe has made it known to Adapty. You find it in the dashboard, in the field Customer user ID of a profile's page. */
                "adapty-customer-user-id"?: components["parameters"]["CustomerUserId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["ProfileDeleted"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["ProfileNotFound"];
        };
    };
    v1UpdateProfile: {
        parameters: {
            query?: never;
            header?: {
                /** @description Adapty's ID of the profile, a UUID. Send it, `adapty-customer-user-id`, or both; one of the two is required. You find it in the dashboard, in the field Adapty ID of a profile's page. */
                "adapty-profile-id"?: components["parameters"]["ProfileId"];
                /** @description The user's ID in your own system. Send it, `adapty-profile-id`, or both; one of the two is required. It works after your app, a create request or Stripe has made it known to Adapty. You find it in the dashboard, in the field Customer user ID of a profile's page. */
                "adapty-customer-user-id"?: components["parameters"]["CustomerUserId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["UpdateProfile"];
        responses: {
            200: components["responses"]["ProfileUpdated"];
            400: components["responses"]["UpdateProfileBadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["ProfileNotFound"];
        };
    };
    v1SetTransaction: {
        parameters: {
            query?: never;
            header?: {
                /** @description Adapty's ID of the profile, a UUID. Send it, `adapty-customer-user-id`, or both; one of the two is required. You find it in the dashboard, in the field Adapty ID of a profile's page. */
                "adapty-profile-id"?: components["parameters"]["ProfileId"];
                /** @description The user's ID in your own system. Send it, `adapty-profile-id`, or both; one of the two is required. It works after your app, a create request or Stripe has made it known to Adapty. You find it in the dashboard, in the field Customer user ID of a profile's page. */
                "adapty-customer-user-id"?: components["parameters"]["CustomerUserId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["SetTransaction"];
        responses: {
            200: components["responses"]["TransactionSet"];
            400: components["responses"]["SetTransactionBadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["ProfileNotFound"];
        };
    };
    v1GrantAccessLevel: {
        parameters: {
            query?: never;
            header?: {
                /** @description Adapty's ID of the profile, a UUID. Send it, `adapty-customer-user-id`, or both; one of the two is required. You find it in the dashboard, in the field Adapty ID of a profile's page. */
                "adapty-profile-id"?: components["parameters"]["ProfileId"];
                /** @description The user's ID in your own system. Send it, `adapty-profile-id`, or both; one of the two is required. It works after your app, a create request or Stripe has made it known to Adapty. You find it in the dashboard, in the field Customer user ID of a profile's page. */
                "adapty-customer-user-id"?: components["parameters"]["CustomerUserId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["GrantAccessLevel"];
        responses: {
            200: components["responses"]["AccessLevelGranted"];
            400: components["responses"]["GrantAccessLevelBadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["ProfileNotFound"];
        };
    };
    v1RevokeAccessLevel: {
        parameters: {
            query?: never;
            header?: {
                /** @description Adapty's ID of the profile, a UUID. Send it, `adapty-customer-user-id`, or both; one of the two is required. You find it in the dashboard, in the field Adapty ID of a profile's page. */
                "adapty-profile-id"?: components["parameters"]["ProfileId"];
                /** @description The user's ID in your own system. Send it, `adapty-profile-id`, or both; one of the two is required. It works after your app, a create request or Stripe has made it known to Adapty. You find it in the dashboard, in the field Customer user ID of a profile's page. */
                "adapty-customer-user-id"?: components["parameters"]["CustomerUserId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["RevokeAccessLevel"];
        responses: {
            200: components["responses"]["AccessLevelRevoked"];
            400: components["responses"]["RevokeAccessLevelBadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["ProfileNotFound"];
        };
    };
    legacyCreateProfile: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["LegacyCreateProfile"];
        responses: {
            200: components["responses"]["LegacyProfileCreated"];
            400: components["responses"]["ProfileAttributesBadRequest"];
            401: components["responses"]["Unauthorized"];
        };
    };
    legacyGetProfile: {
        parameters: {
            query?: {
                /** @description Declares that the ID in the path is Base64URL-encoded. If the ID is not encoded, the response is 400. */
                is_user_id_base64url_encoded?: components["parameters"]["UserIdBase64Url"];
                /** @description If it is present, with any value, the profile also has its personal and device fields, from `created_at` to `facebook_anonymous_id`. */
                extended?: components["parameters"]["Extended"];
            };
            header?: never;
            path: {
                /** @description The user, by Adapty's profile ID or the ID in your own system. If it has reserved URI characters, encode it as Base64URL and send the query `is_user_id_base64url_encoded=1`; `abc/def` becomes `YWJjL2RlZg==`. */
                profile_id_or_customer_user_id: components["parameters"]["LegacyUserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["LegacyProfileFound"];
            400: components["responses"]["LegacyUserBadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["ProfileNotFound"];
        };
    };
    legacyUpdateProfile: {
        parameters: {
            query?: {
                /** @description Declares that the ID in the path is Base64URL-encoded. If the ID is not encoded, the response is 400. */
                is_user_id_base64url_encoded?: components["parameters"]["UserIdBase64Url"];
            };
            header?: never;
            path: {
                /** @description The user, by Adapty's profile ID or the ID in your own system. If it has reserved URI characters, encode it as Base64URL and send the query `is_user_id_base64url_encoded=1`; `abc/def` becomes `YWJjL2RlZg==`. */
                profile_id_or_customer_user_id: components["parameters"]["LegacyUserId"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["LegacyUpdateProfile"];
        responses: {
            200: components["responses"]["LegacyProfileUpdated"];
            400: components["responses"]["ProfileAttributesBadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["ProfileNotFound"];
        };
    };
    legacyDeleteProfile: {
        parameters: {
            query?: {
                /** @description Declares that the ID in the path is Base64URL-encoded. If the ID is not encoded, the response is 400. */
                is_user_id_base64url_encoded?: components["parameters"]["UserIdBase64Url"];
            };
            header?: never;
            path: {
                /** @description The user, by Adapty's profile ID or the ID in your own system. If it has reserved URI characters, encode it as Base64URL and send the query `is_user_id_base64url_encoded=1`; `abc/def` becomes `YWJjL2RlZg==`. */
                profile_id_or_customer_user_id: components["parameters"]["LegacyUserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["LegacyProfileDeleted"];
            400: components["responses"]["LegacyUserBadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["ProfileNotFound"];
        };
    };
    legacyGrantAccessLevel: {
        parameters: {
            query?: {
                /** @description Declares that the ID in the path is Base64URL-encoded. If the ID is not encoded, the response is 400. */
                is_user_id_base64url_encoded?: components["parameters"]["UserIdBase64Url"];
            };
            header?: never;
            path: {
                /** @description The user, by Adapty's profile ID or the ID in your own system. If it has reserved URI characters, encode it as Base64URL and send the query `is_user_id_base64url_encoded=1`; `abc/def` becomes `YWJjL2RlZg==`. */
                profile_id_or_customer_user_id: components["parameters"]["LegacyUserId"];
                /** @description ID of the access level, as configured in the dashboard. */
                access_level: components["parameters"]["LegacyAccessLevelId"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["LegacyGrantAccessLevel"];
        responses: {
            200: components["responses"]["LegacyAccessLevelGranted"];
            400: components["responses"]["LegacyGrantAccessLevelBadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["ProfileNotFound"];
        };
    };
    legacyRevokeAccessLevel: {
        parameters: {
            query?: {
                /** @description Declares that the ID in the path is Base64URL-encoded. If the ID is not encoded, the response is 400. */
                is_user_id_base64url_encoded?: components["parameters"]["UserIdBase64Url"];
            };
            header?: never;
            path: {
                /** @description The user, by Adapty's profile ID or the ID in your own system. If it has reserved URI characters, encode it as Base64URL and send the query `is_user_id_base64url_encoded=1`; `abc/def` becomes `YWJjL2RlZg==`. */
                profile_id_or_customer_user_id: components["parameters"]["LegacyUserId"];
                /** @description ID of the access level, as configured in the dashboard. */
                access_level: components["parameters"]["LegacyAccessLevelId"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["LegacyRevokeAccessLevel"];
        responses: {
            200: components["responses"]["LegacyAccessLevelRevoked"];
            400: components["responses"]["LegacyRevokeAccessLevelBadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["ProfileNotFound"];
        };
    };
}
