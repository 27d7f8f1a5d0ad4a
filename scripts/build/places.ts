import { parsePointer, valueAt } from "../../src/openapi/pointer.ts";
import { errorCodeOf, type Node, schemaAddress } from "./description.ts";

/** Finds the operations, events and objects that a pointer into the description is about. */
interface Places {
  /** Links to what a pointer is about. */
  namesOf(pointer: string): string[];
  /** The operation or event that a pointer is about alone, by its operationId. */
  operationsOf(pointer: string): string[];
}

/** If more operations than these share a component, it is not about one of them. */
const MAX_SHARED = 3;

export function placesOf(description: Node): Places {
  const used = new Map<Node, Set<string>>();
  for (const item of [
    ...Object.values<Node>(description.paths),
    ...Object.values<Node>(description.webhooks),
  ]) {
    const { parameters = [] } = item;
    for (const operation of operationsIn(item))
      used.set(operation, componentsIn([operation, parameters], description));
  }

  function usersOf(pointer: string): Node[] {
    const [section, ...keys] = parsePointer(pointer);
    if (section === "components") {
      const component = `#/components/${keys[0]}/${keys[1]}`;
      return [...used].filter(([, components]) => components.has(component)).map(([operation]) => operation);
    }
    const item: Node = (section && description[section]?.[keys[0] ?? ""]) || {};
    const operation = keys[1] && item[keys[1]];
    return operation?.operationId ? [operation] : operationsIn(item);
  }

  return {
    namesOf(pointer) {
      const [section, kind, name = ""] = parsePointer(pointer);
      const schema = section === "components" && kind === "schemas" && description.components.schemas[name];
      if (schema) return [`[${errorCodeOf(schema) ?? name}](${schemaAddress(name, schema)})`];
      const users = usersOf(pointer);
      if (users.length > MAX_SHARED || users.length === 0) return [`\`${name || section}\``];
      return users.map(({ operationId, summary }) => `[${summary}](#operation/${operationId})`);
    },
    operationsOf(pointer) {
      const users = usersOf(pointer);
      return users.length > MAX_SHARED ? [] : users.map(({ operationId }) => operationId);
    },
  };
}

/** The operations of a path or an event. */
function operationsIn(item: Node): Node[] {
  return Object.values<Node>(item).filter(({ operationId }) => operationId);
}

/** The components that a node refers to, directly or through others. */
function componentsIn(node: Node, description: Node, found = new Set<string>()): Set<string> {
  const reference = node.$ref;
  if (typeof reference === "string") {
    if (!found.has(reference)) {
      found.add(reference);
      componentsIn(valueAt(description, reference) as Node, description, found);
    }
    return found;
  }
  for (const value of Object.values(node))
    if (value && typeof value === "object") componentsIn(value, description, found);
  return found;
}
