import { describe, expect, it } from "vitest";
import { listen } from "../../src/http/adapters/node.ts";
import { callerOf, openCaller, outcomeOf, type Sent } from "../support/caller.ts";

// The expectations come from the documents on virtual currency: the server-side API, operations 9
// to 11.

const KEY = "5f0c1c52-9d5e-4a86-b1a5-0f2b6a1c7d3e";
const MAX = 2_147_483_647;

type Items = [code: string, amount: number][];

/** A sandbox with two currencies and two users. */
function open(options: Parameters<typeof openCaller>[0] = {}) {
  const { sandbox, call } = openCaller({
    virtualCurrencies: [
      { code: "COINS", name: "Gold Coins" },
      { code: "SILVER", name: "Silver" },
    ],
    profiles: [{ customer_user_id: "user-42" }, { customer_user_id: "other" }],
    ...options,
  });
  return { sandbox, call, ...actionsOf(call) };
}

function actionsOf(call: ReturnType<typeof openCaller>["call"]) {
  return {
    book: (items: Items, { body, ...sent }: Sent = {}) =>
      call("createVirtualCurrencyTransaction", {
        body: {
          items: items.map(([currency_code, amount]) => ({ currency_code, amount })),
          ...(body as object),
        },
        ...sent,
      }),
    list: (query = "", sent: Sent = {}) => call("listVirtualCurrencyTransactions", { query, ...sent }),
    /** The balances by code. */
    balances: async (sent: Sent = {}) => {
      const { body } = await call("listVirtualCurrencyBalances", sent);
      return Object.fromEntries(
        body.data.map(({ code, balance }: { code: string; balance: number }) => [code, balance]),
      );
    },
  };
}

const withKey = (key: string) => ({ headers: { "Idempotency-Key": key } });
/** The types of the events that the latest request caused. */
const caused = (sandbox: ReturnType<typeof openCaller>["sandbox"]) =>
  (sandbox.journal().at(-1)?.events ?? []).map(({ type }) => type);
const amountsOf = (body: { data: { items: { amount: number }[] }[] }) =>
  body.data.map(({ items }) => items[0]?.amount);

describe("virtual currency", () => {
  it("is not enabled for an app without currencies, on each operation", async () => {
    const { book, list, call } = open({ virtualCurrencies: [] });
    const responses = [await book([["COINS", 1]]), await list(), await call("listVirtualCurrencyBalances")];
    for (const { status, body } of responses) {
      expect(status).toBe(403);
      expect(body).toMatchObject({ error_code: "feature_not_enabled", errors: [{ source: null }] });
    }
  });

  it("belongs to a profile that exists", async () => {
    const { book, list, call } = open();
    const nobody = { user: "nobody" };
    for (const response of [
      await book([["COINS", 1]], nobody),
      await book([["COINS", -1]], nobody),
      await list("", nobody),
      await call("listVirtualCurrencyBalances", nobody),
    ]) {
      expect(response.status).toBe(404);
      expect(outcomeOf(response)).toBe("profile_does_not_exist");
    }
  });
});

describe("a transaction", () => {
  it("credits and debits, and returns the balances of its items, in their order", async () => {
    const { book, balances } = open();
    const { body } = await book([["SILVER", 300]]);
    expect(body).toEqual({
      transaction_id: expect.stringMatching(/^[0-9a-f-]{36}$/),
      balances: [{ code: "SILVER", name: "Silver", balance: 300, held: 0, available: 300 }],
    });
    const exchange = await book([
      ["SILVER", -100],
      ["COINS", 10],
    ]);
    expect(exchange.body.balances).toEqual([
      { code: "SILVER", name: "Silver", balance: 200, held: 0, available: 200 },
      { code: "COINS", name: "Gold Coins", balance: 10, held: 0, available: 10 },
    ]);
    expect(await balances()).toEqual({ COINS: 10, SILVER: 200 });
    expect(await balances({ user: "other" })).toEqual({ COINS: 0, SILVER: 0 });
  });

  it("takes a balance down to 0, and not below", async () => {
    const { book, balances } = open();
    await book([["COINS", 100]]);
    const refused = await book([["COINS", -101]]);
    expect(refused.status).toBe(400);
    expect(refused.body).toEqual({
      errors: [{ source: "currency_code", errors: ["Insufficient balance for currency COINS"] }],
      error_code: "insufficient_balance",
      status_code: 400,
    });
    expect(await balances()).toMatchObject({ COINS: 100 });
    expect((await book([["COINS", -100]])).body.balances[0].balance).toBe(0);
    expect(outcomeOf(await book([["COINS", -1]]))).toBe("insufficient_balance");
  });

  it("takes a balance up to 2,147,483,647, and not beyond", async () => {
    const { book, balances } = open();
    expect((await book([["COINS", MAX]])).body.balances[0].balance).toBe(MAX);
    const refused = await book([["COINS", 1]]);
    expect(refused.body).toMatchObject({
      errors: [{ source: "currency_code", errors: ["Balance overflow for currency COINS"] }],
      error_code: "balance_overflow",
      status_code: 400,
    });
    expect(await balances()).toMatchObject({ COINS: MAX });
    expect(outcomeOf(await book([["COINS", -MAX]]))).toBe(200);
    expect(outcomeOf(await book([["COINS", MAX - 1]]))).toBe(200);
    expect(outcomeOf(await book([["COINS", 1]]))).toBe(200);
  });

  it.each<[string, Items, string]>([
    [
      "a debit that is not covered",
      [
        ["COINS", 5],
        ["SILVER", -1],
      ],
      "insufficient_balance",
    ],
    [
      "an unknown currency",
      [
        ["COINS", 5],
        ["GEMS", 5],
      ],
      "unknown_currency",
    ],
    [
      "a currency in lower case",
      [
        ["COINS", 5],
        ["coins", 5],
      ],
      "unknown_currency",
    ],
    [
      "a name of Object.prototype",
      [
        ["COINS", 5],
        ["toString", 5],
      ],
      "unknown_currency",
    ],
    [
      "a currency twice",
      [
        ["COINS", 5],
        ["COINS", 5],
      ],
      "duplicate_currency",
    ],
    [
      "an amount of 0",
      [
        ["COINS", 5],
        ["SILVER", 0],
      ],
      "amount_zero",
    ],
    [
      "an overflow",
      [
        ["SILVER", 5],
        ["COINS", MAX],
      ],
      "balance_overflow",
    ],
  ])("books all its items or none: %s", async (_, items, code) => {
    const { book, balances, list } = open();
    await book([["COINS", 1]]);
    const refused = await book(items);
    expect([refused.status, outcomeOf(refused)]).toEqual([400, code]);
    expect(await balances()).toEqual({ COINS: 1, SILVER: 0 });
    expect((await list()).body.data).toHaveLength(1);
  });

  it.each<[string, object, number, string]>([
    ["no items", { items: [] }, 400, "empty_items"],
    ["items that are no list", { items: "COINS" }, 422, "validation_error"],
    ["no body of an object", [], 422, "validation_error"],
    ["an amount of 2^31", { items: [{ currency_code: "COINS", amount: 2 ** 31 }] }, 422, "validation_error"],
    ["a fraction", { items: [{ currency_code: "COINS", amount: 0.5 }] }, 422, "validation_error"],
    [
      "six keys of metadata",
      { metadata: { a: "", b: "", c: "", d: "", e: "", f: "" } },
      422,
      "validation_error",
    ],
    ["a key of metadata in upper case", { metadata: { Reason: "x" } }, 422, "validation_error"],
    ["a key of metadata of 31 characters", { metadata: { ["a".repeat(31)]: "" } }, 422, "validation_error"],
    ["metadata of 201 characters", { metadata: { reason: "x".repeat(201) } }, 422, "validation_error"],
    ["metadata that is a number", { metadata: { reason: 1 } }, 422, "validation_error"],
  ])("is rejected with %s", async (_, change, status, code) => {
    const { call, balances } = open();
    const valid = { items: [{ currency_code: "COINS", amount: 5 }] };
    const body = Array.isArray(change) ? change : { ...valid, ...change };
    const refused = await call("createVirtualCurrencyTransaction", { body });
    expect([refused.status, outcomeOf(refused)]).toEqual([status, code]);
    expect(await balances()).toMatchObject({ COINS: 0 });
  });

  it.each<[string, Items, string]>([
    ["an unknown currency", [["GEMS", 5]], "GEMS"],
    [
      "a currency twice",
      [
        ["SILVER", 1],
        ["COINS", 5],
        ["COINS", 5],
      ],
      "COINS",
    ],
  ])("names what is wrong with it: %s", async (_, items, code) => {
    const { book } = open();
    expect((await book(items)).body.errors[0].errors[0]).toContain(code);
  });

  it("is an event of its own, once, and reading is none", async () => {
    const { book, list, call, sandbox } = open();
    await book([["COINS", 5]], withKey(KEY));
    expect(caused(sandbox)).toEqual(["virtual_currency_booked"]);
    await book([["COINS", 5]], withKey(KEY));
    expect(caused(sandbox)).toEqual([]);
    await list();
    expect(caused(sandbox)).toEqual([]);
    await call("listVirtualCurrencyBalances");
    expect(caused(sandbox)).toEqual([]);
  });

  it("has an ID that no other has, also after a snapshot that counts too low", async () => {
    const { book, list, sandbox } = open();
    const { ids_given } = sandbox.snapshot();
    await book([["COINS", 1]]);
    await book([["COINS", 2]]);
    sandbox.restore({ ...sandbox.snapshot(), ids_given });
    await book([["COINS", 3]]);
    const { body } = await list();
    const ids = body.data.map(({ transaction_id }: { transaction_id: string }) => transaction_id);
    expect(new Set(ids).size).toBe(3);
  });

  it("has up to 20 items", async () => {
    const codes = Array.from({ length: 21 }, (_, index) => `C${index}`);
    const { book } = open({ virtualCurrencies: codes.map((code) => ({ code, name: code })) });
    const items = codes.map((code): Items[number] => [code, 1]);
    const refused = await book(items);
    expect([refused.status, outcomeOf(refused)]).toEqual([422, "validation_error"]);
    expect((await book(items.slice(0, 20))).body.balances).toHaveLength(20);
  });

  it.each<[string, unknown]>([
    ["none", undefined],
    ["null", null],
    ["five keys", { a: "x".repeat(200), b_1: "", c: "", d: "", ["e".repeat(30)]: "" }],
  ])("keeps its metadata: %s", async (_, metadata) => {
    const { book, list } = open();
    await book([["COINS", 5]], { body: metadata === undefined ? {} : { metadata } });
    expect((await list()).body.data[0].metadata ?? null).toEqual(metadata ?? null);
  });
});

describe("an idempotency key", () => {
  it("returns the first result within the hour, and books nothing", async () => {
    const { book, balances, list, sandbox } = open();
    await book([["COINS", 100]]);
    const first = await book([["COINS", -60]], withKey(KEY));
    expect(first.body.balances[0].balance).toBe(40);
    await book([["COINS", 7]]);
    sandbox.clock.advance({ milliseconds: 60 * 60 * 1000 - 1 });
    const repeated = await book([["COINS", -60]], withKey(KEY));
    expect(repeated.status).toBe(first.status);
    expect(repeated.body).toEqual(first.body);
    expect(await balances()).toMatchObject({ COINS: 47 });
    expect((await list()).body.data).toHaveLength(3);
  });

  it.each<[string, Items]>([
    ["its currency is unknown by now", [["GEMS", 1]]],
    [
      "a currency stands in it twice",
      [
        ["COINS", 1],
        ["COINS", 1],
      ],
    ],
    ["an amount is 0", [["COINS", 0]]],
    ["the balance no longer covers it", [["COINS", -1]]],
    ["the balance would be too large", [["SILVER", MAX]]],
  ])("returns the first result even if %s", async (_, items) => {
    const { book } = open();
    await book([["SILVER", 1]]);
    const first = await book([["COINS", 5]], withKey(KEY));
    await book([["COINS", -5]]);
    expect((await book(items, withKey(KEY))).body).toEqual(first.body);
  });

  it("returns it without the name of a currency that the app has no longer", async () => {
    const before = open();
    const { body: first } = await before.book([["COINS", 100]], withKey(KEY));
    const { sandbox, book } = open({ virtualCurrencies: [{ code: "GEMS", name: "Gems" }] });
    sandbox.restore(before.sandbox.snapshot());
    const { body } = await book([["COINS", 100]], withKey(KEY));
    expect(body).toEqual({ ...first, balances: [{ ...first.balances[0], name: "COINS" }] });
  });

  it("makes a new transaction an hour later", async () => {
    const { book, balances, sandbox } = open();
    const first = await book([["COINS", 5]], withKey(KEY));
    sandbox.clock.advance({ hours: 1 });
    const second = await book([["COINS", 5]], withKey(KEY));
    expect(second.body.transaction_id).not.toBe(first.body.transaction_id);
    expect(await balances()).toMatchObject({ COINS: 10 });
    expect((await book([["COINS", 5]], withKey(KEY))).body).toEqual(second.body);
  });

  it("belongs to one profile, whatever the case of its letters", async () => {
    const { book, balances } = open();
    const first = await book([["COINS", 5]], withKey(KEY));
    const other = await book([["COINS", 5]], { ...withKey(KEY), user: "other" });
    expect(other.body.transaction_id).not.toBe(first.body.transaction_id);
    expect((await book([["COINS", 5]], withKey(KEY.toUpperCase()))).body).toEqual(first.body);
    expect([await balances(), await balances({ user: "other" })]).toMatchObject([{ COINS: 5 }, { COINS: 5 }]);
  });

  it("is free again after a request that was rejected", async () => {
    const { book } = open();
    expect(outcomeOf(await book([["COINS", -5]], withKey(KEY)))).toBe("insufficient_balance");
    expect(outcomeOf(await book([["COINS", 5]], withKey(KEY)))).toBe(200);
  });

  it.each([
    ["no UUID", "order-1"],
    ["a UUID of version 1", "5f0c1c52-9d5e-1a86-b1a5-0f2b6a1c7d3e"],
    ["a UUID of another variant", "5f0c1c52-9d5e-4a86-c1a5-0f2b6a1c7d3e"],
    ["a UUID with more", `${KEY}0`],
  ])("is rejected if it is %s", async (_, key) => {
    const { book, balances } = open();
    const refused = await book([["COINS", 5]], withKey(key));
    expect([refused.status, outcomeOf(refused)]).toEqual([400, "idempotency_key_invalid"]);
    expect(await balances()).toMatchObject({ COINS: 0 });
  });

  it("works the same over HTTP, although header names arrive in lower case", async () => {
    const { sandbox } = open();
    const server = await listen(sandbox);
    try {
      const { book, balances } = actionsOf(callerOf(fetch, server.url));
      const first = await book([["COINS", 5]], withKey(KEY));
      expect((await book([["COINS", 5]], withKey(KEY))).body).toEqual(first.body);
      expect(outcomeOf(await book([["COINS", 5]], withKey("order-1")))).toBe("idempotency_key_invalid");
      expect(await balances()).toMatchObject({ COINS: 5 });
    } finally {
      await server.close();
    }
  });

  it("returns 409 while a request with it is under way", async () => {
    const { book, balances } = open();
    const delayed = book([["COINS", 5]], {
      headers: { "Idempotency-Key": KEY, Prefer: "latency=300" },
    });
    const meanwhile = await book([["COINS", 5]], withKey(KEY.toUpperCase()));
    expect([meanwhile.status, outcomeOf(meanwhile)]).toEqual([409, "idempotency_in_flight"]);
    expect(Number(meanwhile.headers.get("retry-after"))).toBeGreaterThan(0);
    expect(outcomeOf(await book([["COINS", 1]], { ...withKey(KEY), user: "other" }))).toBe(200);
    expect(outcomeOf(await book([["SILVER", 1]], withKey(KEY.replace("5f", "6f"))))).toBe(200);

    const first = await delayed;
    expect(first.status).toBe(200);
    expect((await book([["COINS", 5]], withKey(KEY))).body).toEqual(first.body);
    expect(await balances()).toEqual({ COINS: 5, SILVER: 1 });
  });
});

describe("the balances", () => {
  it("stand in the state and on the status page, for each user who has some", async () => {
    const { book, sandbox } = open();
    await book([
      ["SILVER", 3],
      ["COINS", 500],
    ]);
    await book([["COINS", -100]]);
    const read = async (path: string) => (await sandbox.fetch(`http://127.0.0.1/_sandbox/${path}`)).text();
    const [held, none] = sandbox.profiles(2).map(({ profile_id }) => profile_id);
    expect(JSON.parse(await read("state")).balances).toEqual({
      [`${held}`]: { SILVER: 3, COINS: 400 },
      [`${none}`]: {},
    });
    expect(sandbox.balances(1)).toEqual({ [`${held}`]: { SILVER: 3, COINS: 400 } });
    const page = await read("");
    expect(page).toContain("<th>Virtual currency</th>");
    expect(page).toContain("<td>0.00</td><td>SILVER 3, COINS 400</td>");
    expect(page).toContain("<td>0.00</td><td></td>");
  });
});

describe("the list of transactions", () => {
  it("has the newest first, with signed amounts and the balances after them", async () => {
    const { book, list, sandbox } = open();
    await book([["COINS", 500]]);
    sandbox.clock.advance({ minutes: 1 });
    const { body: debit } = await book([["COINS", -100]], { body: { metadata: { reason: "boost" } } });
    const { body } = await list();
    expect(body.pagination).toEqual({ next_cursor: null });
    expect(amountsOf(body)).toEqual([-100, 500]);
    expect(body.data[0]).toEqual({
      transaction_id: debit.transaction_id,
      transaction_type: "api_transaction",
      items: [{ currency_code: "COINS", amount: -100, balance_after: 400 }],
      metadata: { reason: "boost" },
      created_at: expect.stringMatching(/^2025-06-15T12:01:00/),
    });
    expect((await list("", { user: "other" })).body.data).toEqual([]);
  });

  it("has the transactions of one currency, and none of an unknown one", async () => {
    const { book, list } = open();
    await book([["COINS", 1]]);
    await book([["SILVER", 2]]);
    await book([
      ["COINS", 3],
      ["SILVER", 3],
    ]);
    expect(amountsOf((await list("?currency_code=COINS")).body)).toEqual([3, 1]);
    expect(amountsOf((await list("?currency_code=SILVER&limit=1")).body)).toEqual([3]);
    expect((await list("?currency_code=GEMS")).body.data).toEqual([]);
  });

  it("is read page by page while new transactions arrive, each once", async () => {
    const { book, list } = open();
    for (const amount of [1, 2, 3, 4, 5]) await book([["COINS", amount]]);
    const first = (await list("?limit=2")).body;
    expect(amountsOf(first)).toEqual([5, 4]);
    await book([["COINS", 6]]);
    const next = (cursor: string) => list(`?limit=2&cursor=${encodeURIComponent(cursor)}`);
    const second = (await next(first.pagination.next_cursor)).body;
    expect(amountsOf(second)).toEqual([3, 2]);
    await book([["COINS", 7]]);
    const last = (await next(second.pagination.next_cursor)).body;
    expect(amountsOf(last)).toEqual([1]);
    expect(last.pagination.next_cursor).toBeNull();
  });

  it.each([1, 3])("goes on after the last transaction of a page of %i", async (size) => {
    const { book, list } = open();
    for (const amount of [1, 2, 3, 4]) await book([["COINS", amount]]);
    const { next_cursor } = (await list(`?limit=${size}`)).body.pagination;
    const { body } = await list(`?cursor=${encodeURIComponent(next_cursor)}`);
    expect(amountsOf(body)).toEqual([4, 3, 2, 1].slice(size));
  });

  it("ends if a page is full exactly", async () => {
    const { book, list } = open();
    for (const amount of [1, 2]) await book([["COINS", amount]]);
    expect((await list("?limit=2")).body.pagination.next_cursor).toBeNull();
  });

  it("has 50 to a page by default, and 1 to 100 on demand", async () => {
    const { book, list } = open();
    for (let amount = 1; amount <= 101; amount += 1) await book([["COINS", amount]]);
    const sizes = [];
    for (const query of ["", "?limit=1", "?limit=100"]) sizes.push((await list(query)).body.data.length);
    expect(sizes).toEqual([50, 1, 100]);
    for (const limit of ["0", "101", "-1", "1.5", "ten", ""]) {
      const refused = await list(`?limit=${limit}`);
      expect([limit, refused.status, outcomeOf(refused)]).toEqual([limit, 400, "validation_error"]);
      expect(refused.body.errors[0].source).toBe("limit");
    }
  });

  it("rejects a cursor that it has not given to this profile", async () => {
    const { book, list } = open();
    for (const amount of [1, 2]) await book([["COINS", amount]]);
    const { next_cursor } = (await list("?limit=1")).body.pagination;
    const other = await list(`?cursor=${encodeURIComponent(next_cursor)}`, { user: "other" });
    for (const refused of [other, await list("?cursor=zz"), await list("?cursor=")]) {
      expect(refused.status).toBe(400);
      expect(refused.body).toMatchObject({ error_code: "invalid_cursor", errors: [{ source: "cursor" }] });
    }
  });
});

describe("the balances", () => {
  it("have each currency of the app, with the moment in milliseconds", async () => {
    const { call, book } = open();
    await book([["SILVER", 3]]);
    expect((await call("listVirtualCurrencyBalances")).body).toEqual({
      response_created_at: Date.parse("2025-06-15T12:00:00Z"),
      data: [
        { code: "COINS", name: "Gold Coins", balance: 0, held: 0, available: 0 },
        { code: "SILVER", name: "Silver", balance: 3, held: 0, available: 3 },
      ],
    });
  });

  it("start at 0 again with a new profile of the same customer", async () => {
    const { book, balances, call } = open();
    await book([["COINS", 5]]);
    await call("deleteProfile");
    await call("createProfile", { body: {} });
    expect(await balances()).toMatchObject({ COINS: 0 });
  });
});
