import type { VirtualCurrencyOptions } from "../../../generated/sandbox.ts";
import type {
  CreateVirtualCurrencyTransactionRequest,
  CreateVirtualCurrencyTransactionResponse,
  VirtualCurrencyBalance,
} from "../../../generated/types.ts";
import { profileEvent } from "./events.ts";
import { operation } from "./operation.ts";
import { profileExists } from "./profiles.ts";
import type { Rule } from "./rule.ts";
import type { StoredProfile, StoredVirtualCurrencyTransaction } from "./state.ts";
import { addHours, type Instant } from "./timestamps.ts";

/** The largest balance: amounts and balances are 32-bit integers (S AA). */
const MAX_BALANCE = 2 ** 31 - 1;

/** How long an idempotency key is valid, in hours (S AA). */
const KEY_HOURS = 1;

// The rules.

interface FeatureFacts {
  currencies: readonly VirtualCurrencyOptions[];
}

const featureIsEnabled: Rule<FeatureFacts> = {
  code: "feature_not_enabled",
  source: ["S AA", "D virtual-currency-codes"],
  field: null,
  breaks: ({ currencies }) => currencies.length === 0,
};

interface BookingFacts extends FeatureFacts {
  profile: StoredProfile | undefined;
  items: CreateVirtualCurrencyTransactionRequest["items"];
  /**
   * The transaction that an earlier request with the same idempotency key made. It is returned as
   * it was.
   */
  repeated: StoredVirtualCurrencyTransaction | undefined;
}

/** The first item that would take its balance below zero. */
function findUncovered({ profile, items, currencies }: BookingFacts) {
  return items.find(
    ({ currency_code, amount }) =>
      isCurrency(currency_code, currencies) && balanceOf(profile, currency_code) + amount < 0,
  );
}

const balancesCoverDebits: Rule<BookingFacts> = {
  code: "insufficient_balance",
  source: ["S AA", "D insufficient-balance-source"],
  field: "currency_code",
  message: (facts) => `Insufficient balance for currency ${findUncovered(facts)?.currency_code}`,
  breaks: (facts) => !facts.repeated && findUncovered(facts) !== undefined,
};

function findUnknown({ items, currencies }: BookingFacts) {
  return items.find(({ currency_code }) => !isCurrency(currency_code, currencies));
}

const currenciesExist: Rule<BookingFacts> = {
  code: "unknown_currency",
  source: ["S AA"],
  field: "currency_code",
  message: (facts) => `Unknown currency ${findUnknown(facts)?.currency_code}`,
  breaks: (facts) => !facts.repeated && findUnknown(facts) !== undefined,
};

function findDuplicate({ items }: BookingFacts) {
  const codes = items.map(({ currency_code }) => currency_code);
  return codes.find((code, index) => codes.indexOf(code) < index);
}

const currenciesAreNamedOnce: Rule<BookingFacts> = {
  code: "duplicate_currency",
  source: ["S AA"],
  field: "items",
  message: (facts) => `Currency ${findDuplicate(facts)} is duplicated`,
  breaks: (facts) => !facts.repeated && findDuplicate(facts) !== undefined,
};

const amountsAreNotZero: Rule<BookingFacts> = {
  code: "amount_zero",
  source: ["S AA"],
  field: "amount",
  breaks: ({ repeated, items }) => !repeated && items.some(({ amount }) => amount === 0),
};

function findOverflow({ profile, items }: BookingFacts) {
  return items.find(({ currency_code, amount }) => balanceOf(profile, currency_code) + amount > MAX_BALANCE);
}

const balancesStayInRange: Rule<BookingFacts> = {
  code: "balance_overflow",
  source: ["S AA", "D virtual-currency-int32"],
  field: "currency_code",
  message: (facts) => `Balance overflow for currency ${findOverflow(facts)?.currency_code}`,
  breaks: (facts) => !facts.repeated && findOverflow(facts) !== undefined,
};

interface PageFacts {
  size: number;
  /**
   * The transactions of the page and of all later ones, newest first; undefined if no transaction
   * has the cursor.
   */
  rest: StoredVirtualCurrencyTransaction[] | undefined;
}

const limitIsAllowed: Rule<PageFacts> = {
  code: "validation_error",
  source: ["S AA", "D virtual-currency-limit"],
  field: "limit",
  message: "The limit must be from 1 to 100.",
  breaks: ({ size }) => !(size >= 1 && size <= 100),
};

const cursorIsKnown: Rule<PageFacts, "rest"> = {
  code: "invalid_cursor",
  source: ["S AA"],
  field: "cursor",
  ensures: "rest",
  breaks: ({ rest }) => rest === undefined,
};

// The operations. The app and the profile are checked before the items, since the balances depend
// on them.

const createVirtualCurrencyTransaction = operation("createVirtualCurrencyTransaction", {
  user: "ids",
  facts: ({ profile, body, idempotencyKey }, { app, now }) => ({
    currencies: app.virtualCurrencies,
    items: body.items,
    repeated: profile && findRepeated(profile, idempotencyKey, now),
  }),
  rules: [
    featureIsEnabled,
    profileExists,
    balancesCoverDebits,
    currenciesExist,
    currenciesAreNamedOnce,
    amountsAreNotZero,
    balancesStayInRange,
  ],
  run: ({ profile, body, currencies, repeated, idempotencyKey }, { store, ids, now }) => {
    if (repeated) return { reply: { body: showBooking(repeated, currencies) }, events: [] };
    const { balances, transactions } = profile.virtual_currency;
    const isTaken = (id: string) => transactions.some(({ transaction_id }) => transaction_id === id);
    const transaction: StoredVirtualCurrencyTransaction = {
      transaction_id: ids.uuid(isTaken),
      transaction_type: "api_transaction",
      items: body.items.map(({ currency_code, amount }) => ({
        currency_code,
        amount,
        balance_after: balanceOf(profile, currency_code) + amount,
      })),
      metadata: body.metadata ?? null,
      created_at: now,
      idempotency_key: idempotencyKey?.toLowerCase() ?? null,
    };
    const changed = transaction.items.map(({ currency_code, balance_after }) => [
      currency_code,
      balance_after,
    ]);
    store.save({
      ...profile,
      virtual_currency: {
        balances: { ...balances, ...Object.fromEntries(changed) },
        transactions: [...transactions, transaction],
      },
    });
    return {
      reply: { body: showBooking(transaction, currencies) },
      events: [profileEvent("virtual_currency_booked", profile, now)],
    };
  },
});

/**
 * Lists the newest first. A cursor names the transaction before the page, so it stays valid while
 * new ones arrive.
 */
const listVirtualCurrencyTransactions = operation("listVirtualCurrencyTransactions", {
  user: "ids",
  facts: ({ profile, currencyCode, cursor, limit }, { app }) => {
    const size = limit === undefined ? 50 : /^\d{1,9}$/.test(limit) ? Number(limit) : Number.NaN;
    const rest = profile && transactionsAfter(profile, cursor, currencyCode, size);
    return { currencies: app.virtualCurrencies, size, rest };
  },
  rules: [featureIsEnabled, profileExists, limitIsAllowed, cursorIsKnown],
  run: ({ size, rest }) => {
    const page = rest.slice(0, size);
    const last = page.at(-1);
    const next_cursor = last !== undefined && rest.length > size ? btoa(last.transaction_id) : null;
    return {
      reply: {
        body: { data: page.map(({ idempotency_key, ...shown }) => shown), pagination: { next_cursor } },
      },
      events: [],
    };
  },
});

const listVirtualCurrencyBalances = operation("listVirtualCurrencyBalances", {
  user: "ids",
  facts: (_, { app }) => ({ currencies: app.virtualCurrencies }),
  rules: [featureIsEnabled, profileExists],
  run: ({ profile, currencies }, { timestamp }) => ({
    reply: {
      body: {
        response_created_at: timestamp,
        data: currencies.map(({ code, name }) => showBalance(code, name, balanceOf(profile, code))),
      },
    },
    events: [],
  }),
});

function isCurrency(code: string, currencies: readonly VirtualCurrencyOptions[]): boolean {
  return currencies.some((currency) => currency.code === code);
}

function balanceOf(profile: StoredProfile | undefined, code: string): number {
  const balances = profile?.virtual_currency.balances ?? {};
  return Object.hasOwn(balances, code) ? (balances[code] as number) : 0;
}

function findRepeated(
  { virtual_currency: { transactions } }: StoredProfile,
  key: string | undefined,
  now: Instant,
): StoredVirtualCurrencyTransaction | undefined {
  if (key === undefined) return undefined;
  return transactions.findLast(
    ({ idempotency_key, created_at }) =>
      idempotency_key === key.toLowerCase() && now < (addHours(created_at, KEY_HOURS) ?? now),
  );
}

/**
 * The transactions after the one that the cursor names, the newest first.
 * @param size of a page; one more is returned if there is a next page
 * @returns `undefined` if no transaction has the cursor
 */
function transactionsAfter(
  { virtual_currency: { transactions } }: StoredProfile,
  cursor: string | undefined,
  currencyCode: string | undefined,
  size: number,
): StoredVirtualCurrencyTransaction[] | undefined {
  const end =
    cursor === undefined
      ? transactions.length
      : transactions.findLastIndex(({ transaction_id }) => btoa(transaction_id) === cursor);
  if (end === -1) return undefined;
  const found: StoredVirtualCurrencyTransaction[] = [];
  for (let index = end - 1; index >= 0 && found.length <= size; index -= 1) {
    const transaction = transactions[index] as StoredVirtualCurrencyTransaction;
    const isWanted =
      currencyCode === undefined ||
      transaction.items.some(({ currency_code }) => currency_code === currencyCode);
    if (isWanted) found.push(transaction);
  }
  return found;
}

function showBooking(
  { transaction_id, items }: StoredVirtualCurrencyTransaction,
  currencies: readonly VirtualCurrencyOptions[],
): CreateVirtualCurrencyTransactionResponse {
  const nameOf = (code: string) => currencies.find((currency) => currency.code === code)?.name ?? code;
  return {
    transaction_id,
    balances: items.map(({ currency_code, balance_after }) =>
      showBalance(currency_code, nameOf(currency_code), balance_after),
    ),
  };
}

/** `held` is always 0 for now (S AA). */
function showBalance(code: string, name: string, balance: number): VirtualCurrencyBalance {
  return { code, name, balance, held: 0, available: balance };
}

export default {
  createVirtualCurrencyTransaction,
  listVirtualCurrencyTransactions,
  listVirtualCurrencyBalances,
};
