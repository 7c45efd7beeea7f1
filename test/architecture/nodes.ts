/** A syntax tree node from Vite's parser (oxc), including types. */
export interface Node {
  type: string;
  start: number;
  end: number;
  [key: string]: unknown;
}

/** Visits a node and its descendants, parents first. If `visit` returns false, its descendants are skipped. */
export function walk(node: Node, visit: (node: Node) => boolean): void {
  if (!visit(node)) return;
  for (const value of Object.values(node)) {
    if (isNode(value)) walk(value, visit);
    else if (Array.isArray(value)) for (const child of value) if (isNode(child)) walk(child, visit);
  }
}

/** A node and its descendants, in source order. */
export function allNodes(tree: Node): Node[] {
  const nodes: Node[] = [];
  walk(tree, (node) => nodes.push(node) > 0);
  return nodes;
}

export function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';
}
