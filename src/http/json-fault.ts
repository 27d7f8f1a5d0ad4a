const SPACE = /[ \t\n\r]*/y;
const STRING = /"(?:[ !#-[\]-\uffff]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y;
const SCALAR = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

/** The token expected in each state, as the message names it. */
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
 * Finds the first position at which a text is not JSON, and describes what was expected there.
 * JavaScript engines word their messages differently, and some omit the position. Nesting is
 * tracked in an array, so that deep nesting cannot overflow the call stack.
 */
export function describeFault(text: string): string {
  const open: ("nextItem" | "nextName")[] = [];
  let at = 0;
  let next: keyof typeof EXPECTED = "value";
  while (step());
  const lines = text.slice(0, at).split("\n");
  const column = (lines.at(-1) ?? "").length + 1;
  return `Expecting ${EXPECTED[next]}: line ${lines.length} column ${column} (char ${at})`;

  /** Reads one token. @returns false if it is not an expected one */
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
