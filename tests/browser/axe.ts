import { createRequire } from "node:module";
import type { AxeResults, RunOptions } from "axe-core";
import type { Page } from "playwright-core";

const path = createRequire(import.meta.url).resolve("axe-core/axe.min.js");

/**
 * What axe finds on a page, or in one element of it: the rule, the element and why. Redoc draws only
 * the sections near the screen, so the order of the headings that are drawn says nothing.
 */
export async function findBarriers(page: Page, selector = "html"): Promise<string[]> {
  await page.addScriptTag({ path });
  const { violations } = await page.evaluate(
    (selector) =>
      (
        globalThis as unknown as { axe: { run(selector: string, options: RunOptions): Promise<AxeResults> } }
      ).axe.run(selector, { rules: { "heading-order": { enabled: false } } }),
    selector,
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ html, failureSummary = "" }) =>
        `${id}: ${html.slice(0, 200)} ${failureSummary.replaceAll("\n", " ")}`,
    ),
  );
}
