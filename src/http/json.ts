/** How deep a body may nest. The API's own nest five levels; a limit keeps what walks a body from overflowing the stack. */
const MAX_DEPTH = 100;

/** A body that cannot be read; its message is a sentence with line and column, for the caller. */
export class JsonError extends Error {}

const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/**
 * Parses the bytes of a JSON body.
 * @throws JsonError where the bytes are not UTF-8, not JSON, or nested more than 100 levels deep
 */
export function parseJson(bytes: Uint8Array | ArrayBuffer): unknown {
  let text: string;
  try {
    text = decoder.decode(bytes);
  } catch {
    throw new JsonError("JSON parse error - The body is not valid UTF-8");
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new JsonError(`JSON parse error - ${describeFault(text)}`);
  }
  if (isDeeper(value, MAX_DEPTH)) {
    throw new JsonError(`JSON parse error - The body is nested more than ${MAX_DEPTH} levels deep`);
  }
  return value;
}

function isDeeper(value: unknown, levels: number): boolean {
  if (typeof value !== "object" || value === null) return false;
  return levels === 0 || Object.values(value).some((inner) => isDeeper(inner, levels - 1));
}

const SPACE = /[ \t\n\r]*/y;
const STRING = /"(?:[ !#-[\]-\uffff]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y;
const SCALAR = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

/** What may come next, in words. */
const EXPECTED = {
  value: "a value",
  firstItem: "a value or ']'",
  name: "a property name in double quotes",
  firstName: "a property name in double quotes or '}'",
  colon: "':'",
  nextItem: "',' or ']'",
  nextName: "',' or '}'",
  end: "the end of the body",
};

/**
 * Says what was expected where a text stops being JSON: engines disagree on the words, and some leave out the position.
 * It keeps its own stack, so that no depth of nesting is too much.
 */
function describeFault(text: string): string {
  const open: ("nextItem" | "nextName")[] = [];
  let at = 0;
  let next: keyof typeof EXPECTED = "value";
  while (step());
  const lines = text.slice(0, at).split("\n");
  const column = (lines.at(-1) ?? "").length + 1;
  return `Expecting ${EXPECTED[next]}: line ${lines.length} column ${column} (char ${at})`;

  /** Reads one token; false where it is not what may come next. */
  function step(): boolean {
    take(SPACE);
    const character = text[at];
    switch (next) {
      case "value":
      case "firstItem":
        if (character === "{") return push("nextName", "firstName");
        if (character === "[") return push("nextItem", "firstItem");
        if (character === "]" && next === "firstItem") return pop();
        return (take(STRING) || take(SCALAR)) && go(open.at(-1) ?? "end");
      case "name":
      case "firstName":
        if (character === "}" && next === "firstName") return pop();
        return take(STRING) && go("colon");
      case "colon":
        return character === ":" && skip() && go("value");
      case "nextItem":
        return character === "]" ? pop() : character === "," && skip() && go("value");
      case "nextName":
        return character === "}" ? pop() : character === "," && skip() && go("name");
      case "end":
        return false;
    }
  }
  function take(pattern: RegExp): boolean {
    pattern.lastIndex = at;
    if (!pattern.test(text)) return false;
    at = pattern.lastIndex;
    return true;
  }
  function skip(): boolean {
    at += 1;
    return true;
  }
  function go(to: keyof typeof EXPECTED): boolean {
    next = to;
    return true;
  }
  function push(container: "nextItem" | "nextName", to: keyof typeof EXPECTED): boolean {
    open.push(container);
    return skip() && go(to);
  }
  function pop(): boolean {
    open.pop();
    return skip() && go(open.at(-1) ?? "end");
  }
}
