import { documentedMessage } from "../../openapi/documented-message.ts";

/** Thrown when a request breaks a documented rule. Its response is the documented error. */
export class RuleViolation extends Error {
  /** The documented `error_code`. */
  readonly code: string;
  /** The part of the request that is wrong; null for the request as a whole. */
  readonly field: string | null;

  constructor(code: string, field: string | null, message: string) {
    super(message);
    this.code = code;
    this.field = field;
  }
}

/** One documented error of an operation, and when it happens. */
export interface Rule<Facts, Ensured extends string = never> {
  /** The documented `error_code`. */
  code: string;
  /**
   * The documents that the rule comes from: P a page by its number, F a shared fragment, R the
   * related endpoints, S a document of the newer server-side API by its key, M one of the Mail API
   * by its key, D a decision in spec/discrepancies by its ID.
   */
  source: readonly string[];
  /** The part of the request that the error names; null for the request as a whole. */
  field: string | null;
  /**
   * Missing if the message is that of the documented example, which cannot depend on the request.
   */
  message?: string | ((facts: Facts) => string);
  /** The fact that is defined if the rule is kept, so that it is defined for `run` by type. */
  ensures?: Ensured;
  /** Whether the facts break the rule. Times are instants, which compare as text. */
  breaks: (facts: Facts) => boolean;
}

/** @throws RuleViolation of the first rule that the facts break */
export function enforce<Facts>(
  operationId: string,
  rules: readonly Rule<Facts, string>[],
  facts: Facts,
): void {
  const broken = rules.find((rule) => rule.breaks(facts));
  if (broken === undefined) return;
  const { code, field, message = documentedMessage(operationId, code) } = broken;
  throw new RuleViolation(code, field, typeof message === "string" ? message : message(facts));
}

/** Whether an optional field was sent with a value. */
export function isSet<T>(value: T): value is NonNullable<T> {
  return value !== null && value !== undefined;
}
