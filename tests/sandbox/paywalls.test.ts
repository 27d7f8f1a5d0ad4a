import { describe, expect, it } from "vitest";
import { NOW, openCaller, outcomeOf } from "../support/caller.ts";

// The expectations come from the documents on paywalls: the server-side API, operations 6 to 8.

const ID = "fd891d4f-5906-45b9-97c1-13cc3dc665df";

/** As many paywalls as a test asks for. Their IDs end with their numbers. */
const paywalls = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    title: `Paywall ${index + 1}`,
    paywall_id: `00000000-0000-4000-8000-${String(index + 1).padStart(12, "0")}`,
    use_paywall_builder: true,
    use_paywall_builder_legacy: false,
    updated_at: "2025-07-08T07:27:06.754527+00:00",
    created_at: "2025-06-30T09:12:44.120000+00:00",
    state: "live" as const,
    is_deleted: false,
    web_purchase_url: null,
    products: [],
    remote_configs: [{ locale: "en", data: "{}" }],
    main_screenshot: { image_id: 123456, url: "https://example.com/paywall.png" },
  }));

const titlesOf = (body: { data: { title: string }[] }) => body.data.map(({ title }) => title);

describe("the list of paywalls", () => {
  it("has three samples by default, without their remote configs", async () => {
    const { call } = openCaller();
    const { body } = await call("listPaywalls");
    expect(body.data).toHaveLength(3);
    expect(body.data[0]).toMatchObject({ paywall_id: ID, state: "live" });
    expect(body.meta.pagination).toEqual({ count: 3, page: 1, pages: 1 });
    for (const paywall of body.data) {
      expect(paywall).not.toHaveProperty("remote_configs");
      expect(paywall).not.toHaveProperty("main_screenshot");
    }
  });

  it.each<[string, string[], object]>([
    ["?page[size]=1", ["Paywall 1"], { count: 5, page: 1, pages: 5 }],
    ["?page[size]=2", ["Paywall 1", "Paywall 2"], { count: 5, page: 1, pages: 3 }],
    ["?page[size]=2&page[number]=2", ["Paywall 3", "Paywall 4"], { count: 5, page: 2, pages: 3 }],
    ["?page[size]=2&page[number]=3", ["Paywall 5"], { count: 5, page: 3, pages: 3 }],
    ["?page[size]=2&page[number]=4", [], { count: 5, page: 4, pages: 3 }],
    ["?page[size]=5", [1, 2, 3, 4, 5].map((number) => `Paywall ${number}`), { count: 5, page: 1, pages: 1 }],
    ["?page%5Bsize%5D=4&page%5Bnumber%5D=2", ["Paywall 5"], { count: 5, page: 2, pages: 2 }],
  ])("comes in pages: %s", async (query, titles, pagination) => {
    const { call } = openCaller({ paywalls: paywalls(5) });
    const { body } = await call("listPaywalls", { query });
    expect(titlesOf(body)).toEqual(titles);
    expect(body.meta.pagination).toEqual(pagination);
  });

  it("has one empty page if the app has no paywalls", async () => {
    const { call } = openCaller({ paywalls: [] });
    const { body } = await call("listPaywalls");
    expect(body).toEqual({ data: [], meta: { pagination: { count: 0, page: 1, pages: 1 } } });
  });

  it("has 20 to a page by default, and up to 100", async () => {
    const { call } = openCaller({ paywalls: paywalls(101) });
    const { body } = await call("listPaywalls");
    expect(body.data).toHaveLength(20);
    expect(body.meta.pagination.pages).toBe(6);
    expect((await call("listPaywalls", { query: "?page[size]=100" })).body.data).toHaveLength(100);
  });

  it.each([
    ["page[size]=101", "page_size", "Invalid page_size parameter. Must be between 1 and 100."],
    ["page[size]=0", "page_size", "Invalid page_size parameter. Must be between 1 and 100."],
    ["page[size]=-1", "page_size", "Invalid page_size parameter. Must be between 1 and 100."],
    ["page[size]=two", "page_size", "Invalid page_size parameter. Must be between 1 and 100."],
    ["page[size]=", "page_size", "Invalid page_size parameter. Must be between 1 and 100."],
    ["page[number]=0", "page", "Invalid page parameter. Must be at least 1."],
    ["page[number]=1.5", "page", "Invalid page parameter. Must be at least 1."],
  ])("rejects %s", async (query, source, message) => {
    const { call } = openCaller();
    const response = await call("listPaywalls", { query: `?${query}` });
    expect(response.status).toBe(400);
    expect(response.body).toEqual({
      errors: [{ source, errors: [message] }],
      error_code: "validation_error",
      status_code: 400,
    });
  });
});

describe("a paywall", () => {
  it("is returned as configured, whatever the case of its ID", async () => {
    const configured = paywalls(2);
    const { call } = openCaller({ paywalls: configured });
    const { body } = await call("getPaywall", { path: { paywall_id: configured[1]?.paywall_id as string } });
    expect(body).toEqual(configured[1]);
    const upper = await openCaller().call("getPaywall", { path: { paywall_id: ID.toUpperCase() } });
    expect(upper.body.paywall_id).toBe(ID);
  });

  it.each(["00000000-0000-4000-8000-000000000000", "onboarding"])(
    "does not exist: %s",
    async (paywall_id) => {
      const { call } = openCaller();
      const path = { paywall_id };
      for (const response of [
        await call("getPaywall", { path }),
        await call("updatePaywall", { path, body: { remote_configs: [] } }),
      ]) {
        expect(response.status).toBe(404);
        expect(response.body).toEqual({
          errors: [{ source: null, errors: ["Paywall not found"] }],
          error_code: "paywall_does_not_exist",
          status_code: 404,
        });
      }
    },
  );

  it("has all its remote configs replaced, and shows when", async () => {
    const { call } = openCaller();
    const path = { paywall_id: ID };
    const before = (await call("getPaywall", { path })).body;
    expect(before.remote_configs).toHaveLength(2);
    const remote_configs = [{ locale: "fr", data: '{"headline":"Bienvenue"}' }];
    const { body } = await call("updatePaywall", { path, body: { remote_configs } });
    expect(Date.parse(body.updated_at)).toBe(Date.parse(NOW));
    expect(body).toEqual({ ...before, updated_at: body.updated_at, remote_configs });
    expect((await call("getPaywall", { path })).body).toEqual(body);
    const listed = (await call("listPaywalls")).body.data;
    expect(listed[0].updated_at).toBe(body.updated_at);
    expect(listed[1].updated_at).not.toBe(body.updated_at);
  });

  it("loses its remote configs to an empty list, and is the same after the same update", async () => {
    const { call } = openCaller();
    const sent = { path: { paywall_id: ID }, body: { remote_configs: [] } };
    const first = await call("updatePaywall", sent);
    expect(first.body.remote_configs).toEqual([]);
    expect((await call("updatePaywall", sent)).body).toEqual(first.body);
  });

  it("keeps the updates of others", async () => {
    const [one, two] = paywalls(2).map(({ paywall_id }) => ({ paywall_id }));
    const { call } = openCaller({ paywalls: paywalls(2) });
    for (const [path, locale] of [
      [one, "fr"],
      [two, "de"],
      [one, "it"],
    ] as const)
      await call("updatePaywall", {
        path: path as never,
        body: { remote_configs: [{ locale, data: "{}" }] },
      });
    const locales = [];
    for (const path of [one, two])
      locales.push((await call("getPaywall", { path: path as never })).body.remote_configs[0].locale);
    expect(locales).toEqual(["it", "de"]);
  });

  it.each<[string, object, string]>([
    ["no field", {}, "remote_configs"],
    ["null", { remote_configs: null }, "remote_configs"],
    ["a config without data", { remote_configs: [{ locale: "en" }] }, "remote_configs.0.data"],
    [
      "a config whose data is no text",
      { remote_configs: [{ locale: "en", data: {} }] },
      "remote_configs.0.data",
    ],
  ])("is not updated by %s", async (_, body, source) => {
    const { call } = openCaller();
    const path = { paywall_id: ID };
    const response = await call("updatePaywall", { path, body });
    expect([response.status, outcomeOf(response)]).toEqual([400, "validation_error"]);
    expect(response.body.errors[0].source).toBe(source);
    expect((await call("getPaywall", { path })).body.remote_configs).toHaveLength(2);
  });

  it("gets the documented sentence if it has no field", async () => {
    const { call } = openCaller();
    const { body } = await call("updatePaywall", { path: { paywall_id: ID }, body: {} });
    expect(body.errors).toEqual([
      { source: "remote_configs", errors: ["At least one field must be provided"] },
    ]);
  });

  it("is as configured again after a reset", async () => {
    const { call, sandbox } = openCaller();
    const path = { paywall_id: ID };
    const before = (await call("getPaywall", { path })).body;
    await call("updatePaywall", { path, body: { remote_configs: [] } });
    sandbox.reset();
    expect((await call("getPaywall", { path })).body).toEqual(before);
  });

  it("is configured once", () => {
    expect(() => openCaller({ paywalls: [...paywalls(1), ...paywalls(1)] })).toThrow(
      "paywalls.1.paywall_id: 00000000-0000-4000-8000-000000000001 is there already.",
    );
  });
});
