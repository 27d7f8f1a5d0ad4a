import entries from "../../generated/discrepancies.json" with { type: "json" };
import type { Finding } from "./finding.ts";
import type { Judge } from "./judge.ts";

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
}

/** Compares the entries with what the exchanges had. */
export function readVerdicts(judge: Judge, findings: readonly Finding[]): Verdict[] {
  const seen = judge.seen();
  const sources = judge.otherSources();
  const contradicted = findings.flatMap(({ pointers }) => pointers);
  return entries.map(({ id, holds, decides, ...entry }) => {
    const isContradicted = decides.some(
      (pointer) => sources.has(pointer) || contradicted.some((other) => isAt(other, pointer)),
    );
    // A keyword, such as `required`, is seen with its schema.
    const had = decides.filter((pointer) => seen.has(pointer) || seen.has(parentOf(pointer)));
    const counts = { seen: had.length, places: decides.length };
    const isConfirmed = had.length === decides.length && !("ask" in entry);
    const verdict = isContradicted ? "contradicted" : isConfirmed ? "confirmed" : "not seen";
    return { id, holds, verdict, ...counts };
  });
}

/**
 * Whether a finding is at what an entry decides, or inside it. An entry about a path or an
 * operation as a whole says nothing of what is inside.
 */
function isAt(finding: string, decided: string): boolean {
  if (finding === decided) return true;
  const isWhole = decided.startsWith("/paths/") && !decided.includes("/responses/");
  return !isWhole && finding.startsWith(`${decided}/`);
}

function parentOf(pointer: string): string {
  return pointer.slice(0, pointer.lastIndexOf("/"));
}
