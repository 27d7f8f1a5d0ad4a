import { join } from "node:path";
import { describe, type Node } from "../description.ts";
import { errorTable } from "../errors.ts";
import { root } from "../redocly.ts";
import { discrepancySections } from "./discrepancies.ts";
import { embedImages } from "./images.ts";
import { workflowSections } from "./workflows.ts";

/** The generated part of a guide, which follows its text, by its tag. */
const GENERATED: Record<string, (description: Node) => Promise<string>> = {
  Discrepancies: discrepancySections,
  Errors: async (description) => errorTable(describe(description)),
  Workflows: workflowSections,
};

/**
 * A guide as the reference has it: with what is generated from spec/, and with its images.
 *
 * @param tag the tag that the guide describes
 * @param text what its file holds
 * @param description the bundled description
 */
export async function guideText(tag: string, text: string, description: Node): Promise<string> {
  const generated = await GENERATED[tag]?.(description);
  const whole = generated === undefined ? text : `${text}\n${generated}\n`;
  return embedImages(whole, join(root, "spec/guides"));
}
