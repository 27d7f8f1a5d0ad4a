/**
 * What ../documents.test.ts holds the description to: the transcribed documents and the
 * discrepancies.
 */
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
interface Row {
  decided_by?: string | string[];
  /** Words that the description of the row's place has. */
  mentions?: string[];
}
export interface FieldRow extends Partial<Facts>, Row {
  from?: string;
  holds?: Partial<Facts>;
}
export interface ObjectRow extends Row {
  from: string;
  unmarked?: FieldRow;
  fields?: Record<string, FieldRow>;
  at_least_one?: string[];
  one_of?: { property: string; mapping: Record<string, string> } | { members: string[] };
  limits?: Record<string, unknown>;
  accepts?: string[];
  refuses?: string[];
}
export interface ErrorRow extends Row {
  from: string;
  /** The name of its form in `envelopes`, if it does not have that of the server-side API. */
  envelope?: string;
  code?: string;
  status?: number;
  source?: string | null;
  message?: string;
  table?: object;
}
/** Per status, the bodies: errors by their code, other objects by their name. */
export type Responses = Record<string, string[]>;
export interface OperationRow extends Row {
  from: string;
  call: string;
  servers?: string[];
  key: string;
  deprecated?: boolean;
  parameters: string[];
  body?: string;
  optional_body?: boolean;
  responses: Responses;
  /** Whole errors; one without a source does not say it. */
  messages?: ({ status: number; code: string; source?: string; message: string } & Row)[];
  headers?: Record<string, string[]>;
  decided?: { by: string; add?: Responses; drop?: Responses }[];
}
export interface EventRow extends Row {
  from: string;
  schema: string;
  /** The object that is its `event_properties`. */
  properties: string;
  has?: string[];
  has_not?: string[];
}
/** What a receiver gets, and what it responds with. The row `event` is about every event type. */
export interface WebhookRow extends Row {
  from: string;
  key: string;
  deprecated?: boolean;
  body?: string;
  responses: Responses;
  /** What the sender makes of each status, in words of its description. */
  says?: Record<string, string>;
}
interface Documented {
  servers: Row & { from: string; urls: string[] };
  security: Record<string, { from: string; type: string; in?: string; name?: string; scheme?: string }>;
  headers: Record<string, FieldRow>;
  parameters: Record<string, FieldRow & { in: string }>;
  operations: Record<string, OperationRow>;
  errors: Record<string, ErrorRow>;
  envelope: ErrorRow & { fields: Record<string, FieldRow> };
  envelopes: Record<string, { from: string; fields: Record<string, FieldRow> } & Row>;
  objects: Record<string, ObjectRow>;
  events: Record<string, EventRow>;
  event: ObjectRow;
  webhooks: Record<string, WebhookRow>;
  guides: Record<string, { from: string; mentions: string[]; absent?: string[] } & Row>;
  /** Names and values that stand together in a line of a guide, each as code. */
  lines: { from: string; of: string; words: string[] }[];
  csv: Record<string, { from: string; header: string }>;
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
 * @throws {Error} When two files have a row of the same name: the later one would hide the earlier
 *   one.
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

// Groups that no file has yet are empty.
const none = { envelopes: {}, events: {}, webhooks: {}, guides: {}, lines: [], csv: {} };
export const documented = {
  ...none,
  ...join(Object.fromEntries(files.map((file) => [file, read(folder + file)]))),
} as unknown as Documented;
const discrepancies = new URL("../../../spec/discrepancies/", import.meta.url);
export const sources: Record<string, unknown> = read(`${discrepancies}sources.yaml`);
export const entries: Discrepancy[] = readdirSync(discrepancies)
  .filter((file) => file !== "sources.yaml")
  .flatMap((file) => read(`${discrepancies}${file}`));
