import { type Document, isNode, LineCounter, parseDocument } from "yaml";

/** A place in a file. Both numbers count from 1. */
export interface Position {
  line: number;
  column: number;
}

/** A parsed YAML file that knows where each of its values stands. */
interface YamlSource {
  document: Document;
  /** The mistakes in the YAML. A later one may be a consequence of the first. */
  mistakes: (Position & { message: string })[];
  /** Where a value begins; if there is no such value, where the nearest one above it begins. */
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
