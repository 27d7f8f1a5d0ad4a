/**
 * The ways in which an exchange can differ from the description. Two of them are no findings of a
 * report: an `unknown-request-field` is the caller's, and an `other-source` only concerns entries,
 * since the schemas leave the `source` of an error open.
 */
type FindingKind =
  | "undocumented-operation"
  | "undocumented-status"
  | "undocumented-media-type"
  | "undocumented-body"
  | "undocumented-code"
  | "undocumented-field"
  | "undocumented-header"
  | "invalid-body"
  | "invalid-value"
  | "invalid-header"
  | "accepted-invalid-request"
  | "rejected-valid-request"
  | "unknown-request-field"
  | "other-source";

/** A place where an exchange and the description differ. It contains no value of the exchange. */
export interface Finding {
  readonly kind: FindingKind;
  /** The `operationId`; the method and the path if no operation has them. */
  readonly operation: string;
  readonly status: number;
  /** The field, header or parameter, such as `data.access_levels.*.store`; empty for the whole. */
  readonly at: string;
  readonly message: string;
  /** The pointers into the description that the finding contradicts. */
  readonly pointers: readonly string[];
  /** What it is about, as entries name it: a field, a code, a status or a header. */
  readonly about: string;
}

/** A finding, and how often it was made. */
export interface CountedFinding extends Finding {
  count: number;
  /** The number of the first exchange that had it, from 1. */
  readonly first: number;
}

/**
 * Reports a finding of the exchange that is being judged.
 * @param about the last field of `at` by default
 */
export type Report = (
  kind: FindingKind,
  at: string,
  message: string,
  pointers: readonly string[],
  about?: string,
) => void;
