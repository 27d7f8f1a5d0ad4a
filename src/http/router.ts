/** Finds the route of a path, and the values of its parameters, percent-decoded. */
export type Router<Route> = (
  path: string,
) => { route: Route; parameters: Record<string, string> } | undefined;

/**
 * Makes a router of path templates such as `/profiles/{id}/`. A template without parameters comes before one with them.
 *
 * @example
 * const find = createRouter([["/profiles/{id}/", "profile"]]);
 * find("/profiles/a%20b/"); // { route: "profile", parameters: { id: "a b" } }
 */
export function createRouter<Route>(
  templates: Iterable<readonly [template: string, route: Route]>,
): Router<Route> {
  const fixed = new Map<string, Route>();
  const all: { segments: string[]; route: Route }[] = [];
  for (const [template, route] of templates) {
    const isFixed = !template.includes("{");
    if (isFixed) fixed.set(template, route);
    all[isFixed ? "unshift" : "push"]({ segments: template.split("/"), route });
  }

  return (path) => {
    const exact = fixed.get(path);
    if (exact !== undefined) return { route: exact, parameters: {} };
    const segments = decodeSegments(path);
    if (segments === undefined) return undefined;
    for (const { segments: template, route } of all) {
      const parameters = match(template, segments);
      if (parameters) return { route, parameters };
    }
    return undefined;
  };
}

/** Undefined if a `%` is not the start of an encoded byte, or the bytes are not UTF-8: no resource has such a path. */
function decodeSegments(path: string): string[] | undefined {
  try {
    return path.split("/").map(decodeURIComponent);
  } catch {
    return undefined;
  }
}

function match(template: string[], segments: string[]): Record<string, string> | undefined {
  if (template.length !== segments.length) return undefined;
  const parameters: Record<string, string> = {};
  for (const [index, expected] of template.entries()) {
    const segment = segments[index] as string;
    if (expected.startsWith("{") && segment !== "") parameters[expected.slice(1, -1)] = segment;
    else if (expected !== segment) return undefined;
  }
  return parameters;
}
