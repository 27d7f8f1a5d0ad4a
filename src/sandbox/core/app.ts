import type {
  AutoRenewOptions,
  PaddleOptions,
  PlacementOptions,
  ProductOptions,
  RefundSaverOptions,
  SandboxOptions,
  VirtualCurrencyOptions,
} from "../../../generated/sandbox.ts";
import type { ServerSidePaywall } from "../../../generated/types.ts";
import { UserError } from "../../user-error.ts";

/** A product as the options describe it, with defaults for what they leave out. */
export type Product = Required<Pick<ProductOptions, "type" | "accessLevel" | "currency">> &
  Pick<ProductOptions, "period" | "trial" | "price"> & {
    /** Whether the options name it; if not, all of it is the default. */
    isListed: boolean;
  };

/** The app's settings that the operations need. */
export interface App {
  appId: string;
  /** The seed of what happens by chance, such as a charge that fails. */
  seed: string;
  accessLevels: readonly string[];
  placements: readonly PlacementOptions[];
  paywalls: readonly ServerSidePaywall[];
  virtualCurrencies: readonly VirtualCurrencyOptions[];
  refundSaver: RefundSaverOptions;
  paddle: PaddleOptions;
  /** False if only requests and the store's actions renew a subscription. */
  autoRenew: Required<AutoRenewOptions> | false;
  gracePeriodDays: number;
  syntheticEvents: NonNullable<SandboxOptions["syntheticEvents"]>;
  accessSharing: NonNullable<SandboxOptions["accessSharing"]>;
  /**
   * The product of an ID, which may name its base plan: what it is, and the level that it unlocks.
   */
  product(id: string): Product;
  /** US dollars for one unit of a currency; 0 if there is no rate. */
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
