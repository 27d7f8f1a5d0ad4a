import { operation, twin } from "./operation.ts";

// The sandbox computes no analytics. It returns a documented example, in the format that the
// request asks for, and warns of that.

const retrieveAnalyticsData = operation("retrieveAnalyticsData", {
  user: "none",
  rules: [],
  run: () => ({ reply: { example: null }, events: [] }),
});

const retrieveCohortData = twin("retrieveCohortData", retrieveAnalyticsData);
const retrieveConversionData = twin("retrieveConversionData", retrieveAnalyticsData);
const retrieveFunnelData = twin("retrieveFunnelData", retrieveAnalyticsData);
const retrieveLtvData = twin("retrieveLtvData", retrieveAnalyticsData);
const retrieveRetentionData = twin("retrieveRetentionData", retrieveAnalyticsData);

const retrievePlacementInfo = operation("retrievePlacementInfo", {
  user: "none",
  rules: [],
  run: ({ body: { filters } }) => ({
    reply: { example: filters.placement_type === "onboarding" ? "onboardings" : "paywalls" },
    events: [],
  }),
});

export default {
  retrieveAnalyticsData,
  retrieveCohortData,
  retrieveConversionData,
  retrieveFunnelData,
  retrieveLtvData,
  retrieveRetentionData,
  retrievePlacementInfo,
};
