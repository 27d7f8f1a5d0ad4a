import { describe, expect, it } from "vitest";
import { openCaller, outcomeOf } from "../support/caller.ts";

// The expectations come from the documents on the export analytics API. The sandbox computes
// nothing: it validates, and returns with the documented example.

/** These requests cause a warning each, which would fill the output of the tests. */
const openQuietCaller = () => openCaller({ warn: () => {} });

const filters = { date: ["2025-01-01", "2025-01-31"] };

const METRICS = [
  ["retrieveAnalyticsData", { chart_id: "revenue", filters }],
  ["retrieveCohortData", { filters }],
  ["retrieveConversionData", { from_period: null, to_period: 1, filters }],
  ["retrieveFunnelData", { filters }],
  ["retrieveLtvData", { filters }],
  ["retrieveRetentionData", { filters }],
] as const;

const isCsv = ({ body, headers }: { body: unknown; headers: Headers }) =>
  typeof body === "string" &&
  body.split("\n").length > 1 &&
  /^text\/csv(;|$)/.test(headers.get("content-type") ?? "");

describe.each(METRICS)("%s", (id, valid) => {
  it("returns JSON by default, and CSV by its format", async () => {
    const { call } = openQuietCaller();
    for (const body of [valid, { ...valid, format: "json" }]) {
      const response = await call(id, { body });
      expect(response.status).toBe(200);
      expect(response.headers.get("content-type")).toBe("application/json");
      expect(Object.keys(response.body).length).toBeGreaterThan(0);
    }
    const csv = await call(id, { body: { ...valid, format: "csv" } });
    expect(csv.status).toBe(200);
    expect(csv).toSatisfy(isCsv);
  });

  it.each<[string, object, string]>([
    ["no dates", { filters: {} }, "filters.date"],
    ["no filters", { filters: undefined }, "filters"],
    ["an unknown format", { format: "xlsx" }, "format"],
  ])("is rejected with %s", async (_, change, source) => {
    const { call } = openQuietCaller();
    const response = await call(id, { body: { ...valid, ...change } });
    expect([response.status, outcomeOf(response)]).toEqual([400, "validation_error"]);
    expect(response.body.errors[0].source).toBe(source);
  });
});

describe("retrieveAnalyticsData", () => {
  it("takes one of the documented charts", async () => {
    const { call } = openQuietCaller();
    const response = await call("retrieveAnalyticsData", { body: { chart_id: "ltv", filters } });
    expect(response.body.errors[0].source).toBe("chart_id");
  });
});

describe("a response that is not computed", () => {
  it("is warned of once, with the example that it is", async () => {
    const warnings: string[] = [];
    const { call } = openCaller({ warn: (sentence) => warnings.push(sentence) });
    const ask = (chart_id: string, format: string) =>
      call("retrieveAnalyticsData", { body: { chart_id, filters, format } });
    await ask("ltv", "json");
    expect(warnings).toEqual([]);
    expect((await ask("mrr", "json")).body.data.revenue.value).toBe(899);
    await ask("arr", "json");
    await ask("mrr", "csv");
    const rest = "not figures for this request: the sandbox computes no analytics.";
    expect(warnings).toEqual([
      `retrieveAnalyticsData returns the documented example "revenue", ${rest}`,
      `retrieveAnalyticsData returns the documented example "trials", ${rest}`,
    ]);
  });
});

describe("retrievePlacementInfo", () => {
  const body = { filters: { placement_type: "paywall" } };

  it.each([
    ["paywall", "paywall_name"],
    ["onboarding", "onboarding_name"],
  ])("returns the example of %s placements", async (placement_type, field) => {
    const { call } = openQuietCaller();
    const response = await call("retrievePlacementInfo", { body: { filters: { placement_type } } });
    expect(response.body.data[0]).toHaveProperty(field);
  });

  it.each([
    [undefined, false],
    ["application/json", false],
    ["*/*", false],
    ["text/csv", true],
    ["text/csv; charset=utf-8, application/json;q=0.5", true],
    ["application/json, text/csv", false],
  ])("responds in the format that the Accept header %j asks for", async (accept, csv) => {
    const { call } = openQuietCaller();
    const headers: Record<string, string> = accept === undefined ? {} : { Accept: accept };
    const response = await call("retrievePlacementInfo", { body, headers });
    expect(response.status).toBe(200);
    expect(isCsv(response)).toBe(csv);
    if (!csv) expect(response.body.data.length).toBeGreaterThan(0);
  });
});

describe("an analytics key", () => {
  it.each([
    ["Api-Key secret_live_any", 200],
    ["Api-Key public_live_any", 401],
    ["Bearer secret_live_any", 401],
    ["", 401],
  ])("%j gets %i", async (Authorization, status) => {
    const { call } = openQuietCaller();
    const response = await call("retrieveFunnelData", { body: { filters }, headers: { Authorization } });
    expect(response.status).toBe(status);
  });
});
