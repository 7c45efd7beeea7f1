import type { Finding } from './finding.ts';
import { isNode, type Node } from './nodes.ts';
import { placeOf, programsIn, type Source } from './sources.ts';

/** Public functions in these folders document their arguments, results, units and errors. */
const documented = ['domain', 'desk', 'store', 'mail'];

/** Public functions without a docstring that are not listed, and listed functions that have a docstring or no longer exist. */
export function undocumented(exceptions: string[]): Finding[] {
  const silent = new Map(programsIn(...documented).flatMap(undocumentedIn));
  const added = [...silent].filter(([name]) => !exceptions.includes(name));
  const done = exceptions.filter((name) => !silent.has(name));
  return [...added.map(([, at]) => ({ at, ...missing })), ...done.map((at) => ({ at, ...needless }))];
}

const missing = {
  rule: 'a public function without a docstring',
  instead: 'describe in a sentence or two what it returns: shape, unit, errors, source, in /** … */ above it',
};

const needless = {
  rule: 'the list of exceptions only shrinks, and this one is no longer needed',
  instead: 'delete it from test/architecture/exceptions.ts',
};

/** `path name` and the place of each. */
function undocumentedIn(source: Source): [string, string][] {
  const { body } = source.tree as Node & { body: Node[] };
  return body
    .filter((node) => node.type === 'ExportNamedDeclaration' && isFunction(node.declaration))
    .filter((node) => !/\*\/\s*$/.test(source.text.slice(0, node.start)))
    .map((node) => [`${source.path} ${functionName(node.declaration as Node)}`, placeOf(source, node)]);
}

function isFunction(declaration: unknown): boolean {
  return isNode(declaration) && declaration.type === 'FunctionDeclaration';
}

function functionName({ id }: Node): string {
  return isNode(id) ? String(id.name) : '';
}
