/**
 * Tells who is premium: asks Adapty, remembers the response for five minutes, and forgets it as
 * soon as an event tells of a change.
 */
import { type AdaptyClient, hasAccess, type Profile } from "adapty-openapi";
import { createWebhookHandler } from "adapty-openapi/webhooks";

/** How long a response counts, in milliseconds. */
const FIVE_MINUTES = 300_000;

export function createGate(adapty: AdaptyClient) {
  const known = new Map<string, { until: number; profile: Profile }>();

  return {
    async isPremium(customerUserId: string): Promise<boolean> {
      const user = known.get(customerUserId);
      if (user && Date.now() < user.until) return hasAccess(user.profile, "premium");
      const { data, error } = await adapty.getProfile({ customerUserId });
      if (error?.error_code === "profile_does_not_exist") return false;
      // While Adapty fails, the last known response counts on.
      if (error && user) return hasAccess(user.profile, "premium");
      if (error) throw new Error(`Adapty responded with ${error.error_code}.`);
      known.set(customerUserId, { until: Date.now() + FIVE_MINUTES, profile: data.data });
      return hasAccess(data.data, "premium");
    },
    webhook: createWebhookHandler({
      authorization: "webhook_secret",
      on: {
        access_level_updated({ customer_user_id }) {
          if (customer_user_id !== null) known.delete(customer_user_id);
        },
      },
    }),
  };
}
