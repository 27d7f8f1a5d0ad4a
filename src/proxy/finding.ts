/** The ways in which an exchange can differ from the description. */
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
  | "rejected-valid-request";

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
}

/** Reports a finding of the exchange that is being judged. */
export type Report = (kind: FindingKind, at: string, message: string, pointers: readonly string[]) => void;
