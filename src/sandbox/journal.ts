import type { Instant } from "./core/timestamps.ts";

/** One request: what was called, with what, and how it was answered. The key is not kept. */
export interface JournalEntry {
  /** Counts from 1. */
  number: number;
  /** By the sandbox's clock. */
  at: Instant;
  /** The HTTP method. */
  method: string;
  /** The path, without its query. */
  path: string;
  /** The operationId; missing where the request reached no operation, as all up to `body`. */
  operation?: string | undefined;
  /** The header `adapty-profile-id`. */
  profileId?: string | undefined;
  /** The header `adapty-customer-user-id`. */
  customerUserId?: string | undefined;
  /** The request's body. Of one over 16 KiB, that it was too large to keep. */
  body?: unknown;
  /** Fields of the body that the description does not have, at most 20; missing if there are none. */
  unknownFields?: string[] | undefined;
  /** 0 where the connection was broken instead. */
  status: number;
  /** The body of the answer; of a refusal its code, source and message. */
  answer?: unknown;
}

/** An entry as it is kept: bodies as JSON text, which is there anyway and the least that stays in memory. */
export type Note = Omit<JournalEntry, "number" | "body" | "answer"> & {
  body?: string | undefined;
  answer?: string | undefined;
};

/** The latest requests. Older ones go, so that a long run stays in the same memory. */
export class Journal {
  static readonly #KEPT = 200;
  static readonly #MAX_BODY = 16_384;
  #notes: Note[] = [];
  #count = 0;

  add(note: Note): void {
    this.#notes[this.#count % Journal.#KEPT] = note;
    this.#count += 1;
  }

  /** The latest last. */
  entries(): JournalEntry[] {
    const first = Math.max(0, this.#count - Journal.#KEPT);
    return Array.from(this.#notes, (_, index) => {
      const number = first + index;
      const { body, answer, ...note } = this.#notes[number % Journal.#KEPT] as Note;
      return {
        number: number + 1,
        ...note,
        ...(body !== undefined && { body: JSON.parse(body) }),
        ...(answer !== undefined && { answer: JSON.parse(answer) }),
      };
    });
  }

  clear(): void {
    this.#notes = [];
    this.#count = 0;
  }

  /** A body as the journal keeps it. */
  static excerpt(body: unknown): string | undefined {
    const text = JSON.stringify(body);
    return text?.length > Journal.#MAX_BODY ? JSON.stringify("(over 16 KiB, not kept)") : text;
  }
}
