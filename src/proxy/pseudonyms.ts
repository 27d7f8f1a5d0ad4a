/** Replaces values consistently: the same value has the same replacement in a whole recording. */
export interface Pseudonyms {
  /** A replacement of the same form: a UUID for a UUID, an e-mail address for one. */
  of(value: string): string;
  /** Replaces a number, such as the value of an attribute. */
  ofNumber(value: number): number;
  /** Replaces the known values, e-mail addresses and UUIDs in prose, such as an error's message. */
  inText(text: string): string;
}

const UUID = /[\da-fA-F]{8}(?:-[\da-fA-F]{4}){3}-[\da-fA-F]{12}/;
const EMAIL = /[^\s@"'<>]+@[^\s@"'<>]+\.[^\s@"'<>.]+/;

/** The prefixes that name the kind of a key or an ID. */
const PREFIX = /^(?:(?:secret|public)_(?:live_|test_)?|(?:sub|pi|in|cus|txn|ctm)_)/;

/** The forms of values, each with a maker of others. The first that fits counts. */
const FORMS: readonly (readonly [RegExp, (number: number) => string])[] = [
  [new RegExp(`^${UUID.source}$`), (number) => `00000000-0000-4000-8000-${hexadecimal(number, 12)}`],
  [new RegExp(`^${EMAIL.source}$`), (number) => `user-${number}@example.com`],
  [
    /^\d{1,3}(?:\.\d{1,3}){3}$/,
    (number) => `10.${(number >> 16) & 255}.${(number >> 8) & 255}.${number & 255}`,
  ],
  [/^\d{4}-\d\d-\d\d$/, (number) => new Date(number * 86_400_000).toISOString().slice(0, 10)],
  [/^https?:/, (number) => `https://example.com/${number}`],
  [/^[\da-f]{32}$/, (number) => hexadecimal(number, 32)],
  [/^\d+$/, (number) => String(number)],
];

/** Makes the replacements of one recording. */
export function createPseudonyms(): Pseudonyms {
  const replacements = new Map<string, string>();
  const numbers = new Map<number, number>();

  function of(value: string): string {
    if (value === "") return "";
    const known = replacements.get(value);
    if (known !== undefined) return known;
    const number = replacements.size + 1;
    const form = FORMS.find(([pattern]) => pattern.test(value));
    const [prefix = ""] = PREFIX.exec(value) ?? [];
    const replacement = form ? form[1](number) : `${prefix}value-${number}`;
    replacements.set(value, replacement);
    return replacement;
  }

  return {
    of,
    ofNumber(value) {
      const known = numbers.get(value) ?? numbers.size + 1;
      numbers.set(value, known);
      return known;
    },
    inText(text) {
      const known = [...replacements.keys()].filter((value) => text.includes(value));
      // Longer ones first, since a value may be part of another.
      const patterns = known.sort((one, other) => other.length - one.length).map(escapePattern);
      const pattern = [...patterns, EMAIL.source, UUID.source].join("|");
      return text.replaceAll(new RegExp(`(?<![\\w-])(?:${pattern})(?![\\w-])`, "g"), of);
    },
  };
}

function escapePattern(text: string): string {
  return text.replaceAll(/[$()*+./?[\\\]^{|}-]/g, "\\$&");
}

function hexadecimal(number: number, length: number): string {
  return number.toString(16).padStart(length, "0");
}
