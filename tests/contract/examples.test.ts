/** Examples ↔ schemas: each is valid by its own, and those of one key tell one story. */
import { describe, expect, test } from "vitest";
import {
  at,
  children,
  description,
  type Example,
  follow,
  type Node,
  operations,
  type Pointer,
} from "./support/described.ts";
import { violations } from "./support/violations.ts";

const named = operations.flatMap(({ id, parameters, request, success, errors }) => [
  ...parameters.flatMap(({ name, examples }) =>
    examples.map((example) => ({ where: `${id}, ${name}`, ...example })),
  ),
  ...(request?.examples ?? []).map((example) => ({ where: `${id}, request`, ...example })),
  ...[success, ...errors].flatMap(({ status, bodies }) =>
    bodies.flatMap(({ examples }) => examples.map((example) => ({ where: `${id}, ${status}`, ...example }))),
  ),
]);

describe("every example is valid by its schema", () => {
  test("the validator rejects what only a format, a pattern or a nested type forbids", async () => {
    const schema = "/components/schemas/ProfileResponse";
    const { value } = named.find((example) => example.schema === schema) as Example;
    expect(await violations(schema, { data: { ...value.data, profile_id: "3286abd3" } })).not.toEqual([]);
    expect(await violations(schema, { data: { ...value.data, access_levels: [null] } })).not.toEqual([]);
    expect(
      await violations("/components/schemas/UpdateProfileRequest", { birthday: "2000-02-30" }),
    ).not.toEqual([]);
    expect(await violations("/components/schemas/Timestamp", "2025-01-09 12:20:00Z")).not.toEqual([]);
  });

  const received = children("/webhooks").flatMap(({ key: webhook, pointer }) => {
    const content = `${follow(`${pointer}/post/requestBody`)}/content/application~1json`;
    return children(`${content}/examples`).map(({ key, pointer }) => {
      const example = follow(pointer);
      return { where: `the webhook ${webhook}`, key, schema: `${content}/schema`, value: at(example).value };
    });
  });

  test("every webhook has an example", () => {
    expect(new Set(received.map(({ where }) => where)).size).toBe(children("/webhooks").length);
  });

  test.each([...named, ...received])("$where: $key", async ({ schema, value }) => {
    expect(await violations(schema, value)).toEqual([]);
  });

  const headers = children("/components/headers").map(({ key, pointer }) => ({
    key,
    pointer,
    ...at(pointer),
  }));
  test.each(headers)("header $key", async ({ pointer, example }) => {
    expect(await violations(`${pointer}/schema`, example)).toEqual([]);
  });

  const schemas = children("/components/schemas").flatMap(({ pointer }) => [pointer, ...subschemas(pointer)]);
  const shown = schemas.flatMap((schema) => {
    const { examples = [], default: initial } = at(schema);
    return [...examples, ...(initial === undefined ? [] : [initial])].map((value: Node) => ({
      schema,
      value,
    }));
  });
  test.each(shown)("$schema: $value", async ({ schema, value }) => {
    expect(await violations(schema, value)).toEqual([]);
  });

  test("and none is left out: each component is used, each schema is looked into", () => {
    const text = JSON.stringify(description);
    const unused = children("/components/examples").filter(
      ({ pointer }) => !text.includes(`{"$ref":"#${pointer}"}`),
    );
    expect(unused).toEqual([]);
    // A schema's examples are an array, those of a body or a parameter an object.
    const inSchemas = text.split('"examples":[').length - 1;
    expect(schemas.filter((schema) => at(schema).examples)).toHaveLength(inSchemas);
  });
});

/** The pointers of all schemas inside a schema, references not followed. */
function subschemas(pointer: Pointer): Pointer[] {
  const inside = ["properties", "patternProperties", "allOf", "anyOf", "oneOf"].flatMap((keyword) =>
    Object.keys(at(`${pointer}/${keyword}`) ?? {}).map((key) => `${pointer}/${keyword}/${key}`),
  );
  const single = ["items", "additionalProperties", "propertyNames", "not"].map(
    (keyword) => `${pointer}/${keyword}`,
  );
  return [...inside, ...single]
    .filter((place) => typeof at(place) === "object")
    .flatMap((place) => [place, ...subschemas(place)]);
}

test("one transaction ID means one product and one date in all examples", () => {
  const meanings = new Map<string, Set<string>>();
  const read = (node: Node): void => {
    if (typeof node !== "object" || node === null) return;
    const { store_transaction_id: id, store_product_id: product, purchased_at: date } = node;
    if (id && date) meanings.set(id, (meanings.get(id) ?? new Set()).add(`${product} ${canonical(date)}`));
    for (const inner of Object.values(node)) read(inner);
  };
  for (const { value } of named) read(value);
  expect([...meanings].filter(([, meaning]) => meaning.size > 1)).toEqual([]);
});

describe("examples that belong together have one key", () => {
  const conversations = operations.flatMap(({ id, request, success }) => {
    const responses = success.bodies.flatMap(({ examples }) => examples);
    return request && responses.length > 0 ? [{ id, requests: request.examples, responses }] : [];
  });

  test.each(conversations)("$id has the same keys in request and success", ({ requests, responses }) => {
    expect(responses.map(({ key }) => key)).toEqual(requests.map(({ key }) => key));
  });

  // Stripe's response shows nothing: it is `{ "data": null }`.
  const telling = conversations.filter(({ responses }) =>
    responses.every(({ value }) => value.data !== null),
  );
  const pairs = telling.flatMap(({ id, requests, responses }) =>
    requests.map(({ key, value }) => ({
      id,
      key,
      sent: value,
      got: responses.find((response) => response.key === key)?.value,
    })),
  );
  test.each(pairs)("$id: the response to $key shows what was sent", ({ key, sent, got }) => {
    for (const [field, value] of shownFields(key, sent)) {
      const found = valuesOf(field, got);
      if (found.length > 0) expect(found, `${field} of the response`).toContainEqual(value);
    }
  });

  test.each(operations.filter(({ request }) => request))(
    "$id has two or more request examples",
    ({ request }) => {
      expect(request?.examples.length).toBeGreaterThanOrEqual(2);
    },
  );
});

/** Fields that are returned by another name than the one they are sent by. */
const RETURNED_AS: Record<string, string> = {
  revoke_at: "expires_at",
  renew_status_changed_at: "renewal_cancelled_at",
  locale: "lang",
};

/**
 * The fields of a request that a response has to repeat, as it writes them. A refund ends the
 * access, so it returns another end.
 */
function shownFields(example: string, sent: Node): [field: string, value: Node][] {
  return Object.entries<Node>(sent)
    .filter(([field]) => !(example === "refund" && field === "expires_at"))
    .map(([field, value]) =>
      field === "is_refund"
        ? ["cancellation_reason", value ? "refund" : null]
        : [
            RETURNED_AS[field] ?? field,
            field === "custom_attributes" ? storedAttributes(value) : canonical(value),
          ],
    );
}

/** Attributes as they are kept: those sent as null are gone, booleans are numbers. */
function storedAttributes(sent: Node): Node {
  const store = (value: Node) => (typeof value === "boolean" ? Number(value) : value);
  if (!Array.isArray(sent)) {
    const entries = Object.entries(sent).filter(([, value]) => value !== null);
    return Object.fromEntries(entries.map(([key, value]) => [key, store(value)]));
  }
  return sent.filter(({ value }) => value !== null).map(({ key, value }) => ({ key, value: store(value) }));
}

/** All values of a field, wherever in a response it stands. */
function valuesOf(field: string, got: Node): Node[] {
  if (typeof got !== "object" || got === null) return [];
  const own = Object.hasOwn(got, field) ? [canonical(got[field])] : [];
  return [...own, ...Object.values(got).flatMap((inner) => valuesOf(field, inner))];
}

/** One instant has many spellings. */
function canonical(value: Node): Node {
  const isInstant = typeof value === "string" && /^\d{4}-\d{2}-\d{2}T/.test(value);
  return isInstant ? new Date(value.replace(/([+-]\d{2})(\d{2})$/, "$1:$2")).toISOString() : value;
}

/** The code of an error, or of each entry of an error of the Mail API. */
function codeOf(schema: Pointer): string | undefined {
  const entry = `${schema}/properties/errors/items/properties/error_code`;
  return at(`${schema}/properties/error_code`)?.const ?? at(entry)?.const;
}

describe("an error's example is named after its code and has its response's status", () => {
  const errors = operations.flatMap(({ id, errors }) =>
    errors.flatMap(({ status, bodies }) =>
      bodies.flatMap(({ mediaType, examples }) =>
        examples.map((example) => ({ id, status, mediaType, ...example })),
      ),
    ),
  );

  test.each(errors)("$id, $status: $key", ({ status, mediaType, key, value }) => {
    if (mediaType === "application/vnd.api+json") {
      expect(value.errors.map((error: Node) => error.status)).toEqual(value.errors.map(() => String(status)));
    } else {
      // In the Mail API, each entry has a code.
      const coded = value.error_code ? [value] : value.errors;
      expect(coded).not.toEqual([]);
      for (const each of coded) expect(each).toMatchObject({ error_code: key, status_code: status });
    }
  });

  test.each(operations)("$id has an example for each code that its errors may have", ({ errors }) => {
    for (const { bodies } of errors) {
      for (const { schema, examples } of bodies) {
        const branches = children(`${schema}/oneOf`).map(({ pointer }) => pointer);
        const codes = (branches.length > 0 ? branches : [schema])
          .map((branch) => codeOf(follow(branch)))
          .filter((code) => code !== undefined);
        expect(examples.map(({ key }) => key)).toEqual(expect.arrayContaining(codes));
      }
    }
  });
});
