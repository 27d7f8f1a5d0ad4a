import type { Description, Node } from "../description.ts";
import { readDiscrepancies } from "../discrepancies.ts";
import { placesOf } from "../places.ts";

/** Adds to each operation and event the links to the discrepancies that concern it. */
export async function listDiscrepancies({ root }: Description): Promise<void> {
  const { operationsOf } = placesOf(root);
  const links = new Map<string, Set<string>>();
  for (const { id, decides } of await readDiscrepancies(root))
    for (const operation of decides.flatMap(operationsOf))
      links.set(operation, (links.get(operation) ?? new Set()).add(`[${id}](#tag/Discrepancies/${id})`));

  for (const item of [...Object.values<Node>(root.paths), ...Object.values<Node>(root.webhooks)])
    for (const operation of Object.values<Node>(item)) {
      const own = links.get(operation.operationId);
      if (own) operation.description += `\n\n**Where the documents disagree:** ${[...own].join(", ")}.`;
    }
}
