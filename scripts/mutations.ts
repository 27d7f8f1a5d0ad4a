/** Changes that each make the project wrong in one place. `scripts/mutate.ts` proves that the tests see every one of them. */
import { globSync } from "node:fs";

export interface Mutation {
  /** What is wrong then. */
  name: string;
  /** In each file, every occurrence of one text becomes another. */
  edits: readonly (readonly [file: string, from: string, to: string])[];
  /** What is likely to see it, and so is tried first: a test file, or `lint`, `typecheck` or `check`. */
  hint: string;
}

const component = (kind: string, name: string) =>
  globSync(`spec/components/${kind}/*/${name}.yaml`)[0] as string;
const schema = (name: string) => component("schemas", name);
const response = (name: string) => component("responses", name);
const test = (name: string) => `tests/${name}.test.ts`;

const documents = test("contract/documents");
const examples = test("contract/examples");
const types = test("contract/types");
const mock = test("contract/mock");
const hostile = test("contract/hostile");
const front = test("unit/front");
const rules = test("unit/sandbox-rules");
const purchases = test("unit/sandbox-purchases");
const profiles = test("unit/sandbox-profiles");

/** In spec/: generated/ is built anew, so that nothing but the description itself is wrong. */
const description: Mutation[] = [
  {
    name: "a required field may be missing",
    edits: [
      [schema("AccessLevel"), "  - store_product_id\n  - store_base_plan_id\n", "  - store_base_plan_id\n"],
    ],
    hint: documents,
  },
  {
    name: "an optional field is required",
    edits: [
      [
        schema("OneTimePurchaseTransaction"),
        "  - price\n  - purchased_at\n",
        "  - price\n  - purchased_at\n  - variation_id\n",
      ],
    ],
    hint: documents,
  },
  {
    name: "a field has another name",
    edits: [[schema("InstallationMeta"), "  app_build:", "  app_built:"]],
    hint: documents,
  },
  {
    name: "a field has another type",
    edits: [[schema("AccessLevel"), "    type: boolean\n", "    type: [boolean, string]\n"]],
    hint: documents,
  },
  {
    name: "a list of values is longer",
    edits: [[schema("Environment"), "[Sandbox, Production]", "[Sandbox, Production, Staging]"]],
    hint: documents,
  },
  {
    name: "a list of values is shorter",
    edits: [[schema("CancellationReason"), "  - adapty_revoked\n", ""]],
    hint: documents,
  },
  {
    name: "an error has another code",
    edits: [
      [schema("RefundDateError"), "refund_date_error", "refunded_date_error"],
      [
        "spec/components/examples/transactions/RefundDateError.yaml",
        "refund_date_error",
        "refunded_date_error",
      ],
      [response("SetTransactionBadRequest"), "refund_date_error", "refunded_date_error"],
    ],
    hint: documents,
  },
  {
    name: "an error has another status",
    edits: [["spec/paths/server-side/profile.yaml", "'404'", "'410'"]],
    hint: documents,
  },
  {
    name: "an operation has lost an error code",
    edits: [
      [
        response("GrantAccessLevelBadRequest"),
        "        - $ref: ../schemas/PaidAccessLevelDoesNotExistError.yaml\n",
        "",
      ],
      [
        response("GrantAccessLevelBadRequest"),
        "          paid_access_level_does_not_exist: ../schemas/PaidAccessLevelDoesNotExistError.yaml\n",
        "",
      ],
      [
        response("GrantAccessLevelBadRequest"),
        "      paid_access_level_does_not_exist:\n        $ref: ../examples/PaidAccessLevelDoesNotExistError.yaml\n",
        "",
      ],
    ],
    hint: documents,
  },
  {
    name: "error codes are in another order than the documents'",
    edits: [
      [
        response("SetTransactionBadRequest"),
        "        - $ref: ../schemas/ExpiresDateError.yaml\n        - $ref: ../schemas/FamilySharePriceError.yaml\n",
        "        - $ref: ../schemas/FamilySharePriceError.yaml\n        - $ref: ../schemas/ExpiresDateError.yaml\n",
      ],
    ],
    hint: documents,
  },
  {
    name: "a path has another word",
    edits: [["spec/openapi.yaml", "/api/v2/web-api/paywall/visit/:", "/api/v2/web-api/paywall/view/:"]],
    hint: documents,
  },
  {
    name: "a path has lost its slash",
    edits: [["spec/openapi.yaml", "/api/v2/web-api/attribution/:", "/api/v2/web-api/attribution:"]],
    hint: documents,
  },
  {
    name: "an operation has another method",
    edits: [["spec/paths/server-side/profile.yaml", "\npatch:\n", "\nput:\n"]],
    hint: documents,
  },
  {
    name: "an operation has another id",
    edits: [
      ["spec/paths/web/attribution.yaml", "operationId: webAddAttribution", "operationId: webAttribution"],
    ],
    hint: documents,
  },
  {
    name: "a header of requests has another name",
    edits: [["spec/components/parameters/Platform.yaml", "name: adapty-platform", "name: adapty-os"]],
    hint: documents,
  },
  {
    name: "a header of an answer is gone",
    edits: [
      [response("ProfileDeleted"), "headers:\n  Request-Id:\n    $ref: ../headers/RequestId.yaml\n", ""],
    ],
    hint: documents,
  },
  {
    name: "a header of an answer has another form",
    edits: [["spec/components/headers/RequestId.yaml", "{32}", "{16}"]],
    hint: examples,
  },
  {
    name: "a field may not be null any more",
    edits: [
      [
        schema("Subscription"),
        "renewal_cancelled_at:\n    $ref: ./NullableTimestamp.yaml",
        "renewal_cancelled_at:\n    $ref: ./Timestamp.yaml",
      ],
    ],
    hint: examples,
  },
  {
    name: "a field may be null",
    edits: [
      [schema("Profile"), "segment_hash:\n    type: string\n", "segment_hash:\n    type: [string, 'null']\n"],
    ],
    hint: documents,
  },
  {
    name: "a property has no description",
    edits: [[schema("Price"), "    description: Currency of `value`, a three-letter code.\n", ""]],
    hint: "lint",
  },
  {
    name: "a limit is higher",
    edits: [[schema("ProfileAttributes"), "maxItems: 30", "maxItems: 50"]],
    hint: documents,
  },
  {
    name: "a limit is gone",
    edits: [[schema("SubscriptionTransaction"), "    maxLength: 50\n", ""]],
    hint: documents,
  },
  {
    name: "a pattern takes more",
    edits: [[schema("CustomAttributeChange"), "[A-Za-z0-9._-]", "[A-Za-z0-9 ._-]"]],
    hint: documents,
  },
  {
    name: "a pattern takes less",
    edits: [[schema("Timestamp"), ":?[0-5]", ":[0-5]"]],
    hint: examples,
  },
  {
    name: "a format is gone",
    edits: [[schema("ProfileAttributes"), "    format: date\n", ""]],
    hint: documents,
  },
  {
    name: "a default is another",
    edits: [[schema("SubscriptionTransaction"), "default: Production", "default: Sandbox"]],
    hint: documents,
  },
  {
    name: "a discriminator leads to the wrong schema",
    edits: [
      [
        schema("SetTransactionRequest"),
        "    subscription: ./SubscriptionTransaction.yaml\n    one_time_purchase: ./OneTimePurchaseTransaction.yaml\n",
        "    subscription: ./OneTimePurchaseTransaction.yaml\n    one_time_purchase: ./SubscriptionTransaction.yaml\n",
      ],
    ],
    hint: documents,
  },
  {
    name: "an operation of the web API takes the secret key",
    edits: [["spec/paths/web/paywall.yaml", "PublicKey", "SecretKey"]],
    hint: documents,
  },
  {
    name: "Stripe's body has another media type",
    edits: [
      ["spec/components/requestBodies/StripeValidation.yaml", "application/vnd.api+json", "application/json"],
    ],
    hint: documents,
  },
  {
    name: "a v1 operation is no longer deprecated",
    edits: [["spec/paths/v1/grant_access-level.yaml", "  deprecated: true\n", ""]],
    hint: documents,
  },
  {
    name: "the server has another address",
    edits: [["spec/openapi.yaml", "https://api.adapty.io", "https://api.example.com"]],
    hint: documents,
  },
  {
    name: "a discrepancy is not told",
    edits: [["spec/discrepancies/access-levels.yaml", "- id: revoke-at-null\n", "- id: revoke-at-once\n"]],
    hint: documents,
  },
  {
    name: "an example has a value of the wrong type",
    edits: [
      [
        "spec/components/examples/transactions/SetTransactionRenewalRequest.yaml",
        "renew_status: true",
        "renew_status: 'true'",
      ],
    ],
    hint: examples,
  },
  {
    name: "an example of a schema is not one",
    edits: [[schema("Timestamp"), "  - '2024-12-24T10:50:23+00:00'", "  - '2024-12-24 10:50:23'"]],
    hint: examples,
  },
  {
    name: "two examples of a success are swapped",
    edits: [
      [response("TransactionSet"), "SetTransactionRenewalResponse", "Swapped"],
      [response("TransactionSet"), "SetTransactionRefundResponse", "SetTransactionRenewalResponse"],
      [response("TransactionSet"), "Swapped", "SetTransactionRefundResponse"],
    ],
    hint: examples,
  },
  {
    name: "two examples of errors are swapped",
    edits: [
      [response("SetTransactionBadRequest"), "../examples/ExpiresDateError.yaml", "Swapped"],
      [
        response("SetTransactionBadRequest"),
        "../examples/RefundDateError.yaml",
        "../examples/ExpiresDateError.yaml",
      ],
      [response("SetTransactionBadRequest"), "Swapped", "../examples/RefundDateError.yaml"],
    ],
    hint: examples,
  },
  {
    name: "an error's message is not the documented one",
    edits: [
      [
        "spec/components/examples/transactions/ExpiresDateError.yaml",
        "must be later than",
        "must not be earlier than",
      ],
    ],
    hint: documents,
  },
  {
    name: "a workflow waits for another status",
    edits: [["spec/workflows/stripe.arazzo.yaml", "$statusCode == 200", "$statusCode == 201"]],
    hint: test("contract/workflows"),
  },
];

/** In generated/, as if someone had edited it by hand. */
const generated: Mutation[] = [
  {
    name: "openapi.json is edited",
    edits: [["generated/openapi.json", '"maxItems": 30', '"maxItems": 31']],
    hint: "check",
  },
  {
    name: "openapi.yaml is edited",
    edits: [["generated/openapi.yaml", "maxItems: 30", "maxItems: 31"]],
    hint: "check",
  },
  {
    name: "types.ts is edited",
    edits: [["generated/types.ts", "segment_hash: string;", "segment_hash: string | null;"]],
    hint: types,
  },
  {
    name: "client.ts is edited",
    edits: [
      ["generated/client.ts", 'path: "/api/v2/web-api/paywall/visit/"', 'path: "/api/v2/web-api/paywall/"'],
    ],
    hint: mock,
  },
  {
    name: "validators.js is edited",
    edits: [
      [
        "generated/validators.js",
        "createProfile: CreateProfileRequest,",
        "createProfile: GrantAccessLevelRequest,",
      ],
    ],
    hint: mock,
  },
  {
    name: "validators.d.ts is edited",
    edits: [["generated/validators.d.ts", "(value: unknown)", "(value: object)"]],
    hint: "check",
  },
];

/** In scripts/: generated/ is built anew, by the wrong script. */
const scripts: Mutation[] = [
  {
    name: "the client lacks a method",
    edits: [
      [
        "scripts/client.ts",
        "description.operations.map(",
        'description.operations.filter(({ operationId }) => operationId !== "legacyDeleteProfile").map(',
      ],
    ],
    hint: types,
  },
  {
    name: "the client's methods call secret operations with the public key",
    edits: [["scripts/methods.ts", '? "publicKey" : "apiKey"', '? "publicKey" : "publicKey"']],
    hint: test("client/requests"),
  },
  {
    name: "the types do not say that one of two fields is needed",
    edits: [
      [
        "scripts/types.ts",
        "return {\n      description: schema.description,\n      allOf: [",
        "return object;\n    return {\n      description: schema.description,\n      allOf: [",
      ],
    ],
    hint: types,
  },
  {
    name: "the validators take any date",
    edits: [["scripts/validators.ts", '["date", "uuid"]', '["uuid"]']],
    hint: hostile,
  },
  {
    name: "a body with very many faults takes seconds",
    edits: [
      [
        "scripts/validators.ts",
        "    discriminator: true,\n",
        "    discriminator: true,\n    allErrors: true,\n",
      ],
    ],
    hint: hostile,
  },
  {
    name: "the linter asks for no descriptions",
    edits: [["scripts/lint-rules.ts", "if (!told.description?.trim())", "if (!told)"]],
    hint: test("unit/build"),
  },
  {
    name: "a build does not lint",
    edits: [["scripts/build.ts", '    await timed("lint", () => lint());\n', ""]],
    hint: test("unit/build"),
  },
  {
    name: "the reference needs a network",
    edits: [["scripts/docs.ts", '    "--inlineBundle",\n', ""]],
    hint: test("browser/reference"),
  },
  {
    name: "the reference does not list the error codes",
    edits: [["scripts/docs.ts", "  nameSchemas(description.components);\n", ""]],
    hint: test("browser/reference"),
  },
];

/** In src/: the client. */
const client: Mutation[] = [
  {
    name: "a legacy ID goes into the path as it is",
    edits: [
      ["src/client/request.ts", "const plain = /^[\\w~-][\\w.~-]*$/.test(userId);", "const plain = true;"],
    ],
    hint: test("client/requests"),
  },
  {
    name: "an undocumented code passes for a documented one",
    edits: [["src/client/response.ts", "errors[http_status]?.includes(body.error_code)", "true"]],
    hint: test("client/responses"),
  },
  {
    name: "an error's status is not compared with the answer's",
    edits: [["src/client/response.ts", "body.status_code === http_status", "true"]],
    hint: test("client/responses"),
  },
  {
    name: "a key that a server echoes stays in the error",
    edits: [["src/client/response.ts", 'rest.replaceAll(secret, "[key]")', "rest"]],
    hint: test("client/responses"),
  },
  {
    name: "a redirect is followed",
    edits: [["src/client/client.ts", 'redirect: "manual"', 'redirect: "follow"']],
    hint: test("client/responses"),
  },
  {
    name: "the client's own platform is not sent",
    edits: [["src/client/client.ts", "args.platform ?? platform", "args.platform"]],
    hint: test("client/requests"),
  },
  {
    name: "a network failure is thrown",
    edits: [
      ["src/client/client.ts", "return networkFailure(", "throw failure;\n      return networkFailure("],
    ],
    hint: test("client/responses"),
  },
];

/** In src/: what mock and sandbox share, and the mock. */
const servers: Mutation[] = [
  {
    name: "the front takes an Authorization without a key",
    edits: [["src/server/front.ts", "/^Api-Key +\\S/", "/^Api-Key/"]],
    hint: front,
  },
  {
    name: "the front does not look at Authorization",
    edits: [["src/server/front.ts", 'request.headers.get("authorization") ?? ""', '"Api-Key x"']],
    hint: front,
  },
  {
    name: "a path without its slash gets no hint",
    edits: [["src/server/front.ts", "const hint = findRoute(other) ?", "const hint = !other ?"]],
    hint: front,
  },
  {
    name: "malformed JSON is no parse_error",
    edits: [
      [
        "src/server/front.ts",
        "if (error instanceof JsonError) return refuseUnreadable(error.message);",
        "if (error instanceof JsonError) return answer(call);",
      ],
    ],
    hint: front,
  },
  {
    name: "a body may be larger",
    edits: [["src/server/front.ts", "MAX_BODY_BYTES = 1_048_576", "MAX_BODY_BYTES = 2_097_152"]],
    hint: front,
  },
  {
    name: "a body may have any media type",
    edits: [
      [
        "src/server/front.ts",
        "!== mediaType && bytes.byteLength > 0",
        "!== mediaType && bytes.byteLength < 0",
      ],
    ],
    hint: front,
  },
  {
    name: "a wrong method is not told the right ones",
    edits: [["src/server/front.ts", "message, { Allow: allowed }", "message"]],
    hint: front,
  },
  {
    name: "a body may nest as deep as it likes",
    edits: [["src/server/json.ts", "MAX_DEPTH = 100", "MAX_DEPTH = 1_000_000"]],
    hint: front,
  },
  {
    name: "a body may be any bytes",
    edits: [["src/server/json.ts", "fatal: true", "fatal: false"]],
    hint: front,
  },
  {
    name: "a body that does not end is waited for",
    edits: [["src/server/listener.ts", "SILENCE_MS = 500", "SILENCE_MS = 10_000"]],
    hint: hostile,
  },
  {
    name: "bytes that are no HTTP get Node's own answer",
    edits: [["src/server/listener.ts", 'server.on("clientError"', 'server.on("clientErrors"']],
    hint: hostile,
  },
  {
    name: "a body of any shape is taken",
    edits: [
      ["src/server/shape.ts", "if (faults.length === 0) return undefined;", "if (faults) return undefined;"],
    ],
    hint: hostile,
  },
  {
    name: "a server is open to other machines",
    edits: [["src/server/listener.ts", 'host = "127.0.0.1"', 'host = "0.0.0.0"']],
    hint: test("unit/front-listener"),
  },
  {
    name: "the log shows the query",
    edits: [
      ["src/server/listener.ts", "new URL(url).pathname", "new URL(url).pathname + new URL(url).search"],
    ],
    hint: test("unit/front-listener"),
  },
  {
    name: "the mock overlooks Prefer",
    edits: [["src/mock/mock.ts", "if (preference.answer) return", "if (!preference) return"]],
    hint: mock,
  },
  {
    name: "the mock needs no user",
    edits: [["src/mock/mock.ts", "operation.userInHeader && !namesUser(call)", "!operation"]],
    hint: test("unit/mock"),
  },
  {
    name: "an answer lacks its documented header",
    edits: [["src/server/operations.ts", "value: undefined, headers }]", "value: undefined, headers: {} }]"]],
    hint: mock,
  },
];

/** In src/: the sandbox. */
const sandbox: Mutation[] = [
  {
    name: "a purchase may expire at the instant it is made",
    edits: [
      [
        "src/sandbox/core/rules.ts",
        "sent.expires_at <= sent.purchased_at",
        "sent.expires_at < sent.purchased_at",
      ],
    ],
    hint: rules,
  },
  {
    name: "an original purchase may not be of the same instant",
    edits: [
      [
        "src/sandbox/core/rules.ts",
        "sent.originally_purchased_at > sent.purchased_at",
        "sent.originally_purchased_at >= sent.purchased_at",
      ],
    ],
    hint: rules,
  },
  {
    name: "a rule is not asked",
    edits: [["src/sandbox/core/rules.ts", "    refundHasDateAndReason,\n    renewal", "    renewal"]],
    hint: rules,
  },
  {
    name: "two rules are asked in the wrong order",
    edits: [
      [
        "src/sandbox/core/rules.ts",
        "grantAccessLevel: [levelExists, purchaserExists]",
        "grantAccessLevel: [purchaserExists, levelExists]",
      ],
    ],
    hint: rules,
  },
  {
    name: "an operation reads the machine's clock",
    edits: [["src/sandbox/core/core.ts", "const timestamp = clock.now();", "const timestamp = Date.now();"]],
    hint: purchases,
  },
  {
    name: "a transaction that is known counts twice",
    edits: [
      [
        "src/sandbox/core/state.ts",
        ": profile.purchases.with(known, purchase)",
        ": [...profile.purchases, purchase]",
      ],
    ],
    hint: purchases,
  },
  {
    name: "refunded money counts",
    edits: [
      ["src/sandbox/core/purchases.ts", "revenue_usd: isRefunded ? 0 : revenue(", "revenue_usd: revenue("],
    ],
    hint: purchases,
  },
  {
    name: "money of the store's sandbox counts",
    edits: [["src/sandbox/core/purchases.ts", 'if (environment === "Sandbox") return 0;', ""]],
    hint: purchases,
  },
  {
    name: "a profile may hold 31 attributes",
    edits: [["src/sandbox/core/rules.ts", "attributesFit(30)", "attributesFit(31)"]],
    hint: rules,
  },
  {
    name: "grace begins before the period is over",
    edits: [["src/sandbox/core/access.ts", "    isOver(purchase.expires_at, now) &&\n", ""]],
    hint: purchases,
  },
  {
    name: "access lasts through the instant of its end",
    edits: [["src/sandbox/core/access.ts", "end !== null && end <= now", "end !== null && end < now"]],
    hint: purchases,
  },
  {
    name: "one customer user ID names two profiles",
    edits: [
      [
        "src/sandbox/core/operations.ts",
        "store.save({ ...holder, customer_user_id: null })",
        "store.save(holder)",
      ],
    ],
    hint: profiles,
  },
  {
    name: "of two purchases the one that ended decides a level",
    edits: [["src/sandbox/core/access.ts", "rank > 0", "rank < 0"]],
    hint: purchases,
  },
  {
    name: "a paywall comes in another language",
    edits: [
      [
        "src/sandbox/core/operations.ts",
        "({ lang }) => lang === task.body.locale",
        "({ lang }) => lang !== task.body.locale",
      ],
    ],
    hint: test("unit/sandbox-web-stripe"),
  },
  {
    name: "latency is overlooked",
    edits: [
      ["src/sandbox/faults.ts", "if (fault.latency !== undefined) await", "if (fault.latency === 0) await"],
    ],
    hint: test("unit/sandbox-faults"),
  },
  {
    name: "a deleted profile is still there",
    edits: [["src/sandbox/core/operations.ts", "  store.delete(profile_id);\n", ""]],
    hint: profiles,
  },
  {
    name: "null does not delete an attribute",
    edits: [["src/sandbox/core/operations.ts", 'value === null || value === ""', 'value === ""']],
    hint: profiles,
  },
  {
    name: "a legacy refund leaves the revenue",
    edits: [["src/sandbox/core/operations.ts", ", revenue_usd: 0 } as const", " } as const"]],
    hint: test("unit/sandbox-legacy"),
  },
  {
    name: "an offset is taken the wrong way round",
    edits: [["src/sandbox/core/timestamps.ts", '(sign === "-" ? -1 : 1)', '(sign === "-" ? 1 : -1)']],
    hint: test("unit/sandbox-timestamps"),
  },
  {
    name: "one request less is allowed in a minute",
    edits: [
      ["src/sandbox/sandbox.ts", "minute.requests <= setup.rateLimit", "minute.requests < setup.rateLimit"],
    ],
    hint: test("unit/sandbox-faults"),
  },
  {
    name: "identifiers are drawn, not counted",
    edits: [
      ["src/sandbox/core/ids.ts", "this.count += 1;", "this.count = Math.trunc(Math.random() * 2 ** 31);"],
    ],
    hint: test("unit/sandbox-control"),
  },
  {
    name: "SQLite keeps half of what was refused",
    edits: [["src/sandbox/sqlite-store.ts", '"ROLLBACK"', '"COMMIT"']],
    hint: test("unit/sandbox-stores"),
  },
  {
    name: "the control plane is open to other sites",
    edits: [["src/sandbox/control.ts", "if (isForeign(request, isRead))", "if (isForeign(request, true))"]],
    hint: test("unit/sandbox-control"),
  },
];

export const mutations: Mutation[] = [
  ...description,
  ...generated,
  ...scripts,
  ...client,
  ...servers,
  ...sandbox,
];
