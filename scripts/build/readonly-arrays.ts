import ts from "typescript";

/**
 * Makes the arrays in the types of some schemas readonly, so that a caller can pass a list that is
 * `as const`.
 * @param node a declaration that openapi-typescript has written
 */
export function withReadonlyArrays(node: ts.Node, isChanged: (schema: string) => boolean): ts.Node {
  if (ts.isPropertySignature(node) && ts.isIdentifier(node.name) && isChanged(node.name.text))
    return readonly(node);
  return ts.visitEachChild(node, (child) => withReadonlyArrays(child, isChanged), undefined);
}

function readonly(node: ts.Node): ts.Node {
  const visited = ts.visitEachChild(node, readonly, undefined);
  if (!ts.isArrayTypeNode(visited)) return visited;
  return ts.factory.createTypeOperatorNode(ts.SyntaxKind.ReadonlyKeyword, visited);
}
