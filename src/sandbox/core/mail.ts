import { type Context, operation } from "./operation.ts";
import type { Rule } from "./rule.ts";
import type { MailProfile } from "./state.ts";

// The rules.

interface IdentifierFacts {
  body: { external_profile_id?: string; customer_user_id?: string; email?: string };
}

const userIsIdentified: Rule<IdentifierFacts> = {
  code: "missing_identifier",
  source: ["M MA"],
  field: null,
  breaks: ({ body }) =>
    body.external_profile_id === undefined && body.customer_user_id === undefined && body.email === undefined,
};

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
  run: ({ body }, { store }) => {
    const held = store.findMailProfile(body.external_profile_id);
    // The e-mail address is set at creation, and later requests do not change it (M MA).
    if (!held?.is_deleted)
      store.saveMailProfile({ ...held?.sent, ...body, email: held?.sent.email ?? body.email });
    return { reply: { body: {} }, events: [] };
  },
});

/** A repeat by an ID succeeds; by the e-mail address alone it finds nobody (M MA). */
const mailDeleteProfile = operation("mailDeleteProfile", {
  user: "none",
  facts: ({ body }, context) => ({ found: findMailProfile(body, context) }),
  rules: [userIsIdentified, mailProfileExists],
  run: ({ found }, { store }) => {
    store.deleteMailProfile(found.sent.external_profile_id);
    return { reply: {}, events: [] };
  },
});

/** Nothing returns an event, so none is stored: that a repeat does no harm follows (M MA). */
const mailSaveTransactionEvent = operation("mailSaveTransactionEvent", {
  user: "none",
  rules: [],
  run: () => ({ reply: { body: {} }, events: [] }),
});

function findMailProfile(
  { external_profile_id, customer_user_id, email }: IdentifierFacts["body"],
  { store }: Context,
): MailProfile | undefined {
  const found = store.findMailProfile(external_profile_id ?? "");
  if (found) return found;
  for (const profile of store.mailProfiles()) {
    if (customer_user_id !== undefined && profile.sent.customer_user_id === customer_user_id) return profile;
    if (email !== undefined && !profile.is_deleted && profile.sent.email === email) return profile;
  }
  return undefined;
}

export default { mailSaveProfile, mailDeleteProfile, mailSaveTransactionEvent };
