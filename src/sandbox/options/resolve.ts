import type { FaultRule, PlacementOptions, SandboxOptions, SeedProfile } from "../../../generated/sandbox.ts";
import { type App, OptionsError } from "../core/app.ts";
import { validateOptions } from "./validate.ts";

/** The options, with a default for each that was left out. */
interface ResolvedOptions extends App {
  seed: string;
  now: string | undefined;
  rateLimit: number | false;
  faults: readonly FaultRule[];
  unknownFields: "accept" | "reject";
  profiles: readonly SeedProfile[];
}

/** Round figures, which tests can calculate with. */
const USD_RATES = { USD: 1, EUR: 1.1, GBP: 1.25, JPY: 0.0067, CAD: 0.75, AUD: 0.65 };

/** The placement that the web API serves by default. */
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
 * Gives a default to each option that was left out.
 * @throws {OptionsError} if one of them is not as the options' schema describes it, or names an access level that the app
 * does not have
 */
export function resolveOptions(options: SandboxOptions): ResolvedOptions {
  validateOptions(options);
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
