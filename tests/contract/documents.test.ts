/**
 * Holds the description to the documents, both ways: what tests/fixtures/documented/ transcribes is
 * described exactly so unless an entry of spec/discrepancies/ decides it, and nothing else is
 * described.
 */
import { Ajv2020 } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import { describe, expect, test } from "vitest";
import {
  documented,
  entries,
  type Facts,
  type FieldRow,
  join,
  type Responses,
  sources,
  type WebhookRow,
} from "./support/documented.ts";
import {
  api,
  at,
  factsAt,
  fieldsAt,
  follow,
  keysAt,
  limitsOf,
  nameOf,
  reached,
  schemaAt,
  textAt,
  under,
  valueAt,
} from "./support/facts.ts";

const sorted = (list: unknown[]) => [...list].sort();

/**
 * What a row asks of the description: what its document says and, over it, what the entry holds.
 */
function asked(row: FieldRow, unmarked: FieldRow = {}): Partial<Facts> {
  const { from, decided_by, mentions, holds, ...said } = { ...unmarked, ...row };
  const facts = { nullable: false, open: false, limits: {}, ...said, ...unmarked.holds, ...row.holds };
  return { ...facts, values: sorted(facts.values ?? []) };
}

/** Each entry that a row names exists, and decides something at one of the row's places. */
function expectDecided(ids: string | string[] | undefined, ...places: string[]): void {
  const within = (inner: string, outer: string) => inner === outer || inner.startsWith(`${outer}/`);
  for (const id of [ids ?? []].flat()) {
    const decides = entries.find((entry) => entry.id === id)?.decides;
    expect(decides, `no entry ${id} in spec/discrepancies/`).toBeDefined();
    expect(decides, `entry ${id} decides nothing at ${places.join(" or ")}`).toSatisfy((pointers: string[]) =>
      pointers.some((pointer) => places.some((place) => within(place, pointer) || within(pointer, place))),
    );
  }
}

/** The description of a place has these words. */
function expectMentioned(words: string[] | undefined, place: string): void {
  for (const word of words ?? [])
    expect(textAt(place), `description at ${place}`).toContain(word.toLowerCase());
}

// --- Objects and their fields
// ------------------------------------------------------------------------------------

const objects = Object.entries(documented.objects).map(([name, row]) => {
  reached.add(schemaAt(name));
  return { name, row, place: schemaAt(name), described: fieldsAt(schemaAt(name)) };
});

describe.each(objects)("$name ($row.from)", ({ name, row, place, described }) => {
  const rows = Object.entries(row.fields ?? {});

  test("has these fields and no other", () => {
    expect(at(place), place).toBeDefined();
    expect(sorted(described.map(({ path }) => path)), place).toEqual(sorted(rows.map(([path]) => path)));
    expectDecided(row.decided_by, place);
    expectDecided(row.unmarked?.decided_by, place);
  });

  test("has these alternatives and no other restriction", () => {
    const { oneOf, discriminator, pattern, ...schema } = at(place);
    const anyOf = schema.allOf?.find((part) => part.anyOf)?.anyOf;
    const ref = (type: string) => `#${schemaAt(type)}`;
    const { property, mapping, members } = { property: "", mapping: {}, members: [], ...row.one_of };
    const mapped = Object.entries<string>(mapping).map(([value, type]) => [value, ref(type)] as const);
    expect(
      anyOf?.map(({ required }) => required),
      `${place}/anyOf`,
    ).toEqual(row.at_least_one?.map((field) => [field]));
    expect(sorted(oneOf?.map(({ $ref }) => $ref) ?? []), `${place}/oneOf`).toEqual(
      sorted([...mapped.map(([, type]) => type), ...members.map(ref)]),
    );
    expect(discriminator, `${place}/discriminator`).toEqual(
      property ? { propertyName: property, mapping: Object.fromEntries(mapped) } : undefined,
    );
    expect(limitsOf(schema), place).toEqual(row.limits ?? {});
    expectMentioned(row.mentions, place);
    expect(pattern !== undefined, `${place}/pattern`).toBe(row.accepts !== undefined);
    for (const text of row.accepts ?? []) expect(text, place).toMatch(new RegExp(pattern ?? ""));
    for (const text of row.refuses ?? []) expect(text, place).not.toMatch(new RegExp(pattern ?? ""));
  });

  test.each(rows)("%s", (path, fieldRow) => {
    const source = `${name}.${path} (${fieldRow.from ?? row.from})`;
    const field = described.find((each) => each.path === path);
    if (!field) throw new Error(`${source} is not described at ${place}`);
    const facts = factsAt(field.place, field.required, fieldRow.open);
    expect(facts, `${source} at ${field.place}`).toEqual(asked(fieldRow, row.unmarked));

    expectDecided(fieldRow.decided_by, field.place, valueAt(field.place));
    expectMentioned(fieldRow.mentions, field.place);
    if (facts.type === "text") expectDecided("empty-ids", field.place);
    const decided = fieldRow.decided_by ?? row.decided_by;
    expect(fieldRow.holds && !decided, `${source} holds what no entry decides`).toBeFalsy();
  });
});

// --- Errors
// ------------------------------------------------------------------------------------------------------

interface ErrorBody {
  errors: {
    source?: string | null;
    errors?: string[];
    message?: string;
    error_code?: string;
    status_code?: number;
  }[];
  error_code?: string;
  status_code?: number;
}
/**
 * An error as its row has it, from either form of body: one code for all of `errors`, or one for
 * each.
 */
function errorFacts({ errors = [], error_code, status_code }: ErrorBody) {
  const [first] = errors;
  return {
    code: error_code ?? first?.error_code,
    status: status_code ?? first?.status_code,
    source: first?.source,
    message: first?.errors?.[0] ?? first?.message,
  };
}

const errors = Object.entries({ ...documented.errors, ErrorResponse: documented.envelope }).map(
  ([name, row]) => {
    reached.add(schemaAt(name));
    const examples = keysAt("/components/examples")
      .map((key) => ({
        place: `/components/examples/${key}`,
        body: at<ErrorBody>(`/components/examples/${key}/value`),
      }))
      .filter(({ body }) => Array.isArray(body?.errors))
      .map(({ place, body }) => ({ place, ...errorFacts(body) }))
      .filter(({ code, status }) => code === row.code && status === row.status);
    return { name, row, place: schemaAt(name), described: fieldsAt(schemaAt(name)), examples };
  },
);

/** A message as a pattern: `{…}` stands for any text. */
function messagePattern(message = ""): RegExp {
  const literals = message.split(/\{\w+\}/).map((text) => text.replaceAll(/[.*+?()[\]\\]/g, "\\$&"));
  return new RegExp(`^${literals.join(".+")}$`);
}

describe.each(errors)("$name ($row.from)", ({ row, place, described, examples }) => {
  test("is the envelope, with its code and status", () => {
    const own = row.envelope ? documented.envelopes[row.envelope] : undefined;
    const { fields } = own ?? documented.envelope;
    const fixed: Record<string, unknown> = { error_code: row.code, status_code: row.status };
    const each = "errors[].error_code" in fields; // Every error in the list has its own code.
    expect(sorted(described.map(({ path }) => path)), place).toEqual(sorted(Object.keys(fields)));
    for (const field of described) {
      const values = [fixed[each ? field.path.replace("errors[].", "") : field.path] ?? []].flat();
      expect(factsAt(field.place, field.required), `${row.from} at ${field.place}`).toEqual(
        asked({ ...fields[field.path], values }),
      );
    }
    expectDecided(row.decided_by, place, ...examples.map((example) => example.place));
    expect(row.table && !row.decided_by, `${row.from} has a table that differs, and no entry`).toBeFalsy();
  });

  if (!row.message) return; // The documents have no sample.
  test("has the documented source and message in its examples", () => {
    expect(examples, `examples of ${row.code} ${row.status}`).not.toEqual([]);
    for (const example of examples) {
      expect(example.source, `${row.from} at ${example.place}`).toBe(row.source);
      expect(example.message, `${row.from} at ${example.place}`).toMatch(messagePattern(row.message));
    }
  });
});

// --- Operations
// --------------------------------------------------------------------------------------------------

const operations = Object.entries(documented.operations).map(([id, row]) => {
  const [method = "", path = ""] = row.call.split(" ");
  const pathPlace = under("/paths", path);
  const place = `${pathPlace}/${method.toLowerCase()}`;
  const parameters = [pathPlace, place].flatMap((owner) =>
    keysAt(`${owner}/parameters`).map((i) => follow(`${owner}/parameters/${i}`)),
  );
  const responses = keysAt(`${place}/responses`).map((status) => ({
    status,
    response: follow(`${place}/responses/${status}`),
  }));
  return { id, row, pathPlace, place, parameters, responses };
});

/**
 * The bodies of a response or a request, as the fixture writes them. An error of another status is
 * no match.
 */
const bodiesAt = (place: string, status = "") =>
  keysAt(`${place}/content`).flatMap((mediaType) => {
    const schema = at(`${under(`${place}/content`, mediaType)}/schema`);
    return (schema.oneOf ?? [schema]).map(({ $ref = `${schema.type}` }) => {
      const error = documented.errors[nameOf($ref)];
      const name = error?.code && `${error.status}` === status ? error.code : nameOf($ref);
      return mediaType === "application/json" ? name : `${mediaType} ${name}`;
    });
  });

describe.each(operations)("$id ($row.from)", ({ id, row, pathPlace, place, parameters, responses }) => {
  test(`${row.call}, its key, parameters and body`, () => {
    expect(at(`${place}/operationId`), `${row.call} at ${place}`).toBe(id);
    expect(at(`${place}/security`) ?? at("/security"), `${place}/security`).toEqual([{ [row.key]: [] }]);
    const servers = at<{ url: string }[]>(`${place}/servers`) ?? at(`${pathPlace}/servers`);
    expect(
      servers?.map(({ url }) => url),
      `${pathPlace}/servers`,
    ).toEqual(row.servers);
    expect(at(`${place}/deprecated`) ?? false, `${place}/deprecated`).toBe(row.deprecated ?? false);
    const names = parameters.map((parameter) => at<string>(`${parameter}/name`));
    expect(sorted(names), `${place}/parameters`).toEqual(sorted(row.parameters));
    const body = follow(`${place}/requestBody`);
    expect(bodiesAt(body), body).toEqual(row.body ? [row.body] : []);
    expect(at(`${body}/required`) ?? false, `${body}/required`).toBe(!!row.body && !row.optional_body);
    expectDecided(row.decided_by, place);
    expectMentioned(row.mentions, place);
  });

  for (const { decided_by, ...message } of row.messages ?? []) {
    const { status, code } = message;
    test(`${status} ${code}: ${message.message}`, () => {
      const content = `${follow(`${place}/responses/${status}`)}/content/application~1json`;
      const examples = keysAt(`${content}/examples`).map((key) => follow(under(`${content}/examples`, key)));
      const bodies = examples.map((example) => errorFacts(at(`${example}/value`)));
      expect(bodies, `${row.from} at ${content}`).toContainEqual(expect.objectContaining(message));
      expectDecided(decided_by, place, ...examples);
    });
  }

  const held: Responses = structuredClone(row.responses);
  for (const { add = {}, drop = {} } of row.decided ?? []) {
    for (const status in add) held[status] = [...(held[status] ?? []), ...(add[status] ?? [])];
    for (const status in drop) delete held[status];
  }

  test("has these statuses and no other", () => {
    expect(
      responses.map(({ status }) => status),
      `${place}/responses`,
    ).toEqual(sorted(Object.keys(held)));
    for (const { by, add = {}, drop = {} } of row.decided ?? []) {
      for (const status in add) {
        const added = Object.entries(documented.errors).filter(([, { code = "" }]) =>
          add[status]?.includes(code),
        );
        const response = `${place}/responses/${status}`;
        expectDecided(by, response, follow(response), ...added.map(([name]) => schemaAt(name)));
      }
      for (const status in drop)
        expectDecided(by, `${place}/responses`, follow(`${place}/responses/${status}`));
    }
  });

  test.each(responses)("$status", ({ status, response }) => {
    const bodies = bodiesAt(response, status);
    const listed = row.responses[status] ?? [];
    expect(sorted(bodies), `${row.from} at ${response}`).toEqual(sorted(held[status] ?? []));
    expect(
      bodies.filter((body) => listed.includes(body)),
      `order at ${response}`,
    ).toEqual(listed.filter((body) => bodies.includes(body)));
    expect(keysAt(`${response}/headers`), `${row.from} at ${response}`).toEqual(row.headers?.[status] ?? []);
  });
});

// --- Webhooks
// ----------------------------------------------------------------------------------------------------

const { event: everyEvent, ...otherWebhooks } = documented.webhooks;
const webhook = (name: string) => {
  const place = `/webhooks/${name}/post`;
  return { place, body: follow(`${place}/requestBody`) };
};
const events = Object.entries(documented.events).map(([name, row]) => {
  reached.add(schemaAt(row.schema));
  return { name, row, ...webhook(name) };
});
const handshakes = Object.entries(otherWebhooks).map(([name, row]) => ({ name, row, ...webhook(name) }));

/** What a receiver responds with, and that the key is optional. */
function expectReceived(row: WebhookRow, place: string): void {
  const described = keysAt(`${place}/responses`).map((status) => {
    const response = follow(`${place}/responses/${status}`);
    return [status, bodiesAt(response, status)];
  });
  expect(Object.fromEntries(described), `${row.from} at ${place}/responses`).toEqual(row.responses);
  for (const [status, words] of Object.entries(row.says ?? {}))
    expect(
      textAt(follow(`${place}/responses/${status}`)),
      `${row.from} at ${place}/responses/${status}`,
    ).toContain(words);
  expect(at(`${place}/security`), `${place}/security`).toEqual([{ [row.key]: [] }, {}]);
  expect(at(`${place}/deprecated`) ?? false, `${place}/deprecated`).toBe(row.deprecated ?? false);
}

describe.each(events)("the event $name ($row.from)", ({ name, row, place, body }) => {
  const described = fieldsAt(schemaAt(row.schema));
  const rows = Object.entries(documented.event.fields ?? {});

  test("its body, its responses and its key", () => {
    expect(bodiesAt(body), body).toEqual([row.schema]);
    expectReceived(everyEvent as WebhookRow, place);
    expectDecided(everyEvent?.decided_by, `${place}/responses`);
    expectDecided(row.decided_by, place, schemaAt(row.schema), schemaAt(row.properties));
    for (const word of row.mentions ?? []) {
      expect(`${textAt(place)} ${textAt(schemaAt(row.schema))}`, place).toContain(word.toLowerCase());
    }
  });

  test("has these fields and no other", () => {
    expect(sorted(described.map(({ path }) => path))).toEqual(sorted(rows.map(([path]) => path)));
    const properties = Object.keys(documented.objects[row.properties]?.fields ?? {});
    expect(properties).toEqual(expect.arrayContaining(row.has ?? []));
    expect(properties.filter((property) => row.has_not?.includes(property))).toEqual([]);
  });

  test.each(rows)("%s", (path, fieldRow) => {
    const field = described.find((each) => each.path === path);
    if (!field) throw new Error(`${path} is not described at ${schemaAt(row.schema)}`);
    const own: Record<string, FieldRow> = {
      event_type: { values: [name] },
      event_properties: { type: row.properties },
    };
    expect(factsAt(field.place, field.required), `${documented.event.from} at ${field.place}`).toEqual(
      asked({ ...fieldRow, ...own[path] }, documented.event.unmarked),
    );
    expectDecided(fieldRow.decided_by, field.place, follow(field.place));
    expectMentioned(fieldRow.mentions, field.place);
  });
});

describe.each(handshakes)("the webhook $name ($row.from)", ({ row, place, body }) => {
  test("its body, its responses and its key", () => {
    expect(bodiesAt(body), body).toEqual([row.body]);
    expectReceived(row, place);
    expectDecided(row.decided_by, place);
  });
});

// --- Guides
// ------------------------------------------------------------------------------------------------------

// Without the discrepancies, which quote what is not held.
const tags = at<{ name: string; description?: string }[]>("/tags").filter(
  ({ name }) => name !== "Discrepancies",
);
const guides = [at<string>("/info/description"), ...tags.map(({ description }) => description ?? "")];

test.each(Object.entries(documented.guides))("the guides have %s", (_, { from, mentions, absent = [] }) => {
  const text = guides.join(" ").replaceAll(/\s+/g, " ").toLowerCase();
  for (const word of mentions) expect(text, from).toContain(word.toLowerCase());
  for (const word of absent) expect(text, from).not.toContain(word.toLowerCase());
});

test.each(documented.lines)("a line of the guides has $words ($from, $of)", ({ words }) => {
  const lines = guides.flatMap((guide) => guide.split("\n"));
  expect(lines).toContainEqual(
    expect.toSatisfy((line: string) => words.every((word) => line.includes(`\`${word}\``))),
  );
});

test.each(Object.entries(documented.csv))("the CSV of %s has its header", (id, { from, header }) => {
  const operation = operations.find((each) => each.id === id);
  const content = `${follow(`${operation?.place}/responses/200`)}/content/text~1csv`;
  const examples = keysAt(`${content}/examples`).map((key) => follow(under(`${content}/examples`, key)));
  const texts = [
    at<string>(`${content}/example`) ?? [],
    examples.map((place) => at<string>(`${place}/value`)),
  ].flat();
  expect(texts, `${from} at ${content}`).not.toEqual([]);
  for (const text of texts) expect(text, `${from} at ${content}`).toMatch(new RegExp(`^${header}\r?\n`));
});

// --- The other direction, and what belongs to no operation
// -------------------------------------------------------

describe("nothing else is described", () => {
  test("operations", () => {
    const described = keysAt("/paths").flatMap((path) =>
      keysAt(under("/paths", path))
        .filter((key) => !["parameters", "servers", "summary", "description"].includes(key))
        .map((method) => `${method.toUpperCase()} ${path}`),
    );
    expect(sorted(described)).toEqual(sorted(operations.map(({ row }) => row.call)));
  });

  test("webhooks", () => {
    expect(sorted(keysAt("/webhooks"))).toEqual(sorted([...events, ...handshakes].map(({ name }) => name)));
  });

  test("schemas", () => {
    expect(keysAt("/components/schemas").filter((name) => !reached.has(schemaAt(name)))).toEqual([]);
  });

  test("servers", () => {
    expect(at<{ url: string }[]>("/servers").map(({ url }) => url)).toEqual(documented.servers.urls);
    expectDecided(documented.servers.decided_by, "/servers/0/url");
  });

  test("security schemes", () => {
    expect(sorted(keysAt("/components/securitySchemes"))).toEqual(sorted(Object.keys(documented.security)));
  });

  test("parameters", () => {
    const names = operations
      .flatMap(({ parameters }) => parameters)
      .map((place) => at<string>(`${place}/name`));
    expect(sorted([...new Set(names)])).toEqual(sorted(Object.keys(documented.parameters)));
  });
});

describe("security schemes", () => {
  test.each(Object.entries(documented.security))("%s", (name, { from, ...scheme }) => {
    const place = `/components/securitySchemes/${name}`;
    expect(at(place), `${from} at ${place}`).toEqual({ ...scheme, description: expect.any(String) });
  });
});

describe("parameters", () => {
  test.each(Object.entries(documented.parameters))("%s", (name, { in: where, ...row }) => {
    const places = operations
      .flatMap(({ parameters }) => parameters)
      .filter((place) => at(`${place}/name`) === name);
    for (const place of new Set(places)) {
      expect(at(`${place}/in`), `${row.from} at ${place}`).toBe(where);
      const facts = factsAt(`${place}/schema`, at(`${place}/required`) ?? false);
      expect(facts, `${row.from} at ${place}`).toEqual(asked(row));
      expectDecided(row.decided_by, place);
      expectMentioned(row.mentions, place);
    }
  });
});

describe("response headers", () => {
  test.each(Object.entries(documented.headers))("%s", (name, row) => {
    const places = operations
      .flatMap(({ responses }) => responses.map(({ response }) => under(`${response}/headers`, name)))
      .filter((place) => at(place));
    expect(places, `${row.from}: no response has it`).not.toEqual([]);
    for (const place of new Set(places.map(follow))) {
      const facts = factsAt(`${place}/schema`, at(`${place}/required`) ?? false);
      expect(facts, `${row.from} at ${place}`).toEqual(asked(row));
      expectDecided(row.decided_by, place);
    }
  });
});

describe("responses are open", () => {
  const limits =
    /^(min|max)(Length|Items|Properties|imum)$|^(uniqueItems|propertyNames|additionalProperties)$|^pattern$/;
  /** Every keyword that limits what is returned at a place, or in the schemas that it refers to. */
  function limitsUnder(place: string, seen = new Set<string>()): string[] {
    const node = at<object | undefined>(place);
    if (typeof node !== "object" || node === null || seen.has(place)) return [];
    seen.add(place);
    const { $ref } = node as { $ref?: string };
    const own = keysAt(place)
      .filter((key) => limits.test(key) && typeof at<unknown>(`${place}/${key}`) !== "object")
      // An object that says that it is open.
      .filter((key) => at<unknown>(`${place}/${key}`) !== true)
      .map((key) => `${place}/${key}`);
    const inside = keysAt(place)
      .filter((key) => !["example", "examples", "discriminator"].includes(key))
      .flatMap((key) => limitsUnder(under(place, key), seen));
    return [...own, ...($ref ? limitsUnder($ref.slice(1), seen) : []), ...inside];
  }

  test("no length, count or pattern is required of them, except for the forms that the documents state", () => {
    const found = operations.flatMap(({ place }) => limitsUnder(`${place}/responses`));
    const allowed = /\/components\/(schemas\/(Nullable)?Timestamp|headers\/RequestId\/schema)\/pattern$/;
    const isDate = (limit: string) => at(limit) === at("/components/schemas/Timestamp/pattern");
    expect([...new Set(found)].filter((limit) => !allowed.test(limit) && !isDate(limit))).toEqual([]);
  });
});

describe("samples of the documents are valid", () => {
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  formats.default(ajv).addSchema({ ...api, $id: "api" });

  test.each(documented.samples)("$object ($from)", ({ from, object, body }) => {
    const validate = ajv.getSchema(`api#${schemaAt(object)}`);
    expect(validate?.(body), `${from} at ${schemaAt(object)}: ${ajv.errorsText(validate?.errors)}`).toBe(
      true,
    );
  });
});

// --- Discrepancies and sources
// -----------------------------------------------------------------------------------

const unknownSources = (named: string[]) =>
  named.filter(
    (source) => !Object.keys(sources).some((name) => source === name || source.startsWith(`${name} `)),
  );

describe("discrepancies", () => {
  test.each(entries)("$id", ({ documents, statements, holds, because, decides }) => {
    expect(documents.length, "documents").toBeGreaterThan(0);
    expect(unknownSources(documents), "documents without a source").toEqual([]);
    expect(statements.length, "statements").toBeGreaterThan(1);
    for (const text of [...statements, holds, because]) expect(text).toMatch(/\.$/);
    expect(decides.length, "pointers").toBeGreaterThan(0);
    expect(
      decides.filter((pointer) => at(pointer) === undefined),
      "pointers that lead nowhere",
    ).toEqual([]);
  });

  test("ids are unique, and those of the documents' own list are there", () => {
    const ids = entries.map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)]);
    expect(documented.discrepancies.filter((id) => !ids.includes(id))).toEqual([]);
  });

  test("a row that two files have is an error", () => {
    const files = { "a.yaml": { objects: { Offer: {} } }, "b.yaml": { objects: { Offer: {} } } };
    expect(() => join(files)).toThrow("b.yaml: objects Offer stands in another file too");
    const lists = { "a.yaml": { samples: [1] }, "b.yaml": { samples: [2] } };
    expect(join(lists)).toEqual({ samples: [1, 2] });
  });

  test("every row names its source", () => {
    const { servers, envelope, discrepancies, event = [], ...groups } = documented;
    const rows = [
      servers,
      envelope,
      event,
      Object.values(groups).map((group) => Object.values<object>(group)),
    ];
    const fields = Object.values(documented.objects).flatMap((row) => Object.values(row.fields ?? {}));
    const named = [
      ...(rows.flat(2) as { from?: string }[]).map(({ from }) => from ?? "none"),
      ...fields.flatMap(({ from }) => from ?? []),
    ];
    expect(unknownSources(named)).toEqual([]);
  });
});
