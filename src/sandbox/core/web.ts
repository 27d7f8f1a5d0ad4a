import type { PlacementOptions } from "../../../generated/sandbox.ts";
import { profileEvent } from "./events.ts";
import { type Context, operation, type Result } from "./operation.ts";
import { profileExists } from "./profiles.ts";
import type { Rule } from "./rule.ts";
import type { StoredProfile, WebEvent } from "./state.ts";
import { type Instant, parseInstant } from "./timestamps.ts";

// The rules.

interface PlacementFacts {
  placementId: string;
  placement: PlacementOptions | undefined;
}

const placementExists: Rule<PlacementFacts, "placement"> = {
  code: "VARIATION_DOES_NOT_EXIST_ERROR",
  source: ["F VariationIdNotFound", "D web-paywall-404-code"],
  field: null,
  message: ({ placementId }) => `Variation for ${placementId} does not exist.`,
  ensures: "placement",
  breaks: ({ placement }) => placement === undefined,
};

interface ViewFacts {
  /** When the paywall was shown; undefined if the request has a date that cannot be read. */
  visitedAt: Instant | undefined;
}

const viewIsDated: Rule<ViewFacts, "visitedAt"> = {
  code: "datetime",
  source: ["F InvalidDateFormat", "D datetime-error-code"],
  field: "visited_at",
  ensures: "visitedAt",
  breaks: ({ visitedAt }) => visitedAt === undefined,
};

// The operations.

const webGetPaywall = operation("webGetPaywall", {
  user: "fields",
  facts: ({ body }, { app: { placements } }) => ({
    placementId: body.placement_id,
    placement: placements.find(({ placement_id }) => placement_id === body.placement_id),
  }),
  rules: [placementExists, profileExists],
  run: ({ body: { locale }, placement }) => {
    const { remote_configs = [], ...paywall } = placement;
    const language = locale?.split("-", 1)[0];
    const remote_config =
      remote_configs.find(({ lang }) => lang === locale) ??
      remote_configs.find(({ lang }) => lang === language) ??
      remote_configs[0];
    return { reply: { body: { ...paywall, ...(remote_config && { remote_config }) } }, events: [] };
  },
});

/** A view without a date happens now. */
const webRecordPaywallView = operation("webRecordPaywallView", {
  user: "fields",
  facts: ({ body: { visited_at } }, { now }) => ({
    visitedAt: visited_at === undefined ? now : parseInstant(visited_at),
  }),
  rules: [viewIsDated, profileExists],
  run: ({ profile, body, visitedAt }, context) =>
    recordWebEvent(profile, "paywall_view", { ...body, visited_at: visitedAt }, context),
});

const webAddAttribution = operation("webAddAttribution", {
  user: "fields",
  rules: [profileExists],
  run: ({ profile, body }, context) => recordWebEvent(profile, "attribution", body, context),
});

function recordWebEvent(
  profile: StoredProfile,
  kind: WebEvent["kind"],
  { profile_id, customer_user_id, ...details }: Record<string, unknown>,
  { store, now }: Context,
): Result {
  store.save(withWebEvent(profile, { kind, recorded_at: now, details }));
  const type = kind === "paywall_view" ? "paywall_viewed" : "attribution_added";
  return { reply: {}, events: [profileEvent(type, profile, now)] };
}

/**
 * The most web events that are stored of a profile. Older ones are dropped, so that a profile under
 * load stays small.
 */
const MAX_WEB_EVENTS = 100;

/**
 * The longest text of a web event that is stored, in characters. A request may send a megabyte of
 * it.
 */
const MAX_WEB_EVENT_TEXT = 1000;

function withWebEvent(profile: StoredProfile, event: WebEvent): StoredProfile {
  const details = Object.fromEntries(
    Object.entries(event.details).map(([name, text]) => [name, String(text).slice(0, MAX_WEB_EVENT_TEXT)]),
  );
  return { ...profile, web_events: [...profile.web_events, { ...event, details }].slice(-MAX_WEB_EVENTS) };
}

export default { webGetPaywall, webRecordPaywallView, webAddAttribution };
