// Written by scripts/types.ts from spec/. Edit that, then run `npm run build`.

export interface paths {
    "/api/v2/server-side-api/profile/": {
        parameters: {
            query?: never;
            header?: {
                /** @description Adapty's ID of the profile, a UUID. Send it, `adapty-customer-user-id`, or both; one of the two is required. Dashboard: the field Adapty ID of a profile's page. */
                "adapty-profile-id"?: components["parameters"]["ProfileId"];
                /** @description The user's ID in your own system. Send it, `adapty-profile-id`, or both; one of the two is required. It finds a user once your app, a request that made the profile, or Stripe has told it to Adapty. */
                "adapty-customer-user-id"?: components["parameters"]["CustomerUserId"];
                /** @description The platform that the user is on. Advised when a profile is created or updated. */
                "adapty-platform"?: components["parameters"]["Platform"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * Get a profile
         * @description Reads one user with their access levels, subscriptions and other purchases. To decide about access, look at `access_levels`: a level is active when its `starts_at` is null or past, and its `expires_at` is null or still to come or `is_in_grace_period` is true.
         */
        get: operations["getProfile"];
        put?: never;
        /**
         * Create a profile
         * @description Makes a profile for a user that Adapty does not know yet. Sent with both ID headers, it ties your `adapty-customer-user-id` to the profile of `adapty-profile-id`.
         */
        post: operations["createProfile"];
        /**
         * Delete a profile
         * @description Removes a user and all their data, for good, and takes their events out of the event feed. A later purchase with the same Apple ID, or a restored one, gives the history to the profile that made it and sends its events anew. One user a request; for many, send requests side by side.
         */
        delete: operations["deleteProfile"];
        options?: never;
        head?: never;
        /**
         * Update a profile
         * @description Changes what is known of a user. A field left out stays as it is. Custom attributes are merged, one by one.
         */
        patch: operations["updateProfile"];
        trace?: never;
    };
    "/api/v2/server-side-api/purchase/set/transaction/": {
        parameters: {
            query?: never;
            header?: {
                /** @description Adapty's ID of the profile, a UUID. Send it, `adapty-customer-user-id`, or both; one of the two is required. Dashboard: the field Adapty ID of a profile's page. */
                "adapty-profile-id"?: components["parameters"]["ProfileId"];
                /** @description The user's ID in your own system. Send it, `adapty-profile-id`, or both; one of the two is required. It finds a user once your app, a request that made the profile, or Stripe has told it to Adapty. */
                "adapty-customer-user-id"?: components["parameters"]["CustomerUserId"];
                /** @description The platform that the user is on. Advised when a profile is created or updated. */
                "adapty-platform"?: components["parameters"]["Platform"];
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Set a transaction
         * @description Records a purchase of a user and unlocks the access level of its product. It appears in analytics, in the event feed and in every integration; prefer it to granting an access level. A product that the app does not know is recorded too and unlocks `premium`. The same `store_transaction_id` again changes that transaction, for example its `billing_issue_detected_at`; a new one under the same `store_original_transaction_id` is a renewal.
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
                /** @description Adapty's ID of the profile, a UUID. Send it, `adapty-customer-user-id`, or both; one of the two is required. Dashboard: the field Adapty ID of a profile's page. */
                "adapty-profile-id"?: components["parameters"]["ProfileId"];
                /** @description The user's ID in your own system. Send it, `adapty-profile-id`, or both; one of the two is required. It finds a user once your app, a request that made the profile, or Stripe has told it to Adapty. */
                "adapty-customer-user-id"?: components["parameters"]["CustomerUserId"];
                /** @description The platform that the user is on. Advised when a profile is created or updated. */
                "adapty-platform"?: components["parameters"]["Platform"];
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Grant an access level
         * @description Gives a user access without a transaction, as for a referral bonus. It does not count in analytics and reaches the webhook integration alone; the event feed shows it only where that integration is on. Where there was a purchase, set a transaction instead. The level's store is then `adapty` and its product `adapty_server_side_product`.
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
                /** @description Adapty's ID of the profile, a UUID. Send it, `adapty-customer-user-id`, or both; one of the two is required. Dashboard: the field Adapty ID of a profile's page. */
                "adapty-profile-id"?: components["parameters"]["ProfileId"];
                /** @description The user's ID in your own system. Send it, `adapty-profile-id`, or both; one of the two is required. It finds a user once your app, a request that made the profile, or Stripe has told it to Adapty. */
                "adapty-customer-user-id"?: components["parameters"]["CustomerUserId"];
                /** @description The platform that the user is on. Advised when a profile is created or updated. */
                "adapty-platform"?: components["parameters"]["Platform"];
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Revoke an access level
         * @description Ends a user's access, at once or at the date in `revoke_at`. That date may be in the past but not after the present end of access.
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
         * @description Checks a Stripe purchase with the Stripe credentials of your app, then imports its history into the profile of `customer_user_id`, which is created where there is none. Imported transactions raise profile events and count towards monthly tracked revenue.
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
         * @description Chooses the paywall of a placement for one user, with its products and its remote configuration.
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
         * @description Records which advertisement, if any, brought a user.
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
                /** @description Adapty's ID of the profile, a UUID. Send it, `adapty-customer-user-id`, or both; one of the two is required. Dashboard: the field Adapty ID of a profile's page. */
                "adapty-profile-id"?: components["parameters"]["ProfileId"];
                /** @description The user's ID in your own system. Send it, `adapty-profile-id`, or both; one of the two is required. It finds a user once your app, a request that made the profile, or Stripe has told it to Adapty. */
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
         * @description Use [`createProfile`](#operation/createProfile) instead. It does the same at the v2 address, but for the 404: here an unknown `adapty-profile-id` alone is refused, there it makes the profile.
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
                /** @description Adapty's ID of the profile, a UUID. Send it, `adapty-customer-user-id`, or both; one of the two is required. Dashboard: the field Adapty ID of a profile's page. */
                "adapty-profile-id"?: components["parameters"]["ProfileId"];
                /** @description The user's ID in your own system. Send it, `adapty-profile-id`, or both; one of the two is required. It finds a user once your app, a request that made the profile, or Stripe has told it to Adapty. */
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
                /** @description Adapty's ID of the profile, a UUID. Send it, `adapty-customer-user-id`, or both; one of the two is required. Dashboard: the field Adapty ID of a profile's page. */
                "adapty-profile-id"?: components["parameters"]["ProfileId"];
                /** @description The user's ID in your own system. Send it, `adapty-profile-id`, or both; one of the two is required. It finds a user once your app, a request that made the profile, or Stripe has told it to Adapty. */
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
                /** @description Adapty's ID of the profile, a UUID. Send it, `adapty-customer-user-id`, or both; one of the two is required. Dashboard: the field Adapty ID of a profile's page. */
                "adapty-profile-id"?: components["parameters"]["ProfileId"];
                /** @description The user's ID in your own system. Send it, `adapty-profile-id`, or both; one of the two is required. It finds a user once your app, a request that made the profile, or Stripe has told it to Adapty. */
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
         * @description Makes a profile for a user of your own system, with whatever attributes you send along.
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
                /** @description Says that the ID in the path is Base64URL-encoded. With an ID that is not encoded, the answer is 400. */
                is_user_id_base64url_encoded?: components["parameters"]["UserIdBase64Url"];
            };
            header?: never;
            path: {
                /** @description The user: Adapty's profile ID, or the ID in your own system. Where it has reserved URI characters, encode it as Base64URL and say so with the query `is_user_id_base64url_encoded=1`: `abc/def` becomes `YWJjL2RlZg==`. */
                profile_id_or_customer_user_id: components["parameters"]["LegacyUserId"];
            };
            cookie?: never;
        };
        /**
         * Get a user
         * @description Reads one user, with access levels, subscriptions and purchases as dictionaries. The query `extended` adds what is known of the person and the device.
         */
        get: operations["legacyGetProfile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Set a user's attributes
         * @description Changes what is known of a user. A field left out stays as it is.
         */
        patch: operations["legacyUpdateProfile"];
        trace?: never;
    };
    "/api/v1/sdk/profiles/{profile_id_or_customer_user_id}/delete": {
        parameters: {
            query?: {
                /** @description Says that the ID in the path is Base64URL-encoded. With an ID that is not encoded, the answer is 400. */
                is_user_id_base64url_encoded?: components["parameters"]["UserIdBase64Url"];
            };
            header?: never;
            path: {
                /** @description The user: Adapty's profile ID, or the ID in your own system. Where it has reserved URI characters, encode it as Base64URL and say so with the query `is_user_id_base64url_encoded=1`: `abc/def` becomes `YWJjL2RlZg==`. */
                profile_id_or_customer_user_id: components["parameters"]["LegacyUserId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete a user
         * @description Removes a user and all their data, for good. The one path without a slash at its end.
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
                /** @description Says that the ID in the path is Base64URL-encoded. With an ID that is not encoded, the answer is 400. */
                is_user_id_base64url_encoded?: components["parameters"]["UserIdBase64Url"];
            };
            header?: never;
            path: {
                /** @description The user: Adapty's profile ID, or the ID in your own system. Where it has reserved URI characters, encode it as Base64URL and say so with the query `is_user_id_base64url_encoded=1`: `abc/def` becomes `YWJjL2RlZg==`. */
                profile_id_or_customer_user_id: components["parameters"]["LegacyUserId"];
                /** @description ID of the access level, as set up in the dashboard. */
                access_level: components["parameters"]["LegacyAccessLevelId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Grant or prolong an access level
         * @description Gives a user access for life, until a date, or for a number of days more. With `vendor_product_id`, `vendor_transaction_id` and `store`, the purchase behind it is recorded too.
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
                /** @description Says that the ID in the path is Base64URL-encoded. With an ID that is not encoded, the answer is 400. */
                is_user_id_base64url_encoded?: components["parameters"]["UserIdBase64Url"];
            };
            header?: never;
            path: {
                /** @description The user: Adapty's profile ID, or the ID in your own system. Where it has reserved URI characters, encode it as Base64URL and say so with the query `is_user_id_base64url_encoded=1`: `abc/def` becomes `YWJjL2RlZg==`. */
                profile_id_or_customer_user_id: components["parameters"]["LegacyUserId"];
                /** @description ID of the access level, as set up in the dashboard. */
                access_level: components["parameters"]["LegacyAccessLevelId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Revoke an access level
         * @description Ends a user's access: `unsubscribed_at` becomes now, and `expires_at` the later of `starts_at` and now. A refund also takes the revenue of the transaction back to 0.
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
        /** @description One fact of your own about the profile, as it is stored. */
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
         * @description Store of the purchase - `app_store`, `play_store`, `stripe`, `adapty` for access granted without a purchase, or the name of your custom store.
         * @example app_store
         */
        Store: string;
        /**
         * @description Kind of the offer. Any but `introductory` needs an `id`.
         * @example introductory
         * @enum {string}
         */
        OfferCategory: "introductory" | "promotional" | "offer_code" | "win_back";
        /**
         * @description How the offer is paid. A `free_trial` has the price 0.
         * @example free_trial
         * @enum {string}
         */
        OfferType: "free_trial" | "pay_as_you_go" | "pay_up_front" | "unknown";
        /** @description The offer that a purchase was made with. */
        Offer: {
            /** @description Kind of the offer. Any but `introductory` needs an `id`. */
            category: components["schemas"]["OfferCategory"];
            /** @description How the offer is paid. A `free_trial` has the price 0. */
            type: components["schemas"]["OfferType"];
            /**
             * @description The offer's ID in the store. In a request, null counts as missing.
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
         * @description A date and time in ISO 8601 with its offset, written `Z`, `+00:00` or `+0000`.
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
        /** @description Access that the profile holds, held in the past, or will hold. */
        AccessLevel: {
            /**
             * @description ID of the access level, as set up in the dashboard.
             * @example premium
             */
            access_level_id: string;
            /** @description Store of the purchase - `app_store`, `play_store`, `stripe`, `adapty` for access granted without a purchase, or the name of your custom store. */
            store: components["schemas"]["Store"];
            /**
             * @description The product in the store that unlocked the level; `adapty_server_side_product` where a server granted it.
             * @example weekly_8.99
             */
            store_product_id: string;
            /**
             * @description Base plan ID in Google Play, or price ID in Stripe.
             * @example monthly-autorenewing
             */
            store_base_plan_id: string | null;
            /**
             * @description The latest transaction of the chain of renewals, by its ID in the store.
             * @example 530001802720333
             */
            store_transaction_id: string;
            /**
             * @description The first transaction of the chain; the same as `store_transaction_id` where there was no renewal.
             * @example 530001724306018
             */
            store_original_transaction_id: string;
            /**
             * @description The offer applied in the current period, or null.
             * @example {
             *       "category": "introductory",
             *       "type": "free_trial",
             *       "id": "offer12"
             *     }
             */
            offer: components["schemas"]["Offer"] | null;
            /** @description Store environment of the transaction. */
            environment?: components["schemas"]["Environment"];
            /** @description When access begins. It may be in the future. Null where none was set. */
            starts_at: components["schemas"]["NullableTimestamp"];
            /** @description When the latest purchase of the chain was made. */
            purchased_at: components["schemas"]["Timestamp"];
            /** @description When the first purchase of the chain was made. */
            originally_purchased_at: components["schemas"]["Timestamp"];
            /** @description When access ends. It may be in the past. Null means for life. */
            expires_at: components["schemas"]["NullableTimestamp"];
            /** @description When the user turned auto-renewal off; null while it is on, and again once it is back on. */
            renewal_cancelled_at: components["schemas"]["NullableTimestamp"];
            /** @description When the store failed to charge; null again once a charge succeeds. */
            billing_issue_detected_at: components["schemas"]["NullableTimestamp"];
            /**
             * @description Whether access goes on, for now, although the charge failed.
             * @example false
             */
            is_in_grace_period: boolean;
            /**
             * @description Why the purchase was cancelled, or null while it is not.
             * @example voluntarily_cancelled
             */
            cancellation_reason: components["schemas"]["CancellationReason"] | null;
        };
        /** @description A subscription of the profile, as returned. For access, prefer the access levels. */
        Subscription: {
            /** @description Store of the purchase - `app_store`, `play_store`, `stripe`, `adapty` for access granted without a purchase, or the name of your custom store. */
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
             * @description The latest transaction of the chain of renewals, by its ID in the store.
             * @example 530001802720333
             */
            store_transaction_id: string;
            /**
             * @description The first transaction of the chain; the same as `store_transaction_id` where there was no renewal.
             * @example 530001724306018
             */
            store_original_transaction_id: string;
            /**
             * @description The offer applied in the current period, or null.
             * @example {
             *       "category": "introductory",
             *       "type": "free_trial",
             *       "id": "offer12"
             *     }
             */
            offer: components["schemas"]["Offer"] | null;
            /** @description Store environment of the transaction. */
            environment?: components["schemas"]["Environment"];
            /** @description When the latest purchase of the chain was made. */
            purchased_at: components["schemas"]["Timestamp"];
            /** @description When the first purchase of the chain was made. */
            originally_purchased_at: components["schemas"]["Timestamp"];
            /** @description When the subscription ends. It may be in the past. Null means for life. */
            expires_at: components["schemas"]["NullableTimestamp"];
            /** @description When the user turned auto-renewal off; null while it is on, and again once it is back on. */
            renewal_cancelled_at: components["schemas"]["NullableTimestamp"];
            /** @description When the store failed to charge; null again once a charge succeeds. */
            billing_issue_detected_at: components["schemas"]["NullableTimestamp"];
            /**
             * @description Whether the subscription goes on, for now, although the charge failed.
             * @example false
             */
            is_in_grace_period: boolean;
            /**
             * @description Why the purchase was cancelled, or null while it is not.
             * @example voluntarily_cancelled
             */
            cancellation_reason: components["schemas"]["CancellationReason"] | null;
        };
        /** @description A purchase that does not renew - coins, an unlock, a lifetime product. */
        NonSubscription: {
            /**
             * @description Adapty's ID of the purchase. Remember it to process each purchase once.
             * @example 5a7f1b0e-93e4-4b8f-9b1c-2f1d6f3f8a11
             */
            purchase_id: string;
            /** @description Store of the purchase - `app_store`, `play_store`, `stripe`, `adapty` for access granted without a purchase, or the name of your custom store. */
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
             * @description The transaction's ID in the store.
             * @example 30002109551456
             */
            store_transaction_id: string;
            /**
             * @description The same as `store_transaction_id`, since nothing renews.
             * @example 30002109551456
             */
            store_original_transaction_id: string;
            /** @description When the purchase was made. */
            purchased_at: components["schemas"]["Timestamp"];
            /** @description Store environment of the transaction. */
            environment?: components["schemas"]["Environment"];
            /**
             * @description Whether the purchase was refunded.
             * @example false
             */
            is_refund: boolean;
            /**
             * @description Whether the product is used up, as coins are.
             * @example true
             */
            is_consumable: boolean;
        };
        /** @description Your customer, with what they paid for. */
        Profile: {
            /**
             * @description Adapty's ID of the app. Dashboard - App Settings, General.
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
             * @description Time of the answer, in milliseconds since 1970-01-01T00:00:00Z. Of two answers, keep the later one.
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
             * @description Access that the profile has or had; null or empty where there is none.
             * @example []
             */
            access_levels: components["schemas"]["AccessLevel"][] | null;
            /**
             * @description Subscriptions of the profile; null or empty where there are none.
             * @example []
             */
            subscriptions: components["schemas"]["Subscription"][] | null;
            /**
             * @description Purchases that do not renew; null or empty where there are none.
             * @example []
             */
            non_subscriptions: components["schemas"]["NonSubscription"][] | null;
        };
        /** @description Answer that carries one profile. */
        ProfileResponse: {
            /** @description Your customer, with what they paid for. */
            data: components["schemas"]["Profile"];
        };
        /** @description What is wrong in one place of the request. */
        ErrorDetail: {
            /**
             * @description The field that is wrong, `non_field_errors` where it is none in particular, or null.
             * @example expires_at
             */
            source: string | null;
            /**
             * @description What is wrong, for people.
             * @example [
             *       "expires_at must be later than purchased_at."
             *     ]
             */
            errors: string[];
        };
        /** @description The `Authorization` header is missing or wrong. */
        NotAuthenticatedError: {
            /**
             * @description What is wrong, one entry for each place.
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
             * @description Names the error. Branch on it.
             * @example not_authenticated
             * @constant
             * @enum {string}
             */
            error_code: "not_authenticated";
            /**
             * @description The HTTP status of the answer.
             * @example 401
             * @constant
             * @enum {integer}
             */
            status_code: 401;
        };
        /** @description No profile has the ID that was sent. */
        ProfileDoesNotExistError: {
            /**
             * @description What is wrong, one entry for each place.
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
             * @description Names the error. Branch on it.
             * @example profile_does_not_exist
             * @constant
             * @enum {string}
             */
            error_code: "profile_does_not_exist";
            /**
             * @description The HTTP status of the answer.
             * @example 404
             * @constant
             * @enum {integer}
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
         * @description Apple's tracking permission - 0 not determined, 1 restricted, 2 denied, 3 authorized.
         * @example 3
         * @enum {integer}
         */
        AttStatus: 0 | 1 | 2 | 3;
        /** @description One attribute to set or to delete. */
        CustomAttributeChange: {
            /**
             * @description Name of the attribute, at most 30 letters, digits, dashes, dots or underscores.
             * @example favourite_sport
             */
            key: string;
            /**
             * @description A text of at most 30 characters, or a float; integers and booleans become floats. Null or an empty text deletes the attribute.
             * @example yoga
             */
            value: string | number | boolean | null;
        };
        /** @description One installation of your app on one device. */
        InstallationMeta: {
            /**
             * @description ID of the device, made on the device.
             * @example 3fa85f64-5717-4562-b3fc-2c963f66afa6
             */
            device_id: string;
            /**
             * @description Model name of the device, as its user sees it.
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
             * @description Time zone of the user, an IANA name.
             * @example Europe/Rome
             */
            timezone?: string | null;
            /**
             * @description User agent - device, operating system and browser.
             * @example Mozilla/5.0 (iPhone; CPU iPhone OS 17_4 like Mac OS X)
             */
            user_agent?: string | null;
            /**
             * @description Apple's identifier for advertisers.
             * @example EA7583CD-A667-48BC-B806-42ECB2B48333
             */
            idfa?: string | null;
            /**
             * @description Apple's identifier for vendors, shared by all your apps on the device.
             * @example E9D48DA5-3930-4B41-8521-D953AECD2F33
             */
            idfv?: string | null;
            /**
             * @description Android's advertising ID.
             * @example cdda802e-fb9c-47ad-9866-0794d394c912
             */
            advertising_id?: string | null;
            /**
             * @description Android's ID of the combination of signing key, user and device, 64 bits in hexadecimal digits.
             * @example 9774d56d682e549c
             */
            android_id?: string | null;
            /**
             * @description Android's ID of the device for all apps of one developer account, resettable by the user.
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
        /** @description What you know about a user. Every field is optional; a field left out stays as it is. */
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
             * @description Country of the user, ISO 3166-1 alpha-2. Send it from a server; else the country of the caller's IP address is taken.
             * @example FR
             */
            ip_country?: string | null;
            /**
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
             * @description Store of the user - `app_store`, `play_store`, `stripe`, `adapty`, `paddle`, or the name of your custom store.
             * @example app_store
             */
            store?: string | null;
            /**
             * Format: uuid
             * @description The user's token in the store, a UUID.
             * @example d0f1c1a8-62a5-4f6c-8f5f-0b9a2f1f6f10
             */
            store_account_token?: string | null;
            /**
             * @description Apple's tracking permission - 0 not determined, 1 restricted, 2 denied, 3 authorized.
             * @example 3
             */
            att_status?: components["schemas"]["AttStatus"] | null;
            /**
             * @description True sends no event of this user to integrations; `idfa`, `idfv` and `advertising_id` may then be null.
             * @example true
             */
            analytics_disabled?: boolean | null;
            /**
             * @description Attributes to set or delete. The profile keeps at most 30; those not named stay as they are.
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
        /** @description The user to create. The ID is in the headers; every field of the body is optional. */
        CreateProfileRequest: components["schemas"]["ProfileAttributes"];
        /** @description The body is JSON, but not of the described shape. */
        ValidationError: {
            /**
             * @description What is wrong, one entry for each place.
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
             * @description Names the error. Branch on it.
             * @example validation_error
             * @constant
             * @enum {string}
             */
            error_code: "validation_error";
            /**
             * @description The HTTP status of the answer.
             * @example 400
             * @constant
             * @enum {integer}
             */
            status_code: 400;
        };
        /** @description The body is not JSON. */
        ParseError: {
            /**
             * @description What is wrong, one entry for each place.
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
             * @description Names the error. Branch on it.
             * @example parse_error
             * @constant
             * @enum {string}
             */
            error_code: "parse_error";
            /**
             * @description The HTTP status of the answer.
             * @example 400
             * @constant
             * @enum {integer}
             */
            status_code: 400;
        };
        /** @description The fields to change. Those left out stay as they are. */
        UpdateProfileRequest: components["schemas"]["ProfileAttributes"];
        /** @description The envelope that all errors share, with whatever code. Each documented error has a schema of its own. */
        ErrorResponse: {
            /**
             * @description What is wrong, one entry for each place.
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
             * @description The HTTP status of the answer.
             * @example 404
             */
            status_code: number;
        };
        /** @description A field of the profile is wrong, or the body is not JSON. The documents leave the codes open here; `validation_error` and `parse_error` are among them. */
        ProfileBadRequestError: components["schemas"]["ErrorResponse"] & {
            /**
             * @description The HTTP status of the answer.
             * @example 400
             * @constant
             * @enum {integer}
             */
            status_code: 400;
        };
        /** @description What the purchase cost, in the currency of the buyer. */
        Price: {
            /**
             * @description Country where the price applies, a two-letter code.
             * @example US
             */
            country: string;
            /**
             * @description Currency of `value`, a three-letter code.
             * @example USD
             */
            currency: string;
            /**
             * Format: double
             * @description Amount in units of `currency`; 9.99 is nine dollars and 99 cents. 0 for a free trial, a free renewal or a family share.
             * @example 9.99
             */
            value: number;
        };
        /** @description A subscription that was bought, renewed, changed or refunded. */
        SubscriptionTransaction: {
            /**
             * @description Says that this is a subscription.
             * @example subscription
             * @constant
             * @enum {string}
             */
            purchase_type: "subscription";
            /** @description Store of the purchase - `app_store`, `play_store`, `stripe`, `adapty` for access granted without a purchase, or the name of your custom store. */
            store: components["schemas"]["Store"];
            /**
             * @description Store environment of the transaction.
             * @default Production
             * @example Production
             * @enum {string}
             */
            environment?: "Sandbox" | "Production";
            /**
             * @description The product in the store; `product:plan` where it has a base plan. A product that the app does not know still unlocks the level `premium`.
             * @example 1year.premium
             */
            store_product_id: string;
            /**
             * @description The transaction's ID in the store. A new ID under the same original is a renewal; a known ID updates that transaction.
             * @example 30002109551456
             */
            store_transaction_id: string;
            /**
             * @description The first transaction of the chain of renewals.
             * @example 30002109551456
             */
            store_original_transaction_id: string;
            /**
             * @description The offer that the purchase was made with, if any.
             * @example {
             *       "category": "introductory",
             *       "type": "free_trial",
             *       "id": "annual_free_trial"
             *     }
             */
            offer?: components["schemas"]["Offer"] | null;
            /**
             * @description Whether a family member shares the purchase. Its price is then 0.
             * @default false
             * @example false
             */
            is_family_shared?: boolean;
            /** @description What the purchase cost, in the currency of the buyer. */
            price: components["schemas"]["Price"];
            /** @description When this transaction was made. */
            purchased_at: components["schemas"]["Timestamp"];
            /** @description When the money went back, later than `purchased_at`. It comes with the reason `refund`, and only with it. */
            refunded_at?: components["schemas"]["NullableTimestamp"];
            /**
             * @description Why the purchase was cancelled, or null while it is not.
             * @example voluntarily_cancelled
             */
            cancellation_reason?: components["schemas"]["CancellationReason"] | null;
            /**
             * @description The paywall variation that led to the purchase.
             * @example 81109d24-ea95-4806-9ec7-b482bbd1a33d
             */
            variation_id?: string | null;
            /** @description When the first purchase of the chain was made, `purchased_at` or earlier. */
            originally_purchased_at: components["schemas"]["Timestamp"];
            /** @description When the period ends, later than `purchased_at`. Null means for life. */
            expires_at: components["schemas"]["NullableTimestamp"];
            /**
             * @description Whether auto-renewal is on.
             * @example true
             */
            renew_status: boolean;
            /** @description When auto-renewal was last turned on or off, later than `purchased_at`. */
            renew_status_changed_at?: components["schemas"]["NullableTimestamp"];
            /** @description When the store failed to charge, later than `purchased_at`. */
            billing_issue_detected_at?: components["schemas"]["NullableTimestamp"];
            /** @description Until when access goes on although the charge failed, `expires_at` or later. It needs `billing_issue_detected_at`. */
            grace_period_expires_at?: components["schemas"]["NullableTimestamp"];
        };
        /** @description A purchase that does not renew. */
        OneTimePurchaseTransaction: {
            /**
             * @description Says that this is a one-time purchase.
             * @example one_time_purchase
             * @constant
             * @enum {string}
             */
            purchase_type: "one_time_purchase";
            /** @description Store of the purchase - `app_store`, `play_store`, `stripe`, `adapty` for access granted without a purchase, or the name of your custom store. */
            store: components["schemas"]["Store"];
            /**
             * @description Store environment of the transaction.
             * @default Production
             * @example Production
             * @enum {string}
             */
            environment?: "Sandbox" | "Production";
            /**
             * @description The product in the store. A product that the app does not know still unlocks the level `premium`.
             * @example lifetime.premium
             */
            store_product_id: string;
            /**
             * @description The transaction's ID in the store. A known ID updates that transaction.
             * @example 30002109551456
             */
            store_transaction_id: string;
            /**
             * @description The same as `store_transaction_id`, since nothing renews.
             * @example 30002109551456
             */
            store_original_transaction_id: string;
            /**
             * @description The offer that the purchase was made with, if any; not a free trial.
             * @example {
             *       "category": "promotional",
             *       "type": "pay_up_front",
             *       "id": "spring_sale"
             *     }
             */
            offer?: components["schemas"]["Offer"] | null;
            /**
             * @description Whether a family member shares the purchase. Its price is then 0.
             * @default false
             * @example false
             */
            is_family_shared?: boolean;
            /** @description What the purchase cost, in the currency of the buyer. */
            price: components["schemas"]["Price"];
            /** @description When the purchase was made. */
            purchased_at: components["schemas"]["Timestamp"];
            /** @description When the money went back, later than `purchased_at`. It comes with the reason `refund`, and only with it. */
            refunded_at?: components["schemas"]["NullableTimestamp"];
            /**
             * @description Why the purchase was cancelled, or null while it is not.
             * @example voluntarily_cancelled
             */
            cancellation_reason?: components["schemas"]["CancellationReason"] | null;
            /**
             * @description The paywall variation that led to the purchase.
             * @example 81109d24-ea95-4806-9ec7-b482bbd1a33d
             */
            variation_id?: string | null;
        };
        /** @description A purchase. `purchase_type` tells which of the two it is. */
        SetTransactionRequest: components["schemas"]["SubscriptionTransaction"] | components["schemas"]["OneTimePurchaseTransaction"];
        /** @description `billing_issue_detected_at` is not later than `purchased_at`. */
        BillingIssueDetectedAtDateComparisonError: {
            /**
             * @description What is wrong, one entry for each place.
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
             * @description Names the error. Branch on it.
             * @example billing_issue_detected_at_date_comparison_error
             * @constant
             * @enum {string}
             */
            error_code: "billing_issue_detected_at_date_comparison_error";
            /**
             * @description The HTTP status of the answer.
             * @example 400
             * @constant
             * @enum {integer}
             */
            status_code: 400;
        };
        /** @description `expires_at` is not later than `purchased_at`. */
        ExpiresDateError: {
            /**
             * @description What is wrong, one entry for each place.
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
             * @description Names the error. Branch on it.
             * @example expires_date_error
             * @constant
             * @enum {string}
             */
            error_code: "expires_date_error";
            /**
             * @description The HTTP status of the answer.
             * @example 400
             * @constant
             * @enum {integer}
             */
            status_code: 400;
        };
        /** @description The purchase is family-shared and its price is not 0. */
        FamilySharePriceError: {
            /**
             * @description What is wrong, one entry for each place.
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
             * @description Names the error. Branch on it.
             * @example family_share_price_error
             * @constant
             * @enum {string}
             */
            error_code: "family_share_price_error";
            /**
             * @description The HTTP status of the answer.
             * @example 400
             * @constant
             * @enum {integer}
             */
            status_code: 400;
        };
        /** @description The offer is a free trial and the price is not 0. */
        FreeTrialPriceError: {
            /**
             * @description What is wrong, one entry for each place.
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
             * @description Names the error. Branch on it.
             * @example free_trial_price_error
             * @constant
             * @enum {string}
             */
            error_code: "free_trial_price_error";
            /**
             * @description The HTTP status of the answer.
             * @example 400
             * @constant
             * @enum {integer}
             */
            status_code: 400;
        };
        /** @description `grace_period_expires_at` is sent without `billing_issue_detected_at`. */
        GracePeriodBillingError: {
            /**
             * @description What is wrong, one entry for each place.
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
             * @description Names the error. Branch on it.
             * @example grace_period_billing_error
             * @constant
             * @enum {string}
             */
            error_code: "grace_period_billing_error";
            /**
             * @description The HTTP status of the answer.
             * @example 400
             * @constant
             * @enum {integer}
             */
            status_code: 400;
        };
        /** @description `grace_period_expires_at` is earlier than `expires_at`. */
        GracePeriodExpiresDateError: {
            /**
             * @description What is wrong, one entry for each place.
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
             * @description Names the error. Branch on it.
             * @example grace_period_expires_date_error
             * @constant
             * @enum {string}
             */
            error_code: "grace_period_expires_date_error";
            /**
             * @description The HTTP status of the answer.
             * @example 400
             * @constant
             * @enum {integer}
             */
            status_code: 400;
        };
        /** @description The offer is not introductory and has no ID; null counts as none. */
        MissingOfferIdError: {
            /**
             * @description What is wrong, one entry for each place.
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
             * @description Names the error. Branch on it.
             * @example missing_offer_id
             * @constant
             * @enum {string}
             */
            error_code: "missing_offer_id";
            /**
             * @description The HTTP status of the answer.
             * @example 400
             * @constant
             * @enum {integer}
             */
            status_code: 400;
        };
        /** @description `originally_purchased_at` is later than `purchased_at`. */
        OriginallyPurchasedDateError: {
            /**
             * @description What is wrong, one entry for each place.
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
             * @description Names the error. Branch on it.
             * @example originally_purchased_date_error
             * @constant
             * @enum {string}
             */
            error_code: "originally_purchased_date_error";
            /**
             * @description The HTTP status of the answer.
             * @example 400
             * @constant
             * @enum {integer}
             */
            status_code: 400;
        };
        /** @description No profile has the ID that was sent; the form that it takes where access or a transaction is changed. */
        ProfileDoesNotExistBadRequestError: {
            /**
             * @description What is wrong, one entry for each place.
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
             * @description Names the error. Branch on it.
             * @example profile_does_not_exist
             * @constant
             * @enum {string}
             */
            error_code: "profile_does_not_exist";
            /**
             * @description The HTTP status of the answer.
             * @example 400
             * @constant
             * @enum {integer}
             */
            status_code: 400;
        };
        /** @description `refunded_at` is not later than `purchased_at`. */
        RefundDateError: {
            /**
             * @description What is wrong, one entry for each place.
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
             * @description Names the error. Branch on it.
             * @example refund_date_error
             * @constant
             * @enum {string}
             */
            error_code: "refund_date_error";
            /**
             * @description The HTTP status of the answer.
             * @example 400
             * @constant
             * @enum {integer}
             */
            status_code: 400;
        };
        /** @description `refunded_at` is sent without the reason `refund`, or the reason without the date. */
        RefundFieldsError: {
            /**
             * @description What is wrong, one entry for each place.
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
             * @description Names the error. Branch on it.
             * @example refund_fields_error
             * @constant
             * @enum {string}
             */
            error_code: "refund_fields_error";
            /**
             * @description The HTTP status of the answer.
             * @example 400
             * @constant
             * @enum {integer}
             */
            status_code: 400;
        };
        /** @description `renew_status_changed_at` is not later than `purchased_at`. */
        RenewStatusChangedDateError: {
            /**
             * @description What is wrong, one entry for each place.
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
             * @description Names the error. Branch on it.
             * @example renew_status_changed_date_error
             * @constant
             * @enum {string}
             */
            error_code: "renew_status_changed_date_error";
            /**
             * @description The HTTP status of the answer.
             * @example 400
             * @constant
             * @enum {integer}
             */
            status_code: 400;
        };
        /** @description A one-time purchase has two different transaction IDs. */
        StoreTransactionIdError: {
            /**
             * @description What is wrong, one entry for each place.
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
             * @description Names the error. Branch on it.
             * @example store_transaction_id_error
             * @constant
             * @enum {string}
             */
            error_code: "store_transaction_id_error";
            /**
             * @description The HTTP status of the answer.
             * @example 400
             * @constant
             * @enum {integer}
             */
            status_code: 400;
        };
        /** @description A one-time purchase has a free trial as its offer. */
        OneTimePurchaseTrialError: {
            /**
             * @description What is wrong, one entry for each place.
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
             * @description Names the error. Branch on it.
             * @example one_time_purchase_trial_error
             * @constant
             * @enum {string}
             */
            error_code: "one_time_purchase_trial_error";
            /**
             * @description The HTTP status of the answer.
             * @example 400
             * @constant
             * @enum {integer}
             */
            status_code: 400;
        };
        /** @description The access level to give, and when. */
        GrantAccessLevelRequest: {
            /**
             * @description ID of the access level, as set up in the dashboard.
             * @example premium
             */
            access_level_id: string;
            /** @description When access begins; it may be in the future. Left out or null, it begins at once. */
            starts_at?: components["schemas"]["NullableTimestamp"];
            /** @description When access ends; it may be in the past. Left out or null, it never ends. */
            expires_at?: components["schemas"]["NullableTimestamp"];
        };
        /** @description The app has no access level of this ID. */
        PaidAccessLevelDoesNotExistError: {
            /**
             * @description What is wrong, one entry for each place.
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
             * @description Names the error. Branch on it.
             * @example paid_access_level_does_not_exist
             * @constant
             * @enum {string}
             */
            error_code: "paid_access_level_does_not_exist";
            /**
             * @description The HTTP status of the answer.
             * @example 400
             * @constant
             * @enum {integer}
             */
            status_code: 400;
        };
        /** @description The access level to take away, and when. */
        RevokeAccessLevelRequest: {
            /**
             * @description ID of the access level, as set up in the dashboard.
             * @example premium
             */
            access_level_id: string;
            /** @description When access ends, not later than its present `expires_at`. Left out or null, it ends at once. */
            revoke_at?: components["schemas"]["NullableTimestamp"];
        };
        /** @description The profile does not hold the access level that was to be revoked. */
        ProfilePaidAccessLevelDoesNotExistError: {
            /**
             * @description What is wrong, one entry for each place.
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
             * @description Names the error. Branch on it.
             * @example profile_paid_access_level_does_not_exist
             * @constant
             * @enum {string}
             */
            error_code: "profile_paid_access_level_does_not_exist";
            /**
             * @description The HTTP status of the answer.
             * @example 400
             * @constant
             * @enum {integer}
             */
            status_code: 400;
        };
        /** @description `revoke_at` is later than the present end of access. */
        RevocationDateMoreThanExpirationDateError: {
            /**
             * @description What is wrong, one entry for each place.
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
             * @description Names the error. Branch on it.
             * @example revocation_date_more_than_expiration_date
             * @constant
             * @enum {string}
             */
            error_code: "revocation_date_more_than_expiration_date";
            /**
             * @description The HTTP status of the answer.
             * @example 400
             * @constant
             * @enum {integer}
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
                     * @description The user's ID in your own system. A profile is created where there is none.
                     * @example jane.doe@example.com
                     */
                    customer_user_id: string;
                    /**
                     * @description Stripe's ID of the purchase - a subscription, `sub_…`, or a payment intent, `pi_…`.
                     * @example sub_1OM8brJTlbIG45BdDRFOHWAU
                     */
                    stripe_token: string;
                };
            };
        };
        /** @description The purchase is valid and its history is imported. */
        StripeValidationResponse: {
            /**
             * @description Always null. Read the profile to see what was imported.
             * @example null
             */
            data: null;
        };
        /** @description The purchase was refused, as a JSON:API document. */
        StripeErrorResponse: {
            /**
             * @description What is wrong, one entry for each place.
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
                 * @description What is wrong, for people.
                 * @example none is not an allowed value
                 */
                detail: string;
                /**
                 * @description Where it is wrong.
                 * @example {
                 *       "pointer": "/data/attributes/stripe_token"
                 *     }
                 */
                source: {
                    /**
                     * @description JSON pointer into the request.
                     * @example /data/attributes/stripe_token
                     */
                    pointer: string;
                };
                /**
                 * @description The HTTP status, as a text.
                 * @example 400
                 * @constant
                 * @enum {string}
                 */
                status: "400";
            }[];
        };
        /** @description The placement to fill, and the user to fill it for. */
        GetPaywallRequest: {
            /** @description Store of the purchase - `app_store`, `play_store`, `stripe`, `adapty` for access granted without a purchase, or the name of your custom store. */
            store: components["schemas"]["Store"];
            /**
             * @description ID of the placement, as set up in the dashboard.
             * @example onboarding
             */
            placement_id: string;
            /**
             * @description Locale of the remote configuration - a language, or a language and a region joined by a hyphen.
             * @example en
             */
            locale?: string;
            /**
             * @description The user's ID in your own system. Send it or `profile_id`.
             * @example jane.doe@example.com
             */
            customer_user_id?: string;
            /**
             * Format: uuid
             * @description Adapty's ID of the profile. Send it or `customer_user_id`.
             * @example 3286abd3-48b0-4e9c-a5f6-ac0a006804a6
             */
            profile_id?: string;
        } & ({
            /**
             * @description The user's ID in your own system. Send it or `profile_id`.
             * @example jane.doe@example.com
             */
            customer_user_id: string;
        } | {
            /**
             * Format: uuid
             * @description Adapty's ID of the profile. Send it or `customer_user_id`.
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
             * @description Whether the product is used up, as coins are.
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
             * @description Whether the user may have an introductory offer on iOS.
             * @example false
             */
            introductory_offer_eligibility?: boolean;
            /**
             * @description Whether the user may have a promotional offer.
             * @example true
             */
            promotional_offer_eligibility?: boolean;
            /**
             * @description Base plan ID in Google Play, or price ID in Stripe.
             * @example B1
             */
            base_plan_id?: string | null;
            /**
             * @description The offer that comes with the product, or null.
             * @example {
             *       "category": "promotional",
             *       "type": "pay_up_front",
             *       "id": "StoreOfferId"
             *     }
             */
            offer?: components["schemas"]["Offer"] | null;
        };
        /** @description Your own configuration of a paywall, in one language. */
        RemoteConfig: {
            /**
             * @description Locale of the configuration - a language, or a language and a region joined by a hyphen.
             * @example en
             * @example pt-br
             */
            lang: string;
            /**
             * @description The configuration as serialized JSON, as entered in the dashboard. Parse it.
             * @example {"title":"Go premium","discount_rate":80}
             */
            data: string;
        };
        /** @description What to show at a placement - products, and your own configuration. */
        Paywall: {
            /**
             * @description ID of the placement, as set up in the dashboard.
             * @example onboarding
             */
            placement_id: string;
            /**
             * Format: uuid
             * @description The variation that was chosen for this user. Send it with the view and with the purchase.
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
             * @description Products to offer.
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
            /** @description Your own configuration of a paywall, in one language. */
            remote_config?: components["schemas"]["RemoteConfig"];
        };
        /** @description The paywall variation that was shown, and to whom. */
        RecordPaywallViewRequest: {
            /** @description Store of the purchase - `app_store`, `play_store`, `stripe`, `adapty` for access granted without a purchase, or the name of your custom store. */
            store: components["schemas"]["Store"];
            /**
             * Format: uuid
             * @description The variation, as the paywall named it.
             * @example d76feea0-c0cf-4942-bef5-84ed701fc6db
             */
            variation_id: string;
            /** @description When the paywall was shown. */
            visited_at?: components["schemas"]["Timestamp"];
            /**
             * @description The user's ID in your own system. Send it or `profile_id`.
             * @example jane.doe@example.com
             */
            customer_user_id?: string;
            /**
             * Format: uuid
             * @description Adapty's ID of the profile. Send it or `customer_user_id`.
             * @example 3286abd3-48b0-4e9c-a5f6-ac0a006804a6
             */
            profile_id?: string;
        } & ({
            /**
             * @description The user's ID in your own system. Send it or `profile_id`.
             * @example jane.doe@example.com
             */
            customer_user_id: string;
        } | {
            /**
             * Format: uuid
             * @description Adapty's ID of the profile. Send it or `customer_user_id`.
             * @example 3286abd3-48b0-4e9c-a5f6-ac0a006804a6
             */
            profile_id: string;
        });
        /** @description Web API: a date is not ISO 8601. */
        DatetimeError: {
            /**
             * @description What is wrong, one entry for each place.
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
             * @description Names the error. Branch on it.
             * @example datetime
             * @constant
             * @enum {string}
             */
            error_code: "datetime";
            /**
             * @description The HTTP status of the answer.
             * @example 400
             * @constant
             * @enum {integer}
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
             * @description The user's ID in the attribution service.
             * @example attribution-8842
             */
            attribution_user_id?: string;
            /**
             * @description Channel of the advertisement.
             * @example search
             */
            channel?: string;
            /**
             * @description Campaign of the advertisement.
             * @example spring_sale
             */
            campaign?: string;
            /**
             * @description Group of the advertisement.
             * @example annual_plan
             */
            ad_group?: string;
            /**
             * @description Set of the advertisement.
             * @example lookalike_eu
             */
            ad_set?: string;
            /**
             * @description The advertisement itself.
             * @example video_15s
             */
            creative?: string;
            /**
             * @description The user's ID in your own system. Send it or `profile_id`.
             * @example jane.doe@example.com
             */
            customer_user_id?: string;
            /**
             * Format: uuid
             * @description Adapty's ID of the profile. Send it or `customer_user_id`.
             * @example 3286abd3-48b0-4e9c-a5f6-ac0a006804a6
             */
            profile_id?: string;
        } & ({
            /**
             * @description The user's ID in your own system. Send it or `profile_id`.
             * @example jane.doe@example.com
             */
            customer_user_id: string;
        } | {
            /**
             * Format: uuid
             * @description Adapty's ID of the profile. Send it or `customer_user_id`.
             * @example 3286abd3-48b0-4e9c-a5f6-ac0a006804a6
             */
            profile_id: string;
        });
        /** @description Web API: a value is not one of those allowed. */
        EnumError: {
            /**
             * @description What is wrong, one entry for each place.
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
             * @description Names the error. Branch on it.
             * @example enum
             * @constant
             * @enum {string}
             */
            error_code: "enum";
            /**
             * @description The HTTP status of the answer.
             * @example 400
             * @constant
             * @enum {integer}
             */
            status_code: 400;
        };
        /** @description The fields to change. Those left out stay as they are. */
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
             * @description Country of the user, two letters.
             * @example FR
             */
            ip_country?: string | null;
            /**
             * @description Attributes to set or delete, by their key. Booleans become floats; null or an empty text deletes.
             * @example {
             *       "favourite_sport": "yoga"
             *     }
             */
            custom_attributes?: {
                [key: string]: string | number | boolean | null;
            };
        };
        /** @description The user to create, by your own ID, with what you know of them. */
        LegacyCreateProfileRequest: components["schemas"]["LegacyUpdateProfileRequest"] & {
            /**
             * @description The user's ID in your own system.
             * @example jane.doe@example.com
             */
            customer_user_id: string;
        };
        /**
         * @description Store of the purchase - `app_store`, `play_store`, `adapty` for access granted without a purchase, or the name of your custom store.
         * @example app_store
         */
        LegacyStore: string;
        /**
         * @description How an offer is paid.
         * @example free_trial
         * @enum {string}
         */
        LegacyOfferType: "free_trial" | "pay_as_you_go" | "pay_up_front";
        /** @description Access of the user, in the legacy API. */
        CustomerAccessLevel: {
            /**
             * @description ID of the access level, as set up in the dashboard.
             * @example premium
             */
            id: string;
            /**
             * @description Whether the user has access now. Branch on this.
             * @example true
             */
            is_active: boolean;
            /** @description When access ends. It may be in the past. Null means for life. */
            expires_at: components["schemas"]["NullableTimestamp"];
            /** @description When access begins. It may be in the future. */
            starts_at: components["schemas"]["NullableTimestamp"];
            /**
             * @description Whether access never ends. Where true, ignore `expires_at`.
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
            /** @description When the level was activated. It may be in the future. */
            activated_at: components["schemas"]["Timestamp"];
            /** @description When the level was last renewed. */
            renewed_at: components["schemas"]["NullableTimestamp"];
            /**
             * @description Whether auto-renewal is on.
             * @example true
             */
            will_renew: boolean;
            /**
             * @description Whether access goes on, for now, although the charge failed.
             * @example false
             */
            is_in_grace_period: boolean;
            /** @description When the user turned auto-renewal off; null again once it is back on. Access may go on. */
            unsubscribed_at: components["schemas"]["NullableTimestamp"];
            /** @description When the store failed to charge; null again once a charge succeeds. Access may go on. */
            billing_issue_detected_at: components["schemas"]["NullableTimestamp"];
            /**
             * @description Type of the introductory offer of the current period, or null.
             * @example free_trial
             */
            active_introductory_offer_type: components["schemas"]["LegacyOfferType"] | null;
            /**
             * @description Type of the promotional offer of the current period, or null.
             * @example free_trial
             */
            active_promotional_offer_type: components["schemas"]["LegacyOfferType"] | null;
            /**
             * @description ID of the promotional offer of the current period, or null.
             * @example spring_sale
             */
            active_promotional_offer_id?: string | null;
            /**
             * @description The latest transaction, by its ID in the store.
             * @example 530001802720333
             */
            vendor_transaction_id?: string | null;
            /**
             * @description The first transaction of the chain of renewals.
             * @example 530001724306018
             */
            vendor_original_transaction_id?: string | null;
            /**
             * @description Why the purchase was cancelled, or null.
             * @example voluntarily_cancelled
             */
            cancellation_reason?: components["schemas"]["CancellationReason"] | null;
        };
        /** @description A subscription of the user, in the legacy API. For access, prefer the access levels. */
        LegacySubscription: {
            /**
             * @description Whether the subscription is active now.
             * @example true
             */
            is_active: boolean;
            /** @description When the subscription ends. It may be in the past. Null means for life. */
            expires_at: components["schemas"]["NullableTimestamp"];
            /** @description When the subscription begins. It may be in the future. */
            starts_at: components["schemas"]["NullableTimestamp"];
            /**
             * @description Whether the subscription never ends. Where true, ignore `expires_at`.
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
             * @description The latest transaction, by its ID in the store.
             * @example 530001802720333
             */
            vendor_transaction_id: string | null;
            /**
             * @description The first transaction of the chain of renewals.
             * @example 530001724306018
             */
            vendor_original_transaction_id: string | null;
            /**
             * @description Store of the purchase, or null.
             * @example app_store
             */
            store: components["schemas"]["LegacyStore"] | null;
            /** @description When the subscription was activated. It may be in the future. */
            activated_at: components["schemas"]["Timestamp"];
            /** @description When the subscription was last renewed. */
            renewed_at: components["schemas"]["NullableTimestamp"];
            /**
             * @description Whether auto-renewal is on.
             * @example true
             */
            will_renew: boolean;
            /**
             * @description Whether the subscription goes on, for now, although the charge failed.
             * @example false
             */
            is_in_grace_period: boolean;
            /** @description When the user turned auto-renewal off; null again once it is back on. */
            unsubscribed_at: components["schemas"]["NullableTimestamp"];
            /** @description When the store failed to charge; null again once a charge succeeds. */
            billing_issue_detected_at: components["schemas"]["NullableTimestamp"];
            /**
             * @description Type of the introductory offer of the current period, or null.
             * @example free_trial
             */
            active_introductory_offer_type: components["schemas"]["LegacyOfferType"] | null;
            /**
             * @description Type of the promotional offer of the current period, or null.
             * @example free_trial
             */
            active_promotional_offer_type: components["schemas"]["LegacyOfferType"] | null;
            /**
             * @description ID of the promotional offer of the current period, or null.
             * @example spring_sale
             */
            active_promotional_offer_id?: string | null;
            /**
             * @description Why the subscription was cancelled, or null.
             * @example voluntarily_cancelled
             */
            cancellation_reason?: components["schemas"]["CancellationReason"] | null;
            /**
             * @description Whether the purchase is a test in the store's sandbox.
             * @example false
             */
            is_sandbox: boolean;
        };
        /** @description A purchase that does not renew, in the legacy API. */
        LegacyNonSubscription: {
            /**
             * @description Adapty's ID of the purchase. Remember it to process each purchase once.
             * @example 5a7f1b0e-93e4-4b8f-9b1c-2f1d6f3f8a11
             */
            purchase_id: string;
            /**
             * @description The product in the store.
             * @example coins_500
             */
            vendor_product_id: string | null;
            /**
             * @description The transaction's ID in the store.
             * @example 30002109551456
             */
            vendor_transaction_id: string | null;
            /**
             * @description The first transaction of a chain; here the same as `vendor_transaction_id`.
             * @example 30002109551456
             */
            vendor_original_transaction_id: string | null;
            /**
             * @description Store of the purchase, or null.
             * @example app_store
             */
            store: components["schemas"]["LegacyStore"] | null;
            /** @description When the purchase was made. */
            purchased_at: components["schemas"]["Timestamp"];
            /**
             * @description Whether to process the purchase once only, as with coins. Where true, the API returns it a single time.
             * @example true
             */
            is_one_time: boolean;
            /**
             * @description Whether the purchase is a test in the store's sandbox.
             * @example false
             */
            is_sandbox: boolean;
        };
        /** @description Your customer in the legacy API, with collections as dictionaries. The fields from `created_at` on come with the query `extended`. */
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
             * @description Access levels by their ID; null where there are none.
             * @example {}
             */
            paid_access_levels: {
                [key: string]: components["schemas"]["CustomerAccessLevel"];
            } | null;
            /**
             * @description Subscriptions by the product's ID in the store; null where there are none.
             * @example {}
             */
            subscriptions: {
                [key: string]: components["schemas"]["LegacySubscription"];
            } | null;
            /**
             * @description Lists of purchases that do not renew, by the product's ID in the store; null where there are none.
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
            /** @description When the profile was created. */
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
        /** @description Answer that carries one legacy profile. */
        LegacyProfileResponse: {
            /** @description Your customer in the legacy API, with collections as dictionaries. The fields from `created_at` on come with the query `extended`. */
            data: components["schemas"]["LegacyProfile"];
        };
        /** @description How long access lasts, and the transaction behind it. At least one of `is_lifetime`, `expires_at` and `duration_days` is sent; of several, the first in this order decides. The transaction is kept only where `vendor_product_id`, `vendor_transaction_id` and `store` are all sent. */
        LegacyGrantAccessLevelRequest: {
            /**
             * @description Whether access never ends.
             * @example false
             */
            is_lifetime?: boolean;
            /** @description When access ends. */
            expires_at?: components["schemas"]["Timestamp"];
            /**
             * @description Days to add to the present end of access, or to now where there is none.
             * @example 30
             */
            duration_days?: number;
            /** @description When access begins. */
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
             * @description The first transaction of the chain of renewals.
             * @example 530001724306018
             */
            vendor_original_transaction_id?: string;
            /**
             * @description The transaction's ID in the store.
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
             * @description Type of the introductory offer, or null.
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
             * @description Currency of `price`, ISO 4217.
             * @default USD
             * @example USD
             */
            price_locale?: string;
            /**
             * Format: double
             * @description What remains after the store's commission, in units of `price_locale`.
             * @example 7.64
             */
            proceeds?: number;
            /**
             * @description Whether the purchase is a test in the store's sandbox.
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
            /** @description When access ends. */
            expires_at: components["schemas"]["Timestamp"];
        } | {
            /**
             * @description Days to add to the present end of access, or to now where there is none.
             * @example 30
             */
            duration_days: number;
        });
        /** @description Whether the money went back. */
        LegacyRevokeAccessLevelRequest: {
            /**
             * @description True also takes the transaction's revenue back to 0.
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
        /** @description The profile, created or, where it exists, linked. */
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
        /** @description The profile is gone. The answer has no body. */
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
        /** @description The profile with the transaction and the access it gives. */
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
        /** @description The purchase is valid and imported. */
        StripeValidated: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/vnd.api+json": components["schemas"]["StripeValidationResponse"];
            };
        };
        /** @description The purchase was refused (JSON:API), or the body is not JSON. */
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
        /** @description The view is recorded. The answer has no body. */
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
        /** @description The attribution is recorded. The answer has no body. */
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
        /** @description The profile, created. */
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
        /** @description The user ID in the path is not encoded as announced. */
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
        /** @description The user is gone. The answer has no body. */
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
        /** @description The access level does not exist, the body is wrong, or the user ID is not encoded as announced. */
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
        /** @description There is nothing to revoke, the body is wrong, or the user ID is not encoded as announced. */
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
        /** @description Adapty's ID of the profile, a UUID. Send it, `adapty-customer-user-id`, or both; one of the two is required. Dashboard: the field Adapty ID of a profile's page. */
        ProfileId: string;
        /** @description The user's ID in your own system. Send it, `adapty-profile-id`, or both; one of the two is required. It finds a user once your app, a request that made the profile, or Stripe has told it to Adapty. */
        CustomerUserId: string;
        /** @description The platform that the user is on. Advised when a profile is created or updated. */
        Platform: components["schemas"]["Platform"];
        /** @description The user: Adapty's profile ID, or the ID in your own system. Where it has reserved URI characters, encode it as Base64URL and say so with the query `is_user_id_base64url_encoded=1`: `abc/def` becomes `YWJjL2RlZg==`. */
        LegacyUserId: string;
        /** @description Says that the ID in the path is Base64URL-encoded. With an ID that is not encoded, the answer is 400. */
        UserIdBase64Url: "1";
        /** @description With any value, the profile also carries its personal and device fields, from `created_at` to `facebook_anonymous_id`. */
        Extended: string;
        /** @description ID of the access level, as set up in the dashboard. */
        LegacyAccessLevelId: string;
    };
    requestBodies: {
        /** @description What is known of the user; `{}` where it is nothing yet. */
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
        /** @description What was shown, and to whom. */
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
        /** @description Whether the money went back. */
        LegacyRevokeAccessLevel: {
            content: {
                "application/json": components["schemas"]["LegacyRevokeAccessLevelRequest"];
            };
        };
    };
    headers: {
        /**
         * @description ID of the request, 32 hexadecimal digits. Adapty's logs carry it; quote it to support.
         * @example 758f01dfd9e74ccfbabb4934241c4966
         */
        RequestId: string;
    };
    pathItems: never;
}
/** @description Platform of the device. */
export type Platform = components['schemas']['Platform'];
/** @description One fact of your own about the profile, as it is stored. */
export type CustomAttribute = components['schemas']['CustomAttribute'];
/** @description Store of the purchase - `app_store`, `play_store`, `stripe`, `adapty` for access granted without a purchase, or the name of your custom store. */
export type Store = components['schemas']['Store'];
/** @description Kind of the offer. Any but `introductory` needs an `id`. */
export type OfferCategory = components['schemas']['OfferCategory'];
/** @description How the offer is paid. A `free_trial` has the price 0. */
export type OfferType = components['schemas']['OfferType'];
/** @description The offer that a purchase was made with. */
export type Offer = components['schemas']['Offer'];
/** @description Store environment of the transaction. */
export type Environment = components['schemas']['Environment'];
/** @description A `Timestamp`, or null. */
export type NullableTimestamp = components['schemas']['NullableTimestamp'];
/** @description A date and time in ISO 8601 with its offset, written `Z`, `+00:00` or `+0000`. */
export type Timestamp = components['schemas']['Timestamp'];
/** @description Why a purchase was cancelled. */
export type CancellationReason = components['schemas']['CancellationReason'];
/** @description Access that the profile holds, held in the past, or will hold. */
export type AccessLevel = components['schemas']['AccessLevel'];
/** @description A subscription of the profile, as returned. For access, prefer the access levels. */
export type Subscription = components['schemas']['Subscription'];
/** @description A purchase that does not renew - coins, an unlock, a lifetime product. */
export type NonSubscription = components['schemas']['NonSubscription'];
/** @description Your customer, with what they paid for. */
export type Profile = components['schemas']['Profile'];
/** @description Answer that carries one profile. */
export type ProfileResponse = components['schemas']['ProfileResponse'];
/** @description What is wrong in one place of the request. */
export type ErrorDetail = components['schemas']['ErrorDetail'];
/** @description The `Authorization` header is missing or wrong. */
export type NotAuthenticatedError = components['schemas']['NotAuthenticatedError'];
/** @description No profile has the ID that was sent. */
export type ProfileDoesNotExistError = components['schemas']['ProfileDoesNotExistError'];
/** @description Gender - `f` female, `m` male, `o` other. */
export type Gender = components['schemas']['Gender'];
/** @description Apple's tracking permission - 0 not determined, 1 restricted, 2 denied, 3 authorized. */
export type AttStatus = components['schemas']['AttStatus'];
/** @description One attribute to set or to delete. */
export type CustomAttributeChange = components['schemas']['CustomAttributeChange'];
/** @description One installation of your app on one device. */
export type InstallationMeta = components['schemas']['InstallationMeta'];
/** @description What you know about a user. Every field is optional; a field left out stays as it is. */
export type ProfileAttributes = components['schemas']['ProfileAttributes'];
/** @description The user to create. The ID is in the headers; every field of the body is optional. */
export type CreateProfileRequest = components['schemas']['CreateProfileRequest'];
/** @description The body is JSON, but not of the described shape. */
export type ValidationError = components['schemas']['ValidationError'];
/** @description The body is not JSON. */
export type ParseError = components['schemas']['ParseError'];
/** @description The fields to change. Those left out stay as they are. */
export type UpdateProfileRequest = components['schemas']['UpdateProfileRequest'];
/** @description The envelope that all errors share, with whatever code. Each documented error has a schema of its own. */
export type ErrorResponse = components['schemas']['ErrorResponse'];
/** @description A field of the profile is wrong, or the body is not JSON. The documents leave the codes open here; `validation_error` and `parse_error` are among them. */
export type ProfileBadRequestError = components['schemas']['ProfileBadRequestError'];
/** @description What the purchase cost, in the currency of the buyer. */
export type Price = components['schemas']['Price'];
/** @description A subscription that was bought, renewed, changed or refunded. */
export type SubscriptionTransaction = components['schemas']['SubscriptionTransaction'];
/** @description A purchase that does not renew. */
export type OneTimePurchaseTransaction = components['schemas']['OneTimePurchaseTransaction'];
/** @description A purchase. `purchase_type` tells which of the two it is. */
export type SetTransactionRequest = components['schemas']['SetTransactionRequest'];
/** @description `billing_issue_detected_at` is not later than `purchased_at`. */
export type BillingIssueDetectedAtDateComparisonError = components['schemas']['BillingIssueDetectedAtDateComparisonError'];
/** @description `expires_at` is not later than `purchased_at`. */
export type ExpiresDateError = components['schemas']['ExpiresDateError'];
/** @description The purchase is family-shared and its price is not 0. */
export type FamilySharePriceError = components['schemas']['FamilySharePriceError'];
/** @description The offer is a free trial and the price is not 0. */
export type FreeTrialPriceError = components['schemas']['FreeTrialPriceError'];
/** @description `grace_period_expires_at` is sent without `billing_issue_detected_at`. */
export type GracePeriodBillingError = components['schemas']['GracePeriodBillingError'];
/** @description `grace_period_expires_at` is earlier than `expires_at`. */
export type GracePeriodExpiresDateError = components['schemas']['GracePeriodExpiresDateError'];
/** @description The offer is not introductory and has no ID; null counts as none. */
export type MissingOfferIdError = components['schemas']['MissingOfferIdError'];
/** @description `originally_purchased_at` is later than `purchased_at`. */
export type OriginallyPurchasedDateError = components['schemas']['OriginallyPurchasedDateError'];
/** @description No profile has the ID that was sent; the form that it takes where access or a transaction is changed. */
export type ProfileDoesNotExistBadRequestError = components['schemas']['ProfileDoesNotExistBadRequestError'];
/** @description `refunded_at` is not later than `purchased_at`. */
export type RefundDateError = components['schemas']['RefundDateError'];
/** @description `refunded_at` is sent without the reason `refund`, or the reason without the date. */
export type RefundFieldsError = components['schemas']['RefundFieldsError'];
/** @description `renew_status_changed_at` is not later than `purchased_at`. */
export type RenewStatusChangedDateError = components['schemas']['RenewStatusChangedDateError'];
/** @description A one-time purchase has two different transaction IDs. */
export type StoreTransactionIdError = components['schemas']['StoreTransactionIdError'];
/** @description A one-time purchase has a free trial as its offer. */
export type OneTimePurchaseTrialError = components['schemas']['OneTimePurchaseTrialError'];
/** @description The access level to give, and when. */
export type GrantAccessLevelRequest = components['schemas']['GrantAccessLevelRequest'];
/** @description The app has no access level of this ID. */
export type PaidAccessLevelDoesNotExistError = components['schemas']['PaidAccessLevelDoesNotExistError'];
/** @description The access level to take away, and when. */
export type RevokeAccessLevelRequest = components['schemas']['RevokeAccessLevelRequest'];
/** @description The profile does not hold the access level that was to be revoked. */
export type ProfilePaidAccessLevelDoesNotExistError = components['schemas']['ProfilePaidAccessLevelDoesNotExistError'];
/** @description `revoke_at` is later than the present end of access. */
export type RevocationDateMoreThanExpirationDateError = components['schemas']['RevocationDateMoreThanExpirationDateError'];
/** @description A JSON:API document that names the user and the Stripe purchase. */
export type StripeValidationRequest = components['schemas']['StripeValidationRequest'];
/** @description The purchase is valid and its history is imported. */
export type StripeValidationResponse = components['schemas']['StripeValidationResponse'];
/** @description The purchase was refused, as a JSON:API document. */
export type StripeErrorResponse = components['schemas']['StripeErrorResponse'];
/** @description The placement to fill, and the user to fill it for. */
export type GetPaywallRequest = components['schemas']['GetPaywallRequest'];
/** @description A product on a paywall. */
export type Product = components['schemas']['Product'];
/** @description Your own configuration of a paywall, in one language. */
export type RemoteConfig = components['schemas']['RemoteConfig'];
/** @description What to show at a placement - products, and your own configuration. */
export type Paywall = components['schemas']['Paywall'];
/** @description The paywall variation that was shown, and to whom. */
export type RecordPaywallViewRequest = components['schemas']['RecordPaywallViewRequest'];
/** @description Web API: a date is not ISO 8601. */
export type DatetimeError = components['schemas']['DatetimeError'];
/** @description Where the user came from. */
export type AddAttributionRequest = components['schemas']['AddAttributionRequest'];
/** @description Web API: a value is not one of those allowed. */
export type EnumError = components['schemas']['EnumError'];
/** @description The fields to change. Those left out stay as they are. */
export type LegacyUpdateProfileRequest = components['schemas']['LegacyUpdateProfileRequest'];
/** @description The user to create, by your own ID, with what you know of them. */
export type LegacyCreateProfileRequest = components['schemas']['LegacyCreateProfileRequest'];
/** @description Store of the purchase - `app_store`, `play_store`, `adapty` for access granted without a purchase, or the name of your custom store. */
export type LegacyStore = components['schemas']['LegacyStore'];
/** @description How an offer is paid. */
export type LegacyOfferType = components['schemas']['LegacyOfferType'];
/** @description Access of the user, in the legacy API. */
export type CustomerAccessLevel = components['schemas']['CustomerAccessLevel'];
/** @description A subscription of the user, in the legacy API. For access, prefer the access levels. */
export type LegacySubscription = components['schemas']['LegacySubscription'];
/** @description A purchase that does not renew, in the legacy API. */
export type LegacyNonSubscription = components['schemas']['LegacyNonSubscription'];
/** @description Your customer in the legacy API, with collections as dictionaries. The fields from `created_at` on come with the query `extended`. */
export type LegacyProfile = components['schemas']['LegacyProfile'];
/** @description Answer that carries one legacy profile. */
export type LegacyProfileResponse = components['schemas']['LegacyProfileResponse'];
/** @description How long access lasts, and the transaction behind it. At least one of `is_lifetime`, `expires_at` and `duration_days` is sent; of several, the first in this order decides. The transaction is kept only where `vendor_product_id`, `vendor_transaction_id` and `store` are all sent. */
export type LegacyGrantAccessLevelRequest = components['schemas']['LegacyGrantAccessLevelRequest'];
/** @description Whether the money went back. */
export type LegacyRevokeAccessLevelRequest = components['schemas']['LegacyRevokeAccessLevelRequest'];
/** @description The profile. */
export type ResponseProfileFound = components['responses']['ProfileFound'];
/** @description The key is missing or wrong. */
export type ResponseUnauthorized = components['responses']['Unauthorized'];
/** @description No profile has the ID. */
export type ResponseProfileNotFound = components['responses']['ProfileNotFound'];
/** @description The profile, created or, where it exists, linked. */
export type ResponseProfileCreated = components['responses']['ProfileCreated'];
/** @description A field of the profile is wrong, or the body is not JSON. */
export type ResponseProfileAttributesBadRequest = components['responses']['ProfileAttributesBadRequest'];
/** @description The profile is gone. The answer has no body. */
export type ResponseProfileDeleted = components['responses']['ProfileDeleted'];
/** @description The profile after the change. */
export type ResponseProfileUpdated = components['responses']['ProfileUpdated'];
/** @description A field of the profile is wrong, or the body is not JSON. */
export type ResponseUpdateProfileBadRequest = components['responses']['UpdateProfileBadRequest'];
/** @description The profile with the transaction and the access it gives. */
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
/** @description The purchase is valid and imported. */
export type ResponseStripeValidated = components['responses']['StripeValidated'];
/** @description The purchase was refused (JSON:API), or the body is not JSON. */
export type ResponseStripeBadRequest = components['responses']['StripeBadRequest'];
/** @description The paywall, not wrapped in `data`. */
export type ResponsePaywallFound = components['responses']['PaywallFound'];
/** @description The body is wrong. */
export type ResponsePaywallBadRequest = components['responses']['PaywallBadRequest'];
/** @description The view is recorded. The answer has no body. */
export type ResponsePaywallViewRecorded = components['responses']['PaywallViewRecorded'];
/** @description The body is wrong. */
export type ResponsePaywallViewBadRequest = components['responses']['PaywallViewBadRequest'];
/** @description The attribution is recorded. The answer has no body. */
export type ResponseAttributionAdded = components['responses']['AttributionAdded'];
/** @description The body is wrong. */
export type ResponseAttributionBadRequest = components['responses']['AttributionBadRequest'];
/** @description The profile, created. */
export type ResponseLegacyProfileCreated = components['responses']['LegacyProfileCreated'];
/** @description The profile. */
export type ResponseLegacyProfileFound = components['responses']['LegacyProfileFound'];
/** @description The user ID in the path is not encoded as announced. */
export type ResponseLegacyUserBadRequest = components['responses']['LegacyUserBadRequest'];
/** @description The profile after the change. */
export type ResponseLegacyProfileUpdated = components['responses']['LegacyProfileUpdated'];
/** @description The user is gone. The answer has no body. */
export type ResponseLegacyProfileDeleted = components['responses']['LegacyProfileDeleted'];
/** @description The profile with the access level. */
export type ResponseLegacyAccessLevelGranted = components['responses']['LegacyAccessLevelGranted'];
/** @description The access level does not exist, the body is wrong, or the user ID is not encoded as announced. */
export type ResponseLegacyGrantAccessLevelBadRequest = components['responses']['LegacyGrantAccessLevelBadRequest'];
/** @description The profile with the new end of access. */
export type ResponseLegacyAccessLevelRevoked = components['responses']['LegacyAccessLevelRevoked'];
/** @description There is nothing to revoke, the body is wrong, or the user ID is not encoded as announced. */
export type ResponseLegacyRevokeAccessLevelBadRequest = components['responses']['LegacyRevokeAccessLevelBadRequest'];
/** @description Adapty's ID of the profile, a UUID. Send it, `adapty-customer-user-id`, or both; one of the two is required. Dashboard: the field Adapty ID of a profile's page. */
export type ParameterProfileId = components['parameters']['ProfileId'];
/** @description The user's ID in your own system. Send it, `adapty-profile-id`, or both; one of the two is required. It finds a user once your app, a request that made the profile, or Stripe has told it to Adapty. */
export type ParameterCustomerUserId = components['parameters']['CustomerUserId'];
/** @description The platform that the user is on. Advised when a profile is created or updated. */
export type ParameterPlatform = components['parameters']['Platform'];
/** @description The user: Adapty's profile ID, or the ID in your own system. Where it has reserved URI characters, encode it as Base64URL and say so with the query `is_user_id_base64url_encoded=1`: `abc/def` becomes `YWJjL2RlZg==`. */
export type ParameterLegacyUserId = components['parameters']['LegacyUserId'];
/** @description Says that the ID in the path is Base64URL-encoded. With an ID that is not encoded, the answer is 400. */
export type ParameterUserIdBase64Url = components['parameters']['UserIdBase64Url'];
/** @description With any value, the profile also carries its personal and device fields, from `created_at` to `facebook_anonymous_id`. */
export type ParameterExtended = components['parameters']['Extended'];
/** @description ID of the access level, as set up in the dashboard. */
export type ParameterLegacyAccessLevelId = components['parameters']['LegacyAccessLevelId'];
/** @description What is known of the user; `{}` where it is nothing yet. */
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
/** @description What was shown, and to whom. */
export type RequestBodyRecordPaywallView = components['requestBodies']['RecordPaywallView'];
/** @description Where the user came from. */
export type RequestBodyAddAttribution = components['requestBodies']['AddAttribution'];
/** @description The user to create. */
export type RequestBodyLegacyCreateProfile = components['requestBodies']['LegacyCreateProfile'];
/** @description The fields to change. */
export type RequestBodyLegacyUpdateProfile = components['requestBodies']['LegacyUpdateProfile'];
/** @description How long access lasts, and the transaction behind it. */
export type RequestBodyLegacyGrantAccessLevel = components['requestBodies']['LegacyGrantAccessLevel'];
/** @description Whether the money went back. */
export type RequestBodyLegacyRevokeAccessLevel = components['requestBodies']['LegacyRevokeAccessLevel'];
/** @description ID of the request, 32 hexadecimal digits. Adapty's logs carry it; quote it to support. */
export type HeaderRequestId = components['headers']['RequestId'];
export type $defs = Record<string, never>;
export interface operations {
    getProfile: {
        parameters: {
            query?: never;
            header?: {
                /** @description Adapty's ID of the profile, a UUID. Send it, `adapty-customer-user-id`, or both; one of the two is required. Dashboard: the field Adapty ID of a profile's page. */
                "adapty-profile-id"?: components["parameters"]["ProfileId"];
                /** @description The user's ID in your own system. Send it, `adapty-profile-id`, or both; one of the two is required. It finds a user once your app, a request that made the profile, or Stripe has told it to Adapty. */
                "adapty-customer-user-id"?: components["parameters"]["CustomerUserId"];
                /** @description The platform that the user is on. Advised when a profile is created or updated. */
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
                /** @description Adapty's ID of the profile, a UUID. Send it, `adapty-customer-user-id`, or both; one of the two is required. Dashboard: the field Adapty ID of a profile's page. */
                "adapty-profile-id"?: components["parameters"]["ProfileId"];
                /** @description The user's ID in your own system. Send it, `adapty-profile-id`, or both; one of the two is required. It finds a user once your app, a request that made the profile, or Stripe has told it to Adapty. */
                "adapty-customer-user-id"?: components["parameters"]["CustomerUserId"];
                /** @description The platform that the user is on. Advised when a profile is created or updated. */
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
                /** @description Adapty's ID of the profile, a UUID. Send it, `adapty-customer-user-id`, or both; one of the two is required. Dashboard: the field Adapty ID of a profile's page. */
                "adapty-profile-id"?: components["parameters"]["ProfileId"];
                /** @description The user's ID in your own system. Send it, `adapty-profile-id`, or both; one of the two is required. It finds a user once your app, a request that made the profile, or Stripe has told it to Adapty. */
                "adapty-customer-user-id"?: components["parameters"]["CustomerUserId"];
                /** @description The platform that the user is on. Advised when a profile is created or updated. */
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
                /** @description Adapty's ID of the profile, a UUID. Send it, `adapty-customer-user-id`, or both; one of the two is required. Dashboard: the field Adapty ID of a profile's page. */
                "adapty-profile-id"?: components["parameters"]["ProfileId"];
                /** @description The user's ID in your own system. Send it, `adapty-profile-id`, or both; one of the two is required. It finds a user once your app, a request that made the profile, or Stripe has told it to Adapty. */
                "adapty-customer-user-id"?: components["parameters"]["CustomerUserId"];
                /** @description The platform that the user is on. Advised when a profile is created or updated. */
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
                /** @description Adapty's ID of the profile, a UUID. Send it, `adapty-customer-user-id`, or both; one of the two is required. Dashboard: the field Adapty ID of a profile's page. */
                "adapty-profile-id"?: components["parameters"]["ProfileId"];
                /** @description The user's ID in your own system. Send it, `adapty-profile-id`, or both; one of the two is required. It finds a user once your app, a request that made the profile, or Stripe has told it to Adapty. */
                "adapty-customer-user-id"?: components["parameters"]["CustomerUserId"];
                /** @description The platform that the user is on. Advised when a profile is created or updated. */
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
                /** @description Adapty's ID of the profile, a UUID. Send it, `adapty-customer-user-id`, or both; one of the two is required. Dashboard: the field Adapty ID of a profile's page. */
                "adapty-profile-id"?: components["parameters"]["ProfileId"];
                /** @description The user's ID in your own system. Send it, `adapty-profile-id`, or both; one of the two is required. It finds a user once your app, a request that made the profile, or Stripe has told it to Adapty. */
                "adapty-customer-user-id"?: components["parameters"]["CustomerUserId"];
                /** @description The platform that the user is on. Advised when a profile is created or updated. */
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
                /** @description Adapty's ID of the profile, a UUID. Send it, `adapty-customer-user-id`, or both; one of the two is required. Dashboard: the field Adapty ID of a profile's page. */
                "adapty-profile-id"?: components["parameters"]["ProfileId"];
                /** @description The user's ID in your own system. Send it, `adapty-profile-id`, or both; one of the two is required. It finds a user once your app, a request that made the profile, or Stripe has told it to Adapty. */
                "adapty-customer-user-id"?: components["parameters"]["CustomerUserId"];
                /** @description The platform that the user is on. Advised when a profile is created or updated. */
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
                /** @description Adapty's ID of the profile, a UUID. Send it, `adapty-customer-user-id`, or both; one of the two is required. Dashboard: the field Adapty ID of a profile's page. */
                "adapty-profile-id"?: components["parameters"]["ProfileId"];
                /** @description The user's ID in your own system. Send it, `adapty-profile-id`, or both; one of the two is required. It finds a user once your app, a request that made the profile, or Stripe has told it to Adapty. */
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
                /** @description Adapty's ID of the profile, a UUID. Send it, `adapty-customer-user-id`, or both; one of the two is required. Dashboard: the field Adapty ID of a profile's page. */
                "adapty-profile-id"?: components["parameters"]["ProfileId"];
                /** @description The user's ID in your own system. Send it, `adapty-profile-id`, or both; one of the two is required. It finds a user once your app, a request that made the profile, or Stripe has told it to Adapty. */
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
                /** @description Adapty's ID of the profile, a UUID. Send it, `adapty-customer-user-id`, or both; one of the two is required. Dashboard: the field Adapty ID of a profile's page. */
                "adapty-profile-id"?: components["parameters"]["ProfileId"];
                /** @description The user's ID in your own system. Send it, `adapty-profile-id`, or both; one of the two is required. It finds a user once your app, a request that made the profile, or Stripe has told it to Adapty. */
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
                /** @description Adapty's ID of the profile, a UUID. Send it, `adapty-customer-user-id`, or both; one of the two is required. Dashboard: the field Adapty ID of a profile's page. */
                "adapty-profile-id"?: components["parameters"]["ProfileId"];
                /** @description The user's ID in your own system. Send it, `adapty-profile-id`, or both; one of the two is required. It finds a user once your app, a request that made the profile, or Stripe has told it to Adapty. */
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
                /** @description Adapty's ID of the profile, a UUID. Send it, `adapty-customer-user-id`, or both; one of the two is required. Dashboard: the field Adapty ID of a profile's page. */
                "adapty-profile-id"?: components["parameters"]["ProfileId"];
                /** @description The user's ID in your own system. Send it, `adapty-profile-id`, or both; one of the two is required. It finds a user once your app, a request that made the profile, or Stripe has told it to Adapty. */
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
                /** @description Adapty's ID of the profile, a UUID. Send it, `adapty-customer-user-id`, or both; one of the two is required. Dashboard: the field Adapty ID of a profile's page. */
                "adapty-profile-id"?: components["parameters"]["ProfileId"];
                /** @description The user's ID in your own system. Send it, `adapty-profile-id`, or both; one of the two is required. It finds a user once your app, a request that made the profile, or Stripe has told it to Adapty. */
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
                /** @description Adapty's ID of the profile, a UUID. Send it, `adapty-customer-user-id`, or both; one of the two is required. Dashboard: the field Adapty ID of a profile's page. */
                "adapty-profile-id"?: components["parameters"]["ProfileId"];
                /** @description The user's ID in your own system. Send it, `adapty-profile-id`, or both; one of the two is required. It finds a user once your app, a request that made the profile, or Stripe has told it to Adapty. */
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
                /** @description Says that the ID in the path is Base64URL-encoded. With an ID that is not encoded, the answer is 400. */
                is_user_id_base64url_encoded?: components["parameters"]["UserIdBase64Url"];
                /** @description With any value, the profile also carries its personal and device fields, from `created_at` to `facebook_anonymous_id`. */
                extended?: components["parameters"]["Extended"];
            };
            header?: never;
            path: {
                /** @description The user: Adapty's profile ID, or the ID in your own system. Where it has reserved URI characters, encode it as Base64URL and say so with the query `is_user_id_base64url_encoded=1`: `abc/def` becomes `YWJjL2RlZg==`. */
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
                /** @description Says that the ID in the path is Base64URL-encoded. With an ID that is not encoded, the answer is 400. */
                is_user_id_base64url_encoded?: components["parameters"]["UserIdBase64Url"];
            };
            header?: never;
            path: {
                /** @description The user: Adapty's profile ID, or the ID in your own system. Where it has reserved URI characters, encode it as Base64URL and say so with the query `is_user_id_base64url_encoded=1`: `abc/def` becomes `YWJjL2RlZg==`. */
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
                /** @description Says that the ID in the path is Base64URL-encoded. With an ID that is not encoded, the answer is 400. */
                is_user_id_base64url_encoded?: components["parameters"]["UserIdBase64Url"];
            };
            header?: never;
            path: {
                /** @description The user: Adapty's profile ID, or the ID in your own system. Where it has reserved URI characters, encode it as Base64URL and say so with the query `is_user_id_base64url_encoded=1`: `abc/def` becomes `YWJjL2RlZg==`. */
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
                /** @description Says that the ID in the path is Base64URL-encoded. With an ID that is not encoded, the answer is 400. */
                is_user_id_base64url_encoded?: components["parameters"]["UserIdBase64Url"];
            };
            header?: never;
            path: {
                /** @description The user: Adapty's profile ID, or the ID in your own system. Where it has reserved URI characters, encode it as Base64URL and say so with the query `is_user_id_base64url_encoded=1`: `abc/def` becomes `YWJjL2RlZg==`. */
                profile_id_or_customer_user_id: components["parameters"]["LegacyUserId"];
                /** @description ID of the access level, as set up in the dashboard. */
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
                /** @description Says that the ID in the path is Base64URL-encoded. With an ID that is not encoded, the answer is 400. */
                is_user_id_base64url_encoded?: components["parameters"]["UserIdBase64Url"];
            };
            header?: never;
            path: {
                /** @description The user: Adapty's profile ID, or the ID in your own system. Where it has reserved URI characters, encode it as Base64URL and say so with the query `is_user_id_base64url_encoded=1`: `abc/def` becomes `YWJjL2RlZg==`. */
                profile_id_or_customer_user_id: components["parameters"]["LegacyUserId"];
                /** @description ID of the access level, as set up in the dashboard. */
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
