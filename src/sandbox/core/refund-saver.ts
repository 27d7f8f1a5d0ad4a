import type { RefundSaverSettingsResponse } from "../../../generated/types.ts";
import type { App } from "./app.ts";
import { profileEvent } from "./events.ts";
import { operation } from "./operation.ts";
import { purchaserExists } from "./profiles.ts";
import type { StoredProfile } from "./state.ts";

const getRefundSaverSettings = operation("getRefundSaverSettings", {
  user: "ids",
  rules: [purchaserExists],
  run: ({ profile }, { app }) => ({ reply: { body: show(profile, app) }, events: [] }),
});

/** Null returns to the default of the app (S AA); a preference that is not sent stays. */
const setRefundSaverSettings = operation("setRefundSaverSettings", {
  user: "ids",
  rules: [purchaserExists],
  run: ({ profile, body }, { app, store, now }) => {
    const changed = { ...profile, refund_saver: { ...profile.refund_saver, ...body } };
    store.save(changed);
    return {
      reply: { body: show(changed, app) },
      events: [profileEvent("refund_saver_settings_set", changed, now)],
    };
  },
});

/** The preferences of the user, or else those of the app. */
function show({ profile_id, refund_saver }: StoredProfile, app: App): RefundSaverSettingsResponse {
  return {
    profile_id,
    settings: {
      consent: refund_saver.consent ?? app.refundSaver.consent ?? null,
      custom_preference: refund_saver.custom_preference ?? app.refundSaver.custom_preference ?? null,
    },
  };
}

export default { getRefundSaverSettings, setRefundSaverSettings };
