import { checkOptions } from "./check.ts";
import { type App, OptionsError, type PlacementOptions, type SeedProfile } from "./core/app.ts";
import { readMoment } from "./core/clock.ts";

/** What a sandbox is set up with: an object in code, or a JSON or YAML file of the same shape. All of it is optional. */
export interface SandboxOptions {
  /** Chooses the identifiers and the requests that faults hit. The same seed, clock and requests give the same answers. */
  seed?: string;
  /** The app's ID, as profiles show it. */
  appId?: string;
  /** Stops the clock at this timestamp from the start. Left out, it follows the machine's until it is set. */
  now?: string;
  /** The access levels of the app; `["premium"]` by default. */
  accessLevels?: string[];
  /** What a product unlocks that does not say; `premium` by default, or the first level where there is no `premium`. */
  defaultAccessLevel?: string;
  /** The products that need more said than that they unlock the default level. */
  products?: ProductOptions[];
  /** US dollars for one unit of a currency, by its ISO 4217 code. Money of other currencies does not count as revenue. */
  usdRates?: Record<string, number>;
  /** What the web API serves. One `onboarding` placement by default. */
  placements?: PlacementOptions[];
  /** Requests answered in a minute before the rest of it is 429; the documents say 300. Off (`false`) by default. */
  rateLimit?: number | false;
  /** What goes wrong with a share of the requests. */
  faults?: FaultRule[];
  /**
   * What happens to a request with a field that the description does not have: `accept` (the default) ignores the field and warns,
   * `reject` answers 400 `validation_error`.
   */
  unknownFields?: "accept" | "reject";
  /** Profiles that are there from the start, and again after `reset`. */
  profiles?: SeedProfile[];
}

/** A product of the app. */
export interface ProductOptions {
  /** The product's ID in the store, or `product:base_plan` for one of its plans. */
  id: string;
  /** A consumable, such as coins, unlocks no level. `subscription` by default. */
  type?: "subscription" | "one_time" | "consumable";
  /** The level that it unlocks; the default level where left out. */
  accessLevel?: string;
}

/** Something that goes wrong with a request. As a header: `Prefer: code=503, latency=2000`, `Prefer: drop`, `Prefer: truncate`. */
export interface Fault {
  /** Answers with this status, 4xx or 5xx or any documented one, and leaves the request undone. */
  code?: number;
  /** Which documented answer: an example's name, such as an error code. */
  example?: string;
  /** Milliseconds before the answer. */
  latency?: number;
  /** Does the request, and breaks the connection instead of answering. */
  drop?: boolean;
  /** Does the request, and breaks the connection in the middle of the answer. */
  truncate?: boolean;
}

/** A fault that hits a share of the requests. Which ones follows from the sandbox's seed. */
export interface FaultRule extends Fault {
  /** From 0 to 1. */
  share: number;
  /** The operationIds that it hits; all where left out. */
  operations?: string[];
}

/** The options with their defaults in place. */
export interface Setup extends App {
  seed: string;
  now: string | undefined;
  rateLimit: number | false;
  faults: readonly FaultRule[];
  unknownFields: "accept" | "reject";
  profiles: readonly SeedProfile[];
}

/** Round figures, for tests to calculate with. */
const USD_RATES = { USD: 1, EUR: 1.1, GBP: 1.25, JPY: 0.0067, CAD: 0.75, AUD: 0.65 };

/** The sample of the web API. */
const ONBOARDING: PlacementOptions = {
  placement_id: "onboarding",
  variation_id: "d76feea0-c0cf-4942-bef5-84ed701fc6db",
  paywall_id: "9a93fe6f-9162-4dc0-b4b7-73079ed95c34",
  ab_test_name: "onboarding",
  paywall_name: "Onboarding",
  products: ["1_week_apple", "1_month_apple"].map((id) => ({
    vendor_product_id: id,
    is_consumable: false,
    base_plan_id: null,
    offer: null,
  })),
  remote_configs: [{ lang: "en", data: '{"title":"Welcome"}' }],
};

/**
 * Puts the defaults in place.
 * @throws OptionsError where they are not as the options are described, or name an access level that the app does not have
 */
export function resolveOptions(options: SandboxOptions): Setup {
  checkOptions(options);
  const accessLevels = options.accessLevels ?? ["premium"];
  const defaultAccessLevel =
    options.defaultAccessLevel ??
    (accessLevels.includes("premium") ? "premium" : (accessLevels[0] as string));
  const unlisted = { type: "subscription", accessLevel: defaultAccessLevel } as const;
  const products = new Map(options.products?.map((product) => [product.id, { ...unlisted, ...product }]));
  const rates = new Map(Object.entries(options.usdRates ?? USD_RATES));

  const check = (level: string, path: (string | number)[]) => {
    if (accessLevels.includes(level)) return;
    const message = `there is no access level \`${level}\`: add it to accessLevels, which has ${accessLevels.join(", ")}.`;
    throw new OptionsError({ path, message: `${path.join(".")}: ${message}` });
  };
  check(defaultAccessLevel, ["defaultAccessLevel"]);
  options.products?.forEach(({ accessLevel }, index) => {
    if (accessLevel !== undefined) check(accessLevel, ["products", index, "accessLevel"]);
  });
  checkNow(options.now);
  return {
    seed: options.seed ?? "sandbox",
    appId: options.appId ?? "14c3d623-2f3a-455a-aa86-ef83dff6913b",
    now: options.now,
    accessLevels,
    placements: options.placements ?? [ONBOARDING],
    rateLimit: options.rateLimit ?? false,
    faults: options.faults ?? [],
    unknownFields: options.unknownFields ?? "accept",
    profiles: options.profiles ?? [],
    product: (id) => products.get(id) ?? products.get(id.split(":", 1)[0] as string) ?? unlisted,
    usdRate: (currency) => rates.get(currency.toUpperCase()) ?? 0,
  };
}

function checkNow(now: string | undefined): void {
  try {
    if (now !== undefined) readMoment(now);
  } catch (error) {
    throw new OptionsError({ path: ["now"], message: `now: ${(error as Error).message}` });
  }
}
