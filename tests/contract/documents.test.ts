/**
 * Holds the description to the documents, both ways: what tests/fixtures/documented/ transcribes is described
 * exactly so unless an entry of spec/discrepancies/ decides it, and nothing else is described.
 */
import { Ajv2020 } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import { describe, expect, test } from "vitest";
import {
  type Answers,
  documented,
  entries,
  type Facts,
  type FieldRow,
  join,
  sources,
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
  under,
} from "./support/facts.ts";

const sorted = (list: unknown[]) => [...list].sort();

/** What a row asks of the description: what its document says and, over it, what the entry holds. */
function asked(row: FieldRow, unmarked: Partial<Facts> = {}): Partial<Facts> {
  const { from, decided_by, holds, ...said } = { ...unmarked, ...row } as FieldRow;
  const facts = { nullable: false, open: false, limits: {}, ...said, ...holds };
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

// --- Objects and their fields ------------------------------------------------------------------------------------

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
    const { anyOf, oneOf, discriminator, pattern, ...schema } = at(place);
    const ref = (type: string) => `#${schemaAt(type)}`;
    const mapping = Object.entries(row.one_of?.mapping ?? {}).map(([value, type]) => [value, ref(type)]);
    expect(
      anyOf?.map(({ required }) => required),
      `${place}/anyOf`,
    ).toEqual(row.at_least_one?.map((field) => [field]));
    expect(sorted(oneOf?.map(({ $ref }) => $ref) ?? []), `${place}/oneOf`).toEqual(
      sorted(mapping.map(([, type]) => type)),
    );
    expect(discriminator, `${place}/discriminator`).toEqual(
      row.one_of && { propertyName: row.one_of.property, mapping: Object.fromEntries(mapping) },
    );
    expect(limitsOf(schema), place).toEqual({});
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

    expectDecided(fieldRow.decided_by, field.place, follow(field.place));
    if (facts.type === "text") expectDecided("empty-ids", field.place);
    const decided = fieldRow.decided_by ?? row.decided_by;
    expect(fieldRow.holds && !decided, `${source} holds what no entry decides`).toBeFalsy();
  });
});

// --- Errors ------------------------------------------------------------------------------------------------------

interface ErrorBody {
  errors: { source: string | null; errors: string[] }[];
  error_code: string;
  status_code: number;
}
const errors = Object.entries({ ...documented.errors, ErrorResponse: documented.envelope }).map(
  ([name, row]) => {
    reached.add(schemaAt(name));
    const examples = keysAt("/components/examples")
      .map((key) => ({
        place: `/components/examples/${key}`,
        body: at<ErrorBody>(`/components/examples/${key}/value`),
      }))
      .filter(({ body }) => body?.error_code === row.code && body?.status_code === row.status);
    return { name, row, place: schemaAt(name), described: fieldsAt(schemaAt(name)), examples };
  },
);

describe.each(errors)("$name ($row.from)", ({ row, place, described, examples }) => {
  test("is the envelope, with its code and status", () => {
    const { fields } = documented.envelope;
    const fixed: Record<string, unknown> = { error_code: row.code, status_code: row.status };
    expect(sorted(described.map(({ path }) => path)), place).toEqual(sorted(Object.keys(fields)));
    for (const field of described) {
      const values = [fixed[field.path] ?? []].flat();
      expect(factsAt(field.place, field.required), `${row.from} at ${field.place}`).toEqual(
        asked({ ...fields[field.path], values }),
      );
    }
    expectDecided(row.decided_by, place, ...examples.map((example) => example.place));
    expect(row.table && !row.decided_by, `${row.from} has a table that differs, and no entry`).toBeFalsy();
  });

  if (!row.message) return; // The documents have no sample.
  test("has the documented source and message in its examples", () => {
    const literals = row.message?.split(/\{\w+\}/).map((text) => text.replaceAll(/[.*+?()[\]\\]/g, "\\$&"));
    expect(examples, `examples of ${row.code} ${row.status}`).not.toEqual([]);
    for (const example of examples) {
      const [{ source, errors: messages } = { source: "none", errors: [] }] = example.body.errors;
      expect(source, `${row.from} at ${example.place}`).toBe(row.source);
      expect(messages[0], `${row.from} at ${example.place}`).toMatch(new RegExp(`^${literals?.join(".+")}$`));
    }
  });
});

// --- Operations --------------------------------------------------------------------------------------------------

const operations = Object.entries(documented.operations).map(([id, row]) => {
  const [method = "", path = ""] = row.call.split(" ");
  const pathPlace = under("/paths", path);
  const place = `${pathPlace}/${method.toLowerCase()}`;
  const parameters = [pathPlace, place].flatMap((owner) =>
    keysAt(`${owner}/parameters`).map((i) => follow(`${owner}/parameters/${i}`)),
  );
  const answers = keysAt(`${place}/responses`).map((status) => ({
    status,
    answer: follow(`${place}/responses/${status}`),
  }));
  return { id, row, place, parameters, answers };
});

/** The bodies of an answer or a request, as the fixture writes them. An error of another status is no match. */
const bodiesAt = (place: string, status = "") =>
  keysAt(`${place}/content`).flatMap((mediaType) => {
    const schema = at(`${under(`${place}/content`, mediaType)}/schema`);
    return (schema.oneOf ?? [schema]).map(({ $ref = "a schema without a name" }) => {
      const error = documented.errors[nameOf($ref)];
      const name = error?.code && `${error.status}` === status ? error.code : nameOf($ref);
      return mediaType === "application/json" ? name : `${mediaType} ${name}`;
    });
  });

describe.each(operations)("$id ($row.from)", ({ id, row, place, parameters, answers }) => {
  test(`${row.call}, its key, parameters and body`, () => {
    expect(at(`${place}/operationId`), `${row.call} at ${place}`).toBe(id);
    expect(at(`${place}/security`) ?? at("/security"), `${place}/security`).toEqual([{ [row.key]: [] }]);
    expect(at(`${place}/deprecated`) ?? false, `${place}/deprecated`).toBe(row.deprecated ?? false);
    const names = parameters.map((parameter) => at<string>(`${parameter}/name`));
    expect(sorted(names), `${place}/parameters`).toEqual(sorted(row.parameters));
    const body = follow(`${place}/requestBody`);
    expect(bodiesAt(body), body).toEqual(row.body ? [row.body] : []);
    expect(at(`${body}/required`), `${body}/required`).toBe(row.body ? true : undefined);
  });

  const held: Answers = structuredClone(row.answers);
  for (const { add = {}, drop = {} } of row.decided ?? []) {
    for (const status in add) held[status] = [...(held[status] ?? []), ...(add[status] ?? [])];
    for (const status in drop) delete held[status];
  }

  test("has these statuses and no other", () => {
    expect(
      answers.map(({ status }) => status),
      `${place}/responses`,
    ).toEqual(sorted(Object.keys(held)));
    for (const { by, add = {}, drop = {} } of row.decided ?? []) {
      for (const status in add) {
        const added = Object.entries(documented.errors).filter(([, { code = "" }]) =>
          add[status]?.includes(code),
        );
        expectDecided(by, `${place}/responses/${status}`, ...added.map(([name]) => schemaAt(name)));
      }
      for (const _ in drop) expectDecided(by, `${place}/responses`);
    }
  });

  test.each(answers)("$status", ({ status, answer }) => {
    const bodies = bodiesAt(answer, status);
    const listed = row.answers[status] ?? [];
    expect(sorted(bodies), `${row.from} at ${answer}`).toEqual(sorted(held[status] ?? []));
    expect(
      bodies.filter((body) => listed.includes(body)),
      `order at ${answer}`,
    ).toEqual(listed.filter((body) => bodies.includes(body)));
    expect(keysAt(`${answer}/headers`), `${row.from} at ${answer}`).toEqual(row.headers?.[status] ?? []);
  });
});

// --- The other direction, and what belongs to no operation -------------------------------------------------------

describe("nothing else is described", () => {
  test("operations", () => {
    const described = keysAt("/paths").flatMap((path) =>
      keysAt(under("/paths", path)).map((method) => `${method.toUpperCase()} ${path}`),
    );
    expect(sorted(described.filter((call) => !call.startsWith("PARAMETERS ")))).toEqual(
      sorted(operations.map(({ row }) => row.call)),
    );
    expect(at("/webhooks")).toBeUndefined();
  });

  test("schemas", () => {
    expect(keysAt("/components/schemas").filter((name) => !reached.has(schemaAt(name)))).toEqual([]);
  });

  test("servers", () => {
    expect(at<{ url: string }[]>("/servers").map(({ url }) => url)).toEqual(documented.servers.urls);
    expectDecided(documented.servers.decided_by, "/servers/0/url");
  });

  test("security schemes", () => {
    expect(keysAt("/components/securitySchemes")).toEqual(Object.keys(documented.security));
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
    }
  });
});

describe("response headers", () => {
  test.each(Object.entries(documented.headers))("%s", (name, row) => {
    const places = operations
      .flatMap(({ answers }) => answers.map(({ answer }) => under(`${answer}/headers`, name)))
      .filter((place) => at(place));
    for (const place of new Set(places.map(follow))) {
      const facts = factsAt(`${place}/schema`, at(`${place}/required`) ?? false);
      expect(facts, `${row.from} at ${place}`).toEqual(asked(row));
    }
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

// --- Discrepancies and sources -----------------------------------------------------------------------------------

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
    const { servers, envelope, objects, operations, errors, parameters, headers, security, samples } =
      documented;
    const groups = [objects, operations, errors, parameters, headers, security, samples];
    const rows = [servers, envelope, ...groups.flatMap((group) => Object.values<{ from?: string }>(group))];
    const fields = Object.values(objects).flatMap((row) => Object.values(row.fields ?? {}));
    const named = [...rows.map(({ from }) => from ?? "none"), ...fields.flatMap(({ from }) => from ?? [])];
    expect(unknownSources(named)).toEqual([]);
  });
});
