import { fileURLToPath } from "node:url";
import ts from "typescript";

/**
 * Compiles a TypeScript module that is on no disk, as if it stood in tests/contract, with the project's own options.
 * @returns what the compiler says, by the line that it says it of; what it says of the header comes under ""
 */
export function compile(header: string, lines: string[]): Map<string, string> {
  const root = fileURLToPath(new URL("../../..", import.meta.url));
  const file = `${root}tests/contract/generated-types.ts`;
  const text = `${header}${lines.join("\n")}\n`;

  const { config } = ts.readConfigFile(`${root}tsconfig.json`, ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent({ ...config, include: [] }, ts.sys, root);
  const host = ts.createCompilerHost(options);
  const { readFile, fileExists, getSourceFile } = host;
  host.fileExists = (name) => name === file || fileExists(name);
  host.readFile = (name) => (name === file ? text : readFile(name));
  host.getSourceFile = (name, version, ...rest) =>
    name === file ? ts.createSourceFile(name, text, version) : getSourceFile(name, version, ...rest);

  const program = ts.createProgram([file], options, host);
  const source = program.getSourceFile(file) as ts.SourceFile;
  const found = new Map<string, string>();
  const first = header.split("\n").length - 1;
  const diagnostics = [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)];
  for (const { start = 0, messageText } of diagnostics) {
    const { line } = source.getLineAndCharacterOfPosition(start);
    found.set(lines[line - first] ?? "", ts.flattenDiagnosticMessageText(messageText, "\n"));
  }
  return found;
}
