/** What ../documents.test.ts holds the description to: the transcribed documents and the discrepancies. */
import { readdirSync, readFileSync } from "node:fs";
import { parse } from "yaml";

/** A field, parameter or header, in the words of tests/fixtures/documented/README.md. */
export interface Facts {
  type: string;
  required: boolean;
  nullable: boolean;
  values: unknown[];
  open: boolean;
  limits: Record<string, unknown>;
}
interface Decided {
  decided_by?: string | string[];
}
export interface FieldRow extends Partial<Facts>, Decided {
  from?: string;
  holds?: Partial<Facts>;
}
export interface ObjectRow extends Decided {
  from: string;
  unmarked?: Partial<Facts> & Decided;
  fields?: Record<string, FieldRow>;
  at_least_one?: string[];
  one_of?: { property: string; mapping: Record<string, string> };
  accepts?: string[];
  refuses?: string[];
}
export interface ErrorRow extends Decided {
  from: string;
  code?: string;
  status?: number;
  source?: string | null;
  message?: string;
  table?: object;
}
/** Per status, the bodies: errors by their code, other objects by their name. */
export type Answers = Record<string, string[]>;
export interface OperationRow {
  from: string;
  call: string;
  key: string;
  deprecated?: boolean;
  parameters: string[];
  body?: string;
  answers: Answers;
  headers?: Record<string, string[]>;
  decided?: { by: string; add?: Answers; drop?: Answers }[];
}
interface Documented {
  servers: Decided & { from: string; urls: string[] };
  security: Record<string, { from: string; type: string; in: string; name: string }>;
  headers: Record<string, FieldRow>;
  parameters: Record<string, FieldRow & { in: string }>;
  operations: Record<string, OperationRow>;
  errors: Record<string, ErrorRow>;
  envelope: ErrorRow & { fields: Record<string, FieldRow> };
  objects: Record<string, ObjectRow>;
  discrepancies: string[];
  samples: { from: string; object: string; body: unknown }[];
}
interface Discrepancy {
  id: string;
  documents: string[];
  statements: string[];
  holds: string;
  because: string;
  decides: string[];
}

const read = (path: string) => parse(readFileSync(new URL(path, import.meta.url), "utf8"), { merge: true });

/**
 * Joins the groups of several files: lists follow each other, rows stand side by side.
 *
 * @throws {Error} When two files have a row of the same name: the later one would hide the earlier one.
 */
export function join(files: Record<string, Record<string, object>>): Record<string, object> {
  const whole: Record<string, object> = {};
  for (const [file, groups] of Object.entries(files)) {
    for (const [group, rows] of Object.entries(groups)) {
      const before = whole[group] ?? {};
      const twice = Array.isArray(rows) ? [] : Object.keys(rows).filter((name) => name in before);
      if (twice.length > 0) throw new Error(`${file}: ${group} ${twice} stands in another file too`);
      whole[group] = Array.isArray(rows) ? [before, rows].flatMap(Object.values) : { ...before, ...rows };
    }
  }
  return whole;
}

const folder = "../../fixtures/documented/";
const files = readdirSync(new URL(folder, import.meta.url)).filter((file) => file.endsWith(".yaml"));

export const documented = join(
  Object.fromEntries(files.map((file) => [file, read(folder + file)])),
) as unknown as Documented;
const discrepancies = new URL("../../../spec/discrepancies/", import.meta.url);
export const sources: Record<string, string> = read(`${discrepancies}sources.yaml`);
export const entries: Discrepancy[] = readdirSync(discrepancies)
  .filter((file) => file !== "sources.yaml")
  .flatMap((file) => read(`${discrepancies}${file}`));
