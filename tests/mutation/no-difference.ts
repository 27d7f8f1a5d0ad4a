/** Mutants that no test can notice, because what the project does is the same with them. */
export interface NoDifference {
  file: string;
  /** A part of the line in which the mutant begins. */
  line: string;
  /** What it puts there, for each mutant. */
  to: string[];
  why: string;
}

const COMPARED_WITH_NULL = "a comparison with null or undefined is false anyway; TypeScript wants the check";
const MADE_SURE = "an earlier rule, or this one, has made sure of the value; its type does not know that";
const EITHER = "of two equal dates either may be taken";
const NO_PRICE = "grants and purchases of the legacy API alone have no price, and they are in no feed";
const NO_RETURN = "a function without a return gives undefined";
const SAVES_TIME = "it saves time, and gives the same";

export const noDifference: NoDifference[] = [
  {
    file: "src/webhooks/handler.ts",
    line: 'isAuthorized(key ?? "")',
    to: ['"Stryker was here!"'],
    why: "neither is the key of a webhook",
  },
  {
    file: "src/webhooks/handler.ts",
    line: "error instanceof WebhookParseError",
    to: ["true"],
    why: "the parser throws nothing else",
  },
  {
    file: "src/webhooks/handler.ts",
    line: "if (hasClaim) await store?.",
    to: ["store.finish", "store.release"],
    why: MADE_SURE,
  },
  {
    file: "src/webhooks/handler.ts",
    line: "part = await reader?.read()",
    to: ["reader.read"],
    why: "a part that was read had a reader; TypeScript wants the check",
  },
  {
    file: "src/webhooks/handler.ts",
    line: "reader?.cancel()",
    to: ["reader.cancel"],
    why: "a part that was read had a reader; TypeScript wants the check",
  },
  {
    file: "src/timestamp.ts",
    line: "PATTERN.exec(text) ?? []",
    to: ['"Stryker was here!"', '["Stryker was here"]'],
    why: "what does not match gives no date in either way, since it has no day",
  },
  {
    file: "src/timestamp.ts",
    line: 'fraction.padEnd(3, "0").slice(0, 3)',
    to: ['fraction.padEnd(3, "0")'],
    why: "V8 cuts off more than three digits, too; other engines need not",
  },
  {
    file: "src/timestamp.ts",
    line: 'Number.isNaN(date.getTime()) ? ""',
    to: ['"Stryker was here!"'],
    why: "neither begins with a year",
  },
  {
    file: "src/client/access.ts",
    line: "profile.access_levels ?? []",
    to: ['["Stryker was here"]'],
    why: "a text has no ID of an access level",
  },
  {
    file: "src/client/response.ts",
    line: "} catch {",
    to: ["{}"],
    why: NO_RETURN,
  },
  {
    file: "src/client/client.ts",
    line: "method === request.method && path === schemaPath) ?? []",
    to: ['["Stryker was here"]'],
    why: "the first element is read only if there is a second one",
  },
  {
    file: "src/client/client.ts",
    line: "!/^https?:$/.test(url.protocol)",
    to: ["/^https?:/"],
    why: "a protocol has one colon, at its end",
  },
  {
    file: "src/sandbox/core/access.ts",
    line: "latest?.profile !== profile",
    to: ["true"],
    why: SAVES_TIME,
  },
  {
    file: "src/sandbox/core/access.ts",
    line: "purchase.originally_purchased_at < chain.originallyPurchasedAt",
    to: ["purchase.originally_purchased_at <= chain.originallyPurchasedAt"],
    why: EITHER,
  },
  {
    file: "src/sandbox/core/access.ts",
    line: "Number(one.purchased_at > other.purchased_at)",
    to: ["false", "one.purchased_at >= other.purchased_at"],
    why: "V8's sort asks only whether the result is below zero",
  },
  {
    file: "src/sandbox/core/access.ts",
    line: "first === undefined",
    to: ["false"],
    why: "a chain has one purchase at least",
  },
  { file: "src/sandbox/core/access.ts", line: "others.length === 0", to: ["false"], why: SAVES_TIME },
  {
    file: "src/sandbox/core/access.ts",
    line: "one === null || other === null",
    to: ["false"],
    why: COMPARED_WITH_NULL,
  },
  {
    file: "src/sandbox/core/access.ts",
    line: "one < other ? one : other",
    to: ["one <= other"],
    why: EITHER,
  },
  {
    file: "src/sandbox/core/access.ts",
    line: "end !== null && end <= now",
    to: ["true"],
    why: COMPARED_WITH_NULL,
  },
  {
    file: "src/sandbox/core/access-levels.ts",
    line: "profile?.profile_id",
    to: ["profile.profile_id"],
    why: MADE_SURE,
  },
  {
    file: "src/sandbox/core/access-levels.ts",
    line: "held?.endsAt",
    to: ["held.endsAt", "true", "isSet(revokeAt) || isSet(held?.endsAt)"],
    why: `${MADE_SURE}; ${COMPARED_WITH_NULL}`,
  },
  {
    file: "src/sandbox/core/access-sharing.ts",
    line: "taken.length === 0",
    to: ["false"],
    why: SAVES_TIME,
  },
  {
    file: "src/sandbox/core/access-sharing.ts",
    line: "held === undefined ? []",
    to: ['["Stryker was here"]'],
    why: "only what has the ID of a purchase is looked for",
  },
  {
    file: "src/sandbox/core/access-sharing.ts",
    line: 'if (kind === "grant" || known.has(purchase_id)) return []',
    to: ["false", '""', '["Stryker was here"]'],
    why: "no transaction has the ID of a new grant; and only what has the ID of a purchase is looked for",
  },
  {
    file: "src/sandbox/core/changes.ts",
    line: "after === undefined ? []",
    to: ["false"],
    why: "what deletes a profile saves none",
  },
  {
    file: "src/sandbox/core/changes.ts",
    line: "return before.purchases.filter(",
    to: ["before.purchases"],
    why: "a purchase that stayed is the same in both",
  },
  {
    file: "src/sandbox/core/changes.ts",
    line: "!after.purchases.some((purchase)",
    to: ["() => undefined", "false"],
    why: "a purchase that stayed is the same in both",
  },
  {
    file: "src/sandbox/core/changes.ts",
    line: "changes.length === 1",
    to: ["false", '["Stryker was here"]'],
    why: "a profile alone loses no purchase, and only what has the ID of a purchase is looked for",
  },
  {
    file: "src/sandbox/core/clock.ts",
    line: 'parseInstant(moment) ?? ""',
    to: ['"Stryker was here!"'],
    why: "neither is a timestamp",
  },
  {
    file: "src/sandbox/core/core.ts",
    line: "one.at === other.at && one.order < other.order",
    to: ["one.order <= other.order"],
    why: "a profile waits for one moment at a time, so that no two have the same place",
  },
  {
    file: "src/sandbox/core/core.ts",
    line: "if (at !== undefined && at <= to)",
    to: ["true"],
    why: COMPARED_WITH_NULL,
  },
  {
    file: "src/sandbox/core/core.ts",
    line: "if (!playsTime()) return work(",
    to: ["false"],
    why: SAVES_TIME,
  },
  {
    file: "src/sandbox/core/core.ts",
    line: "if (events.length > 0) emit?.(events)",
    to: ["emit(events)"],
    why: "without `emit` there are no events; TypeScript wants the check",
  },
  {
    file: "src/sandbox/core/core.ts",
    line: "ids.uuid(() => false)",
    to: ["() => undefined"],
    why: "neither is true",
  },
  {
    file: "src/sandbox/core/heap.ts",
    line: "items.length === 0 || last === undefined",
    to: ["false"],
    why: "an item that was there leaves none undefined; TypeScript wants the check",
  },
  {
    file: "src/sandbox/core/operation.ts",
    line: 'case "none":',
    to: ['case "none":', '""'],
    why: "the function returns undefined at its end, too",
  },
  {
    file: "src/sandbox/core/operation.ts",
    line: "return customerUserId === undefined ?",
    to: ["false"],
    why: "nobody has an undefined customer user ID",
  },
  {
    file: "src/sandbox/core/request-body.ts",
    line: 'typeof value !== "object" || value === null',
    to: ["false"],
    why: "the schema has accepted the value, so that only a field that is an object or a list has one",
  },
  {
    file: "src/sandbox/core/event-payload.ts",
    line: "price?.value ??",
    to: ["price.value"],
    why: NO_PRICE,
  },
  {
    file: "src/sandbox/core/event-payload.ts",
    line: "standard === null || charge === null",
    to: ["false", "standard === null && charge === null"],
    why: NO_PRICE,
  },
  {
    file: "src/sandbox/core/event-payload.ts",
    line: 'app.usdRate(price?.currency ?? "USD")',
    to: ["price.currency", '""'],
    why: NO_PRICE,
  },
  {
    file: "src/sandbox/core/events.ts",
    line: "date !== null && date > from",
    to: ["true", "date >= from"],
    why: `${COMPARED_WITH_NULL}; at the beginning itself, nothing has changed`,
  },
  {
    file: "src/sandbox/core/events.ts",
    line: "was?.expiresAt !== is?.expiresAt",
    to: ["false", "was.expiresAt", "is.expiresAt"],
    why: "only another purchase has another end here, and that is compared first",
  },
  {
    file: "src/sandbox/core/webhook-events.ts",
    line: "known.get(purchase_id) !==",
    to: ["true"],
    why: SAVES_TIME,
  },
  {
    file: "src/sandbox/core/webhook-events.ts",
    line: "if (from === at) return",
    to: ["false"],
    why: SAVES_TIME,
  },
  {
    file: "src/sandbox/core/webhook-events.ts",
    line: "moment != null && moment > after",
    to: ["true", "moment <= next"],
    why: COMPARED_WITH_NULL,
  },
  {
    file: "src/sandbox/core/webhook-events.ts",
    line: 'draft.type !== "access_level_updated" || !draft.level.isActive',
    to: ["false"],
    why: "only drafts of levels are given; the type does not know that",
  },
  {
    file: "src/sandbox/core/webhook-events.ts",
    line: '"change at the end" : "upgrade"',
    to: ['""'],
    why: "only the two other changes of plan are looked for",
  },
  {
    file: "src/sandbox/core/webhook-events.ts",
    line: 'type: "non_subscription_purchase_refunded"',
    to: ['""'],
    why: "this type shows no reason",
  },
  {
    file: "src/sandbox/core/webhook-events.ts",
    line: 'const isSubscription = purchase.kind === "subscription"',
    to: ["true"],
    why: "of a one-time purchase only the refund is looked at",
  },
  {
    file: "src/sandbox/core/webhook-events.ts",
    line: "was.expires_at !== null && isLater",
    to: ["true"],
    why: COMPARED_WITH_NULL,
  },
  {
    file: "src/sandbox/core/webhook-events.ts",
    line: "expires_at !== null && isLater(grace_period_expires_at",
    to: ["true"],
    why: COMPARED_WITH_NULL,
  },
  {
    file: "src/sandbox/core/webhook-events.ts",
    line: "(end !== null && next.purchased_at > end)",
    to: ["true"],
    why: COMPARED_WITH_NULL,
  },
  {
    file: "src/sandbox/core/webhook-events.ts",
    line: "return moment != null && moment > from",
    to: ["true"],
    why: COMPARED_WITH_NULL,
  },
  {
    file: "src/sandbox/core/webhook-events.ts",
    line: "return one !== null && one > other",
    to: ["true"],
    why: COMPARED_WITH_NULL,
  },
  {
    file: "src/sandbox/core/webhook-events.ts",
    line: 'purchase.kind !== "subscription") return undefined',
    to: ["false"],
    why: "a one-time purchase does not renew, so that it does not run",
  },
  {
    file: "src/http/authenticate.ts",
    line: "API_KEY.exec(header) ?? []",
    to: ['["Stryker was here"]'],
    why: "the first element is not read",
  },
  {
    file: "src/http/adapters/fetch.ts",
    line: "input instanceof Request && init === undefined",
    to: ["false"],
    why: SAVES_TIME,
  },
  {
    file: "src/http/handler.ts",
    line: 'sent.split(";", 1)[0]?.trim()',
    to: ['sent.split(";", 1)[0].trim'],
    why: "a text that is split has one part at least; its type does not know that",
  },
  {
    file: "src/http/handler.ts",
    line: "error instanceof JsonError",
    to: ["true"],
    why: "the parser throws nothing else",
  },
  {
    file: "src/http/json-fault.ts",
    line: 'case "end":',
    to: ['case "end":', '""'],
    why: "what the function returns at its end is false, too",
  },
  {
    file: "src/http/prefer.ts",
    line: 'const [, name = ""',
    to: ['"Stryker was here!"'],
    why: "a preference that matches has a name; its type does not know that",
  },
  {
    file: "src/http/prefer.ts",
    line: 'SERVER_STATUS.test(code ?? "")',
    to: ['"Stryker was here!"'],
    why: "neither is a status",
  },
  {
    file: "src/http/json-fault.ts",
    line: '(lines.at(-1) ?? "")',
    to: ['"Stryker was here!"'],
    why: "a text that is split has one part at least; its type does not know that",
  },
  {
    file: "src/http/responses.ts",
    line: "source?.replaceAll",
    to: ["source.replaceAll"],
    why: "the errors of an operation have a source; their type does not know that",
  },
  {
    file: "src/http/responses.ts",
    line: "message.replace(/^./u",
    to: ["/./u"],
    why: "only the first match is replaced",
  },
  {
    file: "src/http/router.ts",
    line: "if (isFixed) fixed.set",
    to: ["false", ";"],
    why: SAVES_TIME,
  },
  { file: "src/http/router.ts", line: "exact !== undefined", to: ["false"], why: SAVES_TIME },
  {
    file: "src/sandbox/core/event-payload.ts",
    line: "(attribution_user_id !== undefined && {",
    to: ["true"],
    why: "JSON leaves out what is undefined",
  },
  {
    file: "src/sandbox/core/event-payload.ts",
    line: "chain[0]?.originally_purchased_at",
    to: ["chain[0].originally_purchased_at"],
    why: "the chain of a purchase has that purchase at least; its type does not know that",
  },
  {
    file: "src/sandbox/core/event-payload.ts",
    line: 'purchase.kind === "one_time" ? null',
    to: ["false", '""'],
    why: "a one-time purchase has no end",
  },
  {
    file: "src/sandbox/core/event-payload.ts",
    line: "end !== null && end < next.purchased_at",
    to: ["true"],
    why: COMPARED_WITH_NULL,
  },
  {
    file: "src/http/validate.ts",
    line: "pattern?.test",
    to: ["pattern.test"],
    why: "only a pattern has an error code of its own",
  },
  {
    file: "src/http/validate.ts",
    line: "validate.errors ?? []",
    to: ['["Stryker was here"]'],
    why: "a body that is not valid has errors; their type does not know that",
  },
  {
    file: "src/http/user.ts",
    line: "} catch {",
    to: ["{}"],
    why: NO_RETURN,
  },
  {
    file: "src/http/router.ts",
    line: "} catch {",
    to: ["{}"],
    why: NO_RETURN,
  },
  {
    file: "src/http/user.ts",
    line: "if (!/[\\u0080-\\u00ff]/.test(value)) return value;",
    to: ["false"],
    why: SAVES_TIME,
  },
];
