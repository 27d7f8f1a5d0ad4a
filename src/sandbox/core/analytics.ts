import { operation, twin } from "./operation.ts";

// The sandbox computes no analytics. It returns the documented example, in the format that the
// request asks for.

const retrieveAnalyticsData = operation("retrieveAnalyticsData", {
  user: "none",
  rules: [],
  run: () => ({ reply: { example: true }, events: [] }),
});

const retrieveCohortData = twin("retrieveCohortData", retrieveAnalyticsData);
const retrieveConversionData = twin("retrieveConversionData", retrieveAnalyticsData);
const retrieveFunnelData = twin("retrieveFunnelData", retrieveAnalyticsData);
const retrieveLtvData = twin("retrieveLtvData", retrieveAnalyticsData);
const retrieveRetentionData = twin("retrieveRetentionData", retrieveAnalyticsData);

const retrievePlacementInfo = twin("retrievePlacementInfo", retrieveAnalyticsData);

export default {
  retrieveAnalyticsData,
  retrieveCohortData,
  retrieveConversionData,
  retrieveFunnelData,
  retrieveLtvData,
  retrieveRetentionData,
  retrievePlacementInfo,
};
