import type { SandboxEvent } from "./core/events.ts";
import type { Instant } from "./core/timestamps.ts";

/** One request and its response, without the key. */
export interface JournalEntry {
  /** Counts from 1. */
  number: number;
  /** The time of the sandbox's clock. */
  at: Instant;
  /**
   * The HTTP method; `CLOCK` if the entry is about a profile to which something happened as the
   * clock was moved.
   */
  method: string;
  /** The path, without its query. */
  path: string;
  /**
   * The operationId. It is missing if the request reached no operation; so are `profileId`,
   * `customerUserId` and `body`.
   */
  operation?: string | undefined;
  /** The header `adapty-profile-id`. */
  profileId?: string | undefined;
  /** The header `adapty-customer-user-id`. */
  customerUserId?: string | undefined;
  /**
   * The request's body. If its JSON is longer than 16 KiB, the start of that text, with a note that
   * it is cut.
   */
  body?: unknown;
  /**
   * Fields of the body that the description does not have, at most 20; missing if there are none.
   */
  unknownFields?: string[] | undefined;
  /** The status of the response; 0 if a fault broke the connection instead. */
  status: number;
  /** The response's body, cut like `body`. If it is an error, its code, source and message. */
  response?: unknown;
  /** What happened in the app because of the request or the clock; missing if nothing did. */
  events?: readonly SandboxEvent[] | undefined;
}

/**
 * An entry as it is stored. Values are JSON text, which takes the least memory and has a known
 * size.
 */
export type JournalRecord = Omit<JournalEntry, "number" | JsonField> & {
  [Field in JsonField]?: string | undefined;
};

type JsonField = "body" | "unknownFields" | "response" | "events";

const TEXTS = [
  "path",
  "profileId",
  "customerUserId",
  "body",
  "unknownFields",
  "response",
  "events",
] as const satisfies (keyof JournalRecord)[];

const MAX_ENTRIES = 200;

/** The longest text that is stored whole, in UTF-16 code units. */
const MAX_TEXT = 16_384;

/** The most that all texts together may take, in UTF-16 code units. */
const MAX_SIZE = 4 * 2 ** 20;

/**
 * The latest requests. The oldest are removed when there are too many or they take too much memory.
 */
export class Journal {
  #records: { record: JournalRecord; size: number }[] = [];
  #size = 0;
  /** How many requests were added since the journal was cleared. */
  #count = 0;

  add(record: JournalRecord): void {
    let size = 0;
    for (const name of TEXTS) {
      const text = record[name];
      if (text === undefined) continue;
      if (text.length > MAX_TEXT) record[name] = cut(text);
      size += Math.min(text.length, MAX_TEXT);
    }
    this.#records.push({ record, size });
    this.#size += size;
    this.#count += 1;
    while (this.#records.length > MAX_ENTRIES || this.#size > MAX_SIZE)
      this.#size -= this.#records.shift()?.size ?? 0;
  }

  /** The requests, the latest last. */
  entries(): JournalEntry[] {
    const first = this.#count - this.#records.length + 1;
    return this.#records.map(({ record }, index) => {
      const { body, unknownFields, response, events, ...rest } = record;
      return {
        number: first + index,
        ...rest,
        ...(body !== undefined && { body: parse(body) }),
        ...(unknownFields !== undefined && { unknownFields: [parse(unknownFields)].flat() as string[] }),
        ...(response !== undefined && { response: parse(response) }),
        ...(events !== undefined && { events: [parse(events)].flat() as SandboxEvent[] }),
      };
    });
  }

  clear(): void {
    this.#records = [];
    this.#size = 0;
    this.#count = 0;
  }
}

/**
 * The start of a text, with a note of its length. It is a copy, since V8 cannot free a text while a
 * slice of it exists.
 */
function cut(text: string): string {
  const start = new TextDecoder().decode(new TextEncoder().encode(text.slice(0, MAX_TEXT)));
  return `${start}… (cut here: ${text.length} characters)`;
}

/** The value of JSON text, or the text itself if it was cut. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
