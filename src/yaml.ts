import { type Document, isNode, LineCounter, parseDocument } from "yaml";

/** A place in a file. Both numbers count from 1. */
export interface Position {
  line: number;
  column: number;
}

/** A parsed YAML file, with the positions of its values. */
interface YamlSource {
  document: Document;
  /** The mistakes in the YAML. A later one may be a consequence of the first. */
  mistakes: (Position & { message: string })[];
  /**
   * The start of the value at a path; if there is none, the start of the nearest value above it.
   */
  locate(path: readonly unknown[]): Position;
}

/** Parses YAML. JSON is YAML too. */
export function parseYaml(text: string): YamlSource {
  const lineCounter = new LineCounter();
  const document: Document = parseDocument(text, { lineCounter, prettyErrors: false });
  const positionAt = (offset: number): Position => {
    const { line, col } = lineCounter.linePos(offset);
    return { line, column: col };
  };
  return {
    document,
    mistakes: document.errors.map(({ pos, message }) => ({ ...positionAt(pos[0]), message })),
    locate(path) {
      const nodes = path.map((_, index) => document.getIn(path.slice(0, index + 1), true));
      return positionAt([document.contents, ...nodes].findLast(isNode)?.range?.[0] ?? 0);
    },
  };
}
