/** Finds the route that matches a path, and the percent-decoded values of the path's parameters. */
type Router<Route> = (path: string) => { route: Route; parameters: Record<string, string> } | undefined;

/**
 * Makes a router for path templates such as `/profiles/{id}/`. A template without parameters takes
 * precedence.
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

/**
 * @returns `undefined` if the percent-encoding is invalid or does not decode to UTF-8: no resource
 * has such a path
 */
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
