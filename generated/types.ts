// Written by scripts/build/types.ts from spec/. Edit that, then run `npm run build`.

export interface paths {
    "/api/v2/server-side-api/profile/": {
        parameters: {
            query?: never;
            header?: {
                /** @description Adapty's ID of the profile, a UUID. Send it, `adapty-customer-user-id`, or both; one of the two is required. You find it in the dashboard, in the field Adapty ID of a profile's page. */
                "adapty-profile-id"?: components["parameters"]["ProfileId"];
                /** @description The user's ID in your own system. Send it, `adapty-profile-id`, or both; one of the two is required. It works as soon as Adapty knows it: after your app has identified the user through the SDK, or after you have created a profile, or imported a purchase from Stripe or Paddle, with it. You find it in the dashboard, in the field Customer user ID of a profile's page. */
                "adapty-customer-user-id"?: components["parameters"]["CustomerUserId"];
                /** @description Platform of the user's device. Adapty recommends sending it when you create or update a profile. */
                "adapty-platform"?: components["parameters"]["Platform"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * Get a profile
         * @description Returns one user with their access levels, subscriptions and other purchases. To decide whether the user has access, use `access_levels`. A level is active if it has started (`starts_at` is null or in the past) and has not ended: `expires_at` is null or in the future, or `is_in_grace_period` is true.
         */
        get: operations["getProfile"];
        put?: never;
        /**
         * Create a profile
         * @description Creates a profile for a user whom Adapty does not know yet. With both ID headers, it links the customer user ID in `adapty-customer-user-id` to the profile in `adapty-profile-id`.
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
         * @description Updates what Adapty knows about a user. A field that is left out keeps its value. Custom attributes are merged one by one.
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
                /** @description The user's ID in your own system. Send it, `adapty-profile-id`, or both; one of the two is required. It works as soon as Adapty knows it: after your app has identified the user through the SDK, or after you have created a profile, or imported a purchase from Stripe or Paddle, with it. You find it in the dashboard, in the field Customer user ID of a profile's page. */
                "adapty-customer-user-id"?: components["parameters"]["CustomerUserId"];
                /** @description Platform of the user's device. Adapty recommends sending it when you create or update a profile. */
                "adapty-platform"?: components["parameters"]["Platform"];
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Set a transaction
         * @description Records a user's purchase and unlocks the access level of its product. The purchase appears in analytics, in the event feed and in all integrations, so prefer this operation to granting an access level. If the app does not have the product, the purchase is recorded all the same, and unlocks `premium`. A known `store_transaction_id` updates that transaction, for example its `billing_issue_detected_at`; a new one with a known `store_original_transaction_id` is a renewal.
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
                /** @description The user's ID in your own system. Send it, `adapty-profile-id`, or both; one of the two is required. It works as soon as Adapty knows it: after your app has identified the user through the SDK, or after you have created a profile, or imported a purchase from Stripe or Paddle, with it. You find it in the dashboard, in the field Customer user ID of a profile's page. */
                "adapty-customer-user-id"?: components["parameters"]["CustomerUserId"];
                /** @description Platform of the user's device. Adapty recommends sending it when you create or update a profile. */
                "adapty-platform"?: components["parameters"]["Platform"];
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Grant an access level
         * @description Gives a user access without a transaction, for example as a bonus for a referral. The store of the level is `adapty`, and its product is `adapty_server_side_product`. The grant does not count in analytics. Adapty sends it only to the webhook integration, and the event feed shows it only if that integration is on. If the user made a purchase, [set a transaction](#operation/setTransaction) instead.
         *
         *     The documents do not say what happens to a user who already has the level. We assume that the new dates replace those of an earlier grant, and that a purchase stays as it is. To extend access, get [the profile](#operation/getProfile), add the time to the current `expires_at`, and send the result.
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
                /** @description The user's ID in your own system. Send it, `adapty-profile-id`, or both; one of the two is required. It works as soon as Adapty knows it: after your app has identified the user through the SDK, or after you have created a profile, or imported a purchase from Stripe or Paddle, with it. You find it in the dashboard, in the field Customer user ID of a profile's page. */
                "adapty-customer-user-id"?: components["parameters"]["CustomerUserId"];
                /** @description Platform of the user's device. Adapty recommends sending it when you create or update a profile. */
                "adapty-platform"?: components["parameters"]["Platform"];
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Revoke an access level
         * @description Ends a user's access, at once or at the date in `revoke_at`. The date must be in the future, and not later than the current end of access.
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
         * @description Validates a Stripe purchase with the Stripe credentials in the App Settings of your app, and imports its history into the profile of `customer_user_id`. If there is no such profile, Adapty creates it. Imported transactions cause profile events and count towards MTR (monthly tracked revenue).
         */
        post: operations["validateStripePurchase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/server-side-api/purchase/paddle/token/validate/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Validate a Paddle purchase
         * @description Validates a Paddle purchase with the Paddle credentials in the App Settings of your app, and imports its history into the profile of `customer_user_id`. If there is no such profile, Adapty creates it.
         */
        post: operations["validatePaddlePurchase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/server-side-api/integration/profile/set/integration-identifiers/": {
        parameters: {
            query?: never;
            header?: {
                /** @description Adapty's ID of the profile, a UUID. Send it, `adapty-customer-user-id`, or both; one of the two is required. You find it in the dashboard, in the field Adapty ID of a profile's page. */
                "adapty-profile-id"?: components["parameters"]["ProfileId"];
                /** @description The user's ID in your own system. Send it, `adapty-profile-id`, or both; one of the two is required. It works as soon as Adapty knows it: after your app has identified the user through the SDK, or after you have created a profile, or imported a purchase from Stripe or Paddle, with it. You find it in the dashboard, in the field Customer user ID of a profile's page. */
                "adapty-customer-user-id"?: components["parameters"]["CustomerUserId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * Get integration identifiers
         * @description Returns the IDs under which attribution and analytics services know the user.
         */
        get: operations["getIntegrationIdentifiers"];
        put?: never;
        /**
         * Set integration identifiers
         * @description Sets the IDs under which attribution and analytics services know the user, so that events reach the right user there.
         */
        post: operations["setIntegrationIdentifiers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/server-side-api/purchase/profile/refund-saver/settings/": {
        parameters: {
            query?: never;
            header?: {
                /** @description Adapty's ID of the profile, a UUID. Send it, `adapty-customer-user-id`, or both; one of the two is required. You find it in the dashboard, in the field Adapty ID of a profile's page. */
                "adapty-profile-id"?: components["parameters"]["ProfileId"];
                /** @description The user's ID in your own system. Send it, `adapty-profile-id`, or both; one of the two is required. It works as soon as Adapty knows it: after your app has identified the user through the SDK, or after you have created a profile, or imported a purchase from Stripe or Paddle, with it. You find it in the dashboard, in the field Customer user ID of a profile's page. */
                "adapty-customer-user-id"?: components["parameters"]["CustomerUserId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * Get Refund Saver settings
         * @description Returns the preference that Adapty sends to Apple for the user's refund requests, and whether the user consented to sharing data. Refund Saver works only with App Store purchases.
         */
        get: operations["getRefundSaverSettings"];
        put?: never;
        /**
         * Set Refund Saver settings
         * @description Sets the preference that Adapty sends to Apple for the user's refund requests, and whether the user consented to sharing data. A setting that is left out keeps its value.
         */
        post: operations["setRefundSaverSettings"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/server-side-api/paywalls/": {
        parameters: {
            query?: {
                /**
                 * @description Number of the page, from 1.
                 * @example 2
                 */
                "page[number]"?: components["parameters"]["PageNumber"];
                /**
                 * @description Number of paywalls on a page, from 1 to 100.
                 * @example 50
                 */
                "page[size]"?: components["parameters"]["PageSize"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List paywalls
         * @description Returns one page of the app's paywalls, without their remote configs and screenshots.
         */
        get: operations["listPaywalls"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/server-side-api/paywalls/{paywall_id}/": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Adapty's ID of the paywall, a UUID. The documents do not say what the response to an ID of another form is.
                 * @example fd891d4f-5906-45b9-97c1-13cc3dc665df
                 */
                paywall_id: components["parameters"]["PaywallId"];
            };
            cookie?: never;
        };
        /**
         * Get a paywall
         * @description Returns a paywall with its products and remote configs.
         */
        get: operations["getPaywall"];
        /**
         * Update a paywall
         * @description Replaces all remote configs of a paywall. To keep some of them, get the paywall first and include them in the request.
         */
        put: operations["updatePaywall"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/server-side-api/vc/transactions/": {
        parameters: {
            query?: never;
            header?: {
                /** @description Adapty's ID of the profile, a UUID. Send it, `adapty-customer-user-id`, or both; one of the two is required. You find it in the dashboard, in the field Adapty ID of a profile's page. */
                "adapty-profile-id"?: components["parameters"]["ProfileId"];
                /** @description The user's ID in your own system. Send it, `adapty-profile-id`, or both; one of the two is required. It works as soon as Adapty knows it: after your app has identified the user through the SDK, or after you have created a profile, or imported a purchase from Stripe or Paddle, with it. You find it in the dashboard, in the field Customer user ID of a profile's page. */
                "adapty-customer-user-id"?: components["parameters"]["CustomerUserId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List virtual currency transactions
         * @description Returns the transactions of a profile page by page, newest first.
         */
        get: operations["listVirtualCurrencyTransactions"];
        put?: never;
        /**
         * Create a virtual currency transaction
         * @description Credits and debits up to 20 currencies of a profile in one transaction, which is applied as a whole or not at all. A credit that is made here never expires.
         *
         *     This operation has its own limits: by default, 600 requests per minute for an app, and 6,000 per minute globally. The documents do not say whose requests the second limit counts.
         */
        post: operations["createVirtualCurrencyTransaction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/server-side-api/vc/balances/": {
        parameters: {
            query?: never;
            header?: {
                /** @description Adapty's ID of the profile, a UUID. Send it, `adapty-customer-user-id`, or both; one of the two is required. You find it in the dashboard, in the field Adapty ID of a profile's page. */
                "adapty-profile-id"?: components["parameters"]["ProfileId"];
                /** @description The user's ID in your own system. Send it, `adapty-profile-id`, or both; one of the two is required. It works as soon as Adapty knows it: after your app has identified the user through the SDK, or after you have created a profile, or imported a purchase from Stripe or Paddle, with it. You find it in the dashboard, in the field Customer user ID of a profile's page. */
                "adapty-customer-user-id"?: components["parameters"]["CustomerUserId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List virtual currency balances
         * @description Returns the balances of a profile in all currencies of the app.
         */
        get: operations["listVirtualCurrencyBalances"];
        put?: never;
        post?: never;
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
         * @description Returns the paywall that a placement shows to a user, with its products and its remote config.
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
         * @description Records whether a user came from an advertisement, and from which one.
         */
        post: operations["webAddAttribution"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/client-api/metrics/analytics/": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Time zone by which data is grouped and shown, as an IANA name such as `Europe/Berlin`. The documents do not say which time zone applies without it.
                 * @example Europe/Berlin
                 */
                "Adapty-Tz"?: components["parameters"]["TimeZone"];
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Retrieve a chart
         * @description Returns one chart of the dashboard, such as revenue or active subscriptions. Each amount is counted on the day of its purchase, renewal or refund. [Analytics](#tag/Analytics) lists the segmentation and the filters of each chart.
         */
        post: operations["retrieveAnalyticsData"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/client-api/metrics/cohort/": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Time zone by which data is grouped and shown, as an IANA name such as `Europe/Berlin`. The documents do not say which time zone applies without it.
                 * @example Europe/Berlin
                 */
                "Adapty-Tz"?: components["parameters"]["TimeZone"];
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Retrieve cohorts
         * @description Returns what the users who installed the app in each period brought in during the periods that followed. All revenue is counted on the date of the user's install. Cohorts have no segmentation.
         */
        post: operations["retrieveCohortData"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/client-api/metrics/conversion/": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Time zone by which data is grouped and shown, as an IANA name such as `Europe/Berlin`. The documents do not say which time zone applies without it.
                 * @example Europe/Berlin
                 */
                "Adapty-Tz"?: components["parameters"]["TimeZone"];
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Retrieve a conversion
         * @description Returns the share of users who went from one step to another. Only these pairs are available:
         *
         *     | `from_period` | `to_period` |
         *     | --- | --- |
         *     | null (install) | 0, 1 |
         *     | 0 (trial) | 1 |
         *     | 1 (first paid period) | 2, `"6+"`, `"12+"`, `"24+"` |
         *     | 2 | 3 |
         *     | 3 | 4 |
         *     | 4 | 5 |
         */
        post: operations["retrieveConversionData"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/client-api/metrics/funnel/": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Time zone by which data is grouped and shown, as an IANA name such as `Europe/Berlin`. The documents do not say which time zone applies without it.
                 * @example Europe/Berlin
                 */
                "Adapty-Tz"?: components["parameters"]["TimeZone"];
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Retrieve a funnel
         * @description Returns how many users reached each step from the install to the renewals, and how many left between two steps.
         */
        post: operations["retrieveFunnelData"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/client-api/metrics/ltv/": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Time zone by which data is grouped and shown, as an IANA name such as `Europe/Berlin`. The documents do not say which time zone applies without it.
                 * @example Europe/Berlin
                 */
                "Adapty-Tz"?: components["parameters"]["TimeZone"];
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Retrieve lifetime values
         * @description Returns the lifetime value of users by revenue, by proceeds and by net revenue.
         */
        post: operations["retrieveLtvData"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/client-api/metrics/retention/": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Time zone by which data is grouped and shown, as an IANA name such as `Europe/Berlin`. The documents do not say which time zone applies without it.
                 * @example Europe/Berlin
                 */
                "Adapty-Tz"?: components["parameters"]["TimeZone"];
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Retrieve retention
         * @description Returns the share of subscribers who are still subscribed after each period.
         */
        post: operations["retrieveRetentionData"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/client-api/exports/placements/": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Time zone by which data is grouped and shown, as an IANA name such as `Europe/Berlin`. The documents do not say which time zone applies without it.
                 * @example Europe/Berlin
                 */
                "Adapty-Tz"?: components["parameters"]["TimeZone"];
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Retrieve placements
         * @description Returns each audience of each placement, with the paywall or onboarding that it sees. The `Accept` header selects the format: `application/json` or `text/csv`. The body has no `format`.
         */
        post: operations["retrievePlacementInfo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/profile/save/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Save a profile
         * @description Creates the profile of a user in Adapty Mail, or updates the one with the same `external_profile_id`. A profile that was deleted is not created again.
         */
        post: operations["mailSaveProfile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/profile/delete/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Delete a profile
         * @description Deletes a user permanently: later requests with the same identifiers do not recreate the profile. Deleting the user again by one of the two IDs succeeds with 204; by the e-mail address alone, it is a 404.
         */
        post: operations["mailDeleteProfile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/profile/transaction-event/save/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Save a transaction event
         * @description Reports to Adapty Mail what happened to a purchase. The user's profile may be saved before or after that. Repeating the request with the same `event_id` does no harm.
         */
        post: operations["mailSaveTransactionEvent"];
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
                /** @description The user's ID in your own system. Send it, `adapty-profile-id`, or both; one of the two is required. It works as soon as Adapty knows it: after your app has identified the user through the SDK, or after you have created a profile, or imported a purchase from Stripe or Paddle, with it. You find it in the dashboard, in the field Customer user ID of a profile's page. */
                "adapty-customer-user-id"?: components["parameters"]["CustomerUserId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * Get a profile (v1)
         * @deprecated
         * @description Use [`getProfile`](#operation/getProfile) instead, the same operation at its v2 address.
         */
        get: operations["v1GetProfile"];
        put?: never;
        /**
         * Create a profile (v1)
         * @deprecated
         * @description Use [`createProfile`](#operation/createProfile) instead, the same operation at its v2 address, except that only this operation has a 404.
         */
        post: operations["v1CreateProfile"];
        /**
         * Delete a profile (v1)
         * @deprecated
         * @description Use [`deleteProfile`](#operation/deleteProfile) instead, the same operation at its v2 address.
         */
        delete: operations["v1DeleteProfile"];
        options?: never;
        head?: never;
        /**
         * Update a profile (v1)
         * @deprecated
         * @description Use [`updateProfile`](#operation/updateProfile) instead, the same operation at its v2 address.
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
                /** @description The user's ID in your own system. Send it, `adapty-profile-id`, or both; one of the two is required. It works as soon as Adapty knows it: after your app has identified the user through the SDK, or after you have created a profile, or imported a purchase from Stripe or Paddle, with it. You find it in the dashboard, in the field Customer user ID of a profile's page. */
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
         * @description Use [`setTransaction`](#operation/setTransaction) instead, the same operation at its v2 address.
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
                /** @description The user's ID in your own system. Send it, `adapty-profile-id`, or both; one of the two is required. It works as soon as Adapty knows it: after your app has identified the user through the SDK, or after you have created a profile, or imported a purchase from Stripe or Paddle, with it. You find it in the dashboard, in the field Customer user ID of a profile's page. */
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
         * @description Use [`grantAccessLevel`](#operation/grantAccessLevel) instead, the same operation at its v2 address.
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
                /** @description The user's ID in your own system. Send it, `adapty-profile-id`, or both; one of the two is required. It works as soon as Adapty knows it: after your app has identified the user through the SDK, or after you have created a profile, or imported a purchase from Stripe or Paddle, with it. You find it in the dashboard, in the field Customer user ID of a profile's page. */
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
         * @description Use [`revokeAccessLevel`](#operation/revokeAccessLevel) instead, the same operation at its v2 address.
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
         * @description Creates a profile for a user of your own system, with the attributes in the request.
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
                /** @description Declares that the ID in the path is encoded as Base64URL. If it is not, the response is 400. */
                is_user_id_base64url_encoded?: components["parameters"]["UserIdBase64Url"];
            };
            header?: never;
            path: {
                /** @description Adapty's ID of the profile, or the user's ID in your own system. If it contains reserved URI characters, encode it as Base64URL and add the query parameter `is_user_id_base64url_encoded=1`; `abc/def` becomes `YWJjL2RlZg==`. */
                profile_id_or_customer_user_id: components["parameters"]["LegacyUserId"];
            };
            cookie?: never;
        };
        /**
         * Get a user
         * @description Returns one user, with access levels, subscriptions and other purchases as dictionaries. The query parameter `extended` adds personal and device fields.
         */
        get: operations["legacyGetProfile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Set a user's attributes
         * @description Updates what Adapty knows about a user. A field that is left out keeps its value.
         */
        patch: operations["legacyUpdateProfile"];
        trace?: never;
    };
    "/api/v1/sdk/profiles/{profile_id_or_customer_user_id}/delete": {
        parameters: {
            query?: {
                /** @description Declares that the ID in the path is encoded as Base64URL. If it is not, the response is 400. */
                is_user_id_base64url_encoded?: components["parameters"]["UserIdBase64Url"];
            };
            header?: never;
            path: {
                /** @description Adapty's ID of the profile, or the user's ID in your own system. If it contains reserved URI characters, encode it as Base64URL and add the query parameter `is_user_id_base64url_encoded=1`; `abc/def` becomes `YWJjL2RlZg==`. */
                profile_id_or_customer_user_id: components["parameters"]["LegacyUserId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete a user
         * @description Deletes a user and all their data. This is the only path that does not end with a slash.
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
                /** @description Declares that the ID in the path is encoded as Base64URL. If it is not, the response is 400. */
                is_user_id_base64url_encoded?: components["parameters"]["UserIdBase64Url"];
            };
            header?: never;
            path: {
                /** @description Adapty's ID of the profile, or the user's ID in your own system. If it contains reserved URI characters, encode it as Base64URL and add the query parameter `is_user_id_base64url_encoded=1`; `abc/def` becomes `YWJjL2RlZg==`. */
                profile_id_or_customer_user_id: components["parameters"]["LegacyUserId"];
                /** @description ID of the access level, as configured in the dashboard. */
                access_level: components["parameters"]["LegacyAccessLevelId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Grant or extend an access level
         * @description Gives a user lifetime access, access until a date, or access for a number of additional days. If `vendor_product_id`, `vendor_transaction_id` and `store` are present, the purchase is recorded, too.
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
                /** @description Declares that the ID in the path is encoded as Base64URL. If it is not, the response is 400. */
                is_user_id_base64url_encoded?: components["parameters"]["UserIdBase64Url"];
            };
            header?: never;
            path: {
                /** @description Adapty's ID of the profile, or the user's ID in your own system. If it contains reserved URI characters, encode it as Base64URL and add the query parameter `is_user_id_base64url_encoded=1`; `abc/def` becomes `YWJjL2RlZg==`. */
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
         * @description Ends a user's access: sets `unsubscribed_at` to the current time, and `expires_at` to the current time or to `starts_at`, whichever is later. A refund also sets the revenue of the transaction to 0.
         */
        post: operations["legacyRevokeAccessLevel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface webhooks {
    subscription_started: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Subscription started
         * @description A subscription was bought without a trial and charged at once. On Google Play, all amounts may be 0, if it replaces another subscription or begins with a phase without a charge.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: components["requestBodies"]["SubscriptionStarted"];
            responses: {
                400: components["responses"]["EventFailed"];
                401: components["responses"]["EventUnauthorized"];
                402: components["responses"]["EventFailed"];
                403: components["responses"]["EventForbidden"];
                404: components["responses"]["EventFailed"];
                "2XX": components["responses"]["EventDelivered"];
                "3XX": components["responses"]["EventRedirected"];
                "4XX": components["responses"]["EventRetried"];
                "5XX": components["responses"]["EventRetriedLater"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    subscription_active: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Subscription active
         * @description A subscription that started without a trial is still running after a delay, even if it is in a grace period. The event is synthetic: it is sent once, and only if you switch it on in the dashboard, with a delay of 1 hour to 90 days. According to the newest document, it is not sent if auto-renewal is off; according to an older one, it is.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: components["requestBodies"]["SubscriptionActive"];
            responses: {
                400: components["responses"]["EventFailed"];
                401: components["responses"]["EventUnauthorized"];
                402: components["responses"]["EventFailed"];
                403: components["responses"]["EventForbidden"];
                404: components["responses"]["EventFailed"];
                "2XX": components["responses"]["EventDelivered"];
                "3XX": components["responses"]["EventRedirected"];
                "4XX": components["responses"]["EventRetried"];
                "5XX": components["responses"]["EventRetriedLater"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    subscription_renewed: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Subscription renewed
         * @description A renewal was charged: any payment from the second one on. A new purchase in the same chain, after its end, counts as a renewal, too.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: components["requestBodies"]["SubscriptionRenewed"];
            responses: {
                400: components["responses"]["EventFailed"];
                401: components["responses"]["EventUnauthorized"];
                402: components["responses"]["EventFailed"];
                403: components["responses"]["EventForbidden"];
                404: components["responses"]["EventFailed"];
                "2XX": components["responses"]["EventDelivered"];
                "3XX": components["responses"]["EventRedirected"];
                "4XX": components["responses"]["EventRetried"];
                "5XX": components["responses"]["EventRetriedLater"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    subscription_renewal_cancelled: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Subscription renewal cancelled
         * @description Auto-renewal was turned off. Access continues until the end of the period.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: components["requestBodies"]["SubscriptionRenewalCancelled"];
            responses: {
                400: components["responses"]["EventFailed"];
                401: components["responses"]["EventUnauthorized"];
                402: components["responses"]["EventFailed"];
                403: components["responses"]["EventForbidden"];
                404: components["responses"]["EventFailed"];
                "2XX": components["responses"]["EventDelivered"];
                "3XX": components["responses"]["EventRedirected"];
                "4XX": components["responses"]["EventRetried"];
                "5XX": components["responses"]["EventRetriedLater"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    subscription_renewal_reactivated: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Subscription renewal reactivated
         * @description Auto-renewal was turned on again. The event has the ID of the previous product.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: components["requestBodies"]["SubscriptionRenewalReactivated"];
            responses: {
                400: components["responses"]["EventFailed"];
                401: components["responses"]["EventUnauthorized"];
                402: components["responses"]["EventFailed"];
                403: components["responses"]["EventForbidden"];
                404: components["responses"]["EventFailed"];
                "2XX": components["responses"]["EventDelivered"];
                "3XX": components["responses"]["EventRedirected"];
                "4XX": components["responses"]["EventRetried"];
                "5XX": components["responses"]["EventRetriedLater"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    subscription_expired: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Subscription expired
         * @description A subscription has ended. After a failed charge, the reason is `billing_error`.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: components["requestBodies"]["SubscriptionExpired"];
            responses: {
                400: components["responses"]["EventFailed"];
                401: components["responses"]["EventUnauthorized"];
                402: components["responses"]["EventFailed"];
                403: components["responses"]["EventForbidden"];
                404: components["responses"]["EventFailed"];
                "2XX": components["responses"]["EventDelivered"];
                "3XX": components["responses"]["EventRedirected"];
                "4XX": components["responses"]["EventRetried"];
                "5XX": components["responses"]["EventRetriedLater"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    subscription_paused: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Subscription paused
         * @description A subscription was paused. This event occurs only on Android.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: components["requestBodies"]["SubscriptionPaused"];
            responses: {
                400: components["responses"]["EventFailed"];
                401: components["responses"]["EventUnauthorized"];
                402: components["responses"]["EventFailed"];
                403: components["responses"]["EventForbidden"];
                404: components["responses"]["EventFailed"];
                "2XX": components["responses"]["EventDelivered"];
                "3XX": components["responses"]["EventRedirected"];
                "4XX": components["responses"]["EventRetried"];
                "5XX": components["responses"]["EventRetriedLater"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    subscription_deferred: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Subscription deferred
         * @description The next charge of a Google Play subscription was deferred.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: components["requestBodies"]["SubscriptionDeferred"];
            responses: {
                400: components["responses"]["EventFailed"];
                401: components["responses"]["EventUnauthorized"];
                402: components["responses"]["EventFailed"];
                403: components["responses"]["EventForbidden"];
                404: components["responses"]["EventFailed"];
                "2XX": components["responses"]["EventDelivered"];
                "3XX": components["responses"]["EventRedirected"];
                "4XX": components["responses"]["EventRetried"];
                "5XX": components["responses"]["EventRetriedLater"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    non_subscription_purchase: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Non-subscription purchase
         * @description A one-time product or a consumable was bought. In this event, `subscription_expires_at` is null, and there is no `cancellation_reason` and no `trial_duration`.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: components["requestBodies"]["NonSubscriptionPurchase"];
            responses: {
                400: components["responses"]["EventFailed"];
                401: components["responses"]["EventUnauthorized"];
                402: components["responses"]["EventFailed"];
                403: components["responses"]["EventForbidden"];
                404: components["responses"]["EventFailed"];
                "2XX": components["responses"]["EventDelivered"];
                "3XX": components["responses"]["EventRedirected"];
                "4XX": components["responses"]["EventRetried"];
                "5XX": components["responses"]["EventRetriedLater"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    trial_started: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Trial started
         * @description A trial started. The event has prices only if Send Trial Price is on.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: components["requestBodies"]["TrialStarted"];
            responses: {
                400: components["responses"]["EventFailed"];
                401: components["responses"]["EventUnauthorized"];
                402: components["responses"]["EventFailed"];
                403: components["responses"]["EventForbidden"];
                404: components["responses"]["EventFailed"];
                "2XX": components["responses"]["EventDelivered"];
                "3XX": components["responses"]["EventRedirected"];
                "4XX": components["responses"]["EventRetried"];
                "5XX": components["responses"]["EventRetriedLater"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    trial_active: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Trial active
         * @description A trial is still running after a delay. The event is synthetic: it is sent once, never after a conversion, and only if you switch it on in the dashboard, with a delay of 1 hour to 90 days. According to the newest document, it is not sent if auto-renewal is off; according to an older one, it is.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: components["requestBodies"]["TrialActive"];
            responses: {
                400: components["responses"]["EventFailed"];
                401: components["responses"]["EventUnauthorized"];
                402: components["responses"]["EventFailed"];
                403: components["responses"]["EventForbidden"];
                404: components["responses"]["EventFailed"];
                "2XX": components["responses"]["EventDelivered"];
                "3XX": components["responses"]["EventRedirected"];
                "4XX": components["responses"]["EventRetried"];
                "5XX": components["responses"]["EventRetriedLater"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    trial_converted: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Trial converted
         * @description The first payment after a trial was charged.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: components["requestBodies"]["TrialConverted"];
            responses: {
                400: components["responses"]["EventFailed"];
                401: components["responses"]["EventUnauthorized"];
                402: components["responses"]["EventFailed"];
                403: components["responses"]["EventForbidden"];
                404: components["responses"]["EventFailed"];
                "2XX": components["responses"]["EventDelivered"];
                "3XX": components["responses"]["EventRedirected"];
                "4XX": components["responses"]["EventRetried"];
                "5XX": components["responses"]["EventRetriedLater"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    trial_renewal_cancelled: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Trial renewal cancelled
         * @description Auto-renewal of a trial was turned off. Access continues until the end of the trial.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: components["requestBodies"]["TrialRenewalCancelled"];
            responses: {
                400: components["responses"]["EventFailed"];
                401: components["responses"]["EventUnauthorized"];
                402: components["responses"]["EventFailed"];
                403: components["responses"]["EventForbidden"];
                404: components["responses"]["EventFailed"];
                "2XX": components["responses"]["EventDelivered"];
                "3XX": components["responses"]["EventRedirected"];
                "4XX": components["responses"]["EventRetried"];
                "5XX": components["responses"]["EventRetriedLater"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    trial_renewal_reactivated: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Trial renewal reactivated
         * @description Auto-renewal of a trial was turned on again.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: components["requestBodies"]["TrialRenewalReactivated"];
            responses: {
                400: components["responses"]["EventFailed"];
                401: components["responses"]["EventUnauthorized"];
                402: components["responses"]["EventFailed"];
                403: components["responses"]["EventForbidden"];
                404: components["responses"]["EventFailed"];
                "2XX": components["responses"]["EventDelivered"];
                "3XX": components["responses"]["EventRedirected"];
                "4XX": components["responses"]["EventRetried"];
                "5XX": components["responses"]["EventRetriedLater"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    trial_expired: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Trial expired
         * @description A trial ended without a payment.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: components["requestBodies"]["TrialExpired"];
            responses: {
                400: components["responses"]["EventFailed"];
                401: components["responses"]["EventUnauthorized"];
                402: components["responses"]["EventFailed"];
                403: components["responses"]["EventForbidden"];
                404: components["responses"]["EventFailed"];
                "2XX": components["responses"]["EventDelivered"];
                "3XX": components["responses"]["EventRedirected"];
                "4XX": components["responses"]["EventRetried"];
                "5XX": components["responses"]["EventRetriedLater"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    entered_grace_period: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Entered grace period
         * @description The store could not charge the user, and the grace period has begun.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: components["requestBodies"]["EnteredGracePeriod"];
            responses: {
                400: components["responses"]["EventFailed"];
                401: components["responses"]["EventUnauthorized"];
                402: components["responses"]["EventFailed"];
                403: components["responses"]["EventForbidden"];
                404: components["responses"]["EventFailed"];
                "2XX": components["responses"]["EventDelivered"];
                "3XX": components["responses"]["EventRedirected"];
                "4XX": components["responses"]["EventRetried"];
                "5XX": components["responses"]["EventRetriedLater"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    billing_issue_detected: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Billing issue detected
         * @description The store could not charge the user.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: components["requestBodies"]["BillingIssueDetected"];
            responses: {
                400: components["responses"]["EventFailed"];
                401: components["responses"]["EventUnauthorized"];
                402: components["responses"]["EventFailed"];
                403: components["responses"]["EventForbidden"];
                404: components["responses"]["EventFailed"];
                "2XX": components["responses"]["EventDelivered"];
                "3XX": components["responses"]["EventRedirected"];
                "4XX": components["responses"]["EventRetried"];
                "5XX": components["responses"]["EventRetriedLater"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    subscription_refunded: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Subscription refunded
         * @description A subscription was refunded. An immediate change of product also causes this event for the former product, with the reason `upgraded`.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: components["requestBodies"]["SubscriptionRefunded"];
            responses: {
                400: components["responses"]["EventFailed"];
                401: components["responses"]["EventUnauthorized"];
                402: components["responses"]["EventFailed"];
                403: components["responses"]["EventForbidden"];
                404: components["responses"]["EventFailed"];
                "2XX": components["responses"]["EventDelivered"];
                "3XX": components["responses"]["EventRedirected"];
                "4XX": components["responses"]["EventRetried"];
                "5XX": components["responses"]["EventRetriedLater"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    non_subscription_purchase_refunded: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Non-subscription purchase refunded
         * @description A one-time purchase was refunded.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: components["requestBodies"]["NonSubscriptionPurchaseRefunded"];
            responses: {
                400: components["responses"]["EventFailed"];
                401: components["responses"]["EventUnauthorized"];
                402: components["responses"]["EventFailed"];
                403: components["responses"]["EventForbidden"];
                404: components["responses"]["EventFailed"];
                "2XX": components["responses"]["EventDelivered"];
                "3XX": components["responses"]["EventRedirected"];
                "4XX": components["responses"]["EventRetried"];
                "5XX": components["responses"]["EventRetriedLater"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    access_level_updated: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Access level updated
         * @description The access of a profile changed. Adapty sends this event only to webhooks, for each of the profiles that share the access, and only if the webhook and this event type are switched on. A grant through the API and a family-shared purchase cause no other event.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: components["requestBodies"]["AccessLevelUpdated"];
            responses: {
                400: components["responses"]["EventFailed"];
                401: components["responses"]["EventUnauthorized"];
                402: components["responses"]["EventFailed"];
                403: components["responses"]["EventForbidden"];
                404: components["responses"]["EventFailed"];
                "2XX": components["responses"]["EventDelivered"];
                "3XX": components["responses"]["EventRedirected"];
                "4XX": components["responses"]["EventRetried"];
                "5XX": components["responses"]["EventRetriedLater"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    verification: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Verification
         * @description Sent when you save the webhook in the dashboard, to check that the URL responds. Respond with any 2xx and any JSON body. The request bypasses the delivery of events, so it may succeed while delivery is paused.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: components["requestBodies"]["Verification"];
            responses: {
                "2XX": components["responses"]["VerificationConfirmed"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    legacy_verification: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Verification, older form
         * @deprecated
         * @description The older form of the [`verification`](#operation/verification) request. Send the value of `adapty_check` back as `adapty_check_response`. A receiver that responds to both forms is safe.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: components["requestBodies"]["LegacyVerification"];
            responses: {
                200: components["responses"]["LegacyVerificationConfirmed"];
                201: components["responses"]["LegacyVerificationConfirmed"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components {
    schemas: {
        /** @description Any event. Branch on `event_type`. There is no discriminator, since a mapping cannot list the names of renamed events. */
        WebhookEvent: components["schemas"]["SubscriptionStartedEvent"] | components["schemas"]["SubscriptionActiveEvent"] | components["schemas"]["SubscriptionRenewedEvent"] | components["schemas"]["SubscriptionRenewalCancelledEvent"] | components["schemas"]["SubscriptionRenewalReactivatedEvent"] | components["schemas"]["SubscriptionExpiredEvent"] | components["schemas"]["SubscriptionPausedEvent"] | components["schemas"]["SubscriptionDeferredEvent"] | components["schemas"]["NonSubscriptionPurchaseEvent"] | components["schemas"]["TrialStartedEvent"] | components["schemas"]["TrialActiveEvent"] | components["schemas"]["TrialConvertedEvent"] | components["schemas"]["TrialRenewalCancelledEvent"] | components["schemas"]["TrialRenewalReactivatedEvent"] | components["schemas"]["TrialExpiredEvent"] | components["schemas"]["EnteredGracePeriodEvent"] | components["schemas"]["BillingIssueDetectedEvent"] | components["schemas"]["SubscriptionRefundedEvent"] | components["schemas"]["NonSubscriptionPurchaseRefundedEvent"] | components["schemas"]["AccessLevelUpdatedEvent"] | components["schemas"]["RenamedEvent"];
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
         * @description Category of an offer.
         * @example introductory
         * @enum {string}
         */
        OfferCategory: "introductory" | "promotional" | "offer_code" | "win_back" | "retention";
        /**
         * @description How the user pays for an offer. A `free_trial` has the price 0.
         * @example free_trial
         * @enum {string}
         */
        OfferType: "free_trial" | "pay_as_you_go" | "pay_up_front" | "unknown";
        /** @description The offer that applies to a purchase, in a response. */
        Offer: {
            /** @description Category of an offer. */
            category: components["schemas"]["OfferCategory"];
            /** @description How the user pays for an offer. A `free_trial` has the price 0. */
            type: components["schemas"]["OfferType"];
            /**
             * @description ID of the offer in the store.
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
        /** @description Access that the profile has, had in the past, or will have in the future. It is active from `starts_at` to `expires_at`, and during a grace period after that. An `expires_at` of null means lifetime access. */
        AccessLevel: {
            /**
             * @description ID of the access level, as configured in the dashboard.
             * @example premium
             */
            access_level_id: string;
            /**
             * @description Store of the purchase: `app_store`, `play_store`, `stripe`, `paddle`, or the name of your custom store; `adapty` if a server granted the level without a transaction.
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
         * @description A store: `app_store`, `play_store`, `stripe`, `paddle`, or the name of your custom store.
         * @example app_store
         */
        Store: string;
        /** @description A subscription of the profile. To decide about access, use the access levels. */
        Subscription: {
            /** @description A store: `app_store`, `play_store`, `stripe`, `paddle`, or the name of your custom store. */
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
            /** @description A store: `app_store`, `play_store`, `stripe`, `paddle`, or the name of your custom store. */
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
        /** @description A user of your app, with their access levels, subscriptions and other purchases. */
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
             * @description Your own data about the profile. At most 30 attributes can be set.
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
            /** @description A user of your app, with their access levels, subscriptions and other purchases. */
            data: components["schemas"]["Profile"];
        };
        /** @description What is wrong with one part of the request. */
        ErrorDetail: {
            /**
             * @description The invalid field; `non_field_errors` or null if the error concerns no particular field.
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
             * @description What is wrong, with one entry for each invalid part of the request.
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
             * @description What is wrong, with one entry for each invalid part of the request.
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
        /** @description Too many requests. Wait as long as `Retry-After` says, or back off exponentially. */
        RateLimitedError: {
            /**
             * @description What is wrong, with one entry for each invalid part of the request.
             * @example [
             *       {
             *         "source": null,
             *         "errors": [
             *           "Too many requests."
             *         ]
             *       }
             *     ]
             */
            errors: components["schemas"]["ErrorDetail"][];
            /**
             * @description Code of the error. Branch on it.
             * @example rate_limited
             * @constant
             * @enum {string}
             */
            error_code: "rate_limited";
            /**
             * @description The HTTP status of the response.
             * @example 429
             * @constant
             */
            status_code: 429;
        };
        /**
         * @description Gender: `f` female, `m` male, `o` other.
         * @example f
         * @enum {string}
         */
        Gender: "f" | "m" | "o";
        /**
         * @description Apple's App Tracking Transparency status: 0 not determined, 1 restricted, 2 denied, 3 authorized.
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
        /** @description What you know about a user. Every field is optional. A field that is left out keeps its value. */
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
             * @description Gender: `f` female, `m` male, `o` other.
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
             * @description Store of the user: `app_store`, `play_store`, `stripe`, `adapty` or `paddle`.
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
             * @description Apple's App Tracking Transparency status: 0 not determined, 1 restricted, 2 denied, 3 authorized.
             * @example 3
             */
            att_status?: components["schemas"]["AttStatus"] | null;
            /**
             * @description If true, Adapty sends no events of this user to integrations, and `idfa`, `idfv` and `advertising_id` can be null.
             * @example true
             */
            analytics_disabled?: boolean | null;
            /**
             * @description Attributes to set or to delete. A profile has at most 30. Attributes that are not listed keep their values.
             * @example [
             *       {
             *         "key": "favourite_sport",
             *         "value": "yoga"
             *       }
             *     ]
             */
            custom_attributes?: readonly components["schemas"]["CustomAttributeChange"][];
            /** @description One installation of your app on one device. */
            installation_meta?: components["schemas"]["InstallationMeta"];
        };
        /** @description The user to create. The headers carry the ID; every field of the body is optional. */
        CreateProfileRequest: components["schemas"]["ProfileAttributes"];
        /** @description The body is JSON, but it does not match the schema of the request. */
        ValidationError: {
            /**
             * @description What is wrong, with one entry for each invalid part of the request.
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
             * @description What is wrong, with one entry for each invalid part of the request.
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
        /** @description The fields to change. Fields that are left out keep their values. */
        UpdateProfileRequest: components["schemas"]["ProfileAttributes"];
        /** @description The fields that all errors share. Each documented error has its own schema. */
        ErrorResponse: {
            /**
             * @description What is wrong, with one entry for each invalid part of the request.
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
             * @description Code of the error. The documents do not list all codes.
             * @example profile_does_not_exist
             */
            error_code: string;
            /**
             * @description The HTTP status of the response.
             * @example 404
             */
            status_code: number;
        };
        /** @description A field of the profile is invalid, or the body is not JSON. The documents do not list the codes; `validation_error` and `parse_error` are two of them. */
        ProfileBadRequestError: components["schemas"]["ErrorResponse"] & {
            /**
             * @description The HTTP status of the response.
             * @example 400
             * @constant
             */
            status_code: 400;
        };
        /**
         * @description Category of an offer in a request. Every category except `introductory` requires an `id`.
         * @example introductory
         * @enum {string}
         */
        TransactionOfferCategory: "introductory" | "promotional" | "offer_code" | "win_back";
        /** @description The offer that applies to a purchase, in a request. */
        TransactionOffer: {
            /** @description Category of an offer in a request. Every category except `introductory` requires an `id`. */
            category: components["schemas"]["TransactionOfferCategory"];
            /** @description How the user pays for an offer. A `free_trial` has the price 0. */
            type: components["schemas"]["OfferType"];
            /**
             * @description ID of the offer in the store. Null has the same effect as leaving it out.
             * @example offer12
             */
            id?: string | null;
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
             * @description Whether this is a subscription or a one-time purchase. It decides which fields apply.
             * @example subscription
             * @constant
             * @enum {string}
             */
            purchase_type: "subscription";
            /** @description A store: `app_store`, `play_store`, `stripe`, `paddle`, or the name of your custom store. */
            store: components["schemas"]["Store"];
            /**
             * @description Store environment of the transaction.
             * @default Production
             * @example Production
             * @enum {string}
             */
            environment?: "Sandbox" | "Production";
            /**
             * @description The product in the store, as `product:plan` if it has a base plan. A product that the app does not have unlocks the level `premium`.
             * @example 1year.premium
             */
            store_product_id: string;
            /**
             * @description ID of the transaction in the store. A new ID with the same original ID is a renewal; a known ID updates that transaction.
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
            offer?: components["schemas"]["TransactionOffer"] | null;
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
             * @description When the purchase was refunded, later than `purchased_at`. It is required with the `cancellation_reason` `refund`, and allowed only with it.
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
             * @description Whether this is a subscription or a one-time purchase. It decides which fields apply.
             * @example one_time_purchase
             * @constant
             * @enum {string}
             */
            purchase_type: "one_time_purchase";
            /** @description A store: `app_store`, `play_store`, `stripe`, `paddle`, or the name of your custom store. */
            store: components["schemas"]["Store"];
            /**
             * @description Store environment of the transaction.
             * @default Production
             * @example Production
             * @enum {string}
             */
            environment?: "Sandbox" | "Production";
            /**
             * @description The product in the store. A product that the app does not have unlocks the level `premium`.
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
            offer?: components["schemas"]["TransactionOffer"] | null;
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
             * @description When the purchase was refunded, later than `purchased_at`. It is required with the `cancellation_reason` `refund`, and allowed only with it.
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
             * @description What is wrong, with one entry for each invalid part of the request.
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
        /** @description `expires_at` is not later than `purchased_at`. Null is allowed. */
        ExpiresDateError: {
            /**
             * @description What is wrong, with one entry for each invalid part of the request.
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
             * @description What is wrong, with one entry for each invalid part of the request.
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
             * @description What is wrong, with one entry for each invalid part of the request.
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
             * @description What is wrong, with one entry for each invalid part of the request.
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
             * @description What is wrong, with one entry for each invalid part of the request.
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
             * @description What is wrong, with one entry for each invalid part of the request.
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
             * @description What is wrong, with one entry for each invalid part of the request.
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
        /** @description No profile has the ID that was sent. The documents list both 400 and 404 for set transaction, grant and revoke, so expect either. Refund Saver has only 400. */
        ProfileDoesNotExistBadRequestError: {
            /**
             * @description What is wrong, with one entry for each invalid part of the request.
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
             * @description What is wrong, with one entry for each invalid part of the request.
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
        /** @description `refunded_at` is present without the `cancellation_reason` `refund`, or the reason without the date. */
        RefundFieldsError: {
            /**
             * @description What is wrong, with one entry for each invalid part of the request.
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
             * @description What is wrong, with one entry for each invalid part of the request.
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
             * @description What is wrong, with one entry for each invalid part of the request.
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
             * @description What is wrong, with one entry for each invalid part of the request.
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
             * @example 2025-02-08T12:27:25.000000+0000
             */
            expires_at?: components["schemas"]["NullableTimestamp"];
        };
        /** @description The app has no access level with this ID. */
        PaidAccessLevelDoesNotExistError: {
            /**
             * @description What is wrong, with one entry for each invalid part of the request.
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
             * @description When access ends, in the future and not later than its current `expires_at`. If it is null or left out, access ends at once.
             * @example 2030-10-12T09:42:50.000000+0000
             */
            revoke_at?: components["schemas"]["NullableTimestamp"];
        };
        /** @description The profile does not have the access level to revoke. */
        ProfilePaidAccessLevelDoesNotExistError: {
            /**
             * @description What is wrong, with one entry for each invalid part of the request.
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
        /** @description `revoke_at` is later than the current `expires_at` of the level. An `expires_at` of null counts as later than any date. */
        RevocationDateMoreThanExpirationDateError: {
            /**
             * @description What is wrong, with one entry for each invalid part of the request.
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
        /** @description `revoke_at` is in the past. Leave it out, or send null, to revoke at once. */
        ValueError: {
            /**
             * @description What is wrong, with one entry for each invalid part of the request.
             * @example [
             *       {
             *         "source": null,
             *         "errors": [
             *           "Must be greater than the current time or null"
             *         ]
             *       }
             *     ]
             */
            errors: components["schemas"]["ErrorDetail"][];
            /**
             * @description Code of the error. Branch on it.
             * @example value_error
             * @constant
             * @enum {string}
             */
            error_code: "value_error";
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
             * @description What is wrong, with one entry for each invalid part of the request.
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
                 * @description The invalid part of the request.
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
        /** @description The purchase to import, and the user to import it for. */
        PaddleValidationRequest: {
            /**
             * @description The user's ID in your own system. The profile is created if there is none.
             * @example jane.doe@example.com
             */
            customer_user_id: string;
            /**
             * @description ID of a Paddle transaction (`txn_…`) or of a Paddle subscription (`sub_…`). The documents give no pattern, and their one sample has neither prefix.
             * @example txn_01hv8wptq8987qeep44cyrewp9
             */
            paddle_token: string;
        };
        /** @description The products of the purchase are not in the app, or their Paddle product and price IDs are not filled in. */
        NoProductsFoundError: {
            /**
             * @description What is wrong, with one entry for each invalid part of the request.
             * @example [
             *       {
             *         "source": "non_field_errors",
             *         "errors": [
             *           "No products found for purchase"
             *         ]
             *       }
             *     ]
             */
            errors: components["schemas"]["ErrorDetail"][];
            /**
             * @description Code of the error. Branch on it.
             * @example no_products_found
             * @constant
             * @enum {string}
             */
            error_code: "no_products_found";
            /**
             * @description The HTTP status of the response.
             * @example 400
             * @constant
             */
            status_code: 400;
        };
        /** @description The app has no Paddle API key, or a wrong one. */
        PaddleApiKeyNotFoundError: {
            /**
             * @description What is wrong, with one entry for each invalid part of the request.
             * @example [
             *       {
             *         "source": "non_field_errors",
             *         "errors": [
             *           "Paddle API key not found"
             *         ]
             *       }
             *     ]
             */
            errors: components["schemas"]["ErrorDetail"][];
            /**
             * @description Code of the error. Branch on it.
             * @example paddle_api_key_not_found
             * @constant
             * @enum {string}
             */
            error_code: "paddle_api_key_not_found";
            /**
             * @description The HTTP status of the response.
             * @example 400
             * @constant
             */
            status_code: 400;
        };
        /** @description The Paddle API key belongs to another app, or Paddle does not know the token. */
        InvalidPaddleCredentialsOrPurchaseNotFoundError: {
            /**
             * @description What is wrong, with one entry for each invalid part of the request.
             * @example [
             *       {
             *         "source": "non_field_errors",
             *         "errors": [
             *           "Invalid Paddle credentials or purchase not found"
             *         ]
             *       }
             *     ]
             */
            errors: components["schemas"]["ErrorDetail"][];
            /**
             * @description Code of the error. Branch on it.
             * @example invalid_paddle_credentials_or_purchase_not_found
             * @constant
             * @enum {string}
             */
            error_code: "invalid_paddle_credentials_or_purchase_not_found";
            /**
             * @description The HTTP status of the response.
             * @example 400
             * @constant
             */
            status_code: 400;
        };
        /** @description The IDs under which other services know the user; an ID that is not set is null. The object is not wrapped in `data`. */
        IntegrationIdentifiers: {
            /**
             * @description The network's ID of the user in Adjust.
             * @example 18546f6171f67e29d1cb983322ad1329
             */
            adjust_device_id?: string | null;
            /**
             * @description ID of the device in Airbridge.
             * @example 2bd6a7a2-6f2d-4c7e-9f6d-0d9f2c0f4a11
             */
            airbridge_device_id?: string | null;
            /**
             * @description ID of the device in Amplitude.
             * @example c6b1f7c8-92a3-4e36-b2d8-7f1b9a8f2f10
             */
            amplitude_device_id?: string | null;
            /**
             * @description ID of the user in Amplitude.
             * @example jane.doe@example.com
             */
            amplitude_user_id?: string | null;
            /**
             * @description ID of the device in AppMetrica.
             * @example 17433933337626317956
             */
            appmetrica_device_id?: string | null;
            /**
             * @description ID of the user in AppMetrica.
             * @example jane.doe@example.com
             */
            appmetrica_profile_id?: string | null;
            /**
             * @description The network's ID of the user in AppsFlyer.
             * @example 1741933337626-3179568
             */
            appsflyer_id?: string | null;
            /**
             * @description Key of the app in Branch.
             * @example key_live_jnBhaHwt5K8xtn4FZplrEmbiuAbcDeFg
             */
            branch_id?: string | null;
            /**
             * @description ID of the user in Facebook Ads.
             * @example XZ7EF7D15E-8FA1-49D8-B180-918EB333E42A
             */
            facebook_anonymous_id?: string | null;
            /**
             * @description ID of the user in Firebase.
             * @example C333B35DF1DB418E99F7B815E9F5C549
             */
            firebase_app_instance_id?: string | null;
            /**
             * @description ID of the user in Mixpanel.
             * @example 33w6yv5DPqVlyMVbjW31xvzJLtJ3
             */
            mixpanel_user_id?: string | null;
            /**
             * @description Legacy ID of the user in OneSignal.
             * @example 7d1c3f4e-6b0a-4a4e-9c36-1c3d5e7f9a0b
             */
            one_signal_player_id?: string | null;
            /**
             * @description Recommended ID of the user in OneSignal.
             * @example 333ed338-757d-466a-a672-ab92db196a1f
             */
            one_signal_subscription_id?: string | null;
            /**
             * @description ID of the user in PostHog.
             * @example 018f3f6e-98fc-7c36-a1b2-5d8e7f9a0b1c
             */
            posthog_distinct_user_id?: string | null;
            /**
             * @description ID of the device in Pushwoosh.
             * @example 4F5B2E7D-1C3A-4B6D-8E9F-0A1B2C3D4E5F
             */
            pushwoosh_hwid?: string | null;
            /**
             * @description ID of the device in Tenjin.
             * @example 9a8b7c6d-5e4f-4a3b-8c2d-1e0f9a8b7c6d
             */
            tenjin_analytics_installation_id?: string | null;
        };
        /** @description The identifiers to set, at least one. An identifier that is left out keeps its value. We assume that null clears one. */
        SetIntegrationIdentifiersRequest: {
            /**
             * @description The network's ID of the user in Adjust.
             * @example 18546f6171f67e29d1cb983322ad1329
             */
            adjust_device_id?: string | null;
            /**
             * @description ID of the device in Airbridge.
             * @example 2bd6a7a2-6f2d-4c7e-9f6d-0d9f2c0f4a11
             */
            airbridge_device_id?: string | null;
            /**
             * @description ID of the device in Amplitude.
             * @example c6b1f7c8-92a3-4e36-b2d8-7f1b9a8f2f10
             */
            amplitude_device_id?: string | null;
            /**
             * @description ID of the user in Amplitude.
             * @example jane.doe@example.com
             */
            amplitude_user_id?: string | null;
            /**
             * @description ID of the device in AppMetrica.
             * @example 17433933337626317956
             */
            appmetrica_device_id?: string | null;
            /**
             * @description ID of the user in AppMetrica.
             * @example jane.doe@example.com
             */
            appmetrica_profile_id?: string | null;
            /**
             * @description The network's ID of the user in AppsFlyer.
             * @example 1741933337626-3179568
             */
            appsflyer_id?: string | null;
            /**
             * @description Key of the app in Branch.
             * @example key_live_jnBhaHwt5K8xtn4FZplrEmbiuAbcDeFg
             */
            branch_id?: string | null;
            /**
             * @description ID of the user in Facebook Ads.
             * @example XZ7EF7D15E-8FA1-49D8-B180-918EB333E42A
             */
            facebook_anonymous_id?: string | null;
            /**
             * @description ID of the user in Firebase.
             * @example C333B35DF1DB418E99F7B815E9F5C549
             */
            firebase_app_instance_id?: string | null;
            /**
             * @description ID of the user in Mixpanel.
             * @example 33w6yv5DPqVlyMVbjW31xvzJLtJ3
             */
            mixpanel_user_id?: string | null;
            /**
             * @description Legacy ID of the user in OneSignal.
             * @example 7d1c3f4e-6b0a-4a4e-9c36-1c3d5e7f9a0b
             */
            one_signal_player_id?: string | null;
            /**
             * @description Recommended ID of the user in OneSignal.
             * @example 333ed338-757d-466a-a672-ab92db196a1f
             */
            one_signal_subscription_id?: string | null;
            /**
             * @description ID of the user in PostHog.
             * @example 018f3f6e-98fc-7c36-a1b2-5d8e7f9a0b1c
             */
            posthog_distinct_user_id?: string | null;
            /**
             * @description ID of the device in Pushwoosh.
             * @example 4F5B2E7D-1C3A-4B6D-8E9F-0A1B2C3D4E5F
             */
            pushwoosh_hwid?: string | null;
            /**
             * @description ID of the device in Tenjin.
             * @example 9a8b7c6d-5e4f-4a3b-8c2d-1e0f9a8b7c6d
             */
            tenjin_analytics_installation_id?: string | null;
        } & ({
            /**
             * @description The network's ID of the user in Adjust.
             * @example 18546f6171f67e29d1cb983322ad1329
             */
            adjust_device_id: string | null;
        } | {
            /**
             * @description ID of the device in Airbridge.
             * @example 2bd6a7a2-6f2d-4c7e-9f6d-0d9f2c0f4a11
             */
            airbridge_device_id: string | null;
        } | {
            /**
             * @description ID of the device in Amplitude.
             * @example c6b1f7c8-92a3-4e36-b2d8-7f1b9a8f2f10
             */
            amplitude_device_id: string | null;
        } | {
            /**
             * @description ID of the user in Amplitude.
             * @example jane.doe@example.com
             */
            amplitude_user_id: string | null;
        } | {
            /**
             * @description ID of the device in AppMetrica.
             * @example 17433933337626317956
             */
            appmetrica_device_id: string | null;
        } | {
            /**
             * @description ID of the user in AppMetrica.
             * @example jane.doe@example.com
             */
            appmetrica_profile_id: string | null;
        } | {
            /**
             * @description The network's ID of the user in AppsFlyer.
             * @example 1741933337626-3179568
             */
            appsflyer_id: string | null;
        } | {
            /**
             * @description Key of the app in Branch.
             * @example key_live_jnBhaHwt5K8xtn4FZplrEmbiuAbcDeFg
             */
            branch_id: string | null;
        } | {
            /**
             * @description ID of the user in Facebook Ads.
             * @example XZ7EF7D15E-8FA1-49D8-B180-918EB333E42A
             */
            facebook_anonymous_id: string | null;
        } | {
            /**
             * @description ID of the user in Firebase.
             * @example C333B35DF1DB418E99F7B815E9F5C549
             */
            firebase_app_instance_id: string | null;
        } | {
            /**
             * @description ID of the user in Mixpanel.
             * @example 33w6yv5DPqVlyMVbjW31xvzJLtJ3
             */
            mixpanel_user_id: string | null;
        } | {
            /**
             * @description Legacy ID of the user in OneSignal.
             * @example 7d1c3f4e-6b0a-4a4e-9c36-1c3d5e7f9a0b
             */
            one_signal_player_id: string | null;
        } | {
            /**
             * @description Recommended ID of the user in OneSignal.
             * @example 333ed338-757d-466a-a672-ab92db196a1f
             */
            one_signal_subscription_id: string | null;
        } | {
            /**
             * @description ID of the user in PostHog.
             * @example 018f3f6e-98fc-7c36-a1b2-5d8e7f9a0b1c
             */
            posthog_distinct_user_id: string | null;
        } | {
            /**
             * @description ID of the device in Pushwoosh.
             * @example 4F5B2E7D-1C3A-4B6D-8E9F-0A1B2C3D4E5F
             */
            pushwoosh_hwid: string | null;
        } | {
            /**
             * @description ID of the device in Tenjin.
             * @example 9a8b7c6d-5e4f-4a3b-8c2d-1e0f9a8b7c6d
             */
            tenjin_analytics_installation_id: string | null;
        });
        /** @description The user's settings; a setting that is not set is null. The documents do not show a response for a user without settings. */
        RefundSaverSettings: {
            /**
             * @description Whether the user consented to sharing purchase activity with Apple when they request a refund. If false, nothing is shared.
             * @example true
             */
            consent?: boolean | null;
            /**
             * @description What Adapty recommends to Apple for each refund request of the user: `grant`, `no_preference` or `decline`.
             * @example grant
             */
            custom_preference?: string | null;
        };
        /** @description The profile and its settings, not wrapped in `data`. */
        RefundSaverSettingsResponse: {
            /**
             * Format: uuid
             * @description Adapty's ID of the profile.
             * @example 3286abd3-48b0-4e9c-a5f6-ac0a006804a6
             */
            profile_id: string;
            /** @description The user's settings; a setting that is not set is null. The documents do not show a response for a user without settings. */
            settings: components["schemas"]["RefundSaverSettings"];
        };
        /**
         * @description What Adapty recommends to Apple for a refund request: `grant` to approve it, `no_preference` to leave the decision to Apple, `decline` to decline it.
         * @example grant
         * @enum {string}
         */
        RefundPreference: "grant" | "no_preference" | "decline";
        /** @description The user's settings, at least one of the two. They override the app's defaults. A setting that is left out keeps its value. */
        SetRefundSaverSettingsRequest: {
            /**
             * @description What Adapty recommends to Apple for each refund request of the user: `grant`, `no_preference` or `decline`. If null, the app's default applies.
             * @example decline
             */
            custom_preference?: components["schemas"]["RefundPreference"] | null;
            /**
             * @description Whether the user consented to sharing purchase activity with Apple when they request a refund. If false, nothing is shared. If null, the app's default applies.
             * @example true
             */
            consent?: boolean | null;
        } & ({
            /**
             * @description What Adapty recommends to Apple for each refund request of the user: `grant`, `no_preference` or `decline`. If null, the app's default applies.
             * @example decline
             */
            custom_preference: components["schemas"]["RefundPreference"] | null;
        } | {
            /**
             * @description Whether the user consented to sharing purchase activity with Apple when they request a refund. If false, nothing is shared. If null, the app's default applies.
             * @example true
             */
            consent: boolean | null;
        });
        /** @description An offer of a product. */
        ServerSideProductOffer: {
            /**
             * Format: uuid
             * @description Adapty's ID of the offer.
             * @example e31a4296-f250-4faf-ac80-3cc93c2da8f5
             */
            product_offer_id: string;
            /**
             * @description Name of the offer in the dashboard.
             * @example Free Trial
             */
            title: string;
        };
        /** @description A product on a paywall. It is not the `Product` of the web API. */
        ServerSideProduct: {
            /**
             * Format: uuid
             * @description Adapty's ID of the product.
             * @example b95e9e51-a056-4eb6-9cf7-b75d139e7c3c
             */
            product_id: string;
            /**
             * @description Name of the product in the dashboard.
             * @example Premium Monthly
             */
            title: string;
            /**
             * @description Period or kind of the product: `weekly`, `monthly`, `trimonthly`, `semiannual`, `annual`, `lifetime`, `uncategorised`, `nonsubscriptions`, `two_months` or `consumable`.
             * @example monthly
             */
            product_set: string;
            /**
             * @description The offer of the product, if there is one.
             * @example null
             */
            offer: components["schemas"]["ServerSideProductOffer"] | null;
        };
        /** @description A paywall in a list, without its remote configs and its screenshot. */
        ServerSidePaywallSummary: {
            /**
             * @description Name of the paywall in the dashboard.
             * @example Winter sale
             */
            title: string;
            /**
             * Format: uuid
             * @description Adapty's ID of the paywall.
             * @example fd891d4f-5906-45b9-97c1-13cc3dc665df
             */
            paywall_id: string;
            /**
             * @description Whether the paywall is made with the paywall builder.
             * @example false
             */
            use_paywall_builder: boolean;
            /**
             * @description Whether the paywall is made with the legacy paywall builder.
             * @example false
             */
            use_paywall_builder_legacy: boolean;
            /**
             * @description When the paywall was last changed.
             * @example 2025-07-08T07:27:06.754527+00:00
             */
            updated_at: components["schemas"]["Timestamp"];
            /**
             * @description When the paywall was created.
             * @example 2025-06-30T09:12:44.120000+00:00
             */
            created_at: components["schemas"]["Timestamp"];
            /**
             * @description State of the paywall: `draft`, `live`, `inactive` or `archived`.
             * @example live
             */
            state: string;
            /**
             * @description Whether the paywall is deleted.
             * @example false
             */
            is_deleted: boolean;
            /**
             * Format: uri
             * @description URL of the page that sells the products on the web, if there is one.
             * @example https://pay.example.com/winter
             */
            web_purchase_url?: string | null;
            /**
             * @description The products on the paywall.
             * @example []
             */
            products: components["schemas"]["ServerSideProduct"][];
        };
        /** @description Which page this is, and how many there are. */
        PagePagination: {
            /**
             * @description Number of paywalls on all pages.
             * @example 3
             */
            count: number;
            /**
             * @description Number of this page.
             * @example 1
             */
            page: number;
            /**
             * @description Number of pages.
             * @example 1
             */
            pages: number;
        };
        /** @description One page of paywalls. */
        ListPaywallsResponse: {
            /**
             * @description The paywalls of the page.
             * @example []
             */
            data: components["schemas"]["ServerSidePaywallSummary"][];
            /** @description About the page. */
            meta: {
                /** @description Which page this is, and how many there are. */
                pagination: components["schemas"]["PagePagination"];
            };
        };
        /** @description The data of a paywall for one locale. It is not the `RemoteConfig` of the web API, in which the locale is called `lang`. */
        ServerSideRemoteConfig: {
            /**
             * @description Locale of the data.
             * @example en
             */
            locale: string;
            /**
             * @description The data, as serialized JSON.
             * @example {"headline":"Winter sale"}
             */
            data: string;
        };
        /** @description A screenshot of a paywall. */
        PaywallScreenshot: {
            /**
             * @description Adapty's ID of the image.
             * @example 123456
             */
            image_id: number;
            /**
             * Format: uri
             * @description URL of the image.
             * @example https://public-media.adapty.io/example/paywall.png
             */
            url: string;
        };
        /** @description A paywall of the server-side API, not wrapped in `data`. It is not the `Paywall` of the web API. */
        ServerSidePaywall: {
            /**
             * @description Name of the paywall in the dashboard.
             * @example Winter sale
             */
            title: string;
            /**
             * Format: uuid
             * @description Adapty's ID of the paywall.
             * @example fd891d4f-5906-45b9-97c1-13cc3dc665df
             */
            paywall_id: string;
            /**
             * @description Whether the paywall is made with the paywall builder.
             * @example false
             */
            use_paywall_builder: boolean;
            /**
             * @description Whether the paywall is made with the legacy paywall builder.
             * @example false
             */
            use_paywall_builder_legacy: boolean;
            /**
             * @description When the paywall was last changed.
             * @example 2025-07-08T07:27:06.754527+00:00
             */
            updated_at: components["schemas"]["Timestamp"];
            /**
             * @description When the paywall was created.
             * @example 2025-06-30T09:12:44.120000+00:00
             */
            created_at: components["schemas"]["Timestamp"];
            /**
             * @description State of the paywall: `draft`, `live`, `inactive` or `archived`.
             * @example live
             */
            state: string;
            /**
             * @description Whether the paywall is deleted.
             * @example false
             */
            is_deleted: boolean;
            /**
             * Format: uri
             * @description URL of the page that sells the products on the web, if there is one.
             * @example https://pay.example.com/winter
             */
            web_purchase_url?: string | null;
            /**
             * @description The products on the paywall.
             * @example []
             */
            products: components["schemas"]["ServerSideProduct"][];
            /**
             * @description The remote configs, one for each locale.
             * @example []
             */
            remote_configs?: components["schemas"]["ServerSideRemoteConfig"][];
            /**
             * @description Screenshot of the paywall, if there is one.
             * @example null
             */
            main_screenshot?: components["schemas"]["PaywallScreenshot"] | null;
        };
        /** @description The app has no paywall with this ID. */
        PaywallDoesNotExistError: {
            /**
             * @description What is wrong, with one entry for each invalid part of the request.
             * @example [
             *       {
             *         "source": null,
             *         "errors": [
             *           "Paywall not found"
             *         ]
             *       }
             *     ]
             */
            errors: components["schemas"]["ErrorDetail"][];
            /**
             * @description Code of the error. Branch on it.
             * @example paywall_does_not_exist
             * @constant
             * @enum {string}
             */
            error_code: "paywall_does_not_exist";
            /**
             * @description The HTTP status of the response.
             * @example 404
             * @constant
             */
            status_code: 404;
        };
        /** @description What to change. */
        UpdatePaywallRequest: {
            /**
             * @description The new remote configs. They replace all that the paywall has; to keep some of these, get the paywall first and include them.
             * @example [
             *       {
             *         "locale": "en",
             *         "data": "{\"headline\":\"Winter sale\"}"
             *       }
             *     ]
             */
            remote_configs: readonly components["schemas"]["ServerSideRemoteConfig"][];
        };
        /** @description What was credited or debited in one currency. */
        VirtualCurrencyTransactionItem: {
            /**
             * @description Code of the currency.
             * @example COINS
             */
            currency_code: string;
            /**
             * Format: int32
             * @description A positive amount was credited, a negative one was debited.
             * @example 500
             */
            amount: number;
            /**
             * Format: int32
             * @description Balance of the currency after the transaction. Never negative.
             * @example 12950
             */
            balance_after: number;
        };
        /** @description One transaction. */
        VirtualCurrencyTransaction: {
            /**
             * Format: uuid
             * @description ID of the transaction.
             * @example 0190e8a4-1c2b-7def-8abc-2c1a4b6d8e90
             */
            transaction_id: string;
            /**
             * @description What caused the transaction: `store_purchase`, `subscription_renewal`, `trial_start`, `api_transaction`, `dashboard_transaction`, `refund` or `expiry`.
             * @example api_transaction
             */
            transaction_type: string;
            /**
             * @description What was credited or debited, by currency.
             * @example []
             */
            items: components["schemas"]["VirtualCurrencyTransactionItem"][];
            /**
             * @description The metadata that was sent with the transaction, if any.
             * @example null
             */
            metadata?: {
                [key: string]: string;
            } | null;
            /**
             * @description When the transaction was created.
             * @example 2026-05-23T10:30:00Z
             */
            created_at: components["schemas"]["Timestamp"];
        };
        /** @description Where the next page starts. */
        CursorPagination: {
            /**
             * @description Send it as `cursor` to get the next page. Null on the last page.
             * @example MDE5MGU4YTQtMWMyYi03ZGVmLThhYmMtMmMxYTRiNmQ4ZTkw
             */
            next_cursor: string | null;
        };
        /** @description One page of transactions, newest first. */
        ListVirtualCurrencyTransactionsResponse: {
            /**
             * @description The transactions, newest first.
             * @example []
             */
            data: components["schemas"]["VirtualCurrencyTransaction"][];
            /** @description Where the next page starts. */
            pagination: components["schemas"]["CursorPagination"];
        };
        /** @description The cursor does not come from a response. */
        InvalidCursorError: {
            /**
             * @description What is wrong, with one entry for each invalid part of the request.
             * @example [
             *       {
             *         "source": "cursor",
             *         "errors": [
             *           "Invalid cursor"
             *         ]
             *       }
             *     ]
             */
            errors: components["schemas"]["ErrorDetail"][];
            /**
             * @description Code of the error. Branch on it.
             * @example invalid_cursor
             * @constant
             * @enum {string}
             */
            error_code: "invalid_cursor";
            /**
             * @description The HTTP status of the response.
             * @example 400
             * @constant
             */
            status_code: 400;
        };
        /** @description Virtual currency is not switched on for the app. Adapty's support switches it on. */
        FeatureNotEnabledError: {
            /**
             * @description What is wrong, with one entry for each invalid part of the request.
             * @example [
             *       {
             *         "source": null,
             *         "errors": [
             *           "Virtual currency is not enabled for this app."
             *         ]
             *       }
             *     ]
             */
            errors: components["schemas"]["ErrorDetail"][];
            /**
             * @description Code of the error. Branch on it.
             * @example feature_not_enabled
             * @constant
             * @enum {string}
             */
            error_code: "feature_not_enabled";
            /**
             * @description The HTTP status of the response.
             * @example 403
             * @constant
             */
            status_code: 403;
        };
        /** @description What to credit or to debit in one currency. */
        VirtualCurrencyAmount: {
            /**
             * @description Code of the currency: at most 32 Latin letters, digits and underscores. Lower-case letters were converted to upper case when the currency was created.
             * @example COINS
             */
            currency_code: string;
            /**
             * Format: int32
             * @description A positive amount is credited, a negative one is debited. 0 is rejected with `amount_zero`.
             * @example 500
             */
            amount: number;
        };
        /** @description What to credit and to debit. */
        CreateVirtualCurrencyTransactionRequest: {
            /**
             * @description Up to 20 currencies, each once. All amounts are applied, or none.
             * @example [
             *       {
             *         "currency_code": "COINS",
             *         "amount": 500
             *       }
             *     ]
             */
            items: readonly components["schemas"]["VirtualCurrencyAmount"][];
            /**
             * @description Your own data about the transaction, at most 5 entries. A key has 1 to 30 lower-case letters, digits or underscores; a value has at most 200 characters.
             * @example {
             *       "reason": "exchange"
             *     }
             */
            metadata?: {
                [key: string]: string;
            } | null;
        };
        /** @description The balance of one currency. */
        VirtualCurrencyBalance: {
            /**
             * @description Code of the currency.
             * @example COINS
             */
            code: string;
            /**
             * @description Name of the currency in the dashboard.
             * @example Gold Coins
             */
            name: string;
            /**
             * Format: int32
             * @description Units of the currency, including those that are held. Never negative.
             * @example 12950
             */
            balance: number;
            /**
             * Format: int32
             * @description Units that are held. Currently always 0.
             * @example 0
             */
            held: number;
            /**
             * Format: int32
             * @description `balance` minus `held`.
             * @example 12950
             */
            available: number;
        };
        /** @description The transaction and the balances after it, not wrapped in `data`. */
        CreateVirtualCurrencyTransactionResponse: {
            /**
             * Format: uuid
             * @description ID of the transaction.
             * @example 0190e8a4-1c2b-7def-8abc-2c1a4b6d8e90
             */
            transaction_id: string;
            /**
             * @description The balances of the currencies in the request, after the transaction.
             * @example []
             */
            balances: components["schemas"]["VirtualCurrencyBalance"][];
        };
        /** @description The balance does not cover a debit. The transaction is not applied. */
        InsufficientBalanceError: {
            /**
             * @description What is wrong, with one entry for each invalid part of the request.
             * @example [
             *       {
             *         "source": "currency_code",
             *         "errors": [
             *           "Insufficient balance for currency COINS"
             *         ]
             *       }
             *     ]
             */
            errors: components["schemas"]["ErrorDetail"][];
            /**
             * @description Code of the error. Branch on it.
             * @example insufficient_balance
             * @constant
             * @enum {string}
             */
            error_code: "insufficient_balance";
            /**
             * @description The HTTP status of the response.
             * @example 400
             * @constant
             */
            status_code: 400;
        };
        /** @description The app has no currency with this code. */
        UnknownCurrencyError: {
            /**
             * @description What is wrong, with one entry for each invalid part of the request.
             * @example [
             *       {
             *         "source": "currency_code",
             *         "errors": [
             *           "Unknown currency COINS"
             *         ]
             *       }
             *     ]
             */
            errors: components["schemas"]["ErrorDetail"][];
            /**
             * @description Code of the error. Branch on it.
             * @example unknown_currency
             * @constant
             * @enum {string}
             */
            error_code: "unknown_currency";
            /**
             * @description The HTTP status of the response.
             * @example 400
             * @constant
             */
            status_code: 400;
        };
        /** @description A currency occurs twice. */
        DuplicateCurrencyError: {
            /**
             * @description What is wrong, with one entry for each invalid part of the request.
             * @example [
             *       {
             *         "source": "items",
             *         "errors": [
             *           "Currency COINS is duplicated"
             *         ]
             *       }
             *     ]
             */
            errors: components["schemas"]["ErrorDetail"][];
            /**
             * @description Code of the error. Branch on it.
             * @example duplicate_currency
             * @constant
             * @enum {string}
             */
            error_code: "duplicate_currency";
            /**
             * @description The HTTP status of the response.
             * @example 400
             * @constant
             */
            status_code: 400;
        };
        /** @description An amount is 0. */
        AmountZeroError: {
            /**
             * @description What is wrong, with one entry for each invalid part of the request.
             * @example [
             *       {
             *         "source": "amount",
             *         "errors": [
             *           "Amount must not be zero"
             *         ]
             *       }
             *     ]
             */
            errors: components["schemas"]["ErrorDetail"][];
            /**
             * @description Code of the error. Branch on it.
             * @example amount_zero
             * @constant
             * @enum {string}
             */
            error_code: "amount_zero";
            /**
             * @description The HTTP status of the response.
             * @example 400
             * @constant
             */
            status_code: 400;
        };
        /** @description A balance would exceed 2,147,483,647, the largest 32-bit integer. The transaction is not applied. */
        BalanceOverflowError: {
            /**
             * @description What is wrong, with one entry for each invalid part of the request.
             * @example [
             *       {
             *         "source": "currency_code",
             *         "errors": [
             *           "Balance overflow for currency COINS"
             *         ]
             *       }
             *     ]
             */
            errors: components["schemas"]["ErrorDetail"][];
            /**
             * @description Code of the error. Branch on it.
             * @example balance_overflow
             * @constant
             * @enum {string}
             */
            error_code: "balance_overflow";
            /**
             * @description The HTTP status of the response.
             * @example 400
             * @constant
             */
            status_code: 400;
        };
        /** @description The list of items is empty. */
        EmptyItemsError: {
            /**
             * @description What is wrong, with one entry for each invalid part of the request.
             * @example [
             *       {
             *         "source": "items",
             *         "errors": [
             *           "Items must not be empty"
             *         ]
             *       }
             *     ]
             */
            errors: components["schemas"]["ErrorDetail"][];
            /**
             * @description Code of the error. Branch on it.
             * @example empty_items
             * @constant
             * @enum {string}
             */
            error_code: "empty_items";
            /**
             * @description The HTTP status of the response.
             * @example 400
             * @constant
             */
            status_code: 400;
        };
        /** @description The `Idempotency-Key` is not a UUID of version 4. */
        IdempotencyKeyInvalidError: {
            /**
             * @description What is wrong, with one entry for each invalid part of the request.
             * @example [
             *       {
             *         "source": "Idempotency-Key",
             *         "errors": [
             *           "Idempotency-Key must be a UUID v4"
             *         ]
             *       }
             *     ]
             */
            errors: components["schemas"]["ErrorDetail"][];
            /**
             * @description Code of the error. Branch on it.
             * @example idempotency_key_invalid
             * @constant
             * @enum {string}
             */
            error_code: "idempotency_key_invalid";
            /**
             * @description The HTTP status of the response.
             * @example 400
             * @constant
             */
            status_code: 400;
        };
        /** @description A request with the same `Idempotency-Key` is still running. Wait as long as `Retry-After` says, then send the request again. */
        IdempotencyInFlightError: {
            /**
             * @description What is wrong, with one entry for each invalid part of the request.
             * @example [
             *       {
             *         "source": null,
             *         "errors": [
             *           "A similar request is being processed."
             *         ]
             *       }
             *     ]
             */
            errors: components["schemas"]["ErrorDetail"][];
            /**
             * @description Code of the error. Branch on it.
             * @example idempotency_in_flight
             * @constant
             * @enum {string}
             */
            error_code: "idempotency_in_flight";
            /**
             * @description The HTTP status of the response.
             * @example 409
             * @constant
             */
            status_code: 409;
        };
        /** @description The store transaction was credited before. */
        DuplicateSourceTransactionError: {
            /**
             * @description What is wrong, with one entry for each invalid part of the request.
             * @example [
             *       {
             *         "source": null,
             *         "errors": [
             *           "The source transaction was already processed."
             *         ]
             *       }
             *     ]
             */
            errors: components["schemas"]["ErrorDetail"][];
            /**
             * @description Code of the error. Branch on it.
             * @example duplicate_source_transaction
             * @constant
             * @enum {string}
             */
            error_code: "duplicate_source_transaction";
            /**
             * @description The HTTP status of the response.
             * @example 409
             * @constant
             */
            status_code: 409;
        };
        /** @description The body does not match the schema of the request. Creating a virtual currency transaction has 422 for this, all other operations have 400. */
        ValidationUnprocessableContentError: {
            /**
             * @description What is wrong, with one entry for each invalid part of the request.
             * @example [
             *       {
             *         "source": "items",
             *         "errors": [
             *           "List should have at most 20 items"
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
             * @example 422
             * @constant
             */
            status_code: 422;
        };
        /** @description The balances of the profile. */
        ListVirtualCurrencyBalancesResponse: {
            /**
             * Format: int64
             * @description Time of the response, in milliseconds since 1970-01-01T00:00:00Z.
             * @example 1779532200000
             */
            response_created_at: number;
            /**
             * @description One balance for each currency of the app, 0 if the profile never held it. Empty if the app has no currencies.
             * @example []
             */
            data: components["schemas"]["VirtualCurrencyBalance"][];
        };
        /** @description The placement, and the user for whom to select the paywall, identified by at least one of the two IDs. */
        GetPaywallRequest: {
            /** @description Store whose products the paywall offers: `app_store`, `play_store`, `stripe`, or the name of your custom store. */
            store: components["schemas"]["Store"];
            /**
             * @description ID of the placement, as configured in the dashboard.
             * @example onboarding
             */
            placement_id: string;
            /**
             * @description Locale of the remote config: a language, or a language and a region joined by a hyphen. The default locale applies if the field is missing.
             * @example en
             */
            locale?: string;
            /**
             * @description The user's ID in your own system. Either it or `profile_id` is required.
             * @example jane.doe@example.com
             */
            customer_user_id?: string;
            /**
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
             * @description Locale of the remote config: a language, or a language and a region joined by a hyphen.
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
        /** @description What a placement shows: the products and your remote config. */
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
        /** @description The app has no such placement. */
        VariationDoesNotExistError: {
            /**
             * @description What is wrong, with one entry for each invalid part of the request.
             * @example [
             *       {
             *         "source": null,
             *         "errors": [
             *           "Variation for onboarding does not exist."
             *         ]
             *       }
             *     ]
             */
            errors: components["schemas"]["ErrorDetail"][];
            /**
             * @description Code of the error. Branch on it.
             * @example VARIATION_DOES_NOT_EXIST_ERROR
             * @constant
             * @enum {string}
             */
            error_code: "VARIATION_DOES_NOT_EXIST_ERROR";
            /**
             * @description The HTTP status of the response.
             * @example 404
             * @constant
             */
            status_code: 404;
        };
        /** @description The paywall variation that was shown, and the user who saw it, identified by at least one of the two IDs. */
        RecordPaywallViewRequest: {
            /** @description Store whose products the paywall offers: `app_store`, `play_store`, `stripe`, or the name of your custom store. */
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
             * @description Adapty's ID of the profile. Either it or `customer_user_id` is required.
             * @example 3286abd3-48b0-4e9c-a5f6-ac0a006804a6
             */
            profile_id: string;
        });
        /** @description The date is not ISO 8601. Only the web API uses this code. */
        DatetimeError: {
            /**
             * @description What is wrong, with one entry for each invalid part of the request.
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
        /** @description Where the user came from. At least one of the two IDs identifies the user. */
        AddAttributionRequest: {
            /**
             * @description Whether the user came from an advertisement.
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
             * @description Adapty's ID of the profile. Either it or `customer_user_id` is required.
             * @example 3286abd3-48b0-4e9c-a5f6-ac0a006804a6
             */
            profile_id: string;
        });
        /** @description The value is not an allowed one. Only the web API uses this code. */
        EnumError: {
            /**
             * @description What is wrong, with one entry for each invalid part of the request.
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
        /**
         * @description Chart to retrieve, one per request.
         * @example revenue
         * @enum {string}
         */
        AnalyticsChartId: "revenue" | "mrr" | "arr" | "arppu" | "subscriptions_active" | "subscriptions_new" | "subscriptions_renewal_cancelled" | "subscriptions_expired" | "trials_active" | "trials_new" | "trials_renewal_cancelled" | "trials_expired" | "grace_period" | "billing_issue" | "refund_events" | "refund_money" | "non_subscriptions" | "arpu" | "installs";
        /** @description The data to include. Only `date` is required. */
        MetricsFilters: {
            /**
             * @description A day, or the first and the last day of a period, each as `YYYY-MM-DD`.
             * @example [
             *       "2025-01-01",
             *       "2025-01-31"
             *     ]
             */
            date: readonly string[];
            /**
             * @description First and last day of an earlier period to compare with. Not available for cohorts, and not for ARPU, installs, cancelled and expired trials, grace periods, billing issues, cancelled renewals and expired subscriptions.
             * @example [
             *       "2024-12-01",
             *       "2024-12-31"
             *     ]
             */
            compare_date?: readonly string[];
            /**
             * @description Stores: `app_store`, `play_store`, `stripe`, or the ID of a custom store.
             * @example [
             *       "app_store"
             *     ]
             */
            store?: readonly string[];
            /**
             * @description Countries by their two-letter ISO 3166-1 code. The samples write them in lower case, such as `us`.
             * @example [
             *       "us"
             *     ]
             */
            country?: readonly string[];
            /**
             * @description Products as store and ID, such as `app_store:premium_monthly`, or `play_store:premium_sub:monthly-base-plan` with a base plan. An ID without its store is rejected.
             * @example [
             *       "app_store:premium_monthly"
             *     ]
             */
            store_product_id?: readonly string[];
            /**
             * @description Lengths of the subscription: `Weekly`, `Monthly`, `2 months`, `3 months`, `6 months`, `Annual`, `Lifetime` or `Uncategorized`.
             * @example [
             *       "Monthly"
             *     ]
             */
            duration?: readonly string[];
            /**
             * @description Integrations that attributed the users: `adjust`, `airbridge`, `apple_search_ads`, `appsflyer`, `branch` or `custom`.
             * @example [
             *       "apple_search_ads"
             *     ]
             */
            attribution_source?: readonly string[];
            /**
             * @description How the users were acquired: `organic`, `non-organic` or `unknown`. Other documents write `non_organic`.
             * @example [
             *       "organic"
             *     ]
             */
            attribution_status?: readonly string[];
            /**
             * @description Marketing channels.
             * @example [
             *       "search"
             *     ]
             */
            attribution_channel?: readonly string[];
            /**
             * @description Campaigns.
             * @example [
             *       "winter_sale"
             *     ]
             */
            attribution_campaign?: readonly string[];
            /**
             * @description Ad groups.
             * @example [
             *       "runners"
             *     ]
             */
            attribution_adgroup?: readonly string[];
            /**
             * @description Ad sets.
             * @example [
             *       "video_30s"
             *     ]
             */
            attribution_adset?: readonly string[];
            /**
             * @description Creatives.
             * @example [
             *       "banner_blue"
             *     ]
             */
            attribution_creative?: readonly string[];
            /**
             * @description Categories of the offer: `no_offer`, `introductory`, `promotional`, `offer_code`, `win_back` or `retention`.
             * @example [
             *       "introductory"
             *     ]
             */
            offer_category?: readonly string[];
            /**
             * @description Types of the offer: `free_trial`, `pay_as_you_go` or `pay_up_front`.
             * @example [
             *       "free_trial"
             *     ]
             */
            offer_type?: readonly string[];
            /**
             * @description IDs of offers.
             * @example [
             *       "spring_discount"
             *     ]
             */
            offer_id?: readonly string[];
        };
        /**
         * @description Length of the periods into which the data is grouped.
         * @example month
         * @enum {string}
         */
        AnalyticsPeriodUnit: "day" | "week" | "month" | "quarter" | "year";
        /**
         * @description Date by which a purchase is assigned to a period: that of the purchase itself, or that of the user's install.
         * @example purchase_date
         * @enum {string}
         */
        AnalyticsDateType: "purchase_date" | "profile_install_date";
        /**
         * @description Format of the response: JSON or CSV.
         * @example json
         * @enum {string}
         */
        AnalyticsFormat: "json" | "csv";
        /** @description The chart to retrieve, its filters, and how to group the data. */
        AnalyticsDataRequest: {
            /** @description Chart to retrieve, one per request. */
            chart_id: components["schemas"]["AnalyticsChartId"];
            /** @description The data to include. */
            filters: components["schemas"]["MetricsFilters"];
            /**
             * @description Length of the periods into which the data is grouped, `month` if the field is missing.
             * @default month
             * @example month
             */
            period_unit?: components["schemas"]["AnalyticsPeriodUnit"];
            /**
             * @description Date by which a purchase is assigned to a period: that of the purchase itself, or that of the user's install. `purchase_date` if the field is missing.
             * @default purchase_date
             * @example purchase_date
             */
            date_type?: components["schemas"]["AnalyticsDateType"];
            /**
             * @description What the data is segmented by: `country`, `store`, `attribution_status`, `attribution_channel`, `attribution_campaign`, `attribution_adgroup`, `attribution_adset`, `attribution_creative`, `attribution_source`, `period`, `store_product_id`, `paywall_id`, `audience_id`, `placement_id`, `duration`, `renewal_status`, `offer_category`, `offer_type`, `offer_id` or `cancellation_reason`. Each chart supports some of them.
             * @example country
             */
            segmentation?: string;
            /**
             * @description Format of the response, `json` if the field is missing.
             * @default json
             * @example json
             */
            format?: components["schemas"]["AnalyticsFormat"];
        };
        /** @description One row. The documents do not list its fields. */
        AnalyticsRow: {
            [key: string]: unknown;
        };
        /** @description Period that is recommended for the data. */
        RecommendedPeriod: {
            /**
             * @description First day.
             * @example 2025-01-01
             */
            date_from?: string;
            /**
             * @description Last day.
             * @example 2025-01-31
             */
            date_to?: string;
            /**
             * @description Length of the periods.
             * @example month
             */
            period_unit?: string;
        };
        /** @description One metric over the period. */
        MetricData: {
            /**
             * @description Points of the metric. The array may be empty.
             * @example []
             */
            data?: components["schemas"]["AnalyticsRow"][];
            /**
             * @description Value of the whole period.
             * @example 1234.5
             */
            value?: number;
            /**
             * @description By its name, the lower bound of the value. The documents do not explain the field.
             * @example null
             */
            value_from?: number | null;
            /**
             * @description By its name, the upper bound of the value. The documents do not explain the field.
             * @example null
             */
            value_to?: number | null;
            /**
             * @description By its name, the lower bound of the value in the compared period. The documents do not explain the field.
             * @example null
             */
            compare_value_from?: number | null;
            /**
             * @description By its name, the upper bound of the value in the compared period. The documents do not explain the field.
             * @example null
             */
            compare_value_to?: number | null;
            /**
             * @description Title of the chart.
             * @example Revenue
             */
            title?: string;
            /**
             * @description Whether the metric has several series or one: `multi` or `single`.
             * @example multi
             */
            type?: string;
            /**
             * @description How the points are aggregated: `sum` or `average`.
             * @example sum
             */
            default_aggregation?: string;
            /**
             * @description What the metric means, as HTML.
             * @example <p>Money earned in the period, before taxes and the store's commission.</p>
             */
            description?: string;
            /**
             * @description Name of the metric.
             * @example revenue
             */
            metric_name?: string;
            /**
             * @description Whether the data is JSON.
             * @example true
             */
            is_json?: boolean;
            /**
             * @description Unit of the value: `USD` or `percent`.
             * @example USD
             */
            unit?: string;
            /**
             * @description Period that is recommended for the data.
             * @example null
             */
            recommended_period?: components["schemas"]["RecommendedPeriod"] | null;
        };
        /** @description The metrics of a chart. */
        AnalyticsDataResponse: {
            /**
             * @description The metrics by name. The documents show `revenue`, `proceeds` and `net_revenue`; they do not list the names for other charts.
             * @example {}
             */
            data?: {
                [key: string]: components["schemas"]["MetricData"];
            };
        };
        /** @description The request is invalid. The documents list no codes for this error, and require none of its fields. */
        AnalyticsBadRequestError: {
            /**
             * @description What is wrong, with one entry for each invalid part of the request.
             * @example [
             *       {
             *         "source": "chart_id",
             *         "errors": [
             *           "field required"
             *         ]
             *       }
             *     ]
             */
            errors?: {
                /**
                 * @description The invalid field, `non_field_errors` or null.
                 * @example chart_id
                 */
                source?: string | null;
                /**
                 * @description Message for people. Do not branch on it.
                 * @example [
                 *       "field required"
                 *     ]
                 */
                errors?: string[];
            }[];
            /**
             * @description Code of the error.
             * @example validation_error
             */
            error_code?: string;
            /**
             * @description The HTTP status of the response.
             * @example 400
             * @constant
             */
            status_code?: 400;
        };
        /**
         * @description Unit of the columns: renewals, or days since the install.
         * @example renewals
         * @enum {string}
         */
        AnalyticsPeriodType: "renewals" | "days";
        /** @description The filters of the cohorts, and what to compute for them. */
        CohortDataRequest: {
            /** @description The data to include. `compare_date` is not available for cohorts. */
            filters: components["schemas"]["MetricsFilters"];
            /**
             * @description Length of the periods into which the data is grouped, `month` if the field is missing.
             * @default month
             * @example month
             */
            period_unit?: components["schemas"]["AnalyticsPeriodUnit"];
            /**
             * @description Unit of the columns: renewals, or days since the install. `renewals` if the field is missing.
             * @default renewals
             * @example renewals
             */
            period_type?: components["schemas"]["AnalyticsPeriodType"];
            /**
             * @description Whether values are absolute, or relative to 100 % at the start. `absolute` if the field is missing.
             * @default absolute
             * @example absolute
             * @enum {string}
             */
            value_type?: "absolute" | "relative";
            /**
             * @description What is computed: `revenue`, revenue per paying user (`arppu`), per user (`arpu`), per active subscriber (`arpas`), `subscribers` or `subscriptions`. `revenue` if the field is missing.
             * @default revenue
             * @example revenue
             * @enum {string}
             */
            value_field?: "revenue" | "arppu" | "arpu" | "arpas" | "subscribers" | "subscriptions";
            /**
             * @description Which money is counted: `revenue`, `proceeds` (after the store's commission), or `net_revenue` (after commission and taxes). `revenue` if the field is missing.
             * @default revenue
             * @example revenue
             * @enum {string}
             */
            accounting_type?: "revenue" | "proceeds" | "net_revenue";
            /**
             * @description For the period type `days`, the days since the install that become the columns.
             * @default [
             *       0,
             *       3,
             *       7,
             *       14,
             *       28,
             *       31,
             *       61,
             *       92,
             *       183,
             *       336,
             *       550,
             *       731
             *     ]
             * @example [
             *       0,
             *       7,
             *       28
             *     ]
             */
            renewal_days?: readonly number[];
            /**
             * @description Number of months to predict. 12 if the field is missing.
             * @default 12
             * @example 12
             * @enum {integer}
             */
            prediction_months?: 3 | 6 | 9 | 12 | 18 | 24;
            /**
             * @description Format of the response, `json` if the field is missing.
             * @default json
             * @example json
             */
            format?: components["schemas"]["AnalyticsFormat"];
        };
        /** @description Values of a cohort in one period. The documents do not say which field has the day if the period type is `days`. */
        CohortValue: {
            /**
             * @description Average revenue per active subscriber, in US dollars.
             * @example 8.99
             */
            arpas_usd?: number;
            /**
             * @description Average proceeds per active subscriber, in US dollars.
             * @example 7.6
             */
            appas_usd?: number;
            /**
             * @description Average net revenue per active subscriber, in US dollars.
             * @example 6.1
             */
            anrpas_usd?: number;
            /**
             * @description Average net revenue per paying user, in US dollars.
             * @example 6.1
             */
            anrppu_usd?: number;
            /**
             * @description Average proceeds per paying user, in US dollars.
             * @example 7.6
             */
            apppu_usd?: number;
            /**
             * @description Average revenue per paying user, in US dollars.
             * @example 8.99
             */
            arppu_usd?: number;
            /**
             * @description Average net revenue per user, in US dollars.
             * @example 1.2
             */
            anrpu_usd?: number;
            /**
             * @description Average proceeds per user, in US dollars.
             * @example 1.5
             */
            appu_usd?: number;
            /**
             * @description Average revenue per user, in US dollars.
             * @example 1.8
             */
            arpu_usd?: number;
            /**
             * @description Revenue, in US dollars.
             * @example 899
             */
            revenue_usd?: number;
            /**
             * @description Proceeds, in US dollars.
             * @example 760
             */
            proceeds_usd?: number;
            /**
             * @description Net revenue, in US dollars.
             * @example 610
             */
            net_revenue_usd?: number;
            /**
             * @description Revenue relative to the first period, in percent.
             * @example 100
             */
            revenue_relative?: number;
            /**
             * @description Proceeds relative to the first period, in percent.
             * @example 100
             */
            proceeds_relative?: number;
            /**
             * @description Net revenue relative to the first period, in percent.
             * @example 100
             */
            net_revenue_relative?: number;
            /**
             * @description Subscriptions relative to the first period, in percent.
             * @example 100
             */
            subscriptions_relative?: number;
            /**
             * @description Subscribers relative to the first period, in percent.
             * @example 100
             */
            subscribers_relative?: number;
            /**
             * @description Number of users who installed the app.
             * @example 500
             */
            installs?: number;
            /**
             * @description Number of the period. 1 is the first.
             * @example 1
             */
            period?: number;
            /**
             * @description Number of subscriptions that were active in the period.
             * @example 100
             */
            subscriptions?: number;
            /**
             * @description Number of subscribers who were active in the period.
             * @example 100
             */
            subscribers?: number;
            /**
             * @description Whether the period is still running.
             * @example false
             */
            currently_active_period?: boolean;
        };
        /** @description One cohort, or the total of all. */
        CohortSegment: {
            /**
             * @description First day of the cohort.
             * @example 2025-01-01
             */
            segment_start_date?: string;
            /**
             * @description `total` for the total of all cohorts, `single` for one.
             * @example single
             */
            type?: string;
            /**
             * @description Title of the cohort.
             * @example Jan 2025
             */
            title?: string;
            /**
             * @description Number of users who installed the app.
             * @example 500
             */
            total_installs?: number;
            /**
             * @description Number of subscriptions bought.
             * @example 120
             */
            total_subscriptions?: number;
            /**
             * @description Number of users who paid.
             * @example 100
             */
            total_paid_subscribers?: number;
            /**
             * @description Revenue, in US dollars.
             * @example 899
             */
            total_revenue_usd?: number;
            /**
             * @description Proceeds, in US dollars.
             * @example 760
             */
            total_proceeds_usd?: number;
            /**
             * @description Net revenue, in US dollars.
             * @example 610
             */
            total_net_revenue_usd?: number;
            /**
             * @description Average net revenue per active subscriber, in US dollars.
             * @example 6.1
             */
            total_anrpas_usd?: number;
            /**
             * @description Average proceeds per active subscriber, in US dollars.
             * @example 7.6
             */
            total_appas_usd?: number;
            /**
             * @description Average revenue per active subscriber, in US dollars.
             * @example 8.99
             */
            total_arpas_usd?: number;
            /**
             * @description Average net revenue per paying user, in US dollars.
             * @example 6.1
             */
            total_anrppu_usd?: number;
            /**
             * @description Average proceeds per paying user, in US dollars.
             * @example 7.6
             */
            total_apppu_usd?: number;
            /**
             * @description Average revenue per paying user, in US dollars.
             * @example 8.99
             */
            total_arppu_usd?: number;
            /**
             * @description Average net revenue per user, in US dollars.
             * @example 1.2
             */
            total_anrpu_usd?: number;
            /**
             * @description Average proceeds per user, in US dollars.
             * @example 1.5
             */
            total_appu_usd?: number;
            /**
             * @description Average revenue per user, in US dollars.
             * @example 1.8
             */
            total_arpu_usd?: number;
            /**
             * @description The prediction. The documents do not list its fields.
             * @example null
             */
            predict?: {
                [key: string]: unknown;
            } | null;
            /**
             * @description Values of the cohort, one for each period.
             * @example []
             */
            values?: components["schemas"]["CohortValue"][];
        };
        /** @description The cohorts. */
        CohortDataResponse: {
            /**
             * @description One segment for each cohort, and one for their total.
             * @example []
             */
            data?: components["schemas"]["CohortSegment"][];
        };
        /** @description The step whose conversion to compute, and the filters. */
        ConversionDataRequest: {
            /** @description The data to include. */
            filters: components["schemas"]["MetricsFilters"];
            /**
             * @description Where the step starts: null for the install, 0 for the trial, 1 for the first paid period, and so on.
             * @example 0
             */
            from_period: number | string | null;
            /**
             * @description Where the step ends: 0 for the trial, 1 for the first paid period, and so on, or `6+`, `12+` or `24+` for months.
             * @example 1
             */
            to_period: number | string;
            /**
             * @description Length of the periods into which the data is grouped, `month` if the field is missing.
             * @default month
             * @example month
             */
            period_unit?: components["schemas"]["AnalyticsPeriodUnit"];
            /**
             * @description Date by which a purchase is assigned to a period: that of the purchase itself, or that of the user's install. `purchase_date` if the field is missing.
             * @default purchase_date
             * @example purchase_date
             */
            date_type?: components["schemas"]["AnalyticsDateType"];
            /**
             * @description What the data is segmented by: `app_id`, `period`, `renewal_status`, `cancellation_reason`, `store_product_id`, `country`, `store`, `purchase_container_id`, `paywall_id`, `audience_id`, `placement_id`, `attribution_source`, `attribution_status`, `attribution_channel`, `attribution_campaign`, `attribution_adgroup`, `attribution_adset`, `attribution_creative`, `duration` or `default`.
             * @example country
             */
            segmentation?: string;
            /**
             * @description Format of the response, `json` if the field is missing.
             * @default json
             * @example json
             */
            format?: components["schemas"]["AnalyticsFormat"];
        };
        /** @description The conversion of one step, not wrapped in `data`. */
        ConversionDataResponse: {
            /**
             * @description Points of the conversion.
             * @example []
             */
            data?: components["schemas"]["AnalyticsRow"][];
            /**
             * @description Conversion of the whole period.
             * @example 12.5
             */
            value?: number;
            /**
             * @description By its name, the lower bound of the value. The documents do not explain the field.
             * @example null
             */
            value_from?: number | null;
            /**
             * @description By its name, the upper bound of the value. The documents do not explain the field.
             * @example null
             */
            value_to?: number | null;
            /**
             * @description By its name, the lower bound of the value in the compared period. The documents do not explain the field.
             * @example null
             */
            compare_value_from?: number | null;
            /**
             * @description By its name, the upper bound of the value in the compared period. The documents do not explain the field.
             * @example null
             */
            compare_value_to?: number | null;
            /**
             * @description Title of the step.
             * @example Trial to paid
             */
            title?: string;
            /**
             * @description Whether the metric has several series or one: `multi` or `single`.
             * @example multi
             */
            type?: string;
            /**
             * @description How the points are aggregated: `sum` or `average`.
             * @example average
             */
            default_aggregation?: string;
            /**
             * @description What the metric means.
             * @example Share of trials that were followed by a payment.
             */
            description?: string;
            /**
             * @description Name of the metric, such as `from_paid_to_6_months_conversion`.
             * @example from_trial_to_paid_conversion
             */
            metric_name?: string;
            /**
             * @description Whether the data is JSON.
             * @example true
             */
            is_json?: boolean;
            /**
             * @description Unit of the value: `USD` or `percent`.
             * @example percent
             */
            unit?: string;
            /**
             * @description Period that is recommended for the data.
             * @example null
             */
            recommended_period?: components["schemas"]["RecommendedPeriod"] | null;
        };
        /** @description The filters of the funnel, and how to show its values. */
        FunnelDataRequest: {
            /** @description The data to include. */
            filters: components["schemas"]["MetricsFilters"];
            /**
             * @description Length of the periods into which the data is grouped.
             * @example month
             */
            period_unit?: components["schemas"]["AnalyticsPeriodUnit"];
            /**
             * @description Whether values are absolute, relative, or both.
             * @example both
             * @enum {string}
             */
            show_value_as?: "absolute" | "relative" | "both";
            /**
             * @description What the data is segmented by: `app_id`, `period`, `renewal_status`, `cancellation_reason`, `store_product_id`, `country`, `store`, `purchase_container_id`, `paywall_id`, `audience_id`, `placement_id`, `attribution_source`, `attribution_status`, `attribution_channel`, `attribution_campaign`, `attribution_adgroup`, `attribution_adset`, `attribution_creative`, `duration` or `default`.
             * @example country
             */
            segmentation?: string;
            /**
             * @description Format of the response, `json` if the field is missing.
             * @default json
             * @example json
             */
            format?: components["schemas"]["AnalyticsFormat"];
        };
        /** @description What happened between this step and the next. */
        FunnelFollowingChanges: {
            /**
             * @description Title of the change.
             * @example Left
             */
            title?: string;
            /**
             * @description Number of users.
             * @example 100
             */
            value?: number;
            /**
             * @description Share of users, in percent.
             * @example 20
             */
            value_relative?: number;
        };
        /** @description One step of the funnel. */
        FunnelValue: {
            /**
             * @description Number of the step: -2 for the install, -1 for the display of a paywall. The documents do not name the steps from 0 on.
             * @example -2
             */
            period?: number;
            /**
             * @description Title of the step.
             * @example Installs
             */
            title?: string;
            /**
             * @description Number of users who reached the step.
             * @example 500
             */
            value?: number;
            /**
             * @description Share of users who reached the step, in percent.
             * @example 100
             */
            value_relative?: number;
            /**
             * @description Change from the previous step, in percent.
             * @example 0
             */
            relative_changes?: number;
            /** @description What happened between this step and the next. */
            following_changes?: components["schemas"]["FunnelFollowingChanges"];
            /**
             * @description Title of the reasons why users left. May be empty.
             * @example
             */
            churn_reason_title?: string;
            /**
             * @description Reasons why users left.
             * @example []
             */
            churn_reasons?: components["schemas"]["AnalyticsRow"][];
            /**
             * @description The parts of the step.
             * @example []
             */
            values?: components["schemas"]["AnalyticsRow"][];
        };
        /** @description The steps of the funnel, for all users or for one segment. */
        FunnelSegment: {
            /**
             * @description Title of the segment.
             * @example Total
             */
            title?: string;
            /**
             * @description Kind of the segment: `total` for all users.
             * @example total
             */
            type?: string;
            /**
             * @description The steps, in order.
             * @example []
             */
            values?: components["schemas"]["FunnelValue"][];
        };
        /** @description The funnel. */
        FunnelDataResponse: {
            /**
             * @description One segment for each part of the data.
             * @example []
             */
            data?: components["schemas"]["FunnelSegment"][];
        };
        /** @description The filters of the lifetime value, and how to group it. */
        LtvDataRequest: {
            /** @description The data to include. */
            filters: components["schemas"]["MetricsFilters"];
            /**
             * @description Length of the periods into which the data is grouped.
             * @example month
             */
            period_unit?: components["schemas"]["AnalyticsPeriodUnit"];
            /**
             * @description Unit of the columns: renewals, or days since the install.
             * @example renewals
             */
            period_type?: components["schemas"]["AnalyticsPeriodType"];
            /**
             * @description What the data is segmented by: `day`, `week`, `month`, `year`, `country`, `product`, `paywall`, `paywalls_group`, `audience`, `placement`, `duration`, `store` or `store_product_id`.
             * @example country
             */
            segmentation?: string;
            /**
             * @description Format of the response, `json` if the field is missing.
             * @default json
             * @example json
             */
            format?: components["schemas"]["AnalyticsFormat"];
        };
        /** @description Lifetime value of one cohort. */
        LtvSegment: {
            /**
             * @description Title of the cohort.
             * @example Jan 2025
             */
            title?: string;
            /**
             * @description Kind of the segment.
             * @example single
             */
            type?: string;
            /**
             * @description Lifetime value of the cohort.
             * @example 14.2
             */
            value?: number;
            /**
             * @description Values by period.
             * @example []
             */
            values?: components["schemas"]["AnalyticsRow"][];
            /**
             * @description Number of users in the cohort.
             * @example 500
             */
            cohort_size?: number;
        };
        /** @description Lifetime value by revenue, by proceeds or by net revenue. */
        LtvMetric: {
            /**
             * @description One segment for each cohort.
             * @example []
             */
            data?: components["schemas"]["LtvSegment"][];
            /**
             * @description What the metric means, as HTML.
             * @example <p>Average revenue that a user brings.</p>
             */
            description?: string;
            /**
             * @description Lifetime value of all users.
             * @example 14.2
             */
            value?: number;
            /**
             * @description Unit of the value.
             * @example USD
             */
            unit?: string;
            /**
             * @description Title of the metric.
             * @example LTV
             */
            title?: string;
        };
        /** @description The lifetime value, not wrapped in `data`. */
        LtvDataResponse: {
            /** @description Lifetime value by revenue. */
            revenue?: components["schemas"]["LtvMetric"];
            /** @description Lifetime value by proceeds. */
            proceeds?: components["schemas"]["LtvMetric"];
            /** @description Lifetime value by net revenue. */
            net_revenue?: components["schemas"]["LtvMetric"];
        };
        /** @description The filters of the retention, and how to group it. */
        RetentionDataRequest: {
            /** @description The data to include. */
            filters: components["schemas"]["MetricsFilters"];
            /**
             * @description Length of the periods into which the data is grouped.
             * @example month
             */
            period_unit?: components["schemas"]["AnalyticsPeriodUnit"];
            /**
             * @description Unit of the columns. Only the samples of the documents have this field.
             * @example renewals
             */
            period_type?: components["schemas"]["AnalyticsPeriodType"];
            /**
             * @description What the data is segmented by: `app_id`, `period`, `renewal_status`, `cancellation_reason`, `store_product_id`, `country`, `store`, `purchase_container_id`, `paywall_id`, `audience_id`, `placement_id`, `attribution_source`, `attribution_status`, `attribution_channel`, `attribution_campaign`, `attribution_adgroup`, `attribution_adset`, `attribution_creative`, `duration` or `default`.
             * @example country
             */
            segmentation?: string;
            /**
             * @description Whether trials count as the first step. `false` if the field is missing.
             * @default false
             * @example true
             */
            use_trial?: boolean;
            /**
             * @description Format of the response, `json` if the field is missing.
             * @default json
             * @example json
             */
            format?: components["schemas"]["AnalyticsFormat"];
        };
        /** @description The retention, not wrapped in `data`. */
        RetentionDataResponse: {
            /**
             * @description Points of the retention.
             * @example []
             */
            data?: components["schemas"]["AnalyticsRow"][];
            /**
             * @description Title of the chart.
             * @example Retention
             */
            title?: string;
            /**
             * @description Name of the metric.
             * @example retention
             */
            metric_name?: string;
            /**
             * @description What the metric means.
             * @example Share of subscribers who renewed.
             */
            description?: string;
            /**
             * @description How values are shown.
             * @example null
             */
            value_type?: string | null;
        };
        /** @description The placements to list. Currently, there is only this filter. */
        PlacementInfoFilters: {
            /**
             * @description What the placements show: paywalls or onboardings.
             * @example paywall
             * @enum {string}
             */
            placement_type: "paywall" | "onboarding";
        };
        /** @description The placements to list. */
        PlacementInfoRequest: {
            /** @description The placements to list. Currently, there is only this filter. */
            filters: components["schemas"]["PlacementInfoFilters"];
        };
        /** @description One audience of a placement, and what it sees. */
        PlacementInfo: {
            /**
             * @description ID of the placement, as set up in the dashboard.
             * @example main_placement
             */
            developer_id?: string;
            /**
             * @description Name of the placement.
             * @example Main placement
             */
            placement_name?: string;
            /**
             * @description Name of the audience.
             * @example All users
             */
            audience_name?: string;
            /**
             * @description Name of the segment that defines the audience, such as `USA`.
             * @example USA
             */
            segment_name?: string;
            /**
             * @description Name of the cross-placement A/B test, null if there is none.
             * @example Winter test
             */
            cross_placement_ab_test_name?: string | null;
            /**
             * @description Name of the A/B test, null if there is none.
             * @example Price test
             */
            ab_test_name?: string | null;
            /**
             * @description Name of the paywall. Only with the placement type `paywall`.
             * @example Winter sale
             */
            paywall_name?: string;
            /**
             * @description Name of the onboarding. Only with the placement type `onboarding`.
             * @example First steps
             */
            onboarding_name?: string;
        };
        /** @description The placements. */
        PlacementInfoResponse: {
            /**
             * @description One row for each audience of a placement.
             * @example []
             */
            data?: components["schemas"]["PlacementInfo"][];
        };
        /** @description The device of the user. */
        MailDeviceInfo: {
            /**
             * @description Platform.
             * @example iOS
             */
            platform: string;
            /**
             * @description Model.
             * @example iPhone 14
             */
            device?: string;
            /**
             * @description Version of the operating system.
             * @example 18.1
             */
            os?: string;
            /**
             * @description Locale.
             * @example en-US
             */
            locale?: string;
            /**
             * @description Time zone.
             * @example Europe/Rome
             */
            timezone?: string;
            /**
             * @description Version of the app.
             * @example 3.2.0
             */
            app_version?: string;
        };
        /** @description The user's data for Adapty Mail. */
        MailSaveProfileRequest: {
            /**
             * @description Your own ID of the user. It must not change: the same value updates the same profile.
             * @example user-42
             */
            external_profile_id: string;
            /**
             * @description When the user was created in your system.
             * @example 2025-01-02T11:58:40+00:00
             */
            external_created_at: components["schemas"]["Timestamp"];
            /**
             * Format: email
             * @description E-mail address. It is set when the profile is created; later requests do not change it.
             * @example jane.doe@example.com
             */
            email: string;
            /**
             * @description The user's ID in the Adapty SDK. It links this profile to the one that comes through the SDK.
             * @example jane.doe@example.com
             */
            customer_user_id?: string;
            /**
             * @description First name.
             * @example Jane
             */
            first_name?: string;
            /**
             * @description Last name.
             * @example Doe
             */
            last_name?: string;
            /**
             * @description Gender.
             * @example female
             */
            gender?: string;
            /**
             * Format: date
             * @description Date of birth.
             * @example 1990-04-28
             */
            birthday?: string;
            /**
             * @description Country of the user, a two-letter ISO 3166-1 code in upper case. Any other value is rejected.
             * @example US
             */
            country?: string;
            /**
             * @description Country of the store account, a two-letter ISO 3166-1 code in upper case. Any other value is rejected.
             * @example US
             */
            store_country?: string;
            /**
             * @description Your own data about the user; each value is a string or a number.
             * @example {
             *       "favourite_sport": "yoga",
             *       "level": 7
             *     }
             */
            custom_attributes?: {
                [key: string]: string | number;
            };
            /** @description The device of the user. */
            device_info?: components["schemas"]["MailDeviceInfo"];
        };
        /**
         * @description An empty object.
         * @example {}
         */
        MailSuccessResponse: {
            [key: string]: unknown;
        };
        /** @description The body is invalid. Only the Mail API uses this code. */
        MailBaseError: {
            /**
             * @description What is wrong.
             * @example [
             *       {
             *         "message": "Field required",
             *         "error_code": "base_error",
             *         "status_code": 400,
             *         "field_name": "email"
             *       }
             *     ]
             */
            errors: {
                /**
                 * @description Message for people. Do not branch on it.
                 * @example Field required
                 */
                message: string;
                /**
                 * @description Code of the error. Branch on it.
                 * @example base_error
                 * @constant
                 * @enum {string}
                 */
                error_code: "base_error";
                /**
                 * @description The HTTP status of the response.
                 * @example 400
                 * @constant
                 */
                status_code: 400;
                /**
                 * @description The invalid field; null if the error concerns no field.
                 * @example email
                 */
                field_name: string | null;
            }[];
        };
        /** @description The key is missing or wrong. Only the Mail API uses this code. */
        MailSecretKeyDoesNotExistError: {
            /**
             * @description What is wrong.
             * @example [
             *       {
             *         "message": "Secret key doesn't exist",
             *         "error_code": "secret_key_does_not_exist_error",
             *         "status_code": 403,
             *         "field_name": null
             *       }
             *     ]
             */
            errors: {
                /**
                 * @description Message for people. Do not branch on it.
                 * @example Secret key doesn't exist
                 */
                message: string;
                /**
                 * @description Code of the error. Branch on it.
                 * @example secret_key_does_not_exist_error
                 * @constant
                 * @enum {string}
                 */
                error_code: "secret_key_does_not_exist_error";
                /**
                 * @description The HTTP status of the response.
                 * @example 403
                 * @constant
                 */
                status_code: 403;
                /**
                 * @description The invalid field; null if the error concerns no field.
                 * @example null
                 */
                field_name: string | null;
            }[];
        };
        /** @description The user to delete, identified by at least one of the three. */
        MailDeleteProfileRequest: {
            /**
             * @description Your own ID of the user.
             * @example user-42
             */
            external_profile_id?: string;
            /**
             * @description The user's ID in the Adapty SDK.
             * @example jane.doe@example.com
             */
            customer_user_id?: string;
            /**
             * Format: email
             * @description E-mail address.
             * @example jane.doe@example.com
             */
            email?: string;
        } & ({
            /**
             * @description Your own ID of the user.
             * @example user-42
             */
            external_profile_id: string;
        } | {
            /**
             * @description The user's ID in the Adapty SDK.
             * @example jane.doe@example.com
             */
            customer_user_id: string;
        } | {
            /**
             * Format: email
             * @description E-mail address.
             * @example jane.doe@example.com
             */
            email: string;
        });
        /** @description The request identifies no user. Only the Mail API uses this code. */
        MailMissingIdentifierError: {
            /**
             * @description What is wrong.
             * @example [
             *       {
             *         "message": "At least one identifier is required",
             *         "error_code": "missing_identifier",
             *         "status_code": 400,
             *         "field_name": null
             *       }
             *     ]
             */
            errors: {
                /**
                 * @description Message for people. Do not branch on it.
                 * @example At least one identifier is required
                 */
                message: string;
                /**
                 * @description Code of the error. Branch on it.
                 * @example missing_identifier
                 * @constant
                 * @enum {string}
                 */
                error_code: "missing_identifier";
                /**
                 * @description The HTTP status of the response.
                 * @example 400
                 * @constant
                 */
                status_code: 400;
                /**
                 * @description The invalid field; null if the error concerns no field.
                 * @example null
                 */
                field_name: string | null;
            }[];
        };
        /** @description No profile has these identifiers. Only the Mail API uses this code. */
        MailProfileNotFoundError: {
            /**
             * @description What is wrong.
             * @example [
             *       {
             *         "message": "Profile not found",
             *         "error_code": "profile_not_found_error",
             *         "status_code": 404,
             *         "field_name": null
             *       }
             *     ]
             */
            errors: {
                /**
                 * @description Message for people. Do not branch on it.
                 * @example Profile not found
                 */
                message: string;
                /**
                 * @description Code of the error. Branch on it.
                 * @example profile_not_found_error
                 * @constant
                 * @enum {string}
                 */
                error_code: "profile_not_found_error";
                /**
                 * @description The HTTP status of the response.
                 * @example 404
                 * @constant
                 */
                status_code: 404;
                /**
                 * @description The invalid field; null if the error concerns no field.
                 * @example null
                 */
                field_name: string | null;
            }[];
        };
        /**
         * @description What happened to the purchase.
         * @example subscription_started
         * @enum {string}
         */
        MailEventType: "subscription_started" | "subscription_renewed" | "subscription_renewal_cancelled" | "subscription_renewal_reactivated" | "billing_issue_detected" | "entered_grace_period" | "subscription_refunded" | "subscription_expired" | "non_subscription_purchase" | "non_subscription_purchase_refunded";
        /** @description The offer of the purchase. Its fields have other names than those of the server-side `Offer`. */
        MailOffer: {
            /**
             * @description Category of the offer.
             * @example introductory
             * @enum {string}
             */
            category: "introductory" | "promotional" | "offer_code" | "win_back";
            /**
             * @description Type of the offer.
             * @example free_trial
             * @enum {string}
             */
            offer_type: "free_trial" | "pay_as_you_go" | "pay_up_front";
            /**
             * @description ID of the offer in the store.
             * @example spring_discount
             */
            offer_id?: string;
        };
        /** @description What happened to a purchase, and when. */
        MailSaveTransactionEventRequest: {
            /** @description What happened to the purchase. */
            event_type: components["schemas"]["MailEventType"];
            /**
             * @description Your own ID of the event, unique. A repeat with the same ID does no harm.
             * @example evt-2025-01-09-0001
             */
            event_id: string;
            /**
             * @description When the event happened.
             * @example 2025-01-09T12:20:00+00:00
             */
            event_datetime: components["schemas"]["Timestamp"];
            /**
             * @description Your own ID of the user. The profile may be saved later.
             * @example user-42
             */
            external_profile_id: string;
            /**
             * @description The user's ID in the Adapty SDK. It is only used to find the profile.
             * @example jane.doe@example.com
             */
            customer_user_id?: string;
            /**
             * Format: email
             * @description E-mail address. It is only used to find the profile.
             * @example jane.doe@example.com
             */
            email?: string;
            /**
             * @description Store of the purchase: `app_store`, `play_store`, `stripe`, or another.
             * @example app_store
             */
            store: string;
            /**
             * @description ID of the product in the store.
             * @example weekly_8.99
             */
            store_product_id: string;
            /**
             * @description ID of the transaction in the store.
             * @example 530001802720333
             */
            store_transaction_id: string;
            /**
             * @description ID of the first transaction of the chain. It equals `store_transaction_id` for a first purchase.
             * @example 530001724306018
             */
            store_original_transaction_id: string;
            /**
             * @description When the transaction took place.
             * @example 2025-01-09T12:20:00+00:00
             */
            purchased_at: components["schemas"]["Timestamp"];
            /**
             * @description When the first transaction of the chain took place.
             * @example 2024-12-26T12:00:00+00:00
             */
            originally_purchased_at: components["schemas"]["Timestamp"];
            /**
             * @description Price in US dollars, a decimal number as a string.
             * @example 8.99
             */
            price_usd?: string;
            /**
             * @description When the subscription ends. Leave it out for a one-time purchase.
             * @example 2025-01-16T12:20:00+00:00
             */
            expires_at?: components["schemas"]["Timestamp"];
            /** @description The offer of the purchase. Its fields have other names than those of the server-side `Offer`. */
            offer?: components["schemas"]["MailOffer"];
        };
        /** @description The fields to change. Fields that are left out keep their values. */
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
             * @description Gender: `f` female, `m` male, `o` other.
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
         * @description Store of the purchase: `app_store`, `play_store`, or the name of your custom store; `adapty` if a server granted the access without a transaction.
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
        /** @description A subscription of the user, in the legacy API. To decide about access, use the access levels. If you use this object, your code has to handle each subscription period itself: a week, a month, a year, lifetime. */
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
        /** @description A user of your app in the legacy API, with collections as dictionaries. The query parameter `extended` adds the fields from `created_at` on. */
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
             * @description Your own data about the profile, by key; each value is a string or a float. At most 10 can be set through the legacy API, but a profile may have more.
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
             * @description Apple's App Tracking Transparency status: 0 not determined, 1 restricted, 2 denied, 3 authorized. It may come as a string.
             * @example 3
             */
            att_status?: number | string | null;
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
             * @description Gender: `f` female, `m` male, `o` other.
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
            /** @description A user of your app in the legacy API, with collections as dictionaries. The query parameter `extended` adds the fields from `created_at` on. */
            data: components["schemas"]["LegacyProfile"];
        };
        /** @description How long access lasts, and the transaction for it. At least one of `is_lifetime`, `expires_at` and `duration_days` is required; if there are several, the first in this order decides. The transaction is stored only if `vendor_product_id`, `vendor_transaction_id` and `store` are all present. */
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
             * @description Days to add to the current end of access, or to the current time if there is none.
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
             * @description Store of the purchase: `app_store`, `play_store`, `adapty`, or the name of your custom store.
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
             * @description Days to add to the current end of access, or to the current time if there is none.
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
        /** @description A profile that shares an access level. */
        ProfileSharingAccessLevel: {
            /**
             * Format: uuid
             * @description Adapty's ID of the profile.
             * @example 0a1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d
             */
            profile_id: string;
            /**
             * @description The user's ID in your own system, if there is one.
             * @example john.doe@example.com
             */
            customer_user_id?: string;
        };
        /** @description How the user was acquired, according to one source. */
        EventAttribution: {
            /**
             * @description Ad set.
             * @example video_30s
             */
            ad_set?: string;
            /**
             * @description How the user was acquired: `organic`, `non_organic` or `unknown`.
             * @example non_organic
             */
            status?: string;
            /**
             * @description Marketing channel.
             * @example search
             */
            channel?: string;
            /**
             * @description Ad group.
             * @example null
             */
            ad_group?: string | null;
            /**
             * @description Campaign.
             * @example winter_sale
             */
            campaign?: string;
            /**
             * @description Creative.
             * @example null
             */
            creative?: string | null;
            /**
             * @description When the attribution was made.
             * @example 2024-12-26T11:51:00.000000+0000
             */
            created_at?: components["schemas"]["Timestamp"];
            /**
             * @description The network's ID of the user.
             * @example 1741933337626-3179568
             */
            network_user_id?: string;
        };
        /** @description The user's IDs in other services. */
        EventIntegrationIds: {
            /**
             * @description The network's ID of the user in Adjust.
             * @example 18546f6171f67e29d1cb983322ad1329
             */
            adjust_device_id?: string;
            /**
             * @description ID of the device in Airbridge.
             * @example 2bd6a7a2-6f2d-4c7e-9f6d-0d9f2c0f4a11
             */
            airbridge_device_id?: string;
            /**
             * @description ID of the device in Amplitude.
             * @example c6b1f7c8-92a3-4e36-b2d8-7f1b9a8f2f10
             */
            amplitude_device_id?: string;
            /**
             * @description ID of the user in Amplitude.
             * @example jane.doe@example.com
             */
            amplitude_user_id?: string;
            /**
             * @description ID of the device in AppMetrica.
             * @example 17433933337626317956
             */
            appmetrica_device_id?: string;
            /**
             * @description ID of the user in AppMetrica.
             * @example jane.doe@example.com
             */
            appmetrica_profile_id?: string;
            /**
             * @description The network's ID of the user in AppsFlyer.
             * @example 1741933337626-3179568
             */
            appsflyer_id?: string;
            /**
             * @description Key of the app in Branch.
             * @example key_live_jnBhaHwt5K8xtn4FZplrEmbiuAbcDeFg
             */
            branch_id?: string;
            /**
             * @description ID of the user in Facebook Ads.
             * @example XZ7EF7D15E-8FA1-49D8-B180-918EB333E42A
             */
            facebook_anonymous_id?: string;
            /**
             * @description ID of the user in Firebase.
             * @example C333B35DF1DB418E99F7B815E9F5C549
             */
            firebase_app_instance_id?: string;
            /**
             * @description ID of the user in Mixpanel.
             * @example 33w6yv5DPqVlyMVbjW31xvzJLtJ3
             */
            mixpanel_user_id?: string;
            /**
             * @description ID of the device in Pushwoosh.
             * @example 4F5B2E7D-1C3A-4B6D-8E9F-0A1B2C3D4E5F
             */
            pushwoosh_hwid?: string;
            /**
             * @description Legacy ID of the user in OneSignal.
             * @example 7d1c3f4e-6b0a-4a4e-9c36-1c3d5e7f9a0b
             */
            one_signal_player_id?: string;
            /**
             * @description Recommended ID of the user in OneSignal.
             * @example 333ed338-757d-466a-a672-ab92db196a1f
             */
            one_signal_subscription_id?: string;
            /**
             * @description ID of the device in Tenjin.
             * @example 9a8b7c6d-5e4f-4a3b-8c2d-1e0f9a8b7c6d
             */
            tenjin_analytics_installation_id?: string;
            /**
             * @description ID of the user in PostHog.
             * @example 018f3f6e-98fc-7c36-a1b2-5d8e7f9a0b1c
             */
            posthog_distinct_user_id?: string;
        };
        /** @description The token of a Google Play purchase. */
        PlayStorePurchaseToken: {
            /**
             * @description ID of the product.
             * @example product_123
             */
            product_id?: string;
            /**
             * @description The token.
             * @example token_abc_123
             */
            purchase_token?: string;
            /**
             * @description Whether the purchase is a subscription.
             * @example true
             */
            is_subscription?: boolean;
        };
        /** @description The fields of every event. Which of the optional ones an event has depends on the settings in the dashboard. */
        EventRoot: {
            /**
             * Format: uuid
             * @description Adapty's ID of the profile.
             * @example 3286abd3-48b0-4e9c-a5f6-ac0a006804a6
             */
            profile_id: string;
            /**
             * @description The user's ID in your own system, null if the user is not identified.
             * @example jane.doe@example.com
             */
            customer_user_id: string | null;
            /**
             * @description When the event happened, not when it was sent. Several events may share one time, so do not sort events by it.
             * @example 2025-01-09T12:20:00.000000+0000
             */
            event_datetime: components["schemas"]["Timestamp"];
            /**
             * @description Version of the structure of events, 1.
             * @example 1
             */
            event_api_version: number;
            /**
             * @description Apple's identifier for the vendor.
             * @example 8D1C6D3A-1F2B-4C5D-9E8F-7A6B5C4D3E2F
             */
            idfv?: string | null;
            /**
             * @description Apple's identifier for advertisers. Null if tracking is restricted, in kids mode, or for privacy reasons.
             * @example null
             */
            idfa?: string | null;
            /**
             * @description Google's advertising ID, only on Android.
             * @example null
             */
            advertising_id?: string | null;
            /**
             * @description When the app was installed.
             * @example 2024-12-26T11:50:00.000000+0000
             */
            profile_install_datetime?: components["schemas"]["Timestamp"];
            /**
             * @description User agent of the device.
             * @example ExampleApp/3.2.0
             */
            user_agent?: string;
            /**
             * @description E-mail address, null if it is not set.
             * @example jane.doe@example.com
             */
            email?: string | null;
            /**
             * @description The other profiles that share the access level, without the one of the event.
             * @example null
             */
            profiles_sharing_access_level?: components["schemas"]["ProfileSharingAccessLevel"][] | null;
            /**
             * @description Attribution by source, such as `appsflyer`. Sent if Send attribution is on.
             * @example {}
             */
            attributions?: {
                [key: string]: components["schemas"]["EventAttribution"];
            };
            /**
             * @description Custom attributes of the user. Sent if Send user attributes is on. Booleans and integers that came through the API or an import arrive as floats.
             * @example {
             *       "favourite_sport": "yoga"
             *     }
             */
            user_attributes?: {
                [key: string]: string | number;
            };
            /**
             * @description The user's IDs in other services, null if there are none or integrations are off.
             * @example null
             */
            integration_ids?: components["schemas"]["EventIntegrationIds"] | null;
            /** @description Token of a Google Play purchase. Sent if Send Play Store purchase token is on. */
            play_store_purchase_token?: components["schemas"]["PlayStorePurchaseToken"];
        };
        /** @description The properties of most events. Which of them an event has depends on its type, the store and the settings, so all are optional. */
        EventProperties: {
            /**
             * @description Name of the A/B test.
             * @example Price test
             */
            ab_test_name?: string;
            /**
             * @description Revision of the A/B test.
             * @example 1
             */
            ab_test_revision?: number;
            /**
             * @description ID of the Google Play base plan, or of the Stripe price. App Store events have none.
             * @example monthly-base-plan
             */
            base_plan_id?: string;
            /**
             * @description Name of the audience that decided the paywall.
             * @example All users
             */
            cohort_name?: string;
            /**
             * @description Paid periods without a break, the current one included.
             * @example 2
             */
            consecutive_payments?: number;
            /**
             * @description Local currency of the prices.
             * @example USD
             */
            currency?: string;
            /**
             * @description ID of the placement.
             * @example onboarding
             */
            developer_id?: string;
            /**
             * @description Standard price minus what was charged, in local currency: 0 at full price, and the whole standard price for a free trial. Null if the standard price of an offer is unknown, and for App Store offers that are paid up front.
             * @example 0
             */
            discount_amount_local?: number | null;
            /**
             * @description Standard price minus what was charged, in US dollars: 0 at full price, and the whole standard price for a free trial. Null whenever `discount_amount_local` is.
             * @example 0
             */
            discount_amount_usd?: number | null;
            /**
             * @description Environment of the store: `Sandbox` or `Production`.
             * @example Production
             */
            environment?: string;
            /**
             * @description When the event happened, the same as at the root.
             * @example 2025-01-09T12:20:00.000000+0000
             */
            event_datetime?: components["schemas"]["Timestamp"];
            /**
             * @description Price of a renewal in local currency. It equals `price_local` at full price and for one-time purchases. Null if the price is discounted and the standard price is unknown.
             * @example 8.99
             */
            original_price_local?: number | null;
            /**
             * @description Price of a renewal in US dollars. Null whenever `original_price_local` is.
             * @example 8.99
             */
            original_price_usd?: number | null;
            /**
             * @description When the first transaction of the chain took place.
             * @example 2025-01-02T12:20:00.000000+0000
             */
            original_purchase_date?: components["schemas"]["Timestamp"];
            /**
             * @description ID of the first transaction of the chain. It equals `transaction_id` if there is no chain.
             * @example 530001724306018
             */
            original_transaction_id?: string;
            /**
             * @description Name of the paywall.
             * @example Winter sale
             */
            paywall_name?: string;
            /**
             * @description Revision of the paywall, "1" by default. An earlier document has it as a number.
             * @example 1
             */
            paywall_revision?: string | number;
            /**
             * @description Price in local currency, before the store's commission. Null for a free trial, unless Send Trial Price is on: then `trial_started` has the price of the subscription.
             * @example 8.99
             */
            price_local?: number | null;
            /**
             * @description Price in US dollars, before the store's commission. Null for a free trial, unless Send Trial Price is on: then `trial_started` has the price of the subscription.
             * @example 8.99
             */
            price_usd?: number | null;
            /**
             * @description Country of the user, derived from the IP address.
             * @example US
             */
            profile_country?: string;
            /**
             * Format: uuid
             * @description Unique ID of the event. Use it to drop duplicates.
             * @example 5f7d3c1a-2b4e-4d6f-8a9b-0c1d2e3f4a5b
             */
            profile_event_id?: string;
            /**
             * @description Whether the profile has an active access level.
             * @example true
             */
            profile_has_access_level?: boolean;
            /**
             * Format: uuid
             * @description Adapty's ID of the profile, as at the root.
             * @example 3286abd3-48b0-4e9c-a5f6-ac0a006804a6
             */
            profile_id?: string;
            /**
             * @description IPv4 address of the user, or IPv6 if there is none. Null if the collection of IP addresses is off.
             * @example 203.0.113.7
             */
            profile_ip_address?: string | null;
            /**
             * @description All revenue from the user so far, minus refunds, in US dollars.
             * @example 17.98
             */
            profile_total_revenue_usd?: number;
            /**
             * @description Adapty's ID of the offer.
             * @example null
             */
            promotional_offer_id?: string | null;
            /**
             * @description When this transaction took place.
             * @example 2025-01-09T12:20:00.000000+0000
             */
            purchase_date?: components["schemas"]["Timestamp"];
            /**
             * @description Whether the store's commission is reduced because a year has passed.
             * @example false
             */
            rate_after_first_year?: boolean;
            /**
             * @description Store of the purchase: `app_store`, `play_store`, `stripe`, `paddle`, or the name that was sent with set transaction.
             * @example app_store
             */
            store?: string;
            /**
             * @description Country of the store account.
             * @example US
             */
            store_country?: string;
            /**
             * @description Category of the offer: `introductory`, `promotional`, `offer_code`, `win_back` or `retention`. Null without an offer.
             * @example null
             */
            store_offer_category?: string | null;
            /**
             * @description Type of the offer: `free_trial`, `pay_as_you_go` or `pay_up_front`. Null without an offer.
             * @example null
             */
            store_offer_discount_type?: string | null;
            /**
             * @description Number of periods to which the offer applies, 1 or more. Sent only with an offer. Null for App Store offers that are paid up front, or if the number is unknown.
             * @example null
             */
            store_offer_number_of_periods?: number | null;
            /**
             * @description When the subscription ends. In events about refunds, billing issues and grace periods, when it was cancelled or when the grace period ends. Null for a one-time purchase.
             * @example 2025-01-16T12:20:00.000000+0000
             */
            subscription_expires_at?: components["schemas"]["Timestamp"] | null;
            /**
             * @description ID of the transaction in the store.
             * @example 530001802720333
             */
            transaction_id?: string;
            /**
             * Format: uuid
             * @description ID of the paywall's variation.
             * @example c4d5e6f7-0819-4a2b-8c3d-4e5f60718293
             */
            variation_id?: string;
            /**
             * @description ID of the product in the store; `adapty_server_side_product` for a grant through the API, `adapty_dashboard_product` for a grant in the dashboard, `adapty_promotion` for a legacy grant.
             * @example weekly_8.99
             */
            vendor_product_id?: string;
            /**
             * @description Price minus the store's commission and taxes, in local currency.
             * @example 6.11
             */
            net_revenue_local?: number;
            /**
             * @description Price minus the store's commission and taxes, in US dollars. According to an earlier document, it may be empty.
             * @example 6.11
             */
            net_revenue_usd?: number | null;
            /**
             * @description Price minus the store's commission, in local currency.
             * @example 7.64
             */
            proceeds_local?: number;
            /**
             * @description Price minus the store's commission, in US dollars.
             * @example 7.64
             */
            proceeds_usd?: number;
            /**
             * @description Taxes in local currency.
             * @example 1.53
             */
            tax_amount_local?: number;
            /**
             * @description Taxes in US dollars.
             * @example 1.53
             */
            tax_amount_usd?: number;
        };
        /** @description A subscription was bought without a trial and charged at once. On Google Play, all amounts may be 0, if it replaces another subscription or begins with a phase without a charge. */
        SubscriptionStartedEvent: components["schemas"]["EventRoot"] & {
            /**
             * @description Type of the event. Branch on it.
             * @example subscription_started
             * @constant
             * @enum {string}
             */
            event_type: "subscription_started";
            /** @description The properties of most events. Which of them an event has depends on its type, the store and the settings, so all are optional. */
            event_properties: components["schemas"]["EventProperties"];
        };
        /** @description A subscription that started without a trial is still running after a delay, even if it is in a grace period. The event is synthetic: it is sent once, and only if you switch it on in the dashboard, with a delay of 1 hour to 90 days. According to the newest document, it is not sent if auto-renewal is off; according to an older one, it is. */
        SubscriptionActiveEvent: components["schemas"]["EventRoot"] & {
            /**
             * @description Type of the event. Branch on it.
             * @example subscription_active
             * @constant
             * @enum {string}
             */
            event_type: "subscription_active";
            /** @description The properties of most events. Which of them an event has depends on its type, the store and the settings, so all are optional. */
            event_properties: components["schemas"]["EventProperties"];
        };
        /** @description A renewal was charged: any payment from the second one on. A new purchase in the same chain, after its end, counts as a renewal, too. */
        SubscriptionRenewedEvent: components["schemas"]["EventRoot"] & {
            /**
             * @description Type of the event. Branch on it.
             * @example subscription_renewed
             * @constant
             * @enum {string}
             */
            event_type: "subscription_renewed";
            /** @description The properties of most events. Which of them an event has depends on its type, the store and the settings, so all are optional. */
            event_properties: components["schemas"]["EventProperties"];
        };
        /** @description The properties of an event about a purchase that ends. */
        CancellationEventProperties: components["schemas"]["EventProperties"] & {
            /**
             * @description Why the purchase ended or will end: `voluntarily_cancelled`, `billing_error`, `price_increase`, `product_was_not_available`, `refund`, `cancelled_by_developer`, `new_subscription_replace`, `upgraded`, `unknown` or `adapty_revoked`.
             * @example voluntarily_cancelled
             */
            cancellation_reason?: string;
        };
        /** @description Auto-renewal was turned off. Access continues until the end of the period. */
        SubscriptionRenewalCancelledEvent: components["schemas"]["EventRoot"] & {
            /**
             * @description Type of the event. Branch on it.
             * @example subscription_renewal_cancelled
             * @constant
             * @enum {string}
             */
            event_type: "subscription_renewal_cancelled";
            /** @description The properties of an event about a purchase that ends. */
            event_properties: components["schemas"]["CancellationEventProperties"];
        };
        /** @description Auto-renewal was turned on again. The event has the ID of the previous product. */
        SubscriptionRenewalReactivatedEvent: components["schemas"]["EventRoot"] & {
            /**
             * @description Type of the event. Branch on it.
             * @example subscription_renewal_reactivated
             * @constant
             * @enum {string}
             */
            event_type: "subscription_renewal_reactivated";
            /** @description The properties of most events. Which of them an event has depends on its type, the store and the settings, so all are optional. */
            event_properties: components["schemas"]["EventProperties"];
        };
        /** @description A subscription has ended. After a failed charge, the reason is `billing_error`. */
        SubscriptionExpiredEvent: components["schemas"]["EventRoot"] & {
            /**
             * @description Type of the event. Branch on it.
             * @example subscription_expired
             * @constant
             * @enum {string}
             */
            event_type: "subscription_expired";
            /** @description The properties of an event about a purchase that ends. */
            event_properties: components["schemas"]["CancellationEventProperties"];
        };
        /** @description A subscription was paused. This event occurs only on Android. */
        SubscriptionPausedEvent: components["schemas"]["EventRoot"] & {
            /**
             * @description Type of the event. Branch on it.
             * @example subscription_paused
             * @constant
             * @enum {string}
             */
            event_type: "subscription_paused";
            /** @description The properties of most events. Which of them an event has depends on its type, the store and the settings, so all are optional. */
            event_properties: components["schemas"]["EventProperties"];
        };
        /** @description The next charge of a Google Play subscription was deferred. */
        SubscriptionDeferredEvent: components["schemas"]["EventRoot"] & {
            /**
             * @description Type of the event. Branch on it.
             * @example subscription_deferred
             * @constant
             * @enum {string}
             */
            event_type: "subscription_deferred";
            /** @description The properties of most events. Which of them an event has depends on its type, the store and the settings, so all are optional. */
            event_properties: components["schemas"]["EventProperties"];
        };
        /** @description A one-time product or a consumable was bought. In this event, `subscription_expires_at` is null, and there is no `cancellation_reason` and no `trial_duration`. */
        NonSubscriptionPurchaseEvent: components["schemas"]["EventRoot"] & {
            /**
             * @description Type of the event. Branch on it.
             * @example non_subscription_purchase
             * @constant
             * @enum {string}
             */
            event_type: "non_subscription_purchase";
            /** @description The properties of most events. Which of them an event has depends on its type, the store and the settings, so all are optional. */
            event_properties: components["schemas"]["EventProperties"];
        };
        /** @description The properties of an event about a trial. */
        TrialEventProperties: components["schemas"]["EventProperties"] & {
            /**
             * @description Length of the trial in days, such as `7 days`.
             * @example 7 days
             */
            trial_duration?: string;
        };
        /** @description A trial started. The event has prices only if Send Trial Price is on. */
        TrialStartedEvent: components["schemas"]["EventRoot"] & {
            /**
             * @description Type of the event. Branch on it.
             * @example trial_started
             * @constant
             * @enum {string}
             */
            event_type: "trial_started";
            /** @description The properties of an event about a trial. */
            event_properties: components["schemas"]["TrialEventProperties"];
        };
        /** @description A trial is still running after a delay. The event is synthetic: it is sent once, never after a conversion, and only if you switch it on in the dashboard, with a delay of 1 hour to 90 days. According to the newest document, it is not sent if auto-renewal is off; according to an older one, it is. */
        TrialActiveEvent: components["schemas"]["EventRoot"] & {
            /**
             * @description Type of the event. Branch on it.
             * @example trial_active
             * @constant
             * @enum {string}
             */
            event_type: "trial_active";
            /** @description The properties of most events. Which of them an event has depends on its type, the store and the settings, so all are optional. */
            event_properties: components["schemas"]["EventProperties"];
        };
        /** @description The first payment after a trial was charged. */
        TrialConvertedEvent: components["schemas"]["EventRoot"] & {
            /**
             * @description Type of the event. Branch on it.
             * @example trial_converted
             * @constant
             * @enum {string}
             */
            event_type: "trial_converted";
            /** @description The properties of an event about a trial. */
            event_properties: components["schemas"]["TrialEventProperties"];
        };
        /** @description The properties of an event about a trial that ends. */
        TrialCancellationEventProperties: components["schemas"]["EventProperties"] & {
            /**
             * @description Why the purchase ended or will end: `voluntarily_cancelled`, `billing_error`, `price_increase`, `product_was_not_available`, `refund`, `cancelled_by_developer`, `new_subscription_replace`, `upgraded`, `unknown` or `adapty_revoked`.
             * @example voluntarily_cancelled
             */
            cancellation_reason?: string;
            /**
             * @description Length of the trial in days, such as `7 days`.
             * @example 7 days
             */
            trial_duration?: string;
        };
        /** @description Auto-renewal of a trial was turned off. Access continues until the end of the trial. */
        TrialRenewalCancelledEvent: components["schemas"]["EventRoot"] & {
            /**
             * @description Type of the event. Branch on it.
             * @example trial_renewal_cancelled
             * @constant
             * @enum {string}
             */
            event_type: "trial_renewal_cancelled";
            /** @description The properties of an event about a trial that ends. */
            event_properties: components["schemas"]["TrialCancellationEventProperties"];
        };
        /** @description Auto-renewal of a trial was turned on again. */
        TrialRenewalReactivatedEvent: components["schemas"]["EventRoot"] & {
            /**
             * @description Type of the event. Branch on it.
             * @example trial_renewal_reactivated
             * @constant
             * @enum {string}
             */
            event_type: "trial_renewal_reactivated";
            /** @description The properties of most events. Which of them an event has depends on its type, the store and the settings, so all are optional. */
            event_properties: components["schemas"]["EventProperties"];
        };
        /** @description A trial ended without a payment. */
        TrialExpiredEvent: components["schemas"]["EventRoot"] & {
            /**
             * @description Type of the event. Branch on it.
             * @example trial_expired
             * @constant
             * @enum {string}
             */
            event_type: "trial_expired";
            /** @description The properties of an event about a purchase that ends. */
            event_properties: components["schemas"]["CancellationEventProperties"];
        };
        /** @description The store could not charge the user, and the grace period has begun. */
        EnteredGracePeriodEvent: components["schemas"]["EventRoot"] & {
            /**
             * @description Type of the event. Branch on it.
             * @example entered_grace_period
             * @constant
             * @enum {string}
             */
            event_type: "entered_grace_period";
            /** @description The properties of most events. Which of them an event has depends on its type, the store and the settings, so all are optional. */
            event_properties: components["schemas"]["EventProperties"];
        };
        /** @description The store could not charge the user. */
        BillingIssueDetectedEvent: components["schemas"]["EventRoot"] & {
            /**
             * @description Type of the event. Branch on it.
             * @example billing_issue_detected
             * @constant
             * @enum {string}
             */
            event_type: "billing_issue_detected";
            /** @description The properties of most events. Which of them an event has depends on its type, the store and the settings, so all are optional. */
            event_properties: components["schemas"]["EventProperties"];
        };
        /** @description A subscription was refunded. An immediate change of product also causes this event for the former product, with the reason `upgraded`. */
        SubscriptionRefundedEvent: components["schemas"]["EventRoot"] & {
            /**
             * @description Type of the event. Branch on it.
             * @example subscription_refunded
             * @constant
             * @enum {string}
             */
            event_type: "subscription_refunded";
            /** @description The properties of an event about a purchase that ends. */
            event_properties: components["schemas"]["CancellationEventProperties"];
        };
        /** @description A one-time purchase was refunded. */
        NonSubscriptionPurchaseRefundedEvent: components["schemas"]["EventRoot"] & {
            /**
             * @description Type of the event. Branch on it.
             * @example non_subscription_purchase_refunded
             * @constant
             * @enum {string}
             */
            event_type: "non_subscription_purchase_refunded";
            /** @description The properties of most events. Which of them an event has depends on its type, the store and the settings, so all are optional. */
            event_properties: components["schemas"]["EventProperties"];
        };
        /** @description The properties of `access_level_updated`. All properties are optional. */
        AccessLevelUpdatedProperties: {
            /**
             * @description ID of the access level.
             * @example premium
             */
            access_level_id?: string;
            /**
             * @description Whether the level is active, computed from `expires_at`, `starts_at` and `is_lifetime` when the event is created.
             * @example true
             */
            is_active?: boolean;
            /**
             * @description Whether the level never ends.
             * @example false
             */
            is_lifetime?: boolean;
            /**
             * @description Whether the level is in its grace period. If true, `expires_at` is the end of the grace period.
             * @example false
             */
            is_in_grace_period?: boolean;
            /**
             * @description Whether the purchase was refunded.
             * @example false
             */
            is_refund?: boolean;
            /**
             * @description Whether the purchase will renew.
             * @example true
             */
            will_renew?: boolean;
            /**
             * @description When the level starts.
             * @example 2025-01-09T12:20:00.000000+0000
             */
            starts_at?: components["schemas"]["Timestamp"];
            /**
             * @description When the level was last activated.
             * @example 2025-01-02T12:20:00.000000+0000
             */
            activated_at?: components["schemas"]["Timestamp"];
            /**
             * @description Start of the current paid period. Equals `activated_at` until the first renewal.
             * @example 2025-01-09T12:20:00.000000+0000
             */
            renewed_at?: components["schemas"]["Timestamp"];
            /**
             * @description When the level ends. In a grace period, the end of the grace period; after a refund or a cancellation, the date of it.
             * @example 2025-01-16T12:20:00.000000+0000
             */
            expires_at?: components["schemas"]["Timestamp"];
            /**
             * @description The same value as `expires_at`.
             * @example 2025-01-16T12:20:00.000000+0000
             */
            subscription_expires_at?: components["schemas"]["Timestamp"];
            /**
             * @description When the store could not charge the user.
             * @example 2025-01-16T12:20:00.000000+0000
             */
            billing_issue_detected_at?: components["schemas"]["Timestamp"];
            /**
             * @description Why the purchase ended or will end: `voluntarily_cancelled`, `billing_error`, `price_increase`, `product_was_not_available`, `refund`, `cancelled_by_developer`, `new_subscription_replace`, `upgraded`, `unknown` or `adapty_revoked`.
             * @example voluntarily_cancelled
             */
            cancellation_reason?: string;
            /**
             * @description Type of the introductory offer: `free_trial`, `pay_as_you_go` or `pay_up_front`.
             * @example free_trial
             */
            active_introductory_offer_type?: string;
            /**
             * @description Type of the promotional offer: `free_trial`, `pay_as_you_go` or `pay_up_front`.
             * @example pay_up_front
             */
            active_promotional_offer_type?: string;
            /**
             * @description ID of the promotional offer, as in the dashboard.
             * @example spring_discount
             */
            active_promotional_offer_id?: string;
            /**
             * @description Name of the A/B test.
             * @example Price test
             */
            ab_test_name?: string;
            /**
             * @description Name of the audience that decided the paywall.
             * @example All users
             */
            cohort_name?: string;
            /**
             * @description ID of the placement.
             * @example onboarding
             */
            developer_id?: string;
            /**
             * @description Name of the paywall.
             * @example Winter sale
             */
            paywall_name?: string;
            /**
             * @description Revision of the paywall, "1" by default. An earlier document has it as a number.
             * @example 1
             */
            paywall_revision?: string | number;
            /**
             * @description ID of the Google Play base plan, or of the Stripe price. App Store events have none.
             * @example monthly-base-plan
             */
            base_plan_id?: string;
            /**
             * @description ID of the product in the store; `adapty_server_side_product` for a grant through the API, `adapty_dashboard_product` for a grant in the dashboard, `adapty_promotion` for a legacy grant.
             * @example weekly_8.99
             */
            vendor_product_id?: string;
            /**
             * @description Store of the purchase: `app_store`, `play_store`, `stripe`, `paddle`, or the name that was sent with set transaction.
             * @example app_store
             */
            store?: string;
            /**
             * @description Country of the store account.
             * @example US
             */
            store_country?: string;
            /**
             * @description Country of the user, derived from the IP address.
             * @example US
             */
            profile_country?: string;
            /**
             * @description ID of the transaction in the store.
             * @example 530001802720333
             */
            transaction_id?: string;
            /**
             * @description ID of the first transaction of the chain. It equals `transaction_id` if there is no chain.
             * @example 530001724306018
             */
            original_transaction_id?: string;
            /**
             * @description Local currency, `USD` by default.
             * @example USD
             */
            currency?: string;
            /**
             * @description Environment of the store: `Sandbox` or `Production`.
             * @example Production
             */
            environment?: string;
            /**
             * @description When the event happened, the same as at the root.
             * @example 2025-01-09T12:20:00.000000+0000
             */
            event_datetime?: components["schemas"]["Timestamp"];
            /**
             * @description When this transaction took place.
             * @example 2025-01-09T12:20:00.000000+0000
             */
            purchase_date?: components["schemas"]["Timestamp"];
            /**
             * @description When the first transaction of the chain took place.
             * @example 2025-01-02T12:20:00.000000+0000
             */
            original_purchase_date?: components["schemas"]["Timestamp"];
            /**
             * Format: uuid
             * @description Unique ID of the event. Use it to drop duplicates.
             * @example 5f7d3c1a-2b4e-4d6f-8a9b-0c1d2e3f4a5b
             */
            profile_event_id?: string;
            /**
             * Format: uuid
             * @description Adapty's ID of the profile, as at the root.
             * @example 3286abd3-48b0-4e9c-a5f6-ac0a006804a6
             */
            profile_id?: string;
            /**
             * Format: uuid
             * @description ID of the paywall's variation.
             * @example c4d5e6f7-0819-4a2b-8c3d-4e5f60718293
             */
            variation_id?: string;
            /**
             * @description Whether the profile has an active access level.
             * @example true
             */
            profile_has_access_level?: boolean;
            /**
             * @description IPv4 address of the user, or IPv6 if there is none. Null if the collection of IP addresses is off.
             * @example 203.0.113.7
             */
            profile_ip_address?: string | null;
            /**
             * @description All revenue from the user so far, in US dollars. Refunds are included here; other events subtract them.
             * @example 17.98
             */
            profile_total_revenue_usd?: number;
            /**
             * @description Length of the trial in days, such as `7 days`.
             * @example 7 days
             */
            trial_duration?: string;
        };
        /** @description The access of a profile changed. Adapty sends this event only to webhooks. A grant through the API causes no other event. */
        AccessLevelUpdatedEvent: components["schemas"]["EventRoot"] & {
            /**
             * @description Type of the event. Branch on it.
             * @example access_level_updated
             * @constant
             * @enum {string}
             */
            event_type: "access_level_updated";
            /** @description The properties of `access_level_updated`. All properties are optional. */
            event_properties: components["schemas"]["AccessLevelUpdatedProperties"];
        };
        /** @description An empty object. */
        VerificationRequest: Record<string, never>;
        /**
         * @description Any JSON will do, such as an empty object.
         * @example {}
         */
        VerificationResponse: unknown;
        /** @description The value to send back. */
        LegacyVerificationRequest: {
            /**
             * @description The value to send back.
             * @example 1a2b3c
             */
            adapty_check: string;
        };
        /** @description The value that was received. */
        LegacyVerificationResponse: {
            /**
             * @description The value of `adapty_check`.
             * @example 1a2b3c
             */
            adapty_check_response: string;
        };
        /** @description The properties of any event. */
        RenamedEventProperties: components["schemas"]["EventProperties"] & {
            /**
             * @description Why the purchase ended or will end: `voluntarily_cancelled`, `billing_error`, `price_increase`, `product_was_not_available`, `refund`, `cancelled_by_developer`, `new_subscription_replace`, `upgraded`, `unknown` or `adapty_revoked`.
             * @example voluntarily_cancelled
             */
            cancellation_reason?: string;
            /**
             * @description Length of the trial in days, such as `7 days`.
             * @example 7 days
             */
            trial_duration?: string;
            /**
             * @description ID of the access level.
             * @example premium
             */
            access_level_id?: string;
            /**
             * @description Whether the level is active, computed from `expires_at`, `starts_at` and `is_lifetime` when the event is created.
             * @example true
             */
            is_active?: boolean;
            /**
             * @description Whether the level never ends.
             * @example false
             */
            is_lifetime?: boolean;
            /**
             * @description Whether the level is in its grace period. If true, `expires_at` is the end of the grace period.
             * @example false
             */
            is_in_grace_period?: boolean;
            /**
             * @description Whether the purchase was refunded.
             * @example false
             */
            is_refund?: boolean;
            /**
             * @description Whether the purchase will renew.
             * @example true
             */
            will_renew?: boolean;
            /**
             * @description When the level starts.
             * @example 2025-01-09T12:20:00.000000+0000
             */
            starts_at?: components["schemas"]["Timestamp"];
            /**
             * @description When the level was last activated.
             * @example 2025-01-02T12:20:00.000000+0000
             */
            activated_at?: components["schemas"]["Timestamp"];
            /**
             * @description Start of the current paid period. Equals `activated_at` until the first renewal.
             * @example 2025-01-09T12:20:00.000000+0000
             */
            renewed_at?: components["schemas"]["Timestamp"];
            /**
             * @description When the level ends. In a grace period, the end of the grace period; after a refund or a cancellation, the date of it.
             * @example 2025-01-16T12:20:00.000000+0000
             */
            expires_at?: components["schemas"]["Timestamp"];
            /**
             * @description When the store could not charge the user.
             * @example 2025-01-16T12:20:00.000000+0000
             */
            billing_issue_detected_at?: components["schemas"]["Timestamp"];
            /**
             * @description Type of the introductory offer: `free_trial`, `pay_as_you_go` or `pay_up_front`.
             * @example free_trial
             */
            active_introductory_offer_type?: string;
            /**
             * @description Type of the promotional offer: `free_trial`, `pay_as_you_go` or `pay_up_front`.
             * @example pay_up_front
             */
            active_promotional_offer_type?: string;
            /**
             * @description ID of the promotional offer, as in the dashboard.
             * @example spring_discount
             */
            active_promotional_offer_id?: string;
        };
        /** @description An event that was renamed in the dashboard, or whose type is newer than this description. It may have the properties of any event. */
        RenamedEvent: components["schemas"]["EventRoot"] & {
            /**
             * @description The name from the dashboard, or a newer type: none of the twenty documented ones.
             * @example renewal
             */
            event_type: `(other) ${string}`;
            /** @description The properties of any event. */
            event_properties: components["schemas"]["RenamedEventProperties"];
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
        /** @description No profile has this ID. */
        ProfileNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ProfileDoesNotExistError"];
            };
        };
        /** @description More requests than the limit allows. Wait, then repeat the request. */
        TooManyRequests: {
            headers: {
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["RateLimitedError"];
            };
        };
        /** @description The server failed. The documents list this status without a code, with an error body on some operations and without one on others. */
        InternalServerError: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description The profile: a new one, or an existing one that is now linked to the customer user ID. */
        ProfileCreated: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ProfileResponse"];
            };
        };
        /** @description A field of the profile is invalid, or the body is not JSON. */
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
        /** @description A field of the profile is invalid, or the body is not JSON. */
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
        /** @description The access level or the profile does not exist, or the body is invalid. */
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
        /** @description There is no access to revoke, the date is in the past or too late, or the body is invalid. */
        RevokeAccessLevelBadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ValidationError"] | components["schemas"]["ParseError"] | components["schemas"]["PaidAccessLevelDoesNotExistError"] | components["schemas"]["ProfileDoesNotExistBadRequestError"] | components["schemas"]["ProfilePaidAccessLevelDoesNotExistError"] | components["schemas"]["RevocationDateMoreThanExpirationDateError"] | components["schemas"]["ValueError"];
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
        /** @description The purchase was imported. The response is the user's profile. */
        PaddleValidated: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ProfileResponse"];
            };
        };
        /** @description The purchase cannot be imported, or the body is invalid. */
        PaddleBadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ValidationError"] | components["schemas"]["ParseError"] | components["schemas"]["NoProductsFoundError"] | components["schemas"]["PaddleApiKeyNotFoundError"] | components["schemas"]["InvalidPaddleCredentialsOrPurchaseNotFoundError"];
            };
        };
        /** @description The identifiers of the profile. */
        IntegrationIdentifiersFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["IntegrationIdentifiers"];
            };
        };
        /** @description The identifiers are set. The response has no body. */
        IntegrationIdentifiersSet: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description The body contains no identifier, or it is invalid. */
        IntegrationIdentifiersBadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ValidationError"] | components["schemas"]["ParseError"];
            };
        };
        /** @description The user's settings. */
        RefundSaverSettingsFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["RefundSaverSettingsResponse"];
            };
        };
        /** @description The profile does not exist. These operations return 400, not 404. */
        RefundSaverProfileBadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ProfileDoesNotExistBadRequestError"];
            };
        };
        /** @description The settings are saved. */
        RefundSaverSettingsSet: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["RefundSaverSettingsResponse"];
            };
        };
        /** @description The profile does not exist, neither setting was sent, or the body is invalid. */
        RefundSaverSettingsBadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ProfileDoesNotExistBadRequestError"] | components["schemas"]["ValidationError"] | components["schemas"]["ParseError"];
            };
        };
        /** @description One page of paywalls. */
        PaywallsListed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ListPaywallsResponse"];
            };
        };
        /** @description A parameter is out of range. */
        ListPaywallsBadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ValidationError"];
            };
        };
        /** @description The paywall. */
        ServerSidePaywallFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ServerSidePaywall"];
            };
        };
        /** @description The app has no paywall with this ID. */
        PaywallNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["PaywallDoesNotExistError"];
            };
        };
        /** @description The paywall, with its new remote configs. */
        PaywallUpdated: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ServerSidePaywall"];
            };
        };
        /** @description The body is invalid. */
        UpdatePaywallBadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ValidationError"] | components["schemas"]["ParseError"];
            };
        };
        /** @description One page of transactions. */
        VirtualCurrencyTransactionsListed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ListVirtualCurrencyTransactionsResponse"];
            };
        };
        /** @description The cursor is unknown, or a parameter is out of range. */
        ListVirtualCurrencyTransactionsBadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ValidationError"] | components["schemas"]["InvalidCursorError"];
            };
        };
        /** @description Virtual currency is not switched on for the app. */
        VirtualCurrencyForbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["FeatureNotEnabledError"];
            };
        };
        /** @description The transaction was applied. */
        VirtualCurrencyTransactionCreated: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CreateVirtualCurrencyTransactionResponse"];
            };
        };
        /** @description The transaction cannot be applied. */
        CreateVirtualCurrencyTransactionBadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["InsufficientBalanceError"] | components["schemas"]["UnknownCurrencyError"] | components["schemas"]["DuplicateCurrencyError"] | components["schemas"]["AmountZeroError"] | components["schemas"]["BalanceOverflowError"] | components["schemas"]["EmptyItemsError"] | components["schemas"]["IdempotencyKeyInvalidError"] | components["schemas"]["ParseError"];
            };
        };
        /** @description A request with the same key is still running, or the store transaction was credited before. */
        CreateVirtualCurrencyTransactionConflict: {
            headers: {
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["IdempotencyInFlightError"] | components["schemas"]["DuplicateSourceTransactionError"];
            };
        };
        /** @description The body does not match the schema of the request. */
        CreateVirtualCurrencyTransactionUnprocessable: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ValidationUnprocessableContentError"];
            };
        };
        /** @description The balances. */
        VirtualCurrencyBalancesListed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ListVirtualCurrencyBalancesResponse"];
            };
        };
        /** @description The request is invalid. */
        ListVirtualCurrencyBalancesBadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ValidationError"];
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
        /** @description The body is invalid. */
        PaywallBadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ValidationError"] | components["schemas"]["ParseError"];
            };
        };
        /** @description The app has no such placement, or the user does not exist. */
        PaywallVariationNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["VariationDoesNotExistError"] | components["schemas"]["ProfileDoesNotExistError"];
            };
        };
        /** @description The view is recorded. The response has no body. */
        PaywallViewRecorded: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description The body is invalid. */
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
        /** @description The body is invalid. */
        AttributionBadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ValidationError"] | components["schemas"]["ParseError"] | components["schemas"]["EnumError"];
            };
        };
        /** @description The chart, as JSON or CSV. */
        AnalyticsDataRetrieved: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["AnalyticsDataResponse"];
                "text/csv": string;
            };
        };
        /** @description The body is invalid or not JSON. The documents list no codes; the examples have those of the server-side API. */
        AnalyticsBadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["AnalyticsBadRequestError"];
            };
        };
        /** @description More than 2 requests per second. The response has no body. */
        AnalyticsRateLimited: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description The cohorts, as JSON or CSV. */
        CohortDataRetrieved: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CohortDataResponse"];
                "text/csv": string;
            };
        };
        /** @description The conversion, as JSON or CSV. */
        ConversionDataRetrieved: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ConversionDataResponse"];
                "text/csv": string;
            };
        };
        /** @description The funnel, as JSON or CSV. */
        FunnelDataRetrieved: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["FunnelDataResponse"];
                "text/csv": string;
            };
        };
        /** @description The lifetime values, as JSON or CSV. */
        LtvDataRetrieved: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["LtvDataResponse"];
                "text/csv": string;
            };
        };
        /** @description The retention, as JSON or CSV. */
        RetentionDataRetrieved: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["RetentionDataResponse"];
                "text/csv": string;
            };
        };
        /** @description The placements, as JSON or CSV. */
        PlacementInfoRetrieved: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["PlacementInfoResponse"];
                "text/csv": string;
            };
        };
        /** @description The body is invalid or not JSON. The documents list no codes; the examples have those of the server-side API. */
        PlacementInfoBadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["AnalyticsBadRequestError"];
            };
        };
        /** @description The profile is saved. */
        MailProfileSaved: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["MailSuccessResponse"];
            };
        };
        /** @description The body is invalid. */
        MailProfileBadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["MailBaseError"];
            };
        };
        /** @description The key is missing or wrong. */
        MailForbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["MailSecretKeyDoesNotExistError"];
            };
        };
        /** @description The profile is deleted. The response has no body. */
        MailProfileDeleted: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description The body is invalid, or it identifies no user. */
        MailDeleteProfileBadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["MailBaseError"] | components["schemas"]["MailMissingIdentifierError"];
            };
        };
        /** @description No profile has these identifiers. */
        MailProfileNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["MailProfileNotFoundError"];
            };
        };
        /** @description The event is saved. */
        MailTransactionEventSaved: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["MailSuccessResponse"];
            };
        };
        /** @description The body is invalid. */
        MailTransactionEventBadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["MailBaseError"];
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
        /** @description The access level does not exist, the body is invalid, or the user ID is not encoded as declared. */
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
        /** @description There is no access to revoke, the body is invalid, or the user ID is not encoded as declared. */
        LegacyRevokeAccessLevelBadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ValidationError"] | components["schemas"]["ParseError"] | components["schemas"]["PaidAccessLevelDoesNotExistError"] | components["schemas"]["ProfilePaidAccessLevelDoesNotExistError"];
            };
        };
        /** @description The dashboard shows the event as failed. It is not sent again. */
        EventFailed: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description The `Authorization` header is wrong. The event is not sent again, so a mistyped value costs you events. */
        EventUnauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description The event is rejected. It is not sent again, so it is lost. */
        EventForbidden: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description The event is delivered. The body does not matter. */
        EventDelivered: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description The event counts as delivered. No document says that a redirect is followed, so respond with 2xx. */
        EventRedirected: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description Any other status of this class: the event is sent again. */
        EventRetried: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description The event is sent again. According to the documents, there are up to 9 retries within 24 hours. */
        EventRetriedLater: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description The address is verified. */
        VerificationConfirmed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["VerificationResponse"];
            };
        };
        /** @description The address is verified. */
        LegacyVerificationConfirmed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["LegacyVerificationResponse"];
            };
        };
    };
    parameters: {
        /** @description Adapty's ID of the profile, a UUID. Send it, `adapty-customer-user-id`, or both; one of the two is required. You find it in the dashboard, in the field Adapty ID of a profile's page. */
        ProfileId: string;
        /** @description The user's ID in your own system. Send it, `adapty-profile-id`, or both; one of the two is required. It works as soon as Adapty knows it: after your app has identified the user through the SDK, or after you have created a profile, or imported a purchase from Stripe or Paddle, with it. You find it in the dashboard, in the field Customer user ID of a profile's page. */
        CustomerUserId: string;
        /** @description Platform of the user's device. Adapty recommends sending it when you create or update a profile. */
        Platform: components["schemas"]["Platform"];
        /**
         * @description Number of the page, from 1.
         * @example 2
         */
        PageNumber: number;
        /**
         * @description Number of paywalls on a page, from 1 to 100.
         * @example 50
         */
        PageSize: number;
        /**
         * @description Adapty's ID of the paywall, a UUID. The documents do not say what the response to an ID of another form is.
         * @example fd891d4f-5906-45b9-97c1-13cc3dc665df
         */
        PaywallId: string;
        /**
         * @description Code of the currency whose transactions to list. If the parameter is missing, transactions of all currencies are listed.
         * @example COINS
         */
        CurrencyCode: string;
        /**
         * @description Where the page starts: the `next_cursor` of the previous page. Its form is not documented. If the parameter is missing, the first page is returned.
         * @example MDE5MGU4YTQtMWMyYi03ZGVmLThhYmMtMmMxYTRiNmQ4ZTkw
         */
        Cursor: string;
        /**
         * @description Number of transactions on a page, from 1 to 100.
         * @example 100
         */
        Limit: number;
        /**
         * @description A UUID of version 4 that you generate for the transaction. A repeated request with the same key returns the first result and changes nothing. A key is kept for up to an hour, for each profile; after that, it creates a new transaction.
         * @example 5f0c1c52-9d5e-4a86-b1a5-0f2b6a1c7d3e
         */
        IdempotencyKey: string;
        /**
         * @description Time zone by which data is grouped and shown, as an IANA name such as `Europe/Berlin`. The documents do not say which time zone applies without it.
         * @example Europe/Berlin
         */
        TimeZone: string;
        /** @description Adapty's ID of the profile, or the user's ID in your own system. If it contains reserved URI characters, encode it as Base64URL and add the query parameter `is_user_id_base64url_encoded=1`; `abc/def` becomes `YWJjL2RlZg==`. */
        LegacyUserId: string;
        /** @description Declares that the ID in the path is encoded as Base64URL. If it is not, the response is 400. */
        UserIdBase64Url: "1";
        /** @description If it is present, with any value, the profile that GET returns also has the personal and device fields, from `created_at` to `facebook_anonymous_id`. */
        Extended: string;
        /** @description ID of the access level, as configured in the dashboard. */
        LegacyAccessLevelId: string;
    };
    requestBodies: {
        /** @description What you know about the user. Leave the body out, or send `{}`, if you know nothing yet. */
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
        /** @description The purchase, and its user. */
        PaddleValidation: {
            content: {
                "application/json": components["schemas"]["PaddleValidationRequest"];
            };
        };
        /** @description The identifiers to set. */
        SetIntegrationIdentifiers: {
            content: {
                "application/json": components["schemas"]["SetIntegrationIdentifiersRequest"];
            };
        };
        /** @description The settings to save. */
        SetRefundSaverSettings: {
            content: {
                "application/json": components["schemas"]["SetRefundSaverSettingsRequest"];
            };
        };
        /** @description What to change. */
        UpdatePaywall: {
            content: {
                "application/json": components["schemas"]["UpdatePaywallRequest"];
            };
        };
        /** @description What to credit and to debit. */
        CreateVirtualCurrencyTransaction: {
            content: {
                "application/json": components["schemas"]["CreateVirtualCurrencyTransactionRequest"];
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
        /** @description The chart, its filters, and how to group the data. */
        AnalyticsData: {
            content: {
                "application/json": components["schemas"]["AnalyticsDataRequest"];
            };
        };
        /** @description The filters of the cohorts, and what to compute for them. */
        CohortData: {
            content: {
                "application/json": components["schemas"]["CohortDataRequest"];
            };
        };
        /** @description The step, and the filters. */
        ConversionData: {
            content: {
                "application/json": components["schemas"]["ConversionDataRequest"];
            };
        };
        /** @description The filters, and how to show the values. */
        FunnelData: {
            content: {
                "application/json": components["schemas"]["FunnelDataRequest"];
            };
        };
        /** @description The filters, and how to group the data. */
        LtvData: {
            content: {
                "application/json": components["schemas"]["LtvDataRequest"];
            };
        };
        /** @description The filters, and how to group the data. */
        RetentionData: {
            content: {
                "application/json": components["schemas"]["RetentionDataRequest"];
            };
        };
        /** @description What the placements show. */
        PlacementInfo: {
            content: {
                "application/json": components["schemas"]["PlacementInfoRequest"];
            };
        };
        /** @description The user. */
        MailSaveProfile: {
            content: {
                "application/json": components["schemas"]["MailSaveProfileRequest"];
            };
        };
        /** @description The user to delete. */
        MailDeleteProfile: {
            content: {
                "application/json": components["schemas"]["MailDeleteProfileRequest"];
            };
        };
        /** @description What happened to a purchase. */
        MailSaveTransactionEvent: {
            content: {
                "application/json": components["schemas"]["MailSaveTransactionEventRequest"];
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
        /** @description How long access lasts, and the transaction for it. */
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
        /** @description The event. */
        SubscriptionStarted: {
            content: {
                "application/json": components["schemas"]["SubscriptionStartedEvent"];
            };
        };
        /** @description The event. */
        SubscriptionActive: {
            content: {
                "application/json": components["schemas"]["SubscriptionActiveEvent"];
            };
        };
        /** @description The event. */
        SubscriptionRenewed: {
            content: {
                "application/json": components["schemas"]["SubscriptionRenewedEvent"];
            };
        };
        /** @description The event. */
        SubscriptionRenewalCancelled: {
            content: {
                "application/json": components["schemas"]["SubscriptionRenewalCancelledEvent"];
            };
        };
        /** @description The event. */
        SubscriptionRenewalReactivated: {
            content: {
                "application/json": components["schemas"]["SubscriptionRenewalReactivatedEvent"];
            };
        };
        /** @description The event. */
        SubscriptionExpired: {
            content: {
                "application/json": components["schemas"]["SubscriptionExpiredEvent"];
            };
        };
        /** @description The event. */
        SubscriptionPaused: {
            content: {
                "application/json": components["schemas"]["SubscriptionPausedEvent"];
            };
        };
        /** @description The event. */
        SubscriptionDeferred: {
            content: {
                "application/json": components["schemas"]["SubscriptionDeferredEvent"];
            };
        };
        /** @description The event. */
        NonSubscriptionPurchase: {
            content: {
                "application/json": components["schemas"]["NonSubscriptionPurchaseEvent"];
            };
        };
        /** @description The event. */
        TrialStarted: {
            content: {
                "application/json": components["schemas"]["TrialStartedEvent"];
            };
        };
        /** @description The event. */
        TrialActive: {
            content: {
                "application/json": components["schemas"]["TrialActiveEvent"];
            };
        };
        /** @description The event. */
        TrialConverted: {
            content: {
                "application/json": components["schemas"]["TrialConvertedEvent"];
            };
        };
        /** @description The event. */
        TrialRenewalCancelled: {
            content: {
                "application/json": components["schemas"]["TrialRenewalCancelledEvent"];
            };
        };
        /** @description The event. */
        TrialRenewalReactivated: {
            content: {
                "application/json": components["schemas"]["TrialRenewalReactivatedEvent"];
            };
        };
        /** @description The event. */
        TrialExpired: {
            content: {
                "application/json": components["schemas"]["TrialExpiredEvent"];
            };
        };
        /** @description The event. */
        EnteredGracePeriod: {
            content: {
                "application/json": components["schemas"]["EnteredGracePeriodEvent"];
            };
        };
        /** @description The event. */
        BillingIssueDetected: {
            content: {
                "application/json": components["schemas"]["BillingIssueDetectedEvent"];
            };
        };
        /** @description The event. */
        SubscriptionRefunded: {
            content: {
                "application/json": components["schemas"]["SubscriptionRefundedEvent"];
            };
        };
        /** @description The event. */
        NonSubscriptionPurchaseRefunded: {
            content: {
                "application/json": components["schemas"]["NonSubscriptionPurchaseRefundedEvent"];
            };
        };
        /** @description The event. */
        AccessLevelUpdated: {
            content: {
                "application/json": components["schemas"]["AccessLevelUpdatedEvent"];
            };
        };
        /** @description The verification request. */
        Verification: {
            content: {
                "application/json": components["schemas"]["VerificationRequest"];
            };
        };
        /** @description The verification request. */
        LegacyVerification: {
            content: {
                "application/json": components["schemas"]["LegacyVerificationRequest"];
            };
        };
    };
    headers: {
        /**
         * @description When to send the request again: a number of seconds to wait, or a date, as defined in RFC 9110. If the header is missing, back off exponentially.
         * @example 30
         */
        RetryAfter: string;
        /**
         * @description ID of the request, 32 hexadecimal digits. All of Adapty's backend logs contain it. The header may be missing.
         * @example 758f01dfd9e74ccfbabb4934241c4966
         */
        RequestId: string;
    };
    pathItems: never;
}
/** @description Any event. Branch on `event_type`. There is no discriminator, since a mapping cannot list the names of renamed events. */
export type WebhookEvent = components['schemas']['WebhookEvent'];
/** @description Platform of the device. */
export type Platform = components['schemas']['Platform'];
/** @description One custom attribute of the profile. */
export type CustomAttribute = components['schemas']['CustomAttribute'];
/** @description Category of an offer. */
export type OfferCategory = components['schemas']['OfferCategory'];
/** @description How the user pays for an offer. A `free_trial` has the price 0. */
export type OfferType = components['schemas']['OfferType'];
/** @description The offer that applies to a purchase, in a response. */
export type Offer = components['schemas']['Offer'];
/** @description Store environment of the transaction. */
export type Environment = components['schemas']['Environment'];
/** @description A `Timestamp`, or null. */
export type NullableTimestamp = components['schemas']['NullableTimestamp'];
/** @description A date and time in ISO 8601 with an offset, written as `Z`, `+00:00` or `+0000`. */
export type Timestamp = components['schemas']['Timestamp'];
/** @description Why a purchase was cancelled. */
export type CancellationReason = components['schemas']['CancellationReason'];
/** @description Access that the profile has, had in the past, or will have in the future. It is active from `starts_at` to `expires_at`, and during a grace period after that. An `expires_at` of null means lifetime access. */
export type AccessLevel = components['schemas']['AccessLevel'];
/** @description A store: `app_store`, `play_store`, `stripe`, `paddle`, or the name of your custom store. */
export type Store = components['schemas']['Store'];
/** @description A subscription of the profile. To decide about access, use the access levels. */
export type Subscription = components['schemas']['Subscription'];
/** @description A purchase that is not renewed, such as coins, an unlock or a lifetime product. */
export type NonSubscription = components['schemas']['NonSubscription'];
/** @description A user of your app, with their access levels, subscriptions and other purchases. */
export type Profile = components['schemas']['Profile'];
/** @description A response with one profile. */
export type ProfileResponse = components['schemas']['ProfileResponse'];
/** @description What is wrong with one part of the request. */
export type ErrorDetail = components['schemas']['ErrorDetail'];
/** @description The `Authorization` header is missing, or its key is wrong. */
export type NotAuthenticatedError = components['schemas']['NotAuthenticatedError'];
/** @description No profile has the ID that was sent. */
export type ProfileDoesNotExistError = components['schemas']['ProfileDoesNotExistError'];
/** @description Too many requests. Wait as long as `Retry-After` says, or back off exponentially. */
export type RateLimitedError = components['schemas']['RateLimitedError'];
/** @description Gender: `f` female, `m` male, `o` other. */
export type Gender = components['schemas']['Gender'];
/** @description Apple's App Tracking Transparency status: 0 not determined, 1 restricted, 2 denied, 3 authorized. */
export type AttStatus = components['schemas']['AttStatus'];
/** @description One custom attribute to set or to delete. */
export type CustomAttributeChange = components['schemas']['CustomAttributeChange'];
/** @description One installation of your app on one device. */
export type InstallationMeta = components['schemas']['InstallationMeta'];
/** @description What you know about a user. Every field is optional. A field that is left out keeps its value. */
export type ProfileAttributes = components['schemas']['ProfileAttributes'];
/** @description The user to create. The headers carry the ID; every field of the body is optional. */
export type CreateProfileRequest = components['schemas']['CreateProfileRequest'];
/** @description The body is JSON, but it does not match the schema of the request. */
export type ValidationError = components['schemas']['ValidationError'];
/** @description The body is not JSON. */
export type ParseError = components['schemas']['ParseError'];
/** @description The fields to change. Fields that are left out keep their values. */
export type UpdateProfileRequest = components['schemas']['UpdateProfileRequest'];
/** @description The fields that all errors share. Each documented error has its own schema. */
export type ErrorResponse = components['schemas']['ErrorResponse'];
/** @description A field of the profile is invalid, or the body is not JSON. The documents do not list the codes; `validation_error` and `parse_error` are two of them. */
export type ProfileBadRequestError = components['schemas']['ProfileBadRequestError'];
/** @description Category of an offer in a request. Every category except `introductory` requires an `id`. */
export type TransactionOfferCategory = components['schemas']['TransactionOfferCategory'];
/** @description The offer that applies to a purchase, in a request. */
export type TransactionOffer = components['schemas']['TransactionOffer'];
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
/** @description `expires_at` is not later than `purchased_at`. Null is allowed. */
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
/** @description No profile has the ID that was sent. The documents list both 400 and 404 for set transaction, grant and revoke, so expect either. Refund Saver has only 400. */
export type ProfileDoesNotExistBadRequestError = components['schemas']['ProfileDoesNotExistBadRequestError'];
/** @description `refunded_at` is not later than `purchased_at`. */
export type RefundDateError = components['schemas']['RefundDateError'];
/** @description `refunded_at` is present without the `cancellation_reason` `refund`, or the reason without the date. */
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
/** @description `revoke_at` is later than the current `expires_at` of the level. An `expires_at` of null counts as later than any date. */
export type RevocationDateMoreThanExpirationDateError = components['schemas']['RevocationDateMoreThanExpirationDateError'];
/** @description `revoke_at` is in the past. Leave it out, or send null, to revoke at once. */
export type ValueError = components['schemas']['ValueError'];
/** @description A JSON:API document that names the user and the Stripe purchase. */
export type StripeValidationRequest = components['schemas']['StripeValidationRequest'];
/** @description The purchase is valid, and its history is imported. */
export type StripeValidationResponse = components['schemas']['StripeValidationResponse'];
/** @description The purchase was rejected. The body is a JSON:API document. */
export type StripeErrorResponse = components['schemas']['StripeErrorResponse'];
/** @description The purchase to import, and the user to import it for. */
export type PaddleValidationRequest = components['schemas']['PaddleValidationRequest'];
/** @description The products of the purchase are not in the app, or their Paddle product and price IDs are not filled in. */
export type NoProductsFoundError = components['schemas']['NoProductsFoundError'];
/** @description The app has no Paddle API key, or a wrong one. */
export type PaddleApiKeyNotFoundError = components['schemas']['PaddleApiKeyNotFoundError'];
/** @description The Paddle API key belongs to another app, or Paddle does not know the token. */
export type InvalidPaddleCredentialsOrPurchaseNotFoundError = components['schemas']['InvalidPaddleCredentialsOrPurchaseNotFoundError'];
/** @description The IDs under which other services know the user; an ID that is not set is null. The object is not wrapped in `data`. */
export type IntegrationIdentifiers = components['schemas']['IntegrationIdentifiers'];
/** @description The identifiers to set, at least one. An identifier that is left out keeps its value. We assume that null clears one. */
export type SetIntegrationIdentifiersRequest = components['schemas']['SetIntegrationIdentifiersRequest'];
/** @description The user's settings; a setting that is not set is null. The documents do not show a response for a user without settings. */
export type RefundSaverSettings = components['schemas']['RefundSaverSettings'];
/** @description The profile and its settings, not wrapped in `data`. */
export type RefundSaverSettingsResponse = components['schemas']['RefundSaverSettingsResponse'];
/** @description What Adapty recommends to Apple for a refund request: `grant` to approve it, `no_preference` to leave the decision to Apple, `decline` to decline it. */
export type RefundPreference = components['schemas']['RefundPreference'];
/** @description The user's settings, at least one of the two. They override the app's defaults. A setting that is left out keeps its value. */
export type SetRefundSaverSettingsRequest = components['schemas']['SetRefundSaverSettingsRequest'];
/** @description An offer of a product. */
export type ServerSideProductOffer = components['schemas']['ServerSideProductOffer'];
/** @description A product on a paywall. It is not the `Product` of the web API. */
export type ServerSideProduct = components['schemas']['ServerSideProduct'];
/** @description A paywall in a list, without its remote configs and its screenshot. */
export type ServerSidePaywallSummary = components['schemas']['ServerSidePaywallSummary'];
/** @description Which page this is, and how many there are. */
export type PagePagination = components['schemas']['PagePagination'];
/** @description One page of paywalls. */
export type ListPaywallsResponse = components['schemas']['ListPaywallsResponse'];
/** @description The data of a paywall for one locale. It is not the `RemoteConfig` of the web API, in which the locale is called `lang`. */
export type ServerSideRemoteConfig = components['schemas']['ServerSideRemoteConfig'];
/** @description A screenshot of a paywall. */
export type PaywallScreenshot = components['schemas']['PaywallScreenshot'];
/** @description A paywall of the server-side API, not wrapped in `data`. It is not the `Paywall` of the web API. */
export type ServerSidePaywall = components['schemas']['ServerSidePaywall'];
/** @description The app has no paywall with this ID. */
export type PaywallDoesNotExistError = components['schemas']['PaywallDoesNotExistError'];
/** @description What to change. */
export type UpdatePaywallRequest = components['schemas']['UpdatePaywallRequest'];
/** @description What was credited or debited in one currency. */
export type VirtualCurrencyTransactionItem = components['schemas']['VirtualCurrencyTransactionItem'];
/** @description One transaction. */
export type VirtualCurrencyTransaction = components['schemas']['VirtualCurrencyTransaction'];
/** @description Where the next page starts. */
export type CursorPagination = components['schemas']['CursorPagination'];
/** @description One page of transactions, newest first. */
export type ListVirtualCurrencyTransactionsResponse = components['schemas']['ListVirtualCurrencyTransactionsResponse'];
/** @description The cursor does not come from a response. */
export type InvalidCursorError = components['schemas']['InvalidCursorError'];
/** @description Virtual currency is not switched on for the app. Adapty's support switches it on. */
export type FeatureNotEnabledError = components['schemas']['FeatureNotEnabledError'];
/** @description What to credit or to debit in one currency. */
export type VirtualCurrencyAmount = components['schemas']['VirtualCurrencyAmount'];
/** @description What to credit and to debit. */
export type CreateVirtualCurrencyTransactionRequest = components['schemas']['CreateVirtualCurrencyTransactionRequest'];
/** @description The balance of one currency. */
export type VirtualCurrencyBalance = components['schemas']['VirtualCurrencyBalance'];
/** @description The transaction and the balances after it, not wrapped in `data`. */
export type CreateVirtualCurrencyTransactionResponse = components['schemas']['CreateVirtualCurrencyTransactionResponse'];
/** @description The balance does not cover a debit. The transaction is not applied. */
export type InsufficientBalanceError = components['schemas']['InsufficientBalanceError'];
/** @description The app has no currency with this code. */
export type UnknownCurrencyError = components['schemas']['UnknownCurrencyError'];
/** @description A currency occurs twice. */
export type DuplicateCurrencyError = components['schemas']['DuplicateCurrencyError'];
/** @description An amount is 0. */
export type AmountZeroError = components['schemas']['AmountZeroError'];
/** @description A balance would exceed 2,147,483,647, the largest 32-bit integer. The transaction is not applied. */
export type BalanceOverflowError = components['schemas']['BalanceOverflowError'];
/** @description The list of items is empty. */
export type EmptyItemsError = components['schemas']['EmptyItemsError'];
/** @description The `Idempotency-Key` is not a UUID of version 4. */
export type IdempotencyKeyInvalidError = components['schemas']['IdempotencyKeyInvalidError'];
/** @description A request with the same `Idempotency-Key` is still running. Wait as long as `Retry-After` says, then send the request again. */
export type IdempotencyInFlightError = components['schemas']['IdempotencyInFlightError'];
/** @description The store transaction was credited before. */
export type DuplicateSourceTransactionError = components['schemas']['DuplicateSourceTransactionError'];
/** @description The body does not match the schema of the request. Creating a virtual currency transaction has 422 for this, all other operations have 400. */
export type ValidationUnprocessableContentError = components['schemas']['ValidationUnprocessableContentError'];
/** @description The balances of the profile. */
export type ListVirtualCurrencyBalancesResponse = components['schemas']['ListVirtualCurrencyBalancesResponse'];
/** @description The placement, and the user for whom to select the paywall, identified by at least one of the two IDs. */
export type GetPaywallRequest = components['schemas']['GetPaywallRequest'];
/** @description A product on a paywall. */
export type Product = components['schemas']['Product'];
/** @description The remote config of a paywall for one locale. */
export type RemoteConfig = components['schemas']['RemoteConfig'];
/** @description What a placement shows: the products and your remote config. */
export type Paywall = components['schemas']['Paywall'];
/** @description The app has no such placement. */
export type VariationDoesNotExistError = components['schemas']['VariationDoesNotExistError'];
/** @description The paywall variation that was shown, and the user who saw it, identified by at least one of the two IDs. */
export type RecordPaywallViewRequest = components['schemas']['RecordPaywallViewRequest'];
/** @description The date is not ISO 8601. Only the web API uses this code. */
export type DatetimeError = components['schemas']['DatetimeError'];
/** @description Where the user came from. At least one of the two IDs identifies the user. */
export type AddAttributionRequest = components['schemas']['AddAttributionRequest'];
/** @description The value is not an allowed one. Only the web API uses this code. */
export type EnumError = components['schemas']['EnumError'];
/** @description Chart to retrieve, one per request. */
export type AnalyticsChartId = components['schemas']['AnalyticsChartId'];
/** @description The data to include. Only `date` is required. */
export type MetricsFilters = components['schemas']['MetricsFilters'];
/** @description Length of the periods into which the data is grouped. */
export type AnalyticsPeriodUnit = components['schemas']['AnalyticsPeriodUnit'];
/** @description Date by which a purchase is assigned to a period: that of the purchase itself, or that of the user's install. */
export type AnalyticsDateType = components['schemas']['AnalyticsDateType'];
/** @description Format of the response: JSON or CSV. */
export type AnalyticsFormat = components['schemas']['AnalyticsFormat'];
/** @description The chart to retrieve, its filters, and how to group the data. */
export type AnalyticsDataRequest = components['schemas']['AnalyticsDataRequest'];
/** @description One row. The documents do not list its fields. */
export type AnalyticsRow = components['schemas']['AnalyticsRow'];
/** @description Period that is recommended for the data. */
export type RecommendedPeriod = components['schemas']['RecommendedPeriod'];
/** @description One metric over the period. */
export type MetricData = components['schemas']['MetricData'];
/** @description The metrics of a chart. */
export type AnalyticsDataResponse = components['schemas']['AnalyticsDataResponse'];
/** @description The request is invalid. The documents list no codes for this error, and require none of its fields. */
export type AnalyticsBadRequestError = components['schemas']['AnalyticsBadRequestError'];
/** @description Unit of the columns: renewals, or days since the install. */
export type AnalyticsPeriodType = components['schemas']['AnalyticsPeriodType'];
/** @description The filters of the cohorts, and what to compute for them. */
export type CohortDataRequest = components['schemas']['CohortDataRequest'];
/** @description Values of a cohort in one period. The documents do not say which field has the day if the period type is `days`. */
export type CohortValue = components['schemas']['CohortValue'];
/** @description One cohort, or the total of all. */
export type CohortSegment = components['schemas']['CohortSegment'];
/** @description The cohorts. */
export type CohortDataResponse = components['schemas']['CohortDataResponse'];
/** @description The step whose conversion to compute, and the filters. */
export type ConversionDataRequest = components['schemas']['ConversionDataRequest'];
/** @description The conversion of one step, not wrapped in `data`. */
export type ConversionDataResponse = components['schemas']['ConversionDataResponse'];
/** @description The filters of the funnel, and how to show its values. */
export type FunnelDataRequest = components['schemas']['FunnelDataRequest'];
/** @description What happened between this step and the next. */
export type FunnelFollowingChanges = components['schemas']['FunnelFollowingChanges'];
/** @description One step of the funnel. */
export type FunnelValue = components['schemas']['FunnelValue'];
/** @description The steps of the funnel, for all users or for one segment. */
export type FunnelSegment = components['schemas']['FunnelSegment'];
/** @description The funnel. */
export type FunnelDataResponse = components['schemas']['FunnelDataResponse'];
/** @description The filters of the lifetime value, and how to group it. */
export type LtvDataRequest = components['schemas']['LtvDataRequest'];
/** @description Lifetime value of one cohort. */
export type LtvSegment = components['schemas']['LtvSegment'];
/** @description Lifetime value by revenue, by proceeds or by net revenue. */
export type LtvMetric = components['schemas']['LtvMetric'];
/** @description The lifetime value, not wrapped in `data`. */
export type LtvDataResponse = components['schemas']['LtvDataResponse'];
/** @description The filters of the retention, and how to group it. */
export type RetentionDataRequest = components['schemas']['RetentionDataRequest'];
/** @description The retention, not wrapped in `data`. */
export type RetentionDataResponse = components['schemas']['RetentionDataResponse'];
/** @description The placements to list. Currently, there is only this filter. */
export type PlacementInfoFilters = components['schemas']['PlacementInfoFilters'];
/** @description The placements to list. */
export type PlacementInfoRequest = components['schemas']['PlacementInfoRequest'];
/** @description One audience of a placement, and what it sees. */
export type PlacementInfo = components['schemas']['PlacementInfo'];
/** @description The placements. */
export type PlacementInfoResponse = components['schemas']['PlacementInfoResponse'];
/** @description The device of the user. */
export type MailDeviceInfo = components['schemas']['MailDeviceInfo'];
/** @description The user's data for Adapty Mail. */
export type MailSaveProfileRequest = components['schemas']['MailSaveProfileRequest'];
/** @description An empty object. */
export type MailSuccessResponse = components['schemas']['MailSuccessResponse'];
/** @description The body is invalid. Only the Mail API uses this code. */
export type MailBaseError = components['schemas']['MailBaseError'];
/** @description The key is missing or wrong. Only the Mail API uses this code. */
export type MailSecretKeyDoesNotExistError = components['schemas']['MailSecretKeyDoesNotExistError'];
/** @description The user to delete, identified by at least one of the three. */
export type MailDeleteProfileRequest = components['schemas']['MailDeleteProfileRequest'];
/** @description The request identifies no user. Only the Mail API uses this code. */
export type MailMissingIdentifierError = components['schemas']['MailMissingIdentifierError'];
/** @description No profile has these identifiers. Only the Mail API uses this code. */
export type MailProfileNotFoundError = components['schemas']['MailProfileNotFoundError'];
/** @description What happened to the purchase. */
export type MailEventType = components['schemas']['MailEventType'];
/** @description The offer of the purchase. Its fields have other names than those of the server-side `Offer`. */
export type MailOffer = components['schemas']['MailOffer'];
/** @description What happened to a purchase, and when. */
export type MailSaveTransactionEventRequest = components['schemas']['MailSaveTransactionEventRequest'];
/** @description The fields to change. Fields that are left out keep their values. */
export type LegacyUpdateProfileRequest = components['schemas']['LegacyUpdateProfileRequest'];
/** @description The user to create, with your own ID and what you know of the user. */
export type LegacyCreateProfileRequest = components['schemas']['LegacyCreateProfileRequest'];
/** @description Store of the purchase: `app_store`, `play_store`, or the name of your custom store; `adapty` if a server granted the access without a transaction. */
export type LegacyStore = components['schemas']['LegacyStore'];
/** @description How the user pays for an offer. */
export type LegacyOfferType = components['schemas']['LegacyOfferType'];
/** @description An access level of the user, in the legacy API. */
export type CustomerAccessLevel = components['schemas']['CustomerAccessLevel'];
/** @description A subscription of the user, in the legacy API. To decide about access, use the access levels. If you use this object, your code has to handle each subscription period itself: a week, a month, a year, lifetime. */
export type LegacySubscription = components['schemas']['LegacySubscription'];
/** @description A purchase that is not renewed, in the legacy API. */
export type LegacyNonSubscription = components['schemas']['LegacyNonSubscription'];
/** @description A user of your app in the legacy API, with collections as dictionaries. The query parameter `extended` adds the fields from `created_at` on. */
export type LegacyProfile = components['schemas']['LegacyProfile'];
/** @description A response with one legacy profile. */
export type LegacyProfileResponse = components['schemas']['LegacyProfileResponse'];
/** @description How long access lasts, and the transaction for it. At least one of `is_lifetime`, `expires_at` and `duration_days` is required; if there are several, the first in this order decides. The transaction is stored only if `vendor_product_id`, `vendor_transaction_id` and `store` are all present. */
export type LegacyGrantAccessLevelRequest = components['schemas']['LegacyGrantAccessLevelRequest'];
/** @description Whether the purchase is refunded. */
export type LegacyRevokeAccessLevelRequest = components['schemas']['LegacyRevokeAccessLevelRequest'];
/** @description A profile that shares an access level. */
export type ProfileSharingAccessLevel = components['schemas']['ProfileSharingAccessLevel'];
/** @description How the user was acquired, according to one source. */
export type EventAttribution = components['schemas']['EventAttribution'];
/** @description The user's IDs in other services. */
export type EventIntegrationIds = components['schemas']['EventIntegrationIds'];
/** @description The token of a Google Play purchase. */
export type PlayStorePurchaseToken = components['schemas']['PlayStorePurchaseToken'];
/** @description The fields of every event. Which of the optional ones an event has depends on the settings in the dashboard. */
export type EventRoot = components['schemas']['EventRoot'];
/** @description The properties of most events. Which of them an event has depends on its type, the store and the settings, so all are optional. */
export type EventProperties = components['schemas']['EventProperties'];
/** @description A subscription was bought without a trial and charged at once. On Google Play, all amounts may be 0, if it replaces another subscription or begins with a phase without a charge. */
export type SubscriptionStartedEvent = components['schemas']['SubscriptionStartedEvent'];
/** @description A subscription that started without a trial is still running after a delay, even if it is in a grace period. The event is synthetic: it is sent once, and only if you switch it on in the dashboard, with a delay of 1 hour to 90 days. According to the newest document, it is not sent if auto-renewal is off; according to an older one, it is. */
export type SubscriptionActiveEvent = components['schemas']['SubscriptionActiveEvent'];
/** @description A renewal was charged: any payment from the second one on. A new purchase in the same chain, after its end, counts as a renewal, too. */
export type SubscriptionRenewedEvent = components['schemas']['SubscriptionRenewedEvent'];
/** @description The properties of an event about a purchase that ends. */
export type CancellationEventProperties = components['schemas']['CancellationEventProperties'];
/** @description Auto-renewal was turned off. Access continues until the end of the period. */
export type SubscriptionRenewalCancelledEvent = components['schemas']['SubscriptionRenewalCancelledEvent'];
/** @description Auto-renewal was turned on again. The event has the ID of the previous product. */
export type SubscriptionRenewalReactivatedEvent = components['schemas']['SubscriptionRenewalReactivatedEvent'];
/** @description A subscription has ended. After a failed charge, the reason is `billing_error`. */
export type SubscriptionExpiredEvent = components['schemas']['SubscriptionExpiredEvent'];
/** @description A subscription was paused. This event occurs only on Android. */
export type SubscriptionPausedEvent = components['schemas']['SubscriptionPausedEvent'];
/** @description The next charge of a Google Play subscription was deferred. */
export type SubscriptionDeferredEvent = components['schemas']['SubscriptionDeferredEvent'];
/** @description A one-time product or a consumable was bought. In this event, `subscription_expires_at` is null, and there is no `cancellation_reason` and no `trial_duration`. */
export type NonSubscriptionPurchaseEvent = components['schemas']['NonSubscriptionPurchaseEvent'];
/** @description The properties of an event about a trial. */
export type TrialEventProperties = components['schemas']['TrialEventProperties'];
/** @description A trial started. The event has prices only if Send Trial Price is on. */
export type TrialStartedEvent = components['schemas']['TrialStartedEvent'];
/** @description A trial is still running after a delay. The event is synthetic: it is sent once, never after a conversion, and only if you switch it on in the dashboard, with a delay of 1 hour to 90 days. According to the newest document, it is not sent if auto-renewal is off; according to an older one, it is. */
export type TrialActiveEvent = components['schemas']['TrialActiveEvent'];
/** @description The first payment after a trial was charged. */
export type TrialConvertedEvent = components['schemas']['TrialConvertedEvent'];
/** @description The properties of an event about a trial that ends. */
export type TrialCancellationEventProperties = components['schemas']['TrialCancellationEventProperties'];
/** @description Auto-renewal of a trial was turned off. Access continues until the end of the trial. */
export type TrialRenewalCancelledEvent = components['schemas']['TrialRenewalCancelledEvent'];
/** @description Auto-renewal of a trial was turned on again. */
export type TrialRenewalReactivatedEvent = components['schemas']['TrialRenewalReactivatedEvent'];
/** @description A trial ended without a payment. */
export type TrialExpiredEvent = components['schemas']['TrialExpiredEvent'];
/** @description The store could not charge the user, and the grace period has begun. */
export type EnteredGracePeriodEvent = components['schemas']['EnteredGracePeriodEvent'];
/** @description The store could not charge the user. */
export type BillingIssueDetectedEvent = components['schemas']['BillingIssueDetectedEvent'];
/** @description A subscription was refunded. An immediate change of product also causes this event for the former product, with the reason `upgraded`. */
export type SubscriptionRefundedEvent = components['schemas']['SubscriptionRefundedEvent'];
/** @description A one-time purchase was refunded. */
export type NonSubscriptionPurchaseRefundedEvent = components['schemas']['NonSubscriptionPurchaseRefundedEvent'];
/** @description The properties of `access_level_updated`. All properties are optional. */
export type AccessLevelUpdatedProperties = components['schemas']['AccessLevelUpdatedProperties'];
/** @description The access of a profile changed. Adapty sends this event only to webhooks. A grant through the API causes no other event. */
export type AccessLevelUpdatedEvent = components['schemas']['AccessLevelUpdatedEvent'];
/** @description An empty object. */
export type VerificationRequest = components['schemas']['VerificationRequest'];
/** @description Any JSON will do, such as an empty object. */
export type VerificationResponse = components['schemas']['VerificationResponse'];
/** @description The value to send back. */
export type LegacyVerificationRequest = components['schemas']['LegacyVerificationRequest'];
/** @description The value that was received. */
export type LegacyVerificationResponse = components['schemas']['LegacyVerificationResponse'];
/** @description The properties of any event. */
export type RenamedEventProperties = components['schemas']['RenamedEventProperties'];
/** @description An event that was renamed in the dashboard, or whose type is newer than this description. It may have the properties of any event. */
export type RenamedEvent = components['schemas']['RenamedEvent'];
/** @description The profile. */
export type ResponseProfileFound = components['responses']['ProfileFound'];
/** @description The key is missing or wrong. */
export type ResponseUnauthorized = components['responses']['Unauthorized'];
/** @description No profile has this ID. */
export type ResponseProfileNotFound = components['responses']['ProfileNotFound'];
/** @description More requests than the limit allows. Wait, then repeat the request. */
export type ResponseTooManyRequests = components['responses']['TooManyRequests'];
/** @description The server failed. The documents list this status without a code, with an error body on some operations and without one on others. */
export type ResponseInternalServerError = components['responses']['InternalServerError'];
/** @description The profile: a new one, or an existing one that is now linked to the customer user ID. */
export type ResponseProfileCreated = components['responses']['ProfileCreated'];
/** @description A field of the profile is invalid, or the body is not JSON. */
export type ResponseProfileAttributesBadRequest = components['responses']['ProfileAttributesBadRequest'];
/** @description The profile is deleted. The response has no body. */
export type ResponseProfileDeleted = components['responses']['ProfileDeleted'];
/** @description The profile after the change. */
export type ResponseProfileUpdated = components['responses']['ProfileUpdated'];
/** @description A field of the profile is invalid, or the body is not JSON. */
export type ResponseUpdateProfileBadRequest = components['responses']['UpdateProfileBadRequest'];
/** @description The profile with the transaction and the access that it unlocks. */
export type ResponseTransactionSet = components['responses']['TransactionSet'];
/** @description The transaction breaks a rule, or the profile does not exist. */
export type ResponseSetTransactionBadRequest = components['responses']['SetTransactionBadRequest'];
/** @description The profile with the access level. */
export type ResponseAccessLevelGranted = components['responses']['AccessLevelGranted'];
/** @description The access level or the profile does not exist, or the body is invalid. */
export type ResponseGrantAccessLevelBadRequest = components['responses']['GrantAccessLevelBadRequest'];
/** @description The profile with the new end of access. */
export type ResponseAccessLevelRevoked = components['responses']['AccessLevelRevoked'];
/** @description There is no access to revoke, the date is in the past or too late, or the body is invalid. */
export type ResponseRevokeAccessLevelBadRequest = components['responses']['RevokeAccessLevelBadRequest'];
/** @description The purchase is valid, and its history is imported. */
export type ResponseStripeValidated = components['responses']['StripeValidated'];
/** @description The purchase was rejected (JSON:API), or the body is not JSON. */
export type ResponseStripeBadRequest = components['responses']['StripeBadRequest'];
/** @description The purchase was imported. The response is the user's profile. */
export type ResponsePaddleValidated = components['responses']['PaddleValidated'];
/** @description The purchase cannot be imported, or the body is invalid. */
export type ResponsePaddleBadRequest = components['responses']['PaddleBadRequest'];
/** @description The identifiers of the profile. */
export type ResponseIntegrationIdentifiersFound = components['responses']['IntegrationIdentifiersFound'];
/** @description The identifiers are set. The response has no body. */
export type ResponseIntegrationIdentifiersSet = components['responses']['IntegrationIdentifiersSet'];
/** @description The body contains no identifier, or it is invalid. */
export type ResponseIntegrationIdentifiersBadRequest = components['responses']['IntegrationIdentifiersBadRequest'];
/** @description The user's settings. */
export type ResponseRefundSaverSettingsFound = components['responses']['RefundSaverSettingsFound'];
/** @description The profile does not exist. These operations return 400, not 404. */
export type ResponseRefundSaverProfileBadRequest = components['responses']['RefundSaverProfileBadRequest'];
/** @description The settings are saved. */
export type ResponseRefundSaverSettingsSet = components['responses']['RefundSaverSettingsSet'];
/** @description The profile does not exist, neither setting was sent, or the body is invalid. */
export type ResponseRefundSaverSettingsBadRequest = components['responses']['RefundSaverSettingsBadRequest'];
/** @description One page of paywalls. */
export type ResponsePaywallsListed = components['responses']['PaywallsListed'];
/** @description A parameter is out of range. */
export type ResponseListPaywallsBadRequest = components['responses']['ListPaywallsBadRequest'];
/** @description The paywall. */
export type ResponseServerSidePaywallFound = components['responses']['ServerSidePaywallFound'];
/** @description The app has no paywall with this ID. */
export type ResponsePaywallNotFound = components['responses']['PaywallNotFound'];
/** @description The paywall, with its new remote configs. */
export type ResponsePaywallUpdated = components['responses']['PaywallUpdated'];
/** @description The body is invalid. */
export type ResponseUpdatePaywallBadRequest = components['responses']['UpdatePaywallBadRequest'];
/** @description One page of transactions. */
export type ResponseVirtualCurrencyTransactionsListed = components['responses']['VirtualCurrencyTransactionsListed'];
/** @description The cursor is unknown, or a parameter is out of range. */
export type ResponseListVirtualCurrencyTransactionsBadRequest = components['responses']['ListVirtualCurrencyTransactionsBadRequest'];
/** @description Virtual currency is not switched on for the app. */
export type ResponseVirtualCurrencyForbidden = components['responses']['VirtualCurrencyForbidden'];
/** @description The transaction was applied. */
export type ResponseVirtualCurrencyTransactionCreated = components['responses']['VirtualCurrencyTransactionCreated'];
/** @description The transaction cannot be applied. */
export type ResponseCreateVirtualCurrencyTransactionBadRequest = components['responses']['CreateVirtualCurrencyTransactionBadRequest'];
/** @description A request with the same key is still running, or the store transaction was credited before. */
export type ResponseCreateVirtualCurrencyTransactionConflict = components['responses']['CreateVirtualCurrencyTransactionConflict'];
/** @description The body does not match the schema of the request. */
export type ResponseCreateVirtualCurrencyTransactionUnprocessable = components['responses']['CreateVirtualCurrencyTransactionUnprocessable'];
/** @description The balances. */
export type ResponseVirtualCurrencyBalancesListed = components['responses']['VirtualCurrencyBalancesListed'];
/** @description The request is invalid. */
export type ResponseListVirtualCurrencyBalancesBadRequest = components['responses']['ListVirtualCurrencyBalancesBadRequest'];
/** @description The paywall, not wrapped in `data`. */
export type ResponsePaywallFound = components['responses']['PaywallFound'];
/** @description The body is invalid. */
export type ResponsePaywallBadRequest = components['responses']['PaywallBadRequest'];
/** @description The app has no such placement, or the user does not exist. */
export type ResponsePaywallVariationNotFound = components['responses']['PaywallVariationNotFound'];
/** @description The view is recorded. The response has no body. */
export type ResponsePaywallViewRecorded = components['responses']['PaywallViewRecorded'];
/** @description The body is invalid. */
export type ResponsePaywallViewBadRequest = components['responses']['PaywallViewBadRequest'];
/** @description The attribution is recorded. The response has no body. */
export type ResponseAttributionAdded = components['responses']['AttributionAdded'];
/** @description The body is invalid. */
export type ResponseAttributionBadRequest = components['responses']['AttributionBadRequest'];
/** @description The chart, as JSON or CSV. */
export type ResponseAnalyticsDataRetrieved = components['responses']['AnalyticsDataRetrieved'];
/** @description The body is invalid or not JSON. The documents list no codes; the examples have those of the server-side API. */
export type ResponseAnalyticsBadRequest = components['responses']['AnalyticsBadRequest'];
/** @description More than 2 requests per second. The response has no body. */
export type ResponseAnalyticsRateLimited = components['responses']['AnalyticsRateLimited'];
/** @description The cohorts, as JSON or CSV. */
export type ResponseCohortDataRetrieved = components['responses']['CohortDataRetrieved'];
/** @description The conversion, as JSON or CSV. */
export type ResponseConversionDataRetrieved = components['responses']['ConversionDataRetrieved'];
/** @description The funnel, as JSON or CSV. */
export type ResponseFunnelDataRetrieved = components['responses']['FunnelDataRetrieved'];
/** @description The lifetime values, as JSON or CSV. */
export type ResponseLtvDataRetrieved = components['responses']['LtvDataRetrieved'];
/** @description The retention, as JSON or CSV. */
export type ResponseRetentionDataRetrieved = components['responses']['RetentionDataRetrieved'];
/** @description The placements, as JSON or CSV. */
export type ResponsePlacementInfoRetrieved = components['responses']['PlacementInfoRetrieved'];
/** @description The body is invalid or not JSON. The documents list no codes; the examples have those of the server-side API. */
export type ResponsePlacementInfoBadRequest = components['responses']['PlacementInfoBadRequest'];
/** @description The profile is saved. */
export type ResponseMailProfileSaved = components['responses']['MailProfileSaved'];
/** @description The body is invalid. */
export type ResponseMailProfileBadRequest = components['responses']['MailProfileBadRequest'];
/** @description The key is missing or wrong. */
export type ResponseMailForbidden = components['responses']['MailForbidden'];
/** @description The profile is deleted. The response has no body. */
export type ResponseMailProfileDeleted = components['responses']['MailProfileDeleted'];
/** @description The body is invalid, or it identifies no user. */
export type ResponseMailDeleteProfileBadRequest = components['responses']['MailDeleteProfileBadRequest'];
/** @description No profile has these identifiers. */
export type ResponseMailProfileNotFound = components['responses']['MailProfileNotFound'];
/** @description The event is saved. */
export type ResponseMailTransactionEventSaved = components['responses']['MailTransactionEventSaved'];
/** @description The body is invalid. */
export type ResponseMailTransactionEventBadRequest = components['responses']['MailTransactionEventBadRequest'];
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
/** @description The access level does not exist, the body is invalid, or the user ID is not encoded as declared. */
export type ResponseLegacyGrantAccessLevelBadRequest = components['responses']['LegacyGrantAccessLevelBadRequest'];
/** @description The profile with the new end of access. */
export type ResponseLegacyAccessLevelRevoked = components['responses']['LegacyAccessLevelRevoked'];
/** @description There is no access to revoke, the body is invalid, or the user ID is not encoded as declared. */
export type ResponseLegacyRevokeAccessLevelBadRequest = components['responses']['LegacyRevokeAccessLevelBadRequest'];
/** @description The dashboard shows the event as failed. It is not sent again. */
export type ResponseEventFailed = components['responses']['EventFailed'];
/** @description The `Authorization` header is wrong. The event is not sent again, so a mistyped value costs you events. */
export type ResponseEventUnauthorized = components['responses']['EventUnauthorized'];
/** @description The event is rejected. It is not sent again, so it is lost. */
export type ResponseEventForbidden = components['responses']['EventForbidden'];
/** @description The event is delivered. The body does not matter. */
export type ResponseEventDelivered = components['responses']['EventDelivered'];
/** @description The event counts as delivered. No document says that a redirect is followed, so respond with 2xx. */
export type ResponseEventRedirected = components['responses']['EventRedirected'];
/** @description Any other status of this class: the event is sent again. */
export type ResponseEventRetried = components['responses']['EventRetried'];
/** @description The event is sent again. According to the documents, there are up to 9 retries within 24 hours. */
export type ResponseEventRetriedLater = components['responses']['EventRetriedLater'];
/** @description The address is verified. */
export type ResponseVerificationConfirmed = components['responses']['VerificationConfirmed'];
/** @description The address is verified. */
export type ResponseLegacyVerificationConfirmed = components['responses']['LegacyVerificationConfirmed'];
/** @description Adapty's ID of the profile, a UUID. Send it, `adapty-customer-user-id`, or both; one of the two is required. You find it in the dashboard, in the field Adapty ID of a profile's page. */
export type ParameterProfileId = components['parameters']['ProfileId'];
/** @description The user's ID in your own system. Send it, `adapty-profile-id`, or both; one of the two is required. It works as soon as Adapty knows it: after your app has identified the user through the SDK, or after you have created a profile, or imported a purchase from Stripe or Paddle, with it. You find it in the dashboard, in the field Customer user ID of a profile's page. */
export type ParameterCustomerUserId = components['parameters']['CustomerUserId'];
/** @description Platform of the user's device. Adapty recommends sending it when you create or update a profile. */
export type ParameterPlatform = components['parameters']['Platform'];
/** @description Number of the page, from 1. */
export type ParameterPageNumber = components['parameters']['PageNumber'];
/** @description Number of paywalls on a page, from 1 to 100. */
export type ParameterPageSize = components['parameters']['PageSize'];
/** @description Adapty's ID of the paywall, a UUID. The documents do not say what the response to an ID of another form is. */
export type ParameterPaywallId = components['parameters']['PaywallId'];
/** @description Code of the currency whose transactions to list. If the parameter is missing, transactions of all currencies are listed. */
export type ParameterCurrencyCode = components['parameters']['CurrencyCode'];
/** @description Where the page starts: the `next_cursor` of the previous page. Its form is not documented. If the parameter is missing, the first page is returned. */
export type ParameterCursor = components['parameters']['Cursor'];
/** @description Number of transactions on a page, from 1 to 100. */
export type ParameterLimit = components['parameters']['Limit'];
/** @description A UUID of version 4 that you generate for the transaction. A repeated request with the same key returns the first result and changes nothing. A key is kept for up to an hour, for each profile; after that, it creates a new transaction. */
export type ParameterIdempotencyKey = components['parameters']['IdempotencyKey'];
/** @description Time zone by which data is grouped and shown, as an IANA name such as `Europe/Berlin`. The documents do not say which time zone applies without it. */
export type ParameterTimeZone = components['parameters']['TimeZone'];
/** @description Adapty's ID of the profile, or the user's ID in your own system. If it contains reserved URI characters, encode it as Base64URL and add the query parameter `is_user_id_base64url_encoded=1`; `abc/def` becomes `YWJjL2RlZg==`. */
export type ParameterLegacyUserId = components['parameters']['LegacyUserId'];
/** @description Declares that the ID in the path is encoded as Base64URL. If it is not, the response is 400. */
export type ParameterUserIdBase64Url = components['parameters']['UserIdBase64Url'];
/** @description If it is present, with any value, the profile that GET returns also has the personal and device fields, from `created_at` to `facebook_anonymous_id`. */
export type ParameterExtended = components['parameters']['Extended'];
/** @description ID of the access level, as configured in the dashboard. */
export type ParameterLegacyAccessLevelId = components['parameters']['LegacyAccessLevelId'];
/** @description What you know about the user. Leave the body out, or send `{}`, if you know nothing yet. */
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
/** @description The purchase, and its user. */
export type RequestBodyPaddleValidation = components['requestBodies']['PaddleValidation'];
/** @description The identifiers to set. */
export type RequestBodySetIntegrationIdentifiers = components['requestBodies']['SetIntegrationIdentifiers'];
/** @description The settings to save. */
export type RequestBodySetRefundSaverSettings = components['requestBodies']['SetRefundSaverSettings'];
/** @description What to change. */
export type RequestBodyUpdatePaywall = components['requestBodies']['UpdatePaywall'];
/** @description What to credit and to debit. */
export type RequestBodyCreateVirtualCurrencyTransaction = components['requestBodies']['CreateVirtualCurrencyTransaction'];
/** @description The placement and the user. */
export type RequestBodyGetPaywall = components['requestBodies']['GetPaywall'];
/** @description The variation and the user. */
export type RequestBodyRecordPaywallView = components['requestBodies']['RecordPaywallView'];
/** @description Where the user came from. */
export type RequestBodyAddAttribution = components['requestBodies']['AddAttribution'];
/** @description The chart, its filters, and how to group the data. */
export type RequestBodyAnalyticsData = components['requestBodies']['AnalyticsData'];
/** @description The filters of the cohorts, and what to compute for them. */
export type RequestBodyCohortData = components['requestBodies']['CohortData'];
/** @description The step, and the filters. */
export type RequestBodyConversionData = components['requestBodies']['ConversionData'];
/** @description The filters, and how to show the values. */
export type RequestBodyFunnelData = components['requestBodies']['FunnelData'];
/** @description The filters, and how to group the data. */
export type RequestBodyLtvData = components['requestBodies']['LtvData'];
/** @description The filters, and how to group the data. */
export type RequestBodyRetentionData = components['requestBodies']['RetentionData'];
/** @description What the placements show. */
export type RequestBodyPlacementInfo = components['requestBodies']['PlacementInfo'];
/** @description The user. */
export type RequestBodyMailSaveProfile = components['requestBodies']['MailSaveProfile'];
/** @description The user to delete. */
export type RequestBodyMailDeleteProfile = components['requestBodies']['MailDeleteProfile'];
/** @description What happened to a purchase. */
export type RequestBodyMailSaveTransactionEvent = components['requestBodies']['MailSaveTransactionEvent'];
/** @description The user to create. */
export type RequestBodyLegacyCreateProfile = components['requestBodies']['LegacyCreateProfile'];
/** @description The fields to change. */
export type RequestBodyLegacyUpdateProfile = components['requestBodies']['LegacyUpdateProfile'];
/** @description How long access lasts, and the transaction for it. */
export type RequestBodyLegacyGrantAccessLevel = components['requestBodies']['LegacyGrantAccessLevel'];
/** @description Whether the purchase is refunded. */
export type RequestBodyLegacyRevokeAccessLevel = components['requestBodies']['LegacyRevokeAccessLevel'];
/** @description The event. */
export type RequestBodySubscriptionStarted = components['requestBodies']['SubscriptionStarted'];
/** @description The event. */
export type RequestBodySubscriptionActive = components['requestBodies']['SubscriptionActive'];
/** @description The event. */
export type RequestBodySubscriptionRenewed = components['requestBodies']['SubscriptionRenewed'];
/** @description The event. */
export type RequestBodySubscriptionRenewalCancelled = components['requestBodies']['SubscriptionRenewalCancelled'];
/** @description The event. */
export type RequestBodySubscriptionRenewalReactivated = components['requestBodies']['SubscriptionRenewalReactivated'];
/** @description The event. */
export type RequestBodySubscriptionExpired = components['requestBodies']['SubscriptionExpired'];
/** @description The event. */
export type RequestBodySubscriptionPaused = components['requestBodies']['SubscriptionPaused'];
/** @description The event. */
export type RequestBodySubscriptionDeferred = components['requestBodies']['SubscriptionDeferred'];
/** @description The event. */
export type RequestBodyNonSubscriptionPurchase = components['requestBodies']['NonSubscriptionPurchase'];
/** @description The event. */
export type RequestBodyTrialStarted = components['requestBodies']['TrialStarted'];
/** @description The event. */
export type RequestBodyTrialActive = components['requestBodies']['TrialActive'];
/** @description The event. */
export type RequestBodyTrialConverted = components['requestBodies']['TrialConverted'];
/** @description The event. */
export type RequestBodyTrialRenewalCancelled = components['requestBodies']['TrialRenewalCancelled'];
/** @description The event. */
export type RequestBodyTrialRenewalReactivated = components['requestBodies']['TrialRenewalReactivated'];
/** @description The event. */
export type RequestBodyTrialExpired = components['requestBodies']['TrialExpired'];
/** @description The event. */
export type RequestBodyEnteredGracePeriod = components['requestBodies']['EnteredGracePeriod'];
/** @description The event. */
export type RequestBodyBillingIssueDetected = components['requestBodies']['BillingIssueDetected'];
/** @description The event. */
export type RequestBodySubscriptionRefunded = components['requestBodies']['SubscriptionRefunded'];
/** @description The event. */
export type RequestBodyNonSubscriptionPurchaseRefunded = components['requestBodies']['NonSubscriptionPurchaseRefunded'];
/** @description The event. */
export type RequestBodyAccessLevelUpdated = components['requestBodies']['AccessLevelUpdated'];
/** @description The verification request. */
export type RequestBodyVerification = components['requestBodies']['Verification'];
/** @description The verification request. */
export type RequestBodyLegacyVerification = components['requestBodies']['LegacyVerification'];
/** @description When to send the request again: a number of seconds to wait, or a date, as defined in RFC 9110. If the header is missing, back off exponentially. */
export type HeaderRetryAfter = components['headers']['RetryAfter'];
/** @description ID of the request, 32 hexadecimal digits. All of Adapty's backend logs contain it. The header may be missing. */
export type HeaderRequestId = components['headers']['RequestId'];
export type $defs = Record<string, never>;
export interface operations {
    getProfile: {
        parameters: {
            query?: never;
            header?: {
                /** @description Adapty's ID of the profile, a UUID. Send it, `adapty-customer-user-id`, or both; one of the two is required. You find it in the dashboard, in the field Adapty ID of a profile's page. */
                "adapty-profile-id"?: components["parameters"]["ProfileId"];
                /** @description The user's ID in your own system. Send it, `adapty-profile-id`, or both; one of the two is required. It works as soon as Adapty knows it: after your app has identified the user through the SDK, or after you have created a profile, or imported a purchase from Stripe or Paddle, with it. You find it in the dashboard, in the field Customer user ID of a profile's page. */
                "adapty-customer-user-id"?: components["parameters"]["CustomerUserId"];
                /** @description Platform of the user's device. Adapty recommends sending it when you create or update a profile. */
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
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    createProfile: {
        parameters: {
            query?: never;
            header?: {
                /** @description Adapty's ID of the profile, a UUID. Send it, `adapty-customer-user-id`, or both; one of the two is required. You find it in the dashboard, in the field Adapty ID of a profile's page. */
                "adapty-profile-id"?: components["parameters"]["ProfileId"];
                /** @description The user's ID in your own system. Send it, `adapty-profile-id`, or both; one of the two is required. It works as soon as Adapty knows it: after your app has identified the user through the SDK, or after you have created a profile, or imported a purchase from Stripe or Paddle, with it. You find it in the dashboard, in the field Customer user ID of a profile's page. */
                "adapty-customer-user-id"?: components["parameters"]["CustomerUserId"];
                /** @description Platform of the user's device. Adapty recommends sending it when you create or update a profile. */
                "adapty-platform"?: components["parameters"]["Platform"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: components["requestBodies"]["CreateProfile"];
        responses: {
            200: components["responses"]["ProfileCreated"];
            400: components["responses"]["ProfileAttributesBadRequest"];
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    deleteProfile: {
        parameters: {
            query?: never;
            header?: {
                /** @description Adapty's ID of the profile, a UUID. Send it, `adapty-customer-user-id`, or both; one of the two is required. You find it in the dashboard, in the field Adapty ID of a profile's page. */
                "adapty-profile-id"?: components["parameters"]["ProfileId"];
                /** @description The user's ID in your own system. Send it, `adapty-profile-id`, or both; one of the two is required. It works as soon as Adapty knows it: after your app has identified the user through the SDK, or after you have created a profile, or imported a purchase from Stripe or Paddle, with it. You find it in the dashboard, in the field Customer user ID of a profile's page. */
                "adapty-customer-user-id"?: components["parameters"]["CustomerUserId"];
                /** @description Platform of the user's device. Adapty recommends sending it when you create or update a profile. */
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
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    updateProfile: {
        parameters: {
            query?: never;
            header?: {
                /** @description Adapty's ID of the profile, a UUID. Send it, `adapty-customer-user-id`, or both; one of the two is required. You find it in the dashboard, in the field Adapty ID of a profile's page. */
                "adapty-profile-id"?: components["parameters"]["ProfileId"];
                /** @description The user's ID in your own system. Send it, `adapty-profile-id`, or both; one of the two is required. It works as soon as Adapty knows it: after your app has identified the user through the SDK, or after you have created a profile, or imported a purchase from Stripe or Paddle, with it. You find it in the dashboard, in the field Customer user ID of a profile's page. */
                "adapty-customer-user-id"?: components["parameters"]["CustomerUserId"];
                /** @description Platform of the user's device. Adapty recommends sending it when you create or update a profile. */
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
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    setTransaction: {
        parameters: {
            query?: never;
            header?: {
                /** @description Adapty's ID of the profile, a UUID. Send it, `adapty-customer-user-id`, or both; one of the two is required. You find it in the dashboard, in the field Adapty ID of a profile's page. */
                "adapty-profile-id"?: components["parameters"]["ProfileId"];
                /** @description The user's ID in your own system. Send it, `adapty-profile-id`, or both; one of the two is required. It works as soon as Adapty knows it: after your app has identified the user through the SDK, or after you have created a profile, or imported a purchase from Stripe or Paddle, with it. You find it in the dashboard, in the field Customer user ID of a profile's page. */
                "adapty-customer-user-id"?: components["parameters"]["CustomerUserId"];
                /** @description Platform of the user's device. Adapty recommends sending it when you create or update a profile. */
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
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    grantAccessLevel: {
        parameters: {
            query?: never;
            header?: {
                /** @description Adapty's ID of the profile, a UUID. Send it, `adapty-customer-user-id`, or both; one of the two is required. You find it in the dashboard, in the field Adapty ID of a profile's page. */
                "adapty-profile-id"?: components["parameters"]["ProfileId"];
                /** @description The user's ID in your own system. Send it, `adapty-profile-id`, or both; one of the two is required. It works as soon as Adapty knows it: after your app has identified the user through the SDK, or after you have created a profile, or imported a purchase from Stripe or Paddle, with it. You find it in the dashboard, in the field Customer user ID of a profile's page. */
                "adapty-customer-user-id"?: components["parameters"]["CustomerUserId"];
                /** @description Platform of the user's device. Adapty recommends sending it when you create or update a profile. */
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
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    revokeAccessLevel: {
        parameters: {
            query?: never;
            header?: {
                /** @description Adapty's ID of the profile, a UUID. Send it, `adapty-customer-user-id`, or both; one of the two is required. You find it in the dashboard, in the field Adapty ID of a profile's page. */
                "adapty-profile-id"?: components["parameters"]["ProfileId"];
                /** @description The user's ID in your own system. Send it, `adapty-profile-id`, or both; one of the two is required. It works as soon as Adapty knows it: after your app has identified the user through the SDK, or after you have created a profile, or imported a purchase from Stripe or Paddle, with it. You find it in the dashboard, in the field Customer user ID of a profile's page. */
                "adapty-customer-user-id"?: components["parameters"]["CustomerUserId"];
                /** @description Platform of the user's device. Adapty recommends sending it when you create or update a profile. */
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
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
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
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    validatePaddlePurchase: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["PaddleValidation"];
        responses: {
            200: components["responses"]["PaddleValidated"];
            400: components["responses"]["PaddleBadRequest"];
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getIntegrationIdentifiers: {
        parameters: {
            query?: never;
            header?: {
                /** @description Adapty's ID of the profile, a UUID. Send it, `adapty-customer-user-id`, or both; one of the two is required. You find it in the dashboard, in the field Adapty ID of a profile's page. */
                "adapty-profile-id"?: components["parameters"]["ProfileId"];
                /** @description The user's ID in your own system. Send it, `adapty-profile-id`, or both; one of the two is required. It works as soon as Adapty knows it: after your app has identified the user through the SDK, or after you have created a profile, or imported a purchase from Stripe or Paddle, with it. You find it in the dashboard, in the field Customer user ID of a profile's page. */
                "adapty-customer-user-id"?: components["parameters"]["CustomerUserId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["IntegrationIdentifiersFound"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["ProfileNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    setIntegrationIdentifiers: {
        parameters: {
            query?: never;
            header?: {
                /** @description Adapty's ID of the profile, a UUID. Send it, `adapty-customer-user-id`, or both; one of the two is required. You find it in the dashboard, in the field Adapty ID of a profile's page. */
                "adapty-profile-id"?: components["parameters"]["ProfileId"];
                /** @description The user's ID in your own system. Send it, `adapty-profile-id`, or both; one of the two is required. It works as soon as Adapty knows it: after your app has identified the user through the SDK, or after you have created a profile, or imported a purchase from Stripe or Paddle, with it. You find it in the dashboard, in the field Customer user ID of a profile's page. */
                "adapty-customer-user-id"?: components["parameters"]["CustomerUserId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["SetIntegrationIdentifiers"];
        responses: {
            200: components["responses"]["IntegrationIdentifiersSet"];
            400: components["responses"]["IntegrationIdentifiersBadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["ProfileNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getRefundSaverSettings: {
        parameters: {
            query?: never;
            header?: {
                /** @description Adapty's ID of the profile, a UUID. Send it, `adapty-customer-user-id`, or both; one of the two is required. You find it in the dashboard, in the field Adapty ID of a profile's page. */
                "adapty-profile-id"?: components["parameters"]["ProfileId"];
                /** @description The user's ID in your own system. Send it, `adapty-profile-id`, or both; one of the two is required. It works as soon as Adapty knows it: after your app has identified the user through the SDK, or after you have created a profile, or imported a purchase from Stripe or Paddle, with it. You find it in the dashboard, in the field Customer user ID of a profile's page. */
                "adapty-customer-user-id"?: components["parameters"]["CustomerUserId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["RefundSaverSettingsFound"];
            400: components["responses"]["RefundSaverProfileBadRequest"];
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    setRefundSaverSettings: {
        parameters: {
            query?: never;
            header?: {
                /** @description Adapty's ID of the profile, a UUID. Send it, `adapty-customer-user-id`, or both; one of the two is required. You find it in the dashboard, in the field Adapty ID of a profile's page. */
                "adapty-profile-id"?: components["parameters"]["ProfileId"];
                /** @description The user's ID in your own system. Send it, `adapty-profile-id`, or both; one of the two is required. It works as soon as Adapty knows it: after your app has identified the user through the SDK, or after you have created a profile, or imported a purchase from Stripe or Paddle, with it. You find it in the dashboard, in the field Customer user ID of a profile's page. */
                "adapty-customer-user-id"?: components["parameters"]["CustomerUserId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["SetRefundSaverSettings"];
        responses: {
            200: components["responses"]["RefundSaverSettingsSet"];
            400: components["responses"]["RefundSaverSettingsBadRequest"];
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listPaywalls: {
        parameters: {
            query?: {
                /**
                 * @description Number of the page, from 1.
                 * @example 2
                 */
                "page[number]"?: components["parameters"]["PageNumber"];
                /**
                 * @description Number of paywalls on a page, from 1 to 100.
                 * @example 50
                 */
                "page[size]"?: components["parameters"]["PageSize"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["PaywallsListed"];
            400: components["responses"]["ListPaywallsBadRequest"];
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getPaywall: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Adapty's ID of the paywall, a UUID. The documents do not say what the response to an ID of another form is.
                 * @example fd891d4f-5906-45b9-97c1-13cc3dc665df
                 */
                paywall_id: components["parameters"]["PaywallId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["ServerSidePaywallFound"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["PaywallNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    updatePaywall: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Adapty's ID of the paywall, a UUID. The documents do not say what the response to an ID of another form is.
                 * @example fd891d4f-5906-45b9-97c1-13cc3dc665df
                 */
                paywall_id: components["parameters"]["PaywallId"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["UpdatePaywall"];
        responses: {
            200: components["responses"]["PaywallUpdated"];
            400: components["responses"]["UpdatePaywallBadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["PaywallNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listVirtualCurrencyTransactions: {
        parameters: {
            query?: {
                /**
                 * @description Code of the currency whose transactions to list. If the parameter is missing, transactions of all currencies are listed.
                 * @example COINS
                 */
                currency_code?: components["parameters"]["CurrencyCode"];
                /**
                 * @description Where the page starts: the `next_cursor` of the previous page. Its form is not documented. If the parameter is missing, the first page is returned.
                 * @example MDE5MGU4YTQtMWMyYi03ZGVmLThhYmMtMmMxYTRiNmQ4ZTkw
                 */
                cursor?: components["parameters"]["Cursor"];
                /**
                 * @description Number of transactions on a page, from 1 to 100.
                 * @example 100
                 */
                limit?: components["parameters"]["Limit"];
            };
            header?: {
                /** @description Adapty's ID of the profile, a UUID. Send it, `adapty-customer-user-id`, or both; one of the two is required. You find it in the dashboard, in the field Adapty ID of a profile's page. */
                "adapty-profile-id"?: components["parameters"]["ProfileId"];
                /** @description The user's ID in your own system. Send it, `adapty-profile-id`, or both; one of the two is required. It works as soon as Adapty knows it: after your app has identified the user through the SDK, or after you have created a profile, or imported a purchase from Stripe or Paddle, with it. You find it in the dashboard, in the field Customer user ID of a profile's page. */
                "adapty-customer-user-id"?: components["parameters"]["CustomerUserId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["VirtualCurrencyTransactionsListed"];
            400: components["responses"]["ListVirtualCurrencyTransactionsBadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["VirtualCurrencyForbidden"];
            404: components["responses"]["ProfileNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    createVirtualCurrencyTransaction: {
        parameters: {
            query?: never;
            header?: {
                /** @description Adapty's ID of the profile, a UUID. Send it, `adapty-customer-user-id`, or both; one of the two is required. You find it in the dashboard, in the field Adapty ID of a profile's page. */
                "adapty-profile-id"?: components["parameters"]["ProfileId"];
                /** @description The user's ID in your own system. Send it, `adapty-profile-id`, or both; one of the two is required. It works as soon as Adapty knows it: after your app has identified the user through the SDK, or after you have created a profile, or imported a purchase from Stripe or Paddle, with it. You find it in the dashboard, in the field Customer user ID of a profile's page. */
                "adapty-customer-user-id"?: components["parameters"]["CustomerUserId"];
                /**
                 * @description A UUID of version 4 that you generate for the transaction. A repeated request with the same key returns the first result and changes nothing. A key is kept for up to an hour, for each profile; after that, it creates a new transaction.
                 * @example 5f0c1c52-9d5e-4a86-b1a5-0f2b6a1c7d3e
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["CreateVirtualCurrencyTransaction"];
        responses: {
            200: components["responses"]["VirtualCurrencyTransactionCreated"];
            400: components["responses"]["CreateVirtualCurrencyTransactionBadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["VirtualCurrencyForbidden"];
            404: components["responses"]["ProfileNotFound"];
            409: components["responses"]["CreateVirtualCurrencyTransactionConflict"];
            422: components["responses"]["CreateVirtualCurrencyTransactionUnprocessable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listVirtualCurrencyBalances: {
        parameters: {
            query?: never;
            header?: {
                /** @description Adapty's ID of the profile, a UUID. Send it, `adapty-customer-user-id`, or both; one of the two is required. You find it in the dashboard, in the field Adapty ID of a profile's page. */
                "adapty-profile-id"?: components["parameters"]["ProfileId"];
                /** @description The user's ID in your own system. Send it, `adapty-profile-id`, or both; one of the two is required. It works as soon as Adapty knows it: after your app has identified the user through the SDK, or after you have created a profile, or imported a purchase from Stripe or Paddle, with it. You find it in the dashboard, in the field Customer user ID of a profile's page. */
                "adapty-customer-user-id"?: components["parameters"]["CustomerUserId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["VirtualCurrencyBalancesListed"];
            400: components["responses"]["ListVirtualCurrencyBalancesBadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["VirtualCurrencyForbidden"];
            404: components["responses"]["ProfileNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
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
            404: components["responses"]["PaywallVariationNotFound"];
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
    retrieveAnalyticsData: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Time zone by which data is grouped and shown, as an IANA name such as `Europe/Berlin`. The documents do not say which time zone applies without it.
                 * @example Europe/Berlin
                 */
                "Adapty-Tz"?: components["parameters"]["TimeZone"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["AnalyticsData"];
        responses: {
            200: components["responses"]["AnalyticsDataRetrieved"];
            400: components["responses"]["AnalyticsBadRequest"];
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["AnalyticsRateLimited"];
        };
    };
    retrieveCohortData: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Time zone by which data is grouped and shown, as an IANA name such as `Europe/Berlin`. The documents do not say which time zone applies without it.
                 * @example Europe/Berlin
                 */
                "Adapty-Tz"?: components["parameters"]["TimeZone"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["CohortData"];
        responses: {
            200: components["responses"]["CohortDataRetrieved"];
            400: components["responses"]["AnalyticsBadRequest"];
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["AnalyticsRateLimited"];
        };
    };
    retrieveConversionData: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Time zone by which data is grouped and shown, as an IANA name such as `Europe/Berlin`. The documents do not say which time zone applies without it.
                 * @example Europe/Berlin
                 */
                "Adapty-Tz"?: components["parameters"]["TimeZone"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["ConversionData"];
        responses: {
            200: components["responses"]["ConversionDataRetrieved"];
            400: components["responses"]["AnalyticsBadRequest"];
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["AnalyticsRateLimited"];
        };
    };
    retrieveFunnelData: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Time zone by which data is grouped and shown, as an IANA name such as `Europe/Berlin`. The documents do not say which time zone applies without it.
                 * @example Europe/Berlin
                 */
                "Adapty-Tz"?: components["parameters"]["TimeZone"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["FunnelData"];
        responses: {
            200: components["responses"]["FunnelDataRetrieved"];
            400: components["responses"]["AnalyticsBadRequest"];
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["AnalyticsRateLimited"];
        };
    };
    retrieveLtvData: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Time zone by which data is grouped and shown, as an IANA name such as `Europe/Berlin`. The documents do not say which time zone applies without it.
                 * @example Europe/Berlin
                 */
                "Adapty-Tz"?: components["parameters"]["TimeZone"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["LtvData"];
        responses: {
            200: components["responses"]["LtvDataRetrieved"];
            400: components["responses"]["AnalyticsBadRequest"];
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["AnalyticsRateLimited"];
        };
    };
    retrieveRetentionData: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Time zone by which data is grouped and shown, as an IANA name such as `Europe/Berlin`. The documents do not say which time zone applies without it.
                 * @example Europe/Berlin
                 */
                "Adapty-Tz"?: components["parameters"]["TimeZone"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["RetentionData"];
        responses: {
            200: components["responses"]["RetentionDataRetrieved"];
            400: components["responses"]["AnalyticsBadRequest"];
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["AnalyticsRateLimited"];
        };
    };
    retrievePlacementInfo: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Time zone by which data is grouped and shown, as an IANA name such as `Europe/Berlin`. The documents do not say which time zone applies without it.
                 * @example Europe/Berlin
                 */
                "Adapty-Tz"?: components["parameters"]["TimeZone"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["PlacementInfo"];
        responses: {
            200: components["responses"]["PlacementInfoRetrieved"];
            400: components["responses"]["PlacementInfoBadRequest"];
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["AnalyticsRateLimited"];
        };
    };
    mailSaveProfile: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["MailSaveProfile"];
        responses: {
            200: components["responses"]["MailProfileSaved"];
            400: components["responses"]["MailProfileBadRequest"];
            403: components["responses"]["MailForbidden"];
        };
    };
    mailDeleteProfile: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["MailDeleteProfile"];
        responses: {
            204: components["responses"]["MailProfileDeleted"];
            400: components["responses"]["MailDeleteProfileBadRequest"];
            403: components["responses"]["MailForbidden"];
            404: components["responses"]["MailProfileNotFound"];
        };
    };
    mailSaveTransactionEvent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["MailSaveTransactionEvent"];
        responses: {
            200: components["responses"]["MailTransactionEventSaved"];
            400: components["responses"]["MailTransactionEventBadRequest"];
            403: components["responses"]["MailForbidden"];
        };
    };
    v1GetProfile: {
        parameters: {
            query?: never;
            header?: {
                /** @description Adapty's ID of the profile, a UUID. Send it, `adapty-customer-user-id`, or both; one of the two is required. You find it in the dashboard, in the field Adapty ID of a profile's page. */
                "adapty-profile-id"?: components["parameters"]["ProfileId"];
                /** @description The user's ID in your own system. Send it, `adapty-profile-id`, or both; one of the two is required. It works as soon as Adapty knows it: after your app has identified the user through the SDK, or after you have created a profile, or imported a purchase from Stripe or Paddle, with it. You find it in the dashboard, in the field Customer user ID of a profile's page. */
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
                /** @description The user's ID in your own system. Send it, `adapty-profile-id`, or both; one of the two is required. It works as soon as Adapty knows it: after your app has identified the user through the SDK, or after you have created a profile, or imported a purchase from Stripe or Paddle, with it. You find it in the dashboard, in the field Customer user ID of a profile's page. */
                "adapty-customer-user-id"?: components["parameters"]["CustomerUserId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: components["requestBodies"]["CreateProfile"];
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
                /** @description The user's ID in your own system. Send it, `adapty-profile-id`, or both; one of the two is required. It works as soon as Adapty knows it: after your app has identified the user through the SDK, or after you have created a profile, or imported a purchase from Stripe or Paddle, with it. You find it in the dashboard, in the field Customer user ID of a profile's page. */
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
                /** @description The user's ID in your own system. Send it, `adapty-profile-id`, or both; one of the two is required. It works as soon as Adapty knows it: after your app has identified the user through the SDK, or after you have created a profile, or imported a purchase from Stripe or Paddle, with it. You find it in the dashboard, in the field Customer user ID of a profile's page. */
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
                /** @description The user's ID in your own system. Send it, `adapty-profile-id`, or both; one of the two is required. It works as soon as Adapty knows it: after your app has identified the user through the SDK, or after you have created a profile, or imported a purchase from Stripe or Paddle, with it. You find it in the dashboard, in the field Customer user ID of a profile's page. */
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
                /** @description The user's ID in your own system. Send it, `adapty-profile-id`, or both; one of the two is required. It works as soon as Adapty knows it: after your app has identified the user through the SDK, or after you have created a profile, or imported a purchase from Stripe or Paddle, with it. You find it in the dashboard, in the field Customer user ID of a profile's page. */
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
                /** @description The user's ID in your own system. Send it, `adapty-profile-id`, or both; one of the two is required. It works as soon as Adapty knows it: after your app has identified the user through the SDK, or after you have created a profile, or imported a purchase from Stripe or Paddle, with it. You find it in the dashboard, in the field Customer user ID of a profile's page. */
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
                /** @description Declares that the ID in the path is encoded as Base64URL. If it is not, the response is 400. */
                is_user_id_base64url_encoded?: components["parameters"]["UserIdBase64Url"];
                /** @description If it is present, with any value, the profile that GET returns also has the personal and device fields, from `created_at` to `facebook_anonymous_id`. */
                extended?: components["parameters"]["Extended"];
            };
            header?: never;
            path: {
                /** @description Adapty's ID of the profile, or the user's ID in your own system. If it contains reserved URI characters, encode it as Base64URL and add the query parameter `is_user_id_base64url_encoded=1`; `abc/def` becomes `YWJjL2RlZg==`. */
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
                /** @description Declares that the ID in the path is encoded as Base64URL. If it is not, the response is 400. */
                is_user_id_base64url_encoded?: components["parameters"]["UserIdBase64Url"];
            };
            header?: never;
            path: {
                /** @description Adapty's ID of the profile, or the user's ID in your own system. If it contains reserved URI characters, encode it as Base64URL and add the query parameter `is_user_id_base64url_encoded=1`; `abc/def` becomes `YWJjL2RlZg==`. */
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
                /** @description Declares that the ID in the path is encoded as Base64URL. If it is not, the response is 400. */
                is_user_id_base64url_encoded?: components["parameters"]["UserIdBase64Url"];
            };
            header?: never;
            path: {
                /** @description Adapty's ID of the profile, or the user's ID in your own system. If it contains reserved URI characters, encode it as Base64URL and add the query parameter `is_user_id_base64url_encoded=1`; `abc/def` becomes `YWJjL2RlZg==`. */
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
                /** @description Declares that the ID in the path is encoded as Base64URL. If it is not, the response is 400. */
                is_user_id_base64url_encoded?: components["parameters"]["UserIdBase64Url"];
            };
            header?: never;
            path: {
                /** @description Adapty's ID of the profile, or the user's ID in your own system. If it contains reserved URI characters, encode it as Base64URL and add the query parameter `is_user_id_base64url_encoded=1`; `abc/def` becomes `YWJjL2RlZg==`. */
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
                /** @description Declares that the ID in the path is encoded as Base64URL. If it is not, the response is 400. */
                is_user_id_base64url_encoded?: components["parameters"]["UserIdBase64Url"];
            };
            header?: never;
            path: {
                /** @description Adapty's ID of the profile, or the user's ID in your own system. If it contains reserved URI characters, encode it as Base64URL and add the query parameter `is_user_id_base64url_encoded=1`; `abc/def` becomes `YWJjL2RlZg==`. */
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
