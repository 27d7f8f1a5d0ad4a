import type { Instant } from "./core/timestamps.ts";

/** One request: what was called, with what, and how it was answered. The key is not kept. */
export interface JournalEntry {
  /** Counts from 1. */
  number: number;
  /** By the sandbox's clock. */
  at: Instant;
  method: string;
  path: string;
  /** What is known of a request that reached an operation. */
  operation?: string;
  profileId?: string;
  customerUserId?: string;
  /** The request's body. Of one over 16 KiB, that it was too large to keep. */
  body?: unknown;
  /** 0 where the connection was broken instead. */
  status: number;
  /** The body of the answer; the error code alone of what no operation answered. */
  answer?: unknown;
}

/** The latest requests. Older ones go, so that a long run stays in the same memory. */
export class Journal {
  static readonly #KEPT = 200;
  static readonly #MAX_BODY = 16_384;
  /** All requests so far, kept or not. */
  count = 0;
  #entries: JournalEntry[] = [];

  add(entry: Omit<JournalEntry, "number">): void {
    this.#entries[this.count % Journal.#KEPT] = { number: this.count + 1, ...entry };
    this.count += 1;
  }

  /** The latest last. */
  entries(): JournalEntry[] {
    return this.#entries.toSorted((one, other) => one.number - other.number);
  }

  clear(): void {
    this.#entries = [];
    this.count = 0;
  }

  /** A body as the journal keeps it. */
  static excerpt(body: unknown): unknown {
    return JSON.stringify(body).length > Journal.#MAX_BODY ? "(over 16 KiB, not kept)" : body;
  }
}
