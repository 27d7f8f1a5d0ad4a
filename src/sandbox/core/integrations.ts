import description from "../../../generated/openapi.json" with { type: "json" };
import { profileEvent } from "./events.ts";
import { operation } from "./operation.ts";
import { profileExists } from "./profiles.ts";

/** An identifier that no request has set is null in the response (S IG). */
const UNSET = Object.fromEntries(
  Object.keys(description.components.schemas.IntegrationIdentifiers.properties).map((name) => [name, null]),
);

const getIntegrationIdentifiers = operation("getIntegrationIdentifiers", {
  user: "ids",
  rules: [profileExists],
  run: ({ profile }) => ({ reply: { body: { ...UNSET, ...profile.integration_identifiers } }, events: [] }),
});

/** Null clears an identifier; one that is not sent stays. */
const setIntegrationIdentifiers = operation("setIntegrationIdentifiers", {
  user: "ids",
  rules: [profileExists],
  run: ({ profile, body }, { store, now }) => {
    store.save({
      ...profile,
      integration_identifiers: { ...profile.integration_identifiers, ...body },
    });
    return { reply: {}, events: [profileEvent("integration_identifiers_set", profile, now)] };
  },
});

export default { getIntegrationIdentifiers, setIntegrationIdentifiers };
