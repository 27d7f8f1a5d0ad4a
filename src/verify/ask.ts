import entries from "../../generated/discrepancies.json" with { type: "json" };
import type { operations } from "../../generated/types.ts";
import { valueAt } from "../openapi/pointer.ts";

/** A call of an operation, as an entry of `spec/discrepancies/` has it. */
export interface Call {
  operation: keyof operations;
  /**
   * The user that it names: the test profile, by default; a user who does not exist; or none.
   */
  user?: "test" | "unknown" | "none";
  path?: Readonly<Record<string, string>>;
  query?: Readonly<Record<string, string>>;
  headers?: Readonly<Record<string, string>>;
  body?: unknown;
}

/** What a response means for an entry. All parts that it has must fit. */
export interface Result {
  status: number;
  /** The `error_code`. */
  code?: string;
  /** The `source` of the first error. */
  source?: string | null;
  /** A field of the body, such as `data.access_levels.0.expires_at`, and what it is. */
  field?: string;
  is?: string;
  verdict: "confirmed" | "contradicted";
  means: string;
}

/** The question that an entry leaves open. */
export interface Ask {
  /** The ID of the entry. */
  id: string;
  /** Calls that have to succeed before. */
  before: readonly Call[];
  request: Call;
  /** The first that fits counts. */
  results: readonly Result[];
}

/** The questions of all entries, in their order. */
export const asks: readonly Ask[] = entries.flatMap((entry) => {
  if (!("ask" in entry)) return [];
  const ask = entry.ask as Omit<Ask, "id" | "before"> & { before?: Call[] };
  return [{ before: [], ...ask, id: entry.id }];
});

/** Finds what a response means. @returns `undefined` if no result fits */
export function findResult({ results }: Ask, status: number, body: unknown): Result | undefined {
  return results.find(
    (result) =>
      result.status === status &&
      (result.code === undefined || result.code === valueAt(body, "/error_code")) &&
      (result.source === undefined || result.source === valueAt(body, "/errors/0/source")) &&
      (result.field === undefined ||
        result.is === typeOf(valueAt(body, `/${result.field.replaceAll(".", "/")}`))),
  );
}

function typeOf(value: unknown): string {
  if (value === undefined) return "missing";
  if (value === null) return "null";
  return Array.isArray(value) ? "array" : typeof value;
}
