import type { Finding } from './finding.ts';
import { isNode, type Node, placeOf, programsIn, type Source } from './sources.ts';

/** Public functions of these folders say what they take and give, in which unit, and how they fail. */
const documented = ['domain', 'desk', 'store', 'mail'];

/** Public functions without a docstring: more than a folder's figure, or a figure that is no longer true. */
export function undocumented(allowed: Record<string, number>): Finding[] {
  return documented.flatMap((folder) => {
    const silent = programsIn(folder).flatMap(undocumentedIn);
    const most = allowed[folder] ?? 0;
    if (silent.length > most)
      return silent.map((place) => missing(place, `${silent.length} in ${folder}/, of ${most} at most`));
    return silent.length < most ? [tooLoose(folder, silent.length)] : [];
  });
}

function missing(at: string, count: string): Finding {
  return {
    at,
    rule: `a public function without docstring: ${count}`,
    instead: 'say what it gives, in one sentence, in /** … */',
  };
}

function tooLoose(folder: string, count: number): Finding {
  return {
    at: `test/architecture/exceptions.ts, undocumentedFunctions.${folder}`,
    rule: `the figure only shrinks, and there are only ${count} left`,
    instead: `write ${count}`,
  };
}

function undocumentedIn(source: Source): string[] {
  const { body } = source.tree as Node & { body: Node[] };
  return body
    .filter((node) => node.type === 'ExportNamedDeclaration' && isFunction(node.declaration))
    .filter((node) => !/\*\/\s*$/.test(source.text.slice(0, node.start)))
    .map((node) => `${placeOf(source, node)} ${functionName(node.declaration as Node)}`);
}

function isFunction(declaration: unknown): boolean {
  return isNode(declaration) && declaration.type === 'FunctionDeclaration';
}

function functionName({ id }: Node): string {
  return isNode(id) ? String(id.name) : '';
}
