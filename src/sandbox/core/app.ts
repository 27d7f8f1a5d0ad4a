import type {
  PaddleOptions,
  PlacementOptions,
  RefundSaverOptions,
  VirtualCurrencyOptions,
} from "../../../generated/sandbox.ts";
import type { ServerSidePaywall } from "../../../generated/types.ts";
import { UserError } from "../../user-error.ts";

/** What the operations have to know of the app. */
export interface App {
  appId: string;
  accessLevels: readonly string[];
  placements: readonly PlacementOptions[];
  paywalls: readonly ServerSidePaywall[];
  virtualCurrencies: readonly VirtualCurrencyOptions[];
  refundSaver: RefundSaverOptions;
  paddle: PaddleOptions;
  /** The product of an ID, which may name its base plan: what it is, and the level that it unlocks. */
  product(id: string): { type: "subscription" | "one_time" | "consumable"; accessLevel: string };
  /** US dollars for one unit of a currency; 0 where no rate is known. */
  usdRate(currency: string): number;
}

/** One thing that is wrong with options or a snapshot. */
export interface Problem {
  /** The keys that lead to it, from the options or the snapshot as a whole. */
  path: (string | number)[];
  /** Names the place, and says what is wrong there. */
  message: string;
}

/** Thrown when options or a snapshot cannot be used. The message has a line for each problem. */
export class OptionsError extends UserError {
  readonly problems: readonly Problem[];

  constructor(...problems: Problem[]) {
    super(problems.map(({ message }) => message).join("\n"));
    this.problems = problems;
  }
}
