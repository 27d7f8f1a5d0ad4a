import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import type { Page } from "playwright-core";

const path = createRequire(import.meta.url).resolve("axe-core/axe.min.js");

/** What axe finds on a page, or in one element of it: the rule, the element and why. */
export async function findBarriers(page: Page, selector = "html"): Promise<string[]> {
  await page.addScriptTag({ path });
  const { violations } = await page.evaluate(
    (selector) =>
      (globalThis as unknown as { axe: { run(selector: string): Promise<AxeResults> } }).axe.run(selector),
    selector,
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ html, failureSummary = "" }) =>
        `${id}: ${html.slice(0, 200)} ${failureSummary.replaceAll("\n", " ")}`,
    ),
  );
}
