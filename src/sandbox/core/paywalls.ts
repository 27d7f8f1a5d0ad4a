import type { ServerSidePaywall, ServerSidePaywallSummary } from "../../../generated/types.ts";
import { type Context, operation } from "./operation.ts";
import type { Rule } from "./rule.ts";

// The rules.

/**
 * The documented message is about the size; a wrong number gets one like it (D
 * page-parameter-names).
 */
interface PageFacts {
  size: number;
  number: number;
}

const pageSizeIsAllowed: Rule<PageFacts> = {
  code: "validation_error",
  source: ["S AA", "S PL", "D page-parameter-names"],
  field: "page_size",
  breaks: ({ size }) => !(size >= 1 && size <= 100),
};

const pageNumberIsAllowed: Rule<PageFacts> = {
  code: "validation_error",
  source: ["S AA", "S PL", "D page-parameter-names"],
  field: "page",
  message: "Invalid page parameter. Must be at least 1.",
  breaks: ({ number }) => !(number >= 1),
};

interface PaywallFacts {
  paywall: ServerSidePaywall | undefined;
}

const paywallExists: Rule<PaywallFacts, "paywall"> = {
  code: "paywall_does_not_exist",
  source: ["S AA", "S PG", "S PU", "D paywall-id-form"],
  field: null,
  ensures: "paywall",
  breaks: ({ paywall }) => paywall === undefined,
};

// The operations.

/** A page after the last one is empty; no document says what it returns. */
const listPaywalls = operation("listPaywalls", {
  user: "none",
  facts: ({ pageNumber, pageSize }) => ({
    number: readCount(pageNumber, 1),
    size: readCount(pageSize, 20),
  }),
  rules: [pageSizeIsAllowed, pageNumberIsAllowed],
  run: ({ number, size }, context) => {
    const { paywalls } = context.app;
    const page = paywalls.slice((number - 1) * size, number * size);
    const pagination = {
      count: paywalls.length,
      page: number,
      pages: Math.max(1, Math.ceil(paywalls.length / size)),
    };
    return {
      reply: {
        body: { data: page.map((paywall) => summarize(current(paywall, context))), meta: { pagination } },
      },
      events: [],
    };
  },
});

const getPaywall = operation("getPaywall", {
  user: "none",
  facts: ({ paywallId }, context) => ({ paywall: findPaywall(paywallId, context) }),
  rules: [paywallExists],
  run: ({ paywall }) => ({ reply: { body: paywall }, events: [] }),
});

/** Replaces all remote configs; an empty list removes them (D update-paywall-field). */
const updatePaywall = operation("updatePaywall", {
  user: "none",
  facts: ({ paywallId }, context) => ({ paywall: findPaywall(paywallId, context) }),
  rules: [paywallExists],
  run: ({ paywall, body }, { store, now }) => {
    const remote_configs = [...body.remote_configs];
    const { paywall_id } = paywall;
    const app = store.readApp();
    const others = app.paywalls.filter((stored) => stored.paywall_id !== paywall_id);
    store.saveApp({ ...app, paywalls: [...others, { paywall_id, updated_at: now, remote_configs }] });
    return { reply: { body: { ...paywall, updated_at: now, remote_configs } }, events: [] };
  },
});

/** A number that a parameter has as digits; NaN if it has anything else. */
function readCount(text: string | undefined, fallback: number): number {
  if (text === undefined) return fallback;
  return /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
}

function findPaywall(id: string, context: Context): ServerSidePaywall | undefined {
  const configured = context.app.paywalls.find(({ paywall_id }) => paywall_id === id.toLowerCase());
  return configured && current(configured, context);
}

/** A configured paywall with what updates have changed. */
function current(configured: ServerSidePaywall, { store }: Context): ServerSidePaywall {
  const stored = store.readApp().paywalls.find(({ paywall_id }) => paywall_id === configured.paywall_id);
  return { ...configured, ...stored };
}

/** A paywall as the list has it: without the fields that only a single paywall has (S AA). */
function summarize({
  remote_configs,
  main_screenshot,
  ...summary
}: ServerSidePaywall): ServerSidePaywallSummary {
  return summary;
}

export default { listPaywalls, getPaywall, updatePaywall };
