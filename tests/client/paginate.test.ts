import { describe, expect, expectTypeOf, it } from "vitest";
import {
  AdaptyError,
  createAdaptyClient,
  paginate,
  type ServerSidePaywallSummary,
  type VirtualCurrencyTransaction,
} from "../../src/client/index.ts";
import { createSandbox } from "../../src/sandbox/index.ts";

const user = { customerUserId: "user-42" };

/** A sandbox with virtual currency, and the addresses that its client called. */
function createApp(options: Parameters<typeof createSandbox>[0] = {}) {
  const sandbox = createSandbox({ virtualCurrencies: [{ code: "COINS", name: "Coins" }], ...options });
  const called: string[] = [];
  const adapty = createAdaptyClient({
    apiKey: "secret_live_any",
    fetch(request) {
      called.push(new URL(request.url).search);
      return sandbox.fetch(request);
    },
  });
  return { adapty, called };
}

const paywalls = Array.from({ length: 5 }, (_, index) => ({
  paywall_id: `00000000-0000-4000-8000-00000000000${index}`,
  title: `Paywall ${index}`,
  use_paywall_builder: false,
  use_paywall_builder_legacy: false,
  updated_at: "2030-01-01T00:00:00.000000+0000",
  created_at: "2030-01-01T00:00:00.000000+0000",
  state: "draft",
  is_deleted: false,
  products: [],
}));

describe("paginate", () => {
  it("goes through pages by their number, from the one that the call names", async () => {
    const { adapty, called } = createApp({ paywalls });
    const titles: string[] = [];
    for await (const paywall of paginate(adapty.listPaywalls, { pageSize: 2 })) {
      expectTypeOf(paywall).toEqualTypeOf<ServerSidePaywallSummary>();
      titles.push(paywall.title);
    }
    expect(titles.toSorted()).toEqual(paywalls.map(({ title }) => title));
    expect(called.map((query) => new URLSearchParams(query).get("page[number]"))).toEqual([null, "2", "3"]);

    called.length = 0;
    const rest = await Array.fromAsync(paginate(adapty.listPaywalls, { pageSize: 2, pageNumber: 3 }));
    expect(rest).toHaveLength(1);
    expect(called).toHaveLength(1);
  });

  it("goes through pages by their cursor", async () => {
    const { adapty, called } = createApp();
    await adapty.createProfile({ ...user, body: {} });
    for (const amount of [1, 2, 3, 4, 5])
      await adapty.createVirtualCurrencyTransaction({
        ...user,
        body: { items: [{ currency_code: "COINS", amount }] },
      });
    called.length = 0;
    const amounts: number[] = [];
    for await (const transaction of paginate(adapty.listVirtualCurrencyTransactions, { ...user, limit: 2 })) {
      expectTypeOf(transaction).toEqualTypeOf<VirtualCurrencyTransaction>();
      amounts.push(...transaction.items.map(({ amount }) => amount));
    }
    expect(amounts).toEqual([5, 4, 3, 2, 1]);
    expect(called).toHaveLength(3);
  });

  it("ends at once if there is nothing", async () => {
    const { adapty, called } = createApp({ paywalls: [] });
    expect(await Array.fromAsync(paginate(adapty.listPaywalls))).toEqual([]);
    expect(called).toHaveLength(1);
  });

  it("reads a page only when its first item is needed", async () => {
    const { adapty, called } = createApp({ paywalls });
    for await (const _ of paginate(adapty.listPaywalls, { pageSize: 2 })) break;
    expect(called).toHaveLength(1);
  });

  it("throws what unwrap throws, also between two pages", async () => {
    const { adapty, called } = createApp({ paywalls });
    const ending = new AbortController();
    const seen: unknown[] = [];
    const reading = async () => {
      for await (const paywall of paginate(adapty.listPaywalls, { pageSize: 2, signal: ending.signal })) {
        seen.push(paywall);
        if (seen.length === 2) ending.abort();
      }
    };
    await expect(reading()).rejects.toThrow(AdaptyError);
    expect(seen).toHaveLength(2);
    expect(called.length).toBeLessThan(3);
    await expect(Array.fromAsync(paginate(adapty.listPaywalls, { pageSize: 1000 }))).rejects.toMatchObject({
      code: "validation_error",
      status: 400,
    });
  });

  it("throws if the same page comes again and again", async () => {
    const pagination = { page: 1, pages: 3, next_cursor: "bmV4dA==" };
    const fetch = ({ url }: Request) =>
      Response.json({ data: [], ...(url.includes("paywalls") ? { meta: { pagination } } : { pagination }) });
    const adapty = createAdaptyClient({ apiKey: "secret_live_any", fetch });
    const message = "The server sent the same page twice, as a mock does.";
    await expect(Array.fromAsync(paginate(adapty.listPaywalls, {}))).rejects.toThrow(message);
    const transactions = paginate(adapty.listVirtualCurrencyTransactions, user);
    await expect(Array.fromAsync(transactions)).rejects.toThrow(message);
  });

  it("refuses a call in place of its method", async () => {
    const { adapty } = createApp();
    const pages = paginate(adapty.listPaywalls({}) as never);
    await expect(pages.next()).rejects.toThrow(/^paginate takes a method and its arguments, not a call: /);
  });

  it("takes only methods that return pages", () => {
    const { adapty } = createApp();
    // @ts-expect-error a profile has no pages
    paginate(adapty.getProfile, user);
    // @ts-expect-error no user
    paginate(adapty.listVirtualCurrencyTransactions);
    // @ts-expect-error no such argument
    paginate(adapty.listPaywalls, { pageSise: 2 });
  });
});
