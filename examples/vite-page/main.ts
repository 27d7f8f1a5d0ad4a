/**
 * A page that shows a paywall. While it is made, it calls the mock: start it with
 * `npx adapty-openapi mock`, and the page with
 * `VITE_ADAPTY_URL=http://127.0.0.1:4010 npx vite examples/vite-page`. The query of the page's
 * address selects responses of the mock that are hard to get from Adapty, such as `?code=503`,
 * `?latency=2000`, `?drop`, or `?example=localized`.
 */
import { createAdaptyClient } from "adapty-openapi";

const { VITE_ADAPTY_URL: baseUrl, VITE_ADAPTY_PUBLIC_KEY: publicKey = "public_live_any" } = import.meta.env;
const adapty = createAdaptyClient({ publicKey, baseUrl });
const main = document.querySelector("main") as HTMLElement;

/** The preferences in the query of the page's address, for the header that the mock reads. */
const preferences = [...new URLSearchParams(location.search)].map(([name, value]) =>
  value ? `${name}=${value}` : name,
);

async function showPaywall(): Promise<void> {
  main.replaceChildren("Loading…");
  const { data, error } = await adapty.webGetPaywall({
    body: { store: "stripe", placement_id: "onboarding", customer_user_id: "user-42" },
    ...(baseUrl && preferences.length > 0 && { headers: { Prefer: preferences.join(", ") } }),
  });
  if (error) {
    const retry = document.createElement("button");
    retry.append("Try again");
    retry.onclick = showPaywall;
    main.replaceChildren(`The paywall is not available (${error.error_code}). `, retry);
    return;
  }
  const title = document.createElement("h1");
  title.append(JSON.parse(data.remote_config?.data ?? "{}").title ?? data.paywall_name);
  const products = document.createElement("ul");
  for (const product of data.products) {
    const item = document.createElement("li");
    item.append(product.title ?? product.vendor_product_id);
    products.append(item);
  }
  main.replaceChildren(title, products);
}

showPaywall();
