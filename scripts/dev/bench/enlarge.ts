import type { Node } from "../../build/description.ts";

/**
 * A description with everything that has a name several times: paths, operations, events and
 * components. The first of each keeps its name. A copy refers to copies.
 */
export function enlarge(description: Node, times: number): Node {
  const large: Node = { ...description, paths: {}, webhooks: {}, components: {} };
  for (let number = 1; number <= times; number += 1) {
    const suffix = number === 1 ? "" : `Copy${number}`;
    const copy = renamed(description, suffix);
    for (const [path, item] of Object.entries(copy.paths))
      large.paths[number === 1 ? path : `/copy-${number}${path}`] = item;
    for (const [name, item] of Object.entries(copy.webhooks)) large.webhooks[`${name}${suffix}`] = item;
    for (const [kind, components] of Object.entries<Node>(copy.components))
      for (const [name, component] of Object.entries(components)) {
        large.components[kind] ??= {};
        large.components[kind][kind === "securitySchemes" ? name : `${name}${suffix}`] = component;
      }
  }
  return large;
}

/** A copy whose references and operation IDs end with a suffix. */
function renamed(description: Node, suffix: string): Node {
  return JSON.parse(JSON.stringify(description), (key, value) => {
    if (key === "$ref" || key === "operationRef") return value.replace(/^#\/components\/.*/, `$&${suffix}`);
    return key === "operationId" ? `${value}${suffix}` : value;
  });
}
