import type { Call } from "../http/handler.ts";
import { findResponse } from "../openapi/operations.ts";
import { chance } from "./core/ids.ts";
import type { OperationId } from "./core/operation.ts";
import type { FaultRule } from "./types.ts";

/** The faults that requests get, by a list of rules. */
export class Faults {
  readonly #seed: string;
  #rules: { rule: FaultRule; left: number }[] = [];

  constructor(rules: readonly FaultRule[], seed: string) {
    this.#seed = seed;
    this.replace(rules);
  }

  /**
   * The rules that still apply, each with the `times` that are left: a copy, frozen, so that a
   * change to it throws.
   */
  get rules(): readonly FaultRule[] {
    const rules = this.#rules
      .filter(({ left }) => left > 0)
      .map(({ rule, left }) => structuredClone(rule.times === undefined ? rule : { ...rule, times: left }));
    return Object.freeze(rules.map((rule) => Object.freeze(rule)));
  }

  replace(rules: readonly FaultRule[]): void {
    this.#rules = structuredClone(rules).map((rule) => ({
      rule,
      left: rule.times ?? Number.POSITIVE_INFINITY,
    }));
  }

  /** Gives each rule all of its `times` again. */
  countAnew(): void {
    this.replace(this.#rules.map(({ rule }) => rule));
  }

  /**
   * Finds the first rule that applies to the request of this number, and has a response for its
   * operation.
   */
  draw({ operation }: Call, number: number): FaultRule | undefined {
    const found = this.#rules.find(
      ({ rule: { share = 1, operations, code, example }, left }, index) =>
        left > 0 &&
        (operations === undefined || operations.includes(operation.id as OperationId)) &&
        // An example belongs to the operations that document it; the status of an error can be any
        // operation's.
        ((example === undefined && !(Number(code) < 400)) || findResponse(operation, code, example)) &&
        chance(`${this.#seed} fault ${index}`, number) < share,
    );
    if (found === undefined) return undefined;
    found.left -= 1;
    return found.rule;
  }
}
