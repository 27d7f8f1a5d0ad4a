/**
 * Writes the types of webhook events and an example of each. Run alone: `node
 * scripts/build/events.ts`.
 */
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type Node, readDescription } from "./description.ts";
import { root } from "./redocly.ts";

export default async function events(folder: string): Promise<void> {
  const { root: described, resolve, propertiesOf } = await readDescription(folder);
  const found: { type: string; schema: string; example: Node }[] = [];
  for (const { post } of Object.values<Node>(described.webhooks)) {
    const content = resolve(post.requestBody).content["application/json"];
    const type = propertiesOf(resolve(content.schema)).event_type?.const;
    // The two handshakes are no events.
    if (type === undefined) continue;
    const [example] = Object.values<Node>(content.examples);
    found.push({
      type,
      schema: content.schema.$ref.split("/").at(-1),
      example: resolve(example as Node).value,
    });
  }
  await writeFile(
    join(folder, "events.ts"),
    `// Written by scripts/build/events.ts from spec/. Edit that, then run \`npm run build\`.

import type {
${found
  .map(({ schema }) => `  ${schema},`)
  .sort()
  .join("\n")}
} from "./types.ts";

/** The documented types of events. The dashboard can rename each of them. */
export const eventTypes = ${JSON.stringify(
      found.map(({ type }) => type),
      null,
      2,
    )} as const;

export type EventType = (typeof eventTypes)[number];

/** The documented example of each event. */
export const eventExamples: {
${found.map(({ type, schema }) => `  ${type}: ${schema};`).join("\n")}
} = ${JSON.stringify(Object.fromEntries(found.map(({ type, example }) => [type, example])), null, 2)};
`,
  );
}

if (import.meta.main) await events(join(root, "generated"));
