import type { DescribedOperation, Description, Node } from "../description.ts";
import { type Entry, readDiscrepancies } from "../discrepancies.ts";
import { placesOf } from "../places.ts";

/** The discrepancies that concern each operation and event, by its operationId. */
export async function discrepanciesByOperation({ root }: Description): Promise<Map<string, Entry[]>> {
  const { operationsOf } = placesOf(root);
  const found = new Map<string, Set<Entry>>();
  for (const entry of await readDiscrepancies(root))
    for (const operation of entry.decides.flatMap(operationsOf))
      found.set(operation, (found.get(operation) ?? new Set()).add(entry));
  return new Map([...found].map(([operation, entries]) => [operation, [...entries]]));
}

/**
 * Adds a link to its discrepancies to each operation and event, and a choice of an operation to
 * their guide.
 */
export async function linkDiscrepancies(description: Description): Promise<void> {
  const { root } = description;
  const found = await discrepanciesByOperation(description);
  const concerned = [...Object.values<Node>(root.paths), ...Object.values<Node>(root.webhooks)]
    .flatMap((item) => Object.values<DescribedOperation>(item))
    .filter(({ operationId }) => found.has(operationId));
  for (const operation of concerned) {
    const { operationId } = operation;
    operation.description += `\n\n[Where the documents disagree: ${found.get(operationId)?.length}](#/discrepancies?operation=${operationId})`;
  }

  const guide = root.tags.find(({ name }: Node) => name === "Discrepancies");
  const total = (await readDiscrepancies(root)).length;
  guide.description = guide.description.replace(
    /(?=^### )/m,
    () => `${filterForm(concerned, found, total)}\n\n`,
  );
}

/**
 * The form that discrepancies.js works. Each operation has the ids of its entries, and their
 * domains.
 */
function filterForm(
  operations: readonly DescribedOperation[],
  found: ReadonlyMap<string, Entry[]>,
  total: number,
): string {
  const groups = Object.entries(Object.groupBy(operations, ({ tags }) => tags[0] as string));
  const options = groups.map(([tag, members = []]) => {
    const items = members.map(({ operationId, summary }) => {
      const entries = found.get(operationId) ?? [];
      const domains = new Set(entries.map(({ domain }) => domain));
      return `<option value="${operationId}" data-entries="${entries.map(({ id }) => id).join(" ")}" data-domains="${[...domains].join(" ")}">${summary}</option>`;
    });
    return `<optgroup label="${tag}">${items.join("")}</optgroup>`;
  });
  return `<form data-filter="discrepancies" data-total="${total}"><label>Operation or event <select name="operation"><option value="">All</option>${options.join("")}</select></label> <output name="shown"></output></form>`;
}
