import entries from "../../generated/discrepancies.json" with { type: "json" };
import description from "../../generated/openapi.json" with { type: "json" };
import { valueAt } from "../openapi/pointer.ts";
import type { CountedFinding } from "./finding.ts";

/** What exchanges show about an entry of `spec/discrepancies/`. */
export interface Verdict {
  /** The ID of the entry. */
  readonly id: string;
  /** What the description holds. */
  readonly holds: string;
  /**
   * `confirmed`: exchanges had all that the entry decides, as described, and the entry leaves no
   * question that one has to ask. `contradicted`: an exchange had some of it otherwise. `not seen`:
   * neither.
   */
  readonly verdict: "confirmed" | "contradicted" | "not seen";
  /** How many of the places that the entry decides the exchanges had. */
  readonly seen: number;
  /** How many there are. */
  readonly places: number;
  /** The numbers of the exchanges that contradict it, from 1. */
  readonly exchanges: readonly number[];
}

/**
 * The pointers of paths, operations and parameters: an entry about one says nothing of its parts.
 */
const WHOLE = /^\/paths\/[^/]+(\/\w+(\/(parameters|requestBody).*)?)?$|^\/components\/parameters\/[^/]+$/;

/** Compares the entries with what the exchanges had. */
export function readVerdicts(seen: ReadonlySet<string>, findings: readonly CountedFinding[]): Verdict[] {
  return entries.map(({ id, holds, names, decides, ...entry }) => {
    const inside = findings.filter(({ pointers }) =>
      pointers.some((pointer) => decides.some((decided) => isInside(pointer, decided))),
    );
    const contradicting = inside.filter((finding) =>
      decides.some((decided) => isAbout(finding, decided, names)),
    );
    const had = decides.filter((pointer) => isSeen(seen, pointer));
    const isConfirmed = had.length === decides.length && inside.length === 0 && !("ask" in entry);
    return {
      id,
      holds,
      verdict: contradicting.length > 0 ? "contradicted" : isConfirmed ? "confirmed" : "not seen",
      seen: had.length,
      places: decides.length,
      exchanges: [...new Set(contradicting.map(({ first }) => first))].sort((one, other) => one - other),
    };
  });
}

/** Whether a pointer is at what an entry decides, or inside it. */
function isInside(pointer: string, decided: string): boolean {
  return pointer === decided || pointer.startsWith(`${decided}/`);
}

/**
 * Whether a finding is about what an entry decides. An entry about a whole, such as an object or
 * all responses of an operation, is about those parts of it that it names.
 */
function isAbout({ kind, about, pointers }: CountedFinding, decided: string, names: string[]): boolean {
  return pointers.some((pointer) => {
    if (!isInside(pointer, decided)) return false;
    if (WHOLE.test(decided)) return pointer === decided;
    const isOfPart = isObject(decided) || decided.endsWith("/responses") || kind === "undocumented-header";
    const isItself = decided.endsWith(`/properties/${about}`) || pointer === `${decided}/type`;
    return !isOfPart || isItself || names.some((name) => name.toLowerCase() === about.toLowerCase());
  });
}

/** Whether a pointer leads to the schema of an object. */
function isObject(pointer: string): boolean {
  const node = Object(valueAt(description, pointer));
  return ["properties", "allOf", "anyOf", "oneOf"].some((keyword) => keyword in node);
}

/**
 * Whether the exchanges had what a pointer leads to. A keyword, such as `required`, is seen with
 * its schema; an operation is not seen with its path.
 */
function isSeen(seen: ReadonlySet<string>, pointer: string): boolean {
  const parent = pointer.slice(0, pointer.lastIndexOf("/"));
  return seen.has(pointer) || (seen.has(parent) && !/^\/paths\/[^/]+$/.test(parent));
}
