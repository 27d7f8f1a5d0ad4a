import type { MailDeleteProfileRequest } from "../../../generated/types.ts";
import { operation } from "./operation.ts";
import type { Rule } from "./rule.ts";
import type { MailProfile } from "./state.ts";
import type { Store } from "./store.ts";

// The rules.

interface MailProfileFacts {
  found: MailProfile | undefined;
}

const mailProfileExists: Rule<MailProfileFacts, "found"> = {
  code: "profile_not_found_error",
  source: ["M MA"],
  field: null,
  ensures: "found",
  breaks: ({ found }) => found === undefined,
};

// The operations.

/** A deleted profile is not created again: the request is accepted, and has no effect (M MA). */
const mailSaveProfile = operation("mailSaveProfile", {
  user: "none",
  rules: [],
  run: ({ body: { external_profile_id, customer_user_id, email } }, { store }) => {
    const held = findByExternalId(external_profile_id, store);
    if (!held?.is_deleted)
      save(
        {
          external_profile_id,
          customer_user_id: customer_user_id ?? held?.customer_user_id ?? null,
          // The e-mail address is set at creation, and later requests do not change it (M MA).
          email: held?.email ?? email,
          is_deleted: false,
        },
        store,
      );
    return { reply: { body: {} }, events: [] };
  },
});

/**
 * A repeat by an ID succeeds; by the e-mail address alone it finds no profile (M MA). The schema
 * requires one of the three.
 */
const mailDeleteProfile = operation("mailDeleteProfile", {
  user: "none",
  facts: ({ body }, { store }) => ({ found: find(body, store) }),
  rules: [mailProfileExists],
  run: ({ found }, { store }) => {
    save({ ...found, is_deleted: true }, store);
    return { reply: {}, events: [] };
  },
});

/** No operation returns an event, so none is stored. A repeat therefore does no harm (M MA). */
const mailSaveTransactionEvent = operation("mailSaveTransactionEvent", {
  user: "none",
  rules: [],
  run: () => ({ reply: { body: {} }, events: [] }),
});

function find(
  { external_profile_id, customer_user_id, email }: MailDeleteProfileRequest,
  store: Store,
): MailProfile | undefined {
  const profiles = store.readApp().mail_profiles;
  return (
    profiles.find((profile) => profile.external_profile_id === external_profile_id) ??
    profiles.find((profile) => profile.customer_user_id === customer_user_id) ??
    profiles.find((profile) => profile.email === email && !profile.is_deleted)
  );
}

function findByExternalId(id: string, store: Store): MailProfile | undefined {
  return store.readApp().mail_profiles.find(({ external_profile_id }) => external_profile_id === id);
}

function save(profile: MailProfile, store: Store): void {
  const app = store.readApp();
  const { external_profile_id: id } = profile;
  const isKnown = app.mail_profiles.some(({ external_profile_id }) => external_profile_id === id);
  const mail_profiles = isKnown
    ? app.mail_profiles.map((held) => (held.external_profile_id === id ? profile : held))
    : [...app.mail_profiles, profile];
  store.saveApp({ ...app, mail_profiles });
}

export default { mailSaveProfile, mailDeleteProfile, mailSaveTransactionEvent };
