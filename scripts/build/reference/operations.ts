/** Adds to the operations what only the reference needs. */
import type { Description } from "../description.ts";
import { codeSamples } from "./samples.ts";

/** Changes the operations of a description, which the samples are made from before. */
export function completeOperations(description: Description): void {
  const { root, operations } = description;
  for (const operation of operations) {
    const { method, path, servers = root.servers } = operation;
    const described = root.paths[path][method];
    described["x-codeSamples"] = codeSamples(operation, description);
    // On a narrow screen, the panel with the address comes after the whole request.
    described.description = `\`${method.toUpperCase()}\` \`${servers[0]?.url}${path}\`\n\n${described.description}`;
  }
}
