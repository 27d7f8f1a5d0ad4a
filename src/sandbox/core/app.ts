import type {
  CreateProfileRequest,
  GrantAccessLevelRequest,
  Paywall,
  RemoteConfig,
  SetTransactionRequest,
} from "../../../generated/types.ts";

/** What the operations have to know of the app. */
export interface App {
  appId: string;
  accessLevels: readonly string[];
  placements: readonly PlacementOptions[];
  /** The product of an ID, which may name its base plan: what it is, and the level that it unlocks. */
  product(id: string): { type: "subscription" | "one_time" | "consumable"; accessLevel: string };
  /** US dollars for one unit of a currency; 0 where no rate is known. */
  usdRate(currency: string): number;
}

/** A placement with its paywall, as the web API returns it, and its remote configuration in each language. */
export interface PlacementOptions extends Omit<Paywall, "remote_config"> {
  /** The first serves a caller whose language is not among them. */
  remote_configs?: RemoteConfig[];
}

/** A profile to start with, told in requests of the API: it is created, then purchases and grants are recorded in order. */
export interface SeedProfile extends CreateProfileRequest {
  profile_id?: string;
  customer_user_id?: string;
  transactions?: SetTransactionRequest[];
  grants?: GrantAccessLevelRequest[];
}

/** One thing that is wrong with what the sandbox is told. */
export interface Problem {
  /** Leads to what is wrong, from the options or the snapshot as a whole. */
  path: (string | number)[];
  /** Names the place, and says what is wrong there. */
  message: string;
}

/** What the sandbox is told cannot be. The message has a line for each problem. */
export class OptionsError extends Error {
  readonly problems: readonly Problem[];

  constructor(...problems: Problem[]) {
    super(problems.map(({ message }) => message).join("\n"));
    this.problems = problems;
  }
}
