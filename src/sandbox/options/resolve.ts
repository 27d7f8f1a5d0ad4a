import type {
  FaultRule,
  PlacementOptions,
  SandboxOptions,
  SeedProfile,
  WebhookOptions,
} from "../../../generated/sandbox.ts";
import type { ServerSidePaywall } from "../../../generated/types.ts";
import type { ApiKeys } from "../../http/authenticate.ts";
import { type App, OptionsError } from "../core/app.ts";
import { validateOptions } from "./validate.ts";

/** The options, with a default for each that was left out. */
interface ResolvedOptions extends App {
  seed: string;
  apiKeys: ApiKeys;
  now: string | undefined;
  rateLimit: number | false;
  faults: readonly FaultRule[];
  unknownFields: "accept" | "reject";
  profiles: readonly SeedProfile[];
  webhooks: readonly WebhookOptions[];
  webhookHosts: readonly string[];
}

/** Round figures, which tests can calculate with. */
const USD_RATES = { USD: 1, EUR: 1.1, GBP: 1.25, JPY: 0.0067, CAD: 0.75, AUD: 0.65 };

/** Every charge succeeds by default. The store tries again for as long as App Store does. */
const AUTO_RENEW = { failureRate: 0, retryDays: 3, retryForDays: 60 };

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

const SAMPLE_PAYWALL = {
  use_paywall_builder: true,
  use_paywall_builder_legacy: false,
  updated_at: "2025-07-08T07:27:06.754527+00:00",
  created_at: "2025-06-30T09:12:44.120000+00:00",
  is_deleted: false,
  web_purchase_url: null,
  products: [
    {
      product_id: "b95e9e51-a056-4eb6-9cf7-b75d139e7c3c",
      title: "Premium Monthly",
      product_set: "monthly",
      offer: { product_offer_id: "e31a4296-f250-4faf-ac80-3cc93c2da8f5", title: "Free Trial" },
    },
  ],
  main_screenshot: null,
};

/** The paywalls that the server-side API lists by default. */
const SAMPLE_PAYWALLS: ServerSidePaywall[] = [
  {
    ...SAMPLE_PAYWALL,
    title: "Onboarding",
    paywall_id: "fd891d4f-5906-45b9-97c1-13cc3dc665df",
    state: "live",
    remote_configs: [
      { locale: "en", data: '{"headline":"Welcome"}' },
      { locale: "de", data: '{"headline":"Willkommen"}' },
    ],
  },
  {
    ...SAMPLE_PAYWALL,
    title: "Winter sale",
    paywall_id: "0b7c2f6e-3d1a-4e5b-9c8d-7f6a5b4c3d2e",
    state: "inactive",
    remote_configs: [{ locale: "en", data: '{"headline":"Half the price"}' }],
  },
  {
    ...SAMPLE_PAYWALL,
    title: "Spring sale",
    paywall_id: "6c5d4e3f-2a1b-4c0d-8e9f-a0b1c2d3e4f5",
    state: "draft",
    remote_configs: [],
  },
];

/**
 * Gives a default to each option that was left out.
 * @throws {OptionsError} if one of them is not as the options' schema describes it, or names an
 * access level that the app does not have
 */
export function resolveOptions(options: SandboxOptions): ResolvedOptions {
  validateOptions(options);
  if (options.isolateByKey)
    throw new OptionsError({
      path: ["isolateByKey"],
      message:
        "isolateByKey is for the command adapty-openapi sandbox. In process, create a sandbox for each.",
    });
  const accessLevels = options.accessLevels ?? ["premium"];
  const defaultAccessLevel =
    options.defaultAccessLevel ??
    (accessLevels.includes("premium") ? "premium" : (accessLevels[0] as string));
  const unlisted = {
    type: "subscription",
    accessLevel: defaultAccessLevel,
    currency: "USD",
    isListed: false,
  } as const;
  const products = new Map(
    options.products?.map((product) => [product.id, { ...unlisted, ...product, isListed: true }]),
  );
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
  checkUnique(options.virtualCurrencies ?? [], "virtualCurrencies", "code");
  checkUnique(options.paywalls ?? [], "paywalls", "paywall_id");
  checkUnique(options.webhooks ?? [], "webhooks", "id");
  return {
    seed: options.seed ?? "sandbox",
    apiKeys: options.apiKeys ?? {},
    appId: options.appId ?? "14c3d623-2f3a-455a-aa86-ef83dff6913b",
    now: options.now,
    accessLevels,
    placements: options.placements ?? [ONBOARDING],
    paywalls: options.paywalls ?? SAMPLE_PAYWALLS,
    virtualCurrencies: options.virtualCurrencies ?? [],
    refundSaver: options.refundSaver ?? {},
    paddle: options.paddle ?? {},
    autoRenew: options.autoRenew ? { ...AUTO_RENEW, ...Object(options.autoRenew) } : false,
    gracePeriodDays: options.gracePeriodDays ?? 16,
    syntheticEvents: options.syntheticEvents ?? {},
    accessSharing: options.accessSharing ?? "separate",
    rateLimit: options.rateLimit ?? false,
    faults: options.faults ?? [],
    unknownFields: options.unknownFields ?? "accept",
    profiles: options.profiles ?? [],
    webhooks: options.webhooks ?? [],
    webhookHosts: options.webhookHosts ?? [],
    product: (id) => products.get(id) ?? products.get(id.split(":", 1)[0] as string) ?? unlisted,
    usdRate: (currency) => rates.get(currency.toUpperCase()) ?? 0,
  };
}

/** @throws {OptionsError} if two items of a list have the same key */
function checkUnique<Key extends string>(
  items: readonly Partial<Record<Key, string>>[],
  option: string,
  key: Key,
): void {
  const index = items.findIndex(
    (item, at) => item[key] !== undefined && items.findIndex((other) => other[key] === item[key]) < at,
  );
  if (index === -1) return;
  const path = [option, index, key];
  throw new OptionsError({ path, message: `${path.join(".")}: ${items[index]?.[key]} is there already.` });
}
