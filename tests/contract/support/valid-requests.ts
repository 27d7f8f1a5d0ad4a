/** Random requests that are valid by the description. */
import fc, { type Arbitrary } from "fast-check";
import {
  at,
  type Body,
  children,
  follow,
  type Node,
  type Operation,
  operations,
  type Pointer,
} from "./described.ts";
import type { Request } from "./wire.ts";

interface ValidRequest extends Request {
  operation: Operation;
}

/** The code points of UTF-16's halves, which are no characters, lie between those of the others. */
const HALVES = { first: 0xd800, count: 0x800 };

/**
 * Any character, NUL and those beyond 16 bits included. To make its own, fast-check lists all of
 * them, which takes a second of CPU time.
 */
export const anyCharacter = fc.nat({ max: 0x10ffff - HALVES.count }).map(
  (index) => String.fromCodePoint(index < HALVES.first ? index : index + HALVES.count),
  (text) => {
    const [character, ...more] = String(text);
    if (!character?.isWellFormed() || more.length > 0) throw new Error("This is not one character.");
    const code = character.codePointAt(0) as number;
    return code < HALVES.first ? code : code - HALVES.count;
  },
);

/**
 * A value that is valid by a schema; now and then one of the schema's own examples, which mean
 * something to a server with a memory.
 */
function validValue(pointer: Pointer): Arbitrary<Node> {
  const { examples } = at(follow(pointer));
  const made = valueByKeywords(follow(pointer));
  return examples ? fc.oneof(made, fc.constantFrom(...examples)) : made;
}

function valueByKeywords(pointer: Pointer): Arbitrary<Node> {
  const schema = at(pointer);
  if (schema.const !== undefined) return fc.constant(schema.const);
  if (schema.enum) return fc.constantFrom(...schema.enum);
  if (schema.oneOf)
    return fc.oneof(...children(`${pointer}/oneOf`).map((branch) => validValue(branch.pointer)));
  if (schema.anyOf)
    return fc.oneof(...children(`${pointer}/anyOf`).map((branch) => valueByKeywords(branch.pointer)));
  if (schema.allOf) {
    const parts = children(`${pointer}/allOf`).map((part) => valueByKeywords(part.pointer));
    return fc.tuple(...parts, objectOf(pointer)).map((values) => Object.assign({}, ...values));
  }
  return fc.oneof(...[schema.type].flat().map((type: string) => valueOfType(pointer, type)));
}

function valueOfType(pointer: Pointer, type: string): Arbitrary<Node> {
  const { format, pattern, minItems = 0, maxItems = 30, ...schema } = at(pointer);
  switch (type) {
    case "null":
      return fc.constant(null);
    case "boolean":
      return fc.boolean();
    case "integer":
      return format === "int32" ? fc.integer() : fc.maxSafeInteger();
    case "number":
      return fc.oneof(fc.double({ noDefaultInfinity: true, noNaN: true }), fc.integer());
    case "array":
      return fc.array(validValue(`${pointer}/items`), { minLength: minItems, maxLength: maxItems });
    case "object":
      return objectOf(pointer);
    default:
      return stringOf({ format, pattern, ...schema });
  }
}

function stringOf({ format, pattern, minLength = 0, maxLength = 200 }: Node): Arbitrary<string> {
  if (format === "uuid") return fc.uuid();
  if (format === "ipv4") return fc.ipV4();
  if (format === "email") return fc.constantFrom("jane.doe@example.com", "j+1@mail.example.org");
  if (format === "date")
    return fc
      .date({ min: new Date("0001-01-01"), max: new Date("9999-12-31"), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
  if (pattern) return fc.stringMatching(new RegExp(pattern), { maxLength }).filter(isRealDay);
  // A length is counted in characters.
  return fc.string({ unit: anyCharacter, minLength, maxLength });
}

/** The pattern of a timestamp takes 30 February, and no pattern could leave it out. */
function isRealDay(text: string): boolean {
  const [date] = text.match(/^\d{4}-\d\d-\d\d(?=T)/) ?? [];
  return date === undefined || new Date(`${date}T00:00Z`).toJSON()?.startsWith(date);
}

function objectOf(pointer: Pointer): Arbitrary<Node> {
  const { required = [], additionalProperties, propertyNames, maxProperties = 10 } = at(pointer);
  const fields: [string, Arbitrary<Node>][] = children(`${pointer}/properties`).map(({ key }) => [
    key,
    validValue(`${pointer}/properties/${key}`),
  ]);
  if (typeof additionalProperties === "object") {
    const names = propertyNames ? stringOf(propertyNames) : fc.string({ minLength: 1 });
    const values = validValue(`${pointer}/additionalProperties`);
    return fc.dictionary(names, values, { maxKeys: maxProperties });
  }
  // The objects are open: a field that no document has changes nothing.
  const unknown = fc.oneof(
    { weight: 4, arbitrary: fc.constant({}) },
    fc.record({ no_documented_field: fc.jsonValue({ maxDepth: 3 }) }),
  );
  const documented: Arbitrary<Node> = fc.record(Object.fromEntries(fields), { requiredKeys: required });
  return fc.tuple(documented, unknown).map(([known, more]) => ({ ...more, ...known }));
}

/** One user comes back, so that a server with a memory has something to remember. */
const known = fc.constant("user-1");
const customers = fc.oneof({ weight: 3, arbitrary: known }, fc.stringMatching(/^[!-~]{1,40}$/));
const profiles = fc.oneof(fc.constant("3286abd3-48b0-4e9c-a5f6-ac0a006804a6"), fc.uuid());

/** At least one of the two headers, which OpenAPI cannot say. */
const users = fc.oneof(
  customers.map((id) => ({ "adapty-customer-user-id": id })),
  profiles.map((id) => ({ "adapty-profile-id": id })),
  fc.record({ "adapty-customer-user-id": customers, "adapty-profile-id": profiles }),
);

/**
 * The user in a path: as it is if it holds no reserved character, encoded as the query then says
 * otherwise.
 */
const pathUsers = fc.oneof(
  fc
    .oneof({ weight: 3, arbitrary: known }, profiles, fc.stringMatching(/^[\w~-][\w.~-]{0,40}$/))
    .map((id) => ({ path: id, query: "" })),
  fc
    .string({ unit: anyCharacter, minLength: 1 })
    .map((id) => ({ path: Buffer.from(id).toString("base64url"), query: "is_user_id_base64url_encoded=1" })),
);

const keys = fc.stringMatching(/^[!-~]{1,40}$/);

/** Any valid body or an example, which is more likely to keep the rules that no schema can say. */
function bodyOf({ schema, examples }: Body): Arbitrary<Node> {
  return fc.oneof(validValue(schema), fc.constantFrom(...examples.map(({ value }) => value)));
}

/** A valid request to one operation. */
function validRequest(operation: Operation): Arbitrary<ValidRequest> {
  const { method, path, parameters, request } = operation;
  const takes = (name: string) => parameters.some((parameter) => parameter.name === name);
  const schema = (name: string) => parameters.find((parameter) => parameter.name === name)?.schema ?? "";

  return fc
    .record({
      key: keys,
      user: takes("adapty-profile-id") ? users : fc.constant({}),
      platform: takes("adapty-platform")
        ? fc.option(validValue(schema("adapty-platform")))
        : fc.constant(null),
      pathUser: takes("profile_id_or_customer_user_id") ? pathUsers : fc.constant({ path: "", query: "" }),
      level: takes("access_level")
        ? fc.oneof(fc.constant("premium"), validValue(schema("access_level")))
        : fc.constant(""),
      paywall: takes("paywall_id")
        ? fc.oneof(fc.constant("fd891d4f-5906-45b9-97c1-13cc3dc665df"), fc.uuid())
        : fc.constant(""),
      extended: takes("extended") ? fc.option(validValue(schema("extended"))) : fc.constant(null),
      body: request ? bodyOf(request) : fc.constant(undefined),
      indent: fc.constantFrom(0, 2, "\t"),
      charset: fc.constantFrom("", "; charset=utf-8", ";charset=UTF-8"),
    })
    .filter(({ level }) => level !== "." && level !== "..") // No URL can have them in its path.
    .map(({ key, user, platform, pathUser, level, paywall, extended, body, indent, charset }) => {
      const query = [
        pathUser.query,
        extended === null ? "" : `extended=${encodeURIComponent(extended)}`,
      ].filter(Boolean);
      const target = path
        .replace("{profile_id_or_customer_user_id}", () => pathUser.path)
        .replace("{access_level}", () => encodeURIComponent(level))
        .replace("{paywall_id}", paywall);
      return {
        operation,
        method,
        target: target + (query.length > 0 ? `?${query.join("&")}` : ""),
        headers: [
          ["Authorization", `${operation.id.startsWith("mail") ? "Bearer" : "Api-Key"} ${key}`],
          ...Object.entries<string>(user),
          ...(platform === null ? [] : [["adapty-platform", platform]]),
          ...(request ? [["Content-Type", request.mediaType + charset]] : []),
        ] as [string, string][],
        body: Buffer.from(request ? JSON.stringify(body, null, indent) : ""),
      };
    });
}

/**
 * A valid request to any operation. Fewer of them delete, or a server with a memory would have
 * nothing in it.
 */
export const validRequests = fc.oneof(
  ...operations.map((operation) => ({
    weight: operation.method === "DELETE" ? 1 : 4,
    arbitrary: validRequest(operation),
  })),
);
