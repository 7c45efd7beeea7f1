import type { Finding } from './finding.ts';
import { isNode, type Node } from './nodes.ts';
import { nodesOf, placeOf, programsIn, type Source, textOf } from './sources.ts';

/** Constant words and limits that the store passes as parameters: the plan of the statement then ignores them (0023). */
export function hiddenConstants(): Finding[] {
  return programsIn('store').flatMap((source) => [
    ...comparedWords(source).map((node) => found(source, node, 'a constant word as a parameter')),
    ...rawLimits(source).map((node) => found(source, node, 'a limit as a parameter')),
  ]);
}

function found(source: Source, node: Node, rule: string): Finding {
  return { at: placeOf(source, node), rule, instead: 'write it with `inStatement` or `eachInStatement`' };
}

const comparisons = ['=', '<>', '!=', 'in', 'not in'];

/** Such as `.where('state', '=', 'queued')`. The words of `onRef` and `whereRef` are columns. */
function comparedWords(source: Source): Node[] {
  return nodesOf(source, 'CallExpression').flatMap(({ callee, arguments: given }) => {
    if (isNode(callee) && /Ref$/.test(textOf(source, callee))) return [];
    const [, comparison, value] = Array.isArray(given) ? given.filter(isNode) : [];
    const isComparison = comparison?.type === 'Literal' && comparisons.includes(String(comparison.value));
    return isComparison && value && isWords(value) ? [value] : [];
  });
}

function isWords(node: Node): boolean {
  if (node.type === 'ArrayExpression')
    return (node.elements as unknown[]).some((each) => isNode(each) && isWords(each));
  return node.type === 'Literal' && typeof node.value === 'string';
}

/** The expressions after `limit` in templates, without `inStatement`. */
function rawLimits(source: Source): Node[] {
  return nodesOf(source, 'TemplateLiteral').flatMap(({ quasis, expressions }) => {
    const texts = (quasis as Node[]).map((quasi) => textOf(source, quasi));
    return (expressions as Node[]).filter(
      (node, place) => /\blimit\s+(\$\{)?$/i.test(texts[place]!) && !textOf(source, node).startsWith('inStatement('),
    );
  });
}
