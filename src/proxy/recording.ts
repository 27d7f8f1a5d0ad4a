import type { Exchange } from "./exchange.ts";
import type { Finding } from "./finding.ts";
import { createJudge, type Judge } from "./judge.ts";
import { readVerdicts, type Verdict } from "./verdicts.ts";

/** A finding, and how often it was made. */
export interface CountedFinding extends Finding {
  count: number;
  /** The number of the first exchange that had it, from 1. */
  readonly first: number;
}

/** What a series of exchanges shows about the description. */
export interface Summary {
  readonly exchanges: number;
  /** Exchanges that were not judged: no calls of the API, or with a body that cannot be read. */
  readonly notJudged: number;
  /** The reasons why there was no response, each with its number of requests. */
  readonly failures: Readonly<Record<string, number>>;
  /** The operations that were called. */
  readonly operations: readonly string[];
  readonly findings: readonly CountedFinding[];
  readonly verdicts: readonly Verdict[];
  /** The API's answers to the questions of entries, if `verify` asked them. */
  readonly answers?: readonly Answer[];
}

/** The API's answer to the question of an entry. */
export interface Answer {
  /** The ID of the entry. */
  readonly id: string;
  /** The request, such as `PATCH /api/v2/server-side-api/profile/`. */
  readonly request: string;
  readonly status: number;
  /** `open` if no result of the entry fits, or if a call before it failed. */
  readonly verdict: "confirmed" | "contradicted" | "open";
  readonly means: string;
}

/** Judges a series of exchanges, and adds up what is found. */
export interface Recording {
  /** @returns the findings that no earlier exchange had */
  add(exchange: Exchange): Finding[];
  addFailure(reason: string): void;
  describe: Judge["describe"];
  summary(): Summary;
}

/** Starts a recording. */
export function createRecording(): Recording {
  const judge = createJudge();
  const findings = new Map<string, CountedFinding>();
  const failures = new Map<string, number>();
  let exchanges = 0;
  let notJudged = 0;

  return {
    add(exchange) {
      exchanges += 1;
      const found = judge.judge(exchange);
      if (found === undefined) notJudged += 1;
      const fresh: Finding[] = [];
      for (const finding of found ?? []) {
        const key = [finding.kind, finding.operation, finding.status, finding.at, finding.message].join("\n");
        const known = findings.get(key);
        if (known) known.count += 1;
        else {
          findings.set(key, { ...finding, count: 1, first: exchanges });
          fresh.push(finding);
        }
      }
      return fresh;
    },
    addFailure(reason) {
      failures.set(reason, (failures.get(reason) ?? 0) + 1);
    },
    describe: judge.describe,
    summary: () => ({
      exchanges,
      notJudged,
      failures: Object.fromEntries(failures),
      operations: judge.called(),
      findings: [...findings.values()],
      verdicts: readVerdicts(judge, [...findings.values()]),
    }),
  };
}
