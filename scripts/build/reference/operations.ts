/** Adds to the operations what only the reference needs. */
import type { DescribedOperation, Description } from "../description.ts";
import { codeSamples } from "./samples.ts";

/** Changes the operations of a description, which the samples are made from before. */
export function completeOperations(description: Description): void {
  const { root, operations } = description;
  for (const operation of operations) {
    const { method, path, operationId, servers = root.servers } = operation;
    const described = root.paths[path][method];
    described["x-codeSamples"] = codeSamples(operation, description);
    described["x-badges"] = versionOf(operation).map((name) => ({ name }));
    // On a narrow screen, the panel with the address comes after the whole request. The guides and
    // the client call the operation by its name, and the search finds only texts.
    described.description = `\`${operationId}\`: \`${method.toUpperCase()}\` \`${servers[0]?.url}${path}\`\n\n${described.description}`;
  }
}

/** The version of the API that an operation belongs to; none if the API has a single version. */
function versionOf({ path, tags }: DescribedOperation): string[] {
  if (tags[0] === "Legacy API") return ["legacy"];
  const [, version] = /^\/api\/(v\d)\/(server-side-api|web-api)\//.exec(path) ?? [];
  return version ? [version] : [];
}
